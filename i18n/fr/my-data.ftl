### Ses propres données : ce qui est enregistré sur une personne et ce que veut dire l'effacer.

command-my-data = my-data
    .description = Ce qui est enregistré sur vous : le lire ou le faire effacer
command-my-data-export = export
    .description = Obtenir un fichier avec tout ce qui est enregistré sur vous
command-my-data-erase = erase
    .description = Faire effacer tout ce qui vous concerne, après avoir lu ce que cela implique

my-data-export = Tout ce qui est enregistré sur vous
    .text = Le fichier joint contient tout, de tous les serveurs et des messages privés :
    .note = Les heures sont en UTC. Les notes qu’une équipe garde pour elle sur un dossier n’y figurent pas ; adressez-vous à cette équipe. { -discord } conserve ses propres messages, que ce fichier ne peut pas montrer.
my-data-nothing = Rien n’est enregistré sur vous.
my-data-sessions = { PLURAL($count) ->
        [one] { $count } parcours dans un guide
       *[other] { $count } parcours dans un guide
    }
my-data-cases = { PLURAL($count) ->
        [one] { $count } dossier, avec tout ce qui y a été écrit
       *[other] { $count } dossiers, avec tout ce qui y a été écrit
    }
my-data-drafts = { PLURAL($count) ->
        [one] { $count } brouillon qui n’a pas été envoyé
       *[other] { $count } brouillons qui n’ont pas été envoyés
    }
my-data-blocks = { PLURAL($count) ->
        [one] { $count } serveur sur lequel vous ne pouvez pas ouvrir de dossier
       *[other] { $count } serveurs sur lesquels vous ne pouvez pas ouvrir de dossier
    }
my-data-desks = { PLURAL($count) ->
        [one] { $count } centre d’assistance que vous avez configuré
       *[other] { $count } centres d’assistance que vous avez configurés
    }
my-data-work = { PLURAL($count) ->
        [one] { $count } action que vous avez effectuée sur des dossiers d’autres personnes
       *[other] { $count } actions que vous avez effectuées sur des dossiers d’autres personnes
    }
my-data-languages = Les langues que vous avez choisies pour les textes et pour votre appareil
my-data-file = Tout ce que { -blueback } a enregistré sur vous. Les « ids » sont des noms internes aux guides ; les « words » disent la même chose dans votre langue.

## Effacer

my-data-erase = Effacer tout ce qui vous concerne ?
    .goes = **Tout de suite, sur tous les serveurs :** vos parcours dans les guides, les rappels, les brouillons et les messages qui devaient encore vous être envoyés.
    .cases = **Vos dossiers** sont fermés et perdent votre nom ainsi que tout ce qui y a été écrit. L’équipe est informée que vous les avez fait effacer ; ses cartes et ses lignes sont modifiées là où elles se trouvent. Ce que vous avez fait dans une équipe reste dans les dossiers des autres, sans votre nom ; ceux dont vous vous occupez retournent dans la file.
    .files = **Sur le disque,** le fichier qui contenait ces données est réécrit peu après, afin qu’il n’en reste aucune trace. Les copies de secours de l’exploitant du bot expirent selon ses propres règles ; si l’une d’elles est restaurée avant, vos données en sont de nouveau effacées. Une empreinte est conservée pour cela ; elle ne permet à personne de savoir qui vous êtes.
    .stays = **Ce qui reste :** les messages déjà envoyés sur { -discord } que je ne peux pas atteindre, par exemple dans nos messages privés et dans les fils privés ; supprimez-les vous-même si vous le souhaitez. Si une équipe vous a bloqué l’accès, ce blocage reste, sous forme d’empreinte.
    .final = C’est irréversible.
my-data-do-erase = Tout effacer
my-data-do-keep = Garder
my-data-erased = Tout ce qui vous concerne est effacé
    .text = Vos dossiers ont perdu votre nom et vos mots, et les équipes le savent. Vous pouvez utiliser de nouveau les guides à tout moment ; ils reprendront depuis le début.
    .files = Le fichier sur le disque est réécrit dans les prochaines heures. Les copies de secours de l’exploitant du bot expirent selon ses propres règles.
my-data-under-way = L’effacement est en cours
    .text = Votre demande est enregistrée. Une partie n’a pas encore pu être effacée et le sera automatiquement ; vous n’avez rien à faire.
my-data-kept = Rien n’a été effacé
    .text = Tout reste comme avant.
