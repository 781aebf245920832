### 機器人自己查到的狀況：Apple 的狀態頁面，以及許多人遇到同樣的問題。

## 卡片上方或下方的小字

found-outage = { -apple } 的狀態頁面顯示服務中斷（{ $read }讀取）。請不要再變更設定：問題不在你的裝置。
    .about = { -apple } 的狀態頁面顯示服務中斷，開始時間：{ $about }（{ $read }讀取）。請不要再變更設定：問題不在你的裝置。
found-issue = { -apple } 的狀態頁面顯示有問題影響部分使用者（{ $read }讀取）。請暫時不要再變更設定。
    .about = { -apple } 的狀態頁面顯示有問題影響部分使用者，開始時間：{ $about }（{ $read }讀取）。請暫時不要再變更設定。
found-planned = { -apple } 預定進行維護，一段時間內可能會受影響（狀態頁面{ $read }讀取）。
    .about = { -apple } 預定進行維護，開始時間：{ $about }，一段時間內可能會受影響（狀態頁面{ $read }讀取）。
found-resolved = { -apple } 最近發生過問題，現在已解決（狀態頁面{ $read }讀取）。請再試一次；如果還是不行，我們會從這裡繼續。
    .about = { -apple } 發生過問題，現在已解決，結束時間：{ $about }（狀態頁面{ $read }讀取）。請再試一次；如果還是不行，我們會從這裡繼續。
found-clear = { -apple } 的狀態頁面沒有顯示問題（{ $read }讀取）；它的更新經常較慢
found-wave = 可能不是只有你遇到：幾分鐘內有好幾個人回報同樣的問題（{ $read }統計）。在重置任何東西之前，我們先等一下。

## 服務台看到的經過，以及成員拷貝的摘要

found-path = { $what }（{ $read }）
found-path-outage = { -apple } 的狀態頁面：服務中斷
found-path-issue = { -apple } 的狀態頁面：有問題影響部分使用者
found-path-planned = { -apple } 的狀態頁面：預定維護
found-path-resolved = { -apple } 的狀態頁面：問題已解決
found-path-clear = { -apple } 的狀態頁面：沒有問題
found-path-wave = 許多人回報同樣的問題

## 通知服務台，每波只說一次

desk-wave = 這可能是服務中斷
    .text =
        幾分鐘內，回報同樣問題的人遠比平常多（{ $at }）。正在使用指南的每個人都會得知可能不是只有自己遇到，而且會先等一下，不會馬上重置任何東西。
        { -apple } 公佈這類消息通常較晚；不妨看看它的狀態頁面：apple.com/support/systemstatus
desk-lost-wave = 服務中斷的通知
