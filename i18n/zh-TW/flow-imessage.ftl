### iMessage 修復：「imessage」流程的所有文字。

imessage-flow = { -imessage } 協助
    .description = 一步一步讓 { -imessage } 恢復正常
    .problem = 簡單描述你看到的狀況，或貼上錯誤訊息的原文
    .meanwhile = 綠色訊息仍然可以送達，修復期間有急事可以先這樣傳。

## 症狀

imessage-symptom-send-fail = 我的訊息傳不出去
    .hint = 「尚未送達」、紅色標記、進度列停住，或訊息下方沒有「已送達」
    .words = 傳不出去, 傳不出, 傳送失敗, 無法傳送, 沒辦法傳, 無法傳訊息, 不能傳, 沒法傳, 發不出去, 送不出去, 送不出, 發送失敗, 傳不過去, 傳失敗, 尚未送達, 未送達, 沒送達, 沒有送達, 紅色驚嘆號, 驚嘆號, 紅色 + 驚嘆號, 傳送中, 卡在傳送, 傳不了, 對方收不到, 一直轉圈 + 傳, 訊息 + 失敗, 一直失敗, 傳訊息 + 失敗
imessage-symptom-activation = { -imessage } 無法開啟
    .hint = 「正在等待啟用⋯」、「未成功啟用」或其他啟用錯誤
    .words = 啟用, 無法啟用, 啟用失敗, 啟用 + 錯誤, imessage無法啟用, imessage啟用, 等待啟用, 沒辦法啟用, 驗證中, 打不開, 開不了, 開不起來, 無法開啟, 沒辦法開啟, 不能開啟, 打開 + 關掉, 開關, 開關 + 關掉, 自己關掉, 自動關掉, 自動關閉, sim, sim卡, sim + imessage, sim + 不能用, 換sim卡, 換了sim卡, 換卡, 換卡 + imessage, 換卡 + 不能用, esim, esim + imessage, esim + 不能用, 電信, 換電信, 換門號, 門號 + imessage, 攜碼, 攜碼 + imessage, 新手機, 新手機 + imessage, 新iphone, 號碼 + 註冊, 門號 + 註冊
imessage-symptom-green-all = 傳給每個人的訊息都是綠色
    .hint = 傳給使用 { -iphone } 的朋友也一樣。綠色訊息仍然可以送達。
    .words = 綠色, 綠色泡泡, 綠色對話框, 綠色訊息, 綠的, 綠泡泡, 變綠, 變綠色, 變成綠色, 都是綠, 都是綠色, 全是綠, 全部綠色, 全部變綠, 不是藍色, 不是藍, 藍色變, 變成簡訊, 變簡訊, 用簡訊傳, 以簡訊傳, 簡訊, rcs
imessage-symptom-green-one = 傳給某個人的訊息是綠色
    .hint = 對方使用 { -iphone }，而傳給其他人是藍色
    .words = 只有一個人是綠色, 一個人綠色, 一個人 + 綠, 一個人 + 綠色, 某個人綠色, 某個人 + 綠, 某人 + 綠, 一個聯絡人, 某個聯絡人, 聯絡人 + 綠, 聯絡人 + 綠色, 一個朋友, 一個朋友 + 綠, 其他人 + 綠, 其他人 + 藍, 別人 + 藍, 別人都是藍, 只有傳給, 只有 + 綠, 只有 + 綠色, 女友 + 綠, 女友 + 綠色, 男友 + 綠, 男友 + 綠色, 女朋友 + 綠色, 男朋友 + 綠色, 老婆 + 綠色, 老公 + 綠色, 我媽 + 綠色, 只有一個人, 只有一個人 + 簡訊, 一個人 + 簡訊, 對方是綠色, 對方也是iphone, 他也是用iphone, 對方也用iphone, 傳給他是綠色, 傳給她是綠色
imessage-symptom-not-receiving = 我收不到訊息
    .hint = 別人說傳了，卻什麼都沒收到，或只是收不到驗證碼
    .words = 收不到, 收不到訊息, 收不到簡訊, 收不到驗證碼, 驗證碼, 沒收到, 沒有收到, 我沒收到, 漏訊息, 無法接收, 沒辦法接收, 不能接收, 不能收, 沒辦法收, 接收不到, 接不到, 沒來訊息, 有傳給我
imessage-symptom-not-syncing = 我的裝置顯示的訊息不一樣
    .hint = 某個對話在一部裝置上有，在另一部沒有，或很晚才出現
    .words = 同步, 沒同步, 沒有同步, 不同步, 無法同步, 不會同步, 沒辦法同步, 訊息不同步, imessage不同步, 另一部裝置, 另一台, 兩台裝置, 兩台, 各裝置, 不同裝置, 裝置 + 不一樣, ipad, ipad沒有, ipad上 + 沒有, ipad + 沒有訊息, ipad + 看不到, ipad + 收不到, ipad + 沒出現, mac沒有, mac上看不到, mac + 看不到, 手機的 + mac, 手機 + mac + 看不到, 手機 + 電腦 + 看不到, iphone + mac, 手機有 + 沒有, 電腦沒有, 電腦看不到, 電腦上看不到, 對話紀錄, 對話紀錄不一樣, 紀錄不一樣, 訊息不一樣, 內容不一樣, icloud, 對不起來, 跟手機 + mac, 跟手機 + 對不, 和手機 + mac, 對不上, 不一致, 跟手機 + 不一樣, 手機 + 不一樣
imessage-symptom-signed-out = 要我重新登入
    .hint = 要求輸入密碼、「登入 { -imessage }」，或帳號已鎖定
    .words = 登入, 重新登入, 無法登入, 登入 + 一直, 登不進去, 登出, 自己登出, 自動登出, 被登出, 一直登出, 密碼, 要求密碼, 輸入密碼, 輸入 + 密碼, 打密碼, 要我 + 密碼, 叫我 + 密碼, apple id, apple id + 密碼, apple 帳號, apple 帳戶, 蘋果帳號, 帳號被鎖, 帳號 + 鎖, 帳戶 + 鎖, id + 鎖, 帳號鎖定
imessage-symptom-wrong-sender = 訊息從我的電子郵件地址傳出
    .hint = 朋友看到的是郵件地址而不是你的號碼，或和你有兩個對話
    .words = email, gmail, gmail + 傳, email + 顯示, email + 傳, email + 號碼, 信箱, 信箱 + 號碼, 信箱 + 傳, 信箱 + 顯示, 我的信箱, 電子郵件, 電子郵件 + 號碼, mail, 顯示信箱, 用信箱傳, 用信箱, 寄件人, 寄件人不對, 不是我的號碼, 不是電話號碼, 不是手機號碼, 不是門號, 號碼不對, 別的號碼, 另一個號碼, 兩個對話, 兩個聊天室, 兩個對話框, 分成兩個, 變成兩個, 重複對話
imessage-symptom-mixed-up = 我看到家人的訊息
    .hint = 或是家裡有人看到你的訊息
    .words = 家人, 家人的訊息, 家人 + 看得到, 家人 + 看到, 看到別人的訊息, 別人的訊息, 別人的簡訊, 老婆, 老婆的, 老婆 + 訊息, 老婆 + 簡訊, 老公, 老公的, 老公 + 訊息, 老公 + 簡訊, 小孩, 小孩的, 小孩 + 訊息, 小孩 + 簡訊, 兒子, 兒子的, 兒子 + 訊息, 女兒, 女兒的, 女兒 + 訊息, 我媽, 我媽 + 看得到, 我媽 + 訊息, 媽媽, 媽媽的, 我爸, 我爸 + 看得到, 爸爸, 爸爸的, 爸媽, 看得到我的, 看到我的訊息, 看得到我的訊息, 跑到我, 共用, 共用帳號, 共用apple id, 共用 + id, 同一個apple id, 同一個id, 同一個帳號, 混在一起, 家庭, 會收到我的, 會收到我的訊息, 會收到我的簡訊
imessage-symptom-media-fails = 只有圖片、影片或群組傳不出去
    .hint = 傳純文字給一個人可以送達
    .words = 圖片, 照片, 影片, 圖片 + 傳, 圖片 + 傳不, 圖片 + 不能傳, 圖片 + 傳送失敗, 圖片傳不出去, 照片 + 傳, 照片 + 傳不, 照片 + 不能傳, 照片 + 傳送失敗, 照片傳不出去, 影片 + 傳, 影片 + 傳不, 影片 + 不能傳, 影片 + 傳送, 影片 + 傳送失敗, 影片傳不出去, 沒辦法傳照片, 沒辦法傳圖片, 沒辦法傳影片, 文字可以, 文字訊息可以, 文字沒問題, 群組, 群組 + 傳, 群組 + 傳不, 群組 + 傳送, 群組 + 不能傳, 群組訊息, 群聊, 群聊 + 傳, 附件, 附件 + 傳, 多媒體簡訊, mms, 語音訊息, 語音訊息 + 傳, 貼圖, gif, 動圖, 照片 + 失敗, 圖片 + 失敗, 影片 + 失敗, 照片 + 一直失敗, 圖片 + 一直失敗, 影片 + 一直失敗
imessage-symptom-silent = 訊息來了卻沒有聲音
    .hint = 後來才發現，可能在另一個列表裡
    .words = 沒有聲音, 沒聲音, 不會響, 不響, 沒響, 靜音, 提示音, 通知音, 沒有通知, 沒通知, 沒跳通知, 不會跳通知, 不跳通知, 通知 + 沒有, 通知 + 收到, 不會通知, 不會跳, 沒提醒, 沒有提醒, 不會提醒, 橫幅, 不會震動, 沒震動, 專注模式, 勿擾, 勿擾模式, 被過濾, 過濾, 未知寄件人, 垃圾訊息, 點開才看到, 打開才看到, 點進去才
imessage-symptom-restricted = { -imessage } 在我的裝置上受到限制
    .hint = 「此 { -iphone } 受到限制」、沙漏，或是公司或學校的裝置
    .words = 受到限制, 受限, 被限制, 限制, 限制建立, 螢幕使用時間, 家長控制, 家長, 家長監護, 學校, 學校的, 學校 + 不能用, 學校 + ipad, 學校 + 無法, 公司, 公司的, 公司手機, 公司的手機, 公司 + 不能用, 公司 + 無法, 公司 + imessage, 公司配, 公務機, 公司裝置, 裝置管理, mdm, 沙漏, 不允許, 擋住, 被擋, 停用時間, 螢幕使用時間 + 不能, 螢幕使用時間 + 不能用, 螢幕使用時間 + 訊息, 家長控制 + 訊息, 螢幕使用時間 + 用不了
imessage-symptom-mac-only = 只有我的 { -mac } 有問題
    .hint = { -imessage } 在 { -iphone } 上正常
    .words = mac, mac上, mac + 不能用, mac + 無法, mac + 傳不, mac + 收不, mac + imessage, mac + 訊息, mac的, macbook, macbook + 訊息, macbook + 傳不, macbook + 傳不出, macbook + 不能用, macbook + 無法使用, macbook + 收不到, macbook + imessage, imac, imac + 訊息, imac + 不能用, 電腦, 蘋果電腦, 電腦上, 電腦上的訊息, 電腦 + 不能用, 電腦 + 登, 電腦 + 訊息, 電腦 + 傳不, 電腦 + 收不, 電腦版, 筆電, 筆電 + 訊息, 筆電 + imessage, 筆電 + 不能用, 筆電 + 傳不, macos, 只有mac, 只有電腦
imessage-symptom-watch-only = 只有我的 { -apple-watch } 有問題
    .hint = { -imessage } 在 { -iphone } 上正常
    .words = 手錶, 手錶上, 蘋果手錶, watch, apple watch, watch + 收不到, watch + 收不到訊息, watch + 傳不, watch + 不能傳, watch + 訊息, watch + 簡訊, watch + 通知, watchos, 手錶收不到, 手錶 + 收不, 手錶 + 收不到, 手錶 + 訊息, 手錶 + 簡訊, 手錶 + 傳不, 手錶 + 不能, 手錶 + 通知, 手錶傳不出去
imessage-symptom-moved-away = 我不再用 { -iphone }，收不到朋友的簡訊
    .hint = 你現在使用 { -android } 或其他手機
    .words = 安卓, 安卓 + 收不到, 安卓 + 收不到簡訊, 安卓 + 收不到訊息, android, android + 收不到, android + 收不到訊息, android + 收不到簡訊, 換android, 換成android, 換安卓, 換到安卓, 換成安卓, 跳槽, 跳槽 + 收不到, 換手機, 換手機 + 收不到, 換成 + 收不到, 不用iphone了, 不用蘋果了, 不用iphone, 從iphone換, 從蘋果換, 從iphone跳, 取消註冊, 取消註冊imessage, 解除註冊, 三星, 三星 + 收不到, pixel, pixel + 收不到, 小米, 小米 + 收不到, oppo, oppo + 收不到, 華碩, sony + 收不到
imessage-symptom-unsure = 其他狀況，或我不確定
    .hint = 我們會先看最可能的原因
    .words = 其他問題, 其他狀況, 幫忙, 求救, 求助, 不能用, 無法使用, 沒辦法用, 不能使用, 用不了, 壞了, 壞掉, 有問題, 出問題, 怪怪的, 不正常, 故障, 怎麼回事, 不確定, 不知道怎麼

## 原因，接在「最可能的原因：」之後

imessage-cause-imsg-off = { -imessage } 已關閉
imessage-cause-addr = { -imessage } 選用的號碼或電子郵件地址
imessage-cause-acct-mismatch = 你的裝置使用不同的 { -apple-account }
imessage-cause-mic-off = 某部裝置關閉了{ -ui-messages-in-icloud }
imessage-cause-mic-paused = { -ui-messages-in-icloud }的同步已暫停
imessage-cause-rcpt-side = 對方裝置上的問題
imessage-cause-rcpt-left = 對方已不再使用 { -iphone }
imessage-cause-blocked = 聯絡人已封鎖
imessage-cause-filter = 過濾功能把訊息移到另一個列表
imessage-cause-restrict = 「{ -ui-screen-time }」裡的限制
imessage-cause-storage = 儲存空間已滿
imessage-cause-thread = 對話仍使用舊的地址
imessage-cause-self-left = 你的號碼仍註冊在 { -imessage }
imessage-cause-smsfwd = 「{ -ui-text-message-forwarding }」已關閉
imessage-cause-mms = MMS、RCS 或群組訊息已關閉
imessage-cause-acct-locked = { -apple-account }已鎖定
imessage-cause-family-shared = 好幾個人共用一個 { -apple-account }
imessage-cause-mdm = 管理裝置的公司或學校的規定
imessage-cause-lockdown = 「{ -ui-lockdown-mode }」，它會擋下大部分附件
imessage-cause-private-relay = { -ui-icloud-private-relay }
imessage-cause-focus-silent = 開啟了「{ -ui-focus }」，或關閉了通知
imessage-cause-media-big = 附件太大
imessage-cause-group-mixed = 群組裡有人不使用 { -imessage }
imessage-cause-friends-thread = 朋友的手機仍傳到你原本的 { -imessage }
imessage-cause-mac-signed-out = { -mac } 上的 { -imessage } 已登出
imessage-cause-mac-disk = { -mac } 的磁碟已滿
imessage-cause-mac-firewall = { -mac } 上的防火牆
imessage-cause-watch-phone = { -apple-watch } 沒有連上 { -iphone }
imessage-cause-watch-signed-out = { -apple-watch } 已登出
imessage-cause-hardware = 硬體故障

## 問題

imessage-question-device = 哪部裝置有問題？
    .text = 如果有好幾部，其中有 { -iphone } 時請選 { -iphone }。
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = 我現在用 { -android } 或其他手機
imessage-question-known-device = 你認得通知裡提到的新裝置嗎？
    .text = 例如你最近設定或更新過的 { -iphone }、{ -ipad } 或 { -mac }。
    .answer-yes = 認得，是我的
    .answer-no = 不認得
    .answer-no-hint = 應該請人和你一起看看
imessage-question-status = { -apple } 的狀態頁面顯示有問題嗎？
    .text = 用按鈕打開頁面，查看 { -imessage }、{ -apple-account }和 { -icloud }。{ -apple } 公佈消息通常較晚，所以頁面正常也不能證明什麼。
    .answer-incident = 有，現在有問題
    .answer-past = 最近有過，已經解決
    .answer-clear = 沒有，一切正常
imessage-question-crowd = 現在有很多人遇到同樣的問題嗎？
    .answer-wave = 有，遠比平常多
    .answer-calm = 沒有比平常多
imessage-question-who = 和每個人都這樣，還是只和某些人？
    .text = 只算使用 { -iphone } 的朋友。傳給 { -android } 使用者時，綠色是正常的。
    .answer-all = 和每個人
    .answer-one = 和一個人，或極少數人
imessage-question-web = 現在能載入一個你從沒打開過的網頁嗎？
    .text = 請使用和 { -imessage } 相同的連線。看過的網頁可能已存在裝置上。
    .answer-yes = 可以載入
    .answer-no = 不行，或非常慢
imessage-question-changed = 問題發生之前，有什麼變化？
    .answer-nothing = 就我所知沒有
    .answer-update = 更新了系統
    .answer-sim = 換了 SIM 卡、eSIM、門號或電信業者
    .answer-phone = 換了新的 { -iphone }
    .answer-skipped = 換了新的 { -iphone }，設定時略過 { -imessage } 或 eSIM
    .answer-password = 變更了 { -apple-account }或其密碼
    .answer-travel = 我正在旅行
imessage-question-devices = 你的哪些 { -apple } 裝置有問題？
    .answer-all = 全部
    .answer-one = 只有這部
    .answer-none = 我只有這部
imessage-question-send-recv-shows = 在 { -imessage } 的地址列表中看到什麼？
    .text = 打開**{ path-send-receive }**，尋找你的電話號碼。不需要在這裡說出號碼。
    .answer-ticked = 我的號碼出現一次，已勾選
    .answer-missing = 沒有我的號碼，或是灰色、一直轉圈圈
    .answer-twice = 我的號碼出現兩次
    .answer-email = 只勾選了電子郵件地址
    .answer-elsewhere = 有說明指出號碼未與這支手機產生關聯
imessage-question-filternet = 你有用 VPN、廣告或安全過濾，或公司或學校的 Wi-Fi 嗎？
    .answer-no = 沒有
    .answer-yes = 有，至少其中一種
    .answer-relay = 只有 { -ui-icloud-private-relay }
imessage-question-facetime = { -facetime } 也有同樣的問題嗎？
    .answer-both = 有，{ -facetime } 也不行
    .answer-only-imessage = 沒有，只有 { -imessage }
    .answer-no-facetime = 我沒有用 { -facetime }
imessage-question-os = 系統是哪個版本？
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
imessage-question-managed = 這部裝置由公司、學校或家長管理嗎？
    .text = 如果是，我們會略過必須由他們決定的步驟。
    .answer-no = 不是
    .answer-work = 是，由公司或學校管理
    .answer-family = 是，由家長或監護人管理
imessage-question-found = 訊息是不見了，還是只是被隱藏？
    .text = 打開「{ -ui-messages }」App，查看其他列表：在上方有橫線的選單，或**{ -ui-filters }**裡。看看**{ -ui-unknown-senders }**、**{ -ui-spam }**和**{ -ui-recently-deleted }**。
    .answer-missing = 哪裡都找不到
    .answer-hidden = 在其中一個列表裡找到了
    .answer-no-sound = 在主要列表裡，但來的時候沒有聲音
    .answer-no-codes = 只缺驗證碼或陌生號碼的訊息
imessage-question-words = 螢幕上顯示什麼文字？
    .text = 請選擇最接近的項目。請不要張貼含有號碼、地址或驗證碼的圖片。
    .answer-none = 沒有錯誤訊息
    .answer-waiting = 正在等待啟用⋯
    .answer-unsuccessful = 未成功啟用
    .answer-activation-error = 啟用時發生錯誤
    .answer-signin-network = 無法登入。請檢查您的網路連線
    .answer-server = 無法聯絡 { -imessage } 伺服器
    .answer-unavailable = 無法使用 { -imessage }：開啟行動數據或 Wi-Fi
    .answer-no-sim = 無 SIM 卡、SOS 或無服務
    .answer-no-sim-still = 無 SIM 卡或無服務，換了另一張 SIM 卡也一樣
    .answer-password = 需要密碼、經驗證的電子郵件或更多資訊
    .answer-signin = 登入 { -imessage }
    .answer-locked = 帳號已鎖定
    .answer-locked-hint = 應該請人和你一起看看
    .answer-restricted = 此裝置受到限制，無法建立 { -imessage } 帳號
    .answer-not-delivered = 尚未送達，或無法傳送訊息
    .answer-junk = 送達時被視為垃圾訊息
    .answer-text-message = 文字欄位顯示訊息、SMS 或 RCS
    .answer-icloud-off = 已停用 { -icloud } 雲端「訊息」
    .answer-icloud-match = { -icloud } 與 { -imessage } 的帳號不相符
    .answer-icloud-paused = 已暫停上傳到 { -icloud }
    .answer-storage = 儲存空間或磁碟已滿
    .answer-mac-account = 在 { -mac } 上：帳號未登入或未啟用
    .answer-mac-firewall = 在 { -mac } 上：防火牆擋住「訊息」
    .answer-new-device = 我的號碼或帳號正用於新裝置
    .answer-key-alert = 聯絡人金鑰驗證的提示
    .answer-key-alert-hint = 應該請人和你一起看看
imessage-question-lines = 下列哪一項符合你的門號？
    .answer-plain = 都不是，只有一個一般門號
    .answer-two = 兩個門號、兩張 SIM 卡或 eSIM
    .answer-ported = 最近攜碼到另一家電信業者
    .answer-travel = 我在國外，或正在漫遊
    .answer-prepaid = 預付卡

## 步驟

imessage-step-wait-wave =
    目前這裡有好幾個人遇到同樣的問題。{ -apple } 的頁面通常晚一小時才會公佈。
    1. 暫時讓 { -imessage } 和你的設定維持現狀。
    2. 按「{ choice-wait }」，半小時後再回來。
    3. 然後傳一則訊息試試。
    這段期間可以傳綠色訊息、打電話或寫電子郵件。如果確定只有你遇到，請按「{ choice-cant }」。
    .title = 等一下：可能不是只有你遇到
imessage-step-airplane =
    1. 開啟**{ -ui-airplane-mode }**。進行中的通話會中斷。
    2. 等 15 秒。
    3. 關閉它，等訊號恢復。
    4. 傳送一則訊息。
    .title = 將「{ -ui-airplane-mode }」開啟再關閉
    .watch =
        1. 在 { -iphone } 和 { -apple-watch } 上開啟**{ -ui-airplane-mode }**。進行中的通話會中斷。
        2. 等 15 秒。
        3. 在兩部裝置上關閉它，等它們重新連線。
        4. 傳送一則訊息。
imessage-step-relay-off =
    這很少是原因，只是測試看看。
    1. 打開**{ path-private-relay }**，將其關閉。
    2. 在**{ path-wi-fi }**打開你的網路詳細資訊，關閉**{ -ui-limit-ip-address-tracking }**。
    3. 傳送一則訊息。
    4. 重新開啟這兩項。
    .title = 暫停 { -ui-icloud-private-relay }來測試
imessage-step-toggle =
    1. 打開**{ path-messages }**，關閉 **{ -imessage }**。
    2. 如果是啟用失敗，也請打開**{ path-facetime }**，關閉 { -facetime }。
    3. 等 30 秒。
    4. 重新開啟剛才關閉的項目，最多等十分鐘。選「{ choice-wait }」，我會提醒你。
    電信業者可能會收取一則簡訊的費用。關閉期間，朋友的訊息可能會以綠色簡訊送達。做一次就夠了：重複操作可能會讓啟用重新開始。
    .title = 將 { -imessage } 關閉再開啟
    .ipad =
        1. 打開**{ path-messages }**，關閉 **{ -imessage }**。
        2. 等 30 秒。
        3. 重新開啟，最多等十分鐘。選「{ choice-wait }」，我會提醒你。
    .mac =
        1. 在「{ -ui-messages }」App 打開**{ path-send-receive }**。
        2. 取消勾選**{ -ui-enable-this-account }**。
        3. 等 30 秒，再重新勾選。
    .watch =
        { path-on-the-iphone }
        { imessage-step-toggle }
imessage-step-send-recv =
    1. 打開**{ path-send-receive }**。
    2. 如果顯示**{ -ui-use-your-apple-account-for-imessage }**，請點一下，並用和其他裝置相同的 { -apple-account }（舊稱 { -apple-id }）登入。
    3. 勾選你的電話號碼和你使用的電子郵件地址。
    4. 在**{ -ui-start-new-conversations-from }**下方，選擇你的號碼。
    正常的話，勾選會保留，新訊息會從你的號碼傳出。
    { path-search-hint }
    .title = 選擇收發訊息的號碼
    .mac =
        1. 在「{ -ui-messages }」App 打開**{ path-send-receive }**。
        2. 勾選你的電話號碼和你使用的電子郵件地址。號碼來自你的 { -iphone }。
        3. 在**{ -ui-start-new-conversations-from }**下方，選擇你的號碼。
    .watch =
        { path-on-the-iphone }
        { imessage-step-send-recv }
imessage-step-restart =
    1. 將 { -iphone } 關機：按住側邊按鈕和任一音量按鈕，然後拖移滑桿。
    2. 等 30 秒，然後開機。
    3. 如果裝置沒有反應，請按一下並放開調高音量按鈕，按一下並放開調低音量按鈕，再按住側邊按鈕，直到出現 { -apple } 標誌。
    如果是啟用錯誤：請在重新開機前關閉 { -imessage } 和 { -facetime }，開機後再開啟。
    .title = 將裝置重新開機
    .ipad =
        1. 將 { -ipad } 關機：按住頂端按鈕和任一音量按鈕；如果有主畫面按鈕，只要按住頂端按鈕。然後拖移滑桿。
        2. 等 30 秒，然後開機。
    .mac =
        1. 儲存你的工作。
        2. { -apple } 選單 › **{ -ui-restart }**。
        3. 打開「{ -ui-messages }」，等一分鐘。
    .watch =
        1. 將 { -apple-watch } 和搭配的 { -iphone } 關機。
        2. 先將 { -iphone } 開機並解鎖。
        3. 將 { -apple-watch } 開機並解鎖。
imessage-step-unlock-account =
    1. 用按鈕打開 { -apple } 處理鎖定帳號的頁面。
    2. 依照頁面指示操作，並準備好你信任的裝置或號碼。
    3. 在**{ path-account }**重新登入。
    如果鎖定出乎意料，或有你不認得的裝置，請在這裡請真人協助。
    收到的驗證碼絕對不要告訴任何人。
    .title = 解鎖 { -apple-account }
    .warning = 你可能需要設定新密碼。之後其他裝置會要求輸入，你的號碼也會從 { -ipad } 和 { -mac } 的 { -imessage } 移除，直到你重新登入。
imessage-step-align =
    你的每部裝置都必須在兩個地方使用同一個 { -apple-account }。
    1. 在每部裝置上查看**{ path-account }**。
    2. 在每部裝置上查看**{ path-send-receive }**。
    3. 如果帳號不同，請在那裡登出，再用正確的帳號登入。
    在 { -mac } 上，第二個地方是「{ -ui-messages }」› **{ -ui-settings-menu }** › { -imessage }。
    .title = 在所有裝置上使用同一個 { -apple-account }
    .warning = 裝置登出帳號後，{ -imessage } 會停用，直到你重新登入。在帳號頁面還會詢問要在裝置上保留哪些 { -icloud } 資料：請保留副本。
    .watch =
        { -apple-watch } 使用搭配的 { -iphone } 的帳號。
        1. 在 { -iphone } 上打開 Watch App › **{ -ui-general }** › **{ -ui-apple-account }**，和**{ path-account }**比較。
        2. 和**{ path-send-receive }**比較。
        3. 如果帳號不同，請用正確的帳號登入。
imessage-step-own-accounts =
    共用一個 { -apple-account }的人會收到彼此的訊息。
    1. 決定由誰保留這個帳號。其他人各自建立自己的帳號。
    2. 在他們的裝置上先備份，再於**{ path-account }**更換帳號。
    3. 在每部裝置的**{ path-send-receive }**，取消勾選其他人的號碼和地址。
    4. 透過**{ -ui-family-sharing }**分享購買項目。
    .title = 讓每個人使用自己的帳號
    .warning = 更換帳號的裝置會失去原帳號的 { -icloud } 資料，除非在詢問時保留副本。購買項目會留在原帳號，並且可以分享。請預留一個晚上的時間。
imessage-step-reauth =
    這只會登出 { -imessage }，不會登出整個帳號。
    1. 打開**{ path-send-receive }**，點一下你的 { -apple-account }，選擇**{ -ui-sign-out }**。
    2. 等 30 秒，在同一個地方重新登入。
    3. 勾選你的號碼和地址。
    .title = 登出 { -imessage } 再重新登入
    .warning = 在重新登入之前，這部裝置收不到傳到你電子郵件地址的訊息。需要你的帳號密碼。訊息紀錄會保留。
    .mac =
        1. 在「{ -ui-messages }」App 打開**{ path-send-receive }**，選擇**{ -ui-sign-out }**。
        2. 等 30 秒，然後重新登入。
        3. 勾選你的號碼和地址。
    .watch =
        { path-on-the-iphone }
        { imessage-step-reauth }
imessage-step-mic-on =
    在每部要顯示相同訊息的裝置上：
    1. 打開**{ path-messages-in-icloud }**（列表也可能叫做「{ -ui-saved-to-icloud }」）。
    2. { $os ->
        [ios15] 開啟「{ -ui-messages }」。
        [ios16] 開啟**{ -ui-sync-this-iphone }**。
       *[other] 開啟**{ -ui-use-on-this-iphone }**（17.2 之前的版本：{ -ui-sync-this-iphone }）。
    }
    3. 按「{ choice-wait }」：第一次同步可能需要幾小時，請連接 Wi-Fi 和電源。
    所有裝置都需要同一個 { -apple-account }、雙重認證、{ -icloud } 鑰匙圈，以及 { -icloud } 的剩餘空間。
    之後在一部裝置上刪除的內容，會從所有裝置上消失。
    .title = 在所有裝置上開啟{ -ui-messages-in-icloud }
    .ipad =
        在每部要顯示相同訊息的裝置上：
        1. 打開**{ path-messages-in-icloud }**（列表也可能叫做「{ -ui-saved-to-icloud }」）。
        2. 開啟**{ -ui-use-on-this-ipad }**（17.2 之前的版本：{ -ui-sync-this-ipad }）。
        3. 按「{ choice-wait }」：第一次同步可能需要幾小時，請連接 Wi-Fi 和電源。
        所有裝置都需要同一個 { -apple-account }、雙重認證、{ -icloud } 鑰匙圈，以及 { -icloud } 的剩餘空間。
        之後在一部裝置上刪除的內容，會從所有裝置上消失。
    .mac =
        1. 在「{ -ui-messages }」App 打開**{ path-send-receive }**，勾選**{ -ui-enable-messages-in-icloud }**。
        2. 在 { -iphone } 上：打開**{ -ui-settings } › { path-your-name } › { -icloud } › { -ui-see-all } › { -ui-messages }**，也將其開啟。
        3. 按「{ choice-wait }」：第一次同步可能需要幾小時。
        所有裝置都需要同一個 { -apple-account }、雙重認證、{ -icloud } 鑰匙圈，以及 { -icloud } 的剩餘空間。
        之後在一部裝置上刪除的內容，會從所有裝置上消失。
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-on }
imessage-step-mic-resume =
    1. 將裝置接上電源，並加入 Wi-Fi 網路。
    2. 關閉**{ -ui-low-power-mode }**和**{ -ui-low-data-mode }**。
    3. 在**{ path-account }** › **{ -icloud }** 查看是否還有空間。
    4. 打開**{ path-messages-in-icloud }**，選擇**{ -ui-sync-now }**。
    5. 按「{ choice-wait }」。對話列表下方的說明消失後，就完成了。
    購買更多 { -icloud } 空間需要付費；清出一些空間則不用。
    .title = 讓暫停的同步完成
    .mac =
        1. 將 { -mac } 接上電源，並連接良好的網路。
        2. 在**{ path-account }** › **{ -icloud }** 查看是否還有空間。
        3. 在「{ -ui-messages }」App 打開**{ path-send-receive }**，選擇**{ -ui-sync-now }**。
        4. 按「{ choice-wait }」，並讓「{ -ui-messages }」保持打開。
        購買更多 { -icloud } 空間需要付費；清出一些空間則不用。
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-resume }
imessage-step-free-space =
    1. 打開**{ path-storage }**。
    2. 移除不再需要的內容，先從大型影片和沒用到的 App 開始，直到空出 2 GB。
    3. 在**{ path-account }** › **{ -icloud }** 查看 { -icloud } 是否也滿了。
    4. 將裝置重新開機，傳送一則訊息。
    購買更多 { -icloud } 空間需要付費；清出一些空間則不用。
    .title = 清出一些空間
    .warning = 刪除的內容就沒有了；如果使用 { -icloud }，其他裝置上的也會消失。只移除你選定的內容；如果誤刪，請查看「{ -ui-recently-deleted }」。
    .mac =
        1. 打開**{ path-storage }**。
        2. 移除不再需要的內容，並清空垃圾桶，直到空出幾 GB。磁碟已滿可能會遺失收到的訊息。
        3. 將 { -mac } 重新開機，傳送一則訊息。
    .watch =
        { path-on-the-iphone }
        { imessage-step-free-space }
imessage-step-smsfwd =
    { -imessage } 會自動送到你的所有裝置。SMS、MMS 和 RCS 只能透過你的 { -iphone } 轉寄。
    1. 在 { -iphone } 上打開**{ path-text-message-forwarding }**。
    2. 開啟要接收簡訊的 { -ipad } 或 { -mac }。如果顯示驗證碼，只能在你的 { -iphone } 上輸入。
    3. 如果列表裡沒有，請先在那部裝置用同一個 { -apple-account }登入。
    { -iphone } 必須開機並連上網路。
    .title = 將簡訊轉寄到其他裝置
imessage-step-mms =
    1. 打開**{ path-messages }**。
    2. 開啟**{ -ui-mms-messaging }**、**{ -ui-group-messaging }**和**{ -ui-rcs-messaging }**（以電信業者有提供的為準）。
    3. { $os ->
        [ios15] 開啟**{ -ui-send-as-sms }**。
        [ios16] 開啟**{ -ui-send-as-sms }**。
        [ios17] 開啟**{ -ui-send-as-sms }**。
        [unknown] 開啟**{ -ui-send-as-text-message }**（18 之前的版本：{ -ui-send-as-sms }）。
       *[other] 開啟**{ -ui-send-as-text-message }**。
    }
    4. 傳送一張圖片。
    綠色的圖片可能是 MMS 或 RCS。電信業者可能會收取 MMS 費用。
    .title = 開啟 MMS、RCS 和群組訊息
    .watch =
        { path-on-the-iphone }
        { imessage-step-mms }
imessage-step-smaller-media =
    1. 傳送一張小圖片，例如背景圖片的截圖。
    2. 如果傳得出去，表示原本的附件太大：請剪短影片、一次少傳幾張圖片，或分享連結。
    3. 網路較慢時，請用 Wi-Fi 傳送。
    .title = 傳送較小的附件
imessage-step-group-members =
    只有群組裡每個人都使用 { -imessage } 時，群組才會是藍色。只要有一位 { -android } 使用者就是綠色，這是正常的：用 RCS 時大部分功能都可用，用 MMS 時功能較少。
    1. 點一下群組名稱，查看有哪些成員。
    2. 如果大家都用 { -iphone }，請每個人確認 { -imessage } 已開啟。
    3. 用大家的電話號碼建立新群組。
    4. 項目顯示為綠色的人，需要在自己的裝置上使用這份協助。
    .title = 查看群組裡有誰
imessage-step-lockdown-off =
    「{ -ui-lockdown-mode }」會擋下大部分附件和連結預覽；純文字可以傳送。
    1. 想想你是否需要這項保護。如果你有理由才開啟，請保留它，並改傳文字或連結。
    2. 否則，打開**{ path-lockdown }**，將其關閉。裝置會重新開機。
    3. 傳送一張圖片。
    .title = 決定是否使用「{ -ui-lockdown-mode }」
    .warning = 關閉「{ -ui-lockdown-mode }」後，裝置對針對性攻擊的防護會變弱。如果有人可能會攻擊你，請保持開啟，並選擇「{ choice-cant }」。其他內容不會遺失。
imessage-step-fix-contact =
    1. 在**{ -ui-contacts }**打開對方的資料。
    2. 移除對方不再使用的舊號碼和地址。
    3. 將號碼寫成以 + 和國碼開頭的格式。
    4. 傳一則訊息到那個號碼。
    .title = 整理對方的聯絡資訊
imessage-step-new-thread =
    1. 在「{ -ui-messages }」裡，開始一則**{ -ui-new-message }**。
    2. 輸入對方的電話號碼，以 + 和國碼開頭；不要選原本的對話。
    3. 如果還是綠色，請試試對方的電子郵件地址。
    不需要刪除原本的對話：那會刪除其中的紀錄；如果使用{ -ui-messages-in-icloud }，所有裝置上的都會刪除。
    .title = 開始新的對話
imessage-step-unblock =
    1. 打開**{ path-blocked }**。
    2. 如果對方在裡面，而你願意接收對方的訊息，請將其移除。
    3. 請對方再傳一次。這段期間傳的訊息不會補送。
    對方是否封鎖了你，從這邊看不出來：不會顯示錯誤，顏色也不能證明什麼。
    .title = 查看你封鎖的聯絡人
imessage-step-filters =
    1. 在「{ -ui-messages }」打開上方有橫線的選單（或**{ -ui-filters }**）。
    2. 查看**{ -ui-unknown-senders }**、**{ -ui-spam }**和**{ -ui-recently-deleted }**。
    3. 打開**{ path-messages }**。{ $os ->
        [ios26] 關閉**{ -ui-screen-unknown-senders }**，或允許這些寄件人的通知。
        [unknown] 關閉**{ -ui-screen-unknown-senders }**（26 之前的版本：{ -ui-filter-unknown-senders }）。
       *[other] 關閉**{ -ui-filter-unknown-senders }**。
    }
    4. 請對方再傳一則訊息，或重新取得驗證碼。
    不要把驗證碼轉傳給任何人。
    .title = 尋找被過濾的訊息
    .mac =
        1. 在「{ -ui-messages }」打開「顯示方式」選單，或有橫線的選單。
        2. 查看**{ -ui-unknown-senders }**、**{ -ui-spam }**和**{ -ui-recently-deleted }**。
        3. 在那裡或在**{ path-messages }**，關閉未知寄件人的過濾。
        4. 請對方再傳一則訊息，或重新取得驗證碼。
    .watch =
        { path-on-the-iphone }
        { imessage-step-filters }
imessage-step-focus =
    1. 打開**{ path-focus }**，關閉已開啟的模式，例如**{ -ui-do-not-disturb }**。
    2. 打開**{ path-notifications }**，開啟**{ -ui-allow-notifications }**和聲音。
    3. 在「{ -ui-messages }」裡，查看對話旁是否有劃掉的鈴鐺。如果有，請打開對話，點一下名稱，關閉**{ -ui-hide-alerts }**。
    4. 請別人傳訊息給你。
    .title = 讓訊息再次發出提示聲
    .watch =
        1. 在 { -apple-watch } 上按下側邊按鈕，關閉已開啟的任何**{ -ui-focus }**。
        2. 在 { -iphone } 上打開 Watch App › **{ -ui-notifications }** › **{ -ui-messages }**，選擇鏡像輸出 { -iphone }。
        3. 在 { -iphone } 鎖定時，請別人傳訊息給你。
imessage-step-screentime =
    只有知道「{ -ui-screen-time }」密碼的人才能變更。
    1. 如果是你，請打開**{ path-screen-time }**。如果不是，請那個人和你一起查看。
    2. 查看**{ -ui-downtime }**、**{ -ui-communication-limits }**和**{ -ui-content-privacy-restrictions }**。
    3. 允許「{ -ui-messages }」和相關的人。
    4. 傳送一則訊息。
    通訊限制需要 { -icloud } 裡的聯絡資訊。
    .title = 查看「{ -ui-screen-time }」
imessage-step-ask-admin =
    在公司或學校的裝置上，{ -imessage } 可能依規定關閉。只有他們能變更。
    1. 在**{ path-vpn }**查看是否有描述檔。請保留它。
    2. 詢問資訊部門：「這部裝置允許使用 { -imessage } 嗎？」
    3. 如果對方說現在已允許，請將裝置重新開機，並開啟 { -imessage }。
    如果不允許，請在自己的裝置上使用 { -imessage }。
    .title = 詢問裝置的管理者
imessage-step-ask-rcpt =
    用其他方式聯絡對方，請對方檢查：
    1. 是否還在使用 { -iphone }，是否已開機並連上網路？
    2. { -imessage } 是否已開啟？
    3. 在**{ -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-send-receive }**（18 之前的版本沒有「{ -ui-apps }」），是否已勾選對方的號碼？
    4. 是否不小心封鎖了你？
    然後傳一則新訊息。這段期間，如果你的方案包含簡訊，綠色訊息可以送達。藍色但沒有「{ -ui-delivered }」，只代表訊息還沒送到。
    .title = 請對方檢查
imessage-step-dereg =
    { $device ->
        [android] 你的號碼仍註冊在 { -imessage }，所以朋友的訊息會傳到那裡。
       *[other] 不再使用 { -iphone } 的號碼，可能仍註冊在 { -imessage }。這一步要由號碼的主人來做：你，或你要傳訊息的朋友。
    }
    1. 如果 SIM 卡還能裝進舊的 { -iphone }：請裝進去，並關閉 { -imessage }。這樣就完成了。
    2. 否則，用按鈕打開 { -apple } 的頁面，輸入號碼，再輸入簡訊收到的驗證碼。只在那裡輸入。
    3. 在 { -ipad } 和 { -mac } 上，也將這個號碼的 { -imessage } 關閉。
    4. 按「{ choice-wait }」：最多可能需要一天。
    如果這個號碼正在 { -iphone } 上使用，請選擇「{ choice-cant }」。
    .title = 將號碼從 { -imessage } 移除
    .warning = 號碼會離開 { -imessage }：之後傳到這個號碼的訊息會以 SMS 或 RCS 送達，不再送到 { -ipad } 或 { -mac }。以後隨時可以用 { -iphone } 重新加入。以前的訊息會留在原處。
imessage-step-friends-restart =
    朋友的 { -iphone } 可能還在傳到你原本的 { -imessage }。
    1. 請一位朋友對你的號碼開始一則新訊息，並以簡訊傳送。
    2. 如果傳出去還是藍色，請朋友將 { -imessage } 關閉再開啟，並從你的聯絡資訊移除你的電子郵件地址。
    3. 如果朋友願意，也可以刪除原本的對話。但其中的紀錄會跟著消失。
    群組需要用你的號碼重新建立。
    .title = 請朋友重新開始對話
imessage-step-mac-sign-in =
    1. 在 { -mac } 上打開「{ -ui-messages }」App。
    2. 打開**{ -ui-messages } › { -ui-settings-menu } › { -imessage }**（{ -macos } 12 或較舊版本：{ -ui-preferences }）。
    3. 如果要求登入，請使用你 { -iphone } 的 { -apple-account }。
    4. 勾選**{ -ui-enable-this-account }**和你的號碼。
    5. 傳送一則訊息。
    只在 { -mac } 上輸入密碼。這裡沒有人需要它。
    .title = 在 { -mac } 上登入 { -imessage }
imessage-step-mac-firewall =
    1. 在 { -mac } 上打開**{ path-firewall }**。
    2. 在選項中，確認已允許「{ -ui-messages }」，而且沒有阻擋所有連線。
    3. 暫停其他防火牆或安全防護 App 來測試。
    4. 傳送一則訊息，然後重新開啟它們。
    如果 { -mac } 屬於公司或學校，請改為詢問資訊部門。
    .title = 讓「{ -ui-messages }」通過防火牆
imessage-step-watch-near =
    { -apple-watch } 會鏡像輸出搭配的 { -iphone }。
    1. 確認 { -imessage } 在 { -iphone } 上正常。如果不正常，請按「{ choice-restart }」並選擇 { -iphone }。
    2. 將兩者放在一起，並開啟藍牙和 Wi-Fi。
    3. 在 { -apple-watch } 上按下側邊按鈕：綠色手機圖像表示兩者已連線。
    4. 如果 { -iphone } 不在附近，{ -apple-watch } 需要 Wi-Fi 或自己的行動方案。
    5. 從 { -apple-watch } 傳送一則訊息。
    .title = 將 { -apple-watch } 連接 { -iphone }
imessage-step-watch-sign-in =
    1. 在 { -iphone } 上打開 Watch App › **{ -ui-general }** › **{ -ui-apple-account }**（較舊版本：{ -ui-apple-id }）。
    2. 用 { -iphone } 的帳號登入。
    3. 打開 Watch App › **{ -ui-messages }**，選擇鏡像輸出 { -iphone }。
    4. 將 { -apple-watch } 重新開機，傳送一則訊息。
    .title = 在 { -apple-watch } 上登入
imessage-step-reset-all =
    1. 備份裝置，並記下你的 Wi-Fi 網路密碼。
    2. 打開**{ path-reset } › { -ui-reset }**，選擇**{ -ui-reset-all-settings }**。裝置會要求輸入密碼，然後重新開機。
    3. 加入你的 Wi-Fi 網路，開啟 { -imessage }。
    4. 傳送一則訊息。
    請在家裡操作：不在熟悉的地點時，裝置可能會要求等待一小時。
    .title = 重置所有設定
    .warning = 所有設定會回到初始狀態：Wi-Fi、主畫面佈局、通知、定位、Face ID 或 Touch ID，以及 { -apple-pay } 中的卡片。照片、App、訊息和其他內容會保留。
imessage-step-signout-acct =
    1. 備份裝置，並準備好密碼，以及另一部信任的裝置或號碼。
    2. 打開**{ path-account }**，往下捲動，選擇**{ -ui-sign-out }**。
    3. 詢問時，請在裝置上保留所有資料的副本。
    4. 重新開機，在同一個地方重新登入，並開啟 { -imessage }。
    5. 傳送一則訊息。
    請在家裡操作：不在熟悉的地點時，裝置可能會要求等待一小時。絕對不要分享你的密碼或驗證碼。
    .title = 登出整個帳號再重新登入
    .warning = 除非保留副本，否則 { -icloud } 資料會從裝置移除；{ -apple-pay } 中的卡片會移除；「{ -ui-find-my }」會關閉，直到你重新登入。{ -icloud } 裡的內容會保留。沒有密碼和驗證碼就無法重新登入：這種情況請不要操作。
imessage-step-erase =
    這是最後的辦法，建議先和真人談談。
    1. 在 { -icloud } 或在電腦上（加密）製作完整備份，並確認已完成。
    2. 打開**{ path-reset }**，選擇**{ -ui-erase-all-content-and-settings }**。
    3. 將裝置設定為新裝置，開啟 { -imessage }，在還原任何內容**之前**先傳一則訊息。
    4. 如果正常，再還原備份。
    請在家裡操作。詢問時請保留 eSIM。
    .title = 清除裝置並重新設定
    .warning = 這會刪除裝置上的所有內容：照片、訊息、App 和設定。只有已完成的備份或 { -icloud } 中的內容能還原，而且需要幾小時。沒有帳號密碼，裝置會一直鎖定。清除的 eSIM 必須由電信業者重新提供，可能要收費。
imessage-step-apple =
    有些問題只有 { -apple } 能修復：號碼卡在 { -apple } 的伺服器上，或是硬體問題。
    1. 用按鈕打開聯絡頁面，或前往直營店。
    2. 準備好：試過的步驟、錯誤訊息的原文、機型、系統版本，以及電信業者名稱。
    3. 維修可能要收費；同意之前請先問清楚。
    { -apple } 絕對不需要你的密碼或驗證碼。
    .title = 詢問 { -apple }

## 選擇「現在正常了」之後的確認

imessage-verify-registered = 現在看到什麼？
    .text = 傳一則新訊息給使用 { -iphone } 的人，或傳到你的另一部 { -apple } 裝置。
    .answer-reply = 對方回覆了
    .answer-delivered = 藍色，顯示「{ -ui-delivered }」
    .answer-ticked = 沒有錯誤，號碼已勾選；我還沒傳訊息
    .answer-blue = 藍色，但還沒有「{ -ui-delivered }」
    .answer-green = 傳出去是綠色
    .answer-error = 啟用錯誤又出現了
imessage-verify-delivered = 再傳一則訊息，結果如何？
    .text = 傳給使用 { -iphone } 的人。只有藍色對話框還不能證明什麼。
    .answer-reply = 對方回覆了
    .answer-delivered = 藍色，顯示「{ -ui-delivered }」
    .answer-blue = 藍色，但還沒有「{ -ui-delivered }」
    .answer-green = 傳出去是綠色
    .answer-not-delivered = 「{ -ui-not-delivered }」
    .answer-nothing = 沒有任何改變
imessage-verify-blue = 新訊息現在是什麼顏色？
    .text = 傳給確定使用 { -iphone } 且已開啟 { -imessage } 的人。
    .answer-reply = 藍色，而且對方回覆了
    .answer-delivered = 藍色，顯示「{ -ui-delivered }」
    .answer-blue = 藍色，但還沒有「{ -ui-delivered }」
    .answer-green = 還是綠色
    .answer-not-delivered = 「{ -ui-not-delivered }」
imessage-verify-arrives = 現在收得到新訊息嗎？
    .text = 請先前收不到訊息的那個人再傳一次。
    .answer-arrived = 可以，收到了
    .answer-some = 有些收得到，有些收不到
    .answer-asked = 請了，還沒收到
    .answer-nothing = 不行，傳了卻沒收到
imessage-verify-synced = 現在你的裝置顯示一樣嗎？
    .text = 在一部裝置上傳一則新訊息，再看另一部。
    .answer-both = 一樣，兩部都有
    .answer-partly = 新的有，舊的還沒有
    .answer-syncing = 還在同步
    .answer-missing = 不一樣，其中一部沒有
imessage-verify-stays-signed-in = 現在登入了嗎？
    .text = 傳一則訊息給使用 { -iphone } 的人。
    .answer-delivered = 已登入，訊息顯示「{ -ui-delivered }」
    .answer-quiet = 目前沒有再要求登入；我還沒傳訊息
    .answer-asks = 又要求我登入
    .answer-error = 顯示錯誤
imessage-verify-from-number = 朋友現在看到的寄件人是什麼？
    .text = 傳一則訊息，問朋友是從哪裡傳來的。
    .answer-number = 我的號碼，在平常的對話中
    .answer-ticked = 號碼已勾選；我還沒問別人
    .answer-email = 還是我的電子郵件地址，或另一個對話
imessage-verify-separate = 還看得到彼此的訊息嗎？
    .text = 請別人各傳一則訊息給你們。
    .answer-own = 每個人只收到自己的
    .answer-quiet = 還沒有人傳來
    .answer-mixed = 還是混在一起
imessage-verify-media-goes = 圖片或群組訊息現在傳得出去嗎？
    .answer-delivered = 可以，顯示「{ -ui-delivered }」
    .answer-arrived = 可以，對方說收到了
    .answer-sending = 還在傳送
    .answer-failed-again = 不行，又失敗了
imessage-verify-alerts = 現在會注意到新訊息嗎？
    .text = 在裝置鎖定時，請別人傳訊息給你。
    .answer-heard = 會，有聲音或通知
    .answer-found = 找到漏掉的訊息，新的也會顯示
    .answer-asked = 請了，還沒收到
    .answer-silent = 來的時候沒有聲音，或進了另一個列表
imessage-verify-texts-arrive = 朋友的簡訊現在會到你的新手機嗎？
    .text = 請使用 { -iphone } 的朋友傳一則新訊息。
    .answer-arrived = 會，收到了
    .answer-some = 有些朋友的會到，不是全部
    .answer-asked = 請了，還沒收到
    .answer-nothing = 不會，傳了卻沒收到

## 錯誤訊息的原文，每行一則

imessage-says-waiting =
    正在等待啟用⋯
    正在等待啟用
    一直正在等待啟用
    一直等待啟用
    卡在正在等待啟用
imessage-says-unsuccessful =
    未成功啟用。請開啟{ -imessage }來重試一次。
    未成功啟用
    { -imessage }未成功啟用
    { -imessage } 未成功啟用
    { -imessage }啟用失敗
imessage-says-activation-error =
    啟用時發生錯誤。請再試一次。
    啟用時發生錯誤
    啟用期間發生錯誤
imessage-says-signin-network =
    無法登入。請檢查您的網路連線，然後再試一次。
    無法登入，請檢查您的網路連線
    請檢查您的網路連線，然後再試一次
    請檢查網路連線，然後再試一次
imessage-says-server =
    無法聯絡{ -imessage }伺服器。請再試一次。
    無法聯絡{ -imessage }伺服器
    無法聯絡 { -imessage } 伺服器
    無法連接{ -imessage }伺服器
    無法連線到 { -imessage } 伺服器
imessage-says-unavailable =
    無法使用{ -imessage }
    無法使用 { -imessage }
    { -imessage }無法使用
    開啟行動數據或使用Wi-Fi來設定{ -imessage }。
    開啟Wi-Fi來設定{ -imessage }
    使用Wi-Fi或啟用數據漫遊
    尚未連接Internet。
imessage-says-restricted =
    此{ -iphone }受到限制，無法建立{ -imessage }帳號。
    此 { -iphone } 受到限制，無法建立 { -imessage } 帳號。
    無法建立{ -imessage }帳號
    帳號限制
imessage-says-verify-email =
    需要經驗證的電子郵件地址才能登入{ -imessage }。
    需要經驗證的電子郵件地址才能登入 { -imessage }。
    需要經驗證的電子郵件地址
imessage-says-password =
    此{ -apple-id }的密碼需要更新
    此 { -apple-account }的密碼需要更新
    需要更多資訊才能繼續
    使用者名稱或密碼不正確
    您輸入的使用者名稱或密碼不正確
imessage-says-locked =
    { -apple-id }由於安全性問題已經鎖定。
    { -apple-account }由於安全性問題已經鎖定。
    由於安全性問題已經鎖定
    此 { -apple-account }因安全性原因已鎖定
    帳號已鎖定
imessage-says-signin =
    登入{ -imessage }
    登入 { -imessage }
    請輸入您的{ -apple-id }密碼以繼續使用{ -imessage }
    請輸入你的 { -apple-account }密碼以繼續使用 { -imessage }
    { -imessage }已登出
    { -imessage } 已登出
imessage-says-mac-account =
    尚未登入您的{ -imessage }帳號。
    尚未登入你的 { -imessage } 帳號。
    尚未啟用您的{ -imessage }帳號。
    這台{ -mac }無法連接{ -imessage }
    這部 { -mac } 無法連接 { -imessage }
imessage-says-verifying =
    驗證中⋯
    號碼旁邊一直轉圈圈
imessage-says-number-twice =
    號碼出現兩次
    有兩個相同的號碼
    電話號碼顯示兩次
imessage-says-number-elsewhere =
    已將此號碼註冊到您的{ -apple-id }，但未與此手機產生關聯。
    已將此號碼註冊到你的 { -apple-account }，但未與此手機產生關聯。
    但未與此手機產生關聯
    未與此手機產生關聯
    您可以繼續將號碼用於{ -imessage }和{ -facetime }直到號碼過期。
imessage-says-not-delivered =
    尚未送達
    未送達
    紅色驚嘆號
imessage-says-send-failed =
    無法傳送訊息
    傳送失敗
    訊息傳送失敗
imessage-says-junk =
    送達時被視為垃圾訊息
    被視為垃圾訊息
imessage-says-no-receipt =
    沒有顯示已送達
    沒顯示已送達
    沒有已送達
    藍色但沒有已送達
imessage-says-not-registered =
    尚未註冊{ -imessage }。
    尚未註冊 { -imessage }。
    沒有註冊{ -imessage }
    未註冊{ -imessage }
imessage-says-text-message =
    訊息 · SMS
    訊息 · RCS
    訊息 • SMS
    訊息 • RCS
    簡訊 · SMS
    簡訊 · RCS
    文字訊息 · SMS
    文字訊息 · RCS
imessage-says-new-device =
    您的{ -apple-id }和電話號碼目前正用於{ -imessage }
    您的{ -apple-id }和電話號碼正用於新{ -iphone }上的{ -imessage }和{ -facetime }
    你的 { -apple-account }和電話號碼正用於新 { -iphone } 上的 { -imessage }
    你的 { -apple-account }和電話號碼目前正用於 { -imessage }
    新{ -mac }上的{ -imessage }
imessage-says-icloud-off =
    目前已停用{ -icloud }雲端「訊息」
    已停用 { -icloud } 雲端「訊息」
    目前已停用 { -icloud } 雲端「訊息」
imessage-says-icloud-match =
    無法使用{ -icloud }雲端「訊息」，因為{ -icloud }與{ -imessage }的帳號不相符
    因為{ -icloud }與{ -imessage }的帳號不相符
    { -icloud } 與 { -imessage } 的帳號不相符
imessage-says-icloud-paused =
    已暫停上傳到{ -icloud }
    已暫停上傳到 { -icloud }
    將裝置插入電源並連接Wi-Fi
imessage-says-storage =
    { -icloud }儲存空間已滿。
    { -icloud } 儲存空間已滿。
    裝置儲存空間已滿。
imessage-says-mac-disk =
    您的磁碟幾乎已滿。這可能會導致傳入的訊息遺失。
    您的磁碟幾乎已滿
    磁碟幾乎已滿
imessage-says-mac-firewall =
    防火牆正在阻擋「訊息」
    防火牆阻擋「訊息」
    防火牆封鎖訊息
imessage-says-no-sim =
    無SIM卡
    無 SIM 卡
    無服務
    沒有服務
    SOS
    僅限SOS
imessage-says-second-line =
    僅一個號碼能在{ -imessage }中註冊
    您的次要號碼將無法支援{ -imessage }
imessage-says-key-alert =
    聯絡人金鑰驗證
    聯絡人密鑰驗證
