//! Somebody asks for their data, or wants it erased.

use std::sync::Arc;

use super::{export, gone, keeper};
use crate::desk::Press;
use crate::runtime::Runtime;
use crate::runtime::desk::{Ask, Outgoing, Visitor, placed};
use crate::runtime::languages::Voice;
use crate::store::Error;
use crate::text::desk::{DeskNotice, Erased};

impl Runtime {
    /// Answers what is about one's own data; hands back what is about something else.
    pub(in crate::runtime) async fn own_data(
        &self,
        visitor: &Visitor,
        ask: Ask,
    ) -> Result<Outgoing, Ask> {
        let presses = |wanted: Press| matches!(&ask, Ask::Press { press, .. } if *press == wanted);
        let (keeps, erases) = (presses(Press::KeepAll), presses(Press::EraseAll));
        if !(keeps || erases || matches!(ask, Ask::Export | Ask::Erase)) {
            return Err(ask);
        }
        let visitor = &self.in_their_words(visitor).await;
        let (library, locale) = (self.library(), visitor.languages.text);
        Ok(if erases {
            self.erase(visitor).await
        } else if keeps {
            placed(visitor, library.words.kept_all(locale))
        } else if ask == Ask::Export {
            self.export(visitor).await
        } else {
            Outgoing::Aside(library.words.confirm_erasure(locale))
        })
    }

    /// The visitor with the languages that they chose. Where the store cannot tell, those that their medium says: what
    /// they asked for is answered, or refused, all the same.
    async fn in_their_words(&self, visitor: &Visitor) -> Visitor {
        let (user, heard) = (visitor.user, visitor.languages);
        let voice = self
            .committer
            .run(move |records| Voice::of(records, user, heard));
        let languages = voice.await.map_or(heard, |voice| voice.languages());
        Visitor {
            languages,
            ..visitor.clone()
        }
    }

    async fn export(&self, visitor: &Visitor) -> Outgoing {
        let languages = visitor.languages;
        match export::gather(&self.desks.office, visitor.user).await {
            Ok(stored) => {
                let now = self.clock.now();
                let library = self.library();
                let words = &library.words;
                let flows: Vec<_> = library.flows.iter().map(Arc::as_ref).collect();
                Outgoing::Aside(words.export(languages, &flows, &stored, now))
            }
            Err(error) => self.in_vain(visitor, &error),
        }
    }

    /// Erases everything about the visitor, wherever it is. From the moment that the wish is on disk it is carried out,
    /// whatever becomes of the program.
    async fn erase(&self, visitor: &Visitor) -> Outgoing {
        let (user, now) = (visitor.user, self.clock.now());
        let begun = self
            .committer
            .run(move |records| gone::begin(records, user, now));
        let gone = match begun.await {
            Ok(gone) => Arc::new(gone),
            Err(error) => return self.in_vain(visitor, &error),
        };
        let (library, locale) = (self.library(), visitor.languages.text);
        let words = &library.words;
        let erased = match keeper::carry_out(&self.desks.office, &gone, false).await {
            Ok(desks) => {
                desks.into_iter().for_each(|desk| self.desks.learn(desk));
                Erased::Whole
            }
            Err(error) => {
                tracing::error!(%error, "an erasure goes on later");
                Erased::UnderWay
            }
        };
        self.wake_keeper();
        placed(visitor, words.erased(locale, erased))
    }

    /// Nothing was changed. Who it was is nobody's business.
    fn in_vain(&self, visitor: &Visitor, error: &Error) -> Outgoing {
        let notice = if matches!(error, Error::Busy { .. }) {
            DeskNotice::Busy
        } else {
            tracing::error!(interaction = visitor.id.0, %error, "a person's own data cannot be read");
            DeskNotice::Unavailable
        };
        Outgoing::Aside(self.library().words.told(visitor.languages.text, notice))
    }
}
