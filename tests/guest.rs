//! Somebody who goes through a flow on Discord, press by press, and remembers what they saw and did.

use blueback_stand_in::{Delivery, Message, Person, Seen, Select};

/// The command of the flow that guests go through.
const HELP: &str = "imessage-help";

/// What a guest does on a card that offers it: they go all the way.
const LIKED: [&str; 2] = ["failed", "unknown"];
/// And then begin again.
const RESTART: &str = "restart";
/// What leads nowhere, or out.
const LEFT: [&str; 9] = [
    "why", "person", "back", "wait", "cant", "worked", "language", "english", "wrong",
];

/// A person, the card before them, and how they got there.
#[derive(Clone)]
pub(crate) struct Guest {
    person: Person,
    /// Chooses among symptoms and answers.
    taste: usize,
    card: Option<Message>,
    done: Vec<Move>,
}

/// One press or choice, by the id of what is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Move(String);

/// Which card of which session, as its buttons tell: when the session began, and its turn.
type Turn = (u64, u64);

impl Guest {
    /// Somebody who has done nothing yet.
    pub(crate) fn new(person: Person, taste: usize) -> Self {
        Self {
            person,
            taste,
            card: None,
            done: Vec::new(),
        }
    }

    /// Does the next thing, which on the same card is the same however often it is asked for.
    pub(crate) fn act(&self) -> (Option<Move>, Delivery) {
        let Some(card) = &self.card else {
            let sent = self.person.send_command(HELP, &[]);
            return (None, sent.expect("the command is registered"));
        };
        let choice = self.liking(card);
        let sent = self.send(card, &choice);
        (Some(choice), sent)
    }

    /// Takes note of the card that came of a move. False if it is no card but a notice.
    ///
    /// The card must be the very next one: neither the same nor one that is further on.
    pub(crate) fn see(&mut self, made: Option<Move>, seen: &Seen) -> bool {
        let message = seen.message.clone().expect("an act is answered");
        let Some(now) = turn(&message) else {
            return false;
        };
        if let (Some(before), Some(made)) = (self.card.as_ref().and_then(turn), made) {
            let next = now == (before.0, before.1 + 1);
            let restarted = made.0 == RESTART;
            assert!(
                next || restarted && now.0 > before.0,
                "{before:?} {made:?} {now:?}"
            );
            if restarted {
                self.done.clear();
            } else {
                self.done.push(made);
            }
        }
        self.card = Some(message);
        true
    }

    /// Somebody else does from the beginning what this one did, and sees the same in the end.
    pub(crate) async fn assert_same_for(&self, twin: Person) {
        let mut twin = Self::new(twin, self.taste);
        let seen = twin.act().1.seen().await;
        assert!(twin.see(None, &seen));
        for made in &self.done {
            let card = twin.card.clone().expect("it was seen");
            let seen = twin.send(&card, made).seen().await;
            assert!(twin.see(Some(made.clone()), &seen));
        }
        let text = |guest: &Self| guest.card.as_ref().map(Message::text).unwrap_or_default();
        // Above it may stand that the card pressed was an old one.
        let (ours, theirs) = (text(self), text(&twin));
        assert!(
            ours.ends_with(&theirs),
            "{ours}\n\n{theirs}\n\n{:?}",
            self.done
        );
    }

    fn liking(&self, card: &Message) -> Move {
        let buttons = card.buttons();
        let ids: Vec<_> = buttons
            .iter()
            .filter_map(|b| choice(&b.custom_id))
            .collect();
        if let Some(liked) = LIKED.iter().find(|liked| ids.contains(*liked)) {
            return Move((*liked).to_owned());
        }
        if let Some(select) = of_flow(card) {
            let nth = self.taste % select.options.len();
            return Move(select.options[nth].value.clone());
        }
        let answers: Vec<_> = ids
            .iter()
            .filter(|id| !LEFT.contains(id) && **id != RESTART)
            .collect();
        let answer = match answers.len() {
            0 => RESTART,
            all => answers[self.taste % all],
        };
        Move(answer.to_owned())
    }

    fn send(&self, card: &Message, made: &Move) -> Delivery {
        let buttons = card.buttons();
        let button = buttons
            .iter()
            .find(|button| choice(&button.custom_id) == Some(&made.0));
        let sent = match button {
            Some(button) => self.person.send_press(card, &button.custom_id),
            None => {
                let select = of_flow(card).expect("what is chosen is offered");
                self.person.send_choice(card, &select.custom_id, &[&made.0])
            }
        };
        sent.expect("what is chosen is offered")
    }
}

/// Which card a message shows; none for a notice.
fn turn(message: &Message) -> Option<Turn> {
    let buttons = message.buttons();
    let ids = buttons.iter().map(|button| button.custom_id.clone());
    let selects = message.selects().into_iter().map(|s| s.custom_id);
    let id = ids.chain(selects).find(|id| !id.is_empty())?;
    let mut parts = id.split('.').skip(1);
    let mut number = || u64::from_str_radix(parts.next()?, 36).ok();
    Some((number()?, number()?))
}

/// The list of what the flow asks; those of languages change no turn.
fn of_flow(card: &Message) -> Option<Select> {
    let mut selects = card.selects().into_iter();
    selects.find(|select| choice(&select.custom_id) == Some("pick"))
}

fn choice(custom_id: &str) -> Option<&str> {
    custom_id.splitn(5, '.').nth(4)
}
