### Języki: co karta o nich mówi i co proponuje.

## Przyciski

language-do-open = 🌐 Język
language-do-close = Gotowe
language-do-own = Wróć do języka: { $language }
language-do-english = Show in English
language-do-wrong = W tym tekście jest błąd

## Listy

language-list-text = Teksty: { $language }
language-list-device = Menu twojego urządzenia: { $language }
language-ask-device = Język menu na twoim urządzeniu: …
language-auto-text = Jak na { -discord(case: "loc") } ({ $language })
language-auto-device = Jak tekst ({ $language })
language-unchecked = Tłumaczenie maszynowe

## Uczciwie

language-draft = Tłumaczenie maszynowe, jeszcze niesprawdzone przez osobę, która zna ten język.
language-english = Po angielsku
language-told = Dziękuję. Zespół tego serwera wie już, o który tekst chodzi i w jakim języku.
language-told-log = Dziękuję. Informacja jest zapisana dla osoby, która prowadzi tego bota.

## Czego dowiaduje się punkt pomocy

desk-wrong = Ktoś zgłasza błąd w tekście
    .text = Chodzi o `{ $message }`, język: { $language }. Nie zapisujemy, kto to zgłosił. Osoba, która dba o teksty, znajdzie go pod tą nazwą i może go poprawić.
desk-lost-wrong = informacja o błędzie w tekście

## Co widzi zespół

desk-do-as-member = Co widzi osoba zgłaszająca
desk-as-member = To czyta osoba zgłaszająca. Język: { $language }; menu urządzenia: { $device }.
