### Was rund um jeden Ablauf gesagt wird: Auswahl, Gründe, Hinweise, Schluss.

## Auswahl

choice-worked = Es geht wieder
choice-failed = Geht noch nicht
choice-cant = Das kann ich nicht
choice-refuse = Nein, lieber nicht
choice-wait = Ich warte
choice-wait-longer = Noch etwas warten
choice-unknown = Weiß ich nicht
choice-back = Zurück
choice-why = Warum dieser Schritt?
choice-why-card = Warum fragst du?
choice-person = Mit einem Menschen sprechen
choice-restart = Von vorn beginnen
choice-pick = Wähle, was am besten passt
link-open = Seite öffnen

## Karten

card-symptom = Was siehst du?
    .text = Wähle, was dem am nächsten kommt. Es geht Schritt für Schritt, das Sanfteste zuerst.
card-safety = Niemand hier fragt dich je nach einem Passwort oder Code. Teile bitte keine Bildschirmfotos mit Telefonnummern oder Adressen.
card-wait = Warten: { $step }
card-wait-until = Jetzt gibt es nichts zu tun. Komm { $until } mit demselben Befehl wieder: Dein Platz bleibt dir. Geht es schon vorher, sag Bescheid.
card-wait-due = Zeit nachzusehen: Hat es gewirkt?
progress-tried = { PLURAL($count) ->
        [one] Eine Sache bisher versucht
       *[other] { $count } Dinge bisher versucht
    }
needs-list = Du brauchst: { $list }
need-passcode = den Code des Geräts
need-account-password = das Passwort deines Accounts (gib es nur auf deinem eigenen Gerät ein)
need-two-factor-device = ein Gerät, das deine Anmeldecodes bekommt
need-backup = ein aktuelles Backup
need-other-person = die Hilfe einer anderen Person
need-second-device = ein zweites Gerät
need-money = etwas Guthaben, so viel wie für eine SMS
need-screen-time-code = die Person, die den Code für „{ -ui-screen-time }“ kennt
need-computer = einen Computer
list-grows = { $list }, { $next }
paragraph-grows = { $said } { $next }

## Warum eine Karte jetzt kommt

why-likely = Am wahrscheinlichsten: { $cause }.
why-likely-two = Am wahrscheinlichsten: { $first } oder { $second }.
why-minutes = { PLURAL($minutes) ->
        [one] Dauert eine Minute.
       *[other] Dauert etwa { $minutes } Minuten.
    }
why-moment = Dauert einen Augenblick.
why-risk-none = Ändert nichts auf Dauer.
why-risk-mild = Hat eine leichte Nebenwirkung: siehe Hinweis.
why-risk-settings = Einstellungen gehen verloren, deshalb kommt es erst nach sanfteren Schritten.
why-risk-data = Daten können verloren gehen, deshalb kommt es zuletzt.
why-question = Deine Antwort entscheidet, welche Reparatur als Nächstes kommt.
why-question-first = Deine Antwort entscheidet, welche Menüs und Schritte passen.
why-symptom = Was du siehst, entscheidet, wo wir anfangen.
why-check = Damit wir wissen, dass es wirklich geht, bevor du aufhörst.
why-wait = Das braucht Zeit; zu frühes Weitermachen kann es zurückwerfen.
why-end = Hier endet die Anleitung.

## Hinweise über einer Karte

note-welcome-back = Willkommen zurück. Hier warst du.
note-old-card = Das war eine ältere Karte; es wurde nichts geändert. Hier bist du jetzt.
note-no-such-choice = Diese Auswahl gibt es auf dieser Karte nicht; es wurde nichts geändert.
note-recognised = Verstanden als: { $symptom }
note-not-recognised = Diese Worte habe ich nicht erkannt. Bitte wähle, was am besten passt.
note-flow-changed = { PLURAL($count) ->
        [one] Die Anleitung hat sich inzwischen geändert: Eine deiner Antworten passt nicht mehr und wurde beiseitegelegt.
       *[other] Die Anleitung hat sich inzwischen geändert: { $count } deiner Antworten passen nicht mehr und wurden beiseitegelegt.
    }
note-look-again = Noch kein Beweis. Warte zehn Minuten, versuche es noch einmal und sieh dann wieder nach.

## Schluss

end-solved = Es geht wieder
    .text = Schön. Mehr ist nicht zu tun. Kommt es wieder, nimm denselben Befehl noch einmal.
end-solved-unverified = Es scheint zu gehen
    .text = Kommt es wieder, geh zu dieser Karte zurück oder nimm den Befehl noch einmal. Dann machen wir von hier aus weiter.
end-handed-over = Weiter mit Menschen
    .text = Kopiere die Zusammenfassung unten in den Hilfekanal des Servers. Darin steht, was versucht wurde, damit dich niemand zweimal fragt. Sie enthält keine Namen, Nummern oder Codes: Bitte lass es dabei.

## Warum an Menschen übergeben wurde

reason-asked = Du wolltest mit einem Menschen sprechen.
reason-refused = Diesen Schritt darfst du ablehnen. Andere können einen anderen Weg suchen.
reason-lost = Drei Dinge ließen sich hier nicht finden oder tun. Das kommt vor; jemand kann es mit dir ansehen.
reason-exhausted = Die übrigen Schritte würden dich mehr Zeit kosten, als sie wert sind. Ein Mensch sieht mehr als eine Anleitung.
reason-security = Es könnte um die Sicherheit deines Accounts gehen, deshalb sollte es sich jemand mit dir ansehen. Ändere bis dahin nichts und gib niemandem einen Code.

## Die Zusammenfassung zum Kopieren

summary-title = { $flow }: Was versucht wurde
summary-symptom = Problem: { $symptom }
summary-answer = { $question } { $answer }
summary-step = { $step }: { $outcome }
summary-likely = Jetzt am wahrscheinlichsten: { $cause }
outcome-worked = schien zu helfen
outcome-failed = keine Änderung
outcome-cant = war nicht möglich
outcome-waiting = gewartet

## Außerhalb jeder Sitzung

notice-busy = Gerade ist sehr viel los
    .text = Zu viele Leute auf einmal. Es wurde nichts geändert; bitte drück gleich noch einmal.
notice-unavailable = Ich kann gerade keine Antworten speichern
    .text = Diese Antwort ist vielleicht nicht gespeichert; was davor war, schon. Bitte versuch es in ein paar Minuten noch einmal.
notice-unreadable = Das konnte ich nicht lesen
    .text = Es wurde nichts geändert. Bitte nimm den Befehl noch einmal: Dein Platz bleibt dir.
notice-outdated = Diese Karte ist zu alt
    .text = Bitte nimm den Befehl noch einmal: Dein Platz bleibt dir.
notice-not-yours = Diese Karte gehört jemand anderem
    .text = Nimm den Befehl selbst, dann bekommst du deine eigene.
