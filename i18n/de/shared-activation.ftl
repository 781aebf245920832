### Was sich Abläufe zur Aktivierung teilen: die Worte von flows/shared/activation.toml.

## Stücke, aus denen die Texte unten bestehen

shared-service =
    { $flow ->
        [facetime] { -facetime }
       *[other] { -imessage }
    }
shared-try =
    { $flow ->
        [facetime] ruf jemanden über { -facetime } an
       *[other] sende eine Nachricht
    }
shared-try-now =
    { $flow ->
        [facetime] Ruf jemanden über { -facetime } an.
       *[other] Sende eine Nachricht.
    }
shared-meanwhile =
    { $flow ->
        [facetime] Ein Telefonanruf oder eine andere App überbrückt die Zeit.
       *[other] Eine grüne Nachricht, ein Anruf oder eine E-Mail überbrückt die Zeit.
    }
shared-path-switch =
    { $flow ->
        [facetime] { path-facetime }
       *[other] { path-messages }
    }
shared-path-addresses =
    { $flow ->
        [facetime] { path-facetime }
       *[other] { path-send-receive }
    }

## Ursachen, gelesen nach „Am wahrscheinlichsten: “

shared-cause-net-none = keine Internetverbindung
shared-cause-net-weak = eine schwache oder wackelige Verbindung
shared-cause-net-blocked = ein Netz, VPN oder Filter, der { shared-service } blockiert
shared-cause-time-wrong = eine falsche Uhrzeit oder Zeitzone
shared-cause-acct-auth = ein { -apple-account }, der etwas von dir braucht
shared-cause-sim-dup = eine inaktive SIM mit derselben Nummer
shared-cause-sim-line = eine SIM oder Leitung, die aus oder nicht die richtige ist
shared-cause-carrier-sms = dass die verborgene SMS nicht durchkommt, die deine Nummer bestätigt
shared-cause-pending = eine Aktivierung, die noch Zeit braucht
shared-cause-outage = eine Störung bei { -apple }
shared-cause-bug-update = ein Softwarefehler, vielleicht seit einem Update
shared-cause-bug-proc = ein hängender Vorgang auf dem Gerät
shared-cause-os-old = eine alte Version des Systems
shared-cause-netstack = beschädigte Netzwerkeinstellungen
shared-cause-setup-skipped = ein Schritt, der beim Einrichten des { -iphone } ausgelassen wurde
shared-cause-cert-2026 = ein altes System, das sein Zertifikatsupdate braucht

## Fragen

shared-question-since = Wie lange wartet es schon auf die Aktivierung?
    .answer-hour = Weniger als eine Stunde
    .answer-day = Bis zu einem Tag
    .answer-longer = Länger als einen Tag

## Schritte

shared-step-wait-outage =
    { -apple } hat gerade ein Problem. An deinem Gerät muss sich also nichts ändern.
    1. Lass { shared-service } und deine Einstellungen, wie sie sind.
    2. Drück „{ choice-wait }“ und komm wieder, wenn { -apple } meldet, dass es vorbei ist.
    3. Danach { shared-try }.
    { shared-meanwhile }
    .title = Warten, bis { -apple } es behoben hat
shared-step-connect =
    1. Schalte **{ -ui-airplane-mode }** aus.
    2. Schalte **{ -ui-wi-fi }** ein oder **{ -ui-cellular-data }** unter **{ path-cellular }** (manche Geräte sagen { -ui-mobile-data } oder { -ui-mobile-service }).
    3. Im Ausland ohne WLAN muss { -ui-data-roaming } an sein. Dein Anbieter kann dafür Geld verlangen.
    4. Öffne eine Webseite, auf der du noch nie warst. Lädt sie, { shared-try }.
    .title = Sichergehen, dass du online bist
    .ipad =
        1. Schalte **{ -ui-airplane-mode }** aus.
        2. Schalte **{ -ui-wi-fi }** ein oder mobile Daten, wenn dein { -ipad } sie hat.
        3. Öffne eine Webseite, auf der du noch nie warst. Lädt sie, { shared-try }.
    .mac =
        1. Öffne **{ path-wi-fi }** und verbinde dich mit deinem Netz, oder steck das Kabel ein.
        2. Öffne eine Webseite, auf der du noch nie warst. Lädt sie, { shared-try }.
    .watch =
        1. Drück auf der Watch die Seitentaste und sieh nach, dass **{ -ui-airplane-mode }** aus ist.
        2. Lass das { -iphone } in der Nähe, mit Bluetooth und **{ -ui-wi-fi }** an.
        3. Öffne auf dem { -iphone } eine Webseite, auf der du noch nie warst. Lädt sie, { shared-try }.
shared-step-other-net =
    1. Im WLAN: Schalte **{ -ui-wi-fi }** unter **{ path-wi-fi }** aus und nutze mobile Daten. Mit mobilen Daten: Geh in ein WLAN oder in den Hotspot von jemand anderem.
    2. Warte eine Minute, dann { shared-try }.
    Geht es jetzt, lag es am ersten Netz: Bleib in diesem, oder starte den Router neu. Mobile Daten zählen zu deinem Tarif.
    .title = Ein anderes Netz versuchen
    .ipad =
        1. Geh in ein anderes WLAN oder in den Hotspot eines Telefons.
        2. Warte eine Minute, dann { shared-try }.
        Geht es jetzt, lag es am ersten Netz. Ein Hotspot verbraucht Daten des Telefons.
    .mac =
        1. Geh unter **{ path-wi-fi }** in ein anderes WLAN oder in den Hotspot eines Telefons.
        2. Warte eine Minute, dann { shared-try }.
        Geht es jetzt, lag es am ersten Netz. Ein Hotspot verbraucht Daten des Telefons.
    .watch =
        { path-on-the-iphone }
        { shared-step-other-net }
shared-step-vpn-off =
    1. Schalte deine VPN-App aus.
    2. Öffne **{ path-vpn }** und schalte **{ -ui-vpn }** aus.
    3. Halte Werbeblocker, DNS-Filter und Sicherheits-Apps an.
    4. { shared-try-now }
    { $managed ->
        [work] Lass jedes Profil der Arbeit oder Schule bestehen. Lässt sich ihr VPN nicht ausschalten, wähle „{ choice-cant }“.
        [family] Gehört ein Filter einem Elternteil oder Vormund, frag dort nach.
       *[other] Lass Profile der Arbeit oder Schule bestehen. Schalte danach alles wieder ein: Bis dahin bist du weniger geschützt.
    }
    .title = VPN und Filter zur Probe anhalten
    .watch =
        { path-on-the-iphone }
        { shared-step-vpn-off }
shared-step-datetime =
    1. Öffne **{ path-date-time }**.
    2. Schalte **{ -ui-set-automatically }** ein.
    3. Sieh nach, ob **{ -ui-time-zone }** zu deinem Ort passt, und vergleiche die Uhr mit einem anderen Telefon.
    Ist der Schalter grau, bestimmt { -ui-screen-time } oder ein Arbeitsprofil darüber.
    .title = Uhrzeit automatisch stellen lassen
    .mac =
        1. Öffne **{ path-date-time }**.
        2. Lass Datum, Uhrzeit und Zeitzone automatisch einstellen.
        3. Vergleiche die Uhr mit einem anderen Gerät.
    .watch =
        { path-on-the-iphone }
        { shared-step-datetime }
shared-step-line-on =
    1. Öffne **{ path-cellular }** (oder { -ui-mobile-service }) und tipp auf die Leitung, die du willst.
    2. Schalte **{ -ui-turn-on-this-line }** ein.
    3. Bei zwei Leitungen: Öffne **{ shared-path-switch }** › **{ -ui-imessage-facetime-line }** oder **{ shared-path-addresses }** und wähle diese Leitung.
    4. Sieh nach, ob **{ path-my-number }** stimmt.
    .title = Die richtige Leitung einschalten
    .watch =
        { path-on-the-iphone }
        { shared-step-line-on }
shared-step-rm-sim =
    1. Öffne **{ path-cellular }** und such zwei Einträge mit derselben Nummer.
    2. Finde heraus, welcher **aus** ist oder kein Netz hat. Nur der kommt weg.
    3. Eine SIM-Karte: Nimm sie heraus. Eine eSIM: Tipp darauf und dann auf **{ -ui-delete-esim }**.
    4. Öffne **{ shared-path-addresses }** und tipp auf deine Nummer, sodass sie einmal da ist, mit Häkchen.
    Gibt es nur einen Eintrag, wähle „{ choice-failed }“.
    .title = Die inaktive SIM mit deiner Nummer entfernen
    .warning = Löschst du die benutzte eSIM, hast du kein Netz, bis dein Anbieter dir eine neue gibt, vielleicht gegen Gebühr. Weißt du sicher, welche aus ist? Wenn nicht, wähle „{ choice-cant }“. Nachrichten und Fotos bleiben.
    .watch =
        { path-on-the-iphone }
        { shared-step-rm-sim }
shared-step-finish-setup =
    Ein neues { -iphone } holt einen ausgelassenen Schritt nicht von selbst nach.
    1. Öffne **{ path-cellular }**, schließ dort die eSIM ab und schalte die Leitung ein.
    2. Öffne **{ path-software-update }** und installiere, was angeboten wird.
    3. Öffne **{ shared-path-switch }** und schalte **{ shared-service }** aus und ein.
    4. Öffne **{ shared-path-addresses }** und tipp auf deine Nummer.
    .title = Nachholen, was beim Einrichten ausfiel
    .watch =
        { path-on-the-iphone }
        { shared-step-finish-setup }
shared-step-carrier-upd =
    1. Geh in ein WLAN.
    2. Öffne **{ path-about }** und bleib eine Minute dort.
    3. Erscheint **{ -ui-carrier-settings-update }**, nimm es an. Erscheint nichts, gibt es keines.
    4. { shared-try-now }
    .title = Nach Netzbetreiber-Einstellungen sehen
    .watch =
        { path-on-the-iphone }
        { shared-step-carrier-upd }
shared-step-sms-test =
    Um deine Nummer zu bestätigen, sendet das { -iphone } eine verborgene SMS, vielleicht in ein anderes Land. Darum müssen gewöhnliche SMS gehen.
    1. Sende einen Text an ein Telefon, das kein { -iphone } ist. Er muss grün und als SMS bezeichnet sein, nicht als { -imessage }.
    2. Geht das nicht, sieh nach deinem Guthaben und ob dein Tarif SMS erlaubt, auch in andere Länder.
    3. Geht er raus, schalte { shared-service } einmal aus und ein.
    Das kann dich ein oder zwei SMS kosten.
    .title = Eine gewöhnliche SMS senden
    .watch =
        { path-on-the-iphone }
        { shared-step-sms-test }
shared-step-wait24 =
    Dein Anbieter braucht bis zu 24 Stunden, um eine Nummer bei { -apple } zu bestätigen. Auch eine Störung geht von selbst vorbei.
    1. Lass { shared-service } an, mit Netz und Internet.
    2. Schalte es dazwischen nicht aus und ein: Das Warten kann sonst von vorn beginnen.
    3. Drück „{ choice-wait }“; ich frage nach einer Stunde, sechs Stunden und einem Tag nach.
    Mehr als ein Tag ist nicht normal. Sind SMS gesperrt, ist die Leitung aus oder gibt es einen Netzfehler, hilft Warten nicht: Wähle „{ choice-failed }“.
    .title = Der Aktivierung bis zu einem Tag geben
shared-step-acct-fix =
    1. Öffne **{ path-account }** und beantworte jede Anfrage dort: geänderte Einstellungen, neue Bedingungen, Bestätigung.
    2. Öffne über die Schaltfläche die Account-Seite und sieh nach, ob du dich anmelden kannst. Nennt sie ein Gerät, das du nicht kennst, sprich hier mit einem Menschen.
    3. Die Zwei-Faktor-Authentifizierung sollte an sein.
    4. { shared-try-now }
    Gib dein Passwort nur auf deinem Gerät und auf Seiten von { -apple } ein. Niemand hier braucht es oder einen Code.
    .title = Erledigen, was dein { -apple-account } verlangt
    .warning = Musst du das Passwort zurücksetzen, werden deine anderen Geräte abgemeldet, und deine Nummer fehlt bei { shared-service } auf { -ipad } und { -mac }, bis du dich dort wieder anmeldest. Nachrichten bleiben.
shared-step-ios-update =
    1. Mach ein Backup.
    2. Öffne **{ path-software-update }** und installiere, was angeboten wird. Das dauert im WLAN 20 bis 60 Minuten; schließ das Gerät an den Strom an.
    3. Hat es neu gestartet, { shared-try }.
    { $os ->
        [ios26] Ein Update behebt oft einen Softwarefehler.
        [ios17] Installiere, was angeboten wird, auch wenn das Gerät die neueste Version nicht bekommt.
       *[other] Ein altes { -iphone } braucht mindestens 12.5.8, 15.8.6, 16.7.13 oder 18.7.4, je nach seiner Reihe. Ohne sie gehen { -imessage }, { -facetime } und die Aktivierung nach Januar 2027 nicht mehr.
    }
    .title = Das System aktualisieren
    .warning = Solange ist das Gerät nicht zu benutzen, und zurück zur alten Version geht es nicht. Du brauchst WLAN, mindestens 50 % Batterie und freien Platz. Deine Daten bleiben; ein Backup ist das Sicherheitsnetz.
    .mac =
        1. Mach ein Backup.
        2. Öffne **{ path-software-update }** und installiere, was angeboten wird. Das kann eine Stunde dauern; schließ den { -mac } an den Strom an.
        3. Hat er neu gestartet, { shared-try }.
    .watch =
        { path-on-the-iphone }
        { shared-step-ios-update }
        Aktualisiere dann die Watch: Watch-App › **{ -ui-general }** › **{ -ui-software-update }**, auf ihrem Ladegerät.
shared-step-carrier =
    Wende dich an deinen Anbieter und frag:
    1. Ist meine SIM oder eSIM aktiv, nur auf diesem Telefon und für die richtige Nummer?
    2. Darf diese Nummer SMS senden, auch in andere Länder und an Kurz- oder Sondernummern? { -apple } bestätigt eine Nummer mit so einer SMS.
    3. Könnt ihr die Aktivierung noch einmal senden oder die SIM oder eSIM tauschen?
    4. Schalte danach { shared-service } einmal aus und ein und drück „{ choice-wait }“.
    Nenne deinem Anbieter Codes oder Passwörter nur, wenn du selbst dort angerufen hast.
    .title = Den Anbieter die Aktivierungs-SMS freigeben lassen
    .warning = Eine neue SIM oder eSIM kann Geld kosten, und die alte geht nicht mehr. Deine Nummer und Nachrichten bleiben. Halte etwas bereit, um dich auszuweisen.
shared-step-reset-net =
    1. Schreib das Passwort deines WLANs auf, und deine Einstellungen für VPN und APN, falls du welche hast.
    2. Öffne **{ path-reset } › { -ui-reset }** und wähle **{ -ui-reset-network-settings }**. Es fragt nach dem Code, und das Gerät startet neu.
    3. Geh wieder in dein WLAN.
    4. Schalte { shared-service } aus und ein und { shared-try }.
    .title = Die Netzwerkeinstellungen zurücksetzen
    .warning = Das vergisst alle WLANs mit ihren Passwörtern, Einstellungen für VPN und APN und die Mobilfunkwahl; Bluetooth-Verbindungen können abbrechen. Mit dem { -icloud }-Schlüsselbund verschwinden die WLANs vielleicht auch von deinen anderen Geräten. Fotos, Apps und Nachrichten bleiben. Nicht auf einem Gerät von Arbeit oder Schule ohne deren IT.
    .mac =
        Ein { -mac } hat dafür keine Schaltfläche, darum wird das Netz neu eingerichtet.
        1. Schreib das Passwort deines WLANs auf.
        2. Öffne **{ path-wi-fi }** und wähle in den Details deines Netzes **{ -ui-forget-this-network }**.
        3. Starte neu, geh wieder in das Netz und { shared-try }.
