//! Blueback guides people through repairing iMessage, one card at a time, in their own language.
//!
//! This page is the map of the house. Words used everywhere: a **flow** is a troubleshooting guide
//! as data; a **symptom** is what a person sees; a **cause** is what may be wrong; a **question**
//! is something to find out; a **step** is a repair to try; a **card** is what is shown now; a
//! **session** is one person's way through a flow, which is the list of their answers; the
//! **belief** is how likely each cause is after them; a **case** is a session handed over to people;
//! the **desk** is where a server's supporters work on cases; the **outbox** holds what was promised
//! and is not delivered yet.
//!
//! # One press, from end to end
//!
//! 1. [`front::discord`] turns what Discord delivers into a [`runtime::Incoming`]. The terminal
//!    does the same with what is typed there.
//! 2. [`runtime::Runtime::answer`] hands it to the store's one committer, which runs turns one
//!    after another: has this interaction been answered, what is this person's session?
//! 3. [`engine::decide`] gives the changed session and effects. It is pure and cannot fail; a press
//!    on an old card changes nothing and shows where the person is now.
//! 4. Session and reply are committed in one durable transaction, many sessions to one flush
//!    ([`store::Committer`]).
//! 5. [`text::Words`] renders the card in the person's languages, and the medium shows it. Past two
//!    seconds Discord is told to wait, and the card follows.
//!
//! # When a guide changes
//!
//! [`cli::reload`] reads flows and words again when a file changes and on SIGHUP, checks them wholly, and puts them on the
//! [`runtime::Shelf`]; with a fault in them those before stay. Each turn takes one [`runtime::Library`] from there, and
//! decides and words with it. A session that is met by a changed flow is carried over by its ids: a press counts where the
//! card is still about the same ([`engine::Subject`]), and what does not apply any more is set aside and named.
//!
//! # What the bot finds out by itself
//!
//! [`front::apple`] reads Apple's status page while somebody needs it and publishes it as a [`runtime::status::Status`];
//! `runtime::crowd` counts how many come with the same trouble. After what the person did, [`engine::learn()`] takes both
//! into the session as findings, which are entries like answers.
//!
//! # From a session to a person
//!
//! 1. On a server with a desk, *Talk to a person* opens a form; what will be shared is shown, and
//!    with the member's consent one transaction ends the session, opens a case, and writes what
//!    that promises into the outbox ([`runtime::Runtime::visit`]).
//! 2. [`desk::decide`] says what becomes of a case when its member, a supporter or time does
//!    something, and what is to be done about it. It is pure, as the engine is.
//! 3. [`runtime::desk::Courier`] delivers what was promised through a [`runtime::desk::Medium`]:
//!    the card and its thread on the desk, letters to the member. It writes down where each message
//!    stands, looks before it sends again, and makes anew what somebody deleted. The case is the
//!    truth; Discord's messages are made from it.
//! 4. [`runtime::desk::Watch`] lets time act: it fires timers, looks whether desks are well, and
//!    whether cards still stand.
//!
//! # When time passes
//!
//! 1. A turn that begins a wait sets a timer in its own transaction; *I'll wait* is all that it takes. Whoever agrees is
//!    also reminded, once, of a session that they leave in the middle ([`runtime::reminders`]).
//! 2. A timer that is due asks the session whether it still waits, and writes a letter if so. Who waits for Apple is
//!    written to as soon as Apple's page lists no trouble any more ([`runtime::status`]).
//! 3. Letters go out through the desk's medium, the oldest first, and appear once. Their buttons work in direct messages;
//!    one of them is *No more reminders*. Where none arrives, the card says so and promises none.
//!
//! # In whose words
//!
//! What a person chose to read, and told of their device, is a record of their own (`runtime::languages`), read in every
//! turn: whoever chose nothing reads what Discord says. Every card offers to change it, which changes words and nothing
//! else; open cases follow. What all supporters see is in the desk's language, what one supporter sees in their own, and
//! both name what the member's device shows. A language that no speaker has checked says so ([`text::speech`]).
//!
//! # Where things are
//!
//! A module uses only those on its right; a test enforces it:
//!
//! ```text
//! cli > workshop > front > runtime > store > text > flow > desk > engine > ids   (config: read by cli only)
//! ```
//!
//! | module | holds |
//! |---|---|
//! | [`ids`] | names of things, snowflakes, moments in time |
//! | [`engine`] | what a flow does: belief, costs, the next card, one turn |
//! | [`desk`] | what a case does: whose turn it is, claims, reminders, statistics |
//! | [`mod@flow`] | text in, checked flow out, faults with their place and advice |
//! | [`text`] | languages, messages, finished cards, recognising people's own words, what speakers have checked |
//! | [`store`] | records on disk behind one committer; `sled` with its guard, and memory |
//! | [`runtime`] | the only place that joins the pure parts to the world |
//! | [`front`] | media: Discord and the terminal; and Apple's status page |
//! | [`workshop`] | what authors of flows and translators use and no member meets |
//! | [`config`] | settings, one struct per concern |
//! | [`cli`] | the program: `run`, `try`, `check`, `flow`, `simulate`, `graph`, `text`, `store` |
//!
//! # Rules of the house
//!
//! Only `front/discord` knows serenity, only it and `front/apple` know reqwest, only `store/sled` knows sled, only
//! [`runtime::Clock`] asks the time, only [`config`] reads the environment. What a person sees is a
//! Fluent message; what the operator sees is a log line without anything that people typed. Time
//! is an argument everywhere, so that tests never sleep.

pub mod cli;
pub mod config;
pub mod desk;
pub mod engine;
pub mod flow;
pub mod front;
pub mod ids;
pub mod runtime;
pub mod store;
pub mod text;
pub mod workshop;
