### Naprawa iMessage: wszystkie słowa przewodnika „imessage”.

imessage-flow = Pomoc dotycząca { -imessage }
    .description = Przywróć działanie { -imessage }, krok po kroku
    .problem = Co widzisz, w kilku słowach, albo dokładna treść błędu
    .meanwhile = Zielona wiadomość i tak dociera, więc pilne sprawy możesz przekazywać w trakcie naprawy.

## Co dana osoba widzi

imessage-symptom-send-fail = Moje wiadomości nie wychodzą
    .hint = „Niedostarczona”, czerwony znak, pasek, który staje, albo brak „Dostarczona” pod wiadomością
    .words = niedostarczona, niedostarczone, czerwony wykrzyknik, nie wysyła, nie wysyła się, nie wysylaja sie, nie wysyłają się, nie wychodzą, nie da się wysłać, nie moge wyslac, nie mogę wysłać, błąd wysyłania, wysła*, wysyła*, wysyla*, nie wysła*, nie wysla*, nie wysl*, wysla*, nie wysyła*, nie wysyla*, nie wysyłają, się nie wysyła*, sie nie wysyla*, nie mogę wysłać wiadomości, nie moge wyslac wiadomosci, nie wychodz*, niedostarczon*, nie dostarczon*, wykrzyknik, wysyłanie, wysylanie, nie idą, nie da się pisać, nie mogę pisać, nie mogę napisać, nie wysłano, nie udało się wysłać, wiesza się + wysył*, nie poszł*, wiszą, wisi, dostarczan*, nie są dostarczan*, wyskakuje błąd, nie jest dostarczan*
imessage-symptom-activation = { -imessage } nie daje się włączyć
    .hint = „Czekam na aktywację…”, „Aktywacja nie powiodła się” lub inny błąd aktywacji
    .words = aktywacja, aktywacji, aktywować, aktywuje się, nie aktywuje, nie włącza się, nie wlacza sie, włączyć, czekam na aktywację, weryfikuje, sim, esim, nowy telefon, aktyw*, nie aktyw*, aktywac* + imessage, nie mogę włączyć, nie moge wlaczyc, włączyć imessage, wlaczyc imessage, nie da się włączyć, wyłącza się, sam się wyłącza, sam sie wylacza, samo się wyłącza, karty sim, kartę sim, karta sim, nowa karta, zmian* + karty, operator*, operator* + imessage, zmieniłem operatora, zmieniłam operatora, zmienilem operatora, numer* + nie ma w imessage, mojego numeru, nowy numer, zmiana numeru, zmieniłem numer, zmieniłam numer
imessage-symptom-green-all = Moje wiadomości są zielone u wszystkich
    .hint = Także u znajomych, którzy mają { -iphone(case: "gen") }. Zielona wiadomość i tak dociera.
    .words = zielone, zielony, zielone dymki, zielone wiadomości, sms, smsy, rcs, wszystkie zielone, nie niebieskie, zielon*, na zielono, zielon* + wszyst*, zielon* dymk*, zielon* + niebiesk*, jako sms, sms zamiast, zamiast imessage, zrobiły się zielone, zielon* + każd*, jako zwykły sms
imessage-symptom-green-one = Moje wiadomości są zielone u jednej osoby
    .hint = Ta osoba ma { -iphone(case: "gen") }, a u innych są niebieskie
    .words = zielone u jednej osoby, zielone do jednej osoby, jeden kontakt, do jednego kontaktu, tylko do jednej osoby, tylko jedna osoba, niezarejestrowany, zielon* + jedną osobą, zielon* + jednej osoby, zielon* + tylko z, zielon* + tylko u, zielon* + tylko do, zielon* + osob*, zielon* + jeden kontakt, zielon* + jedn*, zielon* + koleg*, zielon* + koleż*, zielon* + dziewczyn*, zielon* + chłopak*, zielon* + żon*, zielon* + męż*, zielon* + mam*, zielon* + do innych, zielon* + kontakt*, zielon* + znajom*, z jedną osobą, jedna osoba, zielon* + tylko, zielon* + dziewczyn* + niebieskie, rozmowa z + zielon*, zielon* + brat*, zielon* + siostr*, zielon* + tat*
imessage-symptom-not-receiving = Nie dostaję wiadomości
    .hint = Inni mówią, że piszą, a nic nie dociera; albo brakuje tylko kodów
    .words = nie dostaję, nie dostaje wiadomości, nie otrzymuję, nie przychodzą, nie dochodzą, nic nie przychodzi, kody, kod weryfikacyjny, przychodzące, nie mogę odbierać, nie + odbier*, nie odbier*, nie docier*, nie dochodz*, nie przychodz*, nie dosta*, nie otrzym*, do mnie nie, kod* + nie, kod* + nie przychodz*, kodów, kodu, nie przychodz* + sms*, nie mogę odebrać, nic nie dostaję, nikt nie może do mnie, nie może do mnie napisać, nie mogą do mnie
imessage-symptom-not-syncing = Moje urządzenia pokazują różne wiadomości
    .hint = Rozmowa jest na jednym urządzeniu, a na innym nie, albo pojawia się późno
    .words = synchronizacja, nie synchronizuje, nie synchronizują się, synchronizować, ipad, drugie urządzenie, inne urządzenie, różne wiadomości, historia, brak na macu, icloud, synchroniz*, nie synchroniz*, synchroniz* + mac*, synchroniz* + maki*, na ipadzie, ipad*, nie ma wiadomości na, nie widać + ipad*, brak* + na macu, brak* wiadomości na, brakuje wiadomości na macu, brakuje na, każdym urządzeniu, urządzeni*, inne wiadomości, różne wiadomości na, między iphon*, nie widać na, nie widać na macu, nie widzę na macu, nie pokazuj* + na macu, iphon* + nie widać + na macu
imessage-symptom-signed-out = Muszę ponownie się zalogować
    .hint = Prośba o hasło, „Zaloguj się w { -imessage }” albo zablokowane konto
    .words = logowanie, zaloguj, zalogować, wylogowało, wylogowuje, hasło, haslo, apple id, konto apple, konto zablokowane, login, zalogow*, zaloguj*, wylogow*, logow*, się zalogować, nie mogę się zalogować, pyta o hasło, pyta o haslo, prosi o hasło, hasła, zablokowane konto, zablokowan* + konto, konta, ponownie zalogować
imessage-symptom-wrong-sender = Moje wiadomości wychodzą z adresu email
    .hint = Znajomi widzą adres zamiast numeru albo dwie rozmowy z tobą
    .words = email, e-mail, mail, z maila, z adresu email, zły numer, zly numer, zły nadawca, dwie rozmowy, dwa wątki, adres, maila, emaila, mój email, adres email, z maila + numer*, email* + numer*, widzą mój, ze złego numeru, ze zlego numeru, złego numeru + wysył*, wysyła ze złego, z innego numeru, podwójn*, dwie konwersacje, dwa czaty, mail zamiast, z adresu, gmail, mój gmail, gmaila
imessage-symptom-mixed-up = Widzę wiadomości kogoś z rodziny
    .hint = Albo ktoś z rodziny widzi twoje
    .words = rodzina, rodziny, wspólne konto, to samo konto, mąż, żona, mojej żony, mojego męża, dziecko, dziecka, partner, partnerka, cudze wiadomości, czyjeś wiadomości, męża, żony, córk*, syna, syn, mamy + wiadomości, mojej mamy, mojego taty, mojego syna, mojej córki, brata, siostry, dzieci, wiadomości + męża, wiadomości + żony, wiadomości mojej, wiadomości mojego, wiadomości + mojej + przychodz*, wiadomości mojego + przychodz*, widzi moje wiadomości, widzi moje, widzę jej, widzę jego, jedno konto, jednego konta, wiadomości męża + dosta*, wiadomości żony + dosta*, wiadomości córki + dosta*, wiadomości innej osoby, moje wiadomości na, syn dosta*, córka dosta*, żona dosta*, mąż dosta*, żona widzi, mąż widzi, dostaje moje wiadomości
imessage-symptom-media-fails = Nie działają tylko zdjęcia, wideo lub grupy
    .hint = Zwykły tekst do jednej osoby przechodzi
    .words = nie wysyłają się zdjęcia, nie wysyła zdjęć, zdjęcie, zdjęcia, zdjęć, wideo, film, filmik, grupa, grupy, czat grupowy, załącznik, mms, wiadomość głosowa, zdjęcia + nie, zdjęć + nie, film* + nie, wideo + nie, grup* + nie, wysł* + zdję*, wysl* + zdje*, wysył* + zdję*, wysyl* + zdje*, nie wysył* + zdję*, się nie wysył* + zdję*, nie + wysł* + zdję*, nie mogę wysłać zdjęć, nie moge wyslac zdjec, nie mogę wysłać + film*, film* + wysł*, film* + wysył*, nie działa + grup*, na grupie, pisać na grupie, grupow*, gif*, obraz*, załącznik*
imessage-symptom-silent = Wiadomości przychodzą bez dźwięku
    .hint = Zauważasz je później, być może na innej liście
    .words = bez dźwięku, cicho, brak dźwięku, brak powiadomień, nie mam powiadomień, powiadomień, powiadomienia, ukryte, tryb skupienia, nie przeszkadzać, spam, filtr, nie słychać, nie slychac, nie dzwoni, dzwoni, nie dzwoni + sms, dźwięk*, nie mam powiadom*, powiadom*, nie dosta* + powiadom*, nie przychodz* + powiadom*, bez powiad*, nie wibruje, nieznani nadawcy, nieznanych nadawców, wycisz*, nie pokazuje + powiadom*, nie dosta* powiadom*, nie daje znać, nie informuje, nie wyświetla* + powiadom*
imessage-symptom-restricted = { -imessage } jest ograniczone na moim urządzeniu
    .hint = „Na tym { -iphone(case: "loc") } nie można tworzyć…”, klepsydra albo urządzenie służbowe lub szkolne
    .words = ograniczenie, ograniczenia, ograniczone, czas przed ekranem, kontrola rodzicielska, szkoła, szkolny, telefon służbowy, służbowy, zarządzane, mdm, klepsydra, rodzicielsk*, kontrola rodzicielska blokuje, nie pozwala, nie pozwala na, szkoln*, szkolny ipad, ze szkoły, blokada rodzicielska, służbow*, sluzbow*, czas przed ekranem + nie, ogranicz*, zablokowane przez, z pracy, firma, firmow*, firma + zablokow*, firma zablokow*, szkoła zablokow*, szkol* + zablokow*
imessage-symptom-mac-only = Problem ma tylko mój { -mac }
    .hint = Na { -iphone(case: "loc") } { -imessage } działa
    .words = mac, maku, macu, na macu, macbook, macbooku, imac, komputer, komputerze, macos, macbook*, mój mac, nie działa + macu, nie działa na macu, nie działa* + macbook*, nie działa + komputer*, na komputerze, z komputera, z maca, wysł* + z komputera, nie mogę + komputer*, nie mogę wysłać + komputer*, nie mogę wysłać + z komputera, nie mogę wysłać + mac*, nie moge wyslac + komputer*, na makbuku, tylko na macu, wysył* + macu
imessage-symptom-watch-only = Problem ma tylko mój { -apple-watch }
    .hint = Na { -iphone(case: "loc") } { -imessage } działa
    .words = watch, apple watch, watchos, zegarek, zegarku, na zegarku, zegark*, z zegarka, na watchu, nie + zegark*, nie + watch, nie dostaje + watch, nie dosta* + zegark*, nie przychodz* + zegark*, nie przychodz* + watch, nie działa + watch, nie działa + zegark*, apple watch nie
imessage-symptom-moved-away = Nie mam już { -iphone(case: "gen") }, a SMS-y od znajomych nie docierają
    .hint = Używasz teraz { -android(case: "gen") } lub innego telefonu
    .words = android, androida, androidzie, na androida, przesiadka, przejście na androida, nie mam już iphone, bez iphone, wyrejestrować, samsung, pixel, xiaomi, przesiad*, przeszed*, przeszł*, przesiad* + androida, androida + nie dosta*, androida + nie przychodz*, samsung*, mam teraz samsung*, mam teraz android*, samsung* + nie dosta*, samsung* + nie przychodz*, wyrejestr*, wyrejestrować imessage, sprzeda*, sprzeda* + iphon*, sprzeda* + nie przychodz*, sprzeda* + nie dosta*, nie mam już + iphon*, nie mam juz iphon*, zmieni* + na android*, androidzie + nie, sprzeda* + iphon* + nie, androida + nie mogą, samsung* + nie mogą, androida + napisać
imessage-symptom-unsure = Coś innego albo nie wiem
    .hint = Najpierw sprawdzimy to, co najbardziej prawdopodobne
    .words = inne, coś innego, pomoc, nie działa, nie dziala, zepsute, popsute, nie wiem, zepsu*, coś się zepsuło, cos sie zepsulo, popsu*, nie dział*, nie wiem co, inny problem, problem, pomocy, nie chodzi

## Przyczyny, czytane po „Najbardziej prawdopodobne: ”

imessage-cause-imsg-off = wyłączone { -imessage }
imessage-cause-addr = wybór numeru lub adresu email dla { -imessage }
imessage-cause-acct-mismatch = różne { -apple-account(case: "pl") } na twoich urządzeniach
imessage-cause-mic-off = funkcja „{ -ui-messages-in-icloud }” wyłączona na którymś urządzeniu
imessage-cause-mic-paused = wstrzymana synchronizacja funkcji „{ -ui-messages-in-icloud }”
imessage-cause-rcpt-side = coś na urządzeniu drugiej osoby
imessage-cause-rcpt-left = druga osoba nie ma już { -iphone(case: "gen") }
imessage-cause-blocked = zablokowany kontakt
imessage-cause-filter = filtr, który przenosi wiadomości na inną listę
imessage-cause-restrict = limit w funkcji „{ -ui-screen-time }”
imessage-cause-storage = brak wolnego miejsca
imessage-cause-thread = rozmowa ze starym adresem
imessage-cause-self-left = twój numer nadal przypisany do { -imessage }
imessage-cause-smsfwd = wyłączona funkcja „{ -ui-text-message-forwarding }”
imessage-cause-mms = wyłączone MMS, RCS lub wiadomości grupowe
imessage-cause-acct-locked = zablokowane { -apple-account }
imessage-cause-family-shared = jedno { -apple-account } używane przez kilka osób
imessage-cause-mdm = reguła pracodawcy lub szkoły, która zarządza urządzeniem
imessage-cause-lockdown = funkcja „{ -ui-lockdown-mode }”, która zatrzymuje większość załączników
imessage-cause-private-relay = funkcja „{ -ui-icloud-private-relay }”
imessage-cause-focus-silent = funkcja „{ -ui-focus }” lub wyłączone powiadomienia
imessage-cause-media-big = zbyt duży załącznik
imessage-cause-group-mixed = grupa, w której ktoś nie korzysta z { -imessage }
imessage-cause-friends-thread = telefony znajomych, które nadal piszą na twoje dawne { -imessage }
imessage-cause-mac-signed-out = { -imessage } wylogowane na { -mac(case: "loc") }
imessage-cause-mac-disk = pełny dysk na { -mac(case: "loc") }
imessage-cause-mac-firewall = zapora sieciowa na { -mac(case: "loc") }
imessage-cause-watch-phone = brak połączenia zegarka { -apple-watch } z jego { -iphone(case: "ins") }
imessage-cause-watch-signed-out = wylogowany zegarek { -apple-watch }
imessage-cause-hardware = usterka sprzętowa

## Pytania

imessage-question-device = Które urządzenie ma problem?
    .text = Jeśli kilka, wybierz { -iphone(case: "gen") }, o ile jest wśród nich.
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = Używam teraz { -android(case: "gen") } lub innego telefonu
imessage-question-known-device = Czy znasz nowe urządzenie, o którym mówi powiadomienie?
    .text = Na przykład własny { -iphone }, { -ipad } lub { -mac }, niedawno skonfigurowany albo uaktualniony.
    .answer-yes = Tak, jest moje
    .answer-no = Nie, nie znam go
    .answer-no-hint = Ktoś powinien przyjrzeć się temu razem z tobą
imessage-question-status = Czy strona stanu usług { -apple } pokazuje problem?
    .text = Otwórz stronę przyciskiem i sprawdź { -imessage }, { -apple-account } oraz { -icloud }. { -apple } często informuje z opóźnieniem, więc brak zgłoszeń niewiele znaczy.
    .answer-incident = Tak, teraz jest problem
    .answer-past = Był niedawno, już minął
    .answer-clear = Nie, wszystko w porządku
imessage-question-crowd = Czy wiele osób ma teraz ten sam problem?
    .answer-wave = Tak, znacznie więcej niż zwykle
    .answer-calm = Nie więcej niż zwykle
imessage-question-who = Dzieje się to u wszystkich czy u niektórych osób?
    .text = Liczą się znajomi, którzy mają { -iphone(case: "gen") }. U osób z { -android(case: "ins") } zielony kolor jest normalny.
    .answer-all = U wszystkich
    .answer-one = U jednej osoby lub u bardzo niewielu
imessage-question-web = Czy wczytuje się teraz nowa, dotąd nieodwiedzana strona internetowa?
    .text = Użyj tego samego połączenia co { -imessage }. Odwiedzona wcześniej strona może być zapisana na urządzeniu.
    .answer-yes = Tak, wczytuje się
    .answer-no = Nie, albo bardzo wolno
imessage-question-changed = Co się zmieniło tuż przed początkiem problemu?
    .answer-nothing = Nic, o czym wiem
    .answer-update = Uaktualnienie systemu
    .answer-sim = Nowa karta SIM, eSIM, numer lub operator
    .answer-phone = Nowy { -iphone }
    .answer-skipped = Nowy { -iphone }, z pominięciem { -imessage } lub eSIM przy konfiguracji
    .answer-password = Moje { -apple-account } lub hasło do niego
    .answer-travel = Jestem w podróży
imessage-question-devices = Które z twoich urządzeń { -apple } nie działają?
    .answer-all = Wszystkie
    .answer-one = Tylko to jedno
    .answer-none = Mam tylko to jedno
imessage-question-send-recv-shows = Co widzisz na liście adresów { -imessage }?
    .text = Otwórz **{ path-send-receive }** i poszukaj swojego numeru telefonu. Nie musisz go tu podawać.
    .answer-ticked = Mój numer jest raz i jest zaznaczony
    .answer-missing = Mojego numeru nie ma, jest wyszarzony albo widać przy nim kółko ładowania
    .answer-twice = Mój numer jest dwa razy
    .answer-email = Zaznaczony jest tylko adres email
    .answer-elsewhere = Uwaga mówi, że numer nie jest powiązany z tym telefonem
imessage-question-filternet = Używasz VPN, filtra reklam lub ochrony albo Wi‑Fi w pracy lub szkole?
    .answer-no = Nie
    .answer-yes = Tak, przynajmniej jednego z nich
    .answer-relay = Tylko: { -ui-icloud-private-relay }
imessage-question-facetime = Czy { -facetime } ma ten sam problem?
    .answer-both = Tak, { -facetime } też nie działa
    .answer-only-imessage = Nie, tylko { -imessage }
    .answer-no-facetime = Nie używam { -facetime }
imessage-question-os = Jaką wersję systemu ma urządzenie?
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
imessage-question-managed = Czy tym urządzeniem zarządza pracodawca, szkoła lub rodzic?
    .text = Pominiemy wtedy każdy krok, o którym muszą zdecydować inni.
    .answer-no = Nie
    .answer-work = Tak, pracodawca lub szkoła
    .answer-family = Tak, rodzic lub opiekun
imessage-question-found = Wiadomości zniknęły czy są tylko ukryte?
    .text = Otwórz aplikację { -ui-messages } i zajrzyj na jej pozostałe listy: w menu z kreskami lub **{ -ui-filters }** u góry. Sprawdź listy **{ -ui-unknown-senders }**, **{ -ui-spam }** i **{ -ui-recently-deleted }**.
    .answer-missing = Nigdzie ich nie ma
    .answer-hidden = Są na jednej z tych list
    .answer-no-sound = Są na głównej liście, ale przyszły bez dźwięku
    .answer-no-codes = Brakuje tylko kodów lub wiadomości z nowych numerów
imessage-question-words = Jakie słowa są na ekranie?
    .text = Wybierz to, co jest najbliższe. Nie wysyłaj zdjęć, na których widać numery, adresy lub kody.
    .answer-none = Brak treści błędu
    .answer-waiting = Czekam na aktywację…
    .answer-unsuccessful = Aktywacja nie powiodła się
    .answer-activation-error = Wystąpił błąd podczas aktywacji
    .answer-signin-network = Nie można zalogować. Sprawdź połączenie sieciowe
    .answer-server = Nie można połączyć się z serwerem { -imessage }
    .answer-unavailable = { -imessage } niedostępne: włącz transmisję danych komórkowych lub użyj Wi‑Fi
    .answer-no-sim = Brak SIM, SOS lub Brak sieci
    .answer-no-sim-still = Brak SIM lub sieci, nawet po próbie z inną kartą SIM
    .answer-password = Potrzebne hasło, zweryfikowany adres email lub dodatkowe informacje
    .answer-signin = Zaloguj się w { -imessage }
    .answer-locked = Konto zostało zablokowane
    .answer-locked-hint = Ktoś powinien przyjrzeć się temu razem z tobą
    .answer-restricted = Na tym urządzeniu nie można tworzyć kont { -imessage }
    .answer-not-delivered = Niedostarczona albo Błąd wysyłania wiadomości
    .answer-junk = Wiadomość dostarczona jako niechciana
    .answer-text-message = Wiadomość, SMS lub RCS w polu tekstowym
    .answer-icloud-off = Wiadomości w { -icloud } są wyłączone
    .answer-icloud-match = Konta { -icloud } i { -imessage } są niezgodne
    .answer-icloud-paused = Wysyłanie do { -icloud } wstrzymane
    .answer-storage = Brak miejsca w pamięci lub na dysku
    .answer-mac-account = Na { -mac(case: "loc") }: konto nie jest zalogowane lub włączone
    .answer-mac-firewall = Na { -mac(case: "loc") }: zapora sieciowa blokuje Wiadomości
    .answer-new-device = Mój numer lub konto są używane na nowym urządzeniu
    .answer-key-alert = Alert weryfikacji klucza kontaktu
    .answer-key-alert-hint = Ktoś powinien przyjrzeć się temu razem z tobą
imessage-question-lines = Czy coś z tego dotyczy twojej linii telefonicznej?
    .answer-plain = Nic z tego, jedna zwykła linia
    .answer-two = Dwie linie, karty SIM lub eSIM
    .answer-ported = Numer niedawno przeniesiony do innego operatora
    .answer-travel = Jestem za granicą lub w roamingu
    .answer-prepaid = Oferta na kartę (prepaid)

## Kroki

imessage-step-wait-wave =
    Kilka osób ma tu teraz ten sam problem. Strona { -apple } często informuje o takich sprawach z godzinnym opóźnieniem.
    1. Na razie pozostaw { -imessage } i ustawienia bez zmian.
    2. Naciśnij „{ choice-wait }” i wróć za pół godziny.
    3. Wyślij wtedy jedną wiadomość na próbę.
    Do tego czasu wystarczy zielona wiadomość, telefon lub email. Jeśli masz pewność, że problem dotyczy tylko ciebie, naciśnij „{ choice-cant }”.
    .title = Poczekaj chwilę: problem może nie dotyczyć tylko ciebie
imessage-step-airplane =
    1. Włącz **{ -ui-airplane-mode }**. Trwające połączenie zostanie zakończone.
    2. Odczekaj 15 sekund.
    3. Wyłącz go i poczekaj na zasięg.
    4. Wyślij wiadomość.
    .title = Włącz i wyłącz „{ -ui-airplane-mode }”
    .watch =
        1. Włącz **{ -ui-airplane-mode }** na { -iphone(case: "loc") } i na zegarku. Trwające połączenie zostanie zakończone.
        2. Odczekaj 15 sekund.
        3. Wyłącz go na obu i poczekaj, aż się połączą.
        4. Wyślij wiadomość.
imessage-step-relay-off =
    To rzadko jest przyczyną; chodzi tylko o próbę.
    1. Otwórz **{ path-private-relay }** i wyłącz tę funkcję.
    2. W **{ path-wi-fi }** otwórz szczegóły swojej sieci i wyłącz opcję **{ -ui-limit-ip-address-tracking }**.
    3. Wyślij wiadomość.
    4. Włącz obie funkcje z powrotem.
    .title = Wyłącz na próbę „{ -ui-icloud-private-relay }”
imessage-step-toggle =
    1. Otwórz **{ path-messages }** i wyłącz **{ -imessage }**.
    2. Jeśli nie udaje się aktywacja, otwórz też **{ path-facetime }** i wyłącz { -facetime }.
    3. Odczekaj 30 sekund.
    4. Włącz z powrotem to, co zostało wyłączone, i daj temu do dziesięciu minut. „{ choice-wait }” uruchomi przypomnienie.
    Operator może naliczyć opłatę za jeden SMS. Gdy funkcja jest wyłączona, wiadomości od znajomych mogą przychodzić jako zielone. Jeden raz wystarczy: powtarzanie może rozpocząć aktywację od nowa.
    .title = Wyłącz i włącz { -imessage }
    .ipad =
        1. Otwórz **{ path-messages }** i wyłącz **{ -imessage }**.
        2. Odczekaj 30 sekund.
        3. Włącz z powrotem i daj temu do dziesięciu minut. „{ choice-wait }” uruchomi przypomnienie.
    .mac =
        1. W aplikacji { -ui-messages } otwórz **{ path-send-receive }**.
        2. Usuń zaznaczenie opcji **{ -ui-enable-this-account }**.
        3. Odczekaj 30 sekund i zaznacz ponownie.
    .watch =
        { path-on-the-iphone }
        { imessage-step-toggle }
imessage-step-send-recv =
    1. Otwórz **{ path-send-receive }**.
    2. Jeśli widać **{ -ui-use-your-apple-account-for-imessage }**, stuknij w to i zaloguj się na to samo { -apple-account } (dawniej { -apple-id }), co na pozostałych urządzeniach.
    3. Zaznacz swój numer telefonu i adresy email, których używasz.
    4. W części **{ -ui-start-new-conversations-from }** wybierz swój numer.
    Zaznaczenie zostaje, a nowa wiadomość wychodzi z twojego numeru.
    { path-search-hint }
    .title = Wybierz numer do wysyłania i odbierania
    .mac =
        1. W aplikacji { -ui-messages } otwórz **{ path-send-receive }**.
        2. Zaznacz swój numer telefonu i adresy email, których używasz. Numer pochodzi z twojego { -iphone(case: "gen") }.
        3. W części **{ -ui-start-new-conversations-from }** wybierz swój numer.
    .watch =
        { path-on-the-iphone }
        { imessage-step-send-recv }
imessage-step-restart =
    1. Wyłącz { -iphone(case: "gen") }: przytrzymaj przycisk boczny i jeden z przycisków głośności, a potem przeciągnij suwak.
    2. Odczekaj 30 sekund i włącz go.
    3. Jeśli się zawiesił, naciśnij krótko przycisk zwiększania głośności, potem krótko przycisk zmniejszania głośności, a następnie przytrzymaj przycisk boczny, aż pojawi się logo { -apple }.
    Przy błędzie aktywacji: zanim uruchomisz ponownie, wyłącz { -imessage } i { -facetime }, a potem włącz je z powrotem.
    .title = Uruchom urządzenie ponownie
    .ipad =
        1. Wyłącz { -ipad(case: "gen") }: przytrzymaj górny przycisk i jeden z przycisków głośności, a na modelu z przyciskiem Początek sam górny przycisk. Potem przeciągnij suwak.
        2. Odczekaj 30 sekund i włącz go.
    .mac =
        1. Zachowaj swoją pracę.
        2. Menu { -apple } › **{ -ui-restart }**.
        3. Otwórz aplikację { -ui-messages } i odczekaj minutę.
    .watch =
        1. Wyłącz zegarek i { -iphone(case: "gen") }.
        2. Najpierw włącz i odblokuj { -iphone(case: "gen") }.
        3. Włącz i odblokuj zegarek.
imessage-step-unlock-account =
    1. Otwórz przyciskiem stronę { -apple } dla zablokowanych kont.
    2. Postępuj zgodnie z nią, mając pod ręką zaufane urządzenie lub numer.
    3. Zaloguj się ponownie w **{ path-account }**.
    Jeśli blokada jest zaskoczeniem lub widzisz nieznane urządzenie, porozmawiaj tu z człowiekiem.
    Nigdy nikomu nie podawaj kodów, które przyjdą.
    .title = Odblokuj swoje { -apple-account }
    .warning = Być może trzeba będzie ustawić nowe hasło. Pozostałe urządzenia o nie zapytają, a na { -ipad(case: "loc") } i { -mac(case: "loc") } twojego numeru nie będzie w { -imessage }, dopóki nie zalogujesz się tam ponownie.
imessage-step-align =
    Każde twoje urządzenie potrzebuje tego samego { -apple-account(case: "gen") } w dwóch miejscach.
    1. Sprawdź **{ path-account }** na każdym urządzeniu.
    2. Sprawdź **{ path-send-receive }** na każdym urządzeniu.
    3. Tam, gdzie konto jest inne, wyloguj się i zaloguj na właściwe.
    Na { -mac(case: "loc") } drugie miejsce to { -ui-messages } › **{ -ui-settings-menu }** › { -imessage }.
    .title = Używaj wszędzie tego samego { -apple-account(case: "gen") }
    .warning = Na wylogowanym urządzeniu { -imessage } nie działa, dopóki się nie zalogujesz. Przy wylogowaniu ze strony konta pojawi się też pytanie, które dane z { -icloud } zachować na urządzeniu: zachowaj kopię.
    .watch =
        Zegarek używa konta swojego { -iphone(case: "gen") }.
        1. Na { -iphone(case: "loc") } otwórz aplikację Watch › **{ -ui-general }** › **{ -ui-apple-account }** i porównaj z **{ path-account }**.
        2. Porównaj z **{ path-send-receive }**.
        3. Tam, gdzie konto jest inne, zaloguj się na właściwe.
imessage-step-own-accounts =
    Osoby, które używają jednego { -apple-account(case: "gen") }, dostają nawzajem swoje wiadomości.
    1. Ustalcie, kto zostaje przy tym koncie. Pozostałe osoby zakładają własne.
    2. Na ich urządzeniach utwórzcie backup, a potem zmieńcie konto w **{ path-account }**.
    3. Na każdym urządzeniu usuńcie w **{ path-send-receive }** zaznaczenie numerów i adresów innych osób.
    4. Zakupy możecie dzielić przez **{ -ui-family-sharing }**.
    .title = Daj każdej osobie własne konto
    .warning = Urządzenie, na którym zmienia się konto, traci dane starego konta z { -icloud }, chyba że na pytanie o kopię wybierze się jej zachowanie. Zakupy zostają przy starym koncie i można je udostępnić. Zarezerwujcie na to jeden wieczór.
imessage-step-reauth =
    To wylogowanie tylko z { -imessage }, a nie z całego konta.
    1. Otwórz **{ path-send-receive }**, stuknij w swoje { -apple-account } i wybierz **{ -ui-sign-out }**.
    2. Odczekaj 30 sekund i zaloguj się ponownie w tym samym miejscu.
    3. Zaznacz swój numer i adresy.
    .title = Wyloguj się z { -imessage } i zaloguj ponownie
    .warning = Do ponownego zalogowania to urządzenie nie dostaje wiadomości wysyłanych na twoje adresy email. Potrzebne jest hasło do konta. Historia wiadomości zostaje.
    .mac =
        1. W aplikacji { -ui-messages } otwórz **{ path-send-receive }** i wybierz **{ -ui-sign-out }**.
        2. Odczekaj 30 sekund i zaloguj się ponownie.
        3. Zaznacz swój numer i adresy.
    .watch =
        { path-on-the-iphone }
        { imessage-step-reauth }
imessage-step-mic-on =
    Na każdym urządzeniu, które ma pokazywać te same wiadomości:
    1. Otwórz **{ path-messages-in-icloud }** (lista może też nosić nazwę „{ -ui-saved-to-icloud }”).
    2. { $os ->
        [ios15] Włącz „{ -ui-messages }”.
        [ios16] Włącz opcję **{ -ui-sync-this-iphone }**.
       *[other] Włącz opcję **{ -ui-use-on-this-iphone }** (przed wersją 17.2: „{ -ui-sync-this-iphone }”).
    }
    3. Naciśnij „{ choice-wait }”: pierwsza synchronizacja może trwać kilka godzin, przez Wi‑Fi i z podłączonym zasilaniem.
    Potrzebne są: wszędzie to samo { -apple-account }, uwierzytelnianie dwupoziomowe, Pęk kluczy { -icloud } i miejsce w { -icloud }.
    Od tej chwili to, co usuniesz na jednym urządzeniu, zniknie ze wszystkich.
    .title = Włącz wszędzie „{ -ui-messages-in-icloud }”
    .ipad =
        Na każdym urządzeniu, które ma pokazywać te same wiadomości:
        1. Otwórz **{ path-messages-in-icloud }** (lista może też nosić nazwę „{ -ui-saved-to-icloud }”).
        2. Włącz opcję **{ -ui-use-on-this-ipad }** (przed wersją 17.2: „{ -ui-sync-this-ipad }”).
        3. Naciśnij „{ choice-wait }”: pierwsza synchronizacja może trwać kilka godzin, przez Wi‑Fi i z podłączonym zasilaniem.
        Potrzebne są: wszędzie to samo { -apple-account }, uwierzytelnianie dwupoziomowe, Pęk kluczy { -icloud } i miejsce w { -icloud }.
        Od tej chwili to, co usuniesz na jednym urządzeniu, zniknie ze wszystkich.
    .mac =
        1. W aplikacji { -ui-messages } otwórz **{ path-send-receive }** i zaznacz opcję **{ -ui-enable-messages-in-icloud }**.
        2. Na { -iphone(case: "loc") }: **{ -ui-settings } › { path-your-name } › { -icloud } › { -ui-see-all } › { -ui-messages }**; tam też włącz tę funkcję.
        3. Naciśnij „{ choice-wait }”: pierwsza synchronizacja może trwać kilka godzin.
        Potrzebne są: wszędzie to samo { -apple-account }, uwierzytelnianie dwupoziomowe, Pęk kluczy { -icloud } i miejsce w { -icloud }.
        Od tej chwili to, co usuniesz na jednym urządzeniu, zniknie ze wszystkich.
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-on }
imessage-step-mic-resume =
    1. Podłącz urządzenie do zasilania i połącz je z siecią Wi‑Fi.
    2. Wyłącz **{ -ui-low-power-mode }** i **{ -ui-low-data-mode }**.
    3. Sprawdź w **{ path-account }** › **{ -icloud }**, czy jest wolne miejsce.
    4. Otwórz **{ path-messages-in-icloud }** i wybierz **{ -ui-sync-now }**.
    5. Naciśnij „{ choice-wait }”. Gdy uwaga pod rozmowami zniknie, gotowe.
    Dodatkowe miejsce w { -icloud } jest płatne; zwolnienie miejsca nie.
    .title = Dokończ wstrzymaną synchronizację
    .mac =
        1. Podłącz { -mac(case: "gen") } do zasilania i połącz go z dobrą siecią.
        2. Sprawdź w **{ path-account }** › **{ -icloud }**, czy jest wolne miejsce.
        3. W aplikacji { -ui-messages } otwórz **{ path-send-receive }** i wybierz **{ -ui-sync-now }**.
        4. Naciśnij „{ choice-wait }” i pozostaw aplikację { -ui-messages } otwartą.
        Dodatkowe miejsce w { -icloud } jest płatne; zwolnienie miejsca nie.
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-resume }
imessage-step-free-space =
    1. Otwórz **{ path-storage }**.
    2. Usuwaj to, co niepotrzebne, najpierw duże filmy i nieużywane aplikacje, aż będą wolne 2 GB.
    3. Sprawdź w **{ path-account }** › **{ -icloud }**, czy { -icloud } też nie jest zapełnione.
    4. Uruchom urządzenie ponownie i wyślij wiadomość.
    Dodatkowe miejsce w { -icloud } jest płatne; zwolnienie miejsca nie.
    .title = Zwolnij miejsce
    .warning = To, co usuniesz, przepada, a z { -icloud } znika też z pozostałych urządzeń. Usuwaj tylko to, co świadomie wybierasz; w razie pomyłki zajrzyj do „{ -ui-recently-deleted }”.
    .mac =
        1. Otwórz **{ path-storage }**.
        2. Usuwaj to, co niepotrzebne, i opróżnij Kosz, aż będzie wolnych kilka GB. Przy pełnym dysku mogą przepaść przychodzące wiadomości.
        3. Uruchom { -mac(case: "gen") } ponownie i wyślij wiadomość.
    .watch =
        { path-on-the-iphone }
        { imessage-step-free-space }
imessage-step-smsfwd =
    { -imessage } samo dociera na wszystkie urządzenia. SMS, MMS i RCS docierają na nie tylko przez { -iphone(case: "gen") }.
    1. Na { -iphone(case: "loc") } otwórz **{ path-text-message-forwarding }**.
    2. Włącz urządzenie, które ma je dostawać ({ -ipad } lub { -mac }). Jeśli pokaże kod, wpisz go tylko na swoim { -iphone(case: "loc") }.
    3. Jeśli nie ma go na liście, najpierw zaloguj się na nim na to samo { -apple-account }.
    { -iphone } musi być włączony i mieć dostęp do Internetu.
    .title = Przekazuj SMS-y na pozostałe urządzenia
imessage-step-mms =
    1. Otwórz **{ path-messages }**.
    2. Włącz **{ -ui-mms-messaging }**, **{ -ui-group-messaging }** i **{ -ui-rcs-messaging }**, jeśli twój operator je oferuje.
    3. { $os ->
        [ios15] Włącz opcję **{ -ui-send-as-sms }**.
        [ios16] Włącz opcję **{ -ui-send-as-sms }**.
        [ios17] Włącz opcję **{ -ui-send-as-sms }**.
        [unknown] Włącz opcję **{ -ui-send-as-text-message }** (przed wersją 18: „{ -ui-send-as-sms }”).
       *[other] Włącz opcję **{ -ui-send-as-text-message }**.
    }
    4. Wyślij zdjęcie.
    Zielone zdjęcia mogą być MMS-ami lub RCS. Operator może naliczać opłaty za MMS-y.
    .title = Włącz MMS, RCS i wiadomości grupowe
    .watch =
        { path-on-the-iphone }
        { imessage-step-mms }
imessage-step-smaller-media =
    1. Wyślij małe zdjęcie, na przykład zrzut ekranu z tapetą.
    2. Jeśli przejdzie, poprzednie było za duże: przytnij wideo, wyślij mniej zdjęć naraz albo udostępnij link.
    3. Przy wolnym połączeniu wysyłaj przez Wi‑Fi.
    .title = Wyślij coś mniejszego
imessage-step-group-members =
    Grupa jest niebieska tylko wtedy, gdy wszyscy w niej korzystają z { -imessage }. Z jedną osobą z { -android(case: "ins") } jest zielona i to jest normalne: jako RCS ma większość funkcji, jako MMS mniej.
    1. Stuknij w nazwę grupy i zobacz, kto w niej jest.
    2. Jeśli wszyscy mają { -iphone(case: "gen") }, poproś każdą osobę, aby sprawdziła, czy { -imessage } jest włączone.
    3. Utwórz nową grupę, używając numerów telefonów.
    4. Osoba, której wpis jest zielony, potrzebuje tej pomocy na własnym urządzeniu.
    .title = Sprawdź, kto jest w grupie
imessage-step-lockdown-off =
    Funkcja „{ -ui-lockdown-mode }” zatrzymuje większość załączników i podglądów linków; zwykły tekst przechodzi.
    1. Zdecyduj, czy potrzebujesz tej ochrony. Jeśli jest włączona z ważnego powodu, zostaw ją i wysyłaj tekst lub linki.
    2. W przeciwnym razie otwórz **{ path-lockdown }** i wyłącz ją. Urządzenie uruchomi się ponownie.
    3. Wyślij zdjęcie.
    .title = Zdecyduj, co z funkcją „{ -ui-lockdown-mode }”
    .warning = Bez funkcji „{ -ui-lockdown-mode }” urządzenie jest słabiej chronione przed ukierunkowanymi atakami. Jeśli ktoś może cię atakować, zostaw ją włączoną i wybierz „{ choice-cant }”. Nic innego nie przepada.
imessage-step-fix-contact =
    1. Otwórz wpis tej osoby w aplikacji **{ -ui-contacts }**.
    2. Usuń stare numery i adresy, których już nie używa.
    3. Zapisz numer ze znakiem + i kodem kraju.
    4. Wyślij wiadomość na ten numer.
    .title = Uporządkuj kontakt tej osoby
imessage-step-new-thread =
    1. W aplikacji { -ui-messages } wybierz **{ -ui-new-message }**.
    2. Wpisz numer telefonu tej osoby ze znakiem + i kodem kraju; nie wybieraj starej rozmowy.
    3. Jeśli wiadomość dalej jest zielona, spróbuj z adresem email.
    Starej rozmowy nie trzeba usuwać: przepadłaby jej historia, a z funkcją „{ -ui-messages-in-icloud }” na wszystkich twoich urządzeniach.
    .title = Zacznij nową rozmowę
imessage-step-unblock =
    1. Otwórz **{ path-blocked }**.
    2. Jeśli ta osoba tam jest, usuń ją z listy, o ile chcesz dostawać od niej wiadomości.
    3. Poproś, aby napisała ponownie. To, co wysłała w międzyczasie, już nie przyjdzie.
    Tego, czy ktoś cię blokuje, nie da się stąd zobaczyć: żaden błąd tego nie pokazuje, a kolor niczego nie dowodzi.
    .title = Sprawdź zablokowane kontakty
imessage-step-filters =
    1. W aplikacji { -ui-messages } otwórz u góry menu z kreskami (lub **{ -ui-filters }**).
    2. Sprawdź listy **{ -ui-unknown-senders }**, **{ -ui-spam }** i **{ -ui-recently-deleted }**.
    3. Otwórz **{ path-messages }**. { $os ->
        [ios26] Wyłącz opcję **{ -ui-screen-unknown-senders }** albo zezwól na powiadomienia od tych nadawców.
        [unknown] Wyłącz opcję **{ -ui-screen-unknown-senders }** (przed wersją 26: „{ -ui-filter-unknown-senders }”).
       *[other] Wyłącz opcję **{ -ui-filter-unknown-senders }**.
    }
    4. Poproś o nową wiadomość lub kod.
    Nikomu nie przekazuj kodów.
    .title = Poszukaj przefiltrowanych wiadomości
    .mac =
        1. W aplikacji { -ui-messages } otwórz menu „{ -ui-view }” lub menu z kreskami.
        2. Sprawdź listy **{ -ui-unknown-senders }**, **{ -ui-spam }** i **{ -ui-recently-deleted }**.
        3. Wyłącz filtr nieznanych nadawców, tam lub w **{ path-messages }**.
        4. Poproś o nową wiadomość lub kod.
    .watch =
        { path-on-the-iphone }
        { imessage-step-filters }
imessage-step-focus =
    1. Otwórz **{ path-focus }** i wyłącz wszystko, co jest włączone, na przykład **{ -ui-do-not-disturb }**.
    2. Otwórz **{ path-notifications }** i włącz opcję **{ -ui-allow-notifications }**, z dźwiękiem.
    3. W aplikacji { -ui-messages } zobacz, czy przy rozmowie jest przekreślony dzwonek. Jeśli tak, otwórz rozmowę, stuknij w nazwę i wyłącz opcję **{ -ui-hide-alerts }**.
    4. Poproś kogoś, aby do ciebie napisał.
    .title = Przywróć dźwięk wiadomości
    .watch =
        1. Na zegarku naciśnij przycisk boczny i wyłącz **{ -ui-focus }**, jeśli jest włączony.
        2. Na { -iphone(case: "loc") } otwórz aplikację Watch › **{ -ui-notifications }** › **{ -ui-messages }** i wybierz odzwierciedlanie { -iphone(case: "gen") }.
        3. Poproś kogoś o wiadomość, gdy { -iphone } jest zablokowany.
imessage-step-screentime =
    To może zmienić tylko osoba, która ma kod funkcji „{ -ui-screen-time }”.
    1. Jeśli to ty, otwórz **{ path-screen-time }**. Jeśli nie, poproś tę osobę, aby obejrzała to razem z tobą.
    2. Sprawdź **{ -ui-downtime }**, **{ -ui-communication-limits }** i **{ -ui-content-privacy-restrictions }**.
    3. Zezwól na aplikację { -ui-messages } i na osoby, o które chodzi.
    4. Wyślij wiadomość.
    Limity komunikacji wymagają kontaktów w { -icloud }.
    .title = Sprawdź „{ -ui-screen-time }”
imessage-step-ask-admin =
    Na urządzeniu służbowym lub szkolnym { -imessage } może być wyłączone zgodnie z regułą. Mogą to zmienić tylko osoby, które nim zarządzają.
    1. Sprawdź, czy w **{ path-vpn }** jest profil. Nie usuwaj go.
    2. Zapytaj dział IT: „Czy na tym urządzeniu { -imessage } jest dozwolone?”
    3. Gdy odpowiedzą, że już jest dozwolone, uruchom urządzenie ponownie i włącz { -imessage }.
    Jeśli nie jest dozwolone, używaj { -imessage } na własnym urządzeniu.
    .title = Zapytaj tych, którzy zarządzają urządzeniem
imessage-step-ask-rcpt =
    Napisz do tej osoby w inny sposób lub zadzwoń i poproś o sprawdzenie:
    1. Czy nadal ma { -iphone(case: "gen") } i czy jest on włączony i połączony z Internetem?
    2. Czy { -imessage } jest włączone?
    3. Czy jej numer jest zaznaczony w **{ -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-send-receive }** (przed wersją 18 bez „{ -ui-apps }”)?
    4. Czy nie blokuje cię przez pomyłkę?
    Potem wyślij nową wiadomość. Zielona tymczasem dotrze, jeśli twoja taryfa obejmuje SMS-y. Niebieska bez „{ -ui-delivered }” oznacza tylko, że jeszcze nie dotarła.
    .title = Poproś drugą osobę o sprawdzenie
imessage-step-dereg =
    { $device ->
        [android] Twój numer nadal należy do { -imessage }, więc wiadomości od znajomych trafiają tam.
       *[other] Numer, który nie jest już w { -iphone(case: "loc") }, może nadal należeć do { -imessage }. Ten krok jest dla osoby, której numer to dotyczy: ciebie albo kogoś, do kogo piszesz.
    }
    1. Jeśli karta SIM nadal pasuje do starego { -iphone(case: "gen") }: włóż ją tam i wyłącz { -imessage }. To wystarczy.
    2. W przeciwnym razie otwórz przyciskiem stronę { -apple }, wpisz numer, a potem kod, który przyjdzie SMS-em. Wpisz go tylko tam.
    3. Wyłącz { -imessage } dla tego numeru także na { -ipad(case: "loc") } i { -mac(case: "loc") }.
    4. Naciśnij „{ choice-wait }”: może to potrwać do jednego dnia.
    Jeśli numer jest używany w { -iphone(case: "loc") }, wybierz „{ choice-cant }”.
    .title = Usuń numer z { -imessage }
    .warning = Numer opuszcza { -imessage }: wiadomości do niego przychodzą odtąd jako SMS lub RCS, a na { -ipad(case: "gen") } i { -mac(case: "gen") } już nie. W każdej chwili może wrócić wraz z { -iphone(case: "ins") }. Stare wiadomości zostają tam, gdzie są.
imessage-step-friends-restart =
    { -iphone(case: "pl") } twoich znajomych mogą nadal pisać na twoje dawne { -imessage }.
    1. Poproś kogoś z nich o nową wiadomość na twój numer, wysłaną jako SMS.
    2. Jeśli dalej wychodzi niebieska, poproś o wyłączenie i włączenie { -imessage } oraz usunięcie twojego adresu email z kontaktu.
    3. Tylko jeśli ta osoba chce: może usunąć starą rozmowę. Jej historia wtedy u niej przepadnie.
    Grupy trzeba utworzyć od nowa z twoim numerem.
    .title = Poproś znajomych, aby zaczęli od nowa
imessage-step-mac-sign-in =
    1. Na { -mac(case: "loc") } otwórz aplikację { -ui-messages }.
    2. Otwórz **{ -ui-messages } › { -ui-settings-menu } › { -imessage }** ({ -macos } 12 lub starszy: „{ -ui-preferences }”).
    3. Jeśli pojawi się prośba o zalogowanie, użyj { -apple-account(case: "gen") } ze swojego { -iphone(case: "gen") }.
    4. Zaznacz opcję **{ -ui-enable-this-account }** i swój numer.
    5. Wyślij wiadomość.
    Hasło wpisuj tylko na { -mac(case: "loc") }. Nikt tutaj go nie potrzebuje.
    .title = Zaloguj się w { -imessage } na { -mac(case: "loc") }
imessage-step-mac-firewall =
    1. Na { -mac(case: "loc") } otwórz **{ path-firewall }**.
    2. Sprawdź w opcjach, czy aplikacja { -ui-messages } jest dozwolona i czy nie są blokowane wszystkie połączenia.
    3. Wstrzymaj na próbę inne zapory i aplikacje ochronne.
    4. Wyślij wiadomość, a potem włącz je z powrotem.
    Na służbowym lub szkolnym { -mac(case: "loc") } zapytaj o to dział IT.
    .title = Przepuść wiadomości przez zaporę sieciową
imessage-step-watch-near =
    Zegarek odzwierciedla { -iphone(case: "gen") }, z którym jest połączony.
    1. Sprawdź, czy { -imessage } działa na { -iphone(case: "loc") }. Jeśli nie, naciśnij „{ choice-restart }” i wybierz { -iphone(case: "gen") }.
    2. Trzymaj oba urządzenia blisko siebie, z włączonymi Bluetooth i Wi‑Fi.
    3. Na zegarku naciśnij przycisk boczny: zielony telefon oznacza, że są połączone.
    4. Gdy { -iphone(case: "gen") } nie ma w pobliżu, zegarek potrzebuje Wi‑Fi lub własnego planu komórkowego.
    5. Wyślij wiadomość z zegarka.
    .title = Połącz zegarek z jego { -iphone(case: "ins") }
imessage-step-watch-sign-in =
    1. Na { -iphone(case: "loc") } otwórz aplikację Watch › **{ -ui-general }** › **{ -ui-apple-account }** (starsze wersje: „{ -ui-apple-id }”).
    2. Zaloguj się na konto używane na { -iphone(case: "loc") }.
    3. Otwórz aplikację Watch › **{ -ui-messages }** i wybierz odzwierciedlanie { -iphone(case: "gen") }.
    4. Uruchom zegarek ponownie i wyślij wiadomość.
    .title = Zaloguj zegarek
imessage-step-reset-all =
    1. Utwórz backup i zapisz sobie hasło do swojej sieci Wi‑Fi.
    2. Otwórz **{ path-reset } › { -ui-reset }** i wybierz **{ -ui-reset-all-settings }**. Trzeba podać kod, a urządzenie uruchomi się ponownie.
    3. Połącz się ze swoją siecią Wi‑Fi i włącz { -imessage }.
    4. Wyślij wiadomość.
    Zrób to w domu: z dala od znanych miejsc urządzenie może wymagać odczekania godziny.
    .title = Wyzeruj wszystkie ustawienia
    .warning = Wszystkie ustawienia wracają do stanu początkowego: Wi‑Fi, układ ekranu początkowego, powiadomienia, lokalizacja, Face ID lub Touch ID oraz karty w { -apple-pay }. Zdjęcia, aplikacje, wiadomości i inna zawartość zostają.
imessage-step-signout-acct =
    1. Utwórz backup i przygotuj hasło oraz drugie zaufane urządzenie lub numer.
    2. Otwórz **{ path-account }**, przewiń na dół i wybierz **{ -ui-sign-out }**.
    3. Na pytanie zachowaj na urządzeniu kopię wszystkich danych.
    4. Uruchom urządzenie ponownie, zaloguj się w tym samym miejscu i włącz { -imessage }.
    5. Wyślij wiadomość.
    Zrób to w domu: z dala od znanych miejsc urządzenie może wymagać odczekania godziny. Nigdy nie podawaj hasła ani kodu.
    .title = Wyloguj się z całego konta i zaloguj ponownie
    .warning = Dane z { -icloud } znikają z urządzenia, jeśli nie zachowasz kopii, karty w { -apple-pay } zostają usunięte, a funkcja „{ -ui-find-my }” jest wyłączona do ponownego zalogowania. To, co jest w { -icloud }, tam zostaje. Bez hasła i kodu nie zalogujesz się z powrotem: wtedy nie rób tego kroku.
imessage-step-erase =
    To ostateczność i warto najpierw porozmawiać z człowiekiem.
    1. Utwórz pełny backup, w { -icloud } lub szyfrowany na komputerze, i sprawdź, czy się zakończył.
    2. Otwórz **{ path-reset }** i wybierz **{ -ui-erase-all-content-and-settings }**.
    3. Skonfiguruj urządzenie jako nowe, włącz { -imessage } i wyślij wiadomość, **zanim** cokolwiek odtworzysz.
    4. Jeśli działa, odtwórz dane z backupu.
    Zrób to w domu. Na pytanie o eSIM wybierz jej zachowanie.
    .title = Wymaż urządzenie i skonfiguruj je od nowa
    .warning = Usuwa to wszystko z urządzenia: zdjęcia, wiadomości, aplikacje i ustawienia. Wróci tylko to, co jest w ukończonym backupie lub w { -icloud }, a trwa to kilka godzin. Bez hasła do konta urządzenie pozostaje zablokowane. Wymazaną eSIM musi ponownie wydać operator, być może odpłatnie.
imessage-step-apple =
    Niektóre usterki może usunąć tylko { -apple }: numer zablokowany na serwerach albo sprzęt.
    1. Otwórz przyciskiem stronę kontaktową albo idź do sklepu.
    2. Przygotuj listę wykonanych kroków, dokładną treść komunikatu, model, wersję systemu i nazwę operatora.
    3. Naprawa może być płatna; zapytaj o to przed zgodą.
    { -apple } nigdy nie potrzebuje od ciebie hasła ani kodów.
    .title = Zapytaj { -apple }

## Sprawdzenia po „Już działa”

imessage-verify-registered = Co teraz widzisz?
    .text = Wyślij nową wiadomość do kogoś, kto ma { -iphone(case: "gen") }, albo na inne swoje urządzenie { -apple }.
    .answer-reply = Przyszła odpowiedź
    .answer-delivered = Niebieska, z napisem „{ -ui-delivered }”
    .answer-ticked = Bez błędu, mój numer jest zaznaczony; jeszcze nic nie wysyłam
    .answer-blue = Niebieska, ale jeszcze bez „{ -ui-delivered }”
    .answer-green = Wyszła zielona
    .answer-error = Błąd aktywacji znowu się pojawia
imessage-verify-delivered = Co się teraz dzieje z nową wiadomością?
    .text = Wyślij ją do kogoś, kto ma { -iphone(case: "gen") }. Sam niebieski dymek niczego nie dowodzi.
    .answer-reply = Przyszła odpowiedź
    .answer-delivered = Niebieska, z napisem „{ -ui-delivered }”
    .answer-blue = Niebieska, ale jeszcze bez „{ -ui-delivered }”
    .answer-green = Wyszła zielona
    .answer-not-delivered = „{ -ui-not-delivered }”
    .answer-nothing = Nic się nie zmieniło
imessage-verify-blue = Jakiego koloru jest teraz nowa wiadomość?
    .text = Wyślij ją do kogoś, kto na pewno ma { -iphone(case: "gen") } z włączonym { -imessage }.
    .answer-reply = Niebieska i przyszła odpowiedź
    .answer-delivered = Niebieska, z napisem „{ -ui-delivered }”
    .answer-blue = Niebieska, ale jeszcze bez „{ -ui-delivered }”
    .answer-green = Dalej zielona
    .answer-not-delivered = „{ -ui-not-delivered }”
imessage-verify-arrives = Czy nowa wiadomość teraz do ciebie dociera?
    .text = Poproś kogoś, czyje wiadomości nie docierały, o napisanie jeszcze raz.
    .answer-arrived = Tak, dotarła
    .answer-some = Niektóre docierają, inne nie
    .answer-asked = Prośba wysłana, jeszcze nic nie przyszło
    .answer-nothing = Nie, wysłano ją i nie dotarła
imessage-verify-synced = Czy urządzenia pokazują teraz to samo?
    .text = Wyślij nową wiadomość na jednym urządzeniu i zobacz na drugim.
    .answer-both = Tak, na obu
    .answer-partly = Nowe tak, starsze jeszcze nie
    .answer-syncing = Synchronizacja jeszcze trwa
    .answer-missing = Nie, na jednym jej nie ma
imessage-verify-stays-signed-in = Czy logowanie teraz działa?
    .text = Wyślij wiadomość do kogoś, kto ma { -iphone(case: "gen") }.
    .answer-delivered = Tak, a pod wiadomością jest „{ -ui-delivered }”
    .answer-quiet = Na razie bez prośby o logowanie; jeszcze nic nie wysyłam
    .answer-asks = Znowu pojawia się prośba o zalogowanie
    .answer-error = Pojawia się błąd
imessage-verify-from-number = Jakiego nadawcę widzą teraz znajomi?
    .text = Wyślij wiadomość i zapytaj, skąd przyszła.
    .answer-number = Mój numer, w zwykłej rozmowie
    .answer-ticked = Numer jest zaznaczony; jeszcze nikogo nie pytam
    .answer-email = Dalej mój adres email albo druga rozmowa
imessage-verify-separate = Czy nadal widzicie nawzajem swoje wiadomości?
    .text = Poproście kogoś, aby napisał do każdej z osób.
    .answer-own = Każda osoba dostaje tylko swoje
    .answer-quiet = Jeszcze nikt nie napisał
    .answer-mixed = Nadal się mieszają
imessage-verify-media-goes = Czy zdjęcie lub wiadomość w grupie teraz przechodzi?
    .answer-delivered = Tak, z napisem „{ -ui-delivered }”
    .answer-arrived = Tak, podobno dotarło
    .answer-sending = Jeszcze się wysyła
    .answer-failed-again = Nie, znowu się nie udaje
imessage-verify-alerts = Czy zauważasz teraz nowe wiadomości?
    .text = Poproś kogoś o wiadomość, gdy urządzenie jest zablokowane.
    .answer-heard = Tak, jest dźwięk lub powiadomienie
    .answer-found = Brakujące się znalazły, a nowe są widoczne
    .answer-asked = Prośba wysłana, jeszcze nic nie przyszło
    .answer-silent = Przyszła bez dźwięku albo na inną listę
imessage-verify-texts-arrive = Czy wiadomości od znajomych docierają na nowy telefon?
    .text = Poproś kogoś, kto ma { -iphone(case: "gen") }, o nową wiadomość.
    .answer-arrived = Tak, dotarła
    .answer-some = Od niektórych tak, nie od wszystkich
    .answer-asked = Prośba wysłana, jeszcze nic nie przyszło
    .answer-nothing = Nie, wysłano ją i nie dotarła

## Treści, które się wkleja, po jednej w wierszu, tak jak pokazuje je urządzenie po polsku

imessage-says-waiting =
    Czekam na aktywację…
    Czekam na aktywacje
    czeka na aktywację
imessage-says-unsuccessful =
    Aktywacja nie powiodła się. Aby spróbować ponownie, włącz { -imessage }.
    Aktywacja nie powiodła się
    aktywacja { -imessage } nie powiodła się
imessage-says-activation-error =
    Wystąpił błąd podczas aktywacji. Spróbuj ponownie.
    Wystąpił błąd podczas aktywacji
    błąd podczas aktywacji
imessage-says-signin-network =
    Nie można zalogować. Sprawdź połączenie sieciowe i spróbuj ponownie.
    Nie można zalogować. Sprawdź połączenie sieciowe
    sprawdź połączenie sieciowe i spróbuj ponownie
imessage-says-server =
    Nie można połączyć się z serwerem { -imessage }. Spróbuj ponownie.
    Nie można połączyć się z serwerem { -imessage }
    nie można połączyć z serwerem { -imessage }
imessage-says-unavailable =
    { -imessage } niedostępne
    Aby skonfigurować { -imessage }, włącz transmisję danych komórkowych lub użyj Wi‑Fi.
    włącz transmisję danych komórkowych lub użyj Wi‑Fi
    Nie masz połączenia z Internetem.
imessage-says-restricted =
    Na tym { -iphone(case: "loc") } nie można tworzyć kont { -imessage }.
    nie można tworzyć kont { -imessage }
    Ograniczenie konta
imessage-says-verify-email =
    Aby zalogować się w { -imessage }, musisz podać zweryfikowany adres email.
    musisz podać zweryfikowany adres email
imessage-says-password =
    Hasło do tego { -apple-id } wymaga uaktualnienia.
    Hasło do tego { -apple-account(case: "gen") } wymaga uaktualnienia.
    wymaga podania dodatkowych informacji
    Nazwa użytkownika lub hasło są nieprawidłowe
    Wprowadzona nazwa użytkownika lub hasło są nieprawidłowe
imessage-says-locked =
    { -apple-id } został zablokowany ze względów bezpieczeństwa.
    { -apple-account } zostało zablokowane ze względów bezpieczeństwa.
    zablokowany ze względów bezpieczeństwa
    zablokowane ze względów bezpieczeństwa
imessage-says-signin =
    Zaloguj się w { -imessage }
    Zaloguj się do { -imessage }
    Podaj hasło do { -apple-id }, aby nadal używać { -imessage }
    Podaj hasło do { -apple-account(case: "gen") }, aby nadal używać { -imessage }
    wylogowano z { -imessage }
imessage-says-mac-account =
    Nie zalogowano się do konta { -imessage }.
    Twoje konto { -imessage } nie jest włączone.
    { -mac } nie może połączyć się z { -imessage } z powodu problemu
imessage-says-verifying =
    Weryfikuję…
    kółko obok mojego numeru
imessage-says-number-twice =
    numer jest dwa razy
    numer telefonu jest dwa razy
    numer pokazuje się dwa razy
    dwa razy ten sam numer
    numer mam dwa razy
imessage-says-number-elsewhere =
    Ten numer jest zarejestrowany na Twoim koncie { -apple-id }, ale nie jest powiązany z tym telefonem.
    Ten numer jest zarejestrowany na Twoim { -apple-account(case: "loc") }, ale nie jest powiązany z tym telefonem.
    nie jest powiązany z tym telefonem
    Możesz nadal używać go dla { -imessage } i { -facetime }, aż jego ważność wygaśnie.
imessage-says-not-delivered =
    Niedostarczona
    czerwony wykrzyknik
imessage-says-send-failed =
    Błąd wysyłania wiadomości
    błąd wysyłania
imessage-says-junk =
    Wiadomość dostarczona jako niechciana
    dostarczona jako niechciana
imessage-says-no-receipt =
    nie ma dostarczona
    brak dostarczona
    niebieska ale nie dostarczona
    niebieska ale niedostarczona
imessage-says-not-registered =
    nie jest zarejestrowany w { -imessage }.
    nie jest zarejestrowana w { -imessage }
imessage-says-text-message =
    Wiadomość · SMS
    Wiadomość · RCS
    Wiadomość • SMS
    Wiadomość • RCS
    Wiadomość tekstowa · SMS
    Wiadomość tekstowa · RCS
imessage-says-new-device =
    { -apple-id } i numer telefonu są teraz używane dla { -imessage }
    { -apple-account } i numer telefonu są teraz używane dla { -imessage }
    są teraz używane dla { -imessage } na nowym { -iphone(case: "loc") }
    są teraz używane dla { -imessage } i { -facetime } na nowym
    używane dla { -imessage } na nowym { -mac(case: "loc") }
imessage-says-icloud-off =
    Wiadomości w { -icloud } są aktualnie wyłączone
    Wiadomości w { -icloud } są wyłączone
imessage-says-icloud-match =
    Funkcja Wiadomości w { -icloud } nie jest dostępna; konta { -icloud } i { -imessage } są niezgodne
    konta { -icloud } i { -imessage } są niezgodne
imessage-says-icloud-paused =
    Wysyłanie do { -icloud } wstrzymane
    Podłącz urządzenie i połącz się z siecią Wi‑Fi
imessage-says-storage =
    Brak miejsca w { -icloud }.
    Brak miejsca na urządzeniu.
imessage-says-mac-disk =
    Dysk jest prawie pełny. Może to spowodować utratę przychodzących wiadomości.
    dysk jest prawie pełny
imessage-says-mac-firewall =
    Zapora sieciowa blokuje Wiadomości
    Zapora blokuje Wiadomości
imessage-says-no-sim =
    Brak SIM
    Brak karty SIM
    Brak sieci
    Brak usługi
    SOS
    Tylko SOS
imessage-says-second-line =
    W { -imessage } można zarejestrować tylko jeden numer.
    Drugi numer nie będzie pozwalał korzystać z { -imessage }
imessage-says-key-alert =
    Weryfikacja klucza kontaktu
    Weryfikacja kluczy kontaktów
