### Promemoria: messaggi diretti a chi aspetta qualcosa o si è fermato a metà.

## Messaggi diretti

reminders-ask = Ha fatto effetto? { $step }
    .text = L’attesa è iniziata { $since }. Ora guarda il tuo dispositivo e indica con un pulsante com’è la situazione.
reminders-over = { $service } dovrebbe funzionare di nuovo
    .text = { -apple } non segnala più problemi. Riprova adesso e indica con un pulsante com’è andata. Se non funziona, riprendiamo da qui.
reminders-nudge = Guida lasciata a metà: { $flow }
    .text = Prossimo passaggio: { $step }. Puoi riprendere da dove eri, e questa è l’unica volta che te lo ricordo.
reminders-how = Ricevi questo messaggio perché mi hai chiesto di scriverti. Rispondi con i pulsanti: quello che scrivi in questa chat non arriva a nessuno.

## Pulsanti

reminders-do-card = Mostra a che punto sono
reminders-do-not-yet = Non ancora
reminders-do-quiet = Basta promemoria
reminders-do-resume = Voglio di nuovo i promemoria
reminders-do-nudge = Ricordamelo se mi fermo a metà

## Sulle schede

reminders-wait = Per ora non c’è niente da fare. Ti scriverò un messaggio diretto: { $at } ({ $until }). Riprenderai da dove eri. Se funziona prima, fammelo sapere.
reminders-wait-over = Per ora non c’è niente da fare né da cambiare. Ti scriverò un messaggio diretto appena { -apple } non segnalerà più problemi; riprenderai da dove eri. Se funziona prima, fammelo sapere.
reminders-next = Senza risposta, te lo chiedo di nuovo { $until }, con un messaggio diretto.
reminders-quiet = Non ti scriverò, come hai chiesto. Torna con lo stesso comando.
reminders-closed = Il mio ultimo messaggio diretto non è stato consegnato, quindi non ne prometto altri. Puoi consentire i messaggi diretti dai membri di questo server nelle impostazioni della privacy di Discord, oppure tornare semplicemente con lo stesso comando.

## Sopra una scheda

reminders-said-quiet = Va bene: niente più promemoria.
reminders-said-resumed = Va bene: ti scriverò quando sarà il momento.
reminders-said-nudge = Va bene: se ti fermi adesso, te lo ricorderò una sola volta, { $when }. Vale anche per le guide che inizierai più avanti.
