### 有人正在使用指南時指南有更動，會說些什麼。

## 卡片上方

note-set-aside = 已放在一旁：{ $list }
note-card-changed = 那張卡片顯示之後，指南有了更新，所以你剛才的操作沒有變更任何內容。這是你現在的卡片。

## 代替卡片

notice-flow-gone = 這個指南已不再提供
    .text = 你的回答會保留。如果指南恢復提供，你可以從上次的位置繼續。

## 給管理員，在 /desk doctor 的結果中

desk-doctor-guide = { PLURAL($count) ->
       *[other] **指南更改於{ $at }，其中有 { $count } 個錯誤；目前仍使用先前的版本。**錯誤詳情在這個機器人營運者的記錄檔裡。
    }
