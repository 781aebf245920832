#@ en-US/session.ftl
a =
    { $n ->
        [one] One thing
       *[other] { $n } things
    }
