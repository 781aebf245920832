### O que o bot descobre sozinho: a página de status da Apple, e muitas pessoas com o mesmo problema.

found-outage = A página de status da { -apple } informa uma interrupção do serviço (lida { $read }). Não mude mais nenhum ajuste, por favor: o problema não está no seu dispositivo.
    .about = A página de status da { -apple } informa uma interrupção do serviço (início: { $about }; lida { $read }). Não mude mais nenhum ajuste, por favor: o problema não está no seu dispositivo.
found-issue = A página de status da { -apple } informa um problema que afeta algumas pessoas (lida { $read }). Por enquanto, não mude mais nenhum ajuste, por favor.
    .about = A página de status da { -apple } informa um problema que afeta algumas pessoas (início: { $about }; lida { $read }). Por enquanto, não mude mais nenhum ajuste, por favor.
found-planned = A { -apple } programou uma manutenção que pode atrapalhar por um tempo (página de status lida { $read }).
    .about = A { -apple } programou uma manutenção que pode atrapalhar por um tempo (início: { $about }; página de status lida { $read }).
found-resolved = A { -apple } teve um problema há pouco tempo, que já foi resolvido (página de status lida { $read }). Tente mais uma vez; se ainda falhar, continuamos aqui.
    .about = A { -apple } teve um problema, que já foi resolvido (fim: { $about }; página de status lida { $read }). Tente mais uma vez; se ainda falhar, continuamos aqui.
found-clear = A página de status da { -apple } não mostra nenhum problema (lida { $read }); ela costuma se atrasar
found-wave = Talvez não seja só com você: em poucos minutos, várias pessoas chegaram com o mesmo problema (contagem feita { $read }). Nada é redefinido antes de esperarmos um pouco.

## No percurso que a equipe vê e no resumo

found-path = { $what } ({ $read })
found-path-outage = Página de status da { -apple }: interrupção do serviço
found-path-issue = Página de status da { -apple }: um problema para algumas pessoas
found-path-planned = Página de status da { -apple }: manutenção programada
found-path-resolved = Página de status da { -apple }: um problema já resolvido
found-path-clear = Página de status da { -apple }: nenhum problema
found-path-wave = Muitas pessoas chegaram com o mesmo problema

## O que a equipe recebe

desk-wave = Pode ser uma interrupção do serviço
    .text =
        Em poucos minutos, muito mais pessoas do que o normal chegaram com o mesmo problema ({ $at }). Quem está no guia recebe o aviso de que o problema pode ser mais amplo, e nada é redefinido antes de um tempo de espera.
        A { -apple } costuma informar essas coisas com atraso; vale a pena olhar a página de status: apple.com/support/systemstatus
desk-lost-wave = um aviso de interrupção do serviço
