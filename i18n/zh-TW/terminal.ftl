### 終端機在卡片前後顯示的文字：`blueback try`。

terminal-choose = 你的選擇
terminal-keys = 使用方向鍵或數字選擇，再按 Enter。按 Esc 離開。
terminal-type = 請輸入選項的編號並按 Enter。+24h 代表過一天。
terminal-let-pass = 讓 24 小時過去
terminal-leave = 離開
terminal-left = 再見。以上內容都沒有保留。
terminal-too-long = 這一行太長了，沒有變更任何內容。
terminal-no-time = 這不是可以快轉的時間。請輸入 +90m、+24h 或 +2d；最多一年。
