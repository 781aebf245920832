#@ en-US/session.ftl
a = Do **not** share it.
#@ de/session.ftl
a = Teile es nicht.
