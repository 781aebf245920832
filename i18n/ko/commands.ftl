### 명령어를 입력하는 동안 Discord에 표시되는 글. 이름은 영어 그대로 둔다.

command-device-language = device-language
    .description = { -iphone }, { -ipad } 또는 { -mac }에 설정된 언어({ -discord }와 다른 경우)

## 지원 데스크. 서버의 지원 담당자와 관리자에게만 보인다.

command-desk = desk
    .description = 지원 데스크: 사람의 도움이 필요한 문의
command-desk-setup = setup
    .description = 데스크 설정: 문의를 게시할 곳과 처리할 사람 정하기
    .channel = 텍스트 채널 또는 문의마다 게시물이 하나씩 생기는 포럼
    .role = 문의에 답하는 사람들의 역할
command-desk-setup-language = language
    .description = 팀 전체에 표시되는 내용의 언어(정하지 않으면 서버의 언어)
command-desk-doctor = doctor
    .description = 데스크가 제대로 작동하는지 확인하고 부족한 점을 정확히 알려 줍니다
command-desk-queue = queue
    .description = 처리 중인 문의를 오래된 순서로 봅니다
command-desk-case = case
    .description = 지금까지 시도한 내용과 함께 문의를 봅니다
    .number = 문의 번호
command-desk-next = next
    .description = 내 문의와 담당자가 없는 문의 중 가장 오래 기다린 문의를 봅니다
command-desk-stats = stats
    .description = 문의 수, 첫 답변까지 걸린 시간, 해결까지 걸린 시간
    .days = 돌아볼 기간(일), 생략하면 30일
command-desk-block = block
    .description = 멤버가 새 문의를 열 수 없게 합니다
    .member = 대상 멤버
command-desk-unblock = unblock
    .description = 차단한 멤버가 다시 문의를 열 수 있게 합니다
    .member = 대상 멤버
