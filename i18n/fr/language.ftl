### Langues : ce qu’une carte en dit et propose.

## Boutons

language-do-open = 🌐 Langue
language-do-close = Terminé
language-do-own = Reprendre en { $language }
language-do-english = Show in English
language-do-wrong = Ce texte est incorrect

## Listes

language-list-text = Textes : { $language }
language-list-device = Menus de votre appareil : { $language }
language-ask-device = Les menus de votre appareil sont en …
language-auto-text = Comme dans { -discord } ({ $language })
language-auto-device = Comme le texte ({ $language })
language-unchecked = Traduction automatique

## Honnêteté

language-draft = Traduction automatique, pas encore vérifiée par une personne qui parle cette langue.
language-english = En anglais
language-told = Merci. L’équipe de ce serveur sait maintenant de quel texte il s’agit, et dans quelle langue.
language-told-log = Merci. C’est noté pour l’exploitant de ce bot.

## Ce qu’apprend le centre d’assistance

desk-wrong = Un texte est signalé comme incorrect
    .text = Il s’agit de `{ $message }`, langue : { $language }. Le nom de la personne qui l’a signalé n’est pas conservé. Ce nom de texte permet à qui s’occupe des textes de le corriger.
desk-lost-wrong = un signalement de texte incorrect

## Ce qu’en voit l’équipe

desk-do-as-member = Ce que voit le membre
desk-as-member = Voici ce que lit le membre. Langue : { $language } ; menus de l’appareil : { $device }.
