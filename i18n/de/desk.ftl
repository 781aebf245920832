### Der Tisch des Teams: was Mitglieder und Helfende von einem Fall sehen.

## Zeitspannen

desk-span-moment = weniger als eine Minute
desk-span-minutes = { PLURAL($count) ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
desk-span-hours = { PLURAL($count) ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
desk-span-days = { PLURAL($count) ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }

## Der Fall, wie das Team ihn sieht

desk-case = Fall #{ $number }: { $flow }
desk-blueback = { -blueback }
desk-mark-high = ❗
desk-mark-urgent = ‼️
desk-priority-normal = normal
desk-priority-high = hoch
desk-priority-urgent = dringend
desk-priority-line = Priorität: { $priority }
desk-state-new = Neu
desk-state-claimed = Übernommen
desk-state-waiting-for-member = Wartet auf das Mitglied
desk-state-waiting-for-desk = Wartet auf das Team
desk-state-solved = Gelöst
desk-state-closed-by-desk = Vom Team geschlossen
desk-state-closed-by-member = Vom Mitglied zurückgezogen
desk-state-closed-silence = Nach langer Stille geschlossen
desk-turn-desk = das Team ist dran, letzte Bewegung { $since }
desk-turn-member = das Mitglied ist dran, letzte Bewegung { $since }
desk-turn-nobody = beendet { $since }
desk-owner = bei { $owner }
desk-owner-none = noch bei niemandem
desk-member = { $member } liest { $language }, das Gerät auch · eröffnet { $opened }
desk-member-device = { $member } liest { $language }; das Gerät zeigt { $device } · eröffnet { $opened }
desk-sees = „{ $symptom }“
desk-sees-nothing = Was zu sehen ist, steht nicht in der Anleitung.
desk-reason-asked = Wollte mit einem Menschen sprechen.
desk-reason-refused = Hat einen Schritt abgelehnt, bei dem etwas verloren geht.
desk-reason-lost = Drei Dinge ließen sich nicht finden oder tun.
desk-reason-exhausted = Die Anleitung hatte nichts mehr, was die Mühe wert wäre.
desk-reason-solved = Es schien gelöst, dann kam die Bitte um einen Menschen.
desk-reason-flow = Die Anleitung sagte: „{ $reason }“
desk-own-words = **In eigenen Worten**
desk-own-words-none = Nichts in eigenen Worten.
desk-path = **Was versucht wurde**
desk-path-none = Noch nichts beantwortet oder versucht.
desk-path-gone = Die Anleitung „{ $flow }“ gibt es hier nicht mehr, deshalb lässt sich der Weg nicht zeigen.
desk-path-later = { $line } ({ $span } später)
desk-likely = **Wahrscheinlich:** { $list }
desk-likely-cause = { $cause } (etwa { $share } %)
desk-advised = **Als Nächstes rät die Anleitung:** { $step } ({ $price })
desk-price = { PLURAL($count) ->
        [one] { $count } Minute, { $risk }
       *[other] { $count } Minuten, { $risk }
    }
desk-risk-none = ändert nichts auf Dauer
desk-risk-mild = leichte Nebenwirkung
desk-risk-settings = Einstellungen gehen verloren
desk-risk-data = Daten können verloren gehen
desk-suggested = **Zu versuchen, noch ohne Antwort:** { $list }
desk-step-gone = ein Schritt, den die Anleitung nicht mehr hat
desk-reach-nothing = Noch nichts gesendet. Wunsch: { $wish }.
desk-reach-under-way = Unterwegs. Wunsch: { $wish }.
desk-reach-waits = Wartet, bis der Befehl wieder benutzt wird.
desk-reach-direct = Als Direktnachricht angekommen.
desk-reach-thread = In einem privaten Thread angekommen.
desk-reach-visit = Beim letzten Besuch gelesen.
desk-reach-seen = Zuletzt angesehen { $seen }.
desk-reach-unseen = Noch nicht angesehen.
desk-rating = Mit { $stars } von 5 bewertet

## Was mit einem Fall geschah

desk-event-opened = { $who } hat ihn dem Team übergeben
desk-event-claimed = { $who } hat ihn übernommen
desk-event-took-over = { $who } hat ihn von { $other } übernommen
desk-event-handed-back = { $who } hat ihn zurückgegeben
desk-event-expired = Wieder für alle da: Bei { $other } geschah lange nichts
desk-event-wrote = { $who } hat dem Mitglied geschrieben
desk-event-asked = { $who } hat das Mitglied gefragt
desk-event-ready = { $who } hat die fertige Antwort „{ $title }“ gesendet
desk-event-suggested = { $who } hat einen Schritt vorgeschlagen: { $step }
desk-event-noted = { $who } hat notiert, nur für das Team
desk-event-answered = { $who } hat geantwortet
desk-event-tried = { $who } hat „{ $step }“ versucht: { $outcome }
desk-event-prioritised = { $who } hat die Priorität auf „{ $priority }“ gesetzt
desk-event-solved = { $who } sagt, dass es wieder geht
desk-event-closed-by-desk = { $who } hat ihn geschlossen
desk-event-closed-by-member = { $who } braucht das nicht mehr
desk-event-closed-silence = Geschlossen, weil lange keine Antwort kam
desk-event-reopened = { $who } hat ihn wieder geöffnet
desk-event-rated = { $who } hat die Hilfe mit { $stars } von 5 bewertet
desk-event-reminded = Erinnerung { $nth } war fällig
desk-event-removed = { $who } hat etwas geschrieben, das inzwischen gelöscht ist
desk-event-erased = Das Mitglied hat alles über sich löschen lassen. Der Fall ist geschlossen, weil niemand mehr da ist, dem man antworten könnte
desk-somebody = jemand, dessen Daten gelöscht sind
desk-event-left = { $member } hat den Server verlassen und ist jetzt nicht mehr zu erreichen
desk-reply-gone = eine fertige Antwort, die es nicht mehr gibt
desk-log-ready = Gesendet auf: { $language }.
desk-log-gone = Mit diesem Fall ist etwas geschehen. Öffne ihn, um zu sehen, was.
desk-announcement = Fall #{ $number } wartet auf jemanden
desk-owner-reminder = Fall #{ $number }: Du bist dran
desk-owner-reminder-back = Geschieht nichts, geht er { $back } an alle zurück. Eine Antwort, eine Notiz oder ein Schritt genügt, um ihn zu behalten.
desk-history-page = Alles, was geschah, Seite { $page } von { $pages }
desk-history-cut = Etwas davon war zu lang, um es hier zu zeigen; in der Datei steht alles.

## Schaltflächen

desk-do-claim = Übernehmen
desk-do-take-over = Trotzdem übernehmen
desk-do-reply = Antworten
desk-do-ask = Etwas fragen
desk-do-suggest = Schritt vorschlagen
desk-do-note = Notiz
desk-do-hand-back = Zurückgeben
desk-do-prioritise = Priorität
desk-do-solve = Gelöst
desk-do-close = Schließen
desk-do-reopen = Wieder öffnen
desk-do-view = In meiner Sprache öffnen
desk-do-history = Verlauf
desk-do-newer = Neuere
desk-do-older = Ältere
desk-do-next = Nächster Fall
desk-do-queue = Alle offenen Fälle
desk-do-before = Seite davor
desk-do-after = Seite danach
desk-do-send = Senden
desk-do-change = Ändern
desk-do-drop = Verwerfen
desk-do-write = Selbst schreiben
desk-do-send-case = An das Team senden
desk-do-change-words = Meine Worte ändern
desk-do-not-now = Jetzt nicht
desk-do-answer = Antworten
desk-do-add = Etwas hinzufügen
desk-do-withdraw = Ich brauche das nicht mehr
desk-do-again = Wieder öffnen
desk-do-look = Mein Fall
desk-do-guide = Mit der Anleitung weitermachen
desk-do-server = Zum Server

## Die Übergabe

desk-offer = An das Team schreiben
    .text = Das Team dieses Servers kann hier weitermachen. Es sieht, was versucht wurde, damit dich niemand zweimal fragt.
desk-consent = Das wird das Team sehen
    .text = Noch ist nichts gesendet. Wenn du es sendest, sieht das Team dieses Servers deinen Namen hier, deine Sprache und die deines Geräts, und was unten steht. Du kannst später etwas hinzufügen.
desk-consent-words = **Deine eigenen Worte**
desk-consent-words-none = Du hast nichts Eigenes dazu geschrieben. Das ist in Ordnung.
desk-consent-path = **Was du versucht hast**
desk-consent-contact = Wie soll das Team dich erreichen?
desk-contact-direct = Direktnachricht
    .choice = Per Direktnachricht
    .hint = Geht das nicht, in einem privaten Thread oder beim nächsten Besuch
    .promise = Du bekommst jede Antwort als Direktnachricht. Geht das nicht, wartet sie in einem privaten Thread auf dich, oder hier, bis du denselben Befehl wieder benutzt.
desk-contact-thread = privater Thread
    .choice = In einem privaten Thread hier
    .hint = Nur du und das Team könnt ihn lesen
    .promise = Du bekommst jede Antwort in einem privaten Thread auf dem Server.
desk-contact-later = keine Nachrichten, sieht selbst nach
    .choice = Keine Nachrichten, ich sehe selbst nach
    .hint = Mit demselben Befehl siehst du, was es Neues gibt
    .promise = Du bekommst keine Nachrichten. Mit demselben Befehl siehst du, was es Neues gibt.
desk-handed-over = Fall #{ $number } ist beim Team
    .text = Das Team sieht, was versucht wurde. Mit demselben Befehl siehst du deinen Fall jederzeit.
desk-handed-over-usual = Übliche Zeit bis zur ersten Antwort zuletzt: { $span }. Es kann länger dauern.
desk-handed-over-no-promise = Zuletzt gab es zu wenige Fälle, um zu sagen, wie lange eine erste Antwort dauert. Deshalb steht hier kein Versprechen.
desk-handed-over-broken = Dein Fall ist sicher verwahrt. Das Team ist hier gerade nicht zu erreichen; dein Fall erscheint dort, sobald das behoben ist. Du brauchst nichts zu tun. Mit demselben Befehl siehst du deinen Fall.

## Der eigene Fall

desk-mine = Dein Fall #{ $number }
desk-mine-since = Letzte Bewegung { $since }.
desk-mine-new = Er ist beim Team; noch hat ihn niemand übernommen. Er bleibt auf der Tafel, bis es jemand tut.
desk-mine-claimed = Jemand aus dem Team hat ihn übernommen und ist dran.
desk-mine-your-turn = Du bist dran: Das Team wartet auf deine Antwort.
desk-mine-their-turn = Das Team hat deine Antwort und ist dran.
desk-mine-solved = Es geht wieder; der Fall ist gelöst.
desk-mine-closed-by-desk = Das Team hat diesen Fall geschlossen.
desk-mine-closed-by-member = Du hast ihn nicht mehr gebraucht, deshalb ist er geschlossen.
desk-mine-closed-silence = Er wurde geschlossen, weil lange keine Antwort kam.
desk-mine-news = **Was das Team zuletzt geschrieben hat**
desk-mine-no-news = Das Team hat noch nicht geschrieben.
desk-mine-wrote = Das Team, { $when }:
desk-mine-asked = Das Team fragt, { $when }:
desk-mine-suggested = Das Team schlägt vor, { $when }: { $step }
desk-mine-closed = Geschlossen { $when }:
desk-mine-reopen = Kommt es wieder, kannst du den Fall wieder öffnen; das endet { $until }.
desk-rate = Wie war die Hilfe?
desk-rate-one = Schlecht
desk-rate-two = Nicht gut
desk-rate-three = Geht so
desk-rate-four = Gut
desk-rate-five = Sehr gut

## Was ein Mitglied bekommt

desk-letter-wrote = Das Team schreibt zu deinem Fall #{ $number }
desk-letter-asked = Das Team hat eine Frage zu deinem Fall #{ $number }
desk-letter-own-words = Das hat ein Mensch aus dem Team geschrieben. Es ist nicht übersetzt.
desk-letter-how = Bitte antworte über die Schaltfläche: Was du in diesen Chat tippst, erreicht niemanden.
desk-letter-suggested = Das Team schlägt einen Schritt für deinen Fall #{ $number } vor
desk-letter-tell = Sag über eine Schaltfläche, wie es ausging; das Team sieht es.
desk-letter-step-gone = Das Team schlägt einen Schritt für deinen Fall #{ $number } vor
    .text = Die Anleitung hat sich inzwischen geändert, und den Schritt gibt es nicht mehr. Das Team kann dir mehr sagen.
desk-letter-solved = Dein Fall #{ $number } ist gelöst
    .text = Das Team sagt, dass es wieder geht.
desk-letter-closed-by-desk = Das Team hat deinen Fall #{ $number } geschlossen
    .text = Oben steht, was es dazu sagt.
desk-letter-closed-by-member = Dein Fall #{ $number } ist geschlossen
    .text = Du hast ihn nicht mehr gebraucht.
desk-letter-closed-silence = Dein Fall #{ $number } ist geschlossen
    .text = Es kam lange keine Antwort. Nichts ist verloren, und niemand nimmt es dir übel.
desk-letter-reopened = Dein Fall #{ $number } ist wieder offen
    .text = Das Team macht weiter. Alles Gesagte ist noch da.
desk-letter-news = Es gibt Neues zu deinem Fall #{ $number }
    .text = Öffne ihn, um zu sehen, was.
desk-letter-reminder = Dein Fall #{ $number }: Du bist dran
    .text = Das Team wartet auf deine Antwort. Nimm dir Zeit; ohne sie wird der Fall { $until } geschlossen. Geht es schon wieder, sag Bescheid.

## Die Tafel und die Liste der offenen Fälle

desk-board = Offene Fälle
desk-board-broken = Hier stimmt etwas nicht, deshalb werden manche Fälle vielleicht nicht gezeigt. Der Befehl /desk doctor sagt, was.
desk-board-empty = Niemand wartet auf Hilfe. Genießt die Ruhe.
desk-board-at = Stand: { $at }
desk-board-more = { PLURAL($count) ->
        [one] und { $count } weiterer in der Liste
       *[other] und { $count } weitere in der Liste
    }
desk-count-new = { PLURAL($count) ->
        [one] { $count } neu
       *[other] { $count } neu
    }
desk-count-claimed = { PLURAL($count) ->
        [one] { $count } übernommen
       *[other] { $count } übernommen
    }
desk-count-waiting-for-desk = { PLURAL($count) ->
        [one] { $count } wartet auf das Team
       *[other] { $count } warten auf das Team
    }
desk-count-waiting-for-member = { PLURAL($count) ->
        [one] { $count } wartet auf das Mitglied
       *[other] { $count } warten auf ihre Mitglieder
    }
desk-row-free = bei niemandem
desk-row-desk = { $owner } ist dran
desk-row-member = wartet auf das Mitglied ({ $owner })
desk-row-member-free = wartet auf das Mitglied (bei niemandem)
desk-queue = Alle offenen Fälle

## Was gesendet werden kann

desk-replies = Auf Fall #{ $number } antworten
    .text = Eine fertige Antwort kommt auf { $language } an. Du siehst sie, bevor sie gesendet wird.
desk-replies-pick = Fertige Antworten
desk-preview = Vor dem Senden: Das wird zu sehen sein
desk-preview-own = Das Mitglied liest { $language }. Deine eigenen Worte werden nicht übersetzt, und dein Name steht nicht dabei.
desk-preview-ready = Auf { $language }, wie das Mitglied liest. Dein Name steht nicht dabei.

## Formulare

desk-form-hand-over = An das Team schreiben
    .label = In eigenen Worten, wenn du magst
    .hint = Was hast du gesehen, und seit wann? Bitte keine Passwörter, Codes oder Telefonnummern.
desk-form-answer = Fall #{ $number }: an das Team
    .label = Deine Worte
    .hint = Bitte keine Passwörter, Codes oder Telefonnummern: Niemand hier braucht sie.
desk-form-rate = Fall #{ $number }: ein Wort dazu
    .label = Was war gut, was hat gefehlt?
    .hint = Du kannst es leer lassen. Das Team liest es.
desk-form-write = Fall #{ $number }: an das Mitglied
    .label = Deine Worte, möglichst in dessen Sprache
    .hint = Du siehst es vor dem Senden noch einmal. Frag nie nach Passwörtern oder Codes.
desk-form-ask = Fall #{ $number }: eine Frage
    .label = Deine Frage
    .hint = Eine Frage auf einmal beantwortet sich am besten. Frag nie nach Passwörtern oder Codes.
desk-form-note = Fall #{ $number }: Notiz
    .label = Nur für das Team
    .hint = Das Mitglied sieht sie nie.
desk-form-close = Fall #{ $number }: schließen
    .label = Warum? Das Mitglied liest es.
    .hint = Ein freundlicher Satz: was sich zeigte, und was noch zu tun bleibt.
desk-form-set-up = Einrichten
    .label = Sprache der Karten, die alle sehen
    .hint = Möglich sind: { $codes }

## Kurze Antworten

desk-told-no-desk = Dieser Server hat kein Team eingerichtet
    .text = Es gibt hier noch niemanden, dem du schreiben könntest. Frag bitte im Hilfekanal des Servers.
desk-told-not-staff = Das kann nur das Team
    .text = Es wurde nichts geändert. Ein Admin kann dir die Rolle des Teams geben.
desk-told-not-admin = Das können nur Admins
    .text = Dafür braucht es die Berechtigung, den Server zu verwalten. Es wurde nichts geändert.
desk-told-not-yours = Dieser Fall gehört jemand anderem
    .text = Es wurde nichts geändert.
desk-told-cannot-be-desk = Dieser Kanal eignet sich nicht
    .text = Bitte wähle einen Textkanal oder ein Forum. Es wurde nichts geändert.
desk-told-already-open = Du hast schon einen Fall: #{ $number }
    .text = Einer auf einmal genügt; du kannst ihm etwas hinzufügen.
desk-told-blocked = Das Team nimmt hier keine Fälle von dir an
    .text = Das hat ein Admin dieses Servers entschieden. Die Anleitung steht dir weiter offen.
desk-told-too-soon = Das war schnell
    .text = Du hast eben erst einen Fall eröffnet. Den nächsten kannst du { $when } eröffnen; bis dahin füge dem etwas hinzu, den du hast.
desk-told-no-such-case = Einen Fall #{ $number } gibt es hier nicht
    .text = Jeder Server zählt für sich.
desk-told-nothing-next = Nichts wartet auf das Team
    .text = Alles Offene wartet auf sein Mitglied oder ist bei jemandem.
desk-told-nothing-typed = Es stand nichts darin
    .text = Es wurde nichts gesendet. Bitte drück noch einmal und schreib ein paar Worte.
desk-told-draft-gone = Dieser Entwurf ist nicht mehr da
    .text = Es wurde nichts gesendet. Bitte schreib ihn noch einmal.
desk-told-held-by = Fall #{ $number } ist bei { $who }
    .text = Es wurde nichts geändert. Ist die Person nicht da, kannst du übernehmen; im Thread ist das zu sehen.
desk-told-not-held = Fall #{ $number } ist nicht bei dir
    .text = Nur wer einen Fall hat, kann ihn zurückgeben. Es wurde nichts geändert.
desk-told-over = Fall #{ $number } ist beendet
    .text = Es wurde nichts geändert. Er müsste erst wieder geöffnet werden.
desk-told-too-late = Fall #{ $number } lässt sich nicht wieder öffnen
    .text = Es ist zu viel Zeit vergangen. Kommt es wieder, ist ein neuer Fall der Weg.
desk-told-settled = Das war schon erledigt
    .text = Es wurde nichts geändert.
desk-told-unchanged = Das ist schon so
    .text = Es wurde nichts geändert.
desk-told-not-theirs = Das kann nur die andere Seite tun
    .text = Es wurde nichts geändert.
desk-told-claimed = Fall #{ $number } ist jetzt bei dir
    .text = Du bist dran. Wenn das Mitglied nachsieht, sieht es, dass jemand ihn hat.
desk-told-handed-back = Fall #{ $number } ist wieder für alle da
    .text = Danke, dass du ihn dir angesehen hast.
desk-told-sent = Für Fall #{ $number } gesendet
    .text = Auf der Karte steht, wann es angekommen ist.
desk-told-suggested = Der Schritt für Fall #{ $number } ist unterwegs
    .text = Wie es ausging, kommt in den Thread zurück.
desk-told-noted = Für Fall #{ $number } notiert
    .text = Nur das Team sieht es.
desk-told-prioritised = Fall #{ $number } hat eine neue Priorität
    .text = Auf der Tafel steht er jetzt an seinem Platz.
desk-told-solved = Fall #{ $number } ist gelöst
    .text = Schön. Kommt es wieder, lässt er sich eine Zeit lang wieder öffnen.
desk-told-closed = Fall #{ $number } ist geschlossen
    .text = Er lässt sich eine Zeit lang wieder öffnen.
desk-told-reopened = Fall #{ $number } ist wieder offen
    .text = Alles Gesagte ist noch da.
desk-told-dropped = Verworfen
    .text = Es wurde nichts gesendet.
desk-told-blocked-member = Gesperrt
    .text = { $who } kann hier keine Fälle mehr eröffnen. Offene Fälle bleiben offen.
desk-told-unblocked-member = Nicht mehr gesperrt
    .text = { $who } kann hier wieder Fälle eröffnen.
desk-told-answered = Das Team hat deine Worte zu Fall #{ $number }
    .text = Mehr ist jetzt nicht zu tun.
desk-told-rated = Danke
    .text = Das Team sieht es.
desk-told-left-alone = Es wurde nichts gesendet
    .text = Die Anleitung und deine Antworten bleiben dir. Du kannst dem Team später schreiben.
desk-told-unavailable = Ich kann gerade nichts speichern
    .text = Es wurde nichts geändert und nichts gesendet. Bitte versuch es in ein paar Minuten noch einmal.

## Namen von Threads

desk-thread = #{ $number } { $about }
desk-private-thread = Fall #{ $number }: { $flow }

## Schritte und Prioritäten zur Auswahl

desk-steps = Einen Schritt für Fall #{ $number } vorschlagen
    .text = Die besten zuerst, nach allem, was bekannt ist. Das Mitglied bekommt den Schritt mit den Menüs, wie sie auf seinem Gerät heißen; was daraus wird, kommt in den Fall zurück.
desk-steps-pick = Schritte { $from } bis { $to }
desk-steps-asked = schon vorgeschlagen
desk-steps-tried = versucht: { $outcome }
desk-steps-unfit = passt nicht zu den Antworten
desk-priorities = Wie dringend ist Fall #{ $number }?
    .text = Innerhalb einer Gruppe kommen dringende Fälle vor allen anderen. Gerufen wird deshalb niemand.
desk-priorities-pick = Priorität

## Für Admins: die Worte aus den Einstellungen von Discord stehen, wie Discord sie schreibt

desk-do-doctor = Noch einmal nachsehen
desk-set-up = Alles ist eingerichtet
    .text = Fälle kommen nach { $channel }, und { $role } kümmert sich darum. Mitglieder finden den Weg dorthin auf der letzten Karte jeder Anleitung und unter „{ choice-person }“.
desk-doctor = Wie es hier steht
    .text = Fälle kommen nach { $channel }; { $role } kümmert sich darum.
desk-doctor-well = Alles in Ordnung: Was gebraucht wird, ist erlaubt.
desk-doctor-more = { PLURAL($count) ->
        [one] und { $count } weiteres
       *[other] und { $count } weitere
    }
desk-doctor-pending = { PLURAL($count) ->
        [one] { $count } Sache ist noch unterwegs.
       *[other] { $count } Sachen sind noch unterwegs.
    }
desk-doctor-at = Nachgesehen { $at }
desk-doctor-dead = **Aufgegeben.** Warum, steht im Protokoll derer, die diesen Bot betreiben. Die Fälle selbst sind verwahrt.
desk-lost = - { $what }, { $at }
desk-lost-of-case = - Fall #{ $number }: { $what }, { $at }
desk-lost-card = seine Karte
desk-lost-log = eine Zeile in seinem Thread
desk-lost-call = ein Ruf an das Team
desk-lost-letter = eine Nachricht an das Mitglied
desk-lost-board = die Tafel
desk-lost-warning = eine Nachricht an den Admin
desk-broken = Hier braucht etwas deine Hilfe
    .text = Auf { $server } lassen sich Fälle gerade nicht zeigen. Keiner ist verloren: Alle sind verwahrt, die Mitglieder erfahren das, und die Fälle erscheinen, sobald dies behoben ist.
desk-ailment-left = **{ -blueback } ist nicht mehr auf dem Server.** Lade den Bot wieder ein; die Fälle sind verwahrt.
desk-ailment-channel-gone = **Der Kanal { $channel } ist weg oder verborgen.** Gibt es ihn noch, lass { -blueback } ihn sehen; sonst nimm /desk setup mit einem anderen Kanal. Die Fälle ziehen mit um.
desk-ailment-wrong-kind = **{ $channel } ist weder ein Textkanal noch ein Forum.** Nimm /desk setup mit einem Kanal, der es ist.
desk-ailment-role-gone = **Die Rolle des Teams ist weg,** deshalb können nur Admins an Fällen arbeiten, und niemand wird gerufen. Nimm /desk setup mit einer anderen Rolle.
desk-ailment-no-tags = **Das Forum { $channel } hat keine Tags für den Stand der Fälle.** Es geht ohne. Wenn du sie möchtest: Kanal bearbeiten › Tags, und füge bis zu fünf mit diesen Namen hinzu: New, Claimed, Waiting for member, Waiting for desk und Done.
desk-ailment-undelivered = { PLURAL($count) ->
        [one] **{ $count } Sache ließ sich endgültig nicht zustellen;** der Befehl /desk doctor nennt sie.
       *[other] **{ $count } Sachen ließen sich endgültig nicht zustellen;** der Befehl /desk doctor nennt sie.
    }
desk-ailment-lacks = **„{ $permission }“ fehlt in { $place }.** { $why }
desk-own-role = eine Rolle von { -blueback }
desk-mend-grant = Servereinstellungen › Rollen › { $role } › Berechtigungen: „{ $permission }“ einschalten.
desk-mend-channel = { $place }: Kanal bearbeiten › Berechtigungen › { $by }: „{ $permission }“ vom Kreuz auf den Schrägstrich oder das Häkchen stellen.
desk-mend-category = Der Kanal richtet sich nach seiner Kategorie { $place }: Kategorie bearbeiten › Berechtigungen › { $by }: „{ $permission }“ vom Kreuz auf den Schrägstrich oder das Häkchen stellen.
desk-mend-own = Oder füge dort { $role } mit dem Häkchen hinzu.
desk-mend-follows = Das kommt von selbst, sobald „{ $permission }“ da ist.
desk-mend-silenced = Jemand hat { -blueback } bis { $until } in den Timeout geschickt. Rechtsklick auf { -blueback } › Timeout aufheben.

## Berechtigungen, wie die Einstellungen von Discord sie nennen

permission-administrator = Administrator
permission-manage-channels = Kanäle verwalten
permission-manage-server = Server verwalten
permission-view-channel = Kanäle ansehen
permission-send-messages = Nachrichten senden
permission-send-tts = Text-zu-Sprache-Nachrichten senden
permission-manage-messages = Nachrichten verwalten
permission-embed-links = Links einbetten
permission-attach-files = Dateien anhängen
permission-read-message-history = Nachrichtenverlauf anzeigen
permission-mention-everyone = Erwähne @everyone, @here und „Alle Rollen“
permission-manage-threads = Threads verwalten
permission-create-public-threads = Öffentliche Threads erstellen
permission-create-private-threads = Private Threads erstellen
permission-send-messages-in-threads = Nachrichten in Threads senden
permission-create-posts = Posts erstellen
permission-manage-posts = Posts verwalten
permission-send-messages-in-posts = Nachrichten in Posts senden

## Wozu eine Berechtigung da ist

permission-why-see = Ohne sie geht dort nichts.
permission-why-post = Ohne sie lassen sich weder Fälle noch die Tafel zeigen.
permission-why-links = Ohne sie bleiben Links auf Karten nackt.
permission-why-files = Ohne sie lassen sich Diagramme und lange Verläufe nicht anhängen.
permission-why-look-back = Ohne sie kann { -blueback } nicht nachsehen, ob eine Nachricht ankam, und ein Fall könnte doppelt erscheinen.
permission-why-open-thread = Ohne sie bekommt ein Fall keinen Thread.
permission-why-talk = Ohne sie lässt sich in den Threads der Fälle nichts sagen.
permission-why-keep-threads = Ohne sie lassen sich Threads nicht mit ihrem Fall benennen, schließen und wieder öffnen.
permission-why-ring = Ohne sie wird das Team nicht gerufen, wenn niemand einen Fall übernimmt.
permission-why-open-privately = Ohne sie sind Mitglieder ohne Direktnachrichten nicht in einem privaten Thread zu erreichen.

## Wie das Team vorankommt

desk-stats = { PLURAL($count) ->
        [one] Heute
       *[other] Die letzten { $count } Tage
    }
desk-stats-opened = { PLURAL($count) ->
        [one] { $count } eröffnet
       *[other] { $count } eröffnet
    }
desk-stats-solved = { PLURAL($count) ->
        [one] { $count } gelöst
       *[other] { $count } gelöst
    }
desk-stats-first-reply = Bis zur ersten Antwort: bei der Hälfte höchstens { $half }, bei neun von zehn höchstens { $most }
desk-stats-to-solve = Bis zur Lösung: bei der Hälfte höchstens { $half }, bei neun von zehn höchstens { $most }
desk-stats-half = erste Antwort: bei der Hälfte höchstens { $half }
desk-stats-nothing = In dieser Zeit wurde nichts beantwortet oder gelöst.
desk-stats-ratings = { PLURAL($count) ->
        [one] Mit { $mean } von 5 bewertet, von { $count } Mitglied
       *[other] Mit { $mean } von 5 bewertet, von { $count } Mitgliedern
    }
desk-stats-by-flow = **Nach Anleitung**
desk-stats-by-language = **Nach Sprache**
desk-stats-more = { PLURAL($count) ->
        [one] und { $count } weitere
       *[other] und { $count } weitere
    }
desk-stats-note = Gezählt nach Tagen in UTC: was in dieser Zeit eröffnet oder gelöst wurde, wann auch immer der Rest geschah.
desk-wordless = Ein Filter dieses Servers blockiert, was hier geschrieben wurde. Im Fall steht es noch: Öffne ihn über die Schaltfläche.
desk-plain = Hier lässt sich nicht alles zeigen. Öffne den Fall, um es zu lesen.
desk-told-unknown-language = Nichts wurde eingerichtet
    .text = So heißt keine meiner Sprachen. Schreib ihr Kürzel, etwa `de` oder `en-US`.
