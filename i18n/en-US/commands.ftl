### What Discord shows while a command is typed. Names stay English; at most 100 characters each.

# Option of every flow's command: the language of the menus on the person's device.
command-device-language = device-language
    .description = The language your { -iphone }, { -ipad } or { -mac } is set to, if it differs from { -discord }’s
