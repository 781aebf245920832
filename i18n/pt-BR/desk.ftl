### A central de atendimento: o que os membros e a equipe veem de um caso.

## Períodos de tempo

desk-span-moment = menos de um minuto
desk-span-minutes = { PLURAL($count) ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
desk-span-hours = { PLURAL($count) ->
        [one] { $count } hora
       *[other] { $count } horas
    }
desk-span-days = { PLURAL($count) ->
        [one] { $count } dia
       *[other] { $count } dias
    }

## O caso, como a equipe o vê

desk-case = Caso #{ $number }: { $flow }
desk-blueback = { -blueback }
desk-mark-high = ❗
desk-mark-urgent = ‼️
desk-priority-normal = normal
desk-priority-high = alta
desk-priority-urgent = urgente
desk-priority-line = prioridade: { $priority }
desk-state-new = Novo
desk-state-claimed = Assumido
desk-state-waiting-for-member = Esperando o membro
desk-state-waiting-for-desk = Esperando a equipe
desk-state-solved = Resolvido
desk-state-closed-by-desk = Fechado pela equipe
desk-state-closed-by-member = Retirado pelo membro
desk-state-closed-silence = Fechado após longo silêncio
desk-turn-desk = é a vez da equipe, última movimentação { $since }
desk-turn-member = é a vez do membro, última movimentação { $since }
desk-turn-nobody = encerrado { $since }
desk-owner = está com { $owner }
desk-owner-none = ainda não está com ninguém
desk-member = Idioma de { $member } e do dispositivo: { $language } · aberto { $opened }
desk-member-device = Idioma de { $member }: { $language }; idioma do dispositivo: { $device } · aberto { $opened }
desk-sees = “{ $symptom }”
desk-sees-nothing = Não disse ao guia o que vê.
desk-reason-asked = Pediu para falar com uma pessoa.
desk-reason-refused = Recusou um passo em que se perde algo.
desk-reason-lost = Três coisas não puderam ser encontradas ou feitas.
desk-reason-exhausted = O guia não tinha mais nada que valesse o esforço.
desk-reason-solved = Parecia resolvido quando pediu para falar com uma pessoa.
desk-reason-flow = O guia disse: “{ $reason }”
desk-own-words = **Nas próprias palavras**
desk-own-words-none = Nada nas próprias palavras.
desk-path = **O que foi tentado**
desk-path-none = Nada foi respondido nem tentado ainda.
desk-path-gone = O guia “{ $flow }” não está mais aqui, por isso não dá para mostrar o percurso.
desk-path-later = { $line } ({ $span } depois)
desk-likely = **Provável:** { $list }
desk-likely-cause = { $cause } (cerca de { $share }%)
desk-advised = **Próximo passo pelo guia:** { $step } ({ $price })
desk-price = { PLURAL($count) ->
        [one] { $count } minuto, { $risk }
       *[other] { $count } minutos, { $risk }
    }
desk-risk-none = não muda nada de forma permanente
desk-risk-mild = pequeno efeito colateral
desk-risk-settings = perde ajustes
desk-risk-data = pode perder dados
desk-suggested = **Sugerido, ainda sem resposta:** { $list }
desk-step-gone = um passo que não está mais no guia
desk-reach-nothing = Nada foi enviado ainda. Preferência: { $wish }.
desk-reach-under-way = A caminho. Preferência: { $wish }.
desk-reach-waits = Espera até que o comando seja usado de novo.
desk-reach-direct = Chegou como mensagem direta.
desk-reach-thread = Chegou em um tópico privado.
desk-reach-visit = Foi lido na última visita.
desk-reach-seen = Visto pela última vez { $seen }.
desk-reach-unseen = Ainda não foi visto.
desk-rating = Avaliado com { $stars } de 5

## O que aconteceu com um caso

desk-event-opened = { $who } passou o caso à equipe
desk-event-claimed = { $who } assumiu o caso
desk-event-took-over = { $who } assumiu o caso no lugar de { $other }
desk-event-handed-back = { $who } devolveu o caso à fila
desk-event-expired = De volta à fila: nada aconteceu por muito tempo enquanto estava com { $other }
desk-event-wrote = { $who } escreveu ao membro
desk-event-asked = { $who } fez uma pergunta ao membro
desk-event-ready = { $who } enviou a resposta pronta “{ $title }”
desk-event-suggested = { $who } pediu ao membro que tente: { $step }
desk-event-noted = { $who } fez uma nota só para a equipe
desk-event-answered = { $who } respondeu
desk-event-tried = { $who } tentou “{ $step }”: { $outcome }
desk-event-prioritised = { $who } mudou a prioridade para: { $priority }
desk-event-solved = { $who } diz que funciona
desk-event-closed-by-desk = { $who } fechou o caso
desk-event-closed-by-member = { $who } não precisa mais disto
desk-event-closed-silence = Fechado porque não chegou resposta por muito tempo
desk-event-reopened = { $who } abriu o caso de novo
desk-event-rated = { $who } avaliou a ajuda com { $stars } de 5
desk-event-reminded = Lembrete nº { $nth }: estava na hora
desk-event-left = { $member } saiu do servidor, então nada mais chega até lá
desk-event-removed = { $who } escreveu algo que depois foi apagado
desk-event-erased = O membro pediu para apagar tudo sobre si. O caso está fechado, pois não há mais a quem responder
desk-somebody = alguém cujos dados foram apagados
desk-reply-gone = uma resposta pronta que não está mais aqui
desk-log-ready = Enviado neste idioma: { $language }.
desk-log-gone = Algo aconteceu com este caso. Abra para ver o quê.
desk-announcement = O caso #{ $number } espera por alguém
desk-owner-reminder = Caso #{ $number }: é a sua vez
desk-owner-reminder-back = Se nada acontecer, ele volta à fila { $back }. Uma resposta, uma nota ou um passo basta para mantê-lo.
desk-history-page = Tudo o que aconteceu, página { $page } de { $pages }
desk-history-cut = Uma parte era longa demais para mostrar aqui; o arquivo tem tudo.

## Botões

desk-do-claim = Assumir
desk-do-take-over = Assumir no lugar de quem está
desk-do-reply = Responder
desk-do-ask = Fazer uma pergunta
desk-do-suggest = Sugerir um passo
desk-do-note = Nota
desk-do-hand-back = Devolver à fila
desk-do-prioritise = Prioridade
desk-do-solve = Resolvido
desk-do-close = Fechar
desk-do-reopen = Reabrir
desk-do-view = Abrir no meu idioma
desk-do-history = Histórico
desk-do-newer = Mais recentes
desk-do-older = Mais antigos
desk-do-next = Próximo caso
desk-do-queue = Fila
desk-do-before = Página anterior
desk-do-after = Próxima página
desk-do-send = Enviar
desk-do-change = Alterar
desk-do-drop = Descartar
desk-do-write = Escrever minha própria resposta
desk-do-send-case = Enviar à equipe
desk-do-change-words = Alterar minhas palavras
desk-do-not-now = Agora não
desk-do-answer = Responder
desk-do-add = Acrescentar algo
desk-do-withdraw = Não preciso mais disto
desk-do-again = Abrir de novo
desk-do-look = Meu caso
desk-do-guide = Continuar com o guia
desk-do-server = Ir ao servidor

## Passar o caso à equipe

desk-offer = Escrever à equipe
    .text = A equipe deste servidor pode continuar daqui. Ela vê o que foi tentado, para que ninguém pergunte de novo.
desk-consent = O que a equipe vai ver
    .text = Nada foi enviado ainda. Se você enviar, a equipe deste servidor vê o seu nome aqui, o seu idioma e o do seu dispositivo, e o que está escrito abaixo. Você pode acrescentar algo depois.
desk-consent-words = **Suas próprias palavras**
desk-consent-words-none = Você não escreveu nada com suas palavras. Não tem problema.
desk-consent-path = **O que você tentou**
desk-consent-contact = Como a equipe deve falar com você?
desk-contact-direct = mensagem direta
    .choice = Por mensagem direta
    .hint = Se não for permitido, em um tópico privado ou na sua próxima visita
    .promise = Você recebe cada resposta por mensagem direta. Se não for permitido, ela espera em um tópico privado, ou aqui até você usar o mesmo comando de novo.
desk-contact-thread = tópico privado
    .choice = Em um tópico privado aqui
    .hint = Só você e a equipe podem ler
    .promise = Você recebe cada resposta em um tópico privado no servidor.
desk-contact-later = sem mensagens; vai olhar por conta própria
    .choice = Sem mensagens; eu olho depois
    .hint = Use o mesmo comando de novo para ver as novidades
    .promise = Você não recebe mensagens. Use o mesmo comando de novo para ver as novidades.
desk-handed-over = O caso #{ $number } está com a equipe
    .text = Ela vê o que foi tentado. O mesmo comando mostra o seu caso a qualquer momento.
desk-handed-over-usual = Tempo normal até a primeira resposta ultimamente: { $span }. Pode demorar mais.
desk-handed-over-no-promise = Houve poucos casos ultimamente para dizer quanto demora a primeira resposta, por isso aqui não há promessa.
desk-handed-over-broken = O seu caso está guardado. A central de atendimento da equipe não pode ser alcançada agora; o seu caso aparece lá assim que isso for consertado, e você não precisa fazer nada. O mesmo comando mostra o seu caso.

## O próprio caso

desk-mine = Seu caso #{ $number }
desk-mine-since = Última movimentação: { $since }.
desk-mine-new = Está com a equipe; ninguém o assumiu ainda. Ele fica no quadro da equipe até que alguém o faça.
desk-mine-claimed = Alguém da equipe o assumiu. É a vez da equipe.
desk-mine-your-turn = É a sua vez: a equipe espera a sua resposta.
desk-mine-their-turn = A equipe tem a sua resposta. É a vez da equipe.
desk-mine-solved = Voltou a funcionar; o caso está resolvido.
desk-mine-closed-by-desk = A equipe fechou este caso.
desk-mine-closed-by-member = Você não precisava mais dele, então está fechado.
desk-mine-closed-silence = Foi fechado porque não chegou resposta por muito tempo.
desk-mine-news = **O que a equipe escreveu por último**
desk-mine-no-news = A equipe ainda não escreveu.
desk-mine-wrote = A equipe, { $when }:
desk-mine-asked = A equipe pergunta, { $when }:
desk-mine-suggested = A equipe sugere, { $when }: { $step }
desk-mine-closed = Fechado { $when }:
desk-mine-reopen = Se o problema voltar, você pode abrir o caso de novo; o prazo termina { $until }.
desk-rate = Como foi a ajuda?
desk-rate-one = Ruim
desk-rate-two = Não muito boa
desk-rate-three = Razoável
desk-rate-four = Boa
desk-rate-five = Muito boa

## O que um membro recebe

desk-letter-wrote = A equipe escreve sobre o seu caso #{ $number }
desk-letter-asked = A equipe tem uma pergunta sobre o seu caso #{ $number }
desk-letter-own-words = Uma pessoa da equipe escreveu isto. Não foi traduzido.
desk-letter-how = Responda com o botão: o que se digita nesta conversa não chega a ninguém.
desk-letter-suggested = A equipe sugere um passo para o seu caso #{ $number }
desk-letter-tell = Diga com um botão como foi; a equipe vê.
desk-letter-step-gone = A equipe sugere um passo para o seu caso #{ $number }
    .text = O guia mudou desde então, e esse passo não está mais nele. A equipe pode dizer mais.
desk-letter-solved = Seu caso #{ $number } está resolvido
    .text = A equipe marcou que voltou a funcionar.
desk-letter-closed-by-desk = A equipe fechou o seu caso #{ $number }
    .text = Acima está o que ela diz sobre isso.
desk-letter-closed-by-member = Seu caso #{ $number } está fechado
    .text = Você não precisava mais dele.
desk-letter-closed-silence = Seu caso #{ $number } está fechado
    .text = Não chegou resposta por muito tempo. Nada se perdeu, e não há problema nenhum.
desk-letter-reopened = Seu caso #{ $number } está aberto de novo
    .text = A equipe continua com ele. Tudo o que foi dito ainda está lá.
desk-letter-news = Há novidades sobre o seu caso #{ $number }
    .text = Abra para ver quais.
desk-letter-reminder = Seu caso #{ $number }: é a sua vez
    .text = A equipe espera a sua resposta. Sem pressa; se não houver nenhuma, o caso será fechado { $until }. Se já funciona, avise.

## O quadro e a fila

desk-board = Casos abertos
desk-board-broken = Há algo errado com esta central de atendimento, então alguns casos podem não aparecer. O comando /desk doctor diz o que é.
desk-board-empty = Ninguém espera por ajuda. Aproveite a calma.
desk-board-at = Atualizado { $at }
desk-board-more = { PLURAL($count) ->
        [one] e mais { $count } na fila
       *[other] e mais { $count } na fila
    }
desk-count-new = { PLURAL($count) ->
        [one] { $count } novo
       *[other] { $count } novos
    }
desk-count-claimed = { PLURAL($count) ->
        [one] { $count } assumido
       *[other] { $count } assumidos
    }
desk-count-waiting-for-desk = { PLURAL($count) ->
        [one] { $count } esperando a equipe
       *[other] { $count } esperando a equipe
    }
desk-count-waiting-for-member = { PLURAL($count) ->
        [one] { $count } esperando o membro
       *[other] { $count } esperando os membros
    }
desk-row-free = não está com ninguém
desk-row-desk = vez de { $owner }
desk-row-member = espera o membro ({ $owner })
desk-row-member-free = espera o membro (não está com ninguém)
desk-queue = A fila

## O que a equipe pode enviar

desk-replies = Responder ao caso #{ $number }
    .text = Uma resposta pronta chega neste idioma: { $language }. Você a vê antes de ser enviada.
desk-replies-pick = Respostas prontas
desk-preview = Antes de enviar: é isto que o membro vai ver
desk-preview-own = Idioma do membro: { $language }. Suas próprias palavras não são traduzidas, e o seu nome não é mostrado.
desk-preview-ready = No idioma do membro: { $language }. O seu nome não é mostrado.

## Formulários

desk-form-hand-over = Escrever à equipe
    .label = Com suas próprias palavras, se quiser
    .hint = O que você viu e quando começou? Sem senhas, códigos ou números de telefone, por favor.
desk-form-answer = Caso #{ $number }: para a equipe
    .label = Suas palavras
    .hint = Sem senhas, códigos ou números de telefone, por favor: ninguém aqui precisa deles.
desk-form-rate = Caso #{ $number }: um comentário
    .label = O que foi bom e o que faltou?
    .hint = Você pode deixar em branco. A equipe lê.
desk-form-write = Caso #{ $number }: escrever ao membro
    .label = Suas palavras, se possível no idioma dele
    .hint = Você vê de novo antes de enviar. Nunca peça senhas nem códigos.
desk-form-ask = Caso #{ $number }: perguntar ao membro
    .label = Sua pergunta
    .hint = Uma pergunta de cada vez recebe a melhor resposta. Nunca peça senhas nem códigos.
desk-form-note = Caso #{ $number }: nota
    .label = Só para a equipe
    .hint = O membro nunca vê.
desk-form-close = Caso #{ $number }: fechar
    .label = Por quê? O membro lê isto.
    .hint = Uma frase gentil: o que se descobriu e o que ainda dá para fazer.
desk-form-set-up = Configurar a central de atendimento
    .label = Idioma dos cartões que todo mundo vê
    .hint = Um destes: { $codes }

## Respostas curtas

desk-told-no-desk = Este servidor não tem central de atendimento
    .text = Ninguém configurou uma, então não há equipe para quem escrever aqui. Pergunte no canal de ajuda do servidor.
desk-told-not-staff = Só a equipe pode fazer isso
    .text = Nada mudou. Quem administra o servidor pode dar a você o cargo da equipe.
desk-told-not-admin = Só quem administra pode fazer isso
    .text = É preciso a permissão para gerenciar o servidor. Nada mudou.
desk-told-not-yours = Esse caso é de outra pessoa
    .text = Nada mudou.
desk-told-cannot-be-desk = Esse canal não pode ser uma central de atendimento
    .text = Escolha um canal de texto ou um fórum. Nada mudou.
desk-told-already-open = Você já tem um caso: #{ $number }
    .text = Um de cada vez basta; você pode acrescentar algo a ele.
desk-told-blocked = A equipe não aceita casos seus aqui
    .text = Quem administra este servidor decidiu assim. O guia continua funcionando para você.
desk-told-too-soon = Foi rápido
    .text = Você abriu um caso há pouco. O próximo pode ser aberto { $when }; até lá, acrescente ao que você tem.
desk-told-no-such-case = Não há nenhum caso #{ $number } aqui
    .text = Cada servidor tem a sua própria numeração.
desk-told-nothing-next = Nada espera pela equipe
    .text = Tudo o que está aberto espera o membro ou está com alguém.
desk-told-nothing-typed = Estava vazio
    .text = Nada foi enviado. Pressione de novo e escreva algumas palavras.
desk-told-draft-gone = Esse rascunho não está mais guardado
    .text = Nada foi enviado. Escreva de novo.
desk-told-held-by = O caso #{ $number } está com { $who }
    .text = Nada mudou. Em caso de ausência, você pode assumir no lugar; isso aparece no tópico.
desk-told-not-held = O caso #{ $number } não está com você
    .text = Só quem está com um caso pode devolvê-lo. Nada mudou.
desk-told-over = O caso #{ $number } está encerrado
    .text = Nada mudou. Primeiro seria preciso abri-lo de novo.
desk-told-too-late = O caso #{ $number } não pode mais ser aberto
    .text = Passou tempo demais. Se acontecer de novo, abra um caso novo.
desk-told-settled = Isso já foi resolvido
    .text = Nada mudou.
desk-told-unchanged = Já está assim
    .text = Nada mudou.
desk-told-not-theirs = Isso cabe ao outro lado
    .text = Nada mudou.
desk-told-claimed = O caso #{ $number } é seu
    .text = É a sua vez. Se o membro olhar, vê que alguém está com o caso.
desk-told-handed-back = O caso #{ $number } está de volta na fila
    .text = Agradecemos por ter olhado.
desk-told-sent = Enviado para o caso #{ $number }
    .text = O cartão diz quando chegou.
desk-told-suggested = O passo está a caminho para o caso #{ $number }
    .text = O resultado volta para o tópico.
desk-told-noted = Anotado no caso #{ $number }
    .text = Só a equipe vê.
desk-told-prioritised = O caso #{ $number } tem uma nova prioridade
    .text = O quadro o coloca no lugar certo.
desk-told-solved = O caso #{ $number } está resolvido
    .text = Ótimo. Se o problema voltar, ele pode ser aberto de novo por um tempo.
desk-told-closed = O caso #{ $number } está fechado
    .text = Ele pode ser aberto de novo por um tempo.
desk-told-reopened = O caso #{ $number } está aberto de novo
    .text = Tudo o que foi dito ainda está lá.
desk-told-dropped = Descartado
    .text = Nada foi enviado.
desk-told-blocked-member = Bloqueio ativado
    .text = { $who } não pode mais abrir casos aqui. Os casos abertos continuam abertos.
desk-told-unblocked-member = Bloqueio retirado
    .text = { $who } pode abrir casos aqui de novo.
desk-told-answered = A equipe tem as suas palavras para o caso #{ $number }
    .text = Não há mais nada a fazer agora.
desk-told-rated = Agradecemos
    .text = A equipe vê.
desk-told-left-alone = Nada foi enviado
    .text = O guia e as suas respostas ficam guardados. Você pode escrever à equipe depois.
desk-told-unavailable = Não consigo guardar nada agora
    .text = Nada mudou e nada foi enviado. Tente de novo em alguns minutos.

## Nomes dos tópicos

desk-thread = #{ $number } { $about }
desk-private-thread = Caso #{ $number }: { $flow }

## Passos e prioridades para escolher

desk-steps = Sugerir um passo para o caso #{ $number }
    .text = Os melhores vêm primeiro, pelo que se sabe. O membro recebe o passo com os menus como o próprio dispositivo os mostra, e o resultado volta para o caso.
desk-steps-pick = Passos { $from } a { $to }
desk-steps-asked = já sugerido
desk-steps-tried = tentado: { $outcome }
desk-steps-unfit = não combina com as respostas
desk-priorities = Qual é a urgência do caso #{ $number }?
    .text = Dentro de um grupo, os casos urgentes vêm antes de todos os outros. Ninguém é chamado por causa disso.
desk-priorities-pick = Prioridade

## A própria central de atendimento, para quem administra

desk-do-doctor = Verificar de novo
desk-set-up = A central de atendimento está configurada
    .text = Os casos chegam a { $channel }, e { $role } cuida deles. Os membros encontram o caminho no último cartão de cada guia e em “{ choice-person }”.
desk-doctor = Como está a central de atendimento
    .text = Os casos chegam a { $channel }; { $role } cuida deles.
desk-doctor-well = Está tudo bem: tudo o que a central de atendimento precisa está permitido.
desk-doctor-more = { PLURAL($count) ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }
desk-doctor-pending = { PLURAL($count) ->
        [one] { $count } item ainda está a caminho.
       *[other] { $count } itens ainda estão a caminho.
    }
desk-doctor-at = Verificado { $at }
desk-doctor-dead = **Sem novas tentativas.** O registro de quem mantém este bot diz por quê. Os casos em si estão guardados.
desk-lost = - { $what }, { $at }
desk-lost-of-case = - Caso #{ $number }: { $what }, { $at }
desk-lost-card = o cartão dele na central de atendimento
desk-lost-log = uma linha no tópico dele
desk-lost-call = um aviso à equipe
desk-lost-letter = uma mensagem ao membro
desk-lost-board = o quadro
desk-lost-warning = uma mensagem a quem administra
desk-broken = A sua central de atendimento precisa de você
    .text = Os casos não podem ser mostrados na central de atendimento de { $server }. Nenhum se perdeu: todos estão guardados, os membros são avisados disso, e eles aparecem assim que isto for consertado.
desk-ailment-left = **O { -blueback } não está mais no servidor.** Convide-o de novo; os casos estão guardados.
desk-ailment-channel-gone = **O canal da central de atendimento, { $channel }, sumiu ou está oculto.** Se ele existir, deixe o { -blueback } vê-lo; se não, use /desk setup com outro canal. Os casos vão junto.
desk-ailment-wrong-kind = **{ $channel } não é nem um canal de texto nem um fórum.** Use /desk setup com um que seja.
desk-ailment-role-gone = **O cargo da equipe sumiu,** então só quem administra pode cuidar dos casos, e ninguém é chamado. Use /desk setup com outro cargo.
desk-ailment-no-tags = **O fórum { $channel } não tem tags para os estados dos casos.** Funciona sem elas. Para tê-las: Editar canal › Tags, e adicione até cinco com os nomes New, Claimed, Waiting for member, Waiting for desk e Done.
desk-ailment-undelivered = { PLURAL($count) ->
        [one] **{ $count } item definitivamente não pôde ser entregue;** o comando /desk doctor diz qual.
       *[other] **{ $count } itens definitivamente não puderam ser entregues;** o comando /desk doctor diz quais.
    }
desk-ailment-lacks = **Falta “{ $permission }” em { $place }.** { $why }
desk-own-role = um cargo próprio do { -blueback }
desk-mend-grant = Configurações do servidor › Cargos › { $role } › Permissões: ative “{ $permission }”.
desk-mend-channel = { $place }: Editar canal › Permissões › { $by }: mude “{ $permission }” do X para a barra ou a marca de seleção.
desk-mend-category = O canal segue a categoria { $place }: Editar categoria › Permissões › { $by }: mude “{ $permission }” do X para a barra ou a marca de seleção.
desk-mend-own = Ou adicione { $role } no mesmo lugar, com a marca de seleção.
desk-mend-follows = Vem por si só assim que houver “{ $permission }”.
desk-mend-silenced = A moderação colocou o { -blueback } de castigo até { $until }. Clique com o botão direito no { -blueback } › Remover castigo.

## Permissões, como as configurações do Discord as chamam

permission-administrator = Administrador
permission-manage-channels = Gerenciar canais
permission-manage-server = Gerenciar servidor
permission-view-channel = Ver canais
permission-send-messages = Enviar mensagens
permission-send-tts = Enviar mensagens em texto-para-voz
permission-manage-messages = Gerenciar mensagens
permission-embed-links = Inserir links
permission-attach-files = Anexar arquivos
permission-read-message-history = Ver histórico de mensagens
permission-mention-everyone = Mencionar @everyone, @here e todos os cargos
permission-manage-threads = Gerenciar tópicos
permission-create-public-threads = Criar tópicos públicos
permission-create-private-threads = Criar tópicos privados
permission-send-messages-in-threads = Enviar mensagens em tópicos
permission-create-posts = Criar publicações
permission-manage-posts = Gerenciar publicações
permission-send-messages-in-posts = Enviar mensagens em publicações

## Para que serve uma permissão

permission-why-see = Sem ela, nada funciona ali.
permission-why-post = Sem ela, nem os casos nem o quadro podem ser publicados.
permission-why-links = Sem ela, os links nos cartões ficam sem prévia.
permission-why-files = Sem ela, gráficos e históricos longos não podem ser anexados.
permission-why-look-back = Sem ela, o { -blueback } não pode verificar se uma mensagem chegou, e um caso poderia aparecer duas vezes.
permission-why-open-thread = Sem ela, um caso não ganha tópico.
permission-why-talk = Sem ela, nada pode ser dito nos tópicos dos casos.
permission-why-keep-threads = Sem ela, os tópicos não podem ser nomeados, fechados e reabertos com os seus casos.
permission-why-ring = Sem ela, a equipe não é chamada quando ninguém assume um caso.
permission-why-open-privately = Sem ela, membros que não aceitam mensagens diretas não são alcançados em um tópico privado.

## Como vai a central de atendimento

desk-stats = { PLURAL($count) ->
        [one] A central de atendimento hoje
       *[other] A central de atendimento nos últimos { $count } dias
    }
desk-stats-opened = { PLURAL($count) ->
        [one] { $count } aberto
       *[other] { $count } abertos
    }
desk-stats-solved = { PLURAL($count) ->
        [one] { $count } resolvido
       *[other] { $count } resolvidos
    }
desk-stats-first-reply = Primeira resposta: metade em { $half }, nove de cada dez em { $most }
desk-stats-to-solve = Resolvidos: metade em { $half }, nove de cada dez em { $most }
desk-stats-half = primeira resposta: metade em { $half }
desk-stats-nothing = Nada foi respondido nem resolvido neste período.
desk-stats-ratings = { PLURAL($count) ->
        [one] Avaliado com { $mean } de 5 por { $count } membro
       *[other] Avaliado com { $mean } de 5 por { $count } membros
    }
desk-stats-by-flow = **Por guia**
desk-stats-by-language = **Por idioma**
desk-stats-more = { PLURAL($count) ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }
desk-stats-note = Contado por dia em UTC: o que foi aberto ou resolvido neste período, quando quer que o resto do caso tenha acontecido.
desk-wordless = Um filtro deste servidor bloqueia o que foi escrito aqui. O caso ainda o guarda: abra-o com o botão.
desk-plain = Nem tudo pode ser mostrado aqui. Abra o caso para ler.
desk-told-unknown-language = Nada foi configurado
    .text = Nenhum dos meus idiomas tem esse nome. Escreva o código dele, por exemplo `en-US` ou `de`.
