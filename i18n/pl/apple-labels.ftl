### What Apple’s devices show in this language. See the source file for how to work on it.

## Where everything begins

# Apple: iOS 15 strings
-ui-settings = Ustawienia
# Apple: iOS 15 strings
-ui-general = Ogólne
# Apple: iOS 15 strings
-ui-apps = Aplikacje
# Apple: iOS 15 strings
-ui-messages = Wiadomości
# unverified
-ui-phone = Telefon (Phone)
# Apple: iOS 15 strings
-ui-facetime = FaceTime
# unverified
-ui-contacts = Kontakty (Contacts)
# unverified
-ui-system-settings = Ustawienia systemowe (System Settings)
# Apple: iOS 15 strings
-ui-system-preferences = Preferencje systemowe
# unverified
-ui-settings-menu = Ustawienia… (Settings…)
# unverified
-ui-preferences = Preferencje… (Preferences…)
# unverified
-ui-view = Widok (View)
# unverified
-ui-search = Szukaj (Search)

## Messages

# Apple: iOS 15 strings
-ui-imessage = iMessage
# Apple: iOS 15 strings
-ui-send-receive = Wysyłka/odbiór
# unverified
-ui-use-your-apple-account-for-imessage = Użyj konta Apple dla iMessage (Use your Apple Account for iMessage)
# unverified
-ui-you-can-receive-imessages-to-and-reply-from = Możesz otrzymywać iMessage i odpowiadać na nie z (You can receive iMessages to and reply from)
# unverified
-ui-you-can-be-reached-for-messages-at = Możesz odbierać wiadomości na (You can be reached for messages at)
# unverified
-ui-start-new-conversations-from = Rozpoczynaj nowe rozmowy z (Start new conversations from)
# unverified
-ui-enable-this-account = Włącz to konto (Enable this account)
# Apple: iOS 15 strings
-ui-imessage-facetime-line = Linia iMessage i FaceTime
# Apple: iOS 15 strings
-ui-text-message-forwarding = Przekazywanie
# Apple: iOS 15 strings
-ui-send-as-sms = Wyślij jako SMS
# unverified
-ui-send-as-text-message = Wyślij jako wiadomość tekstową (Send as Text Message)
# Apple: iOS 15 strings
-ui-mms-messaging = Wiadomości MMS
# unverified
-ui-rcs-messaging = Wiadomości RCS (RCS Messaging)
# unverified
-ui-group-messaging = Wiadomości grupowe (Group Messaging)
# Apple: iOS 15 strings
-ui-text-message = Wiadomość
# unverified
-ui-new-message = Nowa wiadomość (New Message)
# unverified
-ui-edit = Edycja (Edit)
# unverified
-ui-delete = Usuń (Delete)
# unverified
-ui-info = Informacje (Info)

## What a message or an activation says

# Apple: iOS 15 strings
-ui-waiting-for-activation = Czekam na aktywację…
# Apple: iOS 15 strings
-ui-imessage-activation = Aktywacja iMessage
# Apple: iOS 15 strings
-ui-imessage-unavailable = iMessage niedostępne
# Apple: iOS 15 strings
-ui-verifying = Weryfikuję…
# Apple: iOS 15 strings
-ui-delivered = Dostarczona
# Apple: iOS 15 strings
-ui-not-delivered = Niedostarczona
# Apple: iOS 15 strings
-ui-message-failed-to-send = Błąd wysyłania wiadomości
# Apple: iOS 15 strings
-ui-try-again = Ponów

## Hidden and blocked messages

# unverified
-ui-blocked = Zablokowane (Blocked)
# unverified
-ui-blocked-contacts = Zablokowane kontakty (Blocked Contacts)
# Apple: iOS 15 strings
-ui-block-contact = Blokuj kontakt
# unverified
-ui-unblock = Odblokuj (Unblock)
# unverified
-ui-unknown-senders = Nieznani nadawcy (Unknown Senders)
# unverified
-ui-screen-unknown-senders = Filtrowanie nieznanych nadawców (Screen Unknown Senders)
# Apple: iOS 15 strings
-ui-filter-unknown-senders = Filtruj nieznanych nadawców
# unverified
-ui-filters = Filtry (Filters)
# unverified
-ui-spam = Spam
# unverified
-ui-recently-deleted = Ostatnio usunięte (Recently Deleted)
# unverified
-ui-notifications = Powiadomienia (Notifications)
# unverified
-ui-allow-notifications = Pozwalaj na powiadomienia (Allow Notifications)
# unverified
-ui-hide-alerts = Ukrywaj alerty (Hide Alerts)
# Apple: iOS 15 strings
-ui-focus = Tryb skupienia
# Apple: iOS 15 strings
-ui-do-not-disturb = Nie przeszkadzać
# unverified
-ui-privacy-security = Prywatność i ochrona (Privacy & Security)
# unverified
-ui-security-privacy = Ochrona i prywatność (Security & Privacy)
# unverified
-ui-lockdown-mode = Tryb blokady (Lockdown Mode)

## Account and iCloud

# unverified
-ui-apple-account = Konto Apple (Apple Account)
# Apple: iOS 15 strings
-ui-apple-id = Apple ID
# unverified
-ui-sign-in = Zaloguj się (Sign In)
# Apple: iOS 15 strings
-ui-sign-out = Wyloguj się
# unverified
-ui-sign-in-security = Logowanie i ochrona (Sign-In & Security)
# unverified
-ui-two-factor-authentication = Uwierzytelnianie dwupoziomowe (Two-Factor Authentication)
# unverified
-ui-family-sharing = Chmura rodzinna (Family Sharing)
# unverified
-ui-find-my = Znajdź (Find My)
# unverified
-ui-stolen-device-protection = Ochrona skradzionego urządzenia (Stolen Device Protection)
# Apple: iOS 15 strings
-ui-icloud = iCloud
# unverified
-ui-see-all = Zobacz wszystkie (See All)
# unverified
-ui-show-all = Pokaż wszystko (Show All)
# unverified
-ui-saved-to-icloud = Zachowane w iCloud (Saved to iCloud)
# seen: help texts for iOS
-ui-messages-in-icloud = Wiadomości w iCloud
# unverified
-ui-use-on-this-iphone = Używaj na tym iPhonie (Use on this iPhone)
# unverified
-ui-use-on-this-ipad = Używaj na tym iPadzie (Use on this iPad)
# unverified
-ui-sync-this-iphone = Synchronizuj ten iPhone (Sync this iPhone)
# unverified
-ui-sync-this-ipad = Synchronizuj ten iPad (Sync this iPad)
# unverified
-ui-enable-messages-in-icloud = Włącz Wiadomości w iCloud (Enable Messages in iCloud)
# unverified
-ui-sync-now = Synchronizuj teraz (Sync Now)
# unverified
-ui-icloud-backup = Backup w iCloud (iCloud Backup)
# unverified
-ui-back-up-now = Utwórz teraz kopię (Back Up Now)
# Apple: iOS 15 strings
-ui-icloud-private-relay = Przekazywanie prywatne iCloud
# unverified
-ui-private-relay = Przekazywanie prywatne (Private Relay)
# unverified
-ui-system-status = Stan systemu (System Status)

## Network

# Apple: iOS 15 strings
-ui-airplane-mode = Tryb Samolot
# Apple: iOS 15 strings
-ui-wi-fi = Wi‑Fi
# Apple: iOS 15 strings
-ui-forget-this-network = Zapomnij tę sieć
# Apple: iOS 15 strings
-ui-limit-ip-address-tracking = Ograniczaj śledzenie adresu IP
# Apple: iOS 15 strings
-ui-low-data-mode = Niski transfer danych
# unverified
-ui-personal-hotspot = Hotspot osobisty (Personal Hotspot)
# unverified
-ui-vpn = VPN
# Apple: iOS 15 strings
-ui-vpn-device-management = VPN i urządzenia zarządzane
# unverified
-ui-network = Sieć (Network)
# unverified
-ui-firewall = Zapora sieciowa (Firewall)

## Mobile line

# Apple: iOS 15 strings
-ui-cellular = Sieć komórkowa
# Apple: iOS 15 strings
-ui-cellular-data = Dane sieci kom.
# unverified
-ui-mobile-data = Dane mobilne (Mobile Data)
# unverified
-ui-mobile-service = Usługa mobilna (Mobile Service)
# Apple: iOS 15 strings
-ui-turn-on-this-line = Włącz tę linię
# unverified
-ui-my-number = Mój numer (My Number)
# unverified
-ui-add-esim = Dodaj eSIM (Add eSIM)
# unverified
-ui-delete-esim = Usuń eSIM (Delete eSIM)
# Apple: iOS 15 strings
-ui-remove-cellular-plan = Usuń plan sieci komórkowej
# Apple: iOS 15 strings
-ui-carrier = Operator
# Apple: iOS 15 strings
-ui-carrier-settings-update = Uaktualnienie ustawień operatora
# Apple: iOS 15 strings
-ui-data-roaming = Roaming danych
# Apple: iOS 15 strings
-ui-no-sim = Brak SIM
# unverified
-ui-no-service = Brak sieci (No Service)
# unverified
-ui-sos = SOS

## The device

# unverified
-ui-about = To urządzenie (About)
# unverified
-ui-about-this-mac = Ten Mac (About This Mac)
# Apple: iOS 15 strings
-ui-date-time = Data i czas
# Apple: iOS 15 strings
-ui-time-zone = Strefa czasowa
# unverified
-ui-set-automatically = Ustaw automatycznie (Set Automatically)
# Apple: iOS 15 strings
-ui-software-update = Uaktualnienia
# unverified
-ui-storage = Pamięć masowa (Storage)
# unverified
-ui-iphone-storage = Pamięć iPhone’a (iPhone Storage)
# unverified
-ui-ipad-storage = Pamięć iPada (iPad Storage)
# unverified
-ui-battery = Bateria (Battery)
# unverified
-ui-low-power-mode = Tryb niskiego zużycia energii (Low Power Mode)
# Apple: iOS 15 strings
-ui-screen-time = Czas przed ekranem
# Apple: iOS 15 strings
-ui-communication-limits = Limity komunikacji
# Apple: iOS 15 strings
-ui-content-privacy-restrictions = Ograniczaj treść i prywatność
# unverified
-ui-downtime = Czas bez urządzenia (Downtime)
# Apple: iOS 15 strings
-ui-restart = Uruchom ponownie
# unverified
-ui-shut-down = Wyłącz (Shut Down)

## Reset

# unverified
-ui-transfer-or-reset-iphone = Przenieś lub wyzeruj iPhone (Transfer or Reset iPhone)
# unverified
-ui-transfer-or-reset-ipad = Przenieś lub wyzeruj iPad (Transfer or Reset iPad)
# unverified
-ui-reset = Wyzeruj (Reset)
# unverified
-ui-reset-network-settings = Wyzeruj ustawienia sieci (Reset Network Settings)
# unverified
-ui-reset-all-settings = Wyzeruj wszystkie ustawienia (Reset All Settings)
# Apple: iOS 15 strings
-ui-erase-all-content-and-settings = Wymaż zawartość i ustawienia
