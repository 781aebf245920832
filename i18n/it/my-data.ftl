### I propri dati: che cosa è memorizzato su una persona e che cosa significa cancellarlo.

command-my-data = my-data
    .description = Che cosa è memorizzato su di te: leggilo o fallo cancellare
command-my-data-export = export
    .description = Ottieni un file con tutto quello che è memorizzato su di te
command-my-data-erase = erase
    .description = Fai cancellare tutto quello che ti riguarda, dopo aver letto che cosa comporta

my-data-export = Tutto quello che è memorizzato su di te
    .text = Il file allegato contiene tutto, da ogni server e dai messaggi diretti:
    .note = Gli orari sono in UTC. Le note che un team tiene per sé su un caso non ci sono; chiedile al team. { -discord } conserva messaggi propri, che qui non si possono mostrare.
my-data-nothing = Su di te non è memorizzato niente.
my-data-sessions = { PLURAL($count) ->
        [one] { $count } percorso in una guida
       *[other] { $count } percorsi in una guida
    }
my-data-cases = { PLURAL($count) ->
        [one] { $count } caso, con tutto quello che è stato scritto
       *[other] { $count } casi, con tutto quello che è stato scritto
    }
my-data-drafts = { PLURAL($count) ->
        [one] { $count } bozza non inviata
       *[other] { $count } bozze non inviate
    }
my-data-blocks = { PLURAL($count) ->
        [one] { $count } server su cui non puoi aprire casi
       *[other] { $count } server su cui non puoi aprire casi
    }
my-data-desks = { PLURAL($count) ->
        [one] { $count } centro assistenza che hai configurato
       *[other] { $count } centri assistenza che hai configurato
    }
my-data-work = { PLURAL($count) ->
        [one] { $count } cosa che hai fatto per i casi di altre persone
       *[other] { $count } cose che hai fatto per i casi di altre persone
    }
my-data-languages = Le lingue che hai scelto per i testi e per il tuo dispositivo
my-data-file = Tutto quello che { -blueback } ha memorizzato su di te. Gli “ids” sono nomi interni alle guide; le “words” dicono la stessa cosa nella tua lingua.

## Cancellare

my-data-erase = Cancellare tutto quello che ti riguarda?
    .goes = **Subito, su ogni server:** i tuoi percorsi nelle guide, i promemoria, le bozze e i messaggi che ti dovevano ancora essere inviati.
    .cases = **I tuoi casi** vengono chiusi e perdono il tuo nome e ogni parola che vi è stata scritta. Il team viene informato che li hai fatti cancellare, e le sue schede e righe vengono cambiate dove si trovano. Quello che hai fatto come parte di un team resta nei casi delle altre persone, senza il tuo nome; i casi che stai seguendo tornano in coda.
    .files = **Sul disco,** il file che conteneva i dati viene riscritto poco dopo, in modo che non ne resti traccia. Le copie di emergenza di chi gestisce il bot scadono secondo le sue regole; se prima di allora una viene ripristinata, i tuoi dati vengono cancellati anche da lì. Per questo si conserva un’impronta di te, da cui nessuno può capire chi sei.
    .stays = **Che cosa resta:** i messaggi già inviati su { -discord } che non posso raggiungere, come quelli nei nostri messaggi diretti e nei thread privati; se vuoi, eliminali tu. Se un team ti ha bloccato l’accesso, il blocco resta, sotto forma di impronta.
    .final = L’operazione non si può annullare.
my-data-do-erase = Cancella tutto
my-data-do-keep = Conserva
my-data-erased = Tutto quello che ti riguarda è cancellato
    .text = I tuoi casi hanno perso il tuo nome e le tue parole, e i team lo sanno. Puoi usare di nuovo le guide in qualsiasi momento; si ricomincia da capo.
    .files = Il file sul disco viene riscritto nelle prossime ore. Le copie di emergenza di chi gestisce il bot scadono secondo le sue regole.
my-data-under-way = La cancellazione è in corso
    .text = La tua richiesta è registrata. Una parte non si è ancora potuta cancellare e proseguirà da sola; non devi fare niente.
my-data-kept = Non è stato cancellato niente
    .text = Tutto resta com’era.
