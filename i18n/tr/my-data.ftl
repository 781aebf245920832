### Kişinin kendi verileri: hakkında neler saklanır, silmek ne anlama gelir. Yalnızca o kişi okur.

## Komut yazılırken gösterilenler. Adlar İngilizce kalır.

command-my-data = my-data
    .description = Hakkınızda neler saklandığını okuyun veya hepsini sildirin
command-my-data-export = export
    .description = Hakkınızda saklanan her şeyi içeren bir dosya alın
command-my-data-erase = erase
    .description = Ne anlama geldiğini okuduktan sonra hakkınızdaki her şeyi sildirin

## Her şeyi içeren dosya

my-data-export = Hakkınızda saklanan her şey
    .text = Yandaki dosya, bütün sunuculardan ve direkt mesajlardan gelen her şeyi içerir:
    .note = Saatler UTC’ye göredir. Bir ekibin bir talep hakkında yalnızca kendisi için tuttuğu notlar dosyada yoktur; bunları ekibe sorun. { -discord } kendi mesajlarını ayrıca saklar; bunlar burada gösterilemez.
my-data-nothing = Hakkınızda hiçbir şey saklanmıyor.
my-data-sessions = { PLURAL($count) ->
        [one] { $count } kılavuz oturumu
       *[other] { $count } kılavuz oturumu
    }
my-data-cases = { PLURAL($count) ->
        [one] { $count } talep, yazılan her şeyle birlikte
       *[other] { $count } talep, yazılan her şeyle birlikte
    }
my-data-drafts = { PLURAL($count) ->
        [one] gönderilmemiş { $count } taslak
       *[other] gönderilmemiş { $count } taslak
    }
my-data-blocks = { PLURAL($count) ->
        [one] talep açamadığınız { $count } sunucu
       *[other] talep açamadığınız { $count } sunucu
    }
my-data-desks = { PLURAL($count) ->
        [one] sizin kurduğunuz { $count } destek masası
       *[other] sizin kurduğunuz { $count } destek masası
    }
my-data-work = { PLURAL($count) ->
        [one] başkalarının taleplerinde yaptığınız { $count } işlem
       *[other] başkalarının taleplerinde yaptığınız { $count } işlem
    }
my-data-languages = Metinler ve aygıtınız için seçtiğiniz diller
my-data-file = { -blueback } tarafından hakkınızda saklanan her şey. “ids” kılavuzların içindeki adlardır; “words” aynısını sizin dilinizde söyler.

## Silme

my-data-erase = Hakkınızdaki her şey silinsin mi?
    .goes = **Hemen, bütün sunucularda:** kılavuz oturumlarınız, hatırlatmalar, taslaklar ve size henüz gönderilmemiş mesajlar.
    .cases = **Talepleriniz** kapatılır; adınız ve içlerinde yazılan her söz silinir. Ekibe, bunları sildirdiğiniz söylenir; ekibin kartları ve satırları bulundukları yerde değiştirilir. Ekip üyesi olarak yaptıklarınız, adınız olmadan başkalarının taleplerinde kalır; üzerinizdeki talepler kuyruğa döner.
    .files = **Diskte,** bunları tutan dosya kısa süre sonra yeniden yazılır, böylece içinde iz kalmaz. Botu işleten kişinin acil durumlar için sakladığı kopyaların süresi onun kendi kuralına göre dolar; bundan önce böyle bir kopya geri yüklenirse verileriniz ondan da silinir. Bunun için, kimsenin kim olduğunuzu okuyamayacağı bir parmak iziniz saklanır.
    .stays = **Kalanlar:** { -discord } üzerinde daha önce gönderilmiş ve ulaşamadığım mesajlar, örneğin direkt mesajlarımızdakiler ve özel alt başlıklardakiler; isterseniz bunları kendiniz silin. Bir ekip sizi engellediyse engel, bir parmak izi olarak kalır.
    .final = Bu işlem geri alınamaz.
my-data-do-erase = Her şeyi sil
my-data-do-keep = Kalsın
my-data-erased = Hakkınızdaki her şey silindi
    .text = Talepleriniz adınızdan ve sözlerinizden arındırıldı; ekiplere haber verildi. Kılavuzları istediğiniz zaman yeniden kullanabilirsiniz; o zaman baştan başlanır.
    .files = Diskteki dosya önümüzdeki saatlerde yeniden yazılır. Botu işleten kişinin acil durum kopyalarının süresi kendi kuralına göre dolar.
my-data-under-way = Hakkınızdaki her şey siliniyor
    .text = İsteğiniz kaydedildi. Bir bölümü henüz yapılamadı ve kendiliğinden sürecek; sizin bir şey yapmanız gerekmiyor.
my-data-kept = Hiçbir şey silinmedi
    .text = Her şey olduğu gibi kalıyor.
