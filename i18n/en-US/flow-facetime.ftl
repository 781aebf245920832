### FaceTime repair: every word of the flow “facetime” that it does not share (those are in shared-activation.ftl).
### Tone: calm, short, no blame; one action per numbered line.
### Labels of Apple's devices come as terms -ui-…, menu paths as messages path-…; neither is translated here.
### The names of buttons come from session.ftl (choice-…).
### Variables that any message may use: the answers given so far, “unknown” while there is none; $flow, the flow.

# Title of the flow; description: of the slash command /facetime-help; problem: of its option “problem”; meanwhile: on the first card, how to bridge the time.
facetime-flow = { -facetime } help
    .description = Get { -facetime } working again, one small step at a time
    .problem = What you see, in a few words, or the exact error message
    .meanwhile = A phone call works in the meantime.

## Symptoms: the first choice. hint: the sign on the screen; words: what people type, for matching.

# Symptom calls_fail.
facetime-symptom-calls-fail = My calls do not go through
    .hint = “{ -facetime } Unavailable”, or it rings and stops, or nothing happens
    .words = call fails, calls fail, cannot call, not connecting, connecting, call failed, unavailable, hangs up, drops
# Symptom activation.
facetime-symptom-activation = { -facetime } will not turn on
    .hint = “Waiting for activation…” or another activation error
    .words = activate, activation, waiting, unsuccessful, verifying, turn on, sim, esim, new phone
# Symptom not_reached.
facetime-symptom-not-reached = Others cannot reach me
    .hint = They call and nothing rings here, or they do not find you
    .words = cannot reach me, does not ring, not ringing, missed calls, no sound, nobody can call me, unreachable
# Symptom camera_mic.
facetime-symptom-camera-mic = They do not see or hear me
    .hint = The call connects, but the picture is black or there is no sound
    .words = camera, black, black screen, microphone, cannot hear me, cannot see me, no video, muted, mic
# Symptom quality.
facetime-symptom-quality = The picture freezes or the sound breaks up
    .hint = “Poor Connection”, or everything stutters
    .words = freezes, frozen, lag, stutter, poor connection, bad quality, blurry, breaks up, choppy
# Symptom link.
facetime-symptom-link = A { -facetime } link does not open
    .hint = Also on { -android } or Windows, where a link is the only way
    .words = link, join, android, windows, browser, chrome, edge, invitation

## Causes: noun phrases, read after “Most likely: ”.

# Cause ft_off.
facetime-cause-ft-off = { -facetime } being turned off
# Cause addr.
facetime-cause-addr = the choice of number or e-mail address for { -facetime }
# Cause restrict.
facetime-cause-restrict = a limit in { -ui-screen-time }
# Cause mdm.
facetime-cause-mdm = a rule of the work or school that manages the device
# Cause blocked.
facetime-cause-blocked = a blocked contact
# Cause rcpt_side.
facetime-cause-rcpt-side = something on the other person’s device
# Cause focus_silent.
facetime-cause-focus-silent = a { -ui-focus } or notifications being off
# Cause camera_off.
facetime-cause-camera-off = a camera that is off, covered or in use elsewhere
# Cause mic_muted.
facetime-cause-mic-muted = a microphone that is muted or not allowed
# Cause link_browser.
facetime-cause-link-browser = a browser that cannot join the call
# Cause link_gone.
facetime-cause-link-gone = a link that does not hold any more

## Questions

# Question device: asked first.
facetime-question-device = Which device has the trouble?
    .text = If several do, pick the { -iphone } when it is among them.
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = { -android } or Windows, by a link
# Question status. A link button below opens the page.
facetime-question-status = Does { -apple }’s status page show a problem?
    .text = Open the page with the button and look at { -facetime } and { -apple-account }. { -apple } often posts late, so a clear page proves little.
    .answer-incident = Yes, there is a problem now
    .answer-clear = No, all is well
# Question who.
facetime-question-who = Does it happen with everyone, or with one person?
    .answer-all = With everyone
    .answer-one = With one person, or very few
# Question web.
facetime-question-web = Does a web page that you have never opened load now?
    .text = Use the same connection as { -facetime }. A page you visited before may be stored on the device.
    .answer-yes = Yes, it loads
    .answer-no = No, or very slowly
# Question imessage.
facetime-question-imessage = Does { -imessage } have the same trouble?
    .text = Both use the same activation, so this tells a lot.
    .answer-both = Yes, { -imessage } fails too
    .answer-only-facetime = No, only { -facetime }
# Question changed.
facetime-question-changed = What changed just before it began?
    .answer-nothing = Nothing that I know of
    .answer-update = A system update
    .answer-sim = A new SIM, eSIM, number or carrier
    .answer-phone = A new { -iphone }
# Question camera.
facetime-question-camera = What is missing for the others?
    .text = Ask somebody whom you call, or look at your own small picture in the call.
    .answer-picture = The picture
    .answer-sound = The sound
    .answer-both = Both
# Question managed.
facetime-question-managed = Does work, school or a parent manage this device?
    .text = We then leave out every step that they must decide about.
    .answer-no = No
    .answer-work = Yes, work or school
    .answer-family = Yes, a parent or guardian
# Question os.
# Variables:
#   $device (String) - which device; its answers name the versions of that device
facetime-question-os = Which version of the system does it have?
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
# Question known_caller.
facetime-question-known-caller = Do you know the person who sent the link?
    .text = Strangers send links to calls to get at people. Nobody from { -apple } or from this server calls you with one.
    .answer-yes = Yes
    .answer-no = No, or I am not sure
    .answer-no-hint = A person should look at this with you

## Steps. title: heading of the card; warning: what is lost and what stays, shown before the buttons.

# Step toggle.
# Variables:
#   $device (String) - which device
#   $os (String) - version of the system
facetime-step-toggle =
    1. Open **{ path-facetime }** and turn **{ -facetime }** off.
    2. If { -imessage } fails too, also turn it off, in **{ path-messages }**.
    3. Wait 30 seconds.
    4. Turn on again what you turned off, and give it up to ten minutes. “{ choice-wait }” reminds you.
    Your carrier may charge for one SMS. Done once is enough: repeating it can start the activation over.
    .title = Turn { -facetime } off and on
    .mac =
        1. In the { -facetime } app, open **{ path-facetime }**.
        2. Untick **{ -ui-enable-this-account }**.
        3. Wait 30 seconds and tick it again.
# Step reached_at.
# Variables:
#   $device (String) - which device
#   $os (String) - version of the system
facetime-step-reached-at =
    1. Open **{ path-facetime }**.
    2. See that your phone number and the e-mail addresses that people know are ticked.
    3. As caller, choose your number, so that people see who calls.
    4. Ask somebody to call you at the number.
    .title = Choose where you can be reached
# Step restart.
facetime-step-restart =
    1. Turn the { -iphone } off: hold the side button and a volume button, then slide.
    2. Wait 30 seconds and turn it on.
    3. Call somebody.
    .title = Restart the device
    .ipad =
        1. Turn the { -ipad } off: hold the top button and a volume button, or the top button alone if it has a Home button. Then slide.
        2. Wait 30 seconds and turn it on.
        3. Call somebody.
    .mac =
        1. Save your work.
        2. { -apple } menu › **{ -ui-restart }**.
        3. Open { -facetime } and call somebody.
    .watch =
        1. Turn off the Watch and its { -iphone }.
        2. Turn on the { -iphone } first, and unlock it.
        3. Turn on the Watch, unlock it, and call somebody.
# Step nearer.
facetime-step-nearer =
    A video call needs a steady connection in both directions.
    1. Go closer to the Wi-Fi router, or out of the building with cellular data.
    2. Pause downloads, streams and other calls in the same network.
    3. Turn the video off for a moment. If the sound is good then, the connection is too slow for pictures.
    .title = Give the call a better connection
# Step ring.
facetime-step-ring =
    1. Open **{ path-focus }** and turn off any that is on, such as **{ -ui-do-not-disturb }**.
    2. Open **{ path-notifications }**, choose { -facetime } and turn **{ -ui-allow-notifications }** on, with sound.
    3. See that the device is not switched to silent, and turn the volume up.
    4. Have somebody call you.
    .title = Let calls ring
    .watch =
        { path-on-the-iphone }
        { facetime-step-ring }
# Step camera_on.
facetime-step-camera-on =
    1. In the call, tap the screen and see that the camera is not crossed out.
    2. Take off a case or a film that covers the lens, and wipe it.
    3. Close other apps that use the camera.
    4. Swap to the other camera and back.
    .title = See that the camera is free
    .mac =
        1. In the call, see that the camera is not crossed out.
        2. Quit other apps that use the camera. Its green light goes out then.
        3. In the { -facetime } app, open the menu “Video” and choose your camera.
# Step mic_on.
facetime-step-mic-on =
    1. In the call, tap the screen and see that the microphone is not crossed out.
    2. Take off headphones, or disconnect Bluetooth, to try the device’s own microphone.
    3. Blow dust out of the small holes beside the charging port, with your breath only.
    4. Ask whether they hear you now.
    .title = See that the microphone is on
    .mac =
        1. In the call, see that the microphone is not crossed out.
        2. In the { -facetime } app, open the menu “Video” and choose the { -mac }’s own microphone.
        3. Ask whether they hear you now.
# Step unblock.
facetime-step-unblock =
    1. Open **{ path-blocked }**.
    2. If the person is there, remove them, provided that you want their calls.
    3. Call them.
    Whether somebody blocked you cannot be seen from here: it only rings and rings.
    .title = Look into your blocked contacts
# Step ask_other.
facetime-step-ask-other =
    Write to the person, or call them by phone, and ask them to check:
    1. Is { -facetime } on, and do they have a good connection?
    2. Is the number or address that you call ticked there?
    3. Is a { -ui-focus } on, or might they have blocked you by mistake?
    Then call again. A phone call works meanwhile.
    .title = Ask the other person to check
# Step screentime.
facetime-step-screentime =
    Only the person who has the { -ui-screen-time } code can change this.
    1. If that is you, open **{ path-screen-time }**. If not, ask them to look at it with you.
    2. Look at **{ -ui-content-privacy-restrictions }**: { -facetime } and the camera must be allowed.
    3. Look at **{ -ui-downtime }** and **{ -ui-communication-limits }**.
    4. Call somebody.
    .title = Look at { -ui-screen-time }
# Step ask_admin.
facetime-step-ask-admin =
    On a device of work or school, { -facetime } may be off by rule. Only they can change that.
    1. Look into **{ path-vpn }** for a profile. Leave it in place.
    2. Ask the IT team: “Is { -facetime } allowed on this device, and in this network?”
    3. When they say that it is allowed now, restart the device and call somebody.
    .title = Ask who manages the device
# Step open_link.
# Variables:
#   $device (String) - android if the person has no Apple device
facetime-step-open-link =
    { $device ->
        [android] A link works in the newest Chrome or Edge, and in nothing else.
       *[other] A link opens { -facetime } by itself. If it does not, a browser can join too.
    }
    1. Press the link long, and open it in Chrome or Edge; on an { -apple } device Safari does too.
    2. Type your name, and allow camera and microphone when it asks.
    3. Press “Join”, and wait until somebody lets you in.
    No account is needed. If a page asks for a password, close it.
    .title = Open the link in a browser that can
# Step new_link.
facetime-step-new-link =
    1. Ask the person to make a new link in { -facetime }, and to send it to you.
    2. They have to be in the call, and to let you in: a green button beside your name.
    3. Open the new link, not the old one.
    .title = Ask for a new link

## Checks after “It works now”

# Check registered: after activation.
facetime-verify-registered = What do you see now?
    .text = Call somebody with { -facetime }, or another { -apple } device of yours.
    .answer-rings = It rings there
    .answer-ticked = No error, and my number is ticked; I have not called yet
    .answer-error = The activation error is there again
# Check connects.
facetime-verify-connects = What happens to a new call now?
    .answer-talked = We could talk
    .answer-no-answer = It rings, and nobody answered yet
    .answer-fails = It fails again
# Check rings.
facetime-verify-rings = Does a call reach you now?
    .text = Ask somebody to call you with { -facetime }.
    .answer-rang = Yes, it rang
    .answer-asked = I asked, and nobody has called yet
    .answer-silent = They called, and nothing rang
# Check seen_heard.
facetime-verify-seen-heard = Do they see and hear you now?
    .answer-both = Yes, both
    .answer-alone = I see myself; I have not called anyone yet
    .answer-missing = No, something is still missing
# Check smooth.
facetime-verify-smooth = How is a new call?
    .text = Talk for two minutes.
    .answer-smooth = Smooth
    .answer-short = Good so far, but it was short
    .answer-stutters = It still stutters or freezes
# Check opens.
facetime-verify-opens = Does the link open now?
    .answer-joined = Yes, I am in the call
    .answer-waiting = It opens, and I wait to be let in
    .answer-closed = No, it does not open

## Wordings that people paste, one on each line, as a device in this language shows them.

# E1
facetime-says-waiting =
    Waiting for activation…
    stuck on waiting for activation
# E2
facetime-says-unsuccessful =
    Activation unsuccessful. Turn on { -facetime } to try again.
    Activation unsuccessful
    { -facetime } activation unsuccessful
# E3
facetime-says-activation-error =
    An error occurred during activation. Try again.
    An error occurred during activation
# E13
facetime-says-verifying =
    Verifying…
    spinner next to my number
# A call that cannot be made.
facetime-says-unavailable =
    { -facetime } Unavailable
    is not available for { -facetime }
