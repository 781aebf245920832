### 自己的数据：关于一个人保存了什么，抹掉意味着什么。

command-my-data = my-data
    .description = 关于你保存了什么：查看或抹掉
command-my-data-export = export
    .description = 获取一个文件，其中有关于你保存的全部内容
command-my-data-erase = erase
    .description = 先了解后果，再抹掉关于你的全部内容

## 包含全部内容的文件

my-data-export = 关于你保存的全部内容
    .text = 附带的文件包含全部内容，来自每个服务器和私信：
    .note = 时间为 UTC。团队为自己写的工单备注不在其中，如有需要请询问团队。{ -discord } 自己保存的消息无法在此显示。
my-data-nothing = 没有保存关于你的任何内容。
my-data-sessions = { PLURAL($count) ->
       *[other] { $count } 次使用指南的记录
    }
my-data-cases = { PLURAL($count) ->
       *[other] { $count } 个工单，包括其中写下的全部内容
    }
my-data-drafts = { PLURAL($count) ->
       *[other] { $count } 份未发送的草稿
    }
my-data-blocks = { PLURAL($count) ->
       *[other] { $count } 个不允许你提交工单的服务器
    }
my-data-desks = { PLURAL($count) ->
       *[other] { $count } 个由你设置的服务台
    }
my-data-work = { PLURAL($count) ->
       *[other] { $count } 项你对他人工单的操作
    }
my-data-languages = 你为文字和设备选择的语言
my-data-file = { -blueback } 保存的关于你的全部内容。“ids”是指南内部使用的名称；“words”用你的语言说明同样的内容。

## 抹掉

my-data-erase = 要抹掉关于你的全部内容吗？
    .goes = **立即，在每个服务器上：**你使用指南的记录、提醒、草稿，以及还没发给你的消息。
    .cases = **你的工单**将被关闭，并移除你的名字和其中写下的每一句话。团队会得知你已将其抹掉，他们的卡片和记录也会就地更改。你作为支持人员所做的事会保留在他人的工单中，但不带你的名字；你手上的工单会退回队列。
    .files = **在磁盘上，**原来保存这些内容的文件很快会重新写入，不留痕迹。运营者为应急保留的副本按其自己的规则过期；如果在此之前恢复了某个副本，你的数据也会再次从中抹掉。为此会保留一个你的指纹，没有人能从中得知你是谁。
    .stays = **会保留的：**已经在 { -discord } 上发出而我无法触及的消息，例如我们的私信和私密子区中的消息；如有需要，请自行删除。如果某个团队禁止了你，这项禁止会以指纹的形式保留。
    .final = 此操作无法撤销。
my-data-do-erase = 全部抹掉
my-data-do-keep = 保留
my-data-erased = 关于你的全部内容已抹掉
    .text = 你的工单已移除你的名字和文字，各团队已收到通知。你随时可以再次使用指南，一切会重新开始。
    .files = 磁盘上的文件会在几小时内重新写入。运营者的应急副本按其自己的规则过期。
my-data-under-way = 正在抹掉关于你的全部内容
    .text = 你的要求已记录。其中一部分暂时未能完成，之后会自动继续；你不需要做任何事。
my-data-kept = 没有抹掉任何内容
    .text = 一切保持原样。
