### Rappels : messages privés à quelqu'un qui attend ou qui s'est arrêté en chemin.

## Messages privés

reminders-ask = Y a-t-il du changement ? { $step }
    .text = Votre attente a commencé { $since }. Regardez maintenant votre appareil et indiquez avec un bouton où vous en êtes.
reminders-over = { $service } devrait de nouveau fonctionner
    .text = { -apple } ne signale plus de problème. Réessayez maintenant et indiquez avec un bouton si cela a fonctionné. Si ce n’est pas le cas, nous reprendrons ici.
reminders-nudge = Guide interrompu : { $flow }
    .text = Prochaine étape : { $step }. Vous pouvez reprendre où vous en étiez ; je ne vous enverrai pas d’autre rappel.
reminders-how = Vous recevez ce message parce que vous me l’avez demandé. Répondez avec les boutons : ce que vous écrivez dans cette conversation n’arrive à personne.

## Boutons

reminders-do-card = Montrer où j’en suis
reminders-do-not-yet = Pas encore
reminders-do-quiet = Ne plus recevoir de rappels
reminders-do-resume = Recevoir de nouveau des rappels
reminders-do-nudge = Me le rappeler si je m’arrête

## Sur les cartes

reminders-wait = Rien à faire pour l’instant. Je vous écrirai en message privé : { $at } ({ $until }). Vous reprendrez où vous en étiez. Si cela fonctionne avant, dites-le.
reminders-wait-over = Rien à faire pour l’instant, et rien à modifier. Je vous écrirai en message privé dès que { -apple } ne signalera plus de problème ; vous reprendrez où vous en étiez. Si cela fonctionne avant, dites-le.
reminders-next = Sans réponse, je vous reposerai la question { $until }, en message privé.
reminders-quiet = Je ne vous écrirai pas, comme vous l’avez souhaité. Revenez avec la même commande.
reminders-closed = Mon dernier message privé n’a pas pu être remis ; je ne vous en promets donc pas d’autre. Vous pouvez autoriser les messages privés des membres de ce serveur dans les paramètres de confidentialité de Discord, ou simplement revenir avec la même commande.

## Au-dessus d'une carte

reminders-said-quiet = C’est noté : vous ne recevrez plus de rappels.
reminders-said-resumed = C’est noté : je vous écrirai le moment venu.
reminders-said-nudge = C’est noté : si vous vous arrêtez maintenant, je vous le rappellerai une seule fois, { $when }. Cela vaut aussi pour les guides que vous commencerez plus tard.
