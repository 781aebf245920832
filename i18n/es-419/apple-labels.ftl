### What Apple’s devices show in this language. See the source file for how to work on it.

## Where everything begins

# Apple: iOS 15 strings
-ui-settings = Configuración
# Apple: iOS 15 strings
-ui-general = General
# Apple: iOS 15 strings
-ui-apps = Apps
# Apple: iOS 15 strings
-ui-messages = Mensajes
# unverified
-ui-phone = Teléfono (Phone)
# Apple: iOS 15 strings
-ui-facetime = FaceTime
# unverified
-ui-contacts = Contactos (Contacts)
# unverified
-ui-system-settings = Configuración del Sistema (System Settings)
# Apple: iOS 15 strings
-ui-system-preferences = Preferencias del Sistema
# unverified
-ui-settings-menu = Configuración… (Settings…)
# unverified
-ui-preferences = Preferencias… (Preferences…)
# unverified
-ui-view = Visualización (View)
# unverified
-ui-search = Buscar (Search)

## Messages

# Apple: iOS 15 strings
-ui-imessage = iMessage
# Apple: iOS 15 strings
-ui-send-receive = Enviar y recibir
# unverified
-ui-use-your-apple-account-for-imessage = Usar tu cuenta de Apple para iMessage (Use your Apple Account for iMessage)
# unverified
-ui-you-can-receive-imessages-to-and-reply-from = Puedes recibir y responder iMessages desde (You can receive iMessages to and reply from)
# unverified
-ui-you-can-be-reached-for-messages-at = Pueden enviarte mensajes a (You can be reached for messages at)
# unverified
-ui-start-new-conversations-from = Iniciar nuevas conversaciones desde (Start new conversations from)
# unverified
-ui-enable-this-account = Activar esta cuenta (Enable this account)
# Apple: iOS 15 strings
-ui-imessage-facetime-line = iMessage y línea de FaceTime
# Apple: iOS 15 strings
-ui-text-message-forwarding = Reenviar mensajes
# Apple: iOS 15 strings
-ui-send-as-sms = Enviar como SMS
# unverified
-ui-send-as-text-message = Enviar como mensaje de texto (Send as Text Message)
# Apple: iOS 15 strings
-ui-mms-messaging = Mensajería MMS
# unverified
-ui-rcs-messaging = Mensajería RCS (RCS Messaging)
# unverified
-ui-group-messaging = Mensajería de grupo (Group Messaging)
# Apple: iOS 15 strings
-ui-text-message = Mensaje de texto
# unverified
-ui-new-message = Nuevo mensaje (New Message)
# unverified
-ui-edit = Editar (Edit)
# unverified
-ui-delete = Eliminar (Delete)
# unverified
-ui-info = Información (Info)

## What a message or an activation says

# Apple: iOS 15 strings
-ui-waiting-for-activation = Esperando activación…
# Apple: iOS 15 strings
-ui-imessage-activation = Activación de iMessage
# Apple: iOS 15 strings
-ui-imessage-unavailable = iMessage no disponible
# Apple: iOS 15 strings
-ui-verifying = Verificando…
# Apple: iOS 15 strings
-ui-delivered = Entregado
# Apple: iOS 15 strings
-ui-not-delivered = No enviado
# Apple: iOS 15 strings
-ui-message-failed-to-send = Error al enviar el mensaje
# Apple: iOS 15 strings
-ui-try-again = Reintentar

## Hidden and blocked messages

# unverified
-ui-blocked = Bloqueados (Blocked)
# unverified
-ui-blocked-contacts = Contactos bloqueados (Blocked Contacts)
# Apple: iOS 15 strings
-ui-block-contact = Bloquear contacto
# unverified
-ui-unblock = Desbloquear (Unblock)
# unverified
-ui-unknown-senders = Remitentes desconocidos (Unknown Senders)
# unverified
-ui-screen-unknown-senders = Filtrar remitentes desconocidos (Screen Unknown Senders)
# Apple: iOS 15 strings
-ui-filter-unknown-senders = Filtrar desconocidos
# unverified
-ui-filters = Filtros (Filters)
# unverified
-ui-spam = Spam
# unverified
-ui-recently-deleted = Eliminados recientemente (Recently Deleted)
# unverified
-ui-notifications = Notificaciones (Notifications)
# unverified
-ui-allow-notifications = Permitir notificaciones (Allow Notifications)
# unverified
-ui-hide-alerts = Ocultar alertas (Hide Alerts)
# Apple: iOS 15 strings
-ui-focus = Enfoque
# Apple: iOS 15 strings
-ui-do-not-disturb = No molestar
# unverified
-ui-privacy-security = Privacidad y seguridad (Privacy & Security)
# unverified
-ui-security-privacy = Seguridad y privacidad (Security & Privacy)
# unverified
-ui-lockdown-mode = Modo hermético (Lockdown Mode)

## Account and iCloud

# seen: help texts for iOS
-ui-apple-account = Cuenta de Apple
# Apple: iOS 15 strings
-ui-apple-id = Apple ID
# unverified
-ui-sign-in = Iniciar sesión (Sign In)
# Apple: iOS 15 strings
-ui-sign-out = Cerrar sesión
# unverified
-ui-sign-in-security = Inicio de sesión y seguridad (Sign-In & Security)
# unverified
-ui-two-factor-authentication = Autenticación de dos factores (Two-Factor Authentication)
# unverified
-ui-family-sharing = Compartir en familia (Family Sharing)
# unverified
-ui-find-my = Encontrar (Find My)
# unverified
-ui-stolen-device-protection = Protección en caso de robo del dispositivo (Stolen Device Protection)
# Apple: iOS 15 strings
-ui-icloud = iCloud
# unverified
-ui-see-all = Ver todo (See All)
# unverified
-ui-show-all = Mostrar todo (Show All)
# unverified
-ui-saved-to-icloud = Guardado en iCloud (Saved to iCloud)
# seen: help texts for iOS
-ui-messages-in-icloud = Mensajes en iCloud
# unverified
-ui-use-on-this-iphone = Usar en este iPhone (Use on this iPhone)
# unverified
-ui-use-on-this-ipad = Usar en este iPad (Use on this iPad)
# unverified
-ui-sync-this-iphone = Sincronizar este iPhone (Sync this iPhone)
# unverified
-ui-sync-this-ipad = Sincronizar este iPad (Sync this iPad)
# unverified
-ui-enable-messages-in-icloud = Activar Mensajes en iCloud (Enable Messages in iCloud)
# unverified
-ui-sync-now = Sincronizar ahora (Sync Now)
# unverified
-ui-icloud-backup = Respaldo en iCloud (iCloud Backup)
# unverified
-ui-back-up-now = Realizar respaldo ahora (Back Up Now)
# Apple: iOS 15 strings
-ui-icloud-private-relay = Retransmisión privada de iCloud
# unverified
-ui-private-relay = Retransmisión privada (Private Relay)
# unverified
-ui-system-status = Estado del sistema (System Status)

## Network

# Apple: iOS 15 strings
-ui-airplane-mode = Modo de vuelo
# Apple: iOS 15 strings
-ui-wi-fi = Wi-Fi
# Apple: iOS 15 strings
-ui-forget-this-network = Olvidar esta red
# Apple: iOS 15 strings
-ui-limit-ip-address-tracking = Limitar rastreo de dirección IP
# Apple: iOS 15 strings
-ui-low-data-mode = Ahorrar datos
# unverified
-ui-personal-hotspot = Compartir Internet (Personal Hotspot)
# unverified
-ui-vpn = VPN
# Apple: iOS 15 strings
-ui-vpn-device-management = Admón. de dispositivos y VPN
# unverified
-ui-network = Red (Network)
# unverified
-ui-firewall = Firewall

## Mobile line

# Apple: iOS 15 strings
-ui-cellular = Datos celulares
# Apple: iOS 15 strings
-ui-cellular-data = Datos celulares
# unverified
-ui-mobile-data = Datos móviles (Mobile Data)
# unverified
-ui-mobile-service = Servicio móvil (Mobile Service)
# Apple: iOS 15 strings
-ui-turn-on-this-line = Activar esta línea
# unverified
-ui-my-number = Mi número (My Number)
# unverified
-ui-add-esim = Agregar eSIM (Add eSIM)
# seen: help texts for iOS
-ui-delete-esim = Eliminar eSIM
# Apple: iOS 15 strings
-ui-remove-cellular-plan = Eliminar plan de datos
# Apple: iOS 15 strings
-ui-carrier = Operador
# Apple: iOS 15 strings
-ui-carrier-settings-update = Actualización de configuración del operador
# Apple: iOS 15 strings
-ui-data-roaming = Roaming de datos
# Apple: iOS 15 strings
-ui-no-sim = Sin SIM
# unverified
-ui-no-service = Sin servicio (No Service)
# unverified
-ui-sos = SOS

## The device

# unverified
-ui-about = Información (About)
# unverified
-ui-about-this-mac = Acerca de esta Mac (About This Mac)
# Apple: iOS 15 strings
-ui-date-time = Fecha y hora
# Apple: iOS 15 strings
-ui-time-zone = Zona horaria
# unverified
-ui-set-automatically = Configurar automáticamente (Set Automatically)
# Apple: iOS 15 strings
-ui-software-update = Actualización de software
# unverified
-ui-storage = Almacenamiento (Storage)
# unverified
-ui-iphone-storage = Almacenamiento del iPhone (iPhone Storage)
# unverified
-ui-ipad-storage = Almacenamiento del iPad (iPad Storage)
# unverified
-ui-battery = Batería (Battery)
# unverified
-ui-low-power-mode = Modo de bajo consumo (Low Power Mode)
# Apple: iOS 15 strings
-ui-screen-time = Tiempo en pantalla
# Apple: iOS 15 strings
-ui-communication-limits = Límites de comunicación
# Apple: iOS 15 strings
-ui-content-privacy-restrictions = Restric. contenido y privacidad
# unverified
-ui-downtime = Tiempo fuera de pantalla (Downtime)
# Apple: iOS 15 strings
-ui-restart = Reiniciar
# unverified
-ui-shut-down = Apagar (Shut Down)

## Reset

# seen: help texts for iOS
-ui-transfer-or-reset-iphone = Transferir o restablecer el iPhone
# unverified
-ui-transfer-or-reset-ipad = Transferir o restablecer el iPad (Transfer or Reset iPad)
# unverified
-ui-reset = Restablecer (Reset)
# unverified
-ui-reset-network-settings = Restablecer configuración de red (Reset Network Settings)
# unverified
-ui-reset-all-settings = Restablecer configuración (Reset All Settings)
# Apple: iOS 15 strings
-ui-erase-all-content-and-settings = Borrar contenido y configuración
