### Idiomas: o que um cartão diz e oferece sobre eles.

## Botões

language-do-open = 🌐 Idioma
language-do-close = Concluído
language-do-own = Voltar para { $language }
language-do-english = Show in English
language-do-wrong = Este texto está errado

## Listas

language-list-text = Textos: { $language }
language-list-device = Menus do seu dispositivo: { $language }
language-ask-device = Os menus do seu dispositivo estão em …
language-auto-text = Como no { -discord } ({ $language })
language-auto-device = Como o texto ({ $language })
language-unchecked = Tradução automática

## Franqueza

language-draft = Tradução automática, ainda não revisada por alguém que fale este idioma.
language-english = Em inglês
language-told = Agradecemos o aviso. A equipe deste servidor já sabe de qual texto se trata e em qual idioma.
language-told-log = Agradecemos o aviso. Ele fica anotado para quem mantém este bot.

## O que a central de atendimento fica sabendo

desk-wrong = Alguém diz que um texto está errado
    .text = É `{ $message }`, idioma: { $language }. Não fica guardado quem avisou. Quem cuida dos textos pode encontrá-lo por esse nome e corrigir.
desk-lost-wrong = um aviso de texto errado

## O que a equipe vê

desk-do-as-member = Ver como o membro vê
desk-as-member = Isto é o que o membro lê. Idioma: { $language }; menus do dispositivo: { $device }.
