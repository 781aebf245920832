# Names of products and services. Texts use these terms and never the bare names.
# A language may decline them; it does not translate what Apple leaves in English there.

# This bot.
-blueback = Blueback
# The chat service that the bot lives in.
-discord = Discord
-apple = Apple
-imessage = iMessage
-facetime = FaceTime
# Since autumn 2024 the name of what was the Apple ID.
-apple-account = Apple Account
# The name before autumn 2024; older devices still show it.
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
-find-my = Find My
-android = Android
