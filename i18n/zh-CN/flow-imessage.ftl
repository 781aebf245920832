### iMessage 信息修复：“imessage”流程的全部文字。

imessage-flow = { -imessage }帮助
    .description = 一步一步让 { -imessage }恢复正常
    .problem = 简单描述你看到的情况，或粘贴错误信息的原文
    .meanwhile = 绿色信息仍然可以送达，修复期间有急事可以先这样发。

## 症状

imessage-symptom-send-fail = 我的信息发不出去
    .hint = “未送达”、红色标记、进度条停住，或信息下方没有“已送达”
    .words = 发不出去, 发不出, 发送失败, 发送不了, 发送不出, 发不了, 发不了信息, 无法发送, 不能发送, 没法发, 不能发, 发失败, 没发出去, 未送达, 没送达, 送达不了, 红色感叹号, 感叹号, 红叹号, 一直发送中, 发送中, 卡在发送, 正在发送, 一直转圈 + 发, 对方收不到
imessage-symptom-activation = { -imessage }无法打开
    .hint = “正在等待激活…”、“未成功激活”或其他激活错误
    .words = 激活, 激活不了, 无法激活, 激活imessage信息, 激活失败, 激活出错, 激活 + 错误, 等待激活, 一直激活, 打不开, 开不了, 开启不了, 无法开启, 不能开启, 开不起来, 启用不了, 开关, 开关 + 关, 自己关, 自动关闭, 换了sim卡, sim, sim + imessage, esim, 换卡, 换了卡, 换了卡 + 用不了, 换卡 + 用不了, 换了 + 卡 + imessage, 换卡 + imessage, 换号 + imessage, 换了号码, 换了新号, 运营商, 换运营商, 携号转网, 新手机, 新手机 + imessage, 刚换手机 + imessage, 新iphone, 号码 + 没注册, 号码 + 注册, 验证中
imessage-symptom-green-all = 发给所有人的信息都是绿色
    .hint = 发给使用 { -iphone } 的朋友也一样。绿色信息仍然可以送达。
    .words = 绿色, 绿色气泡, 绿色信息, 绿条, 绿的, 绿泡, 变绿, 变绿了, 变成绿色, 都是绿, 都是绿色, 全是绿, 全是绿色, 全部绿, 不是蓝色, 不是蓝, 蓝色变, 变成短信, 变短信, 当短信发, 以短信发, 短信方式, 短信, rcs
imessage-symptom-green-one = 发给某一个人的信息是绿色
    .hint = 对方使用 { -iphone }，而发给其他人是蓝色
    .words = 给一个人是绿色, 只有一个人是绿色, 一个人 + 绿, 一个人 + 绿色, 一个联系人, 一个联系人 + 绿, 某个联系人, 联系人 + 绿, 联系人 + 绿色, 一个朋友, 一个朋友 + 绿, 朋友 + 绿色 + 其他人, 其他人 + 绿, 其他人 + 蓝, 别人 + 蓝, 别人都是蓝, 某个人, 某个人是绿色, 某个人 + 绿, 某人 + 绿, 只有给, 只有给 + 绿, 只给 + 绿, 只有 + 绿, 只有 + 绿色, 女朋友 + 绿, 女朋友 + 绿色, 男朋友 + 绿, 男朋友 + 绿色, 老婆 + 绿色, 老公 + 绿色, 我妈 + 绿色, 发给他是绿色, 发给她是绿色, 只有一个人, 有一个人, 对方是绿色, 对方也是iphone, 对方 + 苹果 + 绿, 变短信 + 一个人
imessage-symptom-not-receiving = 我收不到信息
    .hint = 别人说发了信息，却什么都没收到，或只是收不到验证码
    .words = 收不到, 收不到信息, 收不到消息, 收不到短信, 收不到验证码, 收不了, 验证码, 没收到, 没有收到, 没收到 + 发, 漏收, 接收不了, 接收不到, 无法接收, 接不到, 收不见, 没来信息, 丢信息, 少信息
imessage-symptom-not-syncing = 我的几台设备显示的信息不一样
    .hint = 某个对话在一台设备上有，在另一台上没有，或者很晚才出现
    .words = 同步, 不同步, 没同步, 没有同步, 同步不了, 无法同步, 信息不同步, imessage不同步, 另一台设备, 另一台, 两台设备, 几台设备, 各设备, 不同设备, ipad, ipad上没有, ipad上 + 没有, ipad + 没有显示, ipad + 看不到, ipad + 收不到, mac上没有, mac上看不到, mac + 看不到, 手机上 + mac, 手机上 + 电脑, 手机上 + mac + 看不到, 手机上 + 电脑 + 看不到, 手机上有 + 没有, 电脑上没有, 电脑上看不到, 聊天记录, 聊天记录不一样, 记录不一样, 信息不一样, 内容不一样, icloud, 不一致, 跟手机不, 和手机不, 跟手机 + mac, 跟手机 + macbook, 和手机 + mac, 和手机 + macbook, 对不上, 跟手机对不上, 手机 + 不一样
imessage-symptom-signed-out = 要求我重新登录
    .hint = 要求输入密码、“登录 { -imessage }”，或账户已锁定
    .words = 登录, 重新登录, 登录不了, 无法登录, 登录 + 一直, 登录 + 弹, 退出登录, 自动退出, 被退出, 登不上, 登陆, 重新登陆, 掉线, 密码, 要求输入密码, 输入密码, 输密码, 输入 + 密码, 让我 + 密码, apple id, apple id + 密码, apple 账户, 苹果id, 苹果账号, 账户锁定, 账户 + 锁, 账号被锁, 账号 + 锁, 被锁定, id + 锁
imessage-symptom-wrong-sender = 信息显示由我的电子邮件地址发出
    .hint = 朋友看到的是邮件地址而不是你的号码，或与你有两个对话
    .words = 邮箱, email, gmail, 邮件地址, 显示邮箱, 显示 + 邮箱, 邮箱 + 号码, 邮箱 + 手机号, 邮箱 + 发, 用邮箱发的, 用邮箱, 我的邮箱, 发件人, 发件人不对, 不是我的号码, 不是手机号, 不是我手机号, 号码不对, 显示的号码, 另一个号码, 两个对话, 两个对话框, 两个聊天, 两个会话, 分成两个, 重复对话, 变成两个
imessage-symptom-mixed-up = 我看到了家人的信息
    .hint = 或者家里有人看到了你的信息
    .words = 家人, 家里人, 家人的信息, 家人 + 看到, 看到别人的信息, 别人的信息, 别人的短信, 别人的消息, 老婆, 老婆的, 老婆 + 信息, 老婆 + 短信, 老公, 老公的, 老公 + 信息, 老公 + 短信, 能看到老公, 能看到老婆, 孩子, 孩子的, 孩子 + 信息, 孩子 + 短信, 儿子, 儿子的, 女儿, 女儿的, 我妈, 我妈 + 看到, 妈妈, 妈妈的, 我爸, 我爸 + 看到, 爸爸, 爸爸的, 爸妈, 看到我的信息, 看到我的短信, 能看到我, 看到我, 共用账户, 共用, 共用一个id, 共用apple id, 共用 + id, 共用 + 账号, 同一个id, 同一个apple id, 同一个账号, 串了, 信息串, 家庭, 能收到我的, 能收到我的信息, 能收到我的短信, 儿子 + 收到我, 女儿 + 收到我, 老公 + 收到我, 老婆 + 收到我, 发到我手机, 跑到我手机
imessage-symptom-media-fails = 只有图片、视频或群组发不出去
    .hint = 给一个人发纯文字可以送达
    .words = 图片, 照片, 视频, 图片 + 发, 图片 + 发不, 图片 + 发送失败, 图片 + 发送, 图片发不出去, 照片 + 发, 照片 + 发不, 照片 + 发送, 照片 + 发送失败, 照片发不出去, 视频 + 发, 视频 + 发不, 视频 + 发送, 视频 + 发送失败, 视频发不出去, 发不了图片, 发不了照片, 发不了视频, 文字可以, 文字能发, 文字没问题, 群, 群聊, 群发, 群聊 + 发, 群聊 + 发不出去, 群聊 + 发不了, 群里 + 发, 群组, 群组 + 发, 群组 + 发不, 群组信息, 群消息, 附件, 附件 + 发, 彩信, 语音, 语音 + 发, 语音 + 发不, 动图, 表情包, 照片 + 失败, 图片 + 失败, 视频 + 失败
imessage-symptom-silent = 信息到了却没有声音
    .hint = 过后才发现，可能在另一个列表中
    .words = 没有声音, 没声音, 没声, 不响, 不会响, 静音, 提示音, 没有通知, 没通知, 通知不, 不通知, 不显示通知, 不弹通知, 通知 + 没有, 不提醒, 不会提醒, 没有提醒, 没提醒, 提醒 + 没有, 收到 + 提醒, 横幅, 不弹, 不震动, 专注模式, 勿扰, 勿扰模式, 被过滤, 过滤, 未知发件人, 垃圾信息, 打开才看到, 点开才看到, 点进去才
imessage-symptom-restricted = { -imessage }在我的设备上受限制
    .hint = “此 { -iphone } 受限制”、沙漏图标，或设备属于单位或学校
    .words = 受限制, 受限, 被限制, 限制, 限制创建, 屏幕使用时间, 屏幕时间, 家长控制, 家长, 学校, 学校的, 学校 + 用不了, 学校 + 不能用, 学校 + ipad, 公司, 公司的, 公司手机, 公司的手机, 公司 + 用不了, 公司 + 不能用, 公司 + imessage, 单位手机, 单位的手机, 公司设备, 公司发的, 工作手机, 设备管理, 监管, mdm, 沙漏, 不允许, 停用时间, 屏幕使用时间 + 用不了, 屏幕使用时间 + 信息, 家长控制 + 信息, 屏幕使用时间 + 不能
imessage-symptom-mac-only = 只有我的 { -mac } 有问题
    .hint = { -imessage }在 { -iphone } 上正常
    .words = mac, mac上, mac + 用不了, mac + 不能用, mac + 发不, mac + 收不, mac + imessage, mac + 信息, macbook, macbook上, macbook + 信息, macbook + 发不了, macbook + 用不了, macbook + 不能用, macbook + 收不到, macbook + imessage, imac, imac + 信息, imac + 用不了, 电脑, 苹果电脑, 电脑上, 电脑上的信息, 电脑 + 用不了, 电脑 + 登, 电脑 + 登录, 电脑 + 信息, 电脑 + 发不, 电脑 + 收不, 电脑端, 笔记本, 笔记本 + 信息, macos, 只有mac, 只有电脑
imessage-symptom-watch-only = 只有我的 { -apple-watch } 有问题
    .hint = { -imessage }在 { -iphone } 上正常
    .words = 手表, 手表上, 苹果手表, watch, apple watch, watch + 收不到, watch + 收不到信息, watch + 发不, watch + 发不了, watch + 信息, watch + 通知, watch + 短信, watchos, 手表收不到, 手表 + 收不, 手表 + 收不到, 手表 + 信息, 手表 + 短信, 手表 + 发不, 手表 + 发不了, 手表 + 提醒, 手表 + 通知, 手表发不出去
imessage-symptom-moved-away = 我不再用 { -iphone }，收不到朋友的短信
    .hint = 你现在使用 { -android } 或其他手机
    .words = 安卓, 安卓手机, 换了安卓, 换安卓, 换成安卓, 换到安卓, 安卓 + 收不到, 安卓 + 收不到短信, 安卓 + 收不到信息, 换 + 收不到 + 安卓, android, android + 收不到, 换手机, 换手机 + 收不到, 不用iphone了, 不用苹果了, 不用苹果, 从苹果换, 苹果换, 换到, 换到 + 收不到, 换成 + 收不到, 取消注册, 注销, 注销imessage, 解除注册, 三星, 三星 + 收不到, 小米, 小米 + 收不到, 华为, 华为 + 收不到, oppo, oppo + 收不到, vivo, vivo + 收不到, 荣耀, 荣耀 + 收不到
imessage-symptom-unsure = 其他情况，或者我不确定
    .hint = 我们先看最有可能的原因
    .words = 其他问题, 其他情况, 帮助, 帮忙, 求助, 用不了, 不能用, 没法用, 无法使用, 坏了, 有问题, 出问题, 问题, 出故障, 故障, 不正常, 怎么回事, 不确定, 不知道怎么

## 原因，接在“最可能的原因：”之后

imessage-cause-imsg-off = { -imessage }已关闭
imessage-cause-addr = { -imessage }选用的号码或电子邮件地址
imessage-cause-acct-mismatch = 你的几台设备使用不同的 { -apple-account }
imessage-cause-mic-off = 某台设备关闭了 { -ui-messages-in-icloud }
imessage-cause-mic-paused = { -ui-messages-in-icloud }的同步已暂停
imessage-cause-rcpt-side = 对方设备上的问题
imessage-cause-rcpt-left = 对方已不再使用 { -iphone }
imessage-cause-blocked = 联系人已被阻止
imessage-cause-filter = 过滤功能把信息移到了另一个列表
imessage-cause-restrict = “{ -ui-screen-time }”中的限制
imessage-cause-storage = 储存空间已满
imessage-cause-thread = 对话仍在使用旧地址
imessage-cause-self-left = 你的号码仍注册在 { -imessage }
imessage-cause-smsfwd = “{ -ui-text-message-forwarding }”已关闭
imessage-cause-mms = 彩信、RCS 或群组信息已关闭
imessage-cause-acct-locked = { -apple-account }已锁定
imessage-cause-family-shared = 几个人共用一个 { -apple-account }
imessage-cause-mdm = 管理此设备的单位或学校的规定
imessage-cause-lockdown = “{ -ui-lockdown-mode }”，它会拦截大多数附件
imessage-cause-private-relay = { -ui-icloud-private-relay }
imessage-cause-focus-silent = 打开了“{ -ui-focus }”，或关闭了通知
imessage-cause-media-big = 附件太大
imessage-cause-group-mixed = 群组中有人不使用 { -imessage }
imessage-cause-friends-thread = 朋友的手机仍在发往你原来的 { -imessage }
imessage-cause-mac-signed-out = { -mac } 上的 { -imessage }已退出登录
imessage-cause-mac-disk = { -mac } 的磁盘已满
imessage-cause-mac-firewall = { -mac } 上的防火墙
imessage-cause-watch-phone = { -apple-watch } 没有连接到 { -iphone }
imessage-cause-watch-signed-out = { -apple-watch } 已退出登录
imessage-cause-hardware = 硬件故障

## 问题

imessage-question-device = 哪台设备有问题？
    .text = 如果有好几台，其中有 { -iphone } 时请选 { -iphone }。
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = 我现在用 { -android } 或其他手机
imessage-question-known-device = 你认识通知中提到的新设备吗？
    .text = 例如你最近设置或更新过的 { -iphone }、{ -ipad } 或 { -mac }。
    .answer-yes = 认识，是我的
    .answer-no = 不认识
    .answer-no-hint = 应该请人和你一起看看
imessage-question-status = { -apple } 的状态页面显示有问题吗？
    .text = 用按钮打开页面，查看 { -imessage }、{ -apple-account }和 { -icloud }。{ -apple } 发布消息往往较晚，所以没有显示问题也说明不了什么。
    .answer-incident = 有，现在有问题
    .answer-past = 最近有过，已经解决
    .answer-clear = 没有，一切正常
imessage-question-crowd = 现在有很多人遇到同样的问题吗？
    .answer-wave = 是，远多于平时
    .answer-calm = 不比平时多
imessage-question-who = 是和所有人都这样，还是只和某些人？
    .text = 只看使用 { -iphone } 的朋友。与使用 { -android } 的人发信息时，绿色是正常的。
    .answer-all = 和所有人
    .answer-one = 和一个人，或极少数人
imessage-question-web = 现在能加载一个你从未打开过的网页吗？
    .text = 请使用与 { -imessage }相同的网络连接。访问过的网页可能已储存在设备上。
    .answer-yes = 能加载
    .answer-no = 不能，或非常慢
imessage-question-changed = 问题出现之前，有什么变化？
    .answer-nothing = 据我所知没有
    .answer-update = 更新了系统
    .answer-sim = 换了 SIM 卡、eSIM、号码或运营商
    .answer-phone = 换了新的 { -iphone }
    .answer-skipped = 换了新的 { -iphone }，设置时跳过了 { -imessage }或 eSIM
    .answer-password = 更改了 { -apple-account }或其密码
    .answer-travel = 我正在旅行
imessage-question-devices = 你的哪些 { -apple } 设备有问题？
    .answer-all = 全部
    .answer-one = 只有这一台
    .answer-none = 我只有这一台
imessage-question-send-recv-shows = 在 { -imessage }的地址列表中看到什么？
    .text = 打开**{ path-send-receive }**，查找你的电话号码。不需要在这里说出号码。
    .answer-ticked = 我的号码出现一次，已勾选
    .answer-missing = 没有我的号码，或号码为灰色、一直转圈
    .answer-twice = 我的号码出现两次
    .answer-email = 只勾选了一个电子邮件地址
    .answer-elsewhere = 有提示说该号码并未与此手机关联
imessage-question-filternet = 你使用 VPN、广告或安全过滤，或者单位或学校的 Wi-Fi 吗？
    .answer-no = 没有
    .answer-yes = 有，至少其中一项
    .answer-relay = 只有 { -ui-icloud-private-relay }
imessage-question-facetime = { -facetime }也有同样的问题吗？
    .answer-both = 是的，{ -facetime }也不行
    .answer-only-imessage = 不是，只有 { -imessage }
    .answer-no-facetime = 我不用 { -facetime }
imessage-question-os = 系统是哪个版本？
    .text =
        { $device ->
            [mac] { -apple } 菜单 › **{ -ui-about-this-mac }**。
            [watch] 在 { -iphone } 上：**{ path-about }**。请按 { -iphone } 选择。
           *[other] **{ path-about }**。有些菜单在不同版本中位置不同。
        }
    .answer-ios26 =
        { $device ->
            [mac] { -macos } 26 或更高版本
            [ipad] { -ipados } 26 或更高版本
           *[other] { -ios } 26 或更高版本
        }
    .answer-ios18 =
        { $device ->
            [mac] { -macos } 15
            [ipad] { -ipados } 18
           *[other] { -ios } 18
        }
    .answer-ios17 =
        { $device ->
            [mac] { -macos } 14
            [ipad] { -ipados } 17
           *[other] { -ios } 17
        }
    .answer-ios16 =
        { $device ->
            [mac] { -macos } 13
            [ipad] { -ipados } 16
           *[other] { -ios } 16
        }
    .answer-ios15 =
        { $device ->
            [mac] { -macos } 12 或更早版本
            [ipad] { -ipados } 15 或更早版本
           *[other] { -ios } 15 或更早版本
        }
imessage-question-managed = 这台设备由单位、学校或家长管理吗？
    .text = 如果是，我们会跳过必须由他们决定的步骤。
    .answer-no = 不是
    .answer-work = 是，由单位或学校管理
    .answer-family = 是，由家长或监护人管理
imessage-question-found = 信息是不见了，还是只是被隐藏了？
    .text = 打开“{ -ui-messages }”App，查看其他列表：在顶部的横线菜单或**{ -ui-filters }**中。看看**{ -ui-unknown-senders }**、**{ -ui-spam }**和**{ -ui-recently-deleted }**。
    .answer-missing = 哪里都找不到
    .answer-hidden = 在其中某个列表中找到了
    .answer-no-sound = 在主列表中，但来的时候没有声音
    .answer-no-codes = 只缺验证码或陌生号码的信息
imessage-question-words = 屏幕上显示的是什么文字？
    .text = 选择最接近的一项。请不要发布带有号码、地址或验证码的图片。
    .answer-none = 没有错误信息
    .answer-waiting = 正在等待激活…
    .answer-unsuccessful = 未成功激活
    .answer-activation-error = 激活出错
    .answer-signin-network = 无法登录。请检查您的网络连接
    .answer-server = 无法联系 { -imessage }服务器
    .answer-unavailable = { -imessage }不可用：打开蜂窝数据或 Wi-Fi
    .answer-no-sim = 无 SIM 卡、SOS 或无服务
    .answer-no-sim-still = 无 SIM 卡或无服务，换了另一张 SIM 卡也一样
    .answer-password = 需要密码、已验证的电子邮件或更多信息
    .answer-signin = 登录 { -imessage }
    .answer-locked = 账户已被锁定
    .answer-locked-hint = 应该请人和你一起看看
    .answer-restricted = 此设备受限制，不能创建 { -imessage }账户
    .answer-not-delivered = 未送达，或信息发送失败
    .answer-junk = 信息已作为垃圾信息送达
    .answer-text-message = 输入栏中显示短信、SMS 或 RCS
    .answer-icloud-off = { -icloud } 云端“信息”已停用
    .answer-icloud-match = { -icloud } 和 { -imessage }的账户不匹配
    .answer-icloud-paused = 已暂停上传到 { -icloud }
    .answer-storage = 储存空间或磁盘已满
    .answer-mac-account = 在 { -mac } 上：账户未登录或未启用
    .answer-mac-firewall = 在 { -mac } 上：防火墙阻止了“信息”
    .answer-new-device = 我的号码或账户正用于一台新设备
    .answer-key-alert = 联系人密钥验证的提醒
    .answer-key-alert-hint = 应该请人和你一起看看
imessage-question-lines = 以下哪一项符合你的号码？
    .answer-plain = 都不是，只有一个普通号码
    .answer-two = 两个号码、两张 SIM 卡或 eSIM
    .answer-ported = 最近携号转网到另一家运营商
    .answer-travel = 我在境外，或正在漫游
    .answer-prepaid = 预付费

## 步骤

imessage-step-wait-wave =
    目前这里有好几个人遇到同样的问题。{ -apple } 的页面往往晚一个小时才显示这类消息。
    1. 暂时让 { -imessage }和你的设置保持原样。
    2. 按“{ choice-wait }”，半小时后再回来。
    3. 然后发一条信息试试。
    这段时间可以发绿色信息、打电话或发电子邮件。如果确定只有你遇到问题，请按“{ choice-cant }”。
    .title = 稍等一下：可能不只是你遇到问题
imessage-step-airplane =
    1. 打开**{ -ui-airplane-mode }**。正在进行的通话会中断。
    2. 等 15 秒。
    3. 将它关闭，等待信号恢复。
    4. 发送一条信息。
    .title = 将“{ -ui-airplane-mode }”打开再关闭
    .watch =
        1. 在 { -iphone } 和 { -apple-watch } 上打开**{ -ui-airplane-mode }**。正在进行的通话会中断。
        2. 等 15 秒。
        3. 在两台设备上将它关闭，等待它们重新连接。
        4. 发送一条信息。
imessage-step-relay-off =
    这很少是原因，只是测试一下。
    1. 打开**{ path-private-relay }**，将其关闭。
    2. 在**{ path-wi-fi }**中打开你的网络的详细信息，关闭**{ -ui-limit-ip-address-tracking }**。
    3. 发送一条信息。
    4. 重新打开这两项。
    .title = 暂停 { -ui-icloud-private-relay }进行测试
imessage-step-toggle =
    1. 打开**{ path-messages }**，关闭 **{ -imessage }**。
    2. 如果是激活失败，也请打开**{ path-facetime }**，关闭 { -facetime }。
    3. 等 30 秒。
    4. 重新打开刚才关闭的项目，并等待最多十分钟。选“{ choice-wait }”，我会提醒你。
    运营商可能会收取一条短信的费用。关闭期间，朋友的信息可能以绿色短信送达。做一次就够了：反复操作可能会让激活重新开始。
    .title = 将 { -imessage }关闭再打开
    .ipad =
        1. 打开**{ path-messages }**，关闭 **{ -imessage }**。
        2. 等 30 秒。
        3. 重新打开，并等待最多十分钟。选“{ choice-wait }”，我会提醒你。
    .mac =
        1. 在“{ -ui-messages }”App 中打开**{ path-send-receive }**。
        2. 取消勾选**{ -ui-enable-this-account }**。
        3. 等 30 秒，再重新勾选。
    .watch =
        { path-on-the-iphone }
        { imessage-step-toggle }
imessage-step-send-recv =
    1. 打开**{ path-send-receive }**。
    2. 如果显示**{ -ui-use-your-apple-account-for-imessage }**，请轻点它，并用与其他设备相同的 { -apple-account }（以前称为 { -apple-id }）登录。
    3. 勾选你的电话号码和你使用的电子邮件地址。
    4. 在**{ -ui-start-new-conversations-from }**下方，选择你的号码。
    正常的话，勾选会保留，新信息会由你的号码发出。
    { path-search-hint }
    .title = 选择用于收发信息的号码
    .mac =
        1. 在“{ -ui-messages }”App 中打开**{ path-send-receive }**。
        2. 勾选你的电话号码和你使用的电子邮件地址。号码来自你的 { -iphone }。
        3. 在**{ -ui-start-new-conversations-from }**下方，选择你的号码。
    .watch =
        { path-on-the-iphone }
        { imessage-step-send-recv }
imessage-step-restart =
    1. 将 { -iphone } 关机：按住侧边按钮和一个音量按钮，然后拖移滑块。
    2. 等 30 秒，然后开机。
    3. 如果设备没有反应，请按下并松开调高音量按钮，按下并松开调低音量按钮，然后按住侧边按钮，直到出现 { -apple } 标志。
    如果是激活错误：请在重新启动前关闭 { -imessage }和 { -facetime }，启动后再打开。
    .title = 重新启动设备
    .ipad =
        1. 将 { -ipad } 关机：按住顶部按钮和一个音量按钮；如果有主屏幕按钮，只需按住顶部按钮。然后拖移滑块。
        2. 等 30 秒，然后开机。
    .mac =
        1. 存储你正在做的工作。
        2. { -apple } 菜单 › **{ -ui-restart }**。
        3. 打开“{ -ui-messages }”，等一分钟。
    .watch =
        1. 将 { -apple-watch } 及其 { -iphone } 关机。
        2. 先将 { -iphone } 开机并解锁。
        3. 将 { -apple-watch } 开机并解锁。
imessage-step-unlock-account =
    1. 用按钮打开 { -apple } 为锁定账户提供的页面。
    2. 按页面指示操作，并备好你受信任的设备或号码。
    3. 在**{ path-account }**中重新登录。
    如果锁定出乎意料，或有你不认识的设备，请在这里找真人帮忙。
    收到的验证码绝不要告诉任何人。
    .title = 解锁 { -apple-account }
    .warning = 你可能需要设置新密码。之后你的其他设备会要求输入它，你的号码会从 { -ipad } 和 { -mac } 的 { -imessage }中移除，直到你重新登录。
imessage-step-align =
    你的每台设备都需要在两个位置使用同一个 { -apple-account }。
    1. 在每台设备上查看**{ path-account }**。
    2. 在每台设备上查看**{ path-send-receive }**。
    3. 如果账户不同，请在那里退出登录，再用正确的账户登录。
    在 { -mac } 上，第二个位置是“{ -ui-messages }”› **{ -ui-settings-menu }** › { -imessage }。
    .title = 在所有设备上使用同一个 { -apple-account }
    .warning = 设备退出账户后，{ -imessage }会停用，直到你重新登录。在账户页面中，还会询问要在设备上保留哪些 { -icloud } 数据：请保留副本。
    .watch =
        { -apple-watch } 使用其 { -iphone } 的账户。
        1. 在 { -iphone } 上打开“Watch”App › **{ -ui-general }** › **{ -ui-apple-account }**，与**{ path-account }**对比。
        2. 与**{ path-send-receive }**对比。
        3. 如果账户不同，请用正确的账户登录。
imessage-step-own-accounts =
    共用一个 { -apple-account }的人会收到彼此的信息。
    1. 决定由谁保留这个账户。其他人各自新建自己的账户。
    2. 在他们的设备上先备份，再在**{ path-account }**中更换账户。
    3. 在每台设备的**{ path-send-receive }**中，取消勾选其他人的号码和地址。
    4. 通过**{ -ui-family-sharing }**共享购买项目。
    .title = 让每个人使用自己的账户
    .warning = 更换账户的设备会失去原账户的 { -icloud } 数据，除非在询问时保留副本。购买项目留在原账户中，可以共享。请留出一个晚上的时间。
imessage-step-reauth =
    这只是退出 { -imessage }，不是退出整个账户。
    1. 打开**{ path-send-receive }**，轻点你的 { -apple-account }，选择**{ -ui-sign-out }**。
    2. 等 30 秒，在同一位置重新登录。
    3. 勾选你的号码和地址。
    .title = 退出 { -imessage }再重新登录
    .warning = 在重新登录之前，这台设备收不到发往你电子邮件地址的信息。需要你的账户密码。信息记录会保留。
    .mac =
        1. 在“{ -ui-messages }”App 中打开**{ path-send-receive }**，选择**{ -ui-sign-out }**。
        2. 等 30 秒，然后重新登录。
        3. 勾选你的号码和地址。
    .watch =
        { path-on-the-iphone }
        { imessage-step-reauth }
imessage-step-mic-on =
    在每台要显示相同信息的设备上：
    1. 打开**{ path-messages-in-icloud }**（该列表也可能叫“{ -ui-saved-to-icloud }”）。
    2. { $os ->
        [ios15] 打开“{ -ui-messages }”。
        [ios16] 打开**{ -ui-sync-this-iphone }**。
       *[other] 打开**{ -ui-use-on-this-iphone }**（17.2 之前的版本：{ -ui-sync-this-iphone }）。
    }
    3. 按“{ choice-wait }”：首次同步可能需要几个小时，请连接 Wi-Fi 和电源。
    所有设备需要使用同一个 { -apple-account }、双重认证、{ -icloud } 钥匙串，并且 { -icloud } 有剩余空间。
    从此以后，在一台设备上删除的内容会从所有设备上消失。
    .title = 在所有设备上打开 { -ui-messages-in-icloud }
    .ipad =
        在每台要显示相同信息的设备上：
        1. 打开**{ path-messages-in-icloud }**（该列表也可能叫“{ -ui-saved-to-icloud }”）。
        2. 打开**{ -ui-use-on-this-ipad }**（17.2 之前的版本：{ -ui-sync-this-ipad }）。
        3. 按“{ choice-wait }”：首次同步可能需要几个小时，请连接 Wi-Fi 和电源。
        所有设备需要使用同一个 { -apple-account }、双重认证、{ -icloud } 钥匙串，并且 { -icloud } 有剩余空间。
        从此以后，在一台设备上删除的内容会从所有设备上消失。
    .mac =
        1. 在“{ -ui-messages }”App 中打开**{ path-send-receive }**，勾选**{ -ui-enable-messages-in-icloud }**。
        2. 在 { -iphone } 上：打开**{ -ui-settings } › { path-your-name } › { -icloud } › { -ui-see-all } › { -ui-messages }**，也将其打开。
        3. 按“{ choice-wait }”：首次同步可能需要几个小时。
        所有设备需要使用同一个 { -apple-account }、双重认证、{ -icloud } 钥匙串，并且 { -icloud } 有剩余空间。
        从此以后，在一台设备上删除的内容会从所有设备上消失。
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-on }
imessage-step-mic-resume =
    1. 给设备接上电源，并加入 Wi-Fi 网络。
    2. 关闭**{ -ui-low-power-mode }**和**{ -ui-low-data-mode }**。
    3. 在**{ path-account }** › **{ -icloud }** 中查看是否还有剩余空间。
    4. 打开**{ path-messages-in-icloud }**，选择**{ -ui-sync-now }**。
    5. 按“{ choice-wait }”。对话列表下方的提示消失后，同步就完成了。
    购买更多 { -icloud } 空间需要付费；清理出一些空间则不用。
    .title = 让暂停的同步完成
    .mac =
        1. 给 { -mac } 接上电源，并连接良好的网络。
        2. 在**{ path-account }** › **{ -icloud }** 中查看是否还有剩余空间。
        3. 在“{ -ui-messages }”App 中打开**{ path-send-receive }**，选择**{ -ui-sync-now }**。
        4. 按“{ choice-wait }”，并让“{ -ui-messages }”保持打开。
        购买更多 { -icloud } 空间需要付费；清理出一些空间则不用。
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-resume }
imessage-step-free-space =
    1. 打开**{ path-storage }**。
    2. 移除不再需要的内容，先移除大的视频和不用的 App，直到空出 2 GB。
    3. 在**{ path-account }** › **{ -icloud }** 中查看 { -icloud } 是否也满了。
    4. 重新启动设备，发送一条信息。
    购买更多 { -icloud } 空间需要付费；清理出一些空间则不用。
    .title = 清理出一些空间
    .warning = 删除的内容就没有了；如果使用 { -icloud }，其他设备上的也会消失。只移除你选定的内容；如果误删，请查看“{ -ui-recently-deleted }”。
    .mac =
        1. 打开**{ path-storage }**。
        2. 移除不再需要的内容，并清空废纸篓，直到空出几 GB。磁盘已满可能会丢失收到的信息。
        3. 重新启动 { -mac }，发送一条信息。
    .watch =
        { path-on-the-iphone }
        { imessage-step-free-space }
imessage-step-smsfwd =
    { -imessage }会自动到达你的所有设备。短信、彩信和 RCS 只能通过你的 { -iphone } 转发。
    1. 在 { -iphone } 上打开**{ path-text-message-forwarding }**。
    2. 打开要接收短信的 { -ipad } 或 { -mac }。如果它显示一个验证码，只能在你的 { -iphone } 上输入。
    3. 如果列表中没有它，请先在那台设备上用同一个 { -apple-account }登录。
    { -iphone } 必须开机并联网。
    .title = 将短信转发到其他设备
imessage-step-mms =
    1. 打开**{ path-messages }**。
    2. 打开**{ -ui-mms-messaging }**、**{ -ui-group-messaging }**和**{ -ui-rcs-messaging }**（以运营商提供的为准）。
    3. { $os ->
        [ios15] 打开**{ -ui-send-as-sms }**。
        [ios16] 打开**{ -ui-send-as-sms }**。
        [ios17] 打开**{ -ui-send-as-sms }**。
        [unknown] 打开**{ -ui-send-as-text-message }**（18 之前的版本：{ -ui-send-as-sms }）。
       *[other] 打开**{ -ui-send-as-text-message }**。
    }
    4. 发送一张图片。
    绿色的图片可能是彩信或 RCS。运营商可能会收取彩信费用。
    .title = 打开彩信、RCS 和群组信息
    .watch =
        { path-on-the-iphone }
        { imessage-step-mms }
imessage-step-smaller-media =
    1. 发送一张小图片，例如墙纸的截屏。
    2. 如果能发出去，说明原来的附件太大：请裁剪视频，每次少发几张图片，或分享链接。
    3. 网络慢时，请用 Wi-Fi 发送。
    .title = 发送小一些的附件
imessage-step-group-members =
    只有群组里的每个人都使用 { -imessage }时，群组才是蓝色。只要有一位 { -android } 用户就是绿色，这是正常的：用 RCS 时多数功能可用，用彩信时功能较少。
    1. 轻点群组名称，查看有哪些成员。
    2. 如果所有人都用 { -iphone }，请每个人确认 { -imessage }已打开。
    3. 用大家的电话号码新建一个群组。
    4. 条目为绿色的人需要在自己的设备上使用这份帮助。
    .title = 查看群组里有谁
imessage-step-lockdown-off =
    “{ -ui-lockdown-mode }”会拦截大多数附件和链接预览；纯文字可以发送。
    1. 想一想你是否需要这项保护。如果你是有理由才打开的，请保留它，并改发文字或链接。
    2. 否则，打开**{ path-lockdown }**，将其关闭。设备会重新启动。
    3. 发送一张图片。
    .title = 决定是否使用“{ -ui-lockdown-mode }”
    .warning = 不使用“{ -ui-lockdown-mode }”时，设备对针对性攻击的防护会减弱。如果有人可能攻击你，请保持打开，并选择“{ choice-cant }”。其他内容不会丢失。
imessage-step-fix-contact =
    1. 在**{ -ui-contacts }**中打开对方的条目。
    2. 移除对方不再使用的旧号码和旧地址。
    3. 将号码写成以 + 和国家代码开头的格式。
    4. 向该号码发送一条信息。
    .title = 整理对方的联系信息
imessage-step-new-thread =
    1. 在“{ -ui-messages }”中，新建一条**{ -ui-new-message }**。
    2. 输入对方的电话号码，以 + 和国家代码开头；不要选原来的对话。
    3. 如果还是绿色，请试试对方的电子邮件地址。
    不需要删除原来的对话：那会删除其中的记录；如果使用 { -ui-messages-in-icloud }，所有设备上的都会删除。
    .title = 开始一个新对话
imessage-step-unblock =
    1. 打开**{ path-blocked }**。
    2. 如果对方在其中，而你愿意接收其信息，请将其移除。
    3. 请对方再发一次。这期间发来的信息不会补发。
    别人是否阻止了你，在这边看不出来：不会显示错误，颜色也说明不了什么。
    .title = 查看你阻止的联系人
imessage-step-filters =
    1. 在“{ -ui-messages }”中打开顶部的横线菜单（或**{ -ui-filters }**）。
    2. 查看**{ -ui-unknown-senders }**、**{ -ui-spam }**和**{ -ui-recently-deleted }**。
    3. 打开**{ path-messages }**。{ $os ->
        [ios26] 关闭**{ -ui-screen-unknown-senders }**，或允许这些发件人的通知。
        [unknown] 关闭**{ -ui-screen-unknown-senders }**（26 之前的版本：{ -ui-filter-unknown-senders }）。
       *[other] 关闭**{ -ui-filter-unknown-senders }**。
    }
    4. 请对方再发一条信息，或重新获取验证码。
    不要把验证码转发给任何人。
    .title = 查找被过滤的信息
    .mac =
        1. 在“{ -ui-messages }”中打开“显示”菜单，或横线菜单。
        2. 查看**{ -ui-unknown-senders }**、**{ -ui-spam }**和**{ -ui-recently-deleted }**。
        3. 在那里或在**{ path-messages }**中，关闭对未知发件人的过滤。
        4. 请对方再发一条信息，或重新获取验证码。
    .watch =
        { path-on-the-iphone }
        { imessage-step-filters }
imessage-step-focus =
    1. 打开**{ path-focus }**，关闭已打开的任何模式，例如**{ -ui-do-not-disturb }**。
    2. 打开**{ path-notifications }**，打开**{ -ui-allow-notifications }**和声音。
    3. 在“{ -ui-messages }”中，查看该对话旁是否有被划掉的铃铛。如果有，请打开对话，轻点名称，关闭**{ -ui-hide-alerts }**。
    4. 请别人给你发一条信息。
    .title = 让信息重新发出提示音
    .watch =
        1. 在 { -apple-watch } 上按下侧边按钮，关闭已打开的任何**{ -ui-focus }**。
        2. 在 { -iphone } 上打开“Watch”App › **{ -ui-notifications }** › **{ -ui-messages }**，选择镜像 { -iphone }。
        3. 在 { -iphone } 锁定时，请别人给你发一条信息。
imessage-step-screentime =
    只有知道“{ -ui-screen-time }”密码的人可以更改这些设置。
    1. 如果是你，请打开**{ path-screen-time }**。如果不是，请那个人和你一起查看。
    2. 查看**{ -ui-downtime }**、**{ -ui-communication-limits }**和**{ -ui-content-privacy-restrictions }**。
    3. 允许“{ -ui-messages }”和相关的联系人。
    4. 发送一条信息。
    通信限制需要 { -icloud } 中的联系人。
    .title = 查看“{ -ui-screen-time }”
imessage-step-ask-admin =
    在单位或学校的设备上，{ -imessage }可能按规定关闭。只有他们可以更改。
    1. 在**{ path-vpn }**中查看有没有描述文件。请保留它。
    2. 询问 IT 团队：“这台设备允许使用 { -imessage }吗？”
    3. 如果对方说现在已允许，请重新启动设备，并打开 { -imessage }。
    如果不允许，请在自己的设备上使用 { -imessage }。
    .title = 询问设备的管理者
imessage-step-ask-rcpt =
    用其他方式联系对方，请对方检查：
    1. 是否仍在使用 { -iphone }，是否已开机并联网？
    2. { -imessage }是否已打开？
    3. 在**{ -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-send-receive }**（18 之前的版本没有“{ -ui-apps }”）中，是否已勾选对方的号码？
    4. 是否误将你阻止了？
    然后发送一条新信息。在此期间，如果你的套餐包含短信，绿色信息可以送达。蓝色而没有“{ -ui-delivered }”，只说明信息还没有送到。
    .title = 请对方检查
imessage-step-dereg =
    { $device ->
        [android] 你的号码仍注册在 { -imessage }，所以朋友的信息会发到那里。
       *[other] 不再使用 { -iphone } 的号码，可能仍注册在 { -imessage }。这一步由号码的主人来做：你，或你发信息的朋友。
    }
    1. 如果 SIM 卡还能装进旧 { -iphone }：请装进去，并关闭 { -imessage }。这样就完成了。
    2. 否则，用按钮打开 { -apple } 的页面，输入号码，再输入短信收到的验证码。只在那里输入。
    3. 在 { -ipad } 和 { -mac } 上，也针对这个号码关闭 { -imessage }。
    4. 按“{ choice-wait }”：最多可能需要一天。
    如果这个号码正在 { -iphone } 上使用，请选择“{ choice-cant }”。
    .title = 将号码从 { -imessage }中移除
    .warning = 号码会离开 { -imessage }：此后发给它的信息会以短信或 RCS 送达，不再到达 { -ipad } 或 { -mac }。以后随时可以用 { -iphone } 重新加入。以前的信息会保留在原处。
imessage-step-friends-restart =
    你朋友的 { -iphone } 可能仍在发往你原来的 { -imessage }。
    1. 请一位朋友给你的号码新建一条信息，并以短信发送。
    2. 如果发出的还是蓝色，请朋友将 { -imessage }关闭再打开，并从你的联系信息中移除你的电子邮件地址。
    3. 如果朋友愿意，也可以删除原来的对话。但其中的记录会随之消失。
    群组需要用你的号码重新建立。
    .title = 请朋友重新开始对话
imessage-step-mac-sign-in =
    1. 在 { -mac } 上打开“{ -ui-messages }”App。
    2. 打开**{ -ui-messages } › { -ui-settings-menu } › { -imessage }**（{ -macos } 12 或更早版本：{ -ui-preferences }）。
    3. 如果要求登录，请使用你 { -iphone } 上的 { -apple-account }。
    4. 勾选**{ -ui-enable-this-account }**和你的号码。
    5. 发送一条信息。
    只在 { -mac } 上输入密码。这里没有人需要它。
    .title = 在 { -mac } 上登录 { -imessage }
imessage-step-mac-firewall =
    1. 在 { -mac } 上打开**{ path-firewall }**。
    2. 在其选项中，确认已允许“{ -ui-messages }”，并且没有阻止所有连接。
    3. 暂停其他防火墙或安全类 App 进行测试。
    4. 发送一条信息，然后将它们重新打开。
    如果 { -mac } 属于单位或学校，请改为询问 IT 团队。
    .title = 让“{ -ui-messages }”通过防火墙
imessage-step-watch-near =
    { -apple-watch } 是 { -iphone } 的镜像。
    1. 查看 { -imessage }在 { -iphone } 上是否正常。如果不正常，请按“{ choice-restart }”并选择 { -iphone }。
    2. 将两者放在一起，并打开蓝牙和 Wi-Fi。
    3. 在 { -apple-watch } 上按下侧边按钮：绿色手机图标表示它们已连接。
    4. 如果 { -iphone } 不在附近，{ -apple-watch } 需要 Wi-Fi 或自己的蜂窝套餐。
    5. 在 { -apple-watch } 上发送一条信息。
    .title = 将 { -apple-watch } 连接到 { -iphone }
imessage-step-watch-sign-in =
    1. 在 { -iphone } 上打开“Watch”App › **{ -ui-general }** › **{ -ui-apple-account }**（较早版本：{ -ui-apple-id }）。
    2. 用 { -iphone } 的账户登录。
    3. 打开“Watch”App › **{ -ui-messages }**，选择镜像 { -iphone }。
    4. 重新启动 { -apple-watch }，发送一条信息。
    .title = 在 { -apple-watch } 上登录
imessage-step-reset-all =
    1. 备份设备，并记下你的 Wi-Fi 网络密码。
    2. 打开**{ path-reset } › { -ui-reset }**，选择**{ -ui-reset-all-settings }**。设备会要求输入锁屏密码，然后重新启动。
    3. 加入你的 Wi-Fi 网络，打开 { -imessage }。
    4. 发送一条信息。
    请在家里操作：不在熟悉的地点时，设备可能要求等待一小时。
    .title = 还原所有设置
    .warning = 所有设置会恢复为初始状态：Wi-Fi、主屏幕布局、通知、定位、面容 ID 或触控 ID，以及 { -apple-pay } 中的卡片。照片、App、信息和其他内容会保留。
imessage-step-signout-acct =
    1. 备份设备，并备好密码，以及第二台受信任的设备或号码。
    2. 打开**{ path-account }**，向下滚动，选择**{ -ui-sign-out }**。
    3. 询问时，请在设备上保留所有数据的副本。
    4. 重新启动，在同一位置重新登录，并打开 { -imessage }。
    5. 发送一条信息。
    请在家里操作：不在熟悉的地点时，设备可能要求等待一小时。绝不要分享你的密码或验证码。
    .title = 退出整个账户再重新登录
    .warning = 除非保留副本，否则 { -icloud } 数据会从设备上移除；{ -apple-pay } 中的卡片会移除；“{ -ui-find-my }”会关闭，直到你重新登录。{ -icloud } 中的内容会保留。没有密码和验证码就无法重新登录：这种情况下请不要操作。
imessage-step-erase =
    这是最后的办法，最好先找真人谈谈。
    1. 在 { -icloud } 中或在电脑上（加密）做一次完整备份，并确认备份已完成。
    2. 打开**{ path-reset }**，选择**{ -ui-erase-all-content-and-settings }**。
    3. 将设备设置为新设备，打开 { -imessage }，在恢复任何内容**之前**先发送一条信息。
    4. 如果正常，再恢复备份。
    请在家里操作。询问时请保留 eSIM。
    .title = 抹掉设备并重新设置
    .warning = 这会删除设备上的一切：照片、信息、App 和设置。只有已完成的备份或 { -icloud } 中的内容能恢复，而且需要几个小时。没有账户密码，设备会一直锁定。抹掉的 eSIM 必须由运营商重新提供，可能收费。
imessage-step-apple =
    有些故障只有 { -apple } 能修复：号码在其服务器上卡住，或硬件问题。
    1. 用按钮打开联系页面，或前往门店。
    2. 带上这些信息：试过什么、错误信息的原文、机型、系统版本，以及运营商名称。
    3. 维修可能收费；同意之前请先问清楚。
    { -apple } 从不需要你提供密码或验证码。
    .title = 咨询 { -apple }

## 选择“现在正常了”之后的确认

imessage-verify-registered = 现在情况如何？
    .text = 给使用 { -iphone } 的人发一条新信息，或发到你的另一台 { -apple } 设备。
    .answer-reply = 对方回复了
    .answer-delivered = 蓝色，显示“{ -ui-delivered }”
    .answer-ticked = 没有错误，号码已勾选；我还没发信息
    .answer-blue = 蓝色，但还没有“{ -ui-delivered }”
    .answer-green = 发出的是绿色
    .answer-error = 激活错误又出现了
imessage-verify-delivered = 再发一条信息，结果如何？
    .text = 发给使用 { -iphone } 的人。只有蓝色气泡还不能说明问题。
    .answer-reply = 对方回复了
    .answer-delivered = 蓝色，显示“{ -ui-delivered }”
    .answer-blue = 蓝色，但还没有“{ -ui-delivered }”
    .answer-green = 发出的是绿色
    .answer-not-delivered = “{ -ui-not-delivered }”
    .answer-nothing = 没有任何变化
imessage-verify-blue = 新信息现在是什么颜色？
    .text = 发给一个确定使用 { -iphone } 并打开了 { -imessage }的人。
    .answer-reply = 蓝色，而且对方回复了
    .answer-delivered = 蓝色，显示“{ -ui-delivered }”
    .answer-blue = 蓝色，但还没有“{ -ui-delivered }”
    .answer-green = 还是绿色
    .answer-not-delivered = “{ -ui-not-delivered }”
imessage-verify-arrives = 现在能收到新信息吗？
    .text = 请之前收不到其信息的人再发一次。
    .answer-arrived = 能，收到了
    .answer-some = 有些能收到，有些收不到
    .answer-asked = 已经请了，还没收到
    .answer-nothing = 不能，发了却没收到
imessage-verify-synced = 现在你的几台设备显示一致吗？
    .text = 在一台设备上发一条新信息，再看另一台。
    .answer-both = 一致，两台都有
    .answer-partly = 新的有，旧的还没有
    .answer-syncing = 还在同步
    .answer-missing = 不一致，其中一台没有
imessage-verify-stays-signed-in = 现在登录了吗？
    .text = 给使用 { -iphone } 的人发一条信息。
    .answer-delivered = 已登录，信息显示“{ -ui-delivered }”
    .answer-quiet = 目前没有再要求登录；我还没发信息
    .answer-asks = 又要求我登录
    .answer-error = 显示错误
imessage-verify-from-number = 朋友现在看到的发件人是什么？
    .text = 发一条信息，问朋友是从哪里发来的。
    .answer-number = 我的号码，在平常的对话中
    .answer-ticked = 号码已勾选；我还没有问别人
    .answer-email = 还是我的电子邮件地址，或另一个对话
imessage-verify-separate = 还会看到彼此的信息吗？
    .text = 请别人给你们每个人发一条信息。
    .answer-own = 每个人只收到自己的
    .answer-quiet = 还没有人发来
    .answer-mixed = 还是混在一起
imessage-verify-media-goes = 图片或群组信息现在能发出去吗？
    .answer-delivered = 能，显示“{ -ui-delivered }”
    .answer-arrived = 能，对方说收到了
    .answer-sending = 还在发送
    .answer-failed-again = 不能，又失败了
imessage-verify-alerts = 现在能注意到新信息吗？
    .text = 在设备锁定时，请别人给你发一条信息。
    .answer-heard = 能，有声音或通知
    .answer-found = 找到了漏掉的信息，新信息也会显示
    .answer-asked = 已经请了，还没收到
    .answer-silent = 来的时候没有声音，或进了另一个列表
imessage-verify-texts-arrive = 朋友的短信现在能到你的新手机吗？
    .text = 请使用 { -iphone } 的朋友发一条新信息。
    .answer-arrived = 能，收到了
    .answer-some = 有些朋友的能收到，不是全部
    .answer-asked = 已经请了，还没收到
    .answer-nothing = 不能，发了却没收到

## 错误信息的原文，每行一条

imessage-says-waiting =
    正在等待激活…
    正在等待激活
    一直正在等待激活
    一直等待激活
    卡在正在等待激活
imessage-says-unsuccessful =
    未成功激活。请打开{ -imessage(as: "bare") }信息再试一次。
    未成功激活
    { -imessage(as: "bare") }未成功激活
    { -imessage(as: "bare") }信息未成功激活
imessage-says-activation-error =
    激活出错。请再试一次。
    激活出错
    激活时出错
    激活期间出错
imessage-says-signin-network =
    无法登录。请检查您的网络连接，然后再试一次。
    无法登录，请检查您的网络连接
    请检查您的网络连接，然后再试一次
    请检查你的网络连接，然后再试一次
imessage-says-server =
    无法联系{ -imessage(as: "bare") }信息服务器。请再试一次。
    无法联系{ -imessage(as: "bare") }信息服务器
    无法联系 { -imessage }服务器
    无法联系{ -imessage(as: "bare") }服务器
    无法连接{ -imessage(as: "bare") }服务器
imessage-says-unavailable =
    { -imessage(as: "bare") }信息不可用
    { -imessage }不可用
    { -imessage(as: "bare") }不可用
    打开蜂窝数据或通过Wi-Fi来设置{ -imessage(as: "bare") }信息。
    打开Wi-Fi来设置{ -imessage(as: "bare") }信息
    使用Wi-Fi或启用数据漫游
    您尚未接入互联网。
imessage-says-restricted =
    此{ -iphone }受限制，不能创建{ -imessage(as: "bare") }信息帐户。
    此 { -iphone } 受限制，不能创建 { -imessage }账户。
    不能创建{ -imessage(as: "bare") }信息帐户
    帐户限制
    账户限制
imessage-says-verify-email =
    登录{ -imessage(as: "bare") }信息需要已验证的电子邮件地址。
    登录 { -imessage }需要已验证的电子邮件地址。
    需要已验证的电子邮件地址
imessage-says-password =
    此{ -apple-id }的密码需要更新
    此 { -apple-account }的密码需要更新
    需要更多信息才能继续
    用户名或密码不正确
    您输入的用户名或密码不正确
imessage-says-locked =
    此{ -apple-id }因为安全原因而被锁定。
    此 { -apple-account }因为安全原因而被锁定。
    此 { -apple-account }因安全原因已被锁定
    因为安全原因而被锁定
    账户已被锁定
imessage-says-signin =
    登录{ -imessage(as: "bare") }信息
    登录 { -imessage }
    登录{ -imessage(as: "bare") }
    输入您的{ -apple-id }密码以继续使用{ -imessage(as: "bare") }信息
    输入你的 { -apple-account }密码以继续使用 { -imessage }
    { -imessage(as: "bare") }退出登录
imessage-says-mac-account =
    您的{ -imessage(as: "bare") }信息帐户未登录。
    你的 { -imessage }账户未登录。
    您的{ -imessage(as: "bare") }信息帐户未启用。
    此{ -mac }无法连接到{ -imessage(as: "bare") }信息
    此 { -mac } 无法连接到 { -imessage }
imessage-says-verifying =
    正在验证…
    号码旁边一直转圈
imessage-says-number-twice =
    号码出现两次
    有两个相同的号码
    电话号码显示两次
imessage-says-number-elsewhere =
    此号码已注册用于您的{ -apple-id }，但并未与此手机关联。
    此号码已注册用于你的 { -apple-account }，但并未与此手机关联。
    但并未与此手机关联
    并未与此手机关联
    此号码过期前，您可以继续将它用于{ -imessage(as: "bare") }信息和{ -facetime(as: "bare") }通话。
imessage-says-not-delivered =
    未送达
    尚未送达
    红色感叹号
imessage-says-send-failed =
    信息发送失败
    发送失败
imessage-says-junk =
    信息已作为垃圾信息送达
    已作为垃圾信息送达
    作为垃圾信息送达
imessage-says-no-receipt =
    没有显示已送达
    不显示已送达
    没有已送达
    蓝色但没有已送达
imessage-says-not-registered =
    尚未注册使用{ -imessage(as: "bare") }信息。
    尚未注册使用 { -imessage }。
    没有注册{ -imessage(as: "bare") }
    未注册{ -imessage(as: "bare") }
imessage-says-text-message =
    短信 · SMS
    短信 · RCS
    短信 • SMS
    短信 • RCS
    信息 · SMS
    信息 · 短信
    信息 · RCS
    文本信息 · 短信
    文本信息 · RCS
imessage-says-new-device =
    您的{ -apple-id }和电话号码现正用于{ -imessage(as: "bare") }信息
    您的{ -apple-id }和电话号码正用于新{ -iphone }上的{ -imessage(as: "bare") }信息和{ -facetime(as: "bare") }通话
    你的 { -apple-account }和电话号码正用于新 { -iphone } 上的 { -imessage }
    你的 { -apple-account }和电话号码现正用于 { -imessage }
    新{ -mac }上的{ -imessage(as: "bare") }信息
imessage-says-icloud-off =
    { -icloud }云端“信息”当前已停用
    { -icloud } 云端“信息”已停用
    云端信息当前已停用
imessage-says-icloud-match =
    { -icloud }云端“信息”不可用，因为{ -icloud }和{ -imessage(as: "bare") }信息的帐户不匹配
    因为{ -icloud }和{ -imessage(as: "bare") }信息的帐户不匹配
    { -icloud } 和 { -imessage }的账户不匹配
imessage-says-icloud-paused =
    已暂停上传到{ -icloud }
    已暂停上传到 { -icloud }
    将设备插入电源并接入Wi-Fi
imessage-says-storage =
    { -icloud }储存空间已满。
    { -icloud } 储存空间已满。
    设备储存空间已满。
imessage-says-mac-disk =
    您的磁盘几乎已满。这可能会导致丢失接收到的信息。
    您的磁盘几乎已满
    磁盘几乎已满
imessage-says-mac-firewall =
    防火墙阻止了“信息”
    防火墙正在阻止“信息”
    防火墙阻止信息
imessage-says-no-sim =
    无SIM卡
    无 SIM 卡
    无服务
    没有服务
    SOS
    仅限SOS
imessage-says-second-line =
    { -imessage(as: "bare") }信息中只可以注册一个号码
    您的第二个号码不能用于{ -imessage(as: "bare") }信息功能
imessage-says-key-alert =
    联系人密钥验证
