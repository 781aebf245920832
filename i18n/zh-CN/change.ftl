### 有人正在使用指南时指南发生更改，会说些什么。

## 卡片上方

note-set-aside = 已放到一边：{ $list }
note-card-changed = 那张卡片显示之后，指南有了更新，所以你刚才的操作没有更改任何内容。这是你现在的卡片。

## 代替卡片

notice-flow-gone = 这个指南已不再提供
    .text = 你的回答会保留。如果指南恢复提供，你可以从上次的位置继续。

## 给管理员，在 /desk doctor 的结果中

desk-doctor-guide = { PLURAL($count) ->
       *[other] **指南更改于{ $at }，其中有 { $count } 个错误；目前仍使用之前的版本。**错误详情在此机器人运营者的日志中。
    }
