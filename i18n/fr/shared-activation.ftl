### Ce que les guides ont en commun sur l'activation : les mots de flows/shared/activation.toml.

## Morceaux dont sont faits les textes ci-dessous

shared-service =
    { $flow ->
        [facetime] { -facetime }
       *[other] { -imessage }
    }
shared-try =
    { $flow ->
        [facetime] appelez quelqu’un avec { -facetime }
       *[other] envoyez un message
    }
shared-try-now =
    { $flow ->
        [facetime] Appelez quelqu’un avec { -facetime }.
       *[other] Envoyez un message.
    }
shared-meanwhile =
    { $flow ->
        [facetime] En attendant, un appel téléphonique ou une autre app peut dépanner.
       *[other] En attendant, un message vert, un appel ou un e-mail peut dépanner.
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

## Causes, lues après « Cause la plus probable : »

shared-cause-net-none = l’absence de connexion à Internet
shared-cause-net-weak = une connexion faible ou instable
shared-cause-net-blocked = un réseau, un VPN ou un filtre qui bloque { shared-service }
shared-cause-time-wrong = une heure ou un fuseau horaire incorrects
shared-cause-acct-auth = un { -apple-account } qui demande votre attention
shared-cause-sim-dup = une SIM inactive avec le même numéro
shared-cause-sim-line = une SIM ou une ligne désactivée, ou qui n’est pas la bonne
shared-cause-carrier-sms = le SMS invisible qui confirme votre numéro et qui ne passe pas
shared-cause-pending = une activation qui a besoin de plus de temps
shared-cause-outage = une panne chez { -apple }
shared-cause-bug-update = un défaut logiciel, peut-être depuis une mise à jour
shared-cause-bug-proc = un processus bloqué sur l’appareil
shared-cause-os-old = une version ancienne du système
shared-cause-netstack = des réglages réseau endommagés
shared-cause-setup-skipped = une étape ignorée lors de la configuration de l’{ -iphone }
shared-cause-cert-2026 = un système ancien auquel il manque la mise à jour de son certificat

## Questions

shared-question-since = Depuis quand l’activation est-elle en attente ?
    .answer-hour = Moins d’une heure
    .answer-day = Jusqu’à un jour
    .answer-longer = Plus d’un jour

## Étapes

shared-step-wait-outage =
    { -apple } rencontre un problème en ce moment : il n’y a rien à changer sur votre appareil.
    1. Laissez { shared-service } et vos réglages tels quels.
    2. Appuyez sur « { choice-wait } » et revenez quand { -apple } annonce que c’est terminé.
    3. Ensuite, { shared-try }.
    { shared-meanwhile }
    .title = Attendre qu’{ -apple } ait résolu le problème
shared-step-connect =
    1. Désactivez **{ -ui-airplane-mode }**.
    2. Activez **{ -ui-wi-fi }**, ou **{ -ui-cellular-data }** dans **{ path-cellular }** (certains appareils affichent { -ui-mobile-data } ou { -ui-mobile-service }).
    3. À l’étranger sans Wi-Fi, « { -ui-data-roaming } » doit être activé. Votre opérateur peut facturer ce service.
    4. Ouvrez une page web que vous n’avez jamais consultée. Quand elle s’affiche, { shared-try }.
    .title = Vérifier que vous êtes en ligne
    .ipad =
        1. Désactivez **{ -ui-airplane-mode }**.
        2. Activez **{ -ui-wi-fi }**, ou les données cellulaires si votre { -ipad } en dispose.
        3. Ouvrez une page web que vous n’avez jamais consultée. Quand elle s’affiche, { shared-try }.
    .mac =
        1. Ouvrez **{ path-wi-fi }** et rejoignez votre réseau, ou branchez son câble.
        2. Ouvrez une page web que vous n’avez jamais consultée. Quand elle s’affiche, { shared-try }.
    .watch =
        1. Sur la montre, appuyez sur le bouton latéral et vérifiez que **{ -ui-airplane-mode }** est désactivé.
        2. Gardez l’{ -iphone } à proximité, avec Bluetooth et **{ -ui-wi-fi }** activés.
        3. Sur l’{ -iphone }, ouvrez une page web que vous n’avez jamais consultée. Quand elle s’affiche, { shared-try }.
shared-step-other-net =
    1. En Wi-Fi : désactivez **{ -ui-wi-fi }** dans **{ path-wi-fi }** et utilisez les données cellulaires. En données cellulaires : rejoignez un réseau Wi-Fi ou le partage de connexion d’un proche.
    2. Attendez une minute, puis { shared-try }.
    Si cela fonctionne, le premier réseau était en cause : restez sur celui-ci, ou redémarrez le routeur. Les données cellulaires sont décomptées de votre forfait.
    .title = Essayer un autre réseau
    .ipad =
        1. Rejoignez un autre réseau Wi-Fi ou le partage de connexion d’un téléphone.
        2. Attendez une minute, puis { shared-try }.
        Si cela fonctionne, le premier réseau était en cause. Le partage de connexion utilise le forfait du téléphone.
    .mac =
        1. Dans **{ path-wi-fi }**, rejoignez un autre réseau Wi-Fi ou le partage de connexion d’un téléphone.
        2. Attendez une minute, puis { shared-try }.
        Si cela fonctionne, le premier réseau était en cause. Le partage de connexion utilise le forfait du téléphone.
    .watch =
        { path-on-the-iphone }
        { shared-step-other-net }
shared-step-vpn-off =
    1. Désactivez votre app VPN.
    2. Ouvrez **{ path-vpn }** et désactivez **{ -ui-vpn }**.
    3. Suspendez les bloqueurs de publicité, les filtres DNS et les apps de sécurité.
    4. { shared-try-now }
    { $managed ->
        [work] Laissez en place tous les profils de votre travail ou de votre école. Si leur VPN ne peut pas être désactivé, choisissez « { choice-cant } ».
        [family] Si un filtre est géré par un parent ou un tuteur, demandez-lui.
       *[other] Laissez en place les profils de travail ou d’école. Réactivez tout ensuite : d’ici là, la protection est moindre.
    }
    .title = Suspendre VPN et filtres pour un test
    .watch =
        { path-on-the-iphone }
        { shared-step-vpn-off }
shared-step-datetime =
    1. Ouvrez **{ path-date-time }**.
    2. Activez **{ -ui-set-automatically }**.
    3. Vérifiez que **{ -ui-time-zone }** correspond à l’endroit où vous êtes, et comparez l’heure avec un autre téléphone.
    Si l’interrupteur est grisé, une limite « { -ui-screen-time } » ou un profil de travail en décide.
    .title = Régler l’heure automatiquement
    .mac =
        1. Ouvrez **{ path-date-time }**.
        2. Laissez la date, l’heure et le fuseau horaire se régler automatiquement.
        3. Comparez l’heure avec un autre appareil.
    .watch =
        { path-on-the-iphone }
        { shared-step-datetime }
shared-step-line-on =
    1. Ouvrez **{ path-cellular }** (ou { -ui-mobile-service }) et touchez la ligne souhaitée.
    2. Activez **{ -ui-turn-on-this-line }**.
    3. Avec deux lignes : ouvrez **{ shared-path-switch }** › **{ -ui-imessage-facetime-line }**, ou **{ shared-path-addresses }**, et choisissez cette ligne.
    4. Vérifiez que **{ path-my-number }** est exact.
    .title = Activer la bonne ligne
    .watch =
        { path-on-the-iphone }
        { shared-step-line-on }
shared-step-rm-sim =
    1. Ouvrez **{ path-cellular }** et cherchez deux entrées avec le même numéro.
    2. Repérez celle qui est **désactivée** ou sans service. C’est la seule à retirer.
    3. Si c’est une carte SIM : sortez-la. Si c’est une eSIM : touchez-la, puis **{ -ui-delete-esim }**.
    4. Ouvrez **{ shared-path-addresses }** et touchez votre numéro : il doit y figurer une seule fois, coché.
    S’il n’y a qu’une entrée, choisissez « { choice-failed } ».
    .title = Retirer la SIM inactive qui porte votre numéro
    .warning = Supprimer l’eSIM que vous utilisez coupe votre service jusqu’à ce que l’opérateur vous en donne une autre, parfois contre paiement. En cas de doute sur celle qui est désactivée, choisissez « { choice-cant } ». Les messages et les photos restent.
    .watch =
        { path-on-the-iphone }
        { shared-step-rm-sim }
shared-step-finish-setup =
    Un nouvel { -iphone } ne rattrape pas de lui-même une étape ignorée.
    1. Ouvrez **{ path-cellular }**, terminez-y la configuration de l’eSIM et activez la ligne.
    2. Ouvrez **{ path-software-update }** et installez ce qui est proposé.
    3. Ouvrez **{ shared-path-switch }**, puis désactivez et réactivez **{ shared-service }**.
    4. Ouvrez **{ shared-path-addresses }** et touchez votre numéro.
    .title = Terminer la configuration
    .watch =
        { path-on-the-iphone }
        { shared-step-finish-setup }
shared-step-carrier-upd =
    1. Rejoignez un réseau Wi-Fi.
    2. Ouvrez **{ path-about }** et restez-y une minute.
    3. Si **{ -ui-carrier-settings-update }** apparaît, acceptez. Si rien n’apparaît, il n’y en a pas.
    4. { shared-try-now }
    .title = Chercher de nouveaux réglages de l’opérateur
    .watch =
        { path-on-the-iphone }
        { shared-step-carrier-upd }
shared-step-sms-test =
    Pour confirmer votre numéro, l’{ -iphone } envoie un SMS invisible, parfois vers un autre pays. Les SMS ordinaires doivent donc fonctionner.
    1. Envoyez un message à un téléphone qui n’est pas un { -iphone }. Il doit être vert et porter la mention SMS, pas { -imessage }.
    2. S’il ne part pas, vérifiez votre crédit, et si votre forfait permet les SMS, y compris vers d’autres pays.
    3. Une fois le message parti, désactivez puis réactivez { shared-service } une seule fois.
    Cela peut vous coûter un ou deux SMS.
    .title = Envoyer un SMS ordinaire
    .watch =
        { path-on-the-iphone }
        { shared-step-sms-test }
shared-step-wait24 =
    Votre opérateur peut mettre jusqu’à 24 heures à confirmer un numéro auprès d’{ -apple }. Une panne passe aussi d’elle-même.
    1. Laissez { shared-service } activé, avec du réseau et une connexion à Internet.
    2. Ne le désactivez pas entre-temps : l’attente pourrait recommencer à zéro.
    3. Appuyez sur « { choice-wait } » ; je vous repose la question après une heure, six heures et un jour.
    Plus d’un jour n’est pas normal. Si les SMS sont bloqués, si la ligne est désactivée ou s’il y a une erreur réseau, attendre n’aide pas : choisissez « { choice-failed } ».
    .title = Laisser jusqu’à un jour à l’activation
shared-step-acct-fix =
    1. Ouvrez **{ path-account }** et répondez à toutes les demandes qui s’y trouvent : réglages à mettre à jour, nouvelles conditions, vérification.
    2. Ouvrez la page du compte avec le bouton et vérifiez que vous pouvez vous connecter. Si un appareil inconnu y figure, parlez à quelqu’un ici.
    3. L’identification à deux facteurs devrait être activée.
    4. { shared-try-now }
    Ne saisissez votre mot de passe que sur votre appareil et sur les pages d’{ -apple }. Personne ici n’en a besoin, ni d’un code.
    .title = Régler ce que demande votre { -apple-account }
    .warning = Si vous devez réinitialiser le mot de passe, vos autres appareils sont déconnectés, et votre numéro n’apparaît plus dans { shared-service } sur { -ipad } et { -mac } jusqu’à ce que vous vous y reconnectiez. Les messages restent.
shared-step-ios-update =
    1. Faites une sauvegarde.
    2. Ouvrez **{ path-software-update }** et installez ce qui est proposé. Cela prend de 20 à 60 minutes en Wi-Fi ; branchez l’appareil.
    3. Une fois l’appareil redémarré, { shared-try }.
    { $os ->
        [ios26] Une mise à jour met souvent fin à un défaut logiciel.
        [ios17] Installez ce qui est proposé, même si l’appareil n’accepte pas la version la plus récente.
       *[other] Un ancien { -iphone } a besoin au minimum de la version 12.5.8, 15.8.6, 16.7.13 ou 18.7.4, chacune dans sa série. Sans elle, { -imessage }, { -facetime } et l’activation cesseront de fonctionner après janvier 2027.
    }
    .title = Mettre le système à jour
    .warning = L’appareil est inutilisable pendant ce temps, et revenir à l’ancienne version n’est pas possible. Il faut du Wi-Fi, au moins 50 % de batterie et de l’espace libre. Vos données restent ; la sauvegarde est une sécurité.
    .mac =
        1. Faites une sauvegarde.
        2. Ouvrez **{ path-software-update }** et installez ce qui est proposé. Cela peut prendre une heure ; branchez le { -mac }.
        3. Une fois le { -mac } redémarré, { shared-try }.
    .watch =
        { path-on-the-iphone }
        { shared-step-ios-update }
        Mettez ensuite la montre à jour : app Watch › **{ -ui-general }** › **{ -ui-software-update }**, sur son chargeur.
shared-step-carrier =
    Contactez votre opérateur et demandez :
    1. Ma SIM ou mon eSIM est-elle active, sur ce téléphone uniquement et pour le bon numéro ?
    2. Ce numéro peut-il envoyer des SMS, y compris vers d’autres pays et vers des numéros courts ou surtaxés ? { -apple } confirme un numéro avec un tel SMS.
    3. Pouvez-vous relancer l’activation, ou remplacer la SIM ou l’eSIM ?
    4. Ensuite, désactivez puis réactivez { shared-service } une seule fois et appuyez sur « { choice-wait } ».
    Ne donnez de codes ou de mots de passe à votre opérateur que si c’est vous qui l’avez appelé.
    .title = Demander à l’opérateur d’autoriser le SMS d’activation
    .warning = Une nouvelle SIM ou eSIM peut être payante, et l’ancienne cesse de fonctionner. Votre numéro et vos messages restent. Préparez de quoi prouver votre identité.
shared-step-reset-net =
    1. Notez le mot de passe de votre réseau Wi-Fi, ainsi que vos réglages VPN et APN si vous en avez.
    2. Ouvrez **{ path-reset } › { -ui-reset }** et choisissez **{ -ui-reset-network-settings }**. Le code est demandé, puis l’appareil redémarre.
    3. Rejoignez de nouveau votre réseau Wi-Fi.
    4. Désactivez puis réactivez { shared-service }, et { shared-try }.
    .title = Réinitialiser les réglages réseau
    .warning = Cette étape efface tous les réseaux Wi-Fi et leurs mots de passe, les réglages VPN et APN et les préférences cellulaires ; des liaisons Bluetooth peuvent être perdues. Avec le Trousseau { -icloud }, les réseaux peuvent aussi disparaître de vos autres appareils. Les photos, les apps et les messages restent. Pas sur un appareil de travail ou d’école sans l’accord de son admin.
    .mac =
        Un { -mac } n’a pas de bouton pour cela : le réseau est donc configuré de nouveau.
        1. Notez le mot de passe de votre réseau Wi-Fi.
        2. Ouvrez **{ path-wi-fi }** et, dans les détails de votre réseau, choisissez **{ -ui-forget-this-network }**.
        3. Redémarrez, rejoignez de nouveau le réseau, puis { shared-try }.
