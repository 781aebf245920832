//! `blueback flow diff`, as authors start it.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::drive::binary::blueback;

/// What is shipped, with the flow changed in places.
fn copy(changes: &[(&str, &str)]) -> TempDir {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("flows/shared")).unwrap();
    for file in ["facetime.toml", "shared/activation.toml"] {
        let text = fs::read_to_string(root.join("flows").join(file)).unwrap();
        let text = changes
            .iter()
            .fold(text, |text, (old, new)| text.replace(old, new));
        fs::write(folder.path().join("flows").join(file), text).unwrap();
    }
    fs::create_dir_all(folder.path().join("i18n/en-US")).unwrap();
    let words = fs::read_to_string(root.join("i18n/en-US/flow-facetime.ftl")).unwrap();
    let words = changes
        .iter()
        .fold(words, |words, (old, new)| words.replace(old, new));
    fs::write(folder.path().join("i18n/en-US/flow-facetime.ftl"), words).unwrap();
    folder
}

fn diff(old: &Path, new: &Path, options: &[&str]) -> (bool, String) {
    let (old, new) = (old.to_str().unwrap(), new.to_str().unwrap());
    let few = ["flow", "diff", old, new, "--people", "60"];
    let output = blueback(&[&few[..], options].concat()).output().unwrap();
    let shown = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    (output.status.success(), shown)
}

#[test]
fn an_author_reads_what_changes_and_for_whom() {
    let (old, new) = (copy(&[]), copy(&[("[steps.restart]", "[steps.reboot]")]));
    let (done, shown) = diff(old.path(), new.path(), &[]);
    assert!(done, "{shown}");
    for line in [
        "facetime\n",
        "  step `reboot` came\n",
        "  step `restart` went\n",
        "step `restart`, now step `reboot`; such as after",
        "`restart` did not help",
        "see the same card, and a press on it counts",
    ] {
        assert!(shown.contains(line), "{line} in {shown}");
    }
    let (done, shown) = diff(old.path(), new.path(), &["--json"]);
    assert!(done, "{shown}");
    let told: serde_json::Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(told["flow"], "facetime");
    assert_eq!(told["words_compared"], true);
    assert!(told["met"]["set_aside"].as_f64().unwrap() > 0.0, "{shown}");
}

#[test]
fn a_copy_of_one_file_is_compared_under_the_name_of_the_other() {
    let new = copy(&[]);
    let file = new.path().join("flows/facetime.toml");
    let before = tempfile::tempdir().unwrap();
    let copied = before.path().join("as-it-was.toml");
    fs::copy(&file, &copied).unwrap();
    let (done, shown) = diff(&copied, &file, &[]);
    assert!(done, "{shown}");
    assert!(
        shown.contains("nothing changed") && shown.contains("words were not compared"),
        "{shown}"
    );
    fs::write(&copied, "[flow]\nhand_ovr = 3\n").unwrap();
    let (done, shown) = diff(&copied, &file, &[]);
    assert!(
        !done && shown.contains("hand_ovr") && shown.contains("hint: "),
        "{shown}"
    );
}
