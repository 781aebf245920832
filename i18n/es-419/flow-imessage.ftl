### Reparar iMessage: todas las palabras de la guía “imessage”.

imessage-flow = Ayuda con { -imessage }
    .description = Haz que { -imessage } vuelva a funcionar, con pasos pequeños
    .problem = Lo que ves, en pocas palabras, o el mensaje de error exacto
    .meanwhile = Un mensaje verde llega igualmente: lo urgente puede salir mientras lo reparamos.

## Lo que ve la persona

imessage-symptom-send-fail = Mis mensajes no se envían
    .hint = “No enviado” o “No entregado”, un signo rojo, una barra detenida, o sin “Entregado” debajo
    .words = no enviado, no entregado, no se envía, no se envían, no se me envía, no se me envían, no se manda, no se mandan, no se me mandan, enviar, mandar, no puedo enviar, no puedo mandar, no deja enviar, no me deja enviar, no me deja mandar, no consigo enviar, imposible enviar, falla al enviar, fallan al enviar, error al enviar, error al mandar, exclamación roja, signo de exclamación, signo de exclamación rojo, no salen, se queda enviando, se queda cargando, barra de envío, no se envió, la barra se queda, signo de admiración
imessage-symptom-activation = { -imessage } no se activa
    .hint = “Esperando activación…”, “Activación incorrecta” u otro error de activación
    .words = activar, activar + imessage, no puedo activar, no me deja activar, activación, error + activación, esperando, esperando activación, esperando la activación, activación incorrecta, verificando, no se activa, no se me activa, no activa, se desactiva, se desactiva solo, se apaga solo, imessage + se apaga, sim, la sim, tarjeta sim, sim + imessage, esim, esim + imessage, de sim, número nuevo, de número, operador*, de operador*, de compañía, iphone nuevo, número, mi número no aparece, no aparece mi número, no me aparece mi número, no sale mi número, registrar mi número, chip, chip nuevo, de chip, chip + imessage, celular nuevo, teléfono nuevo, prender imessage, activándose
imessage-symptom-green-all = Mis mensajes salen verdes con todo el mundo
    .hint = También con quienes usan un { -iphone }. Un mensaje verde llega igualmente.
    .words = verde, verdes, en verde, todos + verde*, todo + verde*, siempre + verde*, burbuja* verde*, globo* verde*, bocadillo* verde*, mensaje* verde*, sms, como sms, por sms, en vez de imessage, en lugar de imessage, rcs, mensaje de texto, como mensaje de texto, no salen azules, no son azules, ya no + azul*, no azul, de azul a verde
imessage-symptom-green-one = Mis mensajes salen verdes con una persona
    .hint = Esa persona usa un { -iphone }, y con otras salen azules
    .words = verde* + una persona, verde* + un contacto, verde* + solo contacto, verde* + algunos contactos, verde* + un amigo, verde* + una amiga, verde* + mi amigo, verde* + mi amiga, verde* + mi novia, verde* + mi novio, verde* + mi mujer, verde* + mi marido, verde* + mi esposa, verde* + mi esposo, verde* + mi madre, verde* + mi padre, verde* + mi mamá, verde* + mi papá, verde* + mi hermana, verde* + mi hermano, verde* + solo amigo, verde* + solo con, verde* + tiene iphone, verde* + los demás, verde* + los otros, un contacto, no está registrado, solo con uno, solo con un amigo, solo con una persona, una sola persona
imessage-symptom-not-receiving = No recibo mensajes
    .hint = Te escribieron y no llegó nada, o solo faltan códigos
    .words = no recibo, no recibo mensajes, no estoy recibiendo, no me llegan, no me llega, no llegan, no me están llegando, no están llegando, no me entran, recibir, no recibir, no puedo recibir, faltan mensajes, no llega nada, no me llega nada, código*, código* + llega*, código* + recibo, llega* + sms, llegando + sms, recibo + sms, código de verificación, códigos de verificación, entrantes, nunca llegan, no me entra nada, no me entran
imessage-symptom-not-syncing = Mis dispositivos muestran mensajes distintos
    .hint = Una conversación está en un dispositivo y no en otro, o llega tarde
    .words = sincroniz*, no sincroniza, no se sincroniza*, no se me sincroniza*, sincroniz* + mac, sincroniz* + icloud, sincroniz* + ipad, ipad, en el ipad, en mi ipad, otro dispositivo, otros dispositivos, mis dispositivos, mismos mensajes, los mismos mensajes, distintos, diferentes, historial, falta* + mensajes + mac, falta en el mac, falta* + en el mac, falta en la mac, falta* + en la mac, falta* + ipad, no aparecen en + mac, no salen en + mac, no aparecen en + ipad, icloud, mensajes en icloud
imessage-symptom-signed-out = Me pide que vuelva a iniciar sesión
    .hint = Pide la contraseña, “Iniciar sesión en { -imessage }”, o la cuenta está bloqueada
    .words = iniciar sesión, inicio de sesión, inicie sesión, sesión, cierra la sesión, se cierra la sesión, se me cierra la sesión, sesión cerrada, contraseña, pide + contraseña, apple id, id de apple, cuenta de apple, cuenta, cuenta + bloqueada, bloqueada, login, loguear*, me saca, me echa, clave, pide + clave
imessage-symptom-wrong-sender = Mis mensajes salen desde mi correo electrónico
    .hint = Los demás ven una dirección en vez de tu número, o dos conversaciones contigo
    .words = correo, email, e-mail, mail, mi email, mi correo, mi mail, desde mi correo, desde mi email, de mi correo, correo + número, email + número, en vez de mi número, en lugar de mi número, número equivocado, otro número, remitente equivocado, dos conversaciones, dos chats, conversaciones separadas, separadas, duplicad*, enviado desde, dirección, mi dirección, desde mi dirección, dirección de icloud, email de icloud, correo de icloud, dirección + número, desde mi gmail, desde mi + correo, gmail
imessage-symptom-mixed-up = Veo los mensajes de alguien de mi familia
    .hint = O alguien de tu familia ve los tuyos
    .words = familia, mi familia, familiar, cuenta compartida, pareja, mi pareja, hijo, hija, mi hijo, mi hija, mi marido, mi mujer, mi esposo, mi esposa, mi novio, mi novia, mi madre, mi padre, mi mamá, mi papá, mi hermano, mi hermana, mensajes de mi, mensajes de mis, mensajes de mi hijo, mensajes de mi hija, imessages de mi, mi hijo + ve mis, mi hija + ve mis, ve mis mensajes, ven mis mensajes, ve mis imessage*, lee mis mensajes, recibe mis mensajes, reciben mis mensajes, le llegan mis mensajes, veo los mensajes de, otra persona, mensajes de otra persona, mensajes de otro, misma cuenta
imessage-symptom-media-fails = Solo fallan las fotos, los videos o los grupos
    .hint = El texto normal a una sola persona sí se envía
    .words = foto*, imagen, imágenes, vídeo*, grupo*, chat de grupo, grupal*, adjunto*, archivo adjunto, mms, nota* de voz, mensaje* de voz, audio*, gif*, envía* + foto*, envía* + vídeo*, envía* + audio*, manda* + foto*, manda* + vídeo*, manda* + audio*, manda* + imágenes, enviar + foto*, enviar + vídeo*, enviar + audio*, enviar + imágenes, enviar fotos, no puedo enviar fotos, no puedo mandar fotos, no se + foto*, no se + vídeo*, no se + audio*, vídeos no se, fotos no se, grupo* + no, grupo* + enviar, grupo* + mandar, el grupo no
imessage-symptom-silent = Los mensajes llegan sin sonido
    .hint = Los encuentras más tarde, quizá en otra lista
    .words = silencio, sin sonido, no suena*, suenan, suena, no me suena*, no avisa, no me avisa, llegan + no me avisa, llegan + no suena*, no me entero, no notifica, no me notifica, notificaci*, no me llegan + notificaci*, no me salen + notificaci*, no recibo + notificaci*, sin notificaci*, no llegan + notificaci*, notificaci* + mensajes, alerta*, no vibra, ocultos, concentración, enfoque, no molestar, filtrados, spam, desconocidos, remitentes desconocidos, ningún aviso, aviso*
imessage-symptom-restricted = { -imessage } está restringido en mi dispositivo
    .hint = “…está restringida en este { -iphone }”, un reloj de arena, o dispositivo de trabajo o escuela
    .words = restringid*, está restringido, restricci*, control parental, control parental + mensajes, control parental + imessage, bloquea + imessage, mis padres, no permite, gestionado, administrado, mdm, reloj de arena, del trabajo, de la empresa, tiempo en pantalla, tiempo en pantalla + imessage, escuela, la escuela, ipad de la escuela, ipad + la escuela, colegio, ipad del colegio, celular de la empresa
imessage-symptom-mac-only = Solo falla mi { -mac }
    .hint = { -imessage } funciona en el { -iphone }
    .words = mac, mi mac, en mi mac, en el mac, en la mac, macbook, mi macbook, en el macbook, en la macbook, en mi macbook, imac, mi imac, no funciona* + mac*, no me funciona* + mac*, no va + mac, no me va + mac, no abre + mac*, macos, no sirve* + mac*, no jala* + mac*, computadora, mi computadora, compu, mi compu, laptop, mi laptop
imessage-symptom-watch-only = Solo falla mi { -apple-watch }
    .hint = { -imessage } funciona en el { -iphone }
    .words = watch, apple watch, el apple watch, mi apple watch, desde el apple watch, desde mi apple watch, en el apple watch, al apple watch, enviar + apple watch, mandar + apple watch, llega* + apple watch, watchos, reloj, el reloj, mi reloj, al reloj, en el reloj, en mi reloj, desde el reloj, desde mi reloj, llega* + reloj, muñeca
imessage-symptom-moved-away = Dejé el { -iphone } y no me llegan mensajes
    .hint = Ahora usas { -android } u otro teléfono
    .words = android, a android, pasado a android, pasé a android, cambiado a android, he cambiado a android, cambié a android, me cambié a android, android + llega*, android + recib*, android + mensajes, samsung + llega*, samsung + recib*, ahora tengo un, ahora tengo + android, ahora tengo + samsung, ahora uso, ahora tengo + imessage, ya no tengo iphone, ya no tengo iphone + recib*, ya no tengo iphone + llega*, no tengo iphone, ya no uso iphone, dejé el iphone, vendí mi iphone, vendí el iphone, desactivo imessage, quito mi número, quitar mi número, anular registro, darse de baja, dar de baja, samsung, pixel, xiaomi, motorola, cambio de celular
imessage-symptom-unsure = Otra cosa, o no sé muy bien
    .hint = Miramos primero lo más probable
    .words = otra cosa, otro problema, ayuda, ayúdame, no funciona, no me funciona, no funcionan, no lo sé, no sé qué, ni idea, no estoy seguro, no estoy segura, problema, un problema, no jala, no me jala, no sirve, no me sirve, no anda, no me anda, descompuesto

## Causas, leídas después de “Lo más probable: ”

imessage-cause-imsg-off = que { -imessage } esté desactivado
imessage-cause-addr = la elección del número o del correo para { -imessage }
imessage-cause-acct-mismatch = { -apple-account(number: "plural") } distintas en tus dispositivos
imessage-cause-mic-off = que “{ -ui-messages-in-icloud }” esté desactivado en un dispositivo
imessage-cause-mic-paused = una sincronización en pausa de “{ -ui-messages-in-icloud }”
imessage-cause-rcpt-side = algo en el dispositivo de la otra persona
imessage-cause-rcpt-left = que la otra persona ya no use un { -iphone }
imessage-cause-blocked = un contacto bloqueado
imessage-cause-filter = un filtro que pasa mensajes a otra lista
imessage-cause-restrict = un límite de “{ -ui-screen-time }”
imessage-cause-storage = el almacenamiento lleno
imessage-cause-thread = una conversación que conserva una dirección antigua
imessage-cause-self-left = que tu número siga perteneciendo a { -imessage }
imessage-cause-smsfwd = que “{ -ui-text-message-forwarding }” esté desactivado
imessage-cause-mms = que los MMS, RCS o mensajes de grupo estén desactivados
imessage-cause-acct-locked = una { -apple-account } bloqueada
imessage-cause-family-shared = una { -apple-account } compartida por varias personas
imessage-cause-mdm = una política del trabajo o de la escuela que administra el dispositivo
imessage-cause-lockdown = “{ -ui-lockdown-mode }”, que detiene la mayoría de los adjuntos
imessage-cause-private-relay = “{ -ui-icloud-private-relay }”
imessage-cause-focus-silent = “{ -ui-focus }” o las notificaciones desactivadas
imessage-cause-media-big = un adjunto demasiado grande
imessage-cause-group-mixed = un grupo en el que alguien no usa { -imessage }
imessage-cause-friends-thread = teléfonos de otras personas que aún escriben a tu antiguo { -imessage }
imessage-cause-mac-signed-out = que la sesión de { -imessage } esté cerrada en la { -mac }
imessage-cause-mac-disk = el disco lleno en la { -mac }
imessage-cause-mac-firewall = un firewall en la { -mac }
imessage-cause-watch-phone = que el { -apple-watch } no se conecte con su { -iphone }
imessage-cause-watch-signed-out = que la sesión esté cerrada en el { -apple-watch }
imessage-cause-hardware = una falla del dispositivo

## Preguntas

imessage-question-device = ¿Qué dispositivo tiene el problema?
    .text = Si son varios, elige el { -iphone } cuando esté entre ellos.
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = Ahora uso { -android } u otro teléfono
imessage-question-known-device = ¿Conoces el dispositivo nuevo que nombra el aviso?
    .text = Por ejemplo, un { -iphone }, { -ipad } o { -mac } tuyo que configuraste o actualizaste hace poco.
    .answer-yes = Sí, es mío
    .answer-no = No, no lo conozco
    .answer-no-hint = Conviene que una persona lo mire contigo
imessage-question-status = ¿Muestra algún problema la página de estado de { -apple }?
    .text = Abre la página con el botón y mira { -imessage }, { -apple-account } y { -icloud }. { -apple } suele publicar tarde, así que una página sin avisos demuestra poco.
    .answer-incident = Sí, ahora hay un problema
    .answer-past = Hubo uno hace poco; ya está resuelto
    .answer-clear = No, todo está bien
imessage-question-crowd = ¿Tienen muchas personas el mismo problema ahora mismo?
    .answer-wave = Sí, muchas más de lo habitual
    .answer-calm = No más de lo habitual
imessage-question-who = ¿Pasa con todo el mundo o solo con algunas personas?
    .text = Cuentan las personas con { -iphone }. Con quienes usan { -android }, el verde es normal.
    .answer-all = Con todo el mundo
    .answer-one = Con una persona, o muy pocas
imessage-question-web = ¿Se carga ahora una página web que nunca hayas abierto?
    .text = Usa la misma conexión que { -imessage }. Una página que ya visitaste puede estar guardada en el dispositivo.
    .answer-yes = Sí, se carga
    .answer-no = No, o muy despacio
imessage-question-changed = ¿Qué cambió justo antes de que empezara?
    .answer-nothing = Nada, que yo sepa
    .answer-update = Una actualización del sistema
    .answer-sim = Una SIM, una eSIM, un número o un operador nuevos
    .answer-phone = Un { -iphone } nuevo
    .answer-skipped = Un { -iphone } nuevo, y omití { -imessage } o la eSIM al configurarlo
    .answer-password = Mi { -apple-account } o su contraseña
    .answer-travel = Estoy de viaje
imessage-question-devices = ¿Cuáles de tus dispositivos { -apple } fallan?
    .answer-all = Todos
    .answer-one = Solo este
    .answer-none = Solo tengo este
imessage-question-send-recv-shows = ¿Qué ves en la lista de direcciones de { -imessage }?
    .text = Abre **{ path-send-receive }** y busca tu número de teléfono. No hace falta que lo digas aquí.
    .answer-ticked = Mi número está una vez, con la marca de verificación
    .answer-missing = Mi número no está, sale en gris o sigue cargando
    .answer-twice = Mi número está dos veces
    .answer-email = Solo está seleccionada una dirección de correo
    .answer-elsewhere = Una nota dice que el número no está asociado con este teléfono
imessage-question-filternet = ¿Usas una VPN, un filtro de anuncios o de seguridad, o la red Wi-Fi del trabajo o de la escuela?
    .answer-no = No
    .answer-yes = Sí, al menos una de estas cosas
    .answer-relay = Solo “{ -ui-icloud-private-relay }”
imessage-question-facetime = ¿Tiene { -facetime } el mismo problema?
    .answer-both = Sí, { -facetime } también falla
    .answer-only-imessage = No, solo { -imessage }
    .answer-no-facetime = No uso { -facetime }
imessage-question-os = ¿Qué versión del sistema tiene?
    .text =
        { $device ->
            [mac] Menú { -apple } › **{ -ui-about-this-mac }**.
            [watch] En el { -iphone }: **{ path-about }**. Elige según el { -iphone }.
           *[other] **{ path-about }**. Algunos menús cambiaron de lugar de una versión a otra.
        }
    .answer-ios26 =
        { $device ->
            [mac] { -macos } 26 o posterior
            [ipad] { -ipados } 26 o posterior
           *[other] { -ios } 26 o posterior
        }
    .answer-ios18 =
        { $device ->
            [mac] { -macos } 15
            [ipad] { -ipados } 18
           *[other] { -ios } 18
        }
    .answer-ios17 =
        { $device ->
            [mac] { -macos } 14
            [ipad] { -ipados } 17
           *[other] { -ios } 17
        }
    .answer-ios16 =
        { $device ->
            [mac] { -macos } 13
            [ipad] { -ipados } 16
           *[other] { -ios } 16
        }
    .answer-ios15 =
        { $device ->
            [mac] { -macos } 12 o anterior
            [ipad] { -ipados } 15 o anterior
           *[other] { -ios } 15 o anterior
        }
imessage-question-managed = ¿Administra este dispositivo el trabajo, la escuela o tu familia?
    .text = En ese caso dejamos fuera los pasos que les toca decidir a ellos.
    .answer-no = No
    .answer-work = Sí, el trabajo o la escuela
    .answer-family = Sí, mi madre, mi padre o quien tiene mi tutela
imessage-question-found = ¿Los mensajes desaparecieron o solo están ocultos?
    .text = Abre la app { -ui-messages } y mira en sus otras listas: en el menú de las líneas o en **{ -ui-filters }**, en la parte superior. Prueba con **{ -ui-unknown-senders }**, **{ -ui-spam }** y **{ -ui-recently-deleted }**.
    .answer-missing = No los encuentro en ningún lado
    .answer-hidden = Los encontré en una de esas listas
    .answer-no-sound = Están en la lista principal, pero llegaron sin sonido
    .answer-no-codes = Solo faltan códigos o mensajes de números nuevos
imessage-question-words = ¿Qué palabras salen en la pantalla?
    .text = Elige lo que más se parezca. No publiques imágenes en las que se vean números, direcciones o códigos.
    .answer-none = Ningún texto de error
    .answer-waiting = Esperando activación…
    .answer-unsuccessful = Activación incorrecta
    .answer-activation-error = Se presentó un error durante la activación
    .answer-signin-network = Imposible conectarse. Verifica tu conexión de red
    .answer-server = Imposible contactar con el servidor de { -imessage }
    .answer-unavailable = { -imessage } no disponible: activa los datos celulares o usa Wi-Fi
    .answer-no-sim = Sin SIM, SOS o Sin servicio
    .answer-no-sim-still = Sin SIM o sin servicio, ni siquiera después de probar otra SIM
    .answer-password = Hace falta la contraseña, un correo verificado o más información
    .answer-signin = Iniciar sesión en { -imessage }
    .answer-locked = La cuenta se bloqueó
    .answer-locked-hint = Conviene que una persona lo mire contigo
    .answer-restricted = La creación de cuentas { -imessage } está restringida
    .answer-not-delivered = No enviado, No entregado o Error al enviar el mensaje
    .answer-junk = Mensaje entregado como no deseado
    .answer-text-message = Mensaje de texto, SMS o RCS en el campo de texto
    .answer-icloud-off = Los mensajes en { -icloud } están desactivados
    .answer-icloud-match = Las cuentas de { -icloud } y { -imessage } son diferentes
    .answer-icloud-paused = Se pausó la carga a { -icloud }
    .answer-storage = El almacenamiento o el disco está lleno
    .answer-mac-account = En una { -mac }: sesión de la cuenta no iniciada o cuenta no activada
    .answer-mac-firewall = En una { -mac }: el firewall está bloqueando Mensajes
    .answer-new-device = Mi número o mi cuenta se usa ahora en un dispositivo nuevo
    .answer-key-alert = Una alerta de la verificación de claves de contacto
    .answer-key-alert-hint = Conviene que una persona lo mire contigo
imessage-question-lines = ¿Encaja algo de esto con tu línea de teléfono?
    .answer-plain = Nada de esto, una sola línea normal
    .answer-two = Dos líneas, SIM o eSIM
    .answer-ported = El número pasó hace poco a otro operador
    .answer-travel = Estoy en el extranjero o en roaming
    .answer-prepaid = Prepago

## Pasos

imessage-step-wait-wave =
    Varias personas tienen aquí el mismo problema ahora mismo. La página de { -apple } suele informar de estas cosas con una hora de retraso.
    1. Por el momento, deja { -imessage } y tu configuración como está.
    2. Presiona “{ choice-wait }” y vuelve en media hora.
    3. Entonces envía un mensaje de prueba.
    Mientras tanto sirven un mensaje verde, una llamada o un correo. Si sabes con certeza que solo te pasa a ti, presiona “{ choice-cant }”.
    .title = Esperar un poco: puede que no te pase solo a ti
imessage-step-airplane =
    1. Activa **{ -ui-airplane-mode }**. Si hay una llamada en curso, se corta.
    2. Espera 15 segundos.
    3. Desactívalo y espera a que vuelva la señal.
    4. Envía un mensaje.
    .title = Activar y desactivar { -ui-airplane-mode }
    .watch =
        1. Activa **{ -ui-airplane-mode }** en el { -iphone } y en el reloj. Si hay una llamada en curso, se corta.
        2. Espera 15 segundos.
        3. Desactívalo en los dos y espera a que estén conectados.
        4. Envía un mensaje.
imessage-step-relay-off =
    Rara vez es la causa; solo es una prueba.
    1. Abre **{ path-private-relay }** y desactívalo.
    2. En **{ path-wi-fi }**, abre los detalles de tu red y desactiva **{ -ui-limit-ip-address-tracking }**.
    3. Envía un mensaje.
    4. Vuelve a activar las dos cosas.
    .title = Pausar “{ -ui-icloud-private-relay }” para probar
imessage-step-toggle =
    1. Abre **{ path-messages }** y desactiva **{ -imessage }**.
    2. Si lo que falla es la activación, abre también **{ path-facetime }** y desactiva { -facetime }.
    3. Espera 30 segundos.
    4. Vuelve a activarlo todo y dale hasta diez minutos. Con “{ choice-wait }” recibes un recordatorio.
    Tu operador puede cobrarte un SMS. Mientras está desactivado, los mensajes pueden llegarte en verde. Basta con hacerlo una vez: si lo repites, la activación puede empezar de cero.
    .title = Desactivar y volver a activar { -imessage }
    .ipad =
        1. Abre **{ path-messages }** y desactiva **{ -imessage }**.
        2. Espera 30 segundos.
        3. Vuelve a activarlo y dale hasta diez minutos. Con “{ choice-wait }” recibes un recordatorio.
    .mac =
        1. En la app { -ui-messages }, abre **{ path-send-receive }**.
        2. Quita la marca de **{ -ui-enable-this-account }**.
        3. Espera 30 segundos y vuelve a ponerla.
    .watch =
        { path-on-the-iphone }
        { imessage-step-toggle }
imessage-step-send-recv =
    1. Abre **{ path-send-receive }**.
    2. Si aparece **{ -ui-use-your-apple-account-for-imessage }**, tócalo e inicia sesión con la misma { -apple-account } (antes { -apple-id }) que en tus otros dispositivos.
    3. Selecciona tu número de teléfono y las direcciones de correo que usas.
    4. En **{ -ui-start-new-conversations-from }**, elige tu número.
    La marca de verificación se queda puesta, y un mensaje nuevo sale desde tu número.
    { path-search-hint }
    .title = Elegir tu número para enviar y recibir
    .mac =
        1. En la app { -ui-messages }, abre **{ path-send-receive }**.
        2. Selecciona tu número de teléfono y las direcciones de correo que usas. El número viene de tu { -iphone }.
        3. En **{ -ui-start-new-conversations-from }**, elige tu número.
    .watch =
        { path-on-the-iphone }
        { imessage-step-send-recv }
imessage-step-restart =
    1. Apaga el { -iphone }: mantén presionados el botón lateral y uno de los botones de volumen, y después desliza el control.
    2. Espera 30 segundos y enciéndelo.
    3. Si se traba, presiona y suelta el botón de subir volumen, presiona y suelta el de bajar volumen, y mantén presionado el botón lateral hasta que aparezca el logotipo de { -apple }.
    Si hay un error de activación: desactiva { -imessage } y { -facetime } antes de reiniciar, y actívalos después.
    .title = Reiniciar el dispositivo
    .ipad =
        1. Apaga el { -ipad }: mantén presionados el botón superior y uno de volumen, o solo el superior si tiene botón de inicio. Después desliza el control.
        2. Espera 30 segundos y enciéndelo.
    .mac =
        1. Guarda tu trabajo.
        2. Menú { -apple } › **{ -ui-restart }**.
        3. Abre { -ui-messages } y espera un minuto.
    .watch =
        1. Apaga el reloj y su { -iphone }.
        2. Enciende primero el { -iphone } y desbloquéalo.
        3. Enciende el reloj y desbloquéalo.
imessage-step-unlock-account =
    1. Abre con el botón la página de { -apple } para cuentas bloqueadas.
    2. Sigue sus indicaciones con un dispositivo o un número de confianza a la mano.
    3. Vuelve a iniciar sesión en **{ path-account }**.
    Si no esperabas el bloqueo o no reconoces un dispositivo, habla aquí con una persona.
    No le digas nunca a nadie los códigos que recibas.
    .title = Desbloquear tu { -apple-account }
    .warning = Puede que tengas que crear una contraseña nueva. Tus otros dispositivos la pedirán, y tu número no estará en { -imessage } en el { -ipad } y la { -mac } hasta que vuelvas a iniciar sesión en ellos.
imessage-step-align =
    Todos tus dispositivos necesitan la misma { -apple-account } en dos lugares.
    1. Mira **{ path-account }** en cada dispositivo.
    2. Mira **{ path-send-receive }** en cada dispositivo.
    3. Donde la cuenta sea otra, cierra la sesión e iníciala con la correcta.
    En una { -mac }, el segundo lugar es { -ui-messages } › **{ -ui-settings-menu }** › { -imessage }.
    .title = Usar la misma { -apple-account } en todas partes
    .warning = Al cerrar la sesión de una cuenta en un dispositivo, { -imessage } deja de funcionar en él hasta que inicies sesión. En la página de la cuenta también pregunta qué datos de { -icloud } se quedan en el dispositivo: conserva una copia.
    .watch =
        El reloj usa la cuenta de su { -iphone }.
        1. En el { -iphone }, abre la app Watch › **{ -ui-general }** › **{ -ui-apple-account }** y compárala con **{ path-account }**.
        2. Compárala con **{ path-send-receive }**.
        3. Donde la cuenta sea otra, inicia sesión con la correcta.
imessage-step-own-accounts =
    Las personas que comparten una { -apple-account } reciben los mensajes de las demás.
    1. Decide con las demás personas quién se queda con la cuenta. El resto crea una propia.
    2. En los dispositivos del resto, haz un respaldo y después cambia la cuenta en **{ path-account }**.
    3. En cada dispositivo, quita la marca de los números y direcciones de otras personas en **{ path-send-receive }**.
    4. Comparte las compras con **{ -ui-family-sharing }**.
    .title = Darle a cada persona su propia cuenta
    .warning = El dispositivo que cambia de cuenta pierde los datos de { -icloud } de la anterior, a menos que se conserve una copia cuando lo pregunte. Las compras se quedan en la cuenta anterior y se pueden compartir. Reserva una tarde para hacerlo.
imessage-step-reauth =
    Esto cierra solo la sesión de { -imessage }, no la de toda la cuenta.
    1. Abre **{ path-send-receive }**, toca tu { -apple-account } y elige **{ -ui-sign-out }**.
    2. Espera 30 segundos y vuelve a iniciar sesión en el mismo lugar.
    3. Selecciona tu número y tus direcciones.
    .title = Cerrar la sesión de { -imessage } y volver a iniciarla
    .warning = Hasta que vuelvas a iniciar sesión, este dispositivo no recibe mensajes dirigidos a tus correos. Necesitas la contraseña de tu cuenta. Tu historial se conserva.
    .mac =
        1. En la app { -ui-messages }, abre **{ path-send-receive }** y elige **{ -ui-sign-out }**.
        2. Espera 30 segundos y vuelve a iniciar sesión.
        3. Selecciona tu número y tus direcciones.
    .watch =
        { path-on-the-iphone }
        { imessage-step-reauth }
imessage-step-mic-on =
    En cada dispositivo que deba mostrar los mismos mensajes:
    1. Abre **{ path-messages-in-icloud }** (la lista también puede llamarse { -ui-saved-to-icloud }).
    2. { $os ->
        [ios15] Activa { -ui-messages }.
        [ios16] Activa **{ -ui-sync-this-iphone }**.
       *[other] Activa **{ -ui-use-on-this-iphone }** (antes de la versión 17.2: { -ui-sync-this-iphone }).
    }
    3. Presiona “{ choice-wait }”: la primera sincronización puede tardar horas, con Wi-Fi y conectado a la corriente.
    Hacen falta la misma { -apple-account } en todos, la autenticación de dos factores, el llavero de { -icloud } y espacio en { -icloud }.
    A partir de entonces, lo que elimines en un dispositivo desaparece de todos.
    .title = Activar { -ui-messages-in-icloud } en todas partes
    .ipad =
        En cada dispositivo que deba mostrar los mismos mensajes:
        1. Abre **{ path-messages-in-icloud }** (la lista también puede llamarse { -ui-saved-to-icloud }).
        2. Activa **{ -ui-use-on-this-ipad }** (antes de la versión 17.2: { -ui-sync-this-ipad }).
        3. Presiona “{ choice-wait }”: la primera sincronización puede tardar horas, con Wi-Fi y conectado a la corriente.
        Hacen falta la misma { -apple-account } en todos, la autenticación de dos factores, el llavero de { -icloud } y espacio en { -icloud }.
        A partir de entonces, lo que elimines en un dispositivo desaparece de todos.
    .mac =
        1. En la app { -ui-messages }, abre **{ path-send-receive }** y selecciona **{ -ui-enable-messages-in-icloud }**.
        2. En el { -iphone }: **{ -ui-settings } › { path-your-name } › { -icloud } › { -ui-see-all } › { -ui-messages }**, y actívalo también ahí.
        3. Presiona “{ choice-wait }”: la primera sincronización puede tardar horas.
        Hacen falta la misma { -apple-account } en todos, la autenticación de dos factores, el llavero de { -icloud } y espacio en { -icloud }.
        A partir de entonces, lo que elimines en un dispositivo desaparece de todos.
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-on }
imessage-step-mic-resume =
    1. Conecta el dispositivo a la corriente y a una red Wi-Fi.
    2. Desactiva **{ -ui-low-power-mode }** y **{ -ui-low-data-mode }**.
    3. Verifica en **{ path-account }** › **{ -icloud }** que queda espacio.
    4. Abre **{ path-messages-in-icloud }** y elige **{ -ui-sync-now }**.
    5. Presiona “{ choice-wait }”. Cuando desaparezca la nota que hay debajo de las conversaciones, habrá terminado.
    Más espacio en { -icloud } cuesta dinero; liberar espacio, no.
    .title = Dejar que termine la sincronización en pausa
    .mac =
        1. Conecta la { -mac } a la corriente y a una buena red.
        2. Verifica en **{ path-account }** › **{ -icloud }** que queda espacio.
        3. En la app { -ui-messages }, abre **{ path-send-receive }** y elige **{ -ui-sync-now }**.
        4. Presiona “{ choice-wait }” y deja abierta la app { -ui-messages }.
        Más espacio en { -icloud } cuesta dinero; liberar espacio, no.
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-resume }
imessage-step-free-space =
    1. Abre **{ path-storage }**.
    2. Quita lo que ya no necesites, empezando por los videos grandes y las apps que no usas, hasta que haya 2 GB libres.
    3. Mira en **{ path-account }** › **{ -icloud }** si { -icloud } también está lleno.
    4. Reinicia el dispositivo y envía un mensaje.
    Más espacio en { -icloud } cuesta dinero; liberar espacio, no.
    .title = Liberar espacio
    .warning = Lo que elimines desaparece y, con { -icloud }, también de tus otros dispositivos. Quita solo lo que elijas tú; si fue un error, mira en { -ui-recently-deleted }.
    .mac =
        1. Abre **{ path-storage }**.
        2. Quita lo que ya no necesites y vacía el basurero, hasta que haya unos GB libres. Con el disco lleno pueden perderse mensajes entrantes.
        3. Reinicia la { -mac } y envía un mensaje.
    .watch =
        { path-on-the-iphone }
        { imessage-step-free-space }
imessage-step-smsfwd =
    { -imessage } llega por sí solo a todos tus dispositivos. Los SMS, MMS y RCS llegan a ellos solo a través de tu { -iphone }.
    1. En el { -iphone }, abre **{ path-text-message-forwarding }**.
    2. Activa el { -ipad } o la { -mac } que deba recibirlos. Si muestra un código, ingrésalo solo en tu { -iphone }.
    3. Si no está en la lista, inicia antes sesión en él con la misma { -apple-account }.
    El { -iphone } debe estar encendido y conectado a Internet.
    .title = Reenviar los SMS a tus otros dispositivos
imessage-step-mms =
    1. Abre **{ path-messages }**.
    2. Activa **{ -ui-mms-messaging }**, **{ -ui-group-messaging }** y **{ -ui-rcs-messaging }**, si tu operador los ofrece.
    3. { $os ->
        [ios15] Activa **{ -ui-send-as-sms }**.
        [ios16] Activa **{ -ui-send-as-sms }**.
        [ios17] Activa **{ -ui-send-as-sms }**.
        [unknown] Activa **{ -ui-send-as-text-message }** (antes de la versión 18: { -ui-send-as-sms }).
       *[other] Activa **{ -ui-send-as-text-message }**.
    }
    4. Envía una imagen.
    Las imágenes en verde pueden ser MMS o RCS. Tu operador puede cobrar los MMS.
    .title = Activar MMS, RCS y mensajes de grupo
    .watch =
        { path-on-the-iphone }
        { imessage-step-mms }
imessage-step-smaller-media =
    1. Envía una imagen pequeña, por ejemplo una captura de pantalla de un fondo.
    2. Si se envía, la otra era demasiado grande: recorta el video, envía menos fotos a la vez o comparte un enlace.
    3. Si la conexión es lenta, envíala por Wi-Fi.
    .title = Enviar algo más pequeño
imessage-step-group-members =
    Un grupo es azul solo cuando todas las personas usan { -imessage }. Si alguien usa { -android }, es verde, y eso es normal: como RCS conserva la mayoría de las funciones; como MMS, menos.
    1. Toca el nombre del grupo y mira quién está en él.
    2. Si todas las personas tienen un { -iphone }, pídele a cada una que verifique que { -imessage } está activado.
    3. Empieza un grupo nuevo con sus números de teléfono.
    4. Quien aparezca en verde necesita esta ayuda en su propio dispositivo.
    .title = Ver quién está en el grupo
imessage-step-lockdown-off =
    { -ui-lockdown-mode } detiene la mayoría de los adjuntos y las vistas previas de enlaces; el texto normal sí pasa.
    1. Decide si necesitas esa protección. Si la activaste por un motivo, déjala activada y envía texto o enlaces.
    2. Si no, abre **{ path-lockdown }** y desactívala. El dispositivo se reinicia.
    3. Envía una imagen.
    .title = Decidir sobre { -ui-lockdown-mode }
    .warning = Sin { -ui-lockdown-mode }, tu dispositivo está menos protegido frente a ataques dirigidos. Si alguien podría atacarte, no lo desactives y elige “{ choice-cant }”. No se pierde nada más.
imessage-step-fix-contact =
    1. Abre la ficha de la persona en **{ -ui-contacts }**.
    2. Quita los números y direcciones antiguos que ya no usa.
    3. Escribe el número con + y el código de país.
    4. Envía un mensaje a ese número.
    .title = Ordenar la ficha de contacto
imessage-step-new-thread =
    1. En { -ui-messages }, empieza un **{ -ui-new-message }**.
    2. Escribe el número de teléfono de la persona con + y el código de país; no elijas la conversación anterior.
    3. Si sigue saliendo verde, prueba con su dirección de correo.
    No hace falta eliminar la conversación anterior: se borraría su historial y, con { -ui-messages-in-icloud }, en todos tus dispositivos.
    .title = Empezar una conversación nueva
imessage-step-unblock =
    1. Abre **{ path-blocked }**.
    2. Si la persona está ahí, quítala, siempre que quieras recibir sus mensajes.
    3. Pídele que vuelva a escribir. Lo que envió mientras tanto no llegará después.
    Desde aquí no se puede saber si alguien te bloqueó: ningún error lo muestra, y el color no demuestra nada.
    .title = Revisar tus contactos bloqueados
imessage-step-filters =
    1. En { -ui-messages }, abre el menú de las líneas, en la parte superior (o **{ -ui-filters }**).
    2. Mira en **{ -ui-unknown-senders }**, **{ -ui-spam }** y **{ -ui-recently-deleted }**.
    3. Abre **{ path-messages }**. { $os ->
        [ios26] Desactiva **{ -ui-screen-unknown-senders }**, o permite las notificaciones de estos remitentes.
        [unknown] Desactiva **{ -ui-screen-unknown-senders }** (antes de la versión 26: { -ui-filter-unknown-senders }).
       *[other] Desactiva **{ -ui-filter-unknown-senders }**.
    }
    4. Pide un mensaje o un código nuevo.
    No reenvíes códigos a nadie.
    .title = Buscar los mensajes filtrados
    .mac =
        1. En { -ui-messages }, abre el menú “Visualización” o el menú de las líneas.
        2. Mira en **{ -ui-unknown-senders }**, **{ -ui-spam }** y **{ -ui-recently-deleted }**.
        3. Desactiva el filtro de remitentes desconocidos, ahí o en **{ path-messages }**.
        4. Pide un mensaje o un código nuevo.
    .watch =
        { path-on-the-iphone }
        { imessage-step-filters }
imessage-step-focus =
    1. Abre **{ path-focus }** y desactiva el que esté activado, por ejemplo **{ -ui-do-not-disturb }**.
    2. Abre **{ path-notifications }** y activa **{ -ui-allow-notifications }**, con sonido.
    3. En { -ui-messages }, mira si junto a la conversación hay una campana tachada. Si es así, ábrela, toca el nombre y desactiva **{ -ui-hide-alerts }**.
    4. Pídele a alguien que te escriba.
    .title = Hacer que los mensajes vuelvan a sonar
    .watch =
        1. En el reloj, presiona el botón lateral y desactiva cualquier **{ -ui-focus }**.
        2. En el { -iphone }, abre la app Watch › **{ -ui-notifications }** › **{ -ui-messages }** y elige duplicar las del { -iphone }.
        3. Pídele a alguien que te escriba mientras el { -iphone } está bloqueado.
imessage-step-screentime =
    Solo puede cambiar esto la persona que tiene el código de { -ui-screen-time }.
    1. Si eres tú, abre **{ path-screen-time }**. Si no, pídele que lo mire contigo.
    2. Mira **{ -ui-downtime }**, **{ -ui-communication-limits }** y **{ -ui-content-privacy-restrictions }**.
    3. Permite la app { -ui-messages } y a las personas correspondientes.
    4. Envía un mensaje.
    Los límites de comunicación necesitan los contactos en { -icloud }.
    .title = Revisar { -ui-screen-time }
imessage-step-ask-admin =
    En un dispositivo del trabajo o de la escuela, { -imessage } puede estar desactivado por política. Solo quien lo administra puede cambiarlo.
    1. Mira si hay un perfil en **{ path-vpn }**. No lo quites.
    2. Pregúntale al equipo de TI: “¿Se permite { -imessage } en este dispositivo?”.
    3. Cuando digan que ya se permite, reinicia el dispositivo y activa { -imessage }.
    Si no se permite, usa tu propio dispositivo para { -imessage }.
    .title = Preguntarle a quien administra el dispositivo
imessage-step-ask-rcpt =
    Escríbele a la persona por otra vía o llámala, y pídele que verifique lo siguiente:
    1. ¿Sigue usando un { -iphone }, y está encendido y conectado a Internet?
    2. ¿Está activado { -imessage }?
    3. ¿Está seleccionado su número en **{ -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-send-receive }** (antes de la versión 18, sin { -ui-apps })?
    4. ¿Puede que te haya bloqueado sin querer?
    Después envíale un mensaje nuevo. Mientras tanto, uno verde le llega, si tu plan incluye SMS. Azul sin “{ -ui-delivered }” solo significa que aún no ha llegado.
    .title = Pedirle a la otra persona que lo verifique
imessage-step-dereg =
    { $device ->
        [android] Tu número sigue perteneciendo a { -imessage }, así que los mensajes de tus contactos van allí.
       *[other] Un número que dejó el { -iphone } puede seguir perteneciendo a { -imessage }. Esto debe hacerlo la persona a la que pertenece el número: tú, o la persona a la que escribes.
    }
    1. Si la SIM todavía entra en el { -iphone } antiguo: ponla y desactiva { -imessage }. Con eso ya está.
    2. Si no, abre con el botón la página de { -apple }, ingresa el número y después el código que llega por SMS. Ingrésalo solo ahí.
    3. Desactiva también { -imessage } para este número en el { -ipad } y la { -mac }.
    4. Presiona “{ choice-wait }”: puede tardar hasta un día.
    Si el número se usa en un { -iphone }, elige “{ choice-cant }”.
    .title = Quitar el número de { -imessage }
    .warning = El número sale de { -imessage }: a partir de entonces, sus mensajes llegan como SMS o RCS, y ya no llegan al { -ipad } ni al { -mac }. Puede volver en cualquier momento con un { -iphone }. Los mensajes antiguos se quedan donde están.
imessage-step-friends-restart =
    Los teléfonos { -iphone } de tus contactos quizá sigan escribiendo a tu antiguo { -imessage }.
    1. Pídele a alguien que empiece un mensaje nuevo a tu número y lo envíe como mensaje de texto.
    2. Si sigue saliendo azul, pídele que desactive y vuelva a activar { -imessage }, y que quite tu correo de tu ficha de contacto.
    3. Solo si quiere: puede eliminar la conversación anterior. En ese caso pierde su historial.
    Los grupos hay que crearlos de nuevo con tu número.
    .title = Pedirles a tus contactos que empiecen de nuevo
imessage-step-mac-sign-in =
    1. En la { -mac }, abre la app { -ui-messages }.
    2. Abre **{ -ui-messages } › { -ui-settings-menu } › { -imessage }** ({ -macos } 12 o anterior: { -ui-preferences }).
    3. Si te pide que inicies sesión, usa la { -apple-account } de tu { -iphone }.
    4. Selecciona **{ -ui-enable-this-account }** y tu número.
    5. Envía un mensaje.
    Ingresa tu contraseña solo en la { -mac }. Aquí nadie la necesita.
    .title = Iniciar sesión en { -imessage } en la { -mac }
imessage-step-mac-firewall =
    1. En la { -mac }, abre **{ path-firewall }**.
    2. Verifica en sus opciones que { -ui-messages } está permitido y que no se bloquean todas las conexiones.
    3. Pausa otras apps de firewall o de seguridad durante la prueba.
    4. Envía un mensaje y después vuelve a activarlas.
    En una { -mac } del trabajo o de la escuela, pregúntale al equipo de TI.
    .title = Dejar pasar { -ui-messages } por el firewall
imessage-step-watch-near =
    El reloj refleja lo que hace su { -iphone }.
    1. Verifica que { -imessage } funciona en el { -iphone }. Si no, presiona “{ choice-restart }” y elige el { -iphone }.
    2. Mantén los dos cerca, con Bluetooth y Wi-Fi activados.
    3. En el reloj, presiona el botón lateral: un teléfono verde significa que están conectados.
    4. Sin el { -iphone } cerca, el reloj necesita Wi-Fi o su propia línea celular.
    5. Envía un mensaje desde el reloj.
    .title = Conectar el reloj con su { -iphone }
imessage-step-watch-sign-in =
    1. En el { -iphone }, abre la app Watch › **{ -ui-general }** › **{ -ui-apple-account }** (antes: { -ui-apple-id }).
    2. Inicia sesión con la cuenta del { -iphone }.
    3. Abre la app Watch › **{ -ui-messages }** y elige duplicar la configuración del { -iphone }.
    4. Reinicia el reloj y envía un mensaje.
    .title = Iniciar sesión en el reloj
imessage-step-reset-all =
    1. Haz un respaldo y anota la contraseña de tu red Wi-Fi.
    2. Abre **{ path-reset } › { -ui-reset }** y elige **{ -ui-reset-all-settings }**. Pide el código de desbloqueo, y el dispositivo se reinicia.
    3. Conéctate a tu red Wi-Fi y activa { -imessage }.
    4. Envía un mensaje.
    Hazlo en casa: lejos de los lugares habituales, el dispositivo puede exigir una hora de espera.
    .title = Restablecer toda la configuración
    .warning = Toda la configuración vuelve al estado inicial: Wi-Fi, disposición de la pantalla de inicio, notificaciones, ubicación, Face ID o Touch ID, y las tarjetas de { -apple-pay }. Las fotos, las apps, los mensajes y el resto del contenido se conservan.
imessage-step-signout-acct =
    1. Haz un respaldo y ten a la mano tu contraseña y un segundo dispositivo o número de confianza.
    2. Abre **{ path-account }**, desplázate hasta abajo y elige **{ -ui-sign-out }**.
    3. Cuando lo pregunte, conserva una copia de todos los datos en el dispositivo.
    4. Reinicia, vuelve a iniciar sesión en el mismo lugar y activa { -imessage }.
    5. Envía un mensaje.
    Hazlo en casa: lejos de los lugares habituales, el dispositivo puede exigir una hora de espera. No compartas nunca tu contraseña ni un código.
    .title = Cerrar la sesión de toda la cuenta y volver a iniciarla
    .warning = Los datos de { -icloud } salen del dispositivo si no conservas una copia, se quitan las tarjetas de { -apple-pay } y “{ -ui-find-my }” queda desactivado hasta que inicies sesión. Lo que hay en { -icloud } sigue ahí. Sin contraseña ni código no podrás volver a entrar: en ese caso, no lo hagas.
imessage-step-erase =
    Este es el último recurso, y es buena idea hablar antes con una persona.
    1. Haz un respaldo completo, en { -icloud } o cifrado en una computadora, y verifica que haya terminado.
    2. Abre **{ path-reset }** y elige **{ -ui-erase-all-content-and-settings }**.
    3. Configura el dispositivo como nuevo, activa { -imessage } y envía un mensaje **antes** de restaurar nada.
    4. Si funciona, restaura el respaldo.
    Hazlo en casa. Conserva la eSIM cuando lo pregunte.
    .title = Borrar el dispositivo y configurarlo de nuevo
    .warning = Se borra todo lo que hay en el dispositivo: fotos, mensajes, apps y configuración. Solo vuelve lo que esté en un respaldo terminado o en { -icloud }, y tarda horas. Sin la contraseña de tu cuenta, el dispositivo se queda bloqueado. Si se borra la eSIM, el operador tiene que darte otra, quizá con costo.
imessage-step-apple =
    Algunas fallas solo puede repararlas { -apple }: un número atorado en sus servidores, o un problema del dispositivo.
    1. Abre con el botón la página de contacto, o ve a una tienda.
    2. Lleva lo que probaste, el mensaje exacto, el modelo, la versión del sistema y el nombre de tu operador.
    3. Una reparación puede costar dinero; pregunta antes de aceptarla.
    { -apple } nunca necesita que le des tu contraseña ni tus códigos.
    .title = Preguntarle a { -apple }

## Verificaciones después de “Ya funciona”

imessage-verify-registered = ¿Qué ves ahora?
    .text = Envía un mensaje nuevo a alguien con { -iphone } o a otro dispositivo { -apple } tuyo.
    .answer-reply = Me respondieron
    .answer-delivered = Azul, con “{ -ui-delivered }”
    .answer-ticked = Sin error y con mi número seleccionado; aún no he enviado nada
    .answer-blue = Azul, pero todavía sin “{ -ui-delivered }”
    .answer-green = Salió en verde
    .answer-error = El error de activación volvió
imessage-verify-delivered = ¿Qué pasa ahora con un mensaje nuevo?
    .text = Envíaselo a alguien con { -iphone }. Un globo azul, por sí solo, no demuestra nada.
    .answer-reply = Me respondieron
    .answer-delivered = Azul, con “{ -ui-delivered }”
    .answer-blue = Azul, pero todavía sin “{ -ui-delivered }”
    .answer-green = Salió en verde
    .answer-not-delivered = “{ -ui-not-delivered }”
    .answer-nothing = No cambió nada
imessage-verify-blue = ¿De qué color es ahora un mensaje nuevo?
    .text = Envíaselo a alguien que tenga seguro un { -iphone } con { -imessage } activado.
    .answer-reply = Azul, y me respondieron
    .answer-delivered = Azul, con “{ -ui-delivered }”
    .answer-blue = Azul, pero todavía sin “{ -ui-delivered }”
    .answer-green = Sigue verde
    .answer-not-delivered = “{ -ui-not-delivered }”
imessage-verify-arrives = ¿Te llega ahora un mensaje nuevo?
    .text = Pide que te escriba otra vez alguien cuyos mensajes no llegaban.
    .answer-arrived = Sí, llegó
    .answer-some = Unos llegan y otros no
    .answer-asked = Lo pedí y aún no ha llegado nada
    .answer-nothing = No, lo enviaron y no llegó
imessage-verify-synced = ¿Muestran ahora lo mismo tus dispositivos?
    .text = Envía un mensaje nuevo en un dispositivo y mira el otro.
    .answer-both = Sí, en los dos
    .answer-partly = Los nuevos sí, los antiguos todavía no
    .answer-syncing = Aún se está sincronizando
    .answer-missing = No, falta en uno de ellos
imessage-verify-stays-signed-in = ¿Tienes la sesión iniciada ahora?
    .text = Envía un mensaje a alguien con { -iphone }.
    .answer-delivered = Sí, y el mensaje dice “{ -ui-delivered }”
    .answer-quiet = Por ahora no pide nada; aún no he enviado ningún mensaje
    .answer-asks = Me pide que inicie sesión otra vez
    .answer-error = Muestra un error
imessage-verify-from-number = ¿Qué remitente ven ahora tus contactos?
    .text = Envía un mensaje y pregunta desde dónde llegó.
    .answer-number = Mi número, en la conversación de siempre
    .answer-ticked = El número está seleccionado; aún no le he preguntado a nadie
    .answer-email = Todavía mi correo, o una segunda conversación
imessage-verify-separate = ¿Ve alguien todavía los mensajes de otra persona?
    .text = Pide que alguien escriba a cada persona.
    .answer-own = Cada persona recibe solo los suyos
    .answer-quiet = Aún no ha escrito nadie
    .answer-mixed = Siguen mezclados
imessage-verify-media-goes = ¿Se envía ahora la imagen o el mensaje de grupo?
    .answer-delivered = Sí, con “{ -ui-delivered }”
    .answer-arrived = Sí, dicen que llegó
    .answer-sending = Aún se está enviando
    .answer-failed-again = No, vuelve a fallar
imessage-verify-alerts = ¿Te enteras ahora de los mensajes nuevos?
    .text = Pídele a alguien que te escriba mientras el dispositivo está bloqueado.
    .answer-heard = Sí, con un sonido o un aviso
    .answer-found = Encontré los que faltaban, y los nuevos aparecen
    .answer-asked = Lo pedí y aún no ha llegado nada
    .answer-silent = Llegó sin sonido o en otra lista
imessage-verify-texts-arrive = ¿Llegan ahora los mensajes de tus contactos al teléfono nuevo?
    .text = Pídele a alguien con { -iphone } que te envíe un mensaje nuevo.
    .answer-arrived = Sí, llegó
    .answer-some = De algunas personas, no de todas
    .answer-asked = Lo pedí y aún no ha llegado nada
    .answer-nothing = No, lo enviaron y no llegó

## Mensajes que se pegan, tal como los muestra un dispositivo en este idioma

imessage-says-waiting =
    Esperando activación…
    se queda en esperando activación
imessage-says-unsuccessful =
    Activación incorrecta. Activa { -imessage } para intentarlo de nuevo.
    Activación incorrecta
    activación de { -imessage } incorrecta
imessage-says-activation-error =
    Se presentó un error durante la activación. Intenta de nuevo.
    Se presentó un error durante la activación
    Se produjo un error durante la activación
    error durante la activación
imessage-says-signin-network =
    Imposible conectarse. Verifica tu conexión de red y reintenta.
    No se pudo iniciar sesión. Verifica la conexión de red
    Verifica tu conexión de red y reintenta
imessage-says-server =
    Imposible contactar con el servidor de { -imessage }. Intenta de nuevo.
    Imposible contactar con el servidor de { -imessage }
    No se puede contactar con el servidor de { -imessage }
imessage-says-unavailable =
    { -imessage } no disponible
    Para configurar { -imessage }, activa los datos celulares o usa Wi-Fi.
    Activa Wi-Fi para configurar { -imessage }
    No tienes conexión a Internet.
imessage-says-restricted =
    La creación de cuentas { -imessage } está restringida en este { -iphone }.
    La creación de cuentas { -imessage } está restringida
    cuenta restringida
imessage-says-verify-email =
    Para iniciar sesión en { -imessage }, se necesita un correo electrónico verificado.
    se necesita un correo electrónico verificado
imessage-says-password =
    Es necesario actualizar la contraseña de este { -apple-id }.
    Es necesario actualizar la contraseña de esta { -apple-account }.
    Es necesario actualizar la contraseña
    Se necesita información adicional para continuar
    El nombre de usuario o la contraseña son incorrectos
    El nombre de usuario o la contraseña no son correctos
imessage-says-locked =
    El { -apple-id } se bloqueó por motivos de seguridad. Ve a iforgot.apple.com para cambiar la contraseña.
    La { -apple-account } se bloqueó por motivos de seguridad.
    se bloqueó por motivos de seguridad
imessage-says-signin =
    Iniciar sesión en { -imessage }
    Inicia sesión en { -imessage }
    Ingresa la contraseña de tu { -apple-id } para seguir usando { -imessage }
    Ingresa la contraseña de tu { -apple-account } para seguir usando { -imessage }
    sesión de { -imessage } cerrada
imessage-says-mac-account =
    No iniciaste sesión en tu cuenta de { -imessage }.
    Tu cuenta de { -imessage } no está activada.
    Esta { -mac } no puede conectarse a { -imessage } debido a un problema
imessage-says-verifying =
    Verificando…
    rueda girando junto a mi número
imessage-says-number-twice =
    número aparece dos veces
    mi número sale dos veces
    el número de teléfono está dos veces
imessage-says-number-elsewhere =
    Este número está registrado en tu { -apple-id }, pero no está asociado con este teléfono.
    Este número está registrado en tu { -apple-account }, pero no está asociado con este teléfono.
    no está asociado con este teléfono
    Puedes seguir usándolo para { -imessage } y { -facetime } hasta que se venza.
imessage-says-not-delivered =
    No enviado
    No entregado
    signo de exclamación rojo
imessage-says-send-failed =
    Error al enviar el mensaje
    error al enviar
imessage-says-junk =
    Mensaje entregado como no deseado
    entregado como no deseado
imessage-says-no-receipt =
    no dice Entregado
    no aparece Entregado
    azul pero no entregado
imessage-says-not-registered =
    no está registrado en { -imessage }.
    no registrado en { -imessage }
imessage-says-text-message =
    Mensaje de texto · SMS
    Mensaje de texto · RCS
    Mensaje de texto • SMS
    Mensaje de texto • RCS
imessage-says-new-device =
    Tu { -apple-id } y tu número de teléfono se están usando ahora para { -imessage }
    Tu { -apple-account } y tu número de teléfono se están usando ahora para { -imessage }
    se están usando ahora para { -imessage } en un nuevo { -iphone }
    se están usando ahora para { -imessage } y { -facetime } en un nuevo
    se está usando ahora para { -imessage } en un nuevo { -mac }
imessage-says-icloud-off =
    Los mensajes en { -icloud } están desactivados.
    mensajes en { -icloud } están desactivados
imessage-says-icloud-match =
    Mensajes en { -icloud } no está disponible porque las cuentas de { -icloud } y { -imessage } son diferentes.
    las cuentas de { -icloud } y { -imessage } son diferentes
imessage-says-icloud-paused =
    Se pausó la carga a { -icloud }
    Conecta tu dispositivo a la corriente y a Wi-Fi
imessage-says-storage =
    El almacenamiento de { -icloud } está lleno.
    El almacenamiento del dispositivo está lleno.
    almacenamiento lleno
imessage-says-mac-disk =
    El disco está casi lleno. Esto puede provocar la pérdida de mensajes entrantes.
    disco casi lleno
imessage-says-mac-firewall =
    El firewall está bloqueando Mensajes
imessage-says-no-sim =
    Sin SIM
    No hay SIM
    Sin servicio
    SOS
    Solo SOS
imessage-says-second-line =
    Sólo uno se puede registrar en { -imessage }.
    El otro no será compatible con { -imessage }
imessage-says-key-alert =
    verificación de claves de contacto
    verificación de la clave del contacto
