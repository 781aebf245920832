//! What came of a turn at the desk, in the visitor's words.

use std::sync::Arc;

use super::cases::Loaded;
use super::turn::{Answer, Blank};
use super::{Outgoing, Visitor};
use crate::ids::{Languages, Locale};
use crate::runtime::{Act, Runtime};
use crate::text::desk::{CaseFile, DeskNotice};
use crate::text::panel::{Form, Panel};
use crate::text::speech::Speaking;

impl Runtime {
    pub(super) fn tell(&self, visitor: &Visitor, notice: DeskNotice) -> Outgoing {
        let panel = self.library.words.told(visitor.languages.text, notice);
        // What was pressed stays where it is, unless it is done with: the guide, a consent, a preview can be gone on with.
        if notice.settles() {
            placed(visitor, panel)
        } else {
            Outgoing::Aside(panel)
        }
    }

    pub(super) async fn worded(&self, visitor: &Visitor, answer: Answer) -> Outgoing {
        let words = &self.library.words;
        let (languages, locale) = (visitor.languages, visitor.languages.text);
        let now = self.clock.now();
        let show = |case: &Loaded, show: &dyn Fn(&CaseFile<'_>) -> Panel| {
            placed(visitor, self.with_file(case, show))
        };
        match answer {
            Answer::Told(notice) => self.tell(visitor, notice),
            Answer::Form(blank) => Outgoing::Form(self.form(locale, blank)),
            Answer::Consent {
                flow,
                session,
                words: typed,
                contact,
            } => match self.library.flow(&flow) {
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
                None => self.tell(visitor, DeskNotice::DraftGone),
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
                match self.with_file(&case, |file| words.replies(locale, file)) {
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
            Answer::Examine { desk, fresh } => self.examined(visitor, desk, fresh).await,
            Answer::Stats { newest, days } => self.counted(visitor, newest, days).await,
        }
    }

    /// Hands a case over as words need it.
    pub(super) fn with_file<T>(&self, loaded: &Loaded, take: impl FnOnce(&CaseFile<'_>) -> T) -> T {
        let flow = self.library.flow(&loaded.case.flow);
        take(&CaseFile {
            case: &loaded.case,
            flow: flow.map(Arc::as_ref),
            session: &loaded.session,
            events: &loaded.events,
            rules: &self.desks.office.rules,
            now: self.clock.now(),
        })
    }

    fn form(&self, locale: Locale, blank: Blank) -> Form {
        let words = &self.library.words;
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
}

/// In the place of what was pressed, if only the visitor sees that.
pub(in crate::runtime) fn placed(visitor: &Visitor, panel: Panel) -> Outgoing {
    if visitor.alone {
        Outgoing::InPlace(panel)
    } else {
        Outgoing::Aside(panel)
    }
}
