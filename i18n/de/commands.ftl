### Was Discord zeigt, während ein Befehl getippt wird. Die Namen bleiben englisch.

command-device-language = device-language
    .description = Die Sprache deines { -iphone }, { -ipad } oder { -mac }, falls sie von { -discord } abweicht
