### Recordatorios: mensajes directos a quien espera algo o lo dejó a medias, y lo que las tarjetas prometen sobre ellos.

## Mensajes directos

reminders-ask = ¿Ya hizo efecto? { $step }
    .text = La espera empezó { $since }. Mira ahora tu dispositivo e indica con un botón cómo va.
reminders-over = { $service } ya debería funcionar
    .text = { -apple } ya no informa de ningún problema. Inténtalo ahora otra vez e indica con un botón cómo te fue. Si no funciona, seguimos desde aquí.
reminders-nudge = Te quedaste a la mitad: { $flow }
    .text = Lo siguiente: { $step }. Puedes seguir en donde te quedaste, y este es el único recordatorio que te envío.
reminders-how = Recibes esto porque me pediste que te escribiera. Responde con los botones: lo que se escribe en este chat no le llega a nadie.

## Botones

reminders-do-card = Mostrar dónde estoy
reminders-do-not-yet = Todavía no
reminders-do-quiet = No quiero más recordatorios
reminders-do-resume = Sí quiero recordatorios
reminders-do-nudge = Recuérdamelo si lo dejo a la mitad

## En las tarjetas

reminders-wait = No hay nada que hacer hasta el { $at } ({ $until }). Entonces te escribiré por mensaje directo, y podrás seguir en donde te quedaste. Si funciona antes, avísame.
reminders-wait-over = Por ahora no hay nada que hacer ni que cambiar. Te escribiré por mensaje directo en cuanto { -apple } deje de informar de problemas; podrás seguir en donde te quedaste. Si funciona antes, avísame.
reminders-next = Si no hay respuesta, te preguntaré de nuevo { $until }, por mensaje directo.
reminders-quiet = No te escribiré, como pediste. Vuelve con el mismo comando.
reminders-closed = Mi último mensaje directo no se pudo entregar, así que no te prometo otro. En la configuración de privacidad de Discord puedes permitir los mensajes directos de los miembros de este servidor o, simplemente, volver con el mismo comando.

## Encima de una tarjeta, después de presionar un botón

reminders-said-quiet = De acuerdo: no habrá más recordatorios.
reminders-said-resumed = De acuerdo: te escribiré cuando sea el momento.
reminders-said-nudge = De acuerdo: si lo dejas ahora, te lo recordaré una sola vez, { $when }. Lo mismo vale para las guías que empieces más adelante.
