### 各流程共用的啟用相關文字：flows/shared/activation.toml。

## 組成其他文字的部分

shared-service =
    { $flow ->
        [facetime] { -facetime }
       *[other] { -imessage }
    }
shared-try =
    { $flow ->
        [facetime] 用 { -facetime } 打給某個人
       *[other] 傳送一則訊息
    }
shared-try-now =
    { $flow ->
        [facetime] 用 { -facetime } 打給某個人。
       *[other] 傳送一則訊息。
    }
shared-meanwhile =
    { $flow ->
        [facetime] 這段期間可以打電話，或使用其他 App。
       *[other] 這段期間可以傳綠色訊息、打電話或寫電子郵件。
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

## 原因，接在「最可能的原因：」之後

shared-cause-net-none = 沒有網際網路連線
shared-cause-net-weak = 網路連線太弱或不穩定
shared-cause-net-blocked = 網路、VPN 或過濾工具擋住了 { shared-service }
shared-cause-time-wrong = 時間或時區不正確
shared-cause-acct-auth = { -apple-account }有需要你處理的事項
shared-cause-sim-dup = 有一張號碼相同但未使用的 SIM 卡
shared-cause-sim-line = SIM 卡或門號已關閉，或選錯門號
shared-cause-carrier-sms = 用來確認號碼的背景簡訊沒有傳出去
shared-cause-pending = 啟用還需要一些時間
shared-cause-outage = { -apple } 的服務中斷
shared-cause-bug-update = 軟體錯誤，可能是更新之後出現的
shared-cause-bug-proc = 裝置上有程序卡住
shared-cause-os-old = 系統版本太舊
shared-cause-netstack = 網路設定損壞
shared-cause-setup-skipped = 設定 { -iphone } 時略過了某個步驟
shared-cause-cert-2026 = 舊系統需要更新憑證

## 問題

shared-question-since = 等待啟用多久了？
    .answer-hour = 不到一小時
    .answer-day = 一天以內
    .answer-longer = 超過一天

## 步驟

shared-step-wait-outage =
    { -apple } 目前有問題，所以你的裝置不需要變更任何內容。
    1. 讓 { shared-service } 和你的設定維持現狀。
    2. 按「{ choice-wait }」，等 { -apple } 表示問題已解決再回來。
    3. 然後{ shared-try }。
    { shared-meanwhile }
    .title = 等待 { -apple } 修復問題
shared-step-connect =
    1. 關閉**{ -ui-airplane-mode }**。
    2. 開啟 **{ -ui-wi-fi }**，或在**{ path-cellular }**開啟**{ -ui-cellular-data }**（部分裝置會顯示「{ -ui-mobile-data }」或「{ -ui-mobile-service }」）。
    3. 在國外且沒有 Wi-Fi 時，必須開啟「{ -ui-data-roaming }」。電信業者可能會收費。
    4. 打開一個你從沒看過的網頁。如果能載入，請{ shared-try }。
    .title = 確認裝置已連上網路
    .ipad =
        1. 關閉**{ -ui-airplane-mode }**。
        2. 開啟 **{ -ui-wi-fi }**；如果你的 { -ipad } 支援行動網路，也可以開啟行動數據。
        3. 打開一個你從沒看過的網頁。如果能載入，請{ shared-try }。
    .mac =
        1. 打開**{ path-wi-fi }**並加入你的網路，或是接上網路線。
        2. 打開一個你從沒看過的網頁。如果能載入，請{ shared-try }。
    .watch =
        1. 在 { -apple-watch } 上按下側邊按鈕，確認**{ -ui-airplane-mode }**已關閉。
        2. 將 { -iphone } 放在附近，並開啟藍牙和 **{ -ui-wi-fi }**。
        3. 在 { -iphone } 上打開一個你從沒看過的網頁。如果能載入，請{ shared-try }。
shared-step-other-net =
    1. 使用 Wi-Fi 時：在**{ path-wi-fi }**關閉 **{ -ui-wi-fi }**，改用行動數據。使用行動數據時：加入 Wi-Fi 網路或朋友的熱點。
    2. 等一分鐘，然後{ shared-try }。
    如果現在正常了，問題就出在第一個網路：請繼續用現在的網路，或將路由器重新開機。行動數據會計入你的方案用量。
    .title = 換另一個網路試試
    .ipad =
        1. 加入另一個 Wi-Fi 網路，或手機的熱點。
        2. 等一分鐘，然後{ shared-try }。
        如果現在正常了，問題就出在第一個網路。熱點會使用手機的數據用量。
    .mac =
        1. 在**{ path-wi-fi }**加入另一個 Wi-Fi 網路，或手機的熱點。
        2. 等一分鐘，然後{ shared-try }。
        如果現在正常了，問題就出在第一個網路。熱點會使用手機的數據用量。
    .watch =
        { path-on-the-iphone }
        { shared-step-other-net }
shared-step-vpn-off =
    1. 關閉你的 VPN App。
    2. 打開**{ path-vpn }**，關閉 **{ -ui-vpn }**。
    3. 暫停廣告阻擋、DNS 過濾和安全防護 App。
    4. { shared-try-now }
    { $managed ->
        [work] 請保留公司或學校的所有描述檔。如果無法關閉其 VPN，請選擇「{ choice-cant }」。
        [family] 如果過濾工具是家長或監護人設定的，請詢問他們。
       *[other] 請保留公司或學校的描述檔。測試後請全部重新開啟：在那之前，裝置的防護會比較弱。
    }
    .title = 暫停 VPN 和過濾工具來測試
    .watch =
        { path-on-the-iphone }
        { shared-step-vpn-off }
shared-step-datetime =
    1. 打開**{ path-date-time }**。
    2. 開啟**{ -ui-set-automatically }**。
    3. 確認**{ -ui-time-zone }**是你所在的地區，並與另一支手機核對時間。
    如果開關是灰色的，表示受到「{ -ui-screen-time }」限制或公司描述檔控制。
    .title = 自動設定時間
    .mac =
        1. 打開**{ path-date-time }**。
        2. 讓日期、時間和時區自動設定。
        3. 與另一部裝置核對時間。
    .watch =
        { path-on-the-iphone }
        { shared-step-datetime }
shared-step-line-on =
    1. 打開**{ path-cellular }**（或「{ -ui-mobile-service }」），點一下你要使用的門號。
    2. 開啟**{ -ui-turn-on-this-line }**。
    3. 有兩個門號時：打開**{ shared-path-switch }** › **{ -ui-imessage-facetime-line }**，或**{ shared-path-addresses }**，選擇該門號。
    4. 確認**{ path-my-number }**正確。
    .title = 開啟正確的門號
    .watch =
        { path-on-the-iphone }
        { shared-step-line-on }
shared-step-rm-sim =
    1. 打開**{ path-cellular }**，看看是否有兩個項目的號碼相同。
    2. 確認哪一個**已關閉**或沒有服務。只移除那一個。
    3. 實體 SIM 卡：將它取出。eSIM：點一下它，然後點一下**{ -ui-delete-esim }**。
    4. 打開**{ shared-path-addresses }**，點一下你的號碼，讓它只出現一次並已勾選。
    如果只有一個項目，請選擇「{ choice-failed }」。
    .title = 移除號碼相同但未使用的 SIM 卡
    .warning = 如果刪除使用中的 eSIM，在電信業者提供新的 eSIM 之前會沒有服務，補發可能要收費。你確定哪一個已關閉嗎？如果不確定，請選擇「{ choice-cant }」。訊息和照片會保留。
    .watch =
        { path-on-the-iphone }
        { shared-step-rm-sim }
shared-step-finish-setup =
    新的 { -iphone } 不會自動補上略過的步驟。
    1. 打開**{ path-cellular }**，在那裡完成 eSIM 設定，並開啟門號。
    2. 打開**{ path-software-update }**，安裝可用的更新。
    3. 打開**{ shared-path-switch }**，將 **{ shared-service }** 關閉再開啟。
    4. 打開**{ shared-path-addresses }**，點一下你的號碼。
    .title = 補做設定時略過的步驟
    .watch =
        { path-on-the-iphone }
        { shared-step-finish-setup }
shared-step-carrier-upd =
    1. 加入 Wi-Fi 網路。
    2. 打開**{ path-about }**，停留一分鐘。
    3. 如果出現**{ -ui-carrier-settings-update }**，請接受。如果什麼都沒出現，表示沒有更新。
    4. { shared-try-now }
    .title = 檢查電信業者設定更新
    .watch =
        { path-on-the-iphone }
        { shared-step-carrier-upd }
shared-step-sms-test =
    為了確認你的號碼，{ -iphone } 會在背景傳送一則簡訊，可能會傳到國外。因此一般簡訊必須能正常使用。
    1. 傳一則簡訊到不是 { -iphone } 的手機。它必須是綠色，並標示為 SMS，而不是 { -imessage }。
    2. 如果傳送失敗，請查看餘額，以及你的方案是否允許傳送簡訊（包含國際簡訊）。
    3. 簡訊傳出去之後，將 { shared-service } 關閉再開啟一次。
    這可能需要一兩則簡訊的費用。
    .title = 傳送一則一般簡訊
    .watch =
        { path-on-the-iphone }
        { shared-step-sms-test }
shared-step-wait24 =
    電信業者向 { -apple } 確認號碼，最多可能需要 24 小時。服務中斷也會自行恢復。
    1. 讓 { shared-service } 保持開啟，並維持訊號和網路連線。
    2. 這段期間不要關閉再開啟：那樣可能要重新等待。
    3. 按「{ choice-wait }」；我會在一小時、六小時和一天後再問你。
    超過一天就不正常了。如果簡訊遭封鎖、門號已關閉或出現網路錯誤，等待沒有幫助：請選擇「{ choice-failed }」。
    .title = 給啟用最多一天的時間
shared-step-acct-fix =
    1. 打開**{ path-account }**，處理那裡的每項要求：更新設定、新條款、驗證。
    2. 用按鈕打開帳號頁面，確認可以登入。如果上面有你不認得的裝置，請在這裡請真人協助。
    3. 雙重認證應該已開啟。
    4. { shared-try-now }
    只在你的裝置和 { -apple } 的頁面上輸入密碼。這裡沒有人需要你的密碼或驗證碼。
    .title = 處理 { -apple-account }的要求
    .warning = 如果必須重設密碼，你的其他裝置會登出，你的號碼也會從 { -ipad } 和 { -mac } 的 { shared-service } 移除，直到你重新登入。訊息會保留。
shared-step-ios-update =
    1. 備份裝置。
    2. 打開**{ path-software-update }**，安裝可用的更新。使用 Wi-Fi 需要 20 到 60 分鐘；請接上電源。
    3. 裝置重新開機之後，{ shared-try }。
    { $os ->
        [ios26] 更新經常能解決軟體錯誤。
        [ios17] 即使裝置無法安裝最新版本，也請安裝可用的更新。
       *[other] 舊款 { -iphone } 至少需要 12.5.8、15.8.6、16.7.13 或 18.7.4，各屬於自己的系列。否則 2027 年 1 月之後，{ -imessage }、{ -facetime } 和啟用都會停止運作。
    }
    .title = 更新系統
    .warning = 更新期間裝置無法使用，也無法回到舊版本。你需要 Wi-Fi、至少 50% 的電量，以及足夠的空間。你的資料會保留；備份則以防萬一。
    .mac =
        1. 備份裝置。
        2. 打開**{ path-software-update }**，安裝可用的更新。可能需要一小時；請將 { -mac } 接上電源。
        3. 裝置重新開機之後，{ shared-try }。
    .watch =
        { path-on-the-iphone }
        { shared-step-ios-update }
        然後更新手錶：Watch App › **{ -ui-general }** › **{ -ui-software-update }**，並將手錶放在充電器上。
shared-step-carrier =
    聯絡你的電信業者並詢問：
    1. 我的 SIM 卡或 eSIM 是否已開通、只用於這支手機，而且號碼正確？
    2. 這個門號是否可以傳送簡訊，包含國際簡訊、簡碼和加值簡訊？{ -apple } 會用這樣的簡訊確認號碼。
    3. 是否可以重新送出開通訊號，或更換 SIM 卡或 eSIM？
    4. 之後將 { shared-service } 關閉再開啟一次，並按「{ choice-wait }」。
    只有在你自己打給電信業者時，才可以告知驗證碼或密碼。
    .title = 請電信業者讓啟用簡訊通過
    .warning = 新的 SIM 卡或 eSIM 可能要收費，舊卡會停用。你的號碼和訊息會保留。請準備好身分證明文件。
shared-step-reset-net =
    1. 記下你的 Wi-Fi 網路密碼，以及 VPN 和 APN 設定（如果有）。
    2. 打開**{ path-reset } › { -ui-reset }**，選擇**{ -ui-reset-network-settings }**。裝置會要求輸入密碼，然後重新開機。
    3. 重新加入你的 Wi-Fi 網路。
    4. 將 { shared-service } 關閉再開啟，然後{ shared-try }。
    .title = 重置網路設定
    .warning = 這會清除所有 Wi-Fi 網路及其密碼、VPN 和 APN 設定，以及行動服務偏好；藍牙配對可能會中斷。如果使用 { -icloud } 鑰匙圈，其他裝置上的網路也可能消失。照片、App 和訊息會保留。公司或學校的裝置，請先取得管理員同意。
    .mac =
        { -mac } 沒有這樣的按鈕，所以要重新設定網路。
        1. 記下你的 Wi-Fi 網路密碼。
        2. 打開**{ path-wi-fi }**，在你的網路詳細資訊中選擇**{ -ui-forget-this-network }**。
        3. 重新開機，重新加入網路，然後{ shared-try }。
