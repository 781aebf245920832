### Nazwy produktów i usług. Odmiana przez parametr case: gen, dat, ins, loc; pl i pl-gen to liczba mnoga.

-blueback = Blueback
-discord =
    { $case ->
        [gen] Discorda
        [loc] Discordzie
       *[nom] Discord
    }
-apple = Apple
-imessage = iMessage
-facetime = FaceTime
-apple-account =
    { $case ->
        [gen] konta Apple
        [dat] kontu Apple
        [ins] kontem Apple
        [loc] koncie Apple
        [pl] konta Apple
        [pl-gen] kont Apple
       *[nom] konto Apple
    }
-apple-id = Apple ID
-icloud = iCloud
-iphone =
    { $case ->
        [gen] iPhone’a
        [ins] iPhone’em
        [loc] iPhonie
        [pl] iPhone’y
        [pl-gen] iPhone’ów
       *[nom] iPhone
    }
-ipad =
    { $case ->
        [gen] iPada
        [ins] iPadem
        [loc] iPadzie
       *[nom] iPad
    }
-mac =
    { $case ->
        [gen] Maca
        [ins] Makiem
        [loc] Macu
       *[nom] Mac
    }
-apple-watch = Apple Watch
-ios = iOS
-ipados = iPadOS
-macos = macOS
-watchos = watchOS
-apple-pay = Apple Pay
-find-my = „Znajdź”
-android =
    { $case ->
        [gen] Androida
        [ins] Androidem
        [loc] Androidzie
       *[nom] Android
    }
