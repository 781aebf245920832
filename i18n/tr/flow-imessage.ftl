### iMessage onarımı: “imessage” akışının bütün sözleri.

imessage-flow = { -imessage } yardımı
    .description = { -imessage }’ı küçük adımlarla yeniden çalışır duruma getirin
    .problem = Gördüğünüz sorun, birkaç sözcükle veya hata mesajının tam metni
    .meanwhile = Yeşil mesajlar da ulaşır; biz sorunu çözerken acil haberleri gönderebilirsiniz.

## Kişinin gördüğü

imessage-symptom-send-fail = Mesajlarım gitmiyor
    .hint = “Gönderilmedi” yazısı, kırmızı işaret, duran çubuk veya mesajın altında “Teslim Edildi” yok
    .words = gönderilmedi, gönderilemedi, gönderilmiyor, gönderilemiyor, gönderilmiyor + mesaj*, gitmiyor, mesaj gitmiyor, mesajlar gitmiyor, mesajlarım gitmiyor, gönderemiyor*, mesaj gönderemiyorum, gönderme başarısız, gönderirken, gönderirken + tak*, atamıyorum, mesaj atamıyorum, yollayamıyorum, mesaj yollayamıyorum, yazamıyorum, kimseye + atamıyorum, iletilmiyor, iletilmedi, iletilemedi, ünlem, kırmızı ünlem, takılı kaldı, takılıyor, takıldı, karşı tarafa, karşıya, karşı tarafa + ulaşmıyor, karşı tarafa + gitmiyor, mesajım ulaşmıyor
imessage-symptom-activation = { -imessage } açılmıyor
    .hint = “Etkinleştirme bekleniyor…”, “Etkinleştirme başarısız oldu” veya benzer bir etkinleştirme hatası
    .words = etkinleş*, etkinleştir*, imessage + etkinleş*, etkinleştirme bekleniyor, etkinleştirme + hata*, aktivasyon, aktifleş*, imessage + aktifleş*, aktif olmuyor, aktif edemiyorum, açılmıyor, imessage açılmıyor, açamıyorum, kapanıyor, kendi kendine kapanıyor, kendiliğinden kapanıyor, sim, sim kart*, simkart*, sim kart* + değiş*, esim, operatör*, operatör* + imessage, operatör* + değiş*, hat değiş*, yeni hat, yeni telefon, yeni numara, numara değiş*, numaram görünmüyor, numaram + görünmüyor, numaram + imessage*
imessage-symptom-green-all = Mesajlarım herkese yeşil gidiyor
    .hint = { -iphone } kullananlara da. Yeşil mesajlar da ulaşır.
    .words = yeşil*, yeşil balon*, yeşil gidiyor, hepsi yeşil, herkese yeşil, herkes* + yeşil*, bütün + yeşil*, tüm + yeşil*, sms, rcs, sms olarak, sms olarak gidiyor, sms gidiyor, imessage yerine, mavi değil, mavi olmuyor, mavi yerine, mavi yerine yeşil
imessage-symptom-green-one = Mesajlarım bir kişiye yeşil gidiyor
    .hint = O kişi { -iphone } kullanıyor, başkalarına giden mesajlar ise mavi
    .words = bir kişiye yeşil, tek kişiye yeşil, birine yeşil, bir kişide yeşil, tek kişide yeşil, bir kişiye, bir kişiye + yeşil, tek kişiye, sadece birine, sadece bir kişi*, sadece + yeşil, bir arkadaş* + yeşil*, arkadaş* + yeşil*, sevgili* + yeşil*, sevgilime + yeşil gidiyor, eşime + yeşil*, eşim + yeşil*, kocam* + yeşil*, karım* + yeşil*, annem* + yeşil*, annem* + yeşil gidiyor, babam* + yeşil*, kardeşim* + yeşil*, abim* + yeşil*, ablam* + yeşil*, bir kişi* + yeşil*, bir arkadaşıma + yeşil*, diğerleri* + yeşil*, diğerlerine mavi, yeşil + iphoneu var, bazı kişiler*, kayıtlı değil
imessage-symptom-not-receiving = Bana mesaj gelmiyor
    .hint = Yazdıklarını söylüyorlar ama bir şey gelmedi ya da yalnızca kodlar eksik
    .words = gelmiyor, mesaj gelmiyor, mesajlar gelmiyor, sms gelmiyor, bana mesaj gelmiyor, bana gelmiyor, bana + gelmiyor, mesaj alamıyorum, alamıyorum, alınmıyor, ulaşmıyor, bana ulaşmıyor, düşmüyor, bana düşmüyor, kayıp mesaj*, kod gelmiyor, kodu gelmiyor, kodlar, kodu, onay kodu, doğrulama kodu, hiç mesaj, gelmedi, mesaj* + gelmedi, kod* + gelmedi
imessage-symptom-not-syncing = Aygıtlarımda farklı mesajlar görünüyor
    .hint = Bir yazışma bir aygıtta var, ötekinde yok ya da geç geliyor
    .words = senkron*, senkronize olmuyor, eşitlen*, eşitlenmiyor, eşzaman*, ipad*, ipad* + mesaj*, ipad* + görünmüyor, ipadde yok, ipad* + yok, macte yok, macte + eksik, mac* + eksik, macte + mesajlar eksik, macbookta + eksik, macte + görünmüyor, arasında, diğer cihaz*, cihazlarım*, bütün cihaz*, tüm cihaz*, farklı mesaj*, eksik, geçmiş*, eski mesaj*, icloud
imessage-symptom-signed-out = Yeniden giriş yapmam isteniyor
    .hint = Parola isteği, “{ -imessage }’a giriş yapın” veya kilitli bir hesap
    .words = giriş*, giriş yap*, giriş yapamıyorum, tekrar giriş, giriş istiyor, oturum*, oturum + kapan*, oturum + aç*, çıkış yap*, hesabımdan çık*, hesabımdan, parola*, şifre*, şifre + soruyor, şifre + istiyor, apple id*, apple kimliğ*, apple hesab*, hesap, hesabım, kilitlendi, kilitli
imessage-symptom-wrong-sender = Mesajlarım e-posta adresimden gidiyor
    .hint = Karşı taraf numaranız yerine bir adres veya sizinle iki ayrı yazışma görüyor
    .words = e-posta*, eposta*, email*, mail, mailim*, mailimden, mail adres*, mail + gidiyor, mailden gidiyor, numaram yerine, numara* + yerine, numaramdan gitmiyor, yanlış numara*, yanlış numaradan gidiyor, gönderen, iki sohbet, iki ayrı sohbet, ayrı sohbet, iki ayrı, iki yazışma, iki konuşma, adres*
imessage-symptom-mixed-up = Ailemden birinin mesajlarını görüyorum
    .hint = Ya da ailenizden biri sizinkileri görüyor
    .words = aile, ailem*, eşim, eşimin, eşimin mesaj*, kocamın, kocamın mesaj*, karımın, karımın mesaj*, çocuğum*, çocuğumun mesaj*, kızım*, kızımın mesaj*, kızım + mesajlarımı, oğlum*, oğlumun mesaj*, oğlum + mesajlarımı, annem, annemin mesaj*, babamın mesaj*, kardeşim, kardeşimin mesaj*, mesajlarımı görüyor, mesajlarımı okuyor, başkası*, başkasının mesaj*, ortak hesap, aynı hesap, aynı apple
imessage-symptom-media-fails = Yalnızca resim, video veya grup mesajı gitmiyor
    .hint = Tek kişiye yazılan düz metin gidiyor
    .words = fotoğraf*, foto, fotolar, fotoğraf* + gitmiyor, fotoğraf* + gönder*, foto* + atamıyorum, foto* + gitmiyor, resim*, resim* + gitmiyor, resim* + gönder*, resim* + atamıyorum, video*, video* + gitmiyor, video* + gönder*, video* + atamıyorum, grup*, grup mesaj*, grup* + çalışmıyor, grup* + gitmiyor, grup sohbet*, mms, sesli mesaj*, ekler
imessage-symptom-silent = Mesajlar sessiz geliyor
    .hint = Mesajları sonradan, belki de başka bir listede buluyorsunuz
    .words = sessiz*, ses yok, sesi yok, ses gelmiyor, ses çıkmıyor, sesi gelmiyor, mesaj sesi, mesaj* + sesi gelmiyor, bildirim*, bildirim* + gelmiyor, mesaj* + bildirim*, bildirim yok, bildirim düşmüyor, telefon çalmıyor, çalmıyor, ötmüyor, titremiyor, rahatsız etme, odak, filtre*, bilinmeyen*, spam
imessage-symptom-restricted = { -imessage } aygıtımda sınırlanmış
    .hint = “Bu { -iphone }’da … sınırlanmış”, bir kum saati ya da iş yeri veya okul aygıtı
    .words = sınırla*, kısıtl*, ekran süresi, ekran süresi + engel*, ebeveyn*, ebeveyn denetim*, engelliyor, okul*, okul* + ipad*, okul* + yasak, yasak*, izin vermiyor, iş telefonu, şirket telefonu, yönetilen, mdm, kum saati
imessage-symptom-mac-only = Sorun yalnızca { -mac }’imde
    .hint = { -imessage }, { -iphone }’da çalışıyor
    .words = mac, macte, macimde, macte imessage, macte + çalışmıyor, mac* + çalışmıyor, mac* + açılmıyor, macbook*, macbookta, macbook* + mesaj*, imac*, bilgisayar*, bilgisayarda, bilgisayar* + çalışmıyor, bilgisayar* + gelmiyor, laptop*, macos
imessage-symptom-watch-only = Sorun yalnızca { -apple-watch }’umda
    .hint = { -imessage }, { -iphone }’da çalışıyor
    .words = watch, watcha, watchta, watchtan, watchim*, apple watch, apple watch*, watch* + mesaj*, watch* + gelmiyor, saatim, saatimde, saatime, saatim* + mesaj*, saatim* + gönder*, saatim* + gelmiyor, saatimden + gönder*, saatten, saate, akıllı saat*, watchos, bilek, kolumdaki
imessage-symptom-moved-away = { -iphone }’u bıraktım, arkadaşlarımın mesajları gelmiyor
    .hint = Şimdi { -android } veya başka bir telefon kullanıyorsunuz
    .words = android*, androide geç*, android* + gelmiyor, android* + mesaj*, yeni android, samsung*, samsunga geç*, samsung* + gelmiyor, samsung* + mesaj*, artık samsung, xiaomi*, pixel, geçtim, iphone bıraktım, iphoneu bıraktım, iphoneu sattım, artık iphone yok, iphoneum yok, kayıt silme, kaydı* sil*, imessage kaydı*
imessage-symptom-unsure = Başka bir şey ya da emin değilim
    .hint = Önce en olası şeylere bakarız
    .words = diğer, başka, başka bir şey, yardım, çalışmıyor, olmuyor, bozuk, bozuldu, emin değilim, bilmiyorum

## Nedenler, “En olası neden: ” sonrasında okunur

imessage-cause-imsg-off = { -imessage }’ın kapalı olması
imessage-cause-addr = { -imessage } için seçilen numara veya e-posta adresi
imessage-cause-acct-mismatch = aygıtlarınızda farklı { -apple-account } kullanılması
imessage-cause-mic-off = bir aygıtta { -ui-messages-in-icloud } özelliğinin kapalı olması
imessage-cause-mic-paused = { -ui-messages-in-icloud } eşzamanlamasının duraklamış olması
imessage-cause-rcpt-side = karşıdaki kişinin aygıtındaki bir sorun
imessage-cause-rcpt-left = karşıdaki kişinin { -iphone }’u bırakmış olması
imessage-cause-blocked = bir kişinin engellenmiş olması
imessage-cause-filter = mesajları başka bir listeye taşıyan bir filtre
imessage-cause-restrict = { -ui-screen-time } içindeki bir sınırlama
imessage-cause-storage = saklama alanının dolu olması
imessage-cause-thread = eski bir adres içeren bir yazışma
imessage-cause-self-left = numaranızın hâlâ { -imessage }’a kayıtlı olması
imessage-cause-smsfwd = { -ui-text-message-forwarding } özelliğinin kapalı olması
imessage-cause-mms = MMS, RCS veya grup mesajlarının kapalı olması
imessage-cause-acct-locked = { -apple-account(form: "your-gen") } kilitli olması
imessage-cause-family-shared = aynı { -apple-account } bilgilerinin birkaç kişi tarafından kullanılması
imessage-cause-mdm = aygıtı yöneten iş yerinin veya okulun bir kuralı
imessage-cause-lockdown = çoğu eki engelleyen { -ui-lockdown-mode }
imessage-cause-private-relay = { -ui-icloud-private-relay }
imessage-cause-focus-silent = açık bir { -ui-focus } modu veya kapalı bildirimler
imessage-cause-media-big = ekin çok büyük olması
imessage-cause-group-mixed = grupta { -imessage } kullanmayan birinin bulunması
imessage-cause-friends-thread = arkadaşlarınızın telefonlarının hâlâ eski { -imessage } adresinize yazması
imessage-cause-mac-signed-out = { -mac }’te { -imessage } oturumunun kapanmış olması
imessage-cause-mac-disk = { -mac }’in diskinin dolu olması
imessage-cause-mac-firewall = { -mac }’teki bir güvenlik duvarı
imessage-cause-watch-phone = { -apple-watch }’un eşlendiği { -iphone }’a ulaşamaması
imessage-cause-watch-signed-out = { -apple-watch }’ta oturumun kapanmış olması
imessage-cause-hardware = bir donanım arızası

## Sorular

imessage-question-device = Sorun hangi aygıtta?
    .text = Birden fazlaysa ve aralarında { -iphone } varsa onu seçin.
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = Şimdi { -android } veya başka telefonum var
imessage-question-known-device = Bildirimde adı geçen yeni aygıtı tanıyor musunuz?
    .text = Örneğin yakın zamanda ayarladığınız veya güncellediğiniz bir { -iphone }, { -ipad } veya { -mac }.
    .answer-yes = Evet, benim
    .answer-no = Hayır, tanımıyorum
    .answer-no-hint = Buna bir insanın sizinle birlikte bakması gerekir
imessage-question-status = { -apple }’ın durum sayfası bir sorun gösteriyor mu?
    .text = Sayfayı düğmeyle açın; { -imessage }, { -apple-account } ve { -icloud } satırlarına bakın. { -apple } çoğu zaman geç bildirir; sorunsuz görünen bir sayfa pek bir şey kanıtlamaz.
    .answer-incident = Evet, şu anda bir sorun var
    .answer-past = Kısa süre önce vardı; giderildi
    .answer-clear = Hayır, her şey yolunda
imessage-question-crowd = Şu anda çok sayıda kişi aynı sorunu mu yaşıyor?
    .answer-wave = Evet, her zamankinden çok daha fazla
    .answer-calm = Her zamankinden fazla değil
imessage-question-who = Bu herkesle mi oluyor, bazı kişilerle mi?
    .text = { -iphone } kullanan arkadaşlarınızı düşünün. { -android } kullananlarda yeşil normaldir.
    .answer-all = Herkesle
    .answer-one = Bir kişiyle veya çok az kişiyle
imessage-question-web = Daha önce hiç açmadığınız bir web sayfası şu anda yükleniyor mu?
    .text = { -imessage } ile aynı bağlantıyı kullanın. Daha önce girdiğiniz bir sayfa aygıtta saklanmış olabilir.
    .answer-yes = Evet, yükleniyor
    .answer-no = Hayır veya çok yavaş
imessage-question-changed = Sorun başlamadan hemen önce ne değişti?
    .answer-nothing = Bildiğim kadarıyla hiçbir şey
    .answer-update = Sistem güncellendi
    .answer-sim = SIM, eSIM, numara veya operatör değişti
    .answer-phone = Yeni { -iphone } aldım
    .answer-skipped = Yeni { -iphone } aldım; kurulumda { -imessage }’ı veya eSIM’i atladım
    .answer-password = { -apple-account } veya parolası değişti
    .answer-travel = Yolculuktayım
imessage-question-devices = { -apple } aygıtlarınızdan hangilerinde sorun var?
    .answer-all = Hepsinde
    .answer-one = Yalnızca bunda
    .answer-none = Yalnızca bu aygıtım var
imessage-question-send-recv-shows = { -imessage } adres listesinde ne görüyorsunuz?
    .text = **{ path-send-receive }** bölümünü açın ve telefon numaranızı arayın. Numarayı burada yazmanız gerekmez.
    .answer-ticked = Numaram bir kez var ve işaretli
    .answer-missing = Numaram yok, gri veya yanında bekleme simgesi var
    .answer-twice = Numaram iki kez var
    .answer-email = Yalnızca bir e-posta adresi işaretli
    .answer-elsewhere = Bir not, numaranın bu telefonla ilişkili olmadığını söylüyor
imessage-question-filternet = VPN, reklam veya güvenlik filtresi, iş yeri veya okul Wi-Fi’si kullanıyor musunuz?
    .answer-no = Hayır
    .answer-yes = Evet, en az birini
    .answer-relay = Yalnızca { -ui-icloud-private-relay }
imessage-question-facetime = { -facetime }’da da aynı sorun var mı?
    .answer-both = Evet, { -facetime } da çalışmıyor
    .answer-only-imessage = Hayır, yalnızca { -imessage }
    .answer-no-facetime = { -facetime } kullanmıyorum
imessage-question-os = Sistemin hangi sürümü yüklü?
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
imessage-question-managed = Bu aygıtı iş yeri, okul veya bir ebeveyn mi yönetiyor?
    .text = Öyleyse onların karar vermesi gereken adımları atlarız.
    .answer-no = Hayır
    .answer-work = Evet, iş yeri veya okul
    .answer-family = Evet, bir ebeveyn veya vasi
imessage-question-found = Mesajlar hiç yok mu, yoksa yalnızca gizlenmiş mi?
    .text = Mesajlar uygulamasını açın ve öteki listelere bakın: üstteki çizgili menü veya **{ -ui-filters }**. **{ -ui-unknown-senders }**, **{ -ui-spam }** ve **{ -ui-recently-deleted }** listelerini deneyin.
    .answer-missing = Hiçbir yerde bulamıyorum
    .answer-hidden = Bu listelerden birinde buldum
    .answer-no-sound = Ana listede duruyorlar ama sessiz geldiler
    .answer-no-codes = Yalnızca kodlar veya yeni numaralardan gelen mesajlar eksik
imessage-question-words = Ekranda ne yazıyor?
    .text = En yakın olanı seçin. Lütfen numaraların, adreslerin veya kodların göründüğü görüntüleri paylaşmayın.
    .answer-none = Hata metni yok
    .answer-waiting = Etkinleştirme bekleniyor…
    .answer-unsuccessful = Etkinleştirme başarısız oldu
    .answer-activation-error = Etkinleştirme sırasında bir hata oluştu
    .answer-signin-network = Giriş yapılamadı. Ağ bağlantınızı denetleyin
    .answer-server = { -imessage } sunucusuna ulaşılamıyor
    .answer-unavailable = { -imessage } Kullanılamıyor: hücresel veriyi veya Wi-Fi’yi açın
    .answer-no-sim = SIM Yok, SOS veya Servis Yok
    .answer-no-sim-still = Başka SIM denendikten sonra bile SIM veya servis yok
    .answer-password = Parola, doğrulanmış e-posta veya ek bilgi gerekiyor
    .answer-signin = { -imessage }’a giriş yapın
    .answer-locked = Hesap kilitlendi
    .answer-locked-hint = Buna bir insanın sizinle birlikte bakması gerekir
    .answer-restricted = Bu aygıtta { -imessage } hesabı yaratılması sınırlanmış
    .answer-not-delivered = Gönderilmedi veya Mesaj Gönderilemedi
    .answer-junk = Mesaj İstenmeyen Olarak Teslim Edildi
    .answer-text-message = Metin alanında Mesaj, SMS veya RCS yazıyor
    .answer-icloud-off = { -icloud }’daki Mesajlar şu an etkin değil
    .answer-icloud-match = { -icloud } ve { -imessage } hesapları eşleşmiyor
    .answer-icloud-paused = { -icloud }’a Yükleme Duraklatıldı
    .answer-storage = Saklama alanı veya disk dolu
    .answer-mac-account = { -mac }’te: hesapla giriş yapılmamış veya hesap etkin değil
    .answer-mac-firewall = { -mac }’te: güvenlik duvarı Mesajlar’ı engelliyor
    .answer-new-device = Numaram veya hesabım artık yeni bir aygıtta kullanılıyor
    .answer-key-alert = Kişi Anahtarı Doğrulaması uyarısı
    .answer-key-alert-hint = Buna bir insanın sizinle birlikte bakması gerekir
imessage-question-lines = Bunlardan biri hattınız için geçerli mi?
    .answer-plain = Hiçbiri, tek ve sıradan bir hat
    .answer-two = İki hat, SIM veya eSIM
    .answer-ported = Numara kısa süre önce başka operatöre taşındı
    .answer-travel = Yurt dışındayım veya dolaşımdayım
    .answer-prepaid = Faturasız hat

## Adımlar

imessage-step-wait-wave =
    Şu anda burada birkaç kişi aynı sorunu yaşıyor. { -apple }’ın sayfası böyle şeyleri çoğu zaman bir saat geç bildirir.
    1. { -imessage }’ı ve ayarlarınızı şimdilik olduğu gibi bırakın.
    2. “{ choice-wait }” düğmesine basın ve yarım saat sonra geri gelin.
    3. Sonra denemek için tek bir mesaj gönderin.
    Bu arada yeşil mesaj, telefon görüşmesi veya e-posta işinizi görebilir. Sorunun yalnızca sizde olduğundan eminseniz “{ choice-cant }” düğmesine basın.
    .title = Biraz bekleyin: sorun yalnızca sizde olmayabilir
imessage-step-airplane =
    1. **{ -ui-airplane-mode }** seçeneğini açın. Süren bir telefon görüşmesi sona erer.
    2. 15 saniye bekleyin.
    3. Yeniden kapatın ve sinyalin gelmesini bekleyin.
    4. Bir mesaj gönderin.
    .title = { -ui-airplane-mode } seçeneğini açıp kapatın
    .watch =
        1. { -iphone }’da ve saatte **{ -ui-airplane-mode }** seçeneğini açın. Süren bir telefon görüşmesi sona erer.
        2. 15 saniye bekleyin.
        3. İkisinde de kapatın ve bağlanmalarını bekleyin.
        4. Bir mesaj gönderin.
imessage-step-relay-off =
    Bu nadiren sorunun nedenidir; yalnızca bir denemedir.
    1. **{ path-private-relay }** bölümünü açın ve özelliği kapatın.
    2. **{ path-wi-fi }** bölümünde ağınızın ayrıntılarını açın ve **{ -ui-limit-ip-address-tracking }** seçeneğini kapatın.
    3. Bir mesaj gönderin.
    4. İkisini de yeniden açın.
    .title = { -ui-icloud-private-relay } özelliğini deneme için kapatın
imessage-step-toggle =
    1. **{ path-messages }** bölümünü açın ve **{ -imessage }** seçeneğini kapatın.
    2. Etkinleştirme başarısız oluyorsa **{ path-facetime }** bölümünü de açın ve { -facetime }’ı kapatın.
    3. 30 saniye bekleyin.
    4. Kapattıklarınızı yeniden açın ve on dakika kadar süre tanıyın. “{ choice-wait }” düğmesine basarsanız size hatırlatılır.
    Operatörünüz bir SMS ücreti alabilir. Kapalıyken arkadaşlarınızın mesajları yeşil gelebilir. Bir kez yapmak yeterlidir: yinelemek etkinleştirmeyi baştan başlatabilir.
    .title = { -imessage }’ı kapatıp açın
    .ipad =
        1. **{ path-messages }** bölümünü açın ve **{ -imessage }** seçeneğini kapatın.
        2. 30 saniye bekleyin.
        3. Yeniden açın ve on dakika kadar süre tanıyın. “{ choice-wait }” düğmesine basarsanız size hatırlatılır.
    .mac =
        1. Mesajlar uygulamasında **{ path-send-receive }** bölümünü açın.
        2. **{ -ui-enable-this-account }** işaretini kaldırın.
        3. 30 saniye bekleyin ve yeniden işaretleyin.
    .watch =
        { path-on-the-iphone }
        { imessage-step-toggle }
imessage-step-send-recv =
    1. **{ path-send-receive }** bölümünü açın.
    2. **{ -ui-use-your-apple-account-for-imessage }** görünüyorsa ona dokunun ve öteki aygıtlarınızdakiyle aynı { -apple-account } (eski adıyla { -apple-id }) ile giriş yapın.
    3. Telefon numaranızı ve kullandığınız e-posta adreslerini işaretleyin.
    4. **{ -ui-start-new-conversations-from }** altında numaranızı seçin.
    İşaret kalırsa ve yeni mesaj numaranızdan giderse tamamdır.
    { path-search-hint }
    .title = Gönderme ve alma için numaranızı seçin
    .mac =
        1. Mesajlar uygulamasında **{ path-send-receive }** bölümünü açın.
        2. Telefon numaranızı ve kullandığınız e-posta adreslerini işaretleyin. Numara { -iphone }’unuzdan gelir.
        3. **{ -ui-start-new-conversations-from }** altında numaranızı seçin.
    .watch =
        { path-on-the-iphone }
        { imessage-step-send-recv }
imessage-step-restart =
    1. { -iphone }’u kapatın: yan düğmeyi ve ses düğmelerinden birini basılı tutun, sonra sürgüyü kaydırın.
    2. 30 saniye bekleyin ve açın.
    3. Donup kaldıysa sesi artırma düğmesine basıp bırakın, sesi azaltma düğmesine basıp bırakın, sonra { -apple } logosu görünene kadar yan düğmeyi basılı tutun.
    Etkinleştirme hatasında: { -imessage }’ı ve { -facetime }’ı yeniden başlatmadan önce kapatın, sonra açın.
    .title = Aygıtı yeniden başlatın
    .ipad =
        1. { -ipad }’i kapatın: üst düğmeyi ve ses düğmelerinden birini, Ana Ekran düğmesi varsa yalnızca üst düğmeyi basılı tutun. Sonra sürgüyü kaydırın.
        2. 30 saniye bekleyin ve açın.
    .mac =
        1. Çalışmalarınızı kaydedin.
        2. { -apple } menüsü › **{ -ui-restart }**.
        3. Mesajlar uygulamasını açın ve bir dakika bekleyin.
    .watch =
        1. Saati ve eşlendiği { -iphone }’u kapatın.
        2. Önce { -iphone }’u açın ve kilidini açın.
        3. Saati açın ve kilidini açın.
imessage-step-unlock-account =
    1. { -apple }’ın kilitli hesaplar için olan sayfasını düğmeyle açın.
    2. Güvenilen bir aygıtınız veya numaranız elinizin altındayken oradaki yönergeleri izleyin.
    3. **{ path-account }** bölümünde yeniden giriş yapın.
    Hesabın kilitlenmesini beklemiyorduysanız veya tanımadığınız bir aygıt görürseniz buradaki bir insanla görüşün.
    Gelen kodları asla kimseye söylemeyin.
    .title = { -apple-account(form: "your-gen") } kilidini açın
    .warning = Yeni bir parola belirlemeniz gerekebilir. O zaman öteki aygıtlarınız bu parolayı ister; siz { -ipad } ve { -mac }’te yeniden giriş yapana kadar numaranız oradaki { -imessage }’dan kalkar.
imessage-step-align =
    Bütün aygıtlarınızda iki yerde aynı { -apple-account } kullanılmalıdır.
    1. Her aygıtta **{ path-account }** bölümüne bakın.
    2. Her aygıtta **{ path-send-receive }** bölümüne bakın.
    3. Hesabın farklı olduğu yerde çıkış yapın ve doğru hesapla giriş yapın.
    { -mac }’te ikinci yer: Mesajlar › **{ -ui-settings-menu }** › { -imessage }.
    .title = Her yerde aynı { -apple-account } ile giriş yapın
    .warning = Bir aygıtta hesaptan çıkış yapınca, siz giriş yapana kadar orada { -imessage } durur. Hesap sayfasında ayrıca hangi { -icloud } verilerinin aygıtta kalacağı sorulur: bir kopyasını saklayın.
    .watch =
        Saat, { -iphone }’un hesabını kullanır.
        1. { -iphone }’da Watch uygulaması › **{ -ui-general }** › **{ -ui-apple-account }** bölümünü açın ve **{ path-account }** ile karşılaştırın.
        2. **{ path-send-receive }** ile karşılaştırın.
        3. Hesabın farklı olduğu yerde doğru hesapla giriş yapın.
imessage-step-own-accounts =
    Aynı { -apple-account } ile giriş yapan kişiler birbirlerinin mesajlarını alır.
    1. Hesabın kimde kalacağına karar verin. Ötekilerin her biri kendine yeni bir hesap açar.
    2. Onların aygıtlarında yedekleme yapın, sonra hesabı **{ path-account }** bölümünde değiştirin.
    3. Her aygıtta, **{ path-send-receive }** bölümünde başkalarına ait numaraların ve adreslerin işaretini kaldırın.
    4. Satın alınanları **{ -ui-family-sharing }** ile paylaşın.
    .title = Herkesin kendi hesabı olsun
    .warning = Hesabı değiştirilen aygıt, sorulduğunda bir kopyası saklanmazsa eski hesabın { -icloud } verilerini kaybeder. Satın alınanlar eski hesapta kalır ve paylaşılabilir. Bunun için bir akşam ayırın.
imessage-step-reauth =
    Bu, hesabın bütününden değil, yalnızca { -imessage }’dan çıkış yapar.
    1. **{ path-send-receive }** bölümünü açın, { -apple-account(form: "your-dat") } dokunun ve **{ -ui-sign-out }** seçeneğini seçin.
    2. 30 saniye bekleyin ve aynı yerde yeniden giriş yapın.
    3. Numaranızı ve adreslerinizi işaretleyin.
    .title = { -imessage }’dan çıkış yapıp yeniden giriş yapın
    .warning = Yeniden giriş yapana kadar bu aygıta e-posta adreslerinize gönderilen mesajlar gelmez. Hesabınızın parolası gerekir. Mesaj geçmişiniz kalır.
    .mac =
        1. Mesajlar uygulamasında **{ path-send-receive }** bölümünü açın ve **{ -ui-sign-out }** seçeneğini seçin.
        2. 30 saniye bekleyin ve yeniden giriş yapın.
        3. Numaranızı ve adreslerinizi işaretleyin.
    .watch =
        { path-on-the-iphone }
        { imessage-step-reauth }
imessage-step-mic-on =
    Aynı mesajları göstermesini istediğiniz her aygıtta:
    1. **{ path-messages-in-icloud }** bölümünü açın (listenin adı { -ui-saved-to-icloud } da olabilir).
    2. { $os ->
        [ios15] { -ui-messages } seçeneğini açın.
        [ios16] **{ -ui-sync-this-iphone }** seçeneğini açın.
       *[other] **{ -ui-use-on-this-iphone }** seçeneğini açın (17.2 öncesinde: { -ui-sync-this-iphone }).
    }
    3. “{ choice-wait }” düğmesine basın: ilk eşzamanlama, Wi-Fi’ye ve güce bağlıyken saatler sürebilir.
    Hepsinde aynı { -apple-account }, iki faktörlü kimlik doğrulama, { -icloud } Anahtar Zinciri ve { -icloud }’da boş yer gerekir.
    Bundan sonra bir aygıtta sildiğiniz şey hepsinden silinir.
    .title = { -ui-messages-in-icloud } özelliğini her yerde açın
    .ipad =
        Aynı mesajları göstermesini istediğiniz her aygıtta:
        1. **{ path-messages-in-icloud }** bölümünü açın (listenin adı { -ui-saved-to-icloud } da olabilir).
        2. **{ -ui-use-on-this-ipad }** seçeneğini açın (17.2 öncesinde: { -ui-sync-this-ipad }).
        3. “{ choice-wait }” düğmesine basın: ilk eşzamanlama, Wi-Fi’ye ve güce bağlıyken saatler sürebilir.
        Hepsinde aynı { -apple-account }, iki faktörlü kimlik doğrulama, { -icloud } Anahtar Zinciri ve { -icloud }’da boş yer gerekir.
        Bundan sonra bir aygıtta sildiğiniz şey hepsinden silinir.
    .mac =
        1. Mesajlar uygulamasında **{ path-send-receive }** bölümünü açın ve **{ -ui-enable-messages-in-icloud }** seçeneğini işaretleyin.
        2. { -iphone }’da **{ -ui-settings } › { path-your-name } › { -icloud } › { -ui-see-all } › { -ui-messages }** bölümünü açın ve özelliği orada da açın.
        3. “{ choice-wait }” düğmesine basın: ilk eşzamanlama saatler sürebilir.
        Hepsinde aynı { -apple-account }, iki faktörlü kimlik doğrulama, { -icloud } Anahtar Zinciri ve { -icloud }’da boş yer gerekir.
        Bundan sonra bir aygıtta sildiğiniz şey hepsinden silinir.
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-on }
imessage-step-mic-resume =
    1. Aygıtı güce ve bir Wi-Fi ağına bağlayın.
    2. **{ -ui-low-power-mode }** ve **{ -ui-low-data-mode }** seçeneklerini kapatın.
    3. **{ path-account }** › **{ -icloud }** bölümünde boş yer olup olmadığına bakın.
    4. **{ path-messages-in-icloud }** bölümünü açın ve **{ -ui-sync-now }** seçeneğini seçin.
    5. “{ choice-wait }” düğmesine basın. Yazışmalarınızın altındaki not kaybolduğunda bitmiştir.
    Daha fazla { -icloud } alanı ücretlidir; yer açmak ücretsizdir.
    .title = Duraklamış eşzamanlamanın bitmesini sağlayın
    .mac =
        1. { -mac }’i güce ve iyi bir ağa bağlayın.
        2. **{ path-account }** › **{ -icloud }** bölümünde boş yer olup olmadığına bakın.
        3. Mesajlar uygulamasında **{ path-send-receive }** bölümünü açın ve **{ -ui-sync-now }** seçeneğini seçin.
        4. “{ choice-wait }” düğmesine basın ve Mesajlar uygulamasını açık bırakın.
        Daha fazla { -icloud } alanı ücretlidir; yer açmak ücretsizdir.
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-resume }
imessage-step-free-space =
    1. **{ path-storage }** bölümünü açın.
    2. Artık ihtiyacınız olmayanları 2 GB boşalana kadar silin; büyük videolardan ve kullanılmayan uygulamalardan başlayın.
    3. **{ path-account }** › **{ -icloud }** bölümünde { -icloud }’un da dolu olup olmadığına bakın.
    4. Aygıtı yeniden başlatın ve bir mesaj gönderin.
    Daha fazla { -icloud } alanı ücretlidir; yer açmak ücretsizdir.
    .title = Biraz yer açın
    .warning = Sildikleriniz geri gelmez ve { -icloud } kullanılıyorsa öteki aygıtlarınızdan da silinir. Yalnızca kendi seçtiklerinizi silin; yanlışlıkla sildiyseniz { -ui-recently-deleted } listesine bakın.
    .mac =
        1. **{ path-storage }** bölümünü açın.
        2. Artık ihtiyacınız olmayanları silin ve birkaç GB boşalana kadar Çöp Sepeti’ni boşaltın. Dolu bir disk, gelen mesajların kaybolmasına yol açabilir.
        3. { -mac }’i yeniden başlatın ve bir mesaj gönderin.
    .watch =
        { path-on-the-iphone }
        { imessage-step-free-space }
imessage-step-smsfwd =
    { -imessage } bütün aygıtlarınıza kendiliğinden ulaşır. SMS, MMS ve RCS ise oralara yalnızca { -iphone }’unuz üzerinden ulaşır.
    1. { -iphone }’da **{ path-text-message-forwarding }** bölümünü açın.
    2. Listede, mesajları alması gereken { -ipad } veya { -mac } için anahtarı açın. O aygıtta bir kod görünürse kodu yalnızca { -iphone }’unuza girin.
    3. Aygıt listede yoksa önce orada aynı { -apple-account } ile giriş yapın.
    { -iphone } açık ve internete bağlı olmalıdır.
    .title = Kısa mesajları öteki aygıtlarınıza iletin
imessage-step-mms =
    1. **{ path-messages }** bölümünü açın.
    2. Operatörünüzün sunduğu ölçüde **{ -ui-mms-messaging }**, **{ -ui-group-messaging }** ve **{ -ui-rcs-messaging }** seçeneklerini açın.
    3. { $os ->
        [ios15] **{ -ui-send-as-sms }** seçeneğini açın.
        [ios16] **{ -ui-send-as-sms }** seçeneğini açın.
        [ios17] **{ -ui-send-as-sms }** seçeneğini açın.
        [unknown] **{ -ui-send-as-text-message }** seçeneğini açın (18 öncesi sürümlerde: { -ui-send-as-sms }).
       *[other] **{ -ui-send-as-text-message }** seçeneğini açın.
    }
    4. Bir resim gönderin.
    Yeşil giden resimler MMS veya RCS olabilir. Operatörünüz MMS için ücret alabilir.
    .title = MMS, RCS ve grup mesajlarını açın
    .watch =
        { path-on-the-iphone }
        { imessage-step-mms }
imessage-step-smaller-media =
    1. Küçük bir resim gönderin, örneğin duvar kâğıdının ekran görüntüsünü.
    2. Giderse öteki çok büyüktü: videoyu kısaltın, bir seferde daha az resim gönderin veya bağlantısını paylaşın.
    3. Bağlantı yavaşsa Wi-Fi üzerinden gönderin.
    .title = Daha küçük bir şey gönderin
imessage-step-group-members =
    Bir grup, ancak içindeki herkes { -imessage } kullanıyorsa mavidir. Tek bir { -android } kullanıcısı bile varsa yeşil olur ve bu normaldir: RCS olarak çoğu özellik vardır, MMS olarak daha azı.
    1. Grubun adına dokunun ve kimlerin olduğuna bakın.
    2. Herkeste { -iphone } varsa her birinden { -imessage }’ın açık olup olmadığına bakmasını isteyin.
    3. Telefon numaralarıyla yeni bir grup başlatın.
    4. Yeşil görünen kişinin bu yardıma kendi aygıtında ihtiyacı vardır.
    .title = Grupta kimlerin olduğuna bakın
imessage-step-lockdown-off =
    { -ui-lockdown-mode } çoğu eki ve bağlantı önizlemesini engeller; düz metin gider.
    1. Bu korumaya ihtiyacınız olup olmadığına karar verin. Bir nedenle açtıysanız açık bırakın ve metin veya bağlantı gönderin.
    2. Değilse **{ path-lockdown }** bölümünü açın ve özelliği kapatın. Aygıt yeniden başlar.
    3. Bir resim gönderin.
    .title = { -ui-lockdown-mode } için karar verin
    .warning = { -ui-lockdown-mode } olmadan aygıtınız hedefli saldırılara karşı daha az korunur. Biri size saldırabilecekse açık bırakın ve “{ choice-cant }” düğmesine basın. Başka bir şey kaybolmaz.
imessage-step-fix-contact =
    1. Kişinin **{ -ui-contacts }** uygulamasındaki kaydını açın.
    2. Artık kullanmadığı eski numaraları ve adresleri silin.
    3. Numarayı + ve ülke koduyla yazın.
    4. Bu numaraya bir mesaj gönderin.
    .title = Kişinin kaydını düzenleyin
imessage-step-new-thread =
    1. Mesajlar uygulamasında bir **{ -ui-new-message }** başlatın.
    2. Kişinin telefon numarasını + ve ülke koduyla yazın; eski yazışmayı seçmeyin.
    3. Yeşil kalırsa e-posta adresini deneyin.
    Eski yazışmayı silmeniz gerekmez: silerseniz geçmişi de silinir; { -ui-messages-in-icloud } açıksa bütün aygıtlarınızdan.
    .title = Yeni bir yazışma başlatın
imessage-step-unblock =
    1. **{ path-blocked }** bölümünü açın.
    2. Kişi oradaysa ve mesajlarını almak istiyorsanız engeli kaldırın.
    3. Yeniden yazmasını isteyin. Bu arada gönderdikleri sonradan gelmez.
    Birinin sizi engelleyip engellemediği buradan görülemez: bunu gösteren bir hata yoktur ve renk hiçbir şey kanıtlamaz.
    .title = Engellediğiniz kişilere bakın
imessage-step-filters =
    1. Mesajlar uygulamasında üstteki çizgili menüyü (veya **{ -ui-filters }**) açın.
    2. **{ -ui-unknown-senders }**, **{ -ui-spam }** ve **{ -ui-recently-deleted }** listelerine bakın.
    3. **{ path-messages }** bölümünü açın. { $os ->
        [ios26] **{ -ui-screen-unknown-senders }** seçeneğini kapatın veya bu gönderenler için bildirimlere izin verin.
        [unknown] **{ -ui-screen-unknown-senders }** seçeneğini kapatın (26 öncesi sürümlerde: { -ui-filter-unknown-senders }).
       *[other] **{ -ui-filter-unknown-senders }** seçeneğini kapatın.
    }
    4. Yeni bir mesaj veya kod isteyin.
    Kodları kimseye iletmeyin.
    .title = Filtrelenmiş mesajları arayın
    .mac =
        1. Mesajlar uygulamasında “Görüntü” menüsünü veya çizgili menüyü açın.
        2. **{ -ui-unknown-senders }**, **{ -ui-spam }** ve **{ -ui-recently-deleted }** listelerine bakın.
        3. Bilinmeyen gönderenler filtresini orada veya **{ path-messages }** bölümünde kapatın.
        4. Yeni bir mesaj veya kod isteyin.
    .watch =
        { path-on-the-iphone }
        { imessage-step-filters }
imessage-step-focus =
    1. **{ path-focus }** bölümünü açın ve **{ -ui-do-not-disturb }** gibi açık bir mod varsa kapatın.
    2. **{ path-notifications }** bölümünü açın ve **{ -ui-allow-notifications }** seçeneğini sesle birlikte açın.
    3. Mesajlar uygulamasında yazışmanın yanında üstü çizili bir zil olup olmadığına bakın. Varsa yazışmayı açın, ada dokunun ve **{ -ui-hide-alerts }** seçeneğini kapatın.
    4. Birinden size yazmasını isteyin.
    .title = Mesajların sesi yeniden duyulsun
    .watch =
        1. Saatte yan düğmeye basın ve açık bir **{ -ui-focus }** modu varsa kapatın.
        2. { -iphone }’da Watch uygulaması › **{ -ui-notifications }** › **{ -ui-messages }** bölümünü açın ve { -iphone }’u yansıtmayı seçin.
        3. { -iphone } kilitliyken birinden size yazmasını isteyin.
imessage-step-screentime =
    Bunu yalnızca { -ui-screen-time } parolasını bilen kişi değiştirebilir.
    1. O kişi sizseniz **{ path-screen-time }** bölümünü açın. Değilseniz ondan sizinle birlikte bakmasını isteyin.
    2. **{ -ui-downtime }**, **{ -ui-communication-limits }** ve **{ -ui-content-privacy-restrictions }** bölümlerine bakın.
    3. Mesajlar uygulamasına ve ilgili kişilere izin verin.
    4. Bir mesaj gönderin.
    İletişim sınırları için kişilerin { -icloud }’da olması gerekir.
    .title = { -ui-screen-time } ayarlarına bakın
imessage-step-ask-admin =
    İş yerine veya okula ait bir aygıtta { -imessage } bir kuralla kapatılmış olabilir. Bunu yalnızca onlar değiştirebilir.
    1. **{ path-vpn }** bölümünde bir profil olup olmadığına bakın. Profili silmeyin.
    2. BT ekibine sorun: “Bu aygıtta { -imessage }’a izin var mı?”
    3. Artık izin olduğunu söylerlerse aygıtı yeniden başlatın ve { -imessage }’ı açın.
    İzin yoksa { -imessage } için kendi aygıtınızı kullanın.
    .title = Aygıtı yönetenlere sorun
imessage-step-ask-rcpt =
    Kişiye başka bir yoldan yazın veya telefon edin ve şunlara bakmasını isteyin:
    1. Hâlâ { -iphone } kullanıyor mu; telefonu açık ve internete bağlı mı?
    2. { -imessage } açık mı?
    3. **{ -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-send-receive }** bölümünde numarası işaretli mi (18 öncesi sürümlerde { -ui-apps } olmadan)?
    4. Sizi yanlışlıkla engellemiş olabilir mi?
    Sonra yeni bir mesaj gönderin. Tarifenizde SMS varsa bu arada yeşil mesaj ona ulaşır. Mavi olup “{ -ui-delivered }” yazmaması, yalnızca henüz ulaşmadığı anlamına gelir.
    .title = Karşıdaki kişiden bakmasını isteyin
imessage-step-dereg =
    { $device ->
        [android] Numaranız hâlâ { -imessage }’a kayıtlı; bu yüzden arkadaşlarınızın mesajları oraya gidiyor.
       *[other] { -iphone }’dan ayrılan bir numara { -imessage }’a kayıtlı kalmış olabilir. Bu adım numaranın sahibi içindir: siz veya yazdığınız arkadaşınız.
    }
    1. SIM hâlâ eski { -iphone }’a uyuyorsa takın ve { -imessage }’ı kapatın. Başka bir şey gerekmez.
    2. Uymuyorsa { -apple }’ın sayfasını düğmeyle açın, numarayı, sonra da SMS ile gelen kodu girin. Kodu yalnızca oraya girin.
    3. Bu numara için { -imessage }’ı { -ipad } ve { -mac }’te de kapatın.
    4. “{ choice-wait }” düğmesine basın: bir gün kadar sürebilir.
    Numara bir { -iphone }’da kullanılıyorsa “{ choice-cant }” düğmesine basın.
    .title = Numarayı { -imessage }’dan çıkarın
    .warning = Numara { -imessage }’dan ayrılır: ona gönderilen mesajlar bundan sonra SMS veya RCS olarak gelir; { -ipad }’e ve { -mac }’e gelmez. Bir { -iphone } ile istendiği zaman geri dönebilir. Eski mesajlar oldukları yerde kalır.
imessage-step-friends-restart =
    Arkadaşlarınızın { -iphone }’ları hâlâ eski { -imessage } adresinize yazıyor olabilir.
    1. Bir arkadaşınızdan numaranıza yeni bir mesaj başlatmasını ve bunu kısa mesaj olarak göndermesini isteyin.
    2. Mesaj yine mavi gidiyorsa { -imessage }’ı kapatıp açmasını ve sizin kaydınızdan e-posta adresinizi silmesini isteyin.
    3. Yalnızca isterlerse: eski yazışmayı silebilirler. O zaman geçmişi onlarda kaybolur.
    Grupların numaranızla yeniden kurulması gerekir.
    .title = Arkadaşlarınızdan baştan başlamalarını isteyin
imessage-step-mac-sign-in =
    1. { -mac }’te Mesajlar uygulamasını açın.
    2. **{ -ui-messages } › { -ui-settings-menu } › { -imessage }** bölümünü açın ({ -macos } 12 veya öncesi: { -ui-preferences }).
    3. Giriş yapmanız istenirse { -iphone }’unuzdaki { -apple-account } ile giriş yapın.
    4. **{ -ui-enable-this-account }** seçeneğini ve numaranızı işaretleyin.
    5. Bir mesaj gönderin.
    Parolanızı yalnızca { -mac }’e girin. Burada kimsenin ona ihtiyacı yok.
    .title = { -mac }’te { -imessage }’a giriş yapın
imessage-step-mac-firewall =
    1. { -mac }’te **{ path-firewall }** bölümünü açın.
    2. Seçeneklerinde Mesajlar uygulamasına izin verildiğinden ve bütün bağlantıların engellenmediğinden emin olun.
    3. Deneme için başka güvenlik duvarı veya güvenlik uygulamalarını duraklatın.
    4. Bir mesaj gönderin, sonra bunları yeniden açın.
    İş yerine veya okula ait bir { -mac }’te bunun yerine BT ekibine sorun.
    .title = Güvenlik duvarında Mesajlar’a izin verin
imessage-step-watch-near =
    Saat, eşlendiği { -iphone }’u yansıtır.
    1. { -imessage }’ın { -iphone }’da çalıştığından emin olun. Çalışmıyorsa “{ choice-restart }” düğmesine basın ve { -iphone }’u seçin.
    2. İkisini birbirine yakın tutun; Bluetooth ve Wi-Fi açık olsun.
    3. Saatte yan düğmeye basın: yeşil telefon simgesi bağlı oldukları anlamına gelir.
    4. { -iphone } yakında değilse saatin Wi-Fi’ye veya kendi hücresel tarifesine ihtiyacı vardır.
    5. Saatten bir mesaj gönderin.
    .title = Saati eşlendiği { -iphone }’a bağlayın
imessage-step-watch-sign-in =
    1. { -iphone }’da Watch uygulaması › **{ -ui-general }** › **{ -ui-apple-account }** bölümünü açın (eskiden: { -ui-apple-id }).
    2. { -iphone }’daki hesapla giriş yapın.
    3. Watch uygulaması › **{ -ui-messages }** bölümünü açın ve { -iphone }’u yansıtmayı seçin.
    4. Saati yeniden başlatın ve bir mesaj gönderin.
    .title = Saatte giriş yapın
imessage-step-reset-all =
    1. Yedekleme yapın ve Wi-Fi ağınızın parolasını bir yere yazın.
    2. **{ path-reset } › { -ui-reset }** bölümünü açın ve **{ -ui-reset-all-settings }** seçeneğini seçin. Aygıt parolası istenir ve aygıt yeniden başlar.
    3. Wi-Fi ağınıza bağlanın ve { -imessage }’ı açın.
    4. Bir mesaj gönderin.
    Bunu evde yapın: bilinen yerlerin dışında aygıt bir saat beklenmesini isteyebilir.
    .title = Tüm ayarları sıfırlayın
    .warning = Bütün ayarlar ilk durumuna döner: Wi-Fi, Ana Ekran düzeni, bildirimler, konum, Face ID veya Touch ID ve { -apple-pay } kartları. Fotoğraflar, uygulamalar, mesajlar ve öteki içerikler kalır.
imessage-step-signout-acct =
    1. Yedekleme yapın; parolanız ve güvenilen ikinci bir aygıt veya numara elinizin altında olsun.
    2. **{ path-account }** bölümünü açın, aşağı kaydırın ve **{ -ui-sign-out }** seçeneğini seçin.
    3. Sorulduğunda bütün verilerin bir kopyasını aygıtta saklayın.
    4. Yeniden başlatın, aynı yerde giriş yapın ve { -imessage }’ı açın.
    5. Bir mesaj gönderin.
    Bunu evde yapın: bilinen yerlerin dışında aygıt bir saat beklenmesini isteyebilir. Parolanızı veya bir kodu asla paylaşmayın.
    .title = Hesabın bütününden çıkış yapıp yeniden giriş yapın
    .warning = Bir kopyasını saklamazsanız { -icloud } verileri aygıttan kalkar, { -apple-pay } kartları silinir ve giriş yapana kadar { -ui-find-my } kapalı olur. { -icloud }’dakiler orada kalır. Parola ve kod olmadan yeniden giremezsiniz: bunlar yoksa bu adımı yapmayın.
imessage-step-erase =
    Bu son çaredir; önce bir insanla görüşmek iyi olur.
    1. { -icloud }’a veya bilgisayara şifreli olarak tam bir yedekleme yapın ve bittiğinden emin olun.
    2. **{ path-reset }** bölümünü açın ve **{ -ui-erase-all-content-and-settings }** seçeneğini seçin.
    3. Aygıtı yeni olarak ayarlayın, { -imessage }’ı açın ve bir şey geri yüklemeden **önce** bir mesaj gönderin.
    4. Çalışırsa yedeği geri yükleyin.
    Bunu evde yapın. Sorulduğunda eSIM’in kalmasını seçin.
    .title = Aygıtı silip yeniden ayarlayın
    .warning = Bu, aygıttaki her şeyi siler: fotoğraflar, mesajlar, uygulamalar ve ayarlar. Yalnızca tamamlanmış bir yedekte veya { -icloud }’da olanlar geri gelir ve bu saatler sürer. Hesabınızın parolası olmadan aygıt kilitli kalır. Silinen eSIM’i operatörün yeniden vermesi gerekir; bu ücretli olabilir.
imessage-step-apple =
    Bazı arızaları yalnızca { -apple } giderebilir: sunucularında takılmış bir numara veya donanım.
    1. İletişim sayfasını düğmeyle açın veya bir mağazaya gidin.
    2. Denediklerinizi, hata mesajının tam metnini, modeli, sistem sürümünü ve operatörünüzün adını bildirin.
    3. Onarım ücretli olabilir; kabul etmeden önce sorun.
    { -apple } sizden parolanızı veya kodlarınızı asla istemez.
    .title = { -apple }’a sorun

## “Artık çalışıyor” sonrasındaki yoklamalar

imessage-verify-registered = Şimdi ne görüyorsunuz?
    .text = { -iphone } kullanan birine veya başka bir { -apple } aygıtınıza yeni bir mesaj gönderin.
    .answer-reply = Yanıt geldi
    .answer-delivered = Mavi ve “{ -ui-delivered }” yazıyor
    .answer-ticked = Hata yok, numaram işaretli; henüz bir şey göndermedim
    .answer-blue = Mavi ama henüz “{ -ui-delivered }” yazmıyor
    .answer-green = Yeşil gitti
    .answer-error = Etkinleştirme hatası yeniden çıktı
imessage-verify-delivered = Yeni bir mesaja şimdi ne oluyor?
    .text = { -iphone } kullanan birine gönderin. Tek başına mavi balon bir kanıt değildir.
    .answer-reply = Yanıt geldi
    .answer-delivered = Mavi ve “{ -ui-delivered }” yazıyor
    .answer-blue = Mavi ama henüz “{ -ui-delivered }” yazmıyor
    .answer-green = Yeşil gitti
    .answer-not-delivered = “{ -ui-not-delivered }” yazıyor
    .answer-nothing = Hiçbir şey değişmedi
imessage-verify-blue = Yeni bir mesaj şimdi hangi renk?
    .text = { -imessage }’ı açık bir { -iphone }’u olduğunu kesin bildiğiniz birine gönderin.
    .answer-reply = Mavi ve yanıt geldi
    .answer-delivered = Mavi ve “{ -ui-delivered }” yazıyor
    .answer-blue = Mavi ama henüz “{ -ui-delivered }” yazmıyor
    .answer-green = Hâlâ yeşil
    .answer-not-delivered = “{ -ui-not-delivered }” yazıyor
imessage-verify-arrives = Yeni bir mesaj size şimdi ulaşıyor mu?
    .text = Mesajları gelmeyen birinden yeniden yazmasını isteyin.
    .answer-arrived = Evet, geldi
    .answer-some = Bazıları geliyor, bazıları gelmiyor
    .answer-asked = Rica ettim, henüz bir şey gelmedi
    .answer-nothing = Hayır, gönderildi ama gelmedi
imessage-verify-synced = Aygıtlarınızda şimdi aynı mesajlar mı görünüyor?
    .text = Bir aygıttan yeni bir mesaj gönderin ve ötekine bakın.
    .answer-both = Evet, ikisinde de
    .answer-partly = Yeniler evet, eskiler henüz değil
    .answer-syncing = Eşzamanlama sürüyor
    .answer-missing = Hayır, birinde eksik
imessage-verify-stays-signed-in = Şimdi giriş yapmış durumda mısınız?
    .text = { -iphone } kullanan birine bir mesaj gönderin.
    .answer-delivered = Evet ve mesajda “{ -ui-delivered }” yazıyor
    .answer-quiet = Şimdilik istek yok; bir şey göndermedim
    .answer-asks = Yeniden giriş yapmam isteniyor
    .answer-error = Bir hata gösteriyor
imessage-verify-from-number = Arkadaşlarınız gönderen olarak şimdi ne görüyor?
    .text = Bir mesaj gönderin ve arkadaşınıza nereden geldiğini sorun.
    .answer-number = Numaramı, alışılmış yazışmada
    .answer-ticked = Numara işaretli; henüz kimseye sormadım
    .answer-email = Hâlâ e-posta adresimi veya ikinci bir yazışma
imessage-verify-separate = Hâlâ birbirinizin mesajlarını görüyor musunuz?
    .text = Birinden her birinize yazmasını isteyin.
    .answer-own = Herkese yalnızca kendi mesajları geliyor
    .answer-quiet = Henüz kimse yazmadı
    .answer-mixed = Hâlâ karışıyor
imessage-verify-media-goes = Resim veya grup mesajı şimdi gidiyor mu?
    .answer-delivered = Evet, “{ -ui-delivered }” yazıyor
    .answer-arrived = Evet, geldiğini söylüyorlar
    .answer-sending = Hâlâ gönderiliyor
    .answer-failed-again = Hayır, yine gitmedi
imessage-verify-alerts = Yeni mesajları şimdi fark ediyor musunuz?
    .text = Aygıt kilitliyken birinden size yazmasını isteyin.
    .answer-heard = Evet, ses veya bildirimle
    .answer-found = Eksikleri buldum, yeniler görünüyor
    .answer-asked = Rica ettim, henüz bir şey gelmedi
    .answer-silent = Sessiz geldi veya başka bir listeye düştü
imessage-verify-texts-arrive = Arkadaşlarınızın mesajları yeni telefonunuza geliyor mu?
    .text = { -iphone } kullanan bir arkadaşınızdan yeni bir mesaj göndermesini isteyin.
    .answer-arrived = Evet, geldi
    .answer-some = Bazı arkadaşlarımdan geliyor, hepsinden değil
    .answer-asked = Rica ettim, henüz bir şey gelmedi
    .answer-nothing = Hayır, gönderildi ama gelmedi

## Bu dildeki bir aygıtın gösterdiği, kişilerin yapıştırdığı sözler

imessage-says-waiting =
    Etkinleştirme bekleniyor…
    etkinleştirme bekleniyor
    etkinleştirme bekliyor
    etkinlestirme bekleniyor
imessage-says-unsuccessful =
    Etkinleştirme başarısız oldu. Yeniden denemek için { -imessage }’ı açın.
    Etkinleştirme başarısız oldu
    Etkinleştirme başarısız
    { -imessage } etkinleştirmesi başarısız
imessage-says-activation-error =
    Etkinleştirme sırasında bir hata oluştu. Yeniden deneyin.
    Etkinleştirme sırasında bir hata oluştu
    etkinleştirme hatası
imessage-says-signin-network =
    Giriş yapılamadı. Lütfen ağ bağlantınızı denetleyin ve yeniden deneyin.
    Giriş yapılamadı
    ağ bağlantınızı denetleyin ve yeniden deneyin
imessage-says-server =
    { -imessage } sunucusuna ulaşılamıyor. Yeniden deneyin.
    { -imessage } sunucusuna ulaşılamıyor
    { -imessage } sunucusuna bağlanılamıyor
imessage-says-unavailable =
    { -imessage } Kullanılamıyor
    { -imessage }’ı ayarlamak için Hücresel Veri’yi açın veya Wi-Fi’yi kullanın.
    { -imessage }’ı ayarlamak için Wi-Fi’yi açın
    Wi-Fi’yi kullanın veya uluslararası dolaşımı etkinleştirin
    İnternete bağlı değilsiniz.
    internete bağlı değilsiniz
imessage-says-restricted =
    Bu { -iphone }’da { -imessage } hesabı yaratılması sınırlanmış.
    { -imessage } hesabı yaratılması sınırlanmış
    Hesap Sınırlaması
imessage-says-verify-email =
    { -imessage }’a giriş yapmak için doğrulanmış bir e-posta adresi gerekiyor.
    doğrulanmış bir e-posta adresi gerekiyor
imessage-says-password =
    Bu { -apple-id(form: "gen") } parolasının güncellenmesi gerekiyor.
    Bu { -apple-account(form: "gen") } parolasının güncellenmesi gerekiyor.
    parolasının güncellenmesi gerekiyor
    devam edebilmek için bazı ek bilgiler gerekiyor
    Kullanıcı adı veya parola yanlış
    Girdiğiniz kullanıcı adı veya parola yanlış
imessage-says-locked =
    { -apple-id } güvenlik nedenlerinden dolayı kilitlendi.
    { -apple-account } güvenlik nedenlerinden dolayı kilitlendi.
    güvenlik nedenlerinden dolayı kilitlendi
    { -apple-account(form: "your") } kilitlendi
    { -apple-id } kilitlendi
imessage-says-signin =
    { -imessage }’a giriş yapın
    { -imessage }’a Giriş Yap
    { -imessage }’ı kullanmayı sürdürmek için { -apple-id(form: "your-gen") } parolasını girin
    { -imessage }’ı kullanmayı sürdürmek için { -apple-account(form: "your-gen") } parolasını girin
    { -imessage } oturumu kapatıldı
    { -imessage }’dan çıkış yapıldı
imessage-says-mac-account =
    { -imessage } hesabınızla giriş yapılmamış.
    { -imessage } hesabınız etkin değil.
    Bu { -mac }, bir sorun nedeniyle { -imessage }’a bağlanamıyor
imessage-says-verifying =
    Doğrulanıyor…
    numaramın yanında dönen simge
    numaramın yanında yükleniyor simgesi
imessage-says-number-twice =
    numaram iki kez görünüyor
    numara iki kez görünüyor
    numaram iki kere görünüyor
    numaram iki tane
imessage-says-number-elsewhere =
    Bu numara { -apple-id(form: "your-dat") } kayıtlı ama bu telefon ile ilişkili değil.
    Bu numara { -apple-account(form: "your-dat") } kayıtlı ama bu telefon ile ilişkili değil.
    bu telefon ile ilişkili değil
    bu telefonla ilişkili değil
    Numarayı, süresi dolana dek { -imessage } ve { -facetime } için kullanmayı sürdürebilirsiniz.
imessage-says-not-delivered =
    Gönderilmedi
    Teslim Edilmedi
    kırmızı ünlem işareti
imessage-says-send-failed =
    Mesaj Gönderilemedi
    mesajı gönderilemedi
imessage-says-junk =
    Mesaj İstenmeyen Olarak Teslim Edildi
    istenmeyen olarak teslim edildi
imessage-says-no-receipt =
    Teslim Edildi yazmıyor
    teslim edildi çıkmıyor
    mavi ama teslim edildi yok
imessage-says-not-registered =
    { -imessage }’a kayıtlı değil.
    { -imessage }’da kayıtlı değil
imessage-says-text-message =
    Mesaj · SMS
    Mesaj · RCS
    Kısa Mesaj · SMS
    Kısa Mesaj · RCS
    Metin Mesajı · SMS
    Metin Mesajı · RCS
imessage-says-new-device =
    { -apple-account(form: "your") } ve telefon numaranız artık yeni bir { -iphone }’da { -imessage } için kullanılıyor
    { -apple-id(form: "your") } ve telefon numaranız artık yeni bir { -iphone }’da { -imessage } için kullanılıyor
    artık yeni bir { -iphone }’da { -imessage } için kullanılıyor
    artık yeni bir { -iphone }’da { -imessage } ve { -facetime } için kullanılıyor
    artık yeni bir { -mac }’te { -imessage } için kullanılıyor
    telefon numaranız artık { -imessage } için kullanılıyor
    telefon numaranız artık yeni bir
imessage-says-icloud-off =
    { -icloud }’daki Mesajlar şu an etkin değil
    { -icloud }’daki Mesajlar etkin değil
imessage-says-icloud-match =
    { -icloud } ve { -imessage } hesapları eşleşmediği için { -icloud }’daki Mesajlar kullanılamıyor
    { -icloud } ve { -imessage } hesapları eşleşmiyor
    { -icloud } ve { -imessage } hesapları eşleşmediği için
imessage-says-icloud-paused =
    { -icloud }’a Yükleme Duraklatıldı
    Aygıtınızı güce bağlayın ve Wi-Fi’ye bağlanın
imessage-says-storage =
    { -icloud } saklama alanı dolu.
    Aygıt saklama alanı dolu.
    saklama alanı dolu
imessage-says-mac-disk =
    Diskiniz neredeyse dolu. Bu, gelen mesajların kaybolmasına neden olabilir.
    Diskiniz neredeyse dolu
    disk neredeyse dolu
imessage-says-mac-firewall =
    Güvenlik duvarı Mesajlar’ı engelliyor
    güvenlik duvarı mesajları engelliyor
imessage-says-no-sim =
    SIM Yok
    Servis Yok
    Sinyal Yok
    SOS
    Yalnızca SOS
imessage-says-second-line =
    Yalnızca bir tanesi { -imessage }’a kaydedilebilir.
    İkinci numaranız { -imessage } alıp gönderemez
    ikinci numaranız { -imessage } alıp gönderemez
imessage-says-key-alert =
    Kişi Anahtarı Doğrulaması
    Kişi Anahtarı Doğrulama
    Contact Key Verification
