### 提醒：傳給正在等待或中途離開的人的私人訊息，以及卡片上關於提醒的說明。

## 私人訊息

reminders-ask = 生效了嗎？{ $step }
    .text = 你從{ $since }開始等待。請現在查看你的裝置，並用按鈕告訴我狀況。
reminders-over = { $service } 應該恢復了
    .text = { -apple } 已不再列出任何問題。請現在再試一次，並用按鈕告訴我結果。如果不行，我會從這裡繼續幫你。
reminders-nudge = 你進行到一半就離開了：{ $flow }
    .text = 下一步：{ $step }。進度已幫你保留，我只會提醒這一次。
reminders-how = 你收到這則訊息，是因為你之前請我提醒。請用按鈕回答：在這個聊天室輸入的文字不會有人看到。

## 按鈕

reminders-do-card = 顯示我的進度
reminders-do-not-yet = 還沒有
reminders-do-quiet = 不要再提醒
reminders-do-resume = 還是提醒我吧
reminders-do-nudge = 如果我中途離開，請提醒我

## 卡片上

reminders-wait = { $at }（{ $until }）之前什麼都不用做。到時候我會傳私人訊息給你，進度也會幫你保留。如果提早恢復正常，請告訴我。
reminders-wait-over = 現在什麼都不用做，也不用變更任何內容。一旦 { -apple } 不再列出問題，我就會傳私人訊息給你；進度會幫你保留。如果提早恢復正常，請告訴我。
reminders-next = 如果沒有收到回答，我會在{ $until }再傳私人訊息詢問。
reminders-quiet = 依照你的要求，我不會傳訊息給你。需要時，用同一個指令回來即可。
reminders-closed = 上一則私人訊息無法送達，所以我無法保證還能傳訊息。你可以在 Discord 的隱私設定中允許這個伺服器的成員傳私人訊息；或是直接用同一個指令回來。

## 卡片上方，按下按鈕之後

reminders-said-quiet = 好的：不會再提醒。
reminders-said-resumed = 好的：時間到了我會傳訊息。
reminders-said-nudge = 好的：如果你現在離開，我會提醒一次，時間：{ $when }。以後開始的指南也一樣。
