### 各流程共用的激活相关文字：flows/shared/activation.toml。

## 组成其他文字的部分

shared-service =
    { $flow ->
        [facetime] { -facetime }
       *[other] { -imessage }
    }
shared-try =
    { $flow ->
        [facetime] 用 { -facetime }呼叫某人
       *[other] 发送一条信息
    }
shared-try-now =
    { $flow ->
        [facetime] 用 { -facetime }呼叫某人。
       *[other] 发送一条信息。
    }
shared-meanwhile =
    { $flow ->
        [facetime] 这段时间可以打电话，或使用其他 App。
       *[other] 这段时间可以发绿色信息、打电话或发电子邮件。
    }
shared-path-switch =
    { $flow ->
        [facetime] { path-facetime }
       *[other] { path-messages }
    }
shared-path-addresses =
    { $flow ->
        [facetime] { path-facetime }
       *[other] { path-send-receive }
    }

## 原因，接在“最可能的原因：”之后

shared-cause-net-none = 没有互联网连接
shared-cause-net-weak = 网络连接弱或不稳定
shared-cause-net-blocked = 网络、VPN 或过滤工具拦截了 { shared-service }
shared-cause-time-wrong = 时间或时区不正确
shared-cause-acct-auth = { -apple-account }有需要处理的事项
shared-cause-sim-dup = 有一张号码相同但未启用的 SIM 卡
shared-cause-sim-line = SIM 卡或号码已关闭，或选错了号码
shared-cause-carrier-sms = 用于验证号码的后台短信没有发出去
shared-cause-pending = 激活还需要一些时间
shared-cause-outage = { -apple } 的服务中断
shared-cause-bug-update = 软件故障，可能是更新后出现的
shared-cause-bug-proc = 设备上有进程卡住
shared-cause-os-old = 系统版本过旧
shared-cause-netstack = 网络设置损坏
shared-cause-setup-skipped = 设置 { -iphone } 时跳过了某个步骤
shared-cause-cert-2026 = 旧系统需要更新证书

## 问题

shared-question-since = 等待激活已经多久了？
    .answer-hour = 不到一小时
    .answer-day = 一天以内
    .answer-longer = 超过一天

## 步骤

shared-step-wait-outage =
    { -apple } 目前出现问题，所以你的设备上不需要更改任何内容。
    1. 让 { shared-service }和你的设置保持原样。
    2. 按“{ choice-wait }”，等 { -apple } 表示问题已解决后再回来。
    3. 然后{ shared-try }。
    { shared-meanwhile }
    .title = 等待 { -apple } 修复问题
shared-step-connect =
    1. 关闭**{ -ui-airplane-mode }**。
    2. 打开 **{ -ui-wi-fi }**，或在**{ path-cellular }**中打开**{ -ui-cellular-data }**（有些设备显示为“{ -ui-mobile-data }”或“{ -ui-mobile-service }”）。
    3. 在境外且没有 Wi-Fi 时，必须打开“{ -ui-data-roaming }”。运营商可能会收费。
    4. 打开一个你从未访问过的网页。如果能加载，请{ shared-try }。
    .title = 确认设备已联网
    .ipad =
        1. 关闭**{ -ui-airplane-mode }**。
        2. 打开 **{ -ui-wi-fi }**；如果你的 { -ipad } 支持蜂窝数据，也可以打开蜂窝数据。
        3. 打开一个你从未访问过的网页。如果能加载，请{ shared-try }。
    .mac =
        1. 打开**{ path-wi-fi }**并加入你的网络，或者插上网线。
        2. 打开一个你从未访问过的网页。如果能加载，请{ shared-try }。
    .watch =
        1. 在 { -apple-watch } 上按下侧边按钮，查看**{ -ui-airplane-mode }**是否已关闭。
        2. 将 { -iphone } 放在附近，并打开蓝牙和 **{ -ui-wi-fi }**。
        3. 在 { -iphone } 上打开一个你从未访问过的网页。如果能加载，请{ shared-try }。
shared-step-other-net =
    1. 使用 Wi-Fi 时：在**{ path-wi-fi }**中关闭 **{ -ui-wi-fi }**，改用蜂窝数据。使用蜂窝数据时：加入一个 Wi-Fi 网络或朋友的热点。
    2. 等一分钟，然后{ shared-try }。
    如果现在正常了，问题就在第一个网络：请继续使用现在的网络，或重新启动路由器。蜂窝数据会计入你的套餐流量。
    .title = 换一个网络试试
    .ipad =
        1. 加入另一个 Wi-Fi 网络，或手机的热点。
        2. 等一分钟，然后{ shared-try }。
        如果现在正常了，问题就在第一个网络。热点会使用手机的套餐流量。
    .mac =
        1. 在**{ path-wi-fi }**中加入另一个 Wi-Fi 网络，或手机的热点。
        2. 等一分钟，然后{ shared-try }。
        如果现在正常了，问题就在第一个网络。热点会使用手机的套餐流量。
    .watch =
        { path-on-the-iphone }
        { shared-step-other-net }
shared-step-vpn-off =
    1. 关闭你的 VPN App。
    2. 打开**{ path-vpn }**，关闭 **{ -ui-vpn }**。
    3. 暂停广告拦截、DNS 过滤和安全类 App。
    4. { shared-try-now }
    { $managed ->
        [work] 请保留单位或学校的所有描述文件。如果其 VPN 无法关闭，请选择“{ choice-cant }”。
        [family] 如果某个过滤工具由家长或监护人设置，请询问他们。
       *[other] 请保留单位或学校的描述文件。测试后请全部重新打开：在那之前，设备的保护会减弱。
    }
    .title = 暂停 VPN 和过滤工具进行测试
    .watch =
        { path-on-the-iphone }
        { shared-step-vpn-off }
shared-step-datetime =
    1. 打开**{ path-date-time }**。
    2. 打开**{ -ui-set-automatically }**。
    3. 查看**{ -ui-time-zone }**是否为你所在的地区，并与另一部手机核对时间。
    如果开关为灰色，说明它受“{ -ui-screen-time }”限制或工作描述文件控制。
    .title = 自动设置时间
    .mac =
        1. 打开**{ path-date-time }**。
        2. 将日期、时间和时区设为自动设置。
        3. 与另一台设备核对时间。
    .watch =
        { path-on-the-iphone }
        { shared-step-datetime }
shared-step-line-on =
    1. 打开**{ path-cellular }**（或“{ -ui-mobile-service }”），轻点你要使用的号码。
    2. 打开**{ -ui-turn-on-this-line }**。
    3. 有两个号码时：打开**{ shared-path-switch }** › **{ -ui-imessage-facetime-line }**，或**{ shared-path-addresses }**，选择该号码。
    4. 查看**{ path-my-number }**是否正确。
    .title = 启用正确的号码
    .watch =
        { path-on-the-iphone }
        { shared-step-line-on }
shared-step-rm-sim =
    1. 打开**{ path-cellular }**，看看是否有两项的号码相同。
    2. 确认哪一项**已关闭**或无服务。只移除这一项。
    3. 实体 SIM 卡：将其取出。eSIM：轻点它，然后轻点**{ -ui-delete-esim }**。
    4. 打开**{ shared-path-addresses }**，轻点你的号码，使它只出现一次并已勾选。
    如果只有一项，请选择“{ choice-failed }”。
    .title = 移除号码相同但未启用的 SIM 卡
    .warning = 如果删除正在使用的 eSIM，在运营商提供新的 eSIM 之前会没有服务，补办可能收费。确定哪一项已关闭吗？如果不确定，请选择“{ choice-cant }”。信息和照片会保留。
    .watch =
        { path-on-the-iphone }
        { shared-step-rm-sim }
shared-step-finish-setup =
    新 { -iphone } 不会自动补上跳过的步骤。
    1. 打开**{ path-cellular }**，在那里完成 eSIM 的设置，并启用号码。
    2. 打开**{ path-software-update }**，安装可用的更新。
    3. 打开**{ shared-path-switch }**，将 **{ shared-service }**关闭再打开。
    4. 打开**{ shared-path-addresses }**，轻点你的号码。
    .title = 补上设置时跳过的步骤
    .watch =
        { path-on-the-iphone }
        { shared-step-finish-setup }
shared-step-carrier-upd =
    1. 加入一个 Wi-Fi 网络。
    2. 打开**{ path-about }**，停留一分钟。
    3. 如果出现**{ -ui-carrier-settings-update }**，请接受。如果什么都没出现，说明没有更新。
    4. { shared-try-now }
    .title = 检查运营商设置更新
    .watch =
        { path-on-the-iphone }
        { shared-step-carrier-upd }
shared-step-sms-test =
    为了验证你的号码，{ -iphone } 会在后台发送一条短信，可能发往境外。因此普通短信必须能正常使用。
    1. 给一部不是 { -iphone } 的手机发短信。它必须是绿色，并标为短信，而不是 { -imessage }。
    2. 如果发送失败，请查看话费余额，以及套餐是否允许发送短信（包括国际短信）。
    3. 短信发出后，将 { shared-service }关闭再打开一次。
    这可能需要一两条短信的费用。
    .title = 发送一条普通短信
    .watch =
        { path-on-the-iphone }
        { shared-step-sms-test }
shared-step-wait24 =
    运营商最多可能需要 24 小时向 { -apple } 验证号码。服务中断也会自行恢复。
    1. 让 { shared-service }保持打开，并保持有信号和网络。
    2. 期间不要关闭再打开：那样可能会重新开始等待。
    3. 按“{ choice-wait }”；我会在一小时、六小时和一天后再问你。
    超过一天就不正常了。如果短信被屏蔽、号码已关闭或出现网络错误，等待没有用：请选择“{ choice-failed }”。
    .title = 给激活最多一天的时间
shared-step-acct-fix =
    1. 打开**{ path-account }**，处理那里的每一项提示：更新设置、新条款、验证。
    2. 用按钮打开账户页面，查看能否登录。如果其中有你不认识的设备，请在这里找真人帮忙。
    3. 双重认证应已打开。
    4. { shared-try-now }
    只在你的设备和 { -apple } 的页面上输入密码。这里没有人需要你的密码或验证码。
    .title = 处理 { -apple-account }的提示
    .warning = 如果必须重设密码，你的其他设备会退出登录，你的号码也会从 { -ipad } 和 { -mac } 的 { shared-service }中移除，直到你重新登录。信息会保留。
shared-step-ios-update =
    1. 备份设备。
    2. 打开**{ path-software-update }**，安装可用的更新。使用 Wi-Fi 需要 20 到 60 分钟；请接上电源。
    3. 设备重新启动后，{ shared-try }。
    { $os ->
        [ios26] 更新往往能解决软件故障。
        [ios17] 即使设备无法安装最新版本，也请安装可用的更新。
       *[other] 旧款 { -iphone } 至少需要 12.5.8、15.8.6、16.7.13 或 18.7.4，各对应自己的系列。否则，2027 年 1 月之后 { -imessage }、{ -facetime }和激活将停止工作。
    }
    .title = 更新系统
    .warning = 更新期间设备无法使用，也不能退回旧版本。需要 Wi-Fi、至少 50% 的电量和足够的空间。你的数据会保留；备份以防万一。
    .mac =
        1. 备份设备。
        2. 打开**{ path-software-update }**，安装可用的更新。可能需要一小时；请给 { -mac } 接上电源。
        3. 设备重新启动后，{ shared-try }。
    .watch =
        { path-on-the-iphone }
        { shared-step-ios-update }
        然后更新手表：“Watch”App › **{ -ui-general }** › **{ -ui-software-update }**，并将手表放在充电器上。
shared-step-carrier =
    联系你的运营商，询问：
    1. 我的 SIM 卡或 eSIM 是否已激活，只在这部手机上，而且号码正确？
    2. 这个号码能否发送短信，包括国际短信、短号码和增值短信？{ -apple } 通过这样一条短信验证号码。
    3. 能否重新发送激活信号，或更换 SIM 卡或 eSIM？
    4. 之后将 { shared-service }关闭再打开一次，然后按“{ choice-wait }”。
    只有在你主动致电运营商时，才可以告知验证码或密码。
    .title = 请运营商放行激活短信
    .warning = 新的 SIM 卡或 eSIM 可能收费，旧卡会停用。你的号码和信息会保留。请备好身份证明。
shared-step-reset-net =
    1. 记下你的 Wi-Fi 网络密码，以及 VPN 和 APN 设置（如果有）。
    2. 打开**{ path-reset } › { -ui-reset }**，选择**{ -ui-reset-network-settings }**。设备会要求输入锁屏密码，然后重新启动。
    3. 重新加入你的 Wi-Fi 网络。
    4. 将 { shared-service }关闭再打开，然后{ shared-try }。
    .title = 还原网络设置
    .warning = 这会清除所有 Wi-Fi 网络及其密码、VPN 和 APN 设置，以及蜂窝网络偏好；蓝牙配对可能丢失。如果使用 { -icloud } 钥匙串，其他设备上的网络也可能消失。照片、App 和信息会保留。单位或学校的设备请先征得管理员同意。
    .mac =
        { -mac } 没有这样的按钮，所以需要重新设置网络。
        1. 记下你的 Wi-Fi 网络密码。
        2. 打开**{ path-wi-fi }**，在你的网络的详细信息中选择**{ -ui-forget-this-network }**。
        3. 重新启动，重新加入网络，然后{ shared-try }。
