//! The words of the desk: panels and forms for members, supporters and admins.
//!
//! Whatever a panel says fits Discord in every language: what may be long is cut in a stated order, and never what a
//! person must know to act. Times are marks that Discord writes for each reader; people are named by mention, which
//! calls nobody unless [`Panel::calls`](super::panel::Panel::calls) says so. What people wrote is made harmless first.
//!
//! | file | says |
//! |---|---|
//! | `card` | a case to the desk, and to one supporter in their language |
//! | `facts`, `path` | what stands on it, line by line |
//! | `event`, `log`, `history` | what happened |
//! | `hand_over`, `mine`, `letter` | what the member is asked, sees and is sent |
//! | `forms` | everything to be filled in |
//! | `replies`, `steps` | what a supporter can choose from |
//! | `queue` | the board and the queue |
//! | `wave` | that many people have the same trouble |
//! | `names` | what threads are called |
//! | `doctor`, `stats` | how the desk is, and how it does |
//! | `spare` | the same with less on it, where the whole is refused |
//! | `told` | a short answer to whoever did something |
//! | `own_data`, `stored` | what is stored about a person, and what erasing it means |
//! | `harmless`, `room` | words of people made safe, and made to fit |
//! | `messages` | the names of all of it, for the check of words |
//! | `limits` | whether a panel or form fits Discord |

mod card;
mod doctor;
mod event;
mod facts;
mod file;
mod forms;
mod hand_over;
mod harmless;
mod history;
mod letter;
mod limits;
mod log;
mod messages;
mod mine;
mod names;
mod own_data;
pub(in crate::text) mod parts;
mod path;
mod queue;
mod replies;
mod room;
mod spare;
mod stats;
mod steps;
mod stored;
mod told;
pub(in crate::text) mod tongue;
mod wave;

pub use doctor::{Behind, DeadLetter, Lost, Report};
pub use file::CaseFile;

pub use hand_over::{consent_digest, contact, contact_value};
pub use history::HISTORY_PAGE;
pub use limits::{form_faults, panel_faults};
pub use messages::{PERMISSIONS, WHYS};
pub use own_data::Erased;
pub use steps::{priority, priority_value};
pub use stored::{
    OwnAgreement, OwnCase, OwnDesk, OwnDraft, OwnLanguages, OwnReminder, OwnWork, Stored,
};
pub use told::DeskNotice;

pub(in crate::text) use messages::{FILES, wanted};
pub(in crate::text) use replies::file_of;
