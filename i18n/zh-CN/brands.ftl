### 产品与服务的名称。

-blueback = Blueback
-discord = Discord
-apple = Apple
# { -imessage(as: "bare") } 只用于错误信息的原文。
-imessage =
    { $as ->
        [bare] iMessage
       *[full] iMessage 信息
    }
-facetime =
    { $as ->
        [bare] FaceTime
       *[full] FaceTime 通话
    }
-apple-account = Apple 账户
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
-find-my = 查找
-android = Android
