### What Apple’s devices show in this language. See the source file for how to work on it.

## Where everything begins

# Apple: iOS 15 strings
-ui-settings = Impostazioni
# Apple: iOS 15 strings
-ui-general = Generali
# Apple: iOS 15 strings
-ui-apps = App
# Apple: iOS 15 strings
-ui-messages = Messaggi
# unverified
-ui-phone = Telefono (Phone)
# Apple: iOS 15 strings
-ui-facetime = FaceTime
# unverified
-ui-contacts = Contatti (Contacts)
# unverified
-ui-system-settings = Impostazioni di Sistema (System Settings)
# Apple: iOS 15 strings
-ui-system-preferences = Preferenze di Sistema
# unverified
-ui-settings-menu = Impostazioni… (Settings…)
# unverified
-ui-preferences = Preferenze… (Preferences…)
# unverified
-ui-view = Vista (View)
# unverified
-ui-search = Cerca (Search)

## Messages

# Apple: iOS 15 strings
-ui-imessage = iMessage
# Apple: iOS 15 strings
-ui-send-receive = Invia e ricevi
# unverified
-ui-use-your-apple-account-for-imessage = Usa il tuo Account Apple per iMessage (Use your Apple Account for iMessage)
# unverified
-ui-you-can-receive-imessages-to-and-reply-from = Puoi ricevere messaggi iMessage e rispondere da (You can receive iMessages to and reply from)
# unverified
-ui-you-can-be-reached-for-messages-at = Puoi ricevere messaggi su (You can be reached for messages at)
# unverified
-ui-start-new-conversations-from = Avvia nuove conversazioni da (Start new conversations from)
# unverified
-ui-enable-this-account = Abilita questo account (Enable this account)
# Apple: iOS 15 strings
-ui-imessage-facetime-line = Linea iMessage e FaceTime
# Apple: iOS 15 strings
-ui-text-message-forwarding = Inoltro SMS
# Apple: iOS 15 strings
-ui-send-as-sms = Invia come SMS
# unverified
-ui-send-as-text-message = Invia come messaggio di testo (Send as Text Message)
# Apple: iOS 15 strings
-ui-mms-messaging = Messaggeria MMS
# unverified
-ui-rcs-messaging = Messaggistica RCS (RCS Messaging)
# unverified
-ui-group-messaging = Messaggi di gruppo (Group Messaging)
# Apple: iOS 15 strings
-ui-text-message = Messaggio
# unverified
-ui-new-message = Nuovo messaggio (New Message)
# unverified
-ui-edit = Modifica (Edit)
# unverified
-ui-delete = Elimina (Delete)
# unverified
-ui-info = Info

## What a message or an activation says

# Apple: iOS 15 strings
-ui-waiting-for-activation = Attendo attivazione…
# Apple: iOS 15 strings
-ui-imessage-activation = Attivazione iMessage
# Apple: iOS 15 strings
-ui-imessage-unavailable = iMessage non disponibile
# Apple: iOS 15 strings
-ui-verifying = Verifico…
# Apple: iOS 15 strings
-ui-delivered = Consegnato
# Apple: iOS 15 strings
-ui-not-delivered = Non consegnato
# Apple: iOS 15 strings
-ui-message-failed-to-send = Invio messaggio non riuscito
# Apple: iOS 15 strings
-ui-try-again = Riprova

## Hidden and blocked messages

# unverified
-ui-blocked = Bloccati (Blocked)
# unverified
-ui-blocked-contacts = Contatti bloccati (Blocked Contacts)
# Apple: iOS 15 strings
-ui-block-contact = Blocca contatto
# unverified
-ui-unblock = Sblocca (Unblock)
# unverified
-ui-unknown-senders = Mittenti sconosciuti (Unknown Senders)
# unverified
-ui-screen-unknown-senders = Filtra mittenti sconosciuti (Screen Unknown Senders)
# Apple: iOS 15 strings
-ui-filter-unknown-senders = Filtra utenti sconosciuti
# unverified
-ui-filters = Filtri (Filters)
# unverified
-ui-spam = Spam
# unverified
-ui-recently-deleted = Eliminati di recente (Recently Deleted)
# unverified
-ui-notifications = Notifiche (Notifications)
# unverified
-ui-allow-notifications = Consenti notifiche (Allow Notifications)
# unverified
-ui-hide-alerts = Nascondi avvisi (Hide Alerts)
# Apple: iOS 15 strings
-ui-focus = Full immersion
# Apple: iOS 15 strings
-ui-do-not-disturb = Non disturbare
# unverified
-ui-privacy-security = Privacy e sicurezza (Privacy & Security)
# unverified
-ui-security-privacy = Sicurezza e Privacy (Security & Privacy)
# unverified
-ui-lockdown-mode = Modalità di isolamento (Lockdown Mode)

## Account and iCloud

# unverified
-ui-apple-account = Account Apple (Apple Account)
# Apple: iOS 15 strings
-ui-apple-id = ID Apple
# unverified
-ui-sign-in = Accedi (Sign In)
# Apple: iOS 15 strings
-ui-sign-out = Esci
# unverified
-ui-sign-in-security = Accesso e sicurezza (Sign-In & Security)
# unverified
-ui-two-factor-authentication = Autenticazione a due fattori (Two-Factor Authentication)
# unverified
-ui-family-sharing = In famiglia (Family Sharing)
# unverified
-ui-find-my = Dov’è (Find My)
# unverified
-ui-stolen-device-protection = Protezione del dispositivo rubato (Stolen Device Protection)
# Apple: iOS 15 strings
-ui-icloud = iCloud
# unverified
-ui-see-all = Vedi tutto (See All)
# unverified
-ui-show-all = Mostra tutto (Show All)
# unverified
-ui-saved-to-icloud = Salvati su iCloud (Saved to iCloud)
# seen: help texts for iOS
-ui-messages-in-icloud = Messaggi su iCloud
# unverified
-ui-use-on-this-iphone = Utilizza su questo iPhone (Use on this iPhone)
# unverified
-ui-use-on-this-ipad = Utilizza su questo iPad (Use on this iPad)
# unverified
-ui-sync-this-iphone = Sincronizza questo iPhone (Sync this iPhone)
# unverified
-ui-sync-this-ipad = Sincronizza questo iPad (Sync this iPad)
# unverified
-ui-enable-messages-in-icloud = Abilita Messaggi su iCloud (Enable Messages in iCloud)
# unverified
-ui-sync-now = Sincronizza ora (Sync Now)
# unverified
-ui-icloud-backup = Backup iCloud (iCloud Backup)
# unverified
-ui-back-up-now = Esegui backup adesso (Back Up Now)
# Apple: iOS 15 strings
-ui-icloud-private-relay = Relay privato iCloud
# unverified
-ui-private-relay = Relay privato (Private Relay)
# unverified
-ui-system-status = Stato dei servizi (System Status)

## Network

# Apple: iOS 15 strings
-ui-airplane-mode = Uso in aereo
# Apple: iOS 15 strings
-ui-wi-fi = Wi-Fi
# Apple: iOS 15 strings
-ui-forget-this-network = Dissocia questa rete
# Apple: iOS 15 strings
-ui-limit-ip-address-tracking = Limita tracciamento indirizzo IP
# Apple: iOS 15 strings
-ui-low-data-mode = Consumo limitato di dati
# unverified
-ui-personal-hotspot = Hotspot personale (Personal Hotspot)
# unverified
-ui-vpn = VPN
# Apple: iOS 15 strings
-ui-vpn-device-management = VPN e gestione dispositivi
# unverified
-ui-network = Rete (Network)
# unverified
-ui-firewall = Firewall

## Mobile line

# Apple: iOS 15 strings
-ui-cellular = Cellulare
# Apple: iOS 15 strings
-ui-cellular-data = Dati cellulare
# unverified
-ui-mobile-data = Dati mobili (Mobile Data)
# unverified
-ui-mobile-service = Servizio mobile (Mobile Service)
# Apple: iOS 15 strings
-ui-turn-on-this-line = Attiva questa linea
# unverified
-ui-my-number = Il mio numero (My Number)
# unverified
-ui-add-esim = Aggiungi eSIM (Add eSIM)
# unverified
-ui-delete-esim = Elimina eSIM (Delete eSIM)
# Apple: iOS 15 strings
-ui-remove-cellular-plan = Rimuovi piano cellulare
# Apple: iOS 15 strings
-ui-carrier = Gestore
# Apple: iOS 15 strings
-ui-carrier-settings-update = Aggiornamento impostazioni gestore
# Apple: iOS 15 strings
-ui-data-roaming = Roaming dati
# Apple: iOS 15 strings
-ui-no-sim = Nessuna SIM
# unverified
-ui-no-service = Nessun servizio (No Service)
# unverified
-ui-sos = SOS

## The device

# unverified
-ui-about = Info (About)
# unverified
-ui-about-this-mac = Informazioni su questo Mac (About This Mac)
# Apple: iOS 15 strings
-ui-date-time = Data e Ora
# Apple: iOS 15 strings
-ui-time-zone = Fuso orario
# unverified
-ui-set-automatically = Imposta automaticamente (Set Automatically)
# Apple: iOS 15 strings
-ui-software-update = Aggiornamento software
# unverified
-ui-storage = Spazio (Storage)
# unverified
-ui-iphone-storage = Spazio iPhone (iPhone Storage)
# unverified
-ui-ipad-storage = Spazio iPad (iPad Storage)
# unverified
-ui-battery = Batteria (Battery)
# unverified
-ui-low-power-mode = Risparmio energetico (Low Power Mode)
# Apple: iOS 15 strings
-ui-screen-time = Tempo di utilizzo
# Apple: iOS 15 strings
-ui-communication-limits = Limitazioni comunicazioni
# Apple: iOS 15 strings
-ui-content-privacy-restrictions = Restrizioni contenuti e privacy
# unverified
-ui-downtime = Pausa di utilizzo (Downtime)
# Apple: iOS 15 strings
-ui-restart = Riavvia
# unverified
-ui-shut-down = Spegni (Shut Down)

## Reset

# seen: help texts for iOS
-ui-transfer-or-reset-iphone = Trasferisci o inizializza iPhone
# unverified
-ui-transfer-or-reset-ipad = Trasferisci o inizializza iPad (Transfer or Reset iPad)
# unverified
-ui-reset = Ripristina (Reset)
# unverified
-ui-reset-network-settings = Ripristina impostazioni rete (Reset Network Settings)
# unverified
-ui-reset-all-settings = Ripristina impostazioni (Reset All Settings)
# Apple: iOS 15 strings
-ui-erase-all-content-and-settings = Inizializza contenuti e impostazioni
