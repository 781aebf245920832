### Riparare iMessage: tutte le parole della guida “imessage”.

imessage-flow = Aiuto per { -imessage }
    .description = Fai funzionare di nuovo { -imessage }, un piccolo passaggio alla volta
    .problem = Che cosa vedi, in poche parole, o il messaggio di errore esatto
    .meanwhile = Un messaggio verde arriva comunque: le cose urgenti possono partire mentre cerchiamo la soluzione.

## Che cosa vede la persona

imessage-symptom-send-fail = I miei messaggi non partono
    .hint = “Non consegnato”, un segno rosso, una barra ferma o nessun “Consegnato” sotto il messaggio
    .words = non parte, non partono, non invia, non si inviano, non manda, non riesco a inviare, non riesco a mandare, non consegnato, punto esclamativo rosso, invio non riuscito, invio fallito, barra di invio, non mi invia, non + inviare, invio, non riesco a scrivere, non riesco a mandare messagg*, non riesco a inviare messagg*, non riesco ad inviare, recapitat*, non recapitat*, non consegnat*, punto esclamativo, non viene inviat*, non vengono inviat*, non spedisce, non si invia, non escono, invio + blocca, l’invio + blocca, mancato invio, errore + invio, non parte + messaggio, errore + mando, errore + messaggi*, errore quando, vengono consegnat*, non vengono consegnat*, restano bloccat*, rimane bloccato
imessage-symptom-activation = { -imessage } non si attiva
    .hint = “Attendo attivazione…”, “Attivazione non riuscita” o un altro errore di attivazione
    .words = attivazione, l’attivazione, di attivazione, attivare, non si attiva, attendo, verifico, sim, esim, cambiato sim, nuova sim, nuovo telefono, cambiato numero, numero, attivar*, non si attiva + imessage, in attesa di attivazione, errore + attivazione, errore + l’attivazione, non riesco ad attivare, disattiva da solo, si disattiva, si spegne da solo, operatore, cambiato operatore, operatore + imessage, sim + imessage, cambia* + sim, numero + non compare, il mio numero non, non si accende, cambiato + numero, nuovo numero, scheda sim
imessage-symptom-green-all = I miei messaggi sono verdi con tutti
    .hint = Anche con chi usa un { -iphone }. Un messaggio verde arriva comunque.
    .words = verde, verdi, bolle verdi, fumetti verdi, nuvolette verdi, sms, rcs, tutti verdi, con tutti, non blu, non sono blu, verdi + tutti, verde + tutti, diventat* verd*, sono verdi, come sms, sms + imessage, invece che imessage, invece di imessage, sms normali, prima + blu, come messaggi normali
imessage-symptom-green-one = I miei messaggi sono verdi con una persona
    .hint = Quella persona usa un { -iphone }, e con le altre è blu
    .words = verdi con una persona, con una sola persona, con una persona, solo con un amico, solo con un’amica, solo con uno, un solo contatto, un contatto, non registrato, solo con lui, solo con lei, verd* + un amico, verd* + amica, verd* + ragazz*, verd* + fidanzat*, verd* + un contatto, verd* + contatto, verd* + una persona, verd* + solo con, verd* + con gli altri, verd* + con un amico, verd* + moglie, verd* + marito, verd* + mamma, verd* + sono verdi + una, verd* + solo una, verd* + un solo, sono verdi + con un*, chat con + verd*, diventat* verd* + chat, verd* + mio fratello, verd* + mia sorella, verd* + mio padre, verd* + mia mamma
imessage-symptom-not-receiving = Non ricevo messaggi
    .hint = Ti hanno scritto e non è arrivato niente, o mancano solo i codici
    .words = non ricevo, non ricevo più, ricevo, non mi arrivano, non mi arriva, non arrivano, messaggi mancanti, non arriva niente, codici, codici di verifica, codice di verifica, in arrivo, ricevere, non + ricevere, non riesco a ricevere, non sto ricevendo, non ricev* + messagg*, non ricev* + sms, non mi arriva* + sms, non mi arriva* + codic*, non arriva* + codic*, non mi arriva* + messagg*, non mi arriva niente, smesso di ricevere, persi messaggi, scrivermi, riesce a scrivermi, non arriva nulla, non mi arriva nulla, nessuno + scrivermi, non riescono a scrivermi
imessage-symptom-not-syncing = I miei dispositivi mostrano messaggi diversi
    .hint = Una conversazione c’è su un dispositivo e non su un altro, o arriva tardi
    .words = sincronizzare, sincronizza, sincronizzano, sincronizzati, sincronizzazione, sync, ipad, altro dispositivo, diversi, cronologia, manca sul mac, icloud, sincronizz*, non si sincronizz*, si sincronizz* + mac, non compaiono + ipad, non compaiono sul*, non appaiono, sull’ipad + non, manc* + sul mac, sul mac manc*, manc* sul mac + messagg*, manc* dei messaggi, messaggi diversi, tra iphone e, altri dispositivi, miei dispositivi, non lo vedo sul, non li vedo sul, non vedo sul mac, non lo vedo sul mac, non li vedo sul mac, non compaiono sul mac, iphone + non + vedo + sul mac
imessage-symptom-signed-out = Mi viene chiesto di accedere di nuovo
    .hint = Una richiesta della password, “Accedi a { -imessage }” o un account bloccato
    .words = accedere, accesso, accedi, login, disconnesso, scollegato, password, id apple, apple id, account apple, account, bloccato, account bloccato, chiede + password, chiede la password, chiede di accedere, chiedermi la password, accedere di nuovo, fare il login, buttato fuori, fuori dall’account, dall’account, mi disconnette, mi scollega, id apple + bloccat*, account + bloccat*, fare l’accesso
imessage-symptom-wrong-sender = I miei messaggi partono dal mio indirizzo e-mail
    .hint = Gli altri vedono un indirizzo al posto del numero, o due conversazioni con te
    .words = email, e-mail, mail, dalla mail, numero sbagliato, mittente sbagliato, due conversazioni, due chat, doppia chat, inviato da, indirizzo, mia mail, mia email, vedono la mia, email + numero, mail + numero, dalla mail + numero, indirizzo email, dal numero sbagliato, numero sbagliato + arriva*, chat doppie, conversazioni separate, due chat con me, dall’email, con la mail, gmail, mia gmail, hotmail
imessage-symptom-mixed-up = Vedo i messaggi di una persona di famiglia
    .hint = Oppure qualcuno in famiglia vede i tuoi
    .words = famiglia, account condiviso, stesso account, marito, moglie, figlio, figlia, fidanzato, fidanzata, messaggi di un altro, messaggi di altri, messaggi di mio, mio marito, mia moglie, mio figlio, mia figlia, mia mamma, mia madre, mio padre, mio papà, mio fratello, mia sorella, messaggi di mia, messaggi + di mia + arrivano, messaggi di mio marito, vede i miei messaggi, vedo i suoi messaggi, vede i miei, leggono i miei messaggi, figli*, stesso id apple, messaggi di mia moglie, messaggi del mio ragazzo, messaggi della mia ragazza
imessage-symptom-media-fails = Non vanno solo foto, video o gruppi
    .hint = Un semplice testo a una persona passa
    .words = foto, immagine, immagini, video, inviare foto, mandare foto, inviare video, mandare video, gruppo, gruppi, chat di gruppo, allegato, allegati, mms, vocale, vocali, foto + non, video + non, immagin* + non, grupp* + non, foto + non part*, video + non part*, foto + non invi*, foto + non si inviano, video + non si inviano, immagin* + non si inviano, grupp* + non funziona*, grupp* + non va, non riesco a + foto, non riesco a + video, non riesco a + immagin*, non riesco a + grupp*, nel gruppo, vocal* + non part*, gif, messaggi vocali
imessage-symptom-silent = I messaggi arrivano senza suono
    .hint = Li trovi più tardi, magari in un altro elenco
    .words = silenzioso, senza suono, nessun suono, non suona, notifica, notifiche, nascosti, full immersion, non disturbare, filtrati, spam, indesiderati, le notifiche, suono, suona, non + suona, non sento, non + notific*, non mi arriva* + notific*, notifiche + messagg*, non vibra, non mi avvisa, non mi avverte, mittenti sconosciuti, avvis*, suoneria, non mi accorgo
imessage-symptom-restricted = { -imessage } è limitato sul mio dispositivo
    .hint = “A questo { -iphone } non è consentito…”, una clessidra, o un dispositivo di lavoro o scuola
    .words = limitato, limitazione, restrizione, restrizioni, tempo di utilizzo, genitori, scuola, telefono aziendale, aziendale, gestito, mdm, clessidra, controllo parentale, parentale, bloccato + parentale, bloccato dal, della scuola, ipad della scuola, scolastico, non permette, non consente, tempo di utilizzo + blocca, del lavoro, restrizion* + imessage, vietato, l’azienda, azienda, azienda + bloccat*, l’azienda + bloccat*, scuola + bloccat*, genitori + bloccat*
imessage-symptom-mac-only = Solo il mio { -mac } ha il problema
    .hint = { -imessage } funziona sull’{ -iphone }
    .words = mac, macbook, imac, sul mac, sul mio mac, sul macbook, sul mio macbook, computer, pc, macos, mio mac, dal mac, dal computer, dal pc, non riesco a + computer, non riesco a inviare + computer, non riesco a + mac, non riesco a inviare + mac, non funziona + mac, non funziona sul mac, non va + sul mac, non va + macbook, non funziona + macbook, solo sul mac, non funziona + computer, non ricev* + mac
imessage-symptom-watch-only = Solo il mio { -apple-watch } ha il problema
    .hint = { -imessage } funziona sull’{ -iphone }
    .words = watch, apple watch, watchos, orologio, sull’orologio, polso, dall’orologio, l’orologio, non + orologio, dal watch, sul watch, non + watch, non ricev* + watch, non ricev* + orologio, non funziona + watch, non arrivano + watch, non arrivano + orologio, non riesco + orologio, l’apple watch
imessage-symptom-moved-away = Non ho più { -iphone }, e i messaggi non arrivano
    .hint = Ora usi { -android } o un altro telefono
    .words = android, passato ad android, passata ad android, cambiato telefono, non ho più iphone, lasciato iphone, annullare registrazione, nuovo android, samsung, pixel, xiaomi, passato a android, passat* + android, sono passat*, android + non ricev*, android + non mi arriv*, preso un samsung, samsung + non, samsung + non mi arriv*, samsung + non ricev*, venduto, venduto + iphone, non ho più l’iphone, non ho più un iphone, non ho più + iphone, l’iphone + disattiv*, più l’iphone, lasciato apple, cancellare imessage, disattivo imessage, disattivare imessage, huawei, android + scrivermi, android + non riescono a scrivermi, samsung + scrivermi
imessage-symptom-unsure = Altro, o non lo so
    .hint = Guardiamo prima le cose più probabili
    .words = altro, qualcos’altro, aiuto, non funziona, non funziona più, non va, non va più, rotto, problema, boh, errore, aiutatemi, non so, non capisco, guasto, non funge, non mi funziona

## Cause, lette dopo “Causa più probabile:”

imessage-cause-imsg-off = { -imessage } disattivato
imessage-cause-addr = la scelta del numero o dell’indirizzo e-mail per { -imessage }
imessage-cause-acct-mismatch = { -apple-account } diversi sui tuoi dispositivi
imessage-cause-mic-off = “{ -ui-messages-in-icloud }” disattivato su un dispositivo
imessage-cause-mic-paused = una sincronizzazione in pausa di “{ -ui-messages-in-icloud }”
imessage-cause-rcpt-side = qualcosa sul dispositivo dell’altra persona
imessage-cause-rcpt-left = l’altra persona, che non ha più { -iphone }
imessage-cause-blocked = un contatto bloccato
imessage-cause-filter = un filtro che sposta i messaggi in un altro elenco
imessage-cause-restrict = un limite di “{ -ui-screen-time }”
imessage-cause-storage = lo spazio esaurito
imessage-cause-thread = una conversazione che contiene un vecchio indirizzo
imessage-cause-self-left = il tuo numero ancora legato a { -imessage }
imessage-cause-smsfwd = “{ -ui-text-message-forwarding }” disattivato
imessage-cause-mms = MMS, RCS o messaggi di gruppo disattivati
imessage-cause-acct-locked = un { -apple-account } bloccato
imessage-cause-family-shared = un { -apple-account } condiviso da più persone
imessage-cause-mdm = una regola del lavoro o della scuola che gestisce il dispositivo
imessage-cause-lockdown = “{ -ui-lockdown-mode }”, che ferma la maggior parte degli allegati
imessage-cause-private-relay = “{ -ui-icloud-private-relay }”
imessage-cause-focus-silent = una modalità “{ -ui-focus }” attiva o notifiche disattivate
imessage-cause-media-big = un allegato troppo grande
imessage-cause-group-mixed = un gruppo con qualcuno che non ha { -imessage }
imessage-cause-friends-thread = i telefoni di altre persone che scrivono ancora al tuo vecchio { -imessage }
imessage-cause-mac-signed-out = { -imessage } senza accesso all’account sul { -mac }
imessage-cause-mac-disk = un disco pieno sul { -mac }
imessage-cause-mac-firewall = un firewall sul { -mac }
imessage-cause-watch-phone = l’{ -apple-watch } che non raggiunge il suo { -iphone }
imessage-cause-watch-signed-out = l’{ -apple-watch } senza accesso all’account
imessage-cause-hardware = un guasto dell’hardware

## Domande

imessage-question-device = Quale dispositivo ha il problema?
    .text = Se sono più di uno, scegli l’{ -iphone } se è tra questi.
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = Ora uso { -android } o un altro telefono
imessage-question-known-device = Conosci il nuovo dispositivo indicato nell’avviso?
    .text = Per esempio un tuo { -iphone }, { -ipad } o { -mac } che hai configurato o aggiornato da poco.
    .answer-yes = Sì, è mio
    .answer-no = No, non lo conosco
    .answer-no-hint = È meglio che una persona controlli con te
imessage-question-status = La pagina di stato di { -apple } mostra un problema?
    .text = Apri la pagina con il pulsante e guarda { -imessage }, { -apple-account } e { -icloud }. { -apple } pubblica spesso in ritardo: una pagina senza avvisi prova poco.
    .answer-incident = Sì, ora c’è un problema
    .answer-past = Ce n’è stato uno di recente; è finito
    .answer-clear = No, è tutto a posto
imessage-question-crowd = Molte persone hanno lo stesso problema in questo momento?
    .answer-wave = Sì, molte più del solito
    .answer-calm = Non più del solito
imessage-question-who = Succede con tutti o con alcune persone?
    .text = Contano le persone con un { -iphone }. Con chi usa { -android }, il verde è normale.
    .answer-all = Con tutti
    .answer-one = Con una persona, o pochissime
imessage-question-web = Ora si carica una pagina web che non hai mai aperto?
    .text = Usa la stessa connessione di { -imessage }. Una pagina già visitata può essere salvata sul dispositivo.
    .answer-yes = Sì, si carica
    .answer-no = No, o molto lentamente
imessage-question-changed = Che cosa è cambiato poco prima che iniziasse?
    .answer-nothing = Niente, che io sappia
    .answer-update = Un aggiornamento del sistema
    .answer-sim = Una nuova SIM o eSIM, un nuovo numero o gestore
    .answer-phone = Un nuovo { -iphone }
    .answer-skipped = Un nuovo { -iphone }, e ho saltato { -imessage } o la eSIM nella configurazione
    .answer-password = Il mio { -apple-account } o la sua password
    .answer-travel = Sono in viaggio
imessage-question-devices = Quali dei tuoi dispositivi { -apple } hanno il problema?
    .answer-all = Tutti
    .answer-one = Solo questo
    .answer-none = Ho solo questo
imessage-question-send-recv-shows = Che cosa vedi nell’elenco degli indirizzi di { -imessage }?
    .text = Apri **{ path-send-receive }** e cerca il tuo numero di telefono. Non serve scriverlo qui.
    .answer-ticked = Il mio numero c’è una volta, con il segno di spunta
    .answer-missing = Il mio numero manca, è grigio o ha una rotellina
    .answer-twice = Il mio numero c’è due volte
    .answer-email = È selezionato solo un indirizzo e-mail
    .answer-elsewhere = Un avviso dice che il numero non è associato a questo telefono
imessage-question-filternet = Usi una VPN, un filtro o il Wi-Fi del lavoro o della scuola?
    .answer-no = No
    .answer-yes = Sì, almeno una di queste cose
    .answer-relay = Solo { -ui-icloud-private-relay }
imessage-question-facetime = { -facetime } ha lo stesso problema?
    .answer-both = Sì, non funziona nemmeno { -facetime }
    .answer-only-imessage = No, solo { -imessage }
    .answer-no-facetime = Non uso { -facetime }
imessage-question-os = Quale versione del sistema ha il dispositivo?
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
imessage-question-managed = Il dispositivo è gestito da lavoro, scuola o un genitore?
    .text = In tal caso tralasciamo tutti i passaggi che spettano a loro.
    .answer-no = No
    .answer-work = Sì, dal lavoro o dalla scuola
    .answer-family = Sì, da un genitore o tutore
imessage-question-found = I messaggi sono spariti, o solo nascosti?
    .text = Apri l’app Messaggi e guarda negli altri elenchi: il menu con le linee, o **{ -ui-filters }**, in alto. Prova **{ -ui-unknown-senders }**, **{ -ui-spam }** e **{ -ui-recently-deleted }**.
    .answer-missing = Non li trovo da nessuna parte
    .answer-hidden = Li ho trovati in uno di quegli elenchi
    .answer-no-sound = Sono nell’elenco principale, ma arrivati senza suono
    .answer-no-codes = Mancano solo codici o messaggi da numeri nuovi
imessage-question-words = Quali parole ci sono sullo schermo?
    .text = Scegli quello che si avvicina di più. Non pubblicare immagini che mostrano numeri, indirizzi o codici.
    .answer-none = Nessun testo di errore
    .answer-waiting = Attendo attivazione…
    .answer-unsuccessful = Attivazione non riuscita
    .answer-activation-error = Si è verificato un errore durante l’attivazione
    .answer-signin-network = Impossibile accedere. Verifica la connessione di rete
    .answer-server = Impossibile contattare il server di { -imessage }
    .answer-unavailable = { -imessage } non disponibile: attiva i dati cellulare o il Wi-Fi
    .answer-no-sim = Nessuna SIM, SOS o Nessun servizio
    .answer-no-sim-still = Nessuna SIM o nessun servizio, anche con un’altra SIM
    .answer-password = Servono la password, un’e-mail verificata o altre informazioni
    .answer-signin = Accedi a { -imessage }
    .answer-locked = L’account è stato bloccato
    .answer-locked-hint = È meglio che una persona controlli con te
    .answer-restricted = A questo dispositivo non è consentito creare account { -imessage }
    .answer-not-delivered = Non consegnato, o Invio messaggio non riuscito
    .answer-junk = Messaggio consegnato come Indesiderato
    .answer-text-message = Messaggio, SMS o RCS nel campo di testo
    .answer-icloud-off = Messaggi su { -icloud } è disabilitato
    .answer-icloud-match = Gli account di { -icloud } e { -imessage } sono diversi
    .answer-icloud-paused = Caricamento su { -icloud } in pausa
    .answer-storage = Lo spazio o il disco è esaurito
    .answer-mac-account = Su un { -mac }: account senza accesso o non abilitato
    .answer-mac-firewall = Su un { -mac }: il firewall blocca Messaggi
    .answer-new-device = Il mio numero o account è ora usato su un nuovo dispositivo
    .answer-key-alert = Un avviso di verifica della chiave di contatto
    .answer-key-alert-hint = È meglio che una persona controlli con te
imessage-question-lines = Uno di questi casi vale per la tua linea?
    .answer-plain = Nessuno, una sola linea normale
    .answer-two = Due linee, SIM o eSIM
    .answer-ported = Il numero è passato da poco a un altro gestore
    .answer-travel = Sono all’estero o in roaming
    .answer-prepaid = Prepagata

## Passaggi

imessage-step-wait-wave =
    Diverse persone qui hanno lo stesso problema in questo momento. La pagina di { -apple } spesso lo segnala con un’ora di ritardo.
    1. Per ora lascia { -imessage } e le impostazioni così come sono.
    2. Premi “{ choice-wait }” e torna tra mezz’ora.
    3. Poi invia un messaggio di prova.
    Nel frattempo puoi usare un messaggio verde, una telefonata o un’e-mail. Se hai la certezza che riguardi solo te, premi “{ choice-cant }”.
    .title = Aspetta un po’: forse non riguarda solo te
imessage-step-airplane =
    1. Attiva **{ -ui-airplane-mode }**. Una chiamata in corso si interrompe.
    2. Aspetta 15 secondi.
    3. Disattivalo e aspetta che torni il segnale.
    4. Invia un messaggio.
    .title = Attiva e disattiva “{ -ui-airplane-mode }”
    .watch =
        1. Sull’{ -iphone } e sull’{ -apple-watch }, attiva **{ -ui-airplane-mode }**. Una chiamata in corso si interrompe.
        2. Aspetta 15 secondi.
        3. Disattivalo su entrambi e aspetta che siano collegati.
        4. Invia un messaggio.
imessage-step-relay-off =
    Di rado è la causa; è solo una prova.
    1. Apri **{ path-private-relay }** e disattivalo.
    2. In **{ path-wi-fi }**, apri i dettagli della tua rete e disattiva **{ -ui-limit-ip-address-tracking }**.
    3. Invia un messaggio.
    4. Riattiva entrambi.
    .title = Metti in pausa “{ -ui-icloud-private-relay }” per una prova
imessage-step-toggle =
    1. Apri **{ path-messages }** e disattiva **{ -imessage }**.
    2. Se l’attivazione non riesce, apri anche **{ path-facetime }** e disattiva { -facetime }.
    3. Aspetta 30 secondi.
    4. Riattiva ciò che hai disattivato e lascia passare fino a dieci minuti. Con “{ choice-wait }” ricevi un promemoria.
    Il gestore può addebitare un SMS. Mentre è disattivato, i messaggi degli altri possono arrivare in verde. Basta una volta: ripeterlo può far ricominciare l’attivazione.
    .title = Disattiva e riattiva { -imessage }
    .ipad =
        1. Apri **{ path-messages }** e disattiva **{ -imessage }**.
        2. Aspetta 30 secondi.
        3. Riattivalo e lascia passare fino a dieci minuti. Con “{ choice-wait }” ricevi un promemoria.
    .mac =
        1. Nell’app Messaggi, apri **{ path-send-receive }**.
        2. Deseleziona **{ -ui-enable-this-account }**.
        3. Aspetta 30 secondi e selezionalo di nuovo.
    .watch =
        { path-on-the-iphone }
        { imessage-step-toggle }
imessage-step-send-recv =
    1. Apri **{ path-send-receive }**.
    2. Se compare **{ -ui-use-your-apple-account-for-imessage }**, tocca questa voce e accedi con lo stesso { -apple-account } (in precedenza { -apple-id }) degli altri tuoi dispositivi.
    3. Seleziona il tuo numero di telefono e gli indirizzi e-mail che usi.
    4. In **{ -ui-start-new-conversations-from }**, scegli il tuo numero.
    Il segno di spunta resta, e un nuovo messaggio parte dal tuo numero.
    { path-search-hint }
    .title = Scegli il tuo numero per inviare e ricevere
    .mac =
        1. Nell’app Messaggi, apri **{ path-send-receive }**.
        2. Seleziona il tuo numero di telefono e gli indirizzi e-mail che usi. Il numero arriva dal tuo { -iphone }.
        3. In **{ -ui-start-new-conversations-from }**, scegli il tuo numero.
    .watch =
        { path-on-the-iphone }
        { imessage-step-send-recv }
imessage-step-restart =
    1. Spegni l’{ -iphone }: tieni premuti il tasto laterale e un tasto del volume, poi trascina il cursore.
    2. Aspetta 30 secondi e riaccendilo.
    3. Se è bloccato, premi e rilascia il tasto volume su, premi e rilascia il tasto volume giù, poi tieni premuto il tasto laterale finché compare il logo { -apple }.
    Per un errore di attivazione: disattiva { -imessage } e { -facetime } prima del riavvio, e riattivali dopo.
    .title = Riavvia il dispositivo
    .ipad =
        1. Spegni l’{ -ipad }: tieni premuti il tasto superiore e un tasto del volume, o solo il tasto superiore se ha il tasto Home. Poi trascina il cursore.
        2. Aspetta 30 secondi e riaccendilo.
    .mac =
        1. Salva il tuo lavoro.
        2. Menu { -apple } › **{ -ui-restart }**.
        3. Apri Messaggi e aspetta un minuto.
    .watch =
        1. Spegni l’{ -apple-watch } e il suo { -iphone }.
        2. Accendi prima l’{ -iphone } e sbloccalo.
        3. Accendi l’{ -apple-watch } e sbloccalo.
imessage-step-unlock-account =
    1. Apri con il pulsante la pagina di { -apple } per gli account bloccati.
    2. Segui le istruzioni, con un tuo dispositivo o numero autorizzato a portata di mano.
    3. Accedi di nuovo in **{ path-account }**.
    Se non ti aspettavi il blocco, o non conosci un dispositivo, parla con una persona qui.
    Non comunicare mai a nessuno i codici che arrivano.
    .title = Sblocca il tuo { -apple-account }
    .warning = Potresti dover impostare una nuova password. Gli altri tuoi dispositivi la chiederanno, e il tuo numero non sarà disponibile in { -imessage } su { -ipad } e { -mac } finché non accedi di nuovo lì.
imessage-step-align =
    Ogni tuo dispositivo ha bisogno dello stesso { -apple-account } in due punti.
    1. Controlla **{ path-account }** su ogni dispositivo.
    2. Controlla **{ path-send-receive }** su ogni dispositivo.
    3. Dove l’account è diverso, esci e accedi con quello giusto.
    Su un { -mac }, il secondo punto è Messaggi › **{ -ui-settings-menu }** › { -imessage }.
    .title = Usa lo stesso { -apple-account } ovunque
    .warning = Se esci da un account su un dispositivo, lì { -imessage } si ferma finché non accedi di nuovo. Nella pagina dell’account viene chiesto anche quali dati di { -icloud } tenere sul dispositivo: conserva una copia.
    .watch =
        L’{ -apple-watch } usa l’account del suo { -iphone }.
        1. Sull’{ -iphone }, apri l’app Watch › **{ -ui-general }** › **{ -ui-apple-account }** e confronta con **{ path-account }**.
        2. Confronta con **{ path-send-receive }**.
        3. Dove l’account è diverso, accedi con quello giusto.
imessage-step-own-accounts =
    Le persone che condividono un { -apple-account } ricevono i messaggi l’una dell’altra.
    1. Decidete chi tiene l’account. Tutte le altre ne creano uno proprio.
    2. Sui loro dispositivi, esegui un backup, poi cambia account in **{ path-account }**.
    3. Su ogni dispositivo, deseleziona numeri e indirizzi delle altre persone in **{ path-send-receive }**.
    4. Condividete gli acquisti con **{ -ui-family-sharing }**.
    .title = Dai a ogni persona il proprio account
    .warning = Il dispositivo che cambia account perde i dati di { -icloud } di quello vecchio, se non si conserva una copia quando viene chiesto. Gli acquisti restano sul vecchio account e si possono condividere. Mettete in conto una serata.
imessage-step-reauth =
    Così esci soltanto da { -imessage }, non dall’intero account.
    1. Apri **{ path-send-receive }**, tocca il tuo { -apple-account } e scegli **{ -ui-sign-out }**.
    2. Aspetta 30 secondi e accedi di nuovo nello stesso punto.
    3. Seleziona il tuo numero e i tuoi indirizzi.
    .title = Esci da { -imessage } e accedi di nuovo
    .warning = Finché non accedi di nuovo, questo dispositivo non riceve messaggi per i tuoi indirizzi e-mail. Ti serve la password del tuo account. La cronologia resta.
    .mac =
        1. Nell’app Messaggi, apri **{ path-send-receive }** e scegli **{ -ui-sign-out }**.
        2. Aspetta 30 secondi e accedi di nuovo.
        3. Seleziona il tuo numero e i tuoi indirizzi.
    .watch =
        { path-on-the-iphone }
        { imessage-step-reauth }
imessage-step-mic-on =
    Su ogni dispositivo che deve mostrare gli stessi messaggi:
    1. Apri **{ path-messages-in-icloud }** (l’elenco può chiamarsi anche { -ui-saved-to-icloud }).
    2. { $os ->
        [ios15] Attiva { -ui-messages }.
        [ios16] Attiva **{ -ui-sync-this-iphone }**.
       *[other] Attiva **{ -ui-use-on-this-iphone }** (prima della versione 17.2: { -ui-sync-this-iphone }).
    }
    3. Premi “{ choice-wait }”: la prima sincronizzazione può richiedere ore, con il Wi-Fi e l’alimentazione.
    Servono lo stesso { -apple-account } ovunque, l’autenticazione a due fattori, il Portachiavi { -icloud } e spazio su { -icloud }.
    Da quel momento, quello che elimini su un dispositivo sparisce da tutti.
    .title = Attiva “{ -ui-messages-in-icloud }” ovunque
    .ipad =
        Su ogni dispositivo che deve mostrare gli stessi messaggi:
        1. Apri **{ path-messages-in-icloud }** (l’elenco può chiamarsi anche { -ui-saved-to-icloud }).
        2. Attiva **{ -ui-use-on-this-ipad }** (prima della versione 17.2: { -ui-sync-this-ipad }).
        3. Premi “{ choice-wait }”: la prima sincronizzazione può richiedere ore, con il Wi-Fi e l’alimentazione.
        Servono lo stesso { -apple-account } ovunque, l’autenticazione a due fattori, il Portachiavi { -icloud } e spazio su { -icloud }.
        Da quel momento, quello che elimini su un dispositivo sparisce da tutti.
    .mac =
        1. Nell’app Messaggi, apri **{ path-send-receive }** e seleziona **{ -ui-enable-messages-in-icloud }**.
        2. Sull’{ -iphone }: **{ -ui-settings } › { path-your-name } › { -icloud } › { -ui-see-all } › { -ui-messages }**, e attivalo anche lì.
        3. Premi “{ choice-wait }”: la prima sincronizzazione può richiedere ore.
        Servono lo stesso { -apple-account } ovunque, l’autenticazione a due fattori, il Portachiavi { -icloud } e spazio su { -icloud }.
        Da quel momento, quello che elimini su un dispositivo sparisce da tutti.
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-on }
imessage-step-mic-resume =
    1. Collega il dispositivo all’alimentazione e a una rete Wi-Fi.
    2. Disattiva **{ -ui-low-power-mode }** e **{ -ui-low-data-mode }**.
    3. Controlla in **{ path-account }** › **{ -icloud }** che ci sia ancora spazio.
    4. Apri **{ path-messages-in-icloud }** e scegli **{ -ui-sync-now }**.
    5. Premi “{ choice-wait }”. Quando l’avviso sotto le conversazioni è sparito, è finito.
    Acquistare altro spazio su { -icloud } ha un costo; liberarlo no.
    .title = Lascia finire la sincronizzazione in pausa
    .mac =
        1. Collega il { -mac } all’alimentazione e a una buona rete.
        2. Controlla in **{ path-account }** › **{ -icloud }** che ci sia ancora spazio.
        3. Nell’app Messaggi, apri **{ path-send-receive }** e scegli **{ -ui-sync-now }**.
        4. Premi “{ choice-wait }” e lascia aperta Messaggi.
        Acquistare altro spazio su { -icloud } ha un costo; liberarlo no.
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-resume }
imessage-step-free-space =
    1. Apri **{ path-storage }**.
    2. Elimina quello che non ti serve più, prima i video grandi e le app inutilizzate, fino a liberare 2 GB.
    3. Controlla in **{ path-account }** › **{ -icloud }** se anche { -icloud } è pieno.
    4. Riavvia il dispositivo e invia un messaggio.
    Acquistare altro spazio su { -icloud } ha un costo; liberarlo no.
    .title = Libera spazio
    .warning = Quello che elimini è perso e, con { -icloud }, sparisce anche dagli altri tuoi dispositivi. Elimina solo quello che scegli; se è stato uno sbaglio, guarda in “{ -ui-recently-deleted }”.
    .mac =
        1. Apri **{ path-storage }**.
        2. Elimina quello che non ti serve più e vuota il Cestino, fino a liberare qualche GB. Con un disco pieno si possono perdere messaggi in arrivo.
        3. Riavvia il { -mac } e invia un messaggio.
    .watch =
        { path-on-the-iphone }
        { imessage-step-free-space }
imessage-step-smsfwd =
    { -imessage } arriva da solo su tutti i tuoi dispositivi. SMS, MMS e RCS ci arrivano solo attraverso il tuo { -iphone }.
    1. Sull’{ -iphone }, apri **{ path-text-message-forwarding }**.
    2. Attiva l’{ -ipad } o il { -mac } che deve riceverli. Se mostra un codice, inseriscilo solo sul tuo { -iphone }.
    3. Se non è nell’elenco, prima accedi lì con lo stesso { -apple-account }.
    L’{ -iphone } deve essere acceso e connesso.
    .title = Inoltra gli SMS agli altri tuoi dispositivi
imessage-step-mms =
    1. Apri **{ path-messages }**.
    2. Attiva **{ -ui-mms-messaging }**, **{ -ui-group-messaging }** e **{ -ui-rcs-messaging }**, se il tuo gestore li offre.
    3. { $os ->
        [ios15] Attiva **{ -ui-send-as-sms }**.
        [ios16] Attiva **{ -ui-send-as-sms }**.
        [ios17] Attiva **{ -ui-send-as-sms }**.
        [unknown] Attiva **{ -ui-send-as-text-message }** (prima della versione 18: { -ui-send-as-sms }).
       *[other] Attiva **{ -ui-send-as-text-message }**.
    }
    4. Invia un’immagine.
    Le immagini verdi possono essere MMS o RCS. Il gestore può far pagare gli MMS.
    .title = Attiva MMS, RCS e messaggi di gruppo
    .watch =
        { path-on-the-iphone }
        { imessage-step-mms }
imessage-step-smaller-media =
    1. Invia un’immagine piccola, per esempio l’istantanea schermo di uno sfondo.
    2. Se passa, l’altra era troppo grande: accorcia il video, invia meno immagini alla volta o condividi un link.
    3. Con una connessione lenta, invia tramite Wi-Fi.
    .title = Invia qualcosa di più piccolo
imessage-step-group-members =
    Un gruppo è blu solo se tutti usano { -imessage }. Con una sola persona su { -android } è verde, ed è normale: come RCS ha quasi tutte le funzioni, come MMS di meno.
    1. Tocca il nome del gruppo e guarda chi ne fa parte.
    2. Se tutti hanno un { -iphone }, chiedi a ogni persona di controllare che { -imessage } sia attivo.
    3. Crea un nuovo gruppo con i loro numeri di telefono.
    4. La persona la cui voce è verde ha bisogno di questo aiuto sul proprio dispositivo.
    .title = Guarda chi è nel gruppo
imessage-step-lockdown-off =
    “{ -ui-lockdown-mode }” ferma la maggior parte degli allegati e le anteprime dei link; il testo semplice passa.
    1. Decidi se ti serve questa protezione. Se l’hai attivata per un motivo, tienila e invia testo o link.
    2. Altrimenti apri **{ path-lockdown }** e disattivala. Il dispositivo si riavvia.
    3. Invia un’immagine.
    .title = Decidi se tenere “{ -ui-lockdown-mode }”
    .warning = Senza “{ -ui-lockdown-mode }” il dispositivo è meno protetto dagli attacchi mirati. Se pensi che qualcuno possa attaccarti, lasciala attiva e scegli “{ choice-cant }”. Non si perde nient’altro.
imessage-step-fix-contact =
    1. Apri la scheda della persona in **{ -ui-contacts }**.
    2. Rimuovi i vecchi numeri e indirizzi che non usa più.
    3. Scrivi il numero con + e il prefisso del Paese.
    4. Invia un messaggio a quel numero.
    .title = Metti in ordine il contatto della persona
imessage-step-new-thread =
    1. In Messaggi, crea un **{ -ui-new-message }**.
    2. Scrivi il numero di telefono della persona con + e il prefisso del Paese; non scegliere la vecchia conversazione.
    3. Se resta verde, prova il suo indirizzo e-mail.
    Non serve eliminare la vecchia conversazione: ne cancelleresti la cronologia e, con “{ -ui-messages-in-icloud }”, su tutti i tuoi dispositivi.
    .title = Inizia una nuova conversazione
imessage-step-unblock =
    1. Apri **{ path-blocked }**.
    2. Se la persona è lì, rimuovila, sempre che tu voglia i suoi messaggi.
    3. Chiedile di scriverti di nuovo. Quello che ha inviato nel frattempo non arriva in seguito.
    Da qui non si può vedere se qualcuno ti ha bloccato: nessun errore lo mostra, e il colore non prova niente.
    .title = Controlla i tuoi contatti bloccati
imessage-step-filters =
    1. In Messaggi, apri il menu con le linee in alto (o **{ -ui-filters }**).
    2. Guarda in **{ -ui-unknown-senders }**, **{ -ui-spam }** e **{ -ui-recently-deleted }**.
    3. Apri **{ path-messages }**. { $os ->
        [ios26] Disattiva **{ -ui-screen-unknown-senders }**, o consenti le notifiche per questi mittenti.
        [unknown] Disattiva **{ -ui-screen-unknown-senders }** (prima della versione 26: { -ui-filter-unknown-senders }).
       *[other] Disattiva **{ -ui-filter-unknown-senders }**.
    }
    4. Chiedi un nuovo messaggio o codice.
    Non inoltrare codici a nessuno.
    .title = Cerca i messaggi filtrati
    .mac =
        1. In Messaggi, apri il menu “Vista” o il menu con le linee.
        2. Guarda in **{ -ui-unknown-senders }**, **{ -ui-spam }** e **{ -ui-recently-deleted }**.
        3. Disattiva il filtro dei mittenti sconosciuti, lì o in **{ path-messages }**.
        4. Chiedi un nuovo messaggio o codice.
    .watch =
        { path-on-the-iphone }
        { imessage-step-filters }
imessage-step-focus =
    1. Apri **{ path-focus }** e disattiva ogni modalità attiva, per esempio **{ -ui-do-not-disturb }**.
    2. Apri **{ path-notifications }** e attiva **{ -ui-allow-notifications }**, con il suono.
    3. In Messaggi, controlla se accanto alla conversazione c’è una campanella barrata. In tal caso aprila, tocca il nome e disattiva **{ -ui-hide-alerts }**.
    4. Chiedi a qualcuno di scriverti.
    .title = Fai suonare di nuovo i messaggi
    .watch =
        1. Sull’{ -apple-watch }, premi il tasto laterale e disattiva ogni modalità **{ -ui-focus }**.
        2. Sull’{ -iphone }, apri l’app Watch › **{ -ui-notifications }** › **{ -ui-messages }** e scegli di duplicare l’{ -iphone }.
        3. Chiedi a qualcuno di scriverti mentre l’{ -iphone } è bloccato.
imessage-step-screentime =
    Solo la persona che ha il codice di “{ -ui-screen-time }” può cambiare queste impostazioni.
    1. Se sei tu, apri **{ path-screen-time }**. Altrimenti chiedi a questa persona di controllare con te.
    2. Controlla **{ -ui-downtime }**, **{ -ui-communication-limits }** e **{ -ui-content-privacy-restrictions }**.
    3. Consenti Messaggi e le persone interessate.
    4. Invia un messaggio.
    I limiti delle comunicazioni richiedono i contatti su { -icloud }.
    .title = Controlla “{ -ui-screen-time }”
imessage-step-ask-admin =
    Su un dispositivo del lavoro o della scuola, una regola può disattivare { -imessage }. Solo chi gestisce il dispositivo può cambiarla.
    1. Guarda in **{ path-vpn }** se c’è un profilo. Lascialo al suo posto.
    2. Chiedi all’assistenza informatica: “{ -imessage } è consentito su questo dispositivo?”
    3. Quando ti dicono che è consentito, riavvia il dispositivo e attiva { -imessage }.
    Se non è consentito, usa il tuo dispositivo personale per { -imessage }.
    .title = Chiedi a chi gestisce il dispositivo
imessage-step-ask-rcpt =
    Scrivi alla persona in un altro modo, o chiamala, e chiedile di controllare:
    1. Usa ancora un { -iphone }, acceso e connesso?
    2. { -imessage } è attivo?
    3. Il suo numero è selezionato in **{ -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-send-receive }** (prima della versione 18 senza { -ui-apps })?
    4. Potrebbe averti bloccato per sbaglio?
    Poi invia un nuovo messaggio. Nel frattempo le arriva un messaggio verde, se il tuo piano include gli SMS. Blu senza “{ -ui-delivered }” significa solo che non è ancora arrivato.
    .title = Chiedi all’altra persona di controllare
imessage-step-dereg =
    { $device ->
        [android] Il tuo numero è ancora legato a { -imessage }, quindi i messaggi degli altri arrivano lì.
       *[other] Un numero che non è più su { -iphone } può essere ancora legato a { -imessage }. Questo passaggio è per la persona a cui appartiene il numero: tu, o quella a cui scrivi.
    }
    1. Se la SIM entra ancora nel vecchio { -iphone }: inseriscila e disattiva { -imessage }. In questo caso hai finito.
    2. Altrimenti apri con il pulsante la pagina di { -apple }, inserisci il numero e poi il codice che arriva per SMS. Inseriscilo solo lì.
    3. Disattiva { -imessage } per questo numero anche su { -ipad } e { -mac }.
    4. Premi “{ choice-wait }”: può richiedere fino a un giorno.
    Se il numero è in uso su un { -iphone }, scegli “{ choice-cant }”.
    .title = Togli il numero da { -imessage }
    .warning = Il numero lascia { -imessage }: da quel momento i messaggi che riceve arrivano come SMS o RCS, e non più su { -ipad } o { -mac }. Può tornare in qualsiasi momento con un { -iphone }. I vecchi messaggi restano dove sono.
imessage-step-friends-restart =
    Gli { -iphone } delle altre persone forse scrivono ancora al tuo vecchio { -imessage }.
    1. Chiedi a qualcuno di iniziare un nuovo messaggio al tuo numero e di inviarlo come SMS.
    2. Se parte ancora in blu, chiedi di disattivare e riattivare { -imessage }, e di rimuovere il tuo indirizzo e-mail dal tuo contatto.
    3. Solo se la persona vuole: può eliminare la vecchia conversazione. In quel caso ne perde la cronologia.
    I gruppi vanno creati di nuovo con il tuo numero.
    .title = Chiedi agli altri di ricominciare
imessage-step-mac-sign-in =
    1. Sul { -mac }, apri l’app Messaggi.
    2. Apri **{ -ui-messages } › { -ui-settings-menu } › { -imessage }** ({ -macos } 12 o precedente: { -ui-preferences }).
    3. Se ti chiede di accedere, usa l’{ -apple-account } del tuo { -iphone }.
    4. Seleziona **{ -ui-enable-this-account }** e il tuo numero.
    5. Invia un messaggio.
    Inserisci la password solo sul { -mac }. A nessuno qui serve.
    .title = Accedi a { -imessage } sul { -mac }
imessage-step-mac-firewall =
    1. Sul { -mac }, apri **{ path-firewall }**.
    2. Controlla nelle opzioni che Messaggi sia consentita e che non siano bloccate tutte le connessioni.
    3. Metti in pausa altre app firewall o di sicurezza per la prova.
    4. Invia un messaggio, poi riattivale.
    Su un { -mac } del lavoro o della scuola, rivolgiti invece all’assistenza informatica.
    .title = Fai passare Messaggi attraverso il firewall
imessage-step-watch-near =
    L’{ -apple-watch } rispecchia il suo { -iphone }.
    1. Controlla che { -imessage } funzioni sull’{ -iphone }. Altrimenti premi “{ choice-restart }” e scegli l’{ -iphone }.
    2. Tienili vicini, con Bluetooth e Wi-Fi attivi.
    3. Sull’{ -apple-watch }, premi il tasto laterale: un telefono verde indica che sono collegati.
    4. Lontano dall’{ -iphone }, l’{ -apple-watch } ha bisogno del Wi-Fi o di un proprio piano cellulare.
    5. Invia un messaggio dall’{ -apple-watch }.
    .title = Collega l’{ -apple-watch } al suo { -iphone }
imessage-step-watch-sign-in =
    1. Sull’{ -iphone }, apri l’app Watch › **{ -ui-general }** › **{ -ui-apple-account }** (in precedenza { -ui-apple-id }).
    2. Accedi con l’account dell’{ -iphone }.
    3. Apri l’app Watch › **{ -ui-messages }** e scegli di duplicare l’{ -iphone }.
    4. Riavvia l’{ -apple-watch } e invia un messaggio.
    .title = Accedi all’account sull’{ -apple-watch }
imessage-step-reset-all =
    1. Esegui un backup e annota la password della tua rete Wi-Fi.
    2. Apri **{ path-reset } › { -ui-reset }** e scegli **{ -ui-reset-all-settings }**. Viene chiesto il codice, poi il dispositivo si riavvia.
    3. Collegati alla tua rete Wi-Fi e attiva { -imessage }.
    4. Invia un messaggio.
    Fallo a casa: lontano dai luoghi familiari, il dispositivo può imporre un’ora di attesa.
    .title = Ripristina tutte le impostazioni
    .warning = Tutte le impostazioni tornano come nuove: Wi-Fi, disposizione della schermata Home, notifiche, posizione, Face ID o Touch ID, e le carte di { -apple-pay }. Foto, app, messaggi e altri contenuti restano.
imessage-step-signout-acct =
    1. Esegui un backup, e tieni a portata di mano la password e un secondo dispositivo o numero autorizzato.
    2. Apri **{ path-account }**, scorri in basso e scegli **{ -ui-sign-out }**.
    3. Quando viene chiesto, conserva sul dispositivo una copia di tutti i dati.
    4. Riavvia, accedi di nuovo nello stesso punto e attiva { -imessage }.
    5. Invia un messaggio.
    Fallo a casa: lontano dai luoghi familiari, il dispositivo può imporre un’ora di attesa. Non condividere mai la password o un codice.
    .title = Esci dall’intero account e accedi di nuovo
    .warning = I dati di { -icloud } lasciano il dispositivo se non ne conservi una copia, le carte di { -apple-pay } vengono rimosse e “{ -ui-find-my }” resta disattivato finché non accedi. Quello che è su { -icloud } rimane lì. Senza password e codice non puoi rientrare: in quel caso non farlo.
imessage-step-erase =
    È l’ultima risorsa, ed è una buona idea parlarne prima con una persona.
    1. Esegui un backup completo, su { -icloud } o codificato su un computer, e controlla che sia finito.
    2. Apri **{ path-reset }** e scegli **{ -ui-erase-all-content-and-settings }**.
    3. Configura il dispositivo come nuovo, attiva { -imessage } e invia un messaggio **prima** di ripristinare qualsiasi cosa.
    4. Se funziona, ripristina il backup.
    Fallo a casa. Conserva la eSIM quando viene chiesto.
    .title = Inizializza il dispositivo e configuralo di nuovo
    .warning = Questo passaggio elimina tutto dal dispositivo: foto, messaggi, app e impostazioni. Torna solo quello che si trova in un backup completo o su { -icloud }, e servono ore. Senza la password del tuo account il dispositivo resta bloccato. Una eSIM cancellata va richiesta di nuovo al gestore, a volte a pagamento.
imessage-step-apple =
    Alcuni guasti può ripararli solo { -apple }: un numero bloccato sui suoi server, o l’hardware.
    1. Apri con il pulsante la pagina dei contatti, o vai in un negozio.
    2. Indica quello che hai provato, il messaggio esatto, il modello, la versione del sistema e il nome del gestore.
    3. Una riparazione può costare; chiedi prima di accettare.
    { -apple } non ha mai bisogno che tu comunichi la password o i codici.
    .title = Chiedi a { -apple }

## Verifiche dopo “Ora funziona”

imessage-verify-registered = Che cosa vedi ora?
    .text = Invia un nuovo messaggio a qualcuno con un { -iphone }, o a un altro tuo dispositivo { -apple }.
    .answer-reply = Mi hanno risposto
    .answer-delivered = Blu, con “{ -ui-delivered }”
    .answer-ticked = Nessun errore, e il mio numero è selezionato; non ho ancora inviato niente
    .answer-blue = Blu, ma ancora senza “{ -ui-delivered }”
    .answer-green = È partito in verde
    .answer-error = L’errore di attivazione è tornato
imessage-verify-delivered = Che cosa succede ora a un nuovo messaggio?
    .text = Invialo a qualcuno con un { -iphone }. Un fumetto blu da solo non è una prova.
    .answer-reply = Mi hanno risposto
    .answer-delivered = Blu, con “{ -ui-delivered }”
    .answer-blue = Blu, ma ancora senza “{ -ui-delivered }”
    .answer-green = È partito in verde
    .answer-not-delivered = “{ -ui-not-delivered }”
    .answer-nothing = Non è cambiato niente
imessage-verify-blue = Di che colore è ora un nuovo messaggio?
    .text = Invialo a qualcuno che ha di sicuro un { -iphone } con { -imessage } attivo.
    .answer-reply = Blu, e mi hanno risposto
    .answer-delivered = Blu, con “{ -ui-delivered }”
    .answer-blue = Blu, ma ancora senza “{ -ui-delivered }”
    .answer-green = Ancora verde
    .answer-not-delivered = “{ -ui-not-delivered }”
imessage-verify-arrives = Ora ti arriva un nuovo messaggio?
    .text = Chiedi a qualcuno i cui messaggi non arrivavano di scriverti di nuovo.
    .answer-arrived = Sì, è arrivato
    .answer-some = Alcuni arrivano, altri no
    .answer-asked = L’ho chiesto, e non è ancora arrivato niente
    .answer-nothing = No, è stato inviato e non è arrivato
imessage-verify-synced = Ora i tuoi dispositivi mostrano le stesse cose?
    .text = Invia un nuovo messaggio da un dispositivo e guarda l’altro.
    .answer-both = Sì, su entrambi
    .answer-partly = I nuovi sì, i vecchi non ancora
    .answer-syncing = Sta ancora sincronizzando
    .answer-missing = No, manca su uno dei due
imessage-verify-stays-signed-in = Ora resti nell’account?
    .text = Invia un messaggio a qualcuno con un { -iphone }.
    .answer-delivered = Sì, e il messaggio indica “{ -ui-delivered }”
    .answer-quiet = Nessuna richiesta finora; non ho ancora inviato niente
    .answer-asks = Mi chiede di nuovo di accedere
    .answer-error = Mostra un errore
imessage-verify-from-number = Ora quale mittente vedono gli altri?
    .text = Invia un messaggio e chiedi da dove è arrivato.
    .answer-number = Il mio numero, nella solita conversazione
    .answer-ticked = Il numero è selezionato; non ho ancora chiesto a nessuno
    .answer-email = Ancora il mio indirizzo e-mail, o una seconda conversazione
imessage-verify-separate = Vedete ancora i messaggi l’uno dell’altro?
    .text = Chiedete a qualcuno di scrivere a ogni persona.
    .answer-own = Ogni persona riceve solo i propri
    .answer-quiet = Nessuno ha ancora scritto
    .answer-mixed = Sono ancora mescolati
imessage-verify-media-goes = Ora l’immagine o il messaggio di gruppo passa?
    .answer-delivered = Sì, con “{ -ui-delivered }”
    .answer-arrived = Sì, mi dicono che è arrivato
    .answer-sending = L’invio è ancora in corso
    .answer-failed-again = No, non va nemmeno ora
imessage-verify-alerts = Ora ti accorgi dei nuovi messaggi?
    .text = Chiedi a qualcuno di scriverti mentre il dispositivo è bloccato.
    .answer-heard = Sì, con un suono o una notifica
    .answer-found = Ho trovato quelli che mancavano, e i nuovi compaiono
    .answer-asked = L’ho chiesto, e non è ancora arrivato niente
    .answer-silent = È arrivato senza suono o in un altro elenco
imessage-verify-texts-arrive = Ora i messaggi degli altri arrivano sul nuovo telefono?
    .text = Chiedi a qualcuno con un { -iphone } di inviarti un nuovo messaggio.
    .answer-arrived = Sì, è arrivato
    .answer-some = Da alcune persone, non da tutte
    .answer-asked = L’ho chiesto, e non è ancora arrivato niente
    .answer-nothing = No, è stato inviato e non è arrivato

## Testi che si incollano, uno per riga, come li mostra un dispositivo in italiano

imessage-says-waiting =
    Attendo attivazione…
    bloccato su Attendo attivazione
    in attesa di attivazione
imessage-says-unsuccessful =
    Attivazione non riuscita. Attiva { -imessage } e riprova.
    Attivazione non riuscita
    Attivazione di { -imessage } non riuscita
    Attivazione { -imessage } non riuscita
imessage-says-activation-error =
    Si è verificato un errore durante l’attivazione. Riprova.
    Si è verificato un errore durante l’attivazione
    errore durante l’attivazione
imessage-says-signin-network =
    Impossibile accedere. Verifica la connessione di rete e riprova.
    Verifica la connessione di rete e riprova
    verifica la connessione di rete
imessage-says-server =
    Impossibile contattare il server di { -imessage }. Riprova.
    Impossibile contattare il server di { -imessage }
    Impossibile contattare il server { -imessage }
imessage-says-unavailable =
    { -imessage } non disponibile
    Per configurare { -imessage } attiva i dati cellulare o utilizza la rete Wi-Fi.
    Attiva il Wi-Fi per configurare { -imessage }
    Usa il Wi-Fi o attiva il roaming dati
    Non hai effettuato l’accesso a internet.
imessage-says-restricted =
    A questo { -iphone } non è consentito creare account { -imessage }.
    non è consentito creare account { -imessage }
    Limitazione account
imessage-says-verify-email =
    Per effettuare l’accesso a { -imessage } è necessario un indirizzo e-mail verificato.
    è necessario un indirizzo e-mail verificato
imessage-says-password =
    La password di questo { -apple-id } deve essere aggiornata.
    La password di questo { -apple-account } deve essere aggiornata.
    password deve essere aggiornata
    sono necessarie ulteriori informazioni per continuare
    Nome utente o password errati
    Il nome utente o la password non sono corretti
imessage-says-locked =
    L’{ -apple-id } è stato bloccato per motivi di sicurezza.
    L’{ -apple-account } è stato bloccato per motivi di sicurezza.
    è stato bloccato per motivi di sicurezza
imessage-says-signin =
    Accedi a { -imessage }
    Inserisci la password del tuo { -apple-id } per continuare a utilizzare { -imessage }
    Inserisci la password del tuo { -apple-account } per continuare a utilizzare { -imessage }
    disconnesso da { -imessage }
imessage-says-mac-account =
    Non hai effettuato l’accesso con l’account { -imessage }.
    Il tuo account { -imessage } non è abilitato.
    Questo { -mac } non può connettersi a { -imessage } a causa di un problema
imessage-says-verifying =
    Verifico…
    rotellina accanto al mio numero
imessage-says-number-twice =
    numero compare due volte
    numero due volte
    mio numero è doppio
imessage-says-number-elsewhere =
    Questo numero è registrato per il tuo { -apple-id }, ma non è associato a questo { -iphone }.
    Questo numero è registrato per il tuo { -apple-account }, ma non è associato a questo { -iphone }.
    non è associato a questo { -iphone }
    Puoi continuare a utilizzare il numero per { -imessage } e { -facetime } finché non scadrà.
imessage-says-not-delivered =
    Non consegnato
    punto esclamativo rosso
imessage-says-send-failed =
    Invio messaggio non riuscito
    Invio non riuscito
imessage-says-junk =
    Messaggio consegnato come Indesiderato
    consegnato come indesiderato
imessage-says-no-receipt =
    non compare Consegnato
    non dice Consegnato
    blu ma non consegnato
imessage-says-not-registered =
    non è registrato con { -imessage }.
    non registrato con { -imessage }
imessage-says-text-message =
    Messaggio · SMS
    Messaggio · RCS
    Messaggio • SMS
    Messaggio • RCS
    Messaggio di testo · SMS
    Messaggio di testo · RCS
    Messaggio di testo • SMS
    Messaggio di testo • RCS
imessage-says-new-device =
    Il tuo { -apple-id } e il tuo numero di telefono sono ora utilizzati per { -imessage }
    Il tuo { -apple-account } e il tuo numero di telefono sono ora utilizzati per { -imessage }
    ora utilizzati per { -imessage } su un nuovo { -iphone }
    ora utilizzati per { -imessage } e { -facetime } su un nuovo
    ora utilizzato per { -imessage } su un nuovo { -mac }
imessage-says-icloud-off =
    L’opzione “Messaggi su { -icloud }” al momento è disabilitata
    Messaggi su { -icloud } è disabilitato
imessage-says-icloud-match =
    I messaggi su { -icloud } non sono disponibili perché gli account di { -icloud } e { -imessage } sono diversi.
    account di { -icloud } e { -imessage } sono diversi
imessage-says-icloud-paused =
    Caricamento su { -icloud } in pausa
    Collega il tuo dispositivo e connettiti alla rete Wi-Fi
imessage-says-storage =
    Hai esaurito lo spazio libero su { -icloud }.
    Hai esaurito lo spazio libero sul dispositivo.
imessage-says-mac-disk =
    Il disco è quasi pieno. I messaggi in arrivo potrebbero andare persi.
    disco è quasi pieno
imessage-says-mac-firewall =
    Il firewall sta bloccando Messaggi
    firewall blocca Messaggi
imessage-says-no-sim =
    Nessuna SIM
    Nessun servizio
    SOS
    Solo SOS
imessage-says-second-line =
    Puoi registrare su { -imessage } solo un numero
    con l’altro non sarà possibile inviare messaggi { -imessage }
imessage-says-key-alert =
    Verifica della chiave di contatto
    Verifica chiave di contatto
    Verifica della chiave contatto
