### Reparar o FaceTime: as palavras do guia “facetime” que ele não compartilha.

facetime-flow = Ajuda com o { -facetime }
    .description = Faça o { -facetime } voltar a funcionar, um pequeno passo de cada vez
    .problem = O que você vê, em poucas palavras, ou a mensagem de erro exata
    .meanwhile = Uma ligação telefônica funciona enquanto isso.

## O que a pessoa vê

facetime-symptom-calls-fail = Minhas chamadas não completam
    .hint = “{ -facetime } Indisponível”, ou toca e para, ou nada acontece
    .words = chamada falha, não completa, nao completa, não conecta, nao conecta, conectando, não consigo ligar, chamada falhou, indisponível, cai, desliga sozinho
facetime-symptom-activation = O { -facetime } não ativa
    .hint = “Esperando ativação…” ou outro erro de ativação
    .words = ativar, ativação, ativacao, ativa, esperando, ativação falhou, verificando, sim, esim, chip, celular novo
facetime-symptom-not-reached = Não conseguem me ligar
    .hint = Ligam e nada toca aqui, ou não encontram você
    .words = não conseguem me ligar, não toca, nao toca, chamadas perdidas, sem som, ninguém consegue me ligar, não me encontram, não recebo chamadas
facetime-symptom-camera-mic = Não me veem ou não me ouvem
    .hint = A chamada conecta, mas a imagem fica preta ou não há som
    .words = câmera, camera, preto, tela preta, microfone, não me ouvem, nao me ouvem, não me veem, nao me veem, sem vídeo, mudo, mic
facetime-symptom-quality = A imagem congela ou o som falha
    .hint = “Conexão Ruim”, ou tudo trava
    .words = congela, congelada, trava, travando, lag, conexão ruim, má qualidade, qualidade ruim, borrado, cortando, picotando
facetime-symptom-link = Um link do { -facetime } não abre
    .hint = Também no { -android } ou Windows, onde só dá para usar um link
    .words = link, entrar na chamada, android, windows, navegador, chrome, edge, convite

## Causas, lidas depois de “Mais provável: ”

facetime-cause-ft-off = o { -facetime } desativado
facetime-cause-addr = a escolha do número ou e-mail para o { -facetime }
facetime-cause-restrict = um limite de “{ -ui-screen-time }”
facetime-cause-mdm = uma regra do trabalho ou da escola que gerencia o dispositivo
facetime-cause-blocked = um contato bloqueado
facetime-cause-rcpt-side = algo no dispositivo da outra pessoa
facetime-cause-focus-silent = “{ -ui-focus }” ou notificações desativadas
facetime-cause-camera-off = uma câmera desativada, coberta ou em uso por outro app
facetime-cause-mic-muted = um microfone mudo ou sem permissão
facetime-cause-link-browser = um navegador que não consegue entrar na chamada
facetime-cause-link-gone = um link que não vale mais

## Perguntas

facetime-question-device = Qual dispositivo tem o problema?
    .text = Se forem vários, escolha o { -iphone } quando ele estiver entre eles.
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = { -android } ou Windows, por um link
facetime-question-status = A página de status da { -apple } mostra algum problema?
    .text = Abra a página com o botão e olhe { -facetime } e { -apple-account }. A { -apple } costuma publicar com atraso, então uma página sem avisos prova pouco.
    .answer-incident = Sim, há um problema agora
    .answer-clear = Não, está tudo bem
facetime-question-who = Acontece com todo mundo ou com uma pessoa?
    .answer-all = Com todo mundo
    .answer-one = Com uma pessoa, ou muito poucas
facetime-question-web = Uma página da web que você nunca abriu carrega agora?
    .text = Use a mesma conexão do { -facetime }. Uma página que você já visitou pode estar guardada no dispositivo.
    .answer-yes = Sim, carrega
    .answer-no = Não, ou muito devagar
facetime-question-imessage = O { -imessage } tem o mesmo problema?
    .text = Os dois usam a mesma ativação, então isto diz muito.
    .answer-both = Sim, o { -imessage } também falha
    .answer-only-facetime = Não, só o { -facetime }
facetime-question-changed = O que mudou pouco antes de começar?
    .answer-nothing = Nada que eu saiba
    .answer-update = Uma atualização do sistema
    .answer-sim = SIM, eSIM, número ou operadora novos
    .answer-phone = Um { -iphone } novo
facetime-question-camera = O que falta para as outras pessoas?
    .text = Pergunte a alguém para quem você liga, ou olhe a sua própria imagem pequena na chamada.
    .answer-picture = A imagem
    .answer-sound = O som
    .answer-both = Os dois
facetime-question-managed = O trabalho, a escola ou a sua família gerencia este dispositivo?
    .text = Nesse caso, deixamos de fora todo passo que cabe a eles decidir.
    .answer-no = Não
    .answer-work = Sim, o trabalho ou a escola
    .answer-family = Sim, minha mãe, meu pai ou quem cuida de mim
facetime-question-os = Qual versão do sistema ele tem?
    .text =
        { $device ->
            [mac] Menu { -apple } › **{ -ui-about-this-mac }**.
            [watch] No { -iphone }: **{ path-about }**. Escolha pelo { -iphone }.
           *[other] **{ path-about }**. Alguns menus mudaram de lugar de uma versão para outra.
        }
    .answer-ios26 =
        { $device ->
            [mac] { -macos } 26 ou posterior
            [ipad] { -ipados } 26 ou posterior
           *[other] { -ios } 26 ou posterior
        }
    .answer-ios18 =
        { $device ->
            [mac] { -macos } 15
            [ipad] { -ipados } 18
           *[other] { -ios } 18
        }
    .answer-ios17 =
        { $device ->
            [mac] { -macos } 14
            [ipad] { -ipados } 17
           *[other] { -ios } 17
        }
    .answer-ios16 =
        { $device ->
            [mac] { -macos } 13
            [ipad] { -ipados } 16
           *[other] { -ios } 16
        }
    .answer-ios15 =
        { $device ->
            [mac] { -macos } 12 ou anterior
            [ipad] { -ipados } 15 ou anterior
           *[other] { -ios } 15 ou anterior
        }
facetime-question-known-caller = Você conhece a pessoa que enviou o link?
    .text = Há desconhecidos que enviam links de chamadas para enganar as pessoas. Ninguém da { -apple } nem deste servidor chama você com um link.
    .answer-yes = Sim
    .answer-no = Não, ou não tenho certeza
    .answer-no-hint = É melhor uma pessoa olhar isso com você

## Passos

facetime-step-toggle =
    1. Abra **{ path-facetime }** e desative **{ -facetime }**.
    2. Se o { -imessage } também falhar, desative-o também, em **{ path-messages }**.
    3. Espere 30 segundos.
    4. Ative tudo de novo e espere até dez minutos. Com “{ choice-wait }” você recebe um lembrete.
    A operadora pode cobrar um SMS. Uma vez basta: repetir pode fazer a ativação recomeçar.
    .title = Desativar o { -facetime } e ativar de novo
    .mac =
        1. No app { -facetime }, abra **{ path-facetime }**.
        2. Desmarque **{ -ui-enable-this-account }**.
        3. Espere 30 segundos e marque de novo.
facetime-step-reached-at =
    1. Abra **{ path-facetime }**.
    2. Veja se o seu número de telefone e os endereços de e-mail que as pessoas conhecem estão selecionados.
    3. Para ligar, escolha o seu número, para que vejam quem liga.
    4. Peça a alguém que ligue para esse número.
    .title = Escolher onde encontram você
facetime-step-restart =
    1. Desligue o { -iphone }: mantenha pressionados o botão lateral e um botão de volume, depois arraste o controle.
    2. Espere 30 segundos e ligue.
    3. Chame alguém.
    .title = Reiniciar o dispositivo
    .ipad =
        1. Desligue o { -ipad }: mantenha pressionados o botão superior e um botão de volume, ou só o superior se houver botão de Início. Depois arraste o controle.
        2. Espere 30 segundos e ligue.
        3. Chame alguém.
    .mac =
        1. Salve o seu trabalho.
        2. Menu { -apple } › **{ -ui-restart }**.
        3. Abra o { -facetime } e chame alguém.
    .watch =
        1. Desligue o relógio e o { -iphone } dele.
        2. Ligue primeiro o { -iphone } e desbloqueie.
        3. Ligue o relógio, desbloqueie e chame alguém.
facetime-step-nearer =
    Uma chamada de vídeo precisa de uma conexão estável nos dois sentidos.
    1. Chegue mais perto do roteador Wi-Fi, ou saia do prédio se usar dados celulares.
    2. Pause downloads, vídeos e outras chamadas na mesma rede.
    3. Desative o vídeo por um momento. Se o som ficar bom, a conexão é lenta demais para imagens.
    .title = Dar à chamada uma conexão melhor
facetime-step-ring =
    1. Abra **{ path-focus }** e desative o que estiver ativo, por exemplo **{ -ui-do-not-disturb }**.
    2. Abra **{ path-notifications }**, escolha { -facetime } e ative **{ -ui-allow-notifications }**, com som.
    3. Veja se o dispositivo não está no silencioso e aumente o volume.
    4. Peça a alguém que ligue para você.
    .title = Fazer as chamadas tocarem
    .watch =
        { path-on-the-iphone }
        { facetime-step-ring }
facetime-step-camera-on =
    1. Na chamada, toque na tela e veja se a câmera não está riscada.
    2. Tire a capa ou película que cobre a lente e limpe-a.
    3. Feche outros apps que usam a câmera.
    4. Mude para a outra câmera e volte.
    .title = Ver se a câmera está livre
    .mac =
        1. Na chamada, veja se a câmera não está riscada.
        2. Encerre outros apps que usam a câmera. A luz verde dela se apaga.
        3. No app { -facetime }, abra o menu “Vídeo” e escolha a sua câmera.
facetime-step-mic-on =
    1. Na chamada, toque na tela e veja se o microfone não está riscado.
    2. Tire os fones de ouvido ou desconecte o Bluetooth, para testar o microfone do próprio dispositivo.
    3. Sopre a poeira dos furinhos ao lado da porta de carga, só com o seu sopro.
    4. Pergunte se agora ouvem você.
    .title = Ver se o microfone está ativado
    .mac =
        1. Na chamada, veja se o microfone não está riscado.
        2. No app { -facetime }, abra o menu “Vídeo” e escolha o microfone do próprio { -mac }.
        3. Pergunte se agora ouvem você.
facetime-step-unblock =
    1. Abra **{ path-blocked }**.
    2. Se a pessoa estiver ali, remova, desde que você queira as chamadas dela.
    3. Ligue para ela.
    Daqui não dá para saber se alguém bloqueou você: só chama e chama.
    .title = Olhar os seus contatos bloqueados
facetime-step-ask-other =
    Escreva à pessoa ou ligue pelo telefone, e peça que ela verifique:
    1. O { -facetime } está ativado e a conexão é boa?
    2. O número ou endereço para o qual você liga está selecionado lá?
    3. Há algo ativo em { -ui-focus }, ou pode ser que ela tenha bloqueado você sem querer?
    Depois ligue de novo. Uma ligação telefônica funciona enquanto isso.
    .title = Pedir à outra pessoa que verifique
facetime-step-screentime =
    Só a pessoa que tem o código de { -ui-screen-time } pode mudar isto.
    1. Se for você, abra **{ path-screen-time }**. Se não, peça que ela olhe com você.
    2. Olhe **{ -ui-content-privacy-restrictions }**: o { -facetime } e a câmera precisam estar permitidos.
    3. Olhe **{ -ui-downtime }** e **{ -ui-communication-limits }**.
    4. Chame alguém.
    .title = Olhar { -ui-screen-time }
facetime-step-ask-admin =
    Em um dispositivo do trabalho ou da escola, o { -facetime } pode estar desativado por regra. Só quem o gerencia pode mudar isso.
    1. Veja se há um perfil em **{ path-vpn }**. Não o remova.
    2. Pergunte à equipe de TI: “O { -facetime } é permitido neste dispositivo e nesta rede?”
    3. Quando disserem que agora é permitido, reinicie o dispositivo e chame alguém.
    .title = Perguntar a quem gerencia o dispositivo
facetime-step-open-link =
    { $device ->
        [android] Um link funciona na versão mais nova do Chrome ou do Edge, e em nada mais.
       *[other] Um link abre o { -facetime } sozinho. Se não abrir, também dá para entrar por um navegador.
    }
    1. Mantenha o link pressionado e abra-o no Chrome ou no Edge; em um dispositivo { -apple }, o Safari também serve.
    2. Digite o seu nome e permita a câmera e o microfone quando for pedido.
    3. Pressione “Entrar” e espere até que alguém deixe você entrar.
    Nenhuma conta é necessária. Se uma página pedir uma senha, feche-a.
    .title = Abrir o link em um navegador compatível
facetime-step-new-link =
    1. Peça à pessoa que crie um link novo no { -facetime } e o envie a você.
    2. Ela precisa estar na chamada e deixar você entrar: um botão verde ao lado do seu nome.
    3. Abra o link novo, não o antigo.
    .title = Pedir um link novo

## Verificações depois de “Agora funciona”

facetime-verify-registered = O que você vê agora?
    .text = Ligue pelo { -facetime } para alguém, ou para outro dispositivo { -apple } seu.
    .answer-rings = Toca do outro lado
    .answer-ticked = Sem erro e com o meu número selecionado; ainda não liguei
    .answer-error = O erro de ativação voltou
facetime-verify-connects = O que acontece agora com uma chamada nova?
    .answer-talked = Conseguimos conversar
    .answer-no-answer = Toca, e ninguém atendeu ainda
    .answer-fails = Falha de novo
facetime-verify-rings = Uma chamada chega a você agora?
    .text = Peça a alguém que ligue para você pelo { -facetime }.
    .answer-rang = Sim, tocou
    .answer-asked = Pedi, e ninguém ligou ainda
    .answer-silent = Ligaram, e nada tocou
facetime-verify-seen-heard = Veem e ouvem você agora?
    .answer-both = Sim, os dois
    .answer-alone = Eu me vejo; ainda não liguei para ninguém
    .answer-missing = Não, ainda falta alguma coisa
facetime-verify-smooth = Como está uma chamada nova?
    .text = Converse por dois minutos.
    .answer-smooth = Boa, sem falhas
    .answer-short = Boa até agora, mas foi curta
    .answer-stutters = Ainda trava ou congela
facetime-verify-opens = O link abre agora?
    .answer-joined = Sim, estou na chamada
    .answer-waiting = Abre, e espero que me deixem entrar
    .answer-closed = Não, não abre

## Mensagens que as pessoas colam, como um dispositivo neste idioma as mostra

facetime-says-waiting =
    Esperando ativação…
    parado em esperando ativação
    Aguardando ativação…
facetime-says-unsuccessful =
    A ativação falhou. Ative o { -facetime } para tentar novamente.
    A ativação falhou
    ativação do { -facetime } falhou
facetime-says-activation-error =
    Houve um erro durante a ativação. Tente de novo.
    Houve um erro durante a ativação
facetime-says-verifying =
    Verificando…
    girando ao lado do meu número
facetime-says-unavailable =
    { -facetime } Indisponível
    não está disponível para { -facetime }
