### One’s own data: what is stored about a person, and what erasing it means. Read by that person alone.
### Tone: plain and exact; nothing is promised that is not done.

## What Discord shows while the command is typed. Names stay English; at most 100 characters each.

# The command that holds the two others; Discord never shows it alone.
command-my-data = my-data
    .description = What is stored about you: read it or have it erased
command-my-data-export = export
    .description = Get a file with everything that is stored about you
command-my-data-erase = erase
    .description = Have everything about you erased, after reading what that means

## The file with everything

my-data-export = Everything that is stored about you
    .text = The file beside this has all of it, from every server and from direct messages:
    .note = Times are in UTC. Notes that a team keeps for itself about a case are not in it; ask the team for those. { -discord } keeps messages of its own, which this cannot show.
# Where nothing is stored.
my-data-nothing = Nothing is stored about you.
# Variables:
#   $count (Number) - ways through a guide
my-data-sessions = { PLURAL($count) ->
        [one] { $count } way through a guide
       *[other] { $count } ways through a guide
    }
# Variables:
#   $count (Number) - cases
my-data-cases = { PLURAL($count) ->
        [one] { $count } case, with everything that was written
       *[other] { $count } cases, with everything that was written
    }
# Variables:
#   $count (Number) - drafts
my-data-drafts = { PLURAL($count) ->
        [one] { $count } draft that was not sent
       *[other] { $count } drafts that were not sent
    }
# Variables:
#   $count (Number) - servers on which the person is blocked
my-data-blocks = { PLURAL($count) ->
        [one] { $count } server on which you may open no cases
       *[other] { $count } servers on which you may open no cases
    }
# Variables:
#   $count (Number) - desks
my-data-desks = { PLURAL($count) ->
        [one] { $count } desk that you set up
       *[other] { $count } desks that you set up
    }
# Variables:
#   $count (Number) - things done with cases of others
my-data-work = { PLURAL($count) ->
        [one] { $count } thing that you did with cases of others
       *[other] { $count } things that you did with cases of others
    }
# One line, where the person chose to read another language than Discord’s, or told their device’s.
my-data-languages = The languages that you chose for texts and your device
# The first line in the file itself.
my-data-file = Everything that { -blueback } has stored about you. “ids” are names inside the guides; “words” say the same in your language.

## Erasing

my-data-erase = Erase everything about you?
    .goes = **At once, on every server:** your ways through the guides, reminders, drafts, and messages that are still to be sent to you.
    .cases = **Your cases** are closed and lose your name and every word that was written in them. The team is told that you had them erased, and its cards and lines are changed where they stand. What you did as a supporter stays with the cases of others, without your name; what you have in work goes back to the queue.
    .files = **On disk,** the file that held it is written anew soon after, so that no trace stays in it. Copies that the operator keeps for emergencies expire by the operator’s own rule; if one is brought back before that, your data is erased from it again. For that a fingerprint of you is kept, from which nobody can read who you are.
    .stays = **What stays:** messages that were already sent on { -discord } and that I cannot reach, such as those in our direct messages and private threads; delete them yourself if you like. If a team blocked you, the block stays, as a fingerprint.
    .final = This cannot be undone.
my-data-do-erase = Erase everything
my-data-do-keep = Keep it
my-data-erased = Everything about you is erased
    .text = Your cases lost your name and words, and the teams are told. You can use the guides again at any time; that begins anew.
    .files = The file on disk is written anew within the next hours. The operator’s emergency copies expire by their own rule.
# The store does not answer now, so that the rest goes on later.
my-data-under-way = Everything about you is being erased
    .text = Your wish is kept. Some of it could not be done yet, and goes on by itself; you need not do anything.
my-data-kept = Nothing was erased
    .text = Everything stays as it was.
