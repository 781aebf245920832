### O que o próprio terminal diz em torno dos cartões.

terminal-choose = Sua escolha
terminal-keys = Setas ou um número e depois Enter. Esc para sair.
terminal-type = Digite o número de uma opção e pressione Enter. +24h deixa passar um dia.
terminal-let-pass = Deixar passar 24 horas
terminal-leave = Sair
terminal-left = Até logo. Nada disso foi guardado.
terminal-too-long = Essa linha é longa demais; nada mudou.
terminal-no-time = Isso não é um tempo que possa passar. Digite +90m, +24h ou +2d; no máximo, um ano.
