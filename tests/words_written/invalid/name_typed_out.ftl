#@ en-US/brands.ftl
-imessage = iMessage
#@ en-US/session.ftl
a = Turn { -imessage } off.
#@ ja/brands.ftl
-imessage = iMessage
#@ ja/session.ftl
a = iMessageをオフにします。
