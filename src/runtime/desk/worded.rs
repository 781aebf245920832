//! What came of a turn at the desk, in the visitor's words.

use std::sync::Arc;

use super::cases::Loaded;
use super::turn::{Answer, Blank};
use super::{Outgoing, Visitor};
use crate::ids::{Languages, Locale};
use crate::runtime::{Act, Library, Runtime};
use crate::text::Words;
use crate::text::desk::{CaseFile, DeskNotice};
use crate::text::panel::{Form, Panel};
use crate::text::speech::Speaking;

impl Runtime {
    /// Words an answer with the library that its turn was taken with.
    pub(super) async fn worded(
        &self,
        visitor: &Visitor,
        library: &Library,
        answer: Answer,
    ) -> Outgoing {
        let words = &library.words;
        let (languages, locale) = (visitor.languages, visitor.languages.text);
        let now = self.clock.now();
        let show = |case: &Loaded, show: &dyn Fn(&CaseFile<'_>) -> Panel| {
            placed(visitor, self.with_file(library, case, show))
        };
        match answer {
            Answer::Told(notice) => tell(words, visitor, notice),
            Answer::Form(blank) => Outgoing::Form(form(words, locale, blank)),
            Answer::Consent {
                flow,
                session,
                words: typed,
                contact,
            } => match library.flow(&flow) {
                Some(flow) => placed(
                    visitor,
                    words.consent(
                        languages,
                        flow,
                        session.as_ref(),
                        typed.as_ref(),
                        contact,
                        visitor.here.is_some(),
                    ),
                ),
                None => tell(words, visitor, DeskNotice::DraftGone),
            },
            Answer::HandedOver { case, usual } => {
                let broken = self.desks.office.state.is_broken(visitor.guild);
                show(&case, &|file| {
                    words.handed_over(languages, file, usual, broken)
                })
            }
            Answer::Session(flow) => {
                Outgoing::Card(self.answer(visitor.acts(flow, Act::Look)).await)
            }
            Answer::Mine(case) => {
                // What their device shows they told when they handed over; a press does not tell.
                let device = case.case.languages.device;
                let languages = Languages {
                    device,
                    ..languages
                };
                show(&case, &|file| words.mine(languages, file, visitor.direct))
            }
            Answer::Languages {
                case,
                voice,
                page,
                wrong,
            } => {
                let speaking = Speaking {
                    languages: voice.languages(),
                    medium: voice.medium(),
                    page,
                    asks: false,
                    first: false,
                    wrong,
                };
                show(&case, &|file| {
                    words.mine_speaking(&speaking, file, visitor.direct)
                })
            }
            Answer::AsMember(case) => show(&case, &|file| words.as_member(locale, file)),
            Answer::Case(case) => show(&case, &|file| words.view(locale, file)),
            Answer::History { case, page, pages } => {
                show(&case, &|file| words.history(locale, file, page, pages))
            }
            Answer::Replies(case) => {
                match self.with_file(library, &case, |file| words.replies(locale, file)) {
                    Some(panel) => placed(visitor, panel),
                    None => Outgoing::Form(words.write_form(locale, case.case.number, None)),
                }
            }
            Answer::Preview { case, message } => {
                show(&case, &|file| words.preview(locale, file, &message))
            }
            Answer::Steps(case) => show(&case, &|file| words.steps(locale, file)),
            Answer::Priorities(case) => show(&case, &|file| words.priorities(locale, file)),
            Answer::Queue { waiting, page } => {
                placed(visitor, words.queue(locale, &waiting, page, now))
            }
            Answer::Examine { desk, fresh } => self.examined(visitor, words, desk, fresh).await,
            Answer::Stats { newest, days } => self.counted(visitor, words, newest, days).await,
        }
    }

    /// Hands a case over as words need it.
    pub(super) fn with_file<T>(
        &self,
        library: &Library,
        loaded: &Loaded,
        take: impl FnOnce(&CaseFile<'_>) -> T,
    ) -> T {
        let flow = library.flow(&loaded.case.flow);
        take(&CaseFile {
            case: &loaded.case,
            flow: flow.map(Arc::as_ref),
            session: &loaded.session,
            events: &loaded.events,
            rules: &self.desks.office.rules,
            now: self.clock.now(),
        })
    }
}

fn form(words: &Words, locale: Locale, blank: Blank) -> Form {
    match blank {
        Blank::HandOver(flow, typed) => words.hand_over_form(locale, &flow, typed.as_ref()),
        Blank::Answer(case) => words.answer_form(locale, case),
        Blank::Rate(case, stars) => words.rate_form(locale, case, stars),
        Blank::Write(case, typed) => words.write_form(locale, case, typed.as_ref()),
        Blank::Ask(case, typed) => words.ask_form(locale, case, typed.as_ref()),
        Blank::Note(case) => words.note_form(locale, case),
        Blank::Close(case) => words.close_form(locale, case),
        Blank::SetUp {
            channel,
            forum,
            role,
            language,
        } => words.set_up_form(locale, channel, forum, role, language),
    }
}

/// A few words. What was pressed stays where it is, unless it is done with: the guide, a consent, a preview can be
/// gone on with.
pub(super) fn tell(words: &Words, visitor: &Visitor, notice: DeskNotice) -> Outgoing {
    let panel = words.told(visitor.languages.text, notice);
    if notice.settles() {
        placed(visitor, panel)
    } else {
        Outgoing::Aside(panel)
    }
}

/// In the place of what was pressed, if only the visitor sees that.
pub(in crate::runtime) fn placed(visitor: &Visitor, panel: Panel) -> Outgoing {
    if visitor.alone {
        Outgoing::InPlace(panel)
    } else {
        Outgoing::Aside(panel)
    }
}
