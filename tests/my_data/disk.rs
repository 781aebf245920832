//! No byte of what was erased is on the disk.

use std::path::Path;
use std::time::Duration;

use blueback::store::sled::Sled;

use super::*;
use crate::desk::place::Kind;

/// The files of a folder that hold some bytes.
fn holding(folder: &Path, bytes: &[u8], found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            holding(&path, bytes, found);
        } else if let Ok(held) = std::fs::read(&path)
            && held.windows(bytes.len()).any(|window| window == bytes)
        {
            found.push(path.display().to_string());
        }
    }
}

fn holds(folder: &Path, bytes: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    holding(folder, bytes, &mut found);
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn no_byte_of_words_or_number_stays_in_the_data_folder() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let store = Box::new(Sled::open(&data).unwrap());
    let desk = Desk::kept_in(Kind::Text, store).await;
    let (ada, sam) = (&desk.ada, &desk.sam);
    case(&desk, ada, sam).await;
    let number = ada.id().to_string();
    let big_endian = ada.id().to_be_bytes();
    let traces: [&[u8]; 6] = [
        OWN_WORDS.as_bytes(),
        ANSWER.as_bytes(),
        QUESTION.as_bytes(),
        NOTE.as_bytes(),
        number.as_bytes(),
        &big_endian,
    ];
    for trace in traces {
        assert!(
            !holds(&data, trace).is_empty(),
            "it is looked for where it was"
        );
    }
    erase(ada).await;
    gone_from_server(&desk, &[OWN_WORDS, ANSWER, QUESTION, NOTE]).await;
    desk.place.pass(Duration::from_secs(2 * 60 * 60));
    let mut left = Vec::new();
    for _ in 0..400 {
        // Somebody else goes on meanwhile, so that the store has its work.
        desk.kim.command("imessage-help", &[]).await.unwrap();
        left = traces
            .iter()
            .flat_map(|trace| holds(&data, trace))
            .collect();
        if left.is_empty() {
            return;
        }
    }
    panic!("something of it is in {left:?}");
}
