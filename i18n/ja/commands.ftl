### コマンドの入力中にDiscordが表示する文。名前は英語のまま。

command-device-language = device-language
    .description = お使いの{ -iphone }、{ -ipad }、{ -mac }の表示言語（{ -discord }と違う場合）

## サポートデスク。サーバーのサポート担当者と管理者だけに表示される。

command-desk = desk
    .description = サポートデスク：人の対応が必要な相談
command-desk-setup = setup
    .description = デスクを設定：相談を投稿する場所と、対応する人を決める
    .channel = テキストチャンネル、または相談ごとに投稿を作るフォーラム
    .role = 相談に答える人のロール
command-desk-setup-language = language
    .description = チーム全員に表示される内容の言語（指定しない場合はサーバーの言語）
command-desk-doctor = doctor
    .description = デスクが正しく動くかを確認し、足りないものを正確に示す
command-desk-queue = queue
    .description = 未完了の相談を古い順に表示
command-desk-case = case
    .description = 相談を、これまでに試したことも含めて表示
    .number = 相談の番号
command-desk-next = next
    .description = あなたの担当分と担当者のいない相談のうち、最も長く待っているものを表示
command-desk-stats = stats
    .description = 相談の件数、最初の返信までの時間、解決までの時間
    .days = さかのぼる日数（省略すると30日）
command-desk-block = block
    .description = メンバーが新しい相談を始められないようにする
    .member = 対象のメンバー
command-desk-unblock = unblock
    .description = ブロックしたメンバーが再び相談を始められるようにする
    .member = 対象のメンバー
