### Il centro assistenza: che cosa vedono i membri e il team di un caso.

## Intervalli di tempo

desk-span-moment = meno di un minuto
desk-span-minutes = { PLURAL($count) ->
        [one] { $count } minuto
       *[other] { $count } minuti
    }
desk-span-hours = { PLURAL($count) ->
        [one] { $count } ora
       *[other] { $count } ore
    }
desk-span-days = { PLURAL($count) ->
        [one] { $count } giorno
       *[other] { $count } giorni
    }

## Il caso come lo vede il team

desk-case = Caso #{ $number }: { $flow }
desk-blueback = { -blueback }
desk-mark-high = ❗
desk-mark-urgent = ‼️
desk-priority-normal = normale
desk-priority-high = alta
desk-priority-urgent = urgente
desk-priority-line = priorità: { $priority }
desk-state-new = Nuovo
desk-state-claimed = Preso in carico
desk-state-waiting-for-member = Attende il membro
desk-state-waiting-for-desk = Attende il team
desk-state-solved = Risolto
desk-state-closed-by-desk = Chiuso dal team
desk-state-closed-by-member = Ritirato dal membro
desk-state-closed-silence = Chiuso dopo un lungo silenzio
desk-turn-desk = tocca al team, ultimo movimento { $since }
desk-turn-member = tocca al membro, ultimo movimento { $since }
desk-turn-nobody = concluso { $since }
desk-owner = lo segue { $owner }
desk-owner-none = non lo segue ancora nessuno
desk-member = { $member } · lingua: { $language }, anche del dispositivo · aperto { $opened }
desk-member-device = { $member } · lingua: { $language }, dispositivo: { $device } · aperto { $opened }
desk-sees = “{ $symptom }”
desk-sees-nothing = Alla guida non è stato indicato che cosa si vede.
desk-reason-asked = Ha chiesto di parlare con una persona.
desk-reason-refused = Ha rifiutato un passaggio che fa perdere qualcosa.
desk-reason-lost = Tre cose non si sono potute trovare o fare.
desk-reason-exhausted = La guida non aveva più passaggi che valessero la pena.
desk-reason-solved = Sembrava risolto quando è stata chiesta una persona.
desk-reason-flow = La guida ha detto: “{ $reason }”
desk-own-words = **Con parole proprie**
desk-own-words-none = Niente con parole proprie.
desk-path = **Che cosa è stato provato**
desk-path-none = Ancora nessuna risposta e nessuna prova.
desk-path-gone = La guida “{ $flow }” qui non c’è più, quindi il suo percorso non si può mostrare.
desk-path-later = { $line } (dopo { $span })
desk-likely = **Cause probabili:** { $list }
desk-likely-cause = { $cause } (circa { $share }%)
desk-advised = **Prossimo passaggio della guida:** { $step } ({ $price })
desk-price = { PLURAL($count) ->
        [one] { $count } minuto, { $risk }
       *[other] { $count } minuti, { $risk }
    }
desk-risk-none = non cambia niente in modo permanente
desk-risk-mild = lieve effetto collaterale
desk-risk-settings = fa perdere delle impostazioni
desk-risk-data = può far perdere dei dati
desk-suggested = **Da provare, ancora senza risposta:** { $list }
desk-step-gone = un passaggio che non è più nella guida
desk-reach-nothing = Non è stato ancora inviato niente. Preferenza: { $wish }.
desk-reach-under-way = Invio in corso. Preferenza: { $wish }.
desk-reach-waits = Aspetta che il comando venga usato di nuovo.
desk-reach-direct = Arrivato come messaggio diretto.
desk-reach-thread = Arrivato in un thread privato.
desk-reach-visit = Letto al ritorno nella guida.
desk-reach-seen = Visto l’ultima volta { $seen }.
desk-reach-unseen = Non ancora visto.
desk-rating = Valutato { $stars } su 5

## Che cosa è successo a un caso

desk-event-opened = { $who } lo ha affidato al team
desk-event-claimed = { $who } lo ha preso in carico
desk-event-took-over = { $who } lo segue ora al posto di { $other }
desk-event-handed-back = { $who } lo ha rimesso in coda
desk-event-expired = Di nuovo in coda: a lungo non è successo niente mentre lo seguiva { $other }
desk-event-wrote = { $who } ha scritto al membro
desk-event-asked = { $who } ha fatto una domanda al membro
desk-event-ready = { $who } ha inviato la risposta pronta “{ $title }”
desk-event-suggested = { $who } ha proposto al membro di provare: { $step }
desk-event-noted = { $who } ha aggiunto una nota, solo per il team
desk-event-answered = { $who } ha risposto
desk-event-tried = { $who } ha provato “{ $step }”: { $outcome }
desk-event-prioritised = { $who } ha cambiato la priorità: { $priority }
desk-event-solved = { $who } dice che funziona
desk-event-closed-by-desk = { $who } lo ha chiuso
desk-event-closed-by-member = { $who } non ne ha più bisogno
desk-event-closed-silence = Chiuso, perché a lungo non è arrivata una risposta
desk-event-reopened = { $who } lo ha riaperto
desk-event-rated = { $who } ha valutato l’aiuto { $stars } su 5
desk-event-reminded = Era il momento del promemoria { $nth }
desk-event-removed = { $who } ha scritto qualcosa che nel frattempo è stato cancellato
desk-event-erased = Il membro ha fatto cancellare tutto ciò che lo riguarda. Il caso è chiuso, perché non c’è più nessuno a cui rispondere
desk-somebody = una persona i cui dati sono stati cancellati
desk-event-left = { $member } ha lasciato il server, quindi ora non riceve più niente
desk-reply-gone = una risposta pronta che non c’è più
desk-log-ready = Inviato in questa lingua: { $language }.
desk-log-gone = A questo caso è successo qualcosa. Aprilo per vedere che cosa.
desk-announcement = Il caso #{ $number } aspetta qualcuno
desk-owner-reminder = Caso #{ $number }: tocca a te
desk-owner-reminder-back = Se non succede niente, torna in coda { $back }. Per tenerlo basta una risposta, una nota o un passaggio.
desk-history-page = Tutto quello che è successo, pagina { $page } di { $pages }
desk-history-cut = Una parte era troppo lunga per mostrarla qui; nel file c’è tutto.

## Pulsanti

desk-do-claim = Prendi in carico
desk-do-take-over = Subentra
desk-do-reply = Rispondi
desk-do-ask = Fai una domanda
desk-do-suggest = Proponi un passaggio
desk-do-note = Nota
desk-do-hand-back = Rimetti in coda
desk-do-prioritise = Priorità
desk-do-solve = Risolto
desk-do-close = Chiudi
desk-do-reopen = Riapri
desk-do-view = Apri nella mia lingua
desk-do-history = Cronologia
desk-do-newer = Più recenti
desk-do-older = Meno recenti
desk-do-next = Caso successivo
desk-do-queue = Coda
desk-do-before = Pagina precedente
desk-do-after = Pagina successiva
desk-do-send = Invia
desk-do-change = Modifica
desk-do-drop = Scarta
desk-do-write = Scrivo io
desk-do-send-case = Invia al team
desk-do-change-words = Modifica le mie parole
desk-do-not-now = Non ora
desk-do-answer = Rispondi
desk-do-add = Aggiungi qualcosa
desk-do-withdraw = Non mi serve più
desk-do-again = Riapri
desk-do-look = Il mio caso
desk-do-guide = Continua con la guida
desk-do-server = Vai al server

## Affidare il caso al team

desk-offer = Scrivi al team
    .text = Il team di questo server può continuare da qui. Vede che cosa è stato provato, così nessuno te lo chiede due volte.
desk-consent = Che cosa vedrà il team
    .text = Non è stato ancora inviato niente. Se lo invii, il team di questo server vede il tuo nome qui, la tua lingua e quella del tuo dispositivo, e quello che trovi qui sotto. Potrai aggiungere altro più tardi.
desk-consent-words = **Le tue parole**
desk-consent-words-none = Non hai scritto niente di tuo. Va bene così.
desk-consent-path = **Che cosa hai provato**
desk-consent-contact = Come deve raggiungerti il team?
desk-contact-direct = messaggio diretto
    .choice = Con un messaggio diretto
    .hint = Se non è possibile, in un thread privato o alla tua prossima visita
    .promise = Ricevi ogni risposta con un messaggio diretto. Se non è possibile, ti aspetta in un thread privato, o qui finché non usi di nuovo lo stesso comando.
desk-contact-thread = thread privato
    .choice = In un thread privato qui
    .hint = Potete leggerlo solo tu e il team
    .promise = Ricevi ogni risposta in un thread privato sul server.
desk-contact-later = nessun messaggio, controllo personale
    .choice = Nessun messaggio, guardo io
    .hint = Usa di nuovo lo stesso comando per vedere le novità
    .promise = Non ricevi messaggi. Usa di nuovo lo stesso comando per vedere le novità.
desk-handed-over = Il caso #{ $number } è al team
    .text = Vede che cosa è stato provato. Lo stesso comando mostra il tuo caso in qualsiasi momento.
desk-handed-over-usual = Tempo abituale per una prima risposta negli ultimi tempi: { $span }. Può volerci di più.
desk-handed-over-no-promise = Negli ultimi tempi ci sono stati troppo pochi casi per dire quanto richieda una prima risposta, quindi qui non c’è una promessa.
desk-handed-over-broken = Il tuo caso è al sicuro. Il centro assistenza del team non è raggiungibile in questo momento; il tuo caso comparirà lì appena sarà sistemato, e non devi fare niente. Lo stesso comando mostra il tuo caso.

## Il proprio caso

desk-mine = Il tuo caso #{ $number }
desk-mine-since = Ultimo movimento { $since }.
desk-mine-new = È al team; non lo ha ancora preso in carico nessuno. Resta sulla bacheca finché qualcuno non lo fa.
desk-mine-claimed = Una persona del team lo ha preso in carico. Tocca al team.
desk-mine-your-turn = Tocca a te: il team aspetta la tua risposta.
desk-mine-their-turn = Il team ha la tua risposta. Tocca al team.
desk-mine-solved = Funziona di nuovo; il caso è risolto.
desk-mine-closed-by-desk = Il team ha chiuso questo caso.
desk-mine-closed-by-member = Non ti serviva più, quindi è chiuso.
desk-mine-closed-silence = È stato chiuso perché a lungo non è arrivata una risposta.
desk-mine-news = **L’ultima cosa che ha scritto il team**
desk-mine-no-news = Il team non ha ancora scritto.
desk-mine-wrote = Il team, { $when }:
desk-mine-asked = Il team chiede, { $when }:
desk-mine-suggested = Il team propone, { $when }: { $step }
desk-mine-closed = Chiuso { $when }:
desk-mine-reopen = Se il problema si ripresenta, puoi riaprire il caso; questa possibilità finisce { $until }.
desk-rate = Com’è stato l’aiuto?
desk-rate-one = Scarso
desk-rate-two = Non buono
desk-rate-three = Discreto
desk-rate-four = Buono
desk-rate-five = Ottimo

## Che cosa riceve un membro

desk-letter-wrote = Il team ti scrive sul tuo caso #{ $number }
desk-letter-asked = Il team ha una domanda sul tuo caso #{ $number }
desk-letter-own-words = Lo ha scritto una persona del team. Non è tradotto.
desk-letter-how = Rispondi con il pulsante: quello che scrivi in questa chat non arriva a nessuno.
desk-letter-suggested = Il team propone un passaggio per il tuo caso #{ $number }
desk-letter-tell = Indica con un pulsante com’è andata; il team lo vede.
desk-letter-step-gone = Il team propone un passaggio per il tuo caso #{ $number }
    .text = Nel frattempo la guida è cambiata, e quel passaggio non c’è più. Il team può dirti di più.
desk-letter-solved = Il tuo caso #{ $number } è risolto
    .text = Il team ha indicato che funziona di nuovo.
desk-letter-closed-by-desk = Il team ha chiuso il tuo caso #{ $number }
    .text = Qui sopra trovi che cosa ne dice.
desk-letter-closed-by-member = Il tuo caso #{ $number } è chiuso
    .text = Non ti serviva più.
desk-letter-closed-silence = Il tuo caso #{ $number } è chiuso
    .text = A lungo non è arrivata una risposta. Non si è perso niente, e nessuno se la prende.
desk-letter-reopened = Il tuo caso #{ $number } è di nuovo aperto
    .text = Il team continua a seguirlo. Tutto quello che è stato detto c’è ancora.
desk-letter-news = Ci sono novità sul tuo caso #{ $number }
    .text = Aprilo per vedere quali.
desk-letter-reminder = Il tuo caso #{ $number }: tocca a te
    .text = Il team aspetta la tua risposta. Prenditi il tempo che ti serve; senza risposta, il caso si chiude { $until }. Se funziona già, segnalalo.

## La bacheca e la coda

desk-board = Casi aperti
desk-board-broken = Qualcosa non va in questo centro assistenza, quindi alcuni casi potrebbero non essere mostrati. Il comando /desk doctor dice che cosa.
desk-board-empty = Nessuno aspetta aiuto. Buon riposo.
desk-board-at = Aggiornato { $at }
desk-board-more = { PLURAL($count) ->
        [one] e { $count } altro in coda
       *[other] e altri { $count } in coda
    }
desk-count-new = { PLURAL($count) ->
        [one] { $count } nuovo
       *[other] { $count } nuovi
    }
desk-count-claimed = { PLURAL($count) ->
        [one] { $count } preso in carico
       *[other] { $count } presi in carico
    }
desk-count-waiting-for-desk = { PLURAL($count) ->
        [one] { $count } attende il team
       *[other] { $count } attendono il team
    }
desk-count-waiting-for-member = { PLURAL($count) ->
        [one] { $count } attende il membro
       *[other] { $count } attendono i loro membri
    }
desk-row-free = da prendere in carico
desk-row-desk = tocca a { $owner }
desk-row-member = attende il membro ({ $owner })
desk-row-member-free = attende il membro (da prendere in carico)
desk-queue = La coda

## Che cosa si può inviare

desk-replies = Rispondi al caso #{ $number }
    .text = Una risposta pronta arriva nella lingua del membro: { $language }. La vedi prima dell’invio.
desk-replies-pick = Risposte pronte
desk-preview = Prima dell’invio: ecco che cosa vedrà il membro
desk-preview-own = Lingua del membro: { $language }. Le tue parole non vengono tradotte, e il tuo nome non viene mostrato.
desk-preview-ready = Nella lingua del membro: { $language }. Il tuo nome non viene mostrato.

## Moduli

desk-form-hand-over = Scrivi al team
    .label = Con parole tue, se vuoi
    .hint = Che cosa hai visto, e da quando? Niente password, codici o numeri di telefono.
desk-form-answer = Caso #{ $number }: al team
    .label = Le tue parole
    .hint = Niente password, codici o numeri di telefono: qui non servono a nessuno.
desk-form-rate = Caso #{ $number }: un commento
    .label = Che cosa è andato bene, che cosa mancava?
    .hint = Puoi lasciarlo vuoto. Lo legge il team.
desk-form-write = Caso #{ $number }: scrivi al membro
    .label = Le tue parole, se puoi nella sua lingua
    .hint = Lo rivedi prima dell’invio. Non chiedere mai password o codici.
desk-form-ask = Caso #{ $number }: una domanda
    .label = La tua domanda
    .hint = Meglio una domanda alla volta. Non chiedere mai password o codici.
desk-form-note = Caso #{ $number }: nota
    .label = Solo per il team
    .hint = Il membro non la vede mai.
desk-form-close = Caso #{ $number }: chiudi
    .label = Perché? Lo legge il membro.
    .hint = Una frase gentile: che cosa è emerso, e che cosa si può ancora fare.
desk-form-set-up = Configura il centro assistenza
    .label = Lingua delle schede visibili a tutti
    .hint = Una di queste: { $codes }

## Risposte brevi

desk-told-no-desk = Questo server non ha un centro assistenza
    .text = Nessuno ne ha configurato uno, quindi qui non c’è un team a cui scrivere. Chiedi nel canale di assistenza del server.
desk-told-not-staff = Può farlo solo il team
    .text = Non è cambiato niente. Un admin può darti il ruolo del team.
desk-told-not-admin = Possono farlo solo gli admin
    .text = Serve il permesso di gestire il server. Non è cambiato niente.
desk-told-not-yours = Questo caso è di un’altra persona
    .text = Non è cambiato niente.
desk-told-cannot-be-desk = Questo canale non è adatto
    .text = Scegli un canale testuale o un forum. Non è cambiato niente.
desk-told-already-open = Hai già un caso: #{ $number }
    .text = Ne basta uno alla volta; puoi aggiungere altro a quello.
desk-told-blocked = Il team non accetta casi da te qui
    .text = Lo ha deciso un admin di questo server. La guida resta a tua disposizione.
desk-told-too-soon = È passato poco tempo
    .text = Hai appena aperto un caso. Puoi aprire il prossimo { $when }; fino ad allora aggiungi altro a quello che hai.
desk-told-no-such-case = Qui non c’è un caso #{ $number }
    .text = Ogni server ha la propria numerazione.
desk-told-nothing-next = Niente attende il team
    .text = Tutti i casi aperti attendono il loro membro o sono già seguiti.
desk-told-nothing-typed = Il testo era vuoto
    .text = Non è stato inviato niente. Premi di nuovo e scrivi qualche parola.
desk-told-draft-gone = Questa bozza non c’è più
    .text = Non è stato inviato niente. Scrivila di nuovo.
desk-told-held-by = Il caso #{ $number } è seguito da { $who }
    .text = Non è cambiato niente. Se è assente, puoi subentrare; nel thread si vede.
desk-told-not-held = Non stai seguendo il caso #{ $number }
    .text = Solo chi segue un caso può rimetterlo in coda. Non è cambiato niente.
desk-told-over = Il caso #{ $number } è concluso
    .text = Non è cambiato niente. Prima andrebbe riaperto.
desk-told-too-late = Il caso #{ $number } non si può più riaprire
    .text = È passato troppo tempo. Se il problema si ripresenta, apri un nuovo caso.
desk-told-settled = Era già deciso
    .text = Non è cambiato niente.
desk-told-unchanged = È già così
    .text = Non è cambiato niente.
desk-told-not-theirs = Spetta all’altra parte
    .text = Non è cambiato niente.
desk-told-claimed = Il caso #{ $number } è tuo
    .text = Tocca a te. Se il membro guarda, vede che qualcuno lo segue.
desk-told-handed-back = Il caso #{ $number } è di nuovo in coda
    .text = Grazie per averlo guardato.
desk-told-sent = Inviato per il caso #{ $number }
    .text = La scheda indica quando è arrivato.
desk-told-suggested = Il passaggio per il caso #{ $number } è in viaggio
    .text = L’esito tornerà nel thread.
desk-told-noted = Nota aggiunta al caso #{ $number }
    .text = La vede solo il team.
desk-told-prioritised = Il caso #{ $number } ha una nuova priorità
    .text = La bacheca lo mette al suo posto.
desk-told-solved = Il caso #{ $number } è risolto
    .text = Bene. Se il problema si ripresenta, per un po’ si può riaprire.
desk-told-closed = Il caso #{ $number } è chiuso
    .text = Per un po’ si può riaprire.
desk-told-reopened = Il caso #{ $number } è di nuovo aperto
    .text = Tutto quello che è stato detto c’è ancora.
desk-told-dropped = Scartato
    .text = Non è stato inviato niente.
desk-told-blocked-member = Accesso bloccato
    .text = { $who } qui non può più aprire casi. I casi aperti restano aperti.
desk-told-unblocked-member = Accesso sbloccato
    .text = { $who } qui può di nuovo aprire casi.
desk-told-answered = Il team ha le tue parole per il caso #{ $number }
    .text = Per ora non c’è altro da fare.
desk-told-rated = Grazie
    .text = Il team lo vede.
desk-told-left-alone = Non è stato inviato niente
    .text = La guida e le tue risposte restano salvate. Puoi scrivere al team più tardi.
desk-told-unavailable = Al momento non posso salvare niente
    .text = Non è cambiato niente e non è stato inviato niente. Riprova tra qualche minuto.

## Nomi dei thread

desk-thread = #{ $number } { $about }
desk-private-thread = Caso #{ $number }: { $flow }

## Passaggi e priorità tra cui scegliere

desk-steps = Proponi un passaggio per il caso #{ $number }
    .text = Prima i migliori, in base a ciò che si sa. Il membro riceve il passaggio con i menu come li mostra il suo dispositivo, e l’esito torna nel caso.
desk-steps-pick = Passaggi da { $from } a { $to }
desk-steps-asked = già proposto
desk-steps-tried = provato: { $outcome }
desk-steps-unfit = non adatto alle risposte date
desk-priorities = Quanto è urgente il caso #{ $number }?
    .text = All’interno di un gruppo, i casi urgenti vengono prima di tutti gli altri. Nessuno viene chiamato per questo.
desk-priorities-pick = Priorità

## Per gli admin: le parole delle impostazioni di Discord sono citate come le scrive Discord

desk-do-doctor = Controlla di nuovo
desk-set-up = Il centro assistenza è configurato
    .text = I casi arrivano in { $channel }, e li segue { $role }. I membri ci arrivano dall’ultima scheda di ogni guida e con “{ choice-person }”.
desk-doctor = Stato del centro assistenza
    .text = I casi arrivano in { $channel }; li segue { $role }.
desk-doctor-well = Tutto bene: è consentito tutto ciò che serve al centro assistenza.
desk-doctor-more = { PLURAL($count) ->
        [one] e { $count } altro
       *[other] e altri { $count }
    }
desk-doctor-pending = { PLURAL($count) ->
        [one] { $count } elemento è ancora in viaggio.
       *[other] { $count } elementi sono ancora in viaggio.
    }
desk-doctor-at = Controllato { $at }
desk-doctor-dead = **Invii abbandonati.** Il registro di chi gestisce questo bot dice perché. I casi sono al sicuro.
desk-lost = - { $what }, { $at }
desk-lost-of-case = - Caso #{ $number }: { $what }, { $at }
desk-lost-card = la sua scheda nel centro assistenza
desk-lost-log = una riga nel suo thread
desk-lost-call = una chiamata al team
desk-lost-letter = un messaggio al membro
desk-lost-board = la bacheca
desk-lost-warning = un messaggio all’admin
desk-broken = Il tuo centro assistenza ha bisogno di te
    .text = I casi non si possono mostrare nel centro assistenza di { $server }. Nessuno è perso: sono tutti al sicuro, i membri lo sanno, e compariranno appena il problema sarà sistemato.
desk-ailment-left = **{ -blueback } non è più sul server.** Invitalo di nuovo; i casi sono al sicuro.
desk-ailment-channel-gone = **Il canale del centro assistenza { $channel } non c’è più o è nascosto.** Se c’è, permetti a { -blueback } di vederlo; altrimenti usa /desk setup con un altro canale. I suoi casi lo seguono.
desk-ailment-wrong-kind = **{ $channel } non è né un canale testuale né un forum.** Usa /desk setup con un canale adatto.
desk-ailment-role-gone = **Il ruolo del team non c’è più,** quindi solo gli admin possono seguire i casi e nessuno viene chiamato. Usa /desk setup con un altro ruolo.
desk-ailment-no-tags = **Il forum { $channel } non ha tag per lo stato dei casi.** Funziona anche senza. Per averli: Modifica canale › Tag, e aggiungine fino a cinque con questi nomi: New, Claimed, Waiting for member, Waiting for desk e Done.
desk-ailment-undelivered = { PLURAL($count) ->
        [one] **{ $count } elemento non si è potuto consegnare in modo definitivo;** il comando /desk doctor dice quale.
       *[other] **{ $count } elementi non si sono potuti consegnare in modo definitivo;** il comando /desk doctor dice quali.
    }
desk-ailment-lacks = **“{ $permission }” manca in { $place }.** { $why }
desk-own-role = un ruolo proprio di { -blueback }
desk-mend-grant = Impostazioni server › Ruoli › { $role } › Permessi: attiva “{ $permission }”.
desk-mend-channel = { $place }: Modifica canale › Permessi › { $by }: porta “{ $permission }” dalla croce alla barra o al segno di spunta.
desk-mend-category = Il canale segue la sua categoria { $place }: Modifica categoria › Permessi › { $by }: porta “{ $permission }” dalla croce alla barra o al segno di spunta.
desk-mend-own = Oppure aggiungi { $role } nello stesso punto, con il segno di spunta.
desk-mend-follows = Arriva da sé appena c’è “{ $permission }”.
desk-mend-silenced = La moderazione ha messo { -blueback } in timeout (fine: { $until }). Clic destro su { -blueback } › Rimuovi timeout.

## Permessi, come li chiamano le impostazioni di Discord

permission-administrator = Amministratore
permission-manage-channels = Gestisci canali
permission-manage-server = Gestisci server
permission-view-channel = Visualizza canali
permission-send-messages = Invia messaggi
permission-send-tts = Invia messaggi di sintesi vocale
permission-manage-messages = Gestisci messaggi
permission-embed-links = Incorpora link
permission-attach-files = Allega file
permission-read-message-history = Leggi cronologia messaggi
permission-mention-everyone = Menziona @everyone, @here e tutti i ruoli
permission-manage-threads = Gestisci thread
permission-create-public-threads = Crea thread pubblici
permission-create-private-threads = Crea thread privati
permission-send-messages-in-threads = Invia messaggi nei thread
permission-create-posts = Crea post
permission-manage-posts = Gestisci post
permission-send-messages-in-posts = Invia messaggi nei post

## A che cosa serve un permesso

permission-why-see = Senza, lì non funziona niente.
permission-why-post = Senza, non si possono pubblicare né i casi né la bacheca.
permission-why-links = Senza, i link sulle schede restano semplice testo.
permission-why-files = Senza, non si possono allegare grafici e cronologie lunghe.
permission-why-look-back = Senza, { -blueback } non può controllare se un messaggio è arrivato, e un caso potrebbe comparire due volte.
permission-why-open-thread = Senza, un caso non ha un thread.
permission-why-talk = Senza, non si può dire niente nei thread dei casi.
permission-why-keep-threads = Senza, i thread non si possono rinominare, chiudere e riaprire insieme ai casi.
permission-why-ring = Senza, il team non viene chiamato quando nessuno prende in carico un caso.
permission-why-open-privately = Senza, i membri che non accettano messaggi diretti non si possono raggiungere in un thread privato.

## Come va il centro assistenza, per il team

desk-stats = { PLURAL($count) ->
        [one] Il centro assistenza oggi
       *[other] Il centro assistenza negli ultimi { $count } giorni
    }
desk-stats-opened = { PLURAL($count) ->
        [one] { $count } aperto
       *[other] { $count } aperti
    }
desk-stats-solved = { PLURAL($count) ->
        [one] { $count } risolto
       *[other] { $count } risolti
    }
desk-stats-first-reply = Prima risposta: la metà in { $half }, nove su dieci in { $most }
desk-stats-to-solve = Soluzione: la metà in { $half }, nove su dieci in { $most }
desk-stats-half = prima risposta: la metà in { $half }
desk-stats-nothing = In questo periodo non c’è stata alcuna risposta o soluzione.
desk-stats-ratings = { PLURAL($count) ->
        [one] Valutato { $mean } su 5 da { $count } membro
       *[other] Valutato { $mean } su 5 da { $count } membri
    }
desk-stats-by-flow = **Per guida**
desk-stats-by-language = **Per lingua**
desk-stats-more = { PLURAL($count) ->
        [one] e { $count } altra
       *[other] e altre { $count }
    }
desk-stats-note = Conteggio per giorno in UTC: ciò che è stato aperto o risolto in questo periodo, a prescindere da quando è successo il resto del caso.
desk-wordless = Un filtro di questo server blocca ciò che è stato scritto qui. Nel caso c’è ancora: aprilo con il pulsante.
desk-plain = Qui non si può mostrare tutto. Apri il caso per leggerlo.
desk-told-unknown-language = Non è stato configurato niente
    .text = Nessuna delle mie lingue si chiama così. Scrivi il suo codice, per esempio `it` o `en-US`.
