#@ en-US/session.ftl
path-a = there
a = Open { path-a }.
#@ de/session.ftl
path-a = dort
a = Öffne es.
