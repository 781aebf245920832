### Названия продуктов и служб. Склонение задает параметр case: gen, dat, ins, loc; pl и pl-gen — множественное число.

-blueback = Blueback
-discord = Discord
-apple = Apple
-imessage = iMessage
-facetime = FaceTime
-apple-account =
    { $case ->
        [gen] Аккаунта Apple
        [dat] Аккаунту Apple
        [ins] Аккаунтом Apple
        [loc] Аккаунте Apple
        [pl] Аккаунты Apple
        [pl-gen] Аккаунтов Apple
       *[nom] Аккаунт Apple
    }
-apple-id = Apple ID
-icloud = iCloud
-iphone = iPhone
-ipad = iPad
-mac = Mac
-apple-watch = Apple Watch
-ios = iOS
-ipados = iPadOS
-macos = macOS
-watchos = watchOS
-apple-pay = Apple Pay
-find-my = «Локатор»
-android = Android
