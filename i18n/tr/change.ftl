### Biri ortasındayken bir kılavuz değiştiğinde söylenenler.

## Kartın üstünde

note-set-aside = Bir kenara bırakılanlar: { $list }
note-card-changed = O kart gösterildikten sonra kılavuz değişti; bu yüzden bastığınız düğme hiçbir şeyi değiştirmedi. Şu anki kartınız bu.

## Kartın yerine

notice-flow-gone = Bu kılavuz artık sunulmuyor
    .text = Yanıtlarınız saklanıyor. Kılavuz geri gelirse kaldığınız yerden devam edebilirsiniz.

## Yöneticilere, /desk doctor yanıtında

desk-doctor-guide = { PLURAL($count) ->
        [one] **Kılavuz { $at } değiştirildi ve { $count } hata içeriyor; önceki sürüm kullanılıyor.** Hata, botu işleten kişinin günlüğünde yazılıdır.
       *[other] **Kılavuz { $at } değiştirildi ve { $count } hata içeriyor; önceki sürüm kullanılıyor.** Hatalar, botu işleten kişinin günlüğünde yazılıdır.
    }
