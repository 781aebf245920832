### Lo que comparten las guías sobre la activación.

## Piezas

shared-service =
    { $flow ->
        [facetime] { -facetime }
       *[other] { -imessage }
    }
shared-try =
    { $flow ->
        [facetime] llama a alguien por { -facetime }
       *[other] envía un mensaje
    }
shared-try-now =
    { $flow ->
        [facetime] Llama a alguien por { -facetime }.
       *[other] Envía un mensaje.
    }
shared-meanwhile =
    { $flow ->
        [facetime] Mientras tanto sirven una llamada de teléfono u otra app.
       *[other] Mientras tanto sirven un mensaje verde, una llamada o un correo.
    }
shared-path-switch =
    { $flow ->
        [facetime] { path-facetime }
       *[other] { path-messages }
    }
shared-path-addresses =
    { $flow ->
        [facetime] { path-facetime }
       *[other] { path-send-receive }
    }

## Causas, leídas después de «Lo más probable: »

shared-cause-net-none = la falta de conexión a internet
shared-cause-net-weak = una conexión débil o inestable
shared-cause-net-blocked = una red, una VPN o un filtro que bloquea { shared-service }
shared-cause-time-wrong = una hora o una zona horaria incorrectas
shared-cause-acct-auth = una { -apple-account } que necesita tu atención
shared-cause-sim-dup = una SIM inactiva con el mismo número
shared-cause-sim-line = una SIM o una línea desactivada o que no es la correcta
shared-cause-carrier-sms = que no pase el SMS oculto que confirma tu número
shared-cause-pending = una activación que necesita más tiempo
shared-cause-outage = una interrupción del servicio de { -apple }
shared-cause-bug-update = un fallo del software, quizá desde una actualización
shared-cause-bug-proc = un proceso bloqueado en el dispositivo
shared-cause-os-old = una versión antigua del sistema
shared-cause-netstack = ajustes de red dañados
shared-cause-setup-skipped = un paso omitido al configurar el { -iphone }
shared-cause-cert-2026 = un sistema antiguo que necesita actualizar su certificado

## Preguntas

shared-question-since = ¿Cuánto tiempo lleva esperando la activación?
    .answer-hour = Menos de una hora
    .answer-day = Hasta un día
    .answer-longer = Más de un día

## Pasos

shared-step-wait-outage =
    { -apple } tiene un problema ahora mismo, así que no hay que cambiar nada en tu dispositivo.
    1. Deja { shared-service } y tus ajustes como están.
    2. Pulsa «{ choice-wait }» y vuelve cuando { -apple } diga que está resuelto.
    3. Después, { shared-try }.
    { shared-meanwhile }
    .title = Esperar a que { -apple } lo arregle
shared-step-connect =
    1. Desactiva **{ -ui-airplane-mode }**.
    2. Activa **{ -ui-wi-fi }**, o **{ -ui-cellular-data }** en **{ path-cellular }** (en algunos dispositivos se llama { -ui-mobile-data } o { -ui-mobile-service }).
    3. En el extranjero y sin Wi-Fi, { -ui-data-roaming } debe estar activado. Tu operador puede cobrarlo.
    4. Abre una página web que nunca hayas visitado. Cuando cargue, { shared-try }.
    .title = Comprobar que tienes conexión a internet
    .ipad =
        1. Desactiva **{ -ui-airplane-mode }**.
        2. Activa **{ -ui-wi-fi }**, o los datos móviles si tu { -ipad } los tiene.
        3. Abre una página web que nunca hayas visitado. Cuando cargue, { shared-try }.
    .mac =
        1. Abre **{ path-wi-fi }** y conéctate a tu red, o enchufa el cable.
        2. Abre una página web que nunca hayas visitado. Cuando cargue, { shared-try }.
    .watch =
        1. En el reloj, pulsa el botón lateral y comprueba que **{ -ui-airplane-mode }** está desactivado.
        2. Mantén cerca el { -iphone }, con Bluetooth y **{ -ui-wi-fi }** activados.
        3. En el { -iphone }, abre una página web que nunca hayas visitado. Cuando cargue, { shared-try }.
shared-step-other-net =
    1. Con Wi-Fi: desactiva **{ -ui-wi-fi }** en **{ path-wi-fi }** y usa los datos móviles. Con datos móviles: conéctate a una red Wi-Fi o al internet compartido de otro teléfono.
    2. Espera un minuto y { shared-try }.
    Si ahora funciona, el fallo estaba en la primera red: quédate en esta o reinicia el router. Los datos móviles cuentan en tu tarifa.
    .title = Probar con otra red
    .ipad =
        1. Conéctate a otra red Wi-Fi o al internet compartido de un teléfono.
        2. Espera un minuto y { shared-try }.
        Si ahora funciona, el fallo estaba en la primera red. El internet compartido gasta datos de ese teléfono.
    .mac =
        1. En **{ path-wi-fi }**, conéctate a otra red Wi-Fi o al internet compartido de un teléfono.
        2. Espera un minuto y { shared-try }.
        Si ahora funciona, el fallo estaba en la primera red. El internet compartido gasta datos de ese teléfono.
    .watch =
        { path-on-the-iphone }
        { shared-step-other-net }
shared-step-vpn-off =
    1. Desactiva tu app de VPN.
    2. Abre **{ path-vpn }** y desactiva **{ -ui-vpn }**.
    3. Pausa los bloqueadores de anuncios, los filtros de DNS y las apps de seguridad.
    4. { shared-try-now }
    { $managed ->
        [work] No quites ningún perfil del trabajo o del centro educativo. Si su VPN no se puede desactivar, elige «{ choice-cant }».
        [family] Si hay un filtro que puso tu familia o quien tiene tu tutela, pregúntale antes.
       *[other] No quites los perfiles del trabajo o del centro educativo. Después, vuelve a activarlo todo: hasta entonces tienes menos protección.
    }
    .title = Pausar la VPN y los filtros para probar
    .watch =
        { path-on-the-iphone }
        { shared-step-vpn-off }
shared-step-datetime =
    1. Abre **{ path-date-time }**.
    2. Activa **{ -ui-set-automatically }**.
    3. Comprueba que **{ -ui-time-zone }** es la del lugar donde estás y compara la hora con la de otro teléfono.
    Si el interruptor está en gris, depende de un límite de { -ui-screen-time } o de un perfil del trabajo.
    .title = Ajustar la hora automáticamente
    .mac =
        1. Abre **{ path-date-time }**.
        2. Deja que la fecha, la hora y la zona horaria se ajusten automáticamente.
        3. Compara la hora con la de otro dispositivo.
    .watch =
        { path-on-the-iphone }
        { shared-step-datetime }
shared-step-line-on =
    1. Abre **{ path-cellular }** (o { -ui-mobile-service }) y toca la línea que quieras usar.
    2. Activa **{ -ui-turn-on-this-line }**.
    3. Si tienes dos líneas: abre **{ shared-path-switch }** › **{ -ui-imessage-facetime-line }**, o **{ shared-path-addresses }**, y elige esa línea.
    4. Comprueba que **{ path-my-number }** es correcto.
    .title = Activar la línea correcta
    .watch =
        { path-on-the-iphone }
        { shared-step-line-on }
shared-step-rm-sim =
    1. Abre **{ path-cellular }** y busca dos entradas con el mismo número.
    2. Averigua cuál está **desactivada** o no tiene servicio. Solo se quita esa.
    3. Si es una SIM física: sácala. Si es una eSIM: tócala y después **{ -ui-delete-esim }**.
    4. Abre **{ shared-path-addresses }** y toca tu número, para que quede una sola vez, con la marca de verificación.
    Si solo hay una entrada, elige «{ choice-failed }».
    .title = Quitar la SIM inactiva que tiene tu número
    .warning = Si eliminas la eSIM que usas, te quedas sin línea hasta que el operador te dé otra, quizá de pago. ¿Sabes con certeza cuál está desactivada? Si no, elige «{ choice-cant }». Los mensajes y las fotos se conservan.
    .watch =
        { path-on-the-iphone }
        { shared-step-rm-sim }
shared-step-finish-setup =
    Un { -iphone } nuevo no recupera por sí solo un paso omitido.
    1. Abre **{ path-cellular }**, termina de configurar ahí la eSIM y activa la línea.
    2. Abre **{ path-software-update }** e instala lo que se ofrezca.
    3. Abre **{ shared-path-switch }**, desactiva **{ shared-service }** y vuelve a activarlo.
    4. Abre **{ shared-path-addresses }** y toca tu número.
    .title = Terminar lo que se omitió en la configuración
    .watch =
        { path-on-the-iphone }
        { shared-step-finish-setup }
shared-step-carrier-upd =
    1. Conéctate a una red Wi-Fi.
    2. Abre **{ path-about }** y quédate ahí un minuto.
    3. Si aparece **{ -ui-carrier-settings-update }**, acéptala. Si no aparece nada, es que no hay ninguna.
    4. { shared-try-now }
    .title = Buscar nuevos ajustes del operador
    .watch =
        { path-on-the-iphone }
        { shared-step-carrier-upd }
shared-step-sms-test =
    Para confirmar tu número, el { -iphone } envía un SMS oculto, quizá a otro país. Por eso tienen que funcionar los SMS normales.
    1. Envía un mensaje de texto a un teléfono que no sea un { -iphone }. Debe salir en verde y con la indicación SMS, no { -imessage }.
    2. Si falla, mira si tienes saldo y si tu tarifa permite SMS, también a otros países.
    3. Cuando salga, desactiva y vuelve a activar { shared-service } una sola vez.
    Puede costarte uno o dos SMS.
    .title = Enviar un SMS normal
    .watch =
        { path-on-the-iphone }
        { shared-step-sms-test }
shared-step-wait24 =
    Tu operador puede tardar hasta 24 horas en confirmar un número con { -apple }. Una interrupción del servicio también se pasa sola.
    1. Deja { shared-service } activado, con señal y conexión a internet.
    2. No lo desactives y actives mientras tanto: la espera puede empezar de cero.
    3. Pulsa «{ choice-wait }»; te preguntaré al cabo de una hora, de seis horas y de un día.
    Más de un día no es normal. Si los SMS están bloqueados, la línea está desactivada o hay un error de red, esperar no ayuda: elige «{ choice-failed }».
    .title = Dar a la activación hasta un día
shared-step-acct-fix =
    1. Abre **{ path-account }** y responde a todo lo que pida: ajustes actualizados, condiciones nuevas, verificación.
    2. Abre con el botón la página de la cuenta y comprueba que puedes iniciar sesión. Si nombra un dispositivo que no conoces, habla aquí con una persona.
    3. La autenticación de doble factor debe estar activada.
    4. { shared-try-now }
    Introduce tu contraseña solo en tu dispositivo y en las páginas de { -apple }. Aquí nadie la necesita, ni tampoco un código.
    .title = Resolver lo que pide tu { -apple-account }
    .warning = Si tienes que restablecer la contraseña, se cierra la sesión en tus otros dispositivos, y tu número no estará en { shared-service } en el { -ipad } y el { -mac } hasta que vuelvas a iniciar sesión en ellos. Los mensajes se conservan.
shared-step-ios-update =
    1. Haz una copia de seguridad.
    2. Abre **{ path-software-update }** e instala lo que se ofrezca. Tarda de 20 a 60 minutos con Wi-Fi; conecta el dispositivo a la corriente.
    3. Cuando se haya reiniciado, { shared-try }.
    { $os ->
        [ios26] Una actualización suele poner fin a un fallo del software.
        [ios17] Instala lo que se ofrezca, aunque el dispositivo no admita la versión más reciente.
       *[other] Un { -iphone } antiguo necesita al menos la versión 12.5.8, 15.8.6, 16.7.13 o 18.7.4, cada una en su serie. Sin ella, { -imessage }, { -facetime } y la activación dejarán de funcionar después de enero de 2027.
    }
    .title = Actualizar el sistema
    .warning = El dispositivo no se puede usar mientras tanto, ni puede volver a la versión anterior. Necesitas Wi-Fi, al menos un 50 % de batería y espacio libre. Tus datos se conservan; la copia de seguridad es tu garantía.
    .mac =
        1. Haz una copia de seguridad.
        2. Abre **{ path-software-update }** e instala lo que se ofrezca. Puede tardar una hora; conecta el { -mac } a la corriente.
        3. Cuando se haya reiniciado, { shared-try }.
    .watch =
        { path-on-the-iphone }
        { shared-step-ios-update }
        Después actualiza el reloj: app Watch › **{ -ui-general }** › **{ -ui-software-update }**, con el reloj en el cargador.
shared-step-carrier =
    Contacta con tu operador y pregunta:
    1. ¿Está activa mi SIM o eSIM, solo en este teléfono y con el número correcto?
    2. ¿Puede este número enviar SMS, también a otros países y a números cortos o de tarificación especial? { -apple } confirma los números con un SMS así.
    3. ¿Se puede enviar otra vez la activación, o cambiar la SIM o la eSIM?
    4. Después desactiva y vuelve a activar { shared-service } una sola vez, y pulsa «{ choice-wait }».
    Da códigos o contraseñas a tu operador solo si le has llamado tú.
    .title = Pedir al operador que permita el SMS de activación
    .warning = Una SIM o eSIM nueva puede costar dinero, y la anterior deja de funcionar. Tu número y tus mensajes se conservan. Ten a mano algo que acredite quién eres.
shared-step-reset-net =
    1. Apunta la contraseña de tu red Wi-Fi y, si los tienes, los ajustes de VPN y APN.
    2. Abre **{ path-reset } › { -ui-reset }** y elige **{ -ui-reset-network-settings }**. Pide el código de desbloqueo, y el dispositivo se reinicia.
    3. Vuelve a conectarte a tu red Wi-Fi.
    4. Desactiva y vuelve a activar { shared-service }, y { shared-try }.
    .title = Restablecer los ajustes de red
    .warning = Se olvidan todas las redes Wi-Fi y sus contraseñas, los ajustes de VPN y APN, y las preferencias de datos móviles; pueden perderse conexiones Bluetooth. Con el llavero de { -icloud }, las redes también pueden desaparecer de tus otros dispositivos. Las fotos, las apps y los mensajes se conservan. En un dispositivo del trabajo o de un centro educativo, no lo hagas sin quien lo administra.
    .mac =
        Un { -mac } no tiene ese botón, así que la red se configura de nuevo.
        1. Apunta la contraseña de tu red Wi-Fi.
        2. Abre **{ path-wi-fi }** y, en los detalles de tu red, elige **{ -ui-forget-this-network }**.
        3. Reinicia, vuelve a conectarte a la red y { shared-try }.
