### iMessageの修復：ガイド「imessage」のすべての文。

imessage-flow = { -imessage }のヘルプ
    .description = { -imessage }を再び使えるように、少しずつ手順を案内します
    .problem = どのような症状か、または表示されたエラーメッセージをそのまま
    .meanwhile = 緑色のメッセージは相手に届きます。急ぎの連絡は、修復の途中でも送れます。

## 症状：最初の選択肢

imessage-symptom-send-fail = メッセージを送信できない
    .hint = 「未配信」、赤いマーク、途中で止まるバー、または「配信済み」が出ない
    .words = 送れない, 送れません, 送れなく, 送れず, 送信できない, 送信できません, 送信できなく, 送信失敗, 送信に失敗, 送信中, 送ろうとすると, 送って + エラー, 送信 + エラー, 未配信, 赤いびっくりマーク, ビックリマーク, びっくりマーク, 赤い + マーク, 送信エラー, 相手に届かない, 相手に届いて, 相手に届きません, 送信されない, 送信されません, 送っても届か, 送っても + 失敗, 配信されない, 送信済みにならない
imessage-symptom-activation = { -imessage }をオンにできない
    .hint = 「アクティベート中です…」、「アクティベートできませんでした」などのアクティベーションのエラー
    .words = アクティベート, アクティベーション, アクティベートできない, アクティベート中, オンにできない, オンにできません, オンにならない, オンになりません, オンにしても, 勝手にオフ, オフになる, オフになって, スイッチ, 有効にできない, 有効にならない, 有効化, 確認中, sim, sim + 使え, sim + imessage, esim, esim + 使え, 機種変更, 機種変更 + imessage, 新しいiphone, 新しいiphone + imessage, 番号 + 登録され, 番号 + 変わ, 番号を変え, キャリア + imessage, 乗り換え + imessage, mnp, 乗り換え + 有効, 乗り換え + アクティ, 楽天モバイル, ドコモ, ソフトバンク, オンにしよう, オンにできず, オンに + エラー, オンに戻
imessage-symptom-green-all = 全員へのメッセージが緑色になる
    .hint = { -iphone }を使っている相手でも緑色。緑色のメッセージも相手に届きます。
    .words = 緑, 緑色, みどり, 緑になる, 緑になった, 緑の吹き出し, 緑色になる, 全員緑, 全部緑, みんな + 緑, 全員 + 緑, 急に + 緑, sms, smsになる, smsになって, smsで送ら, rcs, 青くならない, 青にならない, 青じゃな, 青から緑, グリーン
imessage-symptom-green-one = 1人へのメッセージだけ緑色になる
    .hint = 相手は{ -iphone }を使っていて、ほかの人には青色で送れる
    .words = 一人だけ緑, 1人だけ緑, ひとりだけ緑, 特定の人, 特定の相手, 特定の + sms, 特定の + 緑, 友達だけ緑, 一人だけ, 1人だけ, ひとりだけ, 一人だけ + 青, 一人だけ + 緑, 1人だけ + 緑, 登録していません, あの人だけ緑, だけ緑色になる, だけ緑になる, だけ緑, だけ + 緑, だけ + 緑になる, だけ + 緑色, だけ + sms, だけsmsになる, だけ + 青くならない, だけ青にならない, 一人 + 緑, 彼女 + 緑, 彼氏 + 緑, 友達 + だけ + 緑, 連絡先 + 緑
imessage-symptom-not-receiving = メッセージが届かない
    .hint = 送ったと言われても届いていない、または確認コードだけが届かない
    .words = 届かない, 届きません, 届かなく, 届いてない, 届いてません, 届いていません, 届いていない, 受信できない, 受信できません, 受信しない, 受信され, 受信でき, 来ない, 来ません, 来なく, こない, こなく, 送ったと言, 送ったって, 送ったのに + 来, 友達から + メッセージ, 認証コード, 確認コード, 認証番号, コードが届かない, コードが来ない, 届かないことが
imessage-symptom-not-syncing = デバイスによって表示されるメッセージが違う
    .hint = あるデバイスにある会話がほかのデバイスにない、または遅れて届く
    .words = 同期, 同期しない, 同期されない, 同期され, 同期でき, 同期できない, ipad, ipadに来ない, ipad + 表示, ipad + 来ない, ipad + 届かない, iphone + ipad, iphone + mac, mac + 表示されない, macに表示, iphone + mac + 表示, iphone + mac + 来ない, 別の端末, 他の端末, 端末によって, 端末ごと, デバイスによって, デバイスごと, 履歴, 履歴がない, macに出ない, icloud, 反映されない, 反映され, 内容が違う, だけ古い
imessage-symptom-signed-out = 再びサインインを求められる
    .hint = パスワードの要求、「{ -imessage }にサインイン」、またはアカウントのロック
    .words = サインイン, サインインできない, サインイン + 求め, サインアウト, ログイン, ログインできない, ログインし, ログアウト, パスワード, パスワードを聞かれる, パスワード + 何度, パスワード + 入力, パスワード + 求め, apple id, apple account, アカウント, アカウント + ロック, id + ロック, ロックされました, アップルid, アップルアカウント
imessage-symptom-wrong-sender = メッセージが自分のメールアドレスから送られる
    .hint = 相手に電話番号ではなくアドレスが表示される、または会話が2つに分かれる
    .words = メールアドレス, メールアドレス + 表示, メアド, メアド + 送信, メアド + 番号, メアド + 届, アドレスから送られる, アドレスから, アドレス + 番号, 番号が違う, 番号じゃな, 番号ではな, 違う番号, 別の番号, 差出人, 発信元, 送信元, 会話が2つ, 会話が二つ, トークが2つ, スレッドが2つ, 2つに分かれ, 二つに分かれ, 分かれる, 分かれて, スレッドが分かれる, 別人扱い, 別の人として
imessage-symptom-mixed-up = 家族のメッセージが表示される
    .hint = または、自分のメッセージが家族に見えている
    .words = 家族, 家族の + メッセージ, 夫の, 妻の, 夫 + メッセージ + 届, 妻 + メッセージ + 届, 旦那, 旦那の, 旦那 + メッセージ, 旦那 + 届, 嫁, 嫁の, 子供, 子供の, 子ども, 子どもの, こどもの, 息子, 息子の, 娘, 娘の, 子供 + 来る, 子ども + 来る, 親の, 親に, 母の, 父の, 母に, 父に, 兄弟, 弟の, 妹の, 姉の, 兄の, 彼氏の + メッセージ + 届く, 共有アカウント, 同じapple id, 他人のメッセージ, 他人の, 家族に見られる, 見られてる, 見られて, 共有され, 共有されている, 別の人のメッセージ, 違う人のメッセージ
imessage-symptom-media-fails = 写真、ビデオ、グループだけ送れない
    .hint = 1人への文字だけのメッセージは送れる
    .words = 写真, 写真だけ, 写真 + 送, 写真 + 送れ, 写真 + 送信でき, 画像, 画像だけ, 画像 + 送, 画像 + 送れ, 画像 + 送信でき, 動画, 動画だけ, 動画 + 送, 動画 + 送れ, 動画 + 送信でき, ビデオ, ビデオ + 送, グループ, グループ + 送, グループ + 届, グループだけ, グループメッセージ, グループチャット, 文字は送れ, 文字だけ + 送れ, テキストは送れ, 添付, 添付 + 送, 添付ファイル, mms, 音声メッセージ, ボイスメッセージ, スタンプ, gif
imessage-symptom-silent = メッセージが届いても音が鳴らない
    .hint = あとで見つかる。別のリストに入っていることもある
    .words = 音が鳴らない, 音が鳴りません, 音が鳴ら, 音が出ない, 音がしない, 鳴らない, 着信音, 通知音, 通知, 通知が来ない, 通知が来, 通知が来なく, 通知がこない, 通知が出, 通知が鳴, 通知がない, 通知されない, 通知されません, バナー, バッジ, 気づかない, 気付かない, 届いてるのに, 無音, サイレント, 集中モード, おやすみモード, フィルタ, 迷惑メッセージ, 不明な差出人, 隠れている, 非表示
imessage-symptom-restricted = デバイスで{ -imessage }が制限されている
    .hint = 「この{ -iphone }は…制限されています」、砂時計マーク、または勤務先や学校のデバイス
    .words = 制限, 制限されています, 制限されている, 制限され, スクリーンタイム, スクリーンタイム + 使え, ペアレンタルコントロール, 保護者, 学校, 学校の, 学校 + 使えない, 学校 + ipad, 会社, 会社の, 会社のスマホ, 会社のiphone, 会社 + 使えない, 会社 + iphone, 仕事用, 社用, 社用携帯, 社用 + 使えない, 管理, mdm, 砂時計, 許可されて, 休止時間
imessage-symptom-mac-only = { -mac }だけ問題がある
    .hint = { -iphone }では{ -imessage }を使える
    .words = mac, mac + メッセージ, mac + 使え, mac + 送れ, mac + imessage, macだけ, macで, macでだけ, macのメッセージ, マック, マック + メッセージ, マックで, macbook, macbook + メッセージ, macbook + imessage, macbookで, macbookだけ, マックブック, マックブック + メッセージ, imac, imac + メッセージ, パソコン, パソコン + メッセージ, パソコンで, パソコンだけ, pcで, macos
imessage-symptom-watch-only = { -apple-watch }だけ問題がある
    .hint = { -iphone }では{ -imessage }を使える
    .words = watch, apple watch, watch + メッセージ, watchだけ, watch + 通知, watch + 届, watch + 送れ, watch + 返信, アップルウォッチ, ウォッチ, ウォッチ + メッセージ, ウォッチ + 通知, ウォッチだけ, watchos, 時計, 時計 + メッセージ, 腕時計
imessage-symptom-moved-away = { -iphone }をやめたあと、メッセージが届かない
    .hint = 現在は{ -android }など{ -iphone }以外を使っている
    .words = android, androidに, androidに変え, android + 届かな, android + 来な, android + 届, アンドロイド, アンドロイドに, アンドロイド + 届, アンドロイド + 来な, 乗り換え, 乗り換えた, iphoneをやめ, iphoneやめ, iphoneをやめた, iphoneから変えた, iphoneから + 機種変, iphoneから + 乗り換え, iphoneから + 届か, iphoneから + 変え, 登録解除, 登録を解除, 登録 + 解除, galaxy, galaxy + 届か, galaxyに, pixel, pixel + 届か, pixelに, xperia, xperiaに, xperia + 届か, 機種変でandroid
imessage-symptom-unsure = その他、またはよくわからない
    .hint = 可能性の高いものから確認します
    .words = その他, 助けて, 使えない, 使えません, 使えなく, 動かない, 動きません, 動作しない, 壊れた, おかしい, 不具合, バグ, わからない, 調子が悪い, 調子, うまくいかない, 困って, なんか変, 何か変, 変なん

## 原因。「最も可能性の高い原因：」に続けて読まれる

imessage-cause-imsg-off = { -imessage }がオフになっていること
imessage-cause-addr = { -imessage }で使う電話番号やメールアドレスの選択
imessage-cause-acct-mismatch = デバイスごとに異なる{ -apple-account }
imessage-cause-mic-off = 一部のデバイスで「{ -ui-messages-in-icloud }」がオフになっていること
imessage-cause-mic-paused = 「{ -ui-messages-in-icloud }」の同期の一時停止
imessage-cause-rcpt-side = 相手のデバイス側の問題
imessage-cause-rcpt-left = 相手が{ -iphone }を使わなくなったこと
imessage-cause-blocked = ブロックされた連絡先
imessage-cause-filter = メッセージを別のリストに移すフィルタ
imessage-cause-restrict = { -ui-screen-time }の制限
imessage-cause-storage = ストレージの空き容量不足
imessage-cause-thread = 古いアドレスが残っている会話
imessage-cause-self-left = 電話番号が{ -imessage }に登録されたままであること
imessage-cause-smsfwd = 「{ -ui-text-message-forwarding }」がオフになっていること
imessage-cause-mms = MMS、RCS、グループメッセージがオフになっていること
imessage-cause-acct-locked = ロックされた{ -apple-account }
imessage-cause-family-shared = 1つの{ -apple-account }を複数の人で使っていること
imessage-cause-mdm = デバイスを管理する勤務先や学校のルール
imessage-cause-lockdown = ほとんどの添付ファイルを止める「{ -ui-lockdown-mode }」
imessage-cause-private-relay = { -ui-icloud-private-relay }
imessage-cause-focus-silent = { -ui-focus }、または通知がオフになっていること
imessage-cause-media-big = 大きすぎる添付ファイル
imessage-cause-group-mixed = { -imessage }を使っていない人がいるグループ
imessage-cause-friends-thread = 以前の{ -imessage }宛てに送り続けている友達のスマートフォン
imessage-cause-mac-signed-out = { -mac }で{ -imessage }からサインアウトしていること
imessage-cause-mac-disk = { -mac }のディスクの空き容量不足
imessage-cause-mac-firewall = { -mac }のファイアウォール
imessage-cause-watch-phone = { -apple-watch }が{ -iphone }に接続できていないこと
imessage-cause-watch-signed-out = { -apple-watch }でサインアウトしていること
imessage-cause-hardware = ハードウェアの故障

## 質問

imessage-question-device = 問題があるのはどのデバイスですか？
    .text = 複数ある場合、{ -iphone }が含まれていれば{ -iphone }を選んでください。
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = 現在は{ -android }など{ -iphone }以外を使っている
imessage-question-known-device = 通知に書かれている新しいデバイスに見覚えはありますか？
    .text = たとえば、最近設定またはアップデートした自分の{ -iphone }、{ -ipad }、{ -mac }などです。
    .answer-yes = はい、自分のものです
    .answer-no = いいえ、見覚えがありません
    .answer-no-hint = 人と一緒に確認してください
imessage-question-status = { -apple }のシステム状況ページに問題が出ていますか？
    .text = ボタンからページを開き、{ -imessage }、{ -apple-account }、{ -icloud }を確認してください。{ -apple }の掲載は遅れがちなので、問題が出ていなくても確実とはいえません。
    .answer-incident = はい、現在問題が出ています
    .answer-past = 最近ありましたが、解消しています
    .answer-clear = いいえ、すべて正常です
imessage-question-crowd = 今、多くの人に同じ問題が起きていますか？
    .answer-wave = はい、いつもよりはるかに多いです
    .answer-calm = いつもと変わりません
imessage-question-who = 全員に対して起こりますか？一部の人だけですか？
    .text = { -iphone }を使っている相手で考えてください。{ -android }の相手なら、緑色が正常です。
    .answer-all = 全員に対して
    .answer-one = 1人、またはごく少数
imessage-question-web = 一度も開いたことのないWebページが、今表示されますか？
    .text = { -imessage }と同じ接続を使ってください。開いたことのあるページは、デバイスに保存されている可能性があります。
    .answer-yes = はい、表示されます
    .answer-no = いいえ、またはとても遅いです
imessage-question-changed = 問題が始まる直前に、何か変わりましたか？
    .answer-nothing = 思い当たることはない
    .answer-update = システムのアップデート
    .answer-sim = 新しいSIM、eSIM、電話番号、通信事業者
    .answer-phone = 新しい{ -iphone }
    .answer-skipped = 新しい{ -iphone }で、設定時に{ -imessage }やeSIMを飛ばした
    .answer-password = { -apple-account }またはそのパスワード
    .answer-travel = 旅行中
imessage-question-devices = 自分の{ -apple }デバイスのうち、問題があるのはどれですか？
    .answer-all = すべて
    .answer-one = このデバイスだけ
    .answer-none = このデバイスしか持っていない
imessage-question-send-recv-shows = { -imessage }の連絡先情報のリストには何が表示されていますか？
    .text = **{ path-send-receive }**を開き、自分の電話番号を探してください。番号をここに書く必要はありません。
    .answer-ticked = 電話番号が1つあり、チェックマークが付いている
    .answer-missing = 電話番号がない、灰色、または読み込み中のマークが出ている
    .answer-twice = 電話番号が2つある
    .answer-email = メールアドレスにだけチェックマークが付いている
    .answer-elsewhere = 番号がこの電話に関連付けられていないと書かれている
imessage-question-filternet = VPN、広告ブロックやセキュリティのフィルタ、勤務先や学校のWi-Fiを使っていますか？
    .answer-no = いいえ
    .answer-yes = はい、少なくとも1つ使っています
    .answer-relay = { -ui-icloud-private-relay }だけ
imessage-question-facetime = { -facetime }にも同じ問題がありますか？
    .answer-both = はい、{ -facetime }も使えません
    .answer-only-imessage = いいえ、{ -imessage }だけです
    .answer-no-facetime = { -facetime }は使っていません
imessage-question-os = システムのバージョンは何ですか？
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
imessage-question-managed = このデバイスは、勤務先、学校、保護者に管理されていますか？
    .text = 管理している人の判断が必要な手順は省きます。
    .answer-no = いいえ
    .answer-work = はい、勤務先または学校です
    .answer-family = はい、保護者です
imessage-question-found = メッセージは本当にありませんか？隠れているだけですか？
    .text = { -ui-messages }アプリを開き、ほかのリストを確認してください。上部にある線のメニュー、または**{ -ui-filters }**から開けます。**{ -ui-unknown-senders }**、**{ -ui-spam }**、**{ -ui-recently-deleted }**を見てください。
    .answer-missing = どこにも見つからない
    .answer-hidden = いずれかのリストで見つかった
    .answer-no-sound = メインのリストにあるが、音が鳴らなかった
    .answer-no-codes = 確認コードや初めての番号からのものだけがない
imessage-question-words = 画面に何と表示されていますか？
    .text = いちばん近いものを選んでください。電話番号、アドレス、コードが写った画像は投稿しないでください。
    .answer-none = エラーの表示はない
    .answer-waiting = アクティベート中です…
    .answer-unsuccessful = アクティベートできませんでした
    .answer-activation-error = アクティベーション中にエラーが起きました
    .answer-signin-network = サインインできませんでした。ネットワーク接続を確認してください
    .answer-server = { -imessage }サーバに接続できません
    .answer-unavailable = { -imessage }を使用できません：モバイルデータ通信またはWi-Fiが必要
    .answer-no-sim = SIMなし、SOS、または圏外
    .answer-no-sim-still = 別のSIMを試しても、SIMなしまたは圏外
    .answer-password = パスワード、確認済みのメールアドレス、追加情報が必要
    .answer-signin = { -imessage }にサインイン
    .answer-locked = アカウントがロックされています
    .answer-locked-hint = 人と一緒に確認してください
    .answer-restricted = このデバイスは{ -imessage }アカウントの作成を制限されています
    .answer-not-delivered = 未配信、または送信できませんでした
    .answer-junk = 迷惑メッセージとして配信されたメッセージ
    .answer-text-message = 入力欄にSMS/MMS、SMS、RCSと表示
    .answer-icloud-off = 「{ -icloud }にメッセージを保管」は無効
    .answer-icloud-match = { -icloud }と{ -imessage }のアカウントが異なる
    .answer-icloud-paused = { -icloud }へのアップロードを一時停止
    .answer-storage = ストレージまたはディスクがいっぱい
    .answer-mac-account = { -mac }：アカウントが未サインイン、または無効
    .answer-mac-firewall = { -mac }：ファイアウォールがメッセージをブロック
    .answer-new-device = 自分の番号やアカウントが新しいデバイスで使われている
    .answer-key-alert = 連絡先キーの確認の警告
    .answer-key-alert-hint = 人と一緒に確認してください
imessage-question-lines = お使いの回線は、次のどれかに当てはまりますか？
    .answer-plain = どれも当てはまらない、通常の1回線
    .answer-two = 2つの回線、SIM、またはeSIM
    .answer-ported = 最近、番号をほかの通信事業者に移した
    .answer-travel = 海外にいる、またはローミング中
    .answer-prepaid = プリペイド

## 手順

imessage-step-wait-wave =
    現在、ここでは何人もの人に同じ問題が起きています。{ -apple }のページへの掲載は、1時間ほど遅れることがよくあります。
    1. しばらくは{ -imessage }と設定をそのままにしておきます。
    2. 「{ choice-wait }」を押し、30分後に戻ってきます。
    3. その後、メッセージを1通送って試します。
    その間は、緑色のメッセージ、電話、メールで連絡できます。自分だけの問題だとわかっている場合は、「{ choice-cant }」を押してください。
    .title = 少し待つ：広い範囲の問題かもしれません
imessage-step-airplane =
    1. **{ -ui-airplane-mode }**をオンにします。通話中の場合は切れます。
    2. 15秒待ちます。
    3. オフに戻し、電波がつながるまで待ちます。
    4. メッセージを送信します。
    .title = { -ui-airplane-mode }をオンにしてからオフにする
    .watch =
        1. { -iphone }とWatchの両方で、**{ -ui-airplane-mode }**をオンにします。通話中の場合は切れます。
        2. 15秒待ちます。
        3. 両方でオフに戻し、接続されるまで待ちます。
        4. メッセージを送信します。
imessage-step-relay-off =
    原因であることはまれで、確認のためだけに行います。
    1. **{ path-private-relay }**を開き、オフにします。
    2. **{ path-wi-fi }**で使用中のネットワークの詳細を開き、**{ -ui-limit-ip-address-tracking }**をオフにします。
    3. メッセージを送信します。
    4. 両方をオンに戻します。
    .title = { -ui-icloud-private-relay }を一時的に止めて試す
imessage-step-toggle =
    1. **{ path-messages }**を開き、**{ -imessage }**をオフにします。
    2. アクティベーションに失敗する場合は、**{ path-facetime }**を開いて{ -facetime }もオフにします。
    3. 30秒待ちます。
    4. オフにしたものをオンに戻し、最大10分待ちます。「{ choice-wait }」を押すと、時間になったらお知らせします。
    通信事業者からSMS1通分の料金が請求されることがあります。オフの間、友達からのメッセージは緑色で届くことがあります。行うのは1回で十分です。繰り返すと、アクティベーションが最初からやり直しになることがあります。
    .title = { -imessage }をオフにしてからオンにする
    .ipad =
        1. **{ path-messages }**を開き、**{ -imessage }**をオフにします。
        2. 30秒待ちます。
        3. オンに戻し、最大10分待ちます。「{ choice-wait }」を押すと、時間になったらお知らせします。
    .mac =
        1. { -ui-messages }アプリで**{ path-send-receive }**を開きます。
        2. **{ -ui-enable-this-account }**のチェックマークを外します。
        3. 30秒待って、もう一度チェックマークを付けます。
    .watch =
        { path-on-the-iphone }
        { imessage-step-toggle }
imessage-step-send-recv =
    1. **{ path-send-receive }**を開きます。
    2. **{ -ui-use-your-apple-account-for-imessage }**が表示されていたら、タップして、ほかのデバイスと同じ{ -apple-account }（以前の{ -apple-id }）でサインインします。
    3. 自分の電話番号と、使っているメールアドレスにチェックマークを付けます。
    4. **{ -ui-start-new-conversations-from }**で、自分の電話番号を選択します。
    チェックマークが付いたままになり、新しいメッセージが電話番号から送られるようになります。
    { path-search-hint }
    .title = 送受信に使う電話番号を選ぶ
    .mac =
        1. { -ui-messages }アプリで**{ path-send-receive }**を開きます。
        2. 自分の電話番号と、使っているメールアドレスにチェックマークを付けます。電話番号は{ -iphone }から取得されます。
        3. **{ -ui-start-new-conversations-from }**で、自分の電話番号を選択します。
    .watch =
        { path-on-the-iphone }
        { imessage-step-send-recv }
imessage-step-restart =
    1. サイドボタンと音量ボタンのどちらかを長押しし、スライダをドラッグして{ -iphone }の電源を切ります。
    2. 30秒待って、電源を入れます。
    3. 反応しない場合は、音量を上げるボタンを押してすぐ放し、音量を下げるボタンを押してすぐ放してから、{ -apple }ロゴが表示されるまでサイドボタンを長押しします。
    アクティベーションのエラーの場合は、再起動の前に{ -imessage }と{ -facetime }をオフにし、再起動したらオンに戻します。
    .title = デバイスを再起動する
    .ipad =
        1. トップボタンと音量ボタンのどちらかを長押しし、スライダをドラッグして{ -ipad }の電源を切ります。ホームボタンのあるモデルでは、トップボタンだけを長押しします。
        2. 30秒待って、電源を入れます。
    .mac =
        1. 作業中の内容を保存します。
        2. { -apple }メニュー › **{ -ui-restart }**を選択します。
        3. { -ui-messages }アプリを開き、1分待ちます。
    .watch =
        1. Watchと、ペアリングされている{ -iphone }の電源を切ります。
        2. 先に{ -iphone }の電源を入れ、ロックを解除します。
        3. Watchの電源を入れ、ロックを解除します。
imessage-step-unlock-account =
    1. ボタンから、ロックされたアカウントのための{ -apple }のページを開きます。
    2. 信頼できる自分のデバイスまたは電話番号を用意して、画面の案内に従います。
    3. **{ path-account }**で、もう一度サインインします。
    ロックに心当たりがない場合や、見覚えのないデバイスがある場合は、ここで人に相談してください。
    届いたコードは、決して誰にも教えないでください。
    .title = { -apple-account }のロックを解除する
    .warning = 新しいパスワードの設定が必要になることがあります。その場合、ほかのデバイスでも入力を求められます。{ -ipad }と{ -mac }では、もう一度サインインするまで、あなたの電話番号で{ -imessage }を使えません。
imessage-step-align =
    すべてのデバイスで、2つの場所に同じ{ -apple-account }を使う必要があります。
    1. 各デバイスで**{ path-account }**を確認します。
    2. 各デバイスで**{ path-send-receive }**を確認します。
    3. アカウントが違うデバイスでは、サインアウトして、正しいアカウントでサインインします。
    { -mac }では、2つ目の場所は{ -ui-messages } › **{ -ui-settings-menu }** › { -imessage }です。
    .title = すべてのデバイスで同じ{ -apple-account }を使う
    .warning = デバイスでアカウントからサインアウトすると、サインインするまで{ -imessage }を使えません。アカウントのページでは、デバイスに残す{ -icloud }のデータも尋ねられます。コピーを残してください。
    .watch =
        Watchは、ペアリングされている{ -iphone }のアカウントを使います。
        1. { -iphone }でWatchアプリ › **{ -ui-general }** › **{ -ui-apple-account }**を開き、**{ path-account }**と比べます。
        2. **{ path-send-receive }**と比べます。
        3. アカウントが違う場合は、正しいアカウントでサインインします。
imessage-step-own-accounts =
    1つの{ -apple-account }を共有していると、互いのメッセージが届きます。
    1. 誰がそのアカウントを使い続けるかを決めます。ほかの人は、自分用のアカウントを作成します。
    2. ほかの人のデバイスでバックアップを作成し、**{ path-account }**でアカウントを変更します。
    3. 各デバイスの**{ path-send-receive }**で、ほかの人の電話番号とアドレスのチェックマークを外します。
    4. 購入したものは**{ -ui-family-sharing }**で共有します。
    .title = 1人ずつ自分のアカウントを使う
    .warning = アカウントを変更するデバイスからは、以前のアカウントの{ -icloud }データが消えます。残すには、確認が表示されたときにコピーを残してください。購入したものは以前のアカウントに残り、共有できます。時間に余裕のあるときに行ってください。
imessage-step-reauth =
    { -imessage }だけからサインアウトします。アカウント全体からではありません。
    1. **{ path-send-receive }**を開き、自分の{ -apple-account }をタップして、**{ -ui-sign-out }**を選択します。
    2. 30秒待って、同じ場所でもう一度サインインします。
    3. 自分の電話番号とアドレスにチェックマークを付けます。
    .title = { -imessage }からサインアウトして再びサインインする
    .warning = もう一度サインインするまで、このデバイスには、あなたのメールアドレス宛てのメッセージが届きません。アカウントのパスワードが必要です。履歴は残ります。
    .mac =
        1. { -ui-messages }アプリで**{ path-send-receive }**を開き、**{ -ui-sign-out }**を選択します。
        2. 30秒待って、もう一度サインインします。
        3. 自分の電話番号とアドレスにチェックマークを付けます。
    .watch =
        { path-on-the-iphone }
        { imessage-step-reauth }
imessage-step-mic-on =
    同じメッセージを表示したいすべてのデバイスで、次の操作をします。
    1. **{ path-messages-in-icloud }**を開きます（リストの名前が{ -ui-saved-to-icloud }の場合もあります）。
    2. { $os ->
        [ios15] { -ui-messages }をオンにします。
        [ios16] **{ -ui-sync-this-iphone }**をオンにします。
       *[other] **{ -ui-use-on-this-iphone }**をオンにします（17.2より前：{ -ui-sync-this-iphone }）。
    }
    3. 「{ choice-wait }」を押します。最初の同期には数時間かかることがあります。Wi-Fiと電源につないでおきます。
    すべてのデバイスで同じ{ -apple-account }を使い、2ファクタ認証、{ -icloud }キーチェーン、{ -icloud }の空き容量が必要です。
    以後、1台のデバイスで削除したものは、すべてのデバイスから消えます。
    .title = すべてのデバイスで「{ -ui-messages-in-icloud }」をオンにする
    .ipad =
        同じメッセージを表示したいすべてのデバイスで、次の操作をします。
        1. **{ path-messages-in-icloud }**を開きます（リストの名前が{ -ui-saved-to-icloud }の場合もあります）。
        2. **{ -ui-use-on-this-ipad }**をオンにします（17.2より前：{ -ui-sync-this-ipad }）。
        3. 「{ choice-wait }」を押します。最初の同期には数時間かかることがあります。Wi-Fiと電源につないでおきます。
        すべてのデバイスで同じ{ -apple-account }を使い、2ファクタ認証、{ -icloud }キーチェーン、{ -icloud }の空き容量が必要です。
        以後、1台のデバイスで削除したものは、すべてのデバイスから消えます。
    .mac =
        1. { -ui-messages }アプリで**{ path-send-receive }**を開き、**{ -ui-enable-messages-in-icloud }**にチェックマークを付けます。
        2. { -iphone }で**{ -ui-settings } › { path-your-name } › { -icloud } › { -ui-see-all } › { -ui-messages }**を開き、同じようにオンにします。
        3. 「{ choice-wait }」を押します。最初の同期には数時間かかることがあります。
        すべてのデバイスで同じ{ -apple-account }を使い、2ファクタ認証、{ -icloud }キーチェーン、{ -icloud }の空き容量が必要です。
        以後、1台のデバイスで削除したものは、すべてのデバイスから消えます。
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-on }
imessage-step-mic-resume =
    1. デバイスを電源につなぎ、Wi-Fiネットワークに接続します。
    2. **{ -ui-low-power-mode }**と**{ -ui-low-data-mode }**をオフにします。
    3. **{ path-account }** › **{ -icloud }**で、空き容量があることを確認します。
    4. **{ path-messages-in-icloud }**を開き、**{ -ui-sync-now }**を選択します。
    5. 「{ choice-wait }」を押します。会話の下の表示が消えたら完了です。
    { -icloud }の容量の追加には料金がかかります。空き容量を増やすだけなら無料です。
    .title = 一時停止中の同期を完了させる
    .mac =
        1. { -mac }を電源につなぎ、安定したネットワークに接続します。
        2. **{ path-account }** › **{ -icloud }**で、空き容量があることを確認します。
        3. { -ui-messages }アプリで**{ path-send-receive }**を開き、**{ -ui-sync-now }**を選択します。
        4. 「{ choice-wait }」を押し、{ -ui-messages }アプリは開いたままにします。
        { -icloud }の容量の追加には料金がかかります。空き容量を増やすだけなら無料です。
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-resume }
imessage-step-free-space =
    1. **{ path-storage }**を開きます。
    2. 不要なものを削除し、2 GBの空きを作ります。大きなビデオと使っていないアプリから始めてください。
    3. **{ path-account }** › **{ -icloud }**で、{ -icloud }もいっぱいになっていないか確認します。
    4. デバイスを再起動し、メッセージを送信します。
    { -icloud }の容量の追加には料金がかかります。空き容量を増やすだけなら無料です。
    .title = 空き容量を増やす
    .warning = 削除したものは元に戻せません。{ -icloud }を使っていると、ほかのデバイスからも消えます。自分で選んだものだけを削除してください。間違えた場合は、{ -ui-recently-deleted }を確認してください。
    .mac =
        1. **{ path-storage }**を開きます。
        2. 不要なものを削除してゴミ箱を空にし、数GBの空きを作ります。ディスクがいっぱいだと、届いたメッセージが失われることがあります。
        3. { -mac }を再起動し、メッセージを送信します。
    .watch =
        { path-on-the-iphone }
        { imessage-step-free-space }
imessage-step-smsfwd =
    { -imessage }は、すべてのデバイスに直接届きます。SMS、MMS、RCSは、{ -iphone }を経由した場合にだけほかのデバイスに届きます。
    1. { -iphone }で**{ path-text-message-forwarding }**を開きます。
    2. メッセージを受け取りたい{ -ipad }または{ -mac }をオンにします。コードが表示された場合は、自分の{ -iphone }だけに入力してください。
    3. リストにない場合は、先にそのデバイスで同じ{ -apple-account }にサインインします。
    { -iphone }の電源が入っていて、インターネットに接続されている必要があります。
    .title = SMSをほかのデバイスに転送する
imessage-step-mms =
    1. **{ path-messages }**を開きます。
    2. **{ -ui-mms-messaging }**、**{ -ui-group-messaging }**、**{ -ui-rcs-messaging }**のうち、通信事業者が対応しているものをオンにします。
    3. { $os ->
        [ios15] **{ -ui-send-as-sms }**をオンにします。
        [ios16] **{ -ui-send-as-sms }**をオンにします。
        [ios17] **{ -ui-send-as-sms }**をオンにします。
        [unknown] **{ -ui-send-as-text-message }**をオンにします（バージョン18より前：{ -ui-send-as-sms }）。
       *[other] **{ -ui-send-as-text-message }**をオンにします。
    }
    4. 写真を1枚送信します。
    緑色で送られる写真は、MMSまたはRCSです。MMSには通信事業者の料金がかかることがあります。
    .title = MMS、RCS、グループメッセージをオンにする
    .watch =
        { path-on-the-iphone }
        { imessage-step-mms }
imessage-step-smaller-media =
    1. 壁紙のスクリーンショットなど、小さな画像を送信します。
    2. 送れた場合は、元のファイルが大きすぎました。ビデオを短くする、一度に送る写真を減らす、リンクを共有するなどの方法で送ってください。
    3. 接続が遅い場合は、Wi-Fiで送信します。
    .title = 小さいサイズで送る
imessage-step-group-members =
    グループが青色になるのは、全員が{ -imessage }を使っている場合だけです。{ -android }を使っている人が1人でもいると緑色になりますが、これは正常です。RCSではほとんどの機能を使えますが、MMSでは使える機能が減ります。
    1. グループの名前をタップし、参加者を確認します。
    2. 全員が{ -iphone }を使っている場合は、{ -imessage }がオンになっているか、1人ずつ確認してもらいます。
    3. 参加者の電話番号で、新しいグループを作成します。
    4. 名前が緑色になる人は、自分のデバイスでこのヘルプを使う必要があります。
    .title = グループの参加者を確認する
imessage-step-lockdown-off =
    { -ui-lockdown-mode }は、ほとんどの添付ファイルとリンクのプレビューを止めます。文字だけのメッセージは届きます。
    1. この保護が必要かどうかを考えます。理由があってオンにした場合は、そのままにして、文字またはリンクを送ってください。
    2. 必要でない場合は、**{ path-lockdown }**を開き、オフにします。デバイスが再起動します。
    3. 写真を1枚送信します。
    .title = { -ui-lockdown-mode }をどうするか決める
    .warning = { -ui-lockdown-mode }をオフにすると、標的を絞った攻撃への保護が弱くなります。攻撃を受けるおそれがある場合は、オンのまま「{ choice-cant }」を選んでください。ほかに失われるものはありません。
imessage-step-fix-contact =
    1. **{ -ui-contacts }**で相手の連絡先を開きます。
    2. 相手が使わなくなった電話番号とアドレスを削除します。
    3. 電話番号を、+と国番号から始まる形で入力します。
    4. その番号宛てにメッセージを送信します。
    .title = 相手の連絡先を整理する
imessage-step-new-thread =
    1. { -ui-messages }アプリで**{ -ui-new-message }**を始めます。
    2. 相手の電話番号を、+と国番号から始まる形で入力します。以前の会話は選ばないでください。
    3. まだ緑色の場合は、相手のメールアドレスで試します。
    以前の会話を削除する必要はありません。削除すると履歴も消え、「{ -ui-messages-in-icloud }」がオンの場合は、すべてのデバイスから消えます。
    .title = 新しい会話を始める
imessage-step-unblock =
    1. **{ path-blocked }**を開きます。
    2. 相手が含まれていて、メッセージを受け取りたい場合は、リストから削除します。
    3. 相手に、もう一度送ってもらいます。ブロック中に送られたメッセージは、あとから届くことはありません。
    相手にブロックされているかどうかは、ここからはわかりません。エラーは表示されず、色も証拠にはなりません。
    .title = ブロックした連絡先を確認する
imessage-step-filters =
    1. { -ui-messages }アプリで、上部にある線のメニュー（または**{ -ui-filters }**）を開きます。
    2. **{ -ui-unknown-senders }**、**{ -ui-spam }**、**{ -ui-recently-deleted }**を確認します。
    3. **{ path-messages }**を開きます。{ $os ->
        [ios26] **{ -ui-screen-unknown-senders }**をオフにするか、それらの差出人の通知を許可します。
        [unknown] **{ -ui-screen-unknown-senders }**をオフにします（バージョン26より前：{ -ui-filter-unknown-senders }）。
       *[other] **{ -ui-filter-unknown-senders }**をオフにします。
    }
    4. 新しいメッセージまたはコードを送ってもらいます。
    コードを誰かに転送しないでください。
    .title = フィルタされたメッセージを探す
    .mac =
        1. { -ui-messages }アプリで、メニュー「表示」または線のメニューを開きます。
        2. **{ -ui-unknown-senders }**、**{ -ui-spam }**、**{ -ui-recently-deleted }**を確認します。
        3. 不明な差出人のフィルタを、そこまたは**{ path-messages }**でオフにします。
        4. 新しいメッセージまたはコードを送ってもらいます。
    .watch =
        { path-on-the-iphone }
        { imessage-step-filters }
imessage-step-focus =
    1. **{ path-focus }**を開き、**{ -ui-do-not-disturb }**など、オンになっているものをオフにします。
    2. **{ path-notifications }**を開き、**{ -ui-allow-notifications }**とサウンドをオンにします。
    3. { -ui-messages }アプリで、会話の横に斜線の付いたベルがないか確認します。ある場合は会話を開き、名前をタップして、**{ -ui-hide-alerts }**をオフにします。
    4. 誰かにメッセージを送ってもらいます。
    .title = メッセージの音が鳴るようにする
    .watch =
        1. Watchのサイドボタンを押し、オンになっている**{ -ui-focus }**をオフにします。
        2. { -iphone }でWatchアプリ › **{ -ui-notifications }** › **{ -ui-messages }**を開き、{ -iphone }を反映するように設定します。
        3. { -iphone }をロックした状態で、誰かにメッセージを送ってもらいます。
imessage-step-screentime =
    変更できるのは、{ -ui-screen-time }のパスコードを知っている人だけです。
    1. 自分が知っている場合は、**{ path-screen-time }**を開きます。知らない場合は、その人に一緒に確認してもらいます。
    2. **{ -ui-downtime }**、**{ -ui-communication-limits }**、**{ -ui-content-privacy-restrictions }**を確認します。
    3. { -ui-messages }アプリと、連絡を取りたい相手を許可します。
    4. メッセージを送信します。
    通信/通話の制限を使うには、連絡先が{ -icloud }に保存されている必要があります。
    .title = { -ui-screen-time }を確認する
imessage-step-ask-admin =
    勤務先や学校のデバイスでは、ルールによって{ -imessage }がオフにされていることがあります。変更できるのは管理している側だけです。
    1. **{ path-vpn }**でプロファイルがあるか確認します。削除はしないでください。
    2. 情報システム担当に「このデバイスで{ -imessage }は許可されていますか？」と聞きます。
    3. 許可されたら、デバイスを再起動して、{ -imessage }をオンにします。
    許可されていない場合は、自分のデバイスで{ -imessage }を使ってください。
    .title = デバイスを管理している人に聞く
imessage-step-ask-rcpt =
    相手に別の方法で連絡し、次のことを確認してもらいます。
    1. まだ{ -iphone }を使っていて、電源が入り、インターネットに接続されていますか？
    2. { -imessage }はオンになっていますか？
    3. **{ -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-send-receive }**（バージョン18より前は{ -ui-apps }なし）で、電話番号にチェックマークが付いていますか？
    4. 間違ってあなたをブロックしていませんか？
    その後、新しいメッセージを送信します。契約でSMSを使えれば、その間も緑色のメッセージは届きます。青色で「{ -ui-delivered }」が出ないのは、まだ届いていないというだけの意味です。
    .title = 相手に確認してもらう
imessage-step-dereg =
    { $device ->
        [android] あなたの電話番号がまだ{ -imessage }に登録されているため、友達からのメッセージはそちらに送られています。
       *[other] { -iphone }で使わなくなった電話番号が、まだ{ -imessage }に登録されていることがあります。この手順は、その番号の持ち主（あなた、または連絡したい友達）が行います。
    }
    1. SIMを以前の{ -iphone }に入れられる場合は、入れて{ -imessage }をオフにします。これで完了です。
    2. 入れられない場合は、ボタンから{ -apple }のページを開き、電話番号を入力し、SMSで届いたコードを入力します。コードはそのページだけに入力してください。
    3. { -ipad }と{ -mac }でも、この番号の{ -imessage }をオフにします。
    4. 「{ choice-wait }」を押します。最大1日かかることがあります。
    この番号を{ -iphone }で使っている場合は、「{ choice-cant }」を選んでください。
    .title = 電話番号を{ -imessage }から外す
    .warning = 電話番号が{ -imessage }から外れます。以後、この番号へのメッセージはSMSまたはRCSで届き、{ -ipad }や{ -mac }には届きません。{ -iphone }を使えば、いつでも元に戻せます。これまでのメッセージはそのまま残ります。
imessage-step-friends-restart =
    友達の{ -iphone }が、まだ以前の{ -imessage }宛てに送っていることがあります。
    1. 友達に、あなたの電話番号への新しいメッセージを作り、SMS/MMSで送ってもらいます。
    2. まだ青色で送られる場合は、友達に{ -imessage }をオフにしてからオンにしてもらい、あなたの連絡先からメールアドレスを削除してもらいます。
    3. 本人が希望する場合に限り、以前の会話を削除してもらいます。その場合、相手の側の履歴は失われます。
    グループは、あなたの電話番号で作り直す必要があります。
    .title = 友達にやり直してもらう
imessage-step-mac-sign-in =
    1. { -mac }で{ -ui-messages }アプリを開きます。
    2. **{ -ui-messages } › { -ui-settings-menu } › { -imessage }**を開きます（{ -macos } 12以前：{ -ui-preferences }）。
    3. サインインを求められたら、{ -iphone }と同じ{ -apple-account }を使います。
    4. **{ -ui-enable-this-account }**と自分の電話番号にチェックマークを付けます。
    5. メッセージを送信します。
    パスワードは{ -mac }だけに入力してください。ここにいる誰も、パスワードを必要としません。
    .title = { -mac }で{ -imessage }にサインインする
imessage-step-mac-firewall =
    1. { -mac }で**{ path-firewall }**を開きます。
    2. オプションで、{ -ui-messages }アプリが許可され、すべての接続がブロックされる設定になっていないことを確認します。
    3. ほかのファイアウォールやセキュリティアプリを、確認のために一時停止します。
    4. メッセージを送信し、終わったらオンに戻します。
    勤務先や学校の{ -mac }では、代わりに情報システム担当に聞いてください。
    .title = ファイアウォールで{ -ui-messages }アプリを許可する
imessage-step-watch-near =
    Watchは、ペアリングされている{ -iphone }の内容を反映します。
    1. { -iphone }で{ -imessage }を使えることを確認します。使えない場合は「{ choice-restart }」を押し、{ -iphone }を選んでください。
    2. 両方を近くに置き、BluetoothとWi-Fiをオンにしておきます。
    3. Watchのサイドボタンを押します。緑色のスマートフォンのアイコンが出れば、接続されています。
    4. { -iphone }が近くにない場合、WatchにはWi-Fiまたは専用のモバイル通信プランが必要です。
    5. Watchからメッセージを送信します。
    .title = Watchを{ -iphone }に接続する
imessage-step-watch-sign-in =
    1. { -iphone }でWatchアプリ › **{ -ui-general }** › **{ -ui-apple-account }**（以前のバージョン：{ -ui-apple-id }）を開きます。
    2. { -iphone }と同じアカウントでサインインします。
    3. Watchアプリ › **{ -ui-messages }**を開き、{ -iphone }を反映するように設定します。
    4. Watchを再起動し、メッセージを送信します。
    .title = Watchでサインインする
imessage-step-reset-all =
    1. バックアップを作成し、Wi-Fiネットワークのパスワードを書き留めます。
    2. **{ path-reset } › { -ui-reset }**を開き、**{ -ui-reset-all-settings }**を選択します。パスコードを入力すると、デバイスが再起動します。
    3. Wi-Fiネットワークに接続し、{ -imessage }をオンにします。
    4. メッセージを送信します。
    自宅で行ってください。普段と違う場所では、1時間待つように求められることがあります。
    .title = すべての設定をリセットする
    .warning = Wi-Fi、ホーム画面のレイアウト、通知、位置情報、Face IDやTouch ID、{ -apple-pay }のカードなど、すべての設定が初期状態に戻ります。写真、アプリ、メッセージなどのコンテンツは残ります。
imessage-step-signout-acct =
    1. バックアップを作成し、パスワードと、信頼できる別のデバイスまたは電話番号を用意します。
    2. **{ path-account }**を開き、下にスクロールして**{ -ui-sign-out }**を選択します。
    3. 確認が表示されたら、すべてのデータのコピーをデバイスに残します。
    4. 再起動し、同じ場所でもう一度サインインして、{ -imessage }をオンにします。
    5. メッセージを送信します。
    自宅で行ってください。普段と違う場所では、1時間待つように求められることがあります。パスワードやコードは、決して誰にも教えないでください。
    .title = アカウント全体からサインアウトし、再びサインインする
    .warning = コピーを残さないと、{ -icloud }のデータはデバイスから消えます。{ -apple-pay }のカードは削除され、{ -ui-find-my }は、もう一度サインインするまでオフになります。{ -icloud }にあるものはそのまま残ります。パスワードとコードがないと、再びサインインできません。その場合は行わないでください。
imessage-step-erase =
    これは最後の手段です。先に人に相談することをおすすめします。
    1. すべてのデータのバックアップを、{ -icloud }に、または暗号化してコンピュータに作成し、完了したことを確認します。
    2. **{ path-reset }**を開き、**{ -ui-erase-all-content-and-settings }**を選択します。
    3. 新しいデバイスとして設定し、{ -imessage }をオンにして、復元する**前に**メッセージを送信します。
    4. 送れたら、バックアップを復元します。
    自宅で行ってください。確認が表示されたら、eSIMは残してください。
    .title = デバイスを消去して設定し直す
    .warning = 写真、メッセージ、アプリ、設定など、デバイス上のすべてが削除されます。元に戻るのは、完了したバックアップか{ -icloud }にあるものだけで、数時間かかります。アカウントのパスワードがないと、デバイスはロックされたままになります。消去したeSIMは通信事業者に再発行してもらう必要があり、手数料がかかることがあります。
imessage-step-apple =
    { -apple }のサーバーに残ってしまった電話番号やハードウェアの故障など、{ -apple }だけが直せる問題もあります。
    1. ボタンから問い合わせのページを開くか、店舗に行きます。
    2. 試したこと、正確なメッセージ、機種、システムのバージョン、通信事業者の名前を伝えます。
    3. 修理には料金がかかることがあります。同意する前に確認してください。
    { -apple }があなたのパスワードやコードを必要とすることはありません。
    .title = { -apple }に問い合わせる

## 「直りました」のあとの確認

imessage-verify-registered = 今はどうなっていますか？
    .text = { -iphone }を使っている人、または自分の別の{ -apple }デバイスに、新しいメッセージを送ってください。
    .answer-reply = 返事が来ました
    .answer-delivered = 青色で「{ -ui-delivered }」が出ています
    .answer-ticked = エラーはなく、電話番号にチェックマークが付いています（送信はまだ）
    .answer-blue = 青色ですが、まだ「{ -ui-delivered }」は出ていません
    .answer-green = 緑色で送られました
    .answer-error = アクティベーションのエラーがまた出ました
imessage-verify-delivered = 新しいメッセージを送ると、どうなりますか？
    .text = { -iphone }を使っている人に送ってください。青い吹き出しだけでは確認できません。
    .answer-reply = 返事が来ました
    .answer-delivered = 青色で「{ -ui-delivered }」が出ています
    .answer-blue = 青色ですが、まだ「{ -ui-delivered }」は出ていません
    .answer-green = 緑色で送られました
    .answer-not-delivered = 「{ -ui-not-delivered }」と表示されます
    .answer-nothing = 何も変わりません
imessage-verify-blue = 新しいメッセージは何色ですか？
    .text = { -iphone }を使い、{ -imessage }をオンにしていることが確実な人に送ってください。
    .answer-reply = 青色で、返事が来ました
    .answer-delivered = 青色で「{ -ui-delivered }」が出ています
    .answer-blue = 青色ですが、まだ「{ -ui-delivered }」は出ていません
    .answer-green = まだ緑色です
    .answer-not-delivered = 「{ -ui-not-delivered }」と表示されます
imessage-verify-arrives = 新しいメッセージは届きますか？
    .text = メッセージが届かなかった人に、もう一度送ってもらってください。
    .answer-arrived = はい、届きました
    .answer-some = 届くものと届かないものがあります
    .answer-asked = 頼みましたが、まだ届いていません
    .answer-nothing = いいえ、送ってもらいましたが届きません
imessage-verify-synced = どのデバイスにも同じ内容が表示されていますか？
    .text = 1台のデバイスで新しいメッセージを送り、もう1台で確認してください。
    .answer-both = はい、両方に表示されます
    .answer-partly = 新しいものは表示されますが、古いものはまだです
    .answer-syncing = まだ同期中です
    .answer-missing = いいえ、片方に表示されません
imessage-verify-stays-signed-in = サインインした状態になっていますか？
    .text = { -iphone }を使っている人にメッセージを送ってください。
    .answer-delivered = はい、メッセージに「{ -ui-delivered }」が出ています
    .answer-quiet = 今のところ求められません（送信はまだ）
    .answer-asks = またサインインを求められます
    .answer-error = エラーが表示されます
imessage-verify-from-number = 相手には、差出人として何が表示されていますか？
    .text = メッセージを送り、どこから届いたかを相手に聞いてください。
    .answer-number = 電話番号で、いつもの会話に届きました
    .answer-ticked = 電話番号にチェックマークが付いています（相手への確認はまだ）
    .answer-email = まだメールアドレス、または別の会話です
imessage-verify-separate = まだ互いのメッセージが見えますか？
    .text = 誰かに、それぞれの人にメッセージを送ってもらってください。
    .answer-own = それぞれ自分宛てのものだけが届きます
    .answer-quiet = まだ誰からも届いていません
    .answer-mixed = まだ混ざっています
imessage-verify-media-goes = 写真やグループのメッセージを送れますか？
    .answer-delivered = はい、「{ -ui-delivered }」が出ています
    .answer-arrived = はい、届いたと言われました
    .answer-sending = まだ送信中です
    .answer-failed-again = いいえ、まだ送れません
imessage-verify-alerts = 新しいメッセージに気付けますか？
    .text = デバイスをロックした状態で、誰かにメッセージを送ってもらってください。
    .answer-heard = はい、音または通知があります
    .answer-found = 見当たらなかったものが見つかり、新しいものも表示されます
    .answer-asked = 頼みましたが、まだ届いていません
    .answer-silent = 音が鳴らないか、別のリストに入りました
imessage-verify-texts-arrive = 新しいスマートフォンに、友達からのメッセージは届きますか？
    .text = { -iphone }を使っている友達に、新しいメッセージを送ってもらってください。
    .answer-arrived = はい、届きました
    .answer-some = 届く友達と、届かない友達がいます
    .answer-asked = 頼みましたが、まだ届いていません
    .answer-nothing = いいえ、送ってもらいましたが届きません

## 貼り付けられる文面。日本語のデバイスに表示されるとおり、1行に1つ

imessage-says-waiting =
    アクティベート中です…
    アクティベート中
    アクティベート中のまま
    アクティベート中から進まない
imessage-says-unsuccessful =
    アクティベートできませんでした。{ -imessage }をオンにしてやり直してください。
    アクティベートできませんでした
    { -imessage }をアクティベートできません
imessage-says-activation-error =
    アクティベーション中にエラーが起きました。やり直してください。
    アクティベーション中にエラーが起きました
    アクティベーション中にエラーが発生しました
imessage-says-signin-network =
    サインインできませんでした。ネットワーク接続を確認して、やり直してください。
    サインインできませんでした。ネットワーク接続を確認
    ネットワーク接続を確認して、やり直してください
imessage-says-server =
    { -imessage }サーバに接続できません。やり直してください。
    { -imessage }サーバに接続できません
    { -imessage }サーバーに接続できません
imessage-says-unavailable =
    { -imessage }を使用できません
    { -imessage }を設定するにはモバイルデータ通信をオンにするかWi-Fiを使用してください。
    モバイルデータ通信をオンにするかWi-Fiを使用してください
    インターネットに接続されていません。
imessage-says-restricted =
    この{ -iphone }は{ -imessage }アカウントの作成を制限されています。
    { -imessage }アカウントの作成を制限されています
    アカウントの制限
imessage-says-verify-email =
    { -imessage }にサインインするには、確認済みのメールアドレスが必要です。
    確認済みのメールアドレスが必要です
imessage-says-password =
    この{ -apple-id }のパスワードをアップデートする必要があります。
    この{ -apple-account }のパスワードをアップデートする必要があります。
    続けるには追加情報が必要です
    ユーザ名またはパスワードが違います
    ユーザ名またはパスワードが間違っています
imessage-says-locked =
    この{ -apple-id }はセキュリティの問題によりロックされています。
    この{ -apple-account }はセキュリティの問題によりロックされています。
    セキュリティの問題によりロックされています
    iforgot.apple.comでパスワードを変更してください
imessage-says-signin =
    { -imessage }にサインイン
    { -imessage }を引き続き使用するには{ -apple-id }のパスワードを入力してください
    { -imessage }を引き続き使用するには{ -apple-account }のパスワードを入力してください
    { -imessage }からサインアウトしました
imessage-says-mac-account =
    { -imessage }アカウントはサインインしていません。
    { -imessage }アカウントは有効になっていません。
    問題が起きたため、この{ -mac }は{ -imessage }に接続できません
imessage-says-verifying =
    確認中…
    電話番号の横でぐるぐる回っている
    電話番号がぐるぐるしている
imessage-says-number-twice =
    電話番号が2つ
    電話番号が2つある
    電話番号が二つある
    同じ番号が2つ
    番号が2つ表示される
imessage-says-number-elsewhere =
    この番号は{ -apple-id }に登録されていますがこの電話に関連付けられていません。
    この番号は{ -apple-account }に登録されていますがこの電話に関連付けられていません。
    この電話に関連付けられていません
    有効期限が切れるまで{ -imessage }および{ -facetime }でこの番号の使用を続けることができます。
imessage-says-not-delivered =
    未配信
    赤いびっくりマーク
    赤いビックリマーク
imessage-says-send-failed =
    送信できませんでした
    メッセージを送信できませんでした
imessage-says-junk =
    迷惑メッセージとして配信されたメッセージ
    迷惑メッセージとして配信
imessage-says-no-receipt =
    配信済みにならない
    配信済みが出ない
    配信済みと表示されない
    青いのに届かない
imessage-says-not-registered =
    は{ -imessage }に登録していません。
    { -imessage }に登録していません
    { -imessage }に登録されていません
imessage-says-text-message =
    SMS/MMS・SMS
    SMS/MMS • SMS
    SMS/MMS・RCS
imessage-says-new-device =
    あなたの{ -apple-id }と電話番号は現在{ -imessage }で使用されています
    あなたの{ -apple-account }と電話番号は現在{ -imessage }で使用されています
    新しい{ -iphone }の{ -imessage }で使用されています
    新しい{ -iphone }の{ -imessage }と{ -facetime }で使用されています
    新しい{ -mac }の{ -imessage }で使用されています
    電話番号が新しいデバイスで使用されています
imessage-says-icloud-off =
    “{ -icloud }にメッセージを保管”は現在無効になっています
    { -icloud }にメッセージを保管は無効
imessage-says-icloud-match =
    { -icloud }と{ -imessage }のアカウントが異なるため“{ -icloud }にメッセージを保管”は利用できません。
    { -icloud }と{ -imessage }のアカウントが異なるため
    { -icloud }と{ -imessage }のアカウントが異なる
imessage-says-icloud-paused =
    { -icloud }へのアップロードを一時停止
    { -icloud }へのアップロードを一時停止中
    デバイスを電源につないでWi-Fiに接続してください
imessage-says-storage =
    { -icloud }ストレージがいっぱいです。
    デバイスのストレージがいっぱいです。
    ストレージがいっぱいです
imessage-says-mac-disk =
    ディスクの空き領域がほとんどありません。受信メッセージが失われることがあります。
    ディスクの空き領域がほとんどありません
    ディスクがいっぱいです
imessage-says-mac-firewall =
    ファイアウォールがメッセージをブロックしています
    ファイアウォールによって“メッセージ”がブロックされています
imessage-says-no-sim =
    SIMなし
    圏外
    SOS
    SOSのみ
imessage-says-second-line =
    { -imessage }には1つだけ登録できます。
    2つ目の番号は{ -imessage }には使用できません
imessage-says-key-alert =
    連絡先キーの確認
    連絡先キー確認
    連絡先キーの検証
    { -imessage }連絡先キーの確認
    { -imessage }連絡先キー確認
