//! The directory: entries that nobody has looked at for long, registrations near their end, prospects.

use jiff::civil::Date;

use crate::content::{Organization, Registration, Status};
use crate::site::Entry;

use super::sight::{Sight, days};
use super::status::{Expiring, List, Organizations, Prospect, Unverified};

/// So many days before its end a registration is told of: enough to have it renewed.
const AHEAD: i32 = 90;

/// An entry of the directory with its facts.
type Item<'a> = (&'a Entry, &'a Organization);

pub fn list(sight: Sight) -> Organizations {
    let present = sight.entries().iter().filter(|entry| entry.common().status != Status::Withdrawn);
    let all: Vec<Item> = present.filter_map(|entry| Some((entry, entry.original.organization()?))).collect();
    let (prospects, known): (Vec<Item>, Vec<Item>) = all.into_iter().partition(|(_, facts)| facts.activity == Some("prospect"));
    Organizations {
        days_unverified: sight.book.site.config.days_unverified,
        unverified: unverified(sight, &known),
        registrations: registrations(sight, &known),
        prospects: List::of(prospects, sight.most, |(entry, facts)| Prospect {
            row: sight.row_at(entry, &entry.original, "activity"),
            verified_by: sight.texts(&facts.verified_by),
        }),
    }
}

fn unverified(sight: Sight, known: &[Item]) -> List<Unverified> {
    let limit = sight.book.site.config.days_unverified;
    let since = |facts: &Organization| facts.last_verified.map(|day| days(day, sight.today()));
    let mut found: Vec<Item> = known.iter().filter(|(_, facts)| since(facts).is_none_or(|days| days > limit)).copied().collect();
    found.sort_by_key(|(entry, facts)| (facts.last_verified, &*entry.key));
    List::of(found, sight.most, |(entry, facts)| Unverified {
        row: sight.row_at(entry, &entry.original, "last_verified"),
        verified: facts.last_verified.map(|day| day.to_string()),
        days_since: since(facts),
        verified_by: sight.texts(&facts.verified_by),
    })
}

/// Of whoever has ended its work, no registration is renewed.
fn registrations(sight: Sight, known: &[Item]) -> List<Expiring> {
    let mut found: Vec<(Date, usize, &Registration, Item)> = Vec::new();
    for item in known.iter().filter(|(_, facts)| facts.activity != Some("ended")) {
        let ending = item.1.registrations.iter().enumerate().filter_map(|(at, one)| Some((one.expires?, at, one, *item)));
        found.extend(ending.filter(|(day, ..)| days(sight.today(), *day) <= AHEAD));
    }
    found.sort_by_key(|(day, at, _, (entry, _))| (*day, &*entry.key, *at));
    List::of(found, sight.most, |(day, at, one, (entry, facts))| Expiring {
        row: sight.row_at(entry, &entry.original, &format!("registration[{at}].expires")),
        number: one.number.to_string(),
        kind: one.kind,
        expires: day.to_string(),
        days_left: days(sight.today(), day),
        verified_by: sight.texts(&facts.verified_by),
    })
}
