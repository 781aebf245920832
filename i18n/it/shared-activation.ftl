### Che cosa hanno in comune le guide sull'attivazione: le parole di flows/shared/activation.toml.

## Pezzi di cui sono fatti i testi qui sotto

shared-service =
    { $flow ->
        [facetime] { -facetime }
       *[other] { -imessage }
    }
shared-try =
    { $flow ->
        [facetime] chiama qualcuno con { -facetime }
       *[other] invia un messaggio
    }
shared-try-now =
    { $flow ->
        [facetime] Chiama qualcuno con { -facetime }.
       *[other] Invia un messaggio.
    }
shared-meanwhile =
    { $flow ->
        [facetime] Nel frattempo puoi usare una telefonata o un’altra app.
       *[other] Nel frattempo puoi usare un messaggio verde, una telefonata o un’e-mail.
    }
shared-path-switch =
    { $flow ->
        [facetime] { path-facetime }
       *[other] { path-messages }
    }
shared-path-addresses =
    { $flow ->
        [facetime] { path-facetime }
       *[other] { path-send-receive }
    }

## Cause, lette dopo “Causa più probabile:”

shared-cause-net-none = nessuna connessione a internet
shared-cause-net-weak = una connessione debole o instabile
shared-cause-net-blocked = una rete, una VPN o un filtro che blocca { shared-service }
shared-cause-time-wrong = un’ora o un fuso orario sbagliati
shared-cause-acct-auth = un { -apple-account } che richiede la tua attenzione
shared-cause-sim-dup = una SIM inattiva con lo stesso numero
shared-cause-sim-line = una SIM o una linea disattivata, o che non è quella giusta
shared-cause-carrier-sms = l’SMS nascosto di conferma del numero, che non arriva a destinazione
shared-cause-pending = un’attivazione che ha bisogno di più tempo
shared-cause-outage = un’interruzione dei servizi { -apple }
shared-cause-bug-update = un errore del software, forse dovuto a un aggiornamento
shared-cause-bug-proc = un processo bloccato sul dispositivo
shared-cause-os-old = una vecchia versione del sistema
shared-cause-netstack = impostazioni di rete danneggiate
shared-cause-setup-skipped = un passaggio saltato durante la configurazione dell’{ -iphone }
shared-cause-cert-2026 = un vecchio sistema a cui manca l’aggiornamento del certificato

## Domande

shared-question-since = Da quanto tempo l’attivazione è in attesa?
    .answer-hour = Meno di un’ora
    .answer-day = Fino a un giorno
    .answer-longer = Più di un giorno

## Passaggi

shared-step-wait-outage =
    { -apple } ha un problema in questo momento, quindi sul tuo dispositivo non c’è niente da cambiare.
    1. Lascia { shared-service } e le impostazioni così come sono.
    2. Premi “{ choice-wait }” e torna quando { -apple } comunica che è finito.
    3. Poi { shared-try }.
    { shared-meanwhile }
    .title = Aspetta che { -apple } risolva il problema
shared-step-connect =
    1. Disattiva **{ -ui-airplane-mode }**.
    2. Attiva **{ -ui-wi-fi }**, oppure **{ -ui-cellular-data }** in **{ path-cellular }** (su alcuni dispositivi { -ui-mobile-data } o { -ui-mobile-service }).
    3. All’estero senza Wi-Fi, “{ -ui-data-roaming }” deve essere attivo. Il gestore può applicare un costo.
    4. Apri una pagina web che non hai mai visitato. Quando si carica, { shared-try }.
    .title = Controlla che ci sia connessione
    .ipad =
        1. Disattiva **{ -ui-airplane-mode }**.
        2. Attiva **{ -ui-wi-fi }**, oppure i dati cellulare se il tuo { -ipad } ne dispone.
        3. Apri una pagina web che non hai mai visitato. Quando si carica, { shared-try }.
    .mac =
        1. Apri **{ path-wi-fi }** e collegati alla tua rete, oppure collega il cavo di rete.
        2. Apri una pagina web che non hai mai visitato. Quando si carica, { shared-try }.
    .watch =
        1. Sull’{ -apple-watch }, premi il tasto laterale e controlla che **{ -ui-airplane-mode }** sia disattivato.
        2. Tieni vicino l’{ -iphone }, con il Bluetooth e **{ -ui-wi-fi }** attivi.
        3. Sull’{ -iphone }, apri una pagina web che non hai mai visitato. Quando si carica, { shared-try }.
shared-step-other-net =
    1. Con il Wi-Fi: disattiva **{ -ui-wi-fi }** in **{ path-wi-fi }** e usa i dati cellulare. Con i dati cellulare: collegati a una rete Wi-Fi o all’hotspot di qualcuno.
    2. Aspetta un minuto, poi { shared-try }.
    Se ora funziona, il problema era la prima rete: resta su questa o riavvia il router. I dati cellulare consumano il traffico del tuo piano.
    .title = Prova un’altra rete
    .ipad =
        1. Collegati a un’altra rete Wi-Fi o all’hotspot di un telefono.
        2. Aspetta un minuto, poi { shared-try }.
        Se ora funziona, il problema era la prima rete. L’hotspot consuma il piano dati del telefono.
    .mac =
        1. In **{ path-wi-fi }**, collegati a un’altra rete Wi-Fi o all’hotspot di un telefono.
        2. Aspetta un minuto, poi { shared-try }.
        Se ora funziona, il problema era la prima rete. L’hotspot consuma il piano dati del telefono.
    .watch =
        { path-on-the-iphone }
        { shared-step-other-net }
shared-step-vpn-off =
    1. Disattiva la tua app VPN.
    2. Apri **{ path-vpn }** e disattiva **{ -ui-vpn }**.
    3. Metti in pausa i blocchi della pubblicità, i filtri DNS e le app di sicurezza.
    4. { shared-try-now }
    { $managed ->
        [work] Lascia al loro posto tutti i profili del lavoro o della scuola. Se la loro VPN non si può disattivare, scegli “{ choice-cant }”.
        [family] Se un filtro è gestito da un genitore o tutore, rivolgiti a questa persona.
       *[other] Lascia al loro posto i profili del lavoro o della scuola. Alla fine riattiva tutto: fino ad allora la protezione è minore.
    }
    .title = Metti in pausa VPN e filtri per una prova
    .watch =
        { path-on-the-iphone }
        { shared-step-vpn-off }
shared-step-datetime =
    1. Apri **{ path-date-time }**.
    2. Attiva **{ -ui-set-automatically }**.
    3. Controlla che **{ -ui-time-zone }** corrisponda al luogo in cui ti trovi, e confronta l’ora con un altro telefono.
    Se l’interruttore è grigio, lo gestisce un limite di “{ -ui-screen-time }” o un profilo del lavoro.
    .title = Imposta l’ora automaticamente
    .mac =
        1. Apri **{ path-date-time }**.
        2. Fai impostare automaticamente data, ora e fuso orario.
        3. Confronta l’ora con un altro dispositivo.
    .watch =
        { path-on-the-iphone }
        { shared-step-datetime }
shared-step-line-on =
    1. Apri **{ path-cellular }** (o { -ui-mobile-service }) e tocca la linea che vuoi.
    2. Attiva **{ -ui-turn-on-this-line }**.
    3. Con due linee: apri **{ shared-path-switch }** › **{ -ui-imessage-facetime-line }**, oppure **{ shared-path-addresses }**, e scegli quella linea.
    4. Controlla che **{ path-my-number }** sia giusto.
    .title = Attiva la linea giusta
    .watch =
        { path-on-the-iphone }
        { shared-step-line-on }
shared-step-rm-sim =
    1. Apri **{ path-cellular }** e cerca due voci con lo stesso numero.
    2. Scopri quale delle due è **disattivata** o senza servizio. Va rimossa solo quella.
    3. Se è una SIM fisica: estraila. Se è una eSIM: toccala, poi tocca **{ -ui-delete-esim }**.
    4. Apri **{ shared-path-addresses }** e tocca il tuo numero: deve comparire una volta sola, con il segno di spunta.
    Se c’è una sola voce, scegli “{ choice-failed }”.
    .title = Rimuovi la SIM inattiva con il tuo numero
    .warning = Se elimini la eSIM in uso, resti senza servizio finché il gestore non te ne dà un’altra, a volte a pagamento. Se hai dubbi su quale sia disattivata, scegli “{ choice-cant }”. Messaggi e foto restano.
    .watch =
        { path-on-the-iphone }
        { shared-step-rm-sim }
shared-step-finish-setup =
    Un nuovo { -iphone } non recupera da solo un passaggio saltato.
    1. Apri **{ path-cellular }**, completa lì la configurazione della eSIM e attiva la linea.
    2. Apri **{ path-software-update }** e installa quello che viene proposto.
    3. Apri **{ shared-path-switch }**, poi disattiva e riattiva **{ shared-service }**.
    4. Apri **{ shared-path-addresses }** e tocca il tuo numero.
    .title = Completa la configurazione
    .watch =
        { path-on-the-iphone }
        { shared-step-finish-setup }
shared-step-carrier-upd =
    1. Collegati a una rete Wi-Fi.
    2. Apri **{ path-about }** e resta lì per un minuto.
    3. Se compare **{ -ui-carrier-settings-update }**, accetta. Se non compare niente, non ce n’è.
    4. { shared-try-now }
    .title = Cerca nuove impostazioni del gestore
    .watch =
        { path-on-the-iphone }
        { shared-step-carrier-upd }
shared-step-sms-test =
    Per confermare il tuo numero, l’{ -iphone } invia un SMS nascosto, a volte verso un altro Paese. Perciò gli SMS normali devono funzionare.
    1. Invia un messaggio a un telefono che non è un { -iphone }. Deve essere verde e indicare SMS, non { -imessage }.
    2. Se non parte, controlla il credito e se il tuo piano consente gli SMS, anche verso altri Paesi.
    3. Quando è partito, disattiva e riattiva { shared-service } una volta.
    Può costarti uno o due SMS.
    .title = Invia un normale SMS
    .watch =
        { path-on-the-iphone }
        { shared-step-sms-test }
shared-step-wait24 =
    Il gestore può impiegare fino a 24 ore per confermare un numero con { -apple }. Anche un’interruzione passa da sola.
    1. Lascia attivo { shared-service }, con segnale e internet.
    2. Nel frattempo non disattivarlo e riattivarlo: l’attesa potrebbe ricominciare.
    3. Premi “{ choice-wait }”; te lo richiedo dopo un’ora, sei ore e un giorno.
    Più di un giorno non è normale. Se gli SMS sono bloccati, la linea è disattivata o c’è un errore di rete, aspettare non aiuta: scegli “{ choice-failed }”.
    .title = Lascia all’attivazione fino a un giorno
shared-step-acct-fix =
    1. Apri **{ path-account }** e rispondi a ogni richiesta che trovi: impostazioni da aggiornare, nuove condizioni, verifica.
    2. Apri la pagina dell’account con il pulsante e controlla di poter accedere. Se indica un dispositivo che non conosci, parla con una persona qui.
    3. L’autenticazione a due fattori dovrebbe essere attiva.
    4. { shared-try-now }
    Inserisci la password soltanto sul tuo dispositivo e sulle pagine di { -apple }. A nessuno qui serve la password, e nemmeno un codice.
    .title = Completa quello che chiede il tuo { -apple-account }
    .warning = Se devi reimpostare la password, gli altri tuoi dispositivi vengono scollegati dall’account, e il tuo numero non è più disponibile in { shared-service } su { -ipad } e { -mac } finché non accedi di nuovo lì. I messaggi restano.
shared-step-ios-update =
    1. Esegui un backup.
    2. Apri **{ path-software-update }** e installa quello che viene proposto. Con il Wi-Fi servono da 20 a 60 minuti; collega il dispositivo all’alimentazione.
    3. Quando si è riavviato, { shared-try }.
    { $os ->
        [ios26] Spesso un aggiornamento risolve un errore del software.
        [ios17] Installa quello che viene proposto, anche se il dispositivo non supporta la versione più recente.
       *[other] Un vecchio { -iphone } ha bisogno almeno della versione 12.5.8, 15.8.6, 16.7.13 o 18.7.4, ognuna per la propria serie. Altrimenti { -imessage }, { -facetime } e l’attivazione smettono di funzionare dopo gennaio 2027.
    }
    .title = Aggiorna il sistema
    .warning = Durante l’aggiornamento il dispositivo non si può usare, e non si può tornare alla vecchia versione. Servono Wi-Fi, almeno il 50% di batteria e spazio libero. I dati restano; il backup è una sicurezza.
    .mac =
        1. Esegui un backup.
        2. Apri **{ path-software-update }** e installa quello che viene proposto. Può richiedere un’ora; collega il { -mac } all’alimentazione.
        3. Quando si è riavviato, { shared-try }.
    .watch =
        { path-on-the-iphone }
        { shared-step-ios-update }
        Poi aggiorna l’{ -apple-watch }: app Watch › **{ -ui-general }** › **{ -ui-software-update }**, con l’orologio sul caricabatterie.
shared-step-carrier =
    Contatta il tuo gestore e chiedi:
    1. La mia SIM o eSIM è attiva, solo su questo telefono e per il numero giusto?
    2. Questo numero può inviare SMS, anche verso altri Paesi e verso numeri brevi o a sovrapprezzo? { -apple } conferma un numero con un SMS di questo tipo.
    3. Potete inviare di nuovo l’attivazione, o sostituire la SIM o la eSIM?
    4. Poi disattiva e riattiva { shared-service } una volta e premi “{ choice-wait }”.
    Comunica codici o password al gestore solo se hai chiamato tu.
    .title = Chiedi al gestore di sbloccare l’SMS di attivazione
    .warning = Una nuova SIM o eSIM può costare, e quella vecchia smette di funzionare. Il numero e i messaggi restano. Tieni a portata di mano un documento.
shared-step-reset-net =
    1. Annota la password della tua rete Wi-Fi, e le impostazioni VPN e APN se ne hai.
    2. Apri **{ path-reset } › { -ui-reset }** e scegli **{ -ui-reset-network-settings }**. Viene chiesto il codice, poi il dispositivo si riavvia.
    3. Collegati di nuovo alla tua rete Wi-Fi.
    4. Disattiva e riattiva { shared-service }, poi { shared-try }.
    .title = Ripristina le impostazioni di rete
    .warning = Questo passaggio cancella tutte le reti Wi-Fi e le loro password, le impostazioni VPN e APN e le preferenze cellulare; i collegamenti Bluetooth possono cadere. Con il Portachiavi { -icloud } le reti possono sparire anche dagli altri tuoi dispositivi. Foto, app e messaggi restano. Non farlo su un dispositivo del lavoro o della scuola senza il suo admin.
    .mac =
        Un { -mac } non ha un pulsante apposito, quindi la rete si configura di nuovo.
        1. Annota la password della tua rete Wi-Fi.
        2. Apri **{ path-wi-fi }** e, nei dettagli della tua rete, scegli **{ -ui-forget-this-network }**.
        3. Riavvia, collegati di nuovo alla rete, poi { shared-try }.
