### Языки: что карточка о них говорит и предлагает.

## Кнопки

language-do-open = 🌐 Язык
language-do-close = Готово
language-do-own = Вернуть язык: { $language }
language-do-english = Show in English
language-do-wrong = В тексте ошибка

## Списки

language-list-text = Тексты: { $language }
language-list-device = Меню вашего устройства: { $language }
language-ask-device = Язык меню на вашем устройстве: …
language-auto-text = Как в { -discord } ({ $language })
language-auto-device = Как у текста ({ $language })
language-unchecked = Машинный перевод

## Честно

language-draft = Машинный перевод; никто из владеющих языком его еще не проверил.
language-english = На английском
language-told = Спасибо. Поддержка этого сервера теперь знает, о каком тексте речь и на каком он языке.
language-told-log = Спасибо. Это записано для того, кто запускает этого бота.

## Что узнает служба поддержки

desk-wrong = Кто-то сообщает об ошибке в тексте
    .text = Это `{ $message }`, язык: { $language }. Кто об этом сообщил, не сохраняется. Тот, кто следит за текстами, найдет текст по этому имени и сможет исправить.
desk-lost-wrong = сообщение об ошибке в тексте

## Что видит поддержка

desk-do-as-member = Как это видит участник
desk-as-member = Вот что читает участник. Язык: { $language }; меню устройства: { $device }.
