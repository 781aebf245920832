### Che cosa scopre il bot da solo

## Sopra una scheda, o in piccolo sotto

found-outage = La pagina di stato di { -apple } segnala un’interruzione (pagina letta { $read }). Non cambiare altre impostazioni: il tuo dispositivo non c’entra.
    .about = La pagina di stato di { -apple } segnala un’interruzione (inizio: { $about }; pagina letta { $read }). Non cambiare altre impostazioni: il tuo dispositivo non c’entra.
found-issue = La pagina di stato di { -apple } segnala un problema che riguarda alcune persone (pagina letta { $read }). Per ora non cambiare altre impostazioni.
    .about = La pagina di stato di { -apple } segnala un problema che riguarda alcune persone (inizio: { $about }; pagina letta { $read }). Per ora non cambiare altre impostazioni.
found-planned = { -apple } ha in programma degli interventi che possono disturbare per un po’ (pagina di stato letta { $read }).
    .about = { -apple } ha in programma degli interventi (inizio: { $about }) che possono disturbare per un po’ (pagina di stato letta { $read }).
found-resolved = { -apple } ha avuto di recente un problema, ora risolto (pagina di stato letta { $read }). Riprova una volta; se ancora non funziona, continuiamo qui.
    .about = { -apple } ha avuto un problema, ora risolto (fine: { $about }; pagina di stato letta { $read }). Riprova una volta; se ancora non funziona, continuiamo qui.
found-clear = La pagina di stato di { -apple } non mostra problemi (letta { $read }); spesso è in ritardo
found-wave = Forse il problema non riguarda solo te: diverse persone sono arrivate con lo stesso problema in pochi minuti (conteggio { $read }). Non si ripristina niente prima di aver aspettato un po’.

## Nel percorso che vede il team, e nel riepilogo

found-path = { $what } ({ $read })
found-path-outage = Pagina di stato di { -apple }: un’interruzione
found-path-issue = Pagina di stato di { -apple }: un problema per alcune persone
found-path-planned = Pagina di stato di { -apple }: interventi in programma
found-path-resolved = Pagina di stato di { -apple }: un problema ora risolto
found-path-clear = Pagina di stato di { -apple }: nessun problema
found-path-wave = Molte persone sono arrivate con lo stesso problema

## Che cosa viene detto al team, una volta per ogni ondata

desk-wave = Potrebbe essere un’interruzione
    .text =
        Molte più persone del solito sono arrivate con lo stesso problema in pochi minuti ({ $at }). Chi sta seguendo la guida viene a sapere che forse il problema non riguarda solo il suo caso, e non si ripristina niente prima di aver aspettato un po’.
        { -apple } segnala spesso questi problemi in ritardo; vale la pena guardare la sua pagina di stato: apple.com/support/systemstatus
desk-lost-wave = un avviso di interruzione
