#@ en-US/session.ftl
a = Don't
