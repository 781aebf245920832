### Ce que le terminal dit lui-même autour des cartes.

terminal-choose = Votre choix
terminal-keys = Flèches ou numéro, puis Entrée. Échap pour quitter.
terminal-type = Saisissez le numéro d’un choix et appuyez sur Entrée. +24h laisse passer un jour.
terminal-let-pass = Laisser passer 24 heures
terminal-leave = Quitter
terminal-left = Au revoir. Rien n’a été conservé.
terminal-too-long = Cette ligne est trop longue ; rien n’a été modifié.
terminal-no-time = Cette durée n’est pas valable. Saisissez +90m, +24h ou +2d ; un an est le maximum.
