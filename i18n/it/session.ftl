### Quello che si dice attorno a ogni guida: scelte, motivi, note, conclusioni.

## Scelte

choice-worked = Ora funziona
choice-failed = Non funziona ancora
choice-cant = Non riesco a farlo
choice-refuse = No, preferisco di no
choice-wait = Aspetto
choice-wait-longer = Aspetto ancora un po’
choice-unknown = Non lo so
choice-back = Indietro
choice-why = Perché questo passaggio?
choice-why-card = Perché questa domanda?
choice-person = Parla con una persona
choice-restart = Ricomincia da capo
choice-pick = Scegli la voce più adatta
link-open = Apri la pagina

## Schede

card-symptom = Che cosa vedi?
    .text = Scegli quello che si avvicina di più. Procediamo un passaggio alla volta, a partire dai più semplici.
card-safety = Nessuno qui ti chiederà mai una password o un codice. Non condividere istantanee schermo con numeri di telefono o indirizzi.
card-wait = In attesa: { $step }
card-wait-until = Per ora non c’è niente da fare. Torna { $until } con lo stesso comando: riprenderai da dove eri. Se funziona prima, fammelo sapere.
card-wait-due = È il momento di controllare: ha fatto effetto?
progress-tried = { PLURAL($count) ->
        [one] { $count } passaggio provato finora
       *[other] { $count } passaggi provati finora
    }
needs-list = Ti serve: { $list }
need-passcode = il codice del dispositivo
need-account-password = la password del tuo account (inseriscila soltanto sul tuo dispositivo)
need-two-factor-device = un dispositivo che riceve i tuoi codici di accesso
need-backup = un backup recente
need-other-person = l’aiuto di un’altra persona
need-second-device = un secondo dispositivo
need-money = un po’ di credito, quanto basta per un SMS
need-screen-time-code = la persona che conosce il codice di “{ -ui-screen-time }”
need-computer = un computer
list-grows = { $list }, { $next }
paragraph-grows = { $said } { $next }

## Perché una scheda arriva adesso

why-likely = Causa più probabile: { $cause }.
why-likely-two = Cause più probabili: { $first }, oppure { $second }.
why-minutes = { PLURAL($minutes) ->
        [one] Richiede un minuto.
       *[other] Richiede circa { $minutes } minuti.
    }
why-moment = Richiede un attimo.
why-risk-none = Non cambia niente in modo permanente.
why-risk-mild = Ha un lieve effetto collaterale: vedi la nota.
why-risk-settings = Fa perdere delle impostazioni, per questo arriva solo dopo passaggi più leggeri.
why-risk-data = Può far perdere dei dati, per questo arriva per ultimo.
why-question = La tua risposta decide quale sarà il prossimo passaggio.
why-question-first = La tua risposta decide quali menu e passaggi sono adatti.
why-symptom = Quello che vedi decide da dove cominciare.
why-check = Così sappiamo che funziona davvero prima di finire.
why-wait = Serve tempo; andare avanti troppo presto può rallentare tutto.
why-end = La guida finisce qui.

## Note sopra una scheda

note-welcome-back = Riprendiamo. Eri a questo punto.
note-old-card = Quella era una scheda più vecchia; non è cambiato niente. Ora sei qui.
note-no-such-choice = Questa scelta non c’è in questa scheda; non è cambiato niente.
note-recognised = Inteso come: { $symptom }
note-not-recognised = Non ho riconosciuto queste parole. Scegli la voce più adatta.
note-flow-changed = { PLURAL($count) ->
        [one] Nel frattempo la guida è cambiata: una delle tue risposte non è più adatta ed è stata messa da parte.
       *[other] Nel frattempo la guida è cambiata: { $count } delle tue risposte non sono più adatte e sono state messe da parte.
    }
note-look-again = Non è ancora una prova. Aspetta dieci minuti, riprova e controlla di nuovo.

## Conclusioni

end-solved = Funziona di nuovo
    .text = Bene. Non c’è altro da fare. Se il problema si ripresenta, usa di nuovo lo stesso comando.
end-solved-unverified = Sembra funzionare
    .text = Se il problema si ripresenta, torna a questa scheda o usa di nuovo il comando: riprenderemo da qui.
end-handed-over = Ora tocca a una persona
    .text = Copia il riepilogo qui sotto nel canale di assistenza del server. Indica che cosa è stato provato, così nessuno te lo chiede due volte. Non contiene nomi, numeri o codici: lascialo così.

## Perché la guida ha passato la mano

reason-asked = Hai chiesto di parlare con una persona.
reason-refused = Puoi rifiutare questo passaggio. Una persona può cercare un’altra strada con te.
reason-lost = Tre cose non si sono potute trovare o fare. Succede; una persona può dare un’occhiata con te.
reason-exhausted = I passaggi rimasti ti richiederebbero troppo tempo per quello che possono dare. Una persona vede più cose di una guida.
reason-security = Potrebbe trattarsi della sicurezza del tuo account, quindi è meglio che una persona controlli con te. Fino ad allora non cambiare niente e non dare codici a nessuno.

## Il riepilogo da copiare

summary-title = { $flow }: che cosa è stato provato
summary-symptom = Problema: { $symptom }
summary-answer = { $question } { $answer }
summary-step = { $step }: { $outcome }
summary-likely = Causa ora più probabile: { $cause }
outcome-worked = sembrava funzionare
outcome-failed = nessun cambiamento
outcome-cant = non si è potuto fare
outcome-waiting = in attesa

## Fuori da ogni sessione

notice-busy = C’è molto traffico in questo momento
    .text = Troppe richieste insieme. Non è cambiato niente; premi di nuovo tra un attimo.
notice-unavailable = Al momento non posso salvare le risposte
    .text = Questa risposta potrebbe non essere salvata; le precedenti lo sono. Riprova tra qualche minuto.
notice-unreadable = Non sono riuscito a leggerlo
    .text = Non è cambiato niente. Usa di nuovo il comando: riprenderai da dove eri.
notice-outdated = Questa scheda è troppo vecchia
    .text = Usa di nuovo il comando: riprenderai da dove eri.
notice-not-yours = Questa scheda è di un’altra persona
    .text = Usa tu il comando e avrai la tua.
