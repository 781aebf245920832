### Własne dane: co jest o kimś zapisane i co oznacza wymazanie tego.

command-my-data = my-data
    .description = Co jest o tobie zapisane: przeczytaj to lub poproś o wymazanie
command-my-data-export = export
    .description = Pobierz plik ze wszystkim, co jest o tobie zapisane
command-my-data-erase = erase
    .description = Wymaż wszystko o sobie; najpierw przeczytasz, co to oznacza

my-data-export = Wszystko, co jest o tobie zapisane
    .text = Dołączony plik zawiera całość, ze wszystkich serwerów i z wiadomości prywatnych:
    .note = Godziny są podane w UTC. Plik nie zawiera notatek, które zespół prowadzi na własny użytek; o nie zapytaj zespół. { -discord } przechowuje własne wiadomości, których nie da się tu pokazać.
my-data-nothing = Nic nie jest o tobie zapisane.
my-data-sessions = { PLURAL($count) ->
        [one] { $count } przejście przewodnika
        [few] { $count } przejścia przewodnika
        [many] { $count } przejść przewodnika
       *[other] { $count } przejścia przewodnika
    }
my-data-cases = { PLURAL($count) ->
        [one] { $count } zgłoszenie wraz ze wszystkim, co w nim napisano
        [few] { $count } zgłoszenia wraz ze wszystkim, co w nich napisano
        [many] { $count } zgłoszeń wraz ze wszystkim, co w nich napisano
       *[other] { $count } zgłoszenia wraz ze wszystkim, co w nich napisano
    }
my-data-drafts = { PLURAL($count) ->
        [one] { $count } niewysłana wersja robocza
        [few] { $count } niewysłane wersje robocze
        [many] { $count } niewysłanych wersji roboczych
       *[other] { $count } niewysłanej wersji roboczej
    }
my-data-blocks = { PLURAL($count) ->
        [one] { $count } serwer, na którym nie możesz otwierać zgłoszeń
        [few] { $count } serwery, na których nie możesz otwierać zgłoszeń
        [many] { $count } serwerów, na których nie możesz otwierać zgłoszeń
       *[other] { $count } serwera, na których nie możesz otwierać zgłoszeń
    }
my-data-desks = { PLURAL($count) ->
        [one] { $count } skonfigurowany przez ciebie punkt pomocy
        [few] { $count } skonfigurowane przez ciebie punkty pomocy
        [many] { $count } skonfigurowanych przez ciebie punktów pomocy
       *[other] { $count } skonfigurowanego przez ciebie punktu pomocy
    }
my-data-work = { PLURAL($count) ->
        [one] { $count } twoja czynność przy zgłoszeniach innych osób
        [few] { $count } twoje czynności przy zgłoszeniach innych osób
        [many] { $count } twoich czynności przy zgłoszeniach innych osób
       *[other] { $count } twojej czynności przy zgłoszeniach innych osób
    }
my-data-languages = Języki wybrane przez ciebie dla tekstów i urządzenia
my-data-file = Wszystko, co { -blueback } ma o tobie zapisane. „ids” to nazwy używane wewnątrz przewodników; „words” mówią to samo w twoim języku.

my-data-erase = Wymazać wszystko o tobie?
    .goes = **Od razu, na każdym serwerze:** zapisy twoich przejść przez przewodniki, przypomnienia, wersje robocze i wiadomości, które miały jeszcze do ciebie trafić.
    .cases = **Twoje zgłoszenia** zostaną zamknięte i stracą twoje imię oraz każde słowo, które w nich napisano. Zespół dowie się o wymazaniu, a jego karty i wpisy zmienią się tam, gdzie są. To, co robisz jako osoba wspierająca, zostanie przy zgłoszeniach innych bez twojego imienia; sprawy, którymi się zajmujesz, wrócą do kolejki.
    .files = **Na dysku** plik z danymi zostanie wkrótce potem zapisany na nowo, tak by nie został w nim żaden ślad. Kopie awaryjne operatora bota wygasną zgodnie z jego własną zasadą; jeśli któraś zostanie wcześniej przywrócona, twoje dane znowu zostaną z niej wymazane. W tym celu pozostaje odcisk, z którego nikt nie odczyta, kim jesteś.
    .stays = **Co zostaje:** wiadomości już wysłane na { -discord(case: "loc") }, do których nie mam dostępu, na przykład w naszych wiadomościach prywatnych i prywatnych wątkach; w razie potrzeby możesz je usunąć. Jeśli któryś zespół ma cię na liście zablokowanych, blokada zostaje w postaci odcisku.
    .final = Tego nie da się cofnąć.
my-data-do-erase = Wymaż wszystko
my-data-do-keep = Zachowaj
my-data-erased = Wszystko o tobie zostało wymazane
    .text = W twoich zgłoszeniach nie ma już twojego imienia ani twoich słów, a zespoły o tym wiedzą. W każdej chwili możesz znowu skorzystać z przewodników; zaczną się od nowa.
    .files = Plik na dysku zostanie zapisany na nowo w ciągu najbliższych godzin. Kopie awaryjne operatora bota wygasną zgodnie z jego własną zasadą.
my-data-under-way = Trwa wymazywanie wszystkiego o tobie
    .text = Twoja prośba jest zapisana. Części nie dało się jeszcze wymazać, ale stanie się to samo; nie musisz nic robić.
my-data-kept = Nic nie zostało wymazane
    .text = Wszystko zostaje tak, jak było.
