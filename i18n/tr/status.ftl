### Botun kendi bulduğu şeyler: Apple’ın durum sayfası ve aynı sorunu yaşayan çok sayıda kişi.

## Kartın üstünde veya küçük harflerle altında

found-outage = { -apple }’ın durum sayfası bir kesinti bildiriyor ({ $read } okundu). Lütfen ayarları değiştirmeyi bırakın: sorun aygıtınızda değil.
    .about = { -apple }’ın durum sayfası bir kesinti bildiriyor (başlangıcı: { $about }; { $read } okundu). Lütfen ayarları değiştirmeyi bırakın: sorun aygıtınızda değil.
found-issue = { -apple }’ın durum sayfası bazı kişileri etkileyen bir sorun bildiriyor ({ $read } okundu). Lütfen şimdilik ayarları değiştirmeyin.
    .about = { -apple }’ın durum sayfası bazı kişileri etkileyen bir sorun bildiriyor (başlangıcı: { $about }; { $read } okundu). Lütfen şimdilik ayarları değiştirmeyin.
found-planned = { -apple } kendi tarafında bir çalışma planladı; bir süre aksama olabilir (durum sayfası { $read } okundu).
    .about = { -apple } kendi tarafında bir çalışma planladı (başlangıcı: { $about }); bir süre aksama olabilir (durum sayfası { $read } okundu).
found-resolved = { -apple } kısa süre önce bir sorun yaşadı, sorun giderildi (durum sayfası { $read } okundu). Bir kez daha deneyin; yine olmazsa buradan devam ederiz.
    .about = { -apple } bir sorun yaşadı, sorun giderildi (bitişi: { $about }; durum sayfası { $read } okundu). Bir kez daha deneyin; yine olmazsa buradan devam ederiz.
found-clear = { -apple }’ın durum sayfasında sorun görünmüyor ({ $read } okundu); bu sayfa çoğu zaman geç güncellenir
found-wave = Sorun yalnızca sizde olmayabilir: birkaç dakika içinde aynı sorunla birden fazla kişi geldi ({ $read } sayıldı). Biraz beklemeden hiçbir şey sıfırlanmaz.

## Ekibin gördüğü geçmişte ve üyenin kopyaladığı özette

found-path = { $what } ({ $read })
found-path-outage = { -apple }’ın durum sayfası: kesinti
found-path-issue = { -apple }’ın durum sayfası: bazı kişilerde sorun
found-path-planned = { -apple }’ın durum sayfası: planlı çalışma
found-path-resolved = { -apple }’ın durum sayfası: giderilmiş bir sorun
found-path-clear = { -apple }’ın durum sayfası: sorun yok
found-path-wave = Aynı sorunla çok sayıda kişi geldi

## Ekibe bir kez söylenenler

desk-wave = Bu bir kesinti olabilir
    .text =
        Birkaç dakika içinde aynı sorunla her zamankinden çok daha fazla kişi geldi ({ $at }). Kılavuzdaki herkese sorunun yalnızca onlarda olmayabileceği söylenir ve biraz beklemeden hiçbir şey sıfırlanmaz.
        { -apple } böyle şeyleri çoğu zaman geç bildirir; durum sayfasına bakmaya değer: apple.com/support/systemstatus
desk-lost-wave = bir kesinti bildirimi
