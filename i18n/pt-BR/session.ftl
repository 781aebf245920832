### O que acompanha qualquer guia: opções, motivos, avisos e finais.

## Opções

choice-worked = Agora funciona
choice-failed = Ainda não funciona
choice-cant = Não consigo fazer isso
choice-refuse = Não, prefiro não fazer
choice-wait = Vou esperar
choice-wait-longer = Esperar mais um pouco
choice-unknown = Não sei
choice-back = Voltar
choice-why = Por que este passo?
choice-why-card = Por que essa pergunta?
choice-person = Falar com uma pessoa
choice-restart = Recomeçar
choice-pick = Escolha a opção mais adequada
link-open = Abrir a página

## Cartões

card-symptom = O que você vê?
    .text = Escolha o que mais se aproxima. Vamos um passo de cada vez, começando pelos mais leves.
card-safety = Aqui ninguém nunca vai pedir senhas nem códigos. Não compartilhe capturas de tela com números de telefone ou endereços.
card-wait = Esperando: { $step }
card-wait-until = Por enquanto não há nada a fazer. Quando chegar a hora ({ $until }), volte com o mesmo comando: você continua de onde parou. Se funcionar antes, avise.
card-wait-due = É hora de olhar: fez efeito?
progress-tried = { PLURAL($count) ->
        [one] { $count } coisa tentada até agora
       *[other] { $count } coisas tentadas até agora
    }
needs-list = Você vai precisar de: { $list }
need-passcode = o código de desbloqueio do dispositivo
need-account-password = a senha da sua conta (digite-a somente no seu próprio dispositivo)
need-two-factor-device = um dispositivo que receba seus códigos de início de sessão
need-backup = um backup recente
need-other-person = a ajuda de outra pessoa
need-second-device = um segundo dispositivo
need-money = um pouco de crédito, o preço de um SMS
need-screen-time-code = a pessoa que tem o código de “{ -ui-screen-time }”
need-computer = um computador
list-grows = { $list }, { $next }
paragraph-grows = { $said } { $next }

## Por que um cartão aparece agora

why-likely = Mais provável: { $cause }.
why-likely-two = Mais provável: { $first }, ou então { $second }.
why-minutes = { PLURAL($minutes) ->
        [one] Leva { $minutes } minuto.
       *[other] Leva cerca de { $minutes } minutos.
    }
why-moment = Leva um instante.
why-risk-none = Não muda nada de forma permanente.
why-risk-mild = Tem um pequeno efeito colateral: veja a nota.
why-risk-settings = Alguns ajustes se perdem; por isso vem depois de passos mais leves.
why-risk-data = Dados podem se perder; por isso vem por último.
why-question = Sua resposta decide qual passo vem a seguir.
why-question-first = Sua resposta decide quais menus e passos servem para você.
why-symptom = O que você vê decide por onde começar.
why-check = Assim sabemos que funciona de verdade antes de você sair.
why-wait = Isto precisa de tempo; seguir cedo demais pode fazer a espera recomeçar.
why-end = O guia termina aqui.

## Avisos acima de um cartão

note-welcome-back = Olá de novo. Você parou aqui.
note-old-card = Aquele cartão era antigo; nada mudou. Você está aqui agora.
note-no-such-choice = Essa opção não está neste cartão; nada mudou.
note-recognised = Entendido como: { $symptom }
note-not-recognised = Não reconheci essas palavras. Escolha a opção mais adequada.
note-flow-changed = { PLURAL($count) ->
        [one] O guia mudou desde então: { $count } das suas respostas não vale mais e foi deixada de lado.
       *[other] O guia mudou desde então: { $count } das suas respostas não valem mais e foram deixadas de lado.
    }
note-look-again = Ainda não dá para ter certeza. Espere dez minutos, tente mais uma vez e olhe de novo.

## Finais

end-solved = Voltou a funcionar
    .text = Ótimo. Não há mais nada a fazer. Se o problema voltar, use o mesmo comando de novo.
end-solved-unverified = Parece que funciona
    .text = Se o problema voltar, retorne a este cartão ou use o comando de novo, e continuamos daqui.
end-handed-over = Agora é com uma pessoa
    .text = Copie o resumo abaixo no canal de ajuda do servidor. Ele diz o que foi tentado, para que ninguém pergunte de novo. Não contém nomes, números nem códigos: deixe assim, por favor.

## Por que o caso passou para uma pessoa

reason-asked = Você pediu para falar com uma pessoa.
reason-refused = Recusar esse passo é uma escolha sua. Uma pessoa pode procurar outro caminho com você.
reason-lost = Três coisas não puderam ser encontradas ou feitas aqui. Isso acontece; uma pessoa pode olhar com você.
reason-exhausted = Os passos que restam tomariam tempo demais para o que podem trazer. Uma pessoa enxerga mais do que um guia.
reason-security = Pode se tratar da segurança da sua conta, então é melhor uma pessoa olhar com você. Até lá, não mude nada e não passe nenhum código.

## O resumo que se pode copiar

summary-title = { $flow }: o que foi tentado
summary-symptom = Problema: { $symptom }
summary-answer = { $question } { $answer }
summary-step = { $step }: { $outcome }
summary-likely = Mais provável agora: { $cause }
outcome-worked = pareceu funcionar
outcome-failed = sem mudança
outcome-cant = não foi possível fazer
outcome-waiting = espera feita

## Fora de uma sessão

notice-busy = Muito movimento neste momento
    .text = Há pessoas demais ao mesmo tempo. Nada mudou; pressione de novo daqui a pouco.
notice-unavailable = Não consigo guardar respostas agora
    .text = Talvez esta resposta não seja guardada; as anteriores são. Tente de novo em alguns minutos.
notice-unreadable = Não consegui ler isso
    .text = Nada mudou. Use o comando de novo: você continua de onde parou.
notice-outdated = Este cartão é antigo demais
    .text = Use o comando de novo: você continua de onde parou.
notice-not-yours = Este cartão é de outra pessoa
    .text = Use o comando para receber o seu.
