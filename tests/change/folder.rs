//! Folders of flows and words as an author keeps them, and the versions that they write into them.

use std::fs;
use std::path::PathBuf;

use blueback::cli::shipped;
use blueback::config::Texts;
use blueback::flow;
use tempfile::TempDir;

use crate::small_flow::{FLOW, words};

/// The folders of an author.
pub(super) struct Folder(TempDir);

/// Something that an author writes.
#[derive(Debug, Clone)]
pub(super) struct Version {
    pub(super) name: &'static str,
    flow: String,
    /// What stands in the words in the place of something else.
    words: Option<(&'static str, String)>,
    /// Whether it is sound.
    pub(super) sound: bool,
}

impl Version {
    fn sound(name: &'static str, change: impl Fn(&str) -> String) -> Self {
        Self {
            name,
            flow: change(FLOW),
            words: None,
            sound: true,
        }
    }

    fn faulty(self) -> Self {
        Self {
            sound: false,
            ..self
        }
    }

    /// The digest of its flow.
    pub(super) fn hash(&self) -> u64 {
        flow::load("small", &self.flow).unwrap().flow.hash
    }
}

/// Sound and faulty versions of one flow, the first as it was.
pub(super) fn versions() -> Vec<Version> {
    let of = |name, change: fn(&str) -> String| Version::sound(name, change);
    vec![
        of("as it was", str::to_owned),
        of("other numbers", |flow| {
            flow.replace("fixes = { weak = 0.6 }", "fixes = { weak = 0.9 }")
        }),
        of("a step less", |flow| {
            flow.replace("[steps.toggle]", "[steps.switch]")
        }),
        of("an answer renamed", |flow| flow.replace("phone", "handset")),
        of("another question first", |flow| {
            let first = "[questions.signal]\neffort = \"5s\"\n";
            flow.replace(first, &format!("{first}first = true\nassume = \"bars\"\n"))
        }),
        Version {
            words: Some(("= toggle\n", "= Turn it off and on\n".to_owned())),
            ..of("other words", str::to_owned)
        },
        of("not TOML", |flow| {
            flow.replace("[steps.walk]", "[steps.walk")
        })
        .faulty(),
        of("a cause that nothing mends", |flow| {
            flow.replace(
                "fixes = { off = 0.9, weak = 0.1 }",
                "fixes = { weak = 0.1 }",
            )
        })
        .faulty(),
        Version {
            words: Some(("small-step-walk =", "small-step-stroll =".to_owned())),
            ..of("words missing", str::to_owned)
        }
        .faulty(),
        Version {
            words: Some(("= toggle\n", format!("= {}\n", "Off and on. ".repeat(350)))),
            ..of("more than Discord shows", str::to_owned)
        }
        .faulty(),
    ]
}

impl Folder {
    /// Folders with the first version.
    pub(super) fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        fs::create_dir_all(folder.path("flows")).unwrap();
        fs::create_dir_all(folder.path("i18n/en-US")).unwrap();
        for source in shipped::words() {
            // What speaks of flows that are not here is left out.
            let others = ["flow-", "shared-", "replies-", "paths"];
            let program = !others.iter().any(|of| source.file.starts_with(of));
            if source.folder == "en-US" && program {
                fs::write(folder.path("i18n/en-US").join(source.file), source.text).unwrap();
            }
        }
        folder.write(&versions()[0]);
        folder
    }

    fn path(&self, inside: &str) -> PathBuf {
        self.0.path().join(inside)
    }

    /// Writes a version over the one before.
    pub(super) fn write(&self, version: &Version) {
        fs::write(self.path("flows/small.toml"), &version.flow).unwrap();
        let Ok(loaded) = flow::load("small", &version.flow) else {
            return;
        };
        let named =
            "small-flow = Small\n    .description = Small help\n    .problem = What is wrong\n";
        let mut ftl = words(&loaded.flow).replace("small-flow = Small\n", named);
        if let Some((old, new)) = &version.words {
            assert!(ftl.contains(*old), "{ftl}");
            ftl = ftl.replace(*old, new);
        }
        fs::write(self.path("i18n/en-US/flow-small.ftl"), ftl).unwrap();
    }

    /// A second flow beside it, or no more.
    pub(super) fn second(&self, is_there: bool) {
        let (toml, ftl) = (
            self.path("flows/other.toml"),
            self.path("i18n/en-US/flow-other.ftl"),
        );
        if is_there {
            let words = fs::read_to_string(self.path("i18n/en-US/flow-small.ftl")).unwrap();
            fs::write(toml, FLOW).unwrap();
            fs::write(ftl, words.replace("small-", "other-")).unwrap();
        } else {
            fs::remove_file(toml).unwrap();
            fs::remove_file(ftl).unwrap();
        }
    }

    /// Where the settings say that flows and words lie.
    pub(super) fn texts(&self) -> Texts {
        Texts {
            flows: Some(self.path("flows")),
            words: Some(self.path("i18n")),
        }
    }
}

#[test]
fn what_is_called_sound_is_and_what_is_called_faulty_is_not() {
    let folder = Folder::new();
    let mut hashes = std::collections::BTreeSet::new();
    for version in versions() {
        folder.write(&version);
        let loaded = blueback::cli::load::for_discord(&folder.texts());
        assert_eq!(loaded.is_ok(), version.sound, "{}", version.name);
        if version.sound && version.words.is_none() {
            assert!(hashes.insert(version.hash()), "{} changes it", version.name);
        }
    }
}
