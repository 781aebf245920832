### What Apple’s devices show in this language. See the source file for how to work on it.

## Where everything begins

# Apple: iOS 15 strings
-ui-settings = Ayarlar
# Apple: iOS 15 strings
-ui-general = Genel
# Apple: iOS 15 strings
-ui-apps = Uygulamalar
# Apple: iOS 15 strings
-ui-messages = Mesajlar
# unverified
-ui-phone = Telefon (Phone)
# Apple: iOS 15 strings
-ui-facetime = FaceTime
# unverified
-ui-contacts = Kişiler (Contacts)
# unverified
-ui-system-settings = Sistem Ayarları (System Settings)
# Apple: iOS 15 strings
-ui-system-preferences = Sistem Tercihleri
# unverified
-ui-settings-menu = Ayarlar… (Settings…)
# unverified
-ui-preferences = Tercihler… (Preferences…)
# unverified
-ui-view = Görüntü (View)
# unverified
-ui-search = Ara (Search)

## Messages

# Apple: iOS 15 strings
-ui-imessage = iMessage
# Apple: iOS 15 strings
-ui-send-receive = Gönder ve Al
# unverified
-ui-use-your-apple-account-for-imessage = iMessage için Apple Hesabınızı Kullanın (Use your Apple Account for iMessage)
# unverified
-ui-you-can-receive-imessages-to-and-reply-from = iMessage’ları alabileceğiniz ve yanıtlayabileceğiniz adresler (You can receive iMessages to and reply from)
# unverified
-ui-you-can-be-reached-for-messages-at = Size mesaj gönderilebilecek adresler (You can be reached for messages at)
# unverified
-ui-start-new-conversations-from = Yeni yazışmaları şuradan başlat (Start new conversations from)
# unverified
-ui-enable-this-account = Bu hesabı etkinleştir (Enable this account)
# Apple: iOS 15 strings
-ui-imessage-facetime-line = iMessage ve FaceTime Hattı
# Apple: iOS 15 strings
-ui-text-message-forwarding = Mesaj İletme
# Apple: iOS 15 strings
-ui-send-as-sms = SMS Olarak Gönder
# unverified
-ui-send-as-text-message = Kısa Mesaj Olarak Gönder (Send as Text Message)
# Apple: iOS 15 strings
-ui-mms-messaging = MMS Mesajlaşma
# unverified
-ui-rcs-messaging = RCS Mesajlaşma (RCS Messaging)
# unverified
-ui-group-messaging = Grup Mesajlaşma (Group Messaging)
# Apple: iOS 15 strings
-ui-text-message = Mesaj
# unverified
-ui-new-message = Yeni Mesaj (New Message)
# unverified
-ui-edit = Düzenle (Edit)
# unverified
-ui-delete = Sil (Delete)
# unverified
-ui-info = Bilgi (Info)

## What a message or an activation says

# Apple: iOS 15 strings
-ui-waiting-for-activation = Etkinleştirme bekleniyor…
# Apple: iOS 15 strings
-ui-imessage-activation = iMessage Etkinleştirme
# Apple: iOS 15 strings
-ui-imessage-unavailable = iMessage Kullanılamıyor
# Apple: iOS 15 strings
-ui-verifying = Doğrulanıyor…
# Apple: iOS 15 strings
-ui-delivered = Teslim Edildi
# Apple: iOS 15 strings
-ui-not-delivered = Gönderilmedi
# Apple: iOS 15 strings
-ui-message-failed-to-send = Mesaj Gönderilemedi
# Apple: iOS 15 strings
-ui-try-again = Yeniden Dene

## Hidden and blocked messages

# unverified
-ui-blocked = Engellenenler (Blocked)
# unverified
-ui-blocked-contacts = Engellenen Kişiler (Blocked Contacts)
# Apple: iOS 15 strings
-ui-block-contact = Kişiyi Engelle
# unverified
-ui-unblock = Engeli Kaldır (Unblock)
# unverified
-ui-unknown-senders = Bilinmeyen Gönderenler (Unknown Senders)
# unverified
-ui-screen-unknown-senders = Bilinmeyen Gönderenleri Filtrele (Screen Unknown Senders)
# Apple: iOS 15 strings
-ui-filter-unknown-senders = Bilinmeyenleri Filtrele
# unverified
-ui-filters = Filtreler (Filters)
# unverified
-ui-spam = Spam
# unverified
-ui-recently-deleted = Son Silinenler (Recently Deleted)
# unverified
-ui-notifications = Bildirimler (Notifications)
# unverified
-ui-allow-notifications = Bildirimlere İzin Ver (Allow Notifications)
# unverified
-ui-hide-alerts = Uyarıları Gizle (Hide Alerts)
# Apple: iOS 15 strings
-ui-focus = Odak
# Apple: iOS 15 strings
-ui-do-not-disturb = Rahatsız Etme
# unverified
-ui-privacy-security = Gizlilik ve Güvenlik (Privacy & Security)
# unverified
-ui-security-privacy = Güvenlik ve Gizlilik (Security & Privacy)
# unverified
-ui-lockdown-mode = Kilit Modu (Lockdown Mode)

## Account and iCloud

# seen: help texts for iOS
-ui-apple-account = Apple Hesabı
# Apple: iOS 15 strings
-ui-apple-id = Apple Kimliği
# unverified
-ui-sign-in = Giriş Yap (Sign In)
# Apple: iOS 15 strings
-ui-sign-out = Çıkış Yap
# unverified
-ui-sign-in-security = Giriş ve Güvenlik (Sign-In & Security)
# unverified
-ui-two-factor-authentication = İki Faktörlü Kimlik Doğrulama (Two-Factor Authentication)
# unverified
-ui-family-sharing = Aile Paylaşımı (Family Sharing)
# unverified
-ui-find-my = Bul (Find My)
# unverified
-ui-stolen-device-protection = Çalınan Aygıt Koruması (Stolen Device Protection)
# Apple: iOS 15 strings
-ui-icloud = iCloud
# unverified
-ui-see-all = Tümünü Gör (See All)
# unverified
-ui-show-all = Tümünü Göster (Show All)
# unverified
-ui-saved-to-icloud = iCloud’a Kaydedilenler (Saved to iCloud)
# seen: help texts for iOS
-ui-messages-in-icloud = iCloud’daki Mesajlar
# unverified
-ui-use-on-this-iphone = Bu iPhone’da Kullan (Use on this iPhone)
# unverified
-ui-use-on-this-ipad = Bu iPad’de Kullan (Use on this iPad)
# unverified
-ui-sync-this-iphone = Bu iPhone’u Eşzamanla (Sync this iPhone)
# unverified
-ui-sync-this-ipad = Bu iPad’i Eşzamanla (Sync this iPad)
# unverified
-ui-enable-messages-in-icloud = iCloud’da Mesajları Etkinleştir (Enable Messages in iCloud)
# unverified
-ui-sync-now = Şimdi Eşzamanla (Sync Now)
# unverified
-ui-icloud-backup = iCloud Yedekleme (iCloud Backup)
# unverified
-ui-back-up-now = Şimdi Yedekle (Back Up Now)
# Apple: iOS 15 strings
-ui-icloud-private-relay = iCloud Özel Geçişi
# unverified
-ui-private-relay = Özel Geçiş (Private Relay)
# unverified
-ui-system-status = Sistem Durumu (System Status)

## Network

# Apple: iOS 15 strings
-ui-airplane-mode = Uçak Modu
# Apple: iOS 15 strings
-ui-wi-fi = Wi-Fi
# Apple: iOS 15 strings
-ui-forget-this-network = Bu Ağı Unut
# Apple: iOS 15 strings
-ui-limit-ip-address-tracking = IP Adresi Takibini Sınırla
# Apple: iOS 15 strings
-ui-low-data-mode = Düşük Veri Modu
# unverified
-ui-personal-hotspot = Kişisel Erişim Noktası (Personal Hotspot)
# unverified
-ui-vpn = VPN
# Apple: iOS 15 strings
-ui-vpn-device-management = VPN ve Aygıt Yönetimi
# unverified
-ui-network = Ağ (Network)
# unverified
-ui-firewall = Güvenlik Duvarı (Firewall)

## Mobile line

# Apple: iOS 15 strings
-ui-cellular = Hücresel
# Apple: iOS 15 strings
-ui-cellular-data = Hücresel Veri
# unverified
-ui-mobile-data = Mobil Veri (Mobile Data)
# unverified
-ui-mobile-service = Mobil Servis (Mobile Service)
# Apple: iOS 15 strings
-ui-turn-on-this-line = Bu Hattı Etkinleştir
# unverified
-ui-my-number = Numaram (My Number)
# unverified
-ui-add-esim = eSIM Ekle (Add eSIM)
# unverified
-ui-delete-esim = eSIM’i Sil (Delete eSIM)
# Apple: iOS 15 strings
-ui-remove-cellular-plan = Hücresel Planı Sil
# Apple: iOS 15 strings
-ui-carrier = Operatör
# Apple: iOS 15 strings
-ui-carrier-settings-update = Operatör Ayarı Güncelleme
# Apple: iOS 15 strings
-ui-data-roaming = Uluslararası Dolaşım
# Apple: iOS 15 strings
-ui-no-sim = SIM Yok
# unverified
-ui-no-service = Servis Yok (No Service)
# unverified
-ui-sos = SOS

## The device

# unverified
-ui-about = Hakkında (About)
# unverified
-ui-about-this-mac = Bu Mac Hakkında (About This Mac)
# Apple: iOS 15 strings
-ui-date-time = Tarih ve Saat
# Apple: iOS 15 strings
-ui-time-zone = Saat Dilimi
# unverified
-ui-set-automatically = Otomatik Ayarla (Set Automatically)
# Apple: iOS 15 strings
-ui-software-update = Yazılım Güncelleme
# unverified
-ui-storage = Saklama Alanı (Storage)
# unverified
-ui-iphone-storage = iPhone Saklama Alanı (iPhone Storage)
# unverified
-ui-ipad-storage = iPad Saklama Alanı (iPad Storage)
# unverified
-ui-battery = Pil (Battery)
# unverified
-ui-low-power-mode = Düşük Güç Modu (Low Power Mode)
# Apple: iOS 15 strings
-ui-screen-time = Ekran Süresi
# Apple: iOS 15 strings
-ui-communication-limits = İletişim Sınırları
# Apple: iOS 15 strings
-ui-content-privacy-restrictions = İçerik ve Gizlilik Sınırlamaları
# unverified
-ui-downtime = Boş Zaman (Downtime)
# Apple: iOS 15 strings
-ui-restart = Yeniden Başlat
# unverified
-ui-shut-down = Kapat (Shut Down)

## Reset

# unverified
-ui-transfer-or-reset-iphone = iPhone’u Aktar veya Sıfırla (Transfer or Reset iPhone)
# unverified
-ui-transfer-or-reset-ipad = iPad’i Aktar veya Sıfırla (Transfer or Reset iPad)
# unverified
-ui-reset = Sıfırla (Reset)
# seen: help texts for iOS
-ui-reset-network-settings = Ağ Ayarlarını Sıfırla
# unverified
-ui-reset-all-settings = Tüm Ayarları Sıfırla (Reset All Settings)
# Apple: iOS 15 strings
-ui-erase-all-content-and-settings = Tüm İçerikleri ve Ayarları Sil
