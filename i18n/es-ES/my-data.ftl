### Los datos propios: qué se guarda de una persona y qué significa borrarlo.

command-my-data = my-data
    .description = Qué se guarda sobre ti: léelo o haz que se borre
command-my-data-export = export
    .description = Recibir un archivo con todo lo que se guarda sobre ti
command-my-data-erase = erase
    .description = Borrar todo lo que hay sobre ti, después de leer qué significa

## El archivo con todo

my-data-export = Todo lo que se guarda sobre ti
    .text = El archivo adjunto lo contiene todo, de todos los servidores y de los mensajes directos:
    .note = Las horas están en UTC. No incluye las notas que un equipo guarda para sí sobre un caso; pídeselas al equipo. { -discord } conserva sus propios mensajes, y esto no puede mostrarlos.
my-data-nothing = No se guarda nada sobre ti.
my-data-sessions = { PLURAL($count) ->
        [one] { $count } recorrido por una guía
       *[other] { $count } recorridos por una guía
    }
my-data-cases = { PLURAL($count) ->
        [one] { $count } caso, con todo lo que se escribió
       *[other] { $count } casos, con todo lo que se escribió
    }
my-data-drafts = { PLURAL($count) ->
        [one] { $count } borrador que no se envió
       *[other] { $count } borradores que no se enviaron
    }
my-data-blocks = { PLURAL($count) ->
        [one] { $count } servidor en el que no puedes abrir casos
       *[other] { $count } servidores en los que no puedes abrir casos
    }
my-data-desks = { PLURAL($count) ->
        [one] { $count } mesa de ayuda que configuraste
       *[other] { $count } mesas de ayuda que configuraste
    }
my-data-work = { PLURAL($count) ->
        [one] { $count } cosa que hiciste con casos de otras personas
       *[other] { $count } cosas que hiciste con casos de otras personas
    }
my-data-languages = Los idiomas que elegiste para los textos y para tu dispositivo
my-data-file = Todo lo que { -blueback } ha guardado sobre ti. «ids» son nombres internos de las guías; «words» dice lo mismo en tu idioma.

## Borrar

my-data-erase = ¿Borrar todo lo que hay sobre ti?
    .goes = **Al momento, en todos los servidores:** tus recorridos por las guías, los recordatorios, los borradores y los mensajes que aún se te iban a enviar.
    .cases = **Tus casos** se cierran y pierden tu nombre y todo lo que se escribió en ellos. Se avisa al equipo de que has pedido borrarlos, y sus tarjetas y líneas se cambian allí donde están. Lo que hiciste como parte del equipo queda en los casos de otras personas, sin tu nombre; los casos que llevas vuelven a la cola.
    .files = **En el disco,** el archivo que lo contenía se reescribe poco después, para que no quede rastro en él. Las copias que la persona responsable del bot guarda para emergencias caducan según su propia norma; si se recupera una antes, tus datos se borran de nuevo de ella. Para eso se conserva una huella tuya, de la que nadie puede deducir quién eres.
    .stays = **Lo que queda:** los mensajes que ya se enviaron en { -discord } y a los que no llego, como los de nuestros mensajes directos e hilos privados; bórralos tú si quieres. Si un equipo te ha bloqueado, el bloqueo se mantiene, en forma de huella.
    .final = Esto no se puede deshacer.
my-data-do-erase = Borrar todo
my-data-do-keep = Conservarlo
my-data-erased = Todo lo que había sobre ti está borrado
    .text = Tus casos han perdido tu nombre y tus palabras, y se avisa a los equipos. Puedes volver a usar las guías cuando quieras; empezarán de cero.
    .files = El archivo del disco se reescribe en las próximas horas. Las copias de emergencia de la persona responsable del bot caducan según su propia norma.
my-data-under-way = Se está borrando todo lo que hay sobre ti
    .text = Tu petición está guardada. Una parte no se ha podido hacer todavía y seguirá por sí sola; no tienes que hacer nada.
my-data-kept = No se ha borrado nada
    .text = Todo sigue como estaba.
