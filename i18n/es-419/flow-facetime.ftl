### Reparar FaceTime: las palabras de la guía “facetime” que no comparte con otras.

facetime-flow = Ayuda con { -facetime }
    .description = Haz que { -facetime } vuelva a funcionar, con pasos pequeños
    .problem = Lo que ves, en pocas palabras, o el mensaje de error exacto
    .meanwhile = Mientras tanto sirve una llamada telefónica.

## Lo que ve la persona

facetime-symptom-calls-fail = Mis llamadas no se conectan
    .hint = “{ -facetime } no disponible”, o suena y se corta, o no pasa nada
    .words = falla la llamada, no conecta, no se conecta, conectando, no puedo llamar, llamada fallida, no disponible, se cae, se corta la llamada
facetime-symptom-activation = { -facetime } no se activa
    .hint = “Esperando activación…” u otro error de activación
    .words = activar, activación, activacion, esperando, activación incorrecta, verificando, no se activa, sim, esim, chip, celular nuevo
facetime-symptom-not-reached = No pueden llamarme
    .hint = Llaman y aquí no suena nada, o no te encuentran
    .words = no me localizan, no suena, no me suena, llamadas perdidas, sin sonido, nadie puede llamarme, no me pueden llamar, no me encuentran
facetime-symptom-camera-mic = No me ven o no me oyen
    .hint = La llamada se conecta, pero la imagen está en negro o no hay sonido
    .words = cámara, camara, negro, pantalla negra, micrófono, microfono, no me oyen, no me ven, sin video, silenciado, mudo, micro
facetime-symptom-quality = La imagen se congela o el sonido se entrecorta
    .hint = “Mala conexión”, o todo se traba
    .words = se congela, congelada, lag, se traba, trabado, mala conexión, mala calidad, borroso, se entrecorta, entrecortado
facetime-symptom-link = Un enlace de { -facetime } no se abre
    .hint = También en { -android } o Windows, donde un enlace es la única forma
    .words = enlace, link, unirse, android, windows, navegador, chrome, edge, invitación

## Causas, leídas después de “Lo más probable: ”

facetime-cause-ft-off = que { -facetime } esté desactivado
facetime-cause-addr = la elección del número o del correo para { -facetime }
facetime-cause-restrict = un límite de “{ -ui-screen-time }”
facetime-cause-mdm = una política del trabajo o de la escuela que administra el dispositivo
facetime-cause-blocked = un contacto bloqueado
facetime-cause-rcpt-side = algo en el dispositivo de la otra persona
facetime-cause-focus-silent = “{ -ui-focus }” o las notificaciones desactivadas
facetime-cause-camera-off = una cámara desactivada, tapada o en uso en otro sitio
facetime-cause-mic-muted = un micrófono silenciado o sin permiso
facetime-cause-link-browser = un navegador que no puede unirse a la llamada
facetime-cause-link-gone = un enlace que ya no es válido

## Preguntas

facetime-question-device = ¿Qué dispositivo tiene el problema?
    .text = Si son varios, elige el { -iphone } cuando esté entre ellos.
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = { -android } o Windows, con un enlace
facetime-question-status = ¿Muestra algún problema la página de estado de { -apple }?
    .text = Abre la página con el botón y mira { -facetime } y { -apple-account }. { -apple } suele publicar tarde, así que una página sin avisos demuestra poco.
    .answer-incident = Sí, ahora hay un problema
    .answer-clear = No, todo está bien
facetime-question-who = ¿Pasa con todo el mundo o con una persona?
    .answer-all = Con todo el mundo
    .answer-one = Con una persona, o muy pocas
facetime-question-web = ¿Se carga ahora una página web que nunca hayas abierto?
    .text = Usa la misma conexión que { -facetime }. Una página que ya visitaste puede estar guardada en el dispositivo.
    .answer-yes = Sí, se carga
    .answer-no = No, o muy despacio
facetime-question-imessage = ¿Tiene { -imessage } el mismo problema?
    .text = Los dos usan la misma activación, así que esto dice mucho.
    .answer-both = Sí, { -imessage } también falla
    .answer-only-facetime = No, solo { -facetime }
facetime-question-changed = ¿Qué cambió justo antes de que empezara?
    .answer-nothing = Nada, que yo sepa
    .answer-update = Una actualización del sistema
    .answer-sim = Una SIM, una eSIM, un número o un operador nuevos
    .answer-phone = Un { -iphone } nuevo
facetime-question-camera = ¿Qué les falta a las otras personas?
    .text = Pregúntale a alguien a quien llames, o mira tu propia imagen pequeña en la llamada.
    .answer-picture = La imagen
    .answer-sound = El sonido
    .answer-both = Las dos cosas
facetime-question-managed = ¿Administra este dispositivo el trabajo, la escuela o tu familia?
    .text = En ese caso dejamos fuera los pasos que les toca decidir a ellos.
    .answer-no = No
    .answer-work = Sí, el trabajo o la escuela
    .answer-family = Sí, mi madre, mi padre o quien tiene mi tutela
facetime-question-os = ¿Qué versión del sistema tiene?
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
facetime-question-known-caller = ¿Conoces a la persona que envió el enlace?
    .text = Hay desconocidos que envían enlaces a llamadas para engañar a la gente. Nadie de { -apple } ni de este servidor te llama con un enlace.
    .answer-yes = Sí
    .answer-no = No, o no lo sé con certeza
    .answer-no-hint = Conviene que una persona lo mire contigo

## Pasos

facetime-step-toggle =
    1. Abre **{ path-facetime }** y desactiva **{ -facetime }**.
    2. Si { -imessage } también falla, desactívalo también, en **{ path-messages }**.
    3. Espera 30 segundos.
    4. Vuelve a activarlo todo y dale hasta diez minutos. Con “{ choice-wait }” recibes un recordatorio.
    Tu operador puede cobrarte un SMS. Basta con hacerlo una vez: si lo repites, la activación puede empezar de cero.
    .title = Desactivar y volver a activar { -facetime }
    .mac =
        1. En la app { -facetime }, abre **{ path-facetime }**.
        2. Quita la marca de **{ -ui-enable-this-account }**.
        3. Espera 30 segundos y vuelve a ponerla.
facetime-step-reached-at =
    1. Abre **{ path-facetime }**.
    2. Verifica que están seleccionados tu número de teléfono y las direcciones de correo que la gente conoce.
    3. Para llamar, elige tu número, así se ve quién llama.
    4. Pídele a alguien que te llame a ese número.
    .title = Elegir dónde pueden localizarte
facetime-step-restart =
    1. Apaga el { -iphone }: mantén presionados el botón lateral y uno de los botones de volumen, y después desliza el control.
    2. Espera 30 segundos y enciéndelo.
    3. Llama a alguien.
    .title = Reiniciar el dispositivo
    .ipad =
        1. Apaga el { -ipad }: mantén presionados el botón superior y uno de volumen, o solo el superior si tiene botón de inicio. Después desliza el control.
        2. Espera 30 segundos y enciéndelo.
        3. Llama a alguien.
    .mac =
        1. Guarda tu trabajo.
        2. Menú { -apple } › **{ -ui-restart }**.
        3. Abre { -facetime } y llama a alguien.
    .watch =
        1. Apaga el reloj y su { -iphone }.
        2. Enciende primero el { -iphone } y desbloquéalo.
        3. Enciende el reloj, desbloquéalo y llama a alguien.
facetime-step-nearer =
    Una videollamada necesita una conexión estable en los dos sentidos.
    1. Acércate al router Wi-Fi, o sal del edificio si usas datos celulares.
    2. Pausa las descargas, los videos y otras llamadas en la misma red.
    3. Desactiva el video un momento. Si entonces se oye bien, la conexión es demasiado lenta para la imagen.
    .title = Darle a la llamada una mejor conexión
facetime-step-ring =
    1. Abre **{ path-focus }** y desactiva el que esté activado, por ejemplo **{ -ui-do-not-disturb }**.
    2. Abre **{ path-notifications }**, elige { -facetime } y activa **{ -ui-allow-notifications }**, con sonido.
    3. Verifica que el dispositivo no está en silencio y sube el volumen.
    4. Pídele a alguien que te llame.
    .title = Hacer que suenen las llamadas
    .watch =
        { path-on-the-iphone }
        { facetime-step-ring }
facetime-step-camera-on =
    1. En la llamada, toca la pantalla y verifica que la cámara no está tachada.
    2. Quita la funda o la lámina que tape el objetivo y límpialo.
    3. Cierra otras apps que usen la cámara.
    4. Cambia a la otra cámara y vuelve a esta.
    .title = Verificar que la cámara está libre
    .mac =
        1. En la llamada, verifica que la cámara no está tachada.
        2. Sal de otras apps que usen la cámara. Entonces se apaga su luz verde.
        3. En la app { -facetime }, abre el menú “Video” y elige tu cámara.
facetime-step-mic-on =
    1. En la llamada, toca la pantalla y verifica que el micrófono no está tachado.
    2. Quítate los audífonos o desconecta el Bluetooth, para probar el micrófono del dispositivo.
    3. Sopla el polvo de los agujeritos que hay junto al puerto de carga, solo con tu aliento.
    4. Pregunta si ahora te oyen.
    .title = Verificar que el micrófono está activado
    .mac =
        1. En la llamada, verifica que el micrófono no está tachado.
        2. En la app { -facetime }, abre el menú “Video” y elige el micrófono de la { -mac }.
        3. Pregunta si ahora te oyen.
facetime-step-unblock =
    1. Abre **{ path-blocked }**.
    2. Si la persona está ahí, quítala, siempre que quieras recibir sus llamadas.
    3. Llámala.
    Desde aquí no se puede saber si alguien te bloqueó: solo suena y suena.
    .title = Revisar tus contactos bloqueados
facetime-step-ask-other =
    Escríbele a la persona o llámala por teléfono, y pídele que verifique lo siguiente:
    1. ¿Está activado { -facetime } y tiene buena conexión?
    2. ¿Está seleccionado allí el número o la dirección a la que llamas?
    3. ¿Tiene activo algo en { -ui-focus }, o puede que te haya bloqueado sin querer?
    Después llama otra vez. Mientras tanto sirve una llamada telefónica.
    .title = Pedirle a la otra persona que lo verifique
facetime-step-screentime =
    Solo puede cambiar esto la persona que tiene el código de { -ui-screen-time }.
    1. Si eres tú, abre **{ path-screen-time }**. Si no, pídele que lo mire contigo.
    2. Mira **{ -ui-content-privacy-restrictions }**: { -facetime } y la cámara deben estar permitidos.
    3. Mira **{ -ui-downtime }** y **{ -ui-communication-limits }**.
    4. Llama a alguien.
    .title = Revisar { -ui-screen-time }
facetime-step-ask-admin =
    En un dispositivo del trabajo o de la escuela, { -facetime } puede estar desactivado por política. Solo quien lo administra puede cambiarlo.
    1. Mira si hay un perfil en **{ path-vpn }**. No lo quites.
    2. Pregúntale al equipo de TI: “¿Se permite { -facetime } en este dispositivo y en esta red?”.
    3. Cuando digan que ya se permite, reinicia el dispositivo y llama a alguien.
    .title = Preguntarle a quien administra el dispositivo
facetime-step-open-link =
    { $device ->
        [android] Un enlace funciona en la última versión de Chrome o Edge, y en nada más.
       *[other] Un enlace abre { -facetime } por sí solo. Si no lo hace, también puedes unirte desde un navegador.
    }
    1. Mantén presionado el enlace y ábrelo en Chrome o Edge; en un dispositivo { -apple } también sirve Safari.
    2. Escribe tu nombre y permite la cámara y el micrófono cuando lo pida.
    3. Presiona “Unirse” y espera a que alguien te deje entrar.
    No hace falta ninguna cuenta. Si una página pide una contraseña, ciérrala.
    .title = Abrir el enlace en un navegador compatible
facetime-step-new-link =
    1. Pídele a la persona que cree un enlace nuevo en { -facetime } y te lo envíe.
    2. Tiene que estar en la llamada y dejarte entrar: con un botón verde junto a tu nombre.
    3. Abre el enlace nuevo, no el antiguo.
    .title = Pedir un enlace nuevo

## Verificaciones después de “Ya funciona”

facetime-verify-registered = ¿Qué ves ahora?
    .text = Llama con { -facetime } a alguien, o a otro dispositivo { -apple } tuyo.
    .answer-rings = Suena del otro lado
    .answer-ticked = Sin error y con mi número seleccionado; aún no he llamado
    .answer-error = El error de activación volvió
facetime-verify-connects = ¿Qué pasa ahora con una llamada nueva?
    .answer-talked = Pudimos hablar
    .answer-no-answer = Suena, y aún no ha respondido nadie
    .answer-fails = Vuelve a fallar
facetime-verify-rings = ¿Te llega ahora una llamada?
    .text = Pídele a alguien que te llame con { -facetime }.
    .answer-rang = Sí, sonó
    .answer-asked = Lo pedí y aún no ha llamado nadie
    .answer-silent = Llamaron y no sonó nada
facetime-verify-seen-heard = ¿Te ven y te oyen ahora?
    .answer-both = Sí, las dos cosas
    .answer-alone = Me veo; aún no he llamado a nadie
    .answer-missing = No, aún falta algo
facetime-verify-smooth = ¿Cómo va una llamada nueva?
    .text = Habla durante dos minutos.
    .answer-smooth = Fluida
    .answer-short = Bien hasta ahora, pero fue corta
    .answer-stutters = Sigue trabándose o congelándose
facetime-verify-opens = ¿Se abre ahora el enlace?
    .answer-joined = Sí, estoy en la llamada
    .answer-waiting = Se abre, y espero a que me dejen entrar
    .answer-closed = No, no se abre

## Mensajes que se pegan, tal como los muestra un dispositivo en este idioma

facetime-says-waiting =
    Esperando activación…
    se queda en esperando activación
facetime-says-unsuccessful =
    Activación incorrecta. Activa { -facetime } para intentarlo de nuevo.
    Activación incorrecta
    activación de { -facetime } incorrecta
facetime-says-activation-error =
    Se presentó un error durante la activación. Intenta de nuevo.
    Se presentó un error durante la activación
facetime-says-verifying =
    Verificando…
    rueda girando junto a mi número
facetime-says-unavailable =
    { -facetime } no disponible
    no está disponible para { -facetime }
