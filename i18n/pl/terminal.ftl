### Co mówi sam terminal wokół kart.

terminal-choose = Twój wybór
terminal-keys = Strzałki lub numer, potem Enter. Esc kończy.
terminal-type = Wpisz numer wyboru i naciśnij Enter. +24h oznacza, że mija doba.
terminal-let-pass = Niech miną 24 godziny
terminal-leave = Zakończ
terminal-left = Do zobaczenia. Nic z tego nie zostało zapisane.
terminal-too-long = Ten wiersz jest za długi; nic się nie zmieniło.
terminal-no-time = Taki czas nie może minąć. Wpisz +90m, +24h lub +2d; najwyżej rok.
