#@ en-US/session.ftl
a = Do **not share it.
