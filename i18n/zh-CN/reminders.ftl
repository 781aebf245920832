### 提醒：发给正在等待或中途离开的人的私信，以及卡片上关于提醒的说明。

## 私信

reminders-ask = 生效了吗？{ $step }
    .text = 你从{ $since }开始等待。请现在查看你的设备，并用按钮告诉我情况如何。
reminders-over = { $service } 应该恢复了
    .text = { -apple } 已不再显示任何问题。请现在再试一次，并用按钮告诉我结果。如果还是不行，我们从这里继续。
reminders-nudge = 你中途离开了：{ $flow }
    .text = 下一步：{ $step }。进度已为你保留，我只会提醒这一次。
reminders-how = 收到这条消息是因为你之前要求提醒。请用按钮回答：在这个聊天中输入的文字不会有人看到。

## 按钮

reminders-do-card = 显示我的进度
reminders-do-not-yet = 还没有
reminders-do-quiet = 不要再提醒
reminders-do-resume = 还是提醒我吧
reminders-do-nudge = 如果我中途离开，请提醒我

## 卡片上

reminders-wait = { $at }（{ $until }）之前什么都不用做。到时我会给你发私信，进度会为你保留。如果提前恢复正常，请告诉我。
reminders-wait-over = 现在什么都不用做，也不用更改什么。一旦 { -apple } 不再显示问题，我就给你发私信；进度会为你保留。如果提前恢复正常，请告诉我。
reminders-next = 如果没有收到回答，我会在{ $until }再次发私信询问。
reminders-quiet = 按你的要求，我不会给你发消息。需要时，用同一个命令回来即可。
reminders-closed = 上一条私信没能送达，所以我无法保证还能发私信。你可以在 Discord 的隐私设置中允许来自此服务器成员的私信；也可以直接用同一个命令回来。

## 卡片上方，按下按钮之后

reminders-said-quiet = 好的：不再提醒。
reminders-said-resumed = 好的：到时我会给你发消息。
reminders-said-nudge = 好的：如果你现在离开，我会提醒一次，时间：{ $when }。以后开始的指南也是如此。
