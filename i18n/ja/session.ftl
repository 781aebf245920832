### どのガイドにも共通する文：選択肢、理由、お知らせ、終わり。

## 選択肢

choice-worked = 直りました
choice-failed = まだ直りません
choice-cant = この手順はできません
choice-refuse = いいえ、やめておきます
choice-wait = 待ちます
choice-wait-longer = もう少し待ちます
choice-unknown = わかりません
choice-back = 戻る
choice-why = この手順の理由
choice-why-card = 質問の理由
choice-person = 人に相談する
choice-restart = 最初からやり直す
choice-pick = いちばん近いものを選んでください
link-open = ページを開く

## カード

card-symptom = どのような症状ですか？
    .text = いちばん近いものを選んでください。負担の少ない方法から、1つずつ試していきます。
card-safety = ここでパスワード、パスコード、確認コードをお聞きすることはありません。電話番号やアドレスが写ったスクリーンショットは共有しないでください。
card-wait = 待っています：{ $step }
card-wait-until = 次の確認：{ $until }。それまで、することはありません。時間になったら同じコマンドで戻ってください。続きから再開できます。それより前に直ったら、教えてください。
card-wait-due = 確認の時間です。効果はありましたか？
progress-tried = { PLURAL($count) ->
       *[other] これまでに{ $count }件試しました
    }
needs-list = 必要なもの：{ $list }
need-passcode = デバイスのパスコード
need-account-password = アカウントのパスワード（必ず自分のデバイスだけで入力）
need-two-factor-device = サインイン用の確認コードが届くデバイス
need-backup = 最近のバックアップ
need-other-person = ほかの人の協力
need-second-device = もう1台のデバイス
need-money = SMSを送れる程度の残高
need-screen-time-code = { -ui-screen-time }のパスコードを知っている人
need-computer = コンピュータ
list-grows = { $list }、{ $next }
paragraph-grows = { $said }{ $next }

## このカードが出る理由

why-likely = 最も可能性の高い原因：{ $cause }。
why-likely-two = 最も可能性の高い原因：{ $first }。または、{ $second }。
why-minutes = { PLURAL($minutes) ->
       *[other] 所要時間は約{ $minutes }分です。
    }
why-moment = すぐに終わります。
why-risk-none = 元に戻せない変更はありません。
why-risk-mild = 軽い影響があります。注意書きをご覧ください。
why-risk-settings = 設定が失われるため、より負担の少ない手順のあとに行います。
why-risk-data = データが失われる可能性があるため、最後に行います。
why-question = 回答によって、次に試す方法が決まります。
why-question-first = 回答によって、案内するメニューと手順が決まります。
why-symptom = 症状によって、どこから始めるかが決まります。
why-check = 終える前に、本当に直ったことを確かめます。
why-wait = 時間が必要です。早く進めすぎると、振り出しに戻ることがあります。
why-end = ガイドはここまでです。

## カードの上のお知らせ

note-welcome-back = おかえりなさい。ここから再開します。
note-old-card = それは以前のカードでした。何も変更していません。現在のカードはこちらです。
note-no-such-choice = その選択肢はこのカードにありません。何も変更していません。
note-recognised = 次の症状として受け付けました：{ $symptom }
note-not-recognised = 入力された言葉からは判断できませんでした。いちばん近いものを選んでください。
note-flow-changed = { PLURAL($count) ->
       *[other] ガイドの内容が変わったため、以前の回答のうち{ $count }件は使わないことにしました。
    }
note-look-again = まだ確実ではありません。10分ほど待ち、もう一度試して、確かめてください。

## 終わり

end-solved = 直りました
    .text = よかったです。これで完了です。再発した場合は、同じコマンドをもう一度使ってください。
end-solved-unverified = 直ったようです
    .text = 再発した場合は、このカードに戻るか、コマンドをもう一度使ってください。ここから続けられます。
end-handed-over = ここからは人が対応します
    .text = 下の要約をコピーして、サーバーのサポート用チャンネルに貼り付けてください。試したことがまとめてあるので、同じことを二度聞かれずに済みます。名前、電話番号、コードは含まれていません。書き足さないようにお願いします。

## 人に引き継ぐ理由

reason-asked = 人への相談を希望されました。
reason-refused = この手順は行わなくてもかまいません。人に相談すれば、別の方法が見つかるかもしれません。
reason-lost = 見つからない、またはできないことが3つありました。よくあることです。人と一緒に確認しましょう。
reason-exhausted = 残りの手順は、かかる時間のわりに効果が見込めません。人のほうが、ガイドよりも多くのことに気付けます。
reason-security = アカウントの安全に関わる可能性があるため、人と一緒に確認してください。それまでは何も変更せず、コードを誰にも教えないでください。

## コピーできる要約

summary-title = { $flow }：試したこと
summary-symptom = 症状：{ $symptom }
summary-answer = { $question } { $answer }
summary-step = { $step }：{ $outcome }
summary-likely = 現時点で最も可能性の高い原因：{ $cause }
outcome-worked = 効果があったようだ
outcome-failed = 変化なし
outcome-cant = できなかった
outcome-waiting = 待った

## ガイドの外で表示される文

notice-busy = ただいま混み合っています
    .text = 利用が集中しています。何も変更していません。少し待ってから、もう一度押してください。
notice-unavailable = 現在、回答を保存できません
    .text = この回答は保存されない可能性があります。それより前の回答は保存されています。数分後にもう一度試してください。
notice-unreadable = 内容を読み取れませんでした
    .text = 何も変更していません。もう一度コマンドを使ってください。続きから再開できます。
notice-outdated = このカードは古くなっています
    .text = もう一度コマンドを使ってください。続きから再開できます。
notice-not-yours = このカードはほかの人のものです
    .text = ご自身でコマンドを使うと、自分用のカードが表示されます。
