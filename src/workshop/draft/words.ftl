### Every word of the flow “FLOW”. What begins with ✎ is still to be written; `blueback check` counts it.
### Write calmly and briefly, one action per numbered line. Take the sign away when a text is yours.

# Title of the flow; description: of its slash command; problem: of the option “problem”.
FLOW-flow = ✎ Help with FLOW
    .description = ✎ Get FLOW working again, one small step at a time
    .problem = ✎ What you see, in a few words

## Symptoms: the first choice. words: what people type, for matching.

FLOW-symptom-dead = ✎ Nothing happens at all
    .words = ✎ dead, nothing, off, does not start
FLOW-symptom-odd = ✎ It starts, and does not do what it should
    .words = ✎ odd, wrong, hangs, slow

## Causes: read after “Most likely: ”.

FLOW-cause-unplugged = ✎ missing power
FLOW-cause-stuck = ✎ a stuck process
FLOW-cause-settings = ✎ a wrong setting
FLOW-cause-worn-out = ✎ a part that is worn out

## Questions

FLOW-question-light = ✎ Is a light on?
    .text = ✎ Look at the front and at the back.
    .answer-on = ✎ Yes
    .answer-off = ✎ No

## Steps. title: heading of the card; warning: what is lost and what stays, for every risk above 0.

FLOW-step-plug-in =
    1. ✎ Push the plug in at both ends.
    2. ✎ Try another socket.
    .title = ✎ Give it power
FLOW-step-restart =
    1. ✎ Switch it off.
    2. ✎ Wait 30 seconds, and switch it on.
    .title = ✎ Restart it
FLOW-step-reset =
    1. ✎ Write down how it is set up.
    2. ✎ Reset it, and set it up again.
    .title = ✎ Reset it
    .warning = ✎ All settings are lost. What is stored elsewhere stays.
FLOW-step-ask-maker =
    1. ✎ Contact the maker.
    2. ✎ Say what you tried.
    .title = ✎ Ask the maker

## Checks after “It works now”

FLOW-verify-works = ✎ Does it work now?
    .answer-yes = ✎ Yes
    .answer-unclear = ✎ I have not tried it yet
    .answer-no = ✎ No
