### Nombres de productos y servicios. «cuentas de Apple» con (number: "plural").

-blueback = Blueback
-discord = Discord
-apple = Apple
-imessage = iMessage
-facetime = FaceTime
-apple-account =
    { $number ->
        [plural] cuentas de Apple
       *[singular] cuenta de Apple
    }
-apple-id = ID de Apple
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
-find-my = Buscar
-android = Android
