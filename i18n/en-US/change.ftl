### What is said when a guide changes while people are in the middle of it. Shown to members in private, and to the
### admins of a desk.

## Above a card

# Follows note-flow-changed, which says how many answers were set aside; names those that still have words.
# Variables:
#   $list (String) - up to three questions with their answers, or titles of steps, with · between them
note-set-aside = Set aside: { $list }
# The person pressed a button on a card that the guide would not show them any more.
note-card-changed = The guide has changed since that card was shown, so your press changed nothing. This is your card now.

## Instead of a card

# The guide that the person is in is not offered any more.
notice-flow-gone = This guide is not offered any more
    .text = Your answers are kept. If the guide comes back, you can go on where you were.

## For admins, in the answer to /desk doctor

# Whoever runs the bot has changed the files of the guide, and they have faults.
# Variables:
#   $count (Number) - how many faults there are, 1 or more
#   $at (String) - when it was read, a time mark of the medium
desk-doctor-guide = { PLURAL($count) ->
        [one] **The guide was changed { $at }, and has a fault; the one before is in use.** The log of whoever runs this bot names the fault.
       *[other] **The guide was changed { $at }, and has { $count } faults; the one before is in use.** The log of whoever runs this bot names the faults.
    }
