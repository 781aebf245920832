### Co towarzyszy każdemu przewodnikowi: wybory, powody, uwagi, zakończenia.

## Wybory

choice-worked = Już działa
choice-failed = Dalej nie działa
choice-cant = Nie mogę tego zrobić
choice-refuse = Nie, wolę nie
choice-wait = Poczekam
choice-wait-longer = Poczekam jeszcze
choice-unknown = Nie wiem
choice-back = Wstecz
choice-why = Dlaczego ten krok?
choice-why-card = Skąd to pytanie?
choice-person = Porozmawiaj z człowiekiem
choice-restart = Zacznij od nowa
choice-pick = Wybierz, co najlepiej pasuje
link-open = Otwórz stronę

## Karty

card-symptom = Co widzisz?
    .text = Wybierz to, co najbardziej przypomina twój problem. Pójdziemy krok po kroku, od najłagodniejszego.
card-safety = Nikt tutaj nigdy nie poprosi o hasło ani kod. Nie udostępniaj zrzutów ekranu z numerami telefonów lub adresami.
card-wait = Czekamy: { $step }
card-wait-until = Na razie nie musisz nic robić. Następne sprawdzenie: { $until }. Wróć wtedy tym samym poleceniem: twoje miejsce jest zapamiętane. Jeśli zadziała wcześniej, daj znać.
card-wait-due = Czas sprawdzić: czy pomogło?
progress-tried = { PLURAL($count) ->
        [one] Wypróbowane dotąd: { $count } rzecz
        [few] Wypróbowane dotąd: { $count } rzeczy
        [many] Wypróbowane dotąd: { $count } rzeczy
       *[other] Wypróbowane dotąd: { $count } rzeczy
    }
needs-list = Będzie potrzebne: { $list }
need-passcode = kod dostępu do urządzenia
need-account-password = hasło do twojego konta (wpisuj je tylko na własnym urządzeniu)
need-two-factor-device = urządzenie, na które przychodzą kody logowania
need-backup = aktualny backup
need-other-person = pomoc innej osoby
need-second-device = drugie urządzenie
need-money = niewielkie środki na koncie, jak na SMS
need-screen-time-code = osoba, która zna kod funkcji „{ -ui-screen-time }”
need-computer = komputer
list-grows = { $list }, { $next }
paragraph-grows = { $said } { $next }

## Dlaczego ta karta pojawia się teraz

why-likely = Najbardziej prawdopodobne: { $cause }.
why-likely-two = Najbardziej prawdopodobne: { $first }, albo { $second }.
why-minutes = { PLURAL($minutes) ->
        [one] Zajmie około minuty.
        [few] Zajmie około { $minutes } minut.
        [many] Zajmie około { $minutes } minut.
       *[other] Zajmie około { $minutes } minuty.
    }
why-moment = Zajmie chwilę.
why-risk-none = Niczego nie zmienia na stałe.
why-risk-mild = Ma niewielki skutek uboczny: patrz uwaga.
why-risk-settings = Przepadają ustawienia, dlatego ten krok jest dopiero po łagodniejszych.
why-risk-data = Mogą przepaść dane, dlatego ten krok jest na końcu.
why-question = Od odpowiedzi zależy, co naprawiamy w następnej kolejności.
why-question-first = Od odpowiedzi zależy, które menu i kroki pasują.
why-symptom = Od tego, co widzisz, zależy, od czego zaczniemy.
why-check = Aby mieć pewność, że naprawdę działa, zanim skończymy.
why-wait = To wymaga czasu; jeśli pójdziesz dalej za wcześnie, czekanie może zacząć się od nowa.
why-end = Tu przewodnik się kończy.

## Uwagi nad kartą

note-welcome-back = Witaj ponownie. Wracasz w to samo miejsce.
note-old-card = To była starsza karta; nic się nie zmieniło. Teraz jesteś tutaj.
note-no-such-choice = Tego wyboru nie ma na tej karcie; nic się nie zmieniło.
note-recognised = Rozpoznano: { $symptom }
note-not-recognised = Nie udało się rozpoznać tych słów. Wybierz, co najlepiej pasuje.
note-flow-changed = { PLURAL($count) ->
        [one] Przewodnik się zmienił: jedna z twoich odpowiedzi już nie pasuje i nie jest brana pod uwagę.
        [few] Przewodnik się zmienił: { $count } twoje odpowiedzi już nie pasują i nie są brane pod uwagę.
        [many] Przewodnik się zmienił: { $count } twoich odpowiedzi już nie pasuje i nie jest branych pod uwagę.
       *[other] Przewodnik się zmienił: { $count } twojej odpowiedzi już nie pasuje i nie jest brane pod uwagę.
    }
note-look-again = To jeszcze nie dowód. Odczekaj dziesięć minut, spróbuj jeszcze raz i sprawdź ponownie.

## Zakończenia

end-solved = Znowu działa
    .text = Dobrze. Nie trzeba robić nic więcej. Jeśli problem się powtórzy, użyj jeszcze raz tego samego polecenia.
end-solved-unverified = Wygląda na to, że działa
    .text = Jeśli problem się powtórzy, wróć do tej karty lub użyj polecenia jeszcze raz, a zaczniemy od tego miejsca.
end-handed-over = Dalej pomogą ludzie
    .text = Skopiuj poniższe podsumowanie na kanał pomocy tego serwera. Jest w nim to, czego już próbowano, więc nikt nie zapyta dwa razy. Nie zawiera nazwisk, numerów ani kodów: niech tak zostanie.

## Dlaczego sprawa przechodzi do ludzi

reason-asked = Wybrano rozmowę z człowiekiem.
reason-refused = Masz prawo odmówić tego kroku. Ludzie mogą poszukać innej drogi.
reason-lost = Trzech rzeczy nie udało się tu znaleźć lub zrobić. To się zdarza; ktoś może przyjrzeć się temu razem z tobą.
reason-exhausted = Pozostałe kroki zajęłyby więcej czasu, niż są warte. Człowiek widzi więcej niż przewodnik.
reason-security = Może chodzić o bezpieczeństwo twojego konta, więc ktoś powinien przyjrzeć się temu razem z tobą. Do tego czasu niczego nie zmieniaj i nikomu nie podawaj kodów.

## Podsumowanie do skopiowania

summary-title = { $flow }: czego próbowano
summary-symptom = Problem: { $symptom }
summary-answer = { $question } { $answer }
summary-step = { $step }: { $outcome }
summary-likely = Teraz najbardziej prawdopodobne: { $cause }
outcome-worked = chyba pomogło
outcome-failed = bez zmian
outcome-cant = nie udało się wykonać
outcome-waiting = odczekano

## Poza sesją

notice-busy = Teraz jest bardzo duży ruch
    .text = Za dużo osób naraz. Nic się nie zmieniło; naciśnij ponownie za chwilę.
notice-unavailable = Nie mogę teraz zapisywać odpowiedzi
    .text = Ta odpowiedź mogła się nie zapisać; wcześniejsze są zapisane. Spróbuj ponownie za kilka minut.
notice-unreadable = Nie udało się tego odczytać
    .text = Nic się nie zmieniło. Użyj polecenia jeszcze raz: twoje miejsce jest zapamiętane.
notice-outdated = Ta karta jest za stara
    .text = Użyj polecenia jeszcze raz: twoje miejsce jest zapamiętane.
notice-not-yours = Ta karta należy do kogoś innego
    .text = Użyj polecenia, a dostaniesz własną.
