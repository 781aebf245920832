### Lo que el bot averigua por sí mismo: la página de estado de Apple, y muchas personas con el mismo problema.

found-outage = La página de estado de { -apple } informa de una interrupción del servicio (leída { $read }). No cambies más la configuración, por favor: el problema no está en tu dispositivo.
    .about = La página de estado de { -apple } informa de una interrupción del servicio desde { $about } (leída { $read }). No cambies más la configuración, por favor: el problema no está en tu dispositivo.
found-issue = La página de estado de { -apple } informa de un problema que afecta a algunas personas (leída { $read }). Por ahora, no cambies más la configuración, por favor.
    .about = La página de estado de { -apple } informa de un problema que afecta a algunas personas desde { $about } (leída { $read }). Por ahora, no cambies más la configuración, por favor.
found-planned = { -apple } tiene previstos trabajos que pueden causar molestias durante un rato (página de estado leída { $read }).
    .about = { -apple } tiene previstos trabajos que pueden causar molestias durante un rato (inicio: { $about }; página de estado leída { $read }).
found-resolved = { -apple } tuvo un problema hace poco y ya está resuelto (página de estado leída { $read }). Prueba otra vez; si sigue fallando, continuamos aquí.
    .about = { -apple } tuvo un problema que está resuelto desde { $about } (página de estado leída { $read }). Prueba otra vez; si sigue fallando, continuamos aquí.
found-clear = La página de estado de { -apple } no muestra ningún problema (leída { $read }); a menudo va con retraso
found-wave = Puede que no te pase solo a ti: en pocos minutos llegaron varias personas con el mismo problema (recuento { $read }). No se restablece nada antes de haber esperado un poco.

## En el recorrido que ve el equipo y en el resumen

found-path = { $what } ({ $read })
found-path-outage = Página de estado de { -apple }: interrupción del servicio
found-path-issue = Página de estado de { -apple }: un problema para algunas personas
found-path-planned = Página de estado de { -apple }: trabajos previstos
found-path-resolved = Página de estado de { -apple }: un problema ya resuelto
found-path-clear = Página de estado de { -apple }: ningún problema
found-path-wave = Muchas personas llegaron con el mismo problema

## Lo que se le dice al equipo

desk-wave = Puede ser una interrupción del servicio
    .text =
        En pocos minutos llegaron muchas más personas de lo habitual con el mismo problema ({ $at }). A quienes están en la guía se les dice que puede no pasarles solo a ellos, y no se restablece nada antes de que hayan esperado un poco.
        { -apple } suele informar tarde de estas cosas; merece la pena mirar su página de estado: apple.com/support/systemstatus
desk-lost-wave = un aviso de interrupción del servicio
