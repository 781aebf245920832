#@ en-US/session.ftl
a = b
#@ de/session.ftl
a = b
#@ de/review.tsv
a	Ada	2026-11-08	human
