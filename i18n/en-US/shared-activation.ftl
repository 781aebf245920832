### What flows share about activation: the words of flows/shared/activation.toml.
### Tone, labels and names of buttons as in flow-imessage.ftl.
### Variables that any message may use: the answers given so far, “unknown” while there is none; $flow, the flow that shows it.

## Pieces that the messages below are made of: what differs from flow to flow.

# The service that is repaired.
# Variables:
#   $flow (String) - which flow shows it, such as facetime
shared-service =
    { $flow ->
        [facetime] { -facetime }
       *[other] { -imessage }
    }
# How to see whether it works, in the middle of a sentence.
# Variables:
#   $flow (String) - which flow shows it, such as facetime
shared-try =
    { $flow ->
        [facetime] call somebody on { -facetime }
       *[other] send a message
    }
# The same as a sentence of its own.
# Variables:
#   $flow (String) - which flow shows it, such as facetime
shared-try-now =
    { $flow ->
        [facetime] Call somebody on { -facetime }.
       *[other] Send a message.
    }
# How to reach people in the meantime.
# Variables:
#   $flow (String) - which flow shows it, such as facetime
shared-meanwhile =
    { $flow ->
        [facetime] A phone call or another app can bridge the time.
       *[other] A green message, a call or an e-mail can bridge the time.
    }
# Where the service is turned on and off.
# Variables:
#   $flow (String) - which flow shows it, such as facetime
shared-path-switch =
    { $flow ->
        [facetime] { path-facetime }
       *[other] { path-messages }
    }
# Where the addresses of the service are ticked.
# Variables:
#   $flow (String) - which flow shows it, such as facetime
shared-path-addresses =
    { $flow ->
        [facetime] { path-facetime }
       *[other] { path-send-receive }
    }

## Causes: noun phrases, read after “Most likely: ”.

# Cause net_none.
shared-cause-net-none = no internet connection
# Cause net_weak.
shared-cause-net-weak = a weak or unsteady connection
# Cause net_blocked.
shared-cause-net-blocked = a network, VPN or filter that blocks { shared-service }
# Cause time_wrong.
shared-cause-time-wrong = a wrong clock or time zone
# Cause acct_auth.
shared-cause-acct-auth = an { -apple-account } that needs your attention
# Cause sim_dup.
shared-cause-sim-dup = an inactive SIM with the same number
# Cause sim_line.
shared-cause-sim-line = a SIM or line that is off or not the right one
# Cause carrier_sms.
shared-cause-carrier-sms = the hidden SMS that confirms your number not getting through
# Cause pending.
shared-cause-pending = an activation that needs more time
# Cause outage.
shared-cause-outage = an outage at { -apple }
# Cause bug_update.
shared-cause-bug-update = a software fault, perhaps since an update
# Cause bug_proc.
shared-cause-bug-proc = a stuck process on the device
# Cause os_old.
shared-cause-os-old = an old version of the system
# Cause netstack.
shared-cause-netstack = damaged network settings
# Cause setup_skipped.
shared-cause-setup-skipped = a step skipped when the { -iphone } was set up
# Cause cert_2026: old systems need a certificate update before January 2027.
shared-cause-cert-2026 = an old system that needs its certificate update

## Questions

# Question since.
shared-question-since = How long has it been waiting for activation?
    .answer-hour = Less than an hour
    .answer-day = Up to a day
    .answer-longer = More than a day

## Steps. title: heading of the card; warning: what is lost and what stays, shown before the buttons.

# Step wait_outage: only after the status page showed a problem.
shared-step-wait-outage =
    { -apple } has a problem right now, so nothing on your device needs changing.
    1. Leave { shared-service } and your settings as they are.
    2. Press “{ choice-wait }”, and come back when { -apple } says that it is over.
    3. Then { shared-try }.
    { shared-meanwhile }
    .title = Wait until { -apple } has fixed it
# Step connect.
shared-step-connect =
    1. Turn **{ -ui-airplane-mode }** off.
    2. Turn **{ -ui-wi-fi }** on, or **{ -ui-cellular-data }** in **{ path-cellular }** (some devices say { -ui-mobile-data } or { -ui-mobile-service }).
    3. Abroad without Wi-Fi, { -ui-data-roaming } must be on. Your carrier may charge for it.
    4. Open a web page that you have never visited. When it loads, { shared-try }.
    .title = Make sure that you are online
    .ipad =
        1. Turn **{ -ui-airplane-mode }** off.
        2. Turn **{ -ui-wi-fi }** on, or cellular data if your { -ipad } has it.
        3. Open a web page that you have never visited. When it loads, { shared-try }.
    .mac =
        1. Open **{ path-wi-fi }** and join your network, or plug in its cable.
        2. Open a web page that you have never visited. When it loads, { shared-try }.
    .watch =
        1. On the Watch, press the side button and see that **{ -ui-airplane-mode }** is off.
        2. Keep the { -iphone } near, with Bluetooth and **{ -ui-wi-fi }** on.
        3. On the { -iphone }, open a web page that you have never visited. When it loads, { shared-try }.
# Step other_net: a test that is also a repair.
shared-step-other-net =
    1. On Wi-Fi: turn **{ -ui-wi-fi }** off in **{ path-wi-fi }** and use cellular data. On cellular: join a Wi-Fi network, or a friend’s hotspot.
    2. Wait a minute, then { shared-try }.
    If it works now, the first network was the fault: stay on this one, or restart the router. Cellular data counts against your plan.
    .title = Try another network
    .ipad =
        1. Join another Wi-Fi network, or the hotspot of a phone.
        2. Wait a minute, then { shared-try }.
        If it works now, the first network was the fault. A hotspot uses the phone’s data plan.
    .mac =
        1. Join another Wi-Fi network, or the hotspot of a phone, in **{ path-wi-fi }**.
        2. Wait a minute, then { shared-try }.
        If it works now, the first network was the fault. A hotspot uses the phone’s data plan.
    .watch =
        { path-on-the-iphone }
        { shared-step-other-net }
# Step vpn_off.
# Variables:
#   $managed (String) - work or family if somebody manages the device
shared-step-vpn-off =
    1. Turn off your VPN app.
    2. Open **{ path-vpn }** and turn **{ -ui-vpn }** off.
    3. Pause ad blockers, DNS filters and security apps.
    4. { shared-try-now }
    { $managed ->
        [work] Leave every profile of your work or school in place. If its VPN cannot be turned off, choose “{ choice-cant }”.
        [family] If a filter belongs to a parent or guardian, ask them.
       *[other] Leave work or school profiles in place. Turn everything on again afterwards: until then you have less protection.
    }
    .title = Pause VPN and filters for a test
    .watch =
        { path-on-the-iphone }
        { shared-step-vpn-off }
# Step datetime.
shared-step-datetime =
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
        { shared-step-datetime }
# Step line_on.
shared-step-line-on =
    1. Open **{ path-cellular }** (or { -ui-mobile-service }) and tap the line that you want.
    2. Turn **{ -ui-turn-on-this-line }** on.
    3. With two lines: open **{ shared-path-switch }** › **{ -ui-imessage-facetime-line }**, or **{ shared-path-addresses }**, and choose that line.
    4. See that **{ path-my-number }** is right.
    .title = Turn on the right line
    .watch =
        { path-on-the-iphone }
        { shared-step-line-on }
# Step rm_sim: an inactive SIM with the same number, known from iOS 26.
shared-step-rm-sim =
    1. Open **{ path-cellular }** and look for two entries with the same number.
    2. Find out which one is **off** or has no service. Only that one goes.
    3. A physical SIM: take it out. An eSIM: tap it, then **{ -ui-delete-esim }**.
    4. Open **{ shared-path-addresses }** and tap your number, so that it is there once, with a tick.
    With only one entry, choose “{ choice-failed }”.
    .title = Remove the inactive SIM with your number
    .warning = Deleting the eSIM in use cuts your service until the carrier gives you a new one, perhaps for a fee. Sure which one is off? If not, choose “{ choice-cant }”. Messages and photos stay.
    .watch =
        { path-on-the-iphone }
        { shared-step-rm-sim }
# Step finish_setup.
shared-step-finish-setup =
    A new { -iphone } does not make up for a skipped step by itself.
    1. Open **{ path-cellular }**, finish the eSIM there, and turn the line on.
    2. Open **{ path-software-update }** and install what is offered.
    3. Open **{ shared-path-switch }** and turn **{ shared-service }** off and on.
    4. Open **{ shared-path-addresses }** and tap your number.
    .title = Finish what setup skipped
    .watch =
        { path-on-the-iphone }
        { shared-step-finish-setup }
# Step carrier_upd.
shared-step-carrier-upd =
    1. Join a Wi-Fi network.
    2. Open **{ path-about }** and stay there for a minute.
    3. If **{ -ui-carrier-settings-update }** appears, accept it. If nothing appears, there is none.
    4. { shared-try-now }
    .title = Look for new carrier settings
    .watch =
        { path-on-the-iphone }
        { shared-step-carrier-upd }
# Step sms_test: a test that is also a repair.
shared-step-sms-test =
    To confirm your number, the { -iphone } sends a hidden SMS, perhaps to another country. So ordinary SMS must work.
    1. Send a text to a phone that is not an { -iphone }. It must be green and marked as SMS, not { -imessage }.
    2. If it fails, check your credit, and whether your plan allows SMS, also to other countries.
    3. When it goes out, turn { shared-service } off and on once.
    This may cost you one SMS or two.
    .title = Send an ordinary SMS
    .watch =
        { path-on-the-iphone }
        { shared-step-sms-test }
# Step wait24.
shared-step-wait24 =
    Your carrier may take up to 24 hours to confirm a number with { -apple }. An outage also passes by itself.
    1. Leave { shared-service } on, with signal and internet.
    2. Do not turn it off and on in between: that can start the wait over.
    3. Press “{ choice-wait }”; I ask again after an hour, six hours and a day.
    More than a day is not normal. If SMS are blocked, the line is off or there is a network error, waiting does not help: choose “{ choice-failed }”.
    .title = Give the activation up to a day
# Step acct_fix. A link button opens the account page.
shared-step-acct-fix =
    1. Open **{ path-account }** and answer every request there: updated settings, new terms, verification.
    2. Open the account page with the button and see that you can sign in. If it names a device you do not know, talk to a person here.
    3. Two-factor authentication should be on.
    4. { shared-try-now }
    Enter your password only on your device and on { -apple }’s pages. Nobody here needs it, or a code.
    .title = Settle what your { -apple-account } asks for
    .warning = If you must reset the password, your other devices are signed out, and your number leaves { shared-service } on { -ipad } and { -mac } until you sign in there again. Messages stay.
# Step ios_update.
# Variables:
#   $os (String) - version of the system
shared-step-ios-update =
    1. Back up.
    2. Open **{ path-software-update }** and install what is offered. It takes 20 to 60 minutes on Wi-Fi; plug the device in.
    3. When it has restarted, { shared-try }.
    { $os ->
        [ios26] An update often ends a software fault.
        [ios17] Install what is offered, even if the device cannot take the newest version.
       *[other] An old { -iphone } needs at least 12.5.8, 15.8.6, 16.7.13 or 18.7.4, each for its own line. Without it, { -imessage }, { -facetime } and activation stop working after January 2027.
    }
    .title = Update the system
    .warning = The device cannot be used meanwhile, and it cannot go back to the old version. You need Wi-Fi, at least 50 % battery, and free space. Your data stays; a backup is the safety net.
    .mac =
        1. Back up.
        2. Open **{ path-software-update }** and install what is offered. It can take an hour; plug the { -mac } in.
        3. When it has restarted, { shared-try }.
    .watch =
        { path-on-the-iphone }
        { shared-step-ios-update }
        Then update the Watch: Watch app › **{ -ui-general }** › **{ -ui-software-update }**, on its charger.
# Step carrier.
shared-step-carrier =
    Contact your carrier and ask:
    1. Is my SIM or eSIM active, on this phone only, and for the right number?
    2. May this number send SMS, also to other countries and to short or premium numbers? { -apple } confirms a number with such an SMS.
    3. Can you send the activation again, or replace the SIM or eSIM?
    4. Afterwards turn { shared-service } off and on once, and press “{ choice-wait }”.
    Tell your carrier codes or passwords only if you called them yourself.
    .title = Ask your carrier to free the activation SMS
    .warning = A new SIM or eSIM may cost money, and the old one stops working. Your number and messages stay. Have something at hand to prove who you are.
# Step reset_net.
# Variables:
#   $device (String) - which device
shared-step-reset-net =
    1. Write down the password of your Wi-Fi network, and your VPN and APN settings if you have any.
    2. Open **{ path-reset } › { -ui-reset }** and choose **{ -ui-reset-network-settings }**. It asks for the passcode, and the device restarts.
    3. Join your Wi-Fi network again.
    4. Turn { shared-service } off and on, and { shared-try }.
    .title = Reset the network settings
    .warning = This forgets all Wi-Fi networks and their passwords, VPN and APN settings, and cellular preferences; Bluetooth links may drop. With { -icloud } Keychain the networks may vanish on your other devices too. Photos, apps and messages stay. Not on a device of work or school without its admin.
    .mac =
        A { -mac } has no such button, so the network is set up anew.
        1. Write down the password of your Wi-Fi network.
        2. Open **{ path-wi-fi }**, and in the details of your network choose **{ -ui-forget-this-network }**.
        3. Restart, join the network again, and { shared-try }.
