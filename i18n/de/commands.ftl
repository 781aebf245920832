### Was Discord zeigt, während ein Befehl getippt wird. Die Namen bleiben englisch.

command-device-language = device-language
    .description = Die Sprache deines { -iphone }, { -ipad } oder { -mac }, falls sie von { -discord } abweicht

## Der Desk, an dem das Support-Team eines Servers Fälle bearbeitet.

command-desk = desk
    .description = Der Support-Desk: Fälle, die einen Menschen brauchen
command-desk-setup = setup
    .description = Den Desk einrichten: wo Fälle erscheinen und wer sie bearbeitet
    .channel = Ein Textkanal, oder ein Forum, in dem jeder Fall ein Beitrag wird
    .role = Die Rolle der Leute, die Fälle beantworten
command-desk-setup-language = language
    .description = Die Sprache dessen, was das ganze Team sieht; sonst die des Servers
command-desk-doctor = doctor
    .description = Prüfen, ob der Desk funktioniert, und genau sagen, was fehlt
command-desk-queue = queue
    .description = Die offenen Fälle zeigen, die ältesten zuerst
command-desk-case = case
    .description = Einen Fall zeigen, mit allem, was schon versucht wurde
    .number = Die Nummer des Falls
command-desk-next = next
    .description = Den Fall zeigen, der am längsten auf dich oder sonst jemanden wartet
command-desk-stats = stats
    .description = Wie viele Fälle, wie schnell die erste Antwort, wie schnell die Lösung
    .days = Wie viele Tage zurück; ohne Angabe 30
command-desk-block = block
    .description = Ein Mitglied keine Fälle mehr eröffnen lassen
    .member = Das Mitglied
command-desk-unblock = unblock
    .description = Ein gesperrtes Mitglied wieder Fälle eröffnen lassen
    .member = Das Mitglied
