//! The times that desks keep.

use std::time::Duration;

use serde::Deserialize;

use super::{Error, source::Found, source::Source};

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The times that desks keep; a minute at least, a year at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Desk {
    /// A case that nobody takes is announced again so long after it came; 1 to 8 times, ascending.
    pub announce: Vec<Duration>,
    /// From which announcement on the whole role is called, counted from 1.
    pub call_role_from: usize,
    /// A silent supporter is reminded of their case after so long.
    pub remind_owner: Duration,
    /// After so long it goes back to the queue; longer than `remind_owner`.
    pub claim_lasts: Duration,
    /// A silent member is reminded after so long.
    pub remind_member: Duration,
    /// After so long their case is closed; longer than `remind_member`.
    pub close_silent: Duration,
    /// So long after its end a case can be opened again.
    pub reopen: Duration,
    /// Between two cases of one member.
    pub cooldown: Duration,
}

/// The table `[desk]`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Table {
    announce: Option<String>,
    call_role_from: Option<String>,
    remind_owner: Option<String>,
    claim_lasts: Option<String>,
    remind_member: Option<String>,
    close_silent: Option<String>,
    reopen: Option<String>,
    cooldown: Option<String>,
}

impl Desk {
    pub(super) fn read(source: &Source<'_>, table: Table) -> Result<Self, Error> {
        let time = |variable, key, in_file, default| match source.find(variable, key, in_file)? {
            None => Ok((default, None)),
            Some(found) => match time(&found.value) {
                Some(time) => Ok((time, Some(found))),
                None => Err(found.wrong(TIME)),
            },
        };
        let (remind_owner, _) = time(
            "BLUEBACK_DESK_REMIND_OWNER",
            "desk.remind-owner",
            table.remind_owner,
            8 * HOUR,
        )?;
        let (claim_lasts, claim) = time(
            "BLUEBACK_DESK_CLAIM_LASTS",
            "desk.claim-lasts",
            table.claim_lasts,
            DAY.max(2 * remind_owner),
        )?;
        longer(
            claim_lasts,
            remind_owner,
            claim,
            "longer than desk.remind-owner",
        )?;
        let (remind_member, _) = time(
            "BLUEBACK_DESK_REMIND_MEMBER",
            "desk.remind-member",
            table.remind_member,
            DAY,
        )?;
        let (close_silent, close) = time(
            "BLUEBACK_DESK_CLOSE_SILENT",
            "desk.close-silent",
            table.close_silent,
            (14 * DAY).max(2 * remind_member),
        )?;
        longer(
            close_silent,
            remind_member,
            close,
            "longer than desk.remind-member",
        )?;
        let (reopen, _) = time("BLUEBACK_DESK_REOPEN", "desk.reopen", table.reopen, 7 * DAY)?;
        let (cooldown, _) = time(
            "BLUEBACK_DESK_COOLDOWN",
            "desk.cooldown",
            table.cooldown,
            HOUR / 6,
        )?;
        Ok(Self {
            announce: announce(source, table.announce)?,
            call_role_from: call_role_from(source, table.call_role_from)?,
            remind_owner,
            claim_lasts,
            remind_member,
            close_silent,
            reopen,
            cooldown,
        })
    }
}

fn announce(source: &Source<'_>, in_file: Option<String>) -> Result<Vec<Duration>, Error> {
    let found = source.find("BLUEBACK_DESK_ANNOUNCE", "desk.announce", in_file)?;
    let Some(found) = found else {
        return Ok(vec![HOUR / 4, HOUR, 4 * HOUR, DAY]);
    };
    let times: Option<Vec<Duration>> = found.value.split(',').map(time).collect();
    let ascending = |times: &Vec<Duration>| times.is_sorted_by(|a, b| a < b) && times.len() <= 8;
    let allowed = "1 to 8 times, each longer than the one before, such as 15m, 1h, 4h, 1d";
    times.filter(ascending).ok_or_else(|| found.wrong(allowed))
}

fn call_role_from(source: &Source<'_>, in_file: Option<String>) -> Result<usize, Error> {
    let found = source.find(
        "BLUEBACK_DESK_CALL_ROLE_FROM",
        "desk.call-role-from",
        in_file,
    )?;
    let Some(found) = found else {
        return Ok(2);
    };
    let number = found.value.trim().parse().ok();
    number
        .filter(|number| (1..=100).contains(number))
        .ok_or_else(|| found.wrong("a number from 1 to 100"))
}

fn longer(
    time: Duration,
    than: Duration,
    found: Option<Found>,
    allowed: &'static str,
) -> Result<(), Error> {
    match found {
        Some(found) if time <= than => Err(found.wrong(allowed)),
        Some(_) | None => Ok(()),
    }
}

const TIME: &str = "a number and m, h or d, from 1m to 365d, such as 90m, 8h or 14d";

/// A time as settings spell it.
pub(super) fn time(text: &str) -> Option<Duration> {
    let text = text.trim();
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let seconds = match unit {
        "m" => 60,
        "h" => 60 * 60,
        "d" => 24 * 60 * 60,
        _ => return None,
    };
    let digits = number.len() <= 6 && number.bytes().all(|b| b.is_ascii_digit());
    let number: u64 = number.parse().ok().filter(|_| digits)?;
    let time = Duration::from_secs(number * seconds);
    (Duration::from_secs(60)..=365 * DAY)
        .contains(&time)
        .then_some(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_a_unit_and_bounds() {
        assert_eq!(time(" 90m "), Some(Duration::from_secs(5400)));
        assert_eq!(time("365d"), Some(365 * DAY));
        for bad in [
            "", "m", "5", "0m", "366d", "1.5h", "-1h", "1h30m", "9999999m", "5ß",
        ] {
            assert_eq!(time(bad), None, "{bad}");
        }
    }
}
