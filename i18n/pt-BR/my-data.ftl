### Os próprios dados: o que fica guardado sobre uma pessoa e o que significa apagar.

command-my-data = my-data
    .description = O que fica guardado sobre você: leia ou peça para apagar
command-my-data-export = export
    .description = Receber um arquivo com tudo o que está guardado sobre você
command-my-data-erase = erase
    .description = Apagar tudo sobre você, depois de ler o que isso significa

## O arquivo com tudo

my-data-export = Tudo o que está guardado sobre você
    .text = O arquivo anexo contém tudo, de todos os servidores e das mensagens diretas:
    .note = Os horários estão em UTC. As notas que uma equipe guarda para si sobre um caso não estão nele; peça essas notas à equipe. O { -discord } guarda mensagens próprias, que isto não pode mostrar.
my-data-nothing = Nada está guardado sobre você.
my-data-sessions = { PLURAL($count) ->
        [one] { $count } percurso por um guia
       *[other] { $count } percursos por um guia
    }
my-data-cases = { PLURAL($count) ->
        [one] { $count } caso, com tudo o que foi escrito
       *[other] { $count } casos, com tudo o que foi escrito
    }
my-data-drafts = { PLURAL($count) ->
        [one] { $count } rascunho que não foi enviado
       *[other] { $count } rascunhos que não foram enviados
    }
my-data-blocks = { PLURAL($count) ->
        [one] { $count } servidor em que você não pode abrir casos
       *[other] { $count } servidores em que você não pode abrir casos
    }
my-data-desks = { PLURAL($count) ->
        [one] { $count } central de atendimento que você configurou
       *[other] { $count } centrais de atendimento que você configurou
    }
my-data-work = { PLURAL($count) ->
        [one] { $count } coisa que você fez em casos de outras pessoas
       *[other] { $count } coisas que você fez em casos de outras pessoas
    }
my-data-languages = Os idiomas que você escolheu para os textos e para o seu dispositivo
my-data-file = Tudo o que o { -blueback } guardou sobre você. “ids” são nomes internos dos guias; “words” diz o mesmo no seu idioma.

## Apagar

my-data-erase = Apagar tudo sobre você?
    .goes = **Na hora, em todos os servidores:** seus percursos pelos guias, lembretes, rascunhos e mensagens que ainda seriam enviadas a você.
    .cases = **Seus casos** são fechados e perdem o seu nome e tudo o que foi escrito neles. A equipe é avisada de que você pediu para apagar, e os cartões e linhas são alterados onde estão. O que você fez como parte da equipe continua nos casos de outras pessoas, sem o seu nome; os casos que estão com você voltam para a fila.
    .files = **No disco,** o arquivo que continha os dados é reescrito logo depois, para que não reste nenhum vestígio nele. As cópias que a pessoa responsável pelo bot guarda para emergências expiram segundo a regra dela; se uma for recuperada antes disso, seus dados são apagados dela de novo. Para isso é guardada uma impressão digital cifrada, da qual ninguém consegue deduzir quem você é.
    .stays = **O que fica:** mensagens que já foram enviadas no { -discord } e que não alcanço, como as das nossas mensagens diretas e dos tópicos privados; se quiser, apague-as você. Se uma equipe bloqueou você, o bloqueio continua, na forma dessa impressão cifrada.
    .final = Isto não pode ser desfeito.
my-data-do-erase = Apagar tudo
my-data-do-keep = Manter
my-data-erased = Tudo sobre você foi apagado
    .text = Seus casos perderam o seu nome e as suas palavras, e as equipes são avisadas. Você pode usar os guias de novo quando quiser; eles começam do zero.
    .files = O arquivo no disco é reescrito nas próximas horas. As cópias de emergência da pessoa responsável pelo bot expiram segundo a regra dela.
my-data-under-way = Tudo sobre você está sendo apagado
    .text = Seu pedido está guardado. Uma parte ainda não pôde ser feita e continua sozinha; você não precisa fazer nada.
my-data-kept = Nada foi apagado
    .text = Tudo continua como estava.
