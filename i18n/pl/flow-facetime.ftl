### Naprawa FaceTime: wszystkie słowa przewodnika „facetime”, których nie dzieli z innymi.

facetime-flow = Pomoc dotycząca { -facetime }
    .description = Przywróć działanie { -facetime }, krok po kroku
    .problem = Co widzisz, w kilku słowach, albo dokładna treść błędu
    .meanwhile = W międzyczasie działa zwykła rozmowa telefoniczna.

## Co dana osoba widzi

facetime-symptom-calls-fail = Moje połączenia nie dochodzą do skutku
    .hint = „{ -facetime } niedostępne”, albo dzwoni i przerywa, albo nic się nie dzieje
    .words = nie mogę zadzwonić, nie moge zadzwonic, nie łączy, nie laczy, łączenie, nieudane połączenie, niedostępne, rozłącza, rozłącza się, przerywa połączenie
facetime-symptom-activation = { -facetime } nie daje się włączyć
    .hint = „Czekam na aktywację…” lub inny błąd aktywacji
    .words = aktywacja, aktywacji, aktywować, nie aktywuje, nie włącza się, nie wlacza sie, włączyć, weryfikuje, sim, esim, nowy telefon
facetime-symptom-not-reached = Inni nie mogą się do mnie dodzwonić
    .hint = Dzwonią, a u ciebie nic nie słychać, albo nie mogą cię znaleźć
    .words = nie mogą się dodzwonić, nie moga sie dodzwonic, dodzwonić, nie dzwoni, nieodebrane połączenia, bez dźwięku, nieosiągalny, nikt nie może zadzwonić
facetime-symptom-camera-mic = Nie widać mnie lub nie słychać
    .hint = Połączenie działa, ale obraz jest czarny albo nie ma dźwięku
    .words = kamera, aparat, czarny, czarny ekran, mikrofon, nie słychać mnie, nie slychac mnie, nie widać mnie, nie słyszą mnie, nie widzą mnie, brak obrazu, wyciszony
facetime-symptom-quality = Obraz się zacina albo dźwięk przerywa
    .hint = „Słabe połączenie” albo wszystko się tnie
    .words = zacina, zacina się, tnie, tnie się, lagi, laguje, słabe połączenie, slabe polaczenie, słaba jakość, rozmazany, przerywa
facetime-symptom-link = Link { -facetime } się nie otwiera
    .hint = Także na { -android(case: "loc") } lub w Windows, gdzie link to jedyny sposób
    .words = link, linku, dołączyć, android, windows, przeglądarka, przeglądarce, chrome, edge, zaproszenie

## Przyczyny, czytane po „Najbardziej prawdopodobne: ”

facetime-cause-ft-off = wyłączone { -facetime }
facetime-cause-addr = wybór numeru lub adresu email dla { -facetime }
facetime-cause-restrict = limit w funkcji „{ -ui-screen-time }”
facetime-cause-mdm = reguła pracodawcy lub szkoły, która zarządza urządzeniem
facetime-cause-blocked = zablokowany kontakt
facetime-cause-rcpt-side = coś na urządzeniu drugiej osoby
facetime-cause-focus-silent = funkcja „{ -ui-focus }” lub wyłączone powiadomienia
facetime-cause-camera-off = kamera wyłączona, zasłonięta lub używana gdzie indziej
facetime-cause-mic-muted = mikrofon wyciszony lub bez zezwolenia
facetime-cause-link-browser = przeglądarka, która nie może dołączyć do rozmowy
facetime-cause-link-gone = link, który już nie jest ważny

## Pytania

facetime-question-device = Które urządzenie ma problem?
    .text = Jeśli kilka, wybierz { -iphone(case: "gen") }, o ile jest wśród nich.
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = { -android } lub Windows, przez link
facetime-question-status = Czy strona stanu usług { -apple } pokazuje problem?
    .text = Otwórz stronę przyciskiem i sprawdź { -facetime } oraz { -apple-account }. { -apple } często informuje z opóźnieniem, więc brak zgłoszeń niewiele znaczy.
    .answer-incident = Tak, teraz jest problem
    .answer-clear = Nie, wszystko w porządku
facetime-question-who = Dzieje się to ze wszystkimi czy z jedną osobą?
    .answer-all = Ze wszystkimi
    .answer-one = Z jedną osobą lub z bardzo niewieloma
facetime-question-web = Czy wczytuje się teraz nowa, dotąd nieodwiedzana strona internetowa?
    .text = Użyj tego samego połączenia co { -facetime }. Odwiedzona wcześniej strona może być zapisana na urządzeniu.
    .answer-yes = Tak, wczytuje się
    .answer-no = Nie, albo bardzo wolno
facetime-question-imessage = Czy { -imessage } ma ten sam problem?
    .text = Obie usługi korzystają z tej samej aktywacji, więc to dużo mówi.
    .answer-both = Tak, { -imessage } też nie działa
    .answer-only-facetime = Nie, tylko { -facetime }
facetime-question-changed = Co się zmieniło tuż przed początkiem problemu?
    .answer-nothing = Nic, o czym wiem
    .answer-update = Uaktualnienie systemu
    .answer-sim = Nowa karta SIM, eSIM, numer lub operator
    .answer-phone = Nowy { -iphone }
facetime-question-camera = Czego brakuje po drugiej stronie?
    .text = Zapytaj osobę, do której dzwonisz, albo zobacz swój mały obraz podczas rozmowy.
    .answer-picture = Obrazu
    .answer-sound = Dźwięku
    .answer-both = Jednego i drugiego
facetime-question-managed = Czy tym urządzeniem zarządza pracodawca, szkoła lub rodzic?
    .text = Pominiemy wtedy każdy krok, o którym muszą zdecydować inni.
    .answer-no = Nie
    .answer-work = Tak, pracodawca lub szkoła
    .answer-family = Tak, rodzic lub opiekun
facetime-question-os = Jaką wersję systemu ma urządzenie?
    .text =
        { $device ->
            [mac] Menu { -apple } › **{ -ui-about-this-mac }**.
            [watch] Na { -iphone(case: "loc") }: **{ path-about }**. Wybierz według { -iphone(case: "gen") }.
           *[other] **{ path-about }**. Niektóre menu zmieniały miejsce między wersjami.
        }
    .answer-ios26 =
        { $device ->
            [mac] { -macos } 26 lub nowszy
            [ipad] { -ipados } 26 lub nowszy
           *[other] { -ios } 26 lub nowszy
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
            [mac] { -macos } 12 lub starszy
            [ipad] { -ipados } 15 lub starszy
           *[other] { -ios } 15 lub starszy
        }
facetime-question-known-caller = Czy znasz osobę, od której jest ten link?
    .text = Obcy wysyłają linki do rozmów, aby dotrzeć do ludzi. Nikt z { -apple } ani z tego serwera nie dzwoni w ten sposób.
    .answer-yes = Tak
    .answer-no = Nie albo nie wiem
    .answer-no-hint = Ktoś powinien przyjrzeć się temu razem z tobą

## Kroki

facetime-step-toggle =
    1. Otwórz **{ path-facetime }** i wyłącz **{ -facetime }**.
    2. Jeśli { -imessage } też nie działa, wyłącz je również, w **{ path-messages }**.
    3. Odczekaj 30 sekund.
    4. Włącz z powrotem to, co zostało wyłączone, i daj temu do dziesięciu minut. „{ choice-wait }” uruchomi przypomnienie.
    Operator może naliczyć opłatę za jeden SMS. Jeden raz wystarczy: powtarzanie może rozpocząć aktywację od nowa.
    .title = Wyłącz i włącz { -facetime }
    .mac =
        1. W aplikacji { -facetime } otwórz **{ path-facetime }**.
        2. Usuń zaznaczenie opcji **{ -ui-enable-this-account }**.
        3. Odczekaj 30 sekund i zaznacz ponownie.
facetime-step-reached-at =
    1. Otwórz **{ path-facetime }**.
    2. Sprawdź, czy są zaznaczone twój numer telefonu i adresy email, które znają inni.
    3. Jako identyfikator rozmówcy wybierz swój numer, aby było widać, kto dzwoni.
    4. Poproś kogoś, aby zadzwonił na ten numer.
    .title = Wybierz, gdzie można się z tobą połączyć
facetime-step-restart =
    1. Wyłącz { -iphone(case: "gen") }: przytrzymaj przycisk boczny i jeden z przycisków głośności, a potem przeciągnij suwak.
    2. Odczekaj 30 sekund i włącz go.
    3. Zadzwoń do kogoś.
    .title = Uruchom urządzenie ponownie
    .ipad =
        1. Wyłącz { -ipad(case: "gen") }: przytrzymaj górny przycisk i jeden z przycisków głośności, a na modelu z przyciskiem Początek sam górny przycisk. Potem przeciągnij suwak.
        2. Odczekaj 30 sekund i włącz go.
        3. Zadzwoń do kogoś.
    .mac =
        1. Zachowaj swoją pracę.
        2. Menu { -apple } › **{ -ui-restart }**.
        3. Otwórz { -facetime } i zadzwoń do kogoś.
    .watch =
        1. Wyłącz zegarek i { -iphone(case: "gen") }.
        2. Najpierw włącz i odblokuj { -iphone(case: "gen") }.
        3. Włącz i odblokuj zegarek, a potem zadzwoń do kogoś.
facetime-step-nearer =
    Rozmowa wideo wymaga stabilnego połączenia w obie strony.
    1. Podejdź bliżej routera Wi‑Fi, a przy danych sieci komórkowej wyjdź z budynku.
    2. Wstrzymaj pobieranie, odtwarzanie strumieniowe i inne rozmowy w tej samej sieci.
    3. Wyłącz na chwilę wideo. Jeśli dźwięk jest wtedy dobry, połączenie jest za wolne na obraz.
    .title = Zapewnij rozmowie lepsze połączenie
facetime-step-ring =
    1. Otwórz **{ path-focus }** i wyłącz wszystko, co jest włączone, na przykład **{ -ui-do-not-disturb }**.
    2. Otwórz **{ path-notifications }**, wybierz { -facetime } i włącz opcję **{ -ui-allow-notifications }**, z dźwiękiem.
    3. Sprawdź, czy urządzenie nie jest wyciszone, i zwiększ głośność.
    4. Poproś kogoś, aby do ciebie zadzwonił.
    .title = Przywróć dźwięk połączeń
    .watch =
        { path-on-the-iphone }
        { facetime-step-ring }
facetime-step-camera-on =
    1. Podczas rozmowy stuknij w ekran i sprawdź, czy kamera nie jest przekreślona.
    2. Zdejmij etui lub folię, która zasłania obiektyw, i przetrzyj go.
    3. Zamknij inne aplikacje, które używają kamery.
    4. Przełącz na drugą kamerę i z powrotem.
    .title = Sprawdź, czy kamera jest wolna
    .mac =
        1. Podczas rozmowy sprawdź, czy kamera nie jest przekreślona.
        2. Zakończ inne aplikacje, które używają kamery. Jej zielona lampka wtedy zgaśnie.
        3. W aplikacji { -facetime } otwórz menu „Wideo” i wybierz swoją kamerę.
facetime-step-mic-on =
    1. Podczas rozmowy stuknij w ekran i sprawdź, czy mikrofon nie jest przekreślony.
    2. Zdejmij słuchawki lub rozłącz Bluetooth, aby wypróbować mikrofon samego urządzenia.
    3. Wydmuchaj kurz z małych otworów obok złącza ładowania, tylko własnym oddechem.
    4. Zapytaj, czy teraz cię słychać.
    .title = Sprawdź, czy mikrofon jest włączony
    .mac =
        1. Podczas rozmowy sprawdź, czy mikrofon nie jest przekreślony.
        2. W aplikacji { -facetime } otwórz menu „Wideo” i wybierz mikrofon samego { -mac(case: "gen") }.
        3. Zapytaj, czy teraz cię słychać.
facetime-step-unblock =
    1. Otwórz **{ path-blocked }**.
    2. Jeśli ta osoba tam jest, usuń ją z listy, o ile chcesz odbierać od niej połączenia.
    3. Zadzwoń do niej.
    Tego, czy ktoś cię blokuje, nie da się stąd zobaczyć: słychać tylko sygnał bez końca.
    .title = Sprawdź zablokowane kontakty
facetime-step-ask-other =
    Napisz do tej osoby lub zadzwoń zwykłym telefonem i poproś o sprawdzenie:
    1. Czy { -facetime } jest włączone i czy połączenie jest dobre?
    2. Czy numer lub adres, na który dzwonisz, jest tam zaznaczony?
    3. Czy jest włączony „{ -ui-focus }” albo czy nie blokuje cię przez pomyłkę?
    Potem zadzwoń ponownie. W międzyczasie działa zwykła rozmowa telefoniczna.
    .title = Poproś drugą osobę o sprawdzenie
facetime-step-screentime =
    To może zmienić tylko osoba, która ma kod funkcji „{ -ui-screen-time }”.
    1. Jeśli to ty, otwórz **{ path-screen-time }**. Jeśli nie, poproś tę osobę, aby obejrzała to razem z tobą.
    2. Sprawdź **{ -ui-content-privacy-restrictions }**: { -facetime } i kamera muszą być dozwolone.
    3. Sprawdź **{ -ui-downtime }** i **{ -ui-communication-limits }**.
    4. Zadzwoń do kogoś.
    .title = Sprawdź „{ -ui-screen-time }”
facetime-step-ask-admin =
    Na urządzeniu służbowym lub szkolnym { -facetime } może być wyłączone zgodnie z regułą. Mogą to zmienić tylko osoby, które nim zarządzają.
    1. Sprawdź, czy w **{ path-vpn }** jest profil. Nie usuwaj go.
    2. Zapytaj dział IT: „Czy na tym urządzeniu i w tej sieci { -facetime } jest dozwolone?”
    3. Gdy odpowiedzą, że już jest dozwolone, uruchom urządzenie ponownie i zadzwoń do kogoś.
    .title = Zapytaj tych, którzy zarządzają urządzeniem
facetime-step-open-link =
    { $device ->
        [android] Link działa w najnowszym Chrome lub Edge i w niczym innym.
       *[other] Link sam otwiera { -facetime }. Jeśli nie, można dołączyć też przez przeglądarkę.
    }
    1. Przytrzymaj link i otwórz go w Chrome lub Edge; na urządzeniu { -apple } może to być też Safari.
    2. Wpisz swoje imię i na pytanie zezwól na kamerę oraz mikrofon.
    3. Naciśnij „Dołącz” i poczekaj, aż ktoś cię wpuści.
    Konto nie jest potrzebne. Jeśli strona prosi o hasło, zamknij ją.
    .title = Otwórz link w odpowiedniej przeglądarce
facetime-step-new-link =
    1. Poproś tę osobę o utworzenie nowego linku w { -facetime } i przesłanie go do ciebie.
    2. Musi ona być w rozmowie i cię wpuścić: zielony przycisk obok twojego imienia.
    3. Otwórz nowy link, nie stary.
    .title = Poproś o nowy link

## Sprawdzenia po „Już działa”

facetime-verify-registered = Co teraz widzisz?
    .text = Zadzwoń do kogoś przez { -facetime } albo na inne swoje urządzenie { -apple }.
    .answer-rings = Tam dzwoni
    .answer-ticked = Bez błędu, mój numer jest zaznaczony; jeszcze nie dzwonię
    .answer-error = Błąd aktywacji znowu się pojawia
facetime-verify-connects = Co się teraz dzieje z nowym połączeniem?
    .answer-talked = Rozmowa się udała
    .answer-no-answer = Dzwoni, ale jeszcze nikt nie odebrał
    .answer-fails = Znowu się nie udaje
facetime-verify-rings = Czy połączenie teraz do ciebie dociera?
    .text = Poproś kogoś, aby zadzwonił do ciebie przez { -facetime }.
    .answer-rang = Tak, zadzwoniło
    .answer-asked = Prośba wysłana, jeszcze nikt nie zadzwonił
    .answer-silent = Dzwonili, a nic nie zadzwoniło
facetime-verify-seen-heard = Czy teraz cię widać i słychać?
    .answer-both = Tak, jedno i drugie
    .answer-alone = Widzę siebie; jeszcze do nikogo nie dzwonię
    .answer-missing = Nie, czegoś nadal brakuje
facetime-verify-smooth = Jak przebiega nowa rozmowa?
    .text = Rozmawiaj przez dwie minuty.
    .answer-smooth = Płynnie
    .answer-short = Na razie dobrze, ale była krótka
    .answer-stutters = Nadal się tnie lub zacina
facetime-verify-opens = Czy link teraz się otwiera?
    .answer-joined = Tak, jestem w rozmowie
    .answer-waiting = Otwiera się i czekam na wpuszczenie
    .answer-closed = Nie, nie otwiera się

## Treści, które się wkleja, po jednej w wierszu, tak jak pokazuje je urządzenie po polsku

facetime-says-waiting =
    Czekam na aktywację…
    Czekam na aktywacje
    czeka na aktywację
facetime-says-unsuccessful =
    Aktywacja nie powiodła się. Aby spróbować ponownie, włącz { -facetime }.
    Aktywacja nie powiodła się
    aktywacja { -facetime } nie powiodła się
facetime-says-activation-error =
    Wystąpił błąd podczas aktywacji. Spróbuj ponownie.
    Wystąpił błąd podczas aktywacji
facetime-says-verifying =
    Weryfikuję…
    kółko obok mojego numeru
facetime-says-unavailable =
    { -facetime } niedostępne
    nie jest dostępny w { -facetime }
