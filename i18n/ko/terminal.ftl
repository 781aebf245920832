### 터미널에서 카드 앞뒤에 표시되는 글.

terminal-choose = 선택
terminal-keys = 화살표 키나 번호로 고른 다음 Enter를 누르세요. Esc를 누르면 끝납니다.
terminal-type = 선택 항목의 번호를 입력하고 Enter를 누르세요. +24h를 입력하면 하루가 지나갑니다.
terminal-let-pass = 24시간 보내기
terminal-leave = 끝내기
terminal-left = 안녕히 가세요. 여기서의 내용은 저장되지 않았습니다.
terminal-too-long = 입력한 줄이 너무 깁니다. 변경된 것은 없습니다.
terminal-no-time = 보낼 수 있는 시간이 아닙니다. +90m, +24h 또는 +2d처럼 입력하세요. 최대 1년입니다.
