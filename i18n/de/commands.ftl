### Was Discord zeigt, während ein Befehl getippt wird. Die Namen bleiben englisch.

command-device-language = device-language
    .description = Die Sprache deines iPhone, iPad oder Mac, falls sie von der Sprache in Discord abweicht
