### Was das Terminal selbst um die Karten herum sagt.

terminal-choose = Deine Wahl
terminal-keys = Pfeiltasten oder eine Zahl, dann Enter. Esc beendet.
terminal-type = Gib die Nummer einer Wahl ein und drücke Enter. +24h lässt einen Tag vergehen.
terminal-let-pass = 24 Stunden vergehen lassen
terminal-leave = Beenden
terminal-left = Bis bald. Nichts davon wurde aufbewahrt.
terminal-too-long = Diese Zeile ist zu lang; es wurde nichts geändert.
terminal-no-time = Diese Zeit kann nicht vergehen. Gib +90m, +24h oder +2d ein; mehr als ein Jahr geht nicht.
