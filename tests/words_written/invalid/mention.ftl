#@ en-US/session.ftl
a = Ask <@1234>.
