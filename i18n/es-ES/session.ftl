### Lo que rodea a cualquier guía: opciones, motivos, avisos y finales.

## Opciones

choice-worked = Ya funciona
choice-failed = Sigue sin funcionar
choice-cant = No puedo hacerlo
choice-refuse = No, prefiero no hacerlo
choice-wait = Voy a esperar
choice-wait-longer = Esperar un poco más
choice-unknown = No lo sé
choice-back = Atrás
choice-why = ¿Por qué este paso?
choice-why-card = ¿Por qué lo preguntas?
choice-person = Hablar con una persona
choice-restart = Empezar de nuevo
choice-pick = Elige lo que mejor encaje
link-open = Abrir la página

## Tarjetas

card-symptom = ¿Qué ves?
    .text = Elige lo que más se parezca. Vamos paso a paso, empezando por lo más suave.
card-safety = Aquí nadie te pedirá nunca una contraseña ni un código. No compartas capturas de pantalla en las que se vean números de teléfono o direcciones.
card-wait = En espera: { $step }
card-wait-until = Por ahora no hay nada que hacer. Cuando llegue el momento ({ $until }), vuelve con el mismo comando: seguirás donde lo dejaste. Si funciona antes, avísame.
card-wait-due = Es el momento de mirar: ¿ha surtido efecto?
progress-tried = { PLURAL($count) ->
        [one] { $count } cosa probada hasta ahora
       *[other] { $count } cosas probadas hasta ahora
    }
needs-list = Necesitarás: { $list }
need-passcode = el código de desbloqueo del dispositivo
need-account-password = la contraseña de tu cuenta (escríbela solo en tu propio dispositivo)
need-two-factor-device = un dispositivo que reciba tus códigos de inicio de sesión
need-backup = una copia de seguridad reciente
need-other-person = la ayuda de otra persona
need-second-device = un segundo dispositivo
need-money = algo de saldo, lo que cuesta un SMS
need-screen-time-code = la persona que tiene el código de «{ -ui-screen-time }»
need-computer = un ordenador
list-grows = { $list }, { $next }
paragraph-grows = { $said } { $next }

## Por qué sale ahora una tarjeta

why-likely = Lo más probable: { $cause }.
why-likely-two = Lo más probable: { $first }; o bien { $second }.
why-minutes = { PLURAL($minutes) ->
        [one] Lleva { $minutes } minuto.
       *[other] Lleva unos { $minutes } minutos.
    }
why-moment = Lleva un momento.
why-risk-none = No cambia nada de forma permanente.
why-risk-mild = Tiene un pequeño efecto secundario: consulta la nota.
why-risk-settings = Se pierden ajustes; por eso llega después de pasos más suaves.
why-risk-data = Podrían perderse datos; por eso llega al final.
why-question = De tu respuesta depende qué paso viene después.
why-question-first = De tu respuesta depende qué menús y pasos te corresponden.
why-symptom = Lo que ves decide por dónde empezar.
why-check = Así sabremos que funciona de verdad antes de que te vayas.
why-wait = Esto necesita tiempo; seguir demasiado pronto puede hacer que la espera empiece otra vez.
why-end = La guía termina aquí.

## Avisos encima de una tarjeta

note-welcome-back = Hola de nuevo. Lo habías dejado aquí.
note-old-card = Esa tarjeta era antigua; no ha cambiado nada. Ahora estás aquí.
note-no-such-choice = Esa opción no está en esta tarjeta; no ha cambiado nada.
note-recognised = Entendido como: { $symptom }
note-not-recognised = No he reconocido esas palabras. Elige lo que mejor encaje.
note-flow-changed = { PLURAL($count) ->
        [one] La guía ha cambiado desde entonces: { $count } de tus respuestas ya no es válida y se ha descartado.
       *[other] La guía ha cambiado desde entonces: { $count } de tus respuestas ya no son válidas y se han descartado.
    }
note-look-again = Todavía no es definitivo. Deja pasar diez minutos, inténtalo otra vez y vuelve a mirar.

## Finales

end-solved = Vuelve a funcionar
    .text = Muy bien, ya no hay nada más que hacer. Si el problema vuelve, usa otra vez el mismo comando.
end-solved-unverified = Parece que funciona
    .text = Si el problema vuelve, regresa a esta tarjeta o usa otra vez el comando y seguimos desde aquí.
end-handed-over = Sigue con una persona
    .text = Copia el resumen de abajo en el canal de ayuda del servidor. Dice lo que se ha probado, para que nadie te lo vuelva a preguntar. No contiene nombres, números ni códigos: déjalo así.

## Por qué se pasa a una persona

reason-asked = Has pedido hablar con una persona.
reason-refused = Rechazar ese paso es decisión tuya. Una persona puede buscar contigo otra solución.
reason-lost = Tres cosas no se han podido encontrar o hacer aquí. A veces pasa; una persona puede mirarlo contigo.
reason-exhausted = Los pasos que quedan te llevarían más tiempo del que merecen. Una persona ve más que una guía.
reason-security = Puede tratarse de la seguridad de tu cuenta, así que conviene que una persona lo mire contigo. Hasta entonces, no cambies nada ni des ningún código.

## El resumen que se puede copiar

summary-title = { $flow }: lo que se ha probado
summary-symptom = Problema: { $symptom }
summary-answer = { $question } { $answer }
summary-step = { $step }: { $outcome }
summary-likely = Lo más probable ahora: { $cause }
outcome-worked = parecía funcionar
outcome-failed = sin cambios
outcome-cant = no se pudo hacer
outcome-waiting = se esperó

## Fuera de una sesión

notice-busy = Ahora mismo hay mucha actividad
    .text = Demasiadas personas a la vez. No ha cambiado nada; pulsa otra vez dentro de un momento.
notice-unavailable = Ahora no puedo guardar respuestas
    .text = Puede que esta respuesta no se conserve; las anteriores, sí. Inténtalo de nuevo dentro de unos minutos.
notice-unreadable = No he podido leerlo
    .text = No ha cambiado nada. Usa el comando otra vez: seguirás donde lo dejaste.
notice-outdated = Esta tarjeta es demasiado antigua
    .text = Usa el comando otra vez: seguirás donde lo dejaste.
notice-not-yours = Esta tarjeta es de otra persona
    .text = Usa tú el comando y tendrás la tuya.
