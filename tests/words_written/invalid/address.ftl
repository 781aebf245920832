#@ en-US/session.ftl
a = See https://support.apple.com.
