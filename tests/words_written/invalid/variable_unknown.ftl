#@ en-US/session.ftl
a = Waiting for { $step }
#@ de/session.ftl
a = Warten: { $step } ({ $schritt })
