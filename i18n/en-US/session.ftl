### What is said around every flow: choices, reasons, notes, ends. Shown to members in private.

## Choices. At most 38 characters if possible, never more than 80.

# Button on a step and while waiting: the trouble is gone.
choice-worked = It works now
# Button on a step and while waiting: the trouble is still there.
choice-failed = Still broken
# Button on a step: the person cannot find something or cannot do it.
choice-cant = I can’t do this
# Button on a step that loses something: the person refuses it.
choice-refuse = No, I’d rather not
# Button on a step that takes time: the person lets it take effect.
choice-wait = I’ll wait
# Button on a wait that is over: the person waits some more.
choice-wait-longer = Wait some more
# Last answer of every question.
choice-unknown = I don’t know
# Button on every card: drops the last answer.
choice-back = Back
# Button on every card: shows why this card comes now.
choice-why = Why this step?
# The same on a card that is no step.
choice-why-card = Why do you ask?
# Button on every card: ends the guide and sums up for people.
choice-person = Talk to a person
# Button on every card: forgets the answers of this session.
choice-restart = Start over
# Placeholder of the list of symptoms or answers. At most 150 characters.
choice-pick = Choose what fits best
# Button that opens a page.
link-open = Open the page

## Cards

# First card of every session.
card-symptom = What do you see?
    .text = Choose what comes closest. One step at a time, the gentlest first.
# Under the first card, once per session. Help channels attract impostors.
card-safety = Nobody here will ever ask for a password, a passcode or a code. Please share no screenshots with phone numbers or addresses.
# Title of a card that waits.
# Variables:
#   $step (String) - title of the step that needs time
card-wait = Waiting: { $step }
# Body of a card that waits, before its time.
# Variables:
#   $until (String) - when it is asked again, a time mark of the medium, read as “in 2 hours”
card-wait-until = Nothing to do now. Come back { $until } with the same command: your place is kept. If it works before, say so.
# Body of a card that waits, when its time has come.
card-wait-due = Time to look: has it taken effect?
# How many steps were tried. Small, under the card.
# Variables:
#   $count (Number) - steps tried so far, 1 or more
progress-tried = { PLURAL($count) ->
        [one] One thing tried so far
       *[other] { $count } things tried so far
    }
# What a step needs. The list's parts are the need-… messages.
# Variables:
#   $list (String) - needs, joined with commas
needs-list = You need: { $list }
need-passcode = the device’s passcode
need-account-password = your account’s password (only ever type it on your own device)
need-two-factor-device = a device that gets your sign-in codes
need-backup = a recent backup
need-other-person = somebody else’s help
need-second-device = a second device
need-money = a little credit, as for a text message
need-screen-time-code = the person who holds the { -ui-screen-time } code
need-computer = a computer
# A list grows by a part.
# Variables:
#   $list (String) - the parts so far
#   $next (String) - the part that follows them
list-grows = { $list }, { $next }
# A paragraph grows by a sentence. Some languages set no space there.
# Variables:
#   $said (String) - the sentences so far
#   $next (String) - the sentence that follows them
paragraph-grows = { $said } { $next }

## Why a card comes now. Read one after another, as short sentences.

# Variables:
#   $cause (String) - a cause, as a noun phrase
why-likely = Most likely: { $cause }.
# Variables:
#   $first (String) - a cause
#   $second (String) - another cause
why-likely-two = Most likely: { $first }, or { $second }.
# Variables:
#   $minutes (Number) - attention it takes, 1 or more
why-minutes = { PLURAL($minutes) ->
        [one] Takes a minute.
       *[other] Takes about { $minutes } minutes.
    }
why-moment = Takes a moment.
why-risk-none = Changes nothing for good.
why-risk-mild = Has a mild side effect: see the note.
why-risk-settings = Loses settings, so it comes only after gentler steps.
why-risk-data = May lose data, so it comes last.
why-question = Your answer decides which repair comes next.
why-question-first = Your answer decides which menus and steps fit.
why-symptom = What you see decides where to start.
why-check = So we know that it truly works before you go.
why-wait = This needs time; going on too early can set it back.
why-end = The guide ends here.

## Notes above a card

note-welcome-back = Welcome back. This is where you were.
note-old-card = That was an older card; nothing was changed. This is where you are now.
note-no-such-choice = That choice is not on this card; nothing was changed.
# Variables:
#   $symptom (String) - label of the symptom that was recognised
note-recognised = Understood as: { $symptom }
note-not-recognised = I did not recognise those words. Please choose what fits best.
# Variables:
#   $count (Number) - how many answers were dropped, 1 or more
note-flow-changed = { PLURAL($count) ->
        [one] The guide has changed since: one of your answers does not apply any more and was set aside.
       *[other] The guide has changed since: { $count } of your answers do not apply any more and were set aside.
    }
note-look-again = Not proof yet. Give it ten minutes, try once more, and look again.

## Ends

end-solved = It works again
    .text = Good. Nothing more to do. If it comes back, use the same command again.
end-solved-unverified = It seems to work
    .text = If it comes back, go back to this card or use the command again, and we go on from here.
end-handed-over = Over to people
    .text = Copy the summary below into the server’s support channel. It says what was tried, so nobody asks you twice. It holds no names, numbers or codes: please keep it so.

## Why a session was handed over

reason-asked = You asked for a person.
reason-refused = That step is yours to refuse. People can look for another way.
reason-lost = Three things could not be found or done here. That happens; a person can look with you.
reason-exhausted = The steps left would take more of your time than they are worth. A person sees more than a guide.
reason-security = This may be about the safety of your account, so a person should look with you. Until then, change nothing and give nobody a code.

## The summary that a person can copy

# Variables:
#   $flow (String) - title of the flow
summary-title = { $flow }: what was tried
# Variables:
#   $symptom (String) - the symptom's label
summary-symptom = Trouble: { $symptom }
# Variables:
#   $question (String) - the question
#   $answer (String) - the answer's label
summary-answer = { $question } { $answer }
# Variables:
#   $step (String) - the step's title
#   $outcome (String) - how it went
summary-step = { $step }: { $outcome }
# Variables:
#   $cause (String) - the likeliest cause left
summary-likely = Most likely now: { $cause }
outcome-worked = seemed to work
outcome-failed = no change
outcome-cant = could not be done
outcome-waiting = waited

## Said outside of any session

notice-busy = Very busy right now
    .text = Too many people at once. Nothing was changed; please press again in a moment.
notice-unavailable = I cannot save answers right now
    .text = This answer may not be kept; what came before is. Please try again in a few minutes.
notice-unreadable = I could not read that
    .text = Nothing was changed. Please use the command again: your place is kept.
notice-outdated = This card is too old
    .text = Please use the command again: your place is kept.
notice-not-yours = This card is somebody else’s
    .text = Use the command yourself, and you get your own.
