### Lo que Discord muestra mientras se escribe un comando. Los nombres siguen en inglés.

command-device-language = device-language
    .description = El idioma de tu { -iphone }, { -ipad } o { -mac }, si no es el mismo que el de { -discord }

## La mesa de ayuda, donde el equipo de un servidor atiende los casos.

command-desk = desk
    .description = La mesa de ayuda: los casos que necesitan a una persona
command-desk-setup = setup
    .description = Configurar la mesa de ayuda: dónde se publican los casos y quién los atiende
    .channel = Un canal de texto, o un foro en el que cada caso será una publicación
    .role = El rol de las personas que atienden los casos
command-desk-setup-language = language
    .description = El idioma de lo que ve todo el equipo; si no se indica, el del servidor
command-desk-doctor = doctor
    .description = Comprobar que la mesa de ayuda funciona y decir exactamente qué falta
command-desk-queue = queue
    .description = Mostrar los casos abiertos, primero los más antiguos
command-desk-case = case
    .description = Mostrar un caso con todo lo que se ha probado hasta ahora
    .number = El número del caso
command-desk-next = next
    .description = Mostrar el caso que lleva más tiempo esperándote a ti o a cualquiera del equipo
command-desk-stats = stats
    .description = Cuántos casos hay y cuánto tardan la primera respuesta y la solución
    .days = Cuántos días hacia atrás; 30 si no se indica nada
command-desk-block = block
    .description = Impedir que un miembro abra más casos
    .member = El miembro
command-desk-unblock = unblock
    .description = Permitir de nuevo que un miembro bloqueado abra casos
    .member = El miembro
