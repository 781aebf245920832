### What Apple’s devices show in this language. See the source file for how to work on it.

## Where everything begins

# Apple: iOS 15 strings
-ui-settings = 设置
# Apple: iOS 15 strings
-ui-general = 通用
# Apple: iOS 15 strings
-ui-apps = App
# Apple: iOS 15 strings
-ui-messages = 信息
# unverified
-ui-phone = 电话 (Phone)
# Apple: iOS 15 strings
-ui-facetime = FaceTime通话
# unverified
-ui-contacts = 通讯录 (Contacts)
# unverified
-ui-system-settings = 系统设置 (System Settings)
# Apple: iOS 15 strings
-ui-system-preferences = 系统偏好设置
# unverified
-ui-settings-menu = 设置… (Settings…)
# unverified
-ui-preferences = 偏好设置… (Preferences…)
# unverified
-ui-view = 显示 (View)
# unverified
-ui-search = 搜索 (Search)

## Messages

# Apple: iOS 15 strings
-ui-imessage = iMessage信息
# Apple: iOS 15 strings
-ui-send-receive = 发送与接收
# unverified
-ui-use-your-apple-account-for-imessage = 将Apple账户用于iMessage信息 (Use your Apple Account for iMessage)
# unverified
-ui-you-can-receive-imessages-to-and-reply-from = 可通过以下方式接收和回复iMessage信息 (You can receive iMessages to and reply from)
# unverified
-ui-you-can-be-reached-for-messages-at = 可通过以下方式接收信息 (You can be reached for messages at)
# unverified
-ui-start-new-conversations-from = 新对话的发起位置 (Start new conversations from)
# unverified
-ui-enable-this-account = 启用此账户 (Enable this account)
# Apple: iOS 15 strings
-ui-imessage-facetime-line = iMessage信息与FaceTime通话号码
# Apple: iOS 15 strings
-ui-text-message-forwarding = 短信转发
# Apple: iOS 15 strings
-ui-send-as-sms = 作为短信发送
# unverified
-ui-send-as-text-message = 作为短信发送 (Send as Text Message)
# Apple: iOS 15 strings
-ui-mms-messaging = 收发彩信
# unverified
-ui-rcs-messaging = 收发RCS信息 (RCS Messaging)
# unverified
-ui-group-messaging = 群发信息 (Group Messaging)
# Apple: iOS 15 strings
-ui-text-message = 短信
# unverified
-ui-new-message = 新信息 (New Message)
# unverified
-ui-edit = 编辑 (Edit)
# unverified
-ui-delete = 删除 (Delete)
# unverified
-ui-info = 简介 (Info)

## What a message or an activation says

# Apple: iOS 15 strings
-ui-waiting-for-activation = 正在等待激活…
# Apple: iOS 15 strings
-ui-imessage-activation = 激活iMessage信息
# Apple: iOS 15 strings
-ui-imessage-unavailable = iMessage信息不可用
# Apple: iOS 15 strings
-ui-verifying = 正在验证…
# Apple: iOS 15 strings
-ui-delivered = 已送达
# Apple: iOS 15 strings
-ui-not-delivered = 未送达
# Apple: iOS 15 strings
-ui-message-failed-to-send = 信息发送失败
# Apple: iOS 15 strings
-ui-try-again = 再试一次

## Hidden and blocked messages

# unverified
-ui-blocked = 已阻止 (Blocked)
# unverified
-ui-blocked-contacts = 已阻止的联系人 (Blocked Contacts)
# Apple: iOS 15 strings
-ui-block-contact = 阻止联系人
# unverified
-ui-unblock = 取消阻止 (Unblock)
# unverified
-ui-unknown-senders = 未知发件人 (Unknown Senders)
# unverified
-ui-screen-unknown-senders = 筛查未知发件人 (Screen Unknown Senders)
# Apple: iOS 15 strings
-ui-filter-unknown-senders = 过滤未知发件人
# unverified
-ui-filters = 过滤条件 (Filters)
# unverified
-ui-spam = 垃圾信息 (Spam)
# unverified
-ui-recently-deleted = 最近删除 (Recently Deleted)
# unverified
-ui-notifications = 通知 (Notifications)
# unverified
-ui-allow-notifications = 允许通知 (Allow Notifications)
# unverified
-ui-hide-alerts = 隐藏提醒 (Hide Alerts)
# Apple: iOS 15 strings
-ui-focus = 专注模式
# Apple: iOS 15 strings
-ui-do-not-disturb = 勿扰模式
# unverified
-ui-privacy-security = 隐私与安全性 (Privacy & Security)
# unverified
-ui-security-privacy = 安全性与隐私 (Security & Privacy)
# unverified
-ui-lockdown-mode = 锁定模式 (Lockdown Mode)

## Account and iCloud

# seen: help texts for iOS
-ui-apple-account = Apple 账户
# Apple: iOS 15 strings
-ui-apple-id = Apple ID
# unverified
-ui-sign-in = 登录 (Sign In)
# Apple: iOS 15 strings
-ui-sign-out = 退出登录
# unverified
-ui-sign-in-security = 登录与安全性 (Sign-In & Security)
# unverified
-ui-two-factor-authentication = 双重认证 (Two-Factor Authentication)
# unverified
-ui-family-sharing = 家人共享 (Family Sharing)
# unverified
-ui-find-my = 查找 (Find My)
# unverified
-ui-stolen-device-protection = 失窃设备保护 (Stolen Device Protection)
# Apple: iOS 15 strings
-ui-icloud = iCloud
# unverified
-ui-see-all = 查看全部 (See All)
# unverified
-ui-show-all = 显示全部 (Show All)
# unverified
-ui-saved-to-icloud = 已存储到iCloud (Saved to iCloud)
# seen: help texts for iOS
-ui-messages-in-icloud = iCloud云端“信息”
# unverified
-ui-use-on-this-iphone = 在此iPhone上使用 (Use on this iPhone)
# unverified
-ui-use-on-this-ipad = 在此iPad上使用 (Use on this iPad)
# unverified
-ui-sync-this-iphone = 同步此iPhone (Sync this iPhone)
# unverified
-ui-sync-this-ipad = 同步此iPad (Sync this iPad)
# unverified
-ui-enable-messages-in-icloud = 启用iCloud云端“信息” (Enable Messages in iCloud)
# unverified
-ui-sync-now = 立即同步 (Sync Now)
# unverified
-ui-icloud-backup = iCloud云备份 (iCloud Backup)
# unverified
-ui-back-up-now = 立即备份 (Back Up Now)
# Apple: iOS 15 strings
-ui-icloud-private-relay = iCloud专用代理
# unverified
-ui-private-relay = 专用代理 (Private Relay)
# unverified
-ui-system-status = 系统状态 (System Status)

## Network

# Apple: iOS 15 strings
-ui-airplane-mode = 飞行模式
# Apple: iOS 15 strings
-ui-wi-fi = Wi-Fi
# Apple: iOS 15 strings
-ui-forget-this-network = 忽略此网络
# Apple: iOS 15 strings
-ui-limit-ip-address-tracking = 限制IP地址跟踪
# Apple: iOS 15 strings
-ui-low-data-mode = 低数据模式
# unverified
-ui-personal-hotspot = 个人热点 (Personal Hotspot)
# unverified
-ui-vpn = VPN
# Apple: iOS 15 strings
-ui-vpn-device-management = VPN与设备管理
# unverified
-ui-network = 网络 (Network)
# unverified
-ui-firewall = 防火墙 (Firewall)

## Mobile line

# Apple: iOS 15 strings
-ui-cellular = 蜂窝网络
# Apple: iOS 15 strings
-ui-cellular-data = 蜂窝数据
# unverified
-ui-mobile-data = 移动数据 (Mobile Data)
# unverified
-ui-mobile-service = 移动网络 (Mobile Service)
# Apple: iOS 15 strings
-ui-turn-on-this-line = 启用此号码
# unverified
-ui-my-number = 本机号码 (My Number)
# unverified
-ui-add-esim = 添加eSIM (Add eSIM)
# unverified
-ui-delete-esim = 删除eSIM (Delete eSIM)
# Apple: iOS 15 strings
-ui-remove-cellular-plan = 移除蜂窝套餐
# Apple: iOS 15 strings
-ui-carrier = 运营商
# Apple: iOS 15 strings
-ui-carrier-settings-update = 运营商设置更新
# Apple: iOS 15 strings
-ui-data-roaming = 数据漫游
# Apple: iOS 15 strings
-ui-no-sim = 无SIM卡
# unverified
-ui-no-service = 无服务 (No Service)
# unverified
-ui-sos = SOS

## The device

# unverified
-ui-about = 关于本机 (About)
# unverified
-ui-about-this-mac = 关于本机 (About This Mac)
# Apple: iOS 15 strings
-ui-date-time = 日期与时间
# Apple: iOS 15 strings
-ui-time-zone = 时区
# unverified
-ui-set-automatically = 自动设置 (Set Automatically)
# Apple: iOS 15 strings
-ui-software-update = 软件更新
# unverified
-ui-storage = 储存空间 (Storage)
# unverified
-ui-iphone-storage = iPhone储存空间 (iPhone Storage)
# unverified
-ui-ipad-storage = iPad储存空间 (iPad Storage)
# unverified
-ui-battery = 电池 (Battery)
# unverified
-ui-low-power-mode = 低电量模式 (Low Power Mode)
# Apple: iOS 15 strings
-ui-screen-time = 屏幕使用时间
# Apple: iOS 15 strings
-ui-communication-limits = 限定通信
# Apple: iOS 15 strings
-ui-content-privacy-restrictions = 内容和隐私访问限制
# unverified
-ui-downtime = 停用时间 (Downtime)
# Apple: iOS 15 strings
-ui-restart = 重新启动
# unverified
-ui-shut-down = 关机 (Shut Down)

## Reset

# seen: help texts for iOS
-ui-transfer-or-reset-iphone = 传输或还原 iPhone
# unverified
-ui-transfer-or-reset-ipad = 传输或还原 iPad (Transfer or Reset iPad)
# unverified
-ui-reset = 还原 (Reset)
# seen: help texts for iOS
-ui-reset-network-settings = 还原网络设置
# unverified
-ui-reset-all-settings = 还原所有设置 (Reset All Settings)
# Apple: iOS 15 strings
-ui-erase-all-content-and-settings = 抹掉所有内容与设置
