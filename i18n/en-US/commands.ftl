### What Discord shows while a command is typed. Names stay English; at most 100 characters each.

# Option of every flow's command: the language of the menus on the person's device.
command-device-language = device-language
    .description = The language your { -iphone }, { -ipad } or { -mac } is set to, if it differs from { -discord }’s

## The desk, where a server's supporters work on cases. Only they and admins see this command.

# The command that holds all others of the desk; Discord never shows it alone.
command-desk = desk
    .description = The support desk: cases that need a person
# For admins: where the desk is, and who works on it.
command-desk-setup = setup
    .description = Set up the desk: where cases are posted and who works on them
    .channel = A text channel, or a forum in which each case becomes a post
    .role = The role of the people who answer cases
# Option of the command that sets a desk up: the language of what all supporters see. At most 100 characters.
command-desk-setup-language = language
    .description = The language of what the whole team sees; otherwise the server’s
# For admins: what the bot may do in each channel it needs, and what is missing.
command-desk-doctor = doctor
    .description = Check that the desk works, and say exactly what is missing
# All open cases of this server.
command-desk-queue = queue
    .description = Show the open cases, the oldest first
# One case, whole.
command-desk-case = case
    .description = Show a case with everything tried so far
    .number = The case’s number
# The case that should be worked on now.
command-desk-next = next
    .description = Show the case that has waited longest for you or for anyone
# Numbers about the desk's work, with a chart.
command-desk-stats = stats
    .description = How many cases, how fast the first reply, how fast the solution
    .days = How many days to look back; 30 if left out
# For abuse: the member can open no more cases on this server.
command-desk-block = block
    .description = Let a member open no more cases
    .member = The member
# Takes a block back.
command-desk-unblock = unblock
    .description = Let a blocked member open cases again
    .member = The member
