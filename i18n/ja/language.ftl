### 言語：カードでの表示と選択肢。

## ボタン

language-do-open = 🌐 言語
language-do-close = 完了
language-do-own = { $language }に戻す
language-do-english = Show in English
language-do-wrong = この文章は間違っています

## リスト

language-list-text = 文章：{ $language }
language-list-device = デバイスのメニュー：{ $language }
language-ask-device = デバイスのメニューの言語は…
language-auto-text = { -discord }と同じ（{ $language }）
language-auto-device = 文章と同じ（{ $language }）
language-unchecked = 機械翻訳

## 翻訳について

language-draft = 機械翻訳です。この言語を話す人による確認はまだ済んでいません。
language-english = 英語
language-told = ありがとうございます。どの文章か、どの言語かを、このサーバーのチームに伝えました。
language-told-log = ありがとうございます。このボットの運営者のために記録しました。

## デスクへのお知らせ

desk-wrong = 文章が間違っているとの指摘がありました
    .text = 対象：`{ $message }`、言語：{ $language }。指摘した人の情報は保存されません。文章の管理者は、この名前で探して修正できます。
desk-lost-wrong = 間違った文章についてのお知らせ

## サポート担当者に見えるもの

desk-do-as-member = メンバーの表示を見る
desk-as-member = メンバーにはこのように表示されています。言語：{ $language }、デバイスのメニュー：{ $device }。
