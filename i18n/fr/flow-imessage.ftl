### Réparer iMessage : tous les mots du guide « imessage ».

imessage-flow = Aide pour { -imessage }
    .description = Faire fonctionner de nouveau { -imessage }, une petite étape après l’autre
    .problem = Ce que vous constatez, en quelques mots, ou le message d’erreur exact
    .meanwhile = Un message vert arrive quand même : ce qui est urgent peut partir pendant que nous cherchons.

## Ce que la personne constate

imessage-symptom-send-fail = Mes messages ne partent pas
    .hint = « Non envoyé », un signe rouge, une barre bloquée ou pas de « Distribué » sous le message
    .words = part pas, partent pas, partent plus, part plus, s’envoie pas, s’envoie plus, s’envoient pas, s’envoient plus, veut pas s’envoyer, veulent pas s’envoyer, peux pas envoyer, peux plus envoyer, impossible d’envoyer, arrive pas à envoyer, arrive plus à envoyer, envoyer, envoi, envoi en cours, reste bloqué, non envoyé, non distribué, pas distribué, échec de l’envoi, échec d’envoi, erreur d’envoi, point d’exclamation, point d’exclamation rouge, barre d’envoi, passent pas, passent plus, peux pas écrire, peux plus écrire, la barre s’arrête, barre + envoi*
imessage-symptom-activation = { -imessage } ne s’active pas
    .hint = « En attente d’activation… », « Échec de l’activation » ou une autre erreur d’activation
    .words = activation, l’activation, d’activation, activer, s’activer, d’activer, activer + imessage, d’activer + imessage, s’activer + imessage, s’active pas, s’active plus, en attente, en attente d’activation, vérification, se désactive, désactive tout seul, sim, esim, carte sim, sim + imessage, esim + imessage, changé de sim, opérateur, opérateur + imessage, changé d’opérateur, nouvelle sim, nouveau téléphone, nouvel iphone, nouveau numéro, changé de numéro, numéro, mon numéro n’apparaît pas, numéro + grisé, enregistrer mon numéro, erreur d’activation, survenue lors de l’activation, rester allumé, reste pas allumé
imessage-symptom-green-all = Mes messages sont verts avec tout le monde
    .hint = Même avec des proches qui ont un { -iphone }. Un message vert arrive quand même.
    .words = vert, verts, verte, vertes, en vert, tous + vert*, tout + vert*, bulles vertes, bulle verte, sms, en sms, comme sms, partent en sms, part en sms, envoyés en sms, sms au lieu, sms + imessage, rcs, en texto, pas bleu*, plus bleu*, plus en bleu, bleu au vert, avec tout le monde
imessage-symptom-green-one = Mes messages sont verts avec une seule personne
    .hint = Cette personne utilise un { -iphone }, et avec les autres c’est bleu
    .words = vert* + une personne, vert* + seule personne, vert* + un contact, vert* + seul contact, vert* + certains contacts, vert* + certaines personnes, vert* + un ami, vert* + une amie, vert* + pote, vert* + ma copine, vert* + mon copain, vert* + ma femme, vert* + mon mari, vert* + ma mère, vert* + mon père, vert* + mon frère, vert* + ma sœur, vert* + ma soeur, vert* + seulement, vert* + uniquement, vert* + a un iphone, vert* + les autres, avec une seule personne, avec une personne, avec un ami, avec une amie, un seul contact, un contact, seulement avec, qu’avec une, pas enregistré, ami + vert*, amie + vert*, est passé en vert
imessage-symptom-not-receiving = Je ne reçois pas de messages
    .hint = On vous a écrit et rien n’est arrivé, ou seuls des codes manquent
    .words = reçois pas, reçois plus, reçois rien, reçois aucun*, reçoit pas, pas reçu, jamais reçu, recevoir, peux pas recevoir, peux plus recevoir, messages manquants, rien n’arrive, arrive rien, arrivent pas, n’arrivent pas, messages n’arrivent pas, arrivent plus, n’arrivent plus, n’arrive pas, n’arrive plus, n’arrivent jamais, n’arrive jamais, aucun message, plus aucun message, plus de message*, aucun sms, aucun code, codes, code + reçois, code + reçu, code + arrive*, codes de vérification, code de vérification, réception, reçois plus + message*, reçois pas + message*, j’ai rien
imessage-symptom-not-syncing = Mes appareils n’affichent pas les mêmes messages
    .hint = Une conversation est sur un appareil et pas sur l’autre, ou elle arrive en retard
    .words = synchro*, synchro* + messages, synchro* + mac, synchro* + ipad, synchronise pas, synchronisent pas, synchronisent plus, pas synchronisé*, ipad, sur mon ipad, l’ipad, sur l’ipad, autre appareil, autres appareils, mes appareils, mêmes messages, pas les mêmes, différents, historique, manque* + sur mon mac, manque* + sur le mac, n’apparaissent pas sur + mac, entre + iphone + mac, icloud, messages icloud
imessage-symptom-signed-out = On me demande de me reconnecter
    .hint = Une demande de mot de passe, « Connexion à { -imessage } » ou un compte verrouillé
    .words = me connecter, connexion, reconnecter, me reconnecter, déconnecté*, déconnecte, me déconnecte, mot de passe, demande + mot de passe, mdp, identifiant*, identifiant apple, compte apple, compte, verrouillé, compte + verrouillé, compte + bloqué, apple id, m’identifier
imessage-symptom-wrong-sender = Mes messages partent de mon adresse e-mail
    .hint = Vos proches voient une adresse au lieu de votre numéro, ou deux conversations avec vous
    .words = email, e-mail, mail, mon email, mon mail, mon e-mail, email + numéro, mail + numéro, adresse, adresse mail, adresse e-mail, adresse icloud, mon adresse, adresse + numéro, au lieu de mon numéro, pas mon numéro, mauvais numéro, mauvaise adresse, mauvais expéditeur, deux conversations, 2 conversations, deux discussions, en double, envoyé depuis, envoie depuis
imessage-symptom-mixed-up = Je vois les messages d’un proche
    .hint = Ou quelqu’un de votre famille voit les vôtres
    .words = famille, ma famille, compte partagé, même compte, mon mari, ma femme, ma fille, mon fils, mon copain, ma copine, ma mère, mon père, mes enfants, enfant, messages de mon, messages de ma, messages de mes, sms de mon, sms de ma, imessage de mon, imessage de ma, mon fils + mes messages, ma fille + mes messages, ma femme + mes messages, mon mari + mes messages, ma mère + mes messages, voit mes messages, reçoit mes messages, lit mes messages, voient mes messages, reçoivent mes messages, messages d’un autre, messages de quelqu’un d’autre, quelqu’un d’autre
imessage-symptom-media-fails = Seuls les photos, vidéos ou groupes échouent
    .hint = Un simple texte à une personne passe
    .words = photo*, image*, d’image*, vidéo*, envo* + photo*, envo* + image*, envo* + vidéo*, envo* + vocaux, envo* + vocal, photo* + part*, vidéo* + part*, image* + part*, vocaux + part*, vocal + part*, envoyer de photos, envoyer des photos, s’envo* + photo*, s’envo* + vidéo*, s’envo* + image*, groupe*, discussion de groupe, conversation de groupe, groupe* + message*, groupe* + marche*, groupe* + fonctionne*, pièce* jointe*, pièces jointes, mms, vocal, vocaux, message vocal, messages vocaux, gif*
imessage-symptom-silent = Les messages arrivent sans son
    .hint = Vous les trouvez plus tard, peut-être dans une autre liste
    .words = silencieux, sans son, sans sonner, aucun son, pas de son, plus de son, sonne pas, sonne plus, sonne pas + message*, vibre pas, vibre plus, notif, notifs, notification, notifications, pas de notif*, plus de notif*, aucune notif*, reçois pas + notif*, reçois plus + notif*, notif* + arrivent, notif* + message*, pas prévenu, alerte*, cachés, concentration, ne pas déranger, filtré*, spam, indésirables, inconnus, expéditeurs inconnus
imessage-symptom-restricted = { -imessage } est restreint sur mon appareil
    .hint = « … n’est pas autorisée sur cet { -iphone } », un sablier, ou un appareil de travail ou d’école
    .words = restreint*, restriction*, temps d’écran, temps d’écran + bloque*, contrôle parental, contrôle parental + imessage, mes parents, école, l’école, ipad + école, ipad + l’école, de l’école, ipad du lycée, ipad du collège, lycée, collège, autorise pas, n’autorise pas, pas autorisé*, téléphone pro, téléphone du travail, iphone pro, du boulot, entreprise, géré, mdm, sablier
imessage-symptom-mac-only = Seul mon { -mac } pose problème
    .hint = { -imessage } fonctionne sur l’{ -iphone }
    .words = mac, mon mac, le mac, macbook, mon macbook, imac, mon imac, sur mon mac, sur le mac, sur mac, sur mon macbook, marche + mac, marche + macbook, fonctionne + mac, fonctionne + macbook, sur mon imac, ordinateur, mon ordinateur, ordi, mon ordi, macos
imessage-symptom-watch-only = Seule mon { -apple-watch } pose problème
    .hint = { -imessage } fonctionne sur l’{ -iphone }
    .words = watch, apple watch, mon apple watch, ma apple watch, depuis mon apple watch, envoyer + apple watch, watchos, montre, ma montre, la montre, sur la montre, sur ma montre, depuis ma montre, reçoi* + montre, reçoi* + apple watch, poignet, l’apple watch, fonctionne pas + apple watch, marche pas + apple watch
imessage-symptom-moved-away = Je n’ai plus d’{ -iphone }, et les messages n’arrivent pas
    .hint = Vous utilisez à présent { -android } ou un autre téléphone
    .words = android, sous android, passé* à android, passé* sur android, passé* sous android, android + reçoi*, android + arrive*, android + sms, android + messages, passé* chez samsung, samsung, samsung + reçoi*, changé de téléphone, plus d’iphone, plus d’iphone + reçoi*, plus d’iphone + messages, quitté iphone, quitté apple, vendu mon iphone, désactiver imessage, désinscri*, désinscri* + numéro, pixel, xiaomi
imessage-symptom-unsure = Autre chose, ou je ne sais pas
    .hint = Nous regardons d’abord le plus probable
    .words = autre, autre chose, aide, aidez moi, marche pas, marche plus, fonctionne pas, fonctionne plus, ne fonctionne, bug, bugue, beug*, je sais pas, aucune idée, erreur, problème, un problème, souci, cassé

## Causes, lues après « Cause la plus probable : »

imessage-cause-imsg-off = { -imessage } désactivé
imessage-cause-addr = le choix du numéro ou de l’adresse e-mail pour { -imessage }
imessage-cause-acct-mismatch = des { -apple-account(form: "several") } différents sur vos appareils
imessage-cause-mic-off = « { -ui-messages-in-icloud } » désactivé sur un appareil
imessage-cause-mic-paused = une synchronisation en pause de « { -ui-messages-in-icloud } »
imessage-cause-rcpt-side = un problème sur l’appareil de l’autre personne
imessage-cause-rcpt-left = l’autre personne, qui n’a plus d’{ -iphone }
imessage-cause-blocked = un contact bloqué
imessage-cause-filter = un filtre qui range des messages dans une autre liste
imessage-cause-restrict = une limite de « { -ui-screen-time } »
imessage-cause-storage = un espace de stockage saturé
imessage-cause-thread = une conversation qui garde une ancienne adresse
imessage-cause-self-left = votre numéro encore rattaché à { -imessage }
imessage-cause-smsfwd = « { -ui-text-message-forwarding } » désactivé
imessage-cause-mms = les MMS, le RCS ou les messages de groupe désactivés
imessage-cause-acct-locked = un { -apple-account } verrouillé
imessage-cause-family-shared = un { -apple-account } partagé entre plusieurs personnes
imessage-cause-mdm = une règle du travail ou de l’école qui gère l’appareil
imessage-cause-lockdown = « { -ui-lockdown-mode } », qui arrête la plupart des pièces jointes
imessage-cause-private-relay = « { -ui-icloud-private-relay } »
imessage-cause-focus-silent = un mode « { -ui-focus } » ou des notifications désactivées
imessage-cause-media-big = une pièce jointe trop volumineuse
imessage-cause-group-mixed = un groupe avec une personne qui n’a pas { -imessage }
imessage-cause-friends-thread = les téléphones de proches qui écrivent encore à votre ancien { -imessage }
imessage-cause-mac-signed-out = { -imessage } déconnecté sur le { -mac }
imessage-cause-mac-disk = un disque plein sur le { -mac }
imessage-cause-mac-firewall = un coupe-feu sur le { -mac }
imessage-cause-watch-phone = l’{ -apple-watch } qui n’atteint pas son { -iphone }
imessage-cause-watch-signed-out = l’{ -apple-watch } déconnectée du compte
imessage-cause-hardware = une panne matérielle

## Questions

imessage-question-device = Quel appareil pose problème ?
    .text = S’il y en a plusieurs, choisissez l’{ -iphone } s’il en fait partie.
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = J’utilise maintenant { -android } ou un autre téléphone
imessage-question-known-device = Connaissez-vous le nouvel appareil que cite l’avis ?
    .text = Par exemple un { -iphone }, un { -ipad } ou un { -mac } à vous, que vous avez configuré ou mis à jour récemment.
    .answer-yes = Oui, c’est le mien
    .answer-no = Non, je ne le connais pas
    .answer-no-hint = Quelqu’un devrait regarder cela avec vous
imessage-question-status = La page d’état d’{ -apple } signale-t-elle un problème ?
    .text = Ouvrez la page avec le bouton et regardez { -imessage }, { -apple-account } et { -icloud }. { -apple } publie souvent tard : une page sans alerte ne prouve pas grand-chose.
    .answer-incident = Oui, il y a un problème en ce moment
    .answer-past = Il y en a eu un récemment ; c’est terminé
    .answer-clear = Non, tout va bien
imessage-question-crowd = Beaucoup de personnes ont-elles le même problème en ce moment ?
    .answer-wave = Oui, bien plus que d’habitude
    .answer-calm = Pas plus que d’habitude
imessage-question-who = Est-ce avec tout le monde ou avec certaines personnes ?
    .text = Pensez aux proches qui ont un { -iphone }. Avec { -android }, le vert est normal.
    .answer-all = Avec tout le monde
    .answer-one = Avec une personne, ou très peu
imessage-question-web = Une page web que vous n’avez jamais ouverte s’affiche-t-elle ?
    .text = Utilisez la même connexion que pour { -imessage }. Une page déjà consultée peut être enregistrée sur l’appareil.
    .answer-yes = Oui, elle s’affiche
    .answer-no = Non, ou très lentement
imessage-question-changed = Qu’est-ce qui a changé juste avant ?
    .answer-nothing = Rien, à ma connaissance
    .answer-update = Une mise à jour du système
    .answer-sim = Une nouvelle SIM ou eSIM, un nouveau numéro ou opérateur
    .answer-phone = Un nouvel { -iphone }
    .answer-skipped = Un nouvel { -iphone }, et j’ai ignoré { -imessage } ou l’eSIM à la configuration
    .answer-password = Mon { -apple-account } ou son mot de passe
    .answer-travel = Je suis en voyage
imessage-question-devices = Lesquels de vos appareils { -apple } sont touchés ?
    .answer-all = Tous
    .answer-one = Seulement celui-ci
    .answer-none = Je n’ai que celui-ci
imessage-question-send-recv-shows = Que voyez-vous dans la liste d’adresses { -imessage } ?
    .text = Ouvrez **{ path-send-receive }** et cherchez votre numéro de téléphone. Inutile de l’indiquer ici.
    .answer-ticked = Mon numéro y figure une fois, coché
    .answer-missing = Mon numéro manque, est grisé ou tourne en attente
    .answer-twice = Mon numéro y figure deux fois
    .answer-email = Seule une adresse e-mail est cochée
    .answer-elsewhere = Un avis dit que le numéro n’est pas associé à ce téléphone
imessage-question-filternet = Utilisez-vous un VPN, un filtre ou le Wi-Fi du travail ou de l’école ?
    .answer-no = Non
    .answer-yes = Oui, au moins l’un d’eux
    .answer-relay = Seulement { -ui-icloud-private-relay }
imessage-question-facetime = { -facetime } a-t-il le même problème ?
    .answer-both = Oui, { -facetime } ne fonctionne pas non plus
    .answer-only-imessage = Non, seulement { -imessage }
    .answer-no-facetime = Je n’utilise pas { -facetime }
imessage-question-os = Quelle est la version du système de l’appareil ?
    .text =
        { $device ->
            [mac] Menu { -apple } › **{ -ui-about-this-mac }**.
            [watch] Sur l’{ -iphone } : **{ path-about }**. Choisissez d’après l’{ -iphone }.
           *[other] **{ path-about }**. Certains menus ont changé de place d’une version à l’autre.
        }
    .answer-ios26 =
        { $device ->
            [mac] { -macos } 26 ou ultérieur
            [ipad] { -ipados } 26 ou ultérieur
           *[other] { -ios } 26 ou ultérieur
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
            [mac] { -macos } 12 ou antérieur
            [ipad] { -ipados } 15 ou antérieur
           *[other] { -ios } 15 ou antérieur
        }
imessage-question-managed = Cet appareil est-il géré par le travail, l’école ou un parent ?
    .text = Nous laissons alors de côté toutes les étapes dont ils doivent décider.
    .answer-no = Non
    .answer-work = Oui, par le travail ou l’école
    .answer-family = Oui, par un parent ou un tuteur
imessage-question-found = Les messages ont-ils disparu, ou sont-ils seulement cachés ?
    .text = Ouvrez l’app Messages et regardez dans ses autres listes : le menu symbolisé par des lignes, ou **{ -ui-filters }**, en haut. Essayez **{ -ui-unknown-senders }**, **{ -ui-spam }** et **{ -ui-recently-deleted }**.
    .answer-missing = Je ne les trouve nulle part
    .answer-hidden = Je les ai trouvés dans l’une de ces listes
    .answer-no-sound = Ils sont dans la liste principale, mais arrivés sans son
    .answer-no-codes = Seuls manquent des codes ou des messages de nouveaux numéros
imessage-question-words = Quels mots s’affichent à l’écran ?
    .text = Choisissez ce qui s’en approche le plus. Ne publiez pas d’images qui montrent des numéros, des adresses ou des codes.
    .answer-none = Aucun texte d’erreur
    .answer-waiting = En attente d’activation…
    .answer-unsuccessful = Échec de l’activation
    .answer-activation-error = Une erreur s’est produite lors de l’activation
    .answer-signin-network = Connexion impossible. Veuillez vérifier votre connexion réseau
    .answer-server = Impossible de contacter le serveur { -imessage }
    .answer-unavailable = { -imessage } indisponible : activez les données cellulaires ou le Wi-Fi
    .answer-no-sim = Aucune SIM, SOS ou Aucun service
    .answer-no-sim-still = Aucune SIM ou aucun service, même avec une autre SIM
    .answer-password = Mot de passe, e-mail vérifié ou informations supplémentaires requis
    .answer-signin = Connexion à { -imessage }
    .answer-locked = Le compte a été verrouillé
    .answer-locked-hint = Quelqu’un devrait regarder cela avec vous
    .answer-restricted = La création de comptes { -imessage } n’est pas autorisée sur cet appareil
    .answer-not-delivered = Non envoyé, Non distribué ou Échec de l’envoi
    .answer-junk = Message classé comme indésirable
    .answer-text-message = Message, SMS ou RCS dans le champ de saisie
    .answer-icloud-off = « Messages sur { -icloud } » est désactivé
    .answer-icloud-match = Les comptes { -icloud } et { -imessage } ne correspondent pas
    .answer-icloud-paused = Chargement sur { -icloud } en pause
    .answer-storage = Espace de stockage ou disque saturé
    .answer-mac-account = Sur un { -mac } : compte non connecté ou non activé
    .answer-mac-firewall = Sur un { -mac } : le coupe-feu bloque Messages
    .answer-new-device = Mon numéro ou mon compte est utilisé sur un nouvel appareil
    .answer-key-alert = Une alerte de vérification des clés de contact
    .answer-key-alert-hint = Quelqu’un devrait regarder cela avec vous
imessage-question-lines = L’un de ces cas correspond-il à votre ligne ?
    .answer-plain = Aucun, une seule ligne ordinaire
    .answer-two = Deux lignes, SIM ou eSIM
    .answer-ported = Le numéro est passé récemment chez un autre opérateur
    .answer-travel = Je suis à l’étranger ou en itinérance
    .answer-prepaid = Prépayée

## Étapes

imessage-step-wait-wave =
    Plusieurs personnes ont ici le même problème en ce moment. La page d’{ -apple } le signale souvent avec une heure de retard.
    1. Laissez { -imessage } et vos réglages tels quels pour l’instant.
    2. Appuyez sur « { choice-wait } » et revenez dans une demi-heure.
    3. Envoyez ensuite un message pour essayer.
    En attendant, un message vert, un appel ou un e-mail peut dépanner. Si le problème ne touche que vous à coup sûr, appuyez sur « { choice-cant } ».
    .title = Attendre un peu : le problème n’est peut-être pas chez vous
imessage-step-airplane =
    1. Activez **{ -ui-airplane-mode }**. Un appel en cours est coupé.
    2. Attendez 15 secondes.
    3. Désactivez-le et attendez que le réseau revienne.
    4. Envoyez un message.
    .title = Activer puis désactiver « { -ui-airplane-mode } »
    .watch =
        1. Sur l’{ -iphone } et sur la montre, activez **{ -ui-airplane-mode }**. Un appel en cours est coupé.
        2. Attendez 15 secondes.
        3. Désactivez-le sur les deux et attendez qu’ils soient connectés.
        4. Envoyez un message.
imessage-step-relay-off =
    C’est rarement la cause ; ce n’est qu’un test.
    1. Ouvrez **{ path-private-relay }** et désactivez cette fonction.
    2. Dans **{ path-wi-fi }**, ouvrez les détails de votre réseau et désactivez **{ -ui-limit-ip-address-tracking }**.
    3. Envoyez un message.
    4. Réactivez les deux.
    .title = Suspendre « { -ui-icloud-private-relay } » pour un test
imessage-step-toggle =
    1. Ouvrez **{ path-messages }** et désactivez **{ -imessage }**.
    2. Si l’activation échoue, ouvrez aussi **{ path-facetime }** et désactivez { -facetime }.
    3. Attendez 30 secondes.
    4. Réactivez ce que vous avez désactivé et patientez jusqu’à dix minutes. Avec « { choice-wait } », vous recevrez un rappel.
    Votre opérateur peut facturer un SMS. Pendant ce temps, les messages de vos proches peuvent arriver en vert. Une fois suffit : recommencer peut relancer l’activation depuis le début.
    .title = Désactiver puis réactiver { -imessage }
    .ipad =
        1. Ouvrez **{ path-messages }** et désactivez **{ -imessage }**.
        2. Attendez 30 secondes.
        3. Réactivez-le et patientez jusqu’à dix minutes. Avec « { choice-wait } », vous recevrez un rappel.
    .mac =
        1. Dans l’app Messages, ouvrez **{ path-send-receive }**.
        2. Décochez **{ -ui-enable-this-account }**.
        3. Attendez 30 secondes, puis cochez de nouveau la case.
    .watch =
        { path-on-the-iphone }
        { imessage-step-toggle }
imessage-step-send-recv =
    1. Ouvrez **{ path-send-receive }**.
    2. Si **{ -ui-use-your-apple-account-for-imessage }** s’affiche, touchez cette option et connectez-vous avec le même { -apple-account } (anciennement { -apple-id }) que sur vos autres appareils.
    3. Cochez votre numéro de téléphone et les adresses e-mail que vous utilisez.
    4. Sous **{ -ui-start-new-conversations-from }**, choisissez votre numéro.
    La coche reste, et un nouveau message part de votre numéro.
    { path-search-hint }
    .title = Choisir votre numéro pour l’envoi et la réception
    .mac =
        1. Dans l’app Messages, ouvrez **{ path-send-receive }**.
        2. Cochez votre numéro de téléphone et les adresses e-mail que vous utilisez. Le numéro vient de votre { -iphone }.
        3. Sous **{ -ui-start-new-conversations-from }**, choisissez votre numéro.
    .watch =
        { path-on-the-iphone }
        { imessage-step-send-recv }
imessage-step-restart =
    1. Éteignez l’{ -iphone } : maintenez le bouton latéral et un bouton de volume enfoncés, puis faites glisser le curseur.
    2. Attendez 30 secondes, puis rallumez-le.
    3. S’il est bloqué, appuyez brièvement sur le bouton d’augmentation du volume, puis sur celui de diminution, et maintenez enfin le bouton latéral enfoncé jusqu’à l’apparition du logo { -apple }.
    En cas d’erreur d’activation : désactivez { -imessage } et { -facetime } avant le redémarrage, et réactivez-les après.
    .title = Redémarrer l’appareil
    .ipad =
        1. Éteignez l’{ -ipad } : maintenez enfoncés le bouton supérieur et un bouton de volume, ou seulement le bouton supérieur s’il a un bouton principal. Faites ensuite glisser le curseur.
        2. Attendez 30 secondes, puis rallumez-le.
    .mac =
        1. Enregistrez votre travail.
        2. Menu { -apple } › **{ -ui-restart }**.
        3. Ouvrez Messages et attendez une minute.
    .watch =
        1. Éteignez la montre et son { -iphone }.
        2. Rallumez d’abord l’{ -iphone } et déverrouillez-le.
        3. Rallumez la montre et déverrouillez-la.
imessage-step-unlock-account =
    1. Ouvrez avec le bouton la page d’{ -apple } pour les comptes verrouillés.
    2. Suivez-la avec un appareil ou un numéro de confiance à portée de main.
    3. Reconnectez-vous dans **{ path-account }**.
    Si vous ne vous attendiez pas à ce verrouillage, ou si un appareil vous est inconnu, parlez à quelqu’un ici.
    Ne communiquez jamais à personne les codes que vous recevez.
    .title = Déverrouiller votre { -apple-account }
    .warning = Il vous faudra peut-être définir un nouveau mot de passe. Vos autres appareils le demanderont, et votre numéro n’apparaît plus dans { -imessage } sur { -ipad } et { -mac } jusqu’à ce que vous vous y reconnectiez.
imessage-step-align =
    Chacun de vos appareils a besoin du même { -apple-account } à deux endroits.
    1. Vérifiez **{ path-account }** sur chaque appareil.
    2. Vérifiez **{ path-send-receive }** sur chaque appareil.
    3. Là où le compte diffère, déconnectez-vous et reconnectez-vous avec le bon.
    Sur un { -mac }, le second endroit est Messages › **{ -ui-settings-menu }** › { -imessage }.
    .title = Utiliser le même { -apple-account } partout
    .warning = Déconnecter un appareil d’un compte y arrête { -imessage } jusqu’à la reconnexion. Sur la page du compte, il demande aussi quelles données { -icloud } garder sur l’appareil : gardez une copie.
    .watch =
        La montre utilise le compte de son { -iphone }.
        1. Sur l’{ -iphone }, ouvrez l’app Watch › **{ -ui-general }** › **{ -ui-apple-account }**, et comparez avec **{ path-account }**.
        2. Comparez avec **{ path-send-receive }**.
        3. Là où le compte diffère, connectez-vous avec le bon.
imessage-step-own-accounts =
    Les personnes qui partagent un { -apple-account } reçoivent les messages les unes des autres.
    1. Décidez qui garde le compte. Toutes les autres en créent un à elles.
    2. Sur leurs appareils, faites une sauvegarde, puis changez de compte dans **{ path-account }**.
    3. Sur chaque appareil, décochez les numéros et adresses des autres dans **{ path-send-receive }**.
    4. Partagez les achats avec **{ -ui-family-sharing }**.
    .title = Donner à chaque personne son propre compte
    .warning = L’appareil qui change de compte perd les données { -icloud } de l’ancien, sauf si une copie est gardée quand il le demande. Les achats restent sur l’ancien compte et peuvent être partagés. Prévoyez une soirée.
imessage-step-reauth =
    Cette étape ne déconnecte qu’{ -imessage }, pas tout le compte.
    1. Ouvrez **{ path-send-receive }**, touchez votre { -apple-account } et choisissez **{ -ui-sign-out }**.
    2. Attendez 30 secondes, puis reconnectez-vous au même endroit.
    3. Cochez votre numéro et vos adresses.
    .title = Se déconnecter puis se reconnecter à { -imessage }
    .warning = Jusqu’à la reconnexion, cet appareil ne reçoit aucun message pour vos adresses e-mail. Il vous faut le mot de passe de votre compte. L’historique reste.
    .mac =
        1. Dans l’app Messages, ouvrez **{ path-send-receive }** et choisissez **{ -ui-sign-out }**.
        2. Attendez 30 secondes, puis reconnectez-vous.
        3. Cochez votre numéro et vos adresses.
    .watch =
        { path-on-the-iphone }
        { imessage-step-reauth }
imessage-step-mic-on =
    Sur chaque appareil qui doit afficher les mêmes messages :
    1. Ouvrez **{ path-messages-in-icloud }** (la liste peut aussi s’appeler { -ui-saved-to-icloud }).
    2. { $os ->
        [ios15] Activez { -ui-messages }.
        [ios16] Activez **{ -ui-sync-this-iphone }**.
       *[other] Activez **{ -ui-use-on-this-iphone }** (avant la version 17.2 : { -ui-sync-this-iphone }).
    }
    3. Appuyez sur « { choice-wait } » : la première synchronisation peut prendre des heures, en Wi-Fi et sur secteur.
    Il faut le même { -apple-account } partout, l’identification à deux facteurs, le Trousseau { -icloud } et de l’espace sur { -icloud }.
    Dès lors, ce que vous supprimez sur un appareil disparaît de tous.
    .title = Activer « { -ui-messages-in-icloud } » partout
    .ipad =
        Sur chaque appareil qui doit afficher les mêmes messages :
        1. Ouvrez **{ path-messages-in-icloud }** (la liste peut aussi s’appeler { -ui-saved-to-icloud }).
        2. Activez **{ -ui-use-on-this-ipad }** (avant la version 17.2 : { -ui-sync-this-ipad }).
        3. Appuyez sur « { choice-wait } » : la première synchronisation peut prendre des heures, en Wi-Fi et sur secteur.
        Il faut le même { -apple-account } partout, l’identification à deux facteurs, le Trousseau { -icloud } et de l’espace sur { -icloud }.
        Dès lors, ce que vous supprimez sur un appareil disparaît de tous.
    .mac =
        1. Dans l’app Messages, ouvrez **{ path-send-receive }** et cochez **{ -ui-enable-messages-in-icloud }**.
        2. Sur l’{ -iphone } : **{ -ui-settings } › { path-your-name } › { -icloud } › { -ui-see-all } › { -ui-messages }**, et activez l’option là aussi.
        3. Appuyez sur « { choice-wait } » : la première synchronisation peut prendre des heures.
        Il faut le même { -apple-account } partout, l’identification à deux facteurs, le Trousseau { -icloud } et de l’espace sur { -icloud }.
        Dès lors, ce que vous supprimez sur un appareil disparaît de tous.
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-on }
imessage-step-mic-resume =
    1. Branchez l’appareil et rejoignez un réseau Wi-Fi.
    2. Désactivez **{ -ui-low-power-mode }** et **{ -ui-low-data-mode }**.
    3. Vérifiez dans **{ path-account }** › **{ -icloud }** qu’il reste de l’espace.
    4. Ouvrez **{ path-messages-in-icloud }** et choisissez **{ -ui-sync-now }**.
    5. Appuyez sur « { choice-wait } ». Quand l’avis sous vos conversations a disparu, c’est terminé.
    Ajouter de l’espace { -icloud } est payant ; en libérer ne l’est pas.
    .title = Laisser la synchronisation se terminer
    .mac =
        1. Branchez le { -mac } et rejoignez un bon réseau.
        2. Vérifiez dans **{ path-account }** › **{ -icloud }** qu’il reste de l’espace.
        3. Dans l’app Messages, ouvrez **{ path-send-receive }** et choisissez **{ -ui-sync-now }**.
        4. Appuyez sur « { choice-wait } », et laissez Messages ouvert.
        Ajouter de l’espace { -icloud } est payant ; en libérer ne l’est pas.
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-resume }
imessage-step-free-space =
    1. Ouvrez **{ path-storage }**.
    2. Supprimez ce dont vous n’avez plus besoin, d’abord les grandes vidéos et les apps inutilisées, jusqu’à libérer 2 Go.
    3. Vérifiez dans **{ path-account }** › **{ -icloud }** si { -icloud } est saturé aussi.
    4. Redémarrez l’appareil et envoyez un message.
    Ajouter de l’espace { -icloud } est payant ; en libérer ne l’est pas.
    .title = Libérer de l’espace
    .warning = Ce que vous supprimez est perdu et, avec { -icloud }, disparaît aussi de vos autres appareils. Ne supprimez que ce que vous choisissez ; en cas d’erreur, regardez dans « { -ui-recently-deleted } ».
    .mac =
        1. Ouvrez **{ path-storage }**.
        2. Supprimez ce dont vous n’avez plus besoin et videz la corbeille, jusqu’à libérer quelques Go. Un disque plein peut faire perdre des messages entrants.
        3. Redémarrez le { -mac } et envoyez un message.
    .watch =
        { path-on-the-iphone }
        { imessage-step-free-space }
imessage-step-smsfwd =
    { -imessage } arrive de lui-même sur tous vos appareils. Les SMS, MMS et RCS n’y arrivent que par votre { -iphone }.
    1. Sur l’{ -iphone }, ouvrez **{ path-text-message-forwarding }**.
    2. Activez l’{ -ipad } ou le { -mac } qui doit les recevoir. S’il affiche un code, ne le saisissez que sur votre { -iphone }.
    3. S’il n’est pas dans la liste, connectez-vous d’abord sur cet appareil avec le même { -apple-account }.
    L’{ -iphone } doit être allumé et en ligne.
    .title = Transférer les SMS vers vos autres appareils
imessage-step-mms =
    1. Ouvrez **{ path-messages }**.
    2. Activez **{ -ui-mms-messaging }**, **{ -ui-group-messaging }** et **{ -ui-rcs-messaging }**, dans la mesure où votre opérateur les propose.
    3. { $os ->
        [ios15] Activez **{ -ui-send-as-sms }**.
        [ios16] Activez **{ -ui-send-as-sms }**.
        [ios17] Activez **{ -ui-send-as-sms }**.
        [unknown] Activez **{ -ui-send-as-text-message }** (avant la version 18 : { -ui-send-as-sms }).
       *[other] Activez **{ -ui-send-as-text-message }**.
    }
    4. Envoyez une image.
    Les images vertes peuvent être des MMS ou du RCS. Votre opérateur peut facturer les MMS.
    .title = Activer les MMS, le RCS et les messages de groupe
    .watch =
        { path-on-the-iphone }
        { imessage-step-mms }
imessage-step-smaller-media =
    1. Envoyez une petite image, par exemple une capture d’un fond d’écran.
    2. Si elle passe, l’autre était trop volumineuse : raccourcissez la vidéo, envoyez moins d’images à la fois ou partagez un lien.
    3. Si la connexion est lente, envoyez en Wi-Fi.
    .title = Envoyer quelque chose de plus petit
imessage-step-group-members =
    Un groupe n’est bleu que si tout le monde y utilise { -imessage }. Avec une seule personne sur { -android }, il est vert, et c’est normal : en RCS il a la plupart des fonctions, en MMS moins.
    1. Touchez le nom du groupe et regardez qui en fait partie.
    2. Si tout le monde a un { -iphone }, demandez à chaque personne de vérifier qu’{ -imessage } est activé.
    3. Créez un nouveau groupe avec leurs numéros de téléphone.
    4. La personne dont l’entrée est verte a besoin de cette aide sur son propre appareil.
    .title = Vérifier qui est dans le groupe
imessage-step-lockdown-off =
    « { -ui-lockdown-mode } » arrête la plupart des pièces jointes et les aperçus de liens ; le texte simple passe.
    1. Demandez-vous si vous avez besoin de cette protection. Si vous l’avez activée pour une raison précise, gardez-la et envoyez du texte ou des liens.
    2. Sinon, ouvrez **{ path-lockdown }** et désactivez ce mode. L’appareil redémarre.
    3. Envoyez une image.
    .title = Garder ou non « { -ui-lockdown-mode } »
    .warning = Sans « { -ui-lockdown-mode } », votre appareil est moins protégé contre les attaques ciblées. Si vous pensez que quelqu’un pourrait vous attaquer, gardez-le activé et choisissez « { choice-cant } ». Rien d’autre n’est perdu.
imessage-step-fix-contact =
    1. Ouvrez la fiche de la personne dans **{ -ui-contacts }**.
    2. Supprimez les anciens numéros et adresses qu’elle n’utilise plus.
    3. Écrivez le numéro avec + et l’indicatif du pays.
    4. Envoyez un message à ce numéro.
    .title = Mettre de l’ordre dans la fiche de la personne
imessage-step-new-thread =
    1. Dans Messages, créez un **{ -ui-new-message }**.
    2. Saisissez le numéro de la personne avec + et l’indicatif du pays ; ne choisissez pas l’ancienne conversation.
    3. Si cela reste vert, essayez son adresse e-mail.
    Inutile de supprimer l’ancienne conversation : cela effacerait son historique et, avec « { -ui-messages-in-icloud } », sur tous vos appareils.
    .title = Commencer une nouvelle conversation
imessage-step-unblock =
    1. Ouvrez **{ path-blocked }**.
    2. Si la personne s’y trouve, retirez-la, à condition de vouloir ses messages.
    3. Demandez-lui d’écrire de nouveau. Ce qu’elle a envoyé entre-temps n’arrivera pas après coup.
    Rien ne permet de voir d’ici si quelqu’un vous bloque : aucune erreur ne l’indique, et la couleur ne prouve rien.
    .title = Vérifier vos contacts bloqués
imessage-step-filters =
    1. Dans Messages, ouvrez en haut le menu symbolisé par des lignes (ou **{ -ui-filters }**).
    2. Regardez dans **{ -ui-unknown-senders }**, **{ -ui-spam }** et **{ -ui-recently-deleted }**.
    3. Ouvrez **{ path-messages }**. { $os ->
        [ios26] Désactivez **{ -ui-screen-unknown-senders }**, ou autorisez les notifications pour ces expéditeurs.
        [unknown] Désactivez **{ -ui-screen-unknown-senders }** (avant la version 26 : { -ui-filter-unknown-senders }).
       *[other] Désactivez **{ -ui-filter-unknown-senders }**.
    }
    4. Demandez un nouveau message ou un nouveau code.
    Ne transmettez de codes à personne.
    .title = Chercher les messages filtrés
    .mac =
        1. Dans Messages, ouvrez le menu « Présentation » ou le menu symbolisé par des lignes.
        2. Regardez dans **{ -ui-unknown-senders }**, **{ -ui-spam }** et **{ -ui-recently-deleted }**.
        3. Désactivez le filtre des expéditeurs inconnus, à cet endroit ou dans **{ path-messages }**.
        4. Demandez un nouveau message ou un nouveau code.
    .watch =
        { path-on-the-iphone }
        { imessage-step-filters }
imessage-step-focus =
    1. Ouvrez **{ path-focus }** et désactivez tout mode actif, par exemple **{ -ui-do-not-disturb }**.
    2. Ouvrez **{ path-notifications }** et activez **{ -ui-allow-notifications }**, avec le son.
    3. Dans Messages, regardez si une cloche barrée figure à côté de la conversation. Si oui, ouvrez-la, touchez le nom et désactivez **{ -ui-hide-alerts }**.
    4. Demandez à quelqu’un de vous écrire.
    .title = Faire sonner de nouveau les messages
    .watch =
        1. Sur la montre, appuyez sur le bouton latéral et désactivez tout mode **{ -ui-focus }**.
        2. Sur l’{ -iphone }, ouvrez l’app Watch › **{ -ui-notifications }** › **{ -ui-messages }** et choisissez de reproduire l’{ -iphone }.
        3. Demandez à quelqu’un de vous écrire pendant que l’{ -iphone } est verrouillé.
imessage-step-screentime =
    Seule la personne qui a le code « { -ui-screen-time } » peut changer cela.
    1. Si c’est vous, ouvrez **{ path-screen-time }**. Sinon, demandez-lui de regarder avec vous.
    2. Vérifiez **{ -ui-downtime }**, **{ -ui-communication-limits }** et **{ -ui-content-privacy-restrictions }**.
    3. Autorisez Messages et les personnes concernées.
    4. Envoyez un message.
    Les limites de communication ont besoin des contacts dans { -icloud }.
    .title = Vérifier « { -ui-screen-time } »
imessage-step-ask-admin =
    Sur un appareil de travail ou d’école, une règle peut désactiver { -imessage }. Seule l’organisation peut la changer.
    1. Regardez dans **{ path-vpn }** s’il y a un profil. Laissez-le en place.
    2. Demandez au service informatique : « { -imessage } est-il autorisé sur cet appareil ? »
    3. Quand on vous dit que c’est autorisé, redémarrez l’appareil et activez { -imessage }.
    Si ce n’est pas autorisé, utilisez votre propre appareil pour { -imessage }.
    .title = Demander à qui gère l’appareil
imessage-step-ask-rcpt =
    Joignez la personne autrement, ou appelez-la, et demandez-lui de vérifier :
    1. Utilise-t-elle encore un { -iphone }, allumé et en ligne ?
    2. { -imessage } est-il activé ?
    3. Son numéro est-il coché dans **{ -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-send-receive }** (avant la version 18, sans { -ui-apps }) ?
    4. Vous bloque-t-elle par erreur ?
    Envoyez ensuite un nouveau message. En attendant, un message vert lui parvient, si votre forfait comprend les SMS. Bleu sans « { -ui-delivered } » veut seulement dire qu’il n’est pas encore arrivé.
    .title = Demander à l’autre personne de vérifier
imessage-step-dereg =
    { $device ->
        [android] Votre numéro est encore rattaché à { -imessage }, et c’est là que partent les messages de vos proches.
       *[other] Un numéro qui n’est plus sur { -iphone } peut rester rattaché à { -imessage }. Cette étape est pour la personne à qui appartient le numéro : vous, ou celle à qui vous écrivez.
    }
    1. Si la SIM entre encore dans l’ancien { -iphone } : insérez-la et désactivez { -imessage }. C’est alors terminé.
    2. Sinon, ouvrez la page d’{ -apple } avec le bouton, saisissez le numéro, puis le code reçu par SMS. Ne le saisissez que là.
    3. Désactivez aussi { -imessage } pour ce numéro sur { -ipad } et { -mac }.
    4. Appuyez sur « { choice-wait } » : cela peut prendre jusqu’à un jour.
    Si le numéro est utilisé sur un { -iphone }, choisissez « { choice-cant } ».
    .title = Retirer le numéro d’{ -imessage }
    .warning = Le numéro quitte { -imessage } : les messages qui lui sont envoyés arrivent dès lors en SMS ou RCS, et plus sur { -ipad } ni { -mac }. Il peut revenir à tout moment avec un { -iphone }. Les anciens messages restent où ils sont.
imessage-step-friends-restart =
    Les { -iphone } de vos proches écrivent peut-être encore à votre ancien { -imessage }.
    1. Demandez à quelqu’un de commencer un nouveau message vers votre numéro et de l’envoyer par SMS.
    2. S’il part encore en bleu, demandez-lui de désactiver puis réactiver { -imessage }, et de retirer votre adresse e-mail de votre fiche de contact.
    3. Seulement si la personne le souhaite : elle peut supprimer l’ancienne conversation. Son historique est alors perdu pour elle.
    Les groupes doivent être recréés avec votre numéro.
    .title = Demander à vos proches de recommencer
imessage-step-mac-sign-in =
    1. Sur le { -mac }, ouvrez l’app Messages.
    2. Ouvrez **{ -ui-messages } › { -ui-settings-menu } › { -imessage }** ({ -macos } 12 ou antérieur : { -ui-preferences }).
    3. Si une connexion est demandée, utilisez le { -apple-account } de votre { -iphone }.
    4. Cochez **{ -ui-enable-this-account }** et votre numéro.
    5. Envoyez un message.
    Ne saisissez votre mot de passe que sur le { -mac }. Personne ici n’en a besoin.
    .title = Se connecter à { -imessage } sur le { -mac }
imessage-step-mac-firewall =
    1. Sur le { -mac }, ouvrez **{ path-firewall }**.
    2. Vérifiez dans ses options que Messages est autorisé et que toutes les connexions ne sont pas bloquées.
    3. Suspendez les autres apps de coupe-feu ou de sécurité pour le test.
    4. Envoyez un message, puis réactivez-les.
    Sur un { -mac } de travail ou d’école, adressez-vous plutôt au service informatique.
    .title = Laisser Messages passer le coupe-feu
imessage-step-watch-near =
    La montre reproduit son { -iphone }.
    1. Vérifiez qu’{ -imessage } fonctionne sur l’{ -iphone }. Sinon, appuyez sur « { choice-restart } » et choisissez l’{ -iphone }.
    2. Gardez-les proches l’un de l’autre, avec Bluetooth et Wi-Fi activés.
    3. Sur la montre, appuyez sur le bouton latéral : un téléphone vert indique qu’ils sont connectés.
    4. Loin de l’{ -iphone }, la montre a besoin du Wi-Fi ou de son propre forfait cellulaire.
    5. Envoyez un message depuis la montre.
    .title = Connecter la montre à son { -iphone }
imessage-step-watch-sign-in =
    1. Sur l’{ -iphone }, ouvrez l’app Watch › **{ -ui-general }** › **{ -ui-apple-account }** (anciennement { -ui-apple-id }).
    2. Connectez-vous avec le compte de l’{ -iphone }.
    3. Ouvrez l’app Watch › **{ -ui-messages }** et choisissez de reproduire l’{ -iphone }.
    4. Redémarrez la montre et envoyez un message.
    .title = Connecter la montre au compte
imessage-step-reset-all =
    1. Faites une sauvegarde et notez le mot de passe de votre réseau Wi-Fi.
    2. Ouvrez **{ path-reset } › { -ui-reset }** et choisissez **{ -ui-reset-all-settings }**. Le code est demandé, puis l’appareil redémarre.
    3. Rejoignez votre réseau Wi-Fi et activez { -imessage }.
    4. Envoyez un message.
    Faites-le chez vous : loin des lieux familiers, l’appareil peut imposer un délai d’une heure.
    .title = Réinitialiser tous les réglages
    .warning = Tous les réglages reviennent à l’état d’origine : Wi-Fi, disposition de l’écran d’accueil, notifications, localisation, Face ID ou Touch ID, et les cartes d’{ -apple-pay }. Les photos, les apps, les messages et les autres contenus restent.
imessage-step-signout-acct =
    1. Faites une sauvegarde, et gardez à portée de main votre mot de passe et un deuxième appareil ou numéro de confiance.
    2. Ouvrez **{ path-account }**, faites défiler vers le bas et choisissez **{ -ui-sign-out }**.
    3. Quand la question est posée, gardez une copie de toutes les données sur l’appareil.
    4. Redémarrez, reconnectez-vous au même endroit et activez { -imessage }.
    5. Envoyez un message.
    Faites-le chez vous : loin des lieux familiers, l’appareil peut imposer un délai d’une heure. Ne partagez jamais votre mot de passe ni un code.
    .title = Se déconnecter de tout le compte, puis se reconnecter
    .warning = Les données { -icloud } quittent l’appareil si vous n’en gardez pas de copie, les cartes d’{ -apple-pay } sont retirées et « { -ui-find-my } » est désactivé jusqu’à la reconnexion. Ce qui est dans { -icloud } y reste. Sans mot de passe ni code, vous ne pourrez plus vous reconnecter : dans ce cas, ne le faites pas.
imessage-step-erase =
    C’est le dernier recours, et il est bon d’en parler d’abord à quelqu’un.
    1. Faites une sauvegarde complète, dans { -icloud } ou chiffrée sur un ordinateur, et vérifiez qu’elle est terminée.
    2. Ouvrez **{ path-reset }** et choisissez **{ -ui-erase-all-content-and-settings }**.
    3. Configurez l’appareil comme neuf, activez { -imessage } et envoyez un message **avant** toute restauration.
    4. Si cela fonctionne, restaurez la sauvegarde.
    Faites-le chez vous. Gardez l’eSIM quand la question est posée.
    .title = Effacer l’appareil et le configurer de nouveau
    .warning = Cette étape supprime tout ce qui est sur l’appareil : photos, messages, apps et réglages. Seul ce qui est dans une sauvegarde terminée ou dans { -icloud } revient, et cela prend des heures. Sans le mot de passe de votre compte, l’appareil reste verrouillé. Une eSIM effacée doit être redemandée à l’opérateur, parfois contre paiement.
imessage-step-apple =
    Certains défauts ne peuvent être réparés que par { -apple } : un numéro bloqué sur ses serveurs, ou le matériel.
    1. Ouvrez la page de contact avec le bouton, ou allez dans un magasin.
    2. Indiquez ce que vous avez essayé, le message exact, le modèle, la version du système et le nom de votre opérateur.
    3. Une réparation peut être payante ; renseignez-vous avant d’accepter.
    { -apple } n’a jamais besoin que vous donniez votre mot de passe ou vos codes.
    .title = S’adresser à { -apple }

## Vérifications après « Ça fonctionne maintenant »

imessage-verify-registered = Que voyez-vous à présent ?
    .text = Envoyez un nouveau message à quelqu’un qui a un { -iphone }, ou à un autre de vos appareils { -apple }.
    .answer-reply = On m’a répondu
    .answer-delivered = Bleu, avec « { -ui-delivered } »
    .answer-ticked = Pas d’erreur, mon numéro est coché ; je n’ai encore rien envoyé
    .answer-blue = Bleu, mais pas encore « { -ui-delivered } »
    .answer-green = Il est parti en vert
    .answer-error = L’erreur d’activation est revenue
imessage-verify-delivered = Que devient un nouveau message à présent ?
    .text = Envoyez-le à quelqu’un qui a un { -iphone }. Une bulle bleue seule ne prouve rien.
    .answer-reply = On m’a répondu
    .answer-delivered = Bleu, avec « { -ui-delivered } »
    .answer-blue = Bleu, mais pas encore « { -ui-delivered } »
    .answer-green = Il est parti en vert
    .answer-not-delivered = « { -ui-not-delivered } »
    .answer-nothing = Rien n’a changé
imessage-verify-blue = De quelle couleur est un nouveau message à présent ?
    .text = Envoyez-le à quelqu’un qui a sûrement un { -iphone } avec { -imessage } activé.
    .answer-reply = Bleu, et on m’a répondu
    .answer-delivered = Bleu, avec « { -ui-delivered } »
    .answer-blue = Bleu, mais pas encore « { -ui-delivered } »
    .answer-green = Toujours vert
    .answer-not-delivered = « { -ui-not-delivered } »
imessage-verify-arrives = Un nouveau message vous arrive-t-il à présent ?
    .text = Demandez à quelqu’un dont les messages n’arrivaient pas d’écrire de nouveau.
    .answer-arrived = Oui, il est arrivé
    .answer-some = Certains arrivent, d’autres non
    .answer-asked = J’ai demandé, et rien n’est encore arrivé
    .answer-nothing = Non, il a été envoyé et n’est pas arrivé
imessage-verify-synced = Vos appareils affichent-ils la même chose à présent ?
    .text = Envoyez un nouveau message sur un appareil et regardez l’autre.
    .answer-both = Oui, sur les deux
    .answer-partly = Les nouveaux oui, les anciens pas encore
    .answer-syncing = La synchronisation est en cours
    .answer-missing = Non, il manque sur l’un d’eux
imessage-verify-stays-signed-in = La connexion tient-elle à présent ?
    .text = Envoyez un message à quelqu’un qui a un { -iphone }.
    .answer-delivered = Oui, et le message indique « { -ui-delivered } »
    .answer-quiet = Plus de demande jusqu’ici ; je n’ai encore rien envoyé
    .answer-asks = On me demande encore de me connecter
    .answer-error = Une erreur s’affiche
imessage-verify-from-number = Quel expéditeur vos proches voient-ils à présent ?
    .text = Envoyez un message et demandez d’où il est venu.
    .answer-number = Mon numéro, dans la conversation habituelle
    .answer-ticked = Le numéro est coché ; je n’ai encore demandé à personne
    .answer-email = Toujours mon adresse e-mail, ou une deuxième conversation
imessage-verify-separate = Voyez-vous encore les messages les uns des autres ?
    .text = Demandez à quelqu’un d’écrire à chaque personne.
    .answer-own = Chaque personne ne reçoit que les siens
    .answer-quiet = Personne n’a encore écrit
    .answer-mixed = Ils sont toujours mélangés
imessage-verify-media-goes = L’image ou le message de groupe passe-t-il à présent ?
    .answer-delivered = Oui, avec « { -ui-delivered } »
    .answer-arrived = Oui, on me dit que c’est arrivé
    .answer-sending = L’envoi est encore en cours
    .answer-failed-again = Non, cela échoue encore
imessage-verify-alerts = Remarquez-vous les nouveaux messages à présent ?
    .text = Demandez à quelqu’un de vous écrire pendant que l’appareil est verrouillé.
    .answer-heard = Oui, avec un son ou une notification
    .answer-found = J’ai trouvé ceux qui manquaient, et les nouveaux s’affichent
    .answer-asked = J’ai demandé, et rien n’est encore arrivé
    .answer-silent = Il est arrivé sans son ou dans une autre liste
imessage-verify-texts-arrive = Les messages arrivent-ils sur votre nouveau téléphone ?
    .text = Demandez à quelqu’un qui a un { -iphone } d’envoyer un nouveau message.
    .answer-arrived = Oui, il est arrivé
    .answer-some = De certaines personnes, pas de toutes
    .answer-asked = J’ai demandé, et rien n’est encore arrivé
    .answer-nothing = Non, il a été envoyé et n’est pas arrivé

## Textes que l'on colle, un par ligne, tels qu'un appareil en français les affiche

imessage-says-waiting =
    En attente d’activation…
    bloqué sur En attente d’activation
    reste en attente d’activation
imessage-says-unsuccessful =
    Échec de l’activation. Activez { -imessage } pour réessayer.
    Échec de l’activation
    Échec de l’activation d’{ -imessage }
    L’activation d’{ -imessage } a échoué
imessage-says-activation-error =
    Une erreur s’est produite lors de l’activation. Réessayez.
    Une erreur s’est produite lors de l’activation
    Une erreur est survenue lors de l’activation
    erreur lors de l’activation
imessage-says-signin-network =
    Connexion impossible. Veuillez vérifier votre connexion réseau et réessayer.
    Veuillez vérifier votre connexion réseau et réessayer
    vérifier votre connexion réseau
imessage-says-server =
    Impossible de contacter le serveur { -imessage }. Réessayez.
    Impossible de contacter le serveur { -imessage }
imessage-says-unavailable =
    { -imessage } indisponible
    Activez les données cellulaires ou connectez-vous à un réseau Wi-Fi pour configurer { -imessage }.
    connectez-vous à un réseau Wi-Fi pour configurer { -imessage }
    Utilisez le Wi-Fi ou activez les données à l’étranger
    Vous n’êtes pas connecté à Internet.
imessage-says-restricted =
    La création de comptes { -imessage } n’est pas autorisée sur cet { -iphone }.
    création de comptes { -imessage } n’est pas autorisée
    Restriction de compte
imessage-says-verify-email =
    Une adresse e-mail vérifiée est requise pour se connecter à { -imessage }.
    Une adresse e-mail vérifiée est requise
imessage-says-password =
    Le mot de passe de cet { -apple-id } doit être mis à jour.
    Le mot de passe de ce { -apple-account } doit être mis à jour.
    mot de passe doit être mis à jour
    des informations supplémentaires sont nécessaires pour continuer
    Nom d’utilisateur ou mot de passe incorrect
    Le nom d’utilisateur ou le mot de passe est incorrect
imessage-says-locked =
    L’{ -apple-id } a été verrouillé pour des raisons de sécurité.
    Le { -apple-account } a été verrouillé pour des raisons de sécurité.
    a été verrouillé pour des raisons de sécurité
imessage-says-signin =
    Se connecter à { -imessage }
    Connexion à { -imessage }
    Saisissez le mot de passe de votre { -apple-id } pour continuer à utiliser { -imessage }
    Saisissez le mot de passe de votre { -apple-account } pour continuer à utiliser { -imessage }
    déconnecté d’{ -imessage }
imessage-says-mac-account =
    Vous n’êtes pas connecté à votre compte { -imessage }.
    Votre compte { -imessage } n’est pas activé.
    Ce { -mac } ne peut pas se connecter à { -imessage } en raison d’un problème
imessage-says-verifying =
    Vérification en cours
    bloqué sur Vérification
    reste sur Vérification
    roue qui tourne à côté de mon numéro
imessage-says-number-twice =
    numéro affiché deux fois
    numéro apparaît deux fois
    mon numéro est en double
imessage-says-number-elsewhere =
    Ce numéro est lié à votre { -apple-id }, mais n’est pas associé à votre téléphone.
    Ce numéro est lié à votre { -apple-account }, mais n’est pas associé à votre téléphone.
    n’est pas associé à votre téléphone
    Vous pouvez continuer à utiliser ce numéro pour { -imessage } et { -facetime } jusqu’à ce qu’il expire.
imessage-says-not-delivered =
    Non envoyé
    Non distribué
    point d’exclamation rouge
imessage-says-send-failed =
    Échec de l’envoi
    Échec de l’envoi du message
imessage-says-junk =
    Message classé comme indésirable
    classé comme indésirable
imessage-says-no-receipt =
    pas marqué Distribué
    pas de Distribué
    bleu mais pas distribué
imessage-says-not-registered =
    n’est pas enregistré avec { -imessage }.
    pas enregistré avec { -imessage }
imessage-says-text-message =
    Message · SMS
    Message · RCS
    Message • SMS
    Message • RCS
    Message texte · SMS
    Message texte · RCS
    Message texte • SMS
    Message texte • RCS
imessage-says-new-device =
    Votre { -apple-id } et votre numéro de téléphone sont désormais utilisés pour { -imessage }
    Votre { -apple-account } et votre numéro de téléphone sont désormais utilisés pour { -imessage }
    désormais utilisés pour { -imessage } sur un nouvel { -iphone }
    désormais utilisés pour { -imessage } et { -facetime } sur un nouvel
    désormais utilisé pour { -imessage } sur un nouveau { -mac }
imessage-says-icloud-off =
    « Messages sur { -icloud } » est actuellement désactivé.
    Messages sur { -icloud } est désactivé
imessage-says-icloud-match =
    « Messages sur { -icloud } » non disponible car les comptes { -icloud } et { -imessage } ne correspondent pas
    comptes { -icloud } et { -imessage } ne correspondent pas
imessage-says-icloud-paused =
    Chargement sur { -icloud } en pause
    Branchez votre appareil et connectez-vous au Wi-Fi
imessage-says-storage =
    Espace de stockage { -icloud } saturé
    Espace de stockage de l’appareil saturé
imessage-says-mac-disk =
    Votre disque est presque plein. Des messages entrants risquent d’être perdus.
    Votre disque est presque saturé
    disque presque plein
imessage-says-mac-firewall =
    Le coupe-feu bloque Messages
    coupe-feu bloque Messages
imessage-says-no-sim =
    Aucune SIM
    Aucune carte SIM
    Pas de carte SIM
    Aucun service
    SOS
    SOS uniquement
imessage-says-second-line =
    Seul l’un d’entre eux peut être enregistré dans { -imessage }.
    Votre deuxième numéro ne fonctionnera pas avec { -imessage }.
imessage-says-key-alert =
    Vérification des clés de contact
    Vérification de la clé de contact
