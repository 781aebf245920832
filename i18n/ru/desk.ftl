### Служба поддержки: что видят участники и поддержка в обращении.

## Промежутки времени

desk-span-moment = меньше минуты
desk-span-minutes = { PLURAL($count) ->
        [one] { $count } минута
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }
desk-span-hours = { PLURAL($count) ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
desk-span-days = { PLURAL($count) ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }

## Обращение, каким его видит поддержка

desk-case = Обращение #{ $number }: { $flow }
desk-blueback = { -blueback }
desk-mark-high = ❗
desk-mark-urgent = ‼️
desk-priority-normal = обычный
desk-priority-high = высокий
desk-priority-urgent = срочный
desk-priority-line = приоритет: { $priority }
desk-state-new = Новое
desk-state-claimed = В работе
desk-state-waiting-for-member = Ждет участника
desk-state-waiting-for-desk = Ждет поддержку
desk-state-solved = Решено
desk-state-closed-by-desk = Закрыто поддержкой
desk-state-closed-by-member = Отозвано участником
desk-state-closed-silence = Закрыто после долгого молчания
desk-turn-desk = слово за поддержкой, последнее движение { $since }
desk-turn-member = слово за участником, последнее движение { $since }
desk-turn-nobody = завершено { $since }
desk-owner = занимается { $owner }
desk-owner-none = пока никто не занимается
desk-member = { $member } · язык: { $language }, на устройстве тоже · открыто { $opened }
desk-member-device = { $member } · язык: { $language }, на устройстве: { $device } · открыто { $opened }
desk-sees = «{ $symptom }»
desk-sees-nothing = В руководстве не указано, что видно.
desk-reason-asked = Просьба поговорить с человеком.
desk-reason-refused = Отказ от шага, при котором что-то теряется.
desk-reason-lost = Три вещи не удалось найти или сделать.
desk-reason-exhausted = В руководстве не осталось ничего, что стоило бы усилий.
desk-reason-solved = Казалось, что решено, но затем последовала просьба поговорить с человеком.
desk-reason-flow = В руководстве сказано: «{ $reason }»
desk-own-words = **Своими словами**
desk-own-words-none = Своими словами ничего не написано.
desk-path = **Что пробовали**
desk-path-none = Пока нет ни ответов, ни попыток.
desk-path-gone = Руководства «{ $flow }» здесь больше нет, поэтому пройденный путь показать нельзя.
desk-path-later = { $line } (прошло: { $span })
desk-likely = **Вероятно:** { $list }
desk-likely-cause = { $cause } (около { $share } %)
desk-advised = **Следующий шаг по руководству:** { $step } ({ $price })
desk-price = { PLURAL($count) ->
        [one] { $count } минута, { $risk }
        [few] { $count } минуты, { $risk }
        [many] { $count } минут, { $risk }
       *[other] { $count } минуты, { $risk }
    }
desk-risk-none = ничего не меняет навсегда
desk-risk-mild = небольшой побочный эффект
desk-risk-settings = сбрасывает настройки
desk-risk-data = могут пропасть данные
desk-suggested = **Предложено, ответа еще нет:** { $list }
desk-step-gone = шаг, которого больше нет в руководстве
desk-reach-nothing = Пока ничего не отправлено. Пожелание: { $wish }.
desk-reach-under-way = В пути. Пожелание: { $wish }.
desk-reach-waits = Ждет, пока участник снова не использует команду.
desk-reach-direct = Доставлено личным сообщением.
desk-reach-thread = Доставлено в приватную ветку.
desk-reach-visit = Прочитано при следующем заходе.
desk-reach-seen = Последний просмотр { $seen }.
desk-reach-unseen = Еще не просмотрено.
desk-rating = Оценка: { $stars } из 5

## Что происходило с обращением

desk-event-opened = { $who } передает обращение
desk-event-claimed = { $who } берет обращение
desk-event-took-over = { $who } берет обращение себе (до этого: { $other })
desk-event-handed-back = { $who } возвращает обращение в очередь
desk-event-expired = Снова в очереди: долго ничего не происходило (до этого: { $other })
desk-event-wrote = { $who } пишет участнику
desk-event-asked = { $who } задает участнику вопрос
desk-event-ready = { $who } отправляет готовый ответ «{ $title }»
desk-event-suggested = { $who } предлагает участнику шаг: { $step }
desk-event-noted = { $who } оставляет заметку, только для поддержки
desk-event-answered = { $who } отвечает
desk-event-tried = { $who } пробует шаг «{ $step }»: { $outcome }
desk-event-prioritised = { $who } меняет приоритет: { $priority }
desk-event-solved = { $who } подтверждает, что работает
desk-event-closed-by-desk = { $who } закрывает обращение
desk-event-closed-by-member = { $who } отзывает обращение: помощь больше не нужна
desk-event-closed-silence = Закрыто: долго не было ответа
desk-event-reopened = { $who } снова открывает обращение
desk-event-rated = { $who } оценивает помощь: { $stars } из 5
desk-event-reminded = Подошло время напоминания № { $nth }
desk-event-left = { $member } больше не на сервере, поэтому сообщения не доходят
desk-event-removed = { $who }: написанное позже стерто
desk-event-erased = Участник стер все о себе. Обращение закрыто, потому что отвечать больше некому
desk-somebody = человек, чьи данные стерты
desk-reply-gone = готовый ответ, которого здесь больше нет
desk-log-ready = Отправлено на языке: { $language }.
desk-log-gone = С этим обращением что-то произошло. Откройте его, чтобы посмотреть.
desk-announcement = Обращение #{ $number } ждет кого-нибудь
desk-owner-reminder = Обращение #{ $number }: слово за вами
desk-owner-reminder-back = Если ничего не произойдет, оно вернется в очередь { $back }. Чтобы оставить его за собой, достаточно ответа, заметки или шага.
desk-history-page = Все, что происходило, страница { $page } из { $pages }
desk-history-cut = Часть текста слишком длинная, чтобы показать ее здесь; в файле есть все.

## Кнопки

desk-do-claim = Взять
desk-do-take-over = Взять себе
desk-do-reply = Ответить
desk-do-ask = Задать вопрос
desk-do-suggest = Предложить шаг
desk-do-note = Заметка
desk-do-hand-back = Вернуть в очередь
desk-do-prioritise = Приоритет
desk-do-solve = Решено
desk-do-close = Закрыть
desk-do-reopen = Открыть снова
desk-do-view = Открыть на моем языке
desk-do-history = История
desk-do-newer = Новее
desk-do-older = Раньше
desk-do-next = Следующее обращение
desk-do-queue = Очередь
desk-do-before = Предыдущая страница
desk-do-after = Следующая страница
desk-do-send = Отправить
desk-do-change = Изменить
desk-do-drop = Отменить
desk-do-write = Написать своими словами
desk-do-send-case = Отправить в поддержку
desk-do-change-words = Изменить мои слова
desk-do-not-now = Не сейчас
desk-do-answer = Ответить
desk-do-add = Добавить что-нибудь
desk-do-withdraw = Мне это больше не нужно
desk-do-again = Открыть снова
desk-do-look = Мое обращение
desk-do-guide = Продолжить руководство
desk-do-server = На сервер

## Передача

desk-offer = Написать в поддержку
    .text = Поддержка этого сервера может помочь дальше. Она видит, что уже пробовали, поэтому никто не спросит дважды.
desk-consent = Что увидит поддержка
    .text = Пока ничего не отправлено. Если вы отправите это, поддержка сервера увидит ваше имя здесь, ваш язык и язык устройства, а также то, что стоит ниже. Позже можно что-нибудь добавить.
desk-consent-words = **Ваши собственные слова**
desk-consent-words-none = Своими словами вы ничего не написали. Это нормально.
desk-consent-path = **Что вы пробовали**
desk-consent-contact = Как поддержке с вами связаться?
desk-contact-direct = личное сообщение
    .choice = Личным сообщением
    .hint = Если это запрещено, в приватной ветке или когда вы зайдете снова
    .promise = Каждый ответ придет личным сообщением. Если это запрещено, он будет ждать в приватной ветке или здесь, пока вы снова не используете ту же команду.
desk-contact-thread = приватная ветка
    .choice = В приватной ветке здесь
    .hint = Ее можете читать только вы и поддержка
    .promise = Каждый ответ придет в приватную ветку на сервере.
desk-contact-later = без сообщений, посмотрит самостоятельно
    .choice = Без сообщений, посмотрю самостоятельно
    .hint = Используйте ту же команду, чтобы узнать, что нового
    .promise = Сообщений не будет. Используйте ту же команду, чтобы узнать, что нового.
desk-handed-over = Обращение #{ $number } передано в поддержку
    .text = Поддержка видит, что пробовали. Та же команда в любой момент покажет ваше обращение.
desk-handed-over-usual = Обычное время до первого ответа в последнее время: { $span }. Может быть и дольше.
desk-handed-over-no-promise = В последнее время обращений было слишком мало, чтобы сказать, сколько ждать первого ответа, поэтому обещаний здесь нет.
desk-handed-over-broken = Ваше обращение сохранено. Служба поддержки сейчас недоступна; обращение появится там, как только это исправят, и вам ничего делать не нужно. Та же команда покажет ваше обращение.

## Собственное обращение

desk-mine = Ваше обращение #{ $number }
desk-mine-since = Последнее движение { $since }.
desk-mine-new = Оно в поддержке; пока его никто не взял. Оно остается на доске, пока кто-нибудь не возьмет.
desk-mine-claimed = Его взял кто-то из поддержки. Теперь слово за поддержкой.
desk-mine-your-turn = Слово за вами: поддержка ждет ответа.
desk-mine-their-turn = Ваш ответ у поддержки. Теперь слово за ней.
desk-mine-solved = Снова работает; обращение решено.
desk-mine-closed-by-desk = Поддержка закрыла это обращение.
desk-mine-closed-by-member = Оно вам больше не было нужно, поэтому закрыто.
desk-mine-closed-silence = Оно закрыто, потому что долго не было ответа.
desk-mine-news = **Последнее сообщение поддержки**
desk-mine-no-news = Поддержка пока не писала.
desk-mine-wrote = Поддержка, { $when }:
desk-mine-asked = Поддержка спрашивает, { $when }:
desk-mine-suggested = Поддержка предлагает, { $when }: { $step }
desk-mine-closed = Закрыто { $when }:
desk-mine-reopen = Если проблема вернется, обращение можно открыть снова; эта возможность закончится { $until }.
desk-rate = Как вам помощь?
desk-rate-one = Плохо
desk-rate-two = Не очень
desk-rate-three = Нормально
desk-rate-four = Хорошо
desk-rate-five = Очень хорошо

## Что получает участник

desk-letter-wrote = Поддержка пишет о вашем обращении #{ $number }
desk-letter-asked = У поддержки есть вопрос по вашему обращению #{ $number }
desk-letter-own-words = Это написал человек из поддержки. Текст не переводится.
desk-letter-how = Отвечайте кнопкой: то, что напечатано в этом чате, ни до кого не дойдет.
desk-letter-suggested = Поддержка предлагает шаг по вашему обращению #{ $number }
desk-letter-tell = Сообщите кнопкой, что получилось; поддержка это увидит.
desk-letter-step-gone = Поддержка предлагает шаг по вашему обращению #{ $number }
    .text = С тех пор руководство изменилось, и этого шага в нем больше нет. Поддержка может рассказать подробнее.
desk-letter-solved = Ваше обращение #{ $number } решено
    .text = Поддержка отметила, что снова работает.
desk-letter-closed-by-desk = Поддержка закрыла ваше обращение #{ $number }
    .text = Выше — что она об этом говорит.
desk-letter-closed-by-member = Ваше обращение #{ $number } закрыто
    .text = Оно вам больше не было нужно.
desk-letter-closed-silence = Ваше обращение #{ $number } закрыто
    .text = Долго не было ответа. Ничего не пропало, и никто не в обиде.
desk-letter-reopened = Ваше обращение #{ $number } снова открыто
    .text = Поддержка продолжает работу с ним. Все, что уже сказано, на месте.
desk-letter-news = Есть новости по вашему обращению #{ $number }
    .text = Откройте его, чтобы посмотреть.
desk-letter-reminder = Ваше обращение #{ $number }: слово за вами
    .text = Поддержка ждет вашего ответа. Не торопитесь; без ответа обращение закроется { $until }. Если уже работает, сообщите.

## Доска и очередь

desk-board = Открытые обращения
desk-board-broken = Со службой поддержки что-то не так, поэтому некоторые обращения могут быть не видны. Команда /desk doctor скажет, что именно.
desk-board-empty = Никто не ждет помощи. Можно передохнуть.
desk-board-at = Обновлено { $at }
desk-board-more = { PLURAL($count) ->
        [one] и еще { $count } в очереди
        [few] и еще { $count } в очереди
        [many] и еще { $count } в очереди
       *[other] и еще { $count } в очереди
    }
desk-count-new = { PLURAL($count) ->
        [one] { $count } новое
        [few] { $count } новых
        [many] { $count } новых
       *[other] { $count } нового
    }
desk-count-claimed = { PLURAL($count) ->
        [one] { $count } в работе
        [few] { $count } в работе
        [many] { $count } в работе
       *[other] { $count } в работе
    }
desk-count-waiting-for-desk = { PLURAL($count) ->
        [one] { $count } ждет поддержку
        [few] { $count } ждут поддержку
        [many] { $count } ждут поддержку
       *[other] { $count } ждут поддержку
    }
desk-count-waiting-for-member = { PLURAL($count) ->
        [one] { $count } ждет участника
        [few] { $count } ждут участников
        [many] { $count } ждут участников
       *[other] { $count } ждут участников
    }
desk-row-free = никто не занимается
desk-row-desk = сейчас отвечает { $owner }
desk-row-member = ждет участника ({ $owner })
desk-row-member-free = ждет участника (никто не занимается)
desk-queue = Очередь

## Что можно отправить

desk-replies = Ответить на обращение #{ $number }
    .text = Готовый ответ придет на языке: { $language }. Вы увидите его до отправки.
desk-replies-pick = Готовые ответы
desk-preview = Перед отправкой: вот что увидит участник
desk-preview-own = Язык участника: { $language }. Ваши собственные слова не переводятся, а ваше имя не показывается.
desk-preview-ready = Язык участника, на котором это будет прочитано: { $language }. Ваше имя не показывается.

## Формы

desk-form-hand-over = Написать в поддержку
    .label = Своими словами, если хотите
    .hint = Что вы видели и когда это началось? Пожалуйста, без паролей, кодов и номеров телефонов.
desk-form-answer = Обращение #{ $number }: в поддержку
    .label = Ваши слова
    .hint = Пожалуйста, без паролей, кодов и номеров телефонов: здесь они никому не нужны.
desk-form-rate = Обращение #{ $number }: пара слов
    .label = Что было хорошо, чего не хватило?
    .hint = Можно оставить пустым. Поддержка это прочитает.
desk-form-write = Обращение #{ $number }: написать
    .label = Ваши слова, по возможности на его языке
    .hint = Вы увидите это еще раз перед отправкой. Никогда не просите пароли или коды.
desk-form-ask = Обращение #{ $number }: спросить
    .label = Ваш вопрос
    .hint = Лучше всего отвечают на один вопрос за раз. Никогда не просите пароли или коды.
desk-form-note = Обращение #{ $number }: заметка
    .label = Только для поддержки
    .hint = Участник никогда этого не увидит.
desk-form-close = Обращение #{ $number }: закрыть
    .label = Почему? Участник это прочитает.
    .hint = Доброжелательная фраза: что выяснили и что еще можно сделать.
desk-form-set-up = Настроить службу поддержки
    .label = Язык карточек, которые видят все
    .hint = Один из: { $codes }

## Короткие ответы

desk-told-no-desk = На этом сервере нет службы поддержки
    .text = Ее никто не настроил, поэтому писать здесь некому. Спросите в канале поддержки сервера.
desk-told-not-staff = Это может сделать только поддержка
    .text = Ничего не изменилось. Роль поддержки может выдать администратор.
desk-told-not-admin = Это могут сделать только администраторы
    .text = Нужно право управлять сервером. Ничего не изменилось.
desk-told-not-yours = Это чужое обращение
    .text = Ничего не изменилось.
desk-told-cannot-be-desk = Этот канал не подходит для службы поддержки
    .text = Выберите текстовый канал или форум. Ничего не изменилось.
desk-told-already-open = У вас уже есть обращение: #{ $number }
    .text = Одного за раз достаточно; вы можете его дополнить.
desk-told-blocked = Поддержка не принимает здесь ваши обращения
    .text = Так решил администратор этого сервера. Руководство по-прежнему вам доступно.
desk-told-too-soon = Слишком быстро
    .text = Вы совсем недавно открыли обращение. Следующее можно открыть { $when }; до тех пор дополняйте текущее.
desk-told-no-such-case = Обращения #{ $number } здесь нет
    .text = На каждом сервере своя нумерация.
desk-told-nothing-next = Ничто не ждет поддержку
    .text = Все открытые обращения ждут своих участников или у кого-то в работе.
desk-told-nothing-typed = Там ничего не было
    .text = Ничего не отправлено. Нажмите еще раз и напишите несколько слов.
desk-told-draft-gone = Этого черновика больше нет
    .text = Ничего не отправлено. Напишите его снова.
desk-told-held-by = Обращением #{ $number } занимается { $who }
    .text = Ничего не изменилось. На случай отсутствия его можно взять себе; это будет видно в ветке.
desk-told-not-held = Обращение #{ $number } не у вас
    .text = Вернуть обращение может только тот, кто им занимается. Ничего не изменилось.
desk-told-over = Обращение #{ $number } завершено
    .text = Ничего не изменилось. Сначала его нужно снова открыть.
desk-told-too-late = Обращение #{ $number } уже нельзя открыть снова
    .text = Прошло слишком много времени. Если это повторится, откройте новое обращение.
desk-told-settled = Это уже улажено
    .text = Ничего не изменилось.
desk-told-unchanged = Так уже и есть
    .text = Ничего не изменилось.
desk-told-not-theirs = Это должна сделать другая сторона
    .text = Ничего не изменилось.
desk-told-claimed = Обращение #{ $number } теперь у вас
    .text = Слово за вами. Участник видит, что обращением кто-то занимается.
desk-told-handed-back = Обращение #{ $number } снова в очереди
    .text = Спасибо, что посмотрели.
desk-told-sent = Отправлено по обращению #{ $number }
    .text = Карточка покажет, когда это дойдет.
desk-told-suggested = Шаг по обращению #{ $number } в пути
    .text = Результат вернется в ветку.
desk-told-noted = Заметка к обращению #{ $number } сохранена
    .text = Ее видит только поддержка.
desk-told-prioritised = У обращения #{ $number } новый приоритет
    .text = Доска поставит его на нужное место.
desk-told-solved = Обращение #{ $number } решено
    .text = Хорошо. Если проблема вернется, какое-то время его можно открыть снова.
desk-told-closed = Обращение #{ $number } закрыто
    .text = Какое-то время его можно открыть снова.
desk-told-reopened = Обращение #{ $number } снова открыто
    .text = Все, что уже сказано, на месте.
desk-told-dropped = Отменено
    .text = Ничего не отправлено.
desk-told-blocked-member = Заблокировано
    .text = { $who } больше не может открывать здесь обращения. Открытые обращения остаются открытыми.
desk-told-unblocked-member = Больше не заблокировано
    .text = { $who } снова может открывать здесь обращения.
desk-told-answered = Ваши слова по обращению #{ $number } у поддержки
    .text = Больше пока ничего делать не нужно.
desk-told-rated = Спасибо
    .text = Поддержка это увидит.
desk-told-left-alone = Ничего не отправлено
    .text = Руководство и ваши ответы сохранены. Написать в поддержку можно позже.
desk-told-unavailable = Сейчас я ничего не могу сохранить
    .text = Ничего не изменилось и ничего не отправлено. Повторите попытку через несколько минут.

## Названия веток

desk-thread = #{ $number } { $about }
desk-private-thread = Обращение #{ $number }: { $flow }

## Шаги и приоритеты на выбор

desk-steps = Предложить шаг по обращению #{ $number }
    .text = Лучшие идут первыми, по тому, что уже известно. Участник получит шаг с названиями меню как на его устройстве, а результат вернется в обращение.
desk-steps-pick = Шаги с { $from } по { $to }
desk-steps-asked = уже предложено
desk-steps-tried = испробовано: { $outcome }
desk-steps-unfit = не подходит к ответам
desk-priorities = Насколько срочно обращение #{ $number }?
    .text = В своей группе срочные обращения идут раньше остальных. Никого из-за этого не вызывают.
desk-priorities-pick = Приоритет

## Сама служба поддержки, для администраторов; слова из настроек Discord стоят так, как их пишет Discord

desk-do-doctor = Проверить снова
desk-set-up = Служба поддержки настроена
    .text = Обращения приходят в { $channel }, занимается ими { $role }. Путь к ней есть на последней карточке каждого руководства и под кнопкой «{ choice-person }».
desk-doctor = Как дела у службы поддержки
    .text = Обращения приходят в { $channel }; занимается ими { $role }.
desk-doctor-well = Все в порядке: есть все нужные службе поддержки права.
desk-doctor-more = { PLURAL($count) ->
        [one] и еще { $count }
        [few] и еще { $count }
        [many] и еще { $count }
       *[other] и еще { $count }
    }
desk-doctor-pending = { PLURAL($count) ->
        [one] Еще в пути: { $count }.
        [few] Еще в пути: { $count }.
        [many] Еще в пути: { $count }.
       *[other] Еще в пути: { $count }.
    }
desk-doctor-at = Проверено { $at }
desk-doctor-dead = **Окончательно не доставлено.** Причину скажет журнал того, кто запускает этого бота. Сами обращения сохранены.
desk-lost = - { $what }, { $at }
desk-lost-of-case = - Обращение #{ $number }: { $what }, { $at }
desk-lost-card = его карточка в службе поддержки
desk-lost-log = запись в его ветке
desk-lost-call = вызов поддержки
desk-lost-letter = сообщение участнику
desk-lost-board = доска
desk-lost-warning = сообщение администратору
desk-broken = Вашей службе поддержки нужна помощь
    .text = Обращения нельзя показать в службе поддержки сервера { $server }. Ни одно не пропало: все сохранены, участникам об этом сказано, и они появятся, как только это исправят.
desk-ailment-left = **Бота { -blueback } больше нет на сервере.** Пригласите его снова; обращения сохранены.
desk-ailment-channel-gone = **Канал { $channel } удален или скрыт.** Если он есть, разрешите { -blueback } его видеть; если нет, используйте /desk setup с другим каналом. Обращения переедут туда же.
desk-ailment-wrong-kind = **{ $channel } — не текстовый канал и не форум.** Используйте /desk setup с подходящим каналом.
desk-ailment-role-gone = **Роли поддержки больше нет,** поэтому с обращениями могут работать только администраторы, и никого не вызывают. Используйте /desk setup с другой ролью.
desk-ailment-no-tags = **На форуме { $channel } нет тегов для состояний обращений.** Работает и без них. Если они нужны: Настроить канал › Теги, и добавьте до пяти с названиями New, Claimed, Waiting for member, Waiting for desk и Done.
desk-ailment-undelivered = { PLURAL($count) ->
        [one] **Окончательно не доставлено: { $count };** команда /desk doctor скажет, что именно.
        [few] **Окончательно не доставлено: { $count };** команда /desk doctor скажет, что именно.
        [many] **Окончательно не доставлено: { $count };** команда /desk doctor скажет, что именно.
       *[other] **Окончательно не доставлено: { $count };** команда /desk doctor скажет, что именно.
    }
desk-ailment-lacks = **В { $place } не хватает права «{ $permission }».** { $why }
desk-own-role = роль бота { -blueback }
desk-mend-grant = Настройки сервера › Роли › { $role } › Права доступа: включите «{ $permission }».
desk-mend-channel = { $place }: Настроить канал › Права доступа › { $by }: переключите «{ $permission }» с крестика на косую черту или галочку.
desk-mend-category = Канал следует своей категории { $place }: Настроить категорию › Права доступа › { $by }: переключите «{ $permission }» с крестика на косую черту или галочку.
desk-mend-own = Или добавьте там же { $role } с галочкой.
desk-mend-follows = Появится само, как только будет «{ $permission }».
desk-mend-silenced = Модератор отправил { -blueback } в тайм-аут до { $until }. Нажмите правой кнопкой { -blueback } › Отменить тайм-аут (Remove Timeout).

## Права, как их называют настройки Discord

permission-administrator = Администратор
permission-manage-channels = Управлять каналами
permission-manage-server = Управлять сервером
permission-view-channel = Просматривать каналы
permission-send-messages = Отправлять сообщения
permission-send-tts = Отправлять сообщения text-to-speech
permission-manage-messages = Управлять сообщениями
permission-embed-links = Встраивать ссылки
permission-attach-files = Прикреплять файлы
permission-read-message-history = Читать историю сообщений
permission-mention-everyone = Упоминание @everyone, @here и всех ролей
permission-manage-threads = Управлять ветками
permission-create-public-threads = Создать публичные ветки
permission-create-private-threads = Создание приватных веток
permission-send-messages-in-threads = Отправлять сообщения в ветках
permission-create-posts = Создание публикаций
permission-manage-posts = Управлять публикациями
permission-send-messages-in-posts = Отправлять сообщения в публикациях

## Зачем нужно право

permission-why-see = Без него там ничего не работает.
permission-why-post = Без него нельзя публиковать ни обращения, ни доску.
permission-why-links = Без него ссылки на карточках остаются голыми.
permission-why-files = Без него нельзя прикладывать графики и длинные истории.
permission-why-look-back = Без него { -blueback } не может проверить, дошло ли сообщение, и обращение может появиться дважды.
permission-why-open-thread = Без него у обращения не будет ветки.
permission-why-talk = Без него в ветках обращений ничего нельзя сказать.
permission-why-keep-threads = Без него ветки нельзя называть, закрывать и снова открывать вместе с обращениями.
permission-why-ring = Без него поддержку не вызывают, когда обращение никто не берет.
permission-why-open-privately = Без него до тех, кто не принимает личные сообщения, не добраться через приватную ветку.

## Как справляется служба поддержки

desk-stats = { PLURAL($count) ->
        [one] Служба поддержки за { $count } день, включая сегодня
        [few] Служба поддержки за последние { $count } дня
        [many] Служба поддержки за последние { $count } дней
       *[other] Служба поддержки за последние { $count } дня
    }
desk-stats-opened = { PLURAL($count) ->
        [one] { $count } открыто
        [few] { $count } открыто
        [many] { $count } открыто
       *[other] { $count } открыто
    }
desk-stats-solved = { PLURAL($count) ->
        [one] { $count } решено
        [few] { $count } решено
        [many] { $count } решено
       *[other] { $count } решено
    }
desk-stats-first-reply = Первый ответ: для половины не дольше { $half }, для девяти из десяти не дольше { $most }
desk-stats-to-solve = Решение: для половины не дольше { $half }, для девяти из десяти не дольше { $most }
desk-stats-half = первый ответ: для половины не дольше { $half }
desk-stats-nothing = За это время ничего не отвечено и не решено.
desk-stats-ratings = { PLURAL($count) ->
        [one] Оценка { $mean } из 5 ({ $count } участник)
        [few] Оценка { $mean } из 5 ({ $count } участника)
        [many] Оценка { $mean } из 5 ({ $count } участников)
       *[other] Оценка { $mean } из 5 ({ $count } участника)
    }
desk-stats-by-flow = **По руководствам**
desk-stats-by-language = **По языкам**
desk-stats-more = { PLURAL($count) ->
        [one] и еще { $count }
        [few] и еще { $count }
        [many] и еще { $count }
       *[other] и еще { $count }
    }
desk-stats-note = Подсчитано по дням UTC: что открыто или решено за это время, когда бы ни происходило остальное.
desk-wordless = Фильтр этого сервера блокирует то, что здесь написано. В обращении это есть: откройте его кнопкой.
desk-plain = Здесь нельзя показать все. Откройте обращение, чтобы прочитать.
desk-told-unknown-language = Ничего не настроено
    .text = Такого языка у меня нет. Напишите его код, например `ru` или `en-US`.
