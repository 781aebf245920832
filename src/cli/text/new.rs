//! `blueback text new`: a language from nothing.

use super::{Folder, print};
use crate::cli::failure::{Failure, Kind};
use crate::cli::shipped;
use crate::cli::r#try::lacking;
use crate::ids::Locale;
use crate::workshop::words::{start, told_linters};

const LINTERS: &str = "l10n.toml";

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The language, by Discord's code, such as `nl`
    locale: String,
}

/// Writes all files of the language that are not there.
pub(super) fn run(folder: &Folder, args: &Args) -> Result<(), Failure> {
    let all = || Locale::all().map(Locale::code);
    let locale = Locale::exact(&args.locale);
    let locale = locale.ok_or_else(|| lacking("language", &args.locale, all()))?;
    let path = folder.path()?;
    // A folder that is named takes the place of all that is inside the program, so an empty one gets that first.
    let empty = std::fs::read_dir(path).map_or(true, |mut inside| inside.next().is_none());
    let mut sources = if empty {
        shipped::words()
    } else {
        folder.sources()?
    };
    if empty {
        for source in &sources {
            folder.write(&format!("{}/{}", source.folder, source.file), &source.text)?;
        }
    }
    let made = start(&sources, locale);
    if made.is_empty() {
        let error = anyhow::anyhow!("{} has all files already", locale.folder());
        let hint = format!(
            "see what is left with `blueback text {} --missing`",
            locale.code()
        );
        return Err(Failure::new(Kind::Asked, error).hint(hint));
    }
    let mut lines = Vec::new();
    for source in &made {
        let name = format!("{}/{}", source.folder, source.file);
        lines.push(format!(
            "wrote {}",
            folder.write(&name, &source.text)?.display()
        ));
    }
    sources.extend(made);
    let told = folder
        .read(LINTERS)?
        .and_then(|text| told_linters(&text, locale));
    if let Some(told) = told {
        lines.push(format!("wrote {}", folder.write(LINTERS, &told)?.display()));
    }
    lines.push(String::new());
    lines.push("Next: write each text that has the sign ✎, and take the sign away.".to_owned());
    lines.push(format!(
        "See what is left: blueback text {} --missing",
        locale.code()
    ));
    lines.push("Look whether all is well: blueback check".to_owned());
    print(lines)
}
