### Her akışın çevresinde söylenenler: seçimler, nedenler, notlar, bitişler. Üyeler bunları özel olarak görür.

## Seçimler

choice-worked = Artık çalışıyor
choice-failed = Hâlâ çalışmıyor
choice-cant = Bunu yapamıyorum
choice-refuse = Hayır, bunu yapmak istemiyorum
choice-wait = Bekleyeceğim
choice-wait-longer = Biraz daha bekleyeceğim
choice-unknown = Bilmiyorum
choice-back = Geri
choice-why = Neden bu adım?
choice-why-card = Bu neden soruluyor?
choice-person = Bir insanla görüş
choice-restart = Baştan başla
choice-pick = En uygun olanı seçin
link-open = Sayfayı aç

## Kartlar

card-symptom = Ne görüyorsunuz?
    .text = Duruma en yakın olanı seçin. Adım adım ilerleriz, en zararsız adım önce gelir.
card-safety = Burada kimse sizden asla parola, aygıt parolası veya kod istemez. Lütfen telefon numaralarının veya adreslerin göründüğü ekran görüntülerini paylaşmayın.
card-wait = Bekleniyor: { $step }
card-wait-until = Şimdilik yapmanız gereken bir şey yok. Yeniden bakma zamanı: { $until }. O zaman aynı komutla geri dönün, yeriniz saklanır. Daha önce düzelirse bunu belirtin.
card-wait-due = Bakma zamanı geldi: etkisi oldu mu?
progress-tried = { PLURAL($count) ->
        [one] Şu ana kadar bir şey denendi
       *[other] Şu ana kadar { $count } şey denendi
    }
needs-list = Gerekenler: { $list }
need-passcode = aygıtın parolası
need-account-password = hesabınızın parolası (yalnızca kendi aygıtınızda girin)
need-two-factor-device = giriş kodlarınızı alan bir aygıt
need-backup = yeni bir yedek
need-other-person = başka birinin yardımı
need-second-device = ikinci bir aygıt
need-money = bir kısa mesaj gönderecek kadar bakiye
need-screen-time-code = { -ui-screen-time } parolasını bilen kişi
need-computer = bir bilgisayar
list-grows = { $list }, { $next }
paragraph-grows = { $said } { $next }

## Bir kart neden şimdi geliyor

why-likely = En olası neden: { $cause }.
why-likely-two = En olası nedenler: { $first }; ya da { $second }.
why-minutes = { PLURAL($minutes) ->
        [one] Bir dakika sürer.
       *[other] Yaklaşık { $minutes } dakika sürer.
    }
why-moment = Kısa sürer.
why-risk-none = Kalıcı hiçbir şeyi değiştirmez.
why-risk-mild = Hafif bir yan etkisi vardır: nota bakın.
why-risk-settings = Bazı ayarlar kaybolur; bu yüzden ancak daha zararsız adımlardan sonra gelir.
why-risk-data = Veriler kaybolabilir; bu yüzden en sona kalır.
why-question = Sıradaki adımı yanıtınız belirler.
why-question-first = Hangi menülerin ve adımların uygun olduğunu yanıtınız belirler.
why-symptom = Nereden başlayacağımızı gördüğünüz sorun belirler.
why-check = Böylece siz ayrılmadan önce gerçekten çalıştığından emin oluruz.
why-wait = Bunun zamana ihtiyacı var; fazla erken devam etmek süreci geriye atabilir.
why-end = Kılavuz burada sona eriyor.

## Kartın üstündeki notlar

note-welcome-back = Yeniden hoş geldiniz. Burada kalmıştınız.
note-old-card = Bu daha eski bir karttı; hiçbir şey değiştirilmedi. Şu anda bulunduğunuz yer burası.
note-no-such-choice = Bu seçim bu kartta yok; hiçbir şey değiştirilmedi.
note-recognised = Anlaşılan sorun: { $symptom }
note-not-recognised = Bu sözcükleri bir sorunla eşleştiremedim. Lütfen en uygun olanı seçin.
note-flow-changed = { PLURAL($count) ->
        [one] Kılavuz o zamandan beri değişti: yanıtlarınızdan biri artık geçerli olmadığı için bir kenara bırakıldı.
       *[other] Kılavuz o zamandan beri değişti: yanıtlarınızdan { $count } tanesi artık geçerli olmadığı için bir kenara bırakıldı.
    }
note-look-again = Bu henüz bir kanıt değil. On dakika bekleyin, bir kez daha deneyin ve yeniden bakın.

## Bitişler

end-solved = Yeniden çalışıyor
    .text = Güzel. Yapmanız gereken başka bir şey yok. Sorun geri gelirse aynı komutu yeniden kullanın.
end-solved-unverified = Çalışıyor gibi görünüyor
    .text = Sorun geri gelirse bu karta dönün veya komutu yeniden kullanın; kaldığımız yerden devam ederiz.
end-handed-over = Bundan sonrası insanlarda
    .text = Aşağıdaki özeti sunucunun destek kanalına kopyalayın. Özette denenenler yazılıdır, böylece kimse size aynı şeyleri yeniden sormaz. İçinde ad, numara veya kod yoktur: lütfen böyle kalsın.

## Oturum neden insanlara bırakıldı

reason-asked = Bir insanla görüşmek istediniz.
reason-refused = O adımı istememek hakkınız. Başka bir yol olup olmadığına insanlar bakabilir.
reason-lost = Üç şey burada bulunamadı veya yapılamadı. Olabilir; bir insan sizinle birlikte bakabilir.
reason-exhausted = Geriye kalan adımlar, harcayacağınız zamana değmez. Bir insan, kılavuzdan daha fazlasını görür.
reason-security = Bu durum hesabınızın güvenliğiyle ilgili olabilir; bu yüzden bir insanın sizinle birlikte bakması gerekir. O zamana kadar hiçbir şeyi değiştirmeyin ve kimseye kod vermeyin.

## Kopyalanabilen özet

summary-title = { $flow }: denenenler
summary-symptom = Sorun: { $symptom }
summary-answer = { $question } { $answer }
summary-step = { $step }: { $outcome }
summary-likely = Şu anda en olası neden: { $cause }
outcome-worked = işe yaramış göründü
outcome-failed = değişiklik olmadı
outcome-cant = yapılamadı
outcome-waiting = beklendi

## Oturum dışında söylenenler

notice-busy = Şu anda çok yoğun
    .text = Aynı anda çok fazla kişi var. Hiçbir şey değiştirilmedi; lütfen birazdan yeniden basın.
notice-unavailable = Yanıtları şu anda kaydedemiyorum
    .text = Bu yanıt saklanmayabilir; öncekiler saklanır. Lütfen birkaç dakika sonra yeniden deneyin.
notice-unreadable = Bunu okuyamadım
    .text = Hiçbir şey değiştirilmedi. Lütfen komutu yeniden kullanın: yeriniz saklanır.
notice-outdated = Bu kart çok eski
    .text = Lütfen komutu yeniden kullanın: yeriniz saklanır.
notice-not-yours = Bu kart başka birinin
    .text = Komutu kendiniz kullanın, size ait bir kart açılır.
