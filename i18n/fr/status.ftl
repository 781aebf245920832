### Ce que le bot découvre lui-même

## Au-dessus d'une carte, ou en petit en dessous

found-outage = La page d’état d’{ -apple } signale une panne (page lue { $read }). Ne changez plus aucun réglage : votre appareil n’y est pour rien.
    .about = La page d’état d’{ -apple } signale une panne (début : { $about } ; page lue { $read }). Ne changez plus aucun réglage : votre appareil n’y est pour rien.
found-issue = La page d’état d’{ -apple } signale un problème qui touche certaines personnes (page lue { $read }). Ne changez plus aucun réglage pour l’instant.
    .about = La page d’état d’{ -apple } signale un problème qui touche certaines personnes (début : { $about } ; page lue { $read }). Ne changez plus aucun réglage pour l’instant.
found-planned = { -apple } a prévu une intervention qui peut perturber le service un moment (page d’état lue { $read }).
    .about = { -apple } a prévu une intervention (début : { $about }) qui peut perturber le service un moment (page d’état lue { $read }).
found-resolved = { -apple } a eu récemment un problème, qui est résolu (page d’état lue { $read }). Essayez encore une fois ; si cela ne fonctionne toujours pas, nous continuons ici.
    .about = { -apple } a eu un problème, qui est résolu (fin : { $about } ; page d’état lue { $read }). Essayez encore une fois ; si cela ne fonctionne toujours pas, nous continuons ici.
found-clear = La page d’état d’{ -apple } n’indique aucun problème (lue { $read }) ; elle est souvent en retard
found-wave = Le problème ne vient peut-être pas que de chez vous : plusieurs personnes sont venues avec le même problème en quelques minutes (compté { $read }). Rien ne sera réinitialisé avant que nous ayons un peu attendu.

## Dans le parcours que voit l'équipe, et dans le résumé

found-path = { $what } ({ $read })
found-path-outage = Page d’état d’{ -apple } : une panne
found-path-issue = Page d’état d’{ -apple } : un problème pour certaines personnes
found-path-planned = Page d’état d’{ -apple } : une intervention prévue
found-path-resolved = Page d’état d’{ -apple } : un problème résolu
found-path-clear = Page d’état d’{ -apple } : aucun problème
found-path-wave = De nombreuses personnes sont venues avec le même problème

## Ce qui est dit à l'équipe, une fois par vague

desk-wave = C’est peut-être une panne
    .text =
        Bien plus de personnes que d’habitude sont venues avec le même problème en quelques minutes ({ $at }). Toutes celles qui suivent le guide apprennent qu’elles ne sont peut-être pas seules concernées, et rien n’est réinitialisé avant un moment d’attente.
        { -apple } signale souvent ce genre de problème tardivement ; sa page d’état mérite un coup d’œil : apple.com/support/systemstatus
desk-lost-wave = un avis de panne
