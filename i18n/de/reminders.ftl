### Erinnerungen: Direktnachrichten an Leute, die auf etwas warten oder mittendrin aufgehört haben.

## Direktnachrichten

reminders-ask = Hat es gewirkt? { $step }
    .text = Du wartest seit { $since }. Schau jetzt bitte auf deinem Gerät nach und sag über eine Schaltfläche, wie es aussieht.
reminders-over = { $service } sollte wieder gehen
    .text = { -apple } meldet keine Störung mehr. Versuch es jetzt bitte noch einmal und sag über eine Schaltfläche, wie es ausging. Geht es nicht, machen wir von hier aus weiter.
reminders-nudge = Du hast mittendrin aufgehört: { $flow }
    .text = Als Nächstes: { $step }. Dein Platz ist gemerkt, und ich erinnere dich nur dieses eine Mal daran.
reminders-how = Du bekommst das, weil du mich darum gebeten hast. Bitte antworte über die Schaltflächen: Was du in diesen Chat tippst, erreicht niemanden.

## Schaltflächen

reminders-do-card = Zeig mir, wo ich bin
reminders-do-not-yet = Noch nicht
reminders-do-quiet = Keine Erinnerungen mehr
reminders-do-resume = Doch erinnern
reminders-do-nudge = Erinnere mich, wenn ich aufhöre

## Auf Karten

reminders-wait = Bis { $at } ({ $until }) ist nichts zu tun. Dann schreibe ich dir eine Direktnachricht, und dein Platz ist gemerkt. Geht es vorher, sag Bescheid.
reminders-wait-over = Jetzt ist nichts zu tun und nichts umzustellen. Ich schreibe dir eine Direktnachricht, sobald { -apple } keine Störung mehr meldet; dein Platz ist gemerkt. Geht es vorher, sag Bescheid.
reminders-next = Ohne Antwort frage ich { $until } noch einmal nach, in einer Direktnachricht.
reminders-quiet = Ich schreibe dir nicht, wie du es wolltest. Komm mit demselben Befehl wieder.
reminders-closed = Meine letzte Direktnachricht kam nicht an, deshalb verspreche ich keine weitere. Du kannst in den Datenschutz-Einstellungen von Discord Direktnachrichten von Mitgliedern dieses Servers erlauben; oder komm einfach mit demselben Befehl wieder.

## Über einer Karte

reminders-said-quiet = In Ordnung: keine Erinnerungen mehr.
reminders-said-resumed = In Ordnung: Ich schreibe, wenn es so weit ist.
reminders-said-nudge = In Ordnung: Wenn du jetzt aufhörst, erinnere ich dich einmal, { $when }. Das gilt auch für Anleitungen, die du später beginnst.
