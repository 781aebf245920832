### Eigene Daten: was über einen Menschen gespeichert ist, und was es heißt, es zu löschen.

command-my-data = my-data
    .description = Was über dich gespeichert ist: lies es oder lass es löschen
command-my-data-export = export
    .description = Hol dir eine Datei mit allem, was über dich gespeichert ist
command-my-data-erase = erase
    .description = Lass alles über dich löschen, nachdem du gelesen hast, was das heißt

my-data-export = Alles, was über dich gespeichert ist
    .text = In der Datei hierbei steht alles, von jedem Server und aus Direktnachrichten:
    .note = Zeiten sind in UTC. Notizen, die ein Team zu einem Fall für sich behält, stehen nicht darin; frag dafür das Team. { -discord } hebt eigene Nachrichten auf, die hier nicht gezeigt werden können.
my-data-nothing = Über dich ist nichts gespeichert.
my-data-sessions = { PLURAL($count) ->
        [one] { $count } Weg durch eine Anleitung
       *[other] { $count } Wege durch eine Anleitung
    }
my-data-cases = { PLURAL($count) ->
        [one] { $count } Fall, mit allem, was geschrieben wurde
       *[other] { $count } Fälle, mit allem, was geschrieben wurde
    }
my-data-drafts = { PLURAL($count) ->
        [one] { $count } Entwurf, der nicht gesendet wurde
       *[other] { $count } Entwürfe, die nicht gesendet wurden
    }
my-data-blocks = { PLURAL($count) ->
        [one] { $count } Server, auf dem du keine Fälle öffnen darfst
       *[other] { $count } Server, auf denen du keine Fälle öffnen darfst
    }
my-data-desks = { PLURAL($count) ->
        [one] { $count } Pult, das du eingerichtet hast
       *[other] { $count } Pulte, die du eingerichtet hast
    }
my-data-work = { PLURAL($count) ->
        [one] { $count } Sache, die du an Fällen anderer getan hast
       *[other] { $count } Sachen, die du an Fällen anderer getan hast
    }
my-data-languages = Die Sprachen, die du für Texte und dein Gerät gewählt hast
my-data-file = Alles, was { -blueback } über dich gespeichert hat. „ids“ sind Namen innerhalb der Anleitungen; „words“ sagen dasselbe in deiner Sprache.

my-data-erase = Alles über dich löschen?
    .goes = **Sofort, auf jedem Server:** deine Wege durch die Anleitungen, Erinnerungen, Entwürfe und Nachrichten, die dir noch geschickt werden sollten.
    .cases = **Deine Fälle** werden geschlossen und verlieren deinen Namen und jedes Wort, das darin geschrieben wurde. Das Team erfährt, dass du sie löschen ließest, und seine Karten und Zeilen werden dort geändert, wo sie stehen. Was du als Helferin oder Helfer getan hast, bleibt ohne deinen Namen bei den Fällen anderer; was du in Arbeit hast, geht zurück in die Warteschlange.
    .files = **Auf der Festplatte** wird die Datei, in der es stand, bald danach neu geschrieben, damit keine Spur darin bleibt. Kopien, die der Betreiber für Notfälle aufhebt, verfallen nach dessen eigener Regel; wird vorher eine zurückgeholt, werden deine Daten auch daraus wieder gelöscht. Dafür bleibt ein Fingerabdruck von dir, aus dem niemand lesen kann, wer du bist.
    .stays = **Was bleibt:** Nachrichten, die schon auf { -discord } gesendet wurden und die ich nicht erreiche, etwa in unseren Direktnachrichten und privaten Threads; lösche sie selbst, wenn du magst. Hat ein Team dich gesperrt, bleibt die Sperre als Fingerabdruck.
    .final = Das lässt sich nicht rückgängig machen.
my-data-do-erase = Alles löschen
my-data-do-keep = Behalten
my-data-erased = Alles über dich ist gelöscht
    .text = Deine Fälle haben deinen Namen und deine Worte verloren, und die Teams wissen es. Du kannst die Anleitungen jederzeit wieder benutzen; das beginnt von vorn.
    .files = Die Datei auf der Festplatte wird in den nächsten Stunden neu geschrieben. Notfallkopien des Betreibers verfallen nach dessen eigener Regel.
my-data-under-way = Alles über dich wird gelöscht
    .text = Dein Wunsch ist festgehalten. Ein Teil ging jetzt noch nicht und geht von selbst weiter; du musst nichts tun.
my-data-kept = Nichts wurde gelöscht
    .text = Alles bleibt, wie es war.
