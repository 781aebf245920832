### Riparare FaceTime: le parole della guida “facetime” che non condivide (le altre sono in shared-activation.ftl).

facetime-flow = Aiuto per { -facetime }
    .description = Fai funzionare di nuovo { -facetime }, un piccolo passaggio alla volta
    .problem = Che cosa vedi, in poche parole, o il messaggio di errore esatto
    .meanwhile = Nel frattempo una telefonata funziona.

## Che cosa vede la persona

facetime-symptom-calls-fail = Le mie chiamate non vanno a buon fine
    .hint = “{ -facetime } non disponibile”, o squilla e si ferma, o non succede niente
    .words = chiamata fallita, chiamata non riuscita, chiamate non partono, non parte la chiamata, non riesco a chiamare, non posso chiamare, chiamare, non si connette, non disponibile, riattacca, cade la linea, si chiude
facetime-symptom-activation = { -facetime } non si attiva
    .hint = “Attendo attivazione…” o un altro errore di attivazione
    .words = attivazione, l’attivazione, di attivazione, attivare, non si attiva, attendo, verifico, sim, esim, nuova sim, nuovo telefono
facetime-symptom-not-reached = Gli altri non riescono a chiamarmi
    .hint = Chiamano e qui non squilla niente, o non ti trovano
    .words = non squilla, non suona, chiamate perse, non raggiungibile, irraggiungibile, nessuno riesce a chiamarmi, non possono chiamarmi, chiamarmi, non mi trovano, non ricevo le chiamate
facetime-symptom-camera-mic = Non mi vedono o non mi sentono
    .hint = La chiamata parte, ma l’immagine è nera o manca l’audio
    .words = fotocamera, telecamera, camera, nero, schermo nero, microfono, non mi sentono, non mi sente, non mi vedono, non mi vede, niente video, muto
facetime-symptom-quality = L’immagine si blocca o l’audio salta
    .hint = “Connessione scarsa”, o tutto va a scatti
    .words = si blocca, bloccata, scatti, a scatti, lag, lagga, scarsa, connessione scarsa, pessima qualità, sfocato, sgranato, salta, gracchia
facetime-symptom-link = Un link di { -facetime } non si apre
    .hint = Anche su { -android } o Windows, dove un link è l’unico modo
    .words = link, partecipare, android, windows, browser, chrome, edge, invito

## Cause, lette dopo “Causa più probabile:”

facetime-cause-ft-off = { -facetime } disattivato
facetime-cause-addr = la scelta del numero o dell’indirizzo e-mail per { -facetime }
facetime-cause-restrict = un limite di “{ -ui-screen-time }”
facetime-cause-mdm = una regola del lavoro o della scuola che gestisce il dispositivo
facetime-cause-blocked = un contatto bloccato
facetime-cause-rcpt-side = qualcosa sul dispositivo dell’altra persona
facetime-cause-focus-silent = una modalità “{ -ui-focus }” attiva o notifiche disattivate
facetime-cause-camera-off = una fotocamera disattivata, coperta o in uso altrove
facetime-cause-mic-muted = un microfono disattivato o non consentito
facetime-cause-link-browser = un browser che non può partecipare alla chiamata
facetime-cause-link-gone = un link che non è più valido

## Domande

facetime-question-device = Quale dispositivo ha il problema?
    .text = Se sono più di uno, scegli l’{ -iphone } se è tra questi.
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = { -android } o Windows, tramite un link
facetime-question-status = La pagina di stato di { -apple } mostra un problema?
    .text = Apri la pagina con il pulsante e guarda { -facetime } e { -apple-account }. { -apple } pubblica spesso in ritardo: una pagina senza avvisi prova poco.
    .answer-incident = Sì, ora c’è un problema
    .answer-clear = No, è tutto a posto
facetime-question-who = Succede con tutti o con una sola persona?
    .answer-all = Con tutti
    .answer-one = Con una persona, o pochissime
facetime-question-web = Ora si carica una pagina web che non hai mai aperto?
    .text = Usa la stessa connessione di { -facetime }. Una pagina già visitata può essere salvata sul dispositivo.
    .answer-yes = Sì, si carica
    .answer-no = No, o molto lentamente
facetime-question-imessage = { -imessage } ha lo stesso problema?
    .text = Entrambi usano la stessa attivazione, quindi la risposta dice molto.
    .answer-both = Sì, non funziona nemmeno { -imessage }
    .answer-only-facetime = No, solo { -facetime }
facetime-question-changed = Che cosa è cambiato poco prima che iniziasse?
    .answer-nothing = Niente, che io sappia
    .answer-update = Un aggiornamento del sistema
    .answer-sim = Una nuova SIM o eSIM, un nuovo numero o gestore
    .answer-phone = Un nuovo { -iphone }
facetime-question-camera = Che cosa manca agli altri?
    .text = Chiedi a qualcuno che chiami, o guarda il tuo riquadro durante la chiamata.
    .answer-picture = L’immagine
    .answer-sound = L’audio
    .answer-both = Entrambi
facetime-question-managed = Il dispositivo è gestito da lavoro, scuola o un genitore?
    .text = In tal caso tralasciamo tutti i passaggi che spettano a loro.
    .answer-no = No
    .answer-work = Sì, dal lavoro o dalla scuola
    .answer-family = Sì, da un genitore o tutore
facetime-question-os = Quale versione del sistema ha il dispositivo?
    .text =
        { $device ->
            [mac] Menu { -apple } › **{ -ui-about-this-mac }**.
            [watch] Sull’{ -iphone }: **{ path-about }**. Scegli in base all’{ -iphone }.
           *[other] **{ path-about }**. Alcuni menu hanno cambiato posto da una versione all’altra.
        }
    .answer-ios26 =
        { $device ->
            [mac] { -macos } 26 o successivo
            [ipad] { -ipados } 26 o successivo
           *[other] { -ios } 26 o successivo
        }
    .answer-ios18 =
        { $device ->
            [mac] { -macos } 15
            [ipad] { -ipados } 18
           *[other] { -ios } 18
        }
    .answer-ios17 =
        { $device ->
            [mac] { -macos } 14
            [ipad] { -ipados } 17
           *[other] { -ios } 17
        }
    .answer-ios16 =
        { $device ->
            [mac] { -macos } 13
            [ipad] { -ipados } 16
           *[other] { -ios } 16
        }
    .answer-ios15 =
        { $device ->
            [mac] { -macos } 12 o precedente
            [ipad] { -ipados } 15 o precedente
           *[other] { -ios } 15 o precedente
        }
facetime-question-known-caller = Conosci la persona che ha inviato il link?
    .text = Degli sconosciuti inviano link a chiamate per raggirare le persone. Nessuno di { -apple } o di questo server ti chiama così.
    .answer-yes = Sì
    .answer-no = No, o ho qualche dubbio
    .answer-no-hint = È meglio che una persona controlli con te

## Passaggi

facetime-step-toggle =
    1. Apri **{ path-facetime }** e disattiva **{ -facetime }**.
    2. Se non funziona nemmeno { -imessage }, disattivalo, in **{ path-messages }**.
    3. Aspetta 30 secondi.
    4. Riattiva ciò che hai disattivato e lascia passare fino a dieci minuti. Con “{ choice-wait }” ricevi un promemoria.
    Il gestore può addebitare un SMS. Basta una volta: ripeterlo può far ricominciare l’attivazione.
    .title = Disattiva e riattiva { -facetime }
    .mac =
        1. Nell’app { -facetime }, apri **{ path-facetime }**.
        2. Deseleziona **{ -ui-enable-this-account }**.
        3. Aspetta 30 secondi e selezionalo di nuovo.
facetime-step-reached-at =
    1. Apri **{ path-facetime }**.
    2. Controlla che siano selezionati il tuo numero di telefono e gli indirizzi e-mail che gli altri conoscono.
    3. Per le chiamate in uscita scegli il tuo numero, così si vede chi chiama.
    4. Chiedi a qualcuno di chiamarti a quel numero.
    .title = Scegli dove possono raggiungerti
facetime-step-restart =
    1. Spegni l’{ -iphone }: tieni premuti il tasto laterale e un tasto del volume, poi trascina il cursore.
    2. Aspetta 30 secondi e riaccendilo.
    3. Chiama qualcuno.
    .title = Riavvia il dispositivo
    .ipad =
        1. Spegni l’{ -ipad }: tieni premuti il tasto superiore e un tasto del volume, o solo il tasto superiore se ha il tasto Home. Poi trascina il cursore.
        2. Aspetta 30 secondi e riaccendilo.
        3. Chiama qualcuno.
    .mac =
        1. Salva il tuo lavoro.
        2. Menu { -apple } › **{ -ui-restart }**.
        3. Apri { -facetime } e chiama qualcuno.
    .watch =
        1. Spegni l’{ -apple-watch } e il suo { -iphone }.
        2. Accendi prima l’{ -iphone } e sbloccalo.
        3. Accendi l’{ -apple-watch }, sbloccalo e chiama qualcuno.
facetime-step-nearer =
    Una videochiamata ha bisogno di una connessione stabile in entrambe le direzioni.
    1. Avvicinati al router Wi-Fi o, con i dati cellulare, esci dall’edificio.
    2. Metti in pausa download, streaming e altre chiamate sulla stessa rete.
    3. Disattiva il video per un attimo. Se allora l’audio è buono, la connessione è troppo lenta per le immagini.
    .title = Dai alla chiamata una connessione migliore
facetime-step-ring =
    1. Apri **{ path-focus }** e disattiva ogni modalità attiva, per esempio **{ -ui-do-not-disturb }**.
    2. Apri **{ path-notifications }**, scegli { -facetime } e attiva **{ -ui-allow-notifications }**, con il suono.
    3. Controlla che il dispositivo non sia in modalità silenziosa, e alza il volume.
    4. Chiedi a qualcuno di chiamarti.
    .title = Fai squillare le chiamate
    .watch =
        { path-on-the-iphone }
        { facetime-step-ring }
facetime-step-camera-on =
    1. Durante la chiamata, tocca lo schermo e controlla che la fotocamera non sia barrata.
    2. Togli custodie o pellicole che coprono l’obiettivo, e puliscilo.
    3. Chiudi le altre app che usano la fotocamera.
    4. Passa all’altra fotocamera e torna indietro.
    .title = Controlla che la fotocamera sia libera
    .mac =
        1. Durante la chiamata, controlla che la fotocamera non sia barrata.
        2. Chiudi le altre app che usano la fotocamera. La sua luce verde allora si spegne.
        3. Nell’app { -facetime }, apri il menu “Video” e scegli la tua fotocamera.
facetime-step-mic-on =
    1. Durante la chiamata, tocca lo schermo e controlla che il microfono non sia barrato.
    2. Togli le cuffie o scollega il Bluetooth, per provare il microfono del dispositivo.
    3. Soffia via la polvere dai forellini accanto alla porta di ricarica, solo con la bocca.
    4. Chiedi se ora ti sentono.
    .title = Controlla che il microfono sia attivo
    .mac =
        1. Durante la chiamata, controlla che il microfono non sia barrato.
        2. Nell’app { -facetime }, apri il menu “Video” e scegli il microfono del { -mac }.
        3. Chiedi se ora ti sentono.
facetime-step-unblock =
    1. Apri **{ path-blocked }**.
    2. Se la persona è lì, rimuovila, sempre che tu voglia le sue chiamate.
    3. Chiamala.
    Da qui non si può vedere se qualcuno ti ha bloccato: squilla soltanto a vuoto.
    .title = Controlla i tuoi contatti bloccati
facetime-step-ask-other =
    Scrivi alla persona, o chiamala al telefono, e chiedile di controllare:
    1. { -facetime } è attivo, e la connessione è buona?
    2. Il numero o l’indirizzo che chiami è selezionato lì?
    3. È attiva una modalità “{ -ui-focus }”, o potrebbe averti bloccato per sbaglio?
    Poi chiama di nuovo. Nel frattempo una telefonata funziona.
    .title = Chiedi all’altra persona di controllare
facetime-step-screentime =
    Solo la persona che ha il codice di “{ -ui-screen-time }” può cambiare queste impostazioni.
    1. Se sei tu, apri **{ path-screen-time }**. Altrimenti chiedi a questa persona di controllare con te.
    2. Controlla **{ -ui-content-privacy-restrictions }**: { -facetime } e la fotocamera devono essere consentiti.
    3. Controlla **{ -ui-downtime }** e **{ -ui-communication-limits }**.
    4. Chiama qualcuno.
    .title = Controlla “{ -ui-screen-time }”
facetime-step-ask-admin =
    Su un dispositivo del lavoro o della scuola, una regola può disattivare { -facetime }. Solo chi gestisce il dispositivo può cambiarla.
    1. Guarda in **{ path-vpn }** se c’è un profilo. Lascialo al suo posto.
    2. Chiedi all’assistenza informatica: “{ -facetime } è consentito su questo dispositivo e in questa rete?”
    3. Quando ti dicono che è consentito, riavvia il dispositivo e chiama qualcuno.
    .title = Chiedi a chi gestisce il dispositivo
facetime-step-open-link =
    { $device ->
        [android] Un link funziona nella versione più recente di Chrome o Edge, e da nessun’altra parte.
       *[other] Un link apre { -facetime } da solo. Se non lo fa, può partecipare anche un browser.
    }
    1. Tieni premuto il link e aprilo in Chrome o Edge; su un dispositivo { -apple } va bene anche Safari.
    2. Scrivi il tuo nome, e consenti fotocamera e microfono quando viene chiesto.
    3. Premi “Partecipa” e aspetta che qualcuno ti faccia entrare.
    Non serve un account. Se una pagina chiede una password, chiudila.
    .title = Apri il link in un browser adatto
facetime-step-new-link =
    1. Chiedi alla persona di creare un nuovo link in { -facetime } e di inviartelo.
    2. Deve essere nella chiamata e farti entrare: un pulsante verde accanto al tuo nome.
    3. Apri il nuovo link, non quello vecchio.
    .title = Chiedi un nuovo link

## Verifiche dopo “Ora funziona”

facetime-verify-registered = Che cosa vedi ora?
    .text = Chiama qualcuno con { -facetime }, o un altro tuo dispositivo { -apple }.
    .answer-rings = Lì squilla
    .answer-ticked = Nessun errore, e il mio numero è selezionato; non ho ancora chiamato
    .answer-error = L’errore di attivazione è tornato
facetime-verify-connects = Che cosa succede ora a una nuova chiamata?
    .answer-talked = Abbiamo potuto parlare
    .answer-no-answer = Squilla, e nessuno ha ancora risposto
    .answer-fails = Non va nemmeno ora
facetime-verify-rings = Ora ti arriva una chiamata?
    .text = Chiedi a qualcuno di chiamarti con { -facetime }.
    .answer-rang = Sì, ha squillato
    .answer-asked = L’ho chiesto, e nessuno ha ancora chiamato
    .answer-silent = Hanno chiamato, e non ha squillato niente
facetime-verify-seen-heard = Ora ti vedono e ti sentono?
    .answer-both = Sì, entrambe le cose
    .answer-alone = Io mi vedo; non ho ancora chiamato nessuno
    .answer-missing = No, manca ancora qualcosa
facetime-verify-smooth = Com’è una nuova chiamata?
    .text = Parla per due minuti.
    .answer-smooth = Fluida
    .answer-short = Finora bene, ma è stata breve
    .answer-stutters = Va ancora a scatti o si blocca
facetime-verify-opens = Ora il link si apre?
    .answer-joined = Sì, sono nella chiamata
    .answer-waiting = Si apre, e aspetto che mi facciano entrare
    .answer-closed = No, non si apre

## Testi che si incollano, uno per riga, come li mostra un dispositivo in italiano

facetime-says-waiting =
    Attendo attivazione…
    bloccato su Attendo attivazione
    in attesa di attivazione
facetime-says-unsuccessful =
    Attivazione non riuscita. Attiva { -facetime } e riprova.
    Attivazione non riuscita
    Attivazione di { -facetime } non riuscita
facetime-says-activation-error =
    Si è verificato un errore durante l’attivazione. Riprova.
    Si è verificato un errore durante l’attivazione
facetime-says-verifying =
    Verifico…
    rotellina accanto al mio numero
facetime-says-unavailable =
    { -facetime } non disponibile
    non è disponibile per { -facetime }
