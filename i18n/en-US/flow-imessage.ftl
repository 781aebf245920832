### iMessage repair: every word of the flow “imessage”.
### Tone: calm, short, no blame; one action per numbered line.
### Labels of Apple's devices come as terms -ui-…, menu paths as messages path-…; neither is translated here.
### Variables that any message may use: the answers given so far, “unknown” while there is none.

# Title of the flow; description: of the slash command /imessage-help; problem: of its option “problem”.
imessage-flow = { -imessage } help
    .description = Get { -imessage } working again, one small step at a time
    .problem = What you see, in a few words, or the exact error message

## Symptoms: the first choice. hint: the sign on the screen; words: what people type, for matching.

# Symptom send_fail.
imessage-symptom-send-fail = My messages do not go through
    .hint = “Not Delivered”, a red mark, a bar that stops, or no “Delivered” below the message
    .words = not delivered, red exclamation mark, failed, not sending, stuck, cannot send, send, sending bar
# Symptom activation.
imessage-symptom-activation = { -imessage } will not turn on
    .hint = “Waiting for activation…”, “Activation unsuccessful” or another activation error
    .words = activate, activation, waiting, unsuccessful, verifying, turn on, sim, esim, new phone, number
# Symptom green_all.
imessage-symptom-green-all = My messages are green with everyone
    .hint = Also with friends who use an { -iphone }. A green message still arrives.
    .words = green, green bubbles, sms, rcs, all green, everyone green, text message, not blue
# Symptom green_one.
imessage-symptom-green-one = My messages are green with one person
    .hint = That person uses an { -iphone }, and others are blue
    .words = green one person, one contact, one friend green, not registered, only one, single contact
# Symptom not_receiving.
imessage-symptom-not-receiving = I do not get messages
    .hint = People say that they wrote, and nothing arrived, or only codes are missing
    .words = not receiving, receive, missing messages, nothing arrives, codes, verification codes, incoming
# Symptom not_syncing.
imessage-symptom-not-syncing = My devices show different messages
    .hint = A conversation is on one device and not on another, or it comes late
    .words = sync, syncing, ipad, other device, different, history, missing on mac, icloud, not in sync
# Symptom signed_out.
imessage-symptom-signed-out = I am asked to sign in again
    .hint = A request for the password, “Sign in to { -imessage }”, or a locked account
    .words = sign in, signed out, password, apple id, apple account, account, locked, log in, login
# Symptom wrong_sender.
imessage-symptom-wrong-sender = My messages come from my e-mail address
    .hint = Friends see an address instead of your number, or two conversations with you
    .words = email, e-mail, wrong number, wrong sender, two threads, split, duplicate, sent from, address
# Symptom mixed_up.
imessage-symptom-mixed-up = I see messages of a family member
    .hint = Or somebody in your family sees yours
    .words = family, shared account, partner, child, someone else, other person's messages, same account
# Symptom media_fails.
imessage-symptom-media-fails = Only pictures, videos or groups fail
    .hint = Plain text to one person goes through
    .words = photo, picture, video, group, group chat, attachment, mms, image, voice message
# Symptom silent.
imessage-symptom-silent = Messages arrive without a sound
    .hint = You find them later, perhaps in another list
    .words = silent, no sound, no notification, notifications, hidden, focus, do not disturb, filtered, spam
# Symptom restricted.
imessage-symptom-restricted = { -imessage } is restricted on my device
    .hint = “This { -iphone } is restricted”, an hourglass, or a device from work or school
    .words = restricted, restriction, screen time, parental, school, work phone, managed, mdm, hourglass
# Symptom mac_only.
imessage-symptom-mac-only = Only my { -mac } has trouble
    .hint = { -imessage } works on the { -iphone }
    .words = mac, macbook, imac, desktop, computer, macos
# Symptom watch_only.
imessage-symptom-watch-only = Only my { -apple-watch } has trouble
    .hint = { -imessage } works on the { -iphone }
    .words = watch, apple watch, watchos, wrist
# Symptom moved_away.
imessage-symptom-moved-away = I left { -iphone }, and friends’ texts do not arrive
    .hint = You use { -android } or another phone now
    .words = android, switched, left iphone, deregister, new android, samsung, pixel, moved
# Symptom unsure: none of the others.
imessage-symptom-unsure = Something else, or I am not sure
    .hint = We look at the most likely things first
    .words = other, help, not working, broken, does not work, unsure, something else

## Causes: noun phrases, read after “Most likely: ”.

# Cause net_none.
imessage-cause-net-none = no internet connection
# Cause net_weak.
imessage-cause-net-weak = a weak or unsteady connection
# Cause net_blocked.
imessage-cause-net-blocked = a network, VPN or filter that blocks { -imessage }
# Cause time_wrong.
imessage-cause-time-wrong = a wrong clock or time zone
# Cause imsg_off.
imessage-cause-imsg-off = { -imessage } being turned off
# Cause addr.
imessage-cause-addr = the choice of number or e-mail address for { -imessage }
# Cause acct_mismatch.
imessage-cause-acct-mismatch = different { -apple-account }s on your devices
# Cause acct_auth.
imessage-cause-acct-auth = an { -apple-account } that needs your attention
# Cause mic_off.
imessage-cause-mic-off = { -ui-messages-in-icloud } being off on a device
# Cause mic_paused.
imessage-cause-mic-paused = a paused sync of { -ui-messages-in-icloud }
# Cause sim_dup.
imessage-cause-sim-dup = an inactive SIM with the same number
# Cause sim_line.
imessage-cause-sim-line = a SIM or line that is off or not the right one
# Cause carrier_sms.
imessage-cause-carrier-sms = the hidden SMS that confirms your number not getting through
# Cause pending.
imessage-cause-pending = an activation that needs more time
# Cause outage.
imessage-cause-outage = an outage at { -apple }
# Cause bug_update.
imessage-cause-bug-update = a software fault, perhaps since an update
# Cause bug_proc.
imessage-cause-bug-proc = a stuck process on the device
# Cause os_old.
imessage-cause-os-old = an old version of the system
# Cause netstack.
imessage-cause-netstack = damaged network settings
# Cause rcpt_side.
imessage-cause-rcpt-side = something on the other person’s device
# Cause rcpt_left.
imessage-cause-rcpt-left = the other person having left { -iphone }
# Cause blocked.
imessage-cause-blocked = a blocked contact
# Cause filter.
imessage-cause-filter = a filter that moves messages to another list
# Cause restrict.
imessage-cause-restrict = a limit in { -ui-screen-time }
# Cause storage.
imessage-cause-storage = full storage
# Cause thread.
imessage-cause-thread = a conversation that holds an old address
# Cause self_left.
imessage-cause-self-left = your number still belonging to { -imessage }
# Cause smsfwd.
imessage-cause-smsfwd = { -ui-text-message-forwarding } being off
# Cause mms.
imessage-cause-mms = MMS, RCS or group messages being off
# Cause setup_skipped.
imessage-cause-setup-skipped = a step skipped when the { -iphone } was set up
# Cause acct_locked.
imessage-cause-acct-locked = a locked { -apple-account }
# Cause family_shared.
imessage-cause-family-shared = one { -apple-account } shared by several people
# Cause mdm.
imessage-cause-mdm = a rule of the work or school that manages the device
# Cause lockdown.
imessage-cause-lockdown = { -ui-lockdown-mode }, which stops most attachments
# Cause private_relay.
imessage-cause-private-relay = { -ui-icloud-private-relay }
# Cause focus_silent.
imessage-cause-focus-silent = a { -ui-focus } or notifications being off
# Cause media_big.
imessage-cause-media-big = an attachment that is too big
# Cause group_mixed.
imessage-cause-group-mixed = a group with someone who is not on { -imessage }
# Cause friends_thread.
imessage-cause-friends-thread = friends’ phones that still write to your old { -imessage }
# Cause mac_signed_out.
imessage-cause-mac-signed-out = { -imessage } being signed out on the { -mac }
# Cause mac_disk.
imessage-cause-mac-disk = a full disk on the { -mac }
# Cause mac_firewall.
imessage-cause-mac-firewall = a firewall on the { -mac }
# Cause watch_phone.
imessage-cause-watch-phone = the { -apple-watch } not reaching its { -iphone }
# Cause watch_signed_out.
imessage-cause-watch-signed-out = the { -apple-watch } being signed out
# Cause cert_2026: old systems need a certificate update before January 2027.
imessage-cause-cert-2026 = an old system that needs its certificate update
# Cause hardware.
imessage-cause-hardware = a hardware fault

## Questions

# Question device: asked first.
imessage-question-device = Which device has the trouble?
    .text = If several do, pick the { -iphone } when it is among them.
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = I use { -android } or another phone now
# Question known_device: asked after the person reported the notice that their number or account is used on a new device.
imessage-question-known-device = Do you know the new device that the notice names?
    .text = For example an { -iphone }, { -ipad } or { -mac } of yours that you set up or updated lately.
    .answer-yes = Yes, it is mine
    .answer-no = No, I do not know it
    .answer-no-hint = A person should look at this with you
# Question status. A link button below opens the page.
imessage-question-status = Does { -apple }’s status page show a problem?
    .text = Open the page with the button and look at { -imessage }, { -apple-account } and { -icloud }. { -apple } often posts late, so a clear page proves little.
    .answer-incident = Yes, there is a problem now
    .answer-past = There was one lately; it is over
    .answer-clear = No, all is well
# Question who.
imessage-question-who = Does it happen with everyone, or with some people?
    .text = Friends with an { -iphone } count. With { -android } users, green is normal.
    .answer-all = With everyone
    .answer-one = With one person, or very few
# Question web.
imessage-question-web = Does a web page that you have never opened load now?
    .text = Use the same connection as { -imessage }. A page you visited before may be stored on the device.
    .answer-yes = Yes, it loads
    .answer-no = No, or very slowly
# Question changed.
imessage-question-changed = What changed just before it began?
    .answer-nothing = Nothing that I know of
    .answer-update = A system update
    .answer-sim = A new SIM, eSIM, number or carrier
    .answer-phone = A new { -iphone }
    .answer-skipped = A new { -iphone }, and I skipped { -imessage } or the eSIM in setup
    .answer-password = My { -apple-account } or its password
    .answer-travel = I am travelling
# Question devices.
imessage-question-devices = Which of your { -apple } devices fail?
    .answer-all = All of them
    .answer-one = Only this one
    .answer-none = I have only this one
# Question send_recv_shows.
# Variables:
#   $device (String) - which device
#   $os (String) - version of the system
imessage-question-send-recv-shows = What do you see in the { -imessage } address list?
    .text = Open **{ path-send-receive }** and look for your phone number. No need to tell it here.
    .answer-ticked = My number is there once, with a tick
    .answer-missing = My number is missing, grey, or has a spinner
    .answer-twice = My number is there twice
    .answer-email = Only an e-mail address is ticked
    .answer-elsewhere = A note says that the number is not associated with this phone
# Question filternet.
imessage-question-filternet = Do you use a VPN, an ad or security filter, or Wi-Fi at work or school?
    .answer-no = No
    .answer-yes = Yes, at least one of these
    .answer-relay = Only { -ui-icloud-private-relay }
# Question facetime.
imessage-question-facetime = Does { -facetime } have the same trouble?
    .answer-both = Yes, { -facetime } fails too
    .answer-only-imessage = No, only { -imessage }
    .answer-no-facetime = I do not use { -facetime }
# Question os.
# Variables:
#   $device (String) - which device; its answers name the versions of that device
imessage-question-os = Which version of the system does it have?
    .text =
        { $device ->
            [mac] Apple menu › **{ -ui-about-this-mac }**.
            [watch] On the { -iphone }: **{ path-about }**. Pick by the { -iphone }.
           *[other] **{ path-about }**. Some menus moved between versions.
        }
    .answer-ios26 =
        { $device ->
            [mac] { -macos } 26 or later
            [ipad] { -ipados } 26 or later
           *[other] { -ios } 26 or later
        }
    .answer-ios18 =
        { $device ->
            [mac] { -macos } 15
            [ipad] { -ipados } 18
           *[other] { -ios } 18
        }
    .answer-ios17 =
        { $device ->
            [mac] { -macos } 14
            [ipad] { -ipados } 17
           *[other] { -ios } 17
        }
    .answer-ios16 =
        { $device ->
            [mac] { -macos } 13
            [ipad] { -ipados } 16
           *[other] { -ios } 16
        }
    .answer-ios15 =
        { $device ->
            [mac] { -macos } 12 or earlier
            [ipad] { -ipados } 15 or earlier
           *[other] { -ios } 15 or earlier
        }
# Question managed.
imessage-question-managed = Does work, school or a parent manage this device?
    .text = We then leave out every step that they must decide about.
    .answer-no = No
    .answer-work = Yes, work or school
    .answer-family = Yes, a parent or guardian
# Question since.
imessage-question-since = How long has it been waiting for activation?
    .answer-hour = Less than an hour
    .answer-day = Up to a day
    .answer-longer = More than a day
# Question found.
imessage-question-found = Are the messages gone, or only hidden?
    .text = Open the Messages app and look into its other lists: the menu with lines, or **{ -ui-filters }**, at the top. Try **{ -ui-unknown-senders }**, **{ -ui-spam }** and **{ -ui-recently-deleted }**.
    .answer-missing = I cannot find them anywhere
    .answer-hidden = I found them in one of those lists
    .answer-no-sound = They are in the main list, but came without a sound
    .answer-no-codes = Only codes or messages from new numbers are missing
# Question words: the exact words on the screen.
imessage-question-words = Which words are on the screen?
    .text = Pick what comes closest. Please do not post pictures that show numbers, addresses or codes.
    .answer-none = No error text
    .answer-waiting = Waiting for activation…
    .answer-unsuccessful = Activation unsuccessful
    .answer-activation-error = An error occurred during activation
    .answer-signin-network = Could not sign in. Check your network connection
    .answer-server = Unable to contact the { -imessage } server
    .answer-unavailable = { -imessage } Unavailable: turn on cellular data or Wi-Fi
    .answer-no-sim = No SIM, SOS or No Service
    .answer-no-sim-still = No SIM or no service, even after another SIM was tried
    .answer-password = Password, verified e-mail or more information needed
    .answer-signin = Sign in to { -imessage }
    .answer-locked = The account has been locked
    .answer-locked-hint = A person should look at this with you
    .answer-restricted = This device is restricted from { -imessage } accounts
    .answer-not-delivered = Not Delivered, or Message Failed to Send
    .answer-junk = Message Delivered as Junk
    .answer-text-message = Text Message, SMS or RCS in the text field
    .answer-icloud-off = Messages in { -icloud } is disabled
    .answer-icloud-match = { -icloud } and { -imessage } accounts do not match
    .answer-icloud-paused = Uploading to { -icloud } paused
    .answer-storage = Storage or disk is full
    .answer-mac-account = On a { -mac }: account not signed in or not enabled
    .answer-mac-firewall = On a { -mac }: Firewall is blocking Messages
    .answer-new-device = My number or account is now used on a new device
    .answer-key-alert = A Contact Key Verification alert
    .answer-key-alert-hint = A person should look at this with you
# Question lines.
imessage-question-lines = Does one of these fit your phone line?
    .answer-plain = None of these, one plain line
    .answer-two = Two lines, SIMs or eSIMs
    .answer-ported = The number moved to another carrier lately
    .answer-travel = I am abroad or roaming
    .answer-prepaid = Prepaid

## Steps. title: heading of the card; warning: what is lost and what stays, shown before the buttons.

# Step wait_outage: only after the status page showed a problem.
imessage-step-wait-outage =
    { -apple } has a problem right now, so nothing on your device needs changing.
    1. Leave { -imessage } and your settings as they are.
    2. Press “Wait”, and come back when { -apple } says that it is over.
    3. Then send one message to try.
    A green message, a call or an e-mail can bridge the time.
    .title = Wait until { -apple } has fixed it
# Step connect.
imessage-step-connect =
    1. Turn **{ -ui-airplane-mode }** off.
    2. Turn **{ -ui-wi-fi }** on, or **{ -ui-cellular-data }** in **{ path-cellular }** (some devices say { -ui-mobile-data } or { -ui-mobile-service }).
    3. Abroad without Wi-Fi, { -ui-data-roaming } must be on. Your carrier may charge for it.
    4. Open a web page that you have never visited. When it loads, send a message.
    .title = Make sure that you are online
    .ipad =
        1. Turn **{ -ui-airplane-mode }** off.
        2. Turn **{ -ui-wi-fi }** on, or cellular data if your { -ipad } has it.
        3. Open a web page that you have never visited. When it loads, send a message.
    .mac =
        1. Open **{ path-wi-fi }** and join your network, or plug in its cable.
        2. Open a web page that you have never visited. When it loads, send a message.
    .watch =
        1. On the Watch, press the side button and see that **{ -ui-airplane-mode }** is off.
        2. Keep the { -iphone } near, with Bluetooth and **{ -ui-wi-fi }** on.
        3. On the { -iphone }, open a web page that you have never visited. When it loads, send a message.
# Step airplane.
imessage-step-airplane =
    1. Turn **{ -ui-airplane-mode }** on. A call in progress ends.
    2. Wait 15 seconds.
    3. Turn it off again and wait for the signal.
    4. Send a message.
    .title = Turn { -ui-airplane-mode } on and off
    .watch =
        1. On the { -iphone } and on the Watch, turn **{ -ui-airplane-mode }** on. A call in progress ends.
        2. Wait 15 seconds.
        3. Turn it off on both and wait until they are connected.
        4. Send a message.
# Step other_net: a test that is also a repair.
imessage-step-other-net =
    1. On Wi-Fi: turn **{ -ui-wi-fi }** off in **{ path-wi-fi }** and use cellular data. On cellular: join a Wi-Fi network, or a friend’s hotspot.
    2. Wait a minute, then send a message.
    If it works now, the first network was the fault: stay on this one, or restart the router. Cellular data counts against your plan.
    .title = Try another network
    .ipad =
        1. Join another Wi-Fi network, or the hotspot of a phone.
        2. Wait a minute, then send a message.
        If it works now, the first network was the fault. A hotspot uses the phone’s data plan.
    .mac =
        1. Join another Wi-Fi network, or the hotspot of a phone, in **{ path-wi-fi }**.
        2. Wait a minute, then send a message.
        If it works now, the first network was the fault. A hotspot uses the phone’s data plan.
    .watch =
        { path-on-the-iphone }
        { imessage-step-other-net }
# Step vpn_off.
# Variables:
#   $managed (String) - work or family if somebody manages the device
imessage-step-vpn-off =
    1. Turn off your VPN app.
    2. Open **{ path-vpn }** and turn **{ -ui-vpn }** off.
    3. Pause ad blockers, DNS filters and security apps.
    4. Send a message.
    { $managed ->
        [work] Leave every profile of your work or school in place. If its VPN cannot be turned off, choose “I can’t do this”.
        [family] If a filter belongs to a parent or guardian, ask them.
       *[other] Leave work or school profiles in place. Turn everything on again afterwards: until then you have less protection.
    }
    .title = Pause VPN and filters for a test
    .watch =
        { path-on-the-iphone }
        { imessage-step-vpn-off }
# Step relay_off: a harmless test.
imessage-step-relay-off =
    This is rarely the cause, and only a test.
    1. Open **{ path-private-relay }** and turn it off.
    2. In **{ path-wi-fi }**, open the details of your network and turn off **{ -ui-limit-ip-address-tracking }**.
    3. Send a message.
    4. Turn both on again.
    .title = Pause { -ui-icloud-private-relay } for a test
# Step datetime.
imessage-step-datetime =
    1. Open **{ path-date-time }**.
    2. Turn **{ -ui-set-automatically }** on.
    3. See that **{ -ui-time-zone }** is where you are, and compare the clock with another phone.
    If the switch is grey, a { -ui-screen-time } limit or a work profile owns it.
    .title = Set the clock automatically
    .mac =
        1. Open **{ path-date-time }**.
        2. Let date, time and time zone be set automatically.
        3. Compare the clock with another device.
    .watch =
        { path-on-the-iphone }
        { imessage-step-datetime }
# Step toggle.
# Variables:
#   $os (String) - version of the system
#   $device (String) - which device
imessage-step-toggle =
    1. Open **{ path-messages }** and turn **{ -imessage }** off.
    2. If activation fails, also open **{ path-facetime }** and turn { -facetime } off.
    3. Wait 30 seconds.
    4. Turn both on again and give it up to ten minutes. “Wait” reminds you.
    Your carrier may charge for one SMS. While it is off, friends’ messages may come as green texts. Done once is enough: repeating it can start the activation over.
    .title = Turn { -imessage } off and on
    .ipad =
        1. Open **{ path-messages }** and turn **{ -imessage }** off.
        2. Wait 30 seconds.
        3. Turn it on again and give it up to ten minutes. “Wait” reminds you.
    .mac =
        1. In the Messages app, open **{ path-send-receive }**.
        2. Untick **{ -ui-enable-this-account }**.
        3. Wait 30 seconds and tick it again.
    .watch =
        { path-on-the-iphone }
        { imessage-step-toggle }
# Step send_recv.
# Variables:
#   $os (String) - version of the system
#   $device (String) - which device
imessage-step-send-recv =
    1. Open **{ path-send-receive }**.
    2. If **{ -ui-use-your-apple-account-for-imessage }** shows, tap it and sign in with the same { -apple-account } (formerly { -apple-id }) as your other devices.
    3. Tick your phone number and the e-mail addresses that you use.
    4. Under **{ -ui-start-new-conversations-from }**, choose your number.
    The tick stays, and a new message comes from your number.
    { path-search-hint }
    .title = Choose your number for sending and receiving
    .mac =
        1. In the Messages app, open **{ path-send-receive }**.
        2. Tick your phone number and the e-mail addresses that you use. The number comes from your { -iphone }.
        3. Under **{ -ui-start-new-conversations-from }**, choose your number.
    .watch =
        { path-on-the-iphone }
        { imessage-step-send-recv }
# Step restart.
imessage-step-restart =
    1. Turn the { -iphone } off: hold the side button and a volume button, then slide.
    2. Wait 30 seconds and turn it on.
    3. If it hangs, press and release volume up, press and release volume down, then hold the side button until the { -apple } logo appears.
    For an activation error: turn { -imessage } and { -facetime } off before the restart, and on after it.
    .title = Restart the device
    .ipad =
        1. Turn the { -ipad } off: hold the top button and a volume button, or the top button alone if it has a Home button. Then slide.
        2. Wait 30 seconds and turn it on.
    .mac =
        1. Save your work.
        2. Apple menu › **{ -ui-restart }**.
        3. Open Messages and wait a minute.
    .watch =
        1. Turn off the Watch and its { -iphone }.
        2. Turn on the { -iphone } first, and unlock it.
        3. Turn on the Watch, and unlock it.
# Step line_on.
imessage-step-line-on =
    1. Open **{ path-cellular }** (or { -ui-mobile-service }) and tap the line that you want.
    2. Turn **{ -ui-turn-on-this-line }** on.
    3. With two lines: open **{ path-messages }** › **{ -ui-imessage-facetime-line }**, or **{ path-send-receive }**, and choose that line.
    4. See that **{ path-my-number }** is right.
    .title = Turn on the right line
    .watch =
        { path-on-the-iphone }
        { imessage-step-line-on }
# Step rm_sim: an inactive SIM with the same number, known from iOS 26.
imessage-step-rm-sim =
    1. Open **{ path-cellular }** and look for two entries with the same number.
    2. Find out which one is **off** or has no service. Only that one goes.
    3. A physical SIM: take it out. An eSIM: tap it, then **{ -ui-delete-esim }**.
    4. Open **{ path-send-receive }** and tap your number, so that it is there once, with a tick.
    With only one entry, choose “Still broken”.
    .title = Remove the inactive SIM with your number
    .warning = Deleting the eSIM in use cuts your service until the carrier gives you a new one, perhaps for a fee. Sure which one is off? If not, choose “I can’t do this”. Messages and photos stay.
    .watch =
        { path-on-the-iphone }
        { imessage-step-rm-sim }
# Step finish_setup.
imessage-step-finish-setup =
    A new { -iphone } does not make up for a skipped step by itself.
    1. Open **{ path-cellular }**, finish the eSIM there, and turn the line on.
    2. Open **{ path-software-update }** and install what is offered.
    3. Open **{ path-messages }** and turn **{ -imessage }** off and on.
    4. Open **{ path-send-receive }** and tap your number.
    .title = Finish what setup skipped
    .watch =
        { path-on-the-iphone }
        { imessage-step-finish-setup }
# Step carrier_upd.
imessage-step-carrier-upd =
    1. Join a Wi-Fi network.
    2. Open **{ path-about }** and stay there for a minute.
    3. If **{ -ui-carrier-settings-update }** appears, accept it. If nothing appears, there is none.
    4. Send a message.
    .title = Look for new carrier settings
    .watch =
        { path-on-the-iphone }
        { imessage-step-carrier-upd }
# Step sms_test: a test that is also a repair.
imessage-step-sms-test =
    To confirm your number, the { -iphone } sends a hidden SMS, perhaps to another country. So ordinary SMS must work.
    1. Send a text to a phone that is not an { -iphone }. It must be green and marked as SMS, not { -imessage }.
    2. If it fails, check your credit, and whether your plan allows SMS, also to other countries.
    3. When it goes out, turn { -imessage } off and on once.
    This may cost you one SMS or two.
    .title = Send an ordinary SMS
    .watch =
        { path-on-the-iphone }
        { imessage-step-sms-test }
# Step wait24.
imessage-step-wait24 =
    Your carrier may take up to 24 hours to confirm a number with { -apple }. An outage also passes by itself.
    1. Leave { -imessage } on, with signal and internet.
    2. Do not turn it off and on in between: that can start the wait over.
    3. Press “Wait”; I ask again after an hour, six hours and a day.
    More than a day is not normal. If SMS are blocked, the line is off or there is a network error, waiting does not help: choose “Still broken”.
    .title = Give the activation up to a day
# Step acct_fix. A link button opens the account page.
imessage-step-acct-fix =
    1. Open **{ path-account }** and answer every request there: updated settings, new terms, verification.
    2. Open the account page with the button and see that you can sign in. If it names a device you do not know, talk to a person here.
    3. Two-factor authentication should be on.
    4. Send a message.
    Enter your password only on your device and on { -apple }’s pages. Nobody here needs it, or a code.
    .title = Settle what your { -apple-account } asks for
    .warning = If you must reset the password, your other devices are signed out, and your number leaves { -imessage } on { -ipad } and { -mac } until you sign in there again. Messages stay.
# Step unlock_account. A link button opens the page for locked accounts.
imessage-step-unlock-account =
    1. Open { -apple }’s page for locked accounts with the button.
    2. Follow it with a trusted device or number of yours at hand.
    3. Sign in again in **{ path-account }**.
    If you did not expect the lock, or a device is unknown to you, talk to a person here.
    Never tell anyone the codes that arrive.
    .title = Unlock your { -apple-account }
    .warning = You may have to set a new password. Your other devices then ask for it, and your number leaves { -imessage } on { -ipad } and { -mac } until you sign in there again.
# Step align.
imessage-step-align =
    Every device of yours needs the same { -apple-account } in two places.
    1. Look at **{ path-account }** on each device.
    2. Look at **{ path-send-receive }** on each device.
    3. Where the account differs, sign out there and sign in with the right one.
    On a { -mac }, the second place is Messages › **{ -ui-settings-menu }** › { -imessage }.
    .title = Use the same { -apple-account } everywhere
    .warning = Signing a device out of an account stops { -imessage } there until you sign in. In the account page it also asks which { -icloud } data to keep on the device: keep a copy.
    .watch =
        The Watch uses the account of its { -iphone }.
        1. On the { -iphone }, open the Watch app › **{ -ui-general }** › **{ -ui-apple-account }**, and compare with **{ path-account }**.
        2. Compare with **{ path-send-receive }**.
        3. Where the account differs, sign in with the right one.
# Step own_accounts.
imessage-step-own-accounts =
    People who share one { -apple-account } get each other’s messages.
    1. Decide who keeps the account. Everybody else makes one of their own.
    2. On their devices, back up, then change the account in **{ path-account }**.
    3. On each device, untick other people’s numbers and addresses in **{ path-send-receive }**.
    4. Share purchases through **{ -ui-family-sharing }**.
    .title = Give everyone their own account
    .warning = The device that changes accounts loses the { -icloud } data of the old one, unless a copy is kept when it asks. Purchases stay with the old account and can be shared. Allow an evening for it.
# Step reauth.
# Variables:
#   $device (String) - which device
imessage-step-reauth =
    This signs out of { -imessage } only, not of the whole account.
    1. Open **{ path-send-receive }**, tap your { -apple-account } and choose **{ -ui-sign-out }**.
    2. Wait 30 seconds and sign in again in the same place.
    3. Tick your number and addresses.
    .title = Sign out of { -imessage } and in again
    .warning = Until you sign in again, this device gets no messages for your e-mail addresses. You need your account’s password. Your history stays.
    .mac =
        1. In the Messages app, open **{ path-send-receive }** and choose **{ -ui-sign-out }**.
        2. Wait 30 seconds and sign in again.
        3. Tick your number and addresses.
    .watch =
        { path-on-the-iphone }
        { imessage-step-reauth }
