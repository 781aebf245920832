### FaceTime 修復：「facetime」流程自己的文字（共用的在 shared-activation.ftl）。

facetime-flow = { -facetime } 協助
    .description = 一步一步讓 { -facetime } 恢復正常
    .problem = 簡單描述你看到的狀況，或貼上錯誤訊息的原文
    .meanwhile = 這段期間可以打一般電話。

## 症狀

facetime-symptom-calls-fail = 我的通話打不出去
    .hint = 「無法使用 { -facetime }」，或響了之後中斷，或沒有任何反應
    .words = 打不出去, 打不通, 無法通話, 撥不出去, 通話失敗, 一直連線中, 連線中, 連不上, 斷線, 一直斷線, 自動掛斷, facetime打不出去, facetime打不通
facetime-symptom-activation = { -facetime } 無法開啟
    .hint = 「正在等待啟用⋯」或其他啟用錯誤
    .words = 啟用, 無法啟用, 等待啟用, 啟用失敗, 未成功啟用, 驗證中, 打不開, 開不了, 換sim卡, esim, 新手機, facetime無法啟用
facetime-symptom-not-reached = 別人聯絡不到我
    .hint = 對方打來，這邊沒有響，或是對方找不到你
    .words = 別人打不進來, 打不進來, 接不到電話, 不會響, 沒有響, 沒響, 沒有鈴聲, 未接來電, 聯絡不到我, 找不到我
facetime-symptom-camera-mic = 對方看不到或聽不到我
    .hint = 通話接通了，但畫面是黑的或沒有聲音
    .words = 相機, 鏡頭, 黑畫面, 畫面是黑的, 黑屏, 麥克風, 聽不到我, 看不到我, 沒有畫面, 沒有聲音, 沒聲音, 靜音
facetime-symptom-quality = 畫面停格或聲音斷斷續續
    .hint = 「連線不佳」，或是全都卡卡的
    .words = 卡, 卡卡的, 很卡, 停格, 畫面停格, 延遲, lag, 斷斷續續, 模糊, 連線不佳, 網路不穩, 畫質差
facetime-symptom-link = { -facetime } 連結打不開
    .hint = 在 { -android } 或 Windows 上也一樣，那裡只能用連結
    .words = 連結, 連結打不開, 加入, 無法加入, 安卓, android, windows, 瀏覽器, chrome, edge, 邀請

## 原因，接在「最可能的原因：」之後

facetime-cause-ft-off = { -facetime } 已關閉
facetime-cause-addr = { -facetime } 選用的號碼或電子郵件地址
facetime-cause-restrict = 「{ -ui-screen-time }」裡的限制
facetime-cause-mdm = 管理裝置的公司或學校的規定
facetime-cause-blocked = 聯絡人已封鎖
facetime-cause-rcpt-side = 對方裝置上的問題
facetime-cause-focus-silent = 開啟了「{ -ui-focus }」，或關閉了通知
facetime-cause-camera-off = 相機已關閉、被遮住，或正由其他 App 使用
facetime-cause-mic-muted = 麥克風已靜音或未獲允許
facetime-cause-link-browser = 瀏覽器無法加入通話
facetime-cause-link-gone = 連結已失效

## 問題

facetime-question-device = 哪部裝置有問題？
    .text = 如果有好幾部，其中有 { -iphone } 時請選 { -iphone }。
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = { -android } 或 Windows，透過連結
facetime-question-status = { -apple } 的狀態頁面顯示有問題嗎？
    .text = 用按鈕打開頁面，查看 { -facetime } 和 { -apple-account }。{ -apple } 公佈消息通常較晚，所以頁面正常也不能證明什麼。
    .answer-incident = 有，現在有問題
    .answer-clear = 沒有，一切正常
facetime-question-who = 和每個人都這樣，還是只和某個人？
    .answer-all = 和每個人
    .answer-one = 和一個人，或極少數人
facetime-question-web = 現在能載入一個你從沒打開過的網頁嗎？
    .text = 請使用和 { -facetime } 相同的連線。看過的網頁可能已存在裝置上。
    .answer-yes = 可以載入
    .answer-no = 不行，或非常慢
facetime-question-imessage = { -imessage } 也有同樣的問題嗎？
    .text = 兩者使用同一個啟用程序，所以這一點很有參考價值。
    .answer-both = 有，{ -imessage } 也不行
    .answer-only-facetime = 沒有，只有 { -facetime }
facetime-question-changed = 問題發生之前，有什麼變化？
    .answer-nothing = 就我所知沒有
    .answer-update = 更新了系統
    .answer-sim = 換了 SIM 卡、eSIM、門號或電信業者
    .answer-phone = 換了新的 { -iphone }
facetime-question-camera = 對方缺少的是什麼？
    .text = 請問問和你通話的人，或看看通話中你自己的小畫面。
    .answer-picture = 畫面
    .answer-sound = 聲音
    .answer-both = 兩者都沒有
facetime-question-managed = 這部裝置由公司、學校或家長管理嗎？
    .text = 如果是，我們會略過必須由他們決定的步驟。
    .answer-no = 不是
    .answer-work = 是，由公司或學校管理
    .answer-family = 是，由家長或監護人管理
facetime-question-os = 系統是哪個版本？
    .text =
        { $device ->
            [mac] { -apple } 選單 › **{ -ui-about-this-mac }**。
            [watch] 在 { -iphone } 上：**{ path-about }**。請依 { -iphone } 選擇。
           *[other] **{ path-about }**。有些選單在不同版本的位置不同。
        }
    .answer-ios26 =
        { $device ->
            [mac] { -macos } 26 或以上版本
            [ipad] { -ipados } 26 或以上版本
           *[other] { -ios } 26 或以上版本
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
            [mac] { -macos } 12 或較舊版本
            [ipad] { -ipados } 15 或較舊版本
           *[other] { -ios } 15 或較舊版本
        }
facetime-question-known-caller = 你認識傳連結給你的人嗎？
    .text = 陌生人會用通話連結接近別人。{ -apple } 和這個伺服器的人都不會用連結打給你。
    .answer-yes = 認識
    .answer-no = 不認識，或不確定
    .answer-no-hint = 應該請人和你一起看看

## 步驟

facetime-step-toggle =
    1. 打開**{ path-facetime }**，關閉 **{ -facetime }**。
    2. 如果 { -imessage } 也不行，請在**{ path-messages }**一併關閉。
    3. 等 30 秒。
    4. 重新開啟剛才關閉的項目，最多等十分鐘。選「{ choice-wait }」，我會提醒你。
    電信業者可能會收取一則簡訊的費用。做一次就夠了：重複操作可能會讓啟用重新開始。
    .title = 將 { -facetime } 關閉再開啟
    .mac =
        1. 在 { -facetime } App 打開**{ path-facetime }**。
        2. 取消勾選**{ -ui-enable-this-account }**。
        3. 等 30 秒，再重新勾選。
facetime-step-reached-at =
    1. 打開**{ path-facetime }**。
    2. 確認已勾選你的電話號碼，以及別人知道的電子郵件地址。
    3. 將來電顯示設為你的號碼，讓對方知道是誰打來的。
    4. 請別人打這個號碼給你。
    .title = 選擇別人可以聯絡到你的方式
facetime-step-restart =
    1. 將 { -iphone } 關機：按住側邊按鈕和任一音量按鈕，然後拖移滑桿。
    2. 等 30 秒，然後開機。
    3. 打給某個人。
    .title = 將裝置重新開機
    .ipad =
        1. 將 { -ipad } 關機：按住頂端按鈕和任一音量按鈕；如果有主畫面按鈕，只要按住頂端按鈕。然後拖移滑桿。
        2. 等 30 秒，然後開機。
        3. 打給某個人。
    .mac =
        1. 儲存你的工作。
        2. { -apple } 選單 › **{ -ui-restart }**。
        3. 打開 { -facetime }，打給某個人。
    .watch =
        1. 將 { -apple-watch } 和搭配的 { -iphone } 關機。
        2. 先將 { -iphone } 開機並解鎖。
        3. 將 { -apple-watch } 開機並解鎖，然後打給某個人。
facetime-step-nearer =
    視訊通話需要雙向都穩定的連線。
    1. 靠近 Wi-Fi 路由器；使用行動數據時，請走到室外。
    2. 暫停同一網路中的下載、串流和其他通話。
    3. 暫時關閉視訊。如果聲音變清楚，表示連線太慢，無法傳送畫面。
    .title = 改善通話的連線
facetime-step-ring =
    1. 打開**{ path-focus }**，關閉已開啟的模式，例如**{ -ui-do-not-disturb }**。
    2. 打開**{ path-notifications }**，選擇 { -facetime }，開啟**{ -ui-allow-notifications }**和聲音。
    3. 確認裝置沒有切到靜音，並調高音量。
    4. 請別人打給你。
    .title = 讓來電發出鈴聲
    .watch =
        { path-on-the-iphone }
        { facetime-step-ring }
facetime-step-camera-on =
    1. 在通話中點一下螢幕，確認相機沒有被劃掉。
    2. 取下遮住鏡頭的保護殼或保護貼，並擦拭鏡頭。
    3. 關閉正在使用相機的其他 App。
    4. 切換到另一個相機，再切換回來。
    .title = 確認相機可以使用
    .mac =
        1. 在通話中，確認相機沒有被劃掉。
        2. 結束正在使用相機的其他 App。綠燈會熄滅。
        3. 在 { -facetime } App 打開「視訊」選單，選擇你的相機。
facetime-step-mic-on =
    1. 在通話中點一下螢幕，確認麥克風沒有被劃掉。
    2. 拿下耳機或中斷藍牙連線，試試裝置本身的麥克風。
    3. 用嘴輕輕吹掉充電連接埠旁小孔裡的灰塵，不要用其他東西。
    4. 問對方現在是否聽得到你。
    .title = 確認麥克風已開啟
    .mac =
        1. 在通話中，確認麥克風沒有被劃掉。
        2. 在 { -facetime } App 打開「視訊」選單，選擇 { -mac } 本身的麥克風。
        3. 問對方現在是否聽得到你。
facetime-step-unblock =
    1. 打開**{ path-blocked }**。
    2. 如果對方在裡面，而你願意接聽對方來電，請將其移除。
    3. 打給對方。
    對方是否封鎖了你，從這邊看不出來：只會一直響。
    .title = 查看你封鎖的聯絡人
facetime-step-ask-other =
    傳訊息或打電話給對方，請對方檢查：
    1. { -facetime } 是否已開啟，連線是否良好？
    2. 你撥打的號碼或地址，在對方那邊是否已勾選？
    3. 是否開啟了「{ -ui-focus }」，或不小心封鎖了你？
    然後再打一次。這段期間可以打一般電話。
    .title = 請對方檢查
facetime-step-screentime =
    只有知道「{ -ui-screen-time }」密碼的人才能變更。
    1. 如果是你，請打開**{ path-screen-time }**。如果不是，請那個人和你一起查看。
    2. 查看**{ -ui-content-privacy-restrictions }**：必須允許 { -facetime } 和相機。
    3. 查看**{ -ui-downtime }**和**{ -ui-communication-limits }**。
    4. 打給某個人。
    .title = 查看「{ -ui-screen-time }」
facetime-step-ask-admin =
    在公司或學校的裝置上，{ -facetime } 可能依規定關閉。只有他們能變更。
    1. 在**{ path-vpn }**查看是否有描述檔。請保留它。
    2. 詢問資訊部門：「這部裝置和這個網路允許使用 { -facetime } 嗎？」
    3. 如果對方說現在已允許，請將裝置重新開機，然後打給某個人。
    .title = 詢問裝置的管理者
facetime-step-open-link =
    { $device ->
        [android] 連結只能在最新版的 Chrome 或 Edge 使用。
       *[other] 連結會自動打開 { -facetime }。如果沒有，也可以用瀏覽器加入。
    }
    1. 按住連結，用 Chrome 或 Edge 打開；在 { -apple } 裝置上也可以用 Safari。
    2. 輸入你的名字，並在詢問時允許使用相機和麥克風。
    3. 按「加入」，等待有人讓你進入。
    不需要帳號。如果頁面要求輸入密碼，請關閉。
    .title = 用支援的瀏覽器打開連結
facetime-step-new-link =
    1. 請對方在 { -facetime } 建立新的連結傳給你。
    2. 對方必須在通話中，並讓你進入：你的名字旁邊會有綠色按鈕。
    3. 打開新的連結，不要用舊的。
    .title = 請對方給你新的連結

## 選擇「現在正常了」之後的確認

facetime-verify-registered = 現在看到什麼？
    .text = 用 { -facetime } 打給某個人，或打到你的另一部 { -apple } 裝置。
    .answer-rings = 對方那邊響了
    .answer-ticked = 沒有錯誤，號碼已勾選；我還沒打
    .answer-error = 啟用錯誤又出現了
facetime-verify-connects = 再打一次，結果如何？
    .answer-talked = 可以通話了
    .answer-no-answer = 有響，還沒有人接
    .answer-fails = 還是打不出去
facetime-verify-rings = 現在接得到來電嗎？
    .text = 請別人用 { -facetime } 打給你。
    .answer-rang = 可以，有響
    .answer-asked = 請了，還沒有人打來
    .answer-silent = 對方打了，但沒有響
facetime-verify-seen-heard = 對方現在看得到也聽得到你嗎？
    .answer-both = 可以，兩者都行
    .answer-alone = 我看得到自己；還沒打給任何人
    .answer-missing = 不行，還是少了什麼
facetime-verify-smooth = 新的通話品質如何？
    .text = 請通話兩分鐘。
    .answer-smooth = 順暢
    .answer-short = 目前不錯，但時間很短
    .answer-stutters = 還是卡卡的或停格
facetime-verify-opens = 現在打得開連結嗎？
    .answer-joined = 可以，我已進入通話
    .answer-waiting = 打得開，正在等人讓我進入
    .answer-closed = 不行，打不開

## 錯誤訊息的原文，每行一則

facetime-says-waiting =
    正在等待啟用⋯
    正在等待啟用
    一直正在等待啟用
    卡在正在等待啟用
facetime-says-unsuccessful =
    未成功啟用。請開啟{ -facetime }來重試一次。
    請開啟{ -facetime }來重試一次
    未成功啟用
    { -facetime }未成功啟用
    { -facetime } 啟用失敗
facetime-says-activation-error =
    啟用時發生錯誤。請再試一次。
    啟用時發生錯誤
facetime-says-verifying =
    驗證中⋯
    號碼旁邊一直轉圈圈
facetime-says-unavailable =
    無法使用{ -facetime }
    無法使用 { -facetime }
    { -facetime }無法使用
