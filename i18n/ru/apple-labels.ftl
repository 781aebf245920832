### What Apple’s devices show in this language. See the source file for how to work on it.

## Where everything begins

# Apple: iOS 15 strings
-ui-settings = Настройки
# Apple: iOS 15 strings
-ui-general = Основные
# Apple: iOS 15 strings
-ui-apps = Приложения
# Apple: iOS 15 strings
-ui-messages = Сообщения
# unverified
-ui-phone = Телефон (Phone)
# Apple: iOS 15 strings
-ui-facetime = FaceTime
# unverified
-ui-contacts = Контакты (Contacts)
# unverified
-ui-system-settings = Системные настройки (System Settings)
# Apple: iOS 15 strings
-ui-system-preferences = Системные настройки
# unverified
-ui-settings-menu = Настройки… (Settings…)
# unverified
-ui-preferences = Настройки… (Preferences…)
# unverified
-ui-view = Вид (View)
# unverified
-ui-search = Поиск (Search)

## Messages

# Apple: iOS 15 strings
-ui-imessage = iMessage
# Apple: iOS 15 strings
-ui-send-receive = Отправка/прием
# unverified
-ui-use-your-apple-account-for-imessage = Использовать Аккаунт Apple для iMessage (Use your Apple Account for iMessage)
# unverified
-ui-you-can-receive-imessages-to-and-reply-from = Прием iMessage и ответ на них с (You can receive iMessages to and reply from)
# unverified
-ui-you-can-be-reached-for-messages-at = Адреса для получения сообщений (You can be reached for messages at)
# unverified
-ui-start-new-conversations-from = Начинать новые разговоры с (Start new conversations from)
# unverified
-ui-enable-this-account = Включить эту учетную запись (Enable this account)
# Apple: iOS 15 strings
-ui-imessage-facetime-line = Номер iMessage и FaceTime
# Apple: iOS 15 strings
-ui-text-message-forwarding = Переадресация
# Apple: iOS 15 strings
-ui-send-as-sms = Отправка как SMS
# unverified
-ui-send-as-text-message = Отправка как SMS (Send as Text Message)
# Apple: iOS 15 strings
-ui-mms-messaging = Сообщения MMS
# unverified
-ui-rcs-messaging = Сообщения RCS (RCS Messaging)
# unverified
-ui-group-messaging = Групповая отправка (Group Messaging)
# Apple: iOS 15 strings
-ui-text-message = SMS/MMS
# unverified
-ui-new-message = Новое сообщение (New Message)
# unverified
-ui-edit = Править (Edit)
# unverified
-ui-delete = Удалить (Delete)
# unverified
-ui-info = Инфо (Info)

## What a message or an activation says

# Apple: iOS 15 strings
-ui-waiting-for-activation = Ожидание активации…
# Apple: iOS 15 strings
-ui-imessage-activation = Активация iMessage
# Apple: iOS 15 strings
-ui-imessage-unavailable = iMessage недоступен
# Apple: iOS 15 strings
-ui-verifying = Проверка…
# Apple: iOS 15 strings
-ui-delivered = Доставлено
# Apple: iOS 15 strings
-ui-not-delivered = Не доставлено
# Apple: iOS 15 strings
-ui-message-failed-to-send = Сбой при отправке
# Apple: iOS 15 strings
-ui-try-again = Повторить

## Hidden and blocked messages

# unverified
-ui-blocked = Заблокированные (Blocked)
# unverified
-ui-blocked-contacts = Заблокированные контакты (Blocked Contacts)
# Apple: iOS 15 strings
-ui-block-contact = Заблокировать контакт
# unverified
-ui-unblock = Разблокировать (Unblock)
# unverified
-ui-unknown-senders = Неизвестные отправители (Unknown Senders)
# unverified
-ui-screen-unknown-senders = Проверка неизвестных отправителей (Screen Unknown Senders)
# Apple: iOS 15 strings
-ui-filter-unknown-senders = Фильтрация по отправителю
# unverified
-ui-filters = Фильтры (Filters)
# unverified
-ui-spam = Спам (Spam)
# unverified
-ui-recently-deleted = Недавно удаленные (Recently Deleted)
# unverified
-ui-notifications = Уведомления (Notifications)
# unverified
-ui-allow-notifications = Допуск уведомлений (Allow Notifications)
# unverified
-ui-hide-alerts = Скрывать уведомления (Hide Alerts)
# Apple: iOS 15 strings
-ui-focus = Фокусирование
# Apple: iOS 15 strings
-ui-do-not-disturb = Не беспокоить
# unverified
-ui-privacy-security = Конфиденциальность и безопасность (Privacy & Security)
# unverified
-ui-security-privacy = Защита и безопасность (Security & Privacy)
# unverified
-ui-lockdown-mode = Режим блокировки (Lockdown Mode)

## Account and iCloud

# unverified
-ui-apple-account = Аккаунт Apple (Apple Account)
# Apple: iOS 15 strings
-ui-apple-id = Apple ID
# unverified
-ui-sign-in = Войти (Sign In)
# Apple: iOS 15 strings
-ui-sign-out = Выйти
# unverified
-ui-sign-in-security = Вход и безопасность (Sign-In & Security)
# unverified
-ui-two-factor-authentication = Двухфакторная аутентификация (Two-Factor Authentication)
# unverified
-ui-family-sharing = Семейный доступ (Family Sharing)
# unverified
-ui-find-my = Локатор (Find My)
# unverified
-ui-stolen-device-protection = Защита украденного устройства (Stolen Device Protection)
# Apple: iOS 15 strings
-ui-icloud = iCloud
# unverified
-ui-see-all = См. все (See All)
# unverified
-ui-show-all = Показать все (Show All)
# unverified
-ui-saved-to-icloud = Сохранено в iCloud (Saved to iCloud)
# seen: help texts for iOS
-ui-messages-in-icloud = Сообщения в iCloud
# unverified
-ui-use-on-this-iphone = Использовать на этом iPhone (Use on this iPhone)
# unverified
-ui-use-on-this-ipad = Использовать на этом iPad (Use on this iPad)
# unverified
-ui-sync-this-iphone = Синхронизировать этот iPhone (Sync this iPhone)
# unverified
-ui-sync-this-ipad = Синхронизировать этот iPad (Sync this iPad)
# unverified
-ui-enable-messages-in-icloud = Включить «Сообщения в iCloud» (Enable Messages in iCloud)
# unverified
-ui-sync-now = Синхронизировать (Sync Now)
# unverified
-ui-icloud-backup = Резервная копия в iCloud (iCloud Backup)
# unverified
-ui-back-up-now = Создать резервную копию (Back Up Now)
# Apple: iOS 15 strings
-ui-icloud-private-relay = Частный узел iCloud
# unverified
-ui-private-relay = Частный узел (Private Relay)
# unverified
-ui-system-status = Состояние системы (System Status)

## Network

# Apple: iOS 15 strings
-ui-airplane-mode = Авиарежим
# Apple: iOS 15 strings
-ui-wi-fi = Wi‑Fi
# Apple: iOS 15 strings
-ui-forget-this-network = Забыть эту сеть
# Apple: iOS 15 strings
-ui-limit-ip-address-tracking = Ограничение трекинга по IP‑адресу
# Apple: iOS 15 strings
-ui-low-data-mode = Экономия данных
# unverified
-ui-personal-hotspot = Режим модема (Personal Hotspot)
# unverified
-ui-vpn = VPN
# Apple: iOS 15 strings
-ui-vpn-device-management = VPN и управление устройством
# unverified
-ui-network = Сеть (Network)
# unverified
-ui-firewall = Брандмауэр (Firewall)

## Mobile line

# Apple: iOS 15 strings
-ui-cellular = Сотовая связь
# Apple: iOS 15 strings
-ui-cellular-data = Сотовые данные
# unverified
-ui-mobile-data = Мобильные данные (Mobile Data)
# unverified
-ui-mobile-service = Мобильная связь (Mobile Service)
# Apple: iOS 15 strings
-ui-turn-on-this-line = Включение этого номера
# unverified
-ui-my-number = Мой номер (My Number)
# unverified
-ui-add-esim = Добавить eSIM (Add eSIM)
# unverified
-ui-delete-esim = Удалить eSIM (Delete eSIM)
# Apple: iOS 15 strings
-ui-remove-cellular-plan = Удалить сотовый тариф
# Apple: iOS 15 strings
-ui-carrier = Оператор
# Apple: iOS 15 strings
-ui-carrier-settings-update = Обновление настроек оператора
# Apple: iOS 15 strings
-ui-data-roaming = Роуминг данных
# Apple: iOS 15 strings
-ui-no-sim = Нет SIM
# unverified
-ui-no-service = Нет сети (No Service)
# unverified
-ui-sos = SOS

## The device

# unverified
-ui-about = Об этом устройстве (About)
# unverified
-ui-about-this-mac = Об этом Mac (About This Mac)
# Apple: iOS 15 strings
-ui-date-time = Дата и время
# Apple: iOS 15 strings
-ui-time-zone = Часовой пояс
# unverified
-ui-set-automatically = Автоматически (Set Automatically)
# Apple: iOS 15 strings
-ui-software-update = Обновление ПО
# unverified
-ui-storage = Хранилище (Storage)
# unverified
-ui-iphone-storage = Хранилище iPhone (iPhone Storage)
# unverified
-ui-ipad-storage = Хранилище iPad (iPad Storage)
# unverified
-ui-battery = Аккумулятор (Battery)
# unverified
-ui-low-power-mode = Режим энергосбережения (Low Power Mode)
# Apple: iOS 15 strings
-ui-screen-time = Экранное время
# Apple: iOS 15 strings
-ui-communication-limits = Ограничения общения
# Apple: iOS 15 strings
-ui-content-privacy-restrictions = Контент и конфиденциальность
# unverified
-ui-downtime = В покое (Downtime)
# Apple: iOS 15 strings
-ui-restart = Перезагрузить
# unverified
-ui-shut-down = Выключить (Shut Down)

## Reset

# seen: help texts for iOS
-ui-transfer-or-reset-iphone = Перенос или сброс iPhone
# unverified
-ui-transfer-or-reset-ipad = Перенос или сброс iPad (Transfer or Reset iPad)
# unverified
-ui-reset = Сбросить (Reset)
# seen: help texts for iOS
-ui-reset-network-settings = Сбросить настройки сети
# unverified
-ui-reset-all-settings = Сбросить все настройки (Reset All Settings)
# Apple: iOS 15 strings
-ui-erase-all-content-and-settings = Стирание контента и настроек
