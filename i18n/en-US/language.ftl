### Languages: what a card says about them, and offers. Shown to members in private.

## Buttons. At most 38 characters if possible, never more than 80.

# Button on every card: shows the same card with lists of languages. The globe helps those who cannot read the word.
language-do-open = 🌐 Language
# Button beside the lists of languages: shows the card without them.
language-do-close = Done
# Button on a card that is shown in English for once: back to the person’s own language.
# Variables:
#   $language (String) - the person’s language, by its own name
language-do-own = Back to { $language }
# Button: shows the card in English for once. It may stay in English, since it is for those who read that.
language-do-english = Show in English
# Button: the person says that the text of the card is wrong.
language-do-wrong = This is wrong

## Lists. At most 150 characters.

# Stands in the list of the texts’ languages.
# Variables:
#   $language (String) - the language of the texts now, by its own name
language-list-text = Texts: { $language }
# Stands in the list of the device’s languages. The menus are those of the phone, tablet or computer.
# Variables:
#   $language (String) - the language of the device’s menus now, by its own name
language-list-device = Menus of your device: { $language }
# The same, below the first card that names something in the device’s menus.
language-ask-device = The menus of your device are in …
# First line of the list of the texts’ languages.
# Variables:
#   $language (String) - the language that the person has set in Discord, by its own name
language-auto-text = As { -discord } says ({ $language })
# First line of the list of the device’s languages.
# Variables:
#   $language (String) - the language of the texts, by its own name
language-auto-device = As the text ({ $language })
# Second line of a language in the list. Shown in that language, not in the reader’s. At most 100 characters.
language-unchecked = Machine translation

## Honesty

# On the first card of a session in a language that nobody has checked; followed by the same in English.
language-draft = Machine translation, not yet checked by a speaker.
# Heading above the English text of a step that may lose something, where nobody has checked its translation.
language-english = In English
# Under the card, after the button This is wrong, on a server with a team.
language-told = Thank you. The team of this server was told which text it is, and in which language.
# The same where no team is told.
language-told-log = Thank you. It is noted for whoever runs me.

## What the desk is told, once for each text and language.

# Variables:
#   $language (String) - the language of the text, by its own name
#   $message (String) - the name of the text, such as imessage-step-toggle
desk-wrong = Somebody says that a text is wrong
    .text = It is `{ $message }` in { $language }. Who said so is not kept. Whoever looks after the texts can correct it by that name.
# What could not be delivered, in a list of such things for an admin.
desk-lost-wrong = a notice of a text that is wrong

## What a supporter sees of it

# On a case: shows the supporter what its member reads. At most 38 characters if possible, never more than 80.
desk-do-as-member = As the member sees it
# Under what the member reads, shown to a supporter in the supporter’s own language.
# Variables:
#   $language (String) - the language that the member reads, by its own name
#   $device (String) - the language of the menus on their device, by its own name
desk-as-member = This is what the member reads, in { $language }, with the menus of a device in { $device }.
