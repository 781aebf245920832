### The desk: what members and supporters see of a case that people work on.
### A member reads it in private, in a direct message or in a thread; supporters read it in the desk’s channel.
### Tone: calm, short, no blame, honest; nothing is promised that nobody can keep.
### Who of the team answers is never named to a member.
### Times, mentions and numbers of cases come as variables, ready to be shown.
### Variables that many messages share:
###   $number (String) - number of the case
###   $who (String) - mention of whoever did it
###   $since, $when, $until, $at, $seen, $opened, $back (String) - time marks, read as “3 hours ago” or “in 2 days”

## Spans of time, read alone or as “3 hours later”

desk-span-moment = less than a minute
# Variables:
#   $count (Number) - minutes
desk-span-minutes = { PLURAL($count) ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
# Variables:
#   $count (Number) - hours
desk-span-hours = { PLURAL($count) ->
        [one] { $count } hour
       *[other] { $count } hours
    }
# Variables:
#   $count (Number) - days
desk-span-days = { PLURAL($count) ->
        [one] { $count } day
       *[other] { $count } days
    }

## The case on the desk. Read by supporters at a glance.

# Title of a case.
# Variables:
#   $number (String) - number of the case
#   $flow (String) - title of the guide that the member used
desk-case = Case #{ $number }: { $flow }
# Whoever did something, where it was the bot itself.
desk-blueback = { -blueback }
# Signs before a number, in place of words.
desk-mark-high = ❗
desk-mark-urgent = ‼️
desk-priority-normal = normal
desk-priority-high = high
desk-priority-urgent = urgent
# Variables:
#   $priority (String) - one of desk-priority-…
desk-priority-line = priority: { $priority }
# How far a case has come.
desk-state-new = New
desk-state-claimed = Claimed
desk-state-waiting-for-member = Waiting for the member
desk-state-waiting-for-desk = Waiting for the desk
desk-state-solved = Solved
desk-state-closed-by-desk = Closed by the desk
desk-state-closed-by-member = Withdrawn by the member
desk-state-closed-silence = Closed after long silence
# Whose turn it is.
# Variables:
#   $since (String) - a time mark, such as “3 hours ago”
desk-turn-desk = the desk’s turn, last moved { $since }
# Variables:
#   $since (String) - a time mark
desk-turn-member = the member’s turn, last moved { $since }
# Variables:
#   $since (String) - a time mark
desk-turn-nobody = over, { $since }
# Variables:
#   $owner (String) - mention of the supporter
desk-owner = { $owner } has it
desk-owner-none = nobody has it yet
# Variables:
#   $member (String) - mention of the member
#   $language (String) - language that the member reads, by its own name
#   $opened (String) - a time mark
desk-member = { $member } reads { $language }, and so does their device · opened { $opened }
# Variables:
#   $member (String) - mention of the member
#   $language (String) - language that the member reads, by its own name
#   $device (String) - language of the labels on their device, by its own name
#   $opened (String) - a time mark
desk-member-device = { $member } reads { $language }; their device shows { $device } · opened { $opened }
# What the member sees go wrong.
# Variables:
#   $symptom (String) - label of the symptom, in the first person
desk-sees = “{ $symptom }”
desk-sees-nothing = They have not told the guide what they see.
# Why people were needed.
desk-reason-asked = Asked for a person.
desk-reason-refused = Refused a step that loses something.
desk-reason-lost = Three things could not be found or done.
desk-reason-exhausted = The guide had nothing left that was worth the effort.
desk-reason-solved = It seemed solved when they asked for a person.
# Variables:
#   $reason (String) - the reason as the member read it
desk-reason-flow = The guide said: “{ $reason }”
# Above what the member wrote.
desk-own-words = **In their own words**
desk-own-words-none = Nothing in their own words.
# Above the answers and steps.
desk-path = **What was tried**
desk-path-none = Nothing was answered or tried yet.
# Variables:
#   $flow (String) - name of the guide’s file
desk-path-gone = The guide “{ $flow }” is not here any more, so its path cannot be told.
# Variables:
#   $line (String) - an answer, or a step and its outcome
#   $span (String) - time since the one before, one of desk-span-…
desk-path-later = { $line } ({ $span } later)
# Variables:
#   $list (String) - up to three causes with their shares
desk-likely = **Likely:** { $list }
# Variables:
#   $cause (String) - a cause, as a noun phrase
#   $share (String) - percent, to the nearest five
desk-likely-cause = { $cause } (about { $share } %)
# The step that the guide would try next.
# Variables:
#   $step (String) - title of the step
#   $price (String) - one of desk-price
desk-advised = **Next by the guide:** { $step } ({ $price })
# What a step takes and costs, in a few words.
# Variables:
#   $count (Number) - minutes of attention, 1 or more
#   $risk (String) - one of desk-risk-…
desk-price = { PLURAL($count) ->
        [one] { $count } minute, { $risk }
       *[other] { $count } minutes, { $risk }
    }
desk-risk-none = changes nothing for good
desk-risk-mild = mild side effect
desk-risk-settings = loses settings
desk-risk-data = may lose data
# Steps that the member was asked to try.
# Variables:
#   $list (String) - titles of steps
desk-suggested = **Asked to try, no answer yet:** { $list }
desk-step-gone = a step that is not in the guide any more
# How the member is told. Small, at the foot of a case.
# Variables:
#   $wish (String) - one of desk-contact-…
desk-reach-nothing = Nothing was sent yet. Wish: { $wish }.
# Variables:
#   $wish (String) - one of desk-contact-…
desk-reach-under-way = On its way to them. Wish: { $wish }.
desk-reach-waits = Waits until they use the command again.
desk-reach-direct = Arrived as a direct message.
desk-reach-thread = Arrived in a private thread.
desk-reach-visit = They read it when they came back.
# Variables:
#   $seen (String) - a time mark
desk-reach-seen = They last looked at it { $seen }.
desk-reach-unseen = They have not looked at it yet.
# Variables:
#   $stars (String) - 1 to 5
desk-rating = Rated { $stars } of 5

## What happened to a case, for supporters

# Variables:
#   $who (String) - mention
desk-event-opened = { $who } handed it over
# Variables:
#   $who (String) - mention
desk-event-claimed = { $who } took it
# Variables:
#   $who (String) - mention
#   $other (String) - mention of whoever had it
desk-event-took-over = { $who } took it over from { $other }
# Variables:
#   $who (String) - mention
desk-event-handed-back = { $who } gave it back to the queue
# Variables:
#   $other (String) - mention of whoever had it
desk-event-expired = Back in the queue: nothing happened for a long time while { $other } had it
# Variables:
#   $who (String) - mention
desk-event-wrote = { $who } wrote to the member
# Variables:
#   $who (String) - mention
desk-event-asked = { $who } asked the member
# Variables:
#   $who (String) - mention
#   $title (String) - name of the reply
desk-event-ready = { $who } sent the ready reply “{ $title }”
# Variables:
#   $who (String) - mention
#   $step (String) - title of the step
desk-event-suggested = { $who } asked the member to try: { $step }
# Variables:
#   $who (String) - mention
desk-event-noted = { $who } noted, for the desk alone
# Variables:
#   $who (String) - mention of the member
desk-event-answered = { $who } wrote back
# Variables:
#   $who (String) - mention of the member
#   $step (String) - title of the step
#   $outcome (String) - how it went
desk-event-tried = { $who } tried “{ $step }”: { $outcome }
# Variables:
#   $who (String) - mention
#   $priority (String) - one of desk-priority-…
desk-event-prioritised = { $who } set the priority to { $priority }
# Variables:
#   $who (String) - mention
desk-event-solved = { $who } says that it works
# Variables:
#   $who (String) - mention
desk-event-closed-by-desk = { $who } closed it
# Variables:
#   $who (String) - mention of the member
desk-event-closed-by-member = { $who } does not need it any more
desk-event-closed-silence = Closed, since no answer came for a long time
# Variables:
#   $who (String) - mention
desk-event-reopened = { $who } opened it again
# Variables:
#   $who (String) - mention of the member
#   $stars (String) - 1 to 5
desk-event-rated = { $who } rated the help { $stars } of 5
# Variables:
#   $nth (String) - for the how-manieth time
desk-event-reminded = Reminder { $nth } was due
# Variables:
#   $member (String) - mention of the member
desk-event-left = { $member } left the server, so nothing reaches them now
# In the place of words that were erased.
# Variables:
#   $who (String) - mention, or desk-somebody
desk-event-removed = { $who } wrote something that has been erased since
desk-event-erased = The member had everything about them erased. The case is closed, since nobody is left to answer
# In the place of a mention of somebody who had everything about them erased.
desk-somebody = somebody whose data was erased
desk-reply-gone = a ready reply that is not here any more
# Under a ready reply in a case’s thread.
# Variables:
#   $language (String) - the member’s language, by its own name
desk-log-ready = Sent in { $language }.
desk-log-gone = Something happened to this case. Open it to see what.
# Title of an announcement in the desk’s channel.
# Variables:
#   $number (String) - number of the case
desk-announcement = Case #{ $number } waits for somebody
# Title of a reminder in the case’s thread.
# Variables:
#   $number (String) - number of the case
desk-owner-reminder = Case #{ $number }: it is your turn
# Variables:
#   $back (String) - a time mark
desk-owner-reminder-back = If nothing happens, it goes back to the queue { $back }. A reply, a note or a step is enough to keep it.
# Small, at the top of a page of the history.
# Variables:
#   $page (String) - from 1; 1 is the newest
#   $pages (String) - how many
desk-history-page = Everything that happened, page { $page } of { $pages }
desk-history-cut = Some of it was too long to show here; the file has all of it.

## Buttons. At most 38 characters if possible, never more than 80.

desk-do-claim = Claim
desk-do-take-over = Take it over
desk-do-reply = Reply
desk-do-ask = Ask a question
desk-do-suggest = Suggest a step
desk-do-note = Note
desk-do-hand-back = Hand back to the queue
desk-do-prioritise = Priority
desk-do-solve = Solved
desk-do-close = Close
desk-do-reopen = Reopen
# On the case that all see: shows it in the supporter’s own language.
desk-do-view = Open in my language
desk-do-history = History
desk-do-newer = Newer
desk-do-older = Older
desk-do-next = Next case
desk-do-queue = Queue
desk-do-before = Page before
desk-do-after = Page after
# Sends what a supporter wrote.
desk-do-send = Send
desk-do-change = Change
desk-do-drop = Drop
desk-do-write = Write my own
# Sends a member’s case to the team.
desk-do-send-case = Send to the team
desk-do-change-words = Change my words
desk-do-not-now = Not now
desk-do-answer = Answer
desk-do-add = Add something
desk-do-withdraw = I don’t need this any more
desk-do-again = Open it again
desk-do-look = My case
desk-do-guide = Go on with the guide
# Opens the channel where the member asked for help.
desk-do-server = To the server

## Handing over: read by members

# Button on the last card of the guide.
desk-offer = Write to the team
    .text = The team of this server can go on from here. They see what was tried, so nobody asks you twice.
# What is shown before anything is sent.
desk-consent = What the team will see
    .text = Nothing was sent yet. If you send it, the team of this server sees your name here, your language and your device’s, and what stands below. You can add to it later.
desk-consent-words = **Your own words**
desk-consent-words-none = You have written nothing of your own. That is fine.
desk-consent-path = **What you tried**
# Placeholder of a list.
desk-consent-contact = How shall the team reach you?
# How a member is told. The value: for supporters, after “Wish: ”; choice and hint: in the list; promise: told to the member.
desk-contact-direct = direct message
    .choice = By direct message
    .hint = If that is not allowed, in a private thread or at your next visit
    .promise = You get each answer by direct message. If that is not allowed, it waits in a private thread, or here until you use the same command again.
desk-contact-thread = private thread
    .choice = In a private thread here
    .hint = Only you and the team can read it
    .promise = You get each answer in a private thread on the server.
desk-contact-later = no messages; they look themselves
    .choice = No messages; I look myself
    .hint = Use the same command again to see what is new
    .promise = You get no messages. Use the same command again to see what is new.
# Variables:
#   $number (String) - number of the case
desk-handed-over = Case #{ $number } is with the team
    .text = They see what was tried. The same command shows your case at any time.
# Variables:
#   $span (String) - one of desk-span-…
desk-handed-over-usual = Usual time to a first answer lately: { $span }. It can take longer.
desk-handed-over-no-promise = There were too few cases lately to say how long a first answer takes, so here is no promise.
desk-handed-over-broken = Your case is kept. The desk of the team cannot be reached right now; your case appears there as soon as that is mended, and you need do nothing. The same command shows your case.

## A member’s own case

# Variables:
#   $number (String) - number of the case
desk-mine = Your case #{ $number }
# Variables:
#   $since (String) - a time mark
desk-mine-since = Last moved { $since }.
desk-mine-new = It is with the team; nobody has taken it yet. It stays on their board until somebody does.
desk-mine-claimed = Somebody from the team has taken it. It is their turn.
desk-mine-your-turn = It is your turn: the team waits for your answer.
desk-mine-their-turn = The team has your answer. It is their turn.
desk-mine-solved = It works again; the case is solved.
desk-mine-closed-by-desk = The team has closed this case.
desk-mine-closed-by-member = You did not need it any more, so it is closed.
desk-mine-closed-silence = It was closed because no answer came for a long time.
desk-mine-news = **What the team wrote last**
desk-mine-no-news = The team has not written yet.
# Variables:
#   $when (String) - a time mark
desk-mine-wrote = The team, { $when }:
# Variables:
#   $when (String) - a time mark
desk-mine-asked = The team asks, { $when }:
# Variables:
#   $when (String) - a time mark
#   $step (String) - title of a step
desk-mine-suggested = The team suggests, { $when }: { $step }
# Variables:
#   $when (String) - a time mark
desk-mine-closed = Closed { $when }:
# Variables:
#   $until (String) - a time mark
desk-mine-reopen = If it comes back, you can open the case again; that ends { $until }.
# Placeholder of the list with stars.
desk-rate = How was the help?
desk-rate-one = Poor
desk-rate-two = Not good
desk-rate-three = All right
desk-rate-four = Good
desk-rate-five = Very good

## What a member is sent

# Variables:
#   $number (String) - number of the case
desk-letter-wrote = The team writes about your case #{ $number }
# Variables:
#   $number (String) - number of the case
desk-letter-asked = The team has a question about your case #{ $number }
# Under what a supporter wrote.
desk-letter-own-words = A person from the team wrote this. It is not translated.
desk-letter-how = Please answer with the button: what is typed into this chat reaches nobody.
# Variables:
#   $number (String) - number of the case
desk-letter-suggested = The team suggests a step for your case #{ $number }
# Under a step.
desk-letter-tell = Tell with a button how it went; the team sees it.
# Variables:
#   $number (String) - number of the case
desk-letter-step-gone = The team suggests a step for your case #{ $number }
    .text = The guide has changed since, and that step is not in it any more. The team can tell you more.
# Variables:
#   $number (String) - number of the case
desk-letter-solved = Your case #{ $number } is solved
    .text = The team marked it as working again.
# Variables:
#   $number (String) - number of the case
desk-letter-closed-by-desk = The team has closed your case #{ $number }
    .text = Above is what they say about it.
# Variables:
#   $number (String) - number of the case
desk-letter-closed-by-member = Your case #{ $number } is closed
    .text = You did not need it any more.
# Variables:
#   $number (String) - number of the case
desk-letter-closed-silence = Your case #{ $number } is closed
    .text = No answer came for a long time. Nothing is lost, and nobody minds.
# Variables:
#   $number (String) - number of the case
desk-letter-reopened = Your case #{ $number } is open again
    .text = The team goes on with it. Everything that was said is still there.
# Variables:
#   $number (String) - number of the case
desk-letter-news = There is news about your case #{ $number }
    .text = Open it to see what.
# Variables:
#   $number (String) - number of the case
#   $until (String) - a time mark
desk-letter-reminder = Your case #{ $number }: it is your turn
    .text = The team waits for your answer. Take your time; without one, the case closes { $until }. If it works already, say so.

## The board and the queue, for supporters

desk-board = Open cases
desk-board-broken = Something is wrong with this desk, so some cases may not be shown. The command /desk doctor says what.
desk-board-empty = Nobody waits for help. Enjoy the quiet.
# Variables:
#   $at (String) - a time mark
desk-board-at = As of { $at }
# Variables:
#   $count (Number) - cases that are not shown here
desk-board-more = { PLURAL($count) ->
        [one] and { $count } more in the queue
       *[other] and { $count } more in the queue
    }
# Variables:
#   $count (Number) - cases
desk-count-new = { PLURAL($count) ->
        [one] { $count } new
       *[other] { $count } new
    }
# Variables:
#   $count (Number) - cases
desk-count-claimed = { PLURAL($count) ->
        [one] { $count } claimed
       *[other] { $count } claimed
    }
# Variables:
#   $count (Number) - cases
desk-count-waiting-for-desk = { PLURAL($count) ->
        [one] { $count } waiting for the desk
       *[other] { $count } waiting for the desk
    }
# Variables:
#   $count (Number) - cases
desk-count-waiting-for-member = { PLURAL($count) ->
        [one] { $count } waiting for the member
       *[other] { $count } waiting for their members
    }
desk-row-free = nobody has it
# Variables:
#   $owner (String) - mention of the supporter
desk-row-desk = { $owner }’s turn
# Variables:
#   $owner (String) - mention of the supporter
desk-row-member = waits for the member ({ $owner })
desk-row-member-free = waits for the member (nobody has it)
desk-queue = The queue

## What a supporter can send

# Variables:
#   $number (String) - number of the case
#   $language (String) - the member’s language, by its own name
desk-replies = Reply to case #{ $number }
    .text = A ready reply reaches them in { $language }. You see it before it is sent.
# Placeholder of a list.
desk-replies-pick = Ready replies
desk-preview = Before it is sent: this is what they will see
# Variables:
#   $language (String) - the member’s language, by its own name
desk-preview-own = They read { $language }. Your own words are not translated, and your name is not shown.
# Variables:
#   $language (String) - the member’s language, by its own name
desk-preview-ready = In { $language }, which they read. Your name is not shown.

## Forms. Titles and labels at most 45 characters, hints at most 100.

desk-form-hand-over = Write to the team
    .label = In your own words, if you like
    .hint = What did you see, and when did it begin? No passwords, codes or phone numbers, please.
# Variables:
#   $number (String) - number of the case
desk-form-answer = Case #{ $number }: to the team
    .label = Your words
    .hint = No passwords, codes or phone numbers, please: nobody here needs them.
# Variables:
#   $number (String) - number of the case
desk-form-rate = Case #{ $number }: a word with it
    .label = What was good, what was missing?
    .hint = You may leave it empty. The team reads it.
# Variables:
#   $number (String) - number of the case
desk-form-write = Case #{ $number }: write to the member
    .label = Your words, in their language if you can
    .hint = You see it once more before it is sent. Never ask for passwords or codes.
# Variables:
#   $number (String) - number of the case
desk-form-ask = Case #{ $number }: ask the member
    .label = Your question
    .hint = One question at a time is answered best. Never ask for passwords or codes.
# Variables:
#   $number (String) - number of the case
desk-form-note = Case #{ $number }: note
    .label = For the desk alone
    .hint = The member never sees it.
# Variables:
#   $number (String) - number of the case
desk-form-close = Case #{ $number }: close it
    .label = Why? The member reads this.
    .hint = A kind sentence: what was found out, and what they can still do.
# Variables:
#   $codes (String) - codes of the languages, joined with commas
desk-form-set-up = Set up the desk
    .label = Language of the cards that all see
    .hint = One of: { $codes }

## Short answers to whoever did something

desk-told-no-desk = This server has no desk
    .text = Nobody has set one up, so there is no team to write to here. Please ask in the server’s support channel.
desk-told-not-staff = Only the team can do that
    .text = Nothing was changed. An admin can give you the role of the team.
desk-told-not-admin = Only admins can do that
    .text = It needs the permission to manage the server. Nothing was changed.
desk-told-not-yours = That case is somebody else’s
    .text = Nothing was changed.
desk-told-cannot-be-desk = That channel cannot be a desk
    .text = Please choose a text channel or a forum. Nothing was changed.
# Variables:
#   $number (String) - number of the case
desk-told-already-open = You have a case already: #{ $number }
    .text = One at a time is enough; you can add to it.
desk-told-blocked = The team takes no cases from you here
    .text = An admin of this server decided so. The guide still works for you.
# Variables:
#   $when (String) - a time mark
desk-told-too-soon = That was quick
    .text = You opened a case a moment ago. You can open the next one { $when }; until then, add to the one you have.
# Variables:
#   $number (String) - number of the case
desk-told-no-such-case = There is no case #{ $number } here
    .text = Numbers are counted on each server by itself.
desk-told-nothing-next = Nothing waits for the desk
    .text = Everything open waits for its member or is in somebody’s hands.
desk-told-nothing-typed = There was nothing in it
    .text = Nothing was sent. Please press again and write a few words.
desk-told-draft-gone = That draft is not kept any more
    .text = Nothing was sent. Please write it again.
# Variables:
#   $number (String) - number of the case
#   $who (String) - mention of the supporter
desk-told-held-by = { $who } has case #{ $number }
    .text = Nothing was changed. If they are away, you can take it over; they see it in the thread.
# Variables:
#   $number (String) - number of the case
desk-told-not-held = Case #{ $number } is not in your hands
    .text = Only whoever has a case can hand it back. Nothing was changed.
# Variables:
#   $number (String) - number of the case
desk-told-over = Case #{ $number } is over
    .text = Nothing was changed. It would have to be opened again first.
# Variables:
#   $number (String) - number of the case
desk-told-too-late = Case #{ $number } cannot be opened again
    .text = Too much time has passed. If it happens again, a new case is the way.
desk-told-settled = That was settled already
    .text = Nothing was changed.
desk-told-unchanged = It is so already
    .text = Nothing was changed.
desk-told-not-theirs = That is for the other side to do
    .text = Nothing was changed.
# Variables:
#   $number (String) - number of the case
desk-told-claimed = Case #{ $number } is yours
    .text = It is your turn. A member who looks sees that somebody has it.
# Variables:
#   $number (String) - number of the case
desk-told-handed-back = Case #{ $number } is back in the queue
    .text = Thank you for looking at it.
# Variables:
#   $number (String) - number of the case
desk-told-sent = Sent for case #{ $number }
    .text = The card says when it has arrived.
# Variables:
#   $number (String) - number of the case
desk-told-suggested = The step is on its way for case #{ $number }
    .text = How it went comes back into the thread.
# Variables:
#   $number (String) - number of the case
desk-told-noted = Noted for case #{ $number }
    .text = Only the desk sees it.
# Variables:
#   $number (String) - number of the case
desk-told-prioritised = Case #{ $number } has a new priority
    .text = The board puts it in its place.
# Variables:
#   $number (String) - number of the case
desk-told-solved = Case #{ $number } is solved
    .text = Good. If it comes back, it can be opened again for a while.
# Variables:
#   $number (String) - number of the case
desk-told-closed = Case #{ $number } is closed
    .text = It can be opened again for a while.
# Variables:
#   $number (String) - number of the case
desk-told-reopened = Case #{ $number } is open again
    .text = Everything that was said is still there.
desk-told-dropped = Dropped
    .text = Nothing was sent.
# Variables:
#   $who (String) - mention of the member
desk-told-blocked-member = Blocked
    .text = { $who } can open no cases here any more. Cases that are open stay open.
# Variables:
#   $who (String) - mention of the member
desk-told-unblocked-member = Not blocked any more
    .text = { $who } can open cases here again.
# Variables:
#   $number (String) - number of the case
desk-told-answered = The team has your words for case #{ $number }
    .text = Nothing else to do now.
desk-told-rated = Thank you
    .text = The team sees it.
desk-told-left-alone = Nothing was sent
    .text = The guide and your answers are kept. You can write to the team later.
desk-told-unavailable = I cannot save anything right now
    .text = Nothing was changed and nothing was sent. Please try again in a few minutes.

## Names of threads. At most 100 characters with what they hold.

# Variables:
#   $number (String) - number of the case
#   $about (String) - what the member sees, or the title of the guide
desk-thread = #{ $number } { $about }
# Variables:
#   $number (String) - number of the case
#   $flow (String) - title of the guide
desk-private-thread = Case #{ $number }: { $flow }

## Steps and priorities to choose from

# Variables:
#   $number (String) - number of the case
desk-steps = Suggest a step for case #{ $number }
    .text = The best come first, by what is known. The member gets the step with its menus as their own device shows them, and what comes of it returns to the case.
# Placeholder of a list.
# Variables:
#   $from (String) - place of its first step, from 1
#   $to (String) - place of its last step
desk-steps-pick = Steps { $from } to { $to }
# Before what a step takes, in one line.
desk-steps-asked = asked already
# Variables:
#   $outcome (String) - how it went
desk-steps-tried = tried: { $outcome }
desk-steps-unfit = does not fit their answers
# Variables:
#   $number (String) - number of the case
desk-priorities = How urgent is case #{ $number }?
    .text = Within a group, urgent cases come before all others. Nobody is called because of it.
# Placeholder of a list.
desk-priorities-pick = Priority

## The desk itself, for admins. Words of Discord’s settings are quoted as Discord writes them.

desk-do-doctor = Look again
# Variables:
#   $channel (String) - mention of the desk’s channel
#   $role (String) - mention of the team’s role
desk-set-up = The desk is set up
    .text = Cases come to { $channel }, and { $role } works on them. Members find the way there on the last card of each guide and under “{ choice-person }”.
# Variables:
#   $channel (String) - mention of the desk’s channel
#   $role (String) - mention of the team’s role
desk-doctor = How the desk is
    .text = Cases come to { $channel }; { $role } works on them.
desk-doctor-well = All is well: everything that the desk needs is allowed.
# Variables:
#   $count (Number) - things that are not named here
desk-doctor-more = { PLURAL($count) ->
        [one] and { $count } more
       *[other] and { $count } more
    }
# Variables:
#   $count (Number) - messages and changes that were promised
desk-doctor-pending = { PLURAL($count) ->
        [one] { $count } thing is still on its way.
       *[other] { $count } things are still on their way.
    }
# Variables:
#   $at (String) - a time mark
desk-doctor-at = Looked at { $at }
desk-doctor-dead = **Given up.** The log of whoever runs this bot says why. The cases themselves are kept.
# Variables:
#   $what (String) - one of desk-lost-…
#   $at (String) - a time mark
desk-lost = - { $what }, { $at }
# Variables:
#   $number (String) - number of the case
#   $what (String) - one of desk-lost-…
#   $at (String) - a time mark
desk-lost-of-case = - Case #{ $number }: { $what }, { $at }
desk-lost-card = its card on the desk
desk-lost-log = a line in its thread
desk-lost-call = a call to the team
desk-lost-letter = a message to the member
desk-lost-board = the board
desk-lost-warning = a message to the admin
# A message to the admin who set it up.
# Variables:
#   $server (String) - address of the server
desk-broken = Your desk needs you
    .text = Cases cannot be shown on the desk of { $server }. None is lost: all are kept, members are told so, and they appear once this is mended.
desk-ailment-left = **{ -blueback } is not on the server any more.** Invite it again; the cases are kept.
# Variables:
#   $channel (String) - mention of the channel
desk-ailment-channel-gone = **The desk’s channel { $channel } is gone or hidden.** If it is there, let { -blueback } see it; if not, use /desk setup with another channel. Its cases move along.
# Variables:
#   $channel (String) - mention of the channel
desk-ailment-wrong-kind = **{ $channel } is neither a text channel nor a forum.** Use /desk setup with one that is.
desk-ailment-role-gone = **The team’s role is gone,** so only admins can work on cases and nobody is called. Use /desk setup with another role.
# Variables:
#   $channel (String) - mention of the forum
desk-ailment-no-tags = **The forum { $channel } has no tags for the states of cases.** It works without. To have them: Edit Channel › Tags, and add up to five named New, Claimed, Waiting for member, Waiting for desk and Done.
# Variables:
#   $count (Number) - what was given up
desk-ailment-undelivered = { PLURAL($count) ->
        [one] **{ $count } thing could not be delivered for good;** the command /desk doctor names it.
       *[other] **{ $count } things could not be delivered for good;** the command /desk doctor names them.
    }
# Variables:
#   $permission (String) - one of permission-…
#   $place (String) - mention of the channel
#   $why (String) - one of permission-why-…
desk-ailment-lacks = **“{ $permission }” is missing in { $place }.** { $why }
# Where there is no role of the bot’s own.
desk-own-role = a role of { -blueback }’s
# Variables:
#   $role (String) - mention of the bot’s role
#   $permission (String) - one of permission-…
desk-mend-grant = Server Settings › Roles › { $role } › Permissions: turn on “{ $permission }”.
# Variables:
#   $place (String) - mention of the channel
#   $by (String) - whose permissions refuse it
#   $permission (String) - one of permission-…
desk-mend-channel = { $place }: Edit Channel › Permissions › { $by }: set “{ $permission }” from the cross to the slash or tick.
# Variables:
#   $place (String) - mention of the category
#   $by (String) - whose permissions refuse it
#   $permission (String) - one of permission-…
desk-mend-category = The channel follows its category { $place }: Edit Category › Permissions › { $by }: set “{ $permission }” from the cross to the slash or tick.
# Variables:
#   $role (String) - mention of the bot’s role
desk-mend-own = Or add { $role } at the same spot, with the tick.
# Variables:
#   $permission (String) - one of permission-…
desk-mend-follows = It comes by itself once “{ $permission }” is there.
# Variables:
#   $until (String) - date and time
desk-mend-silenced = A moderator has given { -blueback } a timeout until { $until }. Right-click { -blueback } › Remove Timeout.

## Permissions, as Discord’s settings name them

permission-administrator = Administrator
permission-manage-channels = Manage Channels
permission-manage-server = Manage Server
permission-view-channel = View Channels
permission-send-messages = Send Messages
permission-send-tts = Send Text-to-Speech Messages
permission-manage-messages = Manage Messages
permission-embed-links = Embed Links
permission-attach-files = Attach Files
permission-read-message-history = Read Message History
permission-mention-everyone = Mention @everyone, @here, and All Roles
permission-manage-threads = Manage Threads
permission-create-public-threads = Create Public Threads
permission-create-private-threads = Create Private Threads
permission-send-messages-in-threads = Send Messages in Threads
# The same in a forum.
permission-create-posts = Create Posts
permission-manage-posts = Manage Posts
permission-send-messages-in-posts = Send Messages in Posts

## What a permission is for

permission-why-see = Without it, nothing works there.
permission-why-post = Without it, neither cases nor the board can be posted.
permission-why-links = Without it, links on cards stay bare.
permission-why-files = Without it, charts and long histories cannot be attached.
permission-why-look-back = Without it, { -blueback } cannot look whether a message arrived, and a case could appear twice.
permission-why-open-thread = Without it, a case gets no thread.
permission-why-talk = Without it, nothing can be said in the threads of cases.
permission-why-keep-threads = Without it, threads cannot be named, closed and opened again with their cases.
permission-why-ring = Without it, the team is not called when nobody takes a case.
permission-why-open-privately = Without it, members who take no direct messages are not reached in a private thread.

## How the desk does, for supporters

# Variables:
#   $count (Number) - days, today included
desk-stats = { PLURAL($count) ->
        [one] The desk today
       *[other] The desk in the last { $count } days
    }
# Variables:
#   $count (Number) - cases
desk-stats-opened = { PLURAL($count) ->
        [one] { $count } opened
       *[other] { $count } opened
    }
# Variables:
#   $count (Number) - cases
desk-stats-solved = { PLURAL($count) ->
        [one] { $count } solved
       *[other] { $count } solved
    }
# Variables:
#   $half (String) - half of the people waited no longer, one of desk-span-…
#   $most (String) - nine of ten waited no longer
desk-stats-first-reply = First answer: half within { $half }, nine of ten within { $most }
# Variables:
#   $half (String) - half were solved within, one of desk-span-…
#   $most (String) - nine of ten were solved within
desk-stats-to-solve = Solved: half within { $half }, nine of ten within { $most }
# Variables:
#   $half (String) - half of the people waited no longer
desk-stats-half = first answer: half within { $half }
desk-stats-nothing = Nothing was answered or solved in this time.
# Variables:
#   $mean (String) - mean of the stars, such as 4.5
#   $count (Number) - how many rated
desk-stats-ratings = { PLURAL($count) ->
        [one] Rated { $mean } of 5 by { $count } member
       *[other] Rated { $mean } of 5 by { $count } members
    }
desk-stats-by-flow = **By guide**
desk-stats-by-language = **By language**
# Variables:
#   $count (Number) - guides or languages
desk-stats-more = { PLURAL($count) ->
        [one] and { $count } more
       *[other] and { $count } more
    }
desk-stats-note = Counted by day in UTC: what was opened or solved in this time, whenever the rest of its case happened.
# In the place of what somebody wrote, where a filter of the server (AutoMod) refuses it.
desk-wordless = A filter of this server blocks what was written here. The case still holds it: open it with the button.
# In the place of all else, where Discord refuses how it looks.
desk-plain = Not all of it can be shown here. Open the case to read it.
# To an admin who typed a language that is none.
desk-told-unknown-language = Nothing was set up
    .text = No language of mine has that name. Write its code, such as `en-US` or `de`.
