### Ce qui est dit quand un guide change alors que quelqu’un est en train de le suivre.

## Au-dessus d’une carte

note-set-aside = Mis de côté : { $list }
note-card-changed = Le guide a changé depuis l’affichage de cette carte-là ; le bouton n’a donc rien modifié. Voici maintenant votre carte.

## À la place d’une carte

notice-flow-gone = Ce guide n’est plus proposé
    .text = Vos réponses sont conservées. Si le guide revient, vous pourrez reprendre où vous en étiez.

## Pour les admins, dans la réponse à /desk doctor

desk-doctor-guide = { PLURAL($count) ->
        [one] **Le guide a été modifié { $at } et contient { $count } erreur ; la version précédente reste utilisée.** Le journal de l’exploitant de ce bot dit laquelle.
       *[other] **Le guide a été modifié { $at } et contient { $count } erreurs ; la version précédente reste utilisée.** Le journal de l’exploitant de ce bot dit lesquelles.
    }
