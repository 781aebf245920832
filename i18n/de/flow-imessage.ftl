### iMessage-Reparatur: alle Worte des Ablaufs „imessage“.

imessage-flow = Hilfe mit { -imessage }
    .description = { -imessage } wieder zum Laufen bringen, in kleinen Schritten
    .problem = Was du siehst, in wenigen Worten, oder die genaue Fehlermeldung

## Was die Person sieht

imessage-symptom-send-fail = Meine Nachrichten gehen nicht raus
    .hint = „Nicht zugestellt“, rotes Zeichen, hängender Balken oder kein „Zugestellt“ unter der Nachricht
    .words = nicht zugestellt, rotes ausrufezeichen, fehlgeschlagen, sendet nicht, senden, hängt, geht nicht raus, balken
imessage-symptom-activation = { -imessage } lässt sich nicht einschalten
    .hint = „Auf Aktivierung warten …“, „Aktivierung ist fehlgeschlagen“ oder ein ähnlicher Fehler
    .words = aktivieren, aktivierung, warten, fehlgeschlagen, überprüfen, einschalten, sim, esim, neues handy, nummer
imessage-symptom-green-all = Meine Nachrichten sind bei allen grün
    .hint = Auch bei Leuten mit { -iphone }. Eine grüne Nachricht kommt trotzdem an.
    .words = grün, grüne blasen, grüne sprechblasen, sms, rcs, alle grün, textnachricht, nicht blau
imessage-symptom-green-one = Meine Nachrichten sind bei einer Person grün
    .hint = Diese Person hat ein { -iphone }, und bei anderen ist es blau
    .words = grün bei einer person, ein kontakt, eine freundin grün, ein freund grün, nicht registriert, nur bei einem
imessage-symptom-not-receiving = Ich bekomme keine Nachrichten
    .hint = Andere haben geschrieben und nichts kam an, oder es fehlen nur Codes
    .words = nicht empfangen, empfange nichts, fehlende nachrichten, kommt nichts an, codes, bestätigungscode, eingehend
imessage-symptom-not-syncing = Meine Geräte zeigen verschiedene Nachrichten
    .hint = Ein Gespräch ist auf einem Gerät da und auf dem anderen nicht, oder es kommt spät
    .words = synchronisieren, sync, ipad, anderes gerät, verschieden, verlauf, fehlt auf dem mac, icloud, nicht synchron
imessage-symptom-signed-out = Ich soll mich wieder anmelden
    .hint = Frage nach dem Passwort, „Bei { -imessage } anmelden“ oder ein gesperrter Account
    .words = anmelden, abgemeldet, passwort, apple id, apple account, account, konto, gesperrt, einloggen, login
imessage-symptom-wrong-sender = Meine Nachrichten kommen von meiner E-Mail-Adresse
    .hint = Andere sehen eine Adresse statt deiner Nummer oder zwei Gespräche mit dir
    .words = email, e-mail, falsche nummer, falscher absender, zwei gespräche, getrennt, doppelt, gesendet von, adresse
imessage-symptom-mixed-up = Ich sehe Nachrichten eines Familienmitglieds
    .hint = Oder jemand aus der Familie sieht deine
    .words = familie, geteilter account, partner, partnerin, kind, jemand anderes, fremde nachrichten, gleicher account
imessage-symptom-media-fails = Nur Bilder, Videos oder Gruppen gehen nicht
    .hint = Reiner Text an eine Person kommt durch
    .words = foto, bild, video, gruppe, gruppenchat, anhang, mms, sprachnachricht
imessage-symptom-silent = Nachrichten kommen ohne Ton
    .hint = Du findest sie erst später, vielleicht in einer anderen Liste
    .words = lautlos, stumm, kein ton, keine mitteilung, mitteilungen, benachrichtigung, versteckt, fokus, nicht stören, gefiltert, spam
imessage-symptom-restricted = { -imessage } ist auf meinem Gerät gesperrt
    .hint = „Auf diesem { -iphone } dürfen keine …“, eine Sanduhr oder ein Gerät von Arbeit oder Schule
    .words = eingeschränkt, einschränkung, beschränkung, bildschirmzeit, eltern, schule, diensthandy, verwaltet, mdm, sanduhr
imessage-symptom-mac-only = Nur mein { -mac } hat das Problem
    .hint = { -imessage } geht auf dem { -iphone }
    .words = mac, macbook, imac, computer, rechner, macos
imessage-symptom-watch-only = Nur meine { -apple-watch } hat das Problem
    .hint = { -imessage } geht auf dem { -iphone }
    .words = watch, apple watch, watchos, uhr, handgelenk
imessage-symptom-moved-away = Ich habe kein { -iphone } mehr, und SMS kommen nicht an
    .hint = Du nutzt jetzt { -android } oder ein anderes Telefon
    .words = android, gewechselt, kein iphone mehr, abmelden, deregistrieren, neues android, samsung, pixel, umgestiegen
imessage-symptom-unsure = Etwas anderes, oder ich bin nicht sicher
    .hint = Wir sehen uns zuerst das Wahrscheinlichste an
    .words = anderes, hilfe, geht nicht, kaputt, funktioniert nicht, unsicher, etwas anderes

## Ursachen, gelesen nach „Am wahrscheinlichsten: “

imessage-cause-net-none = keine Internetverbindung
imessage-cause-net-weak = eine schwache oder wackelige Verbindung
imessage-cause-net-blocked = ein Netz, VPN oder Filter, der { -imessage } blockiert
imessage-cause-time-wrong = eine falsche Uhrzeit oder Zeitzone
imessage-cause-imsg-off = ein ausgeschaltetes { -imessage }
imessage-cause-addr = die Wahl der Nummer oder E-Mail-Adresse für { -imessage }
imessage-cause-acct-mismatch = verschiedene { -apple-account }s auf deinen Geräten
imessage-cause-acct-auth = ein { -apple-account }, der etwas von dir braucht
imessage-cause-mic-off = dass „{ -ui-messages-in-icloud }“ auf einem Gerät aus ist
imessage-cause-mic-paused = ein angehaltener Abgleich von „{ -ui-messages-in-icloud }“
imessage-cause-sim-dup = eine inaktive SIM mit derselben Nummer
imessage-cause-sim-line = eine SIM oder Leitung, die aus oder nicht die richtige ist
imessage-cause-carrier-sms = dass die verborgene SMS nicht durchkommt, die deine Nummer bestätigt
imessage-cause-pending = eine Aktivierung, die noch Zeit braucht
imessage-cause-outage = eine Störung bei { -apple }
imessage-cause-bug-update = ein Softwarefehler, vielleicht seit einem Update
imessage-cause-bug-proc = ein hängender Vorgang auf dem Gerät
imessage-cause-os-old = eine alte Version des Systems
imessage-cause-netstack = beschädigte Netzwerkeinstellungen
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
imessage-cause-setup-skipped = ein Schritt, der beim Einrichten des { -iphone } ausgelassen wurde
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
imessage-cause-cert-2026 = ein altes System, das sein Zertifikatsupdate braucht
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
    .text = Öffne die Seite mit der Taste und sieh bei { -imessage }, { -apple-account } und { -icloud } nach. { -apple } meldet oft spät: Eine Seite ohne Meldung beweist wenig.
    .answer-incident = Ja, gerade gibt es ein Problem
    .answer-past = Es gab kürzlich eines; es ist vorbei
    .answer-clear = Nein, alles in Ordnung
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
imessage-question-since = Wie lange wartet es schon auf die Aktivierung?
    .answer-hour = Weniger als eine Stunde
    .answer-day = Bis zu einem Tag
    .answer-longer = Länger als einen Tag
imessage-question-found = Sind die Nachrichten weg oder nur verborgen?
    .text = Öffne die App „Nachrichten“ und sieh in ihren anderen Listen nach: im Menü mit den Linien oder unter **{ -ui-filters }**, jeweils oben. Versuch es mit **{ -ui-unknown-senders }**, **{ -ui-spam }** und **{ -ui-recently-deleted }**.
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
