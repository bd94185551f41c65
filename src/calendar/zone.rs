//! Days and moments as RFC 5545 writes them, and the time zone that it wants beside moments: every change of clocks in the years of the
//! events. Of a zone whose clocks never change that is one line of offset.

use jiff::civil::{Date, DateTime};
use jiff::tz::{Dst, Offset, TimeZone};
use jiff::{Timestamp, ToSpan};

use super::lines::Lines;
use super::{Event, When};

/// So many hours (fifty years) from the first moment on every change of clocks is told. What lies further on, a slip of the pen as a rule, is
/// written by universal time: nobody wants thousands of lines for it.
const TOLD: i64 = 50 * 8766;

pub struct Zone<'a> {
    zone: &'a TimeZone,
    id: &'a str,
    /// The last moment told by the clocks of the zone.
    until: Timestamp,
}

/// A rule for the clocks, and from when on it held.
struct Observance {
    /// By the clocks as they stood before.
    since: Vec<DateTime>,
    before: Offset,
    after: Offset,
    is_summer: bool,
    name: String,
}

pub fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

pub fn utc(moment: Timestamp) -> String {
    format!("{}Z", clock(TimeZone::UTC.to_datetime(moment)))
}

fn clock(local: DateTime) -> String {
    local.strftime("%Y%m%dT%H%M%S").to_string()
}

impl<'a> Zone<'a> {
    pub fn of(zone: &'a TimeZone, events: &[Event]) -> Zone<'a> {
        let until = moments(events).map(|(start, _)| start).min().and_then(|first| first.checked_add(TOLD.hours()).ok());
        Zone { zone, id: zone.iana_name().unwrap_or("UTC"), until: until.unwrap_or(Timestamp::MAX) }
    }

    /// By the clocks of the zone. Of an hour that clocks show twice programs take now the first, now the second: it is written by universal
    /// time, which says the same.
    pub fn moment(&self, out: &mut Lines, name: &str, moment: Timestamp) {
        let local = self.zone.to_datetime(moment);
        match self.zone.to_ambiguous_zoned(local).is_ambiguous() || moment > self.until {
            false => out.raw(&format!("{name};TZID={}", self.id), &clock(local)),
            true => out.raw(name, &utc(moment)),
        }
    }

    /// A calendar without any event says what its zone is all the same: it must hold something.
    pub fn describe(&self, out: &mut Lines, events: &[Event]) {
        let first = moments(events).map(|(start, _)| start).min();
        let last = moments(events).map(|(start, end)| end.max(start).min(self.until)).max();
        let (first, last) = match (first, last) {
            (Some(first), Some(last)) => (first, last),
            _ if events.is_empty() => (Timestamp::UNIX_EPOCH, Timestamp::UNIX_EPOCH),
            _ => return,
        };
        out.raw("BEGIN", "VTIMEZONE");
        out.raw("TZID", self.id);
        for observance in self.observances(first, last) {
            observance.write(out);
        }
        out.raw("END", "VTIMEZONE");
    }

    /// From the beginning of the year of the first moment.
    fn observances(&self, first: Timestamp, last: Timestamp) -> Vec<Observance> {
        let new_year = self.zone.to_datetime(first).date().first_of_year().to_datetime(jiff::civil::Time::midnight());
        let begin = self.zone.to_ambiguous_zoned(new_year).compatible().map_or(first, |zoned| zoned.timestamp());
        let info = self.zone.to_offset_info(begin);
        let mut offset = info.offset();
        let mut all = vec![Observance {
            since: vec![new_year],
            before: offset,
            after: offset,
            is_summer: info.dst() == Dst::Yes,
            name: info.abbreviation().to_owned(),
        }];
        for change in self.zone.following(begin).take_while(|change| change.timestamp() <= last) {
            let (before, after, is_summer) = (offset, change.offset(), change.dst() == Dst::Yes);
            let since = before.to_datetime(change.timestamp());
            let is_same = |one: &&mut Observance| {
                (one.before, one.after, one.is_summer, &*one.name) == (before, after, is_summer, change.abbreviation())
            };
            match all.iter_mut().find(is_same) {
                Some(same) => same.since.push(since),
                None => all.push(Observance { since: vec![since], before, after, is_summer, name: change.abbreviation().to_owned() }),
            }
            offset = after;
        }
        all
    }
}

/// Beginnings and ends of those that have a time of day.
fn moments(events: &[Event]) -> impl Iterator<Item = (Timestamp, Timestamp)> {
    events.iter().filter_map(|event| match event.when {
        When::Time { start, end } => Some((start, end.unwrap_or(start))),
        When::Days { .. } => None,
    })
}

impl Observance {
    fn write(&self, out: &mut Lines) {
        let kind = if self.is_summer { "DAYLIGHT" } else { "STANDARD" };
        out.raw("BEGIN", kind);
        if let Some(since) = self.since.first() {
            out.raw("DTSTART", &clock(*since));
        }
        // With further days some programs count only these: the first is said once more, which changes nothing for the others.
        for since in self.since.iter().filter(|_| self.since.len() > 1) {
            out.raw("RDATE", &clock(*since));
        }
        out.raw("TZOFFSETFROM", &offset_text(self.before));
        out.raw("TZOFFSETTO", &offset_text(self.after));
        out.text("TZNAME", &self.name);
        out.raw("END", kind);
    }
}

/// `+0700`; zones of long ago had seconds.
fn offset_text(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let (hours, minutes, seconds) = (seconds.abs() / 3600, seconds.abs() / 60 % 60, seconds.abs() % 60);
    match seconds {
        0 => format!("{sign}{hours:02}{minutes:02}"),
        _ => format!("{sign}{hours:02}{minutes:02}{seconds:02}"),
    }
}
