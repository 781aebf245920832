### O que se diz quando um guia muda enquanto alguém está no meio dele.

## Acima de um cartão

note-set-aside = Deixado de lado: { $list }
note-card-changed = O guia mudou desde que aquele cartão foi mostrado, então o botão que você pressionou não mudou nada. Agora o seu cartão é este.

## No lugar de um cartão

notice-flow-gone = Este guia não está mais disponível
    .text = Suas respostas ficam guardadas. Se o guia voltar, você pode continuar de onde parou.

## Para quem administra, na resposta a /desk doctor

desk-doctor-guide = { PLURAL($count) ->
        [one] **O guia foi alterado { $at } e tem { $count } erro; o anterior continua em uso.** O registro de quem mantém este bot diz qual é.
       *[other] **O guia foi alterado { $at } e tem { $count } erros; o anterior continua em uso.** O registro de quem mantém este bot diz quais são.
    }
