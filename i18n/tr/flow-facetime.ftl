### FaceTime onarımı: “facetime” akışının, paylaşmadığı bütün sözleri (ötekiler shared-activation.ftl dosyasındadır).

facetime-flow = { -facetime } yardımı
    .description = { -facetime }’ı küçük adımlarla yeniden çalışır duruma getirin
    .problem = Gördüğünüz sorun, birkaç sözcükle veya hata mesajının tam metni
    .meanwhile = Bu arada telefon görüşmesi yapılabilir.

## Kişinin gördüğü

facetime-symptom-calls-fail = Aramalarım bağlanmıyor
    .hint = “{ -facetime } Kullanılamıyor” yazıyor, çalıp duruyor veya hiçbir şey olmuyor
    .words = arayamıyorum, arama başarısız, arama yapamıyorum, bağlanmıyor, baglanmiyor, bağlanıyor, arama düşüyor, kapanıyor, kesiliyor, kullanılamıyor
facetime-symptom-activation = { -facetime } açılmıyor
    .hint = “Etkinleştirme bekleniyor…” veya başka bir etkinleştirme hatası
    .words = etkinleştirme, etkinlestirme, etkinleşmiyor, aktivasyon, aktif olmuyor, açılmıyor, acilmiyor, açamıyorum, bekleniyor, doğrulanıyor, sim, esim, yeni telefon
facetime-symptom-not-reached = Başkaları bana ulaşamıyor
    .hint = Arıyorlar ama burada çalmıyor ya da sizi bulamıyorlar
    .words = bana ulaşamıyorlar, ulaşamıyor, ulaşılamıyor, çalmıyor, calmiyor, cevapsız arama, cevapsız aramalar, ses yok, beni arayamıyorlar, arama gelmiyor
facetime-symptom-camera-mic = Beni görmüyor veya duymuyorlar
    .hint = Arama bağlanıyor ama görüntü siyah ya da ses yok
    .words = kamera, siyah, siyah ekran, görüntü yok, görüntü gitmiyor, mikrofon, sesim gitmiyor, beni duymuyorlar, duymuyorlar, görmüyorlar, beni görmüyorlar
facetime-symptom-quality = Görüntü donuyor veya ses kesik kesik
    .hint = “Zayıf Bağlantı” yazıyor ya da her şey takılıyor
    .words = donuyor, dondu, takılıyor, takiliyor, kasıyor, kesik kesik, zayıf bağlantı, kötü kalite, bulanık, gecikme, görüntü kötü
facetime-symptom-link = Bir { -facetime } bağlantısı açılmıyor
    .hint = Bağlantının tek yol olduğu { -android } veya Windows’ta da
    .words = link, link açılmıyor, linki, bağlantı açılmıyor, bağlantı, bağlantısı, katıl, katılamıyorum, davet, android, windows, tarayıcı, chrome, edge

## Nedenler, “En olası neden: ” sonrasında okunur

facetime-cause-ft-off = { -facetime }’ın kapalı olması
facetime-cause-addr = { -facetime } için seçilen numara veya e-posta adresi
facetime-cause-restrict = { -ui-screen-time } içindeki bir sınırlama
facetime-cause-mdm = aygıtı yöneten iş yerinin veya okulun bir kuralı
facetime-cause-blocked = bir kişinin engellenmiş olması
facetime-cause-rcpt-side = karşıdaki kişinin aygıtındaki bir sorun
facetime-cause-focus-silent = açık bir { -ui-focus } modu veya kapalı bildirimler
facetime-cause-camera-off = kapalı, örtülü veya başka bir yerde kullanılan bir kamera
facetime-cause-mic-muted = sesi kapalı veya izin verilmemiş bir mikrofon
facetime-cause-link-browser = aramaya katılamayan bir tarayıcı
facetime-cause-link-gone = artık geçerli olmayan bir bağlantı

## Sorular

facetime-question-device = Sorun hangi aygıtta?
    .text = Birden fazlaysa ve aralarında { -iphone } varsa onu seçin.
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = Bir bağlantıyla { -android } veya Windows
facetime-question-status = { -apple }’ın durum sayfası bir sorun gösteriyor mu?
    .text = Sayfayı düğmeyle açın; { -facetime } ve { -apple-account } satırlarına bakın. { -apple } çoğu zaman geç bildirir; sorunsuz görünen bir sayfa pek bir şey kanıtlamaz.
    .answer-incident = Evet, şu anda bir sorun var
    .answer-clear = Hayır, her şey yolunda
facetime-question-who = Bu herkesle mi oluyor, tek bir kişiyle mi?
    .answer-all = Herkesle
    .answer-one = Bir kişiyle veya çok az kişiyle
facetime-question-web = Daha önce hiç açmadığınız bir web sayfası şu anda yükleniyor mu?
    .text = { -facetime } ile aynı bağlantıyı kullanın. Daha önce girdiğiniz bir sayfa aygıtta saklanmış olabilir.
    .answer-yes = Evet, yükleniyor
    .answer-no = Hayır veya çok yavaş
facetime-question-imessage = { -imessage }’da da aynı sorun var mı?
    .text = İkisi de aynı etkinleştirmeyi kullanır; bu yüzden yanıtınız çok şey anlatır.
    .answer-both = Evet, { -imessage } da çalışmıyor
    .answer-only-facetime = Hayır, yalnızca { -facetime }
facetime-question-changed = Sorun başlamadan hemen önce ne değişti?
    .answer-nothing = Bildiğim kadarıyla hiçbir şey
    .answer-update = Sistem güncellendi
    .answer-sim = SIM, eSIM, numara veya operatör değişti
    .answer-phone = Yeni { -iphone } aldım
facetime-question-camera = Karşı tarafta eksik olan ne?
    .text = Aradığınız birine sorun veya aramada kendi küçük görüntünüze bakın.
    .answer-picture = Görüntü
    .answer-sound = Ses
    .answer-both = İkisi de
facetime-question-managed = Bu aygıtı iş yeri, okul veya bir ebeveyn mi yönetiyor?
    .text = Öyleyse onların karar vermesi gereken adımları atlarız.
    .answer-no = Hayır
    .answer-work = Evet, iş yeri veya okul
    .answer-family = Evet, bir ebeveyn veya vasi
facetime-question-os = Sistemin hangi sürümü yüklü?
    .text =
        { $device ->
            [mac] { -apple } menüsü › **{ -ui-about-this-mac }**.
            [watch] { -iphone }’da: **{ path-about }**. Yanıtı { -iphone }’a göre seçin.
           *[other] **{ path-about }**. Bazı menülerin yeri sürümden sürüme değişti.
        }
    .answer-ios26 =
        { $device ->
            [mac] { -macos } 26 veya sonrası
            [ipad] { -ipados } 26 veya sonrası
           *[other] { -ios } 26 veya sonrası
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
            [mac] { -macos } 12 veya öncesi
            [ipad] { -ipados } 15 veya öncesi
           *[other] { -ios } 15 veya öncesi
        }
facetime-question-known-caller = Bağlantıyı gönderen kişiyi tanıyor musunuz?
    .text = Yabancılar, insanlara ulaşmak için arama bağlantıları gönderir. { -apple }’dan veya bu sunucudan hiç kimse sizi böyle bir bağlantıyla aramaz.
    .answer-yes = Evet
    .answer-no = Hayır veya emin değilim
    .answer-no-hint = Buna bir insanın sizinle birlikte bakması gerekir

## Adımlar

facetime-step-toggle =
    1. **{ path-facetime }** bölümünü açın ve **{ -facetime }** seçeneğini kapatın.
    2. { -imessage } da çalışmıyorsa onu da **{ path-messages }** bölümünde kapatın.
    3. 30 saniye bekleyin.
    4. Kapattıklarınızı yeniden açın ve on dakika kadar süre tanıyın. “{ choice-wait }” düğmesine basarsanız size hatırlatılır.
    Operatörünüz bir SMS ücreti alabilir. Bir kez yapmak yeterlidir: yinelemek etkinleştirmeyi baştan başlatabilir.
    .title = { -facetime }’ı kapatıp açın
    .mac =
        1. { -facetime } uygulamasında **{ path-facetime }** bölümünü açın.
        2. **{ -ui-enable-this-account }** işaretini kaldırın.
        3. 30 saniye bekleyin ve yeniden işaretleyin.
facetime-step-reached-at =
    1. **{ path-facetime }** bölümünü açın.
    2. Telefon numaranızın ve insanların bildiği e-posta adreslerinin işaretli olduğundan emin olun.
    3. Arayan olarak numaranızı seçin; böylece kimin aradığı görünür.
    4. Birinden sizi bu numaradan aramasını isteyin.
    .title = Size nereden ulaşılabileceğini seçin
facetime-step-restart =
    1. { -iphone }’u kapatın: yan düğmeyi ve ses düğmelerinden birini basılı tutun, sonra sürgüyü kaydırın.
    2. 30 saniye bekleyin ve açın.
    3. Birini arayın.
    .title = Aygıtı yeniden başlatın
    .ipad =
        1. { -ipad }’i kapatın: üst düğmeyi ve ses düğmelerinden birini, Ana Ekran düğmesi varsa yalnızca üst düğmeyi basılı tutun. Sonra sürgüyü kaydırın.
        2. 30 saniye bekleyin ve açın.
        3. Birini arayın.
    .mac =
        1. Çalışmalarınızı kaydedin.
        2. { -apple } menüsü › **{ -ui-restart }**.
        3. { -facetime }’ı açın ve birini arayın.
    .watch =
        1. Saati ve eşlendiği { -iphone }’u kapatın.
        2. Önce { -iphone }’u açın ve kilidini açın.
        3. Saati açın, kilidini açın ve birini arayın.
facetime-step-nearer =
    Görüntülü arama, iki yönde de kararlı bir bağlantı ister.
    1. Wi-Fi yönlendiricisine yaklaşın veya hücresel veriyle binadan dışarı çıkın.
    2. Aynı ağdaki indirmeleri, yayınları ve öteki aramaları duraklatın.
    3. Görüntüyü bir süre kapatın. O zaman ses iyiyse bağlantı görüntü için fazla yavaştır.
    .title = Aramaya daha iyi bir bağlantı sağlayın
facetime-step-ring =
    1. **{ path-focus }** bölümünü açın ve **{ -ui-do-not-disturb }** gibi açık bir mod varsa kapatın.
    2. **{ path-notifications }** bölümünü açın, { -facetime }’ı seçin ve **{ -ui-allow-notifications }** seçeneğini sesle birlikte açın.
    3. Aygıtın sessizde olmadığından emin olun ve sesi yükseltin.
    4. Birinden sizi aramasını isteyin.
    .title = Aramaların sesi duyulsun
    .watch =
        { path-on-the-iphone }
        { facetime-step-ring }
facetime-step-camera-on =
    1. Aramada ekrana dokunun ve kamera simgesinin üstünün çizili olmadığından emin olun.
    2. Objektifi örten kılıfı veya filmi çıkarın ve objektifi silin.
    3. Kamerayı kullanan öteki uygulamaları kapatın.
    4. Öteki kameraya geçin ve geri dönün.
    .title = Kameranın boşta olduğundan emin olun
    .mac =
        1. Aramada kamera simgesinin üstünün çizili olmadığından emin olun.
        2. Kamerayı kullanan öteki uygulamalardan çıkın. Yeşil ışığı o zaman söner.
        3. { -facetime } uygulamasında “Video” menüsünü açın ve kameranızı seçin.
facetime-step-mic-on =
    1. Aramada ekrana dokunun ve mikrofon simgesinin üstünün çizili olmadığından emin olun.
    2. Aygıtın kendi mikrofonunu denemek için kulaklığı çıkarın veya Bluetooth bağlantısını kesin.
    3. Şarj girişinin yanındaki küçük deliklerdeki tozu üfleyin; yalnızca nefesinizle.
    4. Sizi şimdi duyup duymadıklarını sorun.
    .title = Mikrofonun açık olduğundan emin olun
    .mac =
        1. Aramada mikrofon simgesinin üstünün çizili olmadığından emin olun.
        2. { -facetime } uygulamasında “Video” menüsünü açın ve { -mac }’in kendi mikrofonunu seçin.
        3. Sizi şimdi duyup duymadıklarını sorun.
facetime-step-unblock =
    1. **{ path-blocked }** bölümünü açın.
    2. Kişi oradaysa ve aramalarını almak istiyorsanız engeli kaldırın.
    3. Onu arayın.
    Birinin sizi engelleyip engellemediği buradan görülemez: yalnızca uzun uzun çalar.
    .title = Engellediğiniz kişilere bakın
facetime-step-ask-other =
    Kişiye yazın veya telefon edin ve şunlara bakmasını isteyin:
    1. { -facetime } açık mı ve bağlantısı iyi mi?
    2. Aradığınız numara veya adres orada işaretli mi?
    3. Bir { -ui-focus } modu açık mı ya da sizi yanlışlıkla engellemiş olabilir mi?
    Sonra yeniden arayın. Bu arada telefon görüşmesi yapılabilir.
    .title = Karşıdaki kişiden bakmasını isteyin
facetime-step-screentime =
    Bunu yalnızca { -ui-screen-time } parolasını bilen kişi değiştirebilir.
    1. O kişi sizseniz **{ path-screen-time }** bölümünü açın. Değilseniz ondan sizinle birlikte bakmasını isteyin.
    2. **{ -ui-content-privacy-restrictions }** bölümüne bakın: { -facetime }’a ve kameraya izin verilmiş olmalıdır.
    3. **{ -ui-downtime }** ve **{ -ui-communication-limits }** bölümlerine bakın.
    4. Birini arayın.
    .title = { -ui-screen-time } ayarlarına bakın
facetime-step-ask-admin =
    İş yerine veya okula ait bir aygıtta { -facetime } bir kuralla kapatılmış olabilir. Bunu yalnızca onlar değiştirebilir.
    1. **{ path-vpn }** bölümünde bir profil olup olmadığına bakın. Profili silmeyin.
    2. BT ekibine sorun: “Bu aygıtta ve bu ağda { -facetime }’a izin var mı?”
    3. Artık izin olduğunu söylerlerse aygıtı yeniden başlatın ve birini arayın.
    .title = Aygıtı yönetenlere sorun
facetime-step-open-link =
    { $device ->
        [android] Bağlantı yalnızca en yeni Chrome veya Edge ile çalışır, başka hiçbir şeyle çalışmaz.
       *[other] Bağlantı { -facetime }’ı kendiliğinden açar. Açmazsa bir tarayıcıyla da katılabilirsiniz.
    }
    1. Bağlantıya uzun basın ve onu Chrome veya Edge ile açın; bir { -apple } aygıtında Safari de olur.
    2. Adınızı yazın; sorulduğunda kameraya ve mikrofona izin verin.
    3. “Katıl” düğmesine basın ve biri sizi içeri alana kadar bekleyin.
    Hesap gerekmez. Bir sayfa parola isterse kapatın.
    .title = Bağlantıyı uygun bir tarayıcıda açın
facetime-step-new-link =
    1. Kişiden { -facetime }’da yeni bir bağlantı oluşturmasını ve size göndermesini isteyin.
    2. Aramada olması ve sizi içeri alması gerekir: adınızın yanındaki yeşil düğmeyle.
    3. Eski bağlantıyı değil, yenisini açın.
    .title = Yeni bir bağlantı isteyin

## “Artık çalışıyor” sonrasındaki yoklamalar

facetime-verify-registered = Şimdi ne görüyorsunuz?
    .text = { -facetime } kullanan birini veya başka bir { -apple } aygıtınızı arayın.
    .answer-rings = Orada çalıyor
    .answer-ticked = Hata yok, numaram işaretli; henüz kimseyi aramadım
    .answer-error = Etkinleştirme hatası yeniden çıktı
facetime-verify-connects = Yeni bir aramaya şimdi ne oluyor?
    .answer-talked = Konuşabildik
    .answer-no-answer = Çalıyor, henüz kimse yanıtlamadı
    .answer-fails = Yine bağlanmıyor
facetime-verify-rings = Bir arama size şimdi ulaşıyor mu?
    .text = Birinden sizi { -facetime } ile aramasını isteyin.
    .answer-rang = Evet, çaldı
    .answer-asked = Rica ettim, henüz kimse aramadı
    .answer-silent = Aradılar ama hiçbir şey çalmadı
facetime-verify-seen-heard = Sizi şimdi görüyor ve duyuyorlar mı?
    .answer-both = Evet, ikisi de
    .answer-alone = Kendimi görüyorum; henüz kimseyi aramadım
    .answer-missing = Hayır, hâlâ bir şey eksik
facetime-verify-smooth = Yeni bir arama nasıl?
    .text = İki dakika konuşun.
    .answer-smooth = Akıcı
    .answer-short = Şimdilik iyi ama kısaydı
    .answer-stutters = Hâlâ takılıyor veya donuyor
facetime-verify-opens = Bağlantı şimdi açılıyor mu?
    .answer-joined = Evet, aramadayım
    .answer-waiting = Açılıyor, içeri alınmayı bekliyorum
    .answer-closed = Hayır, açılmıyor

## Bu dildeki bir aygıtın gösterdiği, kişilerin yapıştırdığı sözler

facetime-says-waiting =
    Etkinleştirme bekleniyor…
    etkinleştirme bekleniyor
    etkinlestirme bekleniyor
facetime-says-unsuccessful =
    Etkinleştirme başarısız oldu. Yeniden denemek için { -facetime }’ı açın.
    Etkinleştirme başarısız oldu
    Etkinleştirme başarısız
    { -facetime } etkinleştirmesi başarısız
facetime-says-activation-error =
    Etkinleştirme sırasında bir hata oluştu. Yeniden deneyin.
    Etkinleştirme sırasında bir hata oluştu
    etkinleştirme hatası
facetime-says-verifying =
    Doğrulanıyor…
    numaramın yanında dönen simge
    numaramın yanında yükleniyor simgesi
facetime-says-unavailable =
    { -facetime } Kullanılamıyor
    { -facetime } için uygun değil
