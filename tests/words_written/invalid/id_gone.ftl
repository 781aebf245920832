#@ en-US/session.ftl
a = b
#@ ids.lock
a	-	-
b	-	-
