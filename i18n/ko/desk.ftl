### 데스크: 사람이 처리하는 문의에 대해 멤버와 지원 담당자가 보는 글.

## 시간의 길이

desk-span-moment = 1분 미만
desk-span-minutes = { PLURAL($count) ->
       *[other] { $count }분
    }
desk-span-hours = { PLURAL($count) ->
       *[other] { $count }시간
    }
desk-span-days = { PLURAL($count) ->
       *[other] { $count }일
    }

## 데스크에 표시되는 문의

desk-case = 문의 #{ $number }: { $flow }
desk-blueback = { -blueback }
desk-mark-high = ❗
desk-mark-urgent = ‼️
desk-priority-normal = 보통
desk-priority-high = 높음
desk-priority-urgent = 긴급
desk-priority-line = 우선순위: { $priority }
desk-state-new = 새 문의
desk-state-claimed = 담당자 있음
desk-state-waiting-for-member = 멤버 답변 대기
desk-state-waiting-for-desk = 데스크 답변 대기
desk-state-solved = 해결됨
desk-state-closed-by-desk = 데스크에서 종료
desk-state-closed-by-member = 멤버가 취소
desk-state-closed-silence = 오랫동안 답이 없어 종료
desk-turn-desk = 데스크 차례, 마지막 활동: { $since }
desk-turn-member = 멤버 차례, 마지막 활동: { $since }
desk-turn-nobody = 종료: { $since }
desk-owner = 담당자: { $owner }
desk-owner-none = 아직 담당자 없음
desk-member = { $member } 님의 언어: { $language }(기기도 동일) · 시작: { $opened }
desk-member-device = { $member } 님의 언어: { $language }, 기기 언어: { $device } · 시작: { $opened }
desk-sees = ‘{ $symptom }’
desk-sees-nothing = 가이드에 증상을 입력하지 않았습니다.
desk-reason-asked = 사람에게 문의하기를 선택함.
desk-reason-refused = 무언가가 사라지는 단계를 거절함.
desk-reason-lost = 찾지 못했거나 할 수 없는 일이 세 가지 있었음.
desk-reason-exhausted = 가이드에 수고를 들일 만한 단계가 남지 않음.
desk-reason-solved = 해결된 것으로 보였으나 사람에게 문의하기를 선택함.
desk-reason-flow = 가이드의 설명: “{ $reason }”
desk-own-words = **본인이 쓴 내용**
desk-own-words-none = 본인이 쓴 내용이 없습니다.
desk-path = **시도한 내용**
desk-path-none = 아직 답하거나 시도한 것이 없습니다.
desk-path-gone = ‘{ $flow }’ 가이드가 더 이상 없어 진행 과정을 표시할 수 없습니다.
desk-path-later = { $line }({ $span } 후)
desk-likely = **유력한 원인:** { $list }
desk-likely-cause = { $cause }(약 { $share }%)
desk-advised = **가이드의 다음 단계:** { $step }({ $price })
desk-price = { PLURAL($count) ->
       *[other] { $count }분, { $risk }
    }
desk-risk-none = 되돌릴 수 없는 변경 없음
desk-risk-mild = 가벼운 영향 있음
desk-risk-settings = 설정이 사라짐
desk-risk-data = 데이터가 사라질 수 있음
desk-suggested = **제안함, 아직 답 없음:** { $list }
desk-step-gone = 가이드에서 없어진 단계
desk-reach-nothing = 아직 보낸 것이 없습니다. 원하는 연락 방법: { $wish }.
desk-reach-under-way = 전달하는 중입니다. 원하는 연락 방법: { $wish }.
desk-reach-waits = 멤버가 명령어를 다시 사용할 때까지 기다립니다.
desk-reach-direct = 다이렉트 메시지로 전달되었습니다.
desk-reach-thread = 비공개 스레드에 전달되었습니다.
desk-reach-visit = 멤버가 돌아왔을 때 읽었습니다.
desk-reach-seen = 멤버가 마지막으로 본 때: { $seen }.
desk-reach-unseen = 멤버가 아직 보지 않았습니다.
desk-rating = 평가: 5점 중 { $stars }점

## 문의의 진행 기록. 지원 담당자용

desk-event-opened = { $who } 님이 문의를 열었습니다
desk-event-claimed = { $who } 님이 담당을 맡았습니다
desk-event-took-over = { $who } 님이 { $other } 님에게서 담당을 넘겨받았습니다
desk-event-handed-back = { $who } 님이 담당을 내려놓았습니다
desk-event-expired = 담당자 없음으로 돌아갔습니다({ $other } 님이 맡은 동안 오래 활동이 없었음)
desk-event-wrote = { $who } 님이 멤버에게 글을 보냈습니다
desk-event-asked = { $who } 님이 멤버에게 질문했습니다
desk-event-ready = { $who } 님이 준비된 답변을 보냈습니다: ‘{ $title }’
desk-event-suggested = { $who } 님이 멤버에게 단계를 제안했습니다: { $step }
desk-event-noted = { $who } 님이 데스크 전용 메모를 남겼습니다
desk-event-answered = { $who } 님이 답했습니다
desk-event-tried = { $who } 님이 ‘{ $step }’ 단계를 시도했습니다: { $outcome }
desk-event-prioritised = { $who } 님이 우선순위를 변경했습니다: { $priority }
desk-event-solved = { $who } 님이 작동한다고 알렸습니다
desk-event-closed-by-desk = { $who } 님이 문의를 종료했습니다
desk-event-closed-by-member = { $who } 님이 문의를 취소했습니다
desk-event-closed-silence = 오랫동안 답이 없어 종료되었습니다
desk-event-reopened = { $who } 님이 문의를 다시 열었습니다
desk-event-rated = { $who } 님의 평가: 5점 중 { $stars }점
desk-event-reminded = 알림을 보낼 때가 되었습니다({ $nth }번째)
desk-event-left = { $member } 님이 서버를 떠나 이제 연락할 수 없습니다
desk-event-removed = { $who } 님이 쓴 내용은 그 뒤 삭제되었습니다
desk-event-erased = 멤버가 자신에 대한 모든 내용을 삭제했습니다. 답할 상대가 없으므로 문의는 종료되었습니다
desk-somebody = 데이터를 삭제한 사람
desk-reply-gone = 더 이상 없는 준비된 답변
desk-log-ready = 보낸 언어: { $language }.
desk-log-gone = 이 문의에 변동이 있습니다. 열어서 확인하세요.
desk-announcement = 문의 #{ $number }: 담당자를 기다리고 있습니다
desk-owner-reminder = 문의 #{ $number }: 답변할 차례입니다
desk-owner-reminder-back = 활동이 없으면 담당자 없음으로 돌아갑니다({ $back }). 답변, 메모, 단계 제안 중 하나만 해도 계속 담당합니다.
desk-history-page = 전체 기록, { $page }/{ $pages }페이지
desk-history-cut = 일부는 너무 길어 여기에 표시할 수 없습니다. 파일에는 모두 들어 있습니다.

## 버튼

desk-do-claim = 담당하기
desk-do-take-over = 담당 넘겨받기
desk-do-reply = 답변
desk-do-ask = 질문하기
desk-do-suggest = 단계 제안
desk-do-note = 메모
desk-do-hand-back = 담당 내려놓기
desk-do-prioritise = 우선순위
desk-do-solve = 해결됨
desk-do-close = 종료
desk-do-reopen = 다시 열기
desk-do-view = 내 언어로 열기
desk-do-history = 기록
desk-do-newer = 최신 기록
desk-do-older = 이전 기록
desk-do-next = 다음 문의
desk-do-queue = 문의 목록
desk-do-before = 이전 페이지
desk-do-after = 다음 페이지
desk-do-send = 보내기
desk-do-change = 변경
desk-do-drop = 버리기
desk-do-write = 직접 쓰기
desk-do-send-case = 팀에 보내기
desk-do-change-words = 내가 쓴 내용 변경
desk-do-not-now = 나중에
desk-do-answer = 답하기
desk-do-add = 내용 추가
desk-do-withdraw = 더 이상 필요 없어요
desk-do-again = 다시 열기
desk-do-look = 내 문의
desk-do-guide = 가이드 계속하기
desk-do-server = 서버로 이동

## 넘기기. 멤버가 읽는 글

desk-offer = 팀에 문의하기
    .text = 이 서버의 팀이 여기서부터 이어서 도와드릴 수 있습니다. 팀은 시도한 내용을 볼 수 있으므로 같은 질문을 두 번 받지 않습니다.
desk-consent = 팀에 표시되는 내용
    .text = 아직 아무것도 보내지 않았습니다. 보내면 이 서버의 팀이 여기서 쓰는 이름, 내 언어와 기기의 언어, 아래 내용을 볼 수 있습니다. 나중에 내용을 추가할 수도 있습니다.
desk-consent-words = **내가 쓴 내용**
desk-consent-words-none = 직접 쓴 내용이 없습니다. 이대로도 괜찮습니다.
desk-consent-path = **시도한 내용**
desk-consent-contact = 팀이 어떻게 연락하면 될까요?
desk-contact-direct = 다이렉트 메시지
    .choice = 다이렉트 메시지로 받기
    .hint = 허용되어 있지 않으면 비공개 스레드나 다음에 방문했을 때
    .promise = 답변이 올 때마다 다이렉트 메시지로 받습니다. 허용되어 있지 않으면 비공개 스레드에서 볼 수 있고, 또는 같은 명령어를 다시 사용할 때 여기서 볼 수 있습니다.
desk-contact-thread = 비공개 스레드
    .choice = 여기 비공개 스레드에서 받기
    .hint = 나와 팀만 읽을 수 있습니다
    .promise = 답변이 올 때마다 서버의 비공개 스레드에서 받습니다.
desk-contact-later = 메시지 없음(직접 확인)
    .choice = 메시지 없이 직접 확인하기
    .hint = 같은 명령어를 다시 사용하면 새 소식을 볼 수 있습니다
    .promise = 메시지를 보내지 않습니다. 같은 명령어를 다시 사용하면 새 소식을 볼 수 있습니다.
desk-handed-over = 문의 #{ $number }: 팀에 전달했습니다
    .text = 팀이 시도한 내용을 볼 수 있습니다. 같은 명령어로 언제든지 내 문의를 볼 수 있습니다.
desk-handed-over-usual = 최근 첫 답변까지 걸린 시간: { $span }. 더 오래 걸릴 수도 있습니다.
desk-handed-over-no-promise = 최근 문의가 적어 첫 답변까지 얼마나 걸릴지 말씀드리기 어렵습니다.
desk-handed-over-broken = 문의는 저장되어 있습니다. 지금은 팀의 데스크에 표시할 수 없지만, 복구되는 대로 표시되며 따로 할 일은 없습니다. 같은 명령어로 내 문의를 볼 수 있습니다.

## 멤버 자신의 문의

desk-mine = 내 문의 #{ $number }
desk-mine-since = 마지막 활동: { $since }.
desk-mine-new = 팀에 전달되었으며 아직 담당자가 없습니다. 담당자가 정해질 때까지 팀의 보드에 계속 표시됩니다.
desk-mine-claimed = 팀에서 담당자가 정해졌습니다. 팀의 답변을 기다려 주세요.
desk-mine-your-turn = 답할 차례입니다. 팀이 답을 기다리고 있습니다.
desk-mine-their-turn = 답이 팀에 전달되었습니다. 팀의 답변을 기다려 주세요.
desk-mine-solved = 다시 작동합니다. 문의가 해결되었습니다.
desk-mine-closed-by-desk = 팀이 이 문의를 종료했습니다.
desk-mine-closed-by-member = 더 이상 필요하지 않다고 하여 종료되었습니다.
desk-mine-closed-silence = 오랫동안 답이 없어 종료되었습니다.
desk-mine-news = **팀이 마지막으로 보낸 내용**
desk-mine-no-news = 아직 팀에서 보낸 내용이 없습니다.
desk-mine-wrote = 팀, { $when }:
desk-mine-asked = 팀의 질문, { $when }:
desk-mine-suggested = 팀의 제안, { $when }: { $step }
desk-mine-closed = 종료, { $when }:
desk-mine-reopen = 문제가 다시 생기면 문의를 다시 열 수 있습니다. 다시 열 수 있는 기한: { $until }.
desk-rate = 받은 도움은 어땠나요?
desk-rate-one = 나쁨
desk-rate-two = 별로임
desk-rate-three = 보통
desk-rate-four = 좋음
desk-rate-five = 아주 좋음

## 멤버에게 보내는 글

desk-letter-wrote = 문의 #{ $number }: 팀에서 글을 보냈습니다
desk-letter-asked = 문의 #{ $number }: 팀에서 질문이 있습니다
desk-letter-own-words = 팀의 담당자가 직접 쓴 글입니다. 번역되지 않았습니다.
desk-letter-how = 버튼으로 답해 주세요. 이 채팅에 입력한 내용은 아무에게도 전달되지 않습니다.
desk-letter-suggested = 문의 #{ $number }: 팀에서 단계를 제안했습니다
desk-letter-tell = 결과를 버튼으로 알려 주세요. 팀에 전달됩니다.
desk-letter-step-gone = 문의 #{ $number }: 팀에서 단계를 제안했습니다
    .text = 그 뒤로 가이드가 바뀌어 이 단계는 더 이상 없습니다. 자세한 내용은 팀에 물어보세요.
desk-letter-solved = 문의 #{ $number }: 해결되었습니다
    .text = 팀에서 다시 작동하는 것으로 표시했습니다.
desk-letter-closed-by-desk = 문의 #{ $number }: 팀에서 종료했습니다
    .text = 위에 팀의 설명이 있습니다.
desk-letter-closed-by-member = 문의 #{ $number }: 종료되었습니다
    .text = 더 이상 필요하지 않다고 하셨습니다.
desk-letter-closed-silence = 문의 #{ $number }: 종료되었습니다
    .text = 오랫동안 답이 없었습니다. 사라진 내용은 없으며, 괜찮으니 마음 쓰지 마세요.
desk-letter-reopened = 문의 #{ $number }: 다시 열렸습니다
    .text = 팀이 이어서 도와드립니다. 지금까지 나눈 내용은 그대로 있습니다.
desk-letter-news = 문의 #{ $number }: 새 소식이 있습니다
    .text = 열어서 확인하세요.
desk-letter-reminder = 문의 #{ $number }: 답할 차례입니다
    .text = 팀이 답을 기다리고 있습니다. 서두르지 않아도 되지만, 답이 없으면 문의가 종료됩니다({ $until }). 이미 작동한다면 알려 주세요.

## 보드와 목록. 지원 담당자용

desk-board = 진행 중인 문의
desk-board-broken = 이 데스크에 문제가 있어 일부 문의가 표시되지 않을 수 있습니다. /desk doctor 명령어로 원인을 확인하세요.
desk-board-empty = 도움을 기다리는 사람이 없습니다. 잠시 쉬세요.
desk-board-at = 기준: { $at }
desk-board-more = { PLURAL($count) ->
       *[other] 목록에 { $count }건 더
    }
desk-count-new = { PLURAL($count) ->
       *[other] 새 문의 { $count }건
    }
desk-count-claimed = { PLURAL($count) ->
       *[other] 담당자 있음 { $count }건
    }
desk-count-waiting-for-desk = { PLURAL($count) ->
       *[other] 데스크 답변 대기 { $count }건
    }
desk-count-waiting-for-member = { PLURAL($count) ->
       *[other] 멤버 답변 대기 { $count }건
    }
desk-row-free = 담당자 없음
desk-row-desk = { $owner } 님 차례
desk-row-member = 멤버 답변 대기({ $owner })
desk-row-member-free = 멤버 답변 대기(담당자 없음)
desk-queue = 문의 목록

## 지원 담당자가 보낼 수 있는 것

desk-replies = 문의 #{ $number }: 답변
    .text = 준비된 답변은 멤버의 언어({ $language })로 전달됩니다. 보내기 전에 확인할 수 있습니다.
desk-replies-pick = 준비된 답변
desk-preview = 보내기 전: 멤버에게 이렇게 보입니다
desk-preview-own = 멤버의 언어: { $language }. 직접 쓴 내용은 번역되지 않으며, 이름은 표시되지 않습니다.
desk-preview-ready = 멤버의 언어: { $language }. 이름은 표시되지 않습니다.

## 양식

desk-form-hand-over = 팀에 문의하기
    .label = 직접 쓰기(선택 사항)
    .hint = 무엇을 보았고 언제 시작되었나요? 암호, 코드, 전화번호는 쓰지 마세요.
desk-form-answer = 문의 #{ $number }: 팀에 보내기
    .label = 내용
    .hint = 암호, 코드, 전화번호는 쓰지 마세요. 여기에 있는 누구도 필요로 하지 않습니다.
desk-form-rate = 문의 #{ $number }: 한마디
    .label = 좋았던 점과 아쉬운 점
    .hint = 비워 두어도 됩니다. 팀이 읽습니다.
desk-form-write = 문의 #{ $number }: 멤버에게 쓰기
    .label = 내용(가능하면 멤버의 언어로)
    .hint = 보내기 전에 한 번 더 볼 수 있습니다. 암호나 코드를 절대 묻지 마세요.
desk-form-ask = 문의 #{ $number }: 멤버에게 질문
    .label = 질문
    .hint = 한 번에 하나씩 물으면 답하기 쉽습니다. 암호나 코드를 절대 묻지 마세요.
desk-form-note = 문의 #{ $number }: 메모
    .label = 데스크 전용
    .hint = 멤버에게는 보이지 않습니다.
desk-form-close = 문의 #{ $number }: 종료
    .label = 이유(멤버가 읽습니다)
    .hint = 알아낸 것과 앞으로 할 수 있는 일을 친절하게 적어 주세요.
desk-form-set-up = 데스크 설정
    .label = 모두에게 보이는 카드의 언어
    .hint = 다음 중 하나: { $codes }

## 작업한 사람에게 하는 짧은 답

desk-told-no-desk = 이 서버에는 데스크가 없습니다
    .text = 데스크가 설정되지 않아 여기서는 문의할 팀이 없습니다. 서버의 지원 채널에 물어보세요.
desk-told-not-staff = 팀만 할 수 있는 작업입니다
    .text = 변경된 것은 없습니다. 서버 관리자가 팀의 역할을 줄 수 있습니다.
desk-told-not-admin = 관리자만 할 수 있는 작업입니다
    .text = 서버를 관리하는 권한이 필요합니다. 변경된 것은 없습니다.
desk-told-not-yours = 다른 사람의 문의입니다
    .text = 변경된 것은 없습니다.
desk-told-cannot-be-desk = 이 채널은 데스크로 쓸 수 없습니다
    .text = 텍스트 채널이나 포럼을 선택하세요. 변경된 것은 없습니다.
desk-told-already-open = 이미 진행 중인 문의가 있습니다: #{ $number }
    .text = 문의는 한 번에 하나면 충분하며, 내용을 추가할 수 있습니다.
desk-told-blocked = 이 서버의 팀은 회원님의 문의를 받지 않습니다
    .text = 이 서버의 관리자가 결정했습니다. 가이드는 계속 이용할 수 있습니다.
desk-told-too-soon = 조금만 기다려 주세요
    .text = 방금 문의를 열었습니다. 다음 문의를 열 수 있는 때: { $when }. 그때까지는 지금 문의에 내용을 추가하세요.
desk-told-no-such-case = 문의 #{ $number }: 여기에 없습니다
    .text = 번호는 서버마다 따로 매겨집니다.
desk-told-nothing-next = 데스크의 답변을 기다리는 문의가 없습니다
    .text = 진행 중인 문의는 모두 멤버의 답을 기다리거나 담당자가 있습니다.
desk-told-nothing-typed = 입력한 내용이 없습니다
    .text = 아무것도 보내지 않았습니다. 다시 누르고 내용을 적어 주세요.
desk-told-draft-gone = 그 초안은 더 이상 저장되어 있지 않습니다
    .text = 아무것도 보내지 않았습니다. 다시 써 주세요.
desk-told-held-by = 문의 #{ $number }: { $who } 님이 담당하고 있습니다
    .text = 변경된 것은 없습니다. 담당자가 자리를 비웠다면 넘겨받을 수 있으며, 담당자는 스레드에서 이를 볼 수 있습니다.
desk-told-not-held = 문의 #{ $number }: 내가 담당하는 문의가 아닙니다
    .text = 담당자만 담당을 내려놓을 수 있습니다. 변경된 것은 없습니다.
desk-told-over = 문의 #{ $number }: 종료된 문의입니다
    .text = 변경된 것은 없습니다. 먼저 문의를 다시 열어야 합니다.
desk-told-too-late = 문의 #{ $number }: 다시 열 수 없습니다
    .text = 시간이 너무 많이 지났습니다. 문제가 다시 생기면 새 문의를 여세요.
desk-told-settled = 이미 처리되었습니다
    .text = 변경된 것은 없습니다.
desk-told-unchanged = 이미 그렇게 되어 있습니다
    .text = 변경된 것은 없습니다.
desk-told-not-theirs = 상대편이 해야 하는 일입니다
    .text = 변경된 것은 없습니다.
desk-told-claimed = 문의 #{ $number }: 담당자가 되었습니다
    .text = 이제 답변할 차례입니다. 멤버가 확인하면 담당자가 있다고 표시됩니다.
desk-told-handed-back = 문의 #{ $number }: 담당을 내려놓았습니다
    .text = 살펴봐 주셔서 감사합니다.
desk-told-sent = 문의 #{ $number }: 보냈습니다
    .text = 전달되었는지는 카드에 표시됩니다.
desk-told-suggested = 문의 #{ $number }: 단계를 전달하고 있습니다
    .text = 결과는 스레드에 표시됩니다.
desk-told-noted = 문의 #{ $number }: 메모를 남겼습니다
    .text = 데스크에만 보입니다.
desk-told-prioritised = 문의 #{ $number }: 우선순위를 변경했습니다
    .text = 보드의 순서에 반영됩니다.
desk-told-solved = 문의 #{ $number }: 해결되었습니다
    .text = 다행입니다. 문제가 다시 생기면 당분간 다시 열 수 있습니다.
desk-told-closed = 문의 #{ $number }: 종료했습니다
    .text = 당분간 다시 열 수 있습니다.
desk-told-reopened = 문의 #{ $number }: 다시 열었습니다
    .text = 지금까지 나눈 내용은 그대로 있습니다.
desk-told-dropped = 버렸습니다
    .text = 아무것도 보내지 않았습니다.
desk-told-blocked-member = 차단했습니다
    .text = { $who } 님은 이제 여기에서 새 문의를 열 수 없습니다. 진행 중인 문의는 그대로입니다.
desk-told-unblocked-member = 차단을 해제했습니다
    .text = { $who } 님은 다시 여기에서 문의를 열 수 있습니다.
desk-told-answered = 문의 #{ $number }: 내용을 팀에 전달했습니다
    .text = 지금 더 할 일은 없습니다.
desk-told-rated = 감사합니다
    .text = 평가는 팀에 전달됩니다.
desk-told-left-alone = 아무것도 보내지 않았습니다
    .text = 가이드와 답변은 저장되어 있습니다. 나중에 팀에 문의할 수 있습니다.
desk-told-unavailable = 지금은 저장할 수 없습니다
    .text = 변경하거나 보낸 것은 없습니다. 몇 분 후 다시 시도해 주세요.

## 스레드 이름

desk-thread = #{ $number } { $about }
desk-private-thread = 문의 #{ $number }: { $flow }

## 고를 수 있는 단계와 우선순위

desk-steps = 문의 #{ $number }: 단계 제안
    .text = 지금까지 알려진 내용에 따라 가장 좋은 단계부터 표시됩니다. 멤버는 자신의 기기에 표시되는 메뉴 이름으로 단계를 받으며, 결과는 문의로 돌아옵니다.
desk-steps-pick = 단계 { $from }~{ $to }
desk-steps-asked = 이미 제안함
desk-steps-tried = 시도함: { $outcome }
desk-steps-unfit = 답변과 맞지 않음
desk-priorities = 문의 #{ $number }: 얼마나 급한가요?
    .text = 같은 그룹 안에서는 긴급한 문의가 먼저 표시됩니다. 그렇다고 누군가를 호출하지는 않습니다.
desk-priorities-pick = 우선순위

## 데스크 자체. 관리자용. Discord 설정의 이름은 Discord에 표시되는 대로 쓴다

desk-do-doctor = 다시 확인
desk-set-up = 데스크를 설정했습니다
    .text = 문의가 게시되는 곳: { $channel }, 처리하는 역할: { $role }. 멤버는 각 가이드의 마지막 카드와 ‘{ choice-person }’ 버튼에서 데스크로 문의할 수 있습니다.
desk-doctor = 데스크 상태
    .text = 문의가 게시되는 곳: { $channel }, 처리하는 역할: { $role }.
desk-doctor-well = 정상입니다. 데스크에 필요한 권한이 모두 허용되어 있습니다.
desk-doctor-more = { PLURAL($count) ->
       *[other] 외 { $count }건
    }
desk-doctor-pending = { PLURAL($count) ->
       *[other] 아직 전달 중인 것이 { $count }건 있습니다.
    }
desk-doctor-at = 확인: { $at }
desk-doctor-dead = **전달하지 못한 것.** 이 봇을 운영하는 사람의 로그에 원인이 나와 있습니다. 문의 자체는 저장되어 있습니다.
desk-lost = - { $what }, { $at }
desk-lost-of-case = - 문의 #{ $number }: { $what }, { $at }
desk-lost-card = 데스크에 표시할 카드
desk-lost-log = 스레드에 남길 기록
desk-lost-call = 팀 호출
desk-lost-letter = 멤버에게 보낼 메시지
desk-lost-board = 보드
desk-lost-warning = 관리자에게 보낼 메시지
desk-broken = 데스크를 확인해 주세요
    .text = { $server } 서버의 데스크에 문의를 표시할 수 없습니다. 사라진 문의는 없으며 모두 저장되어 있고, 멤버에게도 알리고 있습니다. 문제가 해결되면 문의가 표시됩니다.
desk-ailment-left = **{ -blueback }이 더 이상 서버에 없습니다.** 다시 초대하세요. 문의는 저장되어 있습니다.
desk-ailment-channel-gone = **데스크의 채널 { $channel }: 없거나 숨겨져 있습니다.** 채널이 있다면 { -blueback }이 볼 수 있게 하고, 없다면 /desk setup 명령어로 다른 채널을 설정하세요. 문의도 함께 옮겨집니다.
desk-ailment-wrong-kind = **{ $channel }: 텍스트 채널도 포럼도 아닙니다.** /desk setup 명령어로 알맞은 채널을 설정하세요.
desk-ailment-role-gone = **팀의 역할이 없습니다.** 그래서 관리자만 문의를 처리할 수 있고 아무도 호출되지 않습니다. /desk setup 명령어로 다른 역할을 설정하세요.
desk-ailment-no-tags = **포럼 { $channel }: 문의 상태를 나타내는 태그가 없습니다.** 없어도 작동합니다. 사용하려면 채널 편집 › 태그에서 New, Claimed, Waiting for member, Waiting for desk, Done이라는 이름의 태그를 최대 다섯 개까지 추가하세요.
desk-ailment-undelivered = { PLURAL($count) ->
       *[other] **끝내 전달하지 못한 것이 { $count }건 있습니다.** /desk doctor 명령어로 확인하세요.
    }
desk-ailment-lacks = **{ $place }: ‘{ $permission }’ 권한이 없습니다.** { $why }
desk-own-role = { -blueback }의 역할
desk-mend-grant = 서버 설정 › 역할 › { $role } › 권한: ‘{ $permission }’ 권한을 켜세요.
desk-mend-channel = { $place }: 채널 편집 › 권한 › { $by }: ‘{ $permission }’ 권한을 X 표시에서 빗금이나 체크 표시로 바꾸세요.
desk-mend-category = 이 채널은 카테고리 { $place }의 설정을 따릅니다: 카테고리 편집 › 권한 › { $by }: ‘{ $permission }’ 권한을 X 표시에서 빗금이나 체크 표시로 바꾸세요.
desk-mend-own = 또는 같은 곳에 { $role } 역할을 추가하고 체크 표시로 바꾸세요.
desk-mend-follows = ‘{ $permission }’ 권한이 허용되면 자동으로 함께 허용됩니다.
desk-mend-silenced = 운영자가 { -blueback }을 타임아웃했습니다(기한: { $until }). { -blueback } 우클릭 › 타임아웃 해제.

## 권한. Discord 설정에 표시되는 대로

permission-administrator = 관리자
permission-manage-channels = 채널 관리하기
permission-manage-server = 서버 관리하기
permission-view-channel = 채널 보기
permission-send-messages = 메시지 보내기
permission-send-tts = 텍스트 음성 변환 메시지 보내기
permission-manage-messages = 메시지 관리하기
permission-embed-links = 링크 첨부
permission-attach-files = 파일 첨부
permission-read-message-history = 메시지 기록 보기
permission-mention-everyone = @everyone, @here, 모든 역할 멘션하기
permission-manage-threads = 스레드 관리하기
permission-create-public-threads = 공개 스레드 만들기
permission-create-private-threads = 비공개 스레드 만들기
permission-send-messages-in-threads = 스레드에서 메시지 보내기
permission-create-posts = 게시물 만들기
permission-manage-posts = 게시물 관리하기
permission-send-messages-in-posts = 게시물에서 메시지 보내기

## 권한의 용도

permission-why-see = 이 권한이 없으면 그곳에서 아무것도 작동하지 않습니다.
permission-why-post = 이 권한이 없으면 문의도 보드도 게시할 수 없습니다.
permission-why-links = 이 권한이 없으면 카드의 링크가 주소로만 표시됩니다.
permission-why-files = 이 권한이 없으면 차트와 긴 기록을 첨부할 수 없습니다.
permission-why-look-back = 이 권한이 없으면 { -blueback }이 메시지가 도착했는지 확인할 수 없어 문의가 두 번 표시될 수 있습니다.
permission-why-open-thread = 이 권한이 없으면 문의에 스레드가 생기지 않습니다.
permission-why-talk = 이 권한이 없으면 문의의 스레드에 글을 쓸 수 없습니다.
permission-why-keep-threads = 이 권한이 없으면 문의에 맞춰 스레드의 이름을 정하거나 닫거나 다시 열 수 없습니다.
permission-why-ring = 이 권한이 없으면 담당자가 없을 때 팀을 호출할 수 없습니다.
permission-why-open-privately = 이 권한이 없으면 다이렉트 메시지를 받지 않는 멤버에게 비공개 스레드로 연락할 수 없습니다.

## 데스크의 성과. 지원 담당자용

desk-stats = { PLURAL($count) ->
       *[other] 최근 { $count }일간의 데스크
    }
desk-stats-opened = { PLURAL($count) ->
       *[other] 새로 열림 { $count }건
    }
desk-stats-solved = { PLURAL($count) ->
       *[other] 해결됨 { $count }건
    }
desk-stats-first-reply = 첫 답변: 절반은 { $half } 이내, 90%는 { $most } 이내
desk-stats-to-solve = 해결: 절반은 { $half } 이내, 90%는 { $most } 이내
desk-stats-half = 첫 답변: 절반은 { $half } 이내
desk-stats-nothing = 이 기간에 답변하거나 해결한 문의가 없습니다.
desk-stats-ratings = { PLURAL($count) ->
       *[other] 평가: 5점 중 { $mean }점({ $count }명)
    }
desk-stats-by-flow = **가이드별**
desk-stats-by-language = **언어별**
desk-stats-more = { PLURAL($count) ->
       *[other] 외 { $count }건
    }
desk-stats-note = UTC 날짜 기준입니다. 다른 일이 언제 있었는지와 관계없이 이 기간에 열리거나 해결된 문의를 셉니다.
desk-wordless = 이 서버의 필터가 여기에 쓴 내용을 막았습니다. 문의에는 남아 있으니 버튼으로 여세요.
desk-plain = 여기에 모두 표시할 수는 없습니다. 문의를 열어 읽으세요.
desk-told-unknown-language = 아무것도 설정하지 않았습니다
    .text = 그런 이름의 언어는 없습니다. `en-US`나 `ko` 같은 언어 코드를 입력하세요.
