### Co Discord pokazuje podczas wpisywania polecenia. Nazwy zostają po angielsku.

command-device-language = device-language
    .description = Język { -iphone(case: "gen") }, { -ipad(case: "gen") } lub { -mac(case: "gen") }, jeśli jest inny niż język { -discord(case: "gen") }

## Punkt pomocy, w którym zespół serwera zajmuje się zgłoszeniami

command-desk = desk
    .description = Punkt pomocy: zgłoszenia, którymi powinien zająć się człowiek
command-desk-setup = setup
    .description = Skonfiguruj punkt pomocy: gdzie trafiają zgłoszenia i kto się nimi zajmuje
    .channel = Kanał tekstowy albo forum, na którym każde zgłoszenie staje się postem
    .role = Rola osób, które odpowiadają na zgłoszenia
command-desk-setup-language = language
    .description = Język tego, co widzi cały zespół; w przeciwnym razie język serwera
command-desk-doctor = doctor
    .description = Sprawdź, czy punkt pomocy działa, i dowiedz się dokładnie, czego brakuje
command-desk-queue = queue
    .description = Pokaż otwarte zgłoszenia, od najstarszych
command-desk-case = case
    .description = Pokaż zgłoszenie i wszystko, czego już próbowano
    .number = Numer zgłoszenia
command-desk-next = next
    .description = Pokaż zgłoszenie, które najdłużej czeka na ciebie lub na kogokolwiek
command-desk-stats = stats
    .description = Ile zgłoszeń, jak szybko pierwsza odpowiedź, jak szybko rozwiązanie
    .days = Z ilu ostatnich dni; domyślnie z 30
command-desk-block = block
    .description = Zablokuj danej osobie otwieranie zgłoszeń
    .member = Osoba
command-desk-unblock = unblock
    .description = Pozwól zablokowanej osobie znowu otwierać zgłoszenia
    .member = Osoba
