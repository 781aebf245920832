### 내 데이터: 저장된 내용과 삭제의 의미.

## 명령어를 입력하는 동안 표시되는 글

command-my-data = my-data
    .description = 나에 대해 저장된 내용을 확인하거나 삭제합니다
command-my-data-export = export
    .description = 나에 대해 저장된 모든 내용을 파일로 받습니다
command-my-data-erase = erase
    .description = 설명을 읽은 뒤 나에 대한 모든 내용을 삭제합니다

## 모든 내용이 담긴 파일

my-data-export = 나에 대해 저장된 모든 내용
    .text = 첨부된 파일에 모든 서버와 다이렉트 메시지의 내용이 들어 있습니다.
    .note = 시각은 UTC 기준입니다. 팀이 문의에 대해 내부용으로 남긴 메모는 포함되지 않으니, 필요하면 팀에 요청하세요. { -discord }가 자체적으로 보관하는 메시지는 여기에 표시할 수 없습니다.
my-data-nothing = 나에 대해 저장된 내용이 없습니다.
my-data-sessions = { PLURAL($count) ->
       *[other] 가이드 이용: { $count }회
    }
my-data-cases = { PLURAL($count) ->
       *[other] 문의: { $count }건(작성된 모든 내용 포함)
    }
my-data-drafts = { PLURAL($count) ->
       *[other] 보내지 않은 초안: { $count }개
    }
my-data-blocks = { PLURAL($count) ->
       *[other] 문의를 열 수 없는 서버: { $count }곳
    }
my-data-desks = { PLURAL($count) ->
       *[other] 내가 설정한 데스크: { $count }곳
    }
my-data-work = { PLURAL($count) ->
       *[other] 다른 사람의 문의에 대해 한 작업: { $count }건
    }
my-data-languages = 내가 선택한 글과 기기의 언어
my-data-file = { -blueback }이 나에 대해 저장한 모든 내용입니다. ‘ids’는 가이드 내부에서 쓰는 이름이고, ‘words’는 같은 내용을 내 언어로 적은 것입니다.

## 삭제

my-data-erase = 나에 대한 모든 내용을 삭제할까요?
    .goes = **모든 서버에서 즉시 삭제됩니다:** 가이드 이용 기록, 알림, 초안, 앞으로 받을 예정이던 메시지.
    .cases = **내 문의**는 종료되고 이름과 작성된 모든 내용이 지워집니다. 삭제했다는 사실은 팀에 전달되며, 팀에 표시된 카드와 기록도 그 자리에서 변경됩니다. 지원 담당자로서 한 일은 이름 없이 다른 사람의 문의에 남습니다. 담당하던 문의는 담당자가 없는 상태로 돌아갑니다.
    .files = **디스크**에서는 데이터가 들어 있던 파일이 곧 새로 작성되어 흔적이 남지 않습니다. 운영자가 비상용으로 보관하는 사본은 운영자가 정한 기간이 지나면 폐기됩니다. 그 전에 사본이 복원되면 데이터는 그 사본에서도 다시 삭제됩니다. 이를 위해 누구인지 알아낼 수 없는 대조용 값만 보관합니다.
    .stays = **남는 것:** 이미 { -discord }에 전송되어 제가 지울 수 없는 메시지(예: 다이렉트 메시지와 비공개 스레드). 원하면 직접 삭제하세요. 팀이 나를 차단했다면 그 차단도 대조용 값으로 남습니다.
    .final = 이 작업은 되돌릴 수 없습니다.
my-data-do-erase = 모두 삭제
my-data-do-keep = 삭제하지 않기
my-data-erased = 나에 대한 모든 내용을 삭제했습니다
    .text = 내 문의에서 이름과 작성한 내용이 지워졌고, 팀에도 전달되었습니다. 가이드는 언제든지 다시 이용할 수 있으며, 처음부터 시작합니다.
    .files = 디스크에 있는 파일은 몇 시간 안에 새로 작성됩니다. 운영자의 비상용 사본은 운영자가 정한 기간이 지나면 폐기됩니다.
my-data-under-way = 나에 대한 모든 내용을 삭제하는 중입니다
    .text = 요청을 기록했습니다. 아직 끝나지 않은 부분은 자동으로 계속 진행되므로 따로 할 일은 없습니다.
my-data-kept = 아무것도 삭제하지 않았습니다
    .text = 모두 그대로입니다.
