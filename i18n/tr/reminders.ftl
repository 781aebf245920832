### Hatırlatmalar: bir şeyi bekleyen veya yarıda bırakan birine gönderilen direkt mesajlar ve kartların bununla ilgili söyledikleri.

## Direkt mesajlar

reminders-ask = Etkisi oldu mu? { $step }
    .text = Beklemeye { $since } başladınız. Lütfen şimdi aygıtınıza bakın ve durumu bir düğmeyle bildirin.
reminders-over = Yeniden çalışıyor olmalı: { $service }
    .text = { -apple } artık bir sorun bildirmiyor. Lütfen şimdi yeniden deneyin ve nasıl gittiğini bir düğmeyle bildirin. Çalışmazsa buradan sizinle devam ederim.
reminders-nudge = Yarıda kaldı: { $flow }
    .text = Sırada: { $step }. Yeriniz saklanıyor; bunu size yalnızca bu kez hatırlatıyorum.
reminders-how = Bu mesaj, size yazmamı istediğiniz için geldi. Lütfen düğmelerle yanıt verin: bu sohbete yazılanlar kimseye ulaşmaz.

## Düğmeler

reminders-do-card = Nerede kaldığımı göster
reminders-do-not-yet = Henüz değil
reminders-do-quiet = Artık hatırlatma
reminders-do-resume = Yine de hatırlat
reminders-do-nudge = Yarıda bırakırsam hatırlat

## Kartlarda

reminders-wait = Şimdilik yapmanız gereken bir şey yok. Yeniden bakma zamanı: { $at } ({ $until }). O zaman size direkt mesajla yazacağım, yeriniz saklanır. Daha önce düzelirse bunu belirtin.
reminders-wait-over = Şu anda yapılacak veya değiştirilecek bir şey yok. { -apple } artık sorun bildirmediğinde size hemen direkt mesajla yazacağım; yeriniz saklanır. Daha önce düzelirse bunu belirtin.
reminders-next = Yanıt gelmezse yeniden sorarım: { $until }, direkt mesajla.
reminders-quiet = İstediğiniz gibi, size yazmayacağım. Aynı komutla geri dönün.
reminders-closed = Son direkt mesajım ulaştırılamadı, bu yüzden yeni bir mesaj sözü vermiyorum. { -discord }’un gizlilik ayarlarında bu sunucunun üyelerinden gelen direkt mesajlara izin verebilir ya da aynı komutla geri dönebilirsiniz.

## Bir düğmeye basıldıktan sonra

reminders-said-quiet = Tamam: artık hatırlatma gelmeyecek.
reminders-said-resumed = Tamam: zamanı gelince yazarım.
reminders-said-nudge = Tamam: şimdi yarıda bırakırsanız size bir kez hatırlatırım ({ $when }). Daha sonra başladığınız kılavuzlar için de aynısı geçerli.
