### Che cosa dice il terminale attorno alle schede.

terminal-choose = La tua scelta
terminal-keys = Frecce o un numero, poi Invio. Esc per uscire.
terminal-type = Scrivi il numero di una scelta e premi Invio. +24h fa passare un giorno.
terminal-let-pass = Fai passare 24 ore
terminal-leave = Esci
terminal-left = A presto. Non è stato conservato niente.
terminal-too-long = Questa riga è troppo lunga; non è cambiato niente.
terminal-no-time = Questo tempo non è valido. Scrivi +90m, +24h o +2d; il massimo è un anno.
