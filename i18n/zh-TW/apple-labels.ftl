### What Apple’s devices show in this language. See the source file for how to work on it.

## Where everything begins

# Apple: iOS 15 strings
-ui-settings = 設定
# Apple: iOS 15 strings
-ui-general = 一般
# Apple: iOS 15 strings
-ui-apps = App
# Apple: iOS 15 strings
-ui-messages = 訊息
# unverified
-ui-phone = 電話 (Phone)
# Apple: iOS 15 strings
-ui-facetime = FaceTime
# unverified
-ui-contacts = 聯絡資訊 (Contacts)
# unverified
-ui-system-settings = 系統設定 (System Settings)
# Apple: iOS 15 strings
-ui-system-preferences = 系統偏好設定
# unverified
-ui-settings-menu = 設定⋯ (Settings…)
# unverified
-ui-preferences = 偏好設定⋯ (Preferences…)
# unverified
-ui-view = 顯示方式 (View)
# unverified
-ui-search = 搜尋 (Search)

## Messages

# Apple: iOS 15 strings
-ui-imessage = iMessage
# Apple: iOS 15 strings
-ui-send-receive = 傳送與接收
# unverified
-ui-use-your-apple-account-for-imessage = 使用您的Apple帳號傳送iMessage (Use your Apple Account for iMessage)
# unverified
-ui-you-can-receive-imessages-to-and-reply-from = 您可從下列位址接收和回覆iMessage (You can receive iMessages to and reply from)
# unverified
-ui-you-can-be-reached-for-messages-at = 可透過下列位址接收訊息 (You can be reached for messages at)
# unverified
-ui-start-new-conversations-from = 新對話的傳送位址 (Start new conversations from)
# unverified
-ui-enable-this-account = 啟用此帳號 (Enable this account)
# Apple: iOS 15 strings
-ui-imessage-facetime-line = iMessage與FaceTime號碼
# Apple: iOS 15 strings
-ui-text-message-forwarding = 訊息轉寄
# Apple: iOS 15 strings
-ui-send-as-sms = 以SMS格式傳送
# unverified
-ui-send-as-text-message = 以文字訊息傳送 (Send as Text Message)
# Apple: iOS 15 strings
-ui-mms-messaging = MMS傳訊
# unverified
-ui-rcs-messaging = RCS傳訊 (RCS Messaging)
# unverified
-ui-group-messaging = 群組傳訊 (Group Messaging)
# Apple: iOS 15 strings
-ui-text-message = 訊息
# unverified
-ui-new-message = 新增訊息 (New Message)
# unverified
-ui-edit = 編輯 (Edit)
# unverified
-ui-delete = 刪除 (Delete)
# unverified
-ui-info = 簡介 (Info)

## What a message or an activation says

# Apple: iOS 15 strings
-ui-waiting-for-activation = 正在等待啟用⋯
# Apple: iOS 15 strings
-ui-imessage-activation = iMessage啟用
# Apple: iOS 15 strings
-ui-imessage-unavailable = 無法使用iMessage
# Apple: iOS 15 strings
-ui-verifying = 驗證中⋯
# Apple: iOS 15 strings
-ui-delivered = 已送達
# Apple: iOS 15 strings
-ui-not-delivered = 尚未送達
# Apple: iOS 15 strings
-ui-message-failed-to-send = 無法傳送訊息
# Apple: iOS 15 strings
-ui-try-again = 再試一次

## Hidden and blocked messages

# unverified
-ui-blocked = 已封鎖 (Blocked)
# unverified
-ui-blocked-contacts = 已封鎖的聯絡人 (Blocked Contacts)
# Apple: iOS 15 strings
-ui-block-contact = 封鎖聯絡人
# unverified
-ui-unblock = 解除封鎖 (Unblock)
# unverified
-ui-unknown-senders = 未知的寄件人 (Unknown Senders)
# unverified
-ui-screen-unknown-senders = 過濾未知的寄件人 (Screen Unknown Senders)
# Apple: iOS 15 strings
-ui-filter-unknown-senders = 過濾未知的寄件人
# unverified
-ui-filters = 過濾條件 (Filters)
# unverified
-ui-spam = 垃圾訊息 (Spam)
# unverified
-ui-recently-deleted = 最近刪除 (Recently Deleted)
# unverified
-ui-notifications = 通知 (Notifications)
# unverified
-ui-allow-notifications = 允許通知 (Allow Notifications)
# unverified
-ui-hide-alerts = 隱藏提示 (Hide Alerts)
# Apple: iOS 15 strings
-ui-focus = 專注模式
# Apple: iOS 15 strings
-ui-do-not-disturb = 勿擾模式
# unverified
-ui-privacy-security = 隱私權與安全性 (Privacy & Security)
# unverified
-ui-security-privacy = 安全性與隱私權 (Security & Privacy)
# unverified
-ui-lockdown-mode = 封閉模式 (Lockdown Mode)

## Account and iCloud

# unverified
-ui-apple-account = Apple 帳號 (Apple Account)
# Apple: iOS 15 strings
-ui-apple-id = Apple ID
# unverified
-ui-sign-in = 登入 (Sign In)
# Apple: iOS 15 strings
-ui-sign-out = 登出
# unverified
-ui-sign-in-security = 登入與安全性 (Sign-In & Security)
# unverified
-ui-two-factor-authentication = 雙重認證 (Two-Factor Authentication)
# unverified
-ui-family-sharing = 家人共享 (Family Sharing)
# unverified
-ui-find-my = 尋找 (Find My)
# unverified
-ui-stolen-device-protection = 失竊裝置防護 (Stolen Device Protection)
# Apple: iOS 15 strings
-ui-icloud = iCloud
# unverified
-ui-see-all = 檢視全部 (See All)
# unverified
-ui-show-all = 顯示全部 (Show All)
# unverified
-ui-saved-to-icloud = 已儲存到iCloud (Saved to iCloud)
# seen: help texts for iOS
-ui-messages-in-icloud = iCloud雲端「訊息」
# unverified
-ui-use-on-this-iphone = 在此iPhone上使用 (Use on this iPhone)
# unverified
-ui-use-on-this-ipad = 在此iPad上使用 (Use on this iPad)
# unverified
-ui-sync-this-iphone = 同步此iPhone (Sync this iPhone)
# unverified
-ui-sync-this-ipad = 同步此iPad (Sync this iPad)
# unverified
-ui-enable-messages-in-icloud = 啟用iCloud雲端「訊息」 (Enable Messages in iCloud)
# unverified
-ui-sync-now = 立即同步 (Sync Now)
# unverified
-ui-icloud-backup = iCloud備份 (iCloud Backup)
# unverified
-ui-back-up-now = 立即備份 (Back Up Now)
# Apple: iOS 15 strings
-ui-icloud-private-relay = iCloud私密轉送
# unverified
-ui-private-relay = 私密轉送 (Private Relay)
# unverified
-ui-system-status = 系統狀態 (System Status)

## Network

# Apple: iOS 15 strings
-ui-airplane-mode = 飛航模式
# Apple: iOS 15 strings
-ui-wi-fi = Wi-Fi
# Apple: iOS 15 strings
-ui-forget-this-network = 忘記此網路設定
# Apple: iOS 15 strings
-ui-limit-ip-address-tracking = 限制IP位址追蹤
# Apple: iOS 15 strings
-ui-low-data-mode = 低數據模式
# unverified
-ui-personal-hotspot = 個人熱點 (Personal Hotspot)
# unverified
-ui-vpn = VPN
# Apple: iOS 15 strings
-ui-vpn-device-management = VPN與裝置管理
# unverified
-ui-network = 網路 (Network)
# unverified
-ui-firewall = 防火牆 (Firewall)

## Mobile line

# Apple: iOS 15 strings
-ui-cellular = 行動服務
# Apple: iOS 15 strings
-ui-cellular-data = 行動數據
# unverified
-ui-mobile-data = 行動數據 (Mobile Data)
# unverified
-ui-mobile-service = 行動服務 (Mobile Service)
# Apple: iOS 15 strings
-ui-turn-on-this-line = 開啟此號碼
# unverified
-ui-my-number = 我的號碼 (My Number)
# unverified
-ui-add-esim = 加入eSIM (Add eSIM)
# unverified
-ui-delete-esim = 刪除eSIM (Delete eSIM)
# Apple: iOS 15 strings
-ui-remove-cellular-plan = 移除行動方案
# Apple: iOS 15 strings
-ui-carrier = 電信業者
# Apple: iOS 15 strings
-ui-carrier-settings-update = 電信業者設定更新
# Apple: iOS 15 strings
-ui-data-roaming = 數據漫遊
# Apple: iOS 15 strings
-ui-no-sim = 無SIM卡
# unverified
-ui-no-service = 無服務 (No Service)
# unverified
-ui-sos = SOS

## The device

# unverified
-ui-about = 關於本機 (About)
# unverified
-ui-about-this-mac = 關於這台Mac (About This Mac)
# Apple: iOS 15 strings
-ui-date-time = 日期與時間
# Apple: iOS 15 strings
-ui-time-zone = 時區
# unverified
-ui-set-automatically = 自動設定 (Set Automatically)
# Apple: iOS 15 strings
-ui-software-update = 軟體更新
# unverified
-ui-storage = 儲存空間 (Storage)
# unverified
-ui-iphone-storage = iPhone儲存空間 (iPhone Storage)
# unverified
-ui-ipad-storage = iPad儲存空間 (iPad Storage)
# unverified
-ui-battery = 電池 (Battery)
# unverified
-ui-low-power-mode = 低耗電模式 (Low Power Mode)
# Apple: iOS 15 strings
-ui-screen-time = 螢幕使用時間
# Apple: iOS 15 strings
-ui-communication-limits = 通訊限制
# Apple: iOS 15 strings
-ui-content-privacy-restrictions = 內容與隱私權限制
# unverified
-ui-downtime = 停用時間 (Downtime)
# Apple: iOS 15 strings
-ui-restart = 重新開機
# unverified
-ui-shut-down = 關機 (Shut Down)

## Reset

# seen: help texts for iOS
-ui-transfer-or-reset-iphone = 移轉或重置 iPhone
# unverified
-ui-transfer-or-reset-ipad = 移轉或重置 iPad (Transfer or Reset iPad)
# unverified
-ui-reset = 重置 (Reset)
# seen: help texts for iOS
-ui-reset-network-settings = 重置網路設定
# unverified
-ui-reset-all-settings = 重置所有設定 (Reset All Settings)
# Apple: iOS 15 strings
-ui-erase-all-content-and-settings = 清除所有內容與設定
