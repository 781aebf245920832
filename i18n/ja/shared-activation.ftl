### アクティベーションについて、複数のガイドに共通する文。

## 下の文に組み込まれる部分

shared-service =
    { $flow ->
        [facetime] { -facetime }
       *[other] { -imessage }
    }
shared-try =
    { $flow ->
        [facetime] { -facetime }で誰かに発信します
       *[other] メッセージを送信します
    }
shared-try-now =
    { $flow ->
        [facetime] { -facetime }で誰かに発信します。
       *[other] メッセージを送信します。
    }
shared-meanwhile =
    { $flow ->
        [facetime] その間は、電話やほかのアプリで連絡できます。
       *[other] その間は、緑色のメッセージ、電話、メールで連絡できます。
    }
shared-path-switch =
    { $flow ->
        [facetime] { path-facetime }
       *[other] { path-messages }
    }
shared-path-addresses =
    { $flow ->
        [facetime] { path-facetime }
       *[other] { path-send-receive }
    }

## 原因。「最も可能性の高い原因：」に続けて読まれる

shared-cause-net-none = インターネット未接続
shared-cause-net-weak = 弱い接続や不安定な接続
shared-cause-net-blocked = { shared-service }を妨げるネットワーク、VPN、フィルタ
shared-cause-time-wrong = 時刻または時間帯のずれ
shared-cause-acct-auth = 確認が必要な{ -apple-account }
shared-cause-sim-dup = 同じ電話番号を持つ、使われていないSIM
shared-cause-sim-line = SIMや回線がオフになっているか、別の回線が選ばれていること
shared-cause-carrier-sms = 電話番号を確認する目に見えないSMSが届いていないこと
shared-cause-pending = 時間のかかっているアクティベーション
shared-cause-outage = { -apple }側の障害
shared-cause-bug-update = ソフトウェアの不具合（アップデート後の可能性あり）
shared-cause-bug-proc = デバイス内の処理の停止
shared-cause-os-old = 古いシステムのバージョン
shared-cause-netstack = ネットワーク設定の破損
shared-cause-setup-skipped = { -iphone }の設定時に飛ばした手順
shared-cause-cert-2026 = 証明書の更新が必要な古いシステム

## 質問

shared-question-since = アクティベーションを待ち始めて、どのくらいたちますか？
    .answer-hour = 1時間未満
    .answer-day = 1日以内
    .answer-longer = 1日以上

## 手順

shared-step-wait-outage =
    現在、{ -apple }側で問題が起きています。デバイスの設定を変える必要はありません。
    1. { shared-service }と設定はそのままにしておきます。
    2. 「{ choice-wait }」を押し、{ -apple }のページで解消が報告されたら戻ってきます。
    3. その後、{ shared-try }。
    { shared-meanwhile }
    .title = { -apple }側の復旧を待つ
shared-step-connect =
    1. **{ -ui-airplane-mode }**をオフにします。
    2. **{ -ui-wi-fi }**をオンにするか、**{ path-cellular }**で**{ -ui-cellular-data }**をオンにします（{ -ui-mobile-data }または{ -ui-mobile-service }と表示されるデバイスもあります）。
    3. 海外でWi-Fiを使わない場合は、{ -ui-data-roaming }をオンにする必要があります。通信事業者の料金がかかることがあります。
    4. 一度も見たことのないWebページを開きます。表示されたら、{ shared-try }。
    .title = インターネット接続を確かめる
    .ipad =
        1. **{ -ui-airplane-mode }**をオフにします。
        2. **{ -ui-wi-fi }**をオンにします。モバイルデータ通信に対応した{ -ipad }なら、それをオンにしてもかまいません。
        3. 一度も見たことのないWebページを開きます。表示されたら、{ shared-try }。
    .mac =
        1. **{ path-wi-fi }**を開いてネットワークに接続するか、ネットワークケーブルを差し込みます。
        2. 一度も見たことのないWebページを開きます。表示されたら、{ shared-try }。
    .watch =
        1. Watchのサイドボタンを押し、**{ -ui-airplane-mode }**がオフになっていることを確認します。
        2. { -iphone }を近くに置き、Bluetoothと**{ -ui-wi-fi }**をオンにしておきます。
        3. { -iphone }で、一度も見たことのないWebページを開きます。表示されたら、{ shared-try }。
shared-step-other-net =
    1. Wi-Fiを使っている場合：**{ path-wi-fi }**で**{ -ui-wi-fi }**をオフにし、モバイルデータ通信を使います。モバイルデータ通信を使っている場合：Wi-Fiネットワーク、または知り合いのインターネット共有に接続します。
    2. 1分待ってから、{ shared-try }。
    これで直った場合は、元のネットワークが原因です。今のネットワークを使い続けるか、ルーターを再起動してください。モバイルデータ通信は契約のデータ量を消費します。
    .title = 別のネットワークで試す
    .ipad =
        1. 別のWi-Fiネットワーク、またはスマートフォンのインターネット共有に接続します。
        2. 1分待ってから、{ shared-try }。
        これで直った場合は、元のネットワークが原因です。インターネット共有はスマートフォンのデータ量を消費します。
    .mac =
        1. **{ path-wi-fi }**で、別のWi-Fiネットワーク、またはスマートフォンのインターネット共有に接続します。
        2. 1分待ってから、{ shared-try }。
        これで直った場合は、元のネットワークが原因です。インターネット共有はスマートフォンのデータ量を消費します。
    .watch =
        { path-on-the-iphone }
        { shared-step-other-net }
shared-step-vpn-off =
    1. VPNアプリをオフにします。
    2. **{ path-vpn }**を開き、**{ -ui-vpn }**をオフにします。
    3. 広告ブロッカー、DNSフィルタ、セキュリティアプリを一時停止します。
    4. { shared-try-now }
    { $managed ->
        [work] 勤務先や学校のプロファイルは削除しないでください。そのVPNをオフにできない場合は、「{ choice-cant }」を選んでください。
        [family] 保護者が設定したフィルタの場合は、保護者に相談してください。
       *[other] 勤務先や学校のプロファイルは削除しないでください。終わったらすべてオンに戻してください。それまでは保護が弱くなります。
    }
    .title = VPNとフィルタを一時的に止めて試す
    .watch =
        { path-on-the-iphone }
        { shared-step-vpn-off }
shared-step-datetime =
    1. **{ path-date-time }**を開きます。
    2. **{ -ui-set-automatically }**をオンにします。
    3. **{ -ui-time-zone }**が今いる場所と合っていることを確認し、時刻をほかのスマートフォンと見比べます。
    スイッチが灰色の場合は、{ -ui-screen-time }の制限または勤務先のプロファイルで管理されています。
    .title = 時刻を自動設定にする
    .mac =
        1. **{ path-date-time }**を開きます。
        2. 日付、時刻、時間帯を自動で設定するようにします。
        3. 時刻をほかのデバイスと見比べます。
    .watch =
        { path-on-the-iphone }
        { shared-step-datetime }
shared-step-line-on =
    1. **{ path-cellular }**（または{ -ui-mobile-service }）を開き、使いたい回線をタップします。
    2. **{ -ui-turn-on-this-line }**をオンにします。
    3. 回線が2つある場合は、**{ shared-path-switch }** › **{ -ui-imessage-facetime-line }**、または**{ shared-path-addresses }**を開いて、その回線を選択します。
    4. **{ path-my-number }**の番号が正しいことを確認します。
    .title = 正しい回線をオンにする
    .watch =
        { path-on-the-iphone }
        { shared-step-line-on }
shared-step-rm-sim =
    1. **{ path-cellular }**を開き、同じ電話番号の項目が2つないか確認します。
    2. **オフ**または圏外になっているのはどちらかを確かめます。削除するのはその項目だけです。
    3. カード型のSIMの場合は取り外します。eSIMの場合はタップして、**{ -ui-delete-esim }**を選択します。
    4. **{ shared-path-addresses }**を開き、自分の電話番号をタップして、チェックマークの付いた番号が1つだけになるようにします。
    項目が1つしかない場合は、「{ choice-failed }」を選んでください。
    .title = 同じ番号の使っていないSIMを外す
    .warning = 使用中のeSIMを削除すると、通信事業者から新しいeSIMを受け取るまで通信できなくなり、手数料がかかることもあります。どちらがオフか、確信がありますか？ない場合は「{ choice-cant }」を選んでください。メッセージと写真は残ります。
    .watch =
        { path-on-the-iphone }
        { shared-step-rm-sim }
shared-step-finish-setup =
    新しい{ -iphone }で飛ばした手順は、自動では行われません。
    1. **{ path-cellular }**を開き、eSIMの設定を終えて、回線をオンにします。
    2. **{ path-software-update }**を開き、表示されたものをインストールします。
    3. **{ shared-path-switch }**を開き、**{ shared-service }**をオフにしてからオンにします。
    4. **{ shared-path-addresses }**を開き、自分の電話番号をタップします。
    .title = 飛ばした設定を終わらせる
    .watch =
        { path-on-the-iphone }
        { shared-step-finish-setup }
shared-step-carrier-upd =
    1. Wi-Fiネットワークに接続します。
    2. **{ path-about }**を開き、そのまま1分待ちます。
    3. **{ -ui-carrier-settings-update }**が表示されたら、アップデートします。表示されなければ、アップデートはありません。
    4. { shared-try-now }
    .title = 新しいキャリア設定を確認する
    .watch =
        { path-on-the-iphone }
        { shared-step-carrier-upd }
shared-step-sms-test =
    電話番号を確認するために、{ -iphone }は目に見えないSMSを送信します。宛先は海外の場合もあります。そのため、通常のSMSを送れる必要があります。
    1. { -iphone }以外のスマートフォンにメッセージを送信します。{ -imessage }ではなく、緑色でSMSと表示される必要があります。
    2. 送れない場合は、残高と、契約でSMS（海外宛てを含む）を使えるかを確認します。
    3. 送れたら、{ shared-service }を一度オフにしてからオンにします。
    SMS1〜2通分の料金がかかることがあります。
    .title = 通常のSMSを送る
    .watch =
        { path-on-the-iphone }
        { shared-step-sms-test }
shared-step-wait24 =
    通信事業者が{ -apple }に電話番号を確認するまで、最大24時間かかることがあります。障害の場合も、時間がたてば解消します。
    1. 電波とインターネットがつながる状態で、{ shared-service }をオンのままにしておきます。
    2. 途中でオフ/オンを切り替えないでください。最初から待ち直しになることがあります。
    3. 「{ choice-wait }」を押します。1時間後、6時間後、1日後にもう一度お聞きします。
    1日以上かかるのは通常ではありません。SMSがブロックされている、回線がオフ、ネットワークのエラーが出ている場合は、待っても直りません。「{ choice-failed }」を選んでください。
    .title = アクティベーションを最長1日待つ
shared-step-acct-fix =
    1. **{ path-account }**を開き、設定の更新、新しい利用規約、本人確認など、表示されている要求にすべて対応します。
    2. ボタンからアカウントのページを開き、サインインできることを確認します。見覚えのないデバイスがあれば、ここで人に相談してください。
    3. 2ファクタ認証をオンにしておくことをおすすめします。
    4. { shared-try-now }
    パスワードを入力するのは、自分のデバイスと{ -apple }のページだけにしてください。ここにいる誰も、パスワードやコードを必要としません。
    .title = { -apple-account }の要求に対応する
    .warning = パスワードのリセットが必要な場合、ほかのデバイスはサインアウトされます。{ -ipad }と{ -mac }では、もう一度サインインするまで、あなたの電話番号で{ shared-service }を使えません。メッセージは残ります。
shared-step-ios-update =
    1. バックアップを作成します。
    2. **{ path-software-update }**を開き、表示されたものをインストールします。Wi-Fiで20〜60分かかります。デバイスを電源につないでください。
    3. 再起動したら、{ shared-try }。
    { $os ->
        [ios26] アップデートでソフトウェアの不具合が解消することはよくあります。
        [ios17] 最新バージョンに対応していないデバイスでも、表示されたものをインストールしてください。
       *[other] 古い{ -iphone }では、系列ごとに12.5.8、15.8.6、16.7.13、18.7.4以降が必要です。これより古いと、2027年1月以降は{ -imessage }、{ -facetime }、アクティベーションが使えなくなります。
    }
    .title = システムをアップデートする
    .warning = アップデート中はデバイスを使えません。元のバージョンには戻せません。Wi-Fi、50%以上のバッテリー残量、空き容量が必要です。データは残りますが、念のためバックアップを作成してください。
    .mac =
        1. バックアップを作成します。
        2. **{ path-software-update }**を開き、表示されたものをインストールします。1時間ほどかかることがあります。{ -mac }を電源につないでください。
        3. 再起動したら、{ shared-try }。
    .watch =
        { path-on-the-iphone }
        { shared-step-ios-update }
        その後、Watchをアップデートします。充電器に載せ、Watchアプリ › **{ -ui-general }** › **{ -ui-software-update }**を開きます。
shared-step-carrier =
    通信事業者に連絡して、次のことを確認します。
    1. 自分のSIMまたはeSIMは、このスマートフォンだけで、正しい電話番号で有効になっていますか？
    2. この電話番号から、海外宛てや、短い番号・有料サービス宛てのSMSを送信できますか？{ -apple }はそのようなSMSで電話番号を確認します。
    3. アクティベーションの情報を送り直すか、SIMまたはeSIMを交換できますか？
    4. その後、{ shared-service }を一度オフにしてからオンにし、「{ choice-wait }」を押します。
    コードやパスワードを通信事業者に伝えるのは、自分から電話をかけた場合だけにしてください。
    .title = アクティベーション用SMSを通信事業者に確認する
    .warning = 新しいSIMやeSIMには手数料がかかることがあり、古いものは使えなくなります。電話番号とメッセージは残ります。本人確認書類を用意してください。
shared-step-reset-net =
    1. Wi-Fiネットワークのパスワードを書き留めます。VPNやAPNの設定があれば、それも書き留めます。
    2. **{ path-reset } › { -ui-reset }**を開き、**{ -ui-reset-network-settings }**を選択します。パスコードを入力すると、デバイスが再起動します。
    3. Wi-Fiネットワークに接続し直します。
    4. { shared-service }をオフにしてからオンにし、{ shared-try }。
    .title = ネットワーク設定をリセットする
    .warning = すべてのWi-Fiネットワークとパスワード、VPNとAPNの設定、モバイル通信の設定が消去されます。Bluetoothの接続が切れることもあります。{ -icloud }キーチェーンを使っていると、ほかのデバイスからもネットワークが消えることがあります。写真、アプリ、メッセージは残ります。勤務先や学校のデバイスでは、管理者の許可なく行わないでください。
    .mac =
        { -mac }にはこの機能がないため、ネットワークを設定し直します。
        1. Wi-Fiネットワークのパスワードを書き留めます。
        2. **{ path-wi-fi }**を開き、使用中のネットワークの詳細で**{ -ui-forget-this-network }**を選択します。
        3. 再起動してネットワークに接続し直し、{ shared-try }。
