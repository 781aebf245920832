### Przypomnienia: wiadomości prywatne do osób, które na coś czekają lub przerwały w połowie.

## Wiadomości prywatne

reminders-ask = Czy pomogło? { $step }
    .text = Czekanie zaczęło się { $since }. Sprawdź teraz urządzenie i daj znać przyciskiem, jak jest.
reminders-over = Usługa { $service } powinna znowu działać
    .text = { -apple } nie zgłasza już żadnych problemów. Spróbuj teraz ponownie i daj znać przyciskiem, jak poszło. Jeśli nie działa, pójdziemy dalej od tego miejsca.
reminders-nudge = Przerwano w połowie: { $flow }
    .text = Dalej: { $step }. Twoje miejsce jest zapamiętane, a to jedyne przypomnienie o tym.
reminders-how = Dostajesz tę wiadomość na własną prośbę. Odpowiadaj przyciskami: to, co wpiszesz na tym czacie, do nikogo nie dotrze.

## Przyciski

reminders-do-card = Pokaż, gdzie jestem
reminders-do-not-yet = Jeszcze nie
reminders-do-quiet = Nie przypominaj więcej
reminders-do-resume = Jednak przypominaj
reminders-do-nudge = Przypomnij mi, jeśli przerwę

## Na kartach

reminders-wait = Do { $at } ({ $until }) nie musisz nic robić. Dostaniesz wtedy ode mnie wiadomość prywatną, a twoje miejsce jest zapamiętane. Jeśli zadziała wcześniej, daj znać.
reminders-wait-over = Na razie nie trzeba nic robić ani zmieniać. Dostaniesz ode mnie wiadomość prywatną, gdy tylko { -apple } przestanie zgłaszać problemy; twoje miejsce jest zapamiętane. Jeśli zadziała wcześniej, daj znać.
reminders-next = Bez odpowiedzi ponowię pytanie { $until }, w wiadomości prywatnej.
reminders-quiet = Zgodnie z twoją prośbą nie będę do ciebie pisać. Wróć tym samym poleceniem.
reminders-closed = Mojej ostatniej wiadomości prywatnej nie udało się dostarczyć, więc nie obiecuję kolejnej. Możesz zezwolić na wiadomości prywatne od osób z tego serwera w ustawieniach prywatności { -discord(case: "gen") } albo po prostu wróć tym samym poleceniem.

## Nad kartą

reminders-said-quiet = Dobrze: nie będzie więcej przypomnień.
reminders-said-resumed = Dobrze: napiszę, gdy przyjdzie pora.
reminders-said-nudge = Dobrze: jeśli teraz przerwiesz, przypomnę raz, { $when }. Dotyczy to też przewodników, które zaczniesz później.
