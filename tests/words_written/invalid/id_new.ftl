#@ en-US/session.ftl
a = b
b = c
#@ ids.lock
a	-	-
