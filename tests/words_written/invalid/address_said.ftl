#@ en-US/session.ftl
a = See apple.com/support.
