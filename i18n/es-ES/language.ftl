### Idiomas: lo que una tarjeta dice y ofrece sobre ellos.

## Botones

language-do-open = 🌐 Idioma
language-do-close = Hecho
language-do-own = Volver a { $language }
language-do-english = Show in English
language-do-wrong = Este texto está mal

## Listas

language-list-text = Textos: { $language }
language-list-device = Menús de tu dispositivo: { $language }
language-ask-device = Los menús de tu dispositivo están en …
language-auto-text = Como en { -discord } ({ $language })
language-auto-device = Como el texto ({ $language })
language-unchecked = Traducción automática

## Con franqueza

language-draft = Traducción automática, aún sin revisar por alguien que hable este idioma.
language-english = En inglés
language-told = Gracias. El equipo de este servidor ya sabe de qué texto se trata y en qué idioma.
language-told-log = Gracias. Queda anotado para quien gestiona este bot.

## Lo que se le dice a la mesa de ayuda

desk-wrong = Alguien dice que un texto está mal
    .text = Es `{ $message }`, idioma: { $language }. No se guarda quién lo ha dicho. Con ese nombre, quien cuida los textos puede encontrarlo y corregirlo.
desk-lost-wrong = un aviso de que un texto está mal

## Lo que ve el equipo

desk-do-as-member = Verlo como el miembro
desk-as-member = Esto es lo que lee el miembro. Idioma: { $language }; menús del dispositivo: { $device }.
