### 언어: 카드에서 안내하고 고를 수 있는 것.

## 버튼

language-do-open = 🌐 언어
language-do-close = 완료
language-do-own = 원래 언어로: { $language }
language-do-english = Show in English
language-do-wrong = 이 글이 잘못됐어요

## 목록

language-list-text = 글: { $language }
language-list-device = 기기 메뉴: { $language }
language-ask-device = 기기 메뉴의 언어는 …
language-auto-text = { -discord } 설정과 동일({ $language })
language-auto-device = 글과 동일({ $language })
language-unchecked = 기계 번역

## 번역에 대하여

language-draft = 기계 번역입니다. 이 언어를 쓰는 사람이 아직 확인하지 않았습니다.
language-english = 영어
language-told = 감사합니다. 어떤 글인지, 어떤 언어인지 이 서버의 팀에 전달했습니다.
language-told-log = 감사합니다. 이 봇을 운영하는 사람을 위해 기록했습니다.

## 데스크에 전달되는 내용

desk-wrong = 글이 잘못되었다는 의견이 있습니다
    .text = 해당 글: `{ $message }`, 언어: { $language }. 누가 알렸는지는 보관하지 않습니다. 글을 관리하는 사람은 이 이름으로 찾아 고칠 수 있습니다.
desk-lost-wrong = 잘못된 글에 대한 알림

## 지원 담당자에게 보이는 것

desk-do-as-member = 멤버에게 보이는 내용
desk-as-member = 멤버에게는 이렇게 표시됩니다. 언어: { $language }, 기기 메뉴: { $device }.
