### Quello che si dice quando una guida cambia mentre qualcuno la sta seguendo.

## Sopra una scheda

note-set-aside = Messo da parte: { $list }
note-card-changed = La guida è cambiata da quando è stata mostrata quella scheda, quindi il pulsante non ha cambiato niente. Ora la tua scheda è questa.

## Al posto di una scheda

notice-flow-gone = Questa guida non è più disponibile
    .text = Le tue risposte restano salvate. Se la guida torna, puoi riprendere da dove eri.

## Per gli admin, nella risposta a /desk doctor

desk-doctor-guide = { PLURAL($count) ->
        [one] **La guida è stata modificata { $at } e contiene { $count } errore; resta in uso quella precedente.** Il registro di chi gestisce questo bot dice quale.
       *[other] **La guida è stata modificata { $at } e contiene { $count } errori; resta in uso quella precedente.** Il registro di chi gestisce questo bot dice quali.
    }
