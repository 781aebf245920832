### 모든 가이드에 공통으로 쓰는 글: 선택, 이유, 안내, 끝.

## 선택

choice-worked = 이제 돼요
choice-failed = 아직 안 돼요
choice-cant = 이 단계는 할 수 없어요
choice-refuse = 아니요, 하지 않을게요
choice-wait = 기다릴게요
choice-wait-longer = 조금 더 기다릴게요
choice-unknown = 모르겠어요
choice-back = 뒤로
choice-why = 이 단계를 하는 이유
choice-why-card = 묻는 이유
choice-person = 사람에게 문의하기
choice-restart = 처음부터 다시
choice-pick = 가장 비슷한 것을 고르세요
link-open = 페이지 열기

## 카드

card-symptom = 어떤 문제가 있나요?
    .text = 가장 비슷한 것을 고르세요. 부담이 적은 방법부터 한 단계씩 진행합니다.
card-safety = 여기에서는 누구도 계정 암호, 기기 암호, 확인 코드를 묻지 않습니다. 전화번호나 주소가 보이는 스크린샷은 공유하지 마세요.
card-wait = 기다리는 중: { $step }
card-wait-until = 다음 확인: { $until }. 그때까지는 할 일이 없습니다. 때가 되면 같은 명령어로 돌아오세요. 지금 위치는 저장됩니다. 그 전에 해결되면 알려 주세요.
card-wait-due = 확인할 때가 되었습니다. 효과가 있었나요?
progress-tried = { PLURAL($count) ->
       *[other] 지금까지 { $count }가지를 시도했습니다
    }
needs-list = 필요한 것: { $list }
need-passcode = 기기 암호
need-account-password = 계정 암호(반드시 본인 기기에서만 입력)
need-two-factor-device = 로그인 코드를 받는 기기
need-backup = 최근 백업
need-other-person = 다른 사람의 도움
need-second-device = 두 번째 기기
need-money = 문자 메시지를 보낼 정도의 잔액
need-screen-time-code = { -ui-screen-time } 암호를 아는 사람
need-computer = 컴퓨터
list-grows = { $list }, { $next }
paragraph-grows = { $said } { $next }

## 이 카드가 나오는 이유

why-likely = 가장 유력한 원인: { $cause }.
why-likely-two = 가장 유력한 원인: { $first }. 또는 { $second }.
why-minutes = { PLURAL($minutes) ->
       *[other] 약 { $minutes }분 걸립니다.
    }
why-moment = 금방 끝납니다.
why-risk-none = 되돌릴 수 없는 변경은 없습니다.
why-risk-mild = 가벼운 영향이 있으니 안내를 확인하세요.
why-risk-settings = 설정이 사라지므로 부담이 더 적은 단계를 거친 뒤에 합니다.
why-risk-data = 데이터가 사라질 수 있으므로 맨 마지막에 합니다.
why-question = 답변에 따라 다음에 시도할 방법이 정해집니다.
why-question-first = 답변에 따라 알맞은 메뉴와 단계가 정해집니다.
why-symptom = 증상에 따라 어디서 시작할지 정해집니다.
why-check = 마치기 전에 정말 작동하는지 확인합니다.
why-wait = 시간이 필요합니다. 너무 일찍 진행하면 처음으로 돌아갈 수 있습니다.
why-end = 가이드는 여기까지입니다.

## 카드 위의 안내

note-welcome-back = 다시 오셨네요. 멈춘 곳에서 이어집니다.
note-old-card = 이전 카드입니다. 변경된 것은 없습니다. 현재 카드는 다음과 같습니다.
note-no-such-choice = 이 카드에 없는 선택입니다. 변경된 것은 없습니다.
note-recognised = 다음과 같이 이해했습니다: { $symptom }
note-not-recognised = 입력한 내용을 이해하지 못했습니다. 가장 비슷한 것을 고르세요.
note-flow-changed = { PLURAL($count) ->
       *[other] 그동안 가이드가 바뀌어, 더 이상 맞지 않는 답변 { $count }개를 제외했습니다.
    }
note-look-again = 아직 확실하지 않습니다. 10분 정도 기다린 뒤 한 번 더 시도하고 다시 확인하세요.

## 끝

end-solved = 다시 작동합니다
    .text = 다행입니다. 더 할 일은 없습니다. 문제가 다시 생기면 같은 명령어를 사용하세요.
end-solved-unverified = 작동하는 것으로 보입니다
    .text = 문제가 다시 생기면 이 카드로 돌아오거나 명령어를 다시 사용하세요. 여기서부터 이어집니다.
end-handed-over = 이제 사람이 도와드립니다
    .text = 아래 요약을 복사해 서버의 지원 채널에 붙여넣으세요. 시도한 내용이 정리되어 있어 같은 질문을 두 번 받지 않습니다. 이름, 번호, 코드는 들어 있지 않으니 추가하지 마세요.

## 사람에게 넘기는 이유

reason-asked = 사람에게 문의하기를 선택했습니다.
reason-refused = 이 단계는 거절해도 괜찮습니다. 다른 사람이 다른 방법을 찾아볼 수 있습니다.
reason-lost = 찾지 못했거나 할 수 없는 일이 세 가지 있었습니다. 흔히 있는 일입니다. 다른 사람이 함께 살펴볼 수 있습니다.
reason-exhausted = 남은 단계는 들이는 시간에 비해 효과가 적습니다. 사람은 가이드보다 더 많은 것을 볼 수 있습니다.
reason-security = 계정의 보안과 관련된 문제일 수 있으니 다른 사람과 함께 확인하세요. 그때까지 아무것도 변경하지 말고 누구에게도 코드를 알려 주지 마세요.

## 복사할 수 있는 요약

summary-title = { $flow }: 시도한 내용
summary-symptom = 문제: { $symptom }
summary-answer = { $question } { $answer }
summary-step = { $step }: { $outcome }
summary-likely = 현재 가장 유력한 원인: { $cause }
outcome-worked = 효과가 있는 것으로 보임
outcome-failed = 변화 없음
outcome-cant = 할 수 없었음
outcome-waiting = 기다림

## 가이드 밖에서 표시되는 글

notice-busy = 지금은 이용자가 많습니다
    .text = 한꺼번에 많은 사람이 이용하고 있습니다. 변경된 것은 없습니다. 잠시 후 다시 눌러 주세요.
notice-unavailable = 지금은 답변을 저장할 수 없습니다
    .text = 이번 답변은 저장되지 않을 수 있지만, 그 전의 답변은 저장되어 있습니다. 몇 분 후 다시 시도해 주세요.
notice-unreadable = 내용을 읽지 못했습니다
    .text = 변경된 것은 없습니다. 명령어를 다시 사용하세요. 지금 위치는 저장되어 있습니다.
notice-outdated = 오래된 카드입니다
    .text = 명령어를 다시 사용하세요. 지금 위치는 저장되어 있습니다.
notice-not-yours = 다른 사람의 카드입니다
    .text = 직접 명령어를 사용하면 본인의 카드가 나옵니다.
