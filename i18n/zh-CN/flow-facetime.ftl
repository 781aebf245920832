### FaceTime 通话修复：“facetime”流程自己的文字（共用的在 shared-activation.ftl 中）。

facetime-flow = { -facetime }帮助
    .description = 一步一步让 { -facetime }恢复正常
    .problem = 简单描述你看到的情况，或粘贴错误信息的原文
    .meanwhile = 这段时间可以打普通电话。

## 症状

facetime-symptom-calls-fail = 我的通话打不出去
    .hint = “{ -facetime }不可用”，或响铃后断开，或没有任何反应
    .words = 打不出去, 打不通, 无法呼叫, 拨不出去, 呼叫失败, 通话失败, 一直连接中, 正在连接, 连不上, 自动挂断, 老是断线, facetime打不出去, facetime打不通
facetime-symptom-activation = { -facetime }无法打开
    .hint = “正在等待激活…”或其他激活错误
    .words = 激活, 无法激活, 激活不了, 等待激活, 未成功激活, 激活失败, 正在验证, 打不开, 开不了, 换了sim卡, esim, 新手机, facetime激活不了
facetime-symptom-not-reached = 别人联系不到我
    .hint = 对方打来，这边却不响铃，或者对方找不到你
    .words = 别人打不进来, 打不进来, 收不到来电, 不响, 不响铃, 没有铃声, 未接来电, 没提醒, 联系不到我, 找不到我
facetime-symptom-camera-mic = 对方看不到我或听不到我
    .hint = 通话已接通，但画面是黑的或没有声音
    .words = 摄像头, 黑屏, 画面是黑的, 麦克风, 听不到我, 看不到我, 没有画面, 没有声音, 静音, 对方听不到
facetime-symptom-quality = 画面卡住或声音断断续续
    .hint = “连接不佳”，或一切都卡顿
    .words = 卡, 卡顿, 很卡, 卡住, 画面卡住, 延迟, 断断续续, 模糊, 不清晰, 连接不佳, 网络差
facetime-symptom-link = { -facetime }链接打不开
    .hint = 在 { -android } 或 Windows 上也一样，在那里链接是唯一的方式
    .words = 链接, 链接打不开, 加入, 加入不了, 安卓, android, windows, 浏览器, chrome, edge, 邀请

## 原因，接在“最可能的原因：”之后

facetime-cause-ft-off = { -facetime }已关闭
facetime-cause-addr = { -facetime }选用的号码或电子邮件地址
facetime-cause-restrict = “{ -ui-screen-time }”中的限制
facetime-cause-mdm = 管理此设备的单位或学校的规定
facetime-cause-blocked = 联系人已被阻止
facetime-cause-rcpt-side = 对方设备上的问题
facetime-cause-focus-silent = 打开了“{ -ui-focus }”，或关闭了通知
facetime-cause-camera-off = 摄像头已关闭、被遮住或被其他 App 占用
facetime-cause-mic-muted = 麦克风已静音或未获允许
facetime-cause-link-browser = 浏览器不支持加入通话
facetime-cause-link-gone = 链接已失效

## 问题

facetime-question-device = 哪台设备有问题？
    .text = 如果有好几台，其中有 { -iphone } 时请选 { -iphone }。
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = { -android } 或 Windows，通过链接
facetime-question-status = { -apple } 的状态页面显示有问题吗？
    .text = 用按钮打开页面，查看 { -facetime }和 { -apple-account }。{ -apple } 发布消息往往较晚，所以没有显示问题也说明不了什么。
    .answer-incident = 有，现在有问题
    .answer-clear = 没有，一切正常
facetime-question-who = 是和所有人都这样，还是只和某一个人？
    .answer-all = 和所有人
    .answer-one = 和一个人，或极少数人
facetime-question-web = 现在能加载一个你从未打开过的网页吗？
    .text = 请使用与 { -facetime }相同的网络连接。访问过的网页可能已储存在设备上。
    .answer-yes = 能加载
    .answer-no = 不能，或非常慢
facetime-question-imessage = { -imessage }也有同样的问题吗？
    .text = 两者使用同一个激活过程，所以这一点很能说明问题。
    .answer-both = 是的，{ -imessage }也不行
    .answer-only-facetime = 不是，只有 { -facetime }
facetime-question-changed = 问题出现之前，有什么变化？
    .answer-nothing = 据我所知没有
    .answer-update = 更新了系统
    .answer-sim = 换了 SIM 卡、eSIM、号码或运营商
    .answer-phone = 换了新的 { -iphone }
facetime-question-camera = 对方缺少的是什么？
    .text = 问问和你通话的人，或者查看通话中你自己的小画面。
    .answer-picture = 画面
    .answer-sound = 声音
    .answer-both = 两者都没有
facetime-question-managed = 这台设备由单位、学校或家长管理吗？
    .text = 如果是，我们会跳过必须由他们决定的步骤。
    .answer-no = 不是
    .answer-work = 是，由单位或学校管理
    .answer-family = 是，由家长或监护人管理
facetime-question-os = 系统是哪个版本？
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
facetime-question-known-caller = 你认识发来链接的人吗？
    .text = 陌生人会借通话链接接近别人。{ -apple } 和此服务器的人都不会用链接给你打电话。
    .answer-yes = 认识
    .answer-no = 不认识，或不确定
    .answer-no-hint = 应该请人和你一起看看

## 步骤

facetime-step-toggle =
    1. 打开**{ path-facetime }**，关闭 **{ -facetime }**。
    2. 如果 { -imessage }也不行，请在**{ path-messages }**中将它一并关闭。
    3. 等 30 秒。
    4. 重新打开刚才关闭的项目，并等待最多十分钟。选“{ choice-wait }”，我会提醒你。
    运营商可能会收取一条短信的费用。做一次就够了：反复操作可能会让激活重新开始。
    .title = 将 { -facetime }关闭再打开
    .mac =
        1. 在 { -facetime } App 中打开**{ path-facetime }**。
        2. 取消勾选**{ -ui-enable-this-account }**。
        3. 等 30 秒，再重新勾选。
facetime-step-reached-at =
    1. 打开**{ path-facetime }**。
    2. 确认已勾选你的电话号码，以及别人知道的电子邮件地址。
    3. 将主叫身份设为你的号码，让对方知道是谁打来的。
    4. 请别人呼叫你的这个号码。
    .title = 选择别人可以联系到你的方式
facetime-step-restart =
    1. 将 { -iphone } 关机：按住侧边按钮和一个音量按钮，然后拖移滑块。
    2. 等 30 秒，然后开机。
    3. 呼叫某人。
    .title = 重新启动设备
    .ipad =
        1. 将 { -ipad } 关机：按住顶部按钮和一个音量按钮；如果有主屏幕按钮，只需按住顶部按钮。然后拖移滑块。
        2. 等 30 秒，然后开机。
        3. 呼叫某人。
    .mac =
        1. 存储你正在做的工作。
        2. { -apple } 菜单 › **{ -ui-restart }**。
        3. 打开 { -facetime }，呼叫某人。
    .watch =
        1. 将 { -apple-watch } 及其 { -iphone } 关机。
        2. 先将 { -iphone } 开机并解锁。
        3. 将 { -apple-watch } 开机并解锁，然后呼叫某人。
facetime-step-nearer =
    视频通话需要双向都稳定的网络连接。
    1. 靠近 Wi-Fi 路由器；使用蜂窝数据时，请走到室外。
    2. 暂停同一网络中的下载、在线播放和其他通话。
    3. 暂时关闭视频。如果这时声音清楚，说明网络太慢，传不了画面。
    .title = 改善通话的网络连接
facetime-step-ring =
    1. 打开**{ path-focus }**，关闭已打开的任何模式，例如**{ -ui-do-not-disturb }**。
    2. 打开**{ path-notifications }**，选择 { -facetime }，打开**{ -ui-allow-notifications }**和声音。
    3. 确认设备没有设为静音，并调高音量。
    4. 请别人呼叫你。
    .title = 让来电响铃
    .watch =
        { path-on-the-iphone }
        { facetime-step-ring }
facetime-step-camera-on =
    1. 在通话中轻点屏幕，确认摄像头没有被划掉。
    2. 取下遮住镜头的保护壳或贴膜，并擦拭镜头。
    3. 关闭正在使用摄像头的其他 App。
    4. 切换到另一个摄像头，再切换回来。
    .title = 确认摄像头可用
    .mac =
        1. 在通话中确认摄像头没有被划掉。
        2. 退出正在使用摄像头的其他 App。这时绿灯会熄灭。
        3. 在 { -facetime } App 中打开“视频”菜单，选择你的摄像头。
facetime-step-mic-on =
    1. 在通话中轻点屏幕，确认麦克风没有被划掉。
    2. 取下耳机或断开蓝牙，试试设备自带的麦克风。
    3. 用嘴轻轻吹掉充电端口旁小孔里的灰尘，不要用别的东西。
    4. 问对方现在能不能听到你。
    .title = 确认麦克风已打开
    .mac =
        1. 在通话中确认麦克风没有被划掉。
        2. 在 { -facetime } App 中打开“视频”菜单，选择 { -mac } 自带的麦克风。
        3. 问对方现在能不能听到你。
facetime-step-unblock =
    1. 打开**{ path-blocked }**。
    2. 如果对方在其中，而你愿意接听其来电，请将其移除。
    3. 呼叫对方。
    别人是否阻止了你，在这边看不出来：只会一直响铃。
    .title = 查看你阻止的联系人
facetime-step-ask-other =
    给对方发信息或打电话，请对方检查：
    1. { -facetime }是否已打开，网络是否良好？
    2. 你呼叫的号码或地址是否已在那边勾选？
    3. 是否打开了“{ -ui-focus }”，或误将你阻止了？
    然后再呼叫一次。这段时间可以打普通电话。
    .title = 请对方检查
facetime-step-screentime =
    只有知道“{ -ui-screen-time }”密码的人可以更改这些设置。
    1. 如果是你，请打开**{ path-screen-time }**。如果不是，请那个人和你一起查看。
    2. 查看**{ -ui-content-privacy-restrictions }**：必须允许 { -facetime }和摄像头。
    3. 查看**{ -ui-downtime }**和**{ -ui-communication-limits }**。
    4. 呼叫某人。
    .title = 查看“{ -ui-screen-time }”
facetime-step-ask-admin =
    在单位或学校的设备上，{ -facetime }可能按规定关闭。只有他们可以更改。
    1. 在**{ path-vpn }**中查看有没有描述文件。请保留它。
    2. 询问 IT 团队：“这台设备和这个网络允许使用 { -facetime }吗？”
    3. 如果对方说现在已允许，请重新启动设备，然后呼叫某人。
    .title = 询问设备的管理者
facetime-step-open-link =
    { $device ->
        [android] 链接只能在最新版的 Chrome 或 Edge 中使用。
       *[other] 链接会自动打开 { -facetime }。如果没有，也可以用浏览器加入。
    }
    1. 长按链接，在 Chrome 或 Edge 中打开；在 { -apple } 设备上也可以用 Safari。
    2. 输入你的名字，在询问时允许使用摄像头和麦克风。
    3. 按“加入”，等待有人让你进入。
    不需要账户。如果页面要求输入密码，请将其关闭。
    .title = 用支持的浏览器打开链接
facetime-step-new-link =
    1. 请对方在 { -facetime }中新建一个链接发给你。
    2. 对方必须在通话中，并让你进入：你的名字旁有一个绿色按钮。
    3. 打开新链接，不要用旧的。
    .title = 请对方发一个新链接

## 选择“现在正常了”之后的确认

facetime-verify-registered = 现在情况如何？
    .text = 用 { -facetime }呼叫某人，或呼叫你的另一台 { -apple } 设备。
    .answer-rings = 对方那边响铃了
    .answer-ticked = 没有错误，号码已勾选；我还没呼叫
    .answer-error = 激活错误又出现了
facetime-verify-connects = 再呼叫一次，结果如何？
    .answer-talked = 可以通话了
    .answer-no-answer = 响铃了，还没有人接听
    .answer-fails = 还是打不出去
facetime-verify-rings = 现在能接到来电吗？
    .text = 请别人用 { -facetime }呼叫你。
    .answer-rang = 能，响铃了
    .answer-asked = 已经请了，还没有人打来
    .answer-silent = 对方打来了，但没有响铃
facetime-verify-seen-heard = 现在对方能看到你、听到你吗？
    .answer-both = 能，两者都可以
    .answer-alone = 我能看到自己；还没有呼叫任何人
    .answer-missing = 不能，还是缺了什么
facetime-verify-smooth = 再次通话的效果如何？
    .text = 请通话两分钟。
    .answer-smooth = 流畅
    .answer-short = 目前不错，但时间很短
    .answer-stutters = 还是卡顿或卡住
facetime-verify-opens = 现在能打开链接吗？
    .answer-joined = 能，我已进入通话
    .answer-waiting = 能打开，正在等待进入
    .answer-closed = 不能，打不开

## 错误信息的原文，每行一条

facetime-says-waiting =
    正在等待激活…
    正在等待激活
    一直正在等待激活
    卡在正在等待激活
facetime-says-unsuccessful =
    未成功激活。请打开{ -facetime(as: "bare") }通话再试一次。
    请打开{ -facetime(as: "bare") }再试一次
    未成功激活
    { -facetime(as: "bare") }未成功激活
    { -facetime(as: "bare") }激活失败
facetime-says-activation-error =
    激活出错。请再试一次。
    激活出错
    激活时出错
facetime-says-verifying =
    正在验证…
    号码旁边一直转圈
facetime-says-unavailable =
    { -facetime(as: "bare") }通话不可用
    { -facetime }不可用
    { -facetime(as: "bare") }不可用
    无法使用{ -facetime(as: "bare") }通话
