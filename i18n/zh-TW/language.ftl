### 語言：卡片上的說明和選項。

## 按鈕

language-do-open = 🌐 語言
language-do-close = 完成
language-do-own = 返回{ $language }
language-do-english = Show in English
language-do-wrong = 這段文字有誤

## 列表

language-list-text = 文字：{ $language }
language-list-device = 你的裝置選單：{ $language }
language-ask-device = 你的裝置選單使用的語言是…
language-auto-text = 與 { -discord } 相同（{ $language }）
language-auto-device = 與文字相同（{ $language }）
language-unchecked = 機器翻譯

## 如實說明

language-draft = 機器翻譯，尚未經使用這種語言的人確認。
language-english = 英文原文
language-told = 謝謝。已告訴這個伺服器的團隊是哪一段文字、哪一種語言。
language-told-log = 謝謝。已為這個機器人的營運者記下。

## 告知服務台的內容

desk-wrong = 有人反映一段文字有誤
    .text = 文字：`{ $message }`，語言：{ $language }。不會保留是誰反映的。維護文字的人可以用這個名稱找到並修正。
desk-lost-wrong = 文字有誤的通知

## 支援人員看到的內容

desk-do-as-member = 查看成員看到的內容
desk-as-member = 這是成員看到的內容。語言：{ $language }；裝置選單：{ $device }。
