### What Apple’s devices show in this language. See the source file for how to work on it.

## Where everything begins

# Apple: iOS 15 strings
-ui-settings = Ajustes
# Apple: iOS 15 strings
-ui-general = Geral
# Apple: iOS 15 strings
-ui-apps = Apps
# Apple: iOS 15 strings
-ui-messages = Mensagens
# unverified
-ui-phone = Telefone (Phone)
# Apple: iOS 15 strings
-ui-facetime = FaceTime
# unverified
-ui-contacts = Contatos (Contacts)
# unverified
-ui-system-settings = Ajustes do Sistema (System Settings)
# Apple: iOS 15 strings
-ui-system-preferences = Preferências do Sistema
# unverified
-ui-settings-menu = Ajustes… (Settings…)
# unverified
-ui-preferences = Preferências… (Preferences…)
# unverified
-ui-view = Visualizar (View)
# unverified
-ui-search = Buscar (Search)

## Messages

# Apple: iOS 15 strings
-ui-imessage = iMessage
# Apple: iOS 15 strings
-ui-send-receive = Enviar e Receber
# unverified
-ui-use-your-apple-account-for-imessage = Usar sua Conta Apple para o iMessage (Use your Apple Account for iMessage)
# unverified
-ui-you-can-receive-imessages-to-and-reply-from = Você pode receber e responder iMessages de (You can receive iMessages to and reply from)
# unverified
-ui-you-can-be-reached-for-messages-at = Você pode receber mensagens em (You can be reached for messages at)
# unverified
-ui-start-new-conversations-from = Iniciar novas conversas de (Start new conversations from)
# unverified
-ui-enable-this-account = Ativar esta conta (Enable this account)
# Apple: iOS 15 strings
-ui-imessage-facetime-line = Linha de iMessage e FaceTime
# Apple: iOS 15 strings
-ui-text-message-forwarding = Encaminhamento de Mensagens
# Apple: iOS 15 strings
-ui-send-as-sms = Enviar como SMS
# unverified
-ui-send-as-text-message = Enviar como Mensagem de Texto (Send as Text Message)
# Apple: iOS 15 strings
-ui-mms-messaging = Mensagens MMS
# unverified
-ui-rcs-messaging = Mensagens RCS (RCS Messaging)
# unverified
-ui-group-messaging = Mensagens em Grupo (Group Messaging)
# Apple: iOS 15 strings
-ui-text-message = Mensagem de Texto
# unverified
-ui-new-message = Nova Mensagem (New Message)
# unverified
-ui-edit = Editar (Edit)
# unverified
-ui-delete = Apagar (Delete)
# unverified
-ui-info = Informações (Info)

## What a message or an activation says

# Apple: iOS 15 strings
-ui-waiting-for-activation = Esperando ativação…
# Apple: iOS 15 strings
-ui-imessage-activation = Ativação do iMessage
# Apple: iOS 15 strings
-ui-imessage-unavailable = iMessage Indisponível
# Apple: iOS 15 strings
-ui-verifying = Verificando…
# Apple: iOS 15 strings
-ui-delivered = Entregue
# Apple: iOS 15 strings
-ui-not-delivered = Não Entregue
# Apple: iOS 15 strings
-ui-message-failed-to-send = O Envio Falhou
# Apple: iOS 15 strings
-ui-try-again = Repetir

## Hidden and blocked messages

# unverified
-ui-blocked = Bloqueados (Blocked)
# unverified
-ui-blocked-contacts = Contatos Bloqueados (Blocked Contacts)
# Apple: iOS 15 strings
-ui-block-contact = Bloquear Contato
# unverified
-ui-unblock = Desbloquear (Unblock)
# unverified
-ui-unknown-senders = Remetentes Desconhecidos (Unknown Senders)
# unverified
-ui-screen-unknown-senders = Filtrar Remetentes Desconhecidos (Screen Unknown Senders)
# Apple: iOS 15 strings
-ui-filter-unknown-senders = Filtrar Desconhecidos
# unverified
-ui-filters = Filtros (Filters)
# unverified
-ui-spam = Spam
# unverified
-ui-recently-deleted = Apagados (Recently Deleted)
# unverified
-ui-notifications = Notificações (Notifications)
# unverified
-ui-allow-notifications = Permitir Notificações (Allow Notifications)
# unverified
-ui-hide-alerts = Ocultar Alertas (Hide Alerts)
# Apple: iOS 15 strings
-ui-focus = Foco
# Apple: iOS 15 strings
-ui-do-not-disturb = Não Perturbe
# unverified
-ui-privacy-security = Privacidade e Segurança (Privacy & Security)
# unverified
-ui-security-privacy = Segurança e Privacidade (Security & Privacy)
# unverified
-ui-lockdown-mode = Modo de Isolamento (Lockdown Mode)

## Account and iCloud

# seen: help texts for iOS
-ui-apple-account = Conta Apple
# Apple: iOS 15 strings
-ui-apple-id = ID Apple
# unverified
-ui-sign-in = Iniciar Sessão (Sign In)
# Apple: iOS 15 strings
-ui-sign-out = Finalizar Sessão
# unverified
-ui-sign-in-security = Início de Sessão e Segurança (Sign-In & Security)
# unverified
-ui-two-factor-authentication = Autenticação de Dois Fatores (Two-Factor Authentication)
# unverified
-ui-family-sharing = Compartilhamento Familiar (Family Sharing)
# unverified
-ui-find-my = Buscar (Find My)
# unverified
-ui-stolen-device-protection = Proteção de Dispositivo Roubado (Stolen Device Protection)
# Apple: iOS 15 strings
-ui-icloud = iCloud
# unverified
-ui-see-all = Ver Tudo (See All)
# unverified
-ui-show-all = Mostrar Tudo (Show All)
# unverified
-ui-saved-to-icloud = Salvo no iCloud (Saved to iCloud)
# seen: help texts for iOS
-ui-messages-in-icloud = Mensagens no iCloud
# unverified
-ui-use-on-this-iphone = Usar neste iPhone (Use on this iPhone)
# unverified
-ui-use-on-this-ipad = Usar neste iPad (Use on this iPad)
# unverified
-ui-sync-this-iphone = Sincronizar este iPhone (Sync this iPhone)
# unverified
-ui-sync-this-ipad = Sincronizar este iPad (Sync this iPad)
# unverified
-ui-enable-messages-in-icloud = Ativar Mensagens no iCloud (Enable Messages in iCloud)
# unverified
-ui-sync-now = Sincronizar Agora (Sync Now)
# unverified
-ui-icloud-backup = Backup do iCloud (iCloud Backup)
# unverified
-ui-back-up-now = Fazer Backup Agora (Back Up Now)
# Apple: iOS 15 strings
-ui-icloud-private-relay = Retransmissão Privada do iCloud
# unverified
-ui-private-relay = Retransmissão Privada (Private Relay)
# unverified
-ui-system-status = Status do Sistema (System Status)

## Network

# Apple: iOS 15 strings
-ui-airplane-mode = Modo Avião
# Apple: iOS 15 strings
-ui-wi-fi = Wi‑Fi
# Apple: iOS 15 strings
-ui-forget-this-network = Esquecer Esta Rede
# Apple: iOS 15 strings
-ui-limit-ip-address-tracking = Limitar Rastreamento de Endereço IP
# Apple: iOS 15 strings
-ui-low-data-mode = Modo de Economia de Dados
# unverified
-ui-personal-hotspot = Acesso Pessoal (Personal Hotspot)
# unverified
-ui-vpn = VPN
# Apple: iOS 15 strings
-ui-vpn-device-management = Gerenciamento de VPN e Dispositivo
# unverified
-ui-network = Rede (Network)
# unverified
-ui-firewall = Firewall

## Mobile line

# Apple: iOS 15 strings
-ui-cellular = Celular
# Apple: iOS 15 strings
-ui-cellular-data = Dados Celulares
# unverified
-ui-mobile-data = Dados Móveis (Mobile Data)
# unverified
-ui-mobile-service = Serviço Móvel (Mobile Service)
# Apple: iOS 15 strings
-ui-turn-on-this-line = Ativar Esta Linha
# unverified
-ui-my-number = Meu Número (My Number)
# unverified
-ui-add-esim = Adicionar eSIM (Add eSIM)
# unverified
-ui-delete-esim = Apagar eSIM (Delete eSIM)
# Apple: iOS 15 strings
-ui-remove-cellular-plan = Remover Plano Celular
# Apple: iOS 15 strings
-ui-carrier = Operadora
# Apple: iOS 15 strings
-ui-carrier-settings-update = Atualização dos Ajustes da Operadora
# Apple: iOS 15 strings
-ui-data-roaming = Roaming de Dados
# Apple: iOS 15 strings
-ui-no-sim = Sem SIM
# unverified
-ui-no-service = Sem Serviço (No Service)
# unverified
-ui-sos = SOS

## The device

# unverified
-ui-about = Sobre (About)
# unverified
-ui-about-this-mac = Sobre Este Mac (About This Mac)
# Apple: iOS 15 strings
-ui-date-time = Data e Hora
# Apple: iOS 15 strings
-ui-time-zone = Fuso Horário
# unverified
-ui-set-automatically = Ajustar Automaticamente (Set Automatically)
# Apple: iOS 15 strings
-ui-software-update = Atualização de Software
# unverified
-ui-storage = Armazenamento (Storage)
# unverified
-ui-iphone-storage = Armazenamento do iPhone (iPhone Storage)
# unverified
-ui-ipad-storage = Armazenamento do iPad (iPad Storage)
# unverified
-ui-battery = Bateria (Battery)
# unverified
-ui-low-power-mode = Modo Pouca Energia (Low Power Mode)
# Apple: iOS 15 strings
-ui-screen-time = Tempo de Uso
# Apple: iOS 15 strings
-ui-communication-limits = Limites de Comunicação
# Apple: iOS 15 strings
-ui-content-privacy-restrictions = Conteúdo e Privacidade
# unverified
-ui-downtime = Repouso (Downtime)
# Apple: iOS 15 strings
-ui-restart = Reiniciar
# unverified
-ui-shut-down = Desligar (Shut Down)

## Reset

# seen: help texts for iOS
-ui-transfer-or-reset-iphone = Transferir ou Redefinir o iPhone
# unverified
-ui-transfer-or-reset-ipad = Transferir ou Redefinir o iPad (Transfer or Reset iPad)
# unverified
-ui-reset = Redefinir (Reset)
# seen: help texts for iOS
-ui-reset-network-settings = Redefinir Ajustes de Rede
# unverified
-ui-reset-all-settings = Redefinir Todos os Ajustes (Reset All Settings)
# Apple: iOS 15 strings
-ui-erase-all-content-and-settings = Apagar Conteúdo e Ajustes
