### iMessage repair: every word of the flow “imessage”.
### Tone: calm, short, no blame; one action per numbered line.
### Labels of Apple's devices come as terms -ui-…, menu paths as messages path-…; neither is translated here.
### The names of buttons come from session.ftl (choice-…).
### Variables that any message may use: the answers given so far, “unknown” while there is none.

# Title of the flow; description: of the slash command /imessage-help; problem: of its option “problem”; meanwhile: on the first card, how to bridge the time.
imessage-flow = { -imessage } help
    .description = Get { -imessage } working again, one small step at a time
    .problem = What you see, in a few words, or the exact error message
    .meanwhile = A green message still arrives, so urgent news can go out while we repair.

## Symptoms: the first choice. hint: the sign on the screen; words: what people type, for matching: expressions
## between commas. A `+` stands between phrases that must all be there, in any order and with anything between them; a
## `*` where a word may go on (“photo*” is “photos”, too). Long expressions count for more than short ones.

# Symptom send_fail.
imessage-symptom-send-fail = My messages do not go through
    .hint = “Not Delivered”, a red mark, a bar that stops, or no “Delivered” below the message
    .words = not delivered, undelivered, red exclamation, exclamation mark, fail*, send, sending, not sending, isn’t sending, cannot send, won’t send, can’t send, unable to send, not going through, don’t go through, doesn’t go through, won’t go through, go through, stuck, sending bar, can’t text, cannot text, unable to text, goes out, go out, nothing sends
# Symptom activation.
imessage-symptom-activation = { -imessage } will not turn on
    .hint = “Waiting for activation…”, “Activation unsuccessful” or another activation error
    .words = activat* + imessage, activat*, waiting, waiting for activation, unsuccessful, verifying, turn on, turning on, enable + imessage, won’t enable, toggle*, turns off, turns itself off, sim, new sim, esim, carrier* + activat*, carrier* + imessage, number + not registered in, new number, changed my + number, change my number, register my number, switch + stay on, won’t stay on, stay on
# Symptom green_all.
imessage-symptom-green-all = My messages are green with everyone
    .hint = Also with friends who use an { -iphone }. A green message still arrives.
    .words = green, all green, green bubble*, green + all, green + every*, everyone + green, blue to green, turn green, turned green, sms + imessage*, as sms, rcs, as text message*, as a text message, text message instead, not blue
# Symptom green_one.
imessage-symptom-green-one = My messages are green with one person
    .hint = That person uses an { -iphone }, and others are blue
    .words = green + one, green + only, green + friend*, green + girlfriend, green + boyfriend, green + wife, green + husband, green + mom, green + contact*, green + person, green + one person, one contact, one person, single contact, only one, is not registered with imessage, certain contact*, certain people, some people, green + nobody else, green + but others, green + with one
# Symptom not_receiving.
imessage-symptom-not-receiving = I do not get messages
    .hint = People say that they wrote, and nothing arrived, or only codes are missing
    .words = not receiving, not + receiv*, receive, can’t receive, cannot receive, won’t receive, don’t get, not getting + message*, not getting + text*, not getting + imessage*, not getting + code*, getting no + text*, missing text*, missing message*, nothing arrives, don’t arrive, never arrive*, not arriving, never get, code*, verification code*, incoming
# Symptom not_syncing.
imessage-symptom-not-syncing = My devices show different messages
    .hint = A conversation is on one device and not on another, or it comes late
    .words = sync*, not syncing, don’t sync, not in sync, ipad, show on my ipad, between + mac, between + ipad, other device*, all my devices, my devices, different messages, history, missing on, missing on mac, missing on my, icloud, sync + mac, sync + ipad, sync + watch, sync* + message*
# Symptom signed_out.
imessage-symptom-signed-out = I am asked to sign in again
    .hint = A request for the password, “Sign in to { -imessage }”, or a locked account
    .words = sign in, signing in, sign in again, signed out, signs me out, signing me out, logged out, logging me out, logs me out, password, asking for + password, asks for + password, apple id, apple account, account, locked, log in, login
# Symptom wrong_sender.
imessage-symptom-wrong-sender = My messages come from my e-mail address
    .hint = Friends see an address instead of your number, or two conversations with you
    .words = email, email address, from my email, come from my + email, my email + number, e-mail, e-mail address, wrong number, wrong sender, two threads, separate threads, split, duplicate*, sent from, address, my icloud email, instead of my number, instead of number
# Symptom mixed_up.
imessage-symptom-mixed-up = I see messages of a family member
    .hint = Or somebody in your family sees yours
    .words = family, family member*, my kid*, my child*, my son*, my daughter*, my wife’s, my husband’s, my partner*, my wife’s + messages, my husband’s + messages, daughter’s + message*, shared account, someone else, someone else’s, other person’s messages, other people’s messages, same account, same apple id, kid + gets my, share + apple id, sharing + apple id, each other’s, each other’s texts, each other’s messages, come to my phone
# Symptom media_fails.
imessage-symptom-media-fails = Only pictures, videos or groups fail
    .hint = Plain text to one person goes through
    .words = photo*, picture*, video*, image*, send + photo*, send + picture*, send + video*, send + image*, send + attachment*, group*, group chat*, group message*, group text*, attachment*, mms, voice message*, gif*, can’t send + photo*, can’t send + picture*, can’t send + image*, can’t send + video*, won’t send + photo*, won’t send + picture*, won’t send + video*, don’t send + video*, don’t send + photo*, fail* + photo*, fail* + picture*, fail* + video*
# Symptom silent.
imessage-symptom-silent = Messages arrive without a sound
    .hint = You find them later, perhaps in another list
    .words = silent, sound, no sound, notification sound, no notification*, notification*, notified, not getting + notif*, alert*, hidden, focus, do not disturb, filtered, spam, unknown sender*, ring, doesn’t ring, arrive but no, no banner*
# Symptom restricted.
imessage-symptom-restricted = { -imessage } is restricted on my device
    .hint = “This { -iphone } is restricted”, an hourglass, or a device from work or school
    .words = restricted, restriction*, screen time, parental, parental controls, parent*, school, school ipad, doesn’t allow, not allowed, work phone, managed, mdm, hourglass, downtime
# Symptom mac_only.
imessage-symptom-mac-only = Only my { -mac } has trouble
    .hint = { -imessage } works on the { -iphone }
    .words = mac, my mac, on mac, on my mac, not working on + mac, not working on + macbook, doesn’t work + mac, doesn’t work + macbook, macbook, my macbook, imac, desktop, my computer, computer, macos, imac + message*, imac + imessage, macbook + message*, macbook + imessage
# Symptom watch_only.
imessage-symptom-watch-only = Only my { -apple-watch } has trouble
    .hint = { -imessage } works on the { -iphone }
    .words = watch, my watch, from my watch, on my watch, apple watch, apple watch + not, watchos, wrist
# Symptom moved_away.
imessage-symptom-moved-away = I left { -iphone }, and friends’ texts do not arrive
    .hint = You use { -android } or another phone now
    .words = android, switched, switched to, moved to, to android, to samsung, to pixel, left iphone, left apple, deregister*, unregister*, new android, samsung, pixel, no longer have + iphone, don’t have + iphone, sold my iphone, got rid of
# Symptom unsure: none of the others.
imessage-symptom-unsure = Something else, or I am not sure
    .hint = We look at the most likely things first
    .words = other, help, not working, broken, unsure, something else, no idea

## Causes: noun phrases, read after “Most likely: ”.

# Cause imsg_off.
imessage-cause-imsg-off = { -imessage } being turned off
# Cause addr.
imessage-cause-addr = the choice of number or e-mail address for { -imessage }
# Cause acct_mismatch.
imessage-cause-acct-mismatch = different { -apple-account }s on your devices
# Cause mic_off.
imessage-cause-mic-off = { -ui-messages-in-icloud } being off on a device
# Cause mic_paused.
imessage-cause-mic-paused = a paused sync of { -ui-messages-in-icloud }
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
# Question crowd: nobody is asked; it names what the bot found out.
imessage-question-crowd = Do many people have the same trouble right now?
    .answer-wave = Yes, far more than usual
    .answer-calm = No more than usual
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
    .answer-travel = I am traveling
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
            [mac] { -apple } menu › **{ -ui-about-this-mac }**.
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

# Step wait_wave: only while many people come with the same trouble.
imessage-step-wait-wave =
    Several people here have the same trouble right now. { -apple }’s page often reports such things an hour late.
    1. Leave { -imessage } and your settings as they are for the moment.
    2. Press “{ choice-wait }”, and come back in half an hour.
    3. Then send one message to try.
    A green message, a call or an e-mail can bridge the time. If you are sure that it is only you, press “{ choice-cant }”.
    .title = Wait a little: it may be wider than you
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
# Step relay_off: a harmless test.
imessage-step-relay-off =
    This is rarely the cause, and only a test.
    1. Open **{ path-private-relay }** and turn it off.
    2. In **{ path-wi-fi }**, open the details of your network and turn off **{ -ui-limit-ip-address-tracking }**.
    3. Send a message.
    4. Turn both on again.
    .title = Pause { -ui-icloud-private-relay } for a test
# Step toggle.
# Variables:
#   $os (String) - version of the system
#   $device (String) - which device
imessage-step-toggle =
    1. Open **{ path-messages }** and turn **{ -imessage }** off.
    2. If activation fails, also open **{ path-facetime }** and turn { -facetime } off.
    3. Wait 30 seconds.
    4. Turn on again what you turned off, and give it up to ten minutes. “{ choice-wait }” reminds you.
    Your carrier may charge for one SMS. While it is off, friends’ messages may come as green texts. Done once is enough: repeating it can start the activation over.
    .title = Turn { -imessage } off and on
    .ipad =
        1. Open **{ path-messages }** and turn **{ -imessage }** off.
        2. Wait 30 seconds.
        3. Turn it on again and give it up to ten minutes. “{ choice-wait }” reminds you.
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
        2. { -apple } menu › **{ -ui-restart }**.
        3. Open Messages and wait a minute.
    .watch =
        1. Turn off the Watch and its { -iphone }.
        2. Turn on the { -iphone } first, and unlock it.
        3. Turn on the Watch, and unlock it.
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
# Step mic_on.
# Variables:
#   $os (String) - version of the system
imessage-step-mic-on =
    On every device that should show the same messages:
    1. Open **{ path-messages-in-icloud }** (the list may also be called { -ui-saved-to-icloud }).
    2. { $os ->
        [ios15] Turn { -ui-messages } on.
        [ios16] Turn **{ -ui-sync-this-iphone }** on.
       *[other] Turn **{ -ui-use-on-this-iphone }** on (before 17.2: { -ui-sync-this-iphone }).
    }
    3. Press “{ choice-wait }”: the first sync can take hours, on Wi-Fi and power.
    It needs the same { -apple-account } on all, two-factor authentication, { -icloud } Keychain, and space in { -icloud }.
    From then on, what you delete on one device goes from all of them.
    .title = Turn on { -ui-messages-in-icloud } everywhere
    .ipad =
        On every device that should show the same messages:
        1. Open **{ path-messages-in-icloud }** (the list may also be called { -ui-saved-to-icloud }).
        2. Turn **{ -ui-use-on-this-ipad }** on (before 17.2: { -ui-sync-this-ipad }).
        3. Press “{ choice-wait }”: the first sync can take hours, on Wi-Fi and power.
        It needs the same { -apple-account } on all, two-factor authentication, { -icloud } Keychain, and space in { -icloud }.
        From then on, what you delete on one device goes from all of them.
    .mac =
        1. In the Messages app, open **{ path-send-receive }** and tick **{ -ui-enable-messages-in-icloud }**.
        2. On the { -iphone }: **{ -ui-settings } › { path-your-name } › { -icloud } › { -ui-see-all } › { -ui-messages }**, and turn it on there too.
        3. Press “{ choice-wait }”: the first sync can take hours.
        It needs the same { -apple-account } on all, two-factor authentication, { -icloud } Keychain, and space in { -icloud }.
        From then on, what you delete on one device goes from all of them.
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-on }
# Step mic_resume.
imessage-step-mic-resume =
    1. Plug the device in and join a Wi-Fi network.
    2. Turn **{ -ui-low-power-mode }** and **{ -ui-low-data-mode }** off.
    3. See in **{ path-account }** › **{ -icloud }** that space is left.
    4. Open **{ path-messages-in-icloud }** and choose **{ -ui-sync-now }**.
    5. Press “{ choice-wait }”. When the note below your conversations is gone, it is done.
    More { -icloud } space costs money; freeing some does not.
    .title = Let the paused sync finish
    .mac =
        1. Plug the { -mac } in and join a good network.
        2. See in **{ path-account }** › **{ -icloud }** that space is left.
        3. In the Messages app, open **{ path-send-receive }** and choose **{ -ui-sync-now }**.
        4. Press “{ choice-wait }”, and leave Messages open.
        More { -icloud } space costs money; freeing some does not.
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-resume }
# Step free_space.
imessage-step-free-space =
    1. Open **{ path-storage }**.
    2. Remove what you no longer need, large videos and unused apps first, until 2 GB are free.
    3. See in **{ path-account }** › **{ -icloud }** whether { -icloud } is full too.
    4. Restart the device and send a message.
    More { -icloud } space costs money; freeing some does not.
    .title = Free some space
    .warning = What you delete is gone, and with { -icloud } it goes from your other devices too. Only remove what you choose; look into { -ui-recently-deleted } if it was a mistake.
    .mac =
        1. Open **{ path-storage }**.
        2. Remove what you no longer need, and empty the Trash, until a few GB are free. A full disk can lose incoming messages.
        3. Restart the { -mac } and send a message.
    .watch =
        { path-on-the-iphone }
        { imessage-step-free-space }
# Step smsfwd: green texts on other devices.
imessage-step-smsfwd =
    { -imessage } reaches all your devices by itself. SMS, MMS and RCS reach them only through your { -iphone }.
    1. On the { -iphone }, open **{ path-text-message-forwarding }**.
    2. Turn on the { -ipad } or { -mac } that should get them. If it shows a code, enter it only on your { -iphone }.
    3. If it is not in the list, sign in there with the same { -apple-account } first.
    The { -iphone } must be on and online.
    .title = Forward texts to your other devices
# Step mms.
# Variables:
#   $os (String) - version of the system
imessage-step-mms =
    1. Open **{ path-messages }**.
    2. Turn on **{ -ui-mms-messaging }**, **{ -ui-group-messaging }** and **{ -ui-rcs-messaging }**, as far as your carrier offers them.
    3. { $os ->
        [ios15] Turn on **{ -ui-send-as-sms }**.
        [ios16] Turn on **{ -ui-send-as-sms }**.
        [ios17] Turn on **{ -ui-send-as-sms }**.
        [unknown] Turn on **{ -ui-send-as-text-message }** (before version 18: { -ui-send-as-sms }).
       *[other] Turn on **{ -ui-send-as-text-message }**.
    }
    4. Send a picture.
    Green pictures can be MMS or RCS. Your carrier may charge for MMS.
    .title = Turn on MMS, RCS and group messages
    .watch =
        { path-on-the-iphone }
        { imessage-step-mms }
# Step smaller_media.
imessage-step-smaller-media =
    1. Send a small picture, such as a screenshot of a wallpaper.
    2. If it goes through, the other one was too big: trim the video, send fewer pictures at once, or share a link to it.
    3. On a slow connection, send on Wi-Fi.
    .title = Send something smaller
# Step group_members.
imessage-step-group-members =
    A group is blue only when everybody in it uses { -imessage }. With one { -android } user it is green, and that is normal: as RCS it has most features, as MMS fewer.
    1. Tap the group’s name and look who is in it.
    2. If all have an { -iphone }, ask each to see that { -imessage } is on.
    3. Start a new group with their phone numbers.
    4. The person whose entry is green needs this help on their own device.
    .title = Look who is in the group
# Step lockdown_off.
imessage-step-lockdown-off =
    { -ui-lockdown-mode } stops most attachments and link previews; plain text goes through.
    1. Decide whether you need that protection. If you turned it on for a reason, keep it and send text or links.
    2. Otherwise open **{ path-lockdown }** and turn it off. The device restarts.
    3. Send a picture.
    .title = Decide about { -ui-lockdown-mode }
    .warning = Without { -ui-lockdown-mode } your device is less protected against targeted attacks. If somebody might attack you, leave it on and choose “{ choice-cant }”. Nothing else is lost.
# Step fix_contact.
imessage-step-fix-contact =
    1. Open the person’s entry in **{ -ui-contacts }**.
    2. Remove old numbers and addresses that they no longer use.
    3. Write the number with + and the country code.
    4. Send a message to that number.
    .title = Tidy up the person’s contact
# Step new_thread.
imessage-step-new-thread =
    1. In Messages, start a **{ -ui-new-message }**.
    2. Type the person’s phone number with + and the country code; do not pick the old conversation.
    3. If it stays green, try their e-mail address.
    There is no need to delete the old conversation: that would delete its history, with { -ui-messages-in-icloud } on all your devices.
    .title = Start a new conversation
# Step unblock.
imessage-step-unblock =
    1. Open **{ path-blocked }**.
    2. If the person is there, remove them, provided that you want their messages.
    3. Ask them to write again. What they sent in the meantime does not come later.
    Whether somebody blocked you cannot be seen from here: no error shows it, and the color proves nothing.
    .title = Look into your blocked contacts
# Step filters.
# Variables:
#   $os (String) - version of the system
imessage-step-filters =
    1. In Messages, open the menu with lines at the top (or **{ -ui-filters }**).
    2. Look into **{ -ui-unknown-senders }**, **{ -ui-spam }** and **{ -ui-recently-deleted }**.
    3. Open **{ path-messages }**. { $os ->
        [ios26] Turn **{ -ui-screen-unknown-senders }** off, or allow notifications for these senders.
        [unknown] Turn **{ -ui-screen-unknown-senders }** off (before version 26: { -ui-filter-unknown-senders }).
       *[other] Turn **{ -ui-filter-unknown-senders }** off.
    }
    4. Ask for a new message or code.
    Do not forward codes to anyone.
    .title = Look for messages that were filtered
    .mac =
        1. In Messages, open the menu “View” or the menu with lines.
        2. Look into **{ -ui-unknown-senders }**, **{ -ui-spam }** and **{ -ui-recently-deleted }**.
        3. Turn the filter for unknown senders off, there or in **{ path-messages }**.
        4. Ask for a new message or code.
    .watch =
        { path-on-the-iphone }
        { imessage-step-filters }
# Step focus.
imessage-step-focus =
    1. Open **{ path-focus }** and turn off any that is on, such as **{ -ui-do-not-disturb }**.
    2. Open **{ path-notifications }** and turn **{ -ui-allow-notifications }** on, with sound.
    3. In Messages, see whether a crossed-out bell stands beside the conversation. If so, open it, tap the name and turn **{ -ui-hide-alerts }** off.
    4. Have somebody write to you.
    .title = Let messages ring again
    .watch =
        1. On the Watch, press the side button and turn off any **{ -ui-focus }**.
        2. On the { -iphone }, open the Watch app › **{ -ui-notifications }** › **{ -ui-messages }** and choose to mirror the { -iphone }.
        3. Have somebody write to you while the { -iphone } is locked.
# Step screentime.
imessage-step-screentime =
    Only the person who has the { -ui-screen-time } code can change this.
    1. If that is you, open **{ path-screen-time }**. If not, ask them to look at it with you.
    2. Look at **{ -ui-downtime }**, **{ -ui-communication-limits }** and **{ -ui-content-privacy-restrictions }**.
    3. Allow Messages, and the people concerned.
    4. Send a message.
    Communication limits need contacts in { -icloud }.
    .title = Look at { -ui-screen-time }
# Step ask_admin.
imessage-step-ask-admin =
    On a device of work or school, { -imessage } may be off by rule. Only they can change that.
    1. Look into **{ path-vpn }** for a profile. Leave it in place.
    2. Ask the IT team: “Is { -imessage } allowed on this device?”
    3. When they say that it is allowed now, restart the device and turn { -imessage } on.
    If it is not allowed, use your own device for { -imessage }.
    .title = Ask who manages the device
# Step ask_rcpt.
imessage-step-ask-rcpt =
    Write to the person another way, or call, and ask them to check:
    1. Do they still use an { -iphone }, and is it on and online?
    2. Is { -imessage } on?
    3. Is their number ticked in **{ -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-send-receive }** (before version 18 without { -ui-apps })?
    4. Might they have blocked you by mistake?
    Then send a new message. A green one reaches them meanwhile, if your plan has SMS. Blue without “{ -ui-delivered }” only means that it has not arrived yet.
    .title = Ask the other person to check
# Step dereg. A link button opens Apple's page. For the person here, or for the one they write to.
# Variables:
#   $device (String) - android if the person left iPhone
imessage-step-dereg =
    { $device ->
        [android] Your number still belongs to { -imessage }, so friends’ texts go there.
       *[other] A number that left { -iphone } may still belong to { -imessage }. This is for the person whose number it is: you, or the friend you write to.
    }
    1. If the SIM still fits into the old { -iphone }: put it in and turn { -imessage } off. Then you are done.
    2. Otherwise open { -apple }’s page with the button, enter the number, and then the code that arrives by SMS. Enter it only there.
    3. Turn { -imessage } off for this number on { -ipad } and { -mac } too.
    4. Press “{ choice-wait }”: it can take up to a day.
    If the number is in use on an { -iphone }, choose “{ choice-cant }”.
    .title = Take the number out of { -imessage }
    .warning = The number leaves { -imessage }: messages to it come as SMS or RCS from then on, and no longer to { -ipad } or { -mac }. It can come back with an { -iphone } at any time. Old messages stay where they are.
# Step friends_restart.
imessage-step-friends-restart =
    Your friends’ { -iphone }s may still write to your old { -imessage }.
    1. Ask a friend to start a new message to your number, and to send it as a text message.
    2. If it still goes out blue, ask them to turn { -imessage } off and on, and to remove your e-mail address from your contact.
    3. Only if they wish: they can delete the old conversation. Its history is then lost for them.
    Groups need to be made anew with your number.
    .title = Ask friends to start over
# Step mac_sign_in.
# Variables:
#   $os (String) - version of the system
imessage-step-mac-sign-in =
    1. On the { -mac }, open the Messages app.
    2. Open **{ -ui-messages } › { -ui-settings-menu } › { -imessage }** ({ -macos } 12 or earlier: { -ui-preferences }).
    3. If it asks you to sign in, use the { -apple-account } of your { -iphone }.
    4. Tick **{ -ui-enable-this-account }** and your number.
    5. Send a message.
    Enter your password only on the { -mac }. Nobody here needs it.
    .title = Sign in to { -imessage } on the { -mac }
# Step mac_firewall.
imessage-step-mac-firewall =
    1. On the { -mac }, open **{ path-firewall }**.
    2. See in its options that Messages is allowed, and that not all connections are blocked.
    3. Pause other firewall or security apps for the test.
    4. Send a message, then turn them on again.
    On a { -mac } of work or school, ask the IT team instead.
    .title = Let Messages through the firewall
# Step watch_near.
imessage-step-watch-near =
    The Watch mirrors its { -iphone }.
    1. See that { -imessage } works on the { -iphone }. If not, press “{ choice-restart }” and pick the { -iphone }.
    2. Keep both near each other, with Bluetooth and Wi-Fi on.
    3. On the Watch, press the side button: a green phone means that they are connected.
    4. Without the { -iphone } near, the Watch needs Wi-Fi or its own cellular plan.
    5. Send a message from the Watch.
    .title = Connect the Watch to its { -iphone }
# Step watch_sign_in.
imessage-step-watch-sign-in =
    1. On the { -iphone }, open the Watch app › **{ -ui-general }** › **{ -ui-apple-account }** (older: { -ui-apple-id }).
    2. Sign in with the account of the { -iphone }.
    3. Open the Watch app › **{ -ui-messages }** and choose to mirror the { -iphone }.
    4. Restart the Watch and send a message.
    .title = Sign the Watch in
# Step reset_all.
imessage-step-reset-all =
    1. Back up, and write down the password of your Wi-Fi network.
    2. Open **{ path-reset } › { -ui-reset }** and choose **{ -ui-reset-all-settings }**. It asks for the passcode, and the device restarts.
    3. Join your Wi-Fi network, and turn { -imessage } on.
    4. Send a message.
    Do this at home: away from familiar places the device may ask for an hour’s delay.
    .title = Reset all settings
    .warning = All settings go back to new: Wi-Fi, layout of the Home Screen, notifications, location, Face ID or Touch ID, and the cards in { -apple-pay }. Photos, apps, messages and other content stay.
# Step signout_acct.
imessage-step-signout-acct =
    1. Back up, and have your password and a second trusted device or number at hand.
    2. Open **{ path-account }**, scroll down and choose **{ -ui-sign-out }**.
    3. When it asks, keep a copy of all data on the device.
    4. Restart, sign in again in the same place, and turn { -imessage } on.
    5. Send a message.
    Do this at home: away from familiar places the device may ask for an hour’s delay. Never share your password or a code.
    .title = Sign out of the whole account and in again
    .warning = { -icloud } data leaves the device unless you keep a copy, the cards in { -apple-pay } are removed, and { -ui-find-my } is off until you sign in. What is in { -icloud } stays there. Without password and code you cannot get back in: then do not do this.
# Step erase.
imessage-step-erase =
    This is the last resort, and talking to a person first is a good idea.
    1. Make a full backup, in { -icloud } or encrypted on a computer, and see that it has finished.
    2. Open **{ path-reset }** and choose **{ -ui-erase-all-content-and-settings }**.
    3. Set the device up as new, turn { -imessage } on and send a message **before** you restore anything.
    4. If that works, restore the backup.
    Do this at home. Keep the eSIM when it asks.
    .title = Erase the device and set it up anew
    .warning = This deletes everything on the device: photos, messages, apps and settings. Only what is in a finished backup or in { -icloud } comes back, and it takes hours. Without your account’s password the device stays locked. An erased eSIM must come from the carrier again, perhaps for a fee.
# Step apple. A link button opens Apple's contact page.
imessage-step-apple =
    Some faults only { -apple } can repair: a number that is stuck on its servers, or hardware.
    1. Open the contact page with the button, or go to a store.
    2. Bring what you tried, the exact message, the model, the version of the system, and your carrier’s name.
    3. A repair may cost money; ask before you agree.
    { -apple } never needs your password or your codes from you.
    .title = Ask { -apple }

## Checks after “It works now”

# Check registered: after activation.
imessage-verify-registered = What do you see now?
    .text = Send a new message to somebody with an { -iphone }, or to another { -apple } device of yours.
    .answer-reply = They answered
    .answer-delivered = Blue, with “{ -ui-delivered }”
    .answer-ticked = No error, and my number is ticked; I have sent nothing yet
    .answer-blue = Blue, but no “{ -ui-delivered }” yet
    .answer-green = It went out green
    .answer-error = The activation error is there again
# Check delivered.
imessage-verify-delivered = What happens to a new message now?
    .text = Send it to somebody with an { -iphone }. A blue bubble alone is no proof.
    .answer-reply = They answered
    .answer-delivered = Blue, with “{ -ui-delivered }”
    .answer-blue = Blue, but no “{ -ui-delivered }” yet
    .answer-green = It went out green
    .answer-not-delivered = “{ -ui-not-delivered }”
    .answer-nothing = Nothing has changed
# Check blue: after green bubbles.
imessage-verify-blue = Which color is a new message now?
    .text = Send it to somebody who surely has an { -iphone } with { -imessage } on.
    .answer-reply = Blue, and they answered
    .answer-delivered = Blue, with “{ -ui-delivered }”
    .answer-blue = Blue, but no “{ -ui-delivered }” yet
    .answer-green = Still green
    .answer-not-delivered = “{ -ui-not-delivered }”
# Check arrives.
imessage-verify-arrives = Does a new message reach you now?
    .text = Ask somebody whose messages did not arrive to write again.
    .answer-arrived = Yes, it arrived
    .answer-some = Some arrive, others do not
    .answer-asked = I asked, and nothing has come yet
    .answer-nothing = No, it was sent and did not arrive
# Check synced.
imessage-verify-synced = Do your devices show the same now?
    .text = Send a new message on one device and look at the other.
    .answer-both = Yes, on both
    .answer-partly = New ones yes, older ones not yet
    .answer-syncing = It is still syncing
    .answer-missing = No, it is missing on one of them
# Check stays_signed_in.
imessage-verify-stays-signed-in = Are you signed in now?
    .text = Send a message to somebody with an { -iphone }.
    .answer-delivered = Yes, and the message says “{ -ui-delivered }”
    .answer-quiet = No request so far; I have sent nothing yet
    .answer-asks = It asks me to sign in again
    .answer-error = It shows an error
# Check from_number.
imessage-verify-from-number = What do friends see as your sender now?
    .text = Send a message and ask the friend where it came from.
    .answer-number = My number, in the usual conversation
    .answer-ticked = The number is ticked; I have not asked anyone yet
    .answer-email = Still my e-mail address, or a second conversation
# Check separate: after giving everyone their own account.
imessage-verify-separate = Do you still see each other’s messages?
    .text = Have somebody write to each of you.
    .answer-own = Everyone gets only their own
    .answer-quiet = Nobody has written yet
    .answer-mixed = They are still mixed
# Check media_goes.
imessage-verify-media-goes = Does the picture or group message go through now?
    .answer-delivered = Yes, with “{ -ui-delivered }”
    .answer-arrived = Yes, they say that it arrived
    .answer-sending = It is still sending
    .answer-failed-again = No, it fails again
# Check alerts.
imessage-verify-alerts = Do you notice new messages now?
    .text = Have somebody write to you while the device is locked.
    .answer-heard = Yes, with a sound or a notice
    .answer-found = I found the missing ones, and new ones show
    .answer-asked = I asked, and nothing has come yet
    .answer-silent = It came without a sound or into another list
# Check texts_arrive: after leaving iPhone.
imessage-verify-texts-arrive = Do friends’ texts reach your new phone now?
    .text = Ask a friend with an { -iphone } to send a new message.
    .answer-arrived = Yes, it arrived
    .answer-some = From some friends, not from all
    .answer-asked = I asked, and nothing has come yet
    .answer-nothing = No, it was sent and did not arrive

## Wordings that people paste, one on each line, as a device in this language shows them.

# E1
imessage-says-waiting =
    Waiting for activation…
    stuck on waiting for activation
# E2
imessage-says-unsuccessful =
    Activation unsuccessful. Turn on { -imessage } to try again.
    Activation unsuccessful
    { -imessage } activation unsuccessful
# E3
imessage-says-activation-error =
    An error occurred during activation. Try again.
    An error occurred during activation
    error during activation
# E4
imessage-says-signin-network =
    Could not sign in. Please check your network connection and try again.
    Could not sign in, please check your network connection
    check your network connection and try again
# E5
imessage-says-server =
    Unable to contact the { -imessage } server. Try again.
    Unable to contact the { -imessage } server
    cannot contact { -imessage } server
# E6
imessage-says-unavailable =
    { -imessage } Unavailable
    Turn on cellular data or use Wi-Fi to set up { -imessage }.
    Turn on Wi-Fi to set up { -imessage }
    Use Wi-Fi or enable data roaming
    You’re not connected to the Internet.
# E7
imessage-says-restricted =
    This { -iphone } is restricted from creating { -imessage } accounts.
    restricted from creating { -imessage } accounts
    Account Restriction
# E8
imessage-says-verify-email =
    A verified email address is required to sign in to { -imessage }.
    A verified email address is required
# E9
imessage-says-password =
    The password for this { -apple-id } needs to be updated.
    The password for this { -apple-account } needs to be updated.
    needs some additional information in order to proceed
    The user name or password was incorrect
    The user name or password you entered is incorrect
# E10
imessage-says-locked =
    The { -apple-id } has been locked for security reasons.
    The { -apple-account } has been locked for security reasons.
    has been locked for security reasons
# E11
imessage-says-signin =
    Sign in to { -imessage }
    Enter the password for your { -apple-id } to continue using { -imessage }
    Enter the password for your { -apple-account } to continue using { -imessage }
    { -imessage } signed out
# E12 and E26, second half
imessage-says-mac-account =
    Your { -imessage } account is not signed in.
    Your { -imessage } account is not enabled.
    This { -mac } can’t connect to { -imessage } because of a problem
# E13
imessage-says-verifying =
    Verifying…
    spinner next to my number
# E14: a sign, in people's own words
imessage-says-number-twice =
    number listed twice
    number shows twice
    phone number appears twice
# E15
imessage-says-number-elsewhere =
    This number is registered to your { -apple-id }, but is not associated with this phone.
    This number is registered to your { -apple-account }, but is not associated with this phone.
    is not associated with this phone
    You can keep using the number for { -imessage } and { -facetime } until it expires.
# E16
imessage-says-not-delivered =
    Not Delivered
    red exclamation mark
# E17
imessage-says-send-failed =
    Message Failed to Send
    failed to send
# E18
imessage-says-junk =
    Message Delivered as Junk
    delivered as junk
# E19: a sign, in people's own words
imessage-says-no-receipt =
    does not say Delivered
    doesn’t say Delivered
    blue but not delivered
# E20
imessage-says-not-registered =
    is not registered with { -imessage }.
    not registered with { -imessage }
# E21
imessage-says-text-message =
    Text Message · SMS
    Text Message · RCS
    Text Message • SMS
    Text Message • RCS
# E22
imessage-says-new-device =
    Your { -apple-id } and phone number are now being used for { -imessage }
    Your { -apple-account } and phone number are now being used for { -imessage }
    are now being used for { -imessage } on a new { -iphone }
    are now being used for { -imessage } and { -facetime } on a new
    now being used for { -imessage } on a new { -mac }
# E23
imessage-says-icloud-off =
    Messages in { -icloud } is currently disabled
    Messages in { -icloud } is disabled
# E23
imessage-says-icloud-match =
    Messages in { -icloud } not available as { -icloud } and { -imessage } accounts do not match
    { -icloud } and { -imessage } accounts do not match
# E24
imessage-says-icloud-paused =
    Uploading to { -icloud } Paused
    Plug in your device and connect to Wi-Fi
# E24
imessage-says-storage =
    { -icloud } storage is full.
    Device storage is full.
# E25
imessage-says-mac-disk =
    Your disk is almost full. This may cause incoming messages to be lost.
    disk is almost full
# E26
imessage-says-mac-firewall =
    Firewall is blocking Messages
# E27
imessage-says-no-sim =
    No SIM
    No Service
    SOS
    SOS only
# E28
imessage-says-second-line =
    Only one can be registered in { -imessage }.
    Your second number won’t be { -imessage } capable
# E29
imessage-says-key-alert =
    Contact Key Verification
