### 服务台：成员和支持人员看到的工单内容。

## 时长

desk-span-moment = 不到一分钟
desk-span-minutes = { PLURAL($count) ->
       *[other] { $count } 分钟
    }
desk-span-hours = { PLURAL($count) ->
       *[other] { $count } 小时
    }
desk-span-days = { PLURAL($count) ->
       *[other] { $count } 天
    }

## 服务台上的工单

desk-case = 工单 #{ $number }：{ $flow }
desk-blueback = { -blueback }
desk-mark-high = ❗
desk-mark-urgent = ‼️
desk-priority-normal = 普通
desk-priority-high = 高
desk-priority-urgent = 紧急
desk-priority-line = 优先级：{ $priority }
desk-state-new = 新建
desk-state-claimed = 已认领
desk-state-waiting-for-member = 等待成员
desk-state-waiting-for-desk = 等待服务台
desk-state-solved = 已解决
desk-state-closed-by-desk = 服务台已关闭
desk-state-closed-by-member = 成员已撤回
desk-state-closed-silence = 长期无回复，已关闭
desk-turn-desk = 轮到服务台，上次进展：{ $since }
desk-turn-member = 轮到成员，上次进展：{ $since }
desk-turn-nobody = 已结束，{ $since }
desk-owner = 由 { $owner } 处理
desk-owner-none = 还没有人认领
desk-member = { $member } 阅读{ $language }，设备也是 · 提交于{ $opened }
desk-member-device = { $member } 阅读{ $language }，设备显示{ $device } · 提交于{ $opened }
desk-sees = “{ $symptom }”
desk-sees-nothing = 没有告诉指南看到了什么情况。
desk-reason-asked = 希望找真人帮忙。
desk-reason-refused = 拒绝了一个会丢失内容的步骤。
desk-reason-lost = 有三项内容没能找到或完成。
desk-reason-exhausted = 指南已没有值得一试的步骤。
desk-reason-solved = 要求找真人时，问题似乎已解决。
desk-reason-flow = 指南的说明：“{ $reason }”
desk-own-words = **成员的原话**
desk-own-words-none = 没有留下原话。
desk-path = **已经试过的步骤**
desk-path-none = 还没有回答或尝试过任何内容。
desk-path-gone = 指南“{ $flow }”已不存在，无法显示经过。
desk-path-later = { $line }（{ $span }后）
desk-likely = **可能的原因：**{ $list }
desk-likely-cause = { $cause }（约 { $share }%）
desk-advised = **指南建议的下一步：**{ $step }（{ $price }）
desk-price = { PLURAL($count) ->
       *[other] { $count } 分钟，{ $risk }
    }
desk-risk-none = 不会造成永久改变
desk-risk-mild = 有轻微的副作用
desk-risk-settings = 会丢失设置
desk-risk-data = 可能丢失数据
desk-suggested = **已请成员尝试，尚无回答：**{ $list }
desk-step-gone = 指南中已不存在的步骤
desk-reach-nothing = 还没有发送任何内容。期望方式：{ $wish }。
desk-reach-under-way = 正在发送。期望方式：{ $wish }。
desk-reach-waits = 等待对方再次使用命令。
desk-reach-direct = 已以私信送达。
desk-reach-thread = 已在私密子区中送达。
desk-reach-visit = 对方回来时已阅读。
desk-reach-seen = 对方上次查看：{ $seen }。
desk-reach-unseen = 对方还没有查看。
desk-rating = 评分：{ $stars }/5

## 工单中发生的事，供支持人员查看

desk-event-opened = { $who } 提交了工单
desk-event-claimed = { $who } 认领了工单
desk-event-took-over = { $who } 从 { $other } 那里接手
desk-event-handed-back = { $who } 将工单退回队列
desk-event-expired = 已退回队列：{ $other } 处理期间长时间没有进展
desk-event-wrote = { $who } 给成员写了消息
desk-event-asked = { $who } 向成员提问
desk-event-ready = { $who } 发送了现成回复“{ $title }”
desk-event-suggested = { $who } 请成员尝试：{ $step }
desk-event-noted = { $who } 写了备注，仅服务台可见
desk-event-answered = { $who } 回复了
desk-event-tried = { $who } 试过“{ $step }”：{ $outcome }
desk-event-prioritised = { $who } 将优先级设为：{ $priority }
desk-event-solved = { $who } 表示已恢复正常
desk-event-closed-by-desk = { $who } 关闭了工单
desk-event-closed-by-member = { $who } 不再需要帮助
desk-event-closed-silence = 长时间没有回复，已关闭
desk-event-reopened = { $who } 重新打开了工单
desk-event-rated = { $who } 对帮助的评分：{ $stars }/5
desk-event-reminded = 第 { $nth } 次提醒已到时间
desk-event-left = { $member } 已离开服务器，现在无法联系到
desk-event-removed = { $who } 写过内容，之后已抹掉
desk-event-erased = 该成员已抹掉关于自己的全部内容。没有人可以回答了，工单已关闭
desk-somebody = 已抹掉数据的人
desk-reply-gone = 已不存在的现成回复
desk-log-ready = 发送语言：{ $language }。
desk-log-gone = 这个工单有新动态。打开即可查看。
desk-announcement = 工单 #{ $number } 在等人处理
desk-owner-reminder = 工单 #{ $number }：轮到你了
desk-owner-reminder-back = 如果没有动作，它会退回队列（{ $back }）。回复、备注或步骤，任何一项都可以保住它。
desk-history-page = 全部经过，第 { $page } 页，共 { $pages } 页
desk-history-cut = 其中一部分太长，无法在此显示；文件中有全部内容。

## 按钮

desk-do-claim = 认领
desk-do-take-over = 接手
desk-do-reply = 回复
desk-do-ask = 提问
desk-do-suggest = 建议步骤
desk-do-note = 备注
desk-do-hand-back = 退回队列
desk-do-prioritise = 优先级
desk-do-solve = 已解决
desk-do-close = 关闭
desk-do-reopen = 重新打开
desk-do-view = 用我的语言打开
desk-do-history = 历史记录
desk-do-newer = 较新的
desk-do-older = 较早的
desk-do-next = 下一个工单
desk-do-queue = 队列
desk-do-before = 上一页
desk-do-after = 下一页
desk-do-send = 发送
desk-do-change = 更改
desk-do-drop = 放弃
desk-do-write = 自己写
desk-do-send-case = 发送给团队
desk-do-change-words = 更改我写的内容
desk-do-not-now = 以后再说
desk-do-answer = 回答
desk-do-add = 补充内容
desk-do-withdraw = 我不再需要帮助
desk-do-again = 重新打开
desk-do-look = 我的工单
desk-do-guide = 继续使用指南
desk-do-server = 前往服务器

## 转交：供成员阅读

desk-offer = 联系团队
    .text = 此服务器的团队可以从这里接着帮你。他们能看到已经试过什么，所以不会再问一遍。
desk-consent = 团队会看到的内容
    .text = 还没有发送任何内容。发送后，此服务器的团队会在这里看到你的名字、你和设备的语言，以及下面的内容。以后可以再补充。
desk-consent-words = **你写的内容**
desk-consent-words-none = 你没有另外写什么。这没有关系。
desk-consent-path = **你试过的步骤**
desk-consent-contact = 团队应该怎样联系你？
desk-contact-direct = 私信
    .choice = 通过私信
    .hint = 如果无法发送，则在私密子区中，或等你下次回来时
    .promise = 每个回答都会以私信发给你。如果无法发送，会在私密子区中等你，或在这里等到你再次使用同一个命令。
desk-contact-thread = 私密子区
    .choice = 在这里的私密子区中
    .hint = 只有你和团队能看到
    .promise = 每个回答都会发到服务器上的私密子区中。
desk-contact-later = 不发消息，成员自己查看
    .choice = 不要发消息，我自己来看
    .hint = 再次使用同一个命令，即可查看新内容
    .promise = 不会给你发消息。再次使用同一个命令，即可查看新内容。
desk-handed-over = 工单 #{ $number } 已交给团队
    .text = 他们能看到已经试过什么。随时用同一个命令查看你的工单。
desk-handed-over-usual = 最近首次回复通常需要：{ $span }。也可能更久。
desk-handed-over-no-promise = 最近的工单太少，无法估计首次回复需要多久，所以这里不作承诺。
desk-handed-over-broken = 你的工单已保存。目前无法连接到团队的服务台；修复后工单会立即出现在那里，你不需要做任何事。用同一个命令可以查看你的工单。

## 成员自己的工单

desk-mine = 你的工单 #{ $number }
desk-mine-since = 上次进展：{ $since }。
desk-mine-new = 工单已交给团队，还没有人认领。在有人认领之前，它会一直在看板上。
desk-mine-claimed = 团队中已有人认领。现在轮到团队。
desk-mine-your-turn = 轮到你了：团队在等你的回答。
desk-mine-their-turn = 团队已收到你的回答。现在轮到团队。
desk-mine-solved = 已恢复正常，工单已解决。
desk-mine-closed-by-desk = 团队已关闭这个工单。
desk-mine-closed-by-member = 你已不再需要帮助，所以工单已关闭。
desk-mine-closed-silence = 长时间没有收到回答，所以工单已关闭。
desk-mine-news = **团队最近写的内容**
desk-mine-no-news = 团队还没有写什么。
desk-mine-wrote = 团队，{ $when }：
desk-mine-asked = 团队提问，{ $when }：
desk-mine-suggested = 团队建议，{ $when }：{ $step }
desk-mine-closed = 已关闭，{ $when }：
desk-mine-reopen = 如果问题再次出现，可以重新打开工单；截止时间：{ $until }。
desk-rate = 这次的帮助怎么样？
desk-rate-one = 差
desk-rate-two = 不太好
desk-rate-three = 一般
desk-rate-four = 好
desk-rate-five = 很好

## 发给成员的消息

desk-letter-wrote = 团队就你的工单 #{ $number } 发来消息
desk-letter-asked = 团队就你的工单 #{ $number } 有一个问题
desk-letter-own-words = 这是团队中的真人所写，未经翻译。
desk-letter-how = 请用按钮回答：在这个聊天中输入的文字不会有人看到。
desk-letter-suggested = 团队为你的工单 #{ $number } 建议一个步骤
desk-letter-tell = 请用按钮说明结果；团队会看到。
desk-letter-step-gone = 团队为你的工单 #{ $number } 建议一个步骤
    .text = 指南后来有更新，其中已没有这个步骤。团队可以告诉你更多。
desk-letter-solved = 你的工单 #{ $number } 已解决
    .text = 团队已将它标为恢复正常。
desk-letter-closed-by-desk = 团队已关闭你的工单 #{ $number }
    .text = 上方是团队的说明。
desk-letter-closed-by-member = 你的工单 #{ $number } 已关闭
    .text = 你已不再需要帮助。
desk-letter-closed-silence = 你的工单 #{ $number } 已关闭
    .text = 长时间没有收到回答。内容都还在，也没有人会介意。
desk-letter-reopened = 你的工单 #{ $number } 已重新打开
    .text = 团队会继续处理。之前说过的内容都还在。
desk-letter-news = 你的工单 #{ $number } 有新动态
    .text = 打开即可查看。
desk-letter-reminder = 你的工单 #{ $number }：轮到你了
    .text = 团队在等你的回答。不用着急；如果没有回答，工单会关闭（{ $until }）。如果已经恢复正常，请告诉团队。

## 看板和队列，供支持人员查看

desk-board = 未结工单
desk-board-broken = 这个服务台有问题，某些工单可能没有显示。命令 /desk doctor 会说明原因。
desk-board-empty = 没有人在等待帮助。享受片刻清闲吧。
desk-board-at = 更新于{ $at }
desk-board-more = { PLURAL($count) ->
       *[other] 队列中还有 { $count } 个
    }
desk-count-new = { PLURAL($count) ->
       *[other] { $count } 个新建
    }
desk-count-claimed = { PLURAL($count) ->
       *[other] { $count } 个已认领
    }
desk-count-waiting-for-desk = { PLURAL($count) ->
       *[other] { $count } 个等待服务台
    }
desk-count-waiting-for-member = { PLURAL($count) ->
       *[other] { $count } 个等待成员
    }
desk-row-free = 无人认领
desk-row-desk = 轮到 { $owner }
desk-row-member = 等待成员（{ $owner }）
desk-row-member-free = 等待成员（无人认领）
desk-queue = 队列

## 支持人员可以发送的内容

desk-replies = 回复工单 #{ $number }
    .text = 现成回复会以成员的语言送达：{ $language }。发送前你可以先看到内容。
desk-replies-pick = 现成回复
desk-preview = 发送之前：成员会看到这些内容
desk-preview-own = 成员阅读{ $language }。你写的内容不会翻译，也不会显示你的名字。
desk-preview-ready = 使用成员的语言：{ $language }。不会显示你的名字。

## 表单

desk-form-hand-over = 联系团队
    .label = 用你自己的话（可选）
    .hint = 你看到了什么，从什么时候开始？请不要写密码、验证码或电话号码。
desk-form-answer = 工单 #{ $number }：给团队
    .label = 你的话
    .hint = 请不要写密码、验证码或电话号码：这里没有人需要。
desk-form-rate = 工单 #{ $number }：补充一句
    .label = 哪些地方好，还缺少什么？
    .hint = 可以留空。团队会阅读。
desk-form-write = 工单 #{ $number }：给成员
    .label = 你的话，尽量用成员的语言
    .hint = 发送前会再显示一次。切勿索要密码或验证码。
desk-form-ask = 工单 #{ $number }：向成员提问
    .label = 你的问题
    .hint = 一次问一个问题最容易得到回答。切勿索要密码或验证码。
desk-form-note = 工单 #{ $number }：备注
    .label = 仅服务台可见
    .hint = 成员不会看到。
desk-form-close = 工单 #{ $number }：关闭
    .label = 为什么关闭？成员会看到。
    .hint = 写一句友善的话：查明了什么，以及还可以怎么做。
desk-form-set-up = 设置服务台
    .label = 所有人可见的卡片所用的语言
    .hint = 可选：{ $codes }

## 对操作的简短回应

desk-told-no-desk = 此服务器没有服务台
    .text = 还没有人设置服务台，所以这里没有可以联系的团队。请在服务器的支持频道中询问。
desk-told-not-staff = 只有团队可以这样做
    .text = 没有做任何更改。管理员可以把团队的身份组给你。
desk-told-not-admin = 只有管理员可以这样做
    .text = 需要管理服务器的权限。没有做任何更改。
desk-told-not-yours = 那个工单属于别人
    .text = 没有做任何更改。
desk-told-cannot-be-desk = 那个频道不能用作服务台
    .text = 请选择文字频道或论坛。没有做任何更改。
desk-told-already-open = 你已经有一个工单：#{ $number }
    .text = 一次一个就够了；你可以在其中补充内容。
desk-told-blocked = 这里的团队不接受你的工单
    .text = 这是此服务器管理员的决定。你仍然可以使用指南。
desk-told-too-soon = 请稍等
    .text = 你刚刚提交过一个工单。下一次可以提交的时间：{ $when }；在那之前，请在已有的工单中补充。
desk-told-no-such-case = 这里没有工单 #{ $number }
    .text = 每个服务器的编号各自计算。
desk-told-nothing-next = 没有等待服务台的工单
    .text = 所有未结工单都在等成员，或已有人处理。
desk-told-nothing-typed = 没有写任何内容
    .text = 没有发送任何内容。请再按一次，写几句话。
desk-told-draft-gone = 那份草稿已不再保留
    .text = 没有发送任何内容。请重新写。
desk-told-held-by = 工单 #{ $number } 由 { $who } 处理
    .text = 没有做任何更改。如果对方不在，你可以接手；对方会在子区中看到。
desk-told-not-held = 工单 #{ $number } 不在你手上
    .text = 只有正在处理的人才能退回。没有做任何更改。
desk-told-over = 工单 #{ $number } 已结束
    .text = 没有做任何更改。需要先重新打开。
desk-told-too-late = 工单 #{ $number } 无法重新打开
    .text = 时间过去太久了。如果问题再次出现，请提交新的工单。
desk-told-settled = 这件事已经处理过了
    .text = 没有做任何更改。
desk-told-unchanged = 已经是这样了
    .text = 没有做任何更改。
desk-told-not-theirs = 这件事由另一方来做
    .text = 没有做任何更改。
desk-told-claimed = 工单 #{ $number } 由你处理
    .text = 轮到你了。成员查看时会知道已有人处理。
desk-told-handed-back = 工单 #{ $number } 已退回队列
    .text = 谢谢你查看它。
desk-told-sent = 已为工单 #{ $number } 发送
    .text = 送达后卡片上会显示。
desk-told-suggested = 步骤正在发送给工单 #{ $number } 的成员
    .text = 结果会回到子区中。
desk-told-noted = 已为工单 #{ $number } 记下备注
    .text = 只有服务台能看到。
desk-told-prioritised = 工单 #{ $number } 的优先级已更改
    .text = 看板会把它排到相应的位置。
desk-told-solved = 工单 #{ $number } 已解决
    .text = 太好了。如果问题再次出现，一段时间内可以重新打开。
desk-told-closed = 工单 #{ $number } 已关闭
    .text = 一段时间内可以重新打开。
desk-told-reopened = 工单 #{ $number } 已重新打开
    .text = 之前说过的内容都还在。
desk-told-dropped = 已放弃
    .text = 没有发送任何内容。
desk-told-blocked-member = 已禁止
    .text = { $who } 不能再在这里提交工单。未结的工单保持不变。
desk-told-unblocked-member = 已取消禁止
    .text = { $who } 可以重新在这里提交工单。
desk-told-answered = 团队已收到你为工单 #{ $number } 写的内容
    .text = 现在不需要再做什么。
desk-told-rated = 谢谢
    .text = 团队会看到。
desk-told-left-alone = 没有发送任何内容
    .text = 指南和你的回答都会保留。以后随时可以联系团队。
desk-told-unavailable = 现在无法保存
    .text = 没有做任何更改，也没有发送任何内容。请过几分钟再试。

## 子区名称

desk-thread = #{ $number } { $about }
desk-private-thread = 工单 #{ $number }：{ $flow }

## 可选的步骤和优先级

desk-steps = 为工单 #{ $number } 建议步骤
    .text = 按目前所知，最合适的排在最前。成员收到的步骤会显示其设备上的菜单，结果会回到工单中。
desk-steps-pick = 步骤 { $from } 至 { $to }
desk-steps-asked = 已建议过
desk-steps-tried = 已试过：{ $outcome }
desk-steps-unfit = 与成员的回答不符
desk-priorities = 工单 #{ $number } 有多紧急？
    .text = 在同一组中，紧急工单排在其他工单之前。不会因此呼叫任何人。
desk-priorities-pick = 优先级

## 服务台本身，供管理员查看

desk-do-doctor = 再检查一次
desk-set-up = 服务台已设置
    .text = 工单会发到 { $channel }，由 { $role } 处理。成员可以从每个指南的最后一张卡片和“{ choice-person }”找到这里。
desk-doctor = 服务台的状况
    .text = 工单会发到 { $channel }，由 { $role } 处理。
desk-doctor-well = 一切正常：服务台需要的权限都已允许。
desk-doctor-more = { PLURAL($count) ->
       *[other] 还有 { $count } 项
    }
desk-doctor-pending = { PLURAL($count) ->
       *[other] 还有 { $count } 项正在发送。
    }
desk-doctor-at = 检查于{ $at }
desk-doctor-dead = **已放弃发送。**原因在此机器人运营者的日志中。工单本身都已保存。
desk-lost = - { $what }，{ $at }
desk-lost-of-case = - 工单 #{ $number }：{ $what }，{ $at }
desk-lost-card = 服务台上的卡片
desk-lost-log = 子区中的一条记录
desk-lost-call = 对团队的呼叫
desk-lost-letter = 给成员的消息
desk-lost-board = 看板
desk-lost-warning = 给管理员的消息
desk-broken = 你的服务台需要处理
    .text = { $server } 的服务台无法显示工单。工单没有丢失：全部已保存，成员也已得知，修复后就会出现。
desk-ailment-left = **{ -blueback } 已不在服务器上。**请重新邀请；工单都已保存。
desk-ailment-channel-gone = **服务台的频道 { $channel } 已不存在或被隐藏。**如果它还在，请让 { -blueback } 能看到；如果不在，请用 /desk setup 指定另一个频道。工单会一并移过去。
desk-ailment-wrong-kind = **{ $channel } 既不是文字频道，也不是论坛。**请用 /desk setup 指定合适的频道。
desk-ailment-role-gone = **团队的身份组已不存在，**所以只有管理员能处理工单，也不会呼叫任何人。请用 /desk setup 指定另一个身份组。
desk-ailment-no-tags = **论坛 { $channel } 没有表示工单状态的标签。**没有也能正常使用。如果需要：编辑频道 › 标签，添加最多五个标签，名称为 New、Claimed、Waiting for member、Waiting for desk 和 Done。
desk-ailment-undelivered = { PLURAL($count) ->
       *[other] **有 { $count } 项最终未能送达；**命令 /desk doctor 会列出。
    }
desk-ailment-lacks = **{ $place } 缺少“{ $permission }”权限。**{ $why }
desk-own-role = { -blueback } 自己的身份组
desk-mend-grant = 服务器设置 › 身份组 › { $role } › 权限：打开“{ $permission }”。
desk-mend-channel = { $place }：编辑频道 › 权限 › { $by }：将“{ $permission }”从叉号改为斜线或勾号。
desk-mend-category = 频道沿用其类别 { $place } 的权限：编辑类别 › 权限 › { $by }：将“{ $permission }”从叉号改为斜线或勾号。
desk-mend-own = 或者在同一位置添加 { $role }，并设为勾号。
desk-mend-follows = 有了“{ $permission }”权限后，它会自动具备。
desk-mend-silenced = 有管理员将 { -blueback } 禁言至 { $until }。右键点击 { -blueback } › 解除禁言。

## 权限，与 Discord 设置中的名称一致

permission-administrator = 管理员
permission-manage-channels = 管理频道
permission-manage-server = 管理服务器
permission-view-channel = 查看频道
permission-send-messages = 发送消息
permission-send-tts = 发送文本转语音消息
permission-manage-messages = 管理消息
permission-embed-links = 嵌入链接
permission-attach-files = 添加附件
permission-read-message-history = 阅读消息历史记录
permission-mention-everyone = 提及 @everyone、@here 和所有身份组
permission-manage-threads = 管理子区
permission-create-public-threads = 创建公共子区
permission-create-private-threads = 创建私密子区
permission-send-messages-in-threads = 在子区内发送消息
permission-create-posts = 创建帖子
permission-manage-posts = 管理帖子
permission-send-messages-in-posts = 在帖子中发送消息

## 权限的用途

permission-why-see = 没有它，那里什么都做不了。
permission-why-post = 没有它，无法发布工单和看板。
permission-why-links = 没有它，卡片上的链接不会展开。
permission-why-files = 没有它，无法附上图表和较长的历史记录。
permission-why-look-back = 没有它，{ -blueback } 无法查看消息是否已送达，工单可能会重复出现。
permission-why-open-thread = 没有它，工单不会有子区。
permission-why-talk = 没有它，无法在工单的子区中发言。
permission-why-keep-threads = 没有它，子区无法随工单命名、关闭和重新打开。
permission-why-ring = 没有它，工单无人认领时不会呼叫团队。
permission-why-open-privately = 没有它，无法通过私密子区联系不接收私信的成员。

## 服务台的成绩，供支持人员查看

desk-stats = { PLURAL($count) ->
       *[other] 服务台最近 { $count } 天的情况
    }
desk-stats-opened = { PLURAL($count) ->
       *[other] 提交 { $count } 个
    }
desk-stats-solved = { PLURAL($count) ->
       *[other] 解决 { $count } 个
    }
desk-stats-first-reply = 首次回复用时：半数在{ $half }内，九成在{ $most }内
desk-stats-to-solve = 解决用时：半数在{ $half }内，九成在{ $most }内
desk-stats-half = 首次回复用时：半数在{ $half }内
desk-stats-nothing = 这段时间内没有回复或解决任何工单。
desk-stats-ratings = { PLURAL($count) ->
       *[other] { $count } 位成员的平均评分：{ $mean }/5
    }
desk-stats-by-flow = **按指南**
desk-stats-by-language = **按语言**
desk-stats-more = { PLURAL($count) ->
       *[other] 还有 { $count } 项
    }
desk-stats-note = 按 UTC 日期统计：包括在这段时间内提交或解决的工单，不论工单的其余部分发生在何时。
desk-wordless = 此服务器的过滤器拦截了这里的内容。工单中仍保留着：请用按钮打开。
desk-plain = 有些内容无法在此显示。打开工单即可阅读。
desk-told-unknown-language = 没有做任何设置
    .text = 没有叫这个名称的语言。请输入语言代码，例如 `en-US` 或 `de`。
