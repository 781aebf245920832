### Reparar o iMessage: todas as palavras do guia “imessage”.

imessage-flow = Ajuda com o { -imessage }
    .description = Faça o { -imessage } voltar a funcionar, um pequeno passo de cada vez
    .problem = O que você vê, em poucas palavras, ou a mensagem de erro exata
    .meanwhile = Uma mensagem verde chega mesmo assim: o que for urgente pode sair enquanto reparamos.

## O que a pessoa vê

imessage-symptom-send-fail = Minhas mensagens não são enviadas
    .hint = “Não Entregue”, um sinal vermelho, uma barra parada ou nenhum “Entregue” abaixo da mensagem
    .words = não entregue, exclamação vermelha, não envia, não vai, enviar, enviando, travado, não consigo enviar, barra de envio, o envio falhou, sendo enviad*, não são enviad*, não consigo mandar, não consigo enviar mensage*, não manda, não sai, não saem, não vão, não foi enviad*, falha* + envi*, falha ao enviar, erro ao enviar, não entreg*, exclamação, trava* + envi*, não envio, não consigo escrever, dá erro + mensage*, erro + mandar, erro + mandar mensage*, não + entregue*, carregando, entregue*
imessage-symptom-activation = O { -imessage } não ativa
    .hint = “Esperando ativação…”, “A ativação falhou” ou outro erro de ativação
    .words = ativar, ativação, ativa, esperando, ativação falhou, verificando, sim, esim, chip, chip novo, celular novo, iphone novo, número, ativad*, não ativa, não consigo ativar, aguardando ativação, desliga sozinho, desativa sozinho, não liga, ligar o imessage, troquei de chip, troquei o chip, operadora, operadora + imessage, mudei de operadora, troquei de operadora, novo número, número novo, meu número não aparece, mudei de número, troquei de número, habilitar, não consigo habilitar, iphone novo + imessage
imessage-symptom-green-all = Minhas mensagens ficam verdes com todo mundo
    .hint = Também com quem usa um { -iphone }. Uma mensagem verde chega mesmo assim.
    .words = verde, verdes, balão verde, bolha verde, balões verdes, sms, rcs, tudo verde, mensagem de texto, não fica azul, verde com todo*, verde + tod*, verdes + tod*, verde + azul, ficou verde, ficaram verdes, ficam verdes, como sms, em vez de imessage, como mensagem de texto, ao invés de imessage
imessage-symptom-green-one = Minhas mensagens ficam verdes com uma pessoa
    .hint = Essa pessoa usa um { -iphone }, e com outras ficam azuis
    .words = verde com uma pessoa, um contato, verde só com, só com um amigo, só com uma pessoa, não está registrado, um amigo verde, verde* + um amigo, verde* + uma amiga, verde* + namorad*, verde* + uma pessoa, verde* + só com, verde* + só pra, verde* + só para, verde* + contato, verde* + um contato, verde* + minha mãe, verde* + esposa, verde* + marido, verde* + outros, verde* + uma pessoa só, verde* + só fica, só um contato, verde* + com ele, verde* + com ela, conversa com + verde*, conversa + ficou verde, verde* + meu irmão, verde* + minha irmã, verde* + meu pai, verde* + com uma
imessage-symptom-not-receiving = Não recebo mensagens
    .hint = Escreveram para você e nada chegou, ou só faltam códigos
    .words = não recebo, recebendo, não chega, não chegam, receber, não recebe, mensagens sumidas, nada chega, código, códigos, código de verificação, recebidas, não + receb*, não + receber, não recebo mensage*, recebendo mensage*, não consigo receber, não estou recebendo, não tô recebendo, sms + não chega, código + não chega, mensage* + não chegam, não chega nada, parei de receber, não recebi
imessage-symptom-not-syncing = Meus dispositivos mostram mensagens diferentes
    .hint = Uma conversa está em um dispositivo e não em outro, ou chega atrasada
    .words = sincronizar, sincroniza, sincronização, ipad, outro dispositivo, diferentes, histórico, falta no mac, icloud, sincroniz*, não sincroniz*, não sincroniz* + mac, não aparece* + ipad, não aparece* + mac, não estão no mac, entre iphone e mac, entre + ipad, outro aparelho, cada aparelho, meus aparelhos, mensage* diferentes, falta* + mac, sumi* + mac, não aparece no mac, iphone não aparece* + mac, não vejo no mac, iphone + não vejo + mac, iphone + não + aparece* + no mac
imessage-symptom-signed-out = Pede para iniciar a sessão de novo
    .hint = Pede a senha, “Iniciar sessão no { -imessage }”, ou a conta está bloqueada
    .words = iniciar sessão, sessão, entrar, senha, apple id, id apple, conta apple, conta, bloqueada, login, logar, deslogou, iniciar a sessão, pede senha, pedindo senha, pede + senha, pedindo a senha, fazer login, saiu da minha conta, sai da conta, conta bloqueada, conta + bloquead*, desloga*, desconecta*, conta apple foi
imessage-symptom-wrong-sender = Minhas mensagens saem do meu e-mail
    .hint = As pessoas veem um endereço em vez do seu número, ou duas conversas com você
    .words = email, e-mail, número errado, remetente errado, duas conversas, separadas, duplicada, enviado de, endereço, meu email, do meu email, email + número, email em vez, pelo email, saem do meu + email, número errado + manda, duas conversas comigo, conversa* duplicad*, conversa* separad*, veem meu email, gmail, meu gmail, icloud com, hotmail
imessage-symptom-mixed-up = Vejo mensagens de alguém da família
    .hint = Ou alguém da família vê as suas
    .words = família, conta compartilhada, marido, esposa, filho, filha, outra pessoa, mensagens dos outros, mesma conta, meu marido, minha esposa, minha mulher, meu filho, minha filha, minha mãe, meu pai, meu irmão, minha irmã, mensage* + do meu marido, mensage* + da minha, mensage* + do meu filho, mensage* + do meu pai, mensage* da minha mãe, mensage* de outra pessoa, vê minhas mensagens, mesmo apple id, namorad* + minhas mensagens
imessage-symptom-media-fails = Só falham fotos, vídeos ou grupos
    .hint = Texto simples para uma pessoa vai normalmente
    .words = foto, fotos, imagem, vídeo, grupo, grupos, anexo, mms, áudio, mensagem de voz, enviar fotos, não consigo enviar fotos, foto* + não, vídeo* + não, image* + não, grupo* + não, foto* + não vai, foto* + não envia, vídeo* + não vai, vídeo* + não envia, grupo + não vai, grupo* + não funciona*, não consigo + foto*, não consigo + vídeo*, não consigo + grupo*, enviar + foto*, mandar + foto*, enviar + vídeo*, mandar + vídeo*, mandar áudio, gif*, anexos, figurinha*
imessage-symptom-silent = As mensagens chegam sem som
    .hint = Você as encontra depois, talvez em outra lista
    .words = silencioso, sem som, não toca, toca, tocam, não avisa, não notifica, notificação, notificações, ocultas, foco, não perturbe, filtradas, spam, não recebo + notific*, não notific*, não + notific*, som, não faz barulho, não vibra, sem notificaç*, não aviso, quando abro, só vejo + quando, notificação de mensagem, remetente* desconhecid*, aparece* + notific*, alerta*
imessage-symptom-restricted = O { -imessage } está restrito no meu dispositivo
    .hint = “…foi restringida neste { -iphone }”, uma ampulheta, ou um dispositivo do trabalho ou da escola
    .words = restrito, restringida, restrição, restrições, tempo de uso, controle parental, escola, celular da empresa, gerenciado, mdm, ampulheta, controle dos pais, dos pais, bloqueado pel*, bloqueado + pais, da escola, ipad da escola, não deixa, não permite, da empresa, celular do trabalho, limite de tempo, tempo de tela, restringid*, a empresa, empresa bloque*, empresa + bloque*, escola bloque*, pais bloque*
imessage-symptom-mac-only = Só o meu { -mac } tem problema
    .hint = O { -imessage } funciona no { -iphone }
    .words = mac, no mac, macbook, imac, computador, notebook, macos, meu mac, no meu mac, no computador, pelo computador, do computador, enviar + pelo computador, não consigo + computador, não consigo + mac, não funciona + mac, não funciona no mac, não vai + no mac, só no mac, não funciona + macbook, não funciona + computador, não recebo + no mac, no macbook
imessage-symptom-watch-only = Só o meu { -apple-watch } tem problema
    .hint = O { -imessage } funciona no { -iphone }
    .words = watch, apple watch, watchos, relógio, pulso, no relógio, pelo relógio, não + relógio, não + apple watch, não recebe + watch, não recebo + watch, não envia + watch, no apple watch, não funciona + watch, não chega* + relógio, não recebo + relógio
imessage-symptom-moved-away = Deixei o { -iphone }, e as mensagens não chegam
    .hint = Agora você usa { -android } ou outro telefone
    .words = android, mudei para android, troquei, não tenho mais iphone, saí do iphone, cancelar registro, samsung, motorola, xiaomi, troca de celular, mudei pra android, mudei + android, fui pro android, pro android, pra android, android + não recebo, android + não chega*, samsung + não, troquei + samsung, troquei + android, troquei o iphone, não tenho mais + iphone, vendi + iphone, vendi meu iphone, larguei o iphone, desativar o imessage, desativar + não tenho mais, saí da apple, desregistrar
imessage-symptom-unsure = Outra coisa, ou não tenho certeza
    .hint = Olhamos primeiro o que é mais provável
    .words = outra coisa, ajuda, não funciona, parou, quebrado, não sei, deu problema, bugado, outro problema, não tá funcionando, não está funcionando, estragado, não pega, com problema, bugou, socorro

## Causas, lidas depois de “Mais provável: ”

imessage-cause-imsg-off = o { -imessage } desativado
imessage-cause-addr = a escolha do número ou e-mail para o { -imessage }
imessage-cause-acct-mismatch = { -apple-account(number: "plural") } diferentes nos seus dispositivos
imessage-cause-mic-off = “{ -ui-messages-in-icloud }” desativado em um dispositivo
imessage-cause-mic-paused = uma sincronização em pausa de “{ -ui-messages-in-icloud }”
imessage-cause-rcpt-side = algo no dispositivo da outra pessoa
imessage-cause-rcpt-left = a outra pessoa não usar mais um { -iphone }
imessage-cause-blocked = um contato bloqueado
imessage-cause-filter = um filtro que leva mensagens para outra lista
imessage-cause-restrict = um limite de “{ -ui-screen-time }”
imessage-cause-storage = o armazenamento cheio
imessage-cause-thread = uma conversa que guarda um endereço antigo
imessage-cause-self-left = o seu número ainda pertencer ao { -imessage }
imessage-cause-smsfwd = “{ -ui-text-message-forwarding }” desativado
imessage-cause-mms = MMS, RCS ou mensagens em grupo desativados
imessage-cause-acct-locked = uma { -apple-account } bloqueada
imessage-cause-family-shared = uma { -apple-account } compartilhada por várias pessoas
imessage-cause-mdm = uma regra do trabalho ou da escola que gerencia o dispositivo
imessage-cause-lockdown = “{ -ui-lockdown-mode }”, que barra a maioria dos anexos
imessage-cause-private-relay = “{ -ui-icloud-private-relay }”
imessage-cause-focus-silent = “{ -ui-focus }” ou notificações desativadas
imessage-cause-media-big = um anexo grande demais
imessage-cause-group-mixed = um grupo com alguém que não usa o { -imessage }
imessage-cause-friends-thread = telefones de outras pessoas que ainda escrevem para o seu antigo { -imessage }
imessage-cause-mac-signed-out = a sessão do { -imessage } finalizada no { -mac }
imessage-cause-mac-disk = o disco cheio no { -mac }
imessage-cause-mac-firewall = um firewall no { -mac }
imessage-cause-watch-phone = o { -apple-watch } sem contato com o seu { -iphone }
imessage-cause-watch-signed-out = a sessão finalizada no { -apple-watch }
imessage-cause-hardware = um defeito de hardware

## Perguntas

imessage-question-device = Qual dispositivo tem o problema?
    .text = Se forem vários, escolha o { -iphone } quando ele estiver entre eles.
    .answer-iphone = { -iphone }
    .answer-ipad = { -ipad }
    .answer-mac = { -mac }
    .answer-watch = { -apple-watch }
    .answer-android = Agora uso { -android } ou outro telefone
imessage-question-known-device = Você conhece o dispositivo novo que o aviso menciona?
    .text = Por exemplo, um { -iphone }, { -ipad } ou { -mac } seu que você configurou ou atualizou há pouco tempo.
    .answer-yes = Sim, é meu
    .answer-no = Não, não conheço
    .answer-no-hint = É melhor uma pessoa olhar isso com você
imessage-question-status = A página de status da { -apple } mostra algum problema?
    .text = Abra a página com o botão e olhe { -imessage }, { -apple-account } e { -icloud }. A { -apple } costuma publicar com atraso, então uma página sem avisos prova pouco.
    .answer-incident = Sim, há um problema agora
    .answer-past = Houve um há pouco tempo; já acabou
    .answer-clear = Não, está tudo bem
imessage-question-crowd = Muitas pessoas têm o mesmo problema agora?
    .answer-wave = Sim, muito mais do que o normal
    .answer-calm = Não mais do que o normal
imessage-question-who = Acontece com todo mundo ou só com algumas pessoas?
    .text = Contam as pessoas que têm { -iphone }. Com quem usa { -android }, verde é normal.
    .answer-all = Com todo mundo
    .answer-one = Com uma pessoa, ou muito poucas
imessage-question-web = Uma página da web que você nunca abriu carrega agora?
    .text = Use a mesma conexão do { -imessage }. Uma página que você já visitou pode estar guardada no dispositivo.
    .answer-yes = Sim, carrega
    .answer-no = Não, ou muito devagar
imessage-question-changed = O que mudou pouco antes de começar?
    .answer-nothing = Nada que eu saiba
    .answer-update = Uma atualização do sistema
    .answer-sim = SIM, eSIM, número ou operadora novos
    .answer-phone = Um { -iphone } novo
    .answer-skipped = Um { -iphone } novo, e pulei o { -imessage } ou o eSIM na configuração
    .answer-password = Minha { -apple-account } ou a senha dela
    .answer-travel = Estou viajando
imessage-question-devices = Quais dos seus dispositivos { -apple } falham?
    .answer-all = Todos
    .answer-one = Só este
    .answer-none = Só tenho este
imessage-question-send-recv-shows = O que você vê na lista de endereços do { -imessage }?
    .text = Abra **{ path-send-receive }** e procure o seu número de telefone. Não precisa dizer aqui qual é.
    .answer-ticked = Meu número está lá uma vez, com a marca de seleção
    .answer-missing = Meu número não está lá, está cinza ou carregando
    .answer-twice = Meu número está lá duas vezes
    .answer-email = Só um endereço de e-mail está selecionado
    .answer-elsewhere = Uma nota diz que o número não está associado a este telefone
imessage-question-filternet = Você usa VPN, filtro de anúncios ou de segurança, ou o Wi-Fi do trabalho ou da escola?
    .answer-no = Não
    .answer-yes = Sim, pelo menos um destes
    .answer-relay = Só “{ -ui-icloud-private-relay }”
imessage-question-facetime = O { -facetime } tem o mesmo problema?
    .answer-both = Sim, o { -facetime } também falha
    .answer-only-imessage = Não, só o { -imessage }
    .answer-no-facetime = Não uso o { -facetime }
imessage-question-os = Qual versão do sistema ele tem?
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
imessage-question-managed = O trabalho, a escola ou a sua família gerencia este dispositivo?
    .text = Nesse caso, deixamos de fora todo passo que cabe a eles decidir.
    .answer-no = Não
    .answer-work = Sim, o trabalho ou a escola
    .answer-family = Sim, minha mãe, meu pai ou quem cuida de mim
imessage-question-found = As mensagens sumiram ou só estão ocultas?
    .text = Abra o app { -ui-messages } e olhe as outras listas dele: o menu com linhas, ou **{ -ui-filters }**, na parte superior. Tente **{ -ui-unknown-senders }**, **{ -ui-spam }** e **{ -ui-recently-deleted }**.
    .answer-missing = Não as encontro em lugar nenhum
    .answer-hidden = Encontrei em uma dessas listas
    .answer-no-sound = Estão na lista principal, mas chegaram sem som
    .answer-no-codes = Só faltam códigos ou mensagens de números novos
imessage-question-words = Quais palavras estão na tela?
    .text = Escolha o que chega mais perto. Não publique imagens que mostrem números, endereços ou códigos.
    .answer-none = Nenhum texto de erro
    .answer-waiting = Esperando ativação…
    .answer-unsuccessful = A ativação falhou
    .answer-activation-error = Houve um erro durante a ativação
    .answer-signin-network = A sessão não pôde ser iniciada. Verifique a conexão da sua rede
    .answer-server = Não pôde contatar o servidor do { -imessage }
    .answer-unavailable = { -imessage } Indisponível: ative os dados celulares ou use Wi-Fi
    .answer-no-sim = Sem SIM, SOS ou Sem Serviço
    .answer-no-sim-still = Sem SIM ou sem serviço, mesmo depois de testar outro SIM
    .answer-password = Senha, e-mail confirmado ou mais informações necessárias
    .answer-signin = Iniciar sessão no { -imessage }
    .answer-locked = A conta foi bloqueada
    .answer-locked-hint = É melhor uma pessoa olhar isso com você
    .answer-restricted = A criação de contas do { -imessage } foi restringida
    .answer-not-delivered = Não Entregue ou O Envio Falhou
    .answer-junk = Mensagem Entregue como Spam
    .answer-text-message = Mensagem de Texto, SMS ou RCS no campo de texto
    .answer-icloud-off = As Mensagens no { -icloud } estão desativadas
    .answer-icloud-match = As contas do { -icloud } e do { -imessage } não coincidem
    .answer-icloud-paused = Envio para o { -icloud } em Pausa
    .answer-storage = O armazenamento ou o disco está cheio
    .answer-mac-account = Em um { -mac }: conta sem sessão iniciada ou não ativada
    .answer-mac-firewall = Em um { -mac }: o firewall está bloqueando o app Mensagens
    .answer-new-device = Meu número ou minha conta agora é usado em um dispositivo novo
    .answer-key-alert = Um alerta da verificação de chave de contato
    .answer-key-alert-hint = É melhor uma pessoa olhar isso com você
imessage-question-lines = Algo disto vale para a sua linha?
    .answer-plain = Nada disso, uma só linha comum
    .answer-two = Duas linhas, SIMs ou eSIMs
    .answer-ported = O número mudou de operadora há pouco tempo
    .answer-travel = Estou no exterior ou em roaming
    .answer-prepaid = Pré-pago

## Passos

imessage-step-wait-wave =
    Várias pessoas aqui têm o mesmo problema agora. A página da { -apple } costuma informar essas coisas com uma hora de atraso.
    1. Por enquanto, deixe o { -imessage } e os seus ajustes como estão.
    2. Pressione “{ choice-wait }” e volte em meia hora.
    3. Depois envie uma mensagem de teste.
    Enquanto isso, uma mensagem verde, uma ligação ou um e-mail pode ajudar. Se você tem certeza de que é só com você, pressione “{ choice-cant }”.
    .title = Esperar um pouco: talvez não seja só com você
imessage-step-airplane =
    1. Ative **{ -ui-airplane-mode }**. Uma ligação em andamento cai.
    2. Espere 15 segundos.
    3. Desative de novo e espere o sinal voltar.
    4. Envie uma mensagem.
    .title = Ativar e desativar { -ui-airplane-mode }
    .watch =
        1. No { -iphone } e no relógio, ative **{ -ui-airplane-mode }**. Uma ligação em andamento cai.
        2. Espere 15 segundos.
        3. Desative nos dois e espere até que estejam conectados.
        4. Envie uma mensagem.
imessage-step-relay-off =
    Raramente é a causa; é só um teste.
    1. Abra **{ path-private-relay }** e desative.
    2. Em **{ path-wi-fi }**, abra os detalhes da sua rede e desative **{ -ui-limit-ip-address-tracking }**.
    3. Envie uma mensagem.
    4. Ative as duas opções de novo.
    .title = Pausar “{ -ui-icloud-private-relay }” como teste
imessage-step-toggle =
    1. Abra **{ path-messages }** e desative **{ -imessage }**.
    2. Se o que falha é a ativação, abra também **{ path-facetime }** e desative o { -facetime }.
    3. Espere 30 segundos.
    4. Ative tudo de novo e espere até dez minutos. Com “{ choice-wait }” você recebe um lembrete.
    A operadora pode cobrar um SMS. Enquanto estiver desativado, as mensagens podem chegar em verde. Uma vez basta: repetir pode fazer a ativação recomeçar.
    .title = Desativar o { -imessage } e ativar de novo
    .ipad =
        1. Abra **{ path-messages }** e desative **{ -imessage }**.
        2. Espere 30 segundos.
        3. Ative de novo e espere até dez minutos. Com “{ choice-wait }” você recebe um lembrete.
    .mac =
        1. No app { -ui-messages }, abra **{ path-send-receive }**.
        2. Desmarque **{ -ui-enable-this-account }**.
        3. Espere 30 segundos e marque de novo.
    .watch =
        { path-on-the-iphone }
        { imessage-step-toggle }
imessage-step-send-recv =
    1. Abra **{ path-send-receive }**.
    2. Se **{ -ui-use-your-apple-account-for-imessage }** aparecer, toque e inicie a sessão com a mesma { -apple-account } (antes { -apple-id }) dos seus outros dispositivos.
    3. Selecione o seu número de telefone e os endereços de e-mail que você usa.
    4. Em **{ -ui-start-new-conversations-from }**, escolha o seu número.
    A marca de seleção permanece, e uma mensagem nova sai do seu número.
    { path-search-hint }
    .title = Escolher o seu número para enviar e receber
    .mac =
        1. No app { -ui-messages }, abra **{ path-send-receive }**.
        2. Selecione o seu número de telefone e os endereços de e-mail que você usa. O número vem do seu { -iphone }.
        3. Em **{ -ui-start-new-conversations-from }**, escolha o seu número.
    .watch =
        { path-on-the-iphone }
        { imessage-step-send-recv }
imessage-step-restart =
    1. Desligue o { -iphone }: mantenha pressionados o botão lateral e um botão de volume, depois arraste o controle.
    2. Espere 30 segundos e ligue.
    3. Se travar, pressione e solte o botão de aumentar o volume, pressione e solte o de diminuir o volume e mantenha o botão lateral pressionado até o logotipo da { -apple } aparecer.
    Em caso de erro de ativação: desative o { -imessage } e o { -facetime } antes de reiniciar, e ative depois.
    .title = Reiniciar o dispositivo
    .ipad =
        1. Desligue o { -ipad }: mantenha pressionados o botão superior e um botão de volume, ou só o superior se houver botão de Início. Depois arraste o controle.
        2. Espere 30 segundos e ligue.
    .mac =
        1. Salve o seu trabalho.
        2. Menu { -apple } › **{ -ui-restart }**.
        3. Abra { -ui-messages } e espere um minuto.
    .watch =
        1. Desligue o relógio e o { -iphone } dele.
        2. Ligue primeiro o { -iphone } e desbloqueie.
        3. Ligue o relógio e desbloqueie.
imessage-step-unlock-account =
    1. Abra com o botão a página da { -apple } para contas bloqueadas.
    2. Siga as instruções, com um dispositivo ou número de confiança seu à mão.
    3. Inicie a sessão de novo em **{ path-account }**.
    Se você não esperava o bloqueio ou não conhece um dispositivo, fale aqui com uma pessoa.
    Nunca diga a ninguém os códigos que chegarem.
    .title = Desbloquear a sua { -apple-account }
    .warning = Talvez você precise criar uma senha nova. Seus outros dispositivos vão pedi-la, e o seu número sai do { -imessage } no { -ipad } e no { -mac } até você iniciar a sessão neles de novo.
imessage-step-align =
    Todos os seus dispositivos precisam da mesma { -apple-account } em dois lugares.
    1. Olhe **{ path-account }** em cada dispositivo.
    2. Olhe **{ path-send-receive }** em cada dispositivo.
    3. Onde a conta for outra, finalize a sessão e inicie com a certa.
    Em um { -mac }, o segundo lugar é { -ui-messages } › **{ -ui-settings-menu }** › { -imessage }.
    .title = Usar a mesma { -apple-account } em todos os dispositivos
    .warning = Ao finalizar a sessão de uma conta em um dispositivo, o { -imessage } para nele até você iniciar a sessão. Na página da conta, ele também pergunta quais dados do { -icloud } devem ficar no dispositivo: mantenha uma cópia.
    .watch =
        O relógio usa a conta do { -iphone } dele.
        1. No { -iphone }, abra o app Watch › **{ -ui-general }** › **{ -ui-apple-account }** e compare com **{ path-account }**.
        2. Compare com **{ path-send-receive }**.
        3. Onde a conta for outra, inicie a sessão com a certa.
imessage-step-own-accounts =
    Pessoas que compartilham uma { -apple-account } recebem as mensagens umas das outras.
    1. Decida com as outras pessoas quem fica com a conta. Cada uma das demais cria a própria.
    2. Nos dispositivos das demais, faça um backup e depois troque a conta em **{ path-account }**.
    3. Em cada dispositivo, desmarque os números e endereços de outras pessoas em **{ path-send-receive }**.
    4. Compartilhe as compras com **{ -ui-family-sharing }**.
    .title = Dar a cada pessoa a própria conta
    .warning = O dispositivo que troca de conta perde os dados do { -icloud } da antiga, a menos que uma cópia seja mantida quando ele perguntar. As compras ficam na conta antiga e podem ser compartilhadas. Reserve uma noite para isso.
imessage-step-reauth =
    Isto finaliza só a sessão do { -imessage }, não a da conta inteira.
    1. Abra **{ path-send-receive }**, toque na sua { -apple-account } e escolha **{ -ui-sign-out }**.
    2. Espere 30 segundos e inicie a sessão de novo no mesmo lugar.
    3. Selecione o seu número e os seus endereços.
    .title = Finalizar a sessão do { -imessage } e iniciar de novo
    .warning = Até você iniciar a sessão de novo, este dispositivo não recebe mensagens para os seus endereços de e-mail. Você precisa da senha da sua conta. O histórico continua.
    .mac =
        1. No app { -ui-messages }, abra **{ path-send-receive }** e escolha **{ -ui-sign-out }**.
        2. Espere 30 segundos e inicie a sessão de novo.
        3. Selecione o seu número e os seus endereços.
    .watch =
        { path-on-the-iphone }
        { imessage-step-reauth }
imessage-step-mic-on =
    Em cada dispositivo que deve mostrar as mesmas mensagens:
    1. Abra **{ path-messages-in-icloud }** (a lista também pode se chamar { -ui-saved-to-icloud }).
    2. { $os ->
        [ios15] Ative { -ui-messages }.
        [ios16] Ative **{ -ui-sync-this-iphone }**.
       *[other] Ative **{ -ui-use-on-this-iphone }** (antes da versão 17.2: { -ui-sync-this-iphone }).
    }
    3. Pressione “{ choice-wait }”: a primeira sincronização pode levar horas, no Wi-Fi e conectado à energia.
    É preciso ter a mesma { -apple-account } em todos, a autenticação de dois fatores, as Chaves do { -icloud } e espaço no { -icloud }.
    A partir daí, o que você apagar em um dispositivo some de todos.
    .title = Ativar { -ui-messages-in-icloud } em todos os dispositivos
    .ipad =
        Em cada dispositivo que deve mostrar as mesmas mensagens:
        1. Abra **{ path-messages-in-icloud }** (a lista também pode se chamar { -ui-saved-to-icloud }).
        2. Ative **{ -ui-use-on-this-ipad }** (antes da versão 17.2: { -ui-sync-this-ipad }).
        3. Pressione “{ choice-wait }”: a primeira sincronização pode levar horas, no Wi-Fi e conectado à energia.
        É preciso ter a mesma { -apple-account } em todos, a autenticação de dois fatores, as Chaves do { -icloud } e espaço no { -icloud }.
        A partir daí, o que você apagar em um dispositivo some de todos.
    .mac =
        1. No app { -ui-messages }, abra **{ path-send-receive }** e marque **{ -ui-enable-messages-in-icloud }**.
        2. No { -iphone }: **{ -ui-settings } › { path-your-name } › { -icloud } › { -ui-see-all } › { -ui-messages }**, e ative ali também.
        3. Pressione “{ choice-wait }”: a primeira sincronização pode levar horas.
        É preciso ter a mesma { -apple-account } em todos, a autenticação de dois fatores, as Chaves do { -icloud } e espaço no { -icloud }.
        A partir daí, o que você apagar em um dispositivo some de todos.
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-on }
imessage-step-mic-resume =
    1. Conecte o dispositivo à energia e a uma rede Wi-Fi.
    2. Desative **{ -ui-low-power-mode }** e **{ -ui-low-data-mode }**.
    3. Veja em **{ path-account }** › **{ -icloud }** se sobra espaço.
    4. Abra **{ path-messages-in-icloud }** e escolha **{ -ui-sync-now }**.
    5. Pressione “{ choice-wait }”. Quando a nota abaixo das suas conversas sumir, terminou.
    Mais espaço no { -icloud } custa dinheiro; liberar espaço, não.
    .title = Deixar a sincronização em pausa terminar
    .mac =
        1. Conecte o { -mac } à energia e a uma boa rede.
        2. Veja em **{ path-account }** › **{ -icloud }** se sobra espaço.
        3. No app { -ui-messages }, abra **{ path-send-receive }** e escolha **{ -ui-sync-now }**.
        4. Pressione “{ choice-wait }” e deixe o app { -ui-messages } aberto.
        Mais espaço no { -icloud } custa dinheiro; liberar espaço, não.
    .watch =
        { path-on-the-iphone }
        { imessage-step-mic-resume }
imessage-step-free-space =
    1. Abra **{ path-storage }**.
    2. Remova o que você não precisa mais, começando por vídeos grandes e apps sem uso, até haver 2 GB livres.
    3. Veja em **{ path-account }** › **{ -icloud }** se o { -icloud } também está cheio.
    4. Reinicie o dispositivo e envie uma mensagem.
    Mais espaço no { -icloud } custa dinheiro; liberar espaço, não.
    .title = Liberar espaço
    .warning = O que você apaga some e, com o { -icloud }, também dos seus outros dispositivos. Remova só o que você escolher; se foi engano, olhe em { -ui-recently-deleted }.
    .mac =
        1. Abra **{ path-storage }**.
        2. Remova o que você não precisa mais e esvazie o Lixo, até haver alguns GB livres. Com o disco cheio, mensagens recebidas podem se perder.
        3. Reinicie o { -mac } e envie uma mensagem.
    .watch =
        { path-on-the-iphone }
        { imessage-step-free-space }
imessage-step-smsfwd =
    O { -imessage } chega sozinho a todos os seus dispositivos. SMS, MMS e RCS só chegam a eles por meio do seu { -iphone }.
    1. No { -iphone }, abra **{ path-text-message-forwarding }**.
    2. Ative o { -ipad } ou { -mac } que deve recebê-los. Se ele mostrar um código, digite-o somente no seu { -iphone }.
    3. Se ele não estiver na lista, inicie antes a sessão nele com a mesma { -apple-account }.
    O { -iphone } precisa estar ligado e com internet.
    .title = Encaminhar SMS aos seus outros dispositivos
imessage-step-mms =
    1. Abra **{ path-messages }**.
    2. Ative **{ -ui-mms-messaging }**, **{ -ui-group-messaging }** e **{ -ui-rcs-messaging }**, se a operadora oferecer.
    3. { $os ->
        [ios15] Ative **{ -ui-send-as-sms }**.
        [ios16] Ative **{ -ui-send-as-sms }**.
        [ios17] Ative **{ -ui-send-as-sms }**.
        [unknown] Ative **{ -ui-send-as-text-message }** (antes da versão 18: { -ui-send-as-sms }).
       *[other] Ative **{ -ui-send-as-text-message }**.
    }
    4. Envie uma imagem.
    Imagens em verde podem ser MMS ou RCS. A operadora pode cobrar por MMS.
    .title = Ativar MMS, RCS e mensagens em grupo
    .watch =
        { path-on-the-iphone }
        { imessage-step-mms }
imessage-step-smaller-media =
    1. Envie uma imagem pequena, como a captura de tela de uma imagem de fundo.
    2. Se ela for enviada, a outra era grande demais: corte o vídeo, envie menos fotos de uma vez ou compartilhe um link.
    3. Com uma conexão lenta, envie pelo Wi-Fi.
    .title = Enviar algo menor
imessage-step-group-members =
    Um grupo só fica azul quando todas as pessoas usam o { -imessage }. Com alguém que usa { -android }, ele fica verde, e isso é normal: como RCS tem a maioria dos recursos; como MMS, menos.
    1. Toque no nome do grupo e veja quem está nele.
    2. Se todas as pessoas têm { -iphone }, peça a cada uma que veja se o { -imessage } está ativado.
    3. Crie um grupo novo com os números de telefone delas.
    4. Quem aparecer em verde precisa desta ajuda no próprio dispositivo.
    .title = Ver quem está no grupo
imessage-step-lockdown-off =
    { -ui-lockdown-mode } barra a maioria dos anexos e as prévias de links; texto simples passa.
    1. Decida se você precisa dessa proteção. Se você a ativou por um motivo, mantenha e envie texto ou links.
    2. Se não, abra **{ path-lockdown }** e desative. O dispositivo reinicia.
    3. Envie uma imagem.
    .title = Decidir sobre { -ui-lockdown-mode }
    .warning = Sem { -ui-lockdown-mode }, o seu dispositivo fica menos protegido contra ataques direcionados. Se alguém puder atacar você, deixe ativado e escolha “{ choice-cant }”. Nada mais se perde.
imessage-step-fix-contact =
    1. Abra a ficha da pessoa em **{ -ui-contacts }**.
    2. Remova números e endereços antigos que ela não usa mais.
    3. Escreva o número com + e o código do país.
    4. Envie uma mensagem para esse número.
    .title = Arrumar a ficha do contato
imessage-step-new-thread =
    1. Em { -ui-messages }, comece uma **{ -ui-new-message }**.
    2. Digite o número de telefone da pessoa com + e o código do país; não escolha a conversa antiga.
    3. Se continuar verde, tente o endereço de e-mail dela.
    Não é preciso apagar a conversa antiga: isso apagaria o histórico e, com { -ui-messages-in-icloud }, em todos os seus dispositivos.
    .title = Começar uma conversa nova
imessage-step-unblock =
    1. Abra **{ path-blocked }**.
    2. Se a pessoa estiver ali, remova, desde que você queira as mensagens dela.
    3. Peça que ela escreva de novo. O que ela enviou nesse meio-tempo não chega depois.
    Daqui não dá para saber se alguém bloqueou você: nenhum erro mostra isso, e a cor não prova nada.
    .title = Olhar os seus contatos bloqueados
imessage-step-filters =
    1. Em { -ui-messages }, abra o menu com linhas, na parte superior (ou **{ -ui-filters }**).
    2. Olhe em **{ -ui-unknown-senders }**, **{ -ui-spam }** e **{ -ui-recently-deleted }**.
    3. Abra **{ path-messages }**. { $os ->
        [ios26] Desative **{ -ui-screen-unknown-senders }**, ou permita notificações desses remetentes.
        [unknown] Desative **{ -ui-screen-unknown-senders }** (antes da versão 26: { -ui-filter-unknown-senders }).
       *[other] Desative **{ -ui-filter-unknown-senders }**.
    }
    4. Peça uma mensagem ou um código novo.
    Não encaminhe códigos a ninguém.
    .title = Procurar mensagens filtradas
    .mac =
        1. Em { -ui-messages }, abra o menu “Visualizar” ou o menu com linhas.
        2. Olhe em **{ -ui-unknown-senders }**, **{ -ui-spam }** e **{ -ui-recently-deleted }**.
        3. Desative o filtro de remetentes desconhecidos, ali ou em **{ path-messages }**.
        4. Peça uma mensagem ou um código novo.
    .watch =
        { path-on-the-iphone }
        { imessage-step-filters }
imessage-step-focus =
    1. Abra **{ path-focus }** e desative o que estiver ativo, por exemplo **{ -ui-do-not-disturb }**.
    2. Abra **{ path-notifications }** e ative **{ -ui-allow-notifications }**, com som.
    3. Em { -ui-messages }, veja se há um sino riscado ao lado da conversa. Se houver, abra a conversa, toque no nome e desative **{ -ui-hide-alerts }**.
    4. Peça a alguém que escreva para você.
    .title = Fazer as mensagens tocarem de novo
    .watch =
        1. No relógio, pressione o botão lateral e desative qualquer **{ -ui-focus }**.
        2. No { -iphone }, abra o app Watch › **{ -ui-notifications }** › **{ -ui-messages }** e escolha espelhar o { -iphone }.
        3. Peça a alguém que escreva para você com o { -iphone } bloqueado.
imessage-step-screentime =
    Só a pessoa que tem o código de { -ui-screen-time } pode mudar isto.
    1. Se for você, abra **{ path-screen-time }**. Se não, peça que ela olhe com você.
    2. Olhe **{ -ui-downtime }**, **{ -ui-communication-limits }** e **{ -ui-content-privacy-restrictions }**.
    3. Permita o app { -ui-messages } e as pessoas em questão.
    4. Envie uma mensagem.
    Os limites de comunicação precisam dos contatos no { -icloud }.
    .title = Olhar { -ui-screen-time }
imessage-step-ask-admin =
    Em um dispositivo do trabalho ou da escola, o { -imessage } pode estar desativado por regra. Só quem o gerencia pode mudar isso.
    1. Veja se há um perfil em **{ path-vpn }**. Não o remova.
    2. Pergunte à equipe de TI: “O { -imessage } é permitido neste dispositivo?”
    3. Quando disserem que agora é permitido, reinicie o dispositivo e ative o { -imessage }.
    Se não for permitido, use o seu próprio dispositivo para o { -imessage }.
    .title = Perguntar a quem gerencia o dispositivo
imessage-step-ask-rcpt =
    Escreva à pessoa por outro meio ou ligue, e peça que ela verifique:
    1. Ela ainda usa um { -iphone }, e ele está ligado e com internet?
    2. O { -imessage } está ativado?
    3. O número dela está selecionado em **{ -ui-settings } › { -ui-apps } › { -ui-messages } › { -ui-send-receive }** (antes da versão 18, sem { -ui-apps })?
    4. Pode ser que ela tenha bloqueado você sem querer?
    Depois envie uma mensagem nova. Enquanto isso, uma verde chega a ela, se o seu plano tiver SMS. Azul sem “{ -ui-delivered }” só significa que ainda não chegou.
    .title = Pedir à outra pessoa que verifique
imessage-step-dereg =
    { $device ->
        [android] O seu número ainda pertence ao { -imessage }, então as mensagens dos seus contatos vão para lá.
       *[other] Um número que deixou o { -iphone } pode ainda pertencer ao { -imessage }. Isto é para a pessoa dona do número: você, ou a pessoa para quem você escreve.
    }
    1. Se o SIM ainda couber no { -iphone } antigo: coloque-o e desative o { -imessage }. Com isso, está pronto.
    2. Se não, abra com o botão a página da { -apple }, digite o número e depois o código que chega por SMS. Digite-o somente ali.
    3. Desative o { -imessage } para este número também no { -ipad } e no { -mac }.
    4. Pressione “{ choice-wait }”: pode levar até um dia.
    Se o número estiver em uso em um { -iphone }, escolha “{ choice-cant }”.
    .title = Tirar o número do { -imessage }
    .warning = O número sai do { -imessage }: a partir daí, as mensagens para ele chegam como SMS ou RCS, e não mais ao { -ipad } ou ao { -mac }. Ele pode voltar com um { -iphone } a qualquer momento. As mensagens antigas ficam onde estão.
imessage-step-friends-restart =
    Os telefones { -iphone } dos seus contatos talvez ainda escrevam para o seu antigo { -imessage }.
    1. Peça a alguém que comece uma mensagem nova para o seu número e a envie como mensagem de texto.
    2. Se ela ainda sair azul, peça que a pessoa desative o { -imessage }, ative de novo e remova o seu e-mail da sua ficha de contato.
    3. Só se ela quiser: pode apagar a conversa antiga. O histórico então se perde para ela.
    Os grupos precisam ser criados de novo com o seu número.
    .title = Pedir aos seus contatos que recomecem
imessage-step-mac-sign-in =
    1. No { -mac }, abra o app { -ui-messages }.
    2. Abra **{ -ui-messages } › { -ui-settings-menu } › { -imessage }** ({ -macos } 12 ou anterior: { -ui-preferences }).
    3. Se ele pedir para iniciar a sessão, use a { -apple-account } do seu { -iphone }.
    4. Marque **{ -ui-enable-this-account }** e o seu número.
    5. Envie uma mensagem.
    Digite a senha somente no { -mac }. Ninguém aqui precisa dela.
    .title = Iniciar a sessão do { -imessage } no { -mac }
imessage-step-mac-firewall =
    1. No { -mac }, abra **{ path-firewall }**.
    2. Veja nas opções se o app { -ui-messages } é permitido e se a opção de bloquear todas as conexões está desativada.
    3. Pause outros apps de firewall ou de segurança durante o teste.
    4. Envie uma mensagem e depois ative-os de novo.
    Em um { -mac } do trabalho ou da escola, pergunte à equipe de TI.
    .title = Deixar { -ui-messages } passar pelo firewall
imessage-step-watch-near =
    O relógio espelha o { -iphone } dele.
    1. Veja se o { -imessage } funciona no { -iphone }. Se não, pressione “{ choice-restart }” e escolha o { -iphone }.
    2. Mantenha os dois próximos, com Bluetooth e Wi-Fi ativados.
    3. No relógio, pressione o botão lateral: um telefone verde significa que estão conectados.
    4. Sem o { -iphone } por perto, o relógio precisa de Wi-Fi ou de um plano celular próprio.
    5. Envie uma mensagem pelo relógio.
    .title = Conectar o relógio ao { -iphone }
imessage-step-watch-sign-in =
    1. No { -iphone }, abra o app Watch › **{ -ui-general }** › **{ -ui-apple-account }** (antes: { -ui-apple-id }).
    2. Inicie a sessão com a conta do { -iphone }.
    3. Abra o app Watch › **{ -ui-messages }** e escolha espelhar o { -iphone }.
    4. Reinicie o relógio e envie uma mensagem.
    .title = Iniciar a sessão no relógio
imessage-step-reset-all =
    1. Faça um backup e anote a senha da sua rede Wi-Fi.
    2. Abra **{ path-reset } › { -ui-reset }** e escolha **{ -ui-reset-all-settings }**. O código de desbloqueio é pedido, e o dispositivo reinicia.
    3. Conecte-se à sua rede Wi-Fi e ative o { -imessage }.
    4. Envie uma mensagem.
    Faça isto em casa: longe de lugares conhecidos, o dispositivo pode exigir uma hora de espera.
    .title = Redefinir todos os ajustes
    .warning = Todos os ajustes voltam ao estado inicial: Wi-Fi, organização da Tela de Início, notificações, localização, Face ID ou Touch ID, e os cartões do { -apple-pay }. Fotos, apps, mensagens e outros conteúdos continuam.
imessage-step-signout-acct =
    1. Faça um backup e tenha à mão a sua senha e um segundo dispositivo ou número de confiança.
    2. Abra **{ path-account }**, role até o fim e escolha **{ -ui-sign-out }**.
    3. Quando ele perguntar, mantenha uma cópia de todos os dados no dispositivo.
    4. Reinicie, inicie a sessão de novo no mesmo lugar e ative o { -imessage }.
    5. Envie uma mensagem.
    Faça isto em casa: longe de lugares conhecidos, o dispositivo pode exigir uma hora de espera. Nunca compartilhe a sua senha nem um código.
    .title = Finalizar a sessão da conta inteira e iniciar de novo
    .warning = Os dados do { -icloud } saem do dispositivo, a menos que você mantenha uma cópia, os cartões do { -apple-pay } são removidos e “{ -ui-find-my }” fica desativado até você iniciar a sessão. O que está no { -icloud } continua lá. Sem senha e código você não consegue voltar: nesse caso, não faça isto.
imessage-step-erase =
    Este é o último recurso, e é uma boa ideia falar antes com uma pessoa.
    1. Faça um backup completo, no { -icloud } ou criptografado em um computador, e veja se ele terminou.
    2. Abra **{ path-reset }** e escolha **{ -ui-erase-all-content-and-settings }**.
    3. Configure o dispositivo como novo, ative o { -imessage } e envie uma mensagem **antes** de restaurar qualquer coisa.
    4. Se funcionar, restaure o backup.
    Faça isto em casa. Mantenha o eSIM quando ele perguntar.
    .title = Apagar o dispositivo e configurar de novo
    .warning = Isto apaga tudo o que está no dispositivo: fotos, mensagens, apps e ajustes. Só volta o que estiver em um backup concluído ou no { -icloud }, e leva horas. Sem a senha da sua conta, o dispositivo fica bloqueado. Um eSIM apagado precisa ser fornecido de novo pela operadora, talvez com custo.
imessage-step-apple =
    Alguns defeitos só a { -apple } pode reparar: um número preso nos servidores dela, ou o hardware.
    1. Abra a página de contato com o botão, ou vá a uma loja.
    2. Leve o que você tentou, a mensagem exata, o modelo, a versão do sistema e o nome da operadora.
    3. Um reparo pode custar dinheiro; pergunte antes de aceitar.
    A { -apple } nunca precisa que você informe a sua senha ou os seus códigos.
    .title = Perguntar à { -apple }

## Verificações depois de “Agora funciona”

imessage-verify-registered = O que você vê agora?
    .text = Envie uma mensagem nova para alguém com { -iphone } ou para outro dispositivo { -apple } seu.
    .answer-reply = Responderam
    .answer-delivered = Azul, com “{ -ui-delivered }”
    .answer-ticked = Sem erro e com o meu número selecionado; ainda não enviei nada
    .answer-blue = Azul, mas ainda sem “{ -ui-delivered }”
    .answer-green = Saiu em verde
    .answer-error = O erro de ativação voltou
imessage-verify-delivered = O que acontece agora com uma mensagem nova?
    .text = Envie para alguém com { -iphone }. Um balão azul sozinho não prova nada.
    .answer-reply = Responderam
    .answer-delivered = Azul, com “{ -ui-delivered }”
    .answer-blue = Azul, mas ainda sem “{ -ui-delivered }”
    .answer-green = Saiu em verde
    .answer-not-delivered = “{ -ui-not-delivered }”
    .answer-nothing = Nada mudou
imessage-verify-blue = De que cor é uma mensagem nova agora?
    .text = Envie para alguém que com certeza tem um { -iphone } com o { -imessage } ativado.
    .answer-reply = Azul, e responderam
    .answer-delivered = Azul, com “{ -ui-delivered }”
    .answer-blue = Azul, mas ainda sem “{ -ui-delivered }”
    .answer-green = Continua verde
    .answer-not-delivered = “{ -ui-not-delivered }”
imessage-verify-arrives = Uma mensagem nova chega a você agora?
    .text = Peça a alguém cujas mensagens não chegavam que escreva de novo.
    .answer-arrived = Sim, chegou
    .answer-some = Algumas chegam, outras não
    .answer-asked = Pedi, e ainda não chegou nada
    .answer-nothing = Não, foi enviada e não chegou
imessage-verify-synced = Seus dispositivos mostram o mesmo agora?
    .text = Envie uma mensagem nova em um dispositivo e olhe o outro.
    .answer-both = Sim, nos dois
    .answer-partly = As novas sim, as antigas ainda não
    .answer-syncing = Ainda está sincronizando
    .answer-missing = Não, falta em um deles
imessage-verify-stays-signed-in = A sua sessão está iniciada agora?
    .text = Envie uma mensagem para alguém com { -iphone }.
    .answer-delivered = Sim, e a mensagem mostra “{ -ui-delivered }”
    .answer-quiet = Nada foi pedido até agora; ainda não enviei nada
    .answer-asks = Pede para iniciar a sessão de novo
    .answer-error = Mostra um erro
imessage-verify-from-number = Que remetente os seus contatos veem agora?
    .text = Envie uma mensagem e pergunte de onde ela veio.
    .answer-number = Meu número, na conversa de sempre
    .answer-ticked = O número está selecionado; ainda não perguntei a ninguém
    .answer-email = Ainda o meu e-mail, ou uma segunda conversa
imessage-verify-separate = Alguém ainda vê as mensagens de outra pessoa?
    .text = Peça que alguém escreva para cada pessoa.
    .answer-own = Cada pessoa recebe só as suas
    .answer-quiet = Ninguém escreveu ainda
    .answer-mixed = Ainda estão misturadas
imessage-verify-media-goes = A imagem ou a mensagem em grupo é enviada agora?
    .answer-delivered = Sim, com “{ -ui-delivered }”
    .answer-arrived = Sim, disseram que chegou
    .answer-sending = Ainda está enviando
    .answer-failed-again = Não, falha de novo
imessage-verify-alerts = Você percebe as mensagens novas agora?
    .text = Peça a alguém que escreva para você com o dispositivo bloqueado.
    .answer-heard = Sim, com um som ou um aviso
    .answer-found = Encontrei as que faltavam, e as novas aparecem
    .answer-asked = Pedi, e ainda não chegou nada
    .answer-silent = Chegou sem som ou em outra lista
imessage-verify-texts-arrive = As mensagens dos seus contatos chegam ao telefone novo agora?
    .text = Peça a alguém com { -iphone } que envie uma mensagem nova.
    .answer-arrived = Sim, chegou
    .answer-some = De algumas pessoas, não de todas
    .answer-asked = Pedi, e ainda não chegou nada
    .answer-nothing = Não, foi enviada e não chegou

## Mensagens que as pessoas colam, como um dispositivo neste idioma as mostra

imessage-says-waiting =
    Esperando ativação…
    parado em esperando ativação
    Aguardando ativação…
imessage-says-unsuccessful =
    A ativação falhou. Ative o { -imessage } para tentar novamente.
    A ativação falhou
    ativação do { -imessage } falhou
imessage-says-activation-error =
    Houve um erro durante a ativação. Tente de novo.
    Houve um erro durante a ativação
    Ocorreu um erro durante a ativação
    erro durante a ativação
imessage-says-signin-network =
    A sessão não pôde ser iniciada. Verifique a conexão da sua rede e tente de novo.
    Não foi possível iniciar a sessão. Verifique a conexão de rede
    Verifique a conexão da sua rede e tente de novo
imessage-says-server =
    Não pôde contatar o servidor do { -imessage }. Tente de novo.
    Não pôde contatar o servidor do { -imessage }
    Não foi possível contatar o servidor do { -imessage }
imessage-says-unavailable =
    { -imessage } Indisponível
    Ative os dados celulares ou use Wi-Fi para configurar o { -imessage }.
    Ative o Wi-Fi para configurar o { -imessage }
    Você não está conectado à internet.
imessage-says-restricted =
    A criação de contas do { -imessage } foi restringida neste { -iphone }.
    A criação de contas do { -imessage } foi restringida
    conta restrita
imessage-says-verify-email =
    É necessário confirmar um endereço de e-mail para iniciar a sessão no { -imessage }.
    É necessário confirmar um endereço de e-mail
imessage-says-password =
    A senha deste { -apple-id } precisa ser atualizada.
    A senha desta { -apple-account } precisa ser atualizada.
    senha precisa ser atualizada
    São necessárias informações adicionais para continuar
    O nome de usuário ou a senha está incorreto
    O nome de usuário ou a senha estão incorretos
imessage-says-locked =
    O { -apple-id } foi bloqueado por motivos de segurança. Visite iforgot.apple.com e troque a sua senha.
    A { -apple-account } foi bloqueada por motivos de segurança.
    bloqueado por motivos de segurança
    bloqueada por motivos de segurança
imessage-says-signin =
    Iniciar sessão no { -imessage }
    Inicie a sessão no { -imessage }
    Digite a senha do seu { -apple-id } para continuar usando o { -imessage }
    Digite a senha da sua { -apple-account } para continuar usando o { -imessage }
    sessão do { -imessage } finalizada
imessage-says-mac-account =
    Sua conta do { -imessage } não tem uma sessão iniciada.
    Sua conta do { -imessage } não está ativada.
    Este { -mac } não pode se conectar ao { -imessage } devido a um problema
imessage-says-verifying =
    Verificando…
    girando ao lado do meu número
imessage-says-number-twice =
    número aparece duas vezes
    meu número está duas vezes
    número de telefone duas vezes
imessage-says-number-elsewhere =
    Este número está registrado no seu { -apple-id }, mas não está associado a este telefone.
    Este número está registrado na sua { -apple-account }, mas não está associado a este telefone.
    não está associado a este telefone
    Você pode continuar usando o número para { -imessage } e { -facetime } até que ele expire.
imessage-says-not-delivered =
    Não Entregue
    exclamação vermelha
imessage-says-send-failed =
    O Envio Falhou
    falha ao enviar
imessage-says-junk =
    Mensagem Entregue como Spam
    entregue como spam
imessage-says-no-receipt =
    não aparece Entregue
    não mostra Entregue
    azul mas não entregue
imessage-says-not-registered =
    não está registrado no { -imessage }.
    não registrado no { -imessage }
imessage-says-text-message =
    Mensagem de Texto · SMS
    Mensagem de Texto · RCS
    Mensagem de Texto • SMS
    Mensagem de Texto • RCS
imessage-says-new-device =
    Seu { -apple-id } e número de telefone agora estão sendo usados para o { -imessage }
    Sua { -apple-account } e número de telefone agora estão sendo usados para o { -imessage }
    agora estão sendo usados para o { -imessage } em um novo { -iphone }
    agora estão sendo usados para o { -imessage } e o { -facetime } em um novo
    agora está sendo usado para o { -imessage } em um novo { -mac }
imessage-says-icloud-off =
    As Mensagens no { -icloud } estão desativadas no momento
    Mensagens no { -icloud } estão desativadas
imessage-says-icloud-match =
    As Mensagens no { -icloud } não estão disponíveis porque as contas do { -icloud } e do { -imessage } não coincidem
    as contas do { -icloud } e do { -imessage } não coincidem
imessage-says-icloud-paused =
    Envio para o { -icloud } em Pausa
    Conecte à alimentação e a uma rede Wi-Fi
imessage-says-storage =
    O armazenamento do { -icloud } está cheio.
    O armazenamento do dispositivo está cheio.
    armazenamento cheio
imessage-says-mac-disk =
    O disco está quase cheio. Isso pode causar a perda de mensagens recebidas.
    disco está quase cheio
imessage-says-mac-firewall =
    O firewall está bloqueando o app Mensagens
imessage-says-no-sim =
    Sem SIM
    Sem Serviço
    SOS
    Somente SOS
imessage-says-second-line =
    Apenas um número pode ser registrado para { -imessage }.
    O segundo número não será compatível com { -imessage }
imessage-says-key-alert =
    Verificação de Chave de Contato
    verificação de chave de contato do { -imessage }
