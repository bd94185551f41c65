//! Calendars as the programs of readers open them (iCalendar: RFC 5545, the name of a calendar by RFC 7986): events in, text out.
//!
//! Three things are left out on purpose. An alarm (`VALARM`): whoever subscribes chooses when to be reminded, and a public file must not
//! ring on every telephone. A `METHOD`: with one the file would be an invitation, which needs an organiser with an address of mail. And
//! the clock: an event is of the day on which its content was last changed, so that equal content gives equal bytes.

mod lines;
#[cfg(test)]
mod tests;
mod zone;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use lines::Lines;
use zone::Zone;

/// Names the program that wrote the file, as RFC 5545 asks. Without a version: the bytes change only with the content.
const PRODUCT: &str = "-//nhipcau//nhipcau//EN";

/// How often a subscription is worth asking for again.
const REFRESH: &str = "P1D";

pub struct Calendar {
    pub name: String,
    /// The page that shows the same.
    pub url: String,
    /// In which events with a time of day are told.
    pub zone: TimeZone,
    /// In the order in which they are to stand.
    pub events: Vec<Event>,
}

pub struct Event {
    /// The same for as long as it is the same event, in every calendar that has it.
    pub uid: String,
    /// When its content was last changed.
    pub changed: Timestamp,
    /// Grows with every change.
    pub revision: u32,
    pub when: When,
    /// Whether it comes back every year on the same day. A 29 February comes back in leap years only.
    pub is_yearly: bool,
    pub summary: String,
    pub description: String,
    pub location: String,
    pub url: String,
    pub categories: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Whole days, both counted.
    Days {
        first: Date,
        last: Date,
    },
    Time {
        start: Timestamp,
        end: Option<Timestamp>,
    },
}

/// The bytes of the file, in lines of at most 75 octets that end as RFC 5545 wants it.
pub fn text(calendar: &Calendar) -> String {
    let zone = Zone::of(&calendar.zone, &calendar.events);
    let mut out = Lines::default();
    out.raw("BEGIN", "VCALENDAR");
    out.raw("VERSION", "2.0");
    out.raw("PRODID", PRODUCT);
    out.raw("CALSCALE", "GREGORIAN");
    // The one is the standard's name, the other what most programs read.
    out.text("NAME", &calendar.name);
    out.text("X-WR-CALNAME", &calendar.name);
    out.raw("URL", &calendar.url);
    out.raw("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
    out.raw("X-PUBLISHED-TTL", REFRESH);
    zone.describe(&mut out, &calendar.events);
    for event in &calendar.events {
        event.write(&mut out, &zone);
    }
    out.raw("END", "VCALENDAR");
    out.finish()
}

impl Event {
    fn write(&self, out: &mut Lines, zone: &Zone) {
        out.raw("BEGIN", "VEVENT");
        out.text("UID", &self.uid);
        // Without a METHOD the one says what the other says; programs look at either.
        out.raw("DTSTAMP", &zone::utc(self.changed));
        out.raw("LAST-MODIFIED", &zone::utc(self.changed));
        out.raw("SEQUENCE", &self.revision.to_string());
        match self.when {
            When::Days { first, last } => days(out, first, last),
            When::Time { start, end } => {
                zone.moment(out, "DTSTART", start);
                // An end that is not after its beginning is none. Without one no length is invented.
                if let Some(end) = end.filter(|end| *end > start) {
                    zone.moment(out, "DTEND", end);
                }
            }
        }
        if self.is_yearly {
            out.raw("RRULE", rule(self.when));
        }
        out.text("SUMMARY", &self.summary);
        for (name, value) in [("DESCRIPTION", &self.description), ("LOCATION", &self.location)] {
            if !value.is_empty() {
                out.text(name, value);
            }
        }
        if !self.url.is_empty() {
            out.raw("URL", &self.url);
        }
        if !self.categories.is_empty() {
            out.list("CATEGORIES", &self.categories);
        }
        out.raw("END", "VEVENT");
    }
}

/// Of a leap day the rule names the day again: programs that only add a year would make it 1 March.
fn rule(when: When) -> &'static str {
    match when {
        When::Days { first, .. } if (first.month(), first.day()) == (2, 29) => "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
        _ => "FREQ=YEARLY",
    }
}

/// The end is the day after the last. Whole days must not make whoever subscribes look busy.
fn days(out: &mut Lines, first: Date, last: Date) {
    out.raw("DTSTART;VALUE=DATE", &zone::day(first));
    if let Ok(end) = last.max(first).tomorrow() {
        out.raw("DTEND;VALUE=DATE", &zone::day(end));
    }
    out.raw("TRANSP", "TRANSPARENT");
}
