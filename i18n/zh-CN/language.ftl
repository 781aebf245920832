### 语言：卡片上的说明和选项。

## 按钮

language-do-open = 🌐 语言
language-do-close = 完成
language-do-own = 返回{ $language }
language-do-english = Show in English
language-do-wrong = 这段文字有误

## 列表

language-list-text = 文字：{ $language }
language-list-device = 你的设备菜单：{ $language }
language-ask-device = 你的设备菜单所用的语言是…
language-auto-text = 与 { -discord } 相同（{ $language }）
language-auto-device = 与文字相同（{ $language }）
language-unchecked = 机器翻译

## 如实说明

language-draft = 机器翻译，尚未经使用这种语言的人核对。
language-english = 英文原文
language-told = 谢谢。已告诉此服务器的团队是哪一段文字、哪一种语言。
language-told-log = 谢谢。已为此机器人的运营者记下。

## 告知服务台的内容

desk-wrong = 有人反映一段文字有误
    .text = 文字：`{ $message }`，语言：{ $language }。不会保留反映者的身份。维护文字的人可以按这个名称找到并改正。
desk-lost-wrong = 文字有误的通知

## 支持人员看到的内容

desk-do-as-member = 查看成员看到的内容
desk-as-member = 这是成员看到的内容。语言：{ $language }；设备菜单：{ $device }。
