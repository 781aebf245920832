### 服務台：成員和支援人員看到的案件內容。

## 時間長度

desk-span-moment = 不到一分鐘
desk-span-minutes = { PLURAL($count) ->
       *[other] { $count } 分鐘
    }
desk-span-hours = { PLURAL($count) ->
       *[other] { $count } 小時
    }
desk-span-days = { PLURAL($count) ->
       *[other] { $count } 天
    }

## 服務台上的案件

desk-case = 案件 #{ $number }：{ $flow }
desk-blueback = { -blueback }
desk-mark-high = ❗
desk-mark-urgent = ‼️
desk-priority-normal = 一般
desk-priority-high = 高
desk-priority-urgent = 緊急
desk-priority-line = 優先順序：{ $priority }
desk-state-new = 新案件
desk-state-claimed = 已認領
desk-state-waiting-for-member = 等待成員
desk-state-waiting-for-desk = 等待服務台
desk-state-solved = 已解決
desk-state-closed-by-desk = 服務台已關閉
desk-state-closed-by-member = 成員已撤回
desk-state-closed-silence = 久無回覆，已關閉
desk-turn-desk = 輪到服務台，上次進展：{ $since }
desk-turn-member = 輪到成員，上次進展：{ $since }
desk-turn-nobody = 已結束，{ $since }
desk-owner = 由 { $owner } 處理
desk-owner-none = 還沒有人認領
desk-member = { $member } 閱讀{ $language }，裝置也是 · 建立於{ $opened }
desk-member-device = { $member } 閱讀{ $language }，裝置顯示{ $device } · 建立於{ $opened }
desk-sees = 「{ $symptom }」
desk-sees-nothing = 沒有告訴指南看到什麼狀況。
desk-reason-asked = 想請真人協助。
desk-reason-refused = 拒絕了會遺失內容的步驟。
desk-reason-lost = 有三件事找不到或無法完成。
desk-reason-exhausted = 指南已經沒有值得一試的步驟。
desk-reason-solved = 請真人協助時，問題似乎已經解決。
desk-reason-flow = 指南的說明：「{ $reason }」
desk-own-words = **成員自己的話**
desk-own-words-none = 沒有寫下自己的話。
desk-path = **試過的步驟**
desk-path-none = 還沒有回答或嘗試任何內容。
desk-path-gone = 指南「{ $flow }」已不存在，無法顯示經過。
desk-path-later = { $line }（{ $span }後）
desk-likely = **可能的原因：**{ $list }
desk-likely-cause = { $cause }（約 { $share }%）
desk-advised = **指南建議的下一步：**{ $step }（{ $price }）
desk-price = { PLURAL($count) ->
       *[other] { $count } 分鐘，{ $risk }
    }
desk-risk-none = 不會造成永久變更
desk-risk-mild = 有輕微的副作用
desk-risk-settings = 會遺失設定
desk-risk-data = 可能遺失資料
desk-suggested = **已請成員嘗試，尚未回答：**{ $list }
desk-step-gone = 指南裡已不存在的步驟
desk-reach-nothing = 還沒有傳送任何內容。希望的方式：{ $wish }。
desk-reach-under-way = 正在傳送。希望的方式：{ $wish }。
desk-reach-waits = 等對方再次使用指令。
desk-reach-direct = 已以私人訊息送達。
desk-reach-thread = 已在私人討論串送達。
desk-reach-visit = 對方回來時已閱讀。
desk-reach-seen = 對方上次查看：{ $seen }。
desk-reach-unseen = 對方還沒有查看。
desk-rating = 評分：{ $stars }/5

## 案件的經過，供支援人員查看

desk-event-opened = { $who } 提出了案件
desk-event-claimed = { $who } 認領了案件
desk-event-took-over = { $who } 從 { $other } 接手
desk-event-handed-back = { $who } 將案件退回佇列
desk-event-expired = 已退回佇列：{ $other } 處理期間很久沒有進展
desk-event-wrote = { $who } 寫了訊息給成員
desk-event-asked = { $who } 向成員提問
desk-event-ready = { $who } 傳送了現成回覆「{ $title }」
desk-event-suggested = { $who } 請成員嘗試：{ $step }
desk-event-noted = { $who } 寫了備註，只有服務台看得到
desk-event-answered = { $who } 回覆了
desk-event-tried = { $who } 試過「{ $step }」：{ $outcome }
desk-event-prioritised = { $who } 將優先順序設為：{ $priority }
desk-event-solved = { $who } 表示已恢復正常
desk-event-closed-by-desk = { $who } 關閉了案件
desk-event-closed-by-member = { $who } 不再需要協助
desk-event-closed-silence = 很久沒有回覆，已關閉
desk-event-reopened = { $who } 重新開啟了案件
desk-event-rated = { $who } 對協助的評分：{ $stars }/5
desk-event-reminded = 第 { $nth } 次提醒的時間已到
desk-event-left = { $member } 已離開伺服器，現在無法聯絡
desk-event-removed = { $who } 寫過內容，之後已清除
desk-event-erased = 這位成員已清除所有關於自己的內容。已沒有人可以回答，案件已關閉
desk-somebody = 已清除資料的人
desk-reply-gone = 已不存在的現成回覆
desk-log-ready = 傳送語言：{ $language }。
desk-log-gone = 這個案件有新動態。打開即可查看。
desk-announcement = 案件 #{ $number } 正在等人處理
desk-owner-reminder = 案件 #{ $number }：輪到你了
desk-owner-reminder-back = 如果沒有動作，案件會退回佇列（{ $back }）。回覆、備註或步驟，任何一項都能保住它。
desk-history-page = 所有經過，第 { $page } 頁，共 { $pages } 頁
desk-history-cut = 有些內容太長，無法在這裡顯示；檔案裡有全部內容。

## 按鈕

desk-do-claim = 認領
desk-do-take-over = 接手
desk-do-reply = 回覆
desk-do-ask = 提問
desk-do-suggest = 建議步驟
desk-do-note = 備註
desk-do-hand-back = 退回佇列
desk-do-prioritise = 優先順序
desk-do-solve = 已解決
desk-do-close = 關閉
desk-do-reopen = 重新開啟
desk-do-view = 以我的語言打開
desk-do-history = 歷史紀錄
desk-do-newer = 較新
desk-do-older = 較舊
desk-do-next = 下一個案件
desk-do-queue = 佇列
desk-do-before = 上一頁
desk-do-after = 下一頁
desk-do-send = 傳送
desk-do-change = 更改
desk-do-drop = 捨棄
desk-do-write = 自己寫
desk-do-send-case = 傳送給團隊
desk-do-change-words = 更改我寫的內容
desk-do-not-now = 稍後再說
desk-do-answer = 回答
desk-do-add = 補充內容
desk-do-withdraw = 我不再需要協助
desk-do-again = 重新開啟
desk-do-look = 我的案件
desk-do-guide = 繼續使用指南
desk-do-server = 前往伺服器

## 轉交：供成員閱讀

desk-offer = 聯絡團隊
    .text = 這個伺服器的團隊可以從這裡接手。他們看得到試過的步驟，所以不會重複問你。
desk-consent = 團隊會看到的內容
    .text = 還沒有傳送任何內容。傳送之後，這個伺服器的團隊會在這裡看到你的名字、你和裝置的語言，以及下方的內容。之後可以再補充。
desk-consent-words = **你寫的內容**
desk-consent-words-none = 你沒有另外寫什麼。沒有關係。
desk-consent-path = **你試過的步驟**
desk-consent-contact = 團隊該怎麼聯絡你？
desk-contact-direct = 私人訊息
    .choice = 透過私人訊息
    .hint = 如果無法傳送，會在私人討論串，或等你下次回來時
    .promise = 每個回答都會以私人訊息傳給你。如果無法傳送，會在私人討論串等你，或留在這裡直到你再次使用同一個指令。
desk-contact-thread = 私人討論串
    .choice = 在這裡的私人討論串
    .hint = 只有你和團隊看得到
    .promise = 每個回答都會傳到伺服器的私人討論串。
desk-contact-later = 不傳訊息，成員自己查看
    .choice = 不要傳訊息，我自己來看
    .hint = 再次使用同一個指令，就能看到新內容
    .promise = 不會傳訊息給你。再次使用同一個指令，就能看到新內容。
desk-handed-over = 案件 #{ $number } 已交給團隊
    .text = 他們看得到試過的步驟。隨時用同一個指令查看你的案件。
desk-handed-over-usual = 最近首次回覆通常需要：{ $span }。也可能更久。
desk-handed-over-no-promise = 最近的案件太少，無法估計首次回覆需要多久，所以這裡不做承諾。
desk-handed-over-broken = 你的案件已保存。目前無法連上團隊的服務台；修復之後，案件就會出現在那裡，你不需要做任何事。用同一個指令可以查看你的案件。

## 成員自己的案件

desk-mine = 你的案件 #{ $number }
desk-mine-since = 上次進展：{ $since }。
desk-mine-new = 案件已交給團隊，還沒有人認領。在有人認領之前，會一直留在看板上。
desk-mine-claimed = 團隊裡已有人認領。現在輪到團隊。
desk-mine-your-turn = 輪到你了：團隊在等你的回答。
desk-mine-their-turn = 團隊已收到你的回答。現在輪到團隊。
desk-mine-solved = 已恢復正常，案件已解決。
desk-mine-closed-by-desk = 團隊已關閉這個案件。
desk-mine-closed-by-member = 你已不再需要協助，所以案件已關閉。
desk-mine-closed-silence = 很久沒有收到回答，所以案件已關閉。
desk-mine-news = **團隊最近寫的內容**
desk-mine-no-news = 團隊還沒有寫什麼。
desk-mine-wrote = 團隊，{ $when }：
desk-mine-asked = 團隊提問，{ $when }：
desk-mine-suggested = 團隊建議，{ $when }：{ $step }
desk-mine-closed = 已關閉，{ $when }：
desk-mine-reopen = 如果問題再次發生，可以重新開啟案件；期限：{ $until }。
desk-rate = 這次的協助如何？
desk-rate-one = 差
desk-rate-two = 不太好
desk-rate-three = 普通
desk-rate-four = 好
desk-rate-five = 很好

## 傳給成員的訊息

desk-letter-wrote = 團隊針對你的案件 #{ $number } 傳來訊息
desk-letter-asked = 團隊對你的案件 #{ $number } 有一個問題
desk-letter-own-words = 這是團隊裡的真人寫的，未經翻譯。
desk-letter-how = 請用按鈕回答：在這個聊天室輸入的文字不會有人看到。
desk-letter-suggested = 團隊為你的案件 #{ $number } 建議一個步驟
desk-letter-tell = 請用按鈕說明結果；團隊會看到。
desk-letter-step-gone = 團隊為你的案件 #{ $number } 建議一個步驟
    .text = 指南之後有更新，裡面已經沒有這個步驟。團隊可以告訴你更多。
desk-letter-solved = 你的案件 #{ $number } 已解決
    .text = 團隊已將它標示為恢復正常。
desk-letter-closed-by-desk = 團隊已關閉你的案件 #{ $number }
    .text = 上方是團隊的說明。
desk-letter-closed-by-member = 你的案件 #{ $number } 已關閉
    .text = 你已不再需要協助。
desk-letter-closed-silence = 你的案件 #{ $number } 已關閉
    .text = 很久沒有收到回答。內容都還在，也沒有人會介意。
desk-letter-reopened = 你的案件 #{ $number } 已重新開啟
    .text = 團隊會繼續處理。之前說過的內容都還在。
desk-letter-news = 你的案件 #{ $number } 有新動態
    .text = 打開即可查看。
desk-letter-reminder = 你的案件 #{ $number }：輪到你了
    .text = 團隊在等你的回答。不用急；如果沒有回答，案件會關閉（{ $until }）。如果已經恢復正常，請告訴團隊。

## 看板和佇列，供支援人員查看

desk-board = 處理中的案件
desk-board-broken = 這個服務台有問題，有些案件可能沒有顯示。指令 /desk doctor 會說明原因。
desk-board-empty = 沒有人在等待協助。享受片刻寧靜吧。
desk-board-at = 更新於{ $at }
desk-board-more = { PLURAL($count) ->
       *[other] 佇列中還有 { $count } 個
    }
desk-count-new = { PLURAL($count) ->
       *[other] { $count } 個新案件
    }
desk-count-claimed = { PLURAL($count) ->
       *[other] { $count } 個已認領
    }
desk-count-waiting-for-desk = { PLURAL($count) ->
       *[other] { $count } 個等待服務台
    }
desk-count-waiting-for-member = { PLURAL($count) ->
       *[other] { $count } 個等待成員
    }
desk-row-free = 無人認領
desk-row-desk = 輪到 { $owner }
desk-row-member = 等待成員（{ $owner }）
desk-row-member-free = 等待成員（無人認領）
desk-queue = 佇列

## 支援人員可以傳送的內容

desk-replies = 回覆案件 #{ $number }
    .text = 現成回覆會以成員的語言送達：{ $language }。傳送之前你會先看到內容。
desk-replies-pick = 現成回覆
desk-preview = 傳送之前：成員會看到這些內容
desk-preview-own = 成員閱讀{ $language }。你寫的內容不會翻譯，也不會顯示你的名字。
desk-preview-ready = 使用成員的語言：{ $language }。不會顯示你的名字。

## 表單

desk-form-hand-over = 聯絡團隊
    .label = 用你自己的話（可留空）
    .hint = 你看到什麼，從什麼時候開始？請不要寫密碼、驗證碼或電話號碼。
desk-form-answer = 案件 #{ $number }：給團隊
    .label = 你的話
    .hint = 請不要寫密碼、驗證碼或電話號碼：這裡沒有人需要。
desk-form-rate = 案件 #{ $number }：補充一句話
    .label = 哪裡做得好，還缺少什麼？
    .hint = 可以留空。團隊會閱讀。
desk-form-write = 案件 #{ $number }：給成員
    .label = 你的話，盡量用成員的語言
    .hint = 傳送之前會再顯示一次。絕對不要詢問密碼或驗證碼。
desk-form-ask = 案件 #{ $number }：向成員提問
    .label = 你的問題
    .hint = 一次問一個問題最容易得到回答。絕對不要詢問密碼或驗證碼。
desk-form-note = 案件 #{ $number }：備註
    .label = 只有服務台看得到
    .hint = 成員不會看到。
desk-form-close = 案件 #{ $number }：關閉
    .label = 為什麼關閉？成員會看到。
    .hint = 寫一句親切的話：查明了什麼，以及還可以怎麼做。
desk-form-set-up = 設定服務台
    .label = 所有人看得到的卡片所用的語言
    .hint = 可選擇：{ $codes }

## 對操作的簡短回應

desk-told-no-desk = 這個伺服器沒有服務台
    .text = 還沒有人設定服務台，所以這裡沒有可以聯絡的團隊。請在伺服器的支援頻道詢問。
desk-told-not-staff = 只有團隊可以這麼做
    .text = 沒有變更任何內容。管理員可以把團隊的身分組給你。
desk-told-not-admin = 只有管理員可以這麼做
    .text = 需要管理伺服器的權限。沒有變更任何內容。
desk-told-not-yours = 那個案件是別人的
    .text = 沒有變更任何內容。
desk-told-cannot-be-desk = 那個頻道不能當作服務台
    .text = 請選擇文字頻道或論壇。沒有變更任何內容。
desk-told-already-open = 你已經有一個案件：#{ $number }
    .text = 一次一個就夠了；你可以在裡面補充內容。
desk-told-blocked = 這裡的團隊不接受你的案件
    .text = 這是這個伺服器的管理員的決定。你仍然可以使用指南。
desk-told-too-soon = 請稍候
    .text = 你剛剛才建立過案件。下次可以建立的時間：{ $when }；在那之前，請在現有的案件中補充。
desk-told-no-such-case = 這裡沒有案件 #{ $number }
    .text = 每個伺服器的編號各自計算。
desk-told-nothing-next = 沒有等待服務台的案件
    .text = 所有處理中的案件都在等成員，或已有人處理。
desk-told-nothing-typed = 沒有寫任何內容
    .text = 沒有傳送任何內容。請再按一次，寫幾句話。
desk-told-draft-gone = 那份草稿已不再保留
    .text = 沒有傳送任何內容。請重新寫一次。
desk-told-held-by = 案件 #{ $number } 由 { $who } 處理
    .text = 沒有變更任何內容。如果對方不在，你可以接手；對方會在討論串看到。
desk-told-not-held = 案件 #{ $number } 不在你手上
    .text = 只有正在處理的人可以退回。沒有變更任何內容。
desk-told-over = 案件 #{ $number } 已結束
    .text = 沒有變更任何內容。需要先重新開啟。
desk-told-too-late = 案件 #{ $number } 無法重新開啟
    .text = 時間過太久了。如果問題再次發生，請建立新的案件。
desk-told-settled = 這件事已經處理過了
    .text = 沒有變更任何內容。
desk-told-unchanged = 已經是這樣了
    .text = 沒有變更任何內容。
desk-told-not-theirs = 這件事由另一方來做
    .text = 沒有變更任何內容。
desk-told-claimed = 案件 #{ $number } 由你處理
    .text = 輪到你了。成員查看時會知道已有人處理。
desk-told-handed-back = 案件 #{ $number } 已退回佇列
    .text = 謝謝你看過這個案件。
desk-told-sent = 已為案件 #{ $number } 傳送
    .text = 送達後會顯示在卡片上。
desk-told-suggested = 步驟正在傳送給案件 #{ $number } 的成員
    .text = 結果會回到討論串。
desk-told-noted = 已為案件 #{ $number } 加上備註
    .text = 只有服務台看得到。
desk-told-prioritised = 案件 #{ $number } 的優先順序已更改
    .text = 看板會將它排到對應的位置。
desk-told-solved = 案件 #{ $number } 已解決
    .text = 太好了。如果問題再次發生，一段時間內可以重新開啟。
desk-told-closed = 案件 #{ $number } 已關閉
    .text = 一段時間內可以重新開啟。
desk-told-reopened = 案件 #{ $number } 已重新開啟
    .text = 之前說過的內容都還在。
desk-told-dropped = 已捨棄
    .text = 沒有傳送任何內容。
desk-told-blocked-member = 已封鎖
    .text = { $who } 不能再在這裡建立案件。處理中的案件維持不變。
desk-told-unblocked-member = 已解除封鎖
    .text = { $who } 可以再次在這裡建立案件。
desk-told-answered = 團隊已收到你為案件 #{ $number } 寫的內容
    .text = 現在不需要再做什麼。
desk-told-rated = 謝謝
    .text = 團隊會看到。
desk-told-left-alone = 沒有傳送任何內容
    .text = 指南和你的回答都會保留。之後隨時可以聯絡團隊。
desk-told-unavailable = 現在無法儲存
    .text = 沒有變更也沒有傳送任何內容。請過幾分鐘再試一次。

## 討論串名稱

desk-thread = #{ $number } { $about }
desk-private-thread = 案件 #{ $number }：{ $flow }

## 可選的步驟和優先順序

desk-steps = 為案件 #{ $number } 建議步驟
    .text = 依目前所知，最適合的排在最前面。成員收到的步驟會顯示自己裝置上的選單，結果會回到案件中。
desk-steps-pick = 步驟 { $from } 到 { $to }
desk-steps-asked = 已建議過
desk-steps-tried = 已試過：{ $outcome }
desk-steps-unfit = 與成員的回答不符
desk-priorities = 案件 #{ $number } 有多緊急？
    .text = 在同一組中，緊急案件排在所有其他案件之前。不會因此呼叫任何人。
desk-priorities-pick = 優先順序

## 服務台本身，供管理員查看

desk-do-doctor = 再檢查一次
desk-set-up = 服務台已設定
    .text = 案件會傳到 { $channel }，由 { $role } 處理。成員可以從每個指南的最後一張卡片，以及「{ choice-person }」找到這裡。
desk-doctor = 服務台的狀況
    .text = 案件會傳到 { $channel }，由 { $role } 處理。
desk-doctor-well = 一切正常：服務台需要的權限都已允許。
desk-doctor-more = { PLURAL($count) ->
       *[other] 還有 { $count } 項
    }
desk-doctor-pending = { PLURAL($count) ->
       *[other] 還有 { $count } 項正在傳送。
    }
desk-doctor-at = 檢查於{ $at }
desk-doctor-dead = **已放棄傳送。**原因在這個機器人營運者的記錄檔裡。案件本身都已保存。
desk-lost = - { $what }，{ $at }
desk-lost-of-case = - 案件 #{ $number }：{ $what }，{ $at }
desk-lost-card = 服務台上的卡片
desk-lost-log = 討論串裡的一行紀錄
desk-lost-call = 對團隊的呼叫
desk-lost-letter = 給成員的訊息
desk-lost-board = 看板
desk-lost-warning = 給管理員的訊息
desk-broken = 你的服務台需要處理
    .text = { $server } 的服務台無法顯示案件。案件沒有遺失：全部都已保存，成員也已得知，修復之後就會出現。
desk-ailment-left = **{ -blueback } 已不在伺服器上。**請重新邀請；案件都已保存。
desk-ailment-channel-gone = **服務台的頻道 { $channel } 已不存在或被隱藏。**如果還在，請讓 { -blueback } 看得到；如果不在，請用 /desk setup 指定另一個頻道。案件會一起移過去。
desk-ailment-wrong-kind = **{ $channel } 不是文字頻道，也不是論壇。**請用 /desk setup 指定合適的頻道。
desk-ailment-role-gone = **團隊的身分組已不存在，**所以只有管理員能處理案件，也不會呼叫任何人。請用 /desk setup 指定另一個身分組。
desk-ailment-no-tags = **論壇 { $channel } 沒有代表案件狀態的標籤。**沒有也能運作。如果需要：編輯頻道 › 標籤，新增最多五個標籤，名稱為 New、Claimed、Waiting for member、Waiting for desk 和 Done。
desk-ailment-undelivered = { PLURAL($count) ->
       *[other] **有 { $count } 項最終無法送達；**指令 /desk doctor 會列出。
    }
desk-ailment-lacks = **{ $place } 缺少「{ $permission }」權限。**{ $why }
desk-own-role = { -blueback } 自己的身分組
desk-mend-grant = 伺服器設定 › 身分組 › { $role } › 權限：開啟「{ $permission }」。
desk-mend-channel = { $place }：編輯頻道 › 權限 › { $by }：將「{ $permission }」從叉號改為斜線或勾號。
desk-mend-category = 頻道沿用類別 { $place } 的權限：編輯類別 › 權限 › { $by }：將「{ $permission }」從叉號改為斜線或勾號。
desk-mend-own = 或是在同一處新增 { $role }，並設為勾號。
desk-mend-follows = 有了「{ $permission }」之後，就會自動具備。
desk-mend-silenced = 有管理員將 { -blueback } 禁言到 { $until }。在 { -blueback } 上按右鍵 › 移除禁言。

## 權限，與 Discord 設定中的名稱一致

permission-administrator = 管理員
permission-manage-channels = 管理頻道
permission-manage-server = 管理伺服器
permission-view-channel = 檢視頻道
permission-send-messages = 傳送訊息
permission-send-tts = 傳送文字轉語音訊息
permission-manage-messages = 管理訊息
permission-embed-links = 嵌入連結
permission-attach-files = 附加檔案
permission-read-message-history = 讀取訊息歷史
permission-mention-everyone = 提及 @everyone、@here 和所有身分組
permission-manage-threads = 管理討論串
permission-create-public-threads = 建立公開討論串
permission-create-private-threads = 建立私人討論串
permission-send-messages-in-threads = 在討論串中傳送訊息
permission-create-posts = 建立貼文
permission-manage-posts = 管理貼文
permission-send-messages-in-posts = 在貼文中傳送訊息

## 權限的用途

permission-why-see = 沒有這項權限，那裡什麼都無法運作。
permission-why-post = 沒有這項權限，就無法發佈案件和看板。
permission-why-links = 沒有這項權限，卡片上的連結不會展開。
permission-why-files = 沒有這項權限，就無法附上圖表和較長的歷史紀錄。
permission-why-look-back = 沒有這項權限，{ -blueback } 無法查看訊息是否送達，案件可能會重複出現。
permission-why-open-thread = 沒有這項權限，案件就不會有討論串。
permission-why-talk = 沒有這項權限，就無法在案件的討論串中發言。
permission-why-keep-threads = 沒有這項權限，討論串就無法隨案件命名、關閉和重新開啟。
permission-why-ring = 沒有這項權限，案件無人認領時不會呼叫團隊。
permission-why-open-privately = 沒有這項權限，就無法用私人討論串聯絡不接收私人訊息的成員。

## 服務台的成果，供支援人員查看

desk-stats = { PLURAL($count) ->
       *[other] 服務台最近 { $count } 天的狀況
    }
desk-stats-opened = { PLURAL($count) ->
       *[other] 建立 { $count } 個
    }
desk-stats-solved = { PLURAL($count) ->
       *[other] 解決 { $count } 個
    }
desk-stats-first-reply = 首次回覆：半數在{ $half }內，九成在{ $most }內
desk-stats-to-solve = 解決：半數在{ $half }內，九成在{ $most }內
desk-stats-half = 首次回覆：半數在{ $half }內
desk-stats-nothing = 這段期間沒有回覆或解決任何案件。
desk-stats-ratings = { PLURAL($count) ->
       *[other] { $count } 位成員的平均評分：{ $mean }/5
    }
desk-stats-by-flow = **依指南**
desk-stats-by-language = **依語言**
desk-stats-more = { PLURAL($count) ->
       *[other] 還有 { $count } 項
    }
desk-stats-note = 依 UTC 日期統計：這段期間建立或解決的案件，不論案件的其餘部分發生在何時。
desk-wordless = 這個伺服器的過濾器擋下了這裡的內容。案件中仍然保留：請用按鈕打開。
desk-plain = 有些內容無法在這裡顯示。打開案件即可閱讀。
desk-told-unknown-language = 沒有進行任何設定
    .text = 沒有叫這個名稱的語言。請輸入語言代碼，例如 `en-US` 或 `de`。
