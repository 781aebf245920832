### What the bot found out by itself: Apple's status page, and many people with the same trouble. Shown to members in
### private, and to the desk.

## Above a card, or small below it. $read is when the page was read.

# Apple's page says that something does not work.
# Variables:
#   $read (String) - when the page was read, a time mark of the medium
#   $about (String) - the moment it is about, a time mark of the medium; .about is shown where it is known
found-outage = { -apple }’s status page reports an outage (read { $read }). Please stop changing settings: nothing on your device is to blame.
    .about = { -apple }’s status page reports an outage since { $about } (read { $read }). Please stop changing settings: nothing on your device is to blame.
# Apple's page says that something works badly, or not for everybody.
# Variables:
#   $read (String) - when the page was read, a time mark of the medium
#   $about (String) - the moment it is about, a time mark of the medium; .about is shown where it is known
found-issue = { -apple }’s status page reports a problem that affects some people (read { $read }). Please stop changing settings for now.
    .about = { -apple }’s status page reports a problem that affects some people since { $about } (read { $read }). Please stop changing settings for now.
# Apple's page announces work on its side. Nobody needs to wait for it.
# Variables:
#   $read (String) - when the page was read, a time mark of the medium
#   $about (String) - the moment it is about, a time mark of the medium; .about is shown where it is known
found-planned = { -apple } has planned work on its side, which may disturb for a while (status page read { $read }).
    .about = { -apple } has planned work on its side from { $about }, which may disturb for a while (status page read { $read }).
# Apple's page says that there was something. It may have left its traces on a device.
# Variables:
#   $read (String) - when the page was read, a time mark of the medium
#   $about (String) - the moment it is about, a time mark of the medium; .about is shown where it is known
found-resolved = { -apple } had a problem lately, which is over (status page read { $read }). Try once more; if it still fails, we go on here.
    .about = { -apple } had a problem, which is over since { $about } (status page read { $read }). Try once more; if it still fails, we go on here.
# Small, below a card. Apple's page often lags.
# Variables:
#   $read (String) - when the page was read, a time mark of the medium
found-clear = { -apple }’s status page shows no problem (read { $read }); it often lags
# Many people here came with the same trouble within minutes.
# Variables:
#   $read (String) - when people were counted, a time mark of the medium
found-wave = This may be wider than you: several people came with the same trouble within minutes (counted { $read }). Nothing is reset before we have waited a little.

## In the path that the desk sees, and in the summary that a member copies.

# Variables:
#   $what (String) - one of found-path-…, what was found
#   $read (String) - when, a time mark of the medium
found-path = { $what } ({ $read })
# What Apple's page said. Begins a line.
found-path-outage = { -apple }’s status page: an outage
found-path-issue = { -apple }’s status page: a problem for some people
found-path-planned = { -apple }’s status page: planned work
found-path-resolved = { -apple }’s status page: a problem that is over
found-path-clear = { -apple }’s status page: no problem
# Begins a line.
found-path-wave = Many people came with the same trouble
