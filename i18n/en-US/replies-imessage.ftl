### Ready replies to members whose case is about iMessage. A supporter picks one; the member reads it in their own language.
### The value is what the member reads; title names it on the desk, at most 100 characters.
### Tone: calm, short, no blame; nothing is promised, and nobody says their name.
### Variables that any message may use: the answers given in the guide, as in flow-imessage.ftl.

imessage-reply-on-it = Thank you for writing. Somebody from the team is looking at your case now. You need not repeat anything: we see what you tried.
    .title = Greeting: we are on it
imessage-reply-exact-words = Which words does the screen show, letter by letter? Please type them rather than send a picture, and leave out numbers and addresses.
    .title = Ask for the exact words of the error
# Variables:
#   $device (String) - which device
#   $os (String) - version of the system
imessage-reply-os-version = Which version of the system does the device have? You find it here: **{ path-about }**.
    .title = Ask for the version of the system
imessage-reply-since-when = When did it last work, and what changed since: an update, a new SIM or number, a new device, a new password, a journey?
    .title = Ask since when, and what changed
imessage-reply-carrier-sms = To confirm your number, the { -iphone } sends a hidden SMS abroad, and your carrier must let it through. Please ask your carrier two things: are international SMS allowed on your line, and does a block on paid or premium SMS stop them? It may cost as much as one SMS.
    .title = The carrier must let the activation SMS through
imessage-reply-account-locked = Your { -apple-account } is locked, and only you can unlock it, with { -apple }: type the address iforgot.apple.com into your browser yourself. Nobody here can unlock it for you, and whoever offers to is not from the team. Please give nobody a code.
    .title = The account is locked: only { -apple } unlocks it
imessage-reply-wait-a-day = After a change of SIM, number or device, an activation can take up to 24 hours. Please leave { -imessage } turned on until then and change nothing: each new try can set it back. Green messages still arrive. Tell us tomorrow how it looks.
    .title = Wait 24 hours, and why
imessage-reply-outage = { -apple } has trouble with { -imessage } or accounts at the moment. Nothing on your device is to blame, and nothing you change there helps. Please wait until it is over and try again then.
    .title = An outage at { -apple }
imessage-reply-green-arrives = A green message still arrives: it goes as an SMS or RCS through your carrier. You can send urgent news while we repair; only your carrier’s price for messages may apply.
    .title = A green message still arrives
imessage-reply-no-codes = Please share no passwords, passcodes or codes, with nobody here either. We never need them. If somebody asks you for one, do not answer, and tell an admin of the server.
    .title = Never share codes
imessage-reply-answer-here = Please answer with the button below this message. What is typed elsewhere, in this chat or to somebody of the team, does not reach your case.
    .title = Please answer with the button
imessage-reply-other-side = On your side all looks well. The other person may have a new phone or number, or have { -imessage } turned off. Please ask them to look whether { -imessage } is on, and to write to you first.
    .title = It is probably on the other side
imessage-reply-apple-support = This is beyond what can be mended from here. { -apple }’s support can look into your account and device: type the address getsupport.apple.com into your browser. Tell them what was tried; your summary says it in a few lines.
    .title = { -apple }’s support has to look at it
imessage-reply-closing = Good that it works again, and thank you for your patience. If it comes back, open your case again or use the same command.
    .title = Closing: thank you
