### 各個流程共通的文字：選項、原因、提示、結尾。

## 選項

choice-worked = 現在正常了
choice-failed = 還是不行
choice-cant = 我沒辦法做這一步
choice-refuse = 不，我不想這麼做
choice-wait = 我等等看
choice-wait-longer = 再等一下
choice-unknown = 我不知道
choice-back = 返回
choice-why = 為什麼要做這一步？
choice-why-card = 為什麼問這個？
choice-person = 請真人協助
choice-restart = 重新開始
choice-pick = 選擇最符合的項目
link-open = 打開頁面

## 卡片

card-symptom = 你遇到什麼狀況？
    .text = 請選擇最接近的項目。我們會一步一步來，從最溫和的方式開始。
card-safety = 這裡絕對不會有人向你要密碼、裝置密碼或驗證碼。請不要分享含有電話號碼或地址的截圖。
card-wait = 等待中：{ $step }
card-wait-until = 目前什麼都不用做，下次查看：{ $until }。到時候請用同一個指令回來：進度會幫你保留。如果提早恢復正常，請告訴我。
card-wait-due = 可以看看了：生效了嗎？
progress-tried = { PLURAL($count) ->
       *[other] 目前試過 { $count } 個步驟
    }
needs-list = 你需要：{ $list }
need-passcode = 裝置密碼
need-account-password = 你的帳號密碼（只能在自己的裝置上輸入）
need-two-factor-device = 可接收登入驗證碼的裝置
need-backup = 最近的備份
need-other-person = 另一個人的幫忙
need-second-device = 另一部裝置
need-money = 少許餘額，約一則簡訊的費用
need-screen-time-code = 知道「{ -ui-screen-time }」密碼的人
need-computer = 一部電腦
list-grows = { $list }、{ $next }
paragraph-grows = { $said }{ $next }

## 為什麼現在出現這張卡片

why-likely = 最可能的原因：{ $cause }。
why-likely-two = 最可能的原因：{ $first }，或是{ $second }。
why-minutes = { PLURAL($minutes) ->
       *[other] 大約需要 { $minutes } 分鐘。
    }
why-moment = 只需要一下子。
why-risk-none = 不會造成永久變更。
why-risk-mild = 有輕微的副作用：請看說明。
why-risk-settings = 會遺失部分設定，所以排在較溫和的步驟之後。
why-risk-data = 可能會遺失資料，所以排在最後。
why-question = 你的回答會決定接下來採用哪種修復方式。
why-question-first = 你的回答會決定適用哪些選單和步驟。
why-symptom = 你看到的狀況會決定從哪裡開始。
why-check = 這樣在你離開之前，就能確定真的恢復正常了。
why-wait = 這需要時間；太早繼續可能會前功盡棄。
why-end = 指南到這裡結束。

## 卡片上方的提示

note-welcome-back = 歡迎回來。你上次進行到這裡。
note-old-card = 那是較早的卡片，沒有變更任何內容。你目前進行到這裡。
note-no-such-choice = 這張卡片上沒有那個選項，沒有變更任何內容。
note-recognised = 理解為：{ $symptom }
note-not-recognised = 無法辨識這些文字。請選擇最符合的項目。
note-flow-changed = { PLURAL($count) ->
       *[other] 指南在這段期間有更新：你有 { $count } 個回答已不適用，先放在一旁。
    }
note-look-again = 這還不能證明問題已解決。請等十分鐘，再試一次看看。

## 結尾

end-solved = 恢復正常了
    .text = 太好了，不用再做任何事。如果問題再次發生，請再用同一個指令。
end-solved-unverified = 看來恢復正常了
    .text = 如果問題再次發生，請回到這張卡片或再用一次指令，我們會從這裡繼續。
end-handed-over = 接下來請真人協助
    .text = 請將下方的摘要拷貝到伺服器的支援頻道。裡面寫了試過哪些步驟，所以不會有人重複問你。摘要中沒有姓名、號碼或驗證碼：請維持這樣。

## 為什麼轉交

reason-asked = 你想請真人協助。
reason-refused = 你可以拒絕這一步。真人可以幫你找其他方法。
reason-lost = 有三件事在這裡找不到或無法完成。這很常見，可以請人和你一起看看。
reason-exhausted = 剩下的步驟太花時間，不一定值得。真人能看到指南看不到的地方。
reason-security = 這可能和你的帳號安全有關，應該請人和你一起看看。在那之前，請不要變更任何內容，也不要把驗證碼給任何人。

## 可以拷貝的摘要

summary-title = { $flow }：試過的步驟
summary-symptom = 問題：{ $symptom }
summary-answer = { $question } { $answer }
summary-step = { $step }：{ $outcome }
summary-likely = 目前最可能的原因：{ $cause }
outcome-worked = 似乎有效
outcome-failed = 沒有改變
outcome-cant = 無法完成
outcome-waiting = 已等待

## 流程之外

notice-busy = 現在非常忙碌
    .text = 同時使用的人太多了。沒有變更任何內容，請稍後再按一次。
notice-unavailable = 現在無法儲存回答
    .text = 這個回答可能沒有保留，之前的都還在。請過幾分鐘再試一次。
notice-unreadable = 無法辨識這個操作
    .text = 沒有變更任何內容。請再用一次指令：進度會幫你保留。
notice-outdated = 這張卡片太舊了
    .text = 請再用一次指令：進度會幫你保留。
notice-not-yours = 這張卡片是別人的
    .text = 請自己使用指令，就會得到你自己的卡片。
