#@ en-US/session.ftl
a =
    { PLURAL($n) ->
        [one] One thing
       *[other] { $n } things
    }
#@ pl/session.ftl
a =
    { PLURAL($n) ->
        [one] Jedna rzecz
       *[other] { $n } rzeczy
    }
