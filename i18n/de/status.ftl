### Was der Bot selbst herausfindet

## Über einer Karte oder klein darunter

found-outage = Die Statusseite von { -apple } meldet einen Ausfall (gelesen { $read }). Bitte ändere nichts mehr an deinen Einstellungen: An deinem Gerät liegt es nicht.
    .about = Die Statusseite von { -apple } meldet einen Ausfall, seit { $about } (gelesen { $read }). Bitte ändere nichts mehr an deinen Einstellungen: An deinem Gerät liegt es nicht.
found-issue = Die Statusseite von { -apple } meldet ein Problem, das manche betrifft (gelesen { $read }). Bitte ändere vorerst nichts mehr an deinen Einstellungen.
    .about = Die Statusseite von { -apple } meldet ein Problem, das manche betrifft, seit { $about } (gelesen { $read }). Bitte ändere vorerst nichts mehr an deinen Einstellungen.
found-planned = { -apple } hat Arbeiten geplant, die eine Weile stören können (Statusseite gelesen { $read }).
    .about = { -apple } hat Arbeiten geplant (Beginn { $about }), die eine Weile stören können (Statusseite gelesen { $read }).
found-resolved = { -apple } hatte kürzlich ein Problem, das behoben ist (Statusseite gelesen { $read }). Versuch es noch einmal; geht es immer noch nicht, machen wir hier weiter.
    .about = { -apple } hatte ein Problem, das behoben ist, seit { $about } (Statusseite gelesen { $read }). Versuch es noch einmal; geht es immer noch nicht, machen wir hier weiter.
found-clear = Die Statusseite von { -apple } zeigt kein Problem (gelesen { $read }); sie hinkt oft hinterher
found-wave = Es liegt vielleicht nicht nur an dir: Mehrere Leute kamen binnen Minuten mit demselben Problem (gezählt { $read }). Bevor wir etwas zurücksetzen, warten wir ein wenig.

## Im Weg, den das Support-Team sieht, und in der Zusammenfassung

found-path = { $what } ({ $read })
found-path-outage = Statusseite von { -apple }: ein Ausfall
found-path-issue = Statusseite von { -apple }: ein Problem für manche
found-path-planned = Statusseite von { -apple }: geplante Arbeiten
found-path-resolved = Statusseite von { -apple }: ein Problem, das behoben ist
found-path-clear = Statusseite von { -apple }: kein Problem
found-path-wave = Viele kamen mit demselben Problem
