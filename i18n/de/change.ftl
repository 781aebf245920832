### Was gesagt wird, wenn sich eine Anleitung ändert, während jemand mitten darin ist.

## Über einer Karte

note-set-aside = Beiseitegelegt: { $list }
note-card-changed = Die Anleitung hat sich geändert, seit diese Karte gezeigt wurde; darum hat dein Druck nichts geändert. Das ist jetzt deine Karte.

## Statt einer Karte

notice-flow-gone = Diese Anleitung wird nicht mehr angeboten
    .text = Deine Antworten bleiben erhalten. Kommt die Anleitung wieder, machst du dort weiter, wo du warst.

## Für Admins, in der Antwort auf /desk doctor

desk-doctor-guide = { PLURAL($count) ->
        [one] **Die Anleitung wurde { $at } geändert und hat einen Fehler; die vorige ist in Gebrauch.** Den Fehler nennt das Protokoll dessen, der diesen Bot betreibt.
       *[other] **Die Anleitung wurde { $at } geändert und hat { $count } Fehler; die vorige ist in Gebrauch.** Die Fehler nennt das Protokoll dessen, der diesen Bot betreibt.
    }
