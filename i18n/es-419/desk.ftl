### La mesa de ayuda: lo que ven de un caso los miembros y el equipo.

## Espacios de tiempo

desk-span-moment = menos de un minuto
desk-span-minutes = { PLURAL($count) ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
desk-span-hours = { PLURAL($count) ->
        [one] { $count } hora
       *[other] { $count } horas
    }
desk-span-days = { PLURAL($count) ->
        [one] { $count } día
       *[other] { $count } días
    }

## El caso, como lo ve el equipo

desk-case = Caso #{ $number }: { $flow }
desk-blueback = { -blueback }
desk-mark-high = ❗
desk-mark-urgent = ‼️
desk-priority-normal = normal
desk-priority-high = alta
desk-priority-urgent = urgente
desk-priority-line = prioridad: { $priority }
desk-state-new = Nuevo
desk-state-claimed = Asumido
desk-state-waiting-for-member = En espera del miembro
desk-state-waiting-for-desk = En espera del equipo
desk-state-solved = Resuelto
desk-state-closed-by-desk = Cerrado por el equipo
desk-state-closed-by-member = Retirado por el miembro
desk-state-closed-silence = Cerrado tras un largo silencio
desk-turn-desk = es el turno del equipo, último movimiento { $since }
desk-turn-member = es el turno del miembro, último movimiento { $since }
desk-turn-nobody = terminado { $since }
desk-owner = lo tiene { $owner }
desk-owner-none = aún no lo tiene nadie
desk-member = Idioma de { $member } y de su dispositivo: { $language } · abierto { $opened }
desk-member-device = Idioma de { $member }: { $language }; idioma de su dispositivo: { $device } · abierto { $opened }
desk-sees = “{ $symptom }”
desk-sees-nothing = No le dijo a la guía lo que ve.
desk-reason-asked = Pidió hablar con una persona.
desk-reason-refused = Rechazó un paso en el que se pierde algo.
desk-reason-lost = Tres cosas no se pudieron encontrar o hacer.
desk-reason-exhausted = A la guía no le quedaba nada que mereciera la pena.
desk-reason-solved = Parecía resuelto cuando pidió hablar con una persona.
desk-reason-flow = La guía dijo: “{ $reason }”
desk-own-words = **Con sus propias palabras**
desk-own-words-none = Nada con sus propias palabras.
desk-path = **Lo que se probó**
desk-path-none = Aún no se ha respondido ni probado nada.
desk-path-gone = La guía “{ $flow }” ya no está aquí, así que no se puede mostrar el recorrido.
desk-path-later = { $line } ({ $span } después)
desk-likely = **Probable:** { $list }
desk-likely-cause = { $cause } (alrededor del { $share } %)
desk-advised = **Siguiente según la guía:** { $step } ({ $price })
desk-price = { PLURAL($count) ->
        [one] { $count } minuto, { $risk }
       *[other] { $count } minutos, { $risk }
    }
desk-risk-none = no cambia nada de forma permanente
desk-risk-mild = pequeño efecto secundario
desk-risk-settings = se pierde configuración
desk-risk-data = podrían perderse datos
desk-suggested = **Propuesto, aún sin respuesta:** { $list }
desk-step-gone = un paso que ya no está en la guía
desk-reach-nothing = Aún no se ha enviado nada. Preferencia: { $wish }.
desk-reach-under-way = En camino. Preferencia: { $wish }.
desk-reach-waits = Espera a que use otra vez el comando.
desk-reach-direct = Llegó por mensaje directo.
desk-reach-thread = Llegó en un hilo privado.
desk-reach-visit = Lo leyó al volver.
desk-reach-seen = Lo vio por última vez { $seen }.
desk-reach-unseen = Todavía no lo ha visto.
desk-rating = Calificado con { $stars } de 5

## Lo que pasó con un caso

desk-event-opened = { $who } lo pasó al equipo
desk-event-claimed = { $who } lo asumió
desk-event-took-over = { $who } tomó el lugar de { $other }
desk-event-handed-back = { $who } lo devolvió a la cola
desk-event-expired = De nuevo en la cola: no pasó nada durante mucho tiempo mientras lo tenía { $other }
desk-event-wrote = { $who } le escribió al miembro
desk-event-asked = { $who } le preguntó al miembro
desk-event-ready = { $who } envió la respuesta preparada “{ $title }”
desk-event-suggested = { $who } le pidió al miembro que pruebe: { $step }
desk-event-noted = { $who } anotó algo solo para el equipo
desk-event-answered = { $who } respondió
desk-event-tried = { $who } probó “{ $step }”: { $outcome }
desk-event-prioritised = { $who } puso la prioridad en: { $priority }
desk-event-solved = { $who } dice que funciona
desk-event-closed-by-desk = { $who } lo cerró
desk-event-closed-by-member = { $who } ya no lo necesita
desk-event-closed-silence = Cerrado porque no llegó respuesta durante mucho tiempo
desk-event-reopened = { $who } lo volvió a abrir
desk-event-rated = { $who } calificó la ayuda con { $stars } de 5
desk-event-reminded = Recordatorio n.º { $nth }: ya tocaba
desk-event-left = { $member } dejó el servidor, así que ahora no le llega nada
desk-event-removed = { $who } escribió algo que después se borró
desk-event-erased = El miembro hizo borrar todo lo que había sobre sí. El caso está cerrado, porque no queda nadie a quien responder
desk-somebody = alguien cuyos datos se borraron
desk-reply-gone = una respuesta preparada que ya no está aquí
desk-log-ready = Enviado en este idioma: { $language }.
desk-log-gone = Pasó algo con este caso. Ábrelo para ver qué.
desk-announcement = El caso #{ $number } espera a alguien
desk-owner-reminder = Caso #{ $number }: es tu turno
desk-owner-reminder-back = Si no pasa nada, volverá a la cola { $back }. Para conservarlo basta una respuesta, una nota o un paso.
desk-history-page = Todo lo que pasó, página { $page } de { $pages }
desk-history-cut = Una parte era demasiado larga para mostrarla aquí; en el archivo está todo.

## Botones

desk-do-claim = Asumir
desk-do-take-over = Tomar su lugar
desk-do-reply = Responder
desk-do-ask = Hacer una pregunta
desk-do-suggest = Proponer un paso
desk-do-note = Nota
desk-do-hand-back = Devolver a la cola
desk-do-prioritise = Prioridad
desk-do-solve = Resuelto
desk-do-close = Cerrar
desk-do-reopen = Volver a abrir
desk-do-view = Abrir en mi idioma
desk-do-history = Historial
desk-do-newer = Más recientes
desk-do-older = Más antiguos
desk-do-next = Siguiente caso
desk-do-queue = Cola
desk-do-before = Página anterior
desk-do-after = Página siguiente
desk-do-send = Enviar
desk-do-change = Cambiar
desk-do-drop = Descartar
desk-do-write = Escribir mi propia respuesta
desk-do-send-case = Enviar al equipo
desk-do-change-words = Cambiar mis palabras
desk-do-not-now = Ahora no
desk-do-answer = Responder
desk-do-add = Agregar algo
desk-do-withdraw = Ya no lo necesito
desk-do-again = Volver a abrirlo
desk-do-look = Mi caso
desk-do-guide = Seguir con la guía
desk-do-server = Ir al servidor

## Pasar el caso al equipo

desk-offer = Escribir al equipo
    .text = El equipo de este servidor puede seguir desde aquí. Ve lo que se probó, para que nadie te lo vuelva a preguntar.
desk-consent = Lo que verá el equipo
    .text = Aún no se ha enviado nada. Si lo envías, el equipo de este servidor verá tu nombre aquí, tu idioma y el de tu dispositivo, y lo que está escrito debajo. Podrás agregar algo más tarde.
desk-consent-words = **Tus propias palabras**
desk-consent-words-none = No escribiste nada con tus propias palabras. No hace falta.
desk-consent-path = **Lo que probaste**
desk-consent-contact = ¿Cómo debe contactar contigo el equipo?
desk-contact-direct = mensaje directo
    .choice = Por mensaje directo
    .hint = Si no está permitido, en un hilo privado o la próxima vez que vengas
    .promise = Recibirás cada respuesta por mensaje directo. Si no está permitido, esperará en un hilo privado, o aquí hasta que uses de nuevo el mismo comando.
desk-contact-thread = hilo privado
    .choice = En un hilo privado aquí
    .hint = Solo tú y el equipo pueden leerlo
    .promise = Recibirás cada respuesta en un hilo privado del servidor.
desk-contact-later = sin mensajes; lo mirará por su cuenta
    .choice = Sin mensajes; ya lo miraré
    .hint = Usa otra vez el mismo comando para ver las novedades
    .promise = No recibirás mensajes. Usa otra vez el mismo comando para ver las novedades.
desk-handed-over = El caso #{ $number } ya lo tiene el equipo
    .text = Ven lo que se probó. El mismo comando te muestra tu caso en cualquier momento.
desk-handed-over-usual = Tiempo habitual hasta la primera respuesta últimamente: { $span }. Puede tardar más.
desk-handed-over-no-promise = Últimamente hubo muy pocos casos para decir cuánto tarda la primera respuesta, así que aquí no hay promesas.
desk-handed-over-broken = Tu caso está guardado. Ahora mismo no se puede llegar a la mesa de ayuda del equipo; tu caso aparecerá en ella en cuanto se arregle, y no tienes que hacer nada. El mismo comando te muestra tu caso.

## El caso propio

desk-mine = Tu caso #{ $number }
desk-mine-since = Último movimiento: { $since }.
desk-mine-new = Lo tiene el equipo; aún no lo ha asumido nadie. Sigue en su tablero hasta que alguien lo haga.
desk-mine-claimed = Alguien del equipo lo asumió. Es el turno del equipo.
desk-mine-your-turn = Es tu turno: el equipo espera tu respuesta.
desk-mine-their-turn = El equipo tiene tu respuesta. Es el turno del equipo.
desk-mine-solved = Vuelve a funcionar; el caso está resuelto.
desk-mine-closed-by-desk = El equipo cerró este caso.
desk-mine-closed-by-member = Ya no lo necesitabas, así que está cerrado.
desk-mine-closed-silence = Se cerró porque no llegó respuesta durante mucho tiempo.
desk-mine-news = **Lo último que escribió el equipo**
desk-mine-no-news = El equipo aún no ha escrito.
desk-mine-wrote = El equipo, { $when }:
desk-mine-asked = El equipo pregunta, { $when }:
desk-mine-suggested = El equipo propone, { $when }: { $step }
desk-mine-closed = Cerrado { $when }:
desk-mine-reopen = Si el problema vuelve, puedes abrir otra vez el caso; el plazo termina { $until }.
desk-rate = ¿Cómo fue la ayuda?
desk-rate-one = Mala
desk-rate-two = No muy buena
desk-rate-three = Correcta
desk-rate-four = Buena
desk-rate-five = Muy buena

## Lo que recibe un miembro

desk-letter-wrote = El equipo te escribe sobre tu caso #{ $number }
desk-letter-asked = El equipo tiene una pregunta sobre tu caso #{ $number }
desk-letter-own-words = Esto lo escribió una persona del equipo. No está traducido.
desk-letter-how = Responde con el botón: lo que se escribe en este chat no le llega a nadie.
desk-letter-suggested = El equipo propone un paso para tu caso #{ $number }
desk-letter-tell = Di con un botón qué pasó; el equipo lo verá.
desk-letter-step-gone = El equipo propone un paso para tu caso #{ $number }
    .text = La guía cambió desde entonces, y ese paso ya no está en ella. El equipo puede decirte más.
desk-letter-solved = Tu caso #{ $number } está resuelto
    .text = El equipo marcó que vuelve a funcionar.
desk-letter-closed-by-desk = El equipo cerró tu caso #{ $number }
    .text = Arriba está lo que dice sobre ello.
desk-letter-closed-by-member = Tu caso #{ $number } está cerrado
    .text = Ya no lo necesitabas.
desk-letter-closed-silence = Tu caso #{ $number } está cerrado
    .text = No llegó respuesta durante mucho tiempo. No se perdió nada, y no hay problema.
desk-letter-reopened = Tu caso #{ $number } está abierto de nuevo
    .text = El equipo sigue con él. Todo lo que se dijo sigue ahí.
desk-letter-news = Hay novedades en tu caso #{ $number }
    .text = Ábrelo para verlas.
desk-letter-reminder = Tu caso #{ $number }: es tu turno
    .text = El equipo espera tu respuesta. Tómate tu tiempo; si no hay ninguna, el caso se cerrará { $until }. Si ya funciona, dilo.

## El tablero y la cola

desk-board = Casos abiertos
desk-board-broken = Algo va mal en esta mesa de ayuda, así que puede que algunos casos no se muestren. El comando /desk doctor dice qué es.
desk-board-empty = Nadie espera ayuda. A disfrutar de la calma.
desk-board-at = Actualizado { $at }
desk-board-more = { PLURAL($count) ->
        [one] y { $count } más en la cola
       *[other] y { $count } más en la cola
    }
desk-count-new = { PLURAL($count) ->
        [one] { $count } nuevo
       *[other] { $count } nuevos
    }
desk-count-claimed = { PLURAL($count) ->
        [one] { $count } asumido
       *[other] { $count } asumidos
    }
desk-count-waiting-for-desk = { PLURAL($count) ->
        [one] { $count } en espera del equipo
       *[other] { $count } en espera del equipo
    }
desk-count-waiting-for-member = { PLURAL($count) ->
        [one] { $count } en espera del miembro
       *[other] { $count } en espera de sus miembros
    }
desk-row-free = no lo tiene nadie
desk-row-desk = es el turno de { $owner }
desk-row-member = espera al miembro ({ $owner })
desk-row-member-free = espera al miembro (no lo tiene nadie)
desk-queue = La cola

## Lo que puede enviar el equipo

desk-replies = Responder al caso #{ $number }
    .text = Una respuesta preparada le llega en este idioma: { $language }. La ves antes de que se envíe.
desk-replies-pick = Respuestas preparadas
desk-preview = Antes de enviarlo: esto es lo que verá
desk-preview-own = Su idioma: { $language }. Tus propias palabras no se traducen, y tu nombre no se muestra.
desk-preview-ready = En su idioma: { $language }. Tu nombre no se muestra.

## Formularios

desk-form-hand-over = Escribir al equipo
    .label = Con tus propias palabras, si quieres
    .hint = ¿Qué viste y cuándo empezó? Sin contraseñas, códigos ni números de teléfono, por favor.
desk-form-answer = Caso #{ $number }: para el equipo
    .label = Tus palabras
    .hint = Sin contraseñas, códigos ni números de teléfono, por favor: aquí nadie los necesita.
desk-form-rate = Caso #{ $number }: tu comentario
    .label = ¿Qué estuvo bien y qué faltó?
    .hint = Puedes dejarlo vacío. Lo lee el equipo.
desk-form-write = Caso #{ $number }: escribir al miembro
    .label = Tus palabras, si puedes en su idioma
    .hint = Lo verás otra vez antes de enviarlo. No pidas nunca contraseñas ni códigos.
desk-form-ask = Caso #{ $number }: preguntar al miembro
    .label = Tu pregunta
    .hint = Una sola pregunta se responde mejor. No pidas nunca contraseñas ni códigos.
desk-form-note = Caso #{ $number }: nota
    .label = Solo para el equipo
    .hint = El miembro no la verá nunca.
desk-form-close = Caso #{ $number }: cerrarlo
    .label = ¿Por qué? El miembro lo leerá.
    .hint = Una frase amable: qué se averiguó y qué puede hacer todavía.
desk-form-set-up = Configurar la mesa de ayuda
    .label = Idioma de las tarjetas que ve todo el mundo
    .hint = Uno de estos: { $codes }

## Respuestas breves

desk-told-no-desk = Este servidor no tiene mesa de ayuda
    .text = Nadie la configuró, así que aquí no hay un equipo al que escribir. Pregunta en el canal de ayuda del servidor.
desk-told-not-staff = Eso solo puede hacerlo el equipo
    .text = No cambió nada. Quien administra el servidor puede darte el rol del equipo.
desk-told-not-admin = Eso solo puede hacerlo quien administra
    .text = Hace falta el permiso para administrar el servidor. No cambió nada.
desk-told-not-yours = Ese caso es de otra persona
    .text = No cambió nada.
desk-told-cannot-be-desk = Ese canal no puede ser una mesa de ayuda
    .text = Elige un canal de texto o un foro. No cambió nada.
desk-told-already-open = Ya tienes un caso: #{ $number }
    .text = Con uno a la vez basta; puedes agregarle algo.
desk-told-blocked = Aquí el equipo no acepta casos tuyos
    .text = Así lo decidió alguien que administra este servidor. La guía te sigue funcionando.
desk-told-too-soon = Eso fue rápido
    .text = Abriste un caso hace un momento. Podrás abrir el siguiente { $when }; hasta entonces, agrega lo que quieras al que tienes.
desk-told-no-such-case = Aquí no hay ningún caso #{ $number }
    .text = Cada servidor lleva su propia numeración.
desk-told-nothing-next = Nada espera al equipo
    .text = Todo lo abierto espera a su miembro o ya lo tiene alguien.
desk-told-nothing-typed = Estaba vacío
    .text = No se envió nada. Presiona otra vez y escribe unas palabras.
desk-told-draft-gone = Ese borrador ya no se conserva
    .text = No se envió nada. Escríbelo otra vez.
desk-told-held-by = El caso #{ $number } lo tiene { $who }
    .text = No cambió nada. Si no está, puedes tomar su lugar; lo verá en el hilo.
desk-told-not-held = El caso #{ $number } no lo tienes tú
    .text = Solo quien tiene un caso puede devolverlo. No cambió nada.
desk-told-over = El caso #{ $number } terminó
    .text = No cambió nada. Primero habría que abrirlo de nuevo.
desk-told-too-late = El caso #{ $number } ya no se puede volver a abrir
    .text = Pasó demasiado tiempo. Si vuelve a ocurrir, abre un caso nuevo.
desk-told-settled = Eso ya estaba hecho
    .text = No cambió nada.
desk-told-unchanged = Ya está así
    .text = No cambió nada.
desk-told-not-theirs = Eso le corresponde a la otra parte
    .text = No cambió nada.
desk-told-claimed = El caso #{ $number } es tuyo
    .text = Es tu turno. Si el miembro lo mira, ve que alguien lo tiene.
desk-told-handed-back = El caso #{ $number } vuelve a estar en la cola
    .text = Gracias por mirarlo.
desk-told-sent = Enviado para el caso #{ $number }
    .text = La tarjeta dirá cuándo llegó.
desk-told-suggested = El paso va en camino para el caso #{ $number }
    .text = El resultado volverá al hilo.
desk-told-noted = Anotado en el caso #{ $number }
    .text = Solo lo ve el equipo.
desk-told-prioritised = El caso #{ $number } tiene una prioridad nueva
    .text = El tablero lo pone en su sitio.
desk-told-solved = El caso #{ $number } está resuelto
    .text = Muy bien. Si el problema vuelve, se puede abrir otra vez durante un tiempo.
desk-told-closed = El caso #{ $number } está cerrado
    .text = Se puede abrir otra vez durante un tiempo.
desk-told-reopened = El caso #{ $number } está abierto de nuevo
    .text = Todo lo que se dijo sigue ahí.
desk-told-dropped = Descartado
    .text = No se envió nada.
desk-told-blocked-member = Bloqueo activado
    .text = { $who } ya no puede abrir casos aquí. Los casos abiertos siguen abiertos.
desk-told-unblocked-member = Bloqueo retirado
    .text = { $who } puede volver a abrir casos aquí.
desk-told-answered = El equipo tiene tus palabras para el caso #{ $number }
    .text = Ahora no hay nada más que hacer.
desk-told-rated = Gracias
    .text = El equipo lo verá.
desk-told-left-alone = No se envió nada
    .text = La guía y tus respuestas se conservan. Puedes escribir al equipo más tarde.
desk-told-unavailable = Ahora mismo no puedo guardar nada
    .text = No cambió ni se envió nada. Inténtalo de nuevo en unos minutos.

## Nombres de los hilos

desk-thread = #{ $number } { $about }
desk-private-thread = Caso #{ $number }: { $flow }

## Pasos y prioridades para elegir

desk-steps = Proponer un paso para el caso #{ $number }
    .text = Primero los mejores, según lo que se sabe. El miembro recibe el paso con los menús tal como los muestra su propio dispositivo, y el resultado vuelve al caso.
desk-steps-pick = Pasos { $from } a { $to }
desk-steps-asked = ya propuesto
desk-steps-tried = probado: { $outcome }
desk-steps-unfit = no encaja con sus respuestas
desk-priorities = ¿Qué urgencia tiene el caso #{ $number }?
    .text = Dentro de un grupo, los casos urgentes van antes que los demás. No se avisa a nadie por ello.
desk-priorities-pick = Prioridad

## La propia mesa de ayuda, para quien administra

desk-do-doctor = Verificar otra vez
desk-set-up = La mesa de ayuda está configurada
    .text = Los casos llegan a { $channel }, y { $role } los atiende. Los miembros encuentran el camino en la última tarjeta de cada guía y en “{ choice-person }”.
desk-doctor = Cómo está la mesa de ayuda
    .text = Los casos llegan a { $channel }; { $role } los atiende.
desk-doctor-well = Todo está bien: se permite todo lo que la mesa de ayuda necesita.
desk-doctor-more = { PLURAL($count) ->
        [one] y { $count } más
       *[other] y { $count } más
    }
desk-doctor-pending = { PLURAL($count) ->
        [one] { $count } cosa sigue en camino.
       *[other] { $count } cosas siguen en camino.
    }
desk-doctor-at = Verificado { $at }
desk-doctor-dead = **Sin más intentos.** El registro de quien administra este bot dice por qué. Los casos se conservan.
desk-lost = - { $what }, { $at }
desk-lost-of-case = - Caso #{ $number }: { $what }, { $at }
desk-lost-card = su tarjeta en la mesa de ayuda
desk-lost-log = una línea en su hilo
desk-lost-call = un aviso al equipo
desk-lost-letter = un mensaje al miembro
desk-lost-board = el tablero
desk-lost-warning = un mensaje a quien administra
desk-broken = Tu mesa de ayuda te necesita
    .text = Los casos no se pueden mostrar en la mesa de ayuda de { $server }. No se perdió ninguno: todos se conservan, se informa de ello a los miembros, y aparecerán en cuanto esto se arregle.
desk-ailment-left = **{ -blueback } ya no está en el servidor.** Invítalo de nuevo; los casos se conservan.
desk-ailment-channel-gone = **El canal de la mesa de ayuda, { $channel }, desapareció o está oculto.** Si existe, deja que { -blueback } lo vea; si no, usa /desk setup con otro canal. Sus casos se trasladan a él.
desk-ailment-wrong-kind = **{ $channel } no es ni un canal de texto ni un foro.** Usa /desk setup con uno que lo sea.
desk-ailment-role-gone = **El rol del equipo desapareció,** así que solo quien administra puede atender casos, y no se avisa a nadie. Usa /desk setup con otro rol.
desk-ailment-no-tags = **El foro { $channel } no tiene etiquetas para el estado de los casos.** Funciona sin ellas. Para tenerlas: Editar canal › Etiquetas, y agrega hasta cinco con los nombres New, Claimed, Waiting for member, Waiting for desk y Done.
desk-ailment-undelivered = { PLURAL($count) ->
        [one] **{ $count } cosa no se pudo entregar definitivamente;** el comando /desk doctor dice cuál.
       *[other] **{ $count } cosas no se pudieron entregar definitivamente;** el comando /desk doctor dice cuáles.
    }
desk-ailment-lacks = **Falta “{ $permission }” en { $place }.** { $why }
desk-own-role = un rol propio de { -blueback }
desk-mend-grant = Configuración del servidor › Roles › { $role } › Permisos: activa “{ $permission }”.
desk-mend-channel = { $place }: Editar canal › Permisos › { $by }: cambia “{ $permission }” de la cruz a la barra o a la marca de verificación.
desk-mend-category = El canal sigue a su categoría { $place }: Editar categoría › Permisos › { $by }: cambia “{ $permission }” de la cruz a la barra o a la marca de verificación.
desk-mend-own = O agrega { $role } en el mismo lugar, con la marca de verificación.
desk-mend-follows = Vendrá por sí solo en cuanto esté “{ $permission }”.
desk-mend-silenced = Alguien del equipo de moderación aisló temporalmente a { -blueback } hasta el { $until }. Haz clic derecho en { -blueback } › Eliminar aislamiento.

## Permisos, como los llama la configuración de Discord

permission-administrator = Administrador
permission-manage-channels = Administrar canales
permission-manage-server = Administrar servidor
permission-view-channel = Ver canales
permission-send-messages = Enviar mensajes
permission-send-tts = Enviar mensajes de texto a voz
permission-manage-messages = Administrar mensajes
permission-embed-links = Insertar enlaces
permission-attach-files = Adjuntar archivos
permission-read-message-history = Leer el historial de mensajes
permission-mention-everyone = Mencionar @everyone, @here y todos los roles
permission-manage-threads = Administrar hilos
permission-create-public-threads = Crear hilos públicos
permission-create-private-threads = Crear hilos privados
permission-send-messages-in-threads = Enviar mensajes en hilos
permission-create-posts = Crear publicaciones
permission-manage-posts = Administrar publicaciones
permission-send-messages-in-posts = Enviar mensajes en publicaciones

## Para qué sirve un permiso

permission-why-see = Sin él, allí no funciona nada.
permission-why-post = Sin él, no se pueden publicar ni los casos ni el tablero.
permission-why-links = Sin él, los enlaces de las tarjetas se quedan sin vista previa.
permission-why-files = Sin él, no se pueden adjuntar gráficos ni historiales largos.
permission-why-look-back = Sin él, { -blueback } no puede verificar si un mensaje llegó, y un caso podría aparecer dos veces.
permission-why-open-thread = Sin él, un caso no tiene hilo.
permission-why-talk = Sin él, no se puede decir nada en los hilos de los casos.
permission-why-keep-threads = Sin él, no se puede dar nombre a los hilos, ni cerrarlos y reabrirlos con sus casos.
permission-why-ring = Sin él, no se avisa al equipo cuando nadie asume un caso.
permission-why-open-privately = Sin él, a los miembros que no admiten mensajes directos no se les puede escribir en un hilo privado.

## Cómo va la mesa de ayuda

desk-stats = { PLURAL($count) ->
        [one] La mesa de ayuda hoy
       *[other] La mesa de ayuda en los últimos { $count } días
    }
desk-stats-opened = { PLURAL($count) ->
        [one] { $count } abierto
       *[other] { $count } abiertos
    }
desk-stats-solved = { PLURAL($count) ->
        [one] { $count } resuelto
       *[other] { $count } resueltos
    }
desk-stats-first-reply = Primera respuesta: la mitad en { $half }, nueve de cada diez en { $most }
desk-stats-to-solve = Resueltos: la mitad en { $half }, nueve de cada diez en { $most }
desk-stats-half = primera respuesta: la mitad en { $half }
desk-stats-nothing = En este tiempo no se respondió ni se resolvió nada.
desk-stats-ratings = { PLURAL($count) ->
        [one] Calificado con { $mean } de 5 por { $count } miembro
       *[other] Calificado con { $mean } de 5 por { $count } miembros
    }
desk-stats-by-flow = **Por guía**
desk-stats-by-language = **Por idioma**
desk-stats-more = { PLURAL($count) ->
        [one] y { $count } más
       *[other] y { $count } más
    }
desk-stats-note = Contado por días en UTC: lo que se abrió o resolvió en este tiempo, ocurriera cuando ocurriera el resto del caso.
desk-wordless = Un filtro de este servidor bloquea lo que se escribió aquí. El caso lo conserva: ábrelo con el botón.
desk-plain = No se puede mostrar todo aquí. Abre el caso para leerlo.
desk-told-unknown-language = No se configuró nada
    .text = Ninguno de mis idiomas se llama así. Escribe su código, por ejemplo `en-US` o `de`.
