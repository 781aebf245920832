### FaceTime 복구: ‘facetime’ 가이드에서만 쓰는 글.

facetime-flow = { -facetime } 도움말
    .description = { -facetime }이 다시 작동하도록 한 단계씩 안내합니다
    .problem = 어떤 문제인지 짧게, 또는 표시된 오류 메시지 그대로
    .meanwhile = 그동안은 일반 전화로 연락할 수 있습니다.

## 증상: 첫 번째 선택

facetime-symptom-calls-fail = 전화를 걸 수 없어요
    .hint = ‘{ -facetime } 사용 불가’가 표시되거나, 울리다 끊기거나, 아무 일도 일어나지 않음
    .words = 안 걸려요, 안걸려요, 전화가 안 걸려요, 연결 안 됨, 연결이 안 돼요, 연결 안돼요, 연결 실패, 끊겨요, 자꾸 끊겨요, 통화 실패, 통화가 안 돼요, 사용 불가
facetime-symptom-activation = { -facetime } 기능을 켤 수 없어요
    .hint = ‘활성화 대기 중…’ 또는 다른 활성화 오류
    .words = 활성화, 활성화 대기, 활성화 안 됨, 활성화가 안 돼요, 활성화 오류, 안 켜져요, 안켜져요, 켜지지 않아요, 확인 중, 유심, sim, esim, 새 폰, 기기변경
facetime-symptom-not-reached = 다른 사람이 나에게 걸 수 없어요
    .hint = 상대방이 걸어도 울리지 않거나, 상대방이 나를 찾을 수 없음
    .words = 전화가 안 와요, 안 와요, 안 울려요, 안울려요, 벨이 안 울려요, 벨소리, 부재중, 부재중 전화, 수신 안 됨, 수신이 안 돼요, 못 받아요, 알림이 안 와요
facetime-symptom-camera-mic = 상대방이 나를 보거나 듣지 못해요
    .hint = 연결은 되지만 화면이 검거나 소리가 나지 않음
    .words = 카메라, 카메라가 안 돼요, 검은 화면, 까만 화면, 화면이 까매요, 화면이 안 나와요, 마이크, 소리가 안 들려요, 소리 안 들림, 목소리가 안 들려요, 음소거
facetime-symptom-quality = 화면이 멈추거나 소리가 끊겨요
    .hint = 연결 상태가 나쁘다고 표시되거나, 전체가 버벅거림
    .words = 멈춰요, 화면이 멈춰요, 렉, 렉 걸려요, 버벅, 버벅거려요, 소리가 끊겨요, 화질, 화질이 나빠요, 흐릿해요, 연결 불량, 지연
facetime-symptom-link = { -facetime } 링크가 열리지 않아요
    .hint = 링크로만 참여할 수 있는 { -android }나 Windows도 포함
    .words = 링크, 링크가 안 열려요, 초대, 초대 링크, 참여가 안 돼요, 참가, 브라우저, 안드로이드, android, 윈도우, windows, 크롬, chrome, edge

## 원인. ‘가장 유력한 원인:’ 뒤에 이어진다

facetime-cause-ft-off = { -facetime }이 꺼져 있음
facetime-cause-addr = { -facetime }에 쓰는 번호 또는 이메일 주소의 선택
facetime-cause-restrict = { -ui-screen-time } 제한
facetime-cause-mdm = 기기를 관리하는 직장이나 학교의 규칙
facetime-cause-blocked = 차단된 연락처
facetime-cause-rcpt-side = 상대방 기기의 문제
facetime-cause-focus-silent = { -ui-focus } 또는 꺼져 있는 알림
facetime-cause-camera-off = 꺼져 있거나 가려졌거나 다른 곳에서 사용 중인 카메라
facetime-cause-mic-muted = 음소거되었거나 허용되지 않은 마이크
facetime-cause-link-browser = 통화에 참여할 수 없는 브라우저
facetime-cause-link-gone = 더 이상 유효하지 않은 링크

## 질문

facetime-question-device = 어떤 기기에 문제가 있나요?
    .text = 여러 대라면, 그중에 { -iphone }이 있을 때는 { -iphone }을 고르세요.
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = { -android } 또는 Windows(링크로 참여)
facetime-question-status = { -apple }의 시스템 상태 페이지에 문제가 표시되어 있나요?
    .text = 버튼으로 페이지를 열고 { -facetime }과 { -apple-account } 항목을 확인하세요. { -apple }은 늦게 게시하는 경우가 많으므로, 문제가 없다고 나와도 확실하지는 않습니다.
    .answer-incident = 네, 지금 문제가 있어요
    .answer-clear = 아니요, 모두 정상이에요
facetime-question-who = 모두에게 그런가요, 한 사람에게만 그런가요?
    .answer-all = 모두에게
    .answer-one = 한 사람 또는 아주 적은 수에게만
facetime-question-web = 한 번도 열어 본 적 없는 웹 페이지가 지금 열리나요?
    .text = { -facetime }과 같은 연결을 사용하세요. 전에 방문한 페이지는 기기에 저장되어 있을 수 있습니다.
    .answer-yes = 네, 열려요
    .answer-no = 아니요, 또는 아주 느려요
facetime-question-imessage = { -imessage }에도 같은 문제가 있나요?
    .text = 둘 다 같은 활성화를 사용하므로 중요한 단서가 됩니다.
    .answer-both = 네, { -imessage }도 안 돼요
    .answer-only-facetime = 아니요, { -facetime }만 그래요
facetime-question-changed = 문제가 시작되기 직전에 바뀐 것이 있나요?
    .answer-nothing = 특별히 없어요
    .answer-update = 시스템 업데이트
    .answer-sim = 새 SIM, eSIM, 번호 또는 이동통신사
    .answer-phone = 새 { -iphone }
facetime-question-camera = 상대방에게 무엇이 전달되지 않나요?
    .text = 통화하는 상대방에게 물어보거나, 통화 중에 보이는 내 작은 화면을 확인하세요.
    .answer-picture = 화면
    .answer-sound = 소리
    .answer-both = 둘 다
facetime-question-managed = 직장, 학교 또는 부모가 이 기기를 관리하나요?
    .text = 관리하는 쪽의 결정이 필요한 단계는 제외합니다.
    .answer-no = 아니요
    .answer-work = 네, 직장 또는 학교
    .answer-family = 네, 부모 또는 보호자
facetime-question-os = 시스템 버전이 무엇인가요?
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
facetime-question-known-caller = 링크를 보낸 사람을 아나요?
    .text = 모르는 사람이 접근하려고 통화 링크를 보내는 경우가 있습니다. { -apple }이나 이 서버의 사람은 링크로 통화를 걸지 않습니다.
    .answer-yes = 네
    .answer-no = 아니요, 또는 잘 모르겠어요
    .answer-no-hint = 다른 사람과 함께 확인하세요

## 단계

facetime-step-toggle =
    1. **{ path-facetime }** 메뉴를 열고 **{ -facetime }** 기능을 끄세요.
    2. { -imessage }도 안 된다면 **{ path-messages }**에서 { -imessage }도 끄세요.
    3. 30초 기다리세요.
    4. 끈 것을 다시 켜고 최대 10분 기다리세요. ‘{ choice-wait }’ 버튼을 누르면 시간에 맞춰 알려 드립니다.
    이동통신사에서 SMS 한 건의 요금을 부과할 수 있습니다. 한 번이면 충분합니다. 반복하면 활성화가 처음부터 다시 시작될 수 있습니다.
    .title = { -facetime } 껐다가 켜기
    .mac =
        1. { -facetime } 앱에서 **{ path-facetime }** 메뉴를 여세요.
        2. **{ -ui-enable-this-account }** 항목의 체크 표시를 해제하세요.
        3. 30초 기다린 다음 다시 체크 표시하세요.
facetime-step-reached-at =
    1. **{ path-facetime }** 메뉴를 여세요.
    2. 내 전화번호와 다른 사람들이 아는 이메일 주소에 체크 표시가 있는지 확인하세요.
    3. 발신자로 내 번호를 선택하세요. 그러면 누가 거는지 상대방이 알 수 있습니다.
    4. 다른 사람에게 그 번호로 걸어 달라고 하세요.
    .title = 연락받을 번호와 주소 선택하기
facetime-step-restart =
    1. { -iphone }을 끄세요. 측면 버튼과 음량 버튼 하나를 길게 누른 다음 슬라이더를 드래그하세요.
    2. 30초 기다린 다음 켜세요.
    3. 누군가에게 전화를 거세요.
    .title = 기기 재시동하기
    .ipad =
        1. { -ipad }를 끄세요. 상단 버튼과 음량 버튼 하나를(홈 버튼이 있는 모델은 상단 버튼만) 길게 누른 다음 슬라이더를 드래그하세요.
        2. 30초 기다린 다음 켜세요.
        3. 누군가에게 전화를 거세요.
    .mac =
        1. 작업 중인 내용을 저장하세요.
        2. { -apple } 메뉴 › **{ -ui-restart }** 항목을 선택하세요.
        3. { -facetime }을 열고 누군가에게 전화를 거세요.
    .watch =
        1. Watch 및 쌍으로 연결된 { -iphone }을 모두 끄세요.
        2. 먼저 { -iphone }을 켜고 잠금을 해제하세요.
        3. Watch를 켜고 잠금을 해제한 다음 누군가에게 전화를 거세요.
facetime-step-nearer =
    영상 통화에는 양방향으로 안정적인 연결이 필요합니다.
    1. Wi-Fi 라우터에 더 가까이 가거나, 셀룰러 데이터를 쓴다면 건물 밖으로 나가세요.
    2. 같은 네트워크에서 다운로드, 스트리밍, 다른 통화를 멈추세요.
    3. 비디오를 잠시 끄세요. 그때 소리가 잘 들린다면 영상을 보내기에는 연결이 너무 느린 것입니다.
    .title = 통화 연결 개선하기
facetime-step-ring =
    1. **{ path-focus }** 메뉴를 열고 **{ -ui-do-not-disturb }** 등 켜져 있는 것을 모두 끄세요.
    2. **{ path-notifications }** 메뉴를 열고 { -facetime }을 선택한 다음 **{ -ui-allow-notifications }** 설정과 사운드를 켜세요.
    3. 기기가 무음으로 되어 있지 않은지 확인하고 음량을 높이세요.
    4. 다른 사람에게 걸어 달라고 하세요.
    .title = 벨이 울리도록 설정하기
    .watch =
        { path-on-the-iphone }
        { facetime-step-ring }
facetime-step-camera-on =
    1. 통화 중에 화면을 탭하고 카메라에 줄이 그어져 있지 않은지 확인하세요.
    2. 렌즈를 가리는 케이스나 필름을 벗기고 렌즈를 닦으세요.
    3. 카메라를 사용하는 다른 앱을 닫으세요.
    4. 다른 쪽 카메라로 바꿨다가 되돌리세요.
    .title = 카메라를 쓸 수 있는지 확인하기
    .mac =
        1. 통화 중에 카메라에 줄이 그어져 있지 않은지 확인하세요.
        2. 카메라를 사용하는 다른 앱을 종료하세요. 그러면 카메라의 녹색 표시등이 꺼집니다.
        3. { -facetime } 앱에서 ‘비디오’ 메뉴를 열고 사용할 카메라를 선택하세요.
facetime-step-mic-on =
    1. 통화 중에 화면을 탭하고 마이크에 줄이 그어져 있지 않은지 확인하세요.
    2. 헤드폰을 빼거나 Bluetooth 연결을 끊고 기기 자체의 마이크로 해 보세요.
    3. 충전 포트 옆 작은 구멍의 먼지를 입으로만 불어 내세요.
    4. 상대방에게 이제 들리는지 물어보세요.
    .title = 마이크를 쓸 수 있는지 확인하기
    .mac =
        1. 통화 중에 마이크에 줄이 그어져 있지 않은지 확인하세요.
        2. { -facetime } 앱에서 ‘비디오’ 메뉴를 열고 { -mac } 자체의 마이크를 선택하세요.
        3. 상대방에게 이제 들리는지 물어보세요.
facetime-step-unblock =
    1. **{ path-blocked }** 메뉴를 여세요.
    2. 상대방이 목록에 있고 그 사람의 전화를 받고 싶다면 목록에서 제거하세요.
    3. 그 사람에게 전화를 거세요.
    상대방이 나를 차단했는지는 여기서 알 수 없습니다. 신호만 계속 울립니다.
    .title = 차단한 연락처 확인하기
facetime-step-ask-other =
    상대방에게 메시지를 보내거나 일반 전화를 걸어 다음을 확인해 달라고 하세요.
    1. { -facetime }이 켜져 있고 연결 상태가 좋은가요?
    2. 내가 거는 번호나 주소에 상대방 쪽에서 체크 표시가 되어 있나요?
    3. { -ui-focus } 설정이 켜져 있거나, 실수로 나를 차단하지 않았나요?
    그다음 다시 거세요. 그동안은 일반 전화를 쓸 수 있습니다.
    .title = 상대방에게 확인 요청하기
facetime-step-screentime =
    { -ui-screen-time } 암호를 아는 사람만 변경할 수 있습니다.
    1. 암호를 안다면 **{ path-screen-time }** 메뉴를 여세요. 모른다면 아는 사람에게 함께 확인해 달라고 하세요.
    2. **{ -ui-content-privacy-restrictions }** 항목을 확인하세요. { -facetime }과 카메라가 허용되어 있어야 합니다.
    3. **{ -ui-downtime }** 및 **{ -ui-communication-limits }** 항목을 확인하세요.
    4. 누군가에게 전화를 거세요.
    .title = { -ui-screen-time } 설정 확인하기
facetime-step-ask-admin =
    직장이나 학교의 기기에서는 규칙에 따라 { -facetime }이 꺼져 있을 수 있습니다. 관리하는 쪽에서만 변경할 수 있습니다.
    1. **{ path-vpn }**에 프로파일이 있는지 확인하세요. 그대로 두세요.
    2. IT 팀에 “이 기기와 이 네트워크에서 { -facetime }이 허용되나요?”라고 물어보세요.
    3. 허용되었다고 하면 기기를 재시동하고 누군가에게 전화를 거세요.
    .title = 기기를 관리하는 사람에게 물어보기
facetime-step-open-link =
    { $device ->
        [android] 링크는 최신 Chrome이나 Edge에서만 열립니다.
       *[other] 링크를 열면 { -facetime }이 자동으로 열립니다. 열리지 않으면 브라우저로도 참여할 수 있습니다.
    }
    1. 링크를 길게 눌러 Chrome이나 Edge에서 여세요. { -apple } 기기에서는 Safari도 됩니다.
    2. 이름을 입력하고, 요청이 나타나면 카메라와 마이크를 허용하세요.
    3. ‘참여’를 누르고 누군가 들여보내 줄 때까지 기다리세요.
    계정은 필요하지 않습니다. 암호를 묻는 페이지가 나타나면 닫으세요.
    .title = 지원되는 브라우저에서 링크 열기
facetime-step-new-link =
    1. 상대방에게 { -facetime }에서 새 링크를 만들어 보내 달라고 하세요.
    2. 상대방이 통화에 있어야 하며, 내 이름 옆의 녹색 버튼으로 들여보내 주어야 합니다.
    3. 이전 링크가 아니라 새 링크를 여세요.
    .title = 새 링크 요청하기

## ‘이제 돼요’ 다음의 확인

facetime-verify-registered = 지금은 어떤가요?
    .text = { -facetime }으로 누군가에게 또는 내 다른 { -apple } 기기로 전화를 거세요.
    .answer-rings = 상대 쪽에서 울려요
    .answer-ticked = 오류가 없고 번호에 체크 표시가 있어요. 아직 걸어 보지는 않았어요
    .answer-error = 활성화 오류가 다시 나타났어요
facetime-verify-connects = 새로 전화를 걸면 어떻게 되나요?
    .answer-talked = 통화했어요
    .answer-no-answer = 울리지만 아직 받은 사람이 없어요
    .answer-fails = 또 실패해요
facetime-verify-rings = 이제 전화가 오나요?
    .text = 다른 사람에게 { -facetime }으로 걸어 달라고 하세요.
    .answer-rang = 네, 울렸어요
    .answer-asked = 부탁했지만 아직 걸려 오지 않았어요
    .answer-silent = 상대방이 걸었지만 울리지 않았어요
facetime-verify-seen-heard = 이제 상대방이 나를 보고 들을 수 있나요?
    .answer-both = 네, 둘 다요
    .answer-alone = 내 화면은 보여요. 아직 누구에게도 걸지 않았어요
    .answer-missing = 아니요, 아직 안 되는 것이 있어요
facetime-verify-smooth = 새 통화는 어떤가요?
    .text = 2분 정도 통화해 보세요.
    .answer-smooth = 매끄러워요
    .answer-short = 지금까지는 좋지만 짧은 통화였어요
    .answer-stutters = 아직 버벅거리거나 멈춰요
facetime-verify-opens = 이제 링크가 열리나요?
    .answer-joined = 네, 통화에 참여했어요
    .answer-waiting = 열렸고, 들여보내 주기를 기다리고 있어요
    .answer-closed = 아니요, 열리지 않아요

## 붙여넣는 문구. 한국어 기기에 표시되는 대로 한 줄에 하나씩

facetime-says-waiting =
    활성화 대기 중…
    활성화 대기 중에서 멈춤
    활성화 대기중
facetime-says-unsuccessful =
    활성화하는 데 실패했습니다. 다시 시도하려면, { -facetime }을 켜십시오.
    활성화하는 데 실패했습니다
    { -facetime } 활성화 실패
facetime-says-activation-error =
    활성화하는 데 오류가 발생했습니다. 다시 시도하십시오.
    활성화하는 데 오류가 발생했습니다
facetime-says-verifying =
    확인 중…
    번호 옆에 로딩 표시
    번호 옆에서 계속 돌아요
facetime-says-unavailable =
    { -facetime } 사용 불가
    { -facetime }을 사용할 수 없음
    { -facetime }을 사용할 수 없습니다
