### 各个流程通用的文字：选项、原因、提示、结尾。

## 选项

choice-worked = 现在正常了
choice-failed = 还是不行
choice-cant = 这一步我做不了
choice-refuse = 不，我不想这样做
choice-wait = 我等一等
choice-wait-longer = 再等一会儿
choice-unknown = 我不知道
choice-back = 返回
choice-why = 为什么要做这一步？
choice-why-card = 为什么问这个？
choice-person = 找真人帮忙
choice-restart = 重新开始
choice-pick = 选择最符合的一项
link-open = 打开页面

## 卡片

card-symptom = 你遇到了什么情况？
    .text = 选择最接近的一项。我们一步一步来，先从最稳妥的方法开始。
card-safety = 这里绝不会有人向你索要密码、锁屏密码或验证码。请不要分享带有电话号码或地址的截屏。
card-wait = 等待中：{ $step }
card-wait-until = 现在什么都不用做，下次查看：{ $until }。到时再用同一个命令回来即可：进度会为你保留。如果提前恢复正常，请告诉我。
card-wait-due = 可以查看了：生效了吗？
progress-tried = { PLURAL($count) ->
       *[other] 至今试过 { $count } 个步骤
    }
needs-list = 需要准备：{ $list }
need-passcode = 设备的锁屏密码
need-account-password = 你的账户密码（只在你自己的设备上输入）
need-two-factor-device = 能接收登录验证码的设备
need-backup = 近期的备份
need-other-person = 另一个人的帮助
need-second-device = 另一台设备
need-money = 少量话费，约一条短信的费用
need-screen-time-code = 知道“{ -ui-screen-time }”密码的人
need-computer = 一台电脑
list-grows = { $list }、{ $next }
paragraph-grows = { $said }{ $next }

## 为什么现在出现这张卡片

why-likely = 最可能的原因：{ $cause }。
why-likely-two = 最可能的原因：{ $first }，或者{ $second }。
why-minutes = { PLURAL($minutes) ->
       *[other] 大约需要 { $minutes } 分钟。
    }
why-moment = 只需片刻。
why-risk-none = 不会造成永久改变。
why-risk-mild = 有轻微的副作用：请看说明。
why-risk-settings = 会丢失一些设置，所以排在更稳妥的步骤之后。
why-risk-data = 可能丢失数据，所以排在最后。
why-question = 你的回答决定接下来用哪种修复方法。
why-question-first = 你的回答决定哪些菜单和步骤适用。
why-symptom = 你看到的情况决定从哪里开始。
why-check = 这样在你离开之前，可以确认真的恢复正常了。
why-wait = 这需要时间；过早继续可能会前功尽弃。
why-end = 指南到此结束。

## 卡片上方的提示

note-welcome-back = 欢迎回来。你上次进行到这里。
note-old-card = 那是一张较早的卡片，没有做任何更改。你现在进行到这里。
note-no-such-choice = 这张卡片上没有这个选项，没有做任何更改。
note-recognised = 理解为：{ $symptom }
note-not-recognised = 没能识别这些文字。请选择最符合的一项。
note-flow-changed = { PLURAL($count) ->
       *[other] 指南在此期间有更新：你有 { $count } 个回答不再适用，已放到一边。
    }
note-look-again = 这还不能说明问题已解决。等十分钟，再试一次看看。

## 结尾

end-solved = 恢复正常了
    .text = 太好了，不需要再做什么。如果问题再次出现，请再用同一个命令。
end-solved-unverified = 看来恢复正常了
    .text = 如果问题再次出现，请回到这张卡片或再用一次命令，我们从这里继续。
end-handed-over = 接下来请真人帮忙
    .text = 请把下面的摘要复制到服务器的支持频道。其中写明了已经试过什么，所以不会有人再问一遍。摘要里没有姓名、号码或验证码：请保持这样。

## 为什么转交

reason-asked = 你希望找真人帮忙。
reason-refused = 这一步你可以拒绝。真人可以帮你找别的办法。
reason-lost = 有三件事在这里没能找到或完成。这很常见，可以请人和你一起看看。
reason-exhausted = 剩下的步骤太花时间，未必值得。真人能看到指南看不到的东西。
reason-security = 这可能关系到你的账户安全，应该请人和你一起看看。在那之前，请不要做任何更改，也不要把验证码给任何人。

## 可以复制的摘要

summary-title = { $flow }：已经试过什么
summary-symptom = 问题：{ $symptom }
summary-answer = { $question } { $answer }
summary-step = { $step }：{ $outcome }
summary-likely = 目前最可能的原因：{ $cause }
outcome-worked = 似乎有效
outcome-failed = 没有变化
outcome-cant = 没能完成
outcome-waiting = 已等待

## 流程之外

notice-busy = 现在很忙
    .text = 同时使用的人太多。没有做任何更改，请稍后再按一次。
notice-unavailable = 现在无法保存回答
    .text = 这个回答可能没有保存，之前的都还在。请过几分钟再试。
notice-unreadable = 没能识别这个操作
    .text = 没有做任何更改。请再用一次命令：进度会为你保留。
notice-outdated = 这张卡片太旧了
    .text = 请再用一次命令：进度会为你保留。
notice-not-yours = 这张卡片属于别人
    .text = 请自己使用命令，就会得到你自己的卡片。
