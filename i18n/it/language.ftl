### Lingue: che cosa ne dice e ne offre una scheda.

## Pulsanti

language-do-open = 🌐 Lingua
language-do-close = Fine
language-do-own = Torna a { $language }
language-do-english = Show in English
language-do-wrong = Questo testo è sbagliato

## Elenchi

language-list-text = Testi: { $language }
language-list-device = Menu del tuo dispositivo: { $language }
language-ask-device = I menu del tuo dispositivo sono in …
language-auto-text = Come in { -discord } ({ $language })
language-auto-device = Come il testo ({ $language })
language-unchecked = Traduzione automatica

## Onestà

language-draft = Traduzione automatica, non ancora controllata da chi parla questa lingua.
language-english = In inglese
language-told = Grazie. Il team di questo server ora sa di quale testo si tratta e in quale lingua.
language-told-log = Grazie. È annotato per chi gestisce questo bot.

## Che cosa viene a sapere il centro assistenza

desk-wrong = Qualcuno segnala che un testo è sbagliato
    .text = Si tratta di `{ $message }`, lingua: { $language }. Non viene conservato chi l’ha segnalato. Chi cura i testi può correggerlo cercando questo nome.
desk-lost-wrong = la segnalazione di un testo sbagliato

## Che cosa ne vede il team

desk-do-as-member = Come lo vede il membro
desk-as-member = Questo è ciò che legge il membro. Lingua: { $language }; menu del dispositivo: { $device }.
