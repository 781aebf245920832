### iMessage-Reparatur: alle Worte des Ablaufs „imessage“.

imessage-flow = Hilfe mit { -imessage }
    .description = { -imessage } wieder zum Laufen bringen, in kleinen Schritten
    .problem = Was du siehst, in wenigen Worten, oder die genaue Fehlermeldung
    .meanwhile = Eine grüne Nachricht kommt trotzdem an: Eiliges kann also raus, während wir reparieren.

## Was die Person sieht

imessage-symptom-send-fail = Meine Nachrichten gehen nicht raus
    .hint = „Nicht zugestellt“, rotes Zeichen, hängender Balken oder kein „Zugestellt“ unter der Nachricht
    .words = nicht zugestellt, ausrufezeichen, rotes ausrufezeichen, rotem ausrufezeichen, fehlgeschlagen, sendet nicht, senden, gesendet, nicht gesendet, nicht senden, keine + senden, verschick*, nicht verschick*, nicht mehr weg, gehen nicht weg, geht nicht weg, keine + verschick*, verschickt nichts, abschick*, abgeschickt, hängt, hängen, senden + hängen, geht nicht raus, gehen nicht raus, nicht raus, niemandem schreiben, keinem schreiben, nicht schreiben, nicht an bei, nicht an bei anderen, nicht bei anderen an, nicht durch, nicht übermittelt, sendefehler, balken
imessage-symptom-activation = { -imessage } lässt sich nicht einschalten
    .hint = „Auf Aktivierung warten …“, „Aktivierung ist fehlgeschlagen“ oder ein ähnlicher Fehler
    .words = aktivier*, aktivierung, aktivieren, warten auf aktivierung, aktivierung + fehler*, aktivierung + fehlgeschlagen, imessage + aktivier*, überprüfen, einschalten, imessage + einschalten, nicht einschalten, nicht anschalten, anmachen, schaltet sich + aus, schalter, regler, springt + zurück, geht nicht an, sim, sim karte, sim wechsel, simkarte*, esim, neue sim, neues handy, anbieter, neuer anbieter, anbieterwechsel, anbieter gewechselt, vertrag*, nummer, meine nummer, neue nummer, nummer + ausgegraut, nummer + nicht angezeigt
imessage-symptom-green-all = Meine Nachrichten sind bei allen grün
    .hint = Auch bei Leuten mit { -iphone }. Eine grüne Nachricht kommt trotzdem an.
    .words = grün*, gruen*, grüne blasen, grüne sprechblasen, sms + gesendet, sendet + sms, als sms, nur noch sms, sms statt, sms, rcs, alle grün, alles grün, grün + alle*, gruen + alle*, als textnachricht, textnachricht*, nicht blau, nicht mehr blau, statt blau, grün statt blau
imessage-symptom-green-one = Meine Nachrichten sind bei einer Person grün
    .hint = Diese Person hat ein { -iphone }, und bei anderen ist es blau
    .words = grün bei einer person, grün + einer person, grün + eine person, grün + person, grün + kontakt, grün + einem kontakt, ein kontakt, einem kontakt, nur bei einem, nur bei einer, bei einem + grün, bei einer + grün, grün + freund*, gruen + freund*, grün + meiner freundin, grün + meinem freund, grün + mann, grün + meinen mann, grün + frau, grün + meiner frau, grün + mutter, grün + mama, grün + bruder, grün + schwester, grün + bei anderen blau, grün + allen anderen, nicht registriert, nicht bei imessage registriert, bestimmte kontakte, manchen kontakten, einzelne kontakte
imessage-symptom-not-receiving = Ich bekomme keine Nachrichten
    .hint = Andere haben geschrieben und nichts kam an, oder es fehlen nur Codes
    .words = nicht empfangen, nicht + empfang*, empfang*, empfange nichts, empfange keine, bekomme keine, bekomme keine + nachricht*, bekomme keine + imessage*, bekomme keine + sms, kriege keine, kriege keine + sms, kriege keine + nachricht*, erhalte keine, erhalte keine + nachricht*, erhalte keine + imessage*, fehlende nachrichten, nachrichten fehlen, keine einzige nachricht, keine einzige + an, schreiben mir, schreiben mir + nicht*, krieg keine, krieg nix, kriege nichts, bekomme nichts, kommt nichts an, kommen nicht an, kommt nicht an, kommen keine + an, code*, sms code*, bestätigungscode*, keinen code, eingehend*, bei mir nicht an
imessage-symptom-not-syncing = Meine Geräte zeigen verschiedene Nachrichten
    .hint = Ein Gespräch ist auf einem Gerät da und auf dem anderen nicht, oder es kommt spät
    .words = synchronisier*, nicht synchronisiert, sync*, ipad, auf dem ipad, auf dem ipad + nicht, zwischen iphone und, anderes gerät, anderen gerät*, geräten, allen geräten, meinen geräten, verschieden*, unterschiedlich*, unterschiedliche nachrichten, verschiedene nachrichten, verlauf, chatverlauf, alte chats, alte nachrichten, fehlt auf dem mac, mac + fehl*, auf dem mac + fehl*, macbook + fehl*, icloud, abgleich*, nicht synchron
imessage-symptom-signed-out = Ich soll mich wieder anmelden
    .hint = Frage nach dem Passwort, „Bei { -imessage } anmelden“ oder ein gesperrter Account
    .words = anmelden, anmeldung, neu anmelden, wieder anmelden, nicht + anmelden, abgemeldet, wurde abgemeldet, ausgeloggt, passwort, fragt + passwort, kennwort, apple id, apple id + gesperrt, apple account, account, konto, konto + gesperrt, gesperrt, einloggen, nicht + einloggen, eingeloggt, login, loggt mich
imessage-symptom-wrong-sender = Meine Nachrichten kommen von meiner E-Mail-Adresse
    .hint = Andere sehen eine Adresse statt deiner Nummer oder zwei Gespräche mit dir
    .words = email*, emailadresse, e-mail, e-mail adresse, mailadresse, meiner mailadresse, mail statt nummer, statt + nummer, mailadresse + nummer, email + nummer, e-mail + nummer, sehen meine e-mail, falsche nummer, falsch* + nummer, falschen nummer, falschen nummer + gesendet, falscher absender, absender, zwei gespräche, zwei chats, zwei verläufe, doppelt, getrennt*, gesendet von, adresse
imessage-symptom-mixed-up = Ich sehe Nachrichten eines Familienmitglieds
    .hint = Oder jemand aus der Familie sieht deine
    .words = familie, familien*, geteilter account, partner, partnerin, mein kind, meine kinder, kinder, meiner kinder, meines kindes, meines sohnes, mein sohn, meine tochter, meiner tochter, tochter sieht, sohn sieht, meine frau, meiner frau, nachrichten meiner frau, imessages meiner frau, nachrichten + meiner frau, mein mann, meines mannes, von meinem mann, nachrichten von meinem mann, nachrichten + meines mannes, nachrichten + meines sohnes, nachrichten + meiner tochter, von meiner frau, nachrichten von meiner, liest + mit, sieht meine nachrichten, sehe + nachrichten von, jemand anderes, jemand anderem, anderer leute, fremde nachrichten, gleicher account, gleiche apple id, dieselbe apple id
imessage-symptom-media-fails = Nur Bilder, Videos oder Gruppen gehen nicht
    .hint = Reiner Text an eine Person kommt durch
    .words = foto*, foto* + nicht gesendet, bilder + nicht gesendet, video* + nicht gesendet, bild, bilder, keine bilder, bilder + send*, bilder + gesendet, bilder + verschick*, foto* + send*, foto* + gesendet, foto* + verschick*, video*, video* + send*, video* + gesendet, video* + verschick*, videos gehen nicht, video* + raus, bilder + raus, foto* + raus, gruppe, gruppen, gruppenchat*, gruppenchat + nicht, gruppennachricht*, anhang, anhänge, mms, sprachnachricht*, gif, gifs
imessage-symptom-silent = Nachrichten kommen ohne Ton
    .hint = Du findest sie erst später, vielleicht in einer anderen Liste
    .words = lautlos, stumm, kein ton, keinen ton, ohne ton, kein sound, nachrichtenton, keine mitteilung*, mitteilung*, keine benachrichtigung*, benachrichtig*, bekomme keine benachrichtigung*, nicht benachrichtigt, nachrichten + nicht benachrichtigt, klingel*, klingelt nicht, vibriert nicht, nicht angezeigt + sperrbildschirm, versteckt, fokus, nicht stören, gefiltert, unbekannte absender, unbekannter absender, spam
imessage-symptom-restricted = { -imessage } ist auf meinem Gerät gesperrt
    .hint = „Auf diesem { -iphone } dürfen keine …“, eine Sanduhr oder ein Gerät von Arbeit oder Schule
    .words = eingeschränkt, einschränkung*, beschränk*, bildschirmzeit, bildschirmzeit + sperrt, kindersicherung, kindersicherung + nachrichten, eltern, jugendschutz, schule, schul ipad, schulgerät, nicht erlaubt, verboten, nicht erlaubt + ipad, diensthandy, firmenhandy, arbeitshandy, verwaltet, mdm, sanduhr, auszeit, blockiert
imessage-symptom-mac-only = Nur mein { -mac } hat das Problem
    .hint = { -imessage } geht auf dem { -iphone }
    .words = mac, mein mac, auf dem mac, am mac, mac + geht nicht, mac + geht + nicht, mac + funktioniert nicht, mac + funktionier*, macbook, macbook + geht nicht, macbook + funktioniert nicht, am macbook, auf dem macbook, imac, computer, rechner, pc, laptop, macos
imessage-symptom-watch-only = Nur meine { -apple-watch } hat das Problem
    .hint = { -imessage } geht auf dem { -iphone }
    .words = watch, apple watch, apple watch + nachricht*, watch + keine nachrichten, watch + nicht, watchos, uhr, meine uhr, auf der uhr, von der uhr, von der uhr + senden, uhr + senden, uhr + nachrichten, handgelenk
imessage-symptom-moved-away = Ich habe kein { -iphone } mehr, und SMS kommen nicht an
    .hint = Du nutzt jetzt { -android } oder ein anderes Telefon
    .words = android, gewechselt, zu android, zu android gewechselt, auf android, android + keine + sms, android + keine + nachrichten, kein iphone mehr, keine iphone mehr, kein iphone, iphone verkauft, iphone nicht mehr, imessage abmelden, abmelden, nummer abmelden, deregistrieren, neues android, samsung, jetzt + samsung, pixel, xiaomi, umgestiegen, handy gewechselt + android
imessage-symptom-unsure = Etwas anderes, oder ich bin nicht sicher
    .hint = Wir sehen uns zuerst das Wahrscheinlichste an
    .words = anderes, hilfe, geht nicht, kaputt, funktioniert nicht, unsicher, etwas anderes, keine ahnung, spinnt

## Ursachen, gelesen nach „Am wahrscheinlichsten: “

imessage-cause-imsg-off = ein ausgeschaltetes { -imessage }
imessage-cause-addr = die Wahl der Nummer oder E-Mail-Adresse für { -imessage }
imessage-cause-acct-mismatch = verschiedene { -apple-account }s auf deinen Geräten
imessage-cause-mic-off = dass „{ -ui-messages-in-icloud }“ auf einem Gerät aus ist
imessage-cause-mic-paused = ein angehaltener Abgleich von „{ -ui-messages-in-icloud }“
imessage-cause-rcpt-side = etwas auf dem Gerät der anderen Person
imessage-cause-rcpt-left = dass die andere Person kein { -iphone } mehr hat
imessage-cause-blocked = ein blockierter Kontakt
imessage-cause-filter = ein Filter, der Nachrichten in eine andere Liste legt
imessage-cause-restrict = eine Grenze in { -ui-screen-time }
imessage-cause-storage = voller Speicher
imessage-cause-thread = ein Gespräch, das eine alte Adresse enthält
imessage-cause-self-left = dass deine Nummer noch zu { -imessage } gehört
imessage-cause-smsfwd = dass „{ -ui-text-message-forwarding }“ aus ist
imessage-cause-mms = dass MMS, RCS oder Gruppennachrichten aus sind
imessage-cause-acct-locked = ein gesperrter { -apple-account }
imessage-cause-family-shared = ein { -apple-account }, den mehrere Leute teilen
imessage-cause-mdm = eine Regel der Arbeit oder Schule, die das Gerät verwaltet
imessage-cause-lockdown = „{ -ui-lockdown-mode }“, der die meisten Anhänge aufhält
imessage-cause-private-relay = „{ -ui-icloud-private-relay }“
imessage-cause-focus-silent = ein { -ui-focus } oder ausgeschaltete Mitteilungen
imessage-cause-media-big = ein zu großer Anhang
imessage-cause-group-mixed = eine Gruppe mit jemandem ohne { -imessage }
imessage-cause-friends-thread = Telefone anderer Leute, die noch an dein altes { -imessage } schreiben
imessage-cause-mac-signed-out = dass { -imessage } auf dem { -mac } abgemeldet ist
imessage-cause-mac-disk = ein volles Laufwerk auf dem { -mac }
imessage-cause-mac-firewall = eine Firewall auf dem { -mac }
imessage-cause-watch-phone = dass die { -apple-watch } ihr { -iphone } nicht erreicht
imessage-cause-watch-signed-out = dass die { -apple-watch } abgemeldet ist
imessage-cause-hardware = ein Hardwarefehler

## Fragen

imessage-question-device = Welches Gerät hat das Problem?
    .text = Sind es mehrere, nimm das { -iphone }, wenn es dabei ist.
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = Ich nutze jetzt { -android } oder ein anderes Telefon
imessage-question-known-device = Kennst du das neue Gerät, das der Hinweis nennt?
    .text = Zum Beispiel ein { -iphone }, { -ipad } oder { -mac } von dir, das du kürzlich eingerichtet oder aktualisiert hast.
    .answer-yes = Ja, es ist meins
    .answer-no = Nein, ich kenne es nicht
    .answer-no-hint = Das sollte sich jemand mit dir ansehen
imessage-question-status = Zeigt die Statusseite von { -apple } ein Problem?
    .text = Öffne die Seite über die Schaltfläche und sieh bei { -imessage }, { -apple-account } und { -icloud } nach. { -apple } meldet oft spät: Eine Seite ohne Meldung beweist wenig.
    .answer-incident = Ja, gerade gibt es ein Problem
    .answer-past = Es gab kürzlich eines; es ist vorbei
    .answer-clear = Nein, alles in Ordnung
imessage-question-crowd = Haben gerade viele dasselbe Problem?
    .answer-wave = Ja, weit mehr als sonst
    .answer-calm = Nicht mehr als sonst
imessage-question-who = Passiert es bei allen oder nur bei manchen?
    .text = Es zählen Leute mit { -iphone }. Bei Leuten mit { -android } ist Grün normal.
    .answer-all = Bei allen
    .answer-one = Bei einer Person oder ganz wenigen
imessage-question-web = Lädt gerade eine Webseite, die du noch nie geöffnet hast?
    .text = Nimm dieselbe Verbindung wie für { -imessage }. Eine schon besuchte Seite kann auf dem Gerät gespeichert sein.
    .answer-yes = Ja, sie lädt
    .answer-no = Nein, oder sehr langsam
imessage-question-changed = Was hat sich geändert, kurz bevor es anfing?
    .answer-nothing = Nichts, soweit ich weiß
    .answer-update = Ein Systemupdate
    .answer-sim = Neue SIM, eSIM oder Nummer, neuer Mobilfunkanbieter
    .answer-phone = Ein neues { -iphone }
    .answer-skipped = Neues { -iphone }; { -imessage } oder eSIM beim Einrichten ausgelassen
    .answer-password = Mein { -apple-account } oder sein Passwort
    .answer-travel = Ich bin auf Reisen
imessage-question-devices = Welche deiner { -apple }-Geräte sind betroffen?
    .answer-all = Alle
    .answer-one = Nur dieses
    .answer-none = Ich habe nur dieses
imessage-question-send-recv-shows = Was siehst du in der Adressliste von { -imessage }?
    .text = Öffne **{ path-send-receive }** und such deine Telefonnummer. Du brauchst sie hier nicht zu nennen.
    .answer-ticked = Meine Nummer ist einmal da, mit Häkchen
    .answer-missing = Meine Nummer fehlt, ist grau oder lädt noch
    .answer-twice = Meine Nummer ist zweimal da
    .answer-email = Nur eine E-Mail-Adresse hat ein Häkchen
    .answer-elsewhere = Ein Hinweis sagt, die Nummer ist nicht mit diesem { -iphone } verknüpft
imessage-question-filternet = Nutzt du VPN, Werbe- oder Sicherheitsfilter, oder das WLAN von Arbeit oder Schule?
    .answer-no = Nein
    .answer-yes = Ja, mindestens eines davon
    .answer-relay = Nur { -ui-icloud-private-relay }
imessage-question-facetime = Hat { -facetime } dasselbe Problem?
    .answer-both = Ja, { -facetime } geht auch nicht
    .answer-only-imessage = Nein, nur { -imessage }
    .answer-no-facetime = Ich nutze { -facetime } nicht
imessage-question-os = Welche Version hat das System?
    .text =
        { $device ->
            [mac] { -apple }-Menü › **{ -ui-about-this-mac }**.
            [watch] Auf dem { -iphone }: **{ path-about }**. Richte dich nach dem { -iphone }.
           *[other] **{ path-about }**. Manche Menüs sind von Version zu Version umgezogen.
        }
    .answer-ios26 =
        { $device ->
            [mac] { -macos } 26 oder neuer
            [ipad] { -ipados } 26 oder neuer
           *[other] { -ios } 26 oder neuer
        }
    .answer-ios18 =
        { $device ->
            [mac] { -macos } 15
            [ipad] { -ipados } 18
           *[other] { -ios } 18
        }
    .answer-ios17 =
        { $device ->
            [mac] { -macos } 14
            [ipad] { -ipados } 17
           *[other] { -ios } 17
        }
    .answer-ios16 =
        { $device ->
            [mac] { -macos } 13
            [ipad] { -ipados } 16
           *[other] { -ios } 16
        }
    .answer-ios15 =
        { $device ->
            [mac] { -macos } 12 oder älter
            [ipad] { -ipados } 15 oder älter
           *[other] { -ios } 15 oder älter
        }
imessage-question-managed = Verwaltet die Arbeit, die Schule oder ein Elternteil dieses Gerät?
    .text = Dann lassen wir jeden Schritt aus, über den andere entscheiden.
    .answer-no = Nein
    .answer-work = Ja, Arbeit oder Schule
    .answer-family = Ja, ein Elternteil oder Vormund
imessage-question-found = Sind die Nachrichten weg oder nur verborgen?
    .text = Öffne die App { -ui-messages } und sieh in ihren anderen Listen nach: im Menü mit den Linien oder unter **{ -ui-filters }**, jeweils oben. Versuch es mit **{ -ui-unknown-senders }**, **{ -ui-spam }** und **{ -ui-recently-deleted }**.
    .answer-missing = Ich finde sie nirgends
    .answer-hidden = Sie sind in einer dieser Listen
    .answer-no-sound = Sie sind in der Hauptliste, kamen aber ohne Ton
    .answer-no-codes = Nur Codes oder Nachrichten von neuen Nummern fehlen
imessage-question-words = Welche Worte stehen auf dem Bildschirm?
    .text = Wähle, was dem am nächsten kommt. Bitte poste keine Bilder, auf denen Nummern, Adressen oder Codes zu sehen sind.
    .answer-none = Kein Fehlertext
    .answer-waiting = Auf Aktivierung warten …
    .answer-unsuccessful = Aktivierung ist fehlgeschlagen
    .answer-activation-error = Bei der Aktivierung ist ein Fehler aufgetreten
    .answer-signin-network = Anmeldung fehlgeschlagen. Überprüfe deine Netzwerkverbindung
    .answer-server = Kein Kontakt zum { -imessage }-Server
    .answer-unavailable = { -imessage } nicht verfügbar: mobile Daten oder WLAN aktivieren
    .answer-no-sim = SIM fehlt, SOS oder kein Netz
    .answer-no-sim-still = SIM fehlt oder kein Netz, auch nach Versuch mit einer anderen SIM
    .answer-password = Passwort, bestätigte E-Mail oder weitere Angaben nötig
    .answer-signin = Bei { -imessage } anmelden
    .answer-locked = Der Account wurde gesperrt
    .answer-locked-hint = Das sollte sich jemand mit dir ansehen
    .answer-restricted = Auf diesem Gerät dürfen keine { -imessage }-Accounts erstellt werden
    .answer-not-delivered = Nicht zugestellt oder Senden fehlgeschlagen
    .answer-junk = Nachricht als Spam zugestellt
    .answer-text-message = Nachricht, SMS oder RCS im Textfeld
    .answer-icloud-off = „Nachrichten in { -icloud }“ ist deaktiviert
    .answer-icloud-match = Accounts für { -icloud } und { -imessage } stimmen nicht überein
    .answer-icloud-paused = Hochladen zu { -icloud } angehalten
    .answer-storage = Speicher oder Laufwerk ist voll
    .answer-mac-account = Auf dem { -mac }: Account nicht angemeldet oder nicht aktiviert
    .answer-mac-firewall = Auf dem { -mac }: Firewall blockiert „Nachrichten“
    .answer-new-device = Meine Nummer oder mein Account wird auf einem neuen Gerät benutzt
    .answer-key-alert = Warnung der Kontaktschlüssel-Bestätigung
    .answer-key-alert-hint = Das sollte sich jemand mit dir ansehen
imessage-question-lines = Passt eines davon zu deinem Anschluss?
    .answer-plain = Nichts davon, eine einfache Leitung
    .answer-two = Zwei Leitungen, SIMs oder eSIMs
    .answer-ported = Die Nummer ist kürzlich zu einem anderen Anbieter gewechselt
    .answer-travel = Ich bin im Ausland oder nutze Roaming
    .answer-prepaid = Prepaid

## Schritte

imessage-step-wait-wave =
    Mehrere Leute hier haben gerade dasselbe Problem. Die Seite von { -apple } meldet so etwas oft eine Stunde zu spät.
    1. Lass { -imessage } und deine Einstellungen vorerst, wie sie sind.
    2. Drück „{ choice-wait }“ und komm in einer halben Stunde wieder.
    3. Sende dann eine Nachricht zur Probe.
    Eine grüne Nachricht, ein Anruf oder eine E-Mail überbrückt die Zeit. Weißt du sicher, dass es nur dich betrifft, drück „{ choice-cant }“.
    .title = Ein wenig warten: Es liegt vielleicht nicht nur an dir
imessage-step-airplane =
    1. Schalte **{ -ui-airplane-mode }** ein. Ein laufender Anruf endet dabei.
    2. Warte 15 Sekunden.
    3. Schalte ihn wieder aus und warte auf das Netz.
    4. Sende eine Nachricht.
    .title = { -ui-airplane-mode } ein- und ausschalten
    .watch =
        1. Schalte auf dem { -iphone } und der Watch **{ -ui-airplane-mode }** ein. Ein laufender Anruf endet dabei.
        2. Warte 15 Sekunden.
        3. Schalte ihn auf beiden aus und warte, bis sie verbunden sind.
        4. Sende eine Nachricht.
imessage-step-relay-off =
    Daran liegt es selten; es ist nur eine Probe.
    1. Öffne **{ path-private-relay }** und schalte es aus.
    2. Öffne unter **{ path-wi-fi }** die Details deines Netzes und schalte **{ -ui-limit-ip-address-tracking }** aus.
    3. Sende eine Nachricht.
    4. Schalte beides wieder ein.
    .title = { -ui-icloud-private-relay } zur Probe anhalten
imessage-step-toggle =
    1. Öffne **{ path-messages }** und schalte **{ -imessage }** aus.
    2. Scheitert die Aktivierung, öffne auch **{ path-facetime }** und schalte { -facetime } aus.
    3. Warte 30 Sekunden.
    4. Schalte wieder ein, was du ausgeschaltet hast, und lass ihm bis zu zehn Minuten. „{ choice-wait }“ erinnert dich.
    Dein Anbieter kann eine SMS berechnen. Solange es aus ist, kommen Nachrichten vielleicht grün. Einmal reicht: Wiederholen kann die Aktivierung von vorn beginnen lassen.
    .title = { -imessage } aus- und einschalten
    .ipad =
        1. Öffne **{ path-messages }** und schalte **{ -imessage }** aus.
        2. Warte 30 Sekunden.
        3. Schalte es wieder ein und lass ihm bis zu zehn Minuten. „{ choice-wait }“ erinnert dich.
    .mac =
        1. Öffne in der App { -ui-messages } **{ path-send-receive }**.
        2. Entferne das Häkchen bei **{ -ui-enable-this-account }**.
        3. Warte 30 Sekunden und setz es wieder.
    .watch =
        { path-on-the-iphone }
        { imessage-step-toggle }
imessage-step-send-recv =
    1. Öffne **{ path-send-receive }**.
    2. Steht dort **{ -ui-use-your-apple-account-for-imessage }**, tipp darauf und melde dich mit demselben { -apple-account } (früher { -apple-id }) an wie auf deinen anderen Geräten.
    3. Setz das Häkchen bei deiner Telefonnummer und den E-Mail-Adressen, die du benutzt.
    4. Wähle unter **{ -ui-start-new-conversations-from }** deine Nummer.
    Das Häkchen bleibt, und eine neue Nachricht kommt von deiner Nummer.
    { path-search-hint }
    .title = Nummer fürs Senden und Empfangen wählen
    .mac =
        1. Öffne in der App { -ui-messages } **{ path-send-receive }**.
        2. Setz das Häkchen bei deiner Telefonnummer und den E-Mail-Adressen, die du benutzt. Die Nummer kommt von deinem { -iphone }.
        3. Wähle unter **{ -ui-start-new-conversations-from }** deine Nummer.
    .watch =
        { path-on-the-iphone }
        { imessage-step-send-recv }
imessage-step-restart =
    1. Schalte das { -iphone } aus: Halte die Seitentaste und eine Lautstärketaste, dann schieb den Regler.
    2. Warte 30 Sekunden und schalte es ein.
    3. Hängt es, drück kurz Lauter, drück kurz Leiser und halte dann die Seitentaste, bis das Logo von { -apple } erscheint.
    Bei einem Aktivierungsfehler: Schalte { -imessage } und { -facetime } vor dem Neustart aus und danach ein.
    .title = Das Gerät neu starten
    .ipad =
        1. Schalte das { -ipad } aus: Halte die obere Taste und eine Lautstärketaste, bei einem Gerät mit Home-Taste nur die obere. Dann schieb den Regler.
        2. Warte 30 Sekunden und schalte es ein.
    .mac =
        1. Sichere deine Arbeit.
        2. { -apple }-Menü › **{ -ui-restart }**.
        3. Öffne { -ui-messages } und warte eine Minute.
    .watch =
        1. Schalte die Watch und ihr { -iphone } aus.
        2. Schalte zuerst das { -iphone } ein und entsperre es.
        3. Schalte die Watch ein und entsperre sie.
imessage-step-unlock-account =
    1. Öffne über die Schaltfläche die Seite von { -apple } für gesperrte Accounts.
    2. Folge ihr, mit einem vertrauenswürdigen Gerät oder einer Nummer von dir zur Hand.
    3. Melde dich unter **{ path-account }** wieder an.
    Kommt die Sperre unerwartet oder ist ein Gerät dir unbekannt, sprich hier mit einem Menschen.
    Nenne nie jemandem die Codes, die ankommen.
    .title = Deinen { -apple-account } entsperren
    .warning = Vielleicht musst du ein neues Passwort festlegen. Deine anderen Geräte fragen dann danach, und deine Nummer fehlt bei { -imessage } auf { -ipad } und { -mac }, bis du dich dort wieder anmeldest.
imessage-step-align =
    Jedes deiner Geräte braucht denselben { -apple-account } an zwei Stellen.
    1. Sieh auf jedem Gerät unter **{ path-account }** nach.
    2. Sieh auf jedem Gerät unter **{ path-send-receive }** nach.
    3. Weicht der Account ab, melde dich dort ab und mit dem richtigen an.
    Auf einem { -mac } ist die zweite Stelle { -ui-messages } › **{ -ui-settings-menu }** › { -imessage }.
    .title = Überall denselben { -apple-account } nutzen
    .warning = Ein abgemeldetes Gerät bekommt keine { -imessage }, bis du dich anmeldest. Auf der Account-Seite fragt es auch, welche Daten aus { -icloud } auf dem Gerät bleiben: Behalte eine Kopie.
    .watch =
        Die Watch nutzt den Account ihres { -iphone }.
        1. Öffne auf dem { -iphone } die Watch-App › **{ -ui-general }** › **{ -ui-apple-account }** und vergleiche mit **{ path-account }**.
        2. Vergleiche mit **{ path-send-receive }**.
        3. Weicht der Account ab, melde dich mit dem richtigen an.
imessage-step-own-accounts =
    Wer sich einen { -apple-account } teilt, bekommt die Nachrichten der anderen.
    1. Entscheidet, wer den Account behält. Alle anderen legen einen eigenen an.
    2. Macht auf deren Geräten ein Backup und wechselt dann den Account unter **{ path-account }**.
    3. Entfernt auf jedem Gerät unter **{ path-send-receive }** die Häkchen bei Nummern und Adressen der anderen.
    4. Teilt Käufe über **{ -ui-family-sharing }**.
    .title = Allen einen eigenen Account geben
    .warning = Das Gerät, das den Account wechselt, verliert die Daten des alten aus { -icloud }, wenn man auf seine Frage hin keine Kopie behält. Käufe bleiben beim alten Account und lassen sich teilen. Nehmt euch einen Abend Zeit.
imessage-step-reauth =
    Das meldet nur von { -imessage } ab, nicht vom ganzen Account.
    1. Öffne **{ path-send-receive }**, tipp auf deinen { -apple-account } und wähle **{ -ui-sign-out }**.
    2. Warte 30 Sekunden und melde dich an derselben Stelle wieder an.
    3. Setz das Häkchen bei deiner Nummer und deinen Adressen.
    .title = Bei { -imessage } ab- und wieder anmelden
    .warning = Bis du dich wieder anmeldest, bekommt dieses Gerät keine Nachrichten an deine E-Mail-Adressen. Du brauchst das Passwort deines Accounts. Dein Verlauf bleibt.
    .mac =
        1. Öffne in der App { -ui-messages } **{ path-send-receive }** und wähle **{ -ui-sign-out }**.
        2. Warte 30 Sekunden und melde dich wieder an.
        3. Setz das Häkchen bei deiner Nummer und deinen Adressen.
    .watch =
        { path-on-the-iphone }
        { imessage-step-reauth }
imessage-step-mic-on =
    Auf jedem Gerät, das dieselben Nachrichten zeigen soll:
    1. Öffne **{ path-messages-in-icloud }** (die Liste kann auch { -ui-saved-to-icloud } heißen).
    2. { $os ->
        [ios15] Schalte { -ui-messages } ein.
        [ios16] Schalte **{ -ui-sync-this-iphone }** ein.
       *[other] Schalte **{ -ui-use-on-this-iphone }** ein (vor 17.2: { -ui-sync-this-iphone }).
    }
    3. Drück „{ choice-wait }“: Der erste Abgleich kann Stunden dauern, im WLAN und am Strom.
    Nötig sind überall derselbe { -apple-account }, Zwei-Faktor-Authentifizierung, der { -icloud }-Schlüsselbund und Platz in { -icloud }.
    Was du von da an auf einem Gerät löschst, verschwindet von allen.
    .title = Überall { -ui-messages-in-icloud } einschalten
    .ipad =
        Auf jedem Gerät, das dieselben Nachrichten zeigen soll:
        1. Öffne **{ path-messages-in-icloud }** (die Liste kann auch { -ui-saved-to-icloud } heißen).
        2. Schalte **{ -ui-use-on-this-ipad }** ein (vor 17.2: { -ui-sync-this-ipad }).
        3. Drück „{ choice-wait }“: Der erste Abgleich kann Stunden dauern, im WLAN und am Strom.
        Nötig sind überall derselbe { -apple-account }, Zwei-Faktor-Authentifizierung, der { -icloud }-Schlüsselbund und Platz in { -icloud }.
        Was du von da an auf einem Gerät löschst, verschwindet von allen.
    .mac =
        1. Öffne in der App { -ui-messages } **{ path-send-receive }** und setz das Häkchen bei **{ -ui-enable-messages-in-icloud }**.
        2. Auf dem { -iphone }: **{ -ui-settings } › { path-your-name } › { -icloud } › { -ui-see-all } › { -ui-messages }**; schalte es auch dort ein.
        3. Drück „{ choice-wait }“: Der erste Abgleich kann Stunden dauern.
        Nötig sind überall derselbe { -apple-account }, Zwei-Faktor-Authentifizierung, der { -icloud }-Schlüsselbund und Platz in { -icloud }.
        Was du von da an auf einem Gerät löschst, verschwindet von allen.
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-on }
imessage-step-mic-resume =
    1. Schließ das Gerät an den Strom an und geh in ein WLAN.
    2. Schalte **{ -ui-low-power-mode }** und **{ -ui-low-data-mode }** aus.
    3. Sieh unter **{ path-account }** › **{ -icloud }** nach, ob noch Platz ist.
    4. Öffne **{ path-messages-in-icloud }** und wähle **{ -ui-sync-now }**.
    5. Drück „{ choice-wait }“. Ist der Hinweis unter deinen Gesprächen weg, ist es geschafft.
    Mehr Platz in { -icloud } kostet Geld; welchen freizumachen nicht.
    .title = Den angehaltenen Abgleich beenden lassen
    .mac =
        1. Schließ den { -mac } an den Strom an und geh in ein gutes Netz.
        2. Sieh unter **{ path-account }** › **{ -icloud }** nach, ob noch Platz ist.
        3. Öffne in der App { -ui-messages } **{ path-send-receive }** und wähle **{ -ui-sync-now }**.
        4. Drück „{ choice-wait }“ und lass { -ui-messages } offen.
        Mehr Platz in { -icloud } kostet Geld; welchen freizumachen nicht.
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-resume }
imessage-step-free-space =
    1. Öffne **{ path-storage }**.
    2. Entferne, was du nicht mehr brauchst, zuerst große Videos und unbenutzte Apps, bis 2 GB frei sind.
    3. Sieh unter **{ path-account }** › **{ -icloud }** nach, ob auch { -icloud } voll ist.
    4. Starte das Gerät neu und sende eine Nachricht.
    Mehr Platz in { -icloud } kostet Geld; welchen freizumachen nicht.
    .title = Platz schaffen
    .warning = Was du löschst, ist weg, mit { -icloud } auch von deinen anderen Geräten. Entferne nur, was du selbst auswählst; war es ein Versehen, sieh unter { -ui-recently-deleted } nach.
    .mac =
        1. Öffne **{ path-storage }**.
        2. Entferne, was du nicht mehr brauchst, und leere den Papierkorb, bis ein paar GB frei sind. Auf einem vollen Laufwerk können ankommende Nachrichten verloren gehen.
        3. Starte den { -mac } neu und sende eine Nachricht.
    .watch =
        { path-on-the-iphone }
        { imessage-step-free-space }
imessage-step-smsfwd =
    { -imessage } erreicht alle deine Geräte von selbst. SMS, MMS und RCS erreichen sie nur über dein { -iphone }.
    1. Öffne auf dem { -iphone } **{ path-text-message-forwarding }**.
    2. Schalte in der Liste das { -ipad } oder den { -mac } ein, wo du sie willst. Erscheint dort ein Code, gib ihn nur auf deinem { -iphone } ein.
    3. Fehlt das Gerät in der Liste, melde dich dort erst mit demselben { -apple-account } an.
    Das { -iphone } muss an und online sein.
    .title = SMS an deine anderen Geräte weiterleiten
imessage-step-mms =
    1. Öffne **{ path-messages }**.
    2. Schalte **{ -ui-mms-messaging }**, **{ -ui-group-messaging }** und **{ -ui-rcs-messaging }** ein, soweit dein Anbieter sie hat.
    3. { $os ->
        [ios15] Schalte **{ -ui-send-as-sms }** ein.
        [ios16] Schalte **{ -ui-send-as-sms }** ein.
        [ios17] Schalte **{ -ui-send-as-sms }** ein.
        [unknown] Schalte **{ -ui-send-as-text-message }** ein (vor Version 18: { -ui-send-as-sms }).
       *[other] Schalte **{ -ui-send-as-text-message }** ein.
    }
    4. Sende ein Bild.
    Grüne Bilder können MMS oder RCS sein. Dein Anbieter kann MMS berechnen.
    .title = MMS, RCS und Gruppennachrichten einschalten
    .watch =
        { path-on-the-iphone }
        { imessage-step-mms }
imessage-step-smaller-media =
    1. Sende ein kleines Bild, etwa ein Bildschirmfoto eines Hintergrundbilds.
    2. Kommt es durch, war das andere zu groß: Kürze das Video, sende weniger Bilder auf einmal oder teile einen Link darauf.
    3. Bei langsamer Verbindung sende im WLAN.
    .title = Etwas Kleineres senden
imessage-step-group-members =
    Eine Gruppe ist nur blau, wenn alle darin { -imessage } nutzen. Mit einer Person mit { -android } ist sie grün, und das ist normal: Als RCS kann sie das meiste, als MMS weniger.
    1. Tipp auf den Namen der Gruppe und sieh nach, wer darin ist.
    2. Haben alle ein { -iphone }, bitte sie nachzusehen, ob { -imessage } an ist.
    3. Beginn eine neue Gruppe mit ihren Telefonnummern.
    4. Die Person, deren Eintrag grün ist, braucht diese Hilfe auf ihrem eigenen Gerät.
    .title = Nachsehen, wer in der Gruppe ist
imessage-step-lockdown-off =
    „{ -ui-lockdown-mode }“ hält die meisten Anhänge und Linkvorschauen auf; reiner Text kommt durch.
    1. Entscheide, ob du diesen Schutz brauchst. Hattest du einen Grund, ihn einzuschalten, behalte ihn und sende Text oder Links.
    2. Sonst öffne **{ path-lockdown }** und schalte ihn aus. Das Gerät startet neu.
    3. Sende ein Bild.
    .title = Über „{ -ui-lockdown-mode }“ entscheiden
    .warning = Ohne „{ -ui-lockdown-mode }“ ist dein Gerät weniger gegen gezielte Angriffe geschützt. Könnte dich jemand angreifen, lass ihn an und wähle „{ choice-cant }“. Sonst geht nichts verloren.
imessage-step-fix-contact =
    1. Öffne den Eintrag der Person in **{ -ui-contacts }**.
    2. Entferne alte Nummern und Adressen, die sie nicht mehr benutzt.
    3. Schreib die Nummer mit + und der Ländervorwahl.
    4. Sende eine Nachricht an diese Nummer.
    .title = Den Kontakt der Person aufräumen
imessage-step-new-thread =
    1. Beginn in der App { -ui-messages } eine neue Nachricht: **{ -ui-new-message }**.
    2. Tipp die Telefonnummer der Person mit + und Ländervorwahl ein; wähle nicht das alte Gespräch.
    3. Bleibt es grün, versuch ihre E-Mail-Adresse.
    Das alte Gespräch brauchst du nicht zu löschen: Sein Verlauf wäre weg, mit „{ -ui-messages-in-icloud }“ auf allen deinen Geräten.
    .title = Ein neues Gespräch beginnen
imessage-step-unblock =
    1. Öffne **{ path-blocked }**.
    2. Steht die Person dort, entferne sie, falls du ihre Nachrichten willst.
    3. Bitte sie, wieder zu schreiben. Was sie inzwischen gesendet hat, kommt nicht nach.
    Ob dich jemand blockiert hat, ist von hier nicht zu sehen: Kein Fehler zeigt es, und die Farbe beweist nichts.
    .title = Deine blockierten Kontakte ansehen
imessage-step-filters =
    1. Öffne in der App { -ui-messages } oben das Menü mit den Linien (oder **{ -ui-filters }**).
    2. Sieh unter **{ -ui-unknown-senders }**, **{ -ui-spam }** und **{ -ui-recently-deleted }** nach.
    3. Öffne **{ path-messages }**. { $os ->
        [ios26] Schalte **{ -ui-screen-unknown-senders }** aus, oder erlaube Mitteilungen für diese Absender.
        [unknown] Schalte **{ -ui-screen-unknown-senders }** aus (vor Version 26: { -ui-filter-unknown-senders }).
       *[other] Schalte **{ -ui-filter-unknown-senders }** aus.
    }
    4. Lass dir eine neue Nachricht oder einen neuen Code senden.
    Leite Codes an niemanden weiter.
    .title = Nach gefilterten Nachrichten sehen
    .mac =
        1. Öffne in der App { -ui-messages } das Menü **{ -ui-view }** oder das Menü mit den Linien.
        2. Sieh unter **{ -ui-unknown-senders }**, **{ -ui-spam }** und **{ -ui-recently-deleted }** nach.
        3. Schalte den Filter für unbekannte Absender aus, dort oder unter **{ path-messages }**.
        4. Lass dir eine neue Nachricht oder einen neuen Code senden.
    .watch =
        { path-on-the-iphone }
        { imessage-step-filters }
imessage-step-focus =
    1. Öffne **{ path-focus }** und schalte aus, was an ist, etwa **{ -ui-do-not-disturb }**.
    2. Öffne **{ path-notifications }** und schalte **{ -ui-allow-notifications }** ein, mit Ton.
    3. Sieh in der App { -ui-messages } nach, ob neben dem Gespräch eine durchgestrichene Glocke steht. Wenn ja, öffne es, tipp auf den Namen und schalte **{ -ui-hide-alerts }** aus.
    4. Lass dir von jemandem schreiben.
    .title = Nachrichten wieder klingeln lassen
    .watch =
        1. Drück auf der Watch die Seitentaste und schalte **{ -ui-focus }** aus, falls einer an ist.
        2. Öffne auf dem { -iphone } die Watch-App › **{ -ui-notifications }** › **{ -ui-messages }** und wähle, das { -iphone } zu spiegeln.
        3. Lass dir von jemandem schreiben, während das { -iphone } gesperrt ist.
imessage-step-screentime =
    Nur wer den Code für „{ -ui-screen-time }“ hat, kann das ändern.
    1. Bist du das, öffne **{ path-screen-time }**. Wenn nicht, bitte die Person, es mit dir anzusehen.
    2. Sieh dir **{ -ui-downtime }**, **{ -ui-communication-limits }** und **{ -ui-content-privacy-restrictions }** an.
    3. Erlaube { -ui-messages } und die Personen, um die es geht.
    4. Sende eine Nachricht.
    Kommunikationslimits brauchen Kontakte in { -icloud }.
    .title = „{ -ui-screen-time }“ ansehen
imessage-step-ask-admin =
    Auf einem Gerät von Arbeit oder Schule kann { -imessage } nach deren Regel aus sein. Nur sie können das ändern.
    1. Sieh unter **{ path-vpn }** nach einem Profil. Lass es bestehen.
    2. Frag die IT: „Ist { -imessage } auf diesem Gerät erlaubt?“
    3. Sagt sie, dass es jetzt erlaubt ist, starte das Gerät neu und schalte { -imessage } ein.
    Ist es nicht erlaubt, nimm für { -imessage } dein eigenes Gerät.
    .title = Die fragen, die das Gerät verwalten
imessage-step-ask-rcpt =
    Schreib der Person auf anderem Weg, oder ruf an, und bitte sie nachzusehen:
    1. Hat sie noch ein { -iphone }, und ist es an und online?
    2. Ist { -imessage } an?
    3. Hat ihre Nummer ein Häkchen unter **{ -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-send-receive }** (vor Version 18 ohne { -ui-apps })?
    4. Hat sie dich vielleicht aus Versehen blockiert?
    Sende dann eine neue Nachricht. Eine grüne erreicht sie inzwischen, wenn dein Tarif SMS hat. Blau ohne „{ -ui-delivered }“ heißt nur, dass sie noch nicht angekommen ist.
    .title = Die andere Person nachsehen lassen
imessage-step-dereg =
    { $device ->
        [android] Deine Nummer gehört noch zu { -imessage }, darum gehen Nachrichten an dich dorthin.
       *[other] Eine Nummer ohne { -iphone } kann noch zu { -imessage } gehören. Das hier ist für die Person, deren Nummer es ist: dich oder die Person, der du schreibst.
    }
    1. Passt die SIM noch in das alte { -iphone }: Leg sie ein und schalte { -imessage } aus. Dann bist du fertig.
    2. Sonst öffne über die Schaltfläche die Seite von { -apple }, gib die Nummer ein und danach den Code, der per SMS kommt. Gib ihn nur dort ein.
    3. Schalte { -imessage } für diese Nummer auch auf { -ipad } und { -mac } aus.
    4. Drück „{ choice-wait }“: Es kann bis zu einem Tag dauern.
    Wird die Nummer auf einem { -iphone } benutzt, wähle „{ choice-cant }“.
    .title = Die Nummer aus { -imessage } herausnehmen
    .warning = Die Nummer verlässt { -imessage }: Nachrichten an sie kommen von da an als SMS oder RCS und nicht mehr auf { -ipad } oder { -mac }. Mit einem { -iphone } kann sie jederzeit zurück. Alte Nachrichten bleiben, wo sie sind.
imessage-step-friends-restart =
    Das { -iphone } anderer Leute schreibt vielleicht noch an dein altes { -imessage }.
    1. Bitte jemanden, eine neue Nachricht an deine Nummer zu beginnen und sie als SMS zu senden.
    2. Geht sie weiter blau raus, bitte die Person, { -imessage } aus- und einzuschalten und deine E-Mail-Adresse aus deinem Kontakt zu entfernen.
    3. Nur wenn sie mag: Sie kann das alte Gespräch löschen. Sein Verlauf ist dann für sie weg.
    Gruppen müssen mit deiner Nummer neu angelegt werden.
    .title = Andere bitten, neu zu beginnen
imessage-step-mac-sign-in =
    1. Öffne auf dem { -mac } die App { -ui-messages }.
    2. Öffne **{ -ui-messages } › { -ui-settings-menu } › { -imessage }** ({ -macos } 12 oder älter: { -ui-preferences }).
    3. Sollst du dich anmelden, nimm den { -apple-account } deines { -iphone }.
    4. Setz das Häkchen bei **{ -ui-enable-this-account }** und bei deiner Nummer.
    5. Sende eine Nachricht.
    Gib dein Passwort nur auf dem { -mac } ein. Niemand hier braucht es.
    .title = Auf dem { -mac } bei { -imessage } anmelden
imessage-step-mac-firewall =
    1. Öffne auf dem { -mac } **{ path-firewall }**.
    2. Sieh in den Optionen nach, dass { -ui-messages } erlaubt ist und nicht alle Verbindungen blockiert sind.
    3. Halte andere Firewalls oder Sicherheits-Apps zur Probe an.
    4. Sende eine Nachricht und schalte sie dann wieder ein.
    Auf einem { -mac } von Arbeit oder Schule frag stattdessen die IT.
    .title = Nachrichten durch die Firewall lassen
imessage-step-watch-near =
    Die Watch spiegelt ihr { -iphone }.
    1. Sieh nach, ob { -imessage } auf dem { -iphone } geht. Wenn nicht, drück „{ choice-restart }“ und wähle das { -iphone }.
    2. Lass beide nah beieinander, mit Bluetooth und WLAN an.
    3. Drück auf der Watch die Seitentaste: Ein grünes Telefon heißt, dass sie verbunden sind.
    4. Ohne { -iphone } in der Nähe braucht die Watch WLAN oder einen eigenen Mobilfunktarif.
    5. Sende eine Nachricht von der Watch.
    .title = Die Watch mit ihrem { -iphone } verbinden
imessage-step-watch-sign-in =
    1. Öffne auf dem { -iphone } die Watch-App › **{ -ui-general }** › **{ -ui-apple-account }** (älter: { -ui-apple-id }).
    2. Melde dich mit dem Account des { -iphone } an.
    3. Öffne die Watch-App › **{ -ui-messages }** und wähle, das { -iphone } zu spiegeln.
    4. Starte die Watch neu und sende eine Nachricht.
    .title = Die Watch anmelden
imessage-step-reset-all =
    1. Mach ein Backup und schreib das Passwort deines WLANs auf.
    2. Öffne **{ path-reset } › { -ui-reset }** und wähle **{ -ui-reset-all-settings }**. Es fragt nach dem Code, und das Gerät startet neu.
    3. Geh in dein WLAN und schalte { -imessage } ein.
    4. Sende eine Nachricht.
    Mach das zu Hause: Fern von vertrauten Orten verlangt das Gerät vielleicht eine Stunde Wartezeit.
    .title = Alle Einstellungen zurücksetzen
    .warning = Alle Einstellungen sind wieder wie neu: WLAN, Anordnung des Home-Bildschirms, Mitteilungen, Ortung, Face ID oder Touch ID und die Karten in { -apple-pay }. Fotos, Apps, Nachrichten und andere Inhalte bleiben.
imessage-step-signout-acct =
    1. Mach ein Backup und halte dein Passwort und ein zweites vertrauenswürdiges Gerät oder eine Nummer bereit.
    2. Öffne **{ path-account }**, scroll nach unten und wähle **{ -ui-sign-out }**.
    3. Behalte auf die Frage hin eine Kopie aller Daten auf dem Gerät.
    4. Starte neu, melde dich an derselben Stelle wieder an und schalte { -imessage } ein.
    5. Sende eine Nachricht.
    Mach das zu Hause: Fern von vertrauten Orten verlangt das Gerät vielleicht eine Stunde Wartezeit. Gib nie dein Passwort oder einen Code weiter.
    .title = Vom ganzen Account ab- und wieder anmelden
    .warning = Daten aus { -icloud } verlassen das Gerät, wenn du keine Kopie behältst, die Karten in { -apple-pay } werden entfernt, und { -ui-find-my } ist aus, bis du dich anmeldest. Was in { -icloud } liegt, bleibt dort. Ohne Passwort und Code kommst du nicht wieder hinein: Dann lass es.
imessage-step-erase =
    Das ist der letzte Ausweg; sprich am besten vorher mit einem Menschen.
    1. Mach ein vollständiges Backup, in { -icloud } oder verschlüsselt auf einem Computer, und sieh nach, dass es fertig ist.
    2. Öffne **{ path-reset }** und wähle **{ -ui-erase-all-content-and-settings }**.
    3. Richte das Gerät als neu ein, schalte { -imessage } ein und sende eine Nachricht, **bevor** du etwas wiederherstellst.
    4. Geht das, stell das Backup wieder her.
    Mach das zu Hause. Behalte die eSIM, wenn du gefragt wirst.
    .title = Das Gerät löschen und neu einrichten
    .warning = Das löscht alles auf dem Gerät: Fotos, Nachrichten, Apps und Einstellungen. Zurück kommt nur, was in einem fertigen Backup oder in { -icloud } ist, und es dauert Stunden. Ohne das Passwort deines Accounts bleibt das Gerät gesperrt. Eine gelöschte eSIM muss neu vom Anbieter kommen, vielleicht gegen Gebühr.
imessage-step-apple =
    Manche Fehler kann nur { -apple } beheben: eine Nummer, die auf den Servern festhängt, oder Hardware.
    1. Öffne über die Schaltfläche die Kontaktseite, oder geh in einen Laden.
    2. Bring mit, was du versucht hast, die genaue Meldung, das Modell, die Version des Systems und den Namen deines Anbieters.
    3. Eine Reparatur kann Geld kosten; frag, bevor du zusagst.
    { -apple } braucht nie dein Passwort oder deine Codes von dir.
    .title = { -apple } fragen

## Prüfungen nach „Es geht wieder“

imessage-verify-registered = Was siehst du jetzt?
    .text = Sende eine neue Nachricht an jemanden mit { -iphone } oder an ein anderes { -apple }-Gerät von dir.
    .answer-reply = Ich habe eine Antwort
    .answer-delivered = Blau, mit „{ -ui-delivered }“
    .answer-ticked = Kein Fehler, meine Nummer hat ein Häkchen; noch nichts gesendet
    .answer-blue = Blau, aber noch kein „{ -ui-delivered }“
    .answer-green = Sie ging grün raus
    .answer-error = Der Aktivierungsfehler ist wieder da
imessage-verify-delivered = Was passiert jetzt mit einer neuen Nachricht?
    .text = Sende sie an jemanden mit { -iphone }. Eine blaue Sprechblase allein ist kein Beweis.
    .answer-reply = Ich habe eine Antwort
    .answer-delivered = Blau, mit „{ -ui-delivered }“
    .answer-blue = Blau, aber noch kein „{ -ui-delivered }“
    .answer-green = Sie ging grün raus
    .answer-not-delivered = „{ -ui-not-delivered }“
    .answer-nothing = Es hat sich nichts geändert
imessage-verify-blue = Welche Farbe hat eine neue Nachricht jetzt?
    .text = Sende sie an jemanden, der sicher ein { -iphone } mit eingeschaltetem { -imessage } hat.
    .answer-reply = Blau, und ich habe eine Antwort
    .answer-delivered = Blau, mit „{ -ui-delivered }“
    .answer-blue = Blau, aber noch kein „{ -ui-delivered }“
    .answer-green = Weiter grün
    .answer-not-delivered = „{ -ui-not-delivered }“
imessage-verify-arrives = Erreicht dich eine neue Nachricht jetzt?
    .text = Bitte jemanden, dessen Nachrichten nicht ankamen, wieder zu schreiben.
    .answer-arrived = Ja, sie ist angekommen
    .answer-some = Manche kommen an, andere nicht
    .answer-asked = Ich habe gefragt, und noch kam nichts
    .answer-nothing = Nein, sie wurde gesendet und kam nicht an
imessage-verify-synced = Zeigen deine Geräte jetzt dasselbe?
    .text = Sende auf einem Gerät eine neue Nachricht und sieh auf dem anderen nach.
    .answer-both = Ja, auf beiden
    .answer-partly = Neue ja, ältere noch nicht
    .answer-syncing = Der Abgleich läuft noch
    .answer-missing = Nein, auf einem fehlt sie
imessage-verify-stays-signed-in = Bist du jetzt angemeldet?
    .text = Sende eine Nachricht an jemanden mit { -iphone }.
    .answer-delivered = Ja, und bei der Nachricht steht „{ -ui-delivered }“
    .answer-quiet = Bisher keine Frage; ich habe noch nichts gesendet
    .answer-asks = Ich soll mich wieder anmelden
    .answer-error = Es zeigt einen Fehler
imessage-verify-from-number = Was sehen andere jetzt als deinen Absender?
    .text = Sende eine Nachricht und frag, woher sie kam.
    .answer-number = Meine Nummer, im gewohnten Gespräch
    .answer-ticked = Die Nummer hat ein Häkchen; ich habe noch niemanden gefragt
    .answer-email = Weiter meine E-Mail-Adresse oder ein zweites Gespräch
imessage-verify-separate = Seht ihr noch die Nachrichten der anderen?
    .text = Lasst jeder und jedem von euch jemanden schreiben.
    .answer-own = Alle bekommen nur noch ihre eigenen
    .answer-quiet = Noch hat niemand geschrieben
    .answer-mixed = Sie sind weiter vermischt
imessage-verify-media-goes = Kommt das Bild oder die Gruppennachricht jetzt durch?
    .answer-delivered = Ja, mit „{ -ui-delivered }“
    .answer-arrived = Ja, es ist angekommen, sagen die anderen
    .answer-sending = Es wird noch gesendet
    .answer-failed-again = Nein, es scheitert wieder
imessage-verify-alerts = Bemerkst du neue Nachrichten jetzt?
    .text = Lass dir von jemandem schreiben, während das Gerät gesperrt ist.
    .answer-heard = Ja, mit Ton oder Hinweis
    .answer-found = Ich habe die fehlenden gefunden, und neue erscheinen
    .answer-asked = Ich habe gefragt, und noch kam nichts
    .answer-silent = Sie kam ohne Ton oder in einer anderen Liste
imessage-verify-texts-arrive = Erreichen SMS von anderen jetzt dein neues Telefon?
    .text = Bitte jemanden mit { -iphone }, dir eine neue Nachricht zu senden.
    .answer-arrived = Ja, sie ist angekommen
    .answer-some = Von manchen, nicht von allen
    .answer-asked = Ich habe gefragt, und noch kam nichts
    .answer-nothing = Nein, sie wurde gesendet und kam nicht an

## Wortlaute, die man einfügt, einer in jeder Zeile, wie ein Gerät auf Deutsch sie zeigt

imessage-says-waiting =
    Auf Aktivierung warten …
    hängt bei Auf Aktivierung warten
    warte auf Aktivierung
imessage-says-unsuccessful =
    Aktivierung ist fehlgeschlagen. Aktiviere { -imessage }, um es erneut zu versuchen.
    Aktivierung ist fehlgeschlagen
    Aktivierung fehlgeschlagen
    { -imessage }-Aktivierung fehlgeschlagen
imessage-says-activation-error =
    Bei der Aktivierung ist ein Fehler aufgetreten. Versuche es erneut.
    Bei der Aktivierung ist ein Fehler aufgetreten
    Fehler bei der Aktivierung
imessage-says-signin-network =
    Anmeldung fehlgeschlagen. Überprüfe deine Netzwerkverbindung und versuche es erneut.
    Überprüfe deine Netzwerkverbindung und versuche es erneut
    Überprüfe deine Netzwerkverbindung
imessage-says-server =
    Kein Kontakt zum { -imessage }-Server. Versuche es erneut.
    Kein Kontakt zum { -imessage }-Server
imessage-says-unavailable =
    { -imessage } nicht verfügbar
    Aktiviere mobile Daten oder WLAN, um { -imessage } einzurichten.
    Aktiviere WLAN, um { -imessage } einzurichten
    WLAN verwenden oder Datenroaming aktivieren
    Es besteht keine Verbindung zum Internet.
imessage-says-restricted =
    Auf diesem { -iphone } dürfen keine { -imessage }-Accounts erstellt werden.
    dürfen keine { -imessage }-Accounts erstellt werden
    Account-Beschränkung
imessage-says-verify-email =
    Für die Anmeldung bei { -imessage } ist eine überprüfte E-Mail-Adresse erforderlich.
    ist eine überprüfte E-Mail-Adresse erforderlich
imessage-says-password =
    Das Passwort für diese { -apple-id } muss aktualisiert werden.
    Das Passwort für diesen { -apple-account } muss aktualisiert werden.
    Passwort muss aktualisiert werden
    benötigt weitere Informationen, um fortzufahren
    Benutzername oder Passwort ist falsch
    Der Benutzername oder das Passwort ist falsch
imessage-says-locked =
    Die { -apple-id } wurde aus Sicherheitsgründen gesperrt.
    Der { -apple-account } wurde aus Sicherheitsgründen gesperrt.
    wurde aus Sicherheitsgründen gesperrt
imessage-says-signin =
    Bei { -imessage } anmelden
    Gib das Passwort für deine { -apple-id } ein, um { -imessage } weiter zu verwenden
    Gib das Passwort für deinen { -apple-account } ein, um { -imessage } weiter zu verwenden
    von { -imessage } abgemeldet
imessage-says-mac-account =
    Dein { -imessage }-Account ist nicht angemeldet.
    Dein { -imessage }-Account ist nicht aktiviert.
    Dieser { -mac } kann wegen eines Problems keine Verbindung zu { -imessage } herstellen
imessage-says-verifying =
    Überprüfen …
    Rädchen neben meiner Nummer
imessage-says-number-twice =
    Nummer steht zweimal da
    Nummer ist doppelt
    Telefonnummer erscheint zweimal
imessage-says-number-elsewhere =
    Diese Nummer ist mit deiner { -apple-id } registriert, aber nicht mit diesem { -iphone } verknüpft.
    Diese Nummer ist mit deinem { -apple-account } registriert, aber nicht mit diesem { -iphone } verknüpft.
    nicht mit diesem { -iphone } verknüpft
    Du kannst diese Nummer weiterhin für { -imessage } und { -facetime } verwenden, bis sie abläuft.
imessage-says-not-delivered =
    Nicht zugestellt
    rotes Ausrufezeichen
imessage-says-send-failed =
    Senden fehlgeschlagen
    Nachricht konnte nicht gesendet werden
imessage-says-junk =
    Nachricht als Spam zugestellt
    als Spam zugestellt
imessage-says-no-receipt =
    es steht nicht Zugestellt da
    kein Zugestellt
    blau, aber nicht zugestellt
imessage-says-not-registered =
    ist nicht bei { -imessage } registriert.
    nicht bei { -imessage } registriert
imessage-says-text-message =
    Nachricht · SMS
    Nachricht · RCS
    Nachricht • SMS
    Nachricht • RCS
    Textnachricht · SMS
    Textnachricht · RCS
    Textnachricht • SMS
    Textnachricht • RCS
imessage-says-new-device =
    Deine { -apple-id } und deine Telefonnummer werden jetzt für { -imessage } verwendet
    Dein { -apple-account } und deine Telefonnummer werden jetzt für { -imessage } verwendet
    werden jetzt für { -imessage } auf einem neuen { -iphone } verwendet
    werden jetzt für { -imessage } und { -facetime } auf einem neuen
    wird jetzt für { -imessage } auf einem neuen { -mac } verwendet
imessage-says-icloud-off =
    „Nachrichten in { -icloud }“ ist derzeit deaktiviert.
    Nachrichten in { -icloud } ist deaktiviert
imessage-says-icloud-match =
    „Nachrichten in { -icloud }“ ist nicht verfügbar, da die Accounts für { -icloud } und { -imessage } nicht übereinstimmen.
    Accounts für { -icloud } und { -imessage } nicht übereinstimmen
    Accounts für { -icloud } und { -imessage } stimmen nicht überein
imessage-says-icloud-paused =
    Hochladen zu { -icloud } angehalten
    Gerät anschließen und mit WLAN verbinden
imessage-says-storage =
    { -icloud }-Speicher ist voll.
    Gerätespeicher ist voll.
imessage-says-mac-disk =
    Dein Laufwerk ist fast voll. Dadurch können eingehende Nachrichten verloren gehen.
    Laufwerk ist fast voll
imessage-says-mac-firewall =
    Firewall blockiert Nachrichten
imessage-says-no-sim =
    SIM fehlt
    Keine SIM
    Kein Netz
    SOS
    Nur SOS
imessage-says-second-line =
    Es kann nur eine Nummer bei { -imessage } registriert sein
    deine zweite Nummer ist damit nicht verwendbar
imessage-says-key-alert =
    Kontaktschlüssel-Bestätigung
