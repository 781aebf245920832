### Noms de produits et de services. Apple n'en traduit que quelques-uns.

-blueback = Blueback
-discord = Discord
-apple = Apple
-imessage = iMessage
-facetime = FaceTime
-apple-account =
    { $form ->
        [several] comptes Apple
       *[single] compte Apple
    }
-apple-id = identifiant Apple
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
-find-my = Localiser
-android = Android
