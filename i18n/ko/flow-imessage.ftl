### iMessage 복구: ‘imessage’ 가이드의 모든 글.

imessage-flow = { -imessage } 도움말
    .description = { -imessage }가 다시 작동하도록 한 단계씩 안내합니다
    .problem = 어떤 문제인지 짧게, 또는 표시된 오류 메시지 그대로
    .meanwhile = 녹색 메시지도 상대방에게 전달됩니다. 문제를 해결하는 동안에도 급한 소식은 보낼 수 있습니다.

## 증상: 첫 번째 선택

imessage-symptom-send-fail = 메시지를 보낼 수 없어요
    .hint = ‘전송 안 됨’, 빨간색 표시, 멈춘 진행 막대, 또는 메시지 아래에 ‘전송됨’이 없음
    .words = 전송 안 됨, 전송이 안, 전송 안 돼, 전송 실패, 전송 중, 전송되지, 전송 + 멈춰, 전송 오류, 안 보내져, 안 보내짐, 안 보내지, 안 가요, 안 가져요, 안 갑니다, 안 감, 못 보내, 보낼 수 없, 보내지지 않, 보내기 + 실패, 보내기 + 안, 발송 실패, 발송이 안, 실패해요, 빨간 느낌표, 느낌표, 메시지 전송, 상대방한테 안, 상대방이 못 받
imessage-symptom-activation = { -imessage } 기능을 켤 수 없어요
    .hint = ‘활성화 대기 중…’, ‘활성화하는 데 실패했습니다’ 또는 다른 활성화 오류
    .words = 활성화, 활성화 대기, 활성화 안 됨, 활성화가 안 돼요, 활성화 오류, 안 켜져, 안 켜짐, 안 켜집, 켜지지 않, 켤 수 없, 켜면 + 꺼, 저절로 꺼, 자꾸 꺼, 자동으로 꺼, 다시 꺼, 꺼져요, 확인 중, 유심, 유심 + 메시지, 유심 + 안돼, 유심 + 안되, sim, sim + 안되, esim, 이심, 통신사, 통신사 + 메시지, 새 폰, 새 폰 + 안, 새 아이폰, 기기변경, 번호 + 바꾸, 번호 이동, 번호 변경, 번호 + 등록, 유심 + 안, 유심 + 아이메시지, 유심 + 아이메시지 + 안, 켜기가 안, 켜기 안, 안 켜지, 통신사 + 아이메시지 + 안, 번호이동 + 아이메시지, 기기변경 + 아이메시지
imessage-symptom-green-all = 모두에게 녹색으로 보내져요
    .hint = 상대방이 { -iphone }을 써도 녹색이에요. 녹색 메시지도 전달됩니다.
    .words = 초록색, 초록, 초록색으로 가요, 초록색으로, 초록 말풍선, 전부 초록, 다 초록, 모두 초록, 녹색, 녹색 말풍선, 녹색으로, 녹색으로 가요, 파란색이 아니, 파란색으로 안, 문자로 가요, 문자로 가, 문자로 보내져, 문자로 전송, 문자로 바뀌, 일반 문자, sms, sms로, rcs
imessage-symptom-green-one = 한 사람에게만 녹색으로 보내져요
    .hint = 상대방은 { -iphone }을 쓰고, 다른 사람에게는 파란색이에요
    .words = 한 사람만, 한 명만, 한 명한테만, 한테만, 에게만, 한테만 초록색으로, 한테만 녹색, 에게만 초록색으로, 한테만 + 초록, 한테만 + 초록색으로, 한테만 + 녹색, 한테만 + 녹색으로, 한테만 + 문자로, 에게만 + 초록, 에게만 + 녹색, 에게만 + 문자로, 한 명 + 초록, 한 명 + 녹색, 한 사람 + 초록, 한 사람 + 초록색으로, 한 사람 + 녹색, 한 사람 + 녹색으로, 친구만 + 초록색, 만 초록색, 만 초록색으로, 만 녹색으로, 친구 한 명만, 특정 사람, 특정 사람 + 녹색, 특정인, 특정 + 초록색으로, 특정 + 초록, 여자친구 + 초록, 남자친구 + 초록, 등록되어 있지 않습니다, 한 사람에게만, 것만 초록, 것만 녹색, 엄마 + 초록, 엄마 + 만 초록, 아빠 + 만 초록, 만 초록, 만 녹색
imessage-symptom-not-receiving = 메시지가 오지 않아요
    .hint = 상대방은 보냈다는데 오지 않았거나, 인증 코드만 오지 않음
    .words = 안 와요, 안 와, 안 왔, 안 옵니다, 안 옴, 안 오, 오지 않, 안 들어와, 수신 안 됨, 수신이 안, 수신 안, 수신 불가, 못 받, 받는 게 안, 받기가 안, 받을 수 없, 받지 못, 보냈다는데, 보냈다고 하는데, 인증번호, 인증번호 + 안 와, 인증 코드, 인증문자, 안 떠서 못, 누락
imessage-symptom-not-syncing = 기기마다 메시지가 달라요
    .hint = 한 기기에 있는 대화가 다른 기기에 없거나 늦게 나타남
    .words = 동기화, 동기화가 안, 동기화 안, 동기화되지, 연동, 연동이 안, 연동 안, 아이패드, 아이패드 + 안 떠, 아이패드 + 안 와, 아이패드 + 메시지, 아이패드 + 문자, 아이패드 + 아이메시지, ipad, 다른 기기, 기기마다, 기기별, 아이폰이랑 맥, 아이폰이랑 아이패드, 아이폰 + 맥 + 달라, 아이폰에만, 맥에 안 떠, 맥에는 안 떠, 맥북에 안 떠, 맥북에는 안, 맥에는 안, 아이클라우드, icloud, 내용이 달라, 다르게 보여, 대화 내용이 달라요, 서로 달라, 아이폰 + 맥북 + 달라, 맥북 + 달라요, 아이폰이랑 + 달라, 폰이랑 + 메시지 + 달라, 맥북이랑 아이폰, 맥이랑 아이폰, 서로 안 맞
imessage-symptom-signed-out = 다시 로그인하라고 해요
    .hint = 암호 요청, ‘{ -imessage }에 로그인’, 또는 잠긴 계정
    .words = 로그인, 로그인이 안, 로그인하라, 로그인 + 다시, 로그인 + 안, 로그아웃, 로그아웃됨, 로그아웃 + 자꾸, 암호, 암호 + 입력, 비밀번호, 비밀번호 + 입력, 비밀번호를 입력, 애플 id, 애플 아이디, 애플 아이디 + 비밀번호, apple id, apple 계정, 애플 계정, 계정, 계정 잠김, 계정이 잠, 계정 + 잠겼, 계정 + 잠금, 잠겼어요
imessage-symptom-wrong-sender = 메시지가 내 이메일 주소로 보내져요
    .hint = 상대방에게 번호 대신 주소가 보이거나, 나와의 대화가 두 개로 나뉨
    .words = 이메일, 이메일로, 이메일로 가요, 이메일로 보내, 이메일로 + 떠, 이메일 주소, 이메일 + 번호, 메일 주소, 메일로 떠, 메일로 보내, 메일로 가, 주소로 떠, 번호가 아니라, 번호가 달라, 번호 대신, 다른 번호, 발신 번호, 발신자, 대화가 두 개, 대화방이 두 개, 채팅방이 두 개, 두 개로 나뉘, 나뉘어, 대화가 나뉘어요, 따로 떠
imessage-symptom-mixed-up = 가족의 메시지가 보여요
    .hint = 또는 가족에게 내 메시지가 보임
    .words = 가족, 가족이, 가족 메시지, 가족 + 볼 수, 가족 + 보여, 엄마, 엄마 메시지, 엄마 문자, 엄마가 + 봐, 아빠, 아빠 문자, 아빠 메시지, 남편, 남편 문자, 남편 메시지, 남편 + 제 폰, 와이프, 와이프 문자, 와이프 메시지, 아내, 아내 문자, 딸, 딸 문자, 딸 메시지, 아들, 아들 문자, 아들 메시지, 아이 문자, 애들 문자, 애들 메시지, 동생, 동생이랑, 동생 문자, 동생 메시지, 언니, 오빠, 형 문자, 자녀, 공유돼, 공유되, 공유 계정, 계정 공유, 같은 계정, 같은 아이디, 다른 사람 메시지, 다른 사람 문자, 남의 메시지, 남의 문자, 제 폰으로 와, 내 폰으로 와
imessage-symptom-media-fails = 사진, 비디오, 그룹 메시지만 안 돼요
    .hint = 한 사람에게 보내는 일반 텍스트는 전송됨
    .words = 사진, 사진이 안, 사진이 안 보내져, 사진 + 안 보내, 사진 전송, 사진 + 못 보내, 사진 + 안 가, 사진 + 전송 + 안, 사진 + 전송 실패, 사진만, 사진 + 실패, 이미지, 이미지 + 전송, 이미지 + 안, 동영상, 동영상 전송, 동영상 + 안 보내, 동영상 + 못 보내, 동영상 + 전송 + 안, 동영상 + 안 가, 동영상 + 실패, 영상, 비디오, 그룹, 그룹 메시지, 그룹 문자, 그룹 + 안, 단체, 단체 문자, 단체 문자만, 단체 + 안, 단체 + 안 가, 단톡, 단톡방, 단체 채팅, 그룹 채팅, 첨부, 첨부 파일, 글은 가, 글자는 가, 텍스트는 가, mms, 음성 메시지
imessage-symptom-silent = 메시지가 소리 없이 와요
    .hint = 나중에야 발견하며, 다른 목록에 있을 수도 있음
    .words = 알림, 알림이 안, 알림이 안 와, 알림이 안 떠, 알림이 안 울, 알림 안, 알림 안 와, 알림 + 없, 알림음, 알람, 알람이 안, 알람 안, 알람 + 안 와, 알람 + 안 울, 소리가 안, 소리 안, 소리가 안 나, 소리 안 나, 소리 안 남, 소리 없이, 안 울려, 진동, 무음, 배너, 방해금지, 방해금지 모드, 집중 모드, 스팸, 필터, 숨겨진, 나중에 확인
imessage-symptom-restricted = 내 기기에서 { -imessage }가 제한되어 있어요
    .hint = ‘이 { -iphone }은 … 제한되었습니다’, 모래시계 표시, 또는 직장이나 학교의 기기
    .words = 제한, 제한됨, 제한되, 제한되었습니다, 제한되어, 스크린 타임, 스크린 타임 + 못, 스크린 타임 + 안, 자녀 보호, 보호자, 부모님이 막, 막혀, 막아, 차단해 놔, 학교, 학교 + 아이패드, 학교 + 안, 회사 폰, 회사 아이폰, 회사 폰 + 못, 회사 폰 + 안, 회사에서 준, 회사 + 아이폰, 업무용, 업무용 폰, 관리, mdm, 모래시계
imessage-symptom-mac-only = { -mac }에서만 문제가 있어요
    .hint = { -iphone }에서는 { -imessage }가 작동함
    .words = mac, mac에서, 맥, 맥북, 맥북에서, 맥북에서만, 맥북에서 + 안, 맥북 + 메시지, 맥북 + 문자, 맥북 + 못 보내, macbook, macbook에서, 아이맥, 아이맥 + 메시지, 아이맥에서, imac, 컴퓨터, 컴퓨터로, 컴퓨터에서, 컴퓨터 + 안, 컴퓨터 + 메시지, 노트북, 노트북 + 메시지, macos, 맥에서, 맥에서만, 맥에서 + 안, 맥에서 + 메시지, 맥에서 + 문자, 맥에서 + 못, 맥 메시지
imessage-symptom-watch-only = { -apple-watch }에서만 문제가 있어요
    .hint = { -iphone }에서는 { -imessage }가 작동함
    .words = watch, apple watch, 애플워치, 워치, 워치로, 워치에서, 워치에서만, 워치만, 워치 + 안, 워치 + 안 와, 워치 + 메시지, 워치 + 문자, 워치 + 알림, 워치 + 못 보내, watchos, 시계, 시계로, 시계에서
imessage-symptom-moved-away = { -iphone }을 그만 쓴 뒤 친구들의 문자가 안 와요
    .hint = 지금은 { -android }나 다른 휴대폰을 사용함
    .words = 안드로이드, 안드로이드로, 안드로이드로 바꿨, 안드로이드로 + 안 와, 안드로이드로 + 못 받, 안드로이드 + 안 와, android, android + 안 와, 갤럭시, 갤럭시로, 갤럭시로 바꾸, 갤럭시로 바꿨, 갤럭시로 + 안 와, 갤럭시로 + 못 받, 갤럭시 + 안 와, 갤럭시 + 못 받, 삼성, 삼성폰, 삼성폰으로, 아이폰에서 갤럭시, 아이폰 쓰다가, 아이폰을 안 써, 이제 아이폰 안, 아이폰 + 팔, 등록 해제, 등록을 해제, 아이메시지 등록 해제, 아이메시지 해지, 픽셀, 기변
imessage-symptom-unsure = 그 밖의 문제이거나 잘 모르겠어요
    .hint = 가장 가능성이 큰 것부터 살펴봅니다
    .words = 기타, 도와주세요, 도움, 아이메시지가 안 돼, 아이메시지 안 돼, 아이메시지가 안 되, 메시지가 안 돼, 작동 안, 작동하지 않, 작동이 안, 고장, 이상해, 이상합, 오류, 모르겠, 먹통, 문제가 있

## 원인. ‘가장 유력한 원인:’ 뒤에 이어진다

imessage-cause-imsg-off = { -imessage }가 꺼져 있음
imessage-cause-addr = { -imessage }에 쓰는 번호 또는 이메일 주소의 선택
imessage-cause-acct-mismatch = 기기마다 다른 { -apple-account }
imessage-cause-mic-off = 일부 기기에서 꺼져 있는 ‘{ -ui-messages-in-icloud }’
imessage-cause-mic-paused = 일시 정지된 ‘{ -ui-messages-in-icloud }’ 동기화
imessage-cause-rcpt-side = 상대방 기기의 문제
imessage-cause-rcpt-left = 상대방이 { -iphone }을 더 이상 쓰지 않음
imessage-cause-blocked = 차단된 연락처
imessage-cause-filter = 메시지를 다른 목록으로 옮기는 필터
imessage-cause-restrict = { -ui-screen-time } 제한
imessage-cause-storage = 가득 찬 저장 공간
imessage-cause-thread = 이전 주소가 남아 있는 대화
imessage-cause-self-left = 아직 { -imessage }에 등록되어 있는 번호
imessage-cause-smsfwd = 꺼져 있는 ‘{ -ui-text-message-forwarding }’
imessage-cause-mms = 꺼져 있는 MMS, RCS 또는 그룹 메시지
imessage-cause-acct-locked = 잠긴 { -apple-account }
imessage-cause-family-shared = 여러 사람이 함께 쓰는 { -apple-account }
imessage-cause-mdm = 기기를 관리하는 직장이나 학교의 규칙
imessage-cause-lockdown = 대부분의 첨부 파일을 막는 ‘{ -ui-lockdown-mode }’
imessage-cause-private-relay = { -ui-icloud-private-relay }
imessage-cause-focus-silent = { -ui-focus } 또는 꺼져 있는 알림
imessage-cause-media-big = 너무 큰 첨부 파일
imessage-cause-group-mixed = { -imessage }를 쓰지 않는 사람이 있는 그룹
imessage-cause-friends-thread = 여전히 이전 { -imessage }로 보내는 친구들의 휴대폰
imessage-cause-mac-signed-out = { -mac }에서 { -imessage }가 로그아웃되어 있음
imessage-cause-mac-disk = { -mac }의 가득 찬 디스크
imessage-cause-mac-firewall = { -mac }의 방화벽
imessage-cause-watch-phone = { -apple-watch }와 { -iphone }의 연결 끊김
imessage-cause-watch-signed-out = { -apple-watch }가 로그아웃되어 있음
imessage-cause-hardware = 하드웨어 고장

## 질문

imessage-question-device = 어떤 기기에 문제가 있나요?
    .text = 여러 대라면, 그중에 { -iphone }이 있을 때는 { -iphone }을 고르세요.
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = 지금은 { -android }나 다른 휴대폰을 써요
imessage-question-known-device = 알림에 나온 새 기기를 아나요?
    .text = 예를 들어 최근에 설정하거나 업데이트한 내 { -iphone }, { -ipad } 또는 { -mac }입니다.
    .answer-yes = 네, 내 기기예요
    .answer-no = 아니요, 모르는 기기예요
    .answer-no-hint = 다른 사람과 함께 확인하세요
imessage-question-status = { -apple }의 시스템 상태 페이지에 문제가 표시되어 있나요?
    .text = 버튼으로 페이지를 열고 { -imessage }, { -apple-account }, { -icloud } 항목을 확인하세요. { -apple }은 늦게 게시하는 경우가 많으므로, 문제가 없다고 나와도 확실하지는 않습니다.
    .answer-incident = 네, 지금 문제가 있어요
    .answer-past = 최근에 있었지만 해결되었어요
    .answer-clear = 아니요, 모두 정상이에요
imessage-question-crowd = 지금 많은 사람이 같은 문제를 겪고 있나요?
    .answer-wave = 네, 평소보다 훨씬 많아요
    .answer-calm = 평소와 비슷해요
imessage-question-who = 모두에게 그런가요, 일부에게만 그런가요?
    .text = { -iphone }을 쓰는 상대를 기준으로 생각하세요. { -android } 사용자에게는 녹색이 정상입니다.
    .answer-all = 모두에게
    .answer-one = 한 사람 또는 아주 적은 수에게만
imessage-question-web = 한 번도 열어 본 적 없는 웹 페이지가 지금 열리나요?
    .text = { -imessage }와 같은 연결을 사용하세요. 전에 방문한 페이지는 기기에 저장되어 있을 수 있습니다.
    .answer-yes = 네, 열려요
    .answer-no = 아니요, 또는 아주 느려요
imessage-question-changed = 문제가 시작되기 직전에 바뀐 것이 있나요?
    .answer-nothing = 특별히 없어요
    .answer-update = 시스템 업데이트
    .answer-sim = 새 SIM, eSIM, 번호 또는 이동통신사
    .answer-phone = 새 { -iphone }
    .answer-skipped = 새 { -iphone }에서 { -imessage }나 eSIM 설정을 건너뜀
    .answer-password = { -apple-account } 또는 암호
    .answer-travel = 여행 중이에요
imessage-question-devices = 내 { -apple } 기기 중 어떤 것에 문제가 있나요?
    .answer-all = 모두
    .answer-one = 이 기기만
    .answer-none = 이 기기 한 대뿐이에요
imessage-question-send-recv-shows = { -imessage } 주소 목록에 무엇이 보이나요?
    .text = **{ path-send-receive }** 메뉴를 열고 내 전화번호를 찾으세요. 번호를 여기에 적을 필요는 없습니다.
    .answer-ticked = 내 번호가 하나 있고 체크 표시가 있어요
    .answer-missing = 내 번호가 없거나, 회색이거나, 로딩 표시가 있어요
    .answer-twice = 내 번호가 두 개 있어요
    .answer-email = 이메일 주소에만 체크 표시가 있어요
    .answer-elsewhere = 번호가 이 전화기와 연계되어 있지 않다고 나와요
imessage-question-filternet = VPN, 광고나 보안 필터, 직장이나 학교의 Wi-Fi를 쓰고 있나요?
    .answer-no = 아니요
    .answer-yes = 네, 하나 이상 쓰고 있어요
    .answer-relay = { -ui-icloud-private-relay } 기능만 써요
imessage-question-facetime = { -facetime }에도 같은 문제가 있나요?
    .answer-both = 네, { -facetime }도 안 돼요
    .answer-only-imessage = 아니요, { -imessage }만 그래요
    .answer-no-facetime = { -facetime }을 쓰지 않아요
imessage-question-os = 시스템 버전이 무엇인가요?
    .text =
        { $device ->
            [mac] { -apple } 메뉴 › **{ -ui-about-this-mac }**.
            [watch] { -iphone }에서: **{ path-about }**. { -iphone }의 버전을 고르세요.
           *[other] **{ path-about }**. 버전에 따라 메뉴의 위치가 다릅니다.
        }
    .answer-ios26 =
        { $device ->
            [mac] { -macos } 26 이상
            [ipad] { -ipados } 26 이상
           *[other] { -ios } 26 이상
        }
    .answer-ios18 =
        { $device ->
            [mac] { -macos } 15
            [ipad] { -ipados } 18
           *[other] { -ios } 18
        }
    .answer-ios17 =
        { $device ->
            [mac] { -macos } 14
            [ipad] { -ipados } 17
           *[other] { -ios } 17
        }
    .answer-ios16 =
        { $device ->
            [mac] { -macos } 13
            [ipad] { -ipados } 16
           *[other] { -ios } 16
        }
    .answer-ios15 =
        { $device ->
            [mac] { -macos } 12 이하
            [ipad] { -ipados } 15 이하
           *[other] { -ios } 15 이하
        }
imessage-question-managed = 직장, 학교 또는 부모가 이 기기를 관리하나요?
    .text = 관리하는 쪽의 결정이 필요한 단계는 제외합니다.
    .answer-no = 아니요
    .answer-work = 네, 직장 또는 학교
    .answer-family = 네, 부모 또는 보호자
imessage-question-found = 메시지가 정말 없나요, 아니면 숨어 있나요?
    .text = { -ui-messages } 앱을 열고 상단의 줄 모양 메뉴 또는 **{ -ui-filters }** 메뉴에서 다른 목록을 확인하세요. **{ -ui-unknown-senders }**, **{ -ui-spam }**, **{ -ui-recently-deleted }** 목록을 살펴보세요.
    .answer-missing = 어디에도 없어요
    .answer-hidden = 그중 한 목록에서 찾았어요
    .answer-no-sound = 기본 목록에 있지만 소리가 나지 않았어요
    .answer-no-codes = 인증 코드나 새 번호에서 온 메시지만 없어요
imessage-question-words = 화면에 어떤 문구가 있나요?
    .text = 가장 비슷한 것을 고르세요. 번호, 주소, 코드가 보이는 사진은 올리지 마세요.
    .answer-none = 오류 문구가 없어요
    .answer-waiting = 활성화 대기 중…
    .answer-unsuccessful = 활성화하는 데 실패했습니다
    .answer-activation-error = 활성화하는 데 오류가 발생했습니다
    .answer-signin-network = 로그인할 수 없습니다. 네트워크 연결을 확인하십시오
    .answer-server = { -imessage } 서버에 접속할 수 없습니다
    .answer-unavailable = { -imessage } 사용 불가: 셀룰러 데이터 또는 Wi-Fi 켜기
    .answer-no-sim = SIM 없음, SOS 또는 서비스 안 됨
    .answer-no-sim-still = 다른 SIM으로 해 봐도 SIM 없음 또는 서비스 안 됨
    .answer-password = 암호, 확인된 이메일 또는 추가 정보가 필요함
    .answer-signin = { -imessage }에 로그인
    .answer-locked = 계정이 잠겼습니다
    .answer-locked-hint = 다른 사람과 함께 확인하세요
    .answer-restricted = 이 기기는 { -imessage } 계정을 생성할 수 없도록 제한됨
    .answer-not-delivered = 전송 안 됨 또는 메시지 전송 실패
    .answer-junk = 정크로 전송된 메시지
    .answer-text-message = 입력란에 문자 메시지, SMS 또는 RCS라고 표시됨
    .answer-icloud-off = { -icloud }에 메시지 보관이 비활성화됨
    .answer-icloud-match = { -icloud }와 { -imessage } 계정이 일치하지 않음
    .answer-icloud-paused = { -icloud }에 업로드가 일시 정지됨
    .answer-storage = 저장 공간 또는 디스크가 가득 참
    .answer-mac-account = { -mac }: 계정이 로그인되지 않았거나 비활성화됨
    .answer-mac-firewall = { -mac }: 방화벽이 메시지를 차단함
    .answer-new-device = 내 번호나 계정이 새 기기에서 사용되고 있음
    .answer-key-alert = 연락처 키 확인 경고
    .answer-key-alert-hint = 다른 사람과 함께 확인하세요
imessage-question-lines = 사용 중인 회선이 다음 중 하나에 해당하나요?
    .answer-plain = 해당 없음, 일반 회선 하나
    .answer-two = 회선, SIM 또는 eSIM이 두 개
    .answer-ported = 최근에 번호를 다른 이동통신사로 옮김
    .answer-travel = 해외에 있거나 로밍 중
    .answer-prepaid = 선불

## 단계

imessage-step-wait-wave =
    지금 여기에서 여러 사람이 같은 문제를 겪고 있습니다. { -apple }의 페이지에는 이런 문제가 한 시간쯤 늦게 올라오는 경우가 많습니다.
    1. 당분간 { -imessage }와 설정을 그대로 두세요.
    2. ‘{ choice-wait }’ 버튼을 누르고 30분 뒤에 돌아오세요.
    3. 그다음 메시지를 하나 보내 보세요.
    그동안은 녹색 메시지, 전화, 이메일로 연락할 수 있습니다. 혼자만 겪는 문제라고 확신한다면 ‘{ choice-cant }’를 누르세요.
    .title = 잠시 기다리기: 혼자만 겪는 문제가 아닐 수 있습니다
imessage-step-airplane =
    1. **{ -ui-airplane-mode }** 설정을 켜세요. 진행 중인 통화는 끊깁니다.
    2. 15초 기다리세요.
    3. 다시 끄고 신호가 잡힐 때까지 기다리세요.
    4. 메시지를 보내세요.
    .title = { -ui-airplane-mode } 켰다가 끄기
    .watch =
        1. { -iphone }과 Watch에서 **{ -ui-airplane-mode }** 설정을 켜세요. 진행 중인 통화는 끊깁니다.
        2. 15초 기다리세요.
        3. 양쪽에서 다시 끄고 연결될 때까지 기다리세요.
        4. 메시지를 보내세요.
imessage-step-relay-off =
    원인인 경우는 드물며, 확인만 해 보는 것입니다.
    1. **{ path-private-relay }** 메뉴를 열고 끄세요.
    2. **{ path-wi-fi }**에서 사용 중인 네트워크의 세부사항을 열고 **{ -ui-limit-ip-address-tracking }** 설정을 끄세요.
    3. 메시지를 보내세요.
    4. 둘 다 다시 켜세요.
    .title = { -ui-icloud-private-relay } 잠시 끄고 시도하기
imessage-step-toggle =
    1. **{ path-messages }** 메뉴를 열고 **{ -imessage }** 기능을 끄세요.
    2. 활성화에 실패한다면 **{ path-facetime }** 메뉴를 열고 { -facetime }도 끄세요.
    3. 30초 기다리세요.
    4. 끈 것을 다시 켜고 최대 10분 기다리세요. ‘{ choice-wait }’ 버튼을 누르면 시간에 맞춰 알려 드립니다.
    이동통신사에서 SMS 한 건의 요금을 부과할 수 있습니다. 꺼져 있는 동안 친구들의 메시지가 녹색으로 올 수 있습니다. 한 번이면 충분합니다. 반복하면 활성화가 처음부터 다시 시작될 수 있습니다.
    .title = { -imessage } 껐다가 켜기
    .ipad =
        1. **{ path-messages }** 메뉴를 열고 **{ -imessage }** 기능을 끄세요.
        2. 30초 기다리세요.
        3. 다시 켜고 최대 10분 기다리세요. ‘{ choice-wait }’ 버튼을 누르면 시간에 맞춰 알려 드립니다.
    .mac =
        1. { -ui-messages } 앱에서 **{ path-send-receive }** 메뉴를 여세요.
        2. **{ -ui-enable-this-account }** 항목의 체크 표시를 해제하세요.
        3. 30초 기다린 다음 다시 체크 표시하세요.
    .watch =
        { path-on-the-iphone }
        { imessage-step-toggle }
imessage-step-send-recv =
    1. **{ path-send-receive }** 메뉴를 여세요.
    2. **{ -ui-use-your-apple-account-for-imessage }** 항목이 보이면 탭하고, 다른 기기와 같은 { -apple-account }(이전의 { -apple-id })으로 로그인하세요.
    3. 내 전화번호와 사용하는 이메일 주소에 체크 표시하세요.
    4. **{ -ui-start-new-conversations-from }**에서 내 번호를 선택하세요.
    체크 표시가 유지되고, 새 메시지가 내 번호에서 전송됩니다.
    { path-search-hint }
    .title = 보내고 받을 번호 선택하기
    .mac =
        1. { -ui-messages } 앱에서 **{ path-send-receive }** 메뉴를 여세요.
        2. 내 전화번호와 사용하는 이메일 주소에 체크 표시하세요. 번호는 { -iphone }에서 가져옵니다.
        3. **{ -ui-start-new-conversations-from }**에서 내 번호를 선택하세요.
    .watch =
        { path-on-the-iphone }
        { imessage-step-send-recv }
imessage-step-restart =
    1. { -iphone }을 끄세요. 측면 버튼과 음량 버튼 하나를 길게 누른 다음 슬라이더를 드래그하세요.
    2. 30초 기다린 다음 켜세요.
    3. 멈춰서 반응하지 않으면 음량 높이기 버튼을 눌렀다 떼고, 음량 낮추기 버튼을 눌렀다 뗀 다음, { -apple } 로고가 나타날 때까지 측면 버튼을 길게 누르세요.
    활성화 오류가 있다면 재시동하기 전에 { -imessage }와 { -facetime }을 끄고, 재시동한 다음 켜세요.
    .title = 기기 재시동하기
    .ipad =
        1. { -ipad }를 끄세요. 상단 버튼과 음량 버튼 하나를(홈 버튼이 있는 모델은 상단 버튼만) 길게 누른 다음 슬라이더를 드래그하세요.
        2. 30초 기다린 다음 켜세요.
    .mac =
        1. 작업 중인 내용을 저장하세요.
        2. { -apple } 메뉴 › **{ -ui-restart }** 항목을 선택하세요.
        3. { -ui-messages } 앱을 열고 1분 정도 기다리세요.
    .watch =
        1. Watch 및 쌍으로 연결된 { -iphone }을 모두 끄세요.
        2. 먼저 { -iphone }을 켜고 잠금을 해제하세요.
        3. Watch를 켜고 잠금을 해제하세요.
imessage-step-unlock-account =
    1. 버튼으로 잠긴 계정을 위한 { -apple }의 페이지를 여세요.
    2. 신뢰하는 내 기기나 번호를 준비하고 안내를 따르세요.
    3. **{ path-account }** 화면에서 다시 로그인하세요.
    왜 잠겼는지 모르겠거나 모르는 기기가 있다면 여기서 사람에게 문의하세요.
    받은 코드는 절대 누구에게도 알려 주지 마세요.
    .title = { -apple-account } 잠금 해제하기
    .warning = 새 암호를 설정해야 할 수 있습니다. 그러면 다른 기기에서도 암호를 묻고, { -ipad }와 { -mac }에서는 다시 로그인할 때까지 전화번호로 { -imessage }를 쓸 수 없습니다.
imessage-step-align =
    모든 기기의 두 곳에서 같은 { -apple-account }을 사용해야 합니다.
    1. 각 기기에서 **{ path-account }** 화면을 확인하세요.
    2. 각 기기에서 **{ path-send-receive }** 화면을 확인하세요.
    3. 계정이 다른 기기에서는 로그아웃하고 올바른 계정으로 로그인하세요.
    { -mac }에서는 두 번째 위치가 { -ui-messages } › **{ -ui-settings-menu }** › { -imessage }입니다.
    .title = 모든 기기에서 같은 { -apple-account } 사용하기
    .warning = 기기를 계정에서 로그아웃하면 다시 로그인할 때까지 그 기기에서 { -imessage }를 쓸 수 없습니다. 계정 화면에서는 어떤 { -icloud } 데이터를 기기에 남길지도 묻습니다. 사본을 남기세요.
    .watch =
        Watch는 연결된 { -iphone }의 계정을 사용합니다.
        1. { -iphone }에서 Watch 앱 › **{ -ui-general }** › **{ -ui-apple-account }** 메뉴를 열고 **{ path-account }** 화면과 비교하세요.
        2. **{ path-send-receive }** 화면과 비교하세요.
        3. 계정이 다르면 올바른 계정으로 로그인하세요.
imessage-step-own-accounts =
    하나의 { -apple-account }을 함께 쓰면 서로의 메시지를 받게 됩니다.
    1. 누가 그 계정을 계속 쓸지 정하세요. 나머지 사람은 각자 새 계정을 만드세요.
    2. 나머지 사람의 기기에서 백업한 다음, **{ path-account }** 화면에서 계정을 변경하세요.
    3. 각 기기의 **{ path-send-receive }**에서 다른 사람의 번호와 주소의 체크 표시를 해제하세요.
    4. 구입 항목은 **{ -ui-family-sharing }** 기능으로 공유하세요.
    .title = 각자 자신의 계정 사용하기
    .warning = 계정을 바꾸는 기기에서는 이전 계정의 { -icloud } 데이터가 사라집니다. 물어볼 때 사본을 남기면 유지됩니다. 구입 항목은 이전 계정에 남으며 공유할 수 있습니다. 시간이 넉넉할 때 하세요.
imessage-step-reauth =
    전체 계정이 아니라 { -imessage }에서만 로그아웃합니다.
    1. **{ path-send-receive }** 메뉴를 열고 내 { -apple-account }을 탭한 다음 **{ -ui-sign-out }** 항목을 선택하세요.
    2. 30초 기다린 다음 같은 곳에서 다시 로그인하세요.
    3. 내 번호와 주소에 체크 표시하세요.
    .title = { -imessage }에서 로그아웃했다가 다시 로그인하기
    .warning = 다시 로그인할 때까지 이 기기로는 내 이메일 주소로 온 메시지를 받을 수 없습니다. 계정 암호가 필요합니다. 대화 기록은 그대로 남습니다.
    .mac =
        1. { -ui-messages } 앱에서 **{ path-send-receive }** 메뉴를 열고 **{ -ui-sign-out }** 항목을 선택하세요.
        2. 30초 기다린 다음 다시 로그인하세요.
        3. 내 번호와 주소에 체크 표시하세요.
    .watch =
        { path-on-the-iphone }
        { imessage-step-reauth }
imessage-step-mic-on =
    같은 메시지가 표시되어야 하는 모든 기기에서 다음과 같이 하세요.
    1. **{ path-messages-in-icloud }** 메뉴를 여세요(목록 이름이 { -ui-saved-to-icloud }일 수도 있습니다).
    2. { $os ->
        [ios15] { -ui-messages } 설정을 켜세요.
        [ios16] **{ -ui-sync-this-iphone }** 설정을 켜세요.
       *[other] **{ -ui-use-on-this-iphone }** 설정을 켜세요(17.2 미만: { -ui-sync-this-iphone }).
    }
    3. ‘{ choice-wait }’ 버튼을 누르세요. 첫 동기화는 몇 시간 걸릴 수 있으니 Wi-Fi와 전원에 연결해 두세요.
    모든 기기에서 같은 { -apple-account }을 사용해야 하며, 이중 인증, { -icloud } 키체인, { -icloud } 여유 공간이 필요합니다.
    그때부터는 한 기기에서 삭제하면 모든 기기에서 사라집니다.
    .title = 모든 기기에서 ‘{ -ui-messages-in-icloud }’ 켜기
    .ipad =
        같은 메시지가 표시되어야 하는 모든 기기에서 다음과 같이 하세요.
        1. **{ path-messages-in-icloud }** 메뉴를 여세요(목록 이름이 { -ui-saved-to-icloud }일 수도 있습니다).
        2. **{ -ui-use-on-this-ipad }** 설정을 켜세요(17.2 미만: { -ui-sync-this-ipad }).
        3. ‘{ choice-wait }’ 버튼을 누르세요. 첫 동기화는 몇 시간 걸릴 수 있으니 Wi-Fi와 전원에 연결해 두세요.
        모든 기기에서 같은 { -apple-account }을 사용해야 하며, 이중 인증, { -icloud } 키체인, { -icloud } 여유 공간이 필요합니다.
        그때부터는 한 기기에서 삭제하면 모든 기기에서 사라집니다.
    .mac =
        1. { -ui-messages } 앱에서 **{ path-send-receive }** 메뉴를 열고 **{ -ui-enable-messages-in-icloud }** 항목에 체크 표시하세요.
        2. { -iphone }에서 **{ -ui-settings } › { path-your-name } › { -icloud } › { -ui-see-all } › { -ui-messages }** 메뉴를 열고 그곳에서도 켜세요.
        3. ‘{ choice-wait }’ 버튼을 누르세요. 첫 동기화는 몇 시간 걸릴 수 있습니다.
        모든 기기에서 같은 { -apple-account }을 사용해야 하며, 이중 인증, { -icloud } 키체인, { -icloud } 여유 공간이 필요합니다.
        그때부터는 한 기기에서 삭제하면 모든 기기에서 사라집니다.
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-on }
imessage-step-mic-resume =
    1. 기기를 전원에 연결하고 Wi-Fi 네트워크에 연결하세요.
    2. **{ -ui-low-power-mode }** 및 **{ -ui-low-data-mode }** 설정을 끄세요.
    3. **{ path-account }** › **{ -icloud }** 화면에서 여유 공간이 있는지 확인하세요.
    4. **{ path-messages-in-icloud }** 메뉴를 열고 **{ -ui-sync-now }** 항목을 선택하세요.
    5. ‘{ choice-wait }’ 버튼을 누르세요. 대화 목록 아래의 안내가 사라지면 완료된 것입니다.
    { -icloud } 공간을 늘리는 데는 비용이 들지만, 공간을 비우는 데는 들지 않습니다.
    .title = 일시 정지된 동기화 마치기
    .mac =
        1. { -mac }을 전원에 연결하고 안정적인 네트워크에 연결하세요.
        2. **{ path-account }** › **{ -icloud }** 화면에서 여유 공간이 있는지 확인하세요.
        3. { -ui-messages } 앱에서 **{ path-send-receive }** 메뉴를 열고 **{ -ui-sync-now }** 항목을 선택하세요.
        4. ‘{ choice-wait }’ 버튼을 누르고 { -ui-messages } 앱을 열어 두세요.
        { -icloud } 공간을 늘리는 데는 비용이 들지만, 공간을 비우는 데는 들지 않습니다.
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-resume }
imessage-step-free-space =
    1. **{ path-storage }** 메뉴를 여세요.
    2. 2GB의 여유가 생길 때까지 필요 없는 것을 제거하세요. 큰 비디오와 쓰지 않는 앱부터 시작하세요.
    3. **{ path-account }** › **{ -icloud }** 화면에서 { -icloud }도 가득 찼는지 확인하세요.
    4. 기기를 재시동하고 메시지를 보내세요.
    { -icloud } 공간을 늘리는 데는 비용이 들지만, 공간을 비우는 데는 들지 않습니다.
    .title = 공간 확보하기
    .warning = 삭제한 것은 되돌릴 수 없으며, { -icloud }를 쓰면 다른 기기에서도 사라집니다. 직접 고른 것만 제거하세요. 실수로 삭제했다면 { -ui-recently-deleted } 목록을 확인하세요.
    .mac =
        1. **{ path-storage }** 메뉴를 여세요.
        2. 몇 GB의 여유가 생길 때까지 필요 없는 것을 제거하고 휴지통을 비우세요. 디스크가 가득 차면 받은 메시지가 손실될 수 있습니다.
        3. { -mac }을 재시동하고 메시지를 보내세요.
    .watch =
        { path-on-the-iphone }
        { imessage-step-free-space }
imessage-step-smsfwd =
    { -imessage }는 모든 기기에 바로 전달됩니다. SMS, MMS, RCS는 { -iphone }을 거쳐야만 다른 기기에 전달됩니다.
    1. { -iphone }에서 **{ path-text-message-forwarding }** 메뉴를 여세요.
    2. 메시지를 받을 { -ipad } 또는 { -mac }을 켜세요. 코드가 표시되면 내 { -iphone }에만 입력하세요.
    3. 목록에 없다면 먼저 그 기기에서 같은 { -apple-account }으로 로그인하세요.
    { -iphone }이 켜져 있고 인터넷에 연결되어 있어야 합니다.
    .title = 다른 기기로 문자 메시지 전달하기
imessage-step-mms =
    1. **{ path-messages }** 메뉴를 여세요.
    2. **{ -ui-mms-messaging }**, **{ -ui-group-messaging }**, **{ -ui-rcs-messaging }** 중 이동통신사가 지원하는 것을 켜세요.
    3. { $os ->
        [ios15] **{ -ui-send-as-sms }** 설정을 켜세요.
        [ios16] **{ -ui-send-as-sms }** 설정을 켜세요.
        [ios17] **{ -ui-send-as-sms }** 설정을 켜세요.
        [unknown] **{ -ui-send-as-text-message }** 설정을 켜세요(버전 17 이하: { -ui-send-as-sms }).
       *[other] **{ -ui-send-as-text-message }** 설정을 켜세요.
    }
    4. 사진을 한 장 보내세요.
    녹색으로 가는 사진은 MMS 또는 RCS입니다. MMS에는 이동통신사 요금이 부과될 수 있습니다.
    .title = MMS, RCS, 그룹 메시지 켜기
    .watch =
        { path-on-the-iphone }
        { imessage-step-mms }
imessage-step-smaller-media =
    1. 배경화면 스크린샷처럼 작은 사진을 보내세요.
    2. 전송된다면 처음 것은 너무 컸던 것입니다. 비디오를 자르거나, 한 번에 보내는 사진을 줄이거나, 링크로 공유하세요.
    3. 연결이 느리다면 Wi-Fi로 보내세요.
    .title = 더 작은 것 보내기
imessage-step-group-members =
    그룹은 모두가 { -imessage }를 쓸 때만 파란색입니다. { -android } 사용자가 한 명이라도 있으면 녹색이며, 이는 정상입니다. RCS로는 대부분의 기능을 쓸 수 있고, MMS로는 일부만 쓸 수 있습니다.
    1. 그룹 이름을 탭하고 누가 있는지 확인하세요.
    2. 모두 { -iphone }을 쓴다면 각자 { -imessage }가 켜져 있는지 확인해 달라고 하세요.
    3. 그 사람들의 전화번호로 새 그룹을 만드세요.
    4. 녹색으로 표시되는 사람은 자신의 기기에서 이 도움말을 이용해야 합니다.
    .title = 그룹에 누가 있는지 확인하기
imessage-step-lockdown-off =
    { -ui-lockdown-mode } 기능은 대부분의 첨부 파일과 링크 미리보기를 막습니다. 일반 텍스트는 전달됩니다.
    1. 이 보호 기능이 필요한지 생각해 보세요. 이유가 있어 켰다면 그대로 두고 텍스트나 링크를 보내세요.
    2. 필요하지 않다면 **{ path-lockdown }** 메뉴를 열고 끄세요. 기기가 재시동됩니다.
    3. 사진을 한 장 보내세요.
    .title = { -ui-lockdown-mode } 사용 여부 결정하기
    .warning = { -ui-lockdown-mode } 기능을 끄면 표적 공격에 대한 보호가 약해집니다. 공격받을 우려가 있다면 켜 둔 채 ‘{ choice-cant }’를 선택하세요. 그 밖에 사라지는 것은 없습니다.
imessage-step-fix-contact =
    1. **{ -ui-contacts }** 앱에서 상대방의 연락처를 여세요.
    2. 더 이상 쓰지 않는 번호와 주소를 제거하세요.
    3. 번호를 +와 국가 번호로 시작하도록 입력하세요.
    4. 그 번호로 메시지를 보내세요.
    .title = 상대방의 연락처 정리하기
imessage-step-new-thread =
    1. { -ui-messages } 앱에서 **{ -ui-new-message }** 화면을 여세요.
    2. 상대방의 전화번호를 +와 국가 번호로 시작하도록 입력하세요. 이전 대화는 고르지 마세요.
    3. 계속 녹색이면 상대방의 이메일 주소로 시도하세요.
    이전 대화를 삭제할 필요는 없습니다. 삭제하면 기록이 사라지며, ‘{ -ui-messages-in-icloud }’ 설정이 켜져 있으면 모든 기기에서 사라집니다.
    .title = 새 대화 시작하기
imessage-step-unblock =
    1. **{ path-blocked }** 메뉴를 여세요.
    2. 상대방이 목록에 있고 그 사람의 메시지를 받고 싶다면 목록에서 제거하세요.
    3. 상대방에게 다시 보내 달라고 하세요. 차단한 동안 보낸 메시지는 나중에도 오지 않습니다.
    상대방이 나를 차단했는지는 여기서 알 수 없습니다. 오류도 표시되지 않고, 색상도 증거가 되지 않습니다.
    .title = 차단한 연락처 확인하기
imessage-step-filters =
    1. { -ui-messages } 앱에서 상단의 줄 모양 메뉴(또는 **{ -ui-filters }** 메뉴)를 여세요.
    2. **{ -ui-unknown-senders }**, **{ -ui-spam }**, **{ -ui-recently-deleted }** 목록을 살펴보세요.
    3. **{ path-messages }** 메뉴를 여세요. { $os ->
        [ios26] **{ -ui-screen-unknown-senders }** 설정을 끄거나, 이러한 발신자의 알림을 허용하세요.
        [unknown] **{ -ui-screen-unknown-senders }** 설정을 끄세요(버전 18 이하: { -ui-filter-unknown-senders }).
       *[other] **{ -ui-filter-unknown-senders }** 설정을 끄세요.
    }
    4. 새 메시지나 코드를 요청하세요.
    코드를 누구에게도 전달하지 마세요.
    .title = 필터링된 메시지 찾기
    .mac =
        1. { -ui-messages } 앱에서 ‘보기’ 메뉴 또는 줄 모양 메뉴를 여세요.
        2. **{ -ui-unknown-senders }**, **{ -ui-spam }**, **{ -ui-recently-deleted }** 목록을 살펴보세요.
        3. 그곳 또는 **{ path-messages }**에서 알 수 없는 발신자 필터를 끄세요.
        4. 새 메시지나 코드를 요청하세요.
    .watch =
        { path-on-the-iphone }
        { imessage-step-filters }
imessage-step-focus =
    1. **{ path-focus }** 메뉴를 열고 **{ -ui-do-not-disturb }** 등 켜져 있는 것을 모두 끄세요.
    2. **{ path-notifications }** 메뉴를 열고 **{ -ui-allow-notifications }** 설정과 사운드를 켜세요.
    3. { -ui-messages } 앱에서 대화 옆에 줄이 그어진 종 모양이 있는지 확인하세요. 있다면 대화를 열고 이름을 탭한 다음 **{ -ui-hide-alerts }** 설정을 끄세요.
    4. 다른 사람에게 메시지를 보내 달라고 하세요.
    .title = 메시지 알림음이 울리도록 설정하기
    .watch =
        1. Watch에서 측면 버튼을 누르고 켜져 있는 **{ -ui-focus }** 설정을 모두 끄세요.
        2. { -iphone }에서 Watch 앱 › **{ -ui-notifications }** › **{ -ui-messages }** 메뉴를 열고 { -iphone }을 미러링하도록 선택하세요.
        3. { -iphone }이 잠긴 상태에서 다른 사람에게 메시지를 보내 달라고 하세요.
imessage-step-screentime =
    { -ui-screen-time } 암호를 아는 사람만 변경할 수 있습니다.
    1. 암호를 안다면 **{ path-screen-time }** 메뉴를 여세요. 모른다면 아는 사람에게 함께 확인해 달라고 하세요.
    2. **{ -ui-downtime }**, **{ -ui-communication-limits }**, **{ -ui-content-privacy-restrictions }** 항목을 확인하세요.
    3. { -ui-messages } 앱과 연락할 사람을 허용하세요.
    4. 메시지를 보내세요.
    커뮤니케이션 제한을 쓰려면 연락처가 { -icloud }에 있어야 합니다.
    .title = { -ui-screen-time } 설정 확인하기
imessage-step-ask-admin =
    직장이나 학교의 기기에서는 규칙에 따라 { -imessage }가 꺼져 있을 수 있습니다. 관리하는 쪽에서만 변경할 수 있습니다.
    1. **{ path-vpn }**에 프로파일이 있는지 확인하세요. 그대로 두세요.
    2. IT 팀에 “이 기기에서 { -imessage }가 허용되나요?”라고 물어보세요.
    3. 허용되었다고 하면 기기를 재시동하고 { -imessage }를 켜세요.
    허용되지 않는다면 본인의 기기에서 { -imessage }를 사용하세요.
    .title = 기기를 관리하는 사람에게 물어보기
imessage-step-ask-rcpt =
    상대방에게 다른 방법으로 연락하거나 전화를 걸어 다음을 확인해 달라고 하세요.
    1. 아직 { -iphone }을 쓰고 있고, 전원이 켜져 있으며 인터넷에 연결되어 있나요?
    2. { -imessage }가 켜져 있나요?
    3. **{ -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-send-receive }**(버전 17 이하는 { -ui-apps } 없음)에서 번호에 체크 표시가 있나요?
    4. 실수로 나를 차단하지 않았나요?
    그다음 새 메시지를 보내세요. 요금제에 SMS가 포함되어 있다면 그동안 녹색 메시지는 전달됩니다. 파란색인데 ‘{ -ui-delivered }’ 표시가 없으면 아직 도착하지 않았다는 뜻일 뿐입니다.
    .title = 상대방에게 확인 요청하기
imessage-step-dereg =
    { $device ->
        [android] 내 번호가 아직 { -imessage }에 등록되어 있어 친구들의 문자가 그곳으로 갑니다.
       *[other] { -iphone }에서 쓰지 않는 번호가 아직 { -imessage }에 등록되어 있을 수 있습니다. 이 단계는 그 번호의 주인, 즉 나 또는 내가 연락하려는 친구가 합니다.
    }
    1. SIM이 이전 { -iphone }에 맞는다면 끼우고 { -imessage }를 끄세요. 그러면 끝입니다.
    2. 그렇지 않다면 버튼으로 { -apple }의 페이지를 열고 번호를 입력한 다음, SMS로 받은 코드를 입력하세요. 코드는 그 페이지에만 입력하세요.
    3. { -ipad }와 { -mac }에서도 이 번호의 { -imessage }를 끄세요.
    4. ‘{ choice-wait }’ 버튼을 누르세요. 최대 하루가 걸릴 수 있습니다.
    이 번호를 { -iphone }에서 쓰고 있다면 ‘{ choice-cant }’를 선택하세요.
    .title = { -imessage }에서 번호 등록 해제하기
    .warning = 번호가 { -imessage }에서 빠집니다. 그때부터 그 번호로 오는 메시지는 SMS 또는 RCS로 오며, { -ipad }나 { -mac }으로는 오지 않습니다. { -iphone }을 쓰면 언제든지 다시 등록할 수 있습니다. 이전 메시지는 그대로 남습니다.
imessage-step-friends-restart =
    친구들의 { -iphone }이 아직 이전 { -imessage }로 보내고 있을 수 있습니다.
    1. 친구에게 내 번호로 새 메시지를 만들어 문자 메시지로 보내 달라고 하세요.
    2. 그래도 파란색으로 간다면 친구에게 { -imessage }를 껐다가 켜고, 내 연락처에서 이메일 주소를 제거해 달라고 하세요.
    3. 친구가 원하는 경우에만 이전 대화를 삭제해도 됩니다. 그러면 친구 쪽의 대화 기록이 사라집니다.
    그룹은 내 번호로 새로 만들어야 합니다.
    .title = 친구에게 새로 시작해 달라고 하기
imessage-step-mac-sign-in =
    1. { -mac }에서 { -ui-messages } 앱을 여세요.
    2. **{ -ui-messages } › { -ui-settings-menu } › { -imessage }** 메뉴를 여세요({ -macos } 12 이하: { -ui-preferences }).
    3. 로그인하라고 하면 { -iphone }의 { -apple-account }을 사용하세요.
    4. **{ -ui-enable-this-account }** 항목과 내 번호에 체크 표시하세요.
    5. 메시지를 보내세요.
    암호는 { -mac }에만 입력하세요. 여기에 있는 누구도 암호를 필요로 하지 않습니다.
    .title = { -mac }에서 { -imessage }에 로그인하기
imessage-step-mac-firewall =
    1. { -mac }에서 **{ path-firewall }** 메뉴를 여세요.
    2. 옵션에서 { -ui-messages } 앱이 허용되어 있고, 모든 연결이 차단되어 있지 않은지 확인하세요.
    3. 확인하는 동안 다른 방화벽이나 보안 앱을 일시 정지하세요.
    4. 메시지를 보낸 다음 다시 켜세요.
    직장이나 학교의 { -mac }에서는 대신 IT 팀에 물어보세요.
    .title = 방화벽에서 { -ui-messages } 앱 허용하기
imessage-step-watch-near =
    Watch는 연결된 { -iphone }의 내용을 그대로 보여 줍니다.
    1. { -iphone }에서 { -imessage }가 작동하는지 확인하세요. 작동하지 않으면 ‘{ choice-restart }’ 버튼을 누르고 { -iphone }을 고르세요.
    2. 두 기기를 가까이 두고 Bluetooth와 Wi-Fi를 켜 두세요.
    3. Watch에서 측면 버튼을 누르세요. 녹색 휴대폰 모양이 보이면 연결된 것입니다.
    4. { -iphone }이 가까이 없으면 Watch에 Wi-Fi나 자체 셀룰러 요금제가 필요합니다.
    5. Watch에서 메시지를 보내세요.
    .title = Watch를 { -iphone }에 연결하기
imessage-step-watch-sign-in =
    1. { -iphone }에서 Watch 앱 › **{ -ui-general }** › **{ -ui-apple-account }**(이전 버전: { -ui-apple-id }) 메뉴를 여세요.
    2. { -iphone }의 계정으로 로그인하세요.
    3. Watch 앱 › **{ -ui-messages }** 메뉴를 열고 { -iphone }을 미러링하도록 선택하세요.
    4. Watch를 재시동하고 메시지를 보내세요.
    .title = Watch에서 로그인하기
imessage-step-reset-all =
    1. 백업하고 Wi-Fi 네트워크의 암호를 적어 두세요.
    2. **{ path-reset } › { -ui-reset }** 메뉴를 열고 **{ -ui-reset-all-settings }** 항목을 선택하세요. 기기 암호를 입력하면 기기가 재시동됩니다.
    3. Wi-Fi 네트워크에 연결하고 { -imessage }를 켜세요.
    4. 메시지를 보내세요.
    집에서 하세요. 익숙하지 않은 장소에서는 기기가 1시간 기다리도록 요구할 수 있습니다.
    .title = 모든 설정 재설정하기
    .warning = 모든 설정이 초기 상태로 돌아갑니다: Wi-Fi, 홈 화면 레이아웃, 알림, 위치, Face ID 또는 Touch ID, { -apple-pay } 카드. 사진, 앱, 메시지 및 다른 콘텐츠는 그대로 남습니다.
imessage-step-signout-acct =
    1. 백업하고, 암호와 두 번째 신뢰하는 기기 또는 번호를 준비하세요.
    2. **{ path-account }** 화면을 열고 아래로 스크롤해서 **{ -ui-sign-out }** 항목을 선택하세요.
    3. 물어보면 모든 데이터의 사본을 기기에 남기세요.
    4. 재시동하고 같은 곳에서 다시 로그인한 다음 { -imessage }를 켜세요.
    5. 메시지를 보내세요.
    집에서 하세요. 익숙하지 않은 장소에서는 기기가 1시간 기다리도록 요구할 수 있습니다. 암호나 코드를 절대 공유하지 마세요.
    .title = 전체 계정에서 로그아웃했다가 다시 로그인하기
    .warning = 사본을 남기지 않으면 { -icloud } 데이터가 기기에서 사라지고, { -apple-pay } 카드가 제거되며, { -ui-find-my } 기능은 다시 로그인할 때까지 꺼집니다. { -icloud }에 있는 것은 그대로 남습니다. 암호와 코드가 없으면 다시 로그인할 수 없으니, 그런 경우에는 하지 마세요.
imessage-step-erase =
    마지막 수단이므로 먼저 사람에게 문의하는 것이 좋습니다.
    1. { -icloud }에 또는 컴퓨터에 암호화해서 전체 백업을 만들고, 완료되었는지 확인하세요.
    2. **{ path-reset }** 메뉴를 열고 **{ -ui-erase-all-content-and-settings }** 항목을 선택하세요.
    3. 기기를 새 기기로 설정하고 { -imessage }를 켠 다음, 무엇이든 복원하기 **전에** 메시지를 보내세요.
    4. 작동하면 백업을 복원하세요.
    집에서 하세요. 물어보면 eSIM은 유지하세요.
    .title = 기기를 지우고 새로 설정하기
    .warning = 사진, 메시지, 앱, 설정 등 기기에 있는 모든 것이 삭제됩니다. 완료된 백업이나 { -icloud }에 있는 것만 되돌릴 수 있으며, 몇 시간이 걸립니다. 계정 암호가 없으면 기기가 잠긴 상태로 남습니다. 지운 eSIM은 이동통신사에서 다시 받아야 하며, 수수료가 부과될 수 있습니다.
imessage-step-apple =
    { -apple }만 해결할 수 있는 문제도 있습니다. 예를 들어 서버에 남아 있는 번호나 하드웨어 고장입니다.
    1. 버튼으로 문의 페이지를 열거나 매장을 방문하세요.
    2. 시도한 내용, 정확한 메시지, 모델, 시스템 버전, 이동통신사 이름을 알려 주세요.
    3. 수리에는 비용이 들 수 있으니 동의하기 전에 물어보세요.
    { -apple }은 절대 암호나 코드를 요구하지 않습니다.
    .title = { -apple }에 문의하기

## ‘이제 돼요’ 다음의 확인

imessage-verify-registered = 지금은 어떤가요?
    .text = { -iphone }을 쓰는 사람이나 내 다른 { -apple } 기기로 새 메시지를 보내세요.
    .answer-reply = 답장이 왔어요
    .answer-delivered = 파란색이고 ‘{ -ui-delivered }’ 표시가 있어요
    .answer-ticked = 오류가 없고 번호에 체크 표시가 있어요. 아직 보내지는 않았어요
    .answer-blue = 파란색이지만 아직 ‘{ -ui-delivered }’ 표시가 없어요
    .answer-green = 녹색으로 보내졌어요
    .answer-error = 활성화 오류가 다시 나타났어요
imessage-verify-delivered = 새 메시지를 보내면 어떻게 되나요?
    .text = { -iphone }을 쓰는 사람에게 보내세요. 파란색 말풍선만으로는 확실하지 않습니다.
    .answer-reply = 답장이 왔어요
    .answer-delivered = 파란색이고 ‘{ -ui-delivered }’ 표시가 있어요
    .answer-blue = 파란색이지만 아직 ‘{ -ui-delivered }’ 표시가 없어요
    .answer-green = 녹색으로 보내졌어요
    .answer-not-delivered = ‘{ -ui-not-delivered }’ 표시가 있어요
    .answer-nothing = 달라진 것이 없어요
imessage-verify-blue = 새 메시지는 무슨 색인가요?
    .text = { -iphone }을 쓰고 { -imessage }를 켜 둔 것이 확실한 사람에게 보내세요.
    .answer-reply = 파란색이고 답장이 왔어요
    .answer-delivered = 파란색이고 ‘{ -ui-delivered }’ 표시가 있어요
    .answer-blue = 파란색이지만 아직 ‘{ -ui-delivered }’ 표시가 없어요
    .answer-green = 아직 녹색이에요
    .answer-not-delivered = ‘{ -ui-not-delivered }’ 표시가 있어요
imessage-verify-arrives = 이제 새 메시지가 오나요?
    .text = 메시지가 오지 않았던 사람에게 다시 보내 달라고 하세요.
    .answer-arrived = 네, 왔어요
    .answer-some = 오는 것도 있고 안 오는 것도 있어요
    .answer-asked = 부탁했지만 아직 오지 않았어요
    .answer-nothing = 아니요, 보냈다는데 오지 않았어요
imessage-verify-synced = 이제 기기마다 같은 내용이 보이나요?
    .text = 한 기기에서 새 메시지를 보내고 다른 기기에서 확인하세요.
    .answer-both = 네, 둘 다 보여요
    .answer-partly = 새 메시지는 보이지만 이전 것은 아직이에요
    .answer-syncing = 아직 동기화 중이에요
    .answer-missing = 아니요, 한쪽에 없어요
imessage-verify-stays-signed-in = 이제 로그인되어 있나요?
    .text = { -iphone }을 쓰는 사람에게 메시지를 보내세요.
    .answer-delivered = 네, 메시지에 ‘{ -ui-delivered }’ 표시가 있어요
    .answer-quiet = 아직 요청이 없어요. 메시지는 보내지 않았어요
    .answer-asks = 또 로그인하라고 해요
    .answer-error = 오류가 표시돼요
imessage-verify-from-number = 이제 친구들에게 발신자가 무엇으로 보이나요?
    .text = 메시지를 보내고 어디에서 왔는지 친구에게 물어보세요.
    .answer-number = 내 번호로, 평소 대화에 도착했어요
    .answer-ticked = 번호에 체크 표시가 있어요. 아직 물어보지는 않았어요
    .answer-email = 아직 이메일 주소이거나 별도의 대화예요
imessage-verify-separate = 아직 서로의 메시지가 보이나요?
    .text = 다른 사람에게 각자에게 메시지를 보내 달라고 하세요.
    .answer-own = 각자 자기 것만 받아요
    .answer-quiet = 아직 아무도 보내지 않았어요
    .answer-mixed = 아직 섞여 있어요
imessage-verify-media-goes = 이제 사진이나 그룹 메시지가 전송되나요?
    .answer-delivered = 네, ‘{ -ui-delivered }’ 표시가 있어요
    .answer-arrived = 네, 도착했다고 해요
    .answer-sending = 아직 전송 중이에요
    .answer-failed-again = 아니요, 또 실패해요
imessage-verify-alerts = 이제 새 메시지를 알아차릴 수 있나요?
    .text = 기기가 잠긴 상태에서 다른 사람에게 메시지를 보내 달라고 하세요.
    .answer-heard = 네, 소리나 알림이 있어요
    .answer-found = 없던 메시지를 찾았고, 새 메시지도 표시돼요
    .answer-asked = 부탁했지만 아직 오지 않았어요
    .answer-silent = 소리 없이 오거나 다른 목록에 들어갔어요
imessage-verify-texts-arrive = 이제 새 휴대폰으로 친구들의 문자가 오나요?
    .text = { -iphone }을 쓰는 친구에게 새 메시지를 보내 달라고 하세요.
    .answer-arrived = 네, 왔어요
    .answer-some = 일부 친구에게서만 와요
    .answer-asked = 부탁했지만 아직 오지 않았어요
    .answer-nothing = 아니요, 보냈다는데 오지 않았어요

## 붙여넣는 문구. 한국어 기기에 표시되는 대로 한 줄에 하나씩

imessage-says-waiting =
    활성화 대기 중…
    활성화 대기중
    활성화 대기 중에서 멈춤
    활성화 대기 중에서 안 넘어가요
imessage-says-unsuccessful =
    활성화하는 데 실패했습니다. 다시 시도하려면, { -imessage }를 켜십시오.
    활성화하는 데 실패했습니다
    { -imessage } 활성화 실패
    활성화 실패
imessage-says-activation-error =
    활성화하는 데 오류가 발생했습니다. 다시 시도하십시오.
    활성화하는 데 오류가 발생했습니다
    활성화하는 중에 오류가 발생했습니다
imessage-says-signin-network =
    로그인할 수 없습니다. 네트워크 연결을 확인하고 다시 시도하십시오.
    로그인할 수 없습니다. 네트워크 연결을 확인
    네트워크 연결을 확인하고 다시 시도하십시오
imessage-says-server =
    { -imessage } 서버에 접속할 수 없습니다. 다시 시도하십시오.
    { -imessage } 서버에 접속할 수 없습니다
    { -imessage } 서버에 연결할 수 없습니다
imessage-says-unavailable =
    { -imessage } 사용 불가
    { -imessage }를 설정하려면, 셀룰러 데이터를 켜거나 Wi-Fi를 사용하십시오.
    셀룰러 데이터를 켜거나 Wi-Fi를 사용하십시오
    인터넷에 연결되어 있지 않습니다.
imessage-says-restricted =
    이 { -iphone }은 { -imessage } 계정을 생성할 수 없도록 제한되었습니다.
    { -imessage } 계정을 생성할 수 없도록 제한
    계정 제한
imessage-says-verify-email =
    { -imessage }에 로그인하려면 확인된 이메일 주소가 필요합니다.
    확인된 이메일 주소가 필요합니다
imessage-says-password =
    이 { -apple-id }의 암호를 업데이트해야 합니다.
    이 { -apple-account }의 암호를 업데이트해야 합니다.
    계속하려면 추가 정보가 필요합니다
    사용자 이름 또는 암호가 올바르지 않습니다
    사용자 이름 또는 암호가 틀렸습니다
imessage-says-locked =
    보안상의 이유로 { -apple-id }가 잠겼습니다.
    보안상의 이유로 { -apple-account }이 잠겼습니다.
    보안상의 이유로 계정이 잠겼습니다
imessage-says-signin =
    { -imessage }에 로그인
    { -imessage }를 계속 사용하려면 { -apple-id }의 암호를 입력하십시오
    { -imessage }를 계속 사용하려면 { -apple-account }의 암호를 입력하십시오
    { -imessage }에서 로그아웃됨
imessage-says-mac-account =
    사용자의 { -imessage } 계정이 로그인되지 않았습니다.
    { -imessage } 계정이 로그인되지 않았습니다
    사용자의 { -imessage } 계정이 활성화되지 않았습니다.
    문제가 발생하여 이 { -mac }이 { -imessage }에 연결할 수 없습니다
imessage-says-verifying =
    확인 중…
    번호 옆에 로딩 표시
    번호 옆에서 계속 돌아요
imessage-says-number-twice =
    번호가 두 개
    번호가 2개
    번호가 두 개 있어요
    번호가 두 번 나와요
    전화번호가 두 개
imessage-says-number-elsewhere =
    이 번호가 사용자의 { -apple-id }에 등록되어 있지만 이 전화기와 연계되어 있지 않습니다.
    이 번호가 사용자의 { -apple-account }에 등록되어 있지만 이 전화기와 연계되어 있지 않습니다.
    이 전화기와 연계되어 있지 않습니다
    만료될 때까지 { -imessage } 및 { -facetime }의 번호를 계속 사용할 수 있습니다.
imessage-says-not-delivered =
    전송 안 됨
    전송 안됨
    빨간 느낌표
    빨간색 느낌표
imessage-says-send-failed =
    메시지 전송 실패
    전송 실패
imessage-says-junk =
    정크로 전송된 메시지
    정크로 전송됨
imessage-says-no-receipt =
    전송됨이 안 떠요
    전송됨 표시가 안 떠요
    전송됨 표시가 없어요
    파란색인데 안 가요
imessage-says-not-registered =
    님이 { -imessage }에 등록되어 있지 않습니다.
    { -imessage }에 등록되어 있지 않습니다
imessage-says-text-message =
    문자 메시지 · SMS
    문자 메시지 · RCS
    문자 메시지 • SMS
    문자 메시지 • RCS
imessage-says-new-device =
    사용자의 { -apple-id } 및 전화번호가 이제 { -imessage }에 사용됩니다
    사용자의 { -apple-account } 및 전화번호가 이제 { -imessage }에 사용됩니다
    새로운 { -iphone }에서 { -imessage }에 사용
    새로운 { -iphone }에서 { -imessage } 및 { -facetime }에 사용
    새로운 { -mac }에서 { -imessage }에 사용
imessage-says-icloud-off =
    ‘{ -icloud }에 메시지 보관’이 현재 비활성화되어 있습니다.
    { -icloud }에 메시지 보관이 현재 비활성화되어 있습니다
    { -icloud }에 메시지 보관이 비활성화되어 있습니다
imessage-says-icloud-match =
    { -icloud }와 { -imessage } 계정이 일치하지 않기 때문에 ‘{ -icloud }에 메시지 보관’을 사용할 수 없습니다.
    { -icloud }와 { -imessage } 계정이 일치하지 않기 때문에
    { -icloud }와 { -imessage } 계정이 일치하지 않습니다
imessage-says-icloud-paused =
    { -icloud }에 업로드가 일시 정지됨
    기기를 전원에 연결하고 Wi-Fi에 연결하십시오.
imessage-says-storage =
    { -icloud } 저장 공간이 가득 찼습니다.
    기기의 저장 공간이 가득 찼습니다.
    저장 공간이 가득 찼습니다
imessage-says-mac-disk =
    디스크가 거의 가득 찼습니다. 이로 인해 수신 메시지가 손실될 수 있습니다.
    디스크가 거의 가득 찼습니다
imessage-says-mac-firewall =
    방화벽이 메시지를 차단하고 있습니다
    방화벽에서 메시지를 차단하고 있습니다
imessage-says-no-sim =
    SIM 없음
    서비스 안 됨
    서비스 없음
    SOS
    SOS만
imessage-says-second-line =
    한 개의 번호만 { -imessage }에 등록할 수 있으며
    두 번째 번호는 { -imessage }용으로 사용할 수 없습니다.
imessage-says-key-alert =
    연락처 키 확인
    { -imessage } 연락처 키 확인
