### デスク：人が対応する相談について、メンバーとサポート担当者が見る文。

## 時間の長さ

desk-span-moment = 1分未満
desk-span-minutes = { PLURAL($count) ->
       *[other] { $count }分
    }
desk-span-hours = { PLURAL($count) ->
       *[other] { $count }時間
    }
desk-span-days = { PLURAL($count) ->
       *[other] { $count }日
    }

## デスクに表示される相談

desk-case = 相談 #{ $number }：{ $flow }
desk-blueback = { -blueback }
desk-mark-high = ❗
desk-mark-urgent = ‼️
desk-priority-normal = 通常
desk-priority-high = 高
desk-priority-urgent = 緊急
desk-priority-line = 優先度：{ $priority }
desk-state-new = 新規
desk-state-claimed = 担当者あり
desk-state-waiting-for-member = メンバーの返事待ち
desk-state-waiting-for-desk = デスクの対応待ち
desk-state-solved = 解決済み
desk-state-closed-by-desk = デスクが終了
desk-state-closed-by-member = メンバーが取り下げ
desk-state-closed-silence = 長期間返事がなく終了
desk-turn-desk = デスクの番、最後の動き：{ $since }
desk-turn-member = メンバーの番、最後の動き：{ $since }
desk-turn-nobody = 終了：{ $since }
desk-owner = 担当：{ $owner }
desk-owner-none = 担当者なし
desk-member = { $member } の言語：{ $language }（デバイスも同じ） · 開始：{ $opened }
desk-member-device = { $member } の言語：{ $language }、デバイスの表示：{ $device } · 開始：{ $opened }
desk-sees = 「{ $symptom }」
desk-sees-nothing = 症状はガイドに入力されていません。
desk-reason-asked = 人への相談を希望。
desk-reason-refused = 何かが失われる手順を断った。
desk-reason-lost = 見つからない、またはできないことが3つあった。
desk-reason-exhausted = ガイドには、手間に見合う手順が残っていない。
desk-reason-solved = 直ったように見えたあと、人への相談を希望。
desk-reason-flow = ガイドの説明：「{ $reason }」
desk-own-words = **本人の言葉**
desk-own-words-none = 本人の言葉での記入はありません。
desk-path = **試したこと**
desk-path-none = まだ何も回答しておらず、試していません。
desk-path-gone = ガイド「{ $flow }」はもうないため、経過を表示できません。
desk-path-later = { $line }（{ $span }後）
desk-likely = **考えられる原因：** { $list }
desk-likely-cause = { $cause }（約{ $share }%）
desk-advised = **ガイドによる次の手順：** { $step }（{ $price }）
desk-price = { PLURAL($count) ->
       *[other] { $count }分、{ $risk }
    }
desk-risk-none = 元に戻せない変更なし
desk-risk-mild = 軽い影響あり
desk-risk-settings = 設定が失われる
desk-risk-data = データが失われる可能性あり
desk-suggested = **提案済み、結果待ち：** { $list }
desk-step-gone = ガイドから削除された手順
desk-reach-nothing = まだ何も送っていません。希望の連絡方法：{ $wish }。
desk-reach-under-way = 送信中です。希望の連絡方法：{ $wish }。
desk-reach-waits = 本人が再びコマンドを使うまで待っています。
desk-reach-direct = ダイレクトメッセージで届きました。
desk-reach-thread = プライベートスレッドに届きました。
desk-reach-visit = 本人が戻ったときに読みました。
desk-reach-seen = 本人の最後の確認：{ $seen }。
desk-reach-unseen = 本人はまだ見ていません。
desk-rating = 評価：5点中{ $stars }点

## 相談の経過。サポート担当者向け

desk-event-opened = { $who } が相談を始めました
desk-event-claimed = { $who } が担当になりました
desk-event-took-over = { $who } が { $other } から担当を引き継ぎました
desk-event-handed-back = { $who } が担当を外れました
desk-event-expired = 担当者なしに戻りました（{ $other } の担当中、長い間動きがなかったため）
desk-event-wrote = { $who } がメンバーに連絡しました
desk-event-asked = { $who } がメンバーに質問しました
desk-event-ready = { $who } が定型文「{ $title }」を送りました
desk-event-suggested = { $who } がメンバーに手順を提案しました：{ $step }
desk-event-noted = { $who } がデスク内だけのメモを残しました
desk-event-answered = { $who } が返事をしました
desk-event-tried = { $who } が「{ $step }」を試しました：{ $outcome }
desk-event-prioritised = { $who } が優先度を変更しました：{ $priority }
desk-event-solved = { $who } が直ったと報告しました
desk-event-closed-by-desk = { $who } が相談を終了しました
desk-event-closed-by-member = { $who } が相談を取り下げました
desk-event-closed-silence = 長い間返事がなかったため終了しました
desk-event-reopened = { $who } が相談を再開しました
desk-event-rated = { $who } の評価：5点中{ $stars }点
desk-event-reminded = リマインダー（{ $nth }回目）の時間になりました
desk-event-left = { $member } がサーバーから抜けたため、連絡が届かなくなりました
desk-event-removed = { $who } が書いた内容は、その後消去されました
desk-event-erased = メンバーが自分についてのすべてを消去しました。返事をする相手がいないため、相談は終了しています
desk-somebody = データを消去した人
desk-reply-gone = すでにない定型文
desk-log-ready = 送信した言語：{ $language }。
desk-log-gone = この相談に動きがありました。開いて確認してください。
desk-announcement = 相談 #{ $number } が対応を待っています
desk-owner-reminder = 相談 #{ $number }：対応をお願いします
desk-owner-reminder-back = このまま動きがないと、担当者なしに戻ります（{ $back }）。返信、メモ、手順の提案のいずれかを行えば、担当のままになります。
desk-history-page = これまでの経過、{ $page }/{ $pages }ページ
desk-history-cut = 長すぎて表示できない部分があります。ファイルにはすべて含まれています。

## ボタン

desk-do-claim = 担当する
desk-do-take-over = 担当を引き継ぐ
desk-do-reply = 返信
desk-do-ask = 質問する
desk-do-suggest = 手順を提案
desk-do-note = メモ
desk-do-hand-back = 担当を外れる
desk-do-prioritise = 優先度
desk-do-solve = 解決
desk-do-close = 終了
desk-do-reopen = 再開
desk-do-view = 自分の言語で開く
desk-do-history = 経過
desk-do-newer = 新しいもの
desk-do-older = 古いもの
desk-do-next = 次の相談
desk-do-queue = 相談一覧
desk-do-before = 前のページ
desk-do-after = 次のページ
desk-do-send = 送信
desk-do-change = 変更
desk-do-drop = 破棄
desk-do-write = 自分で書く
desk-do-send-case = チームに送信
desk-do-change-words = 自分の言葉を変更
desk-do-not-now = 今はしない
desk-do-answer = 返事をする
desk-do-add = 追加で伝える
desk-do-withdraw = 相談を取り下げる
desk-do-again = 相談を再開する
desk-do-look = 自分の相談
desk-do-guide = ガイドを続ける
desk-do-server = サーバーに移動

## 引き継ぎ。メンバーが読む

desk-offer = チームに連絡する
    .text = ここからは、このサーバーのチームが対応できます。試したことはチームに伝わるので、同じことを二度聞かれずに済みます。
desk-consent = チームに表示される内容
    .text = まだ何も送信していません。送信すると、このサーバーのチームに、ここでのあなたの名前、あなたの言語とデバイスの言語、および以下の内容が表示されます。あとから追加することもできます。
desk-consent-words = **あなたの言葉**
desk-consent-words-none = 自分の言葉での記入はありません。このままでもかまいません。
desk-consent-path = **試したこと**
desk-consent-contact = チームからの連絡方法を選んでください
desk-contact-direct = ダイレクトメッセージ
    .choice = ダイレクトメッセージで受け取る
    .hint = 受け取れない設定の場合は、プライベートスレッドまたは次に来たとき
    .promise = 返事はダイレクトメッセージで届きます。受け取れない設定の場合は、プライベートスレッドで、または次に同じコマンドを使ったときに、ここで読めます。
desk-contact-thread = プライベートスレッド
    .choice = ここのプライベートスレッドで受け取る
    .hint = あなたとチームだけが読めます
    .promise = 返事は、サーバーのプライベートスレッドに届きます。
desk-contact-later = 通知なし（本人が確認）
    .choice = 通知は不要、自分で確認する
    .hint = 同じコマンドを使うと、新しい内容を確認できます
    .promise = 通知は送られません。同じコマンドを使うと、新しい内容を確認できます。
desk-handed-over = 相談 #{ $number } をチームに送りました
    .text = 試したことはチームに伝わっています。同じコマンドで、いつでも相談を確認できます。
desk-handed-over-usual = 最初の返事までの最近の目安：{ $span }。これより長くかかることもあります。
desk-handed-over-no-promise = 最近の相談が少ないため、最初の返事までの時間の目安はお伝えできません。
desk-handed-over-broken = 相談は保存されています。現在、チームのデスクに表示できませんが、復旧しだい表示されます。何もする必要はありません。同じコマンドで相談を確認できます。

## メンバー自身の相談

desk-mine = あなたの相談 #{ $number }
desk-mine-since = 最後の動き：{ $since }。
desk-mine-new = チームに届いています。担当者はまだ決まっていません。決まるまで、チームのボードに表示され続けます。
desk-mine-claimed = チームの担当者が決まりました。チームからの連絡をお待ちください。
desk-mine-your-turn = チームがあなたの返事を待っています。
desk-mine-their-turn = 返事はチームに届いています。チームからの連絡をお待ちください。
desk-mine-solved = 直りました。この相談は解決済みです。
desk-mine-closed-by-desk = チームがこの相談を終了しました。
desk-mine-closed-by-member = 取り下げたため、この相談は終了しています。
desk-mine-closed-silence = 長い間返事がなかったため、この相談は終了しました。
desk-mine-news = **チームからの最新の連絡**
desk-mine-no-news = チームからの連絡はまだありません。
desk-mine-wrote = チームから（{ $when }）：
desk-mine-asked = チームからの質問（{ $when }）：
desk-mine-suggested = チームからの提案（{ $when }）：{ $step }
desk-mine-closed = 終了（{ $when }）：
desk-mine-reopen = 再発した場合は、この相談を再開できます。再開の期限：{ $until }。
desk-rate = サポートはいかがでしたか？
desk-rate-one = 悪い
desk-rate-two = あまり良くない
desk-rate-three = 普通
desk-rate-four = 良い
desk-rate-five = とても良い

## メンバーに送られるもの

desk-letter-wrote = 相談 #{ $number } について、チームから連絡があります
desk-letter-asked = 相談 #{ $number } について、チームから質問があります
desk-letter-own-words = チームの人が書いた文です。翻訳されていません。
desk-letter-how = 返事にはボタンを使ってください。このチャットに入力した内容は誰にも届きません。
desk-letter-suggested = 相談 #{ $number } について、チームから手順の提案があります
desk-letter-tell = 結果をボタンで教えてください。チームに伝わります。
desk-letter-step-gone = 相談 #{ $number } について、チームから手順の提案があります
    .text = その後ガイドの内容が変わり、この手順はなくなりました。詳しくはチームに聞いてください。
desk-letter-solved = 相談 #{ $number } は解決済みになりました
    .text = チームが、直ったことを確認しました。
desk-letter-closed-by-desk = チームが相談 #{ $number } を終了しました
    .text = 上にチームからの説明があります。
desk-letter-closed-by-member = 相談 #{ $number } は終了しました
    .text = あなたが取り下げました。
desk-letter-closed-silence = 相談 #{ $number } は終了しました
    .text = 長い間返事がありませんでした。内容は失われていません。気にする必要はありません。
desk-letter-reopened = 相談 #{ $number } が再開されました
    .text = チームが対応を続けます。これまでのやり取りはそのまま残っています。
desk-letter-news = 相談 #{ $number } に動きがありました
    .text = 開いて確認してください。
desk-letter-reminder = 相談 #{ $number }：返事をお待ちしています
    .text = チームがあなたの返事を待っています。急ぐ必要はありませんが、返事がない場合、相談は終了します（{ $until }）。すでに直った場合は、教えてください。

## ボードと一覧。サポート担当者向け

desk-board = 未完了の相談
desk-board-broken = このデスクに問題があり、一部の相談が表示されていない可能性があります。/desk doctorコマンドで原因を確認できます。
desk-board-empty = 対応を待っている人はいません。ひと休みしましょう。
desk-board-at = 更新：{ $at }
desk-board-more = { PLURAL($count) ->
       *[other] ほかに{ $count }件
    }
desk-count-new = { PLURAL($count) ->
       *[other] 新規{ $count }件
    }
desk-count-claimed = { PLURAL($count) ->
       *[other] 担当者あり{ $count }件
    }
desk-count-waiting-for-desk = { PLURAL($count) ->
       *[other] デスクの対応待ち{ $count }件
    }
desk-count-waiting-for-member = { PLURAL($count) ->
       *[other] メンバーの返事待ち{ $count }件
    }
desk-row-free = 担当者なし
desk-row-desk = { $owner } の対応待ち
desk-row-member = メンバーの返事待ち（{ $owner }）
desk-row-member-free = メンバーの返事待ち（担当者なし）
desk-queue = 相談一覧

## サポート担当者が送れるもの

desk-replies = 相談 #{ $number } に返信
    .text = 定型文は、メンバーの言語（{ $language }）で届きます。送信前に内容を確認できます。
desk-replies-pick = 定型文
desk-preview = 送信前の確認：相手にはこう表示されます
desk-preview-own = メンバーの言語：{ $language }。自分で書いた文は翻訳されません。あなたの名前は表示されません。
desk-preview-ready = メンバーの言語：{ $language }。あなたの名前は表示されません。

## フォーム

desk-form-hand-over = チームに連絡する
    .label = 自分の言葉で（任意）
    .hint = どのような症状が、いつからありますか？パスワード、コード、電話番号は書かないでください。
desk-form-answer = 相談 #{ $number }：チームへ
    .label = あなたの言葉
    .hint = パスワード、コード、電話番号は書かないでください。ここにいる誰も必要としません。
desk-form-rate = 相談 #{ $number }：ひとこと
    .label = 良かった点、足りなかった点
    .hint = 空欄でもかまいません。チームが読みます。
desk-form-write = 相談 #{ $number }：メンバーへの連絡
    .label = 本文（できれば相手の言語で）
    .hint = 送信前にもう一度確認できます。パスワードやコードは決して聞かないでください。
desk-form-ask = 相談 #{ $number }：メンバーへの質問
    .label = 質問
    .hint = 質問は1つずつが答えやすくなります。パスワードやコードは決して聞かないでください。
desk-form-note = 相談 #{ $number }：メモ
    .label = デスク内だけ
    .hint = メンバーには表示されません。
desk-form-close = 相談 #{ $number }：終了
    .label = 理由（メンバーが読みます）
    .hint = わかったことと、これからできることを、思いやりのある言葉で書いてください。
desk-form-set-up = デスクの設定
    .label = 全員に表示されるカードの言語
    .hint = 次のいずれか：{ $codes }

## 操作した人への短い返事

desk-told-no-desk = このサーバーにはデスクがありません
    .text = デスクが設定されていないため、連絡できるチームがありません。サーバーのサポート用チャンネルで聞いてください。
desk-told-not-staff = この操作はチームだけができます
    .text = 何も変更していません。サーバーの管理者が、チームのロールを付与できます。
desk-told-not-admin = この操作は管理者だけができます
    .text = サーバーを管理する権限が必要です。何も変更していません。
desk-told-not-yours = ほかの人の相談です
    .text = 何も変更していません。
desk-told-cannot-be-desk = このチャンネルはデスクに使えません
    .text = テキストチャンネルまたはフォーラムを選んでください。何も変更していません。
desk-told-already-open = すでに進行中の相談があります：#{ $number }
    .text = 相談は一度に1つです。今の相談に追加で伝えることができます。
desk-told-blocked = ここでは、チームがあなたの相談を受け付けていません
    .text = このサーバーの管理者が決めました。ガイドは引き続き使えます。
desk-told-too-soon = 少し時間をおいてください
    .text = 先ほど相談を始めたばかりです。次の相談を始められる時刻：{ $when }。それまでは、今の相談に追加で伝えてください。
desk-told-no-such-case = 相談 #{ $number } はここにはありません
    .text = 番号はサーバーごとに付けられています。
desk-told-nothing-next = デスクの対応を待つ相談はありません
    .text = 未完了の相談はすべて、メンバーの返事を待っているか、担当者がいます。
desk-told-nothing-typed = 何も入力されていません
    .text = 何も送信していません。もう一度押して、内容を書いてください。
desk-told-draft-gone = その下書きはもう保存されていません
    .text = 何も送信していません。もう一度書いてください。
desk-told-held-by = 相談 #{ $number } の担当：{ $who }
    .text = 何も変更していません。担当者が不在の場合は、引き継ぐことができます。引き継いだことは、スレッドで担当者にもわかります。
desk-told-not-held = 相談 #{ $number } の担当はあなたではありません
    .text = 担当を外れることができるのは、担当者だけです。何も変更していません。
desk-told-over = 相談 #{ $number } は終了しています
    .text = 何も変更していません。先に相談を再開する必要があります。
desk-told-too-late = 相談 #{ $number } は再開できません
    .text = 時間がたちすぎています。再発した場合は、新しい相談を始めてください。
desk-told-settled = すでに処理されています
    .text = 何も変更していません。
desk-told-unchanged = すでにその状態です
    .text = 何も変更していません。
desk-told-not-theirs = これは相手側が行う操作です
    .text = 何も変更していません。
desk-told-claimed = 相談 #{ $number } の担当になりました
    .text = 対応をお願いします。メンバーが確認すると、担当者がいることがわかります。
desk-told-handed-back = 相談 #{ $number } の担当を外れました
    .text = 確認してくださり、ありがとうございました。
desk-told-sent = 相談 #{ $number } に送信しました
    .text = 届いたかどうかは、カードに表示されます。
desk-told-suggested = 相談 #{ $number } に手順を送信しています
    .text = 結果はスレッドに届きます。
desk-told-noted = 相談 #{ $number } にメモを残しました
    .text = デスクだけに表示されます。
desk-told-prioritised = 相談 #{ $number } の優先度を変更しました
    .text = ボードの順序に反映されます。
desk-told-solved = 相談 #{ $number } は解決済みになりました
    .text = よかったです。再発した場合は、しばらくの間、再開できます。
desk-told-closed = 相談 #{ $number } を終了しました
    .text = しばらくの間、再開できます。
desk-told-reopened = 相談 #{ $number } を再開しました
    .text = これまでのやり取りはそのまま残っています。
desk-told-dropped = 破棄しました
    .text = 何も送信していません。
desk-told-blocked-member = ブロックしました
    .text = { $who } は、ここで新しい相談を始められなくなりました。進行中の相談はそのままです。
desk-told-unblocked-member = ブロックを解除しました
    .text = { $who } は、ここで再び相談を始められます。
desk-told-answered = 相談 #{ $number } の内容をチームに送りました
    .text = 今できることはこれで終わりです。
desk-told-rated = ありがとうございます
    .text = 評価はチームに伝わります。
desk-told-left-alone = 何も送信していません
    .text = ガイドとあなたの回答は保存されています。チームへの連絡はあとからでもできます。
desk-told-unavailable = 現在、保存できません
    .text = 何も変更しておらず、何も送信していません。数分後にもう一度試してください。

## スレッドの名前

desk-thread = #{ $number } { $about }
desk-private-thread = 相談 #{ $number }：{ $flow }

## 手順と優先度の選択

desk-steps = 相談 #{ $number } に手順を提案
    .text = わかっていることから見て、効果の高い順に並んでいます。メンバーには、本人のデバイスに表示されるメニュー名で手順が届きます。結果は相談に届きます。
desk-steps-pick = 手順{ $from }〜{ $to }
desk-steps-asked = 提案済み
desk-steps-tried = 試した：{ $outcome }
desk-steps-unfit = 回答と合わない
desk-priorities = 相談 #{ $number } の優先度
    .text = 同じグループの中では、緊急の相談が先に並びます。そのために誰かが呼び出されることはありません。
desk-priorities-pick = 優先度

## デスクそのもの。管理者向け。Discordの設定の項目名は、Discordの表示どおり

desk-do-doctor = もう一度確認
desk-set-up = デスクを設定しました
    .text = 相談の投稿先：{ $channel }、対応するロール：{ $role }。メンバーは、各ガイドの最後のカードと「{ choice-person }」から、デスクに連絡できます。
desk-doctor = デスクの状態
    .text = 相談の投稿先：{ $channel }、対応するロール：{ $role }。
desk-doctor-well = 正常です。デスクに必要な権限はすべて許可されています。
desk-doctor-more = { PLURAL($count) ->
       *[other] ほかに{ $count }件
    }
desk-doctor-pending = { PLURAL($count) ->
       *[other] 送信中のものが{ $count }件あります。
    }
desk-doctor-at = 確認：{ $at }
desk-doctor-dead = **断念したもの。** 原因は、このボットの運営者のログに記録されています。相談そのものは保存されています。
desk-lost = - { $what }、{ $at }
desk-lost-of-case = - 相談 #{ $number }：{ $what }、{ $at }
desk-lost-card = デスクに表示するカード
desk-lost-log = スレッドの記録
desk-lost-call = チームの呼び出し
desk-lost-letter = メンバーへのメッセージ
desk-lost-board = ボード
desk-lost-warning = 管理者へのメッセージ
desk-broken = デスクに問題があります
    .text = { $server } のデスクに相談を表示できません。相談は失われておらず、すべて保存されています。メンバーにもそのことを伝えています。問題が解決すれば、相談は表示されます。
desk-ailment-left = **{ -blueback }がサーバーにいません。** もう一度招待してください。相談は保存されています。
desk-ailment-channel-gone = **デスクのチャンネル{ $channel }がないか、非表示になっています。** チャンネルがある場合は、{ -blueback }が見られるようにしてください。ない場合は、/desk setupで別のチャンネルを設定してください。相談も一緒に移ります。
desk-ailment-wrong-kind = **{ $channel }はテキストチャンネルでもフォーラムでもありません。** /desk setupで、どちらかのチャンネルを設定してください。
desk-ailment-role-gone = **チームのロールがありません。** そのため、管理者だけが相談に対応でき、誰も呼び出されません。/desk setupで別のロールを設定してください。
desk-ailment-no-tags = **フォーラム{ $channel }に、相談の状態を示すタグがありません。** なくても動作します。使う場合は、チャンネルの編集 › タグで、New、Claimed、Waiting for member、Waiting for desk、Doneという名前のタグを最大5つ追加してください。
desk-ailment-undelivered = { PLURAL($count) ->
       *[other] **最終的に送信できなかったものが{ $count }件あります。** /desk doctorコマンドで内容を確認できます。
    }
desk-ailment-lacks = **{ $place }で「{ $permission }」の権限がありません。** { $why }
desk-own-role = { -blueback }のロール
desk-mend-grant = サーバー設定 › ロール › { $role } › 権限：「{ $permission }」をオンにします。
desk-mend-channel = { $place }：チャンネルの編集 › 権限 › { $by }：「{ $permission }」をバツ印からスラッシュまたはチェックマークに変更します。
desk-mend-category = チャンネルはカテゴリー{ $place }の設定に従っています：カテゴリーの編集 › 権限 › { $by }：「{ $permission }」をバツ印からスラッシュまたはチェックマークに変更します。
desk-mend-own = または、同じ場所で{ $role }を追加し、チェックマークにします。
desk-mend-follows = 「{ $permission }」が許可されると、自動的に使えるようになります。
desk-mend-silenced = モデレーターが{ -blueback }をタイムアウトにしています（期限：{ $until }）。{ -blueback }を右クリック › タイムアウトを解除。

## 権限。Discordの設定の表示どおり

permission-administrator = 管理者
permission-manage-channels = チャンネルの管理
permission-manage-server = サーバーの管理
permission-view-channel = チャンネルを見る
permission-send-messages = メッセージを送信
permission-send-tts = テキスト読み上げメッセージを送信
permission-manage-messages = メッセージの管理
permission-embed-links = 埋め込みリンク
permission-attach-files = ファイルを添付
permission-read-message-history = メッセージ履歴を読む
permission-mention-everyone = @everyone、@here、全てのロールにメンション
permission-manage-threads = スレッドの管理
permission-create-public-threads = 公開スレッドの作成
permission-create-private-threads = プライベートスレッドの作成
permission-send-messages-in-threads = スレッドでメッセージを送信
permission-create-posts = 投稿を作成
permission-manage-posts = 投稿の管理
permission-send-messages-in-posts = 投稿でメッセージを送信

## 権限の用途

permission-why-see = この権限がないと、そこでは何もできません。
permission-why-post = この権限がないと、相談もボードも投稿できません。
permission-why-links = この権限がないと、カードのリンクにプレビューが付きません。
permission-why-files = この権限がないと、グラフや長い経過を添付できません。
permission-why-look-back = この権限がないと、メッセージが届いたかを{ -blueback }が確認できず、相談が二重に表示されることがあります。
permission-why-open-thread = この権限がないと、相談のスレッドを作成できません。
permission-why-talk = この権限がないと、相談のスレッドに書き込めません。
permission-why-keep-threads = この権限がないと、相談に合わせてスレッドの名前を付けたり、閉じたり、再開したりできません。
permission-why-ring = この権限がないと、担当者が決まらないときにチームを呼び出せません。
permission-why-open-privately = この権限がないと、ダイレクトメッセージを受け取らないメンバーに、プライベートスレッドで連絡できません。

## デスクの実績。サポート担当者向け

desk-stats = { PLURAL($count) ->
       *[other] デスクの過去{ $count }日間
    }
desk-stats-opened = { PLURAL($count) ->
       *[other] 新しい相談{ $count }件
    }
desk-stats-solved = { PLURAL($count) ->
       *[other] 解決{ $count }件
    }
desk-stats-first-reply = 最初の返信まで：半数が{ $half }以内、9割が{ $most }以内
desk-stats-to-solve = 解決まで：半数が{ $half }以内、9割が{ $most }以内
desk-stats-half = 最初の返信まで：半数が{ $half }以内
desk-stats-nothing = この期間に、返信または解決した相談はありません。
desk-stats-ratings = { PLURAL($count) ->
       *[other] 評価：5点中{ $mean }点（{ $count }人）
    }
desk-stats-by-flow = **ガイド別**
desk-stats-by-language = **言語別**
desk-stats-more = { PLURAL($count) ->
       *[other] ほかに{ $count }件
    }
desk-stats-note = UTCの日付で集計しています。ほかの出来事の時期にかかわらず、この期間に始まった、または解決した相談を数えています。
desk-wordless = サーバーのフィルタにより、ここに書かれた内容は表示できません。相談には残っています。ボタンで開いてください。
desk-plain = ここには一部を表示できません。相談を開いて読んでください。
desk-told-unknown-language = 何も設定していません
    .text = その名前の言語はありません。`en-US`や`ja`のような言語コードを入力してください。
