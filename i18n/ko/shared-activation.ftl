### 활성화에 대해 여러 가이드가 함께 쓰는 글.

## 아래 글에 들어가는 부분

shared-service =
    { $flow ->
        [facetime] { -facetime }
       *[other] { -imessage }
    }
shared-try =
    { $flow ->
        [facetime] { -facetime }으로 누군가에게 전화를 거세요
       *[other] 메시지를 보내세요
    }
shared-try-now =
    { $flow ->
        [facetime] { -facetime }으로 누군가에게 전화를 거세요.
       *[other] 메시지를 보내세요.
    }
shared-meanwhile =
    { $flow ->
        [facetime] 그동안은 일반 전화나 다른 앱으로 연락할 수 있습니다.
       *[other] 그동안은 녹색 메시지, 전화, 이메일로 연락할 수 있습니다.
    }
shared-path-switch =
    { $flow ->
        [facetime] { path-facetime }
       *[other] { path-messages }
    }
shared-path-addresses =
    { $flow ->
        [facetime] { path-facetime }
       *[other] { path-send-receive }
    }

## 원인. ‘가장 유력한 원인:’ 뒤에 이어진다

shared-cause-net-none = 인터넷에 연결되어 있지 않음
shared-cause-net-weak = 약하거나 불안정한 연결
shared-cause-net-blocked = { shared-service } 연결을 막는 네트워크, VPN 또는 필터
shared-cause-time-wrong = 맞지 않는 시계 또는 시간대
shared-cause-acct-auth = 확인이 필요한 { -apple-account }
shared-cause-sim-dup = 같은 번호를 가진 비활성 SIM
shared-cause-sim-line = 꺼져 있거나 잘못 선택된 SIM 또는 회선
shared-cause-carrier-sms = 번호를 확인하는 보이지 않는 SMS가 전달되지 않음
shared-cause-pending = 시간이 더 필요한 활성화
shared-cause-outage = { -apple } 쪽 장애
shared-cause-bug-update = 소프트웨어 오류(업데이트 이후일 수 있음)
shared-cause-bug-proc = 기기에서 멈춘 프로세스
shared-cause-os-old = 오래된 시스템 버전
shared-cause-netstack = 손상된 네트워크 설정
shared-cause-setup-skipped = { -iphone }을 설정할 때 건너뛴 단계
shared-cause-cert-2026 = 인증서 업데이트가 필요한 오래된 시스템

## 질문

shared-question-since = 활성화를 기다린 지 얼마나 되었나요?
    .answer-hour = 1시간 미만
    .answer-day = 하루 이내
    .answer-longer = 하루 이상

## 단계

shared-step-wait-outage =
    지금 { -apple } 쪽에 문제가 있으므로 기기에서 변경할 것은 없습니다.
    1. { shared-service } 및 설정을 그대로 두세요.
    2. ‘{ choice-wait }’ 버튼을 누르고, { -apple }에서 해결되었다고 알리면 돌아오세요.
    3. 그다음 { shared-try }.
    { shared-meanwhile }
    .title = { -apple }에서 해결할 때까지 기다리기
shared-step-connect =
    1. **{ -ui-airplane-mode }** 설정을 끄세요.
    2. **{ -ui-wi-fi }** 설정을 켜거나, **{ path-cellular }**에서 **{ -ui-cellular-data }** 설정을 켜세요(일부 기기에서는 이름이 { -ui-mobile-data } 또는 { -ui-mobile-service }입니다).
    3. 해외에서 Wi-Fi 없이 쓰려면 { -ui-data-roaming } 설정이 켜져 있어야 합니다. 이동통신사 요금이 부과될 수 있습니다.
    4. 한 번도 방문하지 않은 웹 페이지를 여세요. 페이지가 열리면 { shared-try }.
    .title = 인터넷 연결 확인하기
    .ipad =
        1. **{ -ui-airplane-mode }** 설정을 끄세요.
        2. **{ -ui-wi-fi }** 설정을 켜거나, { -ipad }가 지원하면 셀룰러 데이터를 켜세요.
        3. 한 번도 방문하지 않은 웹 페이지를 여세요. 페이지가 열리면 { shared-try }.
    .mac =
        1. **{ path-wi-fi }**에서 네트워크에 연결하거나 네트워크 케이블을 꽂으세요.
        2. 한 번도 방문하지 않은 웹 페이지를 여세요. 페이지가 열리면 { shared-try }.
    .watch =
        1. Watch의 측면 버튼을 누르고 **{ -ui-airplane-mode }** 설정이 꺼져 있는지 확인하세요.
        2. { -iphone }을 가까이 두고 Bluetooth와 **{ -ui-wi-fi }** 설정을 켜 두세요.
        3. { -iphone }에서 한 번도 방문하지 않은 웹 페이지를 여세요. 페이지가 열리면 { shared-try }.
shared-step-other-net =
    1. Wi-Fi를 쓰고 있다면: **{ path-wi-fi }**에서 **{ -ui-wi-fi }** 설정을 끄고 셀룰러 데이터를 사용하세요. 셀룰러를 쓰고 있다면: Wi-Fi 네트워크나 다른 사람의 핫스팟에 연결하세요.
    2. 1분 정도 기다린 다음 { shared-try }.
    이제 작동한다면 처음 네트워크가 원인입니다. 지금 네트워크를 계속 쓰거나 라우터를 재시동하세요. 셀룰러 데이터는 요금제의 데이터를 사용합니다.
    .title = 다른 네트워크로 시도하기
    .ipad =
        1. 다른 Wi-Fi 네트워크나 휴대폰의 핫스팟에 연결하세요.
        2. 1분 정도 기다린 다음 { shared-try }.
        이제 작동한다면 처음 네트워크가 원인입니다. 핫스팟은 휴대폰 요금제의 데이터를 사용합니다.
    .mac =
        1. **{ path-wi-fi }**에서 다른 Wi-Fi 네트워크나 휴대폰의 핫스팟에 연결하세요.
        2. 1분 정도 기다린 다음 { shared-try }.
        이제 작동한다면 처음 네트워크가 원인입니다. 핫스팟은 휴대폰 요금제의 데이터를 사용합니다.
    .watch =
        { path-on-the-iphone }
        { shared-step-other-net }
shared-step-vpn-off =
    1. VPN 앱을 끄세요.
    2. **{ path-vpn }**에서 **{ -ui-vpn }** 설정을 끄세요.
    3. 광고 차단 앱, DNS 필터, 보안 앱을 일시 정지하세요.
    4. { shared-try-now }
    { $managed ->
        [work] 직장이나 학교의 프로파일은 모두 그대로 두세요. 그 VPN을 끌 수 없다면 ‘{ choice-cant }’를 선택하세요.
        [family] 부모나 보호자가 설정한 필터라면 부모나 보호자에게 물어보세요.
       *[other] 직장이나 학교의 프로파일은 그대로 두세요. 확인이 끝나면 모두 다시 켜세요. 그때까지는 보호 수준이 낮아집니다.
    }
    .title = VPN과 필터를 잠시 끄고 시도하기
    .watch =
        { path-on-the-iphone }
        { shared-step-vpn-off }
shared-step-datetime =
    1. **{ path-date-time }** 메뉴를 여세요.
    2. **{ -ui-set-automatically }** 항목을 켜세요.
    3. **{ -ui-time-zone }** 항목이 현재 위치와 맞는지 확인하고, 시계를 다른 휴대폰과 비교하세요.
    스위치가 회색이면 { -ui-screen-time } 제한이나 직장 프로파일이 관리하는 것입니다.
    .title = 시계를 자동으로 설정하기
    .mac =
        1. **{ path-date-time }** 메뉴를 여세요.
        2. 날짜, 시간, 시간대가 자동으로 설정되도록 하세요.
        3. 시계를 다른 기기와 비교하세요.
    .watch =
        { path-on-the-iphone }
        { shared-step-datetime }
shared-step-line-on =
    1. **{ path-cellular }**(또는 { -ui-mobile-service }) 메뉴를 열고 사용할 회선을 탭하세요.
    2. **{ -ui-turn-on-this-line }** 설정을 켜세요.
    3. 회선이 두 개라면 **{ shared-path-switch }** › **{ -ui-imessage-facetime-line }** 또는 **{ shared-path-addresses }** 메뉴를 열고 그 회선을 선택하세요.
    4. **{ path-my-number }** 항목의 번호가 맞는지 확인하세요.
    .title = 알맞은 회선 켜기
    .watch =
        { path-on-the-iphone }
        { shared-step-line-on }
shared-step-rm-sim =
    1. **{ path-cellular }** 메뉴를 열고 같은 번호의 항목이 두 개 있는지 확인하세요.
    2. 어느 쪽이 **꺼져 있거나** 서비스가 안 되는지 확인하세요. 그쪽만 제거합니다.
    3. 실물 SIM이라면 꺼내세요. eSIM이라면 탭한 다음 **{ -ui-delete-esim }** 항목을 선택하세요.
    4. **{ shared-path-addresses }** 메뉴를 열고 전화번호를 탭해서, 체크 표시된 번호가 하나만 있도록 하세요.
    항목이 하나뿐이면 ‘{ choice-failed }’를 선택하세요.
    .title = 같은 번호의 비활성 SIM 제거하기
    .warning = 사용 중인 eSIM을 삭제하면 이동통신사에서 새로 받을 때까지 서비스가 끊기며, 수수료가 부과될 수 있습니다. 어느 쪽이 꺼져 있는지 확실한가요? 아니라면 ‘{ choice-cant }’를 선택하세요. 메시지와 사진은 그대로 남습니다.
    .watch =
        { path-on-the-iphone }
        { shared-step-rm-sim }
shared-step-finish-setup =
    새 { -iphone }에서 건너뛴 단계는 저절로 완료되지 않습니다.
    1. **{ path-cellular }** 메뉴를 열고 eSIM 설정을 마친 다음 회선을 켜세요.
    2. **{ path-software-update }** 메뉴를 열고 제공되는 업데이트를 설치하세요.
    3. **{ shared-path-switch }** 메뉴를 열고 **{ shared-service }** 기능을 껐다가 켜세요.
    4. **{ shared-path-addresses }** 메뉴를 열고 전화번호를 탭하세요.
    .title = 건너뛴 설정 마치기
    .watch =
        { path-on-the-iphone }
        { shared-step-finish-setup }
shared-step-carrier-upd =
    1. Wi-Fi 네트워크에 연결하세요.
    2. **{ path-about }** 화면을 열고 1분 정도 그대로 기다리세요.
    3. **{ -ui-carrier-settings-update }** 알림이 나타나면 업데이트하세요. 아무것도 나타나지 않으면 업데이트가 없는 것입니다.
    4. { shared-try-now }
    .title = 새 이동통신사 설정 확인하기
    .watch =
        { path-on-the-iphone }
        { shared-step-carrier-upd }
shared-step-sms-test =
    번호를 확인하기 위해 { -iphone }은 보이지 않는 SMS를 보내며, 해외로 보낼 수도 있습니다. 그래서 일반 SMS를 보낼 수 있어야 합니다.
    1. { -iphone }이 아닌 휴대폰으로 문자를 보내세요. { -imessage }가 아니라 녹색으로 SMS라고 표시되어야 합니다.
    2. 전송되지 않으면 잔액을 확인하고, 요금제에서 해외를 포함해 SMS를 보낼 수 있는지 확인하세요.
    3. 전송되면 { shared-service } 기능을 한 번 껐다가 켜세요.
    SMS 한두 건의 요금이 부과될 수 있습니다.
    .title = 일반 SMS 보내기
    .watch =
        { path-on-the-iphone }
        { shared-step-sms-test }
shared-step-wait24 =
    이동통신사가 { -apple }에 번호를 확인해 주기까지 최대 24시간이 걸릴 수 있습니다. 장애도 시간이 지나면 해결됩니다.
    1. 신호와 인터넷이 연결된 상태에서 { shared-service } 기능을 켜 두세요.
    2. 도중에 껐다가 켜지 마세요. 기다림이 처음부터 다시 시작될 수 있습니다.
    3. ‘{ choice-wait }’ 버튼을 누르세요. 1시간, 6시간, 하루 뒤에 다시 여쭤봅니다.
    하루 이상 걸리는 것은 정상이 아닙니다. SMS가 차단되었거나, 회선이 꺼져 있거나, 네트워크 오류가 있다면 기다려도 도움이 되지 않으니 ‘{ choice-failed }’를 선택하세요.
    .title = 활성화를 최대 하루 기다리기
shared-step-acct-fix =
    1. **{ path-account }** 화면을 열고 설정 업데이트, 새로운 약관, 확인 등 표시된 요청을 모두 처리하세요.
    2. 버튼으로 계정 페이지를 열고 로그인할 수 있는지 확인하세요. 모르는 기기가 있다면 여기서 사람에게 문의하세요.
    3. 이중 인증을 켜 두는 것이 좋습니다.
    4. { shared-try-now }
    암호는 본인 기기와 { -apple } 페이지에서만 입력하세요. 여기에 있는 누구도 암호나 코드를 필요로 하지 않습니다.
    .title = { -apple-account }의 요청 처리하기
    .warning = 암호를 재설정해야 하면 다른 기기에서 로그아웃되며, { -ipad }와 { -mac }에서는 다시 로그인할 때까지 전화번호로 { shared-service } 기능을 쓸 수 없습니다. 메시지는 그대로 남습니다.
shared-step-ios-update =
    1. 백업하세요.
    2. **{ path-software-update }** 메뉴를 열고 제공되는 업데이트를 설치하세요. Wi-Fi에서 20~60분 걸립니다. 기기를 전원에 연결하세요.
    3. 재시동되면 { shared-try }.
    { $os ->
        [ios26] 업데이트로 소프트웨어 오류가 해결되는 경우가 많습니다.
        [ios17] 최신 버전을 설치할 수 없는 기기라도 제공되는 업데이트를 설치하세요.
       *[other] 오래된 { -iphone }은 계열에 따라 12.5.8, 15.8.6, 16.7.13 또는 18.7.4 이상이 필요합니다. 그렇지 않으면 2027년 1월 이후 { -imessage }, { -facetime }, 활성화가 작동하지 않습니다.
    }
    .title = 시스템 업데이트하기
    .warning = 업데이트하는 동안 기기를 사용할 수 없고 이전 버전으로 되돌릴 수 없습니다. Wi-Fi, 50% 이상의 배터리, 여유 공간이 필요합니다. 데이터는 그대로 남지만, 만일에 대비해 백업하세요.
    .mac =
        1. 백업하세요.
        2. **{ path-software-update }** 메뉴를 열고 제공되는 업데이트를 설치하세요. 1시간 정도 걸릴 수 있습니다. { -mac }을 전원에 연결하세요.
        3. 재시동되면 { shared-try }.
    .watch =
        { path-on-the-iphone }
        { shared-step-ios-update }
        그다음 Watch를 업데이트하세요. 충전기에 올려 둔 상태에서 Watch 앱 › **{ -ui-general }** › **{ -ui-software-update }** 메뉴를 여세요.
shared-step-carrier =
    이동통신사에 연락해서 다음을 물어보세요.
    1. 내 SIM 또는 eSIM이 이 휴대폰에서만, 올바른 번호로 활성화되어 있나요?
    2. 이 번호로 해외와 단축 번호, 유료 번호를 포함해 SMS를 보낼 수 있나요? { -apple }은 이런 SMS로 번호를 확인합니다.
    3. 활성화를 다시 보내거나 SIM 또는 eSIM을 교체해 줄 수 있나요?
    4. 그다음 { shared-service } 기능을 한 번 껐다가 켜고 ‘{ choice-wait }’ 버튼을 누르세요.
    코드나 암호는 본인이 직접 전화를 건 경우에만 이동통신사에 알려 주세요.
    .title = 이동통신사에 활성화 SMS 요청하기
    .warning = 새 SIM이나 eSIM에는 비용이 들 수 있고, 기존 것은 사용할 수 없게 됩니다. 번호와 메시지는 그대로 남습니다. 본인임을 확인할 수 있는 것을 준비하세요.
shared-step-reset-net =
    1. Wi-Fi 네트워크의 암호를 적어 두고, VPN 및 APN 설정이 있다면 함께 적어 두세요.
    2. **{ path-reset } › { -ui-reset }** 메뉴를 열고 **{ -ui-reset-network-settings }** 항목을 선택하세요. 기기 암호를 입력하면 기기가 재시동됩니다.
    3. Wi-Fi 네트워크에 다시 연결하세요.
    4. { shared-service } 기능을 껐다가 켠 다음 { shared-try }.
    .title = 네트워크 설정 재설정하기
    .warning = 모든 Wi-Fi 네트워크와 암호, VPN 및 APN 설정, 셀룰러 설정이 지워지며, Bluetooth 연결이 끊길 수 있습니다. { -icloud } 키체인을 쓰면 다른 기기에서도 네트워크가 사라질 수 있습니다. 사진, 앱, 메시지는 그대로 남습니다. 직장이나 학교 기기에서는 관리자 없이 하지 마세요.
    .mac =
        { -mac }에는 이런 버튼이 없으므로 네트워크를 새로 설정합니다.
        1. Wi-Fi 네트워크의 암호를 적어 두세요.
        2. **{ path-wi-fi }** 메뉴를 열고, 사용 중인 네트워크의 세부사항에서 **{ -ui-forget-this-network }** 항목을 선택하세요.
        3. 재시동하고 네트워크에 다시 연결한 다음 { shared-try }.
