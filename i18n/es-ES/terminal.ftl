### Lo que dice el propio terminal alrededor de las tarjetas.

terminal-choose = Tu elección
terminal-keys = Flechas o un número y después Intro. Esc para salir.
terminal-type = Escribe el número de una opción y pulsa Intro. +24h deja pasar un día.
terminal-let-pass = Dejar pasar 24 horas
terminal-leave = Salir
terminal-left = Hasta pronto. No se ha guardado nada.
terminal-too-long = Esa línea es demasiado larga; no ha cambiado nada.
terminal-no-time = Eso no es un tiempo que pueda pasar. Escribe +90m, +24h o +2d; como mucho, un año.
