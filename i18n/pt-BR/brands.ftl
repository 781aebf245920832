### Nomes de produtos e serviços. “Contas Apple” com (number: "plural").

-blueback = Blueback
-discord = Discord
-apple = Apple
-imessage = iMessage
-facetime = FaceTime
-apple-account =
    { $number ->
        [plural] Contas Apple
       *[singular] Conta Apple
    }
-apple-id = ID Apple
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
