### Le centre d'assistance : ce que les membres et l'équipe voient d'un dossier.

## Durées

desk-span-moment = moins d’une minute
desk-span-minutes = { PLURAL($count) ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
desk-span-hours = { PLURAL($count) ->
        [one] { $count } heure
       *[other] { $count } heures
    }
desk-span-days = { PLURAL($count) ->
        [one] { $count } jour
       *[other] { $count } jours
    }

## Le dossier tel que l'équipe le voit

desk-case = Dossier #{ $number } : { $flow }
desk-blueback = { -blueback }
desk-mark-high = ❗
desk-mark-urgent = ‼️
desk-priority-normal = normale
desk-priority-high = élevée
desk-priority-urgent = urgente
desk-priority-line = priorité : { $priority }
desk-state-new = Nouveau
desk-state-claimed = Pris en charge
desk-state-waiting-for-member = Attend le membre
desk-state-waiting-for-desk = Attend l’équipe
desk-state-solved = Résolu
desk-state-closed-by-desk = Fermé par l’équipe
desk-state-closed-by-member = Retiré par le membre
desk-state-closed-silence = Fermé après un long silence
desk-turn-desk = c’est le tour de l’équipe, dernière activité { $since }
desk-turn-member = c’est le tour du membre, dernière activité { $since }
desk-turn-nobody = terminé { $since }
desk-owner = { $owner } s’en occupe
desk-owner-none = personne ne s’en occupe encore
desk-member = { $member } · langue : { $language }, appareil compris · ouvert { $opened }
desk-member-device = { $member } · langue : { $language }, appareil : { $device } · ouvert { $opened }
desk-sees = « { $symptom } »
desk-sees-nothing = Aucun problème précis n’a été indiqué au guide.
desk-reason-asked = A demandé à parler à quelqu’un.
desk-reason-refused = A refusé une étape qui efface quelque chose.
desk-reason-lost = Trois éléments étaient introuvables ou impossibles à faire.
desk-reason-exhausted = Le guide n’avait plus rien à proposer qui en vaille la peine.
desk-reason-solved = Le problème semblait résolu au moment de demander quelqu’un.
desk-reason-flow = Le guide a dit : « { $reason } »
desk-own-words = **Avec ses propres mots**
desk-own-words-none = Rien avec ses propres mots.
desk-path = **Ce qui a été essayé**
desk-path-none = Aucune réponse ni aucun essai pour l’instant.
desk-path-gone = Le guide « { $flow } » n’existe plus ici ; son parcours ne peut donc pas être affiché.
desk-path-later = { $line } ({ $span } plus tard)
desk-likely = **Causes probables :** { $list }
desk-likely-cause = { $cause } (environ { $share } %)
desk-advised = **Étape suivante selon le guide :** { $step } ({ $price })
desk-price = { PLURAL($count) ->
        [one] { $count } minute, { $risk }
       *[other] { $count } minutes, { $risk }
    }
desk-risk-none = ne change rien durablement
desk-risk-mild = léger effet secondaire
desk-risk-settings = efface des réglages
desk-risk-data = peut effacer des données
desk-suggested = **À essayer, sans réponse pour l’instant :** { $list }
desk-step-gone = une étape qui n’est plus dans le guide
desk-reach-nothing = Rien n’a encore été envoyé. Souhait : { $wish }.
desk-reach-under-way = Envoi en cours. Souhait : { $wish }.
desk-reach-waits = Attend que la commande soit de nouveau utilisée.
desk-reach-direct = Arrivé en message privé.
desk-reach-thread = Arrivé dans un fil privé.
desk-reach-visit = Lu lors d’un retour dans le guide.
desk-reach-seen = Dernière consultation { $seen }.
desk-reach-unseen = Pas encore consulté.
desk-rating = Noté { $stars } sur 5

## Ce qui est arrivé à un dossier

desk-event-opened = { $who } l’a confié à l’équipe
desk-event-claimed = { $who } l’a pris en charge
desk-event-took-over = { $who } l’a repris à { $other }
desk-event-handed-back = { $who } l’a remis dans la file
desk-event-expired = De retour dans la file : rien ne s’est passé pendant longtemps alors que { $other } s’en occupait
desk-event-wrote = { $who } a écrit au membre
desk-event-asked = { $who } a posé une question au membre
desk-event-ready = { $who } a envoyé la réponse type « { $title } »
desk-event-suggested = { $who } a proposé au membre d’essayer : { $step }
desk-event-noted = { $who } a ajouté une note, pour l’équipe seulement
desk-event-answered = { $who } a répondu
desk-event-tried = { $who } a essayé « { $step } » : { $outcome }
desk-event-prioritised = { $who } a changé la priorité : { $priority }
desk-event-solved = { $who } dit que ça fonctionne
desk-event-closed-by-desk = { $who } l’a fermé
desk-event-closed-by-member = { $who } n’en a plus besoin
desk-event-closed-silence = Fermé, car aucune réponse n’est venue pendant longtemps
desk-event-reopened = { $who } l’a rouvert
desk-event-rated = { $who } a noté l’aide { $stars } sur 5
desk-event-reminded = Le rappel { $nth } était dû
desk-event-removed = { $who } a écrit quelque chose qui a été effacé depuis
desk-event-erased = Le membre a fait effacer tout ce qui le concerne. Le dossier est fermé, car il n’y a plus personne à qui répondre
desk-somebody = une personne dont les données sont effacées
desk-event-left = { $member } a quitté le serveur : plus rien ne peut lui parvenir
desk-reply-gone = une réponse type qui n’existe plus
desk-log-ready = Envoyé dans cette langue : { $language }.
desk-log-gone = Quelque chose est arrivé à ce dossier. Ouvrez-le pour voir quoi.
desk-announcement = Le dossier #{ $number } attend quelqu’un
desk-owner-reminder = Dossier #{ $number } : c’est votre tour
desk-owner-reminder-back = Si rien ne se passe, il retourne dans la file { $back }. Une réponse, une note ou une étape suffit pour le garder.
desk-history-page = Tout ce qui s’est passé, page { $page } sur { $pages }
desk-history-cut = Une partie était trop longue pour être affichée ici ; le fichier contient tout.

## Boutons

desk-do-claim = Prendre en charge
desk-do-take-over = Reprendre le dossier
desk-do-reply = Répondre
desk-do-ask = Poser une question
desk-do-suggest = Proposer une étape
desk-do-note = Note
desk-do-hand-back = Remettre dans la file
desk-do-prioritise = Priorité
desk-do-solve = Résolu
desk-do-close = Fermer
desk-do-reopen = Rouvrir
desk-do-view = Ouvrir dans ma langue
desk-do-history = Historique
desk-do-newer = Plus récent
desk-do-older = Plus ancien
desk-do-next = Dossier suivant
desk-do-queue = File d’attente
desk-do-before = Page précédente
desk-do-after = Page suivante
desk-do-send = Envoyer
desk-do-change = Modifier
desk-do-drop = Abandonner
desk-do-write = Écrire moi-même
desk-do-send-case = Envoyer à l’équipe
desk-do-change-words = Modifier mes mots
desk-do-not-now = Pas maintenant
desk-do-answer = Répondre
desk-do-add = Ajouter quelque chose
desk-do-withdraw = Je n’en ai plus besoin
desk-do-again = Rouvrir
desk-do-look = Mon dossier
desk-do-guide = Continuer avec le guide
desk-do-server = Vers le serveur

## Passer le relais

desk-offer = Écrire à l’équipe
    .text = L’équipe de ce serveur peut prendre la suite. Elle voit ce qui a été essayé, pour que personne ne vous le redemande.
desk-consent = Ce que l’équipe verra
    .text = Rien n’a encore été envoyé. Si vous l’envoyez, l’équipe de ce serveur voit votre nom ici, votre langue et celle de votre appareil, ainsi que ce qui figure ci-dessous. Vous pourrez le compléter plus tard.
desk-consent-words = **Vos propres mots**
desk-consent-words-none = Vous n’avez rien écrit vous-même. Ce n’est pas obligatoire.
desk-consent-path = **Ce que vous avez essayé**
desk-consent-contact = Comment l’équipe doit-elle vous joindre ?
desk-contact-direct = message privé
    .choice = Par message privé
    .hint = Si ce n’est pas possible, dans un fil privé ou à votre prochaine visite
    .promise = Vous recevez chaque réponse en message privé. Si ce n’est pas possible, elle vous attend dans un fil privé, ou ici jusqu’à ce que vous utilisiez de nouveau la même commande.
desk-contact-thread = fil privé
    .choice = Dans un fil privé ici
    .hint = Seules l’équipe et vous pouvez le lire
    .promise = Vous recevez chaque réponse dans un fil privé sur le serveur.
desk-contact-later = pas de messages, consultation directe
    .choice = Pas de messages, je regarde moi-même
    .hint = Utilisez de nouveau la même commande pour voir les nouveautés
    .promise = Vous ne recevez pas de messages. Utilisez de nouveau la même commande pour voir les nouveautés.
desk-handed-over = L’équipe a le dossier #{ $number }
    .text = Elle voit ce qui a été essayé. La même commande affiche votre dossier à tout moment.
desk-handed-over-usual = Délai habituel d’une première réponse ces derniers temps : { $span }. Cela peut être plus long.
desk-handed-over-no-promise = Il y a eu trop peu de dossiers ces derniers temps pour estimer le délai d’une première réponse ; nous ne promettons donc rien ici.
desk-handed-over-broken = Votre dossier est bien gardé. Le centre d’assistance de l’équipe est injoignable en ce moment ; votre dossier y apparaîtra dès que ce sera réparé, sans que vous ayez rien à faire. La même commande affiche votre dossier.

## Son propre dossier

desk-mine = Votre dossier #{ $number }
desk-mine-since = Dernière activité { $since }.
desk-mine-new = L’équipe l’a reçu ; personne ne l’a encore pris en charge. Il reste sur son tableau jusque-là.
desk-mine-claimed = Quelqu’un de l’équipe l’a pris en charge. C’est son tour.
desk-mine-your-turn = C’est votre tour : l’équipe attend votre réponse.
desk-mine-their-turn = L’équipe a votre réponse. C’est son tour.
desk-mine-solved = Ça fonctionne de nouveau ; le dossier est résolu.
desk-mine-closed-by-desk = L’équipe a fermé ce dossier.
desk-mine-closed-by-member = Vous n’en aviez plus besoin, il est donc fermé.
desk-mine-closed-silence = Il a été fermé, car aucune réponse n’est venue pendant longtemps.
desk-mine-news = **Ce que l’équipe a écrit en dernier**
desk-mine-no-news = L’équipe n’a pas encore écrit.
desk-mine-wrote = L’équipe, { $when } :
desk-mine-asked = L’équipe demande, { $when } :
desk-mine-suggested = L’équipe propose, { $when } : { $step }
desk-mine-closed = Fermé { $when } :
desk-mine-reopen = Si le problème revient, vous pouvez rouvrir le dossier ; cette possibilité prend fin { $until }.
desk-rate = Comment était l’aide ?
desk-rate-one = Mauvaise
desk-rate-two = Pas bonne
desk-rate-three = Correcte
desk-rate-four = Bonne
desk-rate-five = Très bonne

## Ce que reçoit un membre

desk-letter-wrote = L’équipe vous écrit au sujet de votre dossier #{ $number }
desk-letter-asked = L’équipe a une question sur votre dossier #{ $number }
desk-letter-own-words = Quelqu’un de l’équipe a écrit ce message. Il n’est pas traduit.
desk-letter-how = Répondez avec le bouton : ce que vous écrivez dans cette conversation n’arrive à personne.
desk-letter-suggested = L’équipe propose une étape pour votre dossier #{ $number }
desk-letter-tell = Dites à l’aide d’un bouton comment cela s’est passé ; l’équipe le voit.
desk-letter-step-gone = L’équipe propose une étape pour votre dossier #{ $number }
    .text = Le guide a changé entre-temps, et cette étape n’y figure plus. L’équipe peut vous en dire plus.
desk-letter-solved = Votre dossier #{ $number } est résolu
    .text = L’équipe a indiqué que cela fonctionne de nouveau.
desk-letter-closed-by-desk = L’équipe a fermé votre dossier #{ $number }
    .text = Son explication figure ci-dessus.
desk-letter-closed-by-member = Votre dossier #{ $number } est fermé
    .text = Vous n’en aviez plus besoin.
desk-letter-closed-silence = Votre dossier #{ $number } est fermé
    .text = Aucune réponse n’est venue pendant longtemps. Rien n’est perdu, et personne ne vous en veut.
desk-letter-reopened = Votre dossier #{ $number } est rouvert
    .text = L’équipe reprend. Tout ce qui a été dit est encore là.
desk-letter-news = Il y a du nouveau dans votre dossier #{ $number }
    .text = Ouvrez-le pour voir quoi.
desk-letter-reminder = Votre dossier #{ $number } : c’est votre tour
    .text = L’équipe attend votre réponse. Prenez votre temps ; sans réponse, le dossier sera fermé { $until }. Si cela fonctionne déjà, dites-le.

## Le tableau et la file d'attente

desk-board = Dossiers ouverts
desk-board-broken = Quelque chose ne va pas avec ce centre d’assistance ; certains dossiers ne sont peut-être pas affichés. La commande /desk doctor dit quoi.
desk-board-empty = Personne n’attend d’aide. Profitez du calme.
desk-board-at = Mis à jour { $at }
desk-board-more = { PLURAL($count) ->
        [one] et { $count } autre dans la file
       *[other] et { $count } autres dans la file
    }
desk-count-new = { PLURAL($count) ->
        [one] { $count } nouveau
       *[other] { $count } nouveaux
    }
desk-count-claimed = { PLURAL($count) ->
        [one] { $count } pris en charge
       *[other] { $count } pris en charge
    }
desk-count-waiting-for-desk = { PLURAL($count) ->
        [one] { $count } attend l’équipe
       *[other] { $count } attendent l’équipe
    }
desk-count-waiting-for-member = { PLURAL($count) ->
        [one] { $count } attend le membre
       *[other] { $count } attendent leurs membres
    }
desk-row-free = à prendre en charge
desk-row-desk = au tour de { $owner }
desk-row-member = attend le membre ({ $owner })
desk-row-member-free = attend le membre (à prendre en charge)
desk-queue = La file d’attente

## Ce qui peut être envoyé

desk-replies = Répondre au dossier #{ $number }
    .text = Une réponse type arrive dans la langue du membre : { $language }. Vous la voyez avant l’envoi.
desk-replies-pick = Réponses types
desk-preview = Avant l’envoi : voici ce que verra le membre
desk-preview-own = Langue du membre : { $language }. Vos propres mots ne sont pas traduits, et votre nom n’est pas affiché.
desk-preview-ready = Dans la langue du membre : { $language }. Votre nom n’est pas affiché.

## Formulaires

desk-form-hand-over = Écrire à l’équipe
    .label = Avec vos propres mots, si vous le voulez
    .hint = Qu’avez-vous vu, et depuis quand ? Pas de mot de passe, de code ni de numéro de téléphone.
desk-form-answer = Dossier #{ $number } : à l’équipe
    .label = Vos mots
    .hint = Pas de mot de passe, de code ni de numéro de téléphone : personne ici n’en a besoin.
desk-form-rate = Dossier #{ $number } : votre avis
    .label = Qu’est-ce qui était bien, que manquait-il ?
    .hint = Vous pouvez laisser vide. L’équipe le lit.
desk-form-write = Dossier #{ $number } : écrire au membre
    .label = Vos mots, si possible dans sa langue
    .hint = Vous le reverrez avant l’envoi. Ne demandez jamais de mot de passe ni de code.
desk-form-ask = Dossier #{ $number } : une question
    .label = Votre question
    .hint = Une seule question à la fois, c’est mieux. Ne demandez jamais de mot de passe ni de code.
desk-form-note = Dossier #{ $number } : note
    .label = Pour l’équipe seulement
    .hint = Le membre ne la voit jamais.
desk-form-close = Dossier #{ $number } : fermer
    .label = Pourquoi ? Le membre le lira.
    .hint = Une phrase aimable : ce qui a été découvert et ce qu’il reste possible de faire.
desk-form-set-up = Configurer
    .label = Langue des cartes que tout le monde voit
    .hint = Au choix : { $codes }

## Réponses courtes

desk-told-no-desk = Ce serveur n’a pas de centre d’assistance
    .text = Personne n’en a configuré ; il n’y a donc pas d’équipe à qui écrire ici. Demandez dans le salon d’assistance du serveur.
desk-told-not-staff = Seule l’équipe peut faire cela
    .text = Rien n’a été modifié. Un admin peut vous donner le rôle de l’équipe.
desk-told-not-admin = Seuls les admins peuvent faire cela
    .text = Il faut la permission de gérer le serveur. Rien n’a été modifié.
desk-told-not-yours = Ce dossier est à quelqu’un d’autre
    .text = Rien n’a été modifié.
desk-told-cannot-be-desk = Ce salon ne convient pas
    .text = Choisissez un salon textuel ou un forum. Rien n’a été modifié.
desk-told-already-open = Vous avez déjà un dossier : #{ $number }
    .text = Un seul à la fois suffit ; vous pouvez le compléter.
desk-told-blocked = L’équipe n’accepte pas de dossiers de votre part ici
    .text = Un admin de ce serveur en a décidé ainsi. Le guide reste à votre disposition.
desk-told-too-soon = C’était rapide
    .text = Vous venez d’ouvrir un dossier. Vous pourrez ouvrir le prochain { $when } ; d’ici là, complétez celui que vous avez.
desk-told-no-such-case = Il n’y a pas de dossier #{ $number } ici
    .text = Chaque serveur a sa propre numérotation.
desk-told-nothing-next = Rien n’attend l’équipe
    .text = Tous les dossiers ouverts attendent leur membre ou sont déjà pris en charge.
desk-told-nothing-typed = Le texte était vide
    .text = Rien n’a été envoyé. Appuyez de nouveau et écrivez quelques mots.
desk-told-draft-gone = Ce brouillon n’est plus conservé
    .text = Rien n’a été envoyé. Écrivez-le de nouveau.
desk-told-held-by = { $who } s’occupe du dossier #{ $number }
    .text = Rien n’a été modifié. En son absence, vous pouvez reprendre le dossier ; cela se voit dans le fil.
desk-told-not-held = Vous ne vous occupez pas du dossier #{ $number }
    .text = Seule la personne qui s’occupe d’un dossier peut le remettre dans la file. Rien n’a été modifié.
desk-told-over = Le dossier #{ $number } est terminé
    .text = Rien n’a été modifié. Il faudrait d’abord le rouvrir.
desk-told-too-late = Le dossier #{ $number } ne peut plus être rouvert
    .text = Trop de temps a passé. Si le problème revient, ouvrez un nouveau dossier.
desk-told-settled = C’était déjà réglé
    .text = Rien n’a été modifié.
desk-told-unchanged = C’est déjà le cas
    .text = Rien n’a été modifié.
desk-told-not-theirs = C’est à l’autre partie de le faire
    .text = Rien n’a été modifié.
desk-told-claimed = Le dossier #{ $number } est à vous
    .text = C’est votre tour. Si le membre regarde, il voit que quelqu’un s’en occupe.
desk-told-handed-back = Le dossier #{ $number } est de retour dans la file
    .text = Merci d’y avoir jeté un œil.
desk-told-sent = Envoyé pour le dossier #{ $number }
    .text = La carte indique quand c’est arrivé.
desk-told-suggested = L’étape est en route pour le dossier #{ $number }
    .text = Le résultat reviendra dans le fil.
desk-told-noted = Note ajoutée au dossier #{ $number }
    .text = Seule l’équipe la voit.
desk-told-prioritised = Le dossier #{ $number } a une nouvelle priorité
    .text = Le tableau le met à sa place.
desk-told-solved = Le dossier #{ $number } est résolu
    .text = Très bien. Si le problème revient, il peut être rouvert pendant un certain temps.
desk-told-closed = Le dossier #{ $number } est fermé
    .text = Il peut être rouvert pendant un certain temps.
desk-told-reopened = Le dossier #{ $number } est rouvert
    .text = Tout ce qui a été dit est encore là.
desk-told-dropped = Abandonné
    .text = Rien n’a été envoyé.
desk-told-blocked-member = Accès bloqué
    .text = { $who } ne peut plus ouvrir de dossier ici. Les dossiers ouverts le restent.
desk-told-unblocked-member = Accès débloqué
    .text = { $who } peut de nouveau ouvrir des dossiers ici.
desk-told-answered = L’équipe a vos mots pour le dossier #{ $number }
    .text = Rien d’autre à faire pour l’instant.
desk-told-rated = Merci
    .text = L’équipe le voit.
desk-told-left-alone = Rien n’a été envoyé
    .text = Le guide et vos réponses sont conservés. Vous pourrez écrire à l’équipe plus tard.
desk-told-unavailable = Je ne peux rien enregistrer pour l’instant
    .text = Rien n’a été modifié ni envoyé. Réessayez dans quelques minutes.

## Noms des fils

desk-thread = #{ $number } { $about }
desk-private-thread = Dossier #{ $number } : { $flow }

## Étapes et priorités au choix

desk-steps = Proposer une étape pour le dossier #{ $number }
    .text = Les meilleures d’abord, selon ce que l’on sait. Le membre reçoit l’étape avec les menus tels que son appareil les affiche, et le résultat revient dans le dossier.
desk-steps-pick = Étapes { $from } à { $to }
desk-steps-asked = déjà proposée
desk-steps-tried = essayée : { $outcome }
desk-steps-unfit = ne correspond pas à ses réponses
desk-priorities = Quelle est l’urgence du dossier #{ $number } ?
    .text = Dans un même groupe, les dossiers urgents passent avant tous les autres. Personne n’est appelé pour autant.
desk-priorities-pick = Priorité

## Pour les admins : les mots des paramètres de Discord sont cités tels que Discord les écrit

desk-do-doctor = Vérifier de nouveau
desk-set-up = Le centre d’assistance est configuré
    .text = Les dossiers arrivent dans { $channel }, et { $role } s’en occupe. Les membres y accèdent depuis la dernière carte de chaque guide et par « { choice-person } ».
desk-doctor = État du centre d’assistance
    .text = Les dossiers arrivent dans { $channel } ; { $role } s’en occupe.
desk-doctor-well = Tout va bien : tout ce dont le centre d’assistance a besoin est autorisé.
desk-doctor-more = { PLURAL($count) ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
desk-doctor-pending = { PLURAL($count) ->
        [one] { $count } élément est encore en route.
       *[other] { $count } éléments sont encore en route.
    }
desk-doctor-at = Vérifié { $at }
desk-doctor-dead = **Abandonné.** Le journal de l’exploitant de ce bot dit pourquoi. Les dossiers eux-mêmes sont conservés.
desk-lost = - { $what }, { $at }
desk-lost-of-case = - Dossier #{ $number } : { $what }, { $at }
desk-lost-card = sa carte au centre d’assistance
desk-lost-log = une ligne dans son fil
desk-lost-call = un appel à l’équipe
desk-lost-letter = un message au membre
desk-lost-board = le tableau
desk-lost-warning = un message à l’admin
desk-broken = Votre centre d’assistance a besoin de vous
    .text = Les dossiers ne peuvent pas être affichés au centre d’assistance de { $server }. Aucun n’est perdu : tous sont conservés, les membres le savent, et ils apparaîtront dès que ce sera réparé.
desk-ailment-left = **{ -blueback } n’est plus sur le serveur.** Invitez de nouveau le bot ; les dossiers sont conservés.
desk-ailment-channel-gone = **Le salon { $channel } du centre d’assistance a disparu ou est masqué.** S’il existe encore, laissez { -blueback } le voir ; sinon, utilisez /desk setup avec un autre salon. Ses dossiers suivent.
desk-ailment-wrong-kind = **{ $channel } n’est ni un salon textuel ni un forum.** Utilisez /desk setup avec un salon qui convient.
desk-ailment-role-gone = **Le rôle de l’équipe a disparu ;** seuls les admins peuvent donc traiter les dossiers, et personne n’est appelé. Utilisez /desk setup avec un autre rôle.
desk-ailment-no-tags = **Le forum { $channel } n’a pas de tags pour l’état des dossiers.** Il fonctionne sans. Pour en avoir : Modifier le salon › Tags, et ajoutez-en jusqu’à cinq nommés New, Claimed, Waiting for member, Waiting for desk et Done.
desk-ailment-undelivered = { PLURAL($count) ->
        [one] **{ $count } élément n’a définitivement pas pu être remis ;** la commande /desk doctor le nomme.
       *[other] **{ $count } éléments n’ont définitivement pas pu être remis ;** la commande /desk doctor les nomme.
    }
desk-ailment-lacks = **« { $permission } » manque dans { $place }.** { $why }
desk-own-role = un rôle propre à { -blueback }
desk-mend-grant = Paramètres du serveur › Rôles › { $role } › Permissions : activez « { $permission } ».
desk-mend-channel = { $place } : Modifier le salon › Permissions › { $by } : faites passer « { $permission } » de la croix à la barre oblique ou à la coche.
desk-mend-category = Le salon suit sa catégorie { $place } : Modifier la catégorie › Permissions › { $by } : faites passer « { $permission } » de la croix à la barre oblique ou à la coche.
desk-mend-own = Ou ajoutez { $role } au même endroit, avec la coche.
desk-mend-follows = Cela viendra de soi-même dès que « { $permission } » sera accordé.
desk-mend-silenced = La modération a exclu temporairement { -blueback } (fin : { $until }). Clic droit sur { -blueback } › Retirer l’exclusion temporaire.

## Permissions, telles que les paramètres de Discord les nomment

permission-administrator = Administrateur
permission-manage-channels = Gérer les salons
permission-manage-server = Gérer le serveur
permission-view-channel = Voir les salons
permission-send-messages = Envoyer des messages
permission-send-tts = Envoyer des messages de synthèse vocale
permission-manage-messages = Gérer les messages
permission-embed-links = Intégrer des liens
permission-attach-files = Joindre des fichiers
permission-read-message-history = Voir les anciens messages
permission-mention-everyone = Mentionner @everyone, @here et tous les rôles
permission-manage-threads = Gérer les fils
permission-create-public-threads = Créer des fils publics
permission-create-private-threads = Créer des fils privés
permission-send-messages-in-threads = Envoyer des messages dans les fils
permission-create-posts = Créer des posts
permission-manage-posts = Gérer les posts
permission-send-messages-in-posts = Envoyer des messages dans les posts

## À quoi sert une permission

permission-why-see = Sans elle, rien n’y fonctionne.
permission-why-post = Sans elle, ni les dossiers ni le tableau ne peuvent être publiés.
permission-why-links = Sans elle, les liens des cartes restent bruts.
permission-why-files = Sans elle, les graphiques et les longs historiques ne peuvent pas être joints.
permission-why-look-back = Sans elle, { -blueback } ne peut pas vérifier si un message est arrivé, et un dossier pourrait apparaître deux fois.
permission-why-open-thread = Sans elle, un dossier n’a pas de fil.
permission-why-talk = Sans elle, rien ne peut être dit dans les fils des dossiers.
permission-why-keep-threads = Sans elle, les fils ne peuvent pas être nommés, fermés et rouverts avec leurs dossiers.
permission-why-ring = Sans elle, l’équipe n’est pas appelée quand personne ne prend un dossier en charge.
permission-why-open-privately = Sans elle, les membres qui refusent les messages privés ne peuvent pas être joints dans un fil privé.

## Comment va le centre d'assistance, pour l'équipe

desk-stats = { PLURAL($count) ->
        [one] Le centre d’assistance aujourd’hui
       *[other] Le centre d’assistance ces { $count } derniers jours
    }
desk-stats-opened = { PLURAL($count) ->
        [one] { $count } ouvert
       *[other] { $count } ouverts
    }
desk-stats-solved = { PLURAL($count) ->
        [one] { $count } résolu
       *[other] { $count } résolus
    }
desk-stats-first-reply = Première réponse : la moitié en { $half }, neuf sur dix en { $most }
desk-stats-to-solve = Résolution : la moitié en { $half }, neuf sur dix en { $most }
desk-stats-half = première réponse : la moitié en { $half }
desk-stats-nothing = Rien n’a reçu de réponse ni de solution pendant cette période.
desk-stats-ratings = { PLURAL($count) ->
        [one] Noté { $mean } sur 5 par { $count } membre
       *[other] Noté { $mean } sur 5 par { $count } membres
    }
desk-stats-by-flow = **Par guide**
desk-stats-by-language = **Par langue**
desk-stats-more = { PLURAL($count) ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
desk-stats-note = Compté par jour en UTC : ce qui a été ouvert ou résolu pendant cette période, quelle que soit la date du reste du dossier.
desk-wordless = Un filtre de ce serveur bloque ce qui a été écrit ici. Le dossier le contient toujours : ouvrez-le avec le bouton.
desk-plain = Tout ne peut pas être affiché ici. Ouvrez le dossier pour le lire.
desk-told-unknown-language = Rien n’a été configuré
    .text = Aucune de mes langues ne porte ce nom. Écrivez son code, par exemple `fr` ou `en-US`.
