### 端末の画面が、カードの前後に表示する文。

terminal-choose = 選択
terminal-keys = 矢印キーか番号で選んでEnterを押します。Escで終了します。
terminal-type = 選択肢の番号を入力してEnterを押します。+24hと入力すると1日進みます。
terminal-let-pass = 24時間進める
terminal-leave = 終了する
terminal-left = お疲れさまでした。ここでの内容は保存されていません。
terminal-too-long = 入力した行が長すぎます。何も変更していません。
terminal-no-time = 進められる時間ではありません。+90m、+24h、+2dのように入力してください。最長は1年です。
