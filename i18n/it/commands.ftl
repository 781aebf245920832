### Quello che Discord mostra mentre si scrive un comando. I nomi restano in inglese.

command-device-language = device-language
    .description = La lingua impostata su { -iphone }, { -ipad } o { -mac }, se è diversa da quella di { -discord }

## Il centro assistenza, dove il team di un server segue i casi.

command-desk = desk
    .description = Il centro assistenza: i casi che hanno bisogno di una persona
command-desk-setup = setup
    .description = Configura il centro assistenza: dove arrivano i casi e chi li segue
    .channel = Un canale testuale, o un forum in cui ogni caso diventa un post
    .role = Il ruolo delle persone che rispondono ai casi
command-desk-setup-language = language
    .description = La lingua di ciò che vede tutto il team; altrimenti quella del server
command-desk-doctor = doctor
    .description = Controlla che il centro assistenza funzioni e di’ con precisione che cosa manca
command-desk-queue = queue
    .description = Mostra i casi aperti, a partire dal più vecchio
command-desk-case = case
    .description = Mostra un caso con tutto quello che è stato provato finora
    .number = Il numero del caso
command-desk-next = next
    .description = Mostra il caso che aspetta da più tempo te o chiunque altro
command-desk-stats = stats
    .description = Quanti casi, in quanto tempo la prima risposta e in quanto la soluzione
    .days = Quanti giorni considerare; 30 se non indicato
command-desk-block = block
    .description = Impedisci a un membro di aprire altri casi
    .member = Il membro
command-desk-unblock = unblock
    .description = Permetti di nuovo a un membro bloccato di aprire casi
    .member = Il membro
