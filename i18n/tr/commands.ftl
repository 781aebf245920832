### Komut yazılırken Discord’un gösterdikleri. Adlar İngilizce kalır.

command-device-language = device-language
    .description = { -discord } ile aynı değilse { -iphone }, { -ipad } veya { -mac } aygıtınızın dili

## Sunucu ekibinin talepler üzerinde çalıştığı destek masası.

command-desk = desk
    .description = Destek masası: bir insanın ilgilenmesi gereken talepler
command-desk-setup = setup
    .description = Destek masasını kurar: talepler nereye düşer, kimler ilgilenir
    .channel = Bir metin kanalı veya her talebin bir gönderi olduğu bir forum
    .role = Talepleri yanıtlayan kişilerin rolü
command-desk-setup-language = language
    .description = Bütün ekibin gördüklerinin dili; seçilmezse sunucunun dili
command-desk-doctor = doctor
    .description = Destek masasının çalışıp çalışmadığına bakar ve tam olarak neyin eksik olduğunu söyler
command-desk-queue = queue
    .description = Açık talepleri gösterir, en eskiler önde
command-desk-case = case
    .description = Bir talebi, şu ana kadar denenen her şeyle birlikte gösterir
    .number = Talebin numarası
command-desk-next = next
    .description = Sizi veya herhangi birini en uzun süredir bekleyen talebi gösterir
command-desk-stats = stats
    .description = Kaç talep geldi, ilk yanıt ne kadar hızlıydı, çözüm ne kadar sürdü
    .days = Kaç gün geriye bakılacağı; boş bırakılırsa 30
command-desk-block = block
    .description = Bir üyenin yeni talep açmasını engeller
    .member = Üye
command-desk-unblock = unblock
    .description = Engellenen bir üyenin yeniden talep açmasına izin verir
    .member = Üye
