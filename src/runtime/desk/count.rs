//! How a desk does: its cases are counted, a few at a time.

use std::time::Duration;

use super::worded::{placed, tell};
use super::{Outgoing, Visitor, cases};
use crate::desk::stats::{Period, Row, Stats};
use crate::desk::{Case, State};
use crate::ids::{CaseNumber, GuildId, Locale, Timestamp};
use crate::runtime::Runtime;
use crate::store::{Error, Transaction};
use crate::text::Words;
use crate::text::desk::DeskNotice;

/// How many cases are looked through in one job, so that nobody waits for those who count.
const PAGE: u32 = 256;
/// A case that was opened so long before a period is not looked for in it.
const LONGEST: Duration = Duration::from_secs(90 * 24 * 60 * 60);

impl Runtime {
    /// `/desk stats`: how the desk did in the last days.
    pub(super) async fn counted(
        &self,
        visitor: &Visitor,
        words: &Words,
        newest: Option<CaseNumber>,
        days: u16,
    ) -> Outgoing {
        let locale = visitor.languages.text;
        let period = Period::last(days, self.clock.now());
        let rows = match self.rows(visitor.guild, newest, period.from()).await {
            Ok(rows) => rows,
            Err(error) => {
                tracing::error!(guild = visitor.guild.0, %error, "cases could not be counted");
                return tell(words, visitor, DeskNotice::Unavailable);
            }
        };
        let stars: Vec<f64> = rows
            .iter()
            .filter(|case| case.ended.is_some_and(|ended| ended >= period.from()))
            .filter_map(|case| case.rating.map(|rating| f64::from(rating.stars())))
            .collect();
        let ratings = (!stars.is_empty()).then(|| {
            let count = u32::try_from(stars.len()).unwrap_or(u32::MAX);
            (stars.iter().sum::<f64>() / stars.len() as f64, count)
        });
        let stats = Stats::of(period, rows.iter().map(row));
        placed(visitor, words.stats(locale, &stats, ratings, period.days()))
    }

    /// Cases that may count, read in pages from the newest on until they are too old: those that were opened long before
    /// the period are hardly ever solved in it.
    async fn rows(
        &self,
        guild: GuildId,
        newest: Option<CaseNumber>,
        from: Timestamp,
    ) -> Result<Vec<Case>, Error> {
        let mut rows: Vec<Case> = Vec::new();
        let mut end = newest.map_or(0, |number| number.0) + 1;
        while end > 1 {
            let begin = end.saturating_sub(PAGE).max(1);
            let page = move |records: &mut Transaction<'_>| {
                let mut page = Vec::new();
                for number in begin..end {
                    page.extend(cases::head(records, guild, CaseNumber(number))?);
                }
                Ok(page)
            };
            let page = self.committer.run(page).await?;
            let old = page.iter().all(|case: &Case| case.opened + LONGEST < from);
            rows.extend(page);
            if old {
                break;
            }
            end = begin;
        }
        Ok(rows)
    }
}

fn row(case: &Case) -> Row<Locale> {
    Row {
        opened: case.opened,
        first_reply: case.first_reply,
        solved: case.ended.filter(|_| case.state == State::Solved),
        flow: case.flow.clone(),
        language: case.languages.text,
    }
}
