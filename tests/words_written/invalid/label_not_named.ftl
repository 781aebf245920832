#@ en-US/apple-labels.ftl
-ui-settings = Settings
#@ en-US/session.ftl
a = Open **{ -ui-settings }**.
#@ de/apple-labels.ftl
-ui-settings = Einstellungen
#@ de/session.ftl
a = Öffne **Einstellungen**.
