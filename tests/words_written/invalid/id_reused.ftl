#@ en-US/session.ftl
a = b { $n }
#@ ids.lock
a	-	who
