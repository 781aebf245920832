### Что показывает Discord при вводе команды. Названия остаются английскими.

command-device-language = device-language
    .description = Язык вашего { -iphone }, { -ipad } или { -mac }, если он отличается от языка { -discord }

## Служба поддержки, где работают с обращениями

command-desk = desk
    .description = Служба поддержки: обращения, которым нужен человек
command-desk-setup = setup
    .description = Настроить службу поддержки: куда приходят обращения и кто ими занимается
    .channel = Текстовый канал или форум, где каждое обращение становится публикацией
    .role = Роль тех, кто отвечает на обращения
command-desk-setup-language = language
    .description = Язык того, что видит вся поддержка; если не указан, язык сервера
command-desk-doctor = doctor
    .description = Проверить, работает ли служба поддержки, и узнать, чего именно не хватает
command-desk-queue = queue
    .description = Показать открытые обращения, начиная с самых старых
command-desk-case = case
    .description = Показать обращение и все, что уже пробовали
    .number = Номер обращения
command-desk-next = next
    .description = Показать обращение, которое дольше всех ждет вас или кого-нибудь
command-desk-stats = stats
    .description = Сколько обращений, как быстро первый ответ, как быстро решение
    .days = За сколько дней; если не указать, за 30
command-desk-block = block
    .description = Запретить участнику открывать обращения
    .member = Участник
command-desk-unblock = unblock
    .description = Снова разрешить участнику открывать обращения
    .member = Участник
