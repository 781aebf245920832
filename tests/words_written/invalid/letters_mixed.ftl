#@ en-US/session.ftl
a = Russian
#@ ru/session.ftl
a = Pусский
