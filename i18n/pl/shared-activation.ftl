### Co przewodniki mają wspólnego o aktywacji: słowa do flows/shared/activation.toml.

## Fragmenty, z których składają się teksty poniżej

shared-service =
    { $flow ->
        [facetime] { -facetime }
       *[other] { -imessage }
    }
shared-try =
    { $flow ->
        [facetime] zadzwoń do kogoś przez { -facetime }
       *[other] wyślij wiadomość
    }
shared-try-now =
    { $flow ->
        [facetime] Zadzwoń do kogoś przez { -facetime }.
       *[other] Wyślij wiadomość.
    }
shared-meanwhile =
    { $flow ->
        [facetime] Do tego czasu wystarczy zwykły telefon lub inna aplikacja.
       *[other] Do tego czasu wystarczy zielona wiadomość, telefon lub email.
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

## Przyczyny, czytane po „Najbardziej prawdopodobne: ”

shared-cause-net-none = brak połączenia z Internetem
shared-cause-net-weak = słabe lub niestabilne połączenie
shared-cause-net-blocked = sieć, VPN lub filtr, który blokuje { shared-service }
shared-cause-time-wrong = nieprawidłowy zegar lub strefa czasowa
shared-cause-acct-auth = { -apple-account } wymagające twojej uwagi
shared-cause-sim-dup = nieaktywna karta SIM z tym samym numerem
shared-cause-sim-line = wyłączona lub niewłaściwa karta SIM albo linia
shared-cause-carrier-sms = ukryty SMS potwierdzający numer, który nie dociera
shared-cause-pending = aktywacja, która potrzebuje więcej czasu
shared-cause-outage = awaria po stronie { -apple }
shared-cause-bug-update = błąd oprogramowania, być może od uaktualnienia
shared-cause-bug-proc = zawieszony proces na urządzeniu
shared-cause-os-old = stara wersja systemu
shared-cause-netstack = uszkodzone ustawienia sieci
shared-cause-setup-skipped = krok pominięty przy konfiguracji { -iphone(case: "gen") }
shared-cause-cert-2026 = stary system, który potrzebuje uaktualnienia certyfikatu

## Pytania

shared-question-since = Jak długo trwa czekanie na aktywację?
    .answer-hour = Mniej niż godzinę
    .answer-day = Do jednego dnia
    .answer-longer = Ponad jeden dzień

## Kroki

shared-step-wait-outage =
    { -apple } ma teraz problem, więc na urządzeniu nie trzeba nic zmieniać.
    1. Pozostaw { shared-service } i ustawienia bez zmian.
    2. Naciśnij „{ choice-wait }” i wróć, gdy { -apple } poda, że problem minął.
    3. Wtedy { shared-try }.
    { shared-meanwhile }
    .title = Poczekaj, aż { -apple } to naprawi
shared-step-connect =
    1. Wyłącz **{ -ui-airplane-mode }**.
    2. Włącz **{ -ui-wi-fi }** albo **{ -ui-cellular-data }** w **{ path-cellular }** (na niektórych urządzeniach: „{ -ui-mobile-data }” lub „{ -ui-mobile-service }”).
    3. Za granicą bez Wi‑Fi musi być włączone „{ -ui-data-roaming }”. Operator może naliczyć opłatę.
    4. Otwórz nową, dotąd nieodwiedzaną stronę internetową. Gdy się wczyta, { shared-try }.
    .title = Upewnij się, że masz Internet
    .ipad =
        1. Wyłącz **{ -ui-airplane-mode }**.
        2. Włącz **{ -ui-wi-fi }** albo dane sieci komórkowej, jeśli twój { -ipad } je obsługuje.
        3. Otwórz nową, dotąd nieodwiedzaną stronę internetową. Gdy się wczyta, { shared-try }.
    .mac =
        1. Otwórz **{ path-wi-fi }** i połącz się ze swoją siecią albo podłącz kabel sieciowy.
        2. Otwórz nową, dotąd nieodwiedzaną stronę internetową. Gdy się wczyta, { shared-try }.
    .watch =
        1. Na zegarku naciśnij przycisk boczny i sprawdź, czy **{ -ui-airplane-mode }** jest wyłączony.
        2. Trzymaj { -iphone(case: "gen") } w pobliżu, z włączonymi Bluetooth i **{ -ui-wi-fi }**.
        3. Na { -iphone(case: "loc") } otwórz nową, dotąd nieodwiedzaną stronę internetową. Gdy się wczyta, { shared-try }.
shared-step-other-net =
    1. Przy Wi‑Fi: wyłącz **{ -ui-wi-fi }** w **{ path-wi-fi }** i użyj danych sieci komórkowej. Przy sieci komórkowej: połącz się z siecią Wi‑Fi albo z hotspotem innej osoby.
    2. Odczekaj minutę, a potem { shared-try }.
    Jeśli teraz działa, winna była pierwsza sieć: zostań przy tej albo uruchom router ponownie. Dane sieci komórkowej zużywają twój pakiet.
    .title = Spróbuj w innej sieci
    .ipad =
        1. Połącz się z inną siecią Wi‑Fi albo z hotspotem telefonu.
        2. Odczekaj minutę, a potem { shared-try }.
        Jeśli teraz działa, winna była pierwsza sieć. Hotspot zużywa pakiet danych telefonu.
    .mac =
        1. Otwórz **{ path-wi-fi }** i połącz się z inną siecią Wi‑Fi albo z hotspotem telefonu.
        2. Odczekaj minutę, a potem { shared-try }.
        Jeśli teraz działa, winna była pierwsza sieć. Hotspot zużywa pakiet danych telefonu.
    .watch =
        { path-on-the-iphone }
        { shared-step-other-net }
shared-step-vpn-off =
    1. Wyłącz swoją aplikację VPN.
    2. Otwórz **{ path-vpn }** i wyłącz **{ -ui-vpn }**.
    3. Wstrzymaj blokady reklam, filtry DNS i aplikacje ochronne.
    4. { shared-try-now }
    { $managed ->
        [work] Nie usuwaj żadnego profilu z pracy lub szkoły. Jeśli jego VPN nie daje się wyłączyć, wybierz „{ choice-cant }”.
        [family] Jeśli filtr należy do rodzica lub opiekuna, poproś go o to.
       *[other] Nie usuwaj profili z pracy ani szkoły. Potem włącz wszystko z powrotem: do tego czasu masz słabszą ochronę.
    }
    .title = Wyłącz na próbę VPN i filtry
    .watch =
        { path-on-the-iphone }
        { shared-step-vpn-off }
shared-step-datetime =
    1. Otwórz **{ path-date-time }**.
    2. Włącz opcję **{ -ui-set-automatically }**.
    3. Sprawdź, czy **{ -ui-time-zone }** zgadza się z miejscem, w którym jesteś, i porównaj zegar z innym telefonem.
    Jeśli przełącznik jest wyszarzony, blokuje go limit w funkcji „{ -ui-screen-time }” albo profil służbowy.
    .title = Ustaw zegar automatycznie
    .mac =
        1. Otwórz **{ path-date-time }**.
        2. Włącz automatyczne ustawianie daty, czasu i strefy czasowej.
        3. Porównaj zegar z innym urządzeniem.
    .watch =
        { path-on-the-iphone }
        { shared-step-datetime }
shared-step-line-on =
    1. Otwórz **{ path-cellular }** (lub „{ -ui-mobile-service }”) i stuknij w wybraną linię.
    2. Włącz opcję **{ -ui-turn-on-this-line }**.
    3. Przy dwóch liniach: otwórz **{ shared-path-switch }** › **{ -ui-imessage-facetime-line }** albo **{ shared-path-addresses }** i wybierz tę linię.
    4. Sprawdź, czy **{ path-my-number }** pokazuje właściwy numer.
    .title = Włącz właściwą linię
    .watch =
        { path-on-the-iphone }
        { shared-step-line-on }
shared-step-rm-sim =
    1. Otwórz **{ path-cellular }** i poszukaj dwóch pozycji z tym samym numerem.
    2. Ustal, która z nich jest **wyłączona** lub nie ma zasięgu. Usuwamy tylko tę.
    3. Fizyczna karta SIM: wyjmij ją. eSIM: stuknij w nią, a potem w **{ -ui-delete-esim }**.
    4. Otwórz **{ shared-path-addresses }** i stuknij w swój numer, aby był tam raz i był zaznaczony.
    Jeśli jest tylko jedna pozycja, wybierz „{ choice-failed }”.
    .title = Usuń nieaktywną kartę SIM ze swoim numerem
    .warning = Usunięcie używanej eSIM odcina łączność, dopóki operator nie wyda nowej, być może odpłatnie. Masz pewność, która jest wyłączona? Jeśli nie, wybierz „{ choice-cant }”. Wiadomości i zdjęcia zostają.
    .watch =
        { path-on-the-iphone }
        { shared-step-rm-sim }
shared-step-finish-setup =
    Nowy { -iphone } nie nadrabia sam pominiętego kroku.
    1. Otwórz **{ path-cellular }**, dokończ tam konfigurację eSIM i włącz linię.
    2. Otwórz **{ path-software-update }** i zainstaluj to, co jest dostępne.
    3. Otwórz **{ shared-path-switch }**, wyłącz **{ shared-service }** i włącz z powrotem.
    4. Otwórz **{ shared-path-addresses }** i stuknij w swój numer.
    .title = Dokończ pominiętą konfigurację
    .watch =
        { path-on-the-iphone }
        { shared-step-finish-setup }
shared-step-carrier-upd =
    1. Połącz się z siecią Wi‑Fi.
    2. Otwórz **{ path-about }** i pozostań tam przez minutę.
    3. Jeśli pojawi się **{ -ui-carrier-settings-update }**, zgódź się. Jeśli nic się nie pojawi, uaktualnienia nie ma.
    4. { shared-try-now }
    .title = Sprawdź nowe ustawienia operatora
    .watch =
        { path-on-the-iphone }
        { shared-step-carrier-upd }
shared-step-sms-test =
    Aby potwierdzić numer, { -iphone } wysyła ukryty SMS, być może do innego kraju. Dlatego zwykłe SMS-y muszą działać.
    1. Wyślij SMS na telefon inny niż { -iphone }. Wiadomość musi być zielona i oznaczona jako SMS, a nie { -imessage }.
    2. Jeśli się nie uda, sprawdź środki na koncie oraz to, czy taryfa pozwala na SMS-y, także za granicę.
    3. Gdy wyjdzie, wyłącz i włącz raz { shared-service }.
    Może to kosztować jeden lub dwa SMS-y.
    .title = Wyślij zwykły SMS
    .watch =
        { path-on-the-iphone }
        { shared-step-sms-test }
shared-step-wait24 =
    Operator może potrzebować do 24 godzin, aby potwierdzić numer w { -apple }. Awaria też mija sama.
    1. Pozostaw { shared-service } włączone, z zasięgiem i Internetem.
    2. W międzyczasie nie wyłączaj i nie włączaj ponownie: czekanie może zacząć się od nowa.
    3. Naciśnij „{ choice-wait }”; ponowię pytanie po godzinie, po sześciu godzinach i po dniu.
    Ponad jeden dzień to już nie jest normalne. Jeśli SMS-y są zablokowane, linia jest wyłączona albo pojawia się błąd sieci, czekanie nie pomoże: wybierz „{ choice-failed }”.
    .title = Daj aktywacji czas: do jednego dnia
shared-step-acct-fix =
    1. Otwórz **{ path-account }** i odpowiedz tam na każdą prośbę: uaktualnione ustawienia, nowe warunki, weryfikacja.
    2. Otwórz przyciskiem stronę konta i sprawdź, czy możesz się zalogować. Jeśli jest na niej nieznane ci urządzenie, porozmawiaj tu z człowiekiem.
    3. Uwierzytelnianie dwupoziomowe powinno być włączone.
    4. { shared-try-now }
    Hasło wpisuj tylko na swoim urządzeniu i na stronach { -apple }. Nikt tutaj nie potrzebuje ani hasła, ani kodu.
    .title = Zrób to, o co prosi twoje { -apple-account }
    .warning = Jeśli trzeba wyzerować hasło, pozostałe urządzenia zostaną wylogowane, a na { -ipad(case: "loc") } i { -mac(case: "loc") } twój numer nie będzie dostępny w { shared-service }, dopóki nie zalogujesz się tam ponownie. Wiadomości zostają.
shared-step-ios-update =
    1. Utwórz backup.
    2. Otwórz **{ path-software-update }** i zainstaluj to, co jest dostępne. Trwa to od 20 do 60 minut przez Wi‑Fi; podłącz urządzenie do zasilania.
    3. Gdy uruchomi się ponownie, { shared-try }.
    { $os ->
        [ios26] Uaktualnienie często usuwa błąd oprogramowania.
        [ios17] Zainstaluj to, co jest dostępne, nawet jeśli urządzenie nie obsługuje najnowszej wersji.
       *[other] Starszy { -iphone } potrzebuje co najmniej 12.5.8, 15.8.6, 16.7.13 lub 18.7.4, każda wersja dla swojej linii. Bez tego { -imessage }, { -facetime } i aktywacja przestaną działać po styczniu 2027 roku.
    }
    .title = Uaktualnij system
    .warning = W tym czasie nie można używać urządzenia i nie można wrócić do starej wersji. Potrzebne są Wi‑Fi, co najmniej 50% baterii i wolne miejsce. Dane zostają; backup jest zabezpieczeniem.
    .mac =
        1. Utwórz backup.
        2. Otwórz **{ path-software-update }** i zainstaluj to, co jest dostępne. Może to potrwać godzinę; podłącz { -mac(case: "gen") } do zasilania.
        3. Gdy uruchomi się ponownie, { shared-try }.
    .watch =
        { path-on-the-iphone }
        { shared-step-ios-update }
        Potem uaktualnij zegarek: aplikacja Watch › **{ -ui-general }** › **{ -ui-software-update }**, na ładowarce.
shared-step-carrier =
    Skontaktuj się z operatorem i zapytaj:
    1. Czy moja karta SIM lub eSIM jest aktywna, tylko w tym telefonie i dla właściwego numeru?
    2. Czy ten numer może wysyłać SMS-y, także za granicę oraz na numery skrócone i Premium? Takim SMS-em { -apple } potwierdza numer.
    3. Czy można ponownie wysłać aktywację albo wymienić kartę SIM lub eSIM?
    4. Potem wyłącz i włącz raz { shared-service } i naciśnij „{ choice-wait }”.
    Kody lub hasła podawaj operatorowi tylko wtedy, gdy rozmowa jest z twojej inicjatywy.
    .title = Poproś operatora o odblokowanie SMS-a aktywacyjnego
    .warning = Nowa karta SIM lub eSIM może kosztować, a stara przestanie działać. Numer i wiadomości zostają. Przygotuj coś, czym potwierdzisz tożsamość.
shared-step-reset-net =
    1. Zapisz sobie hasło do sieci Wi‑Fi oraz ustawienia VPN i APN, jeśli z nich korzystasz.
    2. Otwórz **{ path-reset } › { -ui-reset }** i wybierz **{ -ui-reset-network-settings }**. Trzeba podać kod, a urządzenie uruchomi się ponownie.
    3. Połącz się ponownie ze swoją siecią Wi‑Fi.
    4. Wyłącz i włącz { shared-service }, a potem { shared-try }.
    .title = Wyzeruj ustawienia sieci
    .warning = Usuwa to wszystkie sieci Wi‑Fi i ich hasła, ustawienia VPN i APN oraz preferencje sieci komórkowej; mogą też przepaść połączenia Bluetooth. Przy włączonym Pęku kluczy { -icloud } sieci mogą zniknąć również z pozostałych urządzeń. Zdjęcia, aplikacje i wiadomości zostają. Nie rób tego na urządzeniu służbowym lub szkolnym bez zgody administratora.
    .mac =
        Na { -mac(case: "loc") } nie ma takiego przycisku, więc konfigurujemy sieć od nowa.
        1. Zapisz sobie hasło do sieci Wi‑Fi.
        2. Otwórz **{ path-wi-fi }** i w szczegółach swojej sieci wybierz **{ -ui-forget-this-network }**.
        3. Uruchom komputer ponownie, połącz się z siecią, a potem { shared-try }.
