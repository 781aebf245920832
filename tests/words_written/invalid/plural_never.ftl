#@ en-US/session.ftl
a =
    { PLURAL($n) ->
        [one] One thing
       *[other] { $n } things
    }
#@ ja/session.ftl
a =
    { PLURAL($n) ->
        [one] 1個
       *[other] { $n }個
    }
