### Terminalin kartların çevresinde söyledikleri.

terminal-choose = Seçiminiz
terminal-keys = Ok tuşları veya bir sayı, sonra Enter. Esc ile çıkılır.
terminal-type = Bir seçimin numarasını yazıp Enter tuşuna basın. +24h bir günün geçmesini sağlar.
terminal-let-pass = 24 saat geçsin
terminal-leave = Çık
terminal-left = Hoşça kalın. Bunların hiçbiri saklanmadı.
terminal-too-long = Bu satır çok uzun; hiçbir şey değiştirilmedi.
terminal-no-time = Bu, geçebilecek bir süre değil. +90m, +24h veya +2d yazın; en fazla bir yıl olabilir.
