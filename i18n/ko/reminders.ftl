### 알림: 기다리는 사람이나 도중에 멈춘 사람에게 보내는 다이렉트 메시지와 카드의 안내.

## 다이렉트 메시지

reminders-ask = 효과가 있었나요? { $step }
    .text = 기다리기 시작한 때: { $since }. 지금 기기를 확인하고 상태를 버튼으로 알려 주세요.
reminders-over = { $service }: 복구된 것으로 보입니다
    .text = { -apple } 페이지에 더 이상 문제가 없습니다. 지금 다시 시도해 보고 결과를 버튼으로 알려 주세요. 그래도 안 되면 여기서 계속하겠습니다.
reminders-nudge = 도중에 멈춘 가이드가 있습니다: { $flow }
    .text = 다음 단계: { $step }. 멈춘 곳이 저장되어 있습니다. 이 알림은 이번 한 번만 보냅니다.
reminders-how = 알림을 요청하셔서 보내 드리는 메시지입니다. 버튼으로 답해 주세요. 이 채팅에 입력한 내용은 아무에게도 전달되지 않습니다.

## 버튼

reminders-do-card = 멈춘 곳 보기
reminders-do-not-yet = 아직이에요
reminders-do-quiet = 더 이상 알리지 않기
reminders-do-resume = 다시 알림 받기
reminders-do-nudge = 도중에 멈추면 알림 받기

## 카드에 표시

reminders-wait = { $at }({ $until })까지는 할 일이 없습니다. 때가 되면 다이렉트 메시지로 알려 드리며, 지금 위치는 저장됩니다. 그 전에 해결되면 알려 주세요.
reminders-wait-over = 지금은 할 일도, 변경할 설정도 없습니다. { -apple } 페이지에서 문제가 사라지는 대로 다이렉트 메시지로 알려 드리며, 지금 위치는 저장됩니다. 그 전에 해결되면 알려 주세요.
reminders-next = 답이 없으면 다이렉트 메시지로 다시 여쭤보겠습니다({ $until }).
reminders-quiet = 요청하신 대로 메시지를 보내지 않겠습니다. 같은 명령어로 언제든지 돌아오세요.
reminders-closed = 지난번 다이렉트 메시지를 전달하지 못했기 때문에 다음 알림은 약속드릴 수 없습니다. { -discord }의 개인정보 보호 설정에서 이 서버 멤버의 다이렉트 메시지를 허용할 수 있습니다. 같은 명령어로 돌아오기만 해도 됩니다.

## 버튼을 누른 뒤 카드 위에

reminders-said-quiet = 알겠습니다. 더 이상 알리지 않겠습니다.
reminders-said-resumed = 알겠습니다. 때가 되면 알려 드리겠습니다.
reminders-said-nudge = 알겠습니다. 여기서 멈추면 한 번만 알려 드리겠습니다({ $when }). 나중에 시작하는 가이드도 마찬가지입니다.
