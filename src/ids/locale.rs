//! The languages that Discord knows, and what each falls back to.

use std::fmt;

/// One of Discord's locales, or a language that nobody speaks, for tests; an index into a closed table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(u8);

struct Row {
    code: &'static str,
    folder: &'static str,
    name: &'static str,
    sibling: Option<&'static str>,
}

const fn row(
    code: &'static str,
    folder: &'static str,
    name: &'static str,
    sibling: Option<&'static str>,
) -> Row {
    Row {
        code,
        folder,
        name,
        sibling,
    }
}

/// How many Discord knows.
const LOCALES: usize = 34;

/// Discord's code, the folder of its words, its own name, and the one neighbour within the same
/// language that it falls back to (i18n facts, section 1). Nothing falls back across scripts or
/// to a neighbouring language.
const TABLE: [Row; LOCALES + 2] = [
    row("en-US", "en-US", "English (US)", None),
    row("ar", "ar", "العربية", None),
    row("bg", "bg", "български", None),
    row("cs", "cs", "Čeština", None),
    row("da", "da", "Dansk", None),
    row("de", "de", "Deutsch", None),
    row("el", "el", "Ελληνικά", None),
    row("en-GB", "en-GB", "English (UK)", None),
    row("es-419", "es-419", "Español (Latinoamérica)", Some("es-ES")),
    row("es-ES", "es-ES", "Español", Some("es-419")),
    row("fi", "fi", "Suomi", None),
    row("fr", "fr", "Français", None),
    row("he", "he", "עברית", None),
    row("hi", "hi", "हिन्दी", None),
    row("hr", "hr", "Hrvatski", None),
    row("hu", "hu", "Magyar", None),
    row("id", "id", "Bahasa Indonesia", None),
    row("it", "it", "Italiano", None),
    row("ja", "ja", "日本語", None),
    row("ko", "ko", "한국어", None),
    row("lt", "lt", "Lietuviškai", None),
    row("nl", "nl", "Nederlands", None),
    row("no", "nb", "Norsk", None),
    row("pl", "pl", "Polski", None),
    row("pt-BR", "pt-BR", "Português do Brasil", None),
    row("ro", "ro", "Română", None),
    row("ru", "ru", "Русский", None),
    row("sv-SE", "sv-SE", "Svenska", None),
    row("th", "th", "ไทย", None),
    row("tr", "tr", "Türkçe", None),
    row("uk", "uk", "Українська", None),
    row("vi", "vi", "Tiếng Việt", None),
    row("zh-CN", "zh-CN", "中文 (简体)", None),
    row("zh-TW", "zh-TW", "繁體中文", None),
    // Nobody speaks these, and Discord does not know them (i18n facts, section 3).
    row("en-XA", "en-XA", "⟦Ééññĝļîîššĥ⟧", None),
    row("ar-XB", "ar-XB", "هنغليسح", None),
];

impl Locale {
    /// American English, the source of all words.
    pub const SOURCE: Self = Self(0);

    /// English with accents, longer and in brackets; made on the fly and never offered to anybody.
    pub const ACCENTED: Self = Self(LOCALES as u8);

    /// English in letters that are written from right to left; made on the fly and never offered to anybody.
    pub const RIGHT_TO_LEFT: Self = Self(LOCALES as u8 + 1);

    /// All locales that Discord knows, the source first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..LOCALES as u8).map(Self)
    }

    /// One of the languages that nobody speaks.
    pub fn pseudo(code: &str) -> Option<Self> {
        let mut all = [Self::ACCENTED, Self::RIGHT_TO_LEFT].into_iter();
        all.find(|locale| locale.code() == code)
    }

    /// Whether nobody speaks it.
    pub fn is_pseudo(self) -> bool {
        usize::from(self.0) >= LOCALES
    }

    /// The locale whose words lie in a folder of this name, be it one that nobody speaks.
    pub fn of_folder(name: &str) -> Option<Self> {
        Self::exact(name).or_else(|| Self::pseudo(name))
    }

    /// The locale with exactly this code of Discord's, or this folder name.
    pub fn exact(code: &str) -> Option<Self> {
        let found = TABLE[..LOCALES]
            .iter()
            .position(|row| row.code == code || row.folder == code)?;
        Some(Self(found as u8))
    }

    /// The locale that serves a code best: itself, else the first with the same language, else
    /// the source. Discord may send a code that no table knows yet.
    pub fn nearest(code: &str) -> Self {
        let language = |code: &str| code.split(['-', '_']).next().unwrap_or("").to_lowercase();
        Self::exact(code)
            .or_else(|| Self::all().find(|l| language(l.code()) == language(code)))
            .unwrap_or(Self::SOURCE)
    }

    /// Discord's code.
    pub fn code(self) -> &'static str {
        self.row().code
    }

    /// Its code as choices spell it, in lower case and with `_`: `pt_br`.
    pub fn word(self) -> String {
        self.code().to_lowercase().replace('-', "_")
    }

    /// The locale that choices spell so.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::all().find(|locale| locale.word() == word)
    }

    /// The name of the folder with its words.
    pub fn folder(self) -> &'static str {
        self.row().folder
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// Where its words are looked for, in order: itself, a sibling of the same language, the source.
    pub fn chain(self) -> impl Iterator<Item = Self> {
        let sibling = self.row().sibling.and_then(Self::exact);
        let source = (self != Self::SOURCE).then_some(Self::SOURCE);
        std::iter::once(self).chain(sibling).chain(source)
    }

    fn row(self) -> &'static Row {
        &TABLE[self.0 as usize]
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The two languages of a person: what they read, and what their device shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Languages {
    /// The language of all texts.
    pub text: Locale,
    /// The language of the menus on the person's device, which steps name as they stand there.
    pub device: Locale,
}

impl Languages {
    /// Both the same.
    pub fn same(locale: Locale) -> Self {
        Self {
            text: locale,
            device: locale,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_names_each_locale_once() {
        for locale in Locale::all() {
            assert_eq!(Locale::exact(locale.code()), Some(locale));
            assert_eq!(Locale::exact(locale.folder()), Some(locale));
            assert_eq!(Locale::of_word(&locale.word()), Some(locale));
        }
    }

    #[test]
    fn an_unknown_code_finds_its_language_or_english() {
        assert_eq!(Locale::nearest("no").folder(), "nb");
        assert_eq!(Locale::nearest("de-AT").code(), "de");
        assert_eq!(Locale::nearest("tlh"), Locale::SOURCE);
        assert_eq!(Locale::nearest(""), Locale::SOURCE);
    }

    #[test]
    fn fallback_stays_within_a_language_and_ends_in_the_source() {
        let chain = |code| {
            Locale::nearest(code)
                .chain()
                .map(Locale::code)
                .collect::<Vec<_>>()
        };
        assert_eq!(chain("zh-TW"), ["zh-TW", "en-US"]);
        assert_eq!(chain("es-419"), ["es-419", "es-ES", "en-US"]);
        assert_eq!(chain("en-US"), ["en-US"]);
    }
}
