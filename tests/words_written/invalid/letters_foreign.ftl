#@ en-US/session.ftl
a = No
#@ pl/session.ftl
a = Нет
