//! Letters are those of the language, and no word mixes two alphabets: letters that look alike are not the same.

use super::{Found, Seen};

/// The scripts that our languages are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Devanagari,
    Thai,
    Hangul,
    Kana,
    Han,
}

/// Where their letters are (Unicode 17, Scripts.txt, without archaic ones). Letters outside are of no script that is
/// checked, such as ª and µ.
const RANGES: [(u32, u32, Script); 24] = [
    (0x41, 0x5a, Script::Latin),
    (0x61, 0x7a, Script::Latin),
    (0xc0, 0xd6, Script::Latin),
    (0xd8, 0xf6, Script::Latin),
    (0xf8, 0x2b8, Script::Latin),
    (0x370, 0x3ff, Script::Greek),
    (0x400, 0x52f, Script::Cyrillic),
    (0x590, 0x5ff, Script::Hebrew),
    (0x600, 0x6ff, Script::Arabic),
    (0x750, 0x77f, Script::Arabic),
    (0x900, 0x97f, Script::Devanagari),
    (0xe00, 0xe7f, Script::Thai),
    (0x1100, 0x11ff, Script::Hangul),
    (0x1e00, 0x1eff, Script::Latin),
    (0x1f00, 0x1fff, Script::Greek),
    (0x3005, 0x3007, Script::Han),
    (0x3041, 0x30fa, Script::Kana),
    (0x30fd, 0x30ff, Script::Kana),
    (0x3400, 0x4dbf, Script::Han),
    (0x4e00, 0x9fff, Script::Han),
    (0xac00, 0xd7a3, Script::Hangul),
    (0xf900, 0xfaff, Script::Han),
    (0xff21, 0xff5a, Script::Latin),
    (0xff66, 0xff9d, Script::Kana),
];

/// Alphabets with letters that look alike.
const ALIKE: [Script; 3] = [Script::Latin, Script::Greek, Script::Cyrillic];

pub(super) fn look(seen: &Seen<'_>) -> Vec<Found> {
    let own = scripts(seen.locale.folder());
    let mut found = Vec::new();
    for piece in &seen.uses.pieces {
        for word in piece.split(|c: char| !c.is_alphabetic()) {
            let mut met: Vec<Script> = Vec::new();
            for script in word.chars().filter_map(script) {
                if !met.contains(&script) {
                    met.push(script);
                }
            }
            let alike = met.iter().filter(|script| ALIKE.contains(script)).count();
            let foreign = met.iter().find(|script| !own.contains(script));
            if alike > 1 {
                found.push((
                    format!("has letters of two alphabets in one word: {}", spelt(word)),
                    "type the word again in one alphabet; letters that look alike are not the same",
                ));
            } else if let Some(script) = foreign {
                found.push((
                    format!("has {script:?} letters, which the language is not written in: {word}"),
                    "type the word again in the letters of the language",
                ));
            }
        }
    }
    found
}

fn script(c: char) -> Option<Script> {
    let code = u32::from(c);
    let mut ranges = RANGES.iter();
    let found = ranges.find(|(first, last, _)| (*first..=*last).contains(&code));
    found
        .filter(|_| c.is_alphabetic())
        .map(|(.., script)| *script)
}

/// What a language is written in; names and abbreviations in Latin letters may be everywhere.
fn scripts(folder: &str) -> &'static [Script] {
    match folder {
        "ru" | "uk" | "bg" => &[Script::Latin, Script::Cyrillic],
        "el" => &[Script::Latin, Script::Greek],
        "he" => &[Script::Latin, Script::Hebrew],
        "ar" => &[Script::Latin, Script::Arabic],
        "hi" => &[Script::Latin, Script::Devanagari],
        "th" => &[Script::Latin, Script::Thai],
        "ko" => &[Script::Latin, Script::Hangul],
        "ja" => &[Script::Latin, Script::Kana, Script::Han],
        "zh-CN" | "zh-TW" => &[Script::Latin, Script::Han],
        _ => &[Script::Latin],
    }
}

/// A word with the code of each letter that is not of the Latin alphabet, since they look alike.
fn spelt(word: &str) -> String {
    let letter = |c: char| match script(c) {
        Some(Script::Latin) | None => c.to_string(),
        Some(_) => format!("{c}(U+{:04X})", u32::from(c)),
    };
    word.chars().map(letter).collect()
}
