### Reminders: direct messages to somebody who waits for something or left off, and what a card says about them.
### Tone: calm, short, no pressure. Nobody is written to who did not ask for it.
### Variables that many messages share:
###   $until, $since, $when (String) - time marks, read as “in 2 hours” or “3 hours ago”
###   $at (String) - the same moment as a date and a time of day

## Direct messages

# Title: the time of a step that needed some has come.
# Variables:
#   $step (String) - title of the step
#   $since (String) - time mark of the moment that the wait began
reminders-ask = Has it taken effect? { $step }
    .text = You have been waiting since { $since }. Please look at your device now and tell with a button how it is.
# Title: Apple’s page does not list any trouble any more.
# Variables:
#   $service (String) - the service as Apple calls it
reminders-over = { $service } should be back
    .text = { -apple } lists no trouble any more. Please try again now and tell with a button how it went. If it does not work, I go on with you from here.
# Title: the person left a session in the middle and had agreed to be reminded.
# Variables:
#   $flow (String) - what the guide is called
#   $step (String) - title of the step that is next, or what the guide is called
reminders-nudge = You left off in the middle: { $flow }
    .text = Next: { $step }. Your place is kept, and this is the only time I remind you of it.
# Small, under each of them.
reminders-how = You get this because you asked me to write. Please answer with the buttons: what is typed into this chat reaches nobody.

## Buttons, at most 80 characters

# Shows the card of the session.
reminders-do-card = Show where I am
# Answer to “Has it taken effect?”
reminders-do-not-yet = Not yet
# Ends all reminders to this person.
reminders-do-quiet = No more reminders
# Allows them again.
reminders-do-resume = Remind me after all
# The person may be reminded, once, of a session that they leave in the middle.
reminders-do-nudge = Remind me if I leave off

## On cards

# Body of a card that waits, before its time.
# Variables:
#   $until (String) - when it is asked, in how long
#   $at (String) - the same as date and time
reminders-wait = Nothing to do until { $at } ({ $until }). I’ll write to you then in a direct message, and your place is kept. If it works before, say so.
# Body of a card that waits for Apple.
# Variables:
#   $until (String) - when it is looked at the latest, in how long
#   $at (String) - the same as date and time
reminders-wait-over = Nothing to do now, and nothing to change. I’ll write to you in a direct message as soon as { -apple } lists no trouble any more; your place is kept. If it works before, say so.
# Below the body of a card that waits, when its time has come and there is a later one.
# Variables:
#   $until (String) - when it is asked again, in how long
reminders-next = Without an answer I ask again { $until }, in a direct message.
# Below the body of a card that waits: the person wants no reminders.
reminders-quiet = I won’t write to you, as you wished. Come back with the same command.
# Below the body of a card: the last direct message did not arrive.
reminders-closed = My last direct message could not be delivered, so I don’t promise another. You can allow direct messages from this server’s members in Discord’s privacy settings; or just come back with the same command.

## Above a card, after a button was pressed

reminders-said-quiet = All right: no more reminders.
reminders-said-resumed = All right: I’ll write when it is time.
# Variables:
#   $when (String) - when they are reminded
reminders-said-nudge = All right: if you leave off now, I’ll remind you once, { $when }. The same holds for guides that you begin later.
