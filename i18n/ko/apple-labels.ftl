### What Apple’s devices show in this language. See the source file for how to work on it.

## Where everything begins

# Apple: iOS 15 strings
-ui-settings = 설정
# Apple: iOS 15 strings
-ui-general = 일반
# Apple: iOS 15 strings
-ui-apps = 앱
# Apple: iOS 15 strings
-ui-messages = 메시지
# unverified
-ui-phone = 전화 (Phone)
# Apple: iOS 15 strings
-ui-facetime = FaceTime
# unverified
-ui-contacts = 연락처 (Contacts)
# unverified
-ui-system-settings = 시스템 설정 (System Settings)
# Apple: iOS 15 strings
-ui-system-preferences = 시스템 환경설정
# unverified
-ui-settings-menu = 설정… (Settings…)
# unverified
-ui-preferences = 환경설정… (Preferences…)
# unverified
-ui-view = 보기 (View)
# unverified
-ui-search = 검색 (Search)

## Messages

# Apple: iOS 15 strings
-ui-imessage = iMessage
# Apple: iOS 15 strings
-ui-send-receive = 발신 및 수신
# unverified
-ui-use-your-apple-account-for-imessage = iMessage에 Apple 계정 사용 (Use your Apple Account for iMessage)
# unverified
-ui-you-can-receive-imessages-to-and-reply-from = iMessage를 수신하고 답장할 주소 (You can receive iMessages to and reply from)
# unverified
-ui-you-can-be-reached-for-messages-at = 메시지를 받을 주소 (You can be reached for messages at)
# unverified
-ui-start-new-conversations-from = 새로운 대화를 시작할 주소 (Start new conversations from)
# unverified
-ui-enable-this-account = 이 계정 활성화 (Enable this account)
# Apple: iOS 15 strings
-ui-imessage-facetime-line = iMessage 및 FaceTime 회선
# Apple: iOS 15 strings
-ui-text-message-forwarding = 문자 메시지 전달
# Apple: iOS 15 strings
-ui-send-as-sms = SMS로 보내기
# unverified
-ui-send-as-text-message = 문자 메시지로 보내기 (Send as Text Message)
# Apple: iOS 15 strings
-ui-mms-messaging = MMS 메시지
# unverified
-ui-rcs-messaging = RCS 메시지 (RCS Messaging)
# unverified
-ui-group-messaging = 그룹 메시지 (Group Messaging)
# Apple: iOS 15 strings
-ui-text-message = 문자 메시지
# unverified
-ui-new-message = 새로운 메시지 (New Message)
# unverified
-ui-edit = 편집 (Edit)
# unverified
-ui-delete = 삭제 (Delete)
# unverified
-ui-info = 정보 (Info)

## What a message or an activation says

# Apple: iOS 15 strings
-ui-waiting-for-activation = 활성화 대기 중…
# Apple: iOS 15 strings
-ui-imessage-activation = iMessage 활성화
# Apple: iOS 15 strings
-ui-imessage-unavailable = iMessage 사용 불가
# Apple: iOS 15 strings
-ui-verifying = 확인 중…
# Apple: iOS 15 strings
-ui-delivered = 전송됨
# Apple: iOS 15 strings
-ui-not-delivered = 전송 안 됨
# Apple: iOS 15 strings
-ui-message-failed-to-send = 메시지 전송 실패
# Apple: iOS 15 strings
-ui-try-again = 다시 시도

## Hidden and blocked messages

# unverified
-ui-blocked = 차단됨 (Blocked)
# unverified
-ui-blocked-contacts = 차단된 연락처 (Blocked Contacts)
# Apple: iOS 15 strings
-ui-block-contact = 연락처 차단
# unverified
-ui-unblock = 차단 해제 (Unblock)
# unverified
-ui-unknown-senders = 알 수 없는 발신자 (Unknown Senders)
# unverified
-ui-screen-unknown-senders = 알 수 없는 발신자 스크리닝 (Screen Unknown Senders)
# Apple: iOS 15 strings
-ui-filter-unknown-senders = 알 수 없는 발신자 필터링하기
# unverified
-ui-filters = 필터 (Filters)
# unverified
-ui-spam = 스팸 (Spam)
# unverified
-ui-recently-deleted = 최근 삭제된 항목 (Recently Deleted)
# unverified
-ui-notifications = 알림 (Notifications)
# unverified
-ui-allow-notifications = 알림 허용 (Allow Notifications)
# unverified
-ui-hide-alerts = 알림 가리기 (Hide Alerts)
# Apple: iOS 15 strings
-ui-focus = 집중 모드
# Apple: iOS 15 strings
-ui-do-not-disturb = 방해금지 모드
# unverified
-ui-privacy-security = 개인정보 보호 및 보안 (Privacy & Security)
# unverified
-ui-security-privacy = 보안 및 개인 정보 보호 (Security & Privacy)
# unverified
-ui-lockdown-mode = 차단 모드 (Lockdown Mode)

## Account and iCloud

# seen: help texts for iOS
-ui-apple-account = Apple 계정
# Apple: iOS 15 strings
-ui-apple-id = Apple ID
# unverified
-ui-sign-in = 로그인 (Sign In)
# Apple: iOS 15 strings
-ui-sign-out = 로그아웃
# unverified
-ui-sign-in-security = 로그인 및 보안 (Sign-In & Security)
# unverified
-ui-two-factor-authentication = 이중 인증 (Two-Factor Authentication)
# unverified
-ui-family-sharing = 가족 공유 (Family Sharing)
# unverified
-ui-find-my = 나의 찾기 (Find My)
# unverified
-ui-stolen-device-protection = 도난당한 기기 보호 (Stolen Device Protection)
# Apple: iOS 15 strings
-ui-icloud = iCloud
# unverified
-ui-see-all = 모두 보기 (See All)
# unverified
-ui-show-all = 모두 보기 (Show All)
# unverified
-ui-saved-to-icloud = iCloud에 저장됨 (Saved to iCloud)
# seen: help texts for iOS
-ui-messages-in-icloud = iCloud에 메시지 보관
# unverified
-ui-use-on-this-iphone = 이 iPhone에서 사용 (Use on this iPhone)
# unverified
-ui-use-on-this-ipad = 이 iPad에서 사용 (Use on this iPad)
# unverified
-ui-sync-this-iphone = 이 iPhone 동기화 (Sync this iPhone)
# unverified
-ui-sync-this-ipad = 이 iPad 동기화 (Sync this iPad)
# unverified
-ui-enable-messages-in-icloud = iCloud에 메시지 보관 활성화 (Enable Messages in iCloud)
# unverified
-ui-sync-now = 지금 동기화 (Sync Now)
# unverified
-ui-icloud-backup = iCloud 백업 (iCloud Backup)
# unverified
-ui-back-up-now = 지금 백업 (Back Up Now)
# Apple: iOS 15 strings
-ui-icloud-private-relay = iCloud 비공개 릴레이
# unverified
-ui-private-relay = 비공개 릴레이 (Private Relay)
# unverified
-ui-system-status = 시스템 상태 (System Status)

## Network

# Apple: iOS 15 strings
-ui-airplane-mode = 에어플레인 모드
# Apple: iOS 15 strings
-ui-wi-fi = Wi‑Fi
# Apple: iOS 15 strings
-ui-forget-this-network = 이 네트워크 지우기
# Apple: iOS 15 strings
-ui-limit-ip-address-tracking = IP 주소 추적 제한
# Apple: iOS 15 strings
-ui-low-data-mode = 저데이터 모드
# unverified
-ui-personal-hotspot = 개인용 핫스팟 (Personal Hotspot)
# unverified
-ui-vpn = VPN
# Apple: iOS 15 strings
-ui-vpn-device-management = VPN 및 기기 관리
# unverified
-ui-network = 네트워크 (Network)
# unverified
-ui-firewall = 방화벽 (Firewall)

## Mobile line

# Apple: iOS 15 strings
-ui-cellular = 셀룰러
# Apple: iOS 15 strings
-ui-cellular-data = 셀룰러 데이터
# unverified
-ui-mobile-data = 모바일 데이터 (Mobile Data)
# unverified
-ui-mobile-service = 모바일 서비스 (Mobile Service)
# Apple: iOS 15 strings
-ui-turn-on-this-line = 이 회선 켜기
# unverified
-ui-my-number = 나의 번호 (My Number)
# unverified
-ui-add-esim = eSIM 추가 (Add eSIM)
# unverified
-ui-delete-esim = eSIM 삭제 (Delete eSIM)
# Apple: iOS 15 strings
-ui-remove-cellular-plan = 셀룰러 요금제 제거
# Apple: iOS 15 strings
-ui-carrier = 이동통신사
# Apple: iOS 15 strings
-ui-carrier-settings-update = 이동통신사 설정 업데이트
# Apple: iOS 15 strings
-ui-data-roaming = 데이터 로밍
# Apple: iOS 15 strings
-ui-no-sim = SIM 없음
# unverified
-ui-no-service = 서비스 안 됨 (No Service)
# unverified
-ui-sos = SOS

## The device

# unverified
-ui-about = 정보 (About)
# unverified
-ui-about-this-mac = 이 Mac에 관하여 (About This Mac)
# Apple: iOS 15 strings
-ui-date-time = 날짜 및 시간
# Apple: iOS 15 strings
-ui-time-zone = 시간대
# unverified
-ui-set-automatically = 자동으로 설정 (Set Automatically)
# Apple: iOS 15 strings
-ui-software-update = 소프트웨어 업데이트
# unverified
-ui-storage = 저장 공간 (Storage)
# unverified
-ui-iphone-storage = iPhone 저장 공간 (iPhone Storage)
# unverified
-ui-ipad-storage = iPad 저장 공간 (iPad Storage)
# unverified
-ui-battery = 배터리 (Battery)
# unverified
-ui-low-power-mode = 저전력 모드 (Low Power Mode)
# Apple: iOS 15 strings
-ui-screen-time = 스크린 타임
# Apple: iOS 15 strings
-ui-communication-limits = 커뮤니케이션 제한
# Apple: iOS 15 strings
-ui-content-privacy-restrictions = 콘텐츠 및 개인 정보 보호 제한
# unverified
-ui-downtime = 다운타임 (Downtime)
# Apple: iOS 15 strings
-ui-restart = 재시동
# unverified
-ui-shut-down = 시스템 종료 (Shut Down)

## Reset

# seen: help texts for iOS
-ui-transfer-or-reset-iphone = iPhone 전송 또는 재설정
# unverified
-ui-transfer-or-reset-ipad = iPad 전송 또는 재설정 (Transfer or Reset iPad)
# unverified
-ui-reset = 재설정 (Reset)
# seen: help texts for iOS
-ui-reset-network-settings = 네트워크 설정 재설정
# unverified
-ui-reset-all-settings = 모든 설정 재설정 (Reset All Settings)
# Apple: iOS 15 strings
-ui-erase-all-content-and-settings = 모든 콘텐츠 및 설정 지우기
