#@ en-US/session.ftl
a = Wait.  Then look.
