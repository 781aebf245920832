### What the terminal itself says around cards: `blueback try`.

# Before the list of choices.
terminal-choose = Your choice
# Under the list of choices.
terminal-keys = Arrow keys or a number, then Enter. Esc leaves.
# Once under the first card, where input comes from a pipe. `+24h` stays as it is.
terminal-type = Type the number of a choice and press Enter. +24h lets a day pass.
# Entry on a card that waits.
terminal-let-pass = Let 24 hours pass
# Entry on the last card: ends the program.
terminal-leave = Leave
# Said when a person leaves.
terminal-left = Goodbye. Nothing of this was kept.
# A line of input was too long to be an answer.
terminal-too-long = That line is too long; nothing was changed.
# A line began with a plus sign but is no time. The samples stay as they are.
terminal-no-time = That is no time that can pass. Type +90m, +24h or +2d; a year is the most.
