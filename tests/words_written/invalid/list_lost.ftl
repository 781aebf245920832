#@ en-US/session.ftl
a =
    1. Turn it off.
    2. Turn it on.
#@ de/session.ftl
a = Schalte es aus und wieder an.
