### 输入命令时 Discord 显示的文字。命令名保持英文。

command-device-language = device-language
    .description = 你的 { -iphone }、{ -ipad } 或 { -mac } 所用的语言（如果与 { -discord } 不同）

## 服务台：服务器的支持人员在这里处理工单

command-desk = desk
    .description = 服务台：需要人工处理的工单
command-desk-setup = setup
    .description = 设置服务台：工单发到哪里，由谁处理
    .channel = 文字频道，或论坛（每个工单成为一个帖子）
    .role = 处理工单的人所属的身份组
command-desk-setup-language = language
    .description = 整个团队看到的内容所用的语言；不选则使用服务器的语言
command-desk-doctor = doctor
    .description = 检查服务台是否正常，并准确指出缺少什么
command-desk-queue = queue
    .description = 显示未结工单，最早的排在最前
command-desk-case = case
    .description = 显示一个工单以及至今尝试过的全部内容
    .number = 工单编号
command-desk-next = next
    .description = 显示等你或等任何人处理最久的工单
command-desk-stats = stats
    .description = 工单数量、首次回复用时、解决用时
    .days = 统计最近多少天；不填则为 30 天
command-desk-block = block
    .description = 不再允许某位成员提交工单
    .member = 该成员
command-desk-unblock = unblock
    .description = 重新允许被禁止的成员提交工单
    .member = 该成员
