### 终端在卡片前后显示的文字：`blueback try`。

terminal-choose = 你的选择
terminal-keys = 用方向键或数字选择，然后按 Enter。按 Esc 离开。
terminal-type = 输入选项的编号并按 Enter。+24h 表示过去一天。
terminal-let-pass = 让 24 小时过去
terminal-leave = 离开
terminal-left = 再见。以上内容没有保存。
terminal-too-long = 这一行太长，没有做任何更改。
terminal-no-time = 这不是可以跳过的时间。请输入 +90m、+24h 或 +2d；最多一年。
