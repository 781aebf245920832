### FaceTime-Reparatur: alle Worte des Ablaufs „facetime“, die er nicht teilt.

facetime-flow = Hilfe mit { -facetime }
    .description = { -facetime } wieder zum Laufen bringen, in kleinen Schritten
    .problem = Was du siehst, in wenigen Worten, oder die genaue Fehlermeldung
    .meanwhile = Ein Telefonanruf geht in der Zwischenzeit.

## Was die Person sieht

facetime-symptom-calls-fail = Meine Anrufe kommen nicht zustande
    .hint = „{ -facetime } nicht verfügbar“, oder es klingelt und bricht ab, oder nichts passiert
    .words = anruf schlägt fehl, anrufe gehen nicht, kann nicht anrufen, verbindet nicht, verbinden, nicht verfügbar, bricht ab
facetime-symptom-activation = { -facetime } lässt sich nicht einschalten
    .hint = „Auf Aktivierung warten …“ oder ein anderer Aktivierungsfehler
    .words = aktivieren, aktivierung, warten, fehlgeschlagen, überprüfen, einschalten, sim, esim, neues handy
facetime-symptom-not-reached = Andere erreichen mich nicht
    .hint = Sie rufen an und hier klingelt nichts, oder sie finden dich nicht
    .words = erreicht mich nicht, erreichen mich nicht, klingelt nicht, verpasste anrufe, kein ton, niemand kann mich anrufen
facetime-symptom-camera-mic = Sie sehen oder hören mich nicht
    .hint = Der Anruf steht, aber das Bild ist schwarz oder es kommt kein Ton
    .words = kamera, schwarz, schwarzes bild, mikrofon, hören mich nicht, sehen mich nicht, kein video, stumm, mikro
facetime-symptom-quality = Das Bild friert ein oder der Ton setzt aus
    .hint = „Schlechte Verbindung“, oder alles ruckelt
    .words = friert ein, eingefroren, ruckelt, stottert, schlechte verbindung, schlechte qualität, unscharf, setzt aus
facetime-symptom-link = Ein { -facetime }-Link geht nicht auf
    .hint = Auch auf { -android } oder Windows, wo ein Link der einzige Weg ist
    .words = link, teilnehmen, android, windows, browser, chrome, edge, einladung

## Ursachen, gelesen nach „Am wahrscheinlichsten: “

facetime-cause-ft-off = ein ausgeschaltetes { -facetime }
facetime-cause-addr = die Wahl der Nummer oder E-Mail-Adresse für { -facetime }
facetime-cause-restrict = eine Grenze in { -ui-screen-time }
facetime-cause-mdm = eine Regel der Arbeit oder Schule, die das Gerät verwaltet
facetime-cause-blocked = ein blockierter Kontakt
facetime-cause-rcpt-side = etwas auf dem Gerät der anderen Person
facetime-cause-focus-silent = ein { -ui-focus } oder ausgeschaltete Mitteilungen
facetime-cause-camera-off = eine Kamera, die aus, verdeckt oder anderswo in Gebrauch ist
facetime-cause-mic-muted = ein Mikrofon, das stumm oder nicht erlaubt ist
facetime-cause-link-browser = ein Browser, der nicht am Anruf teilnehmen kann
facetime-cause-link-gone = ein Link, der nicht mehr gilt

## Fragen

facetime-question-device = Welches Gerät hat das Problem?
    .text = Sind es mehrere, nimm das { -iphone }, wenn es dabei ist.
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = { -android } oder Windows, über einen Link
facetime-question-status = Zeigt die Statusseite von { -apple } ein Problem?
    .text = Öffne die Seite über die Schaltfläche und sieh bei { -facetime } und { -apple-account } nach. { -apple } meldet oft spät: Eine Seite ohne Meldung beweist wenig.
    .answer-incident = Ja, gerade gibt es ein Problem
    .answer-clear = Nein, alles in Ordnung
facetime-question-who = Passiert es bei allen oder bei einer Person?
    .answer-all = Bei allen
    .answer-one = Bei einer Person oder ganz wenigen
facetime-question-web = Lädt gerade eine Webseite, die du noch nie geöffnet hast?
    .text = Nimm dieselbe Verbindung wie für { -facetime }. Eine schon besuchte Seite kann auf dem Gerät gespeichert sein.
    .answer-yes = Ja, sie lädt
    .answer-no = Nein, oder sehr langsam
facetime-question-imessage = Hat { -imessage } dasselbe Problem?
    .text = Beide werden zusammen aktiviert, darum sagt das viel.
    .answer-both = Ja, { -imessage } geht auch nicht
    .answer-only-facetime = Nein, nur { -facetime }
facetime-question-changed = Was hat sich geändert, kurz bevor es anfing?
    .answer-nothing = Nichts, soweit ich weiß
    .answer-update = Ein Systemupdate
    .answer-sim = Neue SIM, eSIM oder Nummer, neuer Mobilfunkanbieter
    .answer-phone = Ein neues { -iphone }
facetime-question-camera = Was fehlt den anderen?
    .text = Frag jemanden, den du anrufst, oder sieh im Anruf auf dein eigenes kleines Bild.
    .answer-picture = Das Bild
    .answer-sound = Der Ton
    .answer-both = Beides
facetime-question-managed = Verwaltet die Arbeit, die Schule oder ein Elternteil dieses Gerät?
    .text = Dann lassen wir jeden Schritt aus, über den andere entscheiden.
    .answer-no = Nein
    .answer-work = Ja, Arbeit oder Schule
    .answer-family = Ja, ein Elternteil oder Vormund
facetime-question-os = Welche Version hat das System?
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
facetime-question-known-caller = Kennst du die Person, von der der Link kommt?
    .text = Fremde schicken Links zu Anrufen, um an Leute heranzukommen. Niemand von { -apple } oder von diesem Server ruft dich so an.
    .answer-yes = Ja
    .answer-no = Nein, oder ich bin nicht sicher
    .answer-no-hint = Das sollte sich jemand mit dir ansehen

## Schritte

facetime-step-toggle =
    1. Öffne **{ path-facetime }** und schalte **{ -facetime }** aus.
    2. Geht { -imessage } auch nicht, schalte es ebenfalls aus, unter **{ path-messages }**.
    3. Warte 30 Sekunden.
    4. Schalte wieder ein, was du ausgeschaltet hast, und gib ihm bis zu zehn Minuten. „{ choice-wait }“ erinnert dich.
    Dein Anbieter kann für eine SMS Geld verlangen. Einmal genügt: Öfter kann die Aktivierung von vorn beginnen lassen.
    .title = { -facetime } aus- und einschalten
    .mac =
        1. Öffne in der App { -facetime } **{ path-facetime }**.
        2. Nimm das Häkchen bei **{ -ui-enable-this-account }** weg.
        3. Warte 30 Sekunden und setz es wieder.
facetime-step-reached-at =
    1. Öffne **{ path-facetime }**.
    2. Sieh nach, ob deine Telefonnummer und die E-Mail-Adressen, die andere kennen, ein Häkchen haben.
    3. Wähle als Anrufer deine Nummer, damit andere sehen, wer anruft.
    4. Lass dich unter der Nummer anrufen.
    .title = Wählen, worüber du erreichbar bist
facetime-step-restart =
    1. Schalte das { -iphone } aus: Halte die Seitentaste und eine Lautstärketaste, dann schieb den Regler.
    2. Warte 30 Sekunden und schalte es ein.
    3. Ruf jemanden an.
    .title = Das Gerät neu starten
    .ipad =
        1. Schalte das { -ipad } aus: Halte die obere Taste und eine Lautstärketaste, oder nur die obere Taste, wenn es eine Home-Taste hat. Dann schieb den Regler.
        2. Warte 30 Sekunden und schalte es ein.
        3. Ruf jemanden an.
    .mac =
        1. Sichere deine Arbeit.
        2. { -apple }-Menü › **{ -ui-restart }**.
        3. Öffne { -facetime } und ruf jemanden an.
    .watch =
        1. Schalte die Watch und ihr { -iphone } aus.
        2. Schalte zuerst das { -iphone } ein und entsperr es.
        3. Schalte die Watch ein, entsperr sie und ruf jemanden an.
facetime-step-nearer =
    Ein Videoanruf braucht in beide Richtungen eine stetige Verbindung.
    1. Geh näher an den WLAN-Router, oder mit mobilen Daten aus dem Gebäude.
    2. Halte Downloads, Streams und andere Anrufe im selben Netz an.
    3. Schalte das Video kurz aus. Ist der Ton dann gut, ist die Verbindung für Bilder zu langsam.
    .title = Dem Anruf eine bessere Verbindung geben
facetime-step-ring =
    1. Öffne **{ path-focus }** und schalte jeden aus, der an ist, etwa **{ -ui-do-not-disturb }**.
    2. Öffne **{ path-notifications }**, wähle { -facetime } und schalte **{ -ui-allow-notifications }** ein, mit Ton.
    3. Sieh nach, dass das Gerät nicht stummgeschaltet ist, und dreh die Lautstärke auf.
    4. Lass dich anrufen.
    .title = Anrufe klingeln lassen
    .watch =
        { path-on-the-iphone }
        { facetime-step-ring }
facetime-step-camera-on =
    1. Tipp im Anruf auf den Bildschirm und sieh nach, dass die Kamera nicht durchgestrichen ist.
    2. Nimm eine Hülle oder Folie weg, die das Objektiv verdeckt, und wisch es ab.
    3. Schließ andere Apps, die die Kamera benutzen.
    4. Wechsle zur anderen Kamera und zurück.
    .title = Sehen, ob die Kamera frei ist
    .mac =
        1. Sieh im Anruf nach, dass die Kamera nicht durchgestrichen ist.
        2. Beende andere Apps, die die Kamera benutzen. Ihr grünes Licht geht dann aus.
        3. Öffne in der App { -facetime } das Menü „Video“ und wähle deine Kamera.
facetime-step-mic-on =
    1. Tipp im Anruf auf den Bildschirm und sieh nach, dass das Mikrofon nicht durchgestrichen ist.
    2. Nimm Kopfhörer ab, oder trenn Bluetooth, und versuch es mit dem Mikrofon des Geräts.
    3. Puste Staub aus den kleinen Löchern neben dem Ladeanschluss, nur mit dem Atem.
    4. Frag, ob man dich jetzt hört.
    .title = Sehen, ob das Mikrofon an ist
    .mac =
        1. Sieh im Anruf nach, dass das Mikrofon nicht durchgestrichen ist.
        2. Öffne in der App { -facetime } das Menü „Video“ und wähle das Mikrofon des { -mac }.
        3. Frag, ob man dich jetzt hört.
facetime-step-unblock =
    1. Öffne **{ path-blocked }**.
    2. Ist die Person dort, entfern sie, sofern du ihre Anrufe willst.
    3. Ruf sie an.
    Ob jemand dich blockiert hat, sieht man von hier nicht: Es klingelt nur und klingelt.
    .title = In die blockierten Kontakte sehen
facetime-step-ask-other =
    Schreib der Person, oder ruf sie per Telefon an, und bitte sie nachzusehen:
    1. Ist { -facetime } an, und ist ihre Verbindung gut?
    2. Hat die Nummer oder Adresse, die du anrufst, dort ein Häkchen?
    3. Ist ein { -ui-focus } an, oder hat sie dich aus Versehen blockiert?
    Ruf dann wieder an. Ein Telefonanruf geht solange.
    .title = Die andere Person nachsehen lassen
facetime-step-screentime =
    Nur wer den Code für { -ui-screen-time } hat, kann das ändern.
    1. Bist du das, öffne **{ path-screen-time }**. Sonst bitte die Person, es mit dir anzusehen.
    2. Sieh bei **{ -ui-content-privacy-restrictions }** nach: { -facetime } und die Kamera müssen erlaubt sein.
    3. Sieh bei **{ -ui-downtime }** und **{ -ui-communication-limits }** nach.
    4. Ruf jemanden an.
    .title = In { -ui-screen-time } nachsehen
facetime-step-ask-admin =
    Auf einem Gerät von Arbeit oder Schule kann { -facetime } durch eine Regel aus sein. Nur sie können das ändern.
    1. Sieh unter **{ path-vpn }** nach einem Profil. Lass es bestehen.
    2. Frag die IT: „Ist { -facetime } auf diesem Gerät und in diesem Netz erlaubt?“
    3. Sagt sie, dass es jetzt erlaubt ist, starte das Gerät neu und ruf jemanden an.
    .title = Fragen, wer das Gerät verwaltet
facetime-step-open-link =
    { $device ->
        [android] Ein Link geht im neuesten Chrome oder Edge auf, und sonst nirgends.
       *[other] Ein Link öffnet { -facetime } von selbst. Tut er das nicht, kann auch ein Browser teilnehmen.
    }
    1. Drück lange auf den Link und öffne ihn in Chrome oder Edge; auf einem Gerät von { -apple } geht auch Safari.
    2. Gib deinen Namen ein und erlaube Kamera und Mikrofon, wenn du gefragt wirst.
    3. Drück „Teilnehmen“ und warte, bis dich jemand hereinlässt.
    Ein Account ist nicht nötig. Verlangt eine Seite ein Passwort, schließ sie.
    .title = Den Link in einem Browser öffnen, der es kann
facetime-step-new-link =
    1. Bitte die Person, in { -facetime } einen neuen Link zu machen und dir zu schicken.
    2. Sie muss im Anruf sein und dich hereinlassen: ein grüner Knopf neben deinem Namen.
    3. Öffne den neuen Link, nicht den alten.
    .title = Um einen neuen Link bitten

## Prüfungen nach „Es geht wieder“

facetime-verify-registered = Was siehst du jetzt?
    .text = Ruf jemanden über { -facetime } an, oder ein anderes { -apple }-Gerät von dir.
    .answer-rings = Es klingelt dort
    .answer-ticked = Kein Fehler, meine Nummer hat ein Häkchen; noch nicht angerufen
    .answer-error = Der Aktivierungsfehler ist wieder da
facetime-verify-connects = Was passiert jetzt mit einem neuen Anruf?
    .answer-talked = Wir konnten sprechen
    .answer-no-answer = Es klingelt, und noch hat niemand abgehoben
    .answer-fails = Er scheitert wieder
facetime-verify-rings = Erreicht dich jetzt ein Anruf?
    .text = Bitte jemanden, dich über { -facetime } anzurufen.
    .answer-rang = Ja, es hat geklingelt
    .answer-asked = Ich habe gefragt, und noch hat niemand angerufen
    .answer-silent = Es wurde angerufen, und nichts hat geklingelt
facetime-verify-seen-heard = Sehen und hören sie dich jetzt?
    .answer-both = Ja, beides
    .answer-alone = Ich sehe mich; ich habe noch niemanden angerufen
    .answer-missing = Nein, es fehlt noch etwas
facetime-verify-smooth = Wie ist ein neuer Anruf?
    .text = Sprich zwei Minuten lang.
    .answer-smooth = Flüssig
    .answer-short = Bisher gut, aber er war kurz
    .answer-stutters = Er ruckelt oder friert weiter ein
facetime-verify-opens = Geht der Link jetzt auf?
    .answer-joined = Ja, ich bin im Anruf
    .answer-waiting = Er geht auf, und ich warte darauf, hereingelassen zu werden
    .answer-closed = Nein, er geht nicht auf

## Wortlaute, die man einfügt, einer in jeder Zeile, wie ein Gerät auf Deutsch sie zeigt

facetime-says-waiting =
    Auf Aktivierung warten …
    hängt bei Auf Aktivierung warten
facetime-says-unsuccessful =
    Aktivierung ist fehlgeschlagen. Aktiviere { -facetime }, um es erneut zu versuchen.
    Aktivierung ist fehlgeschlagen
    { -facetime }-Aktivierung fehlgeschlagen
facetime-says-activation-error =
    Bei der Aktivierung ist ein Fehler aufgetreten. Versuche es erneut.
    Bei der Aktivierung ist ein Fehler aufgetreten
facetime-says-verifying =
    Überprüfen …
    Rädchen neben meiner Nummer
facetime-says-unavailable =
    { -facetime } nicht verfügbar
    ist über { -facetime } nicht erreichbar
