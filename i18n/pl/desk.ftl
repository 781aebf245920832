### Punkt pomocy: co osoby zgłaszające i zespół widzą w zgłoszeniu.

## Odcinki czasu

desk-span-moment = poniżej minuty
desk-span-minutes = { PLURAL($count) ->
        [one] { $count } minuta
        [few] { $count } minuty
        [many] { $count } minut
       *[other] { $count } minuty
    }
desk-span-hours = { PLURAL($count) ->
        [one] { $count } godzina
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godziny
    }
desk-span-days = { PLURAL($count) ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }

## Zgłoszenie, tak jak widzi je zespół

desk-case = Zgłoszenie #{ $number }: { $flow }
desk-blueback = { -blueback }
desk-mark-high = ❗
desk-mark-urgent = ‼️
desk-priority-normal = zwykły
desk-priority-high = wysoki
desk-priority-urgent = pilny
desk-priority-line = priorytet: { $priority }
desk-state-new = Nowe
desk-state-claimed = Przyjęte
desk-state-waiting-for-member = Czeka na osobę zgłaszającą
desk-state-waiting-for-desk = Czeka na zespół
desk-state-solved = Rozwiązane
desk-state-closed-by-desk = Zamknięte przez zespół
desk-state-closed-by-member = Wycofane przez osobę zgłaszającą
desk-state-closed-silence = Zamknięte po długiej ciszy
desk-turn-desk = kolej zespołu, ostatni ruch { $since }
desk-turn-member = kolej osoby zgłaszającej, ostatni ruch { $since }
desk-turn-nobody = zakończone { $since }
desk-owner = zajmuje się tym { $owner }
desk-owner-none = nikt się tym jeszcze nie zajmuje
desk-member = { $member } · język: { $language }, na urządzeniu też · otwarto { $opened }
desk-member-device = { $member } · język: { $language }, na urządzeniu: { $device } · otwarto { $opened }
desk-sees = „{ $symptom }”
desk-sees-nothing = W przewodniku nie podano, co widać.
desk-reason-asked = Prośba o rozmowę z człowiekiem.
desk-reason-refused = Odmowa kroku, w którym coś przepada.
desk-reason-lost = Trzech rzeczy nie udało się znaleźć lub zrobić.
desk-reason-exhausted = Przewodnik nie miał już nic, co byłoby warte zachodu.
desk-reason-solved = Problem wydawał się rozwiązany, ale potem padła prośba o rozmowę z człowiekiem.
desk-reason-flow = Przewodnik napisał: „{ $reason }”
desk-own-words = **Własnymi słowami**
desk-own-words-none = Nic własnymi słowami.
desk-path = **Czego próbowano**
desk-path-none = Jeszcze na nic nie odpowiedziano i niczego nie próbowano.
desk-path-gone = Przewodnika „{ $flow }” już tu nie ma, więc nie da się pokazać przebytej drogi.
desk-path-later = { $line } (minęło: { $span })
desk-likely = **Prawdopodobne:** { $list }
desk-likely-cause = { $cause } (około { $share }%)
desk-advised = **Następny krok według przewodnika:** { $step } ({ $price })
desk-price = { PLURAL($count) ->
        [one] { $count } minuta, { $risk }
        [few] { $count } minuty, { $risk }
        [many] { $count } minut, { $risk }
       *[other] { $count } minuty, { $risk }
    }
desk-risk-none = nic nie zmienia na stałe
desk-risk-mild = niewielki skutek uboczny
desk-risk-settings = przepadają ustawienia
desk-risk-data = mogą przepaść dane
desk-suggested = **Zaproponowane, jeszcze bez odpowiedzi:** { $list }
desk-step-gone = krok, którego nie ma już w przewodniku
desk-reach-nothing = Jeszcze nic nie wysłano. Życzenie: { $wish }.
desk-reach-under-way = W drodze. Życzenie: { $wish }.
desk-reach-waits = Czeka na ponowne użycie polecenia.
desk-reach-direct = Dotarło jako wiadomość prywatna.
desk-reach-thread = Dotarło w prywatnym wątku.
desk-reach-visit = Przeczytano przy kolejnej wizycie.
desk-reach-seen = Ostatnio obejrzano { $seen }.
desk-reach-unseen = Jeszcze nie obejrzano.
desk-rating = Ocena: { $stars } z 5

## Co działo się ze zgłoszeniem

desk-event-opened = { $who } przekazuje zgłoszenie
desk-event-claimed = { $who } przyjmuje zgłoszenie
desk-event-took-over = { $who } przejmuje zgłoszenie (poprzednio: { $other })
desk-event-handed-back = { $who } oddaje zgłoszenie do kolejki
desk-event-expired = Z powrotem w kolejce: przez długi czas nic się nie działo (poprzednio: { $other })
desk-event-wrote = { $who } pisze do osoby zgłaszającej
desk-event-asked = { $who } zadaje pytanie osobie zgłaszającej
desk-event-ready = { $who } wysyła gotową odpowiedź „{ $title }”
desk-event-suggested = { $who } proponuje osobie zgłaszającej krok: { $step }
desk-event-noted = { $who } dodaje notatkę, tylko dla zespołu
desk-event-answered = { $who } odpisuje
desk-event-tried = { $who } wykonuje krok „{ $step }”: { $outcome }
desk-event-prioritised = { $who } zmienia priorytet na: { $priority }
desk-event-solved = { $who } potwierdza, że działa
desk-event-closed-by-desk = { $who } zamyka zgłoszenie
desk-event-closed-by-member = { $who } już nie potrzebuje tego zgłoszenia
desk-event-closed-silence = Zamknięto, bo przez długi czas nie było odpowiedzi
desk-event-reopened = { $who } ponownie otwiera zgłoszenie
desk-event-rated = { $who } ocenia pomoc na { $stars } z 5
desk-event-reminded = Przyszła pora na przypomnienie nr { $nth }
desk-event-left = { $member } nie jest już na serwerze, więc nic tam nie dociera
desk-event-removed = { $who }: treść wpisu została później wymazana
desk-event-erased = Osoba zgłaszająca zleciła wymazanie wszystkiego o sobie. Zgłoszenie jest zamknięte, bo nie ma już komu odpowiedzieć
desk-somebody = osoba, której dane wymazano
desk-reply-gone = gotowa odpowiedź, której już tu nie ma
desk-log-ready = Wysłano w języku: { $language }.
desk-log-gone = W tym zgłoszeniu coś się wydarzyło. Otwórz je, aby zobaczyć co.
desk-announcement = Zgłoszenie #{ $number } na kogoś czeka
desk-owner-reminder = Zgłoszenie #{ $number }: twoja kolej
desk-owner-reminder-back = Jeśli nic się nie wydarzy, wróci do kolejki { $back }. Wystarczy odpowiedź, notatka lub krok, aby zostało u ciebie.
desk-history-page = Wszystko, co się wydarzyło, strona { $page } z { $pages }
desk-history-cut = Część treści była zbyt długa, aby ją tu pokazać; w pliku jest całość.

## Przyciski

desk-do-claim = Przyjmij
desk-do-take-over = Przejmij
desk-do-reply = Odpowiedz
desk-do-ask = Zadaj pytanie
desk-do-suggest = Zaproponuj krok
desk-do-note = Notatka
desk-do-hand-back = Oddaj do kolejki
desk-do-prioritise = Priorytet
desk-do-solve = Rozwiązane
desk-do-close = Zamknij
desk-do-reopen = Otwórz ponownie
desk-do-view = Otwórz w moim języku
desk-do-history = Historia
desk-do-newer = Nowsze
desk-do-older = Starsze
desk-do-next = Następne zgłoszenie
desk-do-queue = Kolejka
desk-do-before = Poprzednia strona
desk-do-after = Następna strona
desk-do-send = Wyślij
desk-do-change = Zmień
desk-do-drop = Odrzuć
desk-do-write = Napisz własnymi słowami
desk-do-send-case = Wyślij do zespołu
desk-do-change-words = Zmień moje słowa
desk-do-not-now = Nie teraz
desk-do-answer = Odpowiedz
desk-do-add = Dodaj coś
desk-do-withdraw = Już tego nie potrzebuję
desk-do-again = Otwórz ponownie
desk-do-look = Moje zgłoszenie
desk-do-guide = Wróć do przewodnika
desk-do-server = Na serwer

## Przekazanie

desk-offer = Napisz do zespołu
    .text = Zespół tego serwera może pomóc od tego miejsca. Widzi, czego już próbowano, więc nikt nie zapyta dwa razy.
desk-consent = Co zobaczy zespół
    .text = Jeszcze nic nie wysłano. Jeśli to wyślesz, zespół tego serwera zobaczy twoją tutejszą nazwę, twój język i język urządzenia oraz to, co poniżej. Później możesz coś dodać.
desk-consent-words = **Twoje własne słowa**
desk-consent-words-none = Nie ma nic własnymi słowami. To w porządku.
desk-consent-path = **Czego już próbowano**
desk-consent-contact = Jak zespół ma do ciebie dotrzeć?
desk-contact-direct = wiadomość prywatna
    .choice = Wiadomością prywatną
    .hint = Jeśli to niemożliwe, w prywatnym wątku lub przy następnej wizycie
    .promise = Każda odpowiedź przyjdzie wiadomością prywatną. Jeśli to niemożliwe, będzie czekać w prywatnym wątku albo tutaj, do ponownego użycia tego samego polecenia.
desk-contact-thread = prywatny wątek
    .choice = W prywatnym wątku tutaj
    .hint = Mogą go czytać tylko ty i zespół
    .promise = Każda odpowiedź przyjdzie w prywatnym wątku na serwerze.
desk-contact-later = bez wiadomości, samodzielne sprawdzanie
    .choice = Bez wiadomości, będę zaglądać
    .hint = Użyj tego samego polecenia, aby zobaczyć, co nowego
    .promise = Nie dostaniesz wiadomości. Użyj tego samego polecenia, aby zobaczyć, co nowego.
desk-handed-over = Zgłoszenie #{ $number } jest w zespole
    .text = Zespół widzi, czego już próbowano. To samo polecenie pokaże twoje zgłoszenie w każdej chwili.
desk-handed-over-usual = Ostatnio zwykły czas do pierwszej odpowiedzi: { $span }. Może to potrwać dłużej.
desk-handed-over-no-promise = Ostatnio było za mało zgłoszeń, aby powiedzieć, jak długo czeka się na pierwszą odpowiedź, dlatego niczego nie obiecujemy.
desk-handed-over-broken = Twoje zgłoszenie jest zapisane. Punkt pomocy zespołu jest teraz niedostępny; zgłoszenie pojawi się tam zaraz po naprawie i nie musisz nic robić. To samo polecenie pokaże twoje zgłoszenie.

## Własne zgłoszenie

desk-mine = Twoje zgłoszenie #{ $number }
desk-mine-since = Ostatni ruch { $since }.
desk-mine-new = Jest w zespole; nikt go jeszcze nie przyjął. Zostaje na tablicy, dopóki ktoś tego nie zrobi.
desk-mine-claimed = Przyjął je ktoś z zespołu. Teraz kolej zespołu.
desk-mine-your-turn = Twoja kolej: zespół czeka na odpowiedź.
desk-mine-their-turn = Zespół ma twoją odpowiedź. Teraz jego kolej.
desk-mine-solved = Znowu działa; zgłoszenie jest rozwiązane.
desk-mine-closed-by-desk = Zespół zamknął to zgłoszenie.
desk-mine-closed-by-member = Nie było ci już potrzebne, więc jest zamknięte.
desk-mine-closed-silence = Zamknięto je, bo przez długi czas nie było odpowiedzi.
desk-mine-news = **Co ostatnio napisał zespół**
desk-mine-no-news = Zespół jeszcze nie napisał.
desk-mine-wrote = Zespół, { $when }:
desk-mine-asked = Zespół pyta, { $when }:
desk-mine-suggested = Zespół proponuje, { $when }: { $step }
desk-mine-closed = Zamknięto { $when }:
desk-mine-reopen = Jeśli problem wróci, możesz otworzyć zgłoszenie ponownie; ta możliwość kończy się { $until }.
desk-rate = Jak oceniasz pomoc?
desk-rate-one = Słabo
desk-rate-two = Niezbyt dobrze
desk-rate-three = W porządku
desk-rate-four = Dobrze
desk-rate-five = Bardzo dobrze

## Co dostaje osoba zgłaszająca

desk-letter-wrote = Zespół pisze w sprawie twojego zgłoszenia #{ $number }
desk-letter-asked = Zespół ma pytanie do twojego zgłoszenia #{ $number }
desk-letter-own-words = To słowa osoby z zespołu. Nie są tłumaczone.
desk-letter-how = Odpowiedz przyciskiem: to, co wpiszesz na tym czacie, do nikogo nie dotrze.
desk-letter-suggested = Zespół proponuje krok do twojego zgłoszenia #{ $number }
desk-letter-tell = Daj znać przyciskiem, jak poszło; zespół to zobaczy.
desk-letter-step-gone = Zespół proponuje krok do twojego zgłoszenia #{ $number }
    .text = Przewodnik się od tego czasu zmienił i tego kroku już w nim nie ma. Zespół może powiedzieć więcej.
desk-letter-solved = Twoje zgłoszenie #{ $number } jest rozwiązane
    .text = Zespół oznaczył, że znowu działa.
desk-letter-closed-by-desk = Zespół zamknął twoje zgłoszenie #{ $number }
    .text = Powyżej jest to, co o nim mówi.
desk-letter-closed-by-member = Twoje zgłoszenie #{ $number } jest zamknięte
    .text = Nie było ci już potrzebne.
desk-letter-closed-silence = Twoje zgłoszenie #{ $number } jest zamknięte
    .text = Przez długi czas nie było odpowiedzi. Nic nie przepadło i nikt nie ma żalu.
desk-letter-reopened = Twoje zgłoszenie #{ $number } jest znowu otwarte
    .text = Zespół zajmuje się nim dalej. Wszystko, co już powiedziano, nadal w nim jest.
desk-letter-news = Jest coś nowego w twoim zgłoszeniu #{ $number }
    .text = Otwórz je, aby zobaczyć co.
desk-letter-reminder = Twoje zgłoszenie #{ $number }: twoja kolej
    .text = Zespół czeka na twoją odpowiedź. Nie ma pośpiechu; bez odpowiedzi zgłoszenie zamknie się { $until }. Jeśli już działa, daj znać.

## Tablica i kolejka

desk-board = Otwarte zgłoszenia
desk-board-broken = Z tym punktem pomocy coś jest nie tak, więc niektóre zgłoszenia mogą nie być widoczne. Polecenie /desk doctor powie co.
desk-board-empty = Nikt nie czeka na pomoc. Miłego spokoju.
desk-board-at = Stan: { $at }
desk-board-more = { PLURAL($count) ->
        [one] i jeszcze { $count } w kolejce
        [few] i jeszcze { $count } w kolejce
        [many] i jeszcze { $count } w kolejce
       *[other] i jeszcze { $count } w kolejce
    }
desk-count-new = { PLURAL($count) ->
        [one] { $count } nowe
        [few] { $count } nowe
        [many] { $count } nowych
       *[other] { $count } nowego
    }
desk-count-claimed = { PLURAL($count) ->
        [one] { $count } przyjęte
        [few] { $count } przyjęte
        [many] { $count } przyjętych
       *[other] { $count } przyjętego
    }
desk-count-waiting-for-desk = { PLURAL($count) ->
        [one] { $count } czeka na zespół
        [few] { $count } czekają na zespół
        [many] { $count } czeka na zespół
       *[other] { $count } czeka na zespół
    }
desk-count-waiting-for-member = { PLURAL($count) ->
        [one] { $count } czeka na osobę zgłaszającą
        [few] { $count } czekają na osoby zgłaszające
        [many] { $count } czeka na osoby zgłaszające
       *[other] { $count } czeka na osoby zgłaszające
    }
desk-row-free = nikt się tym nie zajmuje
desk-row-desk = teraz kolej: { $owner }
desk-row-member = czeka na osobę zgłaszającą ({ $owner })
desk-row-member-free = czeka na osobę zgłaszającą (nikt się tym nie zajmuje)
desk-queue = Kolejka

## Co można wysłać

desk-replies = Odpowiedź na zgłoszenie #{ $number }
    .text = Gotowa odpowiedź dotrze w języku: { $language }. Zobaczysz ją przed wysłaniem.
desk-replies-pick = Gotowe odpowiedzi
desk-preview = Przed wysłaniem: to zobaczy osoba zgłaszająca
desk-preview-own = Język osoby zgłaszającej: { $language }. Twoje własne słowa nie są tłumaczone, a twoja nazwa nie jest pokazywana.
desk-preview-ready = Język osoby zgłaszającej, w którym to przeczyta: { $language }. Twoja nazwa nie jest pokazywana.

## Formularze

desk-form-hand-over = Napisz do zespołu
    .label = Własnymi słowami, jeśli chcesz
    .hint = Co było widać i kiedy się zaczęło? Bez haseł, kodów i numerów telefonów.
desk-form-answer = Zgłoszenie #{ $number }: do zespołu
    .label = Twoje słowa
    .hint = Bez haseł, kodów i numerów telefonów: nikt tutaj ich nie potrzebuje.
desk-form-rate = Zgłoszenie #{ $number }: kilka słów do oceny
    .label = Co było dobre, czego zabrakło?
    .hint = Możesz zostawić puste. Zespół to przeczyta.
desk-form-write = Zgłoszenie #{ $number }: napisz wiadomość
    .label = Twoje słowa, w miarę możliwości w jej języku
    .hint = Zobaczysz to jeszcze raz przed wysłaniem. Nigdy nie proś o hasła ani kody.
desk-form-ask = Zgłoszenie #{ $number }: zadaj pytanie
    .label = Twoje pytanie
    .hint = Najlepiej odpowiada się na jedno pytanie naraz. Nigdy nie proś o hasła ani kody.
desk-form-note = Zgłoszenie #{ $number }: notatka
    .label = Tylko dla zespołu
    .hint = Osoba zgłaszająca nigdy tego nie zobaczy.
desk-form-close = Zgłoszenie #{ $number }: zamknięcie
    .label = Dlaczego? Osoba zgłaszająca to przeczyta.
    .hint = Życzliwe zdanie: co ustalono i co można jeszcze zrobić.
desk-form-set-up = Skonfiguruj punkt pomocy
    .label = Język kart widocznych dla wszystkich
    .hint = Jeden z: { $codes }

## Krótkie odpowiedzi

desk-told-no-desk = Ten serwer nie ma punktu pomocy
    .text = Nikt go nie skonfigurował, więc nie ma tu zespołu, do którego można napisać. Zapytaj na kanale pomocy tego serwera.
desk-told-not-staff = To może zrobić tylko zespół
    .text = Nic się nie zmieniło. Rolę zespołu może nadać administracja serwera.
desk-told-not-admin = To może zrobić tylko administracja
    .text = Potrzebne jest uprawnienie do zarządzania serwerem. Nic się nie zmieniło.
desk-told-not-yours = To zgłoszenie należy do kogoś innego
    .text = Nic się nie zmieniło.
desk-told-cannot-be-desk = Ten kanał nie może być punktem pomocy
    .text = Wybierz kanał tekstowy lub forum. Nic się nie zmieniło.
desk-told-already-open = Masz już zgłoszenie: #{ $number }
    .text = Jedno naraz wystarczy; możesz coś do niego dodać.
desk-told-blocked = Zespół nie przyjmuje tu od ciebie zgłoszeń
    .text = Tak zdecydowała administracja tego serwera. Przewodnik nadal dla ciebie działa.
desk-told-too-soon = To było szybko
    .text = Twoje poprzednie zgłoszenie jest sprzed chwili. Następne możesz otworzyć { $when }; do tego czasu dodawaj do obecnego.
desk-told-no-such-case = Nie ma tu zgłoszenia #{ $number }
    .text = Numery liczą się na każdym serwerze osobno.
desk-told-nothing-next = Nic nie czeka na zespół
    .text = Wszystkie otwarte zgłoszenia czekają na osoby zgłaszające albo ktoś się nimi zajmuje.
desk-told-nothing-typed = Nic w tym nie było
    .text = Nic nie wysłano. Naciśnij jeszcze raz i napisz kilka słów.
desk-told-draft-gone = Ta wersja robocza już nie istnieje
    .text = Nic nie wysłano. Napisz ją jeszcze raz.
desk-told-held-by = Zgłoszeniem #{ $number } zajmuje się { $who }
    .text = Nic się nie zmieniło. W razie nieobecności możesz je przejąć; będzie to widać w wątku.
desk-told-not-held = Zgłoszenie #{ $number } nie jest u ciebie
    .text = Oddać je może tylko osoba, która się nim zajmuje. Nic się nie zmieniło.
desk-told-over = Zgłoszenie #{ $number } jest zakończone
    .text = Nic się nie zmieniło. Najpierw trzeba by je ponownie otworzyć.
desk-told-too-late = Zgłoszenia #{ $number } nie można już ponownie otworzyć
    .text = Minęło zbyt dużo czasu. Jeśli to się powtórzy, otwórz nowe zgłoszenie.
desk-told-settled = To już załatwione
    .text = Nic się nie zmieniło.
desk-told-unchanged = Już tak jest
    .text = Nic się nie zmieniło.
desk-told-not-theirs = To należy do drugiej strony
    .text = Nic się nie zmieniło.
desk-told-claimed = Zgłoszenie #{ $number } jest twoje
    .text = Twoja kolej. Osoba zgłaszająca widzi, że ktoś się nim zajmuje.
desk-told-handed-back = Zgłoszenie #{ $number } wróciło do kolejki
    .text = Dziękujemy za zajęcie się nim.
desk-told-sent = Wysłano do zgłoszenia #{ $number }
    .text = Karta pokaże, kiedy dotarło.
desk-told-suggested = Krok do zgłoszenia #{ $number } jest w drodze
    .text = Jego wynik wróci do wątku.
desk-told-noted = Zapisano notatkę do zgłoszenia #{ $number }
    .text = Widzi ją tylko zespół.
desk-told-prioritised = Zgłoszenie #{ $number } ma nowy priorytet
    .text = Tablica ustawi je na właściwym miejscu.
desk-told-solved = Zgłoszenie #{ $number } jest rozwiązane
    .text = Dobrze. Jeśli problem wróci, przez pewien czas można je ponownie otworzyć.
desk-told-closed = Zgłoszenie #{ $number } jest zamknięte
    .text = Przez pewien czas można je ponownie otworzyć.
desk-told-reopened = Zgłoszenie #{ $number } jest znowu otwarte
    .text = Wszystko, co już powiedziano, nadal w nim jest.
desk-told-dropped = Odrzucono
    .text = Nic nie wysłano.
desk-told-blocked-member = Zablokowano
    .text = { $who } nie może już otwierać tu zgłoszeń. Otwarte zgłoszenia pozostają otwarte.
desk-told-unblocked-member = Odblokowano
    .text = { $who } może znowu otwierać tu zgłoszenia.
desk-told-answered = Zespół ma twoje słowa do zgłoszenia #{ $number }
    .text = Na razie nie musisz nic więcej robić.
desk-told-rated = Dziękujemy
    .text = Zespół to zobaczy.
desk-told-left-alone = Nic nie wysłano
    .text = Przewodnik i odpowiedzi są zapamiętane. Do zespołu możesz napisać później.
desk-told-unavailable = Nie mogę teraz niczego zapisać
    .text = Nic się nie zmieniło i nic nie wysłano. Spróbuj ponownie za kilka minut.

## Nazwy wątków

desk-thread = #{ $number } { $about }
desk-private-thread = Zgłoszenie #{ $number }: { $flow }

## Kroki i priorytety do wyboru

desk-steps = Zaproponuj krok do zgłoszenia #{ $number }
    .text = Najlepsze są na początku, według tego, co już wiadomo. Osoba zgłaszająca dostanie krok z nazwami menu takimi jak na jej urządzeniu, a wynik wróci do zgłoszenia.
desk-steps-pick = Kroki od { $from } do { $to }
desk-steps-asked = już zaproponowano
desk-steps-tried = wypróbowano: { $outcome }
desk-steps-unfit = nie pasuje do odpowiedzi
desk-priorities = Jak pilne jest zgłoszenie #{ $number }?
    .text = W swojej grupie pilne zgłoszenia są przed wszystkimi innymi. Nikt nie jest z tego powodu wzywany.
desk-priorities-pick = Priorytet

## Sam punkt pomocy, dla administracji; słowa z ustawień Discorda są takie, jak w Discordzie

desk-do-doctor = Sprawdź ponownie
desk-set-up = Punkt pomocy jest skonfigurowany
    .text = Zgłoszenia trafiają na { $channel }, a zajmuje się nimi { $role }. Droga do nich jest na ostatniej karcie każdego przewodnika i pod przyciskiem „{ choice-person }”.
desk-doctor = Jak działa punkt pomocy
    .text = Zgłoszenia trafiają na { $channel }; zajmuje się nimi { $role }.
desk-doctor-well = Wszystko w porządku: punkt pomocy ma wszystkie potrzebne uprawnienia.
desk-doctor-more = { PLURAL($count) ->
        [one] i jeszcze { $count }
        [few] i jeszcze { $count }
        [many] i jeszcze { $count }
       *[other] i jeszcze { $count }
    }
desk-doctor-pending = { PLURAL($count) ->
        [one] { $count } rzecz jest jeszcze w drodze.
        [few] { $count } rzeczy są jeszcze w drodze.
        [many] { $count } rzeczy jest jeszcze w drodze.
       *[other] { $count } rzeczy jest jeszcze w drodze.
    }
desk-doctor-at = Sprawdzono { $at }
desk-doctor-dead = **Ostatecznie niedostarczone.** Powód jest w dzienniku osoby, która prowadzi tego bota. Same zgłoszenia są zapisane.
desk-lost = - { $what }, { $at }
desk-lost-of-case = - Zgłoszenie #{ $number }: { $what }, { $at }
desk-lost-card = jego karta w punkcie pomocy
desk-lost-log = wpis w jego wątku
desk-lost-call = wezwanie zespołu
desk-lost-letter = wiadomość do osoby zgłaszającej
desk-lost-board = tablica
desk-lost-warning = wiadomość do administracji
desk-broken = Twój punkt pomocy cię potrzebuje
    .text = Zgłoszeń nie da się pokazać w punkcie pomocy serwera { $server }. Żadne nie przepadło: wszystkie są zapisane, osoby zgłaszające o tym wiedzą, a zgłoszenia pojawią się po naprawie.
desk-ailment-left = **{ -blueback } nie jest już na serwerze.** Zaproś bota ponownie; zgłoszenia są zapisane.
desk-ailment-channel-gone = **Kanału { $channel } nie ma lub jest ukryty.** Jeśli istnieje, pozwól botowi { -blueback } go widzieć; jeśli nie, użyj /desk setup z innym kanałem. Zgłoszenia przeniosą się tam.
desk-ailment-wrong-kind = **{ $channel } nie jest ani kanałem tekstowym, ani forum.** Użyj /desk setup z odpowiednim kanałem.
desk-ailment-role-gone = **Roli zespołu nie ma,** więc zgłoszeniami może zajmować się tylko administracja i nikt nie jest wzywany. Użyj /desk setup z inną rolą.
desk-ailment-no-tags = **Forum { $channel } nie ma tagów dla stanu zgłoszeń.** Działa i bez nich. Jeśli mają być: Edytuj kanał › Tagi, i dodaj do pięciu o nazwach New, Claimed, Waiting for member, Waiting for desk i Done.
desk-ailment-undelivered = { PLURAL($count) ->
        [one] **{ $count } rzeczy ostatecznie nie udało się dostarczyć;** polecenie /desk doctor powie której.
        [few] **{ $count } rzeczy ostatecznie nie udało się dostarczyć;** polecenie /desk doctor powie których.
        [many] **{ $count } rzeczy ostatecznie nie udało się dostarczyć;** polecenie /desk doctor powie których.
       *[other] **{ $count } rzeczy ostatecznie nie udało się dostarczyć;** polecenie /desk doctor powie których.
    }
desk-ailment-lacks = **Brakuje „{ $permission }” w { $place }.** { $why }
desk-own-role = rola bota { -blueback }
desk-mend-grant = Ustawienia serwera › Role › { $role } › Uprawnienia: włącz „{ $permission }”.
desk-mend-channel = { $place }: Edytuj kanał › Uprawnienia › { $by }: przestaw „{ $permission }” z krzyżyka na ukośnik lub znacznik.
desk-mend-category = Kanał korzysta z ustawień swojej kategorii { $place }: Edytuj kategorię › Uprawnienia › { $by }: przestaw „{ $permission }” z krzyżyka na ukośnik lub znacznik.
desk-mend-own = Albo dodaj w tym samym miejscu { $role } ze znacznikiem.
desk-mend-follows = Przyjdzie samo, gdy będzie „{ $permission }”.
desk-mend-silenced = Ktoś z moderacji nałożył na bota { -blueback } przerwę (Timeout) do { $until }. Kliknij prawym przyciskiem { -blueback } › Usuń przerwę (Remove Timeout).

## Uprawnienia, tak jak nazywają je ustawienia Discorda

permission-administrator = Administrator
permission-manage-channels = Zarządzanie kanałami
permission-manage-server = Zarządzanie serwerem
permission-view-channel = Wyświetlanie kanałów
permission-send-messages = Wysyłanie wiadomości
permission-send-tts = Wysyłanie wiadomości zamiany tekstu na mowę
permission-manage-messages = Zarządzanie wiadomościami
permission-embed-links = Osadzanie linków
permission-attach-files = Załączanie plików
permission-read-message-history = Czytanie historii wiadomości
permission-mention-everyone = Wzmiankowanie @everyone, @here i wszystkich ról
permission-manage-threads = Zarządzanie wątkami
permission-create-public-threads = Tworzenie publicznych wątków
permission-create-private-threads = Tworzenie prywatnych wątków
permission-send-messages-in-threads = Wysyłanie wiadomości w wątkach
permission-create-posts = Tworzenie postów
permission-manage-posts = Zarządzanie postami
permission-send-messages-in-posts = Wysyłanie wiadomości w postach

## Do czego służy uprawnienie

permission-why-see = Bez niego nic tam nie działa.
permission-why-post = Bez niego nie da się publikować zgłoszeń ani tablicy.
permission-why-links = Bez niego linki na kartach są nieosadzone.
permission-why-files = Bez niego nie da się dołączać wykresów ani długich historii.
permission-why-look-back = Bez niego { -blueback } nie może sprawdzić, czy wiadomość dotarła, i zgłoszenie mogłoby pojawić się dwa razy.
permission-why-open-thread = Bez niego zgłoszenie nie dostaje wątku.
permission-why-talk = Bez niego nie da się nic napisać w wątkach zgłoszeń.
permission-why-keep-threads = Bez niego nie da się nazywać, zamykać i otwierać wątków razem ze zgłoszeniami.
permission-why-ring = Bez niego zespół nie jest wzywany, gdy nikt nie przyjmuje zgłoszenia.
permission-why-open-privately = Bez niego nie da się dotrzeć prywatnym wątkiem do osób, które nie przyjmują wiadomości prywatnych.

## Jak radzi sobie zespół

desk-stats = { PLURAL($count) ->
        [one] Punkt pomocy dzisiaj
        [few] Punkt pomocy w ostatnich { $count } dniach
        [many] Punkt pomocy w ostatnich { $count } dniach
       *[other] Punkt pomocy w ostatnich { $count } dniach
    }
desk-stats-opened = { PLURAL($count) ->
        [one] { $count } otwarte
        [few] { $count } otwarte
        [many] { $count } otwartych
       *[other] { $count } otwartego
    }
desk-stats-solved = { PLURAL($count) ->
        [one] { $count } rozwiązane
        [few] { $count } rozwiązane
        [many] { $count } rozwiązanych
       *[other] { $count } rozwiązanego
    }
desk-stats-first-reply = Pierwsza odpowiedź: dla połowy najwyżej { $half }, dla dziewięciu na dziesięć najwyżej { $most }
desk-stats-to-solve = Rozwiązanie: dla połowy najwyżej { $half }, dla dziewięciu na dziesięć najwyżej { $most }
desk-stats-half = pierwsza odpowiedź: dla połowy najwyżej { $half }
desk-stats-nothing = W tym czasie na nic nie odpowiedziano i niczego nie rozwiązano.
desk-stats-ratings = { PLURAL($count) ->
        [one] Ocena { $mean } z 5 ({ $count } osoba)
        [few] Ocena { $mean } z 5 ({ $count } osoby)
        [many] Ocena { $mean } z 5 ({ $count } osób)
       *[other] Ocena { $mean } z 5 ({ $count } osoby)
    }
desk-stats-by-flow = **Według przewodnika**
desk-stats-by-language = **Według języka**
desk-stats-more = { PLURAL($count) ->
        [one] i jeszcze { $count }
        [few] i jeszcze { $count }
        [many] i jeszcze { $count }
       *[other] i jeszcze { $count }
    }
desk-stats-note = Liczone dniami w UTC: to, co otwarto lub rozwiązano w tym czasie, niezależnie od tego, kiedy działa się reszta zgłoszenia.
desk-wordless = Filtr tego serwera blokuje to, co tu napisano. Zgłoszenie nadal to zawiera: otwórz je przyciskiem.
desk-plain = Nie wszystko da się tu pokazać. Otwórz zgłoszenie, aby je przeczytać.
desk-told-unknown-language = Niczego nie skonfigurowano
    .text = Żaden z moich języków tak się nie nazywa. Wpisz jego kod, na przykład `pl` lub `en-US`.
