//! One random history against memory and sled: the same answers at every step, also across reopening.

use std::ops::Bound;

use blueback::store::{Committer, Prefix, Record, memory::Disk};
use proptest::{collection::vec, prelude::*};

use super::contract::Place;

const THING: Prefix = Prefix::new("t/");

#[derive(Debug, Clone)]
enum Act {
    Put(Vec<u8>, Vec<u8>),
    Delete(Vec<u8>),
    Get(Vec<u8>),
    Scan(Vec<u8>, Option<(bool, Vec<u8>)>, usize),
    /// The end of a job, which succeeds or fails.
    End(bool),
    Reopen,
}

fn act() -> impl Strategy<Value = Act> {
    let key = || vec(0..4_u8, 0..3);
    let from = proptest::option::of((any::<bool>(), vec(0..4_u8, 0..3)));
    prop_oneof![
        6 => (key(), vec(any::<u8>(), 0..40)).prop_map(|(key, value)| Act::Put(key, value)),
        2 => key().prop_map(Act::Delete),
        2 => key().prop_map(Act::Get),
        3 => (key(), from, 0..9_usize).prop_map(|(prefix, from, limit)| Act::Scan(prefix, from, limit)),
        3 => any::<bool>().prop_map(Act::End),
        1 => Just(Act::Reopen),
    ]
}

/// Lives the history and says what was seen.
async fn live(place: &impl Place, acts: &[Act]) -> Vec<String> {
    let mut seen = Vec::new();
    for life in acts.split(|act| matches!(act, Act::Reopen)) {
        let store = Committer::start(place.open().unwrap()).unwrap();
        for job in life.split_inclusive(|act| matches!(act, Act::End(_))) {
            let job = job.to_vec();
            let answer = store.run(move |records| {
                let mut seen = Vec::new();
                for act in job {
                    let key = |rest: &[u8]| THING.key(rest).unwrap();
                    match act {
                        Act::Put(rest, payload) => records.put(
                            key(&rest),
                            Record {
                                version: 1,
                                payload,
                            },
                        )?,
                        Act::Delete(rest) => records.delete(key(&rest)),
                        Act::Get(rest) => seen.push(format!("{:?}", records.get(&key(&rest))?)),
                        Act::Scan(prefix, from, limit) => {
                            let from = from.map(|(included, rest)| (included, key(&rest)));
                            let from = match &from {
                                Some((true, key)) => Bound::Included(key),
                                Some((false, key)) => Bound::Excluded(key),
                                None => Bound::Unbounded,
                            };
                            seen.push(format!(
                                "{:?}",
                                records.scan(key(&prefix).as_bytes(), from, limit)?
                            ));
                        }
                        Act::End(true) => {}
                        Act::End(false) => return Err(blueback::store::Error::Closed),
                        Act::Reopen => unreachable!("histories are split there"),
                    }
                }
                Ok(seen)
            });
            seen.extend(answer.await.unwrap_or_else(|error| vec![error.to_string()]));
        }
        let all = store.run(|records| records.scan(THING.as_bytes(), Bound::Unbounded, 99));
        seen.push(format!("{:?}", all.await.unwrap()));
        store.close().await.unwrap();
    }
    seen
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn memory_and_sled_answer_alike(acts in vec(act(), 1..60)) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let memory = runtime.block_on(live(&Disk::default(), &acts));
        let sled = runtime.block_on(live(&tempfile::tempdir().unwrap(), &acts));
        prop_assert_eq!(memory, sled);
    }
}
