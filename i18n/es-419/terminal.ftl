### Lo que dice el propio terminal alrededor de las tarjetas.

terminal-choose = Tu elección
terminal-keys = Flechas o un número y después Enter. Esc para salir.
terminal-type = Escribe el número de una opción y presiona Enter. +24h deja pasar un día.
terminal-let-pass = Dejar pasar 24 horas
terminal-leave = Salir
terminal-left = Hasta pronto. No se guardó nada.
terminal-too-long = Esa línea es demasiado larga; no cambió nada.
terminal-no-time = Eso no es un tiempo que pueda pasar. Escribe +90m, +24h o +2d; como mucho, un año.
