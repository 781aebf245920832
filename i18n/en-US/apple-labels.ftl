### What Apple’s devices write on their screens. A person follows a step by finding these
### words, so they must be what the device shows, letter by letter, and not a translation
### of their meaning. They are used inside every instruction and menu path, never alone.
###
### The language of a device is chosen apart from the language of the texts. Each locale
### therefore has this file, and it stands alone: no variants, no parameters, no references.
###
### The comment above each term is its evidence: “Apple: iOS 15 strings” is Apple’s own
### wording, “seen” names where the label was seen, “unverified” is a translation that
### nobody has yet compared with a device. An unverified one carries the English label in
### brackets. Replace it once somebody has looked.

## Where everything begins

# Apple: iOS 15 strings
-ui-settings = Settings
# Apple: iOS 15 strings
-ui-general = General
# Apple: iOS 15 strings
-ui-apps = Apps
# Apple: iOS 15 strings
-ui-messages = Messages
# unverified
-ui-phone = Phone
# Apple: iOS 15 strings
-ui-facetime = FaceTime
# unverified
-ui-contacts = Contacts
# seen: help texts for macOS
-ui-system-settings = System Settings
# Shown before macOS 13; newer systems say System Settings.
# Apple: iOS 15 strings
-ui-system-preferences = System Preferences
# The Mac menu item of an app, with its dots; the app itself is Settings.
# seen: help texts for macOS, without the dots
-ui-settings-menu = Settings…
# A Mac menu item before macOS 13; newer systems say Settings….
# unverified
-ui-preferences = Preferences…
# A menu in the menu bar of the Mac.
# unverified
-ui-view = View
# unverified
-ui-search = Search

## Messages

# Apple: iOS 15 strings
-ui-imessage = iMessage
# Apple: iOS 15 strings
-ui-send-receive = Send & Receive
# unverified
-ui-use-your-apple-account-for-imessage = Use your Apple Account for iMessage
# unverified
-ui-you-can-receive-imessages-to-and-reply-from = You can receive iMessages to and reply from
# seen: help texts for macOS
-ui-you-can-be-reached-for-messages-at = You can be reached for messages at
# seen: help texts for iOS and macOS
-ui-start-new-conversations-from = Start new conversations from
# unverified
-ui-enable-this-account = Enable this account
# Apple: iOS 15 strings
-ui-imessage-facetime-line = iMessage & FaceTime Line
# Apple: iOS 15 strings
-ui-text-message-forwarding = Text Message Forwarding
# Shown before iOS 18; newer systems say Send as Text Message.
# Apple: iOS 15 strings
-ui-send-as-sms = Send as SMS
# unverified
-ui-send-as-text-message = Send as Text Message
# Apple: iOS 15 strings
-ui-mms-messaging = MMS Messaging
# seen: help texts for iOS 18
-ui-rcs-messaging = RCS Messaging
# unverified
-ui-group-messaging = Group Messaging
# Apple: iOS 15 strings
-ui-text-message = Text Message
# unverified
-ui-new-message = New Message
# unverified
-ui-edit = Edit
# unverified
-ui-delete = Delete
# unverified
-ui-info = Info

## What a message or an activation says

# Apple: iOS 15 strings
-ui-waiting-for-activation = Waiting for activation…
# Apple: iOS 15 strings
-ui-imessage-activation = iMessage Activation
# Apple: iOS 15 strings
-ui-imessage-unavailable = iMessage Unavailable
# Apple: iOS 15 strings
-ui-verifying = Verifying…
# Apple: iOS 15 strings
-ui-delivered = Delivered
# Apple: iOS 15 strings
-ui-not-delivered = Not Delivered
# Apple: iOS 15 strings
-ui-message-failed-to-send = Message Failed to Send
# The words under a message that failed, and a button of error notices.
# Apple: iOS 15 strings
-ui-try-again = Try Again

## Hidden and blocked messages

# The tab in the settings of Messages on a Mac.
# unverified
-ui-blocked = Blocked
# seen: help texts for iOS
-ui-blocked-contacts = Blocked Contacts
# Apple: iOS 15 strings
-ui-block-contact = Block Contact
# unverified
-ui-unblock = Unblock
# seen: help texts for iOS 26
-ui-unknown-senders = Unknown Senders
# seen: help texts for iOS 26
-ui-screen-unknown-senders = Screen Unknown Senders
# Shown before iOS 26; newer systems say Screen Unknown Senders.
# Apple: iOS 15 strings
-ui-filter-unknown-senders = Filter Unknown Senders
# unverified
-ui-filters = Filters
# seen: help texts for iOS 26
-ui-spam = Spam
# seen: help texts for iOS 26
-ui-recently-deleted = Recently Deleted
# unverified
-ui-notifications = Notifications
# seen: help texts for iOS 26
-ui-allow-notifications = Allow Notifications
# unverified
-ui-hide-alerts = Hide Alerts
# Apple: iOS 15 strings
-ui-focus = Focus
# Apple: iOS 15 strings
-ui-do-not-disturb = Do Not Disturb
# seen: help texts for macOS
-ui-privacy-security = Privacy & Security
# Shown before macOS 13; newer systems say Privacy & Security.
# unverified
-ui-security-privacy = Security & Privacy
# Exists from iOS 16 and macOS 13 on.
# unverified
-ui-lockdown-mode = Lockdown Mode

## Account and iCloud

# seen: help texts for iOS 18
-ui-apple-account = Apple Account
# Shown before iOS 18; newer systems say Apple Account.
# Apple: iOS 15 strings
-ui-apple-id = Apple ID
# unverified
-ui-sign-in = Sign In
# Apple: iOS 15 strings
-ui-sign-out = Sign Out
# unverified
-ui-sign-in-security = Sign-In & Security
# unverified
-ui-two-factor-authentication = Two-Factor Authentication
# unverified
-ui-family-sharing = Family Sharing
# unverified
-ui-find-my = Find My
# unverified
-ui-stolen-device-protection = Stolen Device Protection
# Apple: iOS 15 strings
-ui-icloud = iCloud
# Shown in the iCloud settings from iOS 17; newer versions say Show All or Saved to iCloud.
# seen: help texts for iOS 17
-ui-see-all = See All
# The later name of See All in the iCloud settings.
# seen: help texts for iOS
-ui-show-all = Show All
# seen: help texts for iOS
-ui-saved-to-icloud = Saved to iCloud
# seen: help texts for iOS
-ui-messages-in-icloud = Messages in iCloud
# seen: help texts for iOS
-ui-use-on-this-iphone = Use on this iPhone
# unverified
-ui-use-on-this-ipad = Use on this iPad
# Shown in iOS 16 to 17.1; newer systems say Use on this iPhone.
# seen: help texts for iOS 16
-ui-sync-this-iphone = Sync this iPhone
# Shown in iPadOS 16 to 17.1; newer systems say Use on this iPad.
# unverified
-ui-sync-this-ipad = Sync this iPad
# seen: help texts for macOS
-ui-enable-messages-in-icloud = Enable Messages in iCloud
# unverified
-ui-sync-now = Sync Now
# unverified
-ui-icloud-backup = iCloud Backup
# unverified
-ui-back-up-now = Back Up Now
# Apple: iOS 15 strings
-ui-icloud-private-relay = iCloud Private Relay
# The short name of the row in the iCloud settings.
# unverified
-ui-private-relay = Private Relay
# The title of Apple’s web page, not a label of a device.
# unverified
-ui-system-status = System Status

## Network

# Apple: iOS 15 strings
-ui-airplane-mode = Airplane Mode
# Apple: iOS 15 strings
-ui-wi-fi = Wi-Fi
# Apple: iOS 15 strings
-ui-forget-this-network = Forget This Network
# Apple: iOS 15 strings
-ui-limit-ip-address-tracking = Limit IP Address Tracking
# Apple: iOS 15 strings
-ui-low-data-mode = Low Data Mode
# unverified
-ui-personal-hotspot = Personal Hotspot
# unverified
-ui-vpn = VPN
# Apple: iOS 15 strings
-ui-vpn-device-management = VPN & Device Management
# unverified
-ui-network = Network
# unverified
-ui-firewall = Firewall

## Mobile line

# Depending on the region the device says Mobile Data or Mobile Service instead.
# Apple: iOS 15 strings
-ui-cellular = Cellular
# Apple: iOS 15 strings
-ui-cellular-data = Cellular Data
# unverified
-ui-mobile-data = Mobile Data
# unverified
-ui-mobile-service = Mobile Service
# Apple: iOS 15 strings
-ui-turn-on-this-line = Turn On This Line
# unverified
-ui-my-number = My Number
# seen: help texts for iOS 17
-ui-add-esim = Add eSIM
# seen: help texts for iOS 17
-ui-delete-esim = Delete eSIM
# Apple: iOS 15 strings
-ui-remove-cellular-plan = Remove Cellular Plan
# Apple: iOS 15 strings
-ui-carrier = Carrier
# Apple: iOS 15 strings
-ui-carrier-settings-update = Carrier Settings Update
# Apple: iOS 15 strings
-ui-data-roaming = Data Roaming
# Apple: iOS 15 strings
-ui-no-sim = No SIM
# unverified
-ui-no-service = No Service
# unverified
-ui-sos = SOS

## The device

# unverified
-ui-about = About
# unverified
-ui-about-this-mac = About This Mac
# Apple: iOS 15 strings
-ui-date-time = Date & Time
# Apple: iOS 15 strings
-ui-time-zone = Time Zone
# The switch at the top of Date & Time.
# seen: help texts for iOS
-ui-set-automatically = Set Automatically
# Apple: iOS 15 strings
-ui-software-update = Software Update
# unverified
-ui-storage = Storage
# seen: help texts for iOS
-ui-iphone-storage = iPhone Storage
# unverified
-ui-ipad-storage = iPad Storage
# unverified
-ui-battery = Battery
# unverified
-ui-low-power-mode = Low Power Mode
# Apple: iOS 15 strings
-ui-screen-time = Screen Time
# Apple: iOS 15 strings
-ui-communication-limits = Communication Limits
# Apple: iOS 15 strings
-ui-content-privacy-restrictions = Content & Privacy Restrictions
# unverified
-ui-downtime = Downtime
# Apple: iOS 15 strings
-ui-restart = Restart
# seen: help texts for iOS
-ui-shut-down = Shut Down

## Reset

# seen: help texts for iOS
-ui-transfer-or-reset-iphone = Transfer or Reset iPhone
# unverified
-ui-transfer-or-reset-ipad = Transfer or Reset iPad
# seen: help texts for iOS
-ui-reset = Reset
# In some languages the device shows it shorter, as an item under Reset.
# seen: help texts for iOS
-ui-reset-network-settings = Reset Network Settings
# In some languages the device shows it shorter, as an item under Reset.
# unverified
-ui-reset-all-settings = Reset All Settings
# seen: help texts for iOS
-ui-erase-all-content-and-settings = Erase All Content and Settings
