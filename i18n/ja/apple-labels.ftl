### What Apple’s devices show in this language. See the source file for how to work on it.

## Where everything begins

# Apple: iOS 15 strings
-ui-settings = 設定
# Apple: iOS 15 strings
-ui-general = 一般
# unverified
-ui-apps = アプリ (Apps)
# Apple: iOS 15 strings
-ui-messages = メッセージ
# unverified
-ui-phone = 電話 (Phone)
# Apple: iOS 15 strings
-ui-facetime = FaceTime
# unverified
-ui-contacts = 連絡先 (Contacts)
# unverified
-ui-system-settings = システム設定 (System Settings)
# Apple: iOS 15 strings
-ui-system-preferences = システム環境設定
# unverified
-ui-settings-menu = 設定… (Settings…)
# unverified
-ui-preferences = 環境設定… (Preferences…)
# unverified
-ui-view = 表示 (View)
# unverified
-ui-search = 検索 (Search)

## Messages

# Apple: iOS 15 strings
-ui-imessage = iMessage
# Apple: iOS 15 strings
-ui-send-receive = 送受信
# unverified
-ui-use-your-apple-account-for-imessage = iMessageにApple Accountを使用 (Use your Apple Account for iMessage)
# unverified
-ui-you-can-receive-imessages-to-and-reply-from = iMessageの着信用および返信用の連絡先情報 (You can receive iMessages to and reply from)
# unverified
-ui-you-can-be-reached-for-messages-at = メッセージ着信用の連絡先情報 (You can be reached for messages at)
# unverified
-ui-start-new-conversations-from = 新規チャットの発信元 (Start new conversations from)
# unverified
-ui-enable-this-account = このアカウントを有効にする (Enable this account)
# Apple: iOS 15 strings
-ui-imessage-facetime-line = iMessageとFaceTime用回線
# Apple: iOS 15 strings
-ui-text-message-forwarding = SMS/MMS転送
# Apple: iOS 15 strings
-ui-send-as-sms = SMSで送信
# unverified
-ui-send-as-text-message = SMS/MMSで送信 (Send as Text Message)
# Apple: iOS 15 strings
-ui-mms-messaging = MMSメッセージ
# unverified
-ui-rcs-messaging = RCSメッセージ (RCS Messaging)
# unverified
-ui-group-messaging = グループメッセージ (Group Messaging)
# Apple: iOS 15 strings
-ui-text-message = SMS/MMS
# unverified
-ui-new-message = 新規メッセージ (New Message)
# unverified
-ui-edit = 編集 (Edit)
# unverified
-ui-delete = 削除 (Delete)
# unverified
-ui-info = 情報 (Info)

## What a message or an activation says

# Apple: iOS 15 strings
-ui-waiting-for-activation = アクティベート中です…
# Apple: iOS 15 strings
-ui-imessage-activation = iMessageのアクティベーション
# Apple: iOS 15 strings
-ui-imessage-unavailable = iMessageを使用できません
# Apple: iOS 15 strings
-ui-verifying = 確認中…
# Apple: iOS 15 strings
-ui-delivered = 配信済み
# Apple: iOS 15 strings
-ui-not-delivered = 未配信
# Apple: iOS 15 strings
-ui-message-failed-to-send = 送信できませんでした
# Apple: iOS 15 strings
-ui-try-again = やり直す

## Hidden and blocked messages

# unverified
-ui-blocked = ブロック中 (Blocked)
# unverified
-ui-blocked-contacts = ブロック済み連絡先 (Blocked Contacts)
# Apple: iOS 15 strings
-ui-block-contact = 連絡先を着信拒否
# unverified
-ui-unblock = ブロックを解除 (Unblock)
# unverified
-ui-unknown-senders = 不明な差出人 (Unknown Senders)
# unverified
-ui-screen-unknown-senders = 不明な差出人をスクリーニング (Screen Unknown Senders)
# Apple: iOS 15 strings
-ui-filter-unknown-senders = 不明な差出人をフィルタ
# unverified
-ui-filters = フィルタ (Filters)
# unverified
-ui-spam = 迷惑メッセージ (Spam)
# unverified
-ui-recently-deleted = 最近削除した項目 (Recently Deleted)
# unverified
-ui-notifications = 通知 (Notifications)
# unverified
-ui-allow-notifications = 通知を許可 (Allow Notifications)
# unverified
-ui-hide-alerts = 通知を非表示 (Hide Alerts)
# Apple: iOS 15 strings
-ui-focus = 集中モード
# Apple: iOS 15 strings
-ui-do-not-disturb = おやすみモード
# unverified
-ui-privacy-security = プライバシーとセキュリティ (Privacy & Security)
# unverified
-ui-security-privacy = セキュリティとプライバシー (Security & Privacy)
# unverified
-ui-lockdown-mode = ロックダウンモード (Lockdown Mode)

## Account and iCloud

# unverified
-ui-apple-account = Apple Account
# Apple: iOS 15 strings
-ui-apple-id = Apple ID
# unverified
-ui-sign-in = サインイン (Sign In)
# Apple: iOS 15 strings
-ui-sign-out = サインアウト
# unverified
-ui-sign-in-security = サインインとセキュリティ (Sign-In & Security)
# unverified
-ui-two-factor-authentication = 2ファクタ認証 (Two-Factor Authentication)
# unverified
-ui-family-sharing = ファミリー共有 (Family Sharing)
# unverified
-ui-find-my = 探す (Find My)
# unverified
-ui-stolen-device-protection = 盗難デバイスの保護 (Stolen Device Protection)
# Apple: iOS 15 strings
-ui-icloud = iCloud
# unverified
-ui-see-all = すべて表示 (See All)
# unverified
-ui-show-all = すべてを表示 (Show All)
# unverified
-ui-saved-to-icloud = iCloudに保存済み (Saved to iCloud)
# seen: help texts for iOS
-ui-messages-in-icloud = iCloudにメッセージを保管
# unverified
-ui-use-on-this-iphone = このiPhoneで使用 (Use on this iPhone)
# unverified
-ui-use-on-this-ipad = このiPadで使用 (Use on this iPad)
# unverified
-ui-sync-this-iphone = このiPhoneを同期 (Sync this iPhone)
# unverified
-ui-sync-this-ipad = このiPadを同期 (Sync this iPad)
# unverified
-ui-enable-messages-in-icloud = “iCloudにメッセージを保管”を有効にする (Enable Messages in iCloud)
# unverified
-ui-sync-now = 今すぐ同期 (Sync Now)
# unverified
-ui-icloud-backup = iCloudバックアップ (iCloud Backup)
# unverified
-ui-back-up-now = 今すぐバックアップを作成 (Back Up Now)
# Apple: iOS 15 strings
-ui-icloud-private-relay = iCloudプライベートリレー
# unverified
-ui-private-relay = プライベートリレー (Private Relay)
# unverified
-ui-system-status = システム状況 (System Status)

## Network

# Apple: iOS 15 strings
-ui-airplane-mode = 機内モード
# Apple: iOS 15 strings
-ui-wi-fi = Wi-Fi
# Apple: iOS 15 strings
-ui-forget-this-network = このネットワーク設定を削除
# Apple: iOS 15 strings
-ui-limit-ip-address-tracking = IPアドレスのトラッキングを制限
# Apple: iOS 15 strings
-ui-low-data-mode = 省データモード
# unverified
-ui-personal-hotspot = インターネット共有 (Personal Hotspot)
# unverified
-ui-vpn = VPN
# Apple: iOS 15 strings
-ui-vpn-device-management = VPNとデバイス管理
# unverified
-ui-network = ネットワーク (Network)
# unverified
-ui-firewall = ファイアウォール (Firewall)

## Mobile line

# Apple: iOS 15 strings
-ui-cellular = モバイル通信
# Apple: iOS 15 strings
-ui-cellular-data = モバイルデータ通信
# unverified
-ui-mobile-data = モバイルデータ (Mobile Data)
# unverified
-ui-mobile-service = モバイル通信 (Mobile Service)
# Apple: iOS 15 strings
-ui-turn-on-this-line = この回線をオンにする
# unverified
-ui-my-number = 自分の番号 (My Number)
# unverified
-ui-add-esim = eSIMを追加 (Add eSIM)
# unverified
-ui-delete-esim = eSIMを削除 (Delete eSIM)
# Apple: iOS 15 strings
-ui-remove-cellular-plan = モバイル通信プランを削除
# Apple: iOS 15 strings
-ui-carrier = キャリア
# Apple: iOS 15 strings
-ui-carrier-settings-update = キャリア設定アップデート
# Apple: iOS 15 strings
-ui-data-roaming = データローミング
# Apple: iOS 15 strings
-ui-no-sim = SIMなし
# unverified
-ui-no-service = 圏外 (No Service)
# unverified
-ui-sos = SOS

## The device

# unverified
-ui-about = 情報 (About)
# unverified
-ui-about-this-mac = このMacについて (About This Mac)
# Apple: iOS 15 strings
-ui-date-time = 日付と時刻
# Apple: iOS 15 strings
-ui-time-zone = 時間帯
# unverified
-ui-set-automatically = 自動設定 (Set Automatically)
# Apple: iOS 15 strings
-ui-software-update = ソフトウェア・アップデート
# unverified
-ui-storage = ストレージ (Storage)
# unverified
-ui-iphone-storage = iPhoneストレージ (iPhone Storage)
# unverified
-ui-ipad-storage = iPadストレージ (iPad Storage)
# unverified
-ui-battery = バッテリー (Battery)
# unverified
-ui-low-power-mode = 低電力モード (Low Power Mode)
# Apple: iOS 15 strings
-ui-screen-time = スクリーンタイム
# Apple: iOS 15 strings
-ui-communication-limits = 通信/通話の制限
# Apple: iOS 15 strings
-ui-content-privacy-restrictions = コンテンツとプライバシーの制限
# unverified
-ui-downtime = 休止時間 (Downtime)
# Apple: iOS 15 strings
-ui-restart = 再起動
# unverified
-ui-shut-down = システム終了 (Shut Down)

## Reset

# seen: help texts for iOS
-ui-transfer-or-reset-iphone = 転送またはiPhoneをリセット
# unverified
-ui-transfer-or-reset-ipad = 転送またはiPadをリセット (Transfer or Reset iPad)
# unverified
-ui-reset = リセット (Reset)
# seen: help texts for iOS
-ui-reset-network-settings = ネットワーク設定をリセット
# unverified
-ui-reset-all-settings = すべての設定をリセット (Reset All Settings)
# Apple: iOS 15 strings
-ui-erase-all-content-and-settings = すべてのコンテンツと設定を消去
