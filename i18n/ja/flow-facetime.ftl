### FaceTimeの修復：ガイド「facetime」だけで使う文。

facetime-flow = { -facetime }のヘルプ
    .description = { -facetime }を再び使えるように、少しずつ手順を案内します
    .problem = どのような症状か、または表示されたエラーメッセージをそのまま
    .meanwhile = その間は、通常の電話で連絡できます。

## 症状：最初の選択肢

facetime-symptom-calls-fail = 発信できない
    .hint = 「{ -facetime }を使用できません」と表示される、鳴ってもすぐ切れる、または何も起こらない
    .words = 発信できない, かけられない, 繋がらない, つながらない, 切れる, 通話できない, 電話できない, 接続中のまま, facetimeがつながらない, facetimeができない
facetime-symptom-activation = { -facetime }をオンにできない
    .hint = 「アクティベート中です…」、またはその他のアクティベーションのエラー
    .words = アクティベート, アクティベーション, アクティベートできない, オンにできない, オンにならない, 有効にできない, 確認中, sim, esim, 機種変更, facetimeがオンにならない
facetime-symptom-not-reached = ほかの人から着信が来ない
    .hint = 相手がかけても鳴らない、または相手の画面に自分が出てこない
    .words = 着信しない, 着信が来ない, 着信音が鳴らない, 鳴らない, 不在着信, かかってこない, 音が出ない, 電話が来ない, 通知が来ない
facetime-symptom-camera-mic = 相手に映像や声が届かない
    .hint = 通話はつながるが、映像が真っ暗、または音が聞こえない
    .words = カメラ, 映らない, 真っ暗, 黒い画面, マイク, 聞こえない, 声が届かない, 声が聞こえない, ミュート, 映像が出ない
facetime-symptom-quality = 映像が止まる、音が途切れる
    .hint = 接続不良の表示が出る、または全体がカクカクする
    .words = 止まる, 固まる, フリーズ, 途切れる, カクカク, 画質が悪い, 音質が悪い, ぼやける, 重い, ラグ, 遅延
facetime-symptom-link = { -facetime }のリンクが開けない
    .hint = { -android }やWindowsでリンクからしか参加できない場合も含む
    .words = リンク, 招待, 参加できない, ブラウザ, アンドロイド, android, windows, chrome, edge, リンクが開けない, url

## 原因。「最も可能性の高い原因：」に続けて読まれる

facetime-cause-ft-off = { -facetime }がオフになっていること
facetime-cause-addr = { -facetime }で使う電話番号やメールアドレスの選択
facetime-cause-restrict = { -ui-screen-time }の制限
facetime-cause-mdm = デバイスを管理する勤務先や学校のルール
facetime-cause-blocked = ブロックされた連絡先
facetime-cause-rcpt-side = 相手のデバイス側の問題
facetime-cause-focus-silent = { -ui-focus }、または通知がオフになっていること
facetime-cause-camera-off = カメラがオフか、ふさがれているか、ほかで使用中であること
facetime-cause-mic-muted = マイクの消音、または使用の許可がないこと
facetime-cause-link-browser = 通話に参加できないブラウザ
facetime-cause-link-gone = 無効になったリンク

## 質問

facetime-question-device = 問題があるのはどのデバイスですか？
    .text = 複数ある場合、{ -iphone }が含まれていれば{ -iphone }を選んでください。
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = { -android }またはWindows（リンクで参加）
facetime-question-status = { -apple }のシステム状況ページに問題が出ていますか？
    .text = ボタンからページを開き、{ -facetime }と{ -apple-account }を確認してください。{ -apple }の掲載は遅れがちなので、問題が出ていなくても確実とはいえません。
    .answer-incident = はい、現在問題が出ています
    .answer-clear = いいえ、すべて正常です
facetime-question-who = 全員に対して起こりますか？1人だけですか？
    .answer-all = 全員に対して
    .answer-one = 1人、またはごく少数
facetime-question-web = 一度も開いたことのないWebページが、今表示されますか？
    .text = { -facetime }と同じ接続を使ってください。開いたことのあるページは、デバイスに保存されている可能性があります。
    .answer-yes = はい、表示されます
    .answer-no = いいえ、またはとても遅いです
facetime-question-imessage = { -imessage }にも同じ問題がありますか？
    .text = どちらも同じアクティベーションを使うため、大きな手がかりになります。
    .answer-both = はい、{ -imessage }も使えません
    .answer-only-facetime = いいえ、{ -facetime }だけです
facetime-question-changed = 問題が始まる直前に、何か変わりましたか？
    .answer-nothing = 思い当たることはない
    .answer-update = システムのアップデート
    .answer-sim = 新しいSIM、eSIM、電話番号、通信事業者
    .answer-phone = 新しい{ -iphone }
facetime-question-camera = 相手に届かないのは何ですか？
    .text = 通話の相手に聞くか、通話中に表示される自分の小さな映像を確認してください。
    .answer-picture = 映像
    .answer-sound = 音声
    .answer-both = 両方
facetime-question-managed = このデバイスは、勤務先、学校、保護者に管理されていますか？
    .text = 管理している人の判断が必要な手順は省きます。
    .answer-no = いいえ
    .answer-work = はい、勤務先または学校です
    .answer-family = はい、保護者です
facetime-question-os = システムのバージョンは何ですか？
    .text =
        { $device ->
            [mac] { -apple }メニュー › **{ -ui-about-this-mac }**。
            [watch] { -iphone }の**{ path-about }**。{ -iphone }のバージョンを選んでください。
           *[other] **{ path-about }**。バージョンによってメニューの場所が異なります。
        }
    .answer-ios26 =
        { $device ->
            [mac] { -macos } 26以降
            [ipad] { -ipados } 26以降
           *[other] { -ios } 26以降
        }
    .answer-ios18 =
        { $device ->
            [mac] { -macos } 15
            [ipad] { -ipados } 18
           *[other] { -ios } 18
        }
    .answer-ios17 =
        { $device ->
            [mac] { -macos } 14
            [ipad] { -ipados } 17
           *[other] { -ios } 17
        }
    .answer-ios16 =
        { $device ->
            [mac] { -macos } 13
            [ipad] { -ipados } 16
           *[other] { -ios } 16
        }
    .answer-ios15 =
        { $device ->
            [mac] { -macos } 12以前
            [ipad] { -ipados } 15以前
           *[other] { -ios } 15以前
        }
facetime-question-known-caller = リンクを送ってきた人は、知っている人ですか？
    .text = 見知らぬ人が、相手に近づくために通話のリンクを送ることがあります。{ -apple }やこのサーバーの人が、リンクで通話を求めることはありません。
    .answer-yes = はい
    .answer-no = いいえ、またはよくわからない
    .answer-no-hint = 人と一緒に確認してください

## 手順

facetime-step-toggle =
    1. **{ path-facetime }**を開き、**{ -facetime }**をオフにします。
    2. { -imessage }も使えない場合は、**{ path-messages }**で{ -imessage }もオフにします。
    3. 30秒待ちます。
    4. オフにしたものをオンに戻し、最大10分待ちます。「{ choice-wait }」を押すと、時間になったらお知らせします。
    通信事業者からSMS1通分の料金が請求されることがあります。行うのは1回で十分です。繰り返すと、アクティベーションが最初からやり直しになることがあります。
    .title = { -facetime }をオフにしてからオンにする
    .mac =
        1. { -facetime }アプリで**{ path-facetime }**を開きます。
        2. **{ -ui-enable-this-account }**のチェックマークを外します。
        3. 30秒待って、もう一度チェックマークを付けます。
facetime-step-reached-at =
    1. **{ path-facetime }**を開きます。
    2. 自分の電話番号と、ほかの人が知っているメールアドレスにチェックマークが付いていることを確認します。
    3. 発信者番号には自分の電話番号を選択します。相手に誰からの着信かがわかります。
    4. 誰かに、その番号へかけてもらいます。
    .title = 着信に使う連絡先を選ぶ
facetime-step-restart =
    1. サイドボタンと音量ボタンのどちらかを長押しし、スライダをドラッグして{ -iphone }の電源を切ります。
    2. 30秒待って、電源を入れます。
    3. 誰かに発信します。
    .title = デバイスを再起動する
    .ipad =
        1. トップボタンと音量ボタンのどちらかを長押しし、スライダをドラッグして{ -ipad }の電源を切ります。ホームボタンのあるモデルでは、トップボタンだけを長押しします。
        2. 30秒待って、電源を入れます。
        3. 誰かに発信します。
    .mac =
        1. 作業中の内容を保存します。
        2. { -apple }メニュー › **{ -ui-restart }**を選択します。
        3. { -facetime }を開いて、誰かに発信します。
    .watch =
        1. Watchと、ペアリングされている{ -iphone }の電源を切ります。
        2. 先に{ -iphone }の電源を入れ、ロックを解除します。
        3. Watchの電源を入れ、ロックを解除して、誰かに発信します。
facetime-step-nearer =
    ビデオ通話には、上りと下りの両方で安定した接続が必要です。
    1. Wi-Fiルーターに近づくか、モバイルデータ通信の場合は建物の外に出ます。
    2. 同じネットワークでのダウンロード、動画の再生、ほかの通話を止めます。
    3. 映像を一時的にオフにします。これで音が安定する場合は、映像を送るには接続が遅すぎます。
    .title = 通話の接続を安定させる
facetime-step-ring =
    1. **{ path-focus }**を開き、**{ -ui-do-not-disturb }**など、オンになっているものをオフにします。
    2. **{ path-notifications }**を開き、{ -facetime }を選んで、**{ -ui-allow-notifications }**とサウンドをオンにします。
    3. 消音モードになっていないことを確認し、音量を上げます。
    4. 誰かにかけてもらいます。
    .title = 着信音が鳴るようにする
    .watch =
        { path-on-the-iphone }
        { facetime-step-ring }
facetime-step-camera-on =
    1. 通話中に画面をタップし、カメラに斜線が付いていないことを確認します。
    2. レンズをふさいでいるケースやフィルムを外し、レンズを拭きます。
    3. カメラを使っているほかのアプリを閉じます。
    4. 反対側のカメラに切り替え、元に戻します。
    .title = カメラを使える状態か確かめる
    .mac =
        1. 通話中に、カメラに斜線が付いていないことを確認します。
        2. カメラを使っているほかのアプリを終了します。終了すると、カメラの緑色のランプが消えます。
        3. { -facetime }アプリでメニュー「ビデオ」を開き、使うカメラを選択します。
facetime-step-mic-on =
    1. 通話中に画面をタップし、マイクに斜線が付いていないことを確認します。
    2. ヘッドフォンを外すかBluetoothの接続を切って、デバイス本体のマイクを試します。
    3. 充電ポートの横にある小さな穴のほこりを、息を吹きかけて取り除きます。道具は使わないでください。
    4. 相手に、声が聞こえるか確認します。
    .title = マイクを使える状態か確かめる
    .mac =
        1. 通話中に、マイクに斜線が付いていないことを確認します。
        2. { -facetime }アプリでメニュー「ビデオ」を開き、{ -mac }本体のマイクを選択します。
        3. 相手に、声が聞こえるか確認します。
facetime-step-unblock =
    1. **{ path-blocked }**を開きます。
    2. 相手が含まれていて、着信を受けたい場合は、リストから削除します。
    3. その人に発信します。
    相手にブロックされているかどうかは、ここからはわかりません。呼び出し音が鳴り続けるだけです。
    .title = ブロックした連絡先を確認する
facetime-step-ask-other =
    相手にメッセージを送るか電話をかけて、次のことを確認してもらいます。
    1. { -facetime }がオンで、接続は安定していますか？
    2. あなたがかけている電話番号やアドレスに、相手側でチェックマークが付いていますか？
    3. { -ui-focus }がオンになっていたり、間違ってあなたをブロックしていたりしませんか？
    その後、もう一度かけます。その間は通常の電話で連絡できます。
    .title = 相手に確認してもらう
facetime-step-screentime =
    変更できるのは、{ -ui-screen-time }のパスコードを知っている人だけです。
    1. 自分が知っている場合は、**{ path-screen-time }**を開きます。知らない場合は、その人に一緒に確認してもらいます。
    2. **{ -ui-content-privacy-restrictions }**を確認します。{ -facetime }とカメラが許可されている必要があります。
    3. **{ -ui-downtime }**と**{ -ui-communication-limits }**を確認します。
    4. 誰かに発信します。
    .title = { -ui-screen-time }を確認する
facetime-step-ask-admin =
    勤務先や学校のデバイスでは、ルールによって{ -facetime }がオフにされていることがあります。変更できるのは管理している側だけです。
    1. **{ path-vpn }**でプロファイルがあるか確認します。削除はしないでください。
    2. 情報システム担当に「このデバイスとこのネットワークで{ -facetime }は許可されていますか？」と聞きます。
    3. 許可されたら、デバイスを再起動して、誰かに発信します。
    .title = デバイスを管理している人に聞く
facetime-step-open-link =
    { $device ->
        [android] リンクを開けるのは、最新のChromeまたはEdgeだけです。
       *[other] リンクを開くと、{ -facetime }が自動的に開きます。開かない場合は、ブラウザからも参加できます。
    }
    1. リンクを長押しし、ChromeまたはEdgeで開きます。{ -apple }のデバイスではSafariも使えます。
    2. 名前を入力し、求められたらカメラとマイクを許可します。
    3. 「参加」を押し、誰かが参加を承認するまで待ちます。
    アカウントは必要ありません。パスワードを求めるページが出たら、閉じてください。
    .title = 対応するブラウザでリンクを開く
facetime-step-new-link =
    1. 相手に、{ -facetime }で新しいリンクを作って送ってもらいます。
    2. 相手が通話に参加していて、あなたの名前の横にある緑色のボタンで参加を承認する必要があります。
    3. 古いリンクではなく、新しいリンクを開きます。
    .title = 新しいリンクを送ってもらう

## 「直りました」のあとの確認

facetime-verify-registered = 今はどうなっていますか？
    .text = { -facetime }で誰かに、または自分の別の{ -apple }デバイスに発信してください。
    .answer-rings = 相手側で鳴りました
    .answer-ticked = エラーはなく、電話番号にチェックマークが付いています（発信はまだ）
    .answer-error = アクティベーションのエラーがまた出ました
facetime-verify-connects = もう一度かけると、どうなりますか？
    .answer-talked = 通話できました
    .answer-no-answer = 鳴っていますが、まだ誰も出ていません
    .answer-fails = まだ失敗します
facetime-verify-rings = 着信するようになりましたか？
    .text = 誰かに{ -facetime }でかけてもらってください。
    .answer-rang = はい、鳴りました
    .answer-asked = 頼みましたが、まだかかってきていません
    .answer-silent = かけてもらいましたが、鳴りませんでした
facetime-verify-seen-heard = 相手に映像と声が届くようになりましたか？
    .answer-both = はい、両方届きます
    .answer-alone = 自分の映像は見えます（発信はまだ）
    .answer-missing = いいえ、まだどちらかが届きません
facetime-verify-smooth = 新しい通話の調子はどうですか？
    .text = 2分ほど話してみてください。
    .answer-smooth = なめらかです
    .answer-short = 今のところ良好ですが、短い通話でした
    .answer-stutters = まだ途切れたり止まったりします
facetime-verify-opens = リンクは開きましたか？
    .answer-joined = はい、通話に参加しました
    .answer-waiting = 開きました。参加の承認を待っています
    .answer-closed = いいえ、開きません

## 貼り付けられる文面。日本語のデバイスに表示されるとおり、1行に1つ

facetime-says-waiting =
    アクティベート中です…
    アクティベート中のまま
facetime-says-unsuccessful =
    アクティベートできませんでした。{ -facetime }をオンにしてやり直してください。
    アクティベートできませんでした
    { -facetime }をアクティベートできません
facetime-says-activation-error =
    アクティベーション中にエラーが起きました。やり直してください。
    アクティベーション中にエラーが起きました
facetime-says-verifying =
    確認中…
    電話番号の横でぐるぐる回っている
facetime-says-unavailable =
    { -facetime }を使用できません
    { -facetime }を利用できません
    { -facetime }は利用できません
