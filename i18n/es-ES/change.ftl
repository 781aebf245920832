### Lo que se dice cuando una guía cambia mientras alguien la está siguiendo.

## Encima de una tarjeta

note-set-aside = Descartado: { $list }
note-card-changed = La guía ha cambiado desde que se mostró esa tarjeta, así que lo que has pulsado no ha tenido efecto. Ahora tu tarjeta es esta.

## En lugar de una tarjeta

notice-flow-gone = Esta guía ya no está disponible
    .text = Tus respuestas se conservan. Si la guía vuelve, podrás seguir donde lo dejaste.

## Para quien administra, en la respuesta a /desk doctor

desk-doctor-guide = { PLURAL($count) ->
        [one] **La guía se modificó { $at } y tiene { $count } error; se sigue usando la anterior.** El registro de quien gestiona este bot dice cuál es.
       *[other] **La guía se modificó { $at } y tiene { $count } errores; se sigue usando la anterior.** El registro de quien gestiona este bot dice cuáles son.
    }
