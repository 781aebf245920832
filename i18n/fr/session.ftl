### Ce qui est dit autour de chaque guide : choix, raisons, remarques, fins.

## Choix

choice-worked = Ça fonctionne maintenant
choice-failed = Toujours pas
choice-cant = Je ne peux pas le faire
choice-refuse = Non, je préfère éviter
choice-wait = J’attends
choice-wait-longer = Attendre encore un peu
choice-unknown = Je ne sais pas
choice-back = Retour
choice-why = Pourquoi cette étape ?
choice-why-card = Pourquoi cette question ?
choice-person = Parler à quelqu’un
choice-restart = Recommencer depuis le début
choice-pick = Choisissez ce qui correspond le mieux
link-open = Ouvrir la page

## Cartes

card-symptom = Que constatez-vous ?
    .text = Choisissez ce qui s’en approche le plus. Nous avançons étape par étape, en commençant par les plus simples.
card-safety = Personne ici ne vous demandera jamais de mot de passe ni de code. Ne partagez pas de captures d’écran où figurent des numéros de téléphone ou des adresses.
card-wait = En attente : { $step }
card-wait-until = Rien à faire pour l’instant. Revenez { $until } avec la même commande : vous reprendrez où vous en étiez. Si cela fonctionne avant, dites-le.
card-wait-due = C’est le moment de vérifier : y a-t-il du changement ?
progress-tried = { PLURAL($count) ->
        [one] { $count } étape essayée jusqu’ici
       *[other] { $count } étapes essayées jusqu’ici
    }
needs-list = Il vous faut : { $list }
need-passcode = le code de l’appareil
need-account-password = le mot de passe de votre compte (à ne saisir que sur votre propre appareil)
need-two-factor-device = un appareil qui reçoit vos codes de connexion
need-backup = une sauvegarde récente
need-other-person = l’aide d’une autre personne
need-second-device = un deuxième appareil
need-money = un peu de crédit, comme pour un SMS
need-screen-time-code = la personne qui connaît le code « { -ui-screen-time } »
need-computer = un ordinateur
list-grows = { $list }, { $next }
paragraph-grows = { $said } { $next }

## Pourquoi une carte arrive maintenant

why-likely = Cause la plus probable : { $cause }.
why-likely-two = Causes les plus probables : { $first }, ou { $second }.
why-minutes = { PLURAL($minutes) ->
        [one] Prend environ { $minutes } minute.
       *[other] Prend environ { $minutes } minutes.
    }
why-moment = Ne prend qu’un instant.
why-risk-none = Ne change rien durablement.
why-risk-mild = A un léger effet secondaire : voir la remarque.
why-risk-settings = Efface des réglages, c’est pourquoi cette étape vient après d’autres plus légères.
why-risk-data = Peut effacer des données, c’est pourquoi cette étape vient en dernier.
why-question = Votre réponse détermine la prochaine étape.
why-question-first = Votre réponse détermine les menus et les étapes qui conviennent.
why-symptom = Ce que vous constatez détermine par où commencer.
why-check = Pour s’assurer que tout fonctionne vraiment avant de terminer.
why-wait = Il faut du temps ; continuer trop tôt peut tout retarder.
why-end = Le guide se termine ici.

## Remarques au-dessus d'une carte

note-welcome-back = Vous revoilà. Vous en étiez ici.
note-old-card = C’était une carte plus ancienne ; rien n’a été modifié. Voici où vous en êtes.
note-no-such-choice = Ce choix n’existe pas sur cette carte ; rien n’a été modifié.
note-recognised = Compris comme : { $symptom }
note-not-recognised = Je n’ai pas reconnu ces mots. Choisissez ce qui correspond le mieux.
note-flow-changed = { PLURAL($count) ->
        [one] Le guide a changé entre-temps : { $count } de vos réponses ne convient plus et a été mise de côté.
       *[other] Le guide a changé entre-temps : { $count } de vos réponses ne conviennent plus et ont été mises de côté.
    }
note-look-again = Ce n’est pas encore une preuve. Attendez dix minutes, réessayez, puis regardez de nouveau.

## Fins

end-solved = Ça fonctionne de nouveau
    .text = Très bien. Il n’y a plus rien à faire. Si le problème revient, utilisez la même commande.
end-solved-unverified = Ça semble fonctionner
    .text = Si le problème revient, retournez à cette carte ou utilisez de nouveau la commande : nous reprendrons ici.
end-handed-over = Une personne prend le relais
    .text = Copiez le résumé ci-dessous dans le salon d’assistance du serveur. Il indique ce qui a été essayé, pour que personne ne vous le redemande. Il ne contient ni nom, ni numéro, ni code : n’en ajoutez pas.

## Pourquoi le relais a été passé

reason-asked = Vous avez demandé à parler à quelqu’un.
reason-refused = Vous avez le droit de refuser cette étape. Quelqu’un peut chercher une autre solution.
reason-lost = Trois choses n’ont pas pu être trouvées ou faites ici. Cela arrive ; quelqu’un peut regarder avec vous.
reason-exhausted = Les étapes restantes vous prendraient trop de temps pour ce qu’elles peuvent apporter. Une personne voit plus de choses qu’un guide.
reason-security = La sécurité de votre compte est peut-être en jeu ; quelqu’un devrait donc regarder avec vous. D’ici là, ne changez rien et ne donnez aucun code à personne.

## Le résumé à copier

summary-title = { $flow } : ce qui a été essayé
summary-symptom = Problème : { $symptom }
summary-answer = { $question } { $answer }
summary-step = { $step } : { $outcome }
summary-likely = Le plus probable à présent : { $cause }
outcome-worked = a semblé aider
outcome-failed = aucun changement
outcome-cant = n’a pas pu être fait
outcome-waiting = attente

## En dehors d'une session

notice-busy = Il y a beaucoup de monde en ce moment
    .text = Trop de demandes arrivent à la fois. Rien n’a été modifié ; appuyez de nouveau dans un instant.
notice-unavailable = Je ne peux pas enregistrer de réponses pour l’instant
    .text = Cette réponse n’est peut-être pas enregistrée ; les précédentes le sont. Réessayez dans quelques minutes.
notice-unreadable = Je n’ai pas pu lire cela
    .text = Rien n’a été modifié. Utilisez de nouveau la commande : vous reprendrez où vous en étiez.
notice-outdated = Cette carte est trop ancienne
    .text = Utilisez de nouveau la commande : vous reprendrez où vous en étiez.
notice-not-yours = Cette carte est à quelqu’un d’autre
    .text = Utilisez vous-même la commande pour obtenir la vôtre.
