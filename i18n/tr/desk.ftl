### Destek masası: insanların ilgilendiği bir talepten üyelerin ve ekibin gördükleri.

## Süreler

desk-span-moment = bir dakikadan kısa süre
desk-span-minutes = { PLURAL($count) ->
        [one] { $count } dakika
       *[other] { $count } dakika
    }
desk-span-hours = { PLURAL($count) ->
        [one] { $count } saat
       *[other] { $count } saat
    }
desk-span-days = { PLURAL($count) ->
        [one] { $count } gün
       *[other] { $count } gün
    }

## Ekibin gördüğü biçimiyle talep

desk-case = Talep #{ $number }: { $flow }
desk-blueback = { -blueback }
desk-mark-high = ❗
desk-mark-urgent = ‼️
desk-priority-normal = normal
desk-priority-high = yüksek
desk-priority-urgent = acil
desk-priority-line = öncelik: { $priority }
desk-state-new = Yeni
desk-state-claimed = Üstlenildi
desk-state-waiting-for-member = Üyenin yanıtı bekleniyor
desk-state-waiting-for-desk = Ekibin yanıtı bekleniyor
desk-state-solved = Çözüldü
desk-state-closed-by-desk = Ekip kapattı
desk-state-closed-by-member = Üye geri çekti
desk-state-closed-silence = Uzun sessizlikten sonra kapatıldı
desk-turn-desk = sıra ekipte, son hareket { $since }
desk-turn-member = sıra üyede, son hareket { $since }
desk-turn-nobody = kapandı, { $since }
desk-owner = { $owner } ilgileniyor
desk-owner-none = henüz kimse üstlenmedi
desk-member = { $member } · dili { $language }, aygıtının dili de aynı · { $opened } açıldı
desk-member-device = { $member } · dili { $language }, aygıtının dili { $device } · { $opened } açıldı
desk-sees = “{ $symptom }”
desk-sees-nothing = Ne gördüğünü kılavuza söylemedi.
desk-reason-asked = Bir insanla görüşmek istedi.
desk-reason-refused = Bir şeylerin kaybolacağı bir adımı istemedi.
desk-reason-lost = Üç şey bulunamadı veya yapılamadı.
desk-reason-exhausted = Kılavuzda zahmetine değecek bir şey kalmamıştı.
desk-reason-solved = Bir insan istendiğinde sorun çözülmüş görünüyordu.
desk-reason-flow = Kılavuzun dediği: “{ $reason }”
desk-own-words = **Kendi sözleriyle**
desk-own-words-none = Kendi sözleriyle bir şey yazmadı.
desk-path = **Denenenler**
desk-path-none = Henüz hiçbir şey yanıtlanmadı veya denenmedi.
desk-path-gone = “{ $flow }” kılavuzu artık burada değil; bu yüzden izlenen yol gösterilemiyor.
desk-path-later = { $line } ({ $span } sonra)
desk-likely = **Olası nedenler:** { $list }
desk-likely-cause = { $cause } (yaklaşık %{ $share })
desk-advised = **Kılavuzun sıradaki önerisi:** { $step } ({ $price })
desk-price = { PLURAL($count) ->
        [one] { $count } dakika, { $risk }
       *[other] { $count } dakika, { $risk }
    }
desk-risk-none = kalıcı bir şeyi değiştirmez
desk-risk-mild = hafif yan etki
desk-risk-settings = ayarlar kaybolur
desk-risk-data = veriler kaybolabilir
desk-suggested = **Denemesi istendi, henüz yanıt yok:** { $list }
desk-step-gone = artık kılavuzda olmayan bir adım
desk-reach-nothing = Henüz bir şey gönderilmedi. Tercih: { $wish }.
desk-reach-under-way = Üyeye doğru yolda. Tercih: { $wish }.
desk-reach-waits = Üye komutu yeniden kullanana kadar bekliyor.
desk-reach-direct = Direkt mesaj olarak ulaştı.
desk-reach-thread = Özel bir alt başlıkta ulaştı.
desk-reach-visit = Üye geri geldiğinde okudu.
desk-reach-seen = Üye en son { $seen } baktı.
desk-reach-unseen = Üye henüz bakmadı.
desk-rating = Puanı: 5 üzerinden { $stars }

## Bir talepte olanlar

desk-event-opened = { $who } talebi ekibe iletti
desk-event-claimed = { $who } talebi üstlendi
desk-event-took-over = { $who } talebi devraldı; daha önce ilgilenen: { $other }
desk-event-handed-back = { $who } talebi kuyruğa geri bıraktı
desk-event-expired = Kuyruğa döndü: uzun süre hiçbir şey olmadı; daha önce ilgilenen: { $other }
desk-event-wrote = { $who } üyeye yazdı
desk-event-asked = { $who } üyeye sordu
desk-event-ready = { $who } “{ $title }” hazır yanıtını gönderdi
desk-event-suggested = { $who } üyeden bunu denemesini istedi: { $step }
desk-event-noted = { $who } yalnızca ekip için not aldı
desk-event-answered = { $who } yanıt yazdı
desk-event-tried = { $who } “{ $step }” adımını denedi: { $outcome }
desk-event-prioritised = { $who } önceliği değiştirdi: { $priority }
desk-event-solved = { $who } çalıştığını bildirdi
desk-event-closed-by-desk = { $who } talebi kapattı
desk-event-closed-by-member = { $who } artık ihtiyaç duymuyor
desk-event-closed-silence = Uzun süre yanıt gelmediği için kapatıldı
desk-event-reopened = { $who } talebi yeniden açtı
desk-event-rated = { $who } yardıma 5 üzerinden { $stars } verdi
desk-event-reminded = { $nth } numaralı hatırlatmanın zamanı geldi
desk-event-left = { $member } sunucudan ayrıldı; artık ona hiçbir şey ulaşmıyor
desk-event-removed = { $who } sonradan silinen bir şey yazdı
desk-event-erased = Üye hakkındaki her şeyi sildirdi. Yanıt verilecek kimse kalmadığı için talep kapatıldı
desk-somebody = verileri silinmiş biri
desk-reply-gone = artık burada olmayan bir hazır yanıt
desk-log-ready = Gönderildiği dil: { $language }.
desk-log-gone = Bu talepte bir şey oldu. Ne olduğunu görmek için talebi açın.
desk-announcement = Talep #{ $number } birini bekliyor
desk-owner-reminder = Talep #{ $number }: sıra sizde
desk-owner-reminder-back = Bir şey olmazsa talep kuyruğa döner ({ $back }). Sizde kalması için bir yanıt, bir not veya bir adım yeterlidir.
desk-history-page = Olan her şey, sayfa { $page }/{ $pages }
desk-history-cut = Bir bölümü burada gösterilemeyecek kadar uzundu; dosyada hepsi var.

## Düğmeler

desk-do-claim = Üstlen
desk-do-take-over = Devral
desk-do-reply = Yanıtla
desk-do-ask = Soru sor
desk-do-suggest = Adım öner
desk-do-note = Not
desk-do-hand-back = Kuyruğa geri bırak
desk-do-prioritise = Öncelik
desk-do-solve = Çözüldü
desk-do-close = Kapat
desk-do-reopen = Yeniden aç
desk-do-view = Kendi dilimde aç
desk-do-history = Geçmiş
desk-do-newer = Daha yeni
desk-do-older = Daha eski
desk-do-next = Sonraki talep
desk-do-queue = Kuyruk
desk-do-before = Önceki sayfa
desk-do-after = Sonraki sayfa
desk-do-send = Gönder
desk-do-change = Değiştir
desk-do-drop = Vazgeç
desk-do-write = Kendim yazayım
desk-do-send-case = Ekibe gönder
desk-do-change-words = Yazdıklarımı değiştir
desk-do-not-now = Şimdi değil
desk-do-answer = Yanıtla
desk-do-add = Bir şey ekle
desk-do-withdraw = Buna artık ihtiyacım yok
desk-do-again = Yeniden aç
desk-do-look = Talebim
desk-do-guide = Kılavuza devam et
desk-do-server = Sunucuya git

## Ekibe iletme: üyeler okur

desk-offer = Ekibe yaz
    .text = Bu sunucunun ekibi buradan devam edebilir. Denediklerinizi görürler, böylece kimse size aynı şeyleri yeniden sormaz.
desk-consent = Ekibin göreceği bilgiler
    .text = Henüz bir şey gönderilmedi. Gönderirseniz bu sunucunun ekibi buradaki adınızı, sizin dilinizi ve aygıtınızın dilini ve aşağıda yazılanları görür. Sonradan ekleme yapabilirsiniz.
desk-consent-words = **Kendi sözleriniz**
desk-consent-words-none = Kendi sözlerinizle bir şey yazmadınız. Gerekmez de.
desk-consent-path = **Denedikleriniz**
desk-consent-contact = Ekip size nasıl ulaşsın?
desk-contact-direct = direkt mesaj
    .choice = Direkt mesajla
    .hint = Buna izin yoksa özel bir alt başlıkta veya bir sonraki gelişinizde
    .promise = Her yanıt size direkt mesajla gelir. Buna izin yoksa özel bir alt başlıkta ya da siz aynı komutu yeniden kullanana kadar burada bekler.
desk-contact-thread = özel alt başlık
    .choice = Buradaki özel bir alt başlıkta
    .hint = Yalnızca siz ve ekip okuyabilir
    .promise = Her yanıt size sunucudaki özel bir alt başlıkta gelir.
desk-contact-later = mesaj yok, kendisi bakacak
    .choice = Mesaj gelmesin, kendim bakarım
    .hint = Yenilikleri görmek için aynı komutu yeniden kullanın
    .promise = Size mesaj gelmez. Yenilikleri görmek için aynı komutu yeniden kullanın.
desk-handed-over = Talep #{ $number } ekipte
    .text = Denenenleri görüyorlar. Aynı komut talebinizi her zaman gösterir.
desk-handed-over-usual = Son zamanlarda ilk yanıta kadar geçen olağan süre: { $span }. Daha uzun da sürebilir.
desk-handed-over-no-promise = Son zamanlarda ilk yanıtın ne kadar süreceğini söyleyecek kadar talep olmadı; bu yüzden söz verilmiyor.
desk-handed-over-broken = Talebiniz saklandı. Ekibin destek masasına şu anda ulaşılamıyor; bu düzeltilir düzeltilmez talebiniz orada görünür, sizin bir şey yapmanız gerekmez. Aynı komut talebinizi gösterir.

## Üyenin kendi talebi

desk-mine = Talebiniz #{ $number }
desk-mine-since = Son hareket: { $since }.
desk-mine-new = Ekipte; henüz kimse üstlenmedi. Biri üstlenene kadar panolarında kalır.
desk-mine-claimed = Ekipten biri üstlendi. Sıra ekipte.
desk-mine-your-turn = Sıra sizde: ekip yanıtınızı bekliyor.
desk-mine-their-turn = Yanıtınız ekibe ulaştı. Sıra ekipte.
desk-mine-solved = Yeniden çalışıyor; talep çözüldü.
desk-mine-closed-by-desk = Ekip bu talebi kapattı.
desk-mine-closed-by-member = Artık ihtiyacınız kalmadığı için kapatıldı.
desk-mine-closed-silence = Uzun süre yanıt gelmediği için kapatıldı.
desk-mine-news = **Ekibin son yazdığı**
desk-mine-no-news = Ekip henüz yazmadı.
desk-mine-wrote = Ekip yazdı, { $when }:
desk-mine-asked = Ekip soruyor, { $when }:
desk-mine-suggested = Ekip öneriyor, { $when }: { $step }
desk-mine-closed = Kapatıldı, { $when }:
desk-mine-reopen = Sorun geri gelirse talebi yeniden açabilirsiniz; bunun için son zaman: { $until }.
desk-rate = Yardım nasıldı?
desk-rate-one = Kötü
desk-rate-two = İyi değil
desk-rate-three = İdare eder
desk-rate-four = İyi
desk-rate-five = Çok iyi

## Üyeye gönderilenler

desk-letter-wrote = Ekip, #{ $number } numaralı talebiniz hakkında yazdı
desk-letter-asked = Ekibin, #{ $number } numaralı talebiniz hakkında bir sorusu var
desk-letter-own-words = Bunu ekipten bir insan yazdı. Çevrilmemiştir.
desk-letter-how = Lütfen düğmeyle yanıt verin: bu sohbete yazılanlar kimseye ulaşmaz.
desk-letter-suggested = Ekip, #{ $number } numaralı talebiniz için bir adım öneriyor
desk-letter-tell = Nasıl gittiğini bir düğmeyle bildirin; ekip bunu görür.
desk-letter-step-gone = Ekip, #{ $number } numaralı talebiniz için bir adım öneriyor
    .text = Kılavuz o zamandan beri değişti ve o adım artık içinde yok. Ekip size daha fazlasını anlatabilir.
desk-letter-solved = #{ $number } numaralı talebiniz çözüldü
    .text = Ekip, yeniden çalıştığını işaretledi.
desk-letter-closed-by-desk = Ekip, #{ $number } numaralı talebinizi kapattı
    .text = Ekibin bununla ilgili sözleri yukarıdadır.
desk-letter-closed-by-member = #{ $number } numaralı talebiniz kapatıldı
    .text = Artık ihtiyacınız kalmamıştı.
desk-letter-closed-silence = #{ $number } numaralı talebiniz kapatıldı
    .text = Uzun süre yanıt gelmedi. Hiçbir şey kaybolmadı ve bunun bir sakıncası yok.
desk-letter-reopened = #{ $number } numaralı talebiniz yeniden açıldı
    .text = Ekip devam ediyor. Konuşulan her şey duruyor.
desk-letter-news = #{ $number } numaralı talebinizde yenilik var
    .text = Ne olduğunu görmek için talebi açın.
desk-letter-reminder = #{ $number } numaralı talebiniz: sıra sizde
    .text = Ekip yanıtınızı bekliyor. Acele etmeyin; yanıt gelmezse talep kapanır ({ $until }). Sorun çözüldüyse bunu belirtin.

## Pano ve kuyruk

desk-board = Açık talepler
desk-board-broken = Bu destek masasında bir sorun var; bu yüzden bazı talepler gösterilmeyebilir. Ne olduğunu /desk doctor komutu söyler.
desk-board-empty = Yardım bekleyen kimse yok. Sakinliğin tadını çıkarın.
desk-board-at = Son durum: { $at }
desk-board-more = { PLURAL($count) ->
        [one] ve kuyrukta { $count } talep daha
       *[other] ve kuyrukta { $count } talep daha
    }
desk-count-new = { PLURAL($count) ->
        [one] { $count } yeni
       *[other] { $count } yeni
    }
desk-count-claimed = { PLURAL($count) ->
        [one] { $count } üstlenilmiş
       *[other] { $count } üstlenilmiş
    }
desk-count-waiting-for-desk = { PLURAL($count) ->
        [one] { $count } ekibi bekliyor
       *[other] { $count } ekibi bekliyor
    }
desk-count-waiting-for-member = { PLURAL($count) ->
        [one] { $count } üyesini bekliyor
       *[other] { $count } üyesini bekliyor
    }
desk-row-free = kimse üstlenmedi
desk-row-desk = sıra: { $owner }
desk-row-member = üye bekleniyor ({ $owner })
desk-row-member-free = üye bekleniyor (kimse üstlenmedi)
desk-queue = Kuyruk

## Ekibin gönderebilecekleri

desk-replies = Yanıt: talep #{ $number }
    .text = Hazır yanıt üyeye şu dilde ulaşır: { $language }. Gönderilmeden önce görürsünüz.
desk-replies-pick = Hazır yanıtlar
desk-preview = Gönderilmeden önce: üye bunu görecek
desk-preview-own = Üyenin dili: { $language }. Kendi sözleriniz çevrilmez ve adınız gösterilmez.
desk-preview-ready = Üyenin okuduğu dilde: { $language }. Adınız gösterilmez.

## Formlar

desk-form-hand-over = Ekibe yaz
    .label = İsterseniz kendi sözlerinizle
    .hint = Ne gördünüz, ne zaman başladı? Lütfen parola, kod veya telefon numarası yazmayın.
desk-form-answer = Talep #{ $number }: ekibe
    .label = Sözleriniz
    .hint = Lütfen parola, kod veya telefon numarası yazmayın: burada kimsenin bunlara ihtiyacı yok.
desk-form-rate = Talep #{ $number }: birkaç söz
    .label = Ne iyiydi, ne eksikti?
    .hint = Boş bırakabilirsiniz. Ekip okur.
desk-form-write = Talep #{ $number }: üyeye yaz
    .label = Sözleriniz, mümkünse üyenin dilinde
    .hint = Gönderilmeden önce bir kez daha görürsünüz. Asla parola veya kod istemeyin.
desk-form-ask = Talep #{ $number }: üyeye sor
    .label = Sorunuz
    .hint = Her seferinde tek soru daha iyi yanıtlanır. Asla parola veya kod istemeyin.
desk-form-note = Talep #{ $number }: not
    .label = Yalnızca ekip için
    .hint = Üye bunu hiç görmez.
desk-form-close = Talep #{ $number }: kapat
    .label = Neden? Bunu üye okur.
    .hint = Nazik bir cümle: ne anlaşıldı, üye bundan sonra ne yapabilir.
desk-form-set-up = Destek masasını kur
    .label = Herkesin gördüğü kartların dili
    .hint = Şunlardan biri: { $codes }

## Bir şey yapan kişiye kısa yanıtlar

desk-told-no-desk = Bu sunucunun destek masası yok
    .text = Kimse kurmamış; bu yüzden burada yazılacak bir ekip yok. Lütfen sunucunun destek kanalında sorun.
desk-told-not-staff = Bunu yalnızca ekip yapabilir
    .text = Hiçbir şey değiştirilmedi. Bir yönetici size ekibin rolünü verebilir.
desk-told-not-admin = Bunu yalnızca yöneticiler yapabilir
    .text = Sunucuyu yönetme izni gerekir. Hiçbir şey değiştirilmedi.
desk-told-not-yours = Bu talep başka birinin
    .text = Hiçbir şey değiştirilmedi.
desk-told-cannot-be-desk = Bu kanal destek masası olamaz
    .text = Lütfen bir metin kanalı veya forum seçin. Hiçbir şey değiştirilmedi.
desk-told-already-open = Zaten bir talebiniz var: #{ $number }
    .text = Aynı anda bir tanesi yeterli; ona ekleme yapabilirsiniz.
desk-told-blocked = Ekip burada sizden talep kabul etmiyor
    .text = Buna bu sunucunun bir yöneticisi karar verdi. Kılavuz sizin için çalışmaya devam eder.
desk-told-too-soon = Biraz erken oldu
    .text = Az önce bir talep açtınız. Sonrakini şu zamanda açabilirsiniz: { $when }. O zamana kadar var olana ekleme yapın.
desk-told-no-such-case = Burada #{ $number } numaralı talep yok
    .text = Numaralar her sunucuda ayrı sayılır.
desk-told-nothing-next = Ekibi bekleyen bir şey yok
    .text = Açık olan her talep üyesini bekliyor veya biri ilgileniyor.
desk-told-nothing-typed = İçi boştu
    .text = Hiçbir şey gönderilmedi. Lütfen yeniden basın ve birkaç söz yazın.
desk-told-draft-gone = Bu taslak artık saklanmıyor
    .text = Hiçbir şey gönderilmedi. Lütfen yeniden yazın.
desk-told-held-by = #{ $number } numaralı taleple ilgilenen: { $who }
    .text = Hiçbir şey değiştirilmedi. İlgilenen kişi burada değilse talebi devralabilirsiniz; bunu alt başlıkta görür.
desk-told-not-held = #{ $number } numaralı talep sizin üzerinizde değil
    .text = Bir talebi yalnızca onu üstlenen kişi geri bırakabilir. Hiçbir şey değiştirilmedi.
desk-told-over = #{ $number } numaralı talep kapanmış
    .text = Hiçbir şey değiştirilmedi. Önce yeniden açılması gerekir.
desk-told-too-late = #{ $number } numaralı talep yeniden açılamaz
    .text = Üzerinden çok zaman geçti. Sorun yinelenirse yeni bir talep açılmalıdır.
desk-told-settled = Bu zaten sonuçlanmıştı
    .text = Hiçbir şey değiştirilmedi.
desk-told-unchanged = Zaten öyle
    .text = Hiçbir şey değiştirilmedi.
desk-told-not-theirs = Bunu karşı taraf yapabilir
    .text = Hiçbir şey değiştirilmedi.
desk-told-claimed = #{ $number } numaralı talep sizde
    .text = Sıra sizde. Üye baktığında birinin ilgilendiğini görür.
desk-told-handed-back = #{ $number } numaralı talep yeniden kuyrukta
    .text = İlgilendiğiniz için teşekkürler.
desk-told-sent = Gönderildi: talep #{ $number }
    .text = Ulaştığında kartta yazar.
desk-told-suggested = Adım yolda: talep #{ $number }
    .text = Nasıl gittiği alt başlıkta görünür.
desk-told-noted = Not alındı: talep #{ $number }
    .text = Yalnızca ekip görür.
desk-told-prioritised = #{ $number } numaralı talebin önceliği değişti
    .text = Panoda yerine taşınır.
desk-told-solved = #{ $number } numaralı talep çözüldü
    .text = Güzel. Sorun geri gelirse bir süre daha yeniden açılabilir.
desk-told-closed = #{ $number } numaralı talep kapatıldı
    .text = Bir süre daha yeniden açılabilir.
desk-told-reopened = #{ $number } numaralı talep yeniden açıldı
    .text = Konuşulan her şey duruyor.
desk-told-dropped = Vazgeçildi
    .text = Hiçbir şey gönderilmedi.
desk-told-blocked-member = Engellendi
    .text = { $who } artık burada talep açamaz. Açık talepler açık kalır.
desk-told-unblocked-member = Engel kaldırıldı
    .text = { $who } burada yeniden talep açabilir.
desk-told-answered = Sözleriniz ekibe ulaştı: talep #{ $number }
    .text = Şimdi yapmanız gereken başka bir şey yok.
desk-told-rated = Teşekkürler
    .text = Ekip bunu görür.
desk-told-left-alone = Hiçbir şey gönderilmedi
    .text = Kılavuz ve yanıtlarınız saklanır. Ekibe daha sonra yazabilirsiniz.
desk-told-unavailable = Şu anda hiçbir şey kaydedemiyorum
    .text = Hiçbir şey değiştirilmedi ve gönderilmedi. Lütfen birkaç dakika sonra yeniden deneyin.

## Alt başlıkların adları

desk-thread = #{ $number } { $about }
desk-private-thread = Talep #{ $number }: { $flow }

## Seçilebilecek adımlar ve öncelikler

desk-steps = Adım öner: talep #{ $number }
    .text = Bilinenlere göre en iyileri önce gelir. Üye adımı kendi aygıtının gösterdiği menülerle alır; sonucu talebe döner.
desk-steps-pick = Adımlar: { $from }–{ $to }
desk-steps-asked = zaten istendi
desk-steps-tried = denendi: { $outcome }
desk-steps-unfit = yanıtlarına uymuyor
desk-priorities = #{ $number } numaralı talep ne kadar acil?
    .text = Bir grubun içinde acil talepler ötekilerin önüne geçer. Bu yüzden kimse çağrılmaz.
desk-priorities-pick = Öncelik

## Destek masasının kendisi, yöneticiler için

desk-do-doctor = Yeniden bak
desk-set-up = Destek masası kuruldu
    .text = Talepler { $channel } kanalına gelir ve { $role } bunlarla ilgilenir. Üyeler yolu her kılavuzun son kartında ve “{ choice-person }” düğmesinde bulur.
desk-doctor = Destek masasının durumu
    .text = Talepler { $channel } kanalına gelir; { $role } bunlarla ilgilenir.
desk-doctor-well = Her şey yolunda: destek masasının ihtiyaç duyduğu her şeye izin var.
desk-doctor-more = { PLURAL($count) ->
        [one] ve { $count } tane daha
       *[other] ve { $count } tane daha
    }
desk-doctor-pending = { PLURAL($count) ->
        [one] { $count } şey hâlâ yolda.
       *[other] { $count } şey hâlâ yolda.
    }
desk-doctor-at = Bakıldı: { $at }
desk-doctor-dead = **Vazgeçilenler.** Nedeni, bu botu işleten kişinin günlüğünde yazar. Talepler saklanır.
desk-lost = - { $what }, { $at }
desk-lost-of-case = - Talep #{ $number }: { $what }, { $at }
desk-lost-card = destek masasındaki kartı
desk-lost-log = alt başlığındaki bir satır
desk-lost-call = ekibe bir çağrı
desk-lost-letter = üyeye bir mesaj
desk-lost-board = pano
desk-lost-warning = yöneticiye bir mesaj
desk-broken = Destek masanızın size ihtiyacı var
    .text = { $server } destek masasında talepler gösterilemiyor. Hiçbiri kaybolmadı: hepsi saklanıyor, üyelere bu söyleniyor ve sorun giderilir giderilmez görünürler.
desk-ailment-left = **{ -blueback } artık sunucuda değil.** Yeniden davet edin; talepler saklanıyor.
desk-ailment-channel-gone = **Destek masasının kanalı { $channel } silinmiş veya gizlenmiş.** Duruyorsa { -blueback } botunun görmesine izin verin; durmuyorsa /desk setup komutunu başka bir kanalla kullanın. Talepleri de oraya taşınır.
desk-ailment-wrong-kind = **{ $channel } bir metin kanalı veya forum değil.** /desk setup komutunu uygun bir kanalla kullanın.
desk-ailment-role-gone = **Ekibin rolü silinmiş;** bu yüzden taleplerle yalnızca yöneticiler ilgilenebilir ve kimse çağrılmaz. /desk setup komutunu başka bir rolle kullanın.
desk-ailment-no-tags = **{ $channel } forumunda taleplerin durumu için etiket yok.** Onlarsız da çalışır. İsterseniz: Kanalı Düzenle › Etiketler; New, Claimed, Waiting for member, Waiting for desk ve Done adlarıyla en fazla beş etiket ekleyin.
desk-ailment-undelivered = { PLURAL($count) ->
        [one] **{ $count } şey kesin olarak ulaştırılamadı;** hangisi olduğunu /desk doctor komutu söyler.
       *[other] **{ $count } şey kesin olarak ulaştırılamadı;** hangileri olduğunu /desk doctor komutu söyler.
    }
desk-ailment-lacks = **“{ $permission }” izni eksik: { $place }.** { $why }
desk-own-role = { -blueback } botuna ait bir rol
desk-mend-grant = Sunucu Ayarları › Roller › { $role } › İzinler: “{ $permission }” iznini açın.
desk-mend-channel = { $place }: Kanalı Düzenle › İzinler › { $by }: “{ $permission }” iznini çarpıdan eğik çizgiye veya onay işaretine getirin.
desk-mend-category = Kanal, { $place } kategorisini izliyor: Kategoriyi Düzenle › İzinler › { $by }: “{ $permission }” iznini çarpıdan eğik çizgiye veya onay işaretine getirin.
desk-mend-own = Ya da aynı yere { $role } rolünü onay işaretiyle ekleyin.
desk-mend-follows = “{ $permission }” izni verilince kendiliğinden gelir.
desk-mend-silenced = Bir moderatör { -blueback } için zaman aşımı uyguladı; bitişi: { $until }. { -blueback } üzerine sağ tıklayın › Zaman Aşımını Kaldır.

## İzinler, Discord’un ayarlarında yazdığı gibi

permission-administrator = Yönetici
permission-manage-channels = Kanalları Yönet
permission-manage-server = Sunucuyu Yönet
permission-view-channel = Kanalları Görüntüle
permission-send-messages = Mesaj Gönder
permission-send-tts = Metin Okuma Mesajı Gönder
permission-manage-messages = Mesajları Yönet
permission-embed-links = Bağlantı Yerleştir
permission-attach-files = Dosya Ekle
permission-read-message-history = Mesaj Geçmişini Oku
permission-mention-everyone = @everyone, @here ve Tüm Rollerden Bahset
permission-manage-threads = Alt Başlıkları Yönet
permission-create-public-threads = Herkese Açık Alt Başlıklar Oluştur
permission-create-private-threads = Özel Alt Başlıklar Oluştur
permission-send-messages-in-threads = Alt Başlıklarda Mesaj Gönder
permission-create-posts = Gönderi Oluştur
permission-manage-posts = Gönderileri Yönet
permission-send-messages-in-posts = Gönderilerde Mesaj Gönder

## Bir izin ne işe yarar

permission-why-see = Bu olmadan orada hiçbir şey çalışmaz.
permission-why-post = Bu olmadan ne talepler ne de pano gönderilebilir.
permission-why-links = Bu olmadan kartlardaki bağlantılar yalın kalır.
permission-why-files = Bu olmadan grafikler ve uzun geçmişler eklenemez.
permission-why-look-back = Bu olmadan { -blueback } bir mesajın ulaşıp ulaşmadığına bakamaz ve bir talep iki kez görünebilir.
permission-why-open-thread = Bu olmadan bir talebin alt başlığı olmaz.
permission-why-talk = Bu olmadan taleplerin alt başlıklarında hiçbir şey söylenemez.
permission-why-keep-threads = Bu olmadan alt başlıklar talepleriyle birlikte adlandırılamaz, kapatılamaz ve yeniden açılamaz.
permission-why-ring = Bu olmadan, kimse bir talebi üstlenmediğinde ekip çağrılamaz.
permission-why-open-privately = Bu olmadan, direkt mesaj almayan üyelere özel bir alt başlıkta ulaşılamaz.

## Destek masasının işleyişi, ekip için

desk-stats = { PLURAL($count) ->
        [one] Destek masası, bugün
       *[other] Destek masası, son { $count } gün
    }
desk-stats-opened = { PLURAL($count) ->
        [one] { $count } talep açıldı
       *[other] { $count } talep açıldı
    }
desk-stats-solved = { PLURAL($count) ->
        [one] { $count } talep çözüldü
       *[other] { $count } talep çözüldü
    }
desk-stats-first-reply = İlk yanıt: yarısı { $half } içinde, onda dokuzu { $most } içinde
desk-stats-to-solve = Çözüm: yarısı { $half } içinde, onda dokuzu { $most } içinde
desk-stats-half = ilk yanıt: yarısı { $half } içinde
desk-stats-nothing = Bu sürede hiçbir şey yanıtlanmadı veya çözülmedi.
desk-stats-ratings = { PLURAL($count) ->
        [one] { $count } üyenin verdiği puan: 5 üzerinden { $mean }
       *[other] { $count } üyenin verdiği ortalama puan: 5 üzerinden { $mean }
    }
desk-stats-by-flow = **Kılavuza göre**
desk-stats-by-language = **Dile göre**
desk-stats-more = { PLURAL($count) ->
        [one] ve { $count } tane daha
       *[other] ve { $count } tane daha
    }
desk-stats-note = Günler UTC’ye göre sayılır: talebin geri kalanı ne zaman olmuş olursa olsun, bu sürede açılanlar veya çözülenler.
desk-wordless = Bu sunucunun bir filtresi burada yazılanı engelliyor. Talepte hâlâ duruyor: düğmeyle açın.
desk-plain = Hepsi burada gösterilemiyor. Okumak için talebi açın.
desk-told-unknown-language = Hiçbir şey kurulmadı
    .text = Bildiğim dillerin hiçbirinin adı bu değil. Kodunu yazın, örneğin `en-US` veya `de`.
