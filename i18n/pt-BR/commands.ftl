### O que o Discord mostra enquanto se digita um comando. Os nomes continuam em inglês.

command-device-language = device-language
    .description = O idioma do seu { -iphone }, { -ipad } ou { -mac }, se for diferente do idioma do { -discord }

## A central de atendimento, onde a equipe de um servidor cuida dos casos.

command-desk = desk
    .description = A central de atendimento: casos que precisam de uma pessoa
command-desk-setup = setup
    .description = Configurar a central de atendimento: onde os casos aparecem e quem cuida deles
    .channel = Um canal de texto, ou um fórum em que cada caso vira uma publicação
    .role = O cargo das pessoas que respondem aos casos
command-desk-setup-language = language
    .description = O idioma do que toda a equipe vê; se não for indicado, o do servidor
command-desk-doctor = doctor
    .description = Verificar se a central de atendimento funciona e dizer exatamente o que falta
command-desk-queue = queue
    .description = Mostrar os casos abertos, os mais antigos primeiro
command-desk-case = case
    .description = Mostrar um caso com tudo o que já foi tentado
    .number = O número do caso
command-desk-next = next
    .description = Mostrar o caso que espera há mais tempo por você ou por qualquer pessoa da equipe
command-desk-stats = stats
    .description = Quantos casos, quanto tempo até a primeira resposta e até a solução
    .days = Quantos dias para trás; 30 se você não informar
command-desk-block = block
    .description = Impedir que um membro abra mais casos
    .member = O membro
command-desk-unblock = unblock
    .description = Permitir que um membro bloqueado volte a abrir casos
    .member = O membro
