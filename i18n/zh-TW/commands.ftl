### 輸入指令時 Discord 顯示的文字。指令名稱維持英文。

command-device-language = device-language
    .description = 你的 { -iphone }、{ -ipad } 或 { -mac } 使用的語言（如果與 { -discord } 不同）

## 服務台：伺服器的支援人員在這裡處理案件

command-desk = desk
    .description = 服務台：需要真人協助的案件
command-desk-setup = setup
    .description = 設定服務台：案件發佈在哪裡、由誰處理
    .channel = 文字頻道，或論壇（每個案件成為一則貼文）
    .role = 負責回覆案件的人所屬的身分組
command-desk-setup-language = language
    .description = 整個團隊看到的內容所用的語言；不選則使用伺服器的語言
command-desk-doctor = doctor
    .description = 檢查服務台是否正常運作，並明確指出缺少什麼
command-desk-queue = queue
    .description = 顯示處理中的案件，最早的排在最前面
command-desk-case = case
    .description = 顯示一個案件，以及到目前為止試過的所有內容
    .number = 案件編號
command-desk-next = next
    .description = 顯示等你或等任何人處理最久的案件
command-desk-stats = stats
    .description = 案件數量、多快首次回覆、多快解決
    .days = 回顧幾天；未填則為 30 天
command-desk-block = block
    .description = 不再讓某位成員建立案件
    .member = 該名成員
command-desk-unblock = unblock
    .description = 讓被封鎖的成員可以再次建立案件
    .member = 該名成員
