### Co bot sprawdza samodzielnie

## Nad kartą lub małym drukiem pod nią

found-outage = Strona stanu usług { -apple } zgłasza awarię (odczyt: { $read }). Nie zmieniaj już żadnych ustawień: przyczyna nie leży w twoim urządzeniu.
    .about = Strona stanu usług { -apple } zgłasza awarię. Początek: { $about }; odczyt: { $read }. Nie zmieniaj już żadnych ustawień: przyczyna nie leży w twoim urządzeniu.
found-issue = Strona stanu usług { -apple } zgłasza problem, który dotyczy części osób (odczyt: { $read }). Na razie nie zmieniaj żadnych ustawień.
    .about = Strona stanu usług { -apple } zgłasza problem, który dotyczy części osób. Początek: { $about }; odczyt: { $read }. Na razie nie zmieniaj żadnych ustawień.
found-planned = { -apple } prowadzi zaplanowane prace, które mogą przez pewien czas powodować zakłócenia (odczyt strony stanu: { $read }).
    .about = { -apple } ma zaplanowane prace, które mogą przez pewien czas powodować zakłócenia. Początek: { $about }; odczyt strony stanu: { $read }.
found-resolved = Po stronie { -apple } był niedawno problem, już rozwiązany (odczyt strony stanu: { $read }). Spróbuj jeszcze raz; jeśli dalej nie działa, kontynuujemy tutaj.
    .about = Po stronie { -apple } był problem, już rozwiązany. Koniec: { $about }; odczyt strony stanu: { $read }. Spróbuj jeszcze raz; jeśli dalej nie działa, kontynuujemy tutaj.
found-clear = Strona stanu usług { -apple } nie pokazuje problemów (odczyt: { $read }); często pokazuje je z opóźnieniem
found-wave = Być może nie dotyczy to tylko ciebie: w ciągu kilku minut zgłosiło się więcej osób z tym samym problemem (policzono: { $read }). Zanim cokolwiek zresetujemy, chwilę poczekamy.

## W historii, którą widzi zespół, i w podsumowaniu

found-path = { $what } ({ $read })
found-path-outage = Strona stanu usług { -apple }: awaria
found-path-issue = Strona stanu usług { -apple }: problem części osób
found-path-planned = Strona stanu usług { -apple }: zaplanowane prace
found-path-resolved = Strona stanu usług { -apple }: problem już rozwiązany
found-path-clear = Strona stanu usług { -apple }: brak problemów
found-path-wave = Wiele osób zgłosiło ten sam problem

## Co słyszy zespół, raz na każdą falę

desk-wave = To może być awaria
    .text =
        W ciągu kilku minut z tym samym problemem zgłosiło się znacznie więcej osób niż zwykle ({ $at }). Każda osoba korzystająca z przewodnika dowiaduje się, że problem może nie dotyczyć tylko jej, i niczego nie resetujemy, zanim chwilę nie poczekamy.
        { -apple } często informuje o tym z opóźnieniem; warto zajrzeć na stronę stanu: apple.com/support/systemstatus
desk-lost-wave = informacja o awarii
