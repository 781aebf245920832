### Sprachen: was eine Karte dazu sagt und anbietet.

## Knöpfe

language-do-open = 🌐 Sprache
language-do-close = Fertig
language-do-own = Zurück zu { $language }
language-do-english = Show in English
language-do-wrong = Das stimmt nicht

## Listen

language-list-text = Texte: { $language }
language-list-device = Menüs deines Geräts: { $language }
language-ask-device = Die Menüs deines Geräts sind auf …
language-auto-text = Wie in { -discord } ({ $language })
language-auto-device = Wie der Text ({ $language })
language-unchecked = Maschinell übersetzt

## Ehrlichkeit

language-draft = Maschinell übersetzt; niemand, der die Sprache spricht, hat es bisher geprüft.
language-english = Auf Englisch
language-told = Danke. Das Team dieses Servers weiß jetzt, um welchen Text es geht und in welcher Sprache.
language-told-log = Danke. Es ist für die notiert, die mich betreiben.

## Was das Pult erfährt

desk-wrong = Jemand sagt, dass ein Text nicht stimmt
    .text = Es ist `{ $message }` auf { $language }. Wer das gesagt hat, wird nicht aufbewahrt. Wer die Texte pflegt, findet ihn unter diesem Namen.
desk-lost-wrong = ein Hinweis auf einen falschen Text

## Was Helfende davon sehen

desk-do-as-member = Wie die Person es sieht
desk-as-member = Das liest die Person, auf { $language }, mit den Menüs eines Geräts auf { $device }.
