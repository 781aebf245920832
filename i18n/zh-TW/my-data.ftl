### 自己的資料：儲存了哪些關於一個人的內容，清除代表什麼。

command-my-data = my-data
    .description = 儲存了哪些關於你的內容：查看或清除
command-my-data-export = export
    .description = 取得一個檔案，內含儲存的所有關於你的內容
command-my-data-erase = erase
    .description = 先了解後果，再清除所有關於你的內容

## 包含所有內容的檔案

my-data-export = 儲存的所有關於你的內容
    .text = 附上的檔案包含全部內容，來自每個伺服器和私人訊息：
    .note = 時間為 UTC。團隊自己留存的案件備註不在其中；如有需要，請詢問團隊。{ -discord } 自己保存的訊息無法在這裡顯示。
my-data-nothing = 沒有儲存任何關於你的內容。
my-data-sessions = { PLURAL($count) ->
       *[other] { $count } 次使用指南的記錄
    }
my-data-cases = { PLURAL($count) ->
       *[other] { $count } 個案件，包含其中寫下的所有內容
    }
my-data-drafts = { PLURAL($count) ->
       *[other] { $count } 份未傳送的草稿
    }
my-data-blocks = { PLURAL($count) ->
       *[other] { $count } 個不讓你建立案件的伺服器
    }
my-data-desks = { PLURAL($count) ->
       *[other] { $count } 個由你設定的服務台
    }
my-data-work = { PLURAL($count) ->
       *[other] { $count } 項你對他人案件所做的動作
    }
my-data-languages = 你為文字和裝置選擇的語言
my-data-file = { -blueback } 儲存的所有關於你的內容。「ids」是指南內部使用的名稱；「words」以你的語言說明同樣的內容。

## 清除

my-data-erase = 要清除所有關於你的內容嗎？
    .goes = **立即，在每個伺服器上：**你使用指南的記錄、提醒、草稿，以及還沒傳給你的訊息。
    .cases = **你的案件**會關閉，並移除你的名字和其中寫下的每一句話。團隊會得知你已清除，他們的卡片和記錄也會就地更改。你身為支援人員所做的事會留在他人的案件中，但不含你的名字；你手上的案件會退回佇列。
    .files = **在磁碟上，**原本存放的檔案很快會重新寫入，不留下任何痕跡。營運者為緊急狀況保留的副本會依營運者自己的規則到期；如果在那之前還原了副本，你的資料也會再次從中清除。為此會保留你的一個指紋，沒有人能從中得知你是誰。
    .stays = **會保留的：**已經在 { -discord } 上傳送、而我無法觸及的訊息，例如我們的私人訊息和私人討論串裡的訊息；如有需要，請自行刪除。如果某個團隊封鎖了你，這項封鎖會以指紋的形式保留。
    .final = 這個動作無法還原。
my-data-do-erase = 清除所有內容
my-data-do-keep = 保留
my-data-erased = 所有關於你的內容都已清除
    .text = 你的案件已移除你的名字和文字，各團隊也已得知。你隨時可以再使用指南，一切會重新開始。
    .files = 磁碟上的檔案會在幾小時內重新寫入。營運者的緊急副本會依營運者自己的規則到期。
my-data-under-way = 正在清除所有關於你的內容
    .text = 你的要求已記下。其中一部分目前還無法完成，之後會自動繼續；你不需要做任何事。
my-data-kept = 沒有清除任何內容
    .text = 一切維持原狀。
