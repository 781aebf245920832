//! Whether everything that was promised is there: once, in order, and true.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::medium::Made;
use super::town::{Channel, Sent};
use super::world::{DESK, GUILD, World};
use crate::desk::By;
use crate::ids::{CaseNumber, Locale};
use crate::runtime::desk::outbox::Errand;
use crate::runtime::desk::{cases, dead};
use crate::store::Transaction;
use crate::text::desk::CaseFile;
use crate::text::panel::{Block, Panel};

pub(super) fn is_card(sent: &Sent) -> bool {
    sent.mark.0 % 8 == 7
}

impl Made {
    pub(super) fn each_sent(&self, mut change: impl FnMut(&mut Sent)) {
        for channel in self.town().channels.values_mut() {
            channel.messages.values_mut().for_each(&mut change);
        }
    }

    /// Threads and posts of a case at the desk.
    pub(super) fn each_thread(&self, case: u32, change: impl Fn(&mut Channel)) {
        let mut town = self.town();
        let about = |channel: &Channel| {
            let mut messages = channel.messages.values();
            messages.any(|sent| sent.case == Some(CaseNumber(case)))
        };
        let threads = town.channels.values_mut();
        let threads = threads.filter(|channel| channel.parent == Some(DESK) && about(channel));
        threads.for_each(change);
    }

    /// All that was ever sent about a case that this holds for; and whether it can still be seen.
    fn sent(
        &self,
        case: Option<CaseNumber>,
        which: impl Fn(u32) -> bool,
    ) -> Vec<(u64, Sent, bool)> {
        let town = self.town();
        let mut found = Vec::new();
        for channel in town.channels.values() {
            for (id, sent) in &channel.messages {
                if sent.case == case && which(sent.mark.0) {
                    found.push((id.0, sent.clone(), !channel.gone && !sent.deleted));
                }
            }
        }
        found.sort_by_key(|(id, ..)| *id);
        found
    }

    /// The cards that can be seen. Those in a post that was locked may have been left there: they count only where no
    /// other post has one, and then those of the newest.
    fn cards(&self, case: Option<CaseNumber>) -> Vec<Panel> {
        let town = self.town();
        let of = |channel: &Channel| -> Vec<Panel> {
            let sent = channel.messages.values();
            let cards = sent.filter(|sent| sent.case == case && is_card(sent) && !sent.deleted);
            cards.map(|sent| sent.panel.clone()).collect()
        };
        let seen = town.channels.values().filter(|channel| !channel.gone);
        let (locked, open): (Vec<_>, Vec<_>) = seen.partition(|channel| channel.locked);
        let open: Vec<Panel> = open.into_iter().flat_map(of).collect();
        if !open.is_empty() {
            return open;
        }
        let mut left = locked.into_iter().rev().map(of);
        left.find(|cards| !cards.is_empty()).unwrap_or_default()
    }
}

/// Everything that was promised is there, once, in order, and true.
pub(super) async fn assert_whole(world: &World, closed: bool) -> Result<(), TestCaseError> {
    let dead = world.read(|records| dead::list(records, GUILD)).await;
    // An admin who takes no messages is the only one that nothing else can be done about.
    let letter = |dead: &dead::DeadLetter| matches!(dead.errand, Errand::Letter(_));
    prop_assert!(dead.iter().all(|dead| closed && letter(dead)), "{dead:?}");
    let newest = world.read(|records| cases::newest(records, GUILD)).await;
    let library = world.office.library();
    let words = &library.words;
    let locale = Locale::SOURCE;
    for number in (1..=newest.map_or(0, |newest| newest.0)).map(CaseNumber) {
        let loaded = world.case(number).await;
        let shown = world.read(move |records| Ok(cases::load(records, GUILD, number)?.unwrap()));
        let shown = shown.await;
        let file = CaseFile {
            case: &shown.case,
            flow: None,
            session: &shown.session,
            events: &shown.events,
            rules: &world.office.rules,
            now: world.now(),
        };
        let cards = world.made.cards(Some(number));
        prop_assert_eq!(&cards, &[words.desk_card(locale, &file)], "case {}", number);
        let mut told: BTreeMap<bool, Vec<u64>> = BTreeMap::new();
        for (n, event) in &loaded.events {
            let tell = event.what.is_for_member() && event.by != By::Member;
            let promised = [
                (event.what.is_logged(), Errand::Log(*n)),
                (tell, Errand::Tell(*n)),
            ];
            for (promised, errand) in promised {
                let mark = u32::try_from(errand.order()).unwrap();
                let sent = world.made.sent(Some(number), |other| other == mark);
                let seen: Vec<u64> = sent.iter().filter(|s| s.2).map(|s| s.0).collect();
                // A member who could not be reached once is told at their next visit.
                let later = closed && matches!(errand, Errand::Tell(_));
                let told_or_later = !sent.is_empty() || later;
                prop_assert!(promised || sent.is_empty(), "{:?} of {}", errand, number);
                prop_assert!(!promised || told_or_later, "{:?} of {}", errand, number);
                prop_assert!(seen.len() <= 1, "{:?} of {} twice", errand, number);
                told.entry(matches!(errand, Errand::Tell(_)))
                    .or_default()
                    .extend(seen);
            }
        }
        prop_assert!(told.values().all(|sent| sent.is_sorted()), "{told:?}");
        let over = !loaded.case.is_open();
        let town = world.made.town();
        let mut threads = town.channels.values().filter(|channel| {
            let mut messages = channel.messages.values();
            channel.parent == Some(DESK)
                && messages.any(|sent| sent.case == Some(number) && !sent.deleted)
        });
        let awake = |c: &Channel| !c.gone && !c.locked && c.archived != over;
        prop_assert!(
            !over || !threads.any(awake),
            "case {number} is over, its thread is not"
        );
    }
    if newest.is_some() {
        let waiting = move |records: &mut Transaction<'_>| {
            let mut waiting = cases::waiting(records, GUILD)?;
            crate::desk::sort(&mut waiting);
            Ok(waiting)
        };
        let waiting = world.read(waiting).await;
        let board = words.board(locale, &waiting, false, world.now());
        let boards = world.made.cards(None);
        prop_assert_eq!(boards.len(), 1);
        prop_assert_eq!(lasting(&boards[0]), lasting(&board));
    }
    Ok(())
}

/// What a board says but for the moment at which it did.
fn lasting(panel: &Panel) -> Vec<&Block> {
    let small = |block: &&Block| !matches!(block, Block::Small(_));
    panel.blocks.iter().filter(small).collect()
}
