### Lembretes: mensagens diretas a quem espera por algo ou parou no meio, e o que os cartões prometem sobre eles.

## Mensagens diretas

reminders-ask = Fez efeito? { $step }
    .text = A espera começou { $since }. Olhe agora o seu dispositivo e indique com um botão como está.
reminders-over = { $service } já deve ter voltado a funcionar
    .text = A { -apple } não informa mais nenhum problema. Tente de novo agora e indique com um botão como foi. Se não funcionar, continuo com você daqui.
reminders-nudge = Você parou no meio: { $flow }
    .text = A seguir: { $step }. Você continua de onde parou, e este é o único lembrete que envio.
reminders-how = Você recebe isto porque pediu que eu escrevesse. Responda com os botões: o que se digita nesta conversa não chega a ninguém.

## Botões

reminders-do-card = Mostrar onde estou
reminders-do-not-yet = Ainda não
reminders-do-quiet = Não quero mais lembretes
reminders-do-resume = Quero lembretes, sim
reminders-do-nudge = Lembre-me se eu parar no meio

## Nos cartões

reminders-wait = Nada a fazer até { $at } ({ $until }). Nesse momento eu escrevo para você por mensagem direta, e você continua de onde parou. Se funcionar antes, avise.
reminders-wait-over = Por enquanto não há nada a fazer nem a mudar. Escrevo para você por mensagem direta assim que a { -apple } não informar mais nenhum problema; você continua de onde parou. Se funcionar antes, avise.
reminders-next = Sem resposta, pergunto de novo { $until }, por mensagem direta.
reminders-quiet = Não vou escrever para você, como pediu. Volte com o mesmo comando.
reminders-closed = Minha última mensagem direta não pôde ser entregue, por isso não prometo outra. Nas configurações de privacidade do Discord, você pode permitir mensagens diretas dos membros deste servidor ou simplesmente voltar com o mesmo comando.

## Acima de um cartão, depois de um botão

reminders-said-quiet = Tudo bem: não haverá mais lembretes.
reminders-said-resumed = Tudo bem: escrevo quando for a hora.
reminders-said-nudge = Tudo bem: se você parar agora, envio um único lembrete, { $when }. O mesmo vale para os guias que você começar depois.
