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
language-told-log = Danke. Hier gibt es kein Team; wer mich betreibt, findet es in meinem Protokoll.
