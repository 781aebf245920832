### Réparer FaceTime : les mots du guide « facetime » qu'il ne partage pas (les autres sont dans shared-activation.ftl).

facetime-flow = Aide pour { -facetime }
    .description = Faire fonctionner de nouveau { -facetime }, une petite étape après l’autre
    .problem = Ce que vous constatez, en quelques mots, ou le message d’erreur exact
    .meanwhile = En attendant, un appel téléphonique fonctionne.

## Ce que la personne constate

facetime-symptom-calls-fail = Mes appels n’aboutissent pas
    .hint = « { -facetime } indisponible », ou cela sonne puis s’arrête, ou rien ne se passe
    .words = échoue, échouent, échec de l’appel, aboutit pas, aboutissent pas, peux pas appeler, impossible d’appeler, appeler, indisponible, raccroche, appel coupé, ça coupe
facetime-symptom-activation = { -facetime } ne s’active pas
    .hint = « En attente d’activation… » ou une autre erreur d’activation
    .words = activation, l’activation, d’activation, activer, s’active pas, active pas, en attente, sim, esim, nouvelle sim, nouveau téléphone
facetime-symptom-not-reached = On ne peut pas me joindre
    .hint = On vous appelle et rien ne sonne, ou on ne vous trouve pas
    .words = me joindre, injoignable, sonne pas, sonne plus, appels manqués, pas de sonnerie, reçois pas les appels, peut m’appeler, peuvent pas m’appeler
facetime-symptom-camera-mic = On ne me voit pas ou on ne m’entend pas
    .hint = L’appel aboutit, mais l’image est noire ou il n’y a pas de son
    .words = caméra, camera, noir, écran noir, micro, microphone, m’entend pas, m’entendent pas, me voit pas, me voient pas, pas de vidéo, muet
facetime-symptom-quality = L’image se fige ou le son est haché
    .hint = « Mauvaise connexion », ou tout saccade
    .words = fige, figé, freeze, lag, saccade, saccadé, mauvaise connexion, mauvaise qualité, flou, haché, coupures, rame
facetime-symptom-link = Un lien { -facetime } ne s’ouvre pas
    .hint = Aussi sur { -android } ou Windows, où un lien est le seul moyen
    .words = lien, rejoindre, android, windows, navigateur, chrome, edge, invitation

## Causes, lues après « Cause la plus probable : »

facetime-cause-ft-off = { -facetime } désactivé
facetime-cause-addr = le choix du numéro ou de l’adresse e-mail pour { -facetime }
facetime-cause-restrict = une limite de « { -ui-screen-time } »
facetime-cause-mdm = une règle du travail ou de l’école qui gère l’appareil
facetime-cause-blocked = un contact bloqué
facetime-cause-rcpt-side = un problème sur l’appareil de l’autre personne
facetime-cause-focus-silent = un mode « { -ui-focus } » ou des notifications désactivées
facetime-cause-camera-off = une caméra désactivée, masquée ou utilisée ailleurs
facetime-cause-mic-muted = un micro coupé ou non autorisé
facetime-cause-link-browser = un navigateur qui ne peut pas rejoindre l’appel
facetime-cause-link-gone = un lien qui n’est plus valable

## Questions

facetime-question-device = Quel appareil pose problème ?
    .text = S’il y en a plusieurs, choisissez l’{ -iphone } s’il en fait partie.
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = { -android } ou Windows, par un lien
facetime-question-status = La page d’état d’{ -apple } signale-t-elle un problème ?
    .text = Ouvrez la page avec le bouton et regardez { -facetime } et { -apple-account }. { -apple } publie souvent tard : une page sans alerte ne prouve pas grand-chose.
    .answer-incident = Oui, il y a un problème en ce moment
    .answer-clear = Non, tout va bien
facetime-question-who = Est-ce avec tout le monde ou avec une seule personne ?
    .answer-all = Avec tout le monde
    .answer-one = Avec une personne, ou très peu
facetime-question-web = Une page web que vous n’avez jamais ouverte s’affiche-t-elle ?
    .text = Utilisez la même connexion que pour { -facetime }. Une page déjà consultée peut être enregistrée sur l’appareil.
    .answer-yes = Oui, elle s’affiche
    .answer-no = Non, ou très lentement
facetime-question-imessage = { -imessage } a-t-il le même problème ?
    .text = Les deux utilisent la même activation : la réponse en dit donc long.
    .answer-both = Oui, { -imessage } ne fonctionne pas non plus
    .answer-only-facetime = Non, seulement { -facetime }
facetime-question-changed = Qu’est-ce qui a changé juste avant ?
    .answer-nothing = Rien, à ma connaissance
    .answer-update = Une mise à jour du système
    .answer-sim = Une nouvelle SIM ou eSIM, un nouveau numéro ou opérateur
    .answer-phone = Un nouvel { -iphone }
facetime-question-camera = Que manque-t-il aux autres ?
    .text = Demandez à quelqu’un que vous appelez, ou regardez votre propre petite image pendant l’appel.
    .answer-picture = L’image
    .answer-sound = Le son
    .answer-both = Les deux
facetime-question-managed = Cet appareil est-il géré par le travail, l’école ou un parent ?
    .text = Nous laissons alors de côté toutes les étapes dont ils doivent décider.
    .answer-no = Non
    .answer-work = Oui, par le travail ou l’école
    .answer-family = Oui, par un parent ou un tuteur
facetime-question-os = Quelle est la version du système de l’appareil ?
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
facetime-question-known-caller = Connaissez-vous la personne qui a envoyé le lien ?
    .text = Des inconnus envoient des liens d’appel pour piéger les gens. Personne d’{ -apple } ou de ce serveur ne vous appelle ainsi.
    .answer-yes = Oui
    .answer-no = Non, ou j’ai un doute
    .answer-no-hint = Quelqu’un devrait regarder cela avec vous

## Étapes

facetime-step-toggle =
    1. Ouvrez **{ path-facetime }** et désactivez **{ -facetime }**.
    2. Si { -imessage } ne fonctionne pas non plus, désactivez-le aussi, dans **{ path-messages }**.
    3. Attendez 30 secondes.
    4. Réactivez ce que vous avez désactivé et patientez jusqu’à dix minutes. Avec « { choice-wait } », vous recevrez un rappel.
    Votre opérateur peut facturer un SMS. Une fois suffit : recommencer peut relancer l’activation depuis le début.
    .title = Désactiver puis réactiver { -facetime }
    .mac =
        1. Dans l’app { -facetime }, ouvrez **{ path-facetime }**.
        2. Décochez **{ -ui-enable-this-account }**.
        3. Attendez 30 secondes, puis cochez de nouveau la case.
facetime-step-reached-at =
    1. Ouvrez **{ path-facetime }**.
    2. Vérifiez que votre numéro de téléphone et les adresses e-mail que l’on connaît sont cochés.
    3. Pour les appels sortants, choisissez votre numéro : on voit ainsi qui appelle.
    4. Demandez à quelqu’un de vous appeler à ce numéro.
    .title = Choisir où l’on peut vous joindre
facetime-step-restart =
    1. Éteignez l’{ -iphone } : maintenez le bouton latéral et un bouton de volume enfoncés, puis faites glisser le curseur.
    2. Attendez 30 secondes, puis rallumez-le.
    3. Appelez quelqu’un.
    .title = Redémarrer l’appareil
    .ipad =
        1. Éteignez l’{ -ipad } : maintenez enfoncés le bouton supérieur et un bouton de volume, ou seulement le bouton supérieur s’il a un bouton principal. Faites ensuite glisser le curseur.
        2. Attendez 30 secondes, puis rallumez-le.
        3. Appelez quelqu’un.
    .mac =
        1. Enregistrez votre travail.
        2. Menu { -apple } › **{ -ui-restart }**.
        3. Ouvrez { -facetime } et appelez quelqu’un.
    .watch =
        1. Éteignez la montre et son { -iphone }.
        2. Rallumez d’abord l’{ -iphone } et déverrouillez-le.
        3. Rallumez la montre, déverrouillez-la et appelez quelqu’un.
facetime-step-nearer =
    Un appel vidéo a besoin d’une connexion stable dans les deux sens.
    1. Rapprochez-vous du routeur Wi-Fi ou, avec les données cellulaires, sortez du bâtiment.
    2. Suspendez les téléchargements, le streaming et les autres appels sur le même réseau.
    3. Désactivez la vidéo un moment. Si le son est alors bon, la connexion est trop lente pour l’image.
    .title = Donner à l’appel une meilleure connexion
facetime-step-ring =
    1. Ouvrez **{ path-focus }** et désactivez tout mode actif, par exemple **{ -ui-do-not-disturb }**.
    2. Ouvrez **{ path-notifications }**, choisissez { -facetime } et activez **{ -ui-allow-notifications }**, avec le son.
    3. Vérifiez que l’appareil n’est pas en mode silencieux, et augmentez le volume.
    4. Demandez à quelqu’un de vous appeler.
    .title = Faire sonner les appels
    .watch =
        { path-on-the-iphone }
        { facetime-step-ring }
facetime-step-camera-on =
    1. Pendant l’appel, touchez l’écran et vérifiez que la caméra n’est pas barrée.
    2. Retirez toute coque ou tout film qui couvre l’objectif, et essuyez-le.
    3. Fermez les autres apps qui utilisent la caméra.
    4. Passez à l’autre caméra, puis revenez.
    .title = Vérifier que la caméra est libre
    .mac =
        1. Pendant l’appel, vérifiez que la caméra n’est pas barrée.
        2. Quittez les autres apps qui utilisent la caméra. Son voyant vert s’éteint alors.
        3. Dans l’app { -facetime }, ouvrez le menu « Vidéo » et choisissez votre caméra.
facetime-step-mic-on =
    1. Pendant l’appel, touchez l’écran et vérifiez que le micro n’est pas barré.
    2. Retirez vos écouteurs ou déconnectez le Bluetooth, pour essayer le micro de l’appareil.
    3. Chassez la poussière des petits trous près du port de charge, en soufflant seulement avec la bouche.
    4. Demandez si l’on vous entend à présent.
    .title = Vérifier que le micro est activé
    .mac =
        1. Pendant l’appel, vérifiez que le micro n’est pas barré.
        2. Dans l’app { -facetime }, ouvrez le menu « Vidéo » et choisissez le micro du { -mac }.
        3. Demandez si l’on vous entend à présent.
facetime-step-unblock =
    1. Ouvrez **{ path-blocked }**.
    2. Si la personne s’y trouve, retirez-la, à condition de vouloir ses appels.
    3. Appelez-la.
    Rien ne permet de voir d’ici si quelqu’un vous bloque : cela sonne simplement dans le vide.
    .title = Vérifier vos contacts bloqués
facetime-step-ask-other =
    Écrivez à la personne ou appelez-la par téléphone, et demandez-lui de vérifier :
    1. { -facetime } est-il activé, et la connexion est-elle bonne ?
    2. Le numéro ou l’adresse que vous appelez y est-il coché ?
    3. Un mode « { -ui-focus } » est-il actif, ou vous bloque-t-elle par erreur ?
    Appelez ensuite de nouveau. En attendant, un appel téléphonique fonctionne.
    .title = Demander à l’autre personne de vérifier
facetime-step-screentime =
    Seule la personne qui a le code « { -ui-screen-time } » peut changer cela.
    1. Si c’est vous, ouvrez **{ path-screen-time }**. Sinon, demandez-lui de regarder avec vous.
    2. Vérifiez **{ -ui-content-privacy-restrictions }** : { -facetime } et la caméra doivent être autorisés.
    3. Vérifiez **{ -ui-downtime }** et **{ -ui-communication-limits }**.
    4. Appelez quelqu’un.
    .title = Vérifier « { -ui-screen-time } »
facetime-step-ask-admin =
    Sur un appareil de travail ou d’école, une règle peut désactiver { -facetime }. Seule l’organisation peut la changer.
    1. Regardez dans **{ path-vpn }** s’il y a un profil. Laissez-le en place.
    2. Demandez au service informatique : « { -facetime } est-il autorisé sur cet appareil et sur ce réseau ? »
    3. Quand on vous dit que c’est autorisé, redémarrez l’appareil et appelez quelqu’un.
    .title = Demander à qui gère l’appareil
facetime-step-open-link =
    { $device ->
        [android] Un lien fonctionne dans la dernière version de Chrome ou d’Edge, et nulle part ailleurs.
       *[other] Un lien ouvre { -facetime } de lui-même. Sinon, un navigateur peut aussi rejoindre l’appel.
    }
    1. Appuyez longuement sur le lien et ouvrez-le dans Chrome ou Edge ; sur un appareil { -apple }, Safari convient aussi.
    2. Saisissez votre nom, et autorisez la caméra et le micro quand la question est posée.
    3. Appuyez sur « Rejoindre » et attendez que l’on vous laisse entrer.
    Aucun compte n’est nécessaire. Si une page demande un mot de passe, fermez-la.
    .title = Ouvrir le lien dans un navigateur compatible
facetime-step-new-link =
    1. Demandez à la personne de créer un nouveau lien dans { -facetime } et de vous l’envoyer.
    2. Elle doit être dans l’appel et vous laisser entrer : un bouton vert à côté de votre nom.
    3. Ouvrez le nouveau lien, pas l’ancien.
    .title = Demander un nouveau lien

## Vérifications après « Ça fonctionne maintenant »

facetime-verify-registered = Que voyez-vous à présent ?
    .text = Appelez quelqu’un qui a { -facetime }, ou un autre de vos appareils { -apple }.
    .answer-rings = Cela sonne là-bas
    .answer-ticked = Pas d’erreur, mon numéro est coché ; je n’ai pas encore appelé
    .answer-error = L’erreur d’activation est revenue
facetime-verify-connects = Que devient un nouvel appel à présent ?
    .answer-talked = Nous avons pu parler
    .answer-no-answer = Cela sonne, et personne n’a encore répondu
    .answer-fails = Il échoue encore
facetime-verify-rings = Un appel vous parvient-il à présent ?
    .text = Demandez à quelqu’un de vous appeler avec { -facetime }.
    .answer-rang = Oui, cela a sonné
    .answer-asked = J’ai demandé, et personne n’a encore appelé
    .answer-silent = Il y a eu un appel, et rien n’a sonné
facetime-verify-seen-heard = Vous voit-on et vous entend-on à présent ?
    .answer-both = Oui, les deux
    .answer-alone = Je me vois ; je n’ai encore appelé personne
    .answer-missing = Non, il manque encore quelque chose
facetime-verify-smooth = Comment se passe un nouvel appel ?
    .text = Parlez pendant deux minutes.
    .answer-smooth = Il est fluide
    .answer-short = Bien jusqu’ici, mais il était court
    .answer-stutters = Il saccade ou se fige encore
facetime-verify-opens = Le lien s’ouvre-t-il à présent ?
    .answer-joined = Oui, je suis dans l’appel
    .answer-waiting = Il s’ouvre, et j’attends qu’on me laisse entrer
    .answer-closed = Non, il ne s’ouvre pas

## Textes que l'on colle, un par ligne, tels qu'un appareil en français les affiche

facetime-says-waiting =
    En attente d’activation…
    bloqué sur En attente d’activation
facetime-says-unsuccessful =
    Échec de l’activation. Activez { -facetime } pour réessayer.
    Échec de l’activation
    Échec de l’activation de { -facetime }
facetime-says-activation-error =
    Une erreur s’est produite lors de l’activation. Réessayez.
    Une erreur s’est produite lors de l’activation
facetime-says-verifying =
    Vérification…
    roue qui tourne à côté de mon numéro
facetime-says-unavailable =
    { -facetime } indisponible
    n’est pas disponible pour { -facetime }
