#@ en-US/session.ftl
a = Wait 
