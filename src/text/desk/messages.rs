//! The names of all messages of the desk, so that the check of words knows what must be there and what nothing shows.
//!
//! Tests compare this list with what the files of this folder say.

/// The files of the desk's messages, and of those about one's own data.
pub(in crate::text) const FILES: [&str; 2] = ["desk.ftl", "my-data.ftl"];

/// Messages about one's own data, written as those below.
const OWN_DATA: &str = "\
my-data-export my-data-export.text my-data-export.note my-data-nothing my-data-sessions my-data-cases \
my-data-drafts my-data-blocks my-data-desks my-data-work my-data-languages my-data-file my-data-erase my-data-erase.goes \
my-data-erase.cases my-data-erase.files my-data-erase.stays my-data-erase.final my-data-do-erase my-data-do-keep \
my-data-erased my-data-erased.text my-data-erased.files my-data-under-way my-data-under-way.text my-data-kept \
my-data-kept.text command-my-data command-my-data.description command-my-data-export \
command-my-data-export.description command-my-data-erase command-my-data-erase.description";

/// Each message; an attribute stands after a dot. A message whose name is followed by `.` and more has a value as well.
const MESSAGES: &str = "\
desk-wave desk-wave.text desk-lost-wave desk-as-member desk-do-as-member desk-wrong desk-wrong.text desk-lost-wrong \
desk-span-moment desk-span-minutes desk-span-hours desk-span-days desk-case desk-blueback desk-mark-high \
desk-mark-urgent desk-priority-normal desk-priority-high desk-priority-urgent desk-priority-line desk-state-new \
desk-state-claimed desk-state-waiting-for-member desk-state-waiting-for-desk desk-state-solved \
desk-state-closed-by-desk desk-state-closed-by-member desk-state-closed-silence desk-turn-desk desk-turn-member \
desk-turn-nobody desk-owner desk-owner-none desk-member desk-member-device desk-sees desk-sees-nothing \
desk-reason-asked desk-reason-refused desk-reason-lost desk-reason-exhausted desk-reason-solved desk-reason-flow \
desk-own-words desk-own-words-none desk-path desk-path-none desk-path-gone desk-path-later desk-likely \
desk-likely-cause desk-advised desk-price desk-risk-none desk-risk-mild desk-risk-settings desk-risk-data \
desk-suggested desk-step-gone desk-reach-nothing desk-reach-under-way desk-reach-waits desk-reach-direct \
desk-reach-thread desk-reach-visit desk-reach-seen desk-reach-unseen desk-rating desk-event-opened \
desk-event-claimed desk-event-took-over desk-event-handed-back desk-event-expired desk-event-wrote \
desk-event-asked desk-event-ready desk-event-suggested desk-event-noted desk-event-answered desk-event-tried \
desk-event-prioritised desk-event-solved desk-event-closed-by-desk desk-event-closed-by-member \
desk-event-closed-silence desk-event-reopened desk-event-rated desk-event-reminded desk-event-left \
desk-event-removed desk-event-erased desk-somebody \
desk-reply-gone desk-wordless desk-plain desk-log-ready desk-log-gone desk-announcement desk-owner-reminder desk-owner-reminder-back \
desk-history-page desk-history-cut desk-do-claim desk-do-take-over desk-do-reply desk-do-ask desk-do-suggest \
desk-do-note desk-do-hand-back desk-do-prioritise desk-do-solve desk-do-close desk-do-reopen desk-do-view \
desk-do-history desk-do-newer desk-do-older desk-do-next desk-do-queue desk-do-before desk-do-after desk-do-send \
desk-do-change desk-do-drop desk-do-write desk-do-send-case desk-do-change-words desk-do-not-now desk-do-answer \
desk-do-add desk-do-withdraw desk-do-again desk-do-look desk-do-guide desk-do-server desk-offer desk-offer.text \
desk-consent desk-consent.text desk-consent-words desk-consent-words-none desk-consent-path desk-consent-contact \
desk-contact-direct desk-contact-direct.choice desk-contact-direct.hint desk-contact-direct.promise \
desk-contact-thread desk-contact-thread.choice desk-contact-thread.hint desk-contact-thread.promise \
desk-contact-later desk-contact-later.choice desk-contact-later.hint desk-contact-later.promise desk-handed-over \
desk-handed-over.text desk-handed-over-usual desk-handed-over-no-promise desk-handed-over-broken desk-mine \
desk-mine-since desk-mine-new desk-mine-claimed desk-mine-your-turn desk-mine-their-turn desk-mine-solved \
desk-mine-closed-by-desk desk-mine-closed-by-member desk-mine-closed-silence desk-mine-news desk-mine-no-news \
desk-mine-wrote desk-mine-asked desk-mine-suggested desk-mine-closed desk-mine-reopen desk-rate desk-rate-one \
desk-rate-two desk-rate-three desk-rate-four desk-rate-five desk-letter-wrote desk-letter-asked \
desk-letter-own-words desk-letter-how desk-letter-suggested desk-letter-tell desk-letter-step-gone \
desk-letter-step-gone.text desk-letter-solved desk-letter-solved.text desk-letter-closed-by-desk \
desk-letter-closed-by-desk.text desk-letter-closed-by-member desk-letter-closed-by-member.text \
desk-letter-closed-silence desk-letter-closed-silence.text desk-letter-reopened desk-letter-reopened.text \
desk-letter-news desk-letter-news.text desk-letter-reminder desk-letter-reminder.text desk-board \
desk-board-broken desk-board-empty desk-board-at desk-board-more desk-count-new desk-count-claimed \
desk-count-waiting-for-desk desk-count-waiting-for-member desk-row-free desk-row-desk desk-row-member \
desk-row-member-free desk-queue desk-replies desk-replies.text desk-replies-pick desk-preview desk-preview-own \
desk-preview-ready desk-form-hand-over desk-form-hand-over.label desk-form-hand-over.hint desk-form-answer \
desk-form-answer.label desk-form-answer.hint desk-form-rate desk-form-rate.label desk-form-rate.hint \
desk-form-write desk-form-write.label desk-form-write.hint desk-form-ask desk-form-ask.label desk-form-ask.hint \
desk-form-note desk-form-note.label desk-form-note.hint desk-form-close desk-form-close.label \
desk-form-close.hint desk-form-set-up desk-form-set-up.label desk-form-set-up.hint desk-told-no-desk \
desk-told-no-desk.text desk-told-not-staff desk-told-not-staff.text desk-told-not-admin desk-told-not-admin.text \
desk-told-not-yours desk-told-not-yours.text desk-told-cannot-be-desk desk-told-cannot-be-desk.text \
desk-told-already-open desk-told-already-open.text desk-told-blocked desk-told-blocked.text desk-told-too-soon \
desk-told-too-soon.text desk-told-no-such-case desk-told-no-such-case.text desk-told-nothing-next \
desk-told-nothing-next.text desk-told-nothing-typed desk-told-nothing-typed.text desk-told-draft-gone \
desk-told-draft-gone.text desk-told-held-by desk-told-held-by.text desk-told-not-held desk-told-not-held.text \
desk-told-over desk-told-over.text desk-told-too-late desk-told-too-late.text desk-told-settled \
desk-told-settled.text desk-told-unchanged desk-told-unchanged.text desk-told-not-theirs \
desk-told-not-theirs.text desk-told-unknown-language desk-told-unknown-language.text \
desk-told-claimed desk-told-claimed.text desk-told-handed-back \
desk-told-handed-back.text desk-told-sent desk-told-sent.text desk-told-suggested desk-told-suggested.text \
desk-told-noted desk-told-noted.text desk-told-prioritised desk-told-prioritised.text desk-told-solved \
desk-told-solved.text desk-told-closed desk-told-closed.text desk-told-reopened desk-told-reopened.text \
desk-told-dropped desk-told-dropped.text desk-told-blocked-member desk-told-blocked-member.text \
desk-told-unblocked-member desk-told-unblocked-member.text desk-told-answered desk-told-answered.text \
desk-told-rated desk-told-rated.text desk-told-left-alone desk-told-left-alone.text desk-told-unavailable \
desk-told-unavailable.text desk-thread desk-private-thread desk-steps desk-steps.text desk-steps-pick \
desk-steps-asked desk-steps-tried desk-steps-unfit desk-priorities desk-priorities.text desk-priorities-pick \
desk-do-doctor desk-set-up desk-set-up.text desk-doctor desk-doctor.text desk-doctor-well desk-doctor-more \
desk-doctor-pending desk-doctor-at desk-doctor-dead desk-lost desk-lost-of-case desk-lost-card desk-lost-log \
desk-lost-call desk-lost-letter desk-lost-board desk-lost-warning desk-broken desk-broken.text desk-ailment-left \
desk-ailment-channel-gone desk-ailment-wrong-kind desk-ailment-role-gone desk-ailment-no-tags \
desk-ailment-undelivered desk-ailment-lacks desk-own-role desk-mend-grant desk-mend-channel desk-mend-category \
desk-mend-own desk-mend-follows desk-mend-silenced desk-stats desk-stats-opened desk-stats-solved \
desk-stats-first-reply desk-stats-to-solve desk-stats-half desk-stats-nothing desk-stats-ratings \
desk-stats-by-flow desk-stats-by-language desk-stats-more desk-stats-note";

/// Permissions as the medium names them; a message `permission-…` says each as Discord's settings do.
pub const PERMISSIONS: [&str; 18] = [
    "administrator",
    "manage-channels",
    "manage-server",
    "view-channel",
    "send-messages",
    "send-tts",
    "manage-messages",
    "embed-links",
    "attach-files",
    "read-message-history",
    "mention-everyone",
    "manage-threads",
    "create-public-threads",
    "create-private-threads",
    "send-messages-in-threads",
    "create-posts",
    "manage-posts",
    "send-messages-in-posts",
];

/// What a permission is for, as the medium names it; a message `permission-why-…` says each.
pub const WHYS: [&str; 10] = [
    "see",
    "post",
    "links",
    "files",
    "look-back",
    "open-thread",
    "talk",
    "keep-threads",
    "ring",
    "open-privately",
];

/// Every text of the desk's file: the message's id, and an attribute unless it is the value.
pub(in crate::text) fn wanted() -> Vec<(String, Option<String>)> {
    let named = MESSAGES
        .split_whitespace()
        .chain(OWN_DATA.split_whitespace())
        .map(|name| match name.split_once('.') {
            Some((id, attribute)) => (id.to_owned(), Some(attribute.to_owned())),
            None => (name.to_owned(), None),
        });
    let permissions = PERMISSIONS
        .iter()
        .map(|word| (format!("permission-{word}"), None));
    let whys = WHYS
        .iter()
        .map(|word| (format!("permission-why-{word}"), None));
    named.chain(permissions).chain(whys).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The names of messages that the files of this folder say, without attributes.
    fn said() -> BTreeSet<String> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/text/desk");
        let mut said = BTreeSet::new();
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            if entry.file_name() == "messages.rs" {
                continue;
            }
            let source = std::fs::read_to_string(entry.path()).unwrap();
            let source = source
                .split("#[cfg(test)]")
                .next()
                .unwrap_or_default()
                .to_owned();
            for literal in source.split('"').skip(1).step_by(2) {
                let id = literal.split('.').next().unwrap_or_default();
                let spelled = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
                let ours = id.starts_with("desk-") || id.starts_with("my-data-");
                if ours && literal != "my-data.json" && id.chars().all(spelled) {
                    said.insert(id.to_owned());
                }
            }
        }
        said
    }

    #[test]
    fn the_list_has_what_is_said_and_no_more() {
        let own = OWN_DATA.split_whitespace();
        let listed: BTreeSet<String> = MESSAGES
            .split_whitespace()
            .chain(own.filter(|name| !name.starts_with("command-")))
            .filter_map(|name| name.split('.').next().map(str::to_owned))
            .collect();
        let said = said();
        assert!(said.len() > 150, "the sources are looked at");
        let missing: Vec<_> = said.difference(&listed).collect();
        let idle: Vec<_> = listed.difference(&said).collect();
        assert!(
            missing.is_empty() && idle.is_empty(),
            "missing {missing:?}, idle {idle:?}"
        );
    }
}
