### Co mówimy, gdy przewodnik zmienia się, a ktoś jest w jego trakcie.

## Nad kartą

note-set-aside = Pominięte: { $list }
note-card-changed = Przewodnik zmienił się od czasu, gdy tamta karta się pokazała, więc naciśnięcie przycisku niczego nie zmieniło. Oto twoja obecna karta.

## Zamiast karty

notice-flow-gone = Ten przewodnik nie jest już dostępny
    .text = Twoje odpowiedzi są zachowane. Jeśli przewodnik wróci, możesz kontynuować od tego samego miejsca.

## Dla administracji, w odpowiedzi na /desk doctor

desk-doctor-guide = { PLURAL($count) ->
        [one] **Przewodnik zmieniono { $at } i jest w nim { $count } błąd; w użyciu jest poprzedni.** Wskaże go dziennik osoby, która prowadzi tego bota.
        [few] **Przewodnik zmieniono { $at } i są w nim { $count } błędy; w użyciu jest poprzedni.** Wskaże je dziennik osoby, która prowadzi tego bota.
        [many] **Przewodnik zmieniono { $at } i jest w nim { $count } błędów; w użyciu jest poprzedni.** Wskaże je dziennik osoby, która prowadzi tego bota.
       *[other] **Przewodnik zmieniono { $at } i jest w nim { $count } błędu; w użyciu jest poprzedni.** Wskaże je dziennik osoby, która prowadzi tego bota.
    }
