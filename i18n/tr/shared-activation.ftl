### Akışların etkinleştirme konusunda paylaştığı sözler.

## Aşağıdaki metinlerin parçaları: akıştan akışa değişenler

shared-service =
    { $flow ->
        [facetime] { -facetime }
       *[other] { -imessage }
    }
shared-try =
    { $flow ->
        [facetime] { -facetime } ile birini arayın
       *[other] bir mesaj gönderin
    }
shared-try-now =
    { $flow ->
        [facetime] { -facetime } ile birini arayın.
       *[other] Bir mesaj gönderin.
    }
shared-meanwhile =
    { $flow ->
        [facetime] Bu arada telefon görüşmesi veya başka bir uygulama işinizi görebilir.
       *[other] Bu arada yeşil mesaj, telefon görüşmesi veya e-posta işinizi görebilir.
    }
shared-path-switch =
    { $flow ->
        [facetime] { path-facetime }
       *[other] { path-messages }
    }
shared-path-addresses =
    { $flow ->
        [facetime] { path-facetime }
       *[other] { path-send-receive }
    }

## Nedenler, “En olası neden: ” sonrasında okunur

shared-cause-net-none = internet bağlantısının olmaması
shared-cause-net-weak = zayıf veya kararsız bir bağlantı
shared-cause-net-blocked = { shared-service } bağlantısını engelleyen bir ağ, VPN veya filtre
shared-cause-time-wrong = yanlış saat veya saat dilimi
shared-cause-acct-auth = ilgilenmenizi bekleyen bir { -apple-account }
shared-cause-sim-dup = aynı numaraya ait, etkin olmayan bir SIM
shared-cause-sim-line = kapalı olan veya doğru olmayan bir SIM ya da hat
shared-cause-carrier-sms = numaranızı doğrulayan görünmez SMS’in ulaşmaması
shared-cause-pending = daha fazla zamana ihtiyacı olan bir etkinleştirme
shared-cause-outage = { -apple } tarafında bir kesinti
shared-cause-bug-update = bir yazılım hatası, belki bir güncellemeden beri
shared-cause-bug-proc = aygıtta takılı kalmış bir işlem
shared-cause-os-old = eski bir sistem sürümü
shared-cause-netstack = bozulmuş ağ ayarları
shared-cause-setup-skipped = { -iphone } kurulurken atlanmış bir adım
shared-cause-cert-2026 = sertifika güncellemesi gereken eski bir sistem

## Sorular

shared-question-since = Etkinleştirme ne zamandır bekleniyor?
    .answer-hour = Bir saatten az
    .answer-day = En fazla bir gün
    .answer-longer = Bir günden fazla

## Adımlar

shared-step-wait-outage =
    { -apple } şu anda bir sorun yaşıyor; aygıtınızda hiçbir şeyi değiştirmeniz gerekmez.
    1. { shared-service } ve ayarlarınız olduğu gibi kalsın.
    2. “{ choice-wait }” düğmesine basın ve { -apple } sorunun giderildiğini bildirince geri gelin.
    3. Sonra { shared-try }.
    { shared-meanwhile }
    .title = { -apple } sorunu giderene kadar bekleyin
shared-step-connect =
    1. **{ -ui-airplane-mode }** seçeneğini kapatın.
    2. **{ -ui-wi-fi }** seçeneğini veya **{ path-cellular }** bölümünde **{ -ui-cellular-data }** seçeneğini açın (bazı aygıtlarda { -ui-mobile-data } veya { -ui-mobile-service }).
    3. Yurt dışında Wi-Fi yoksa { -ui-data-roaming } açık olmalıdır. Operatörünüz bunun için ücret alabilir.
    4. Daha önce hiç girmediğiniz bir web sayfası açın. Yüklenirse { shared-try }.
    .title = İnternete bağlı olduğunuzdan emin olun
    .ipad =
        1. **{ -ui-airplane-mode }** seçeneğini kapatın.
        2. **{ -ui-wi-fi }** seçeneğini veya { -ipad }’inizde varsa hücresel veriyi açın.
        3. Daha önce hiç girmediğiniz bir web sayfası açın. Yüklenirse { shared-try }.
    .mac =
        1. **{ path-wi-fi }** bölümünü açıp ağınıza bağlanın veya ağ kablosunu takın.
        2. Daha önce hiç girmediğiniz bir web sayfası açın. Yüklenirse { shared-try }.
    .watch =
        1. Saatte yan düğmeye basın ve **{ -ui-airplane-mode }** seçeneğinin kapalı olduğundan emin olun.
        2. { -iphone } yakında olsun; Bluetooth ve **{ -ui-wi-fi }** açık olsun.
        3. { -iphone }’da daha önce hiç girmediğiniz bir web sayfası açın. Yüklenirse { shared-try }.
shared-step-other-net =
    1. Wi-Fi’deyseniz: **{ path-wi-fi }** bölümünde **{ -ui-wi-fi }** seçeneğini kapatın ve hücresel veriyi kullanın. Hücresel verideyseniz: bir Wi-Fi ağına veya bir arkadaşınızın erişim noktasına bağlanın.
    2. Bir dakika bekleyin, sonra { shared-try }.
    Şimdi çalışıyorsa sorun ilk ağdaydı: bu ağda kalın veya yönlendiriciyi yeniden başlatın. Hücresel veri tarifenizden düşer.
    .title = Başka bir ağ deneyin
    .ipad =
        1. Başka bir Wi-Fi ağına veya bir telefonun erişim noktasına bağlanın.
        2. Bir dakika bekleyin, sonra { shared-try }.
        Şimdi çalışıyorsa sorun ilk ağdaydı. Erişim noktası, telefonun veri tarifesini kullanır.
    .mac =
        1. **{ path-wi-fi }** bölümünde başka bir Wi-Fi ağına veya bir telefonun erişim noktasına bağlanın.
        2. Bir dakika bekleyin, sonra { shared-try }.
        Şimdi çalışıyorsa sorun ilk ağdaydı. Erişim noktası, telefonun veri tarifesini kullanır.
    .watch =
        { path-on-the-iphone }
        { shared-step-other-net }
shared-step-vpn-off =
    1. VPN uygulamanızı kapatın.
    2. **{ path-vpn }** bölümünü açın ve **{ -ui-vpn }** seçeneğini kapatın.
    3. Reklam engelleyicileri, DNS filtrelerini ve güvenlik uygulamalarını duraklatın.
    4. { shared-try-now }
    { $managed ->
        [work] İş yerinizin veya okulunuzun hiçbir profilini silmeyin. VPN’i kapatılamıyorsa “{ choice-cant }” düğmesine basın.
        [family] Filtre bir ebeveyne veya vasiye aitse ona sorun.
       *[other] İş yeri veya okul profillerini silmeyin. Sonra her şeyi yeniden açın: o zamana kadar daha az korunursunuz.
    }
    .title = Deneme için VPN’i ve filtreleri duraklatın
    .watch =
        { path-on-the-iphone }
        { shared-step-vpn-off }
shared-step-datetime =
    1. **{ path-date-time }** bölümünü açın.
    2. **{ -ui-set-automatically }** seçeneğini açın.
    3. **{ -ui-time-zone }** bulunduğunuz yere uymalıdır; saati de başka bir telefonla karşılaştırın.
    Anahtar griyse onu bir { -ui-screen-time } sınırlaması veya bir iş profili yönetiyordur.
    .title = Saati otomatik olarak ayarlayın
    .mac =
        1. **{ path-date-time }** bölümünü açın.
        2. Tarih, saat ve saat dilimi otomatik olarak ayarlansın.
        3. Saati başka bir aygıtla karşılaştırın.
    .watch =
        { path-on-the-iphone }
        { shared-step-datetime }
shared-step-line-on =
    1. **{ path-cellular }** (veya { -ui-mobile-service }) bölümünü açın ve istediğiniz hatta dokunun.
    2. **{ -ui-turn-on-this-line }** seçeneğini açın.
    3. İki hattınız varsa: **{ shared-path-switch }** › **{ -ui-imessage-facetime-line }** veya **{ shared-path-addresses }** bölümünü açın ve o hattı seçin.
    4. **{ path-my-number }** bölümündeki numaranın doğru olduğundan emin olun.
    .title = Doğru hattı açın
    .watch =
        { path-on-the-iphone }
        { shared-step-line-on }
shared-step-rm-sim =
    1. **{ path-cellular }** bölümünü açın ve aynı numaraya ait iki satır olup olmadığına bakın.
    2. Hangisinin **kapalı** veya servissiz olduğunu belirleyin. Yalnızca o kaldırılacak.
    3. Fiziksel SIM ise çıkarın. eSIM ise ona, sonra **{ -ui-delete-esim }** seçeneğine dokunun.
    4. **{ shared-path-addresses }** bölümünü açın ve numaranıza dokunun; orada bir kez ve işaretli olarak görünmelidir.
    Yalnızca bir satır varsa “{ choice-failed }” düğmesine basın.
    .title = Numaranıza ait, etkin olmayan SIM’i kaldırın
    .warning = Kullandığınız eSIM’i silerseniz operatör yenisini verene kadar hattınız kesilir; bu ücretli olabilir. Hangisinin kapalı olduğundan emin misiniz? Değilseniz “{ choice-cant }” düğmesine basın. Mesajlar ve fotoğraflar kalır.
    .watch =
        { path-on-the-iphone }
        { shared-step-rm-sim }
shared-step-finish-setup =
    Yeni bir { -iphone }, atlanan bir adımı kendiliğinden tamamlamaz.
    1. **{ path-cellular }** bölümünü açın, eSIM kurulumunu orada tamamlayın ve hattı açın.
    2. **{ path-software-update }** bölümünü açın ve sunulan güncellemeyi yükleyin.
    3. **{ shared-path-switch }** bölümünü açın ve **{ shared-service }** seçeneğini kapatıp açın.
    4. **{ shared-path-addresses }** bölümünü açın ve numaranıza dokunun.
    .title = Kurulumda atlanan adımı tamamlayın
    .watch =
        { path-on-the-iphone }
        { shared-step-finish-setup }
shared-step-carrier-upd =
    1. Bir Wi-Fi ağına bağlanın.
    2. **{ path-about }** bölümünü açın ve bir dakika orada kalın.
    3. **{ -ui-carrier-settings-update }** çıkarsa kabul edin. Bir şey çıkmazsa güncelleme yoktur.
    4. { shared-try-now }
    .title = Yeni operatör ayarları var mı, bakın
    .watch =
        { path-on-the-iphone }
        { shared-step-carrier-upd }
shared-step-sms-test =
    { -iphone }, numaranızı doğrulamak için belki de başka bir ülkeye görünmeyen bir SMS gönderir. Bu yüzden sıradan SMS’lerin çalışması gerekir.
    1. { -iphone } olmayan bir telefona kısa mesaj gönderin. Mesaj yeşil olmalı ve { -imessage } değil, SMS olarak görünmelidir.
    2. Gitmezse bakiyenize ve tarifenizde yurt dışı da olmak üzere SMS hakkı olup olmadığına bakın.
    3. Giderse { shared-service } seçeneğini bir kez kapatıp açın.
    Bu, bir veya iki SMS ücretine mal olabilir.
    .title = Sıradan bir SMS gönderin
    .watch =
        { path-on-the-iphone }
        { shared-step-sms-test }
shared-step-wait24 =
    Operatörünüzün bir numarayı { -apple } ile doğrulaması 24 saate kadar sürebilir. Kesintiler de kendiliğinden geçer.
    1. { shared-service } açık kalsın; sinyal ve internet olsun.
    2. Arada kapatıp açmayın: bu, beklemeyi baştan başlatabilir.
    3. “{ choice-wait }” düğmesine basın; bir saat, altı saat ve bir gün sonra yeniden sorarım.
    Bir günden uzun sürmesi normal değildir. SMS’ler engelliyse, hat kapalıysa veya bir ağ hatası varsa beklemek işe yaramaz: “{ choice-failed }” düğmesine basın.
    .title = Etkinleştirmeye bir güne kadar süre tanıyın
shared-step-acct-fix =
    1. **{ path-account }** bölümünü açın ve oradaki her isteği yanıtlayın: güncellenmesi gereken ayarlar, yeni koşullar, doğrulama.
    2. Hesap sayfasını düğmeyle açın ve giriş yapabildiğinizden emin olun. Tanımadığınız bir aygıt görürseniz buradaki bir insanla görüşün.
    3. İki faktörlü kimlik doğrulama açık olmalıdır.
    4. { shared-try-now }
    Parolanızı yalnızca kendi aygıtınızda ve { -apple }’ın sayfalarında girin. Burada kimsenin ona veya bir koda ihtiyacı yok.
    .title = { -apple-account(form: "your-gen") } isteklerini yanıtlayın
    .warning = Parolayı sıfırlamanız gerekirse öteki aygıtlarınızda oturum kapanır; siz { -ipad } ve { -mac }’te yeniden giriş yapana kadar numaranız oradaki { shared-service } adreslerinden kalkar. Mesajlar kalır.
shared-step-ios-update =
    1. Yedekleme yapın.
    2. **{ path-software-update }** bölümünü açın ve sunulan güncellemeyi yükleyin. Wi-Fi ile 20 ila 60 dakika sürer; aygıtı güce bağlayın.
    3. Yeniden başladığında { shared-try }.
    { $os ->
        [ios26] Güncelleme çoğu zaman bir yazılım hatasını giderir.
        [ios17] Aygıt en yeni sürümü almasa bile sunulanı yükleyin.
       *[other] Eski bir { -iphone } en az 12.5.8, 15.8.6, 16.7.13 veya 18.7.4 sürümünü gerektirir; hangisi olduğu yüklü sürüme bağlıdır. Bu olmadan { -imessage }, { -facetime } ve etkinleştirme Ocak 2027’den sonra çalışmaz.
    }
    .title = Sistemi güncelleyin
    .warning = Bu sırada aygıt kullanılamaz ve eski sürüme dönülemez. Wi-Fi, en az %50 pil ve boş yer gerekir. Verileriniz kalır; yedek yalnızca güvence içindir.
    .mac =
        1. Yedekleme yapın.
        2. **{ path-software-update }** bölümünü açın ve sunulan güncellemeyi yükleyin. Bir saat sürebilir; { -mac }’i güce bağlayın.
        3. Yeniden başladığında { shared-try }.
    .watch =
        { path-on-the-iphone }
        { shared-step-ios-update }
        Sonra saati güncelleyin: Watch uygulaması › **{ -ui-general }** › **{ -ui-software-update }**; saat şarjda olsun.
shared-step-carrier =
    Operatörünüzle iletişime geçin ve şunları sorun:
    1. SIM’im veya eSIM’im yalnızca bu telefonda ve doğru numara için etkin mi?
    2. Bu numara, yurt dışı, kısa numaralar ve ücretli numaralar da olmak üzere SMS gönderebiliyor mu? { -apple } numarayı böyle bir SMS ile doğrular.
    3. Etkinleştirmeyi yeniden gönderebilir misiniz ya da SIM’i veya eSIM’i değiştirebilir misiniz?
    4. Sonra { shared-service } seçeneğini bir kez kapatıp açın ve “{ choice-wait }” düğmesine basın.
    Operatörünüze kodları veya parolaları, yalnızca siz aradıysanız söyleyin.
    .title = Operatörden etkinleştirme SMS’ini açmasını isteyin
    .warning = Yeni bir SIM veya eSIM ücretli olabilir ve eskisi çalışmaz olur. Numaranız ve mesajlarınız kalır. Kimliğinizi kanıtlayacak bir şey yanınızda olsun.
shared-step-reset-net =
    1. Wi-Fi ağınızın parolasını ve varsa VPN ve APN ayarlarınızı bir yere yazın.
    2. **{ path-reset } › { -ui-reset }** bölümünü açın ve **{ -ui-reset-network-settings }** seçeneğini seçin. Aygıt parolası istenir ve aygıt yeniden başlar.
    3. Wi-Fi ağınıza yeniden bağlanın.
    4. { shared-service } seçeneğini kapatıp açın ve { shared-try }.
    .title = Ağ ayarlarını sıfırlayın
    .warning = Bütün Wi-Fi ağları ve parolaları, VPN ve APN ayarları ile hücresel tercihler silinir; Bluetooth bağlantıları kopabilir. { -icloud } Anahtar Zinciri açıksa ağlar öteki aygıtlarınızdan da kaybolabilir. Fotoğraflar, uygulamalar ve mesajlar kalır. İş yerine veya okula ait bir aygıtta yöneticisine sormadan yapmayın.
    .mac =
        { -mac }’te böyle bir düğme yoktur; bu yüzden ağ yeniden kurulur.
        1. Wi-Fi ağınızın parolasını bir yere yazın.
        2. **{ path-wi-fi }** bölümünü açın ve ağınızın ayrıntılarında **{ -ui-forget-this-network }** seçeneğini seçin.
        3. Yeniden başlatın, ağa yeniden bağlanın ve { shared-try }.
