### Ce que Discord affiche pendant la saisie d'une commande. Les noms restent en anglais.

command-device-language = device-language
    .description = La langue de votre { -iphone }, { -ipad } ou { -mac }, si ce n’est pas celle de { -discord }

## Le centre d'assistance, où l'équipe d'un serveur traite les dossiers.

command-desk = desk
    .description = Le centre d’assistance : les dossiers qui ont besoin d’une personne
command-desk-setup = setup
    .description = Configurer le centre d’assistance : où arrivent les dossiers et qui les traite
    .channel = Un salon textuel, ou un forum dans lequel chaque dossier devient un post
    .role = Le rôle des personnes qui répondent aux dossiers
command-desk-setup-language = language
    .description = La langue de ce que voit toute l’équipe ; à défaut, celle du serveur
command-desk-doctor = doctor
    .description = Vérifier que le centre d’assistance fonctionne et dire précisément ce qui manque
command-desk-queue = queue
    .description = Afficher les dossiers ouverts, du plus ancien au plus récent
command-desk-case = case
    .description = Afficher un dossier avec tout ce qui a déjà été essayé
    .number = Le numéro du dossier
command-desk-next = next
    .description = Afficher le dossier qui attend depuis le plus longtemps, vous ou quelqu’un d’autre
command-desk-stats = stats
    .description = Combien de dossiers, en combien de temps la première réponse et la solution
    .days = Sur combien de jours ; 30 par défaut
command-desk-block = block
    .description = Empêcher un membre d’ouvrir de nouveaux dossiers
    .member = Le membre
command-desk-unblock = unblock
    .description = Permettre de nouveau à un membre bloqué d’ouvrir des dossiers
    .member = Le membre
