### What Apple’s devices show in this language. See the source file for how to work on it.

## Where everything begins

# Apple: iOS 15 strings
-ui-settings = Réglages
# Apple: iOS 15 strings
-ui-general = Général
# Apple: iOS 15 strings
-ui-apps = Apps
# Apple: iOS 15 strings
-ui-messages = Messages
# unverified
-ui-phone = Téléphone (Phone)
# Apple: iOS 15 strings
-ui-facetime = FaceTime
# unverified
-ui-contacts = Contacts
# unverified
-ui-system-settings = Réglages Système (System Settings)
# Apple: iOS 15 strings
-ui-system-preferences = Préférences Système
# unverified
-ui-settings-menu = Réglages… (Settings…)
# unverified
-ui-preferences = Préférences… (Preferences…)
# unverified
-ui-view = Présentation (View)
# unverified
-ui-search = Rechercher (Search)

## Messages

# Apple: iOS 15 strings
-ui-imessage = iMessage
# Apple: iOS 15 strings
-ui-send-receive = Envoi et réception
# unverified
-ui-use-your-apple-account-for-imessage = Utiliser votre compte Apple pour iMessage (Use your Apple Account for iMessage)
# unverified
-ui-you-can-receive-imessages-to-and-reply-from = Vous pouvez recevoir des iMessages et y répondre avec (You can receive iMessages to and reply from)
# unverified
-ui-you-can-be-reached-for-messages-at = Vous pouvez être contacté par message à (You can be reached for messages at)
# unverified
-ui-start-new-conversations-from = Lancer les nouvelles conversations de (Start new conversations from)
# unverified
-ui-enable-this-account = Activer ce compte (Enable this account)
# Apple: iOS 15 strings
-ui-imessage-facetime-line = Ligne iMessage et FaceTime
# Apple: iOS 15 strings
-ui-text-message-forwarding = Transfert de SMS
# Apple: iOS 15 strings
-ui-send-as-sms = Envoyer par SMS
# unverified
-ui-send-as-text-message = Envoyer par message texte (Send as Text Message)
# Apple: iOS 15 strings
-ui-mms-messaging = Service MMS
# unverified
-ui-rcs-messaging = Messagerie RCS (RCS Messaging)
# unverified
-ui-group-messaging = Messagerie de groupe (Group Messaging)
# Apple: iOS 15 strings
-ui-text-message = Message
# unverified
-ui-new-message = Nouveau message (New Message)
# unverified
-ui-edit = Modifier (Edit)
# unverified
-ui-delete = Supprimer (Delete)
# unverified
-ui-info = Infos (Info)

## What a message or an activation says

# Apple: iOS 15 strings
-ui-waiting-for-activation = En attente d’activation…
# Apple: iOS 15 strings
-ui-imessage-activation = Activation d’iMessage
# Apple: iOS 15 strings
-ui-imessage-unavailable = iMessage indisponible
# Apple: iOS 15 strings
-ui-verifying = Vérification…
# Apple: iOS 15 strings
-ui-delivered = Distribué
# Apple: iOS 15 strings
-ui-not-delivered = Non envoyé
# Apple: iOS 15 strings
-ui-message-failed-to-send = Échec de l’envoi
# Apple: iOS 15 strings
-ui-try-again = Réessayer

## Hidden and blocked messages

# unverified
-ui-blocked = Bloqués (Blocked)
# seen: Apple’s support pages
-ui-blocked-contacts = Contacts bloqués
# Apple: iOS 15 strings
-ui-block-contact = Bloquer le contact
# unverified
-ui-unblock = Débloquer (Unblock)
# seen: iOS 26, news pages
-ui-unknown-senders = Expéditeurs inconnus
# unverified
-ui-screen-unknown-senders = Filtrer les expéditeurs inconnus (Screen Unknown Senders)
# Apple: iOS 15 strings
-ui-filter-unknown-senders = Filtrer les expéditeurs inconnus
# unverified
-ui-filters = Filtres (Filters)
# seen: iOS 26, news pages
-ui-spam = Spam
# unverified
-ui-recently-deleted = Suppressions récentes (Recently Deleted)
# unverified
-ui-notifications = Notifications
# unverified
-ui-allow-notifications = Autoriser les notifications (Allow Notifications)
# unverified
-ui-hide-alerts = Masquer les alertes (Hide Alerts)
# Apple: iOS 15 strings
-ui-focus = Concentration
# Apple: iOS 15 strings
-ui-do-not-disturb = Ne pas déranger
# unverified
-ui-privacy-security = Confidentialité et sécurité (Privacy & Security)
# unverified
-ui-security-privacy = Sécurité et confidentialité (Security & Privacy)
# unverified
-ui-lockdown-mode = Mode Isolement (Lockdown Mode)

## Account and iCloud

# unverified
-ui-apple-account = Compte Apple (Apple Account)
# Apple: iOS 15 strings
-ui-apple-id = Identifiant Apple
# unverified
-ui-sign-in = Se connecter (Sign In)
# Apple: iOS 15 strings
-ui-sign-out = Se déconnecter
# unverified
-ui-sign-in-security = Connexion et sécurité (Sign-In & Security)
# unverified
-ui-two-factor-authentication = Identification à deux facteurs (Two-Factor Authentication)
# unverified
-ui-family-sharing = Partage familial (Family Sharing)
# unverified
-ui-find-my = Localiser (Find My)
# unverified
-ui-stolen-device-protection = Protection en cas de vol de l’appareil (Stolen Device Protection)
# Apple: iOS 15 strings
-ui-icloud = iCloud
# unverified
-ui-see-all = Tout afficher (See All)
# unverified
-ui-show-all = Tout afficher (Show All)
# unverified
-ui-saved-to-icloud = Enregistré sur iCloud (Saved to iCloud)
# seen: help texts for iOS
-ui-messages-in-icloud = Messages sur iCloud
# unverified
-ui-use-on-this-iphone = Utiliser sur cet iPhone (Use on this iPhone)
# unverified
-ui-use-on-this-ipad = Utiliser sur cet iPad (Use on this iPad)
# unverified
-ui-sync-this-iphone = Synchroniser cet iPhone (Sync this iPhone)
# unverified
-ui-sync-this-ipad = Synchroniser cet iPad (Sync this iPad)
# unverified
-ui-enable-messages-in-icloud = Activer Messages sur iCloud (Enable Messages in iCloud)
# unverified
-ui-sync-now = Synchroniser (Sync Now)
# unverified
-ui-icloud-backup = Sauvegarde iCloud (iCloud Backup)
# unverified
-ui-back-up-now = Sauvegarder maintenant (Back Up Now)
# Apple: iOS 15 strings
-ui-icloud-private-relay = Relais privé iCloud
# unverified
-ui-private-relay = Relais privé (Private Relay)
# unverified
-ui-system-status = État du système (System Status)

## Network

# Apple: iOS 15 strings
-ui-airplane-mode = Mode Avion
# Apple: iOS 15 strings
-ui-wi-fi = Wi-Fi
# Apple: iOS 15 strings
-ui-forget-this-network = Oublier ce réseau
# Apple: iOS 15 strings
-ui-limit-ip-address-tracking = Limiter le suivi de l’adresse IP
# Apple: iOS 15 strings
-ui-low-data-mode = Mode Faibles données
# unverified
-ui-personal-hotspot = Partage de connexion (Personal Hotspot)
# unverified
-ui-vpn = VPN
# Apple: iOS 15 strings
-ui-vpn-device-management = VPN et gestion de l’appareil
# unverified
-ui-network = Réseau (Network)
# unverified
-ui-firewall = Coupe-feu (Firewall)

## Mobile line

# Apple: iOS 15 strings
-ui-cellular = Données cellulaires
# Apple: iOS 15 strings
-ui-cellular-data = Données cellulaires
# unverified
-ui-mobile-data = Données mobiles (Mobile Data)
# unverified
-ui-mobile-service = Service mobile (Mobile Service)
# Apple: iOS 15 strings
-ui-turn-on-this-line = Activer ce numéro
# unverified
-ui-my-number = Mon numéro (My Number)
# unverified
-ui-add-esim = Ajouter une eSIM (Add eSIM)
# seen: help texts for iOS
-ui-delete-esim = Supprimer l’eSIM
# Apple: iOS 15 strings
-ui-remove-cellular-plan = Supprimer le forfait cellulaire
# Apple: iOS 15 strings
-ui-carrier = Opérateur
# Apple: iOS 15 strings
-ui-carrier-settings-update = Mise à jour des réglages de l’opérateur
# Apple: iOS 15 strings
-ui-data-roaming = Données à l’étranger
# Apple: iOS 15 strings
-ui-no-sim = Aucune SIM
# unverified
-ui-no-service = Aucun service (No Service)
# unverified
-ui-sos = SOS

## The device

# unverified
-ui-about = Informations (About)
# unverified
-ui-about-this-mac = À propos de ce Mac (About This Mac)
# Apple: iOS 15 strings
-ui-date-time = Date et heure
# Apple: iOS 15 strings
-ui-time-zone = Fuseau horaire
# unverified
-ui-set-automatically = Réglage automatique (Set Automatically)
# Apple: iOS 15 strings
-ui-software-update = Mise à jour logicielle
# unverified
-ui-storage = Stockage (Storage)
# unverified
-ui-iphone-storage = Stockage iPhone (iPhone Storage)
# unverified
-ui-ipad-storage = Stockage iPad (iPad Storage)
# unverified
-ui-battery = Batterie (Battery)
# unverified
-ui-low-power-mode = Mode économie d’énergie (Low Power Mode)
# Apple: iOS 15 strings
-ui-screen-time = Temps d’écran
# Apple: iOS 15 strings
-ui-communication-limits = Limites de communication
# Apple: iOS 15 strings
-ui-content-privacy-restrictions = Contenu et confidentialité
# unverified
-ui-downtime = Temps d’arrêt (Downtime)
# Apple: iOS 15 strings
-ui-restart = Redémarrer
# unverified
-ui-shut-down = Éteindre (Shut Down)

## Reset

# seen: help texts for iOS
-ui-transfer-or-reset-iphone = Transférer ou réinitialiser l’iPhone
# unverified
-ui-transfer-or-reset-ipad = Transférer ou réinitialiser l’iPad (Transfer or Reset iPad)
# unverified
-ui-reset = Réinitialiser (Reset)
# seen: help texts for iOS
-ui-reset-network-settings = Réinitialiser les réglages réseau
# unverified
-ui-reset-all-settings = Réinitialiser tous les réglages (Reset All Settings)
# Apple: iOS 15 strings
-ui-erase-all-content-and-settings = Effacer contenu et réglages
