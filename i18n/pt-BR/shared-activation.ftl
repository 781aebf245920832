### O que os guias compartilham sobre a ativação.

## Partes

shared-service =
    { $flow ->
        [facetime] { -facetime }
       *[other] { -imessage }
    }
shared-try =
    { $flow ->
        [facetime] ligue para alguém pelo { -facetime }
       *[other] envie uma mensagem
    }
shared-try-now =
    { $flow ->
        [facetime] Ligue para alguém pelo { -facetime }.
       *[other] Envie uma mensagem.
    }
shared-meanwhile =
    { $flow ->
        [facetime] Enquanto isso, uma ligação telefônica ou outro app pode ajudar.
       *[other] Enquanto isso, uma mensagem verde, uma ligação ou um e-mail pode ajudar.
    }
shared-path-switch =
    { $flow ->
        [facetime] { path-facetime }
       *[other] { path-messages }
    }
shared-path-addresses =
    { $flow ->
        [facetime] { path-facetime }
       *[other] { path-send-receive }
    }

## Causas, lidas depois de “Mais provável: ”

shared-cause-net-none = a falta de conexão com a internet
shared-cause-net-weak = uma conexão fraca ou instável
shared-cause-net-blocked = uma rede, VPN ou filtro que bloqueia o { shared-service }
shared-cause-time-wrong = hora ou fuso horário incorretos
shared-cause-acct-auth = uma { -apple-account } que precisa da sua atenção
shared-cause-sim-dup = um SIM inativo com o mesmo número
shared-cause-sim-line = um SIM ou uma linha que está desativada ou não é a certa
shared-cause-carrier-sms = o SMS oculto que confirma o seu número não passar
shared-cause-pending = uma ativação que precisa de mais tempo
shared-cause-outage = uma interrupção do serviço da { -apple }
shared-cause-bug-update = uma falha de software, talvez desde uma atualização
shared-cause-bug-proc = um processo travado no dispositivo
shared-cause-os-old = uma versão antiga do sistema
shared-cause-netstack = ajustes de rede danificados
shared-cause-setup-skipped = um passo pulado na configuração do { -iphone }
shared-cause-cert-2026 = um sistema antigo que precisa atualizar o certificado

## Perguntas

shared-question-since = Há quanto tempo está esperando a ativação?
    .answer-hour = Menos de uma hora
    .answer-day = Até um dia
    .answer-longer = Mais de um dia

## Passos

shared-step-wait-outage =
    A { -apple } está com um problema agora, então nada no seu dispositivo precisa mudar.
    1. Deixe o { shared-service } e os seus ajustes como estão.
    2. Pressione “{ choice-wait }” e volte quando a { -apple } disser que acabou.
    3. Depois, { shared-try }.
    { shared-meanwhile }
    .title = Esperar até a { -apple } resolver
shared-step-connect =
    1. Desative **{ -ui-airplane-mode }**.
    2. Ative **{ -ui-wi-fi }**, ou **{ -ui-cellular-data }** em **{ path-cellular }** (alguns dispositivos mostram { -ui-mobile-data } ou { -ui-mobile-service }).
    3. No exterior e sem Wi-Fi, { -ui-data-roaming } precisa estar ativado. A operadora pode cobrar por isso.
    4. Abra uma página da web que você nunca visitou. Quando carregar, { shared-try }.
    .title = Verificar a conexão com a internet
    .ipad =
        1. Desative **{ -ui-airplane-mode }**.
        2. Ative **{ -ui-wi-fi }**, ou os dados celulares, se o seu { -ipad } tiver.
        3. Abra uma página da web que você nunca visitou. Quando carregar, { shared-try }.
    .mac =
        1. Abra **{ path-wi-fi }** e conecte-se à sua rede, ou ligue o cabo dela.
        2. Abra uma página da web que você nunca visitou. Quando carregar, { shared-try }.
    .watch =
        1. No relógio, pressione o botão lateral e veja se **{ -ui-airplane-mode }** está desativado.
        2. Mantenha o { -iphone } por perto, com Bluetooth e **{ -ui-wi-fi }** ativados.
        3. No { -iphone }, abra uma página da web que você nunca visitou. Quando carregar, { shared-try }.
shared-step-other-net =
    1. No Wi-Fi: desative **{ -ui-wi-fi }** em **{ path-wi-fi }** e use os dados celulares. Nos dados celulares: conecte-se a uma rede Wi-Fi ou à internet compartilhada de outro telefone.
    2. Espere um minuto e { shared-try }.
    Se funcionar agora, a falha era da primeira rede: continue nesta ou reinicie o roteador. Os dados celulares contam no seu plano.
    .title = Tentar outra rede
    .ipad =
        1. Conecte-se a outra rede Wi-Fi ou à internet compartilhada de um telefone.
        2. Espere um minuto e { shared-try }.
        Se funcionar agora, a falha era da primeira rede. A internet compartilhada usa o plano de dados do telefone.
    .mac =
        1. Em **{ path-wi-fi }**, conecte-se a outra rede Wi-Fi ou à internet compartilhada de um telefone.
        2. Espere um minuto e { shared-try }.
        Se funcionar agora, a falha era da primeira rede. A internet compartilhada usa o plano de dados do telefone.
    .watch =
        { path-on-the-iphone }
        { shared-step-other-net }
shared-step-vpn-off =
    1. Desative o seu app de VPN.
    2. Abra **{ path-vpn }** e desative **{ -ui-vpn }**.
    3. Pause bloqueadores de anúncios, filtros de DNS e apps de segurança.
    4. { shared-try-now }
    { $managed ->
        [work] Não remova nenhum perfil do trabalho ou da escola. Se a VPN deles não puder ser desativada, escolha “{ choice-cant }”.
        [family] Se um filtro for de quem cuida de você, pergunte antes.
       *[other] Não remova perfis do trabalho ou da escola. Depois, ative tudo de novo: até lá você tem menos proteção.
    }
    .title = Pausar VPN e filtros como teste
    .watch =
        { path-on-the-iphone }
        { shared-step-vpn-off }
shared-step-datetime =
    1. Abra **{ path-date-time }**.
    2. Ative **{ -ui-set-automatically }**.
    3. Veja se **{ -ui-time-zone }** é o do lugar onde você está e compare a hora com a de outro telefone.
    Se o botão estiver cinza, um limite de { -ui-screen-time } ou um perfil do trabalho o controla.
    .title = Ajustar a hora automaticamente
    .mac =
        1. Abra **{ path-date-time }**.
        2. Deixe data, hora e fuso horário serem ajustados automaticamente.
        3. Compare a hora com a de outro dispositivo.
    .watch =
        { path-on-the-iphone }
        { shared-step-datetime }
shared-step-line-on =
    1. Abra **{ path-cellular }** (ou { -ui-mobile-service }) e toque na linha que você quer usar.
    2. Ative **{ -ui-turn-on-this-line }**.
    3. Com duas linhas: abra **{ shared-path-switch }** › **{ -ui-imessage-facetime-line }**, ou **{ shared-path-addresses }**, e escolha essa linha.
    4. Veja se **{ path-my-number }** está certo.
    .title = Ativar a linha certa
    .watch =
        { path-on-the-iphone }
        { shared-step-line-on }
shared-step-rm-sim =
    1. Abra **{ path-cellular }** e procure duas entradas com o mesmo número.
    2. Descubra qual delas está **desativada** ou sem serviço. Só essa sai.
    3. Se for um SIM físico: retire-o. Se for um eSIM: toque nele e depois em **{ -ui-delete-esim }**.
    4. Abra **{ shared-path-addresses }** e toque no seu número, para que ele apareça uma só vez, com a marca de seleção.
    Se houver só uma entrada, escolha “{ choice-failed }”.
    .title = Remover o SIM inativo com o seu número
    .warning = Apagar o eSIM em uso corta a sua linha até a operadora fornecer outro, talvez pago. Você sabe com certeza qual está desativado? Se não, escolha “{ choice-cant }”. As mensagens e fotos continuam.
    .watch =
        { path-on-the-iphone }
        { shared-step-rm-sim }
shared-step-finish-setup =
    Um { -iphone } novo não compensa sozinho um passo pulado.
    1. Abra **{ path-cellular }**, conclua ali a configuração do eSIM e ative a linha.
    2. Abra **{ path-software-update }** e instale o que for oferecido.
    3. Abra **{ shared-path-switch }**, desative **{ shared-service }** e ative de novo.
    4. Abra **{ shared-path-addresses }** e toque no seu número.
    .title = Concluir o que a configuração pulou
    .watch =
        { path-on-the-iphone }
        { shared-step-finish-setup }
shared-step-carrier-upd =
    1. Conecte-se a uma rede Wi-Fi.
    2. Abra **{ path-about }** e fique ali por um minuto.
    3. Se **{ -ui-carrier-settings-update }** aparecer, aceite. Se nada aparecer, não há nenhuma.
    4. { shared-try-now }
    .title = Procurar novos ajustes da operadora
    .watch =
        { path-on-the-iphone }
        { shared-step-carrier-upd }
shared-step-sms-test =
    Para confirmar o seu número, o { -iphone } envia um SMS oculto, talvez para outro país. Por isso, SMS comuns precisam funcionar.
    1. Envie uma mensagem de texto para um telefone que não seja um { -iphone }. Ela deve sair verde e com a indicação SMS, não { -imessage }.
    2. Se falhar, confira o seu crédito e se o seu plano permite SMS, também para outros países.
    3. Quando ela sair, desative o { shared-service } e ative de novo uma única vez.
    Isso pode custar um ou dois SMS.
    .title = Enviar um SMS comum
    .watch =
        { path-on-the-iphone }
        { shared-step-sms-test }
shared-step-wait24 =
    A operadora pode levar até 24 horas para confirmar um número com a { -apple }. Uma interrupção do serviço também passa sozinha.
    1. Deixe o { shared-service } ativado, com sinal e internet.
    2. Não desative e ative nesse meio-tempo: isso pode fazer a espera recomeçar.
    3. Pressione “{ choice-wait }”; pergunto de novo depois de uma hora, de seis horas e de um dia.
    Mais de um dia não é normal. Se os SMS estiverem bloqueados, a linha desativada ou houver um erro de rede, esperar não adianta: escolha “{ choice-failed }”.
    .title = Dar até um dia para a ativação
shared-step-acct-fix =
    1. Abra **{ path-account }** e responda a tudo o que for pedido ali: ajustes atualizados, novos termos, verificação.
    2. Abra a página da conta com o botão e veja se consegue iniciar a sessão. Se ela mostrar um dispositivo que você não conhece, fale aqui com uma pessoa.
    3. A autenticação de dois fatores deve estar ativada.
    4. { shared-try-now }
    Digite a senha somente no seu dispositivo e nas páginas da { -apple }. Ninguém aqui precisa dela, nem de um código.
    .title = Resolver o que a sua { -apple-account } pede
    .warning = Se você precisar redefinir a senha, a sessão é finalizada nos seus outros dispositivos, e o seu número sai do { shared-service } no { -ipad } e no { -mac } até você iniciar a sessão neles de novo. As mensagens continuam.
shared-step-ios-update =
    1. Faça um backup.
    2. Abra **{ path-software-update }** e instale o que for oferecido. Leva de 20 a 60 minutos no Wi-Fi; conecte o dispositivo à energia.
    3. Quando ele tiver reiniciado, { shared-try }.
    { $os ->
        [ios26] Uma atualização costuma acabar com uma falha de software.
        [ios17] Instale o que for oferecido, mesmo que o dispositivo não aceite a versão mais nova.
       *[other] Um { -iphone } antigo precisa pelo menos da versão 12.5.8, 15.8.6, 16.7.13 ou 18.7.4, cada uma em sua linha. Sem ela, o { -imessage }, o { -facetime } e a ativação deixam de funcionar depois de janeiro de 2027.
    }
    .title = Atualizar o sistema
    .warning = O dispositivo não pode ser usado nesse meio-tempo e não volta à versão antiga. Você precisa de Wi-Fi, pelo menos 50% de bateria e espaço livre. Seus dados continuam; o backup é a sua garantia.
    .mac =
        1. Faça um backup.
        2. Abra **{ path-software-update }** e instale o que for oferecido. Pode levar uma hora; conecte o { -mac } à energia.
        3. Quando ele tiver reiniciado, { shared-try }.
    .watch =
        { path-on-the-iphone }
        { shared-step-ios-update }
        Depois atualize o relógio: app Watch › **{ -ui-general }** › **{ -ui-software-update }**, com o relógio no carregador.
shared-step-carrier =
    Entre em contato com a operadora e pergunte:
    1. Meu SIM ou eSIM está ativo, só neste telefone e com o número certo?
    2. Este número pode enviar SMS, também para outros países e para números curtos ou tarifados? A { -apple } confirma os números com um SMS assim.
    3. É possível enviar a ativação de novo, ou trocar o SIM ou eSIM?
    4. Depois, desative o { shared-service } e ative de novo uma única vez, e pressione “{ choice-wait }”.
    Só informe códigos ou senhas à operadora se foi você quem ligou.
    .title = Pedir à operadora que libere o SMS de ativação
    .warning = Um SIM ou eSIM novo pode custar dinheiro, e o antigo deixa de funcionar. Seu número e suas mensagens continuam. Tenha à mão um documento que comprove quem você é.
shared-step-reset-net =
    1. Anote a senha da sua rede Wi-Fi e, se houver, os ajustes de VPN e APN.
    2. Abra **{ path-reset } › { -ui-reset }** e escolha **{ -ui-reset-network-settings }**. O código de desbloqueio é pedido, e o dispositivo reinicia.
    3. Conecte-se de novo à sua rede Wi-Fi.
    4. Desative o { shared-service }, ative de novo e { shared-try }.
    .title = Redefinir os ajustes de rede
    .warning = Todas as redes Wi-Fi e suas senhas, os ajustes de VPN e APN e as preferências da rede celular são esquecidos; conexões Bluetooth podem cair. Com as Chaves do { -icloud }, as redes também podem sumir dos seus outros dispositivos. Fotos, apps e mensagens continuam. Em um dispositivo do trabalho ou da escola, não faça isso sem quem o administra.
    .mac =
        Um { -mac } não tem esse botão, então a rede é configurada de novo.
        1. Anote a senha da sua rede Wi-Fi.
        2. Abra **{ path-wi-fi }** e, nos detalhes da sua rede, escolha **{ -ui-forget-this-network }**.
        3. Reinicie, conecte-se de novo à rede e { shared-try }.
