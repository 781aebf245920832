### What Apple’s devices show in this language. See the source file for how to work on it.

## Where everything begins

# Apple: iOS 15 strings
-ui-settings = Einstellungen
# Apple: iOS 15 strings
-ui-general = Allgemein
# Apple: iOS 15 strings
-ui-apps = Apps
# Apple: iOS 15 strings
-ui-messages = Nachrichten
# unverified
-ui-phone = Telefon (Phone)
# Apple: iOS 15 strings
-ui-facetime = FaceTime
# unverified
-ui-contacts = Kontakte (Contacts)
# seen: help texts for macOS 26
-ui-system-settings = Systemeinstellungen
# Apple: iOS 15 strings
-ui-system-preferences = Systemeinstellungen
# seen: help texts for macOS, without the dots
-ui-settings-menu = Einstellungen …
# unverified
-ui-preferences = Einstellungen … (Preferences…)
# unverified
-ui-view = Darstellung (View)
# unverified
-ui-search = Suchen (Search)

## Messages

# Apple: iOS 15 strings
-ui-imessage = iMessage
# Apple: iOS 15 strings
-ui-send-receive = Senden & Empfangen
# unverified
-ui-use-your-apple-account-for-imessage = Apple Account für iMessage verwenden (Use your Apple Account for iMessage)
# unverified
-ui-you-can-receive-imessages-to-and-reply-from = Empfangen und Beantworten von iMessages von (You can receive iMessages to and reply from)
# unverified
-ui-you-can-be-reached-for-messages-at = Du bist für Nachrichten erreichbar unter (You can be reached for messages at)
# unverified
-ui-start-new-conversations-from = Neue Konversationen beginnen mit (Start new conversations from)
# unverified
-ui-enable-this-account = Diesen Account aktivieren (Enable this account)
# Apple: iOS 15 strings
-ui-imessage-facetime-line = iMessage- & FaceTime-Nummer
# Apple: iOS 15 strings
-ui-text-message-forwarding = SMS-Weiterleitung
# Apple: iOS 15 strings
-ui-send-as-sms = Als SMS senden
# unverified
-ui-send-as-text-message = Als Textnachricht senden (Send as Text Message)
# Apple: iOS 15 strings
-ui-mms-messaging = MMS-Nachrichten
# unverified
-ui-rcs-messaging = RCS-Nachrichten (RCS Messaging)
# unverified
-ui-group-messaging = Gruppennachrichten (Group Messaging)
# Apple: iOS 15 strings
-ui-text-message = Nachricht
# unverified
-ui-new-message = Neue Nachricht (New Message)
# unverified
-ui-edit = Bearbeiten (Edit)
# unverified
-ui-delete = Löschen (Delete)
# unverified
-ui-info = Info

## What a message or an activation says

# Apple: iOS 15 strings
-ui-waiting-for-activation = Auf Aktivierung warten …
# Apple: iOS 15 strings
-ui-imessage-activation = iMessage-Aktivierung
# Apple: iOS 15 strings
-ui-imessage-unavailable = iMessage nicht verfügbar
# Apple: iOS 15 strings
-ui-verifying = Überprüfen …
# Apple: iOS 15 strings
-ui-delivered = Zugestellt
# Apple: iOS 15 strings
-ui-not-delivered = Nicht zugestellt
# Apple: iOS 15 strings
-ui-message-failed-to-send = Senden fehlgeschlagen
# Apple: iOS 15 strings
-ui-try-again = Erneut versuchen

## Hidden and blocked messages

# unverified
-ui-blocked = Blockiert (Blocked)
# unverified
-ui-blocked-contacts = Blockierte Kontakte (Blocked Contacts)
# Apple: iOS 15 strings
-ui-block-contact = Kontakt blockieren
# unverified
-ui-unblock = Blockierung aufheben (Unblock)
# seen: iOS 26, Apple’s support pages
-ui-unknown-senders = Unbekannte Absender
# seen: iOS 26, Apple’s support pages
-ui-screen-unknown-senders = Unbekannte Absender überprüfen
# Apple: iOS 15 strings
-ui-filter-unknown-senders = Unbekannte Absender filtern
# unverified
-ui-filters = Filter (Filters)
# seen: iOS 26, help pages
-ui-spam = Spam
# unverified
-ui-recently-deleted = Zuletzt gelöscht (Recently Deleted)
# unverified
-ui-notifications = Mitteilungen (Notifications)
# unverified
-ui-allow-notifications = Mitteilungen erlauben (Allow Notifications)
# unverified
-ui-hide-alerts = Hinweise ausblenden (Hide Alerts)
# Apple: iOS 15 strings
-ui-focus = Fokus
# Apple: iOS 15 strings
-ui-do-not-disturb = Nicht stören
# seen: help texts for iOS 27
-ui-privacy-security = Datenschutz & Sicherheit
# unverified
-ui-security-privacy = Sicherheit & Datenschutz (Security & Privacy)
# unverified
-ui-lockdown-mode = Blockierungsmodus (Lockdown Mode)

## Account and iCloud

# seen: help texts for iOS 27
-ui-apple-account = Apple Account
# Apple: iOS 15 strings
-ui-apple-id = Apple‑ID
# unverified
-ui-sign-in = Anmelden (Sign In)
# Apple: iOS 15 strings
-ui-sign-out = Abmelden
# unverified
-ui-sign-in-security = Anmeldung & Sicherheit (Sign-In & Security)
# unverified
-ui-two-factor-authentication = Zwei-Faktor-Authentifizierung (Two-Factor Authentication)
# unverified
-ui-family-sharing = Familienfreigabe (Family Sharing)
# seen: help texts for iOS 27
-ui-find-my = Wo ist?
# seen: help texts for iOS 27
-ui-stolen-device-protection = Schutz für gestohlene Geräte
# Apple: iOS 15 strings
-ui-icloud = iCloud
# seen: Apple’s personal safety guide
-ui-see-all = Alle anzeigen
# unverified
-ui-show-all = Alle anzeigen (Show All)
# unverified
-ui-saved-to-icloud = In iCloud gesichert (Saved to iCloud)
# seen: help texts for iOS, several
-ui-messages-in-icloud = Nachrichten in iCloud
# unverified
-ui-use-on-this-iphone = Auf diesem iPhone verwenden (Use on this iPhone)
# unverified
-ui-use-on-this-ipad = Auf diesem iPad verwenden (Use on this iPad)
# unverified
-ui-sync-this-iphone = Dieses iPhone synchronisieren (Sync this iPhone)
# unverified
-ui-sync-this-ipad = Dieses iPad synchronisieren (Sync this iPad)
# seen: Apple’s support pages
-ui-enable-messages-in-icloud = Nachrichten in iCloud aktivieren
# unverified
-ui-sync-now = Jetzt synchronisieren (Sync Now)
# seen: help texts for iOS 27
-ui-icloud-backup = iCloud-Backup
# seen: help pages for iOS
-ui-back-up-now = Backup jetzt erstellen
# Apple: iOS 15 strings
-ui-icloud-private-relay = iCloud Privat-Relay
# unverified
-ui-private-relay = Privat-Relay (Private Relay)
# unverified
-ui-system-status = Systemstatus (System Status)

## Network

# Apple: iOS 15 strings
-ui-airplane-mode = Flugmodus
# Apple: iOS 15 strings
-ui-wi-fi = WLAN
# Apple: iOS 15 strings
-ui-forget-this-network = Dieses Netzwerk ignorieren
# Apple: iOS 15 strings
-ui-limit-ip-address-tracking = Tracking der IP-Adresse beschränken
# Apple: iOS 15 strings
-ui-low-data-mode = Datensparmodus
# unverified
-ui-personal-hotspot = Persönlicher Hotspot (Personal Hotspot)
# unverified
-ui-vpn = VPN
# Apple: iOS 15 strings
-ui-vpn-device-management = VPN und Geräteverwaltung
# unverified
-ui-network = Netzwerk (Network)
# unverified
-ui-firewall = Firewall

## Mobile line

# Apple: iOS 15 strings
-ui-cellular = Mobilfunk
# Apple: iOS 15 strings
-ui-cellular-data = Mobile Daten
# unverified
-ui-mobile-data = Mobile Daten (Mobile Data)
# unverified
-ui-mobile-service = Mobilfunk (Mobile Service)
# Apple: iOS 15 strings
-ui-turn-on-this-line = Diese Leitung aktivieren
# unverified
-ui-my-number = Meine Nummer (My Number)
# unverified
-ui-add-esim = eSIM hinzufügen (Add eSIM)
# unverified
-ui-delete-esim = eSIM löschen (Delete eSIM)
# Apple: iOS 15 strings
-ui-remove-cellular-plan = Mobilfunktarif entfernen
# Apple: iOS 15 strings
-ui-carrier = Netzbetreiber
# Apple: iOS 15 strings
-ui-carrier-settings-update = Update der Netzbetreiber-Einstellungen
# Apple: iOS 15 strings
-ui-data-roaming = Datenroaming
# Apple: iOS 15 strings
-ui-no-sim = SIM fehlt
# unverified
-ui-no-service = Kein Netz (No Service)
# unverified
-ui-sos = SOS

## The device

# unverified
-ui-about = Info (About)
# unverified
-ui-about-this-mac = Über diesen Mac (About This Mac)
# Apple: iOS 15 strings
-ui-date-time = Datum & Uhrzeit
# Apple: iOS 15 strings
-ui-time-zone = Zeitzone
# unverified
-ui-set-automatically = Automatisch einstellen (Set Automatically)
# Apple: iOS 15 strings
-ui-software-update = Softwareupdate
# unverified
-ui-storage = Speicher (Storage)
# unverified
-ui-iphone-storage = iPhone-Speicher (iPhone Storage)
# unverified
-ui-ipad-storage = iPad-Speicher (iPad Storage)
# seen: Apple’s support pages
-ui-battery = Batterie
# seen: Apple’s support pages
-ui-low-power-mode = Stromsparmodus
# Apple: iOS 15 strings
-ui-screen-time = Bildschirmzeit
# Apple: iOS 15 strings
-ui-communication-limits = Kommunikationslimits
# Apple: iOS 15 strings
-ui-content-privacy-restrictions = Beschränkungen
# unverified
-ui-downtime = Auszeit (Downtime)
# Apple: iOS 15 strings
-ui-restart = Neustart
# unverified
-ui-shut-down = Ausschalten (Shut Down)

## Reset

# seen: help texts for iOS, several
-ui-transfer-or-reset-iphone = iPhone übertragen/zurücksetzen
# unverified
-ui-transfer-or-reset-ipad = iPad übertragen/zurücksetzen (Transfer or Reset iPad)
# unverified
-ui-reset = Zurücksetzen (Reset)
# seen: help texts for iOS, several
-ui-reset-network-settings = Netzwerkeinstellungen
# unverified
-ui-reset-all-settings = Alle Einstellungen (Reset All Settings)
# Apple: iOS 15 strings
-ui-erase-all-content-and-settings = Alle Inhalte und Einstellungen löschen
