//! The directory: what is to be put right in it, registrations near their end, entries that nobody has looked at for long, prospects. What
//! is found, and in which order, is decided in [`super::upkeep`].

use crate::content::Registration;
use crate::diagnostic::Messages;

use super::both::Both;
use super::sight::{Sight, days};
use super::status::{Expiring, List, Organizations, Prospect, Unverified};
use super::upkeep::{self, Found, Who, act, finding};

pub fn list(sight: Sight, messages: &Both<Messages>) -> Organizations {
    let (mut contradictions, mut registrations, mut unverified) = (Vec::new(), Vec::new(), Vec::new());
    for found in upkeep::find(sight) {
        match found.what.registration() {
            Some(registration) => registrations.push((found, registration)),
            None if found.what.is_unverified() => unverified.push(found),
            None => contradictions.push(found),
        }
    }
    let prospects = upkeep::items(sight).into_iter().filter(|item| item.is_prospect()).collect();
    Organizations {
        contradictions: List::of(contradictions, sight.most, |found| finding(sight, messages, &found)),
        days_unverified: sight.book.site.config.days_unverified,
        unverified: List::of(unverified, sight.most, |found| self::unverified(sight, messages, &found)),
        registrations: List::of(registrations, sight.most, |(found, one)| registration(sight, messages, &found, one)),
        prospects: List::of(prospects, sight.most, |item: upkeep::Item| Prospect {
            row: sight.row_at(item.entry, &item.entry.original, "activity"),
            verified_by: sight.texts(&item.facts.verified_by),
        }),
    }
}

fn unverified(sight: Sight, messages: &Both<Messages>, found: &Found) -> Unverified {
    Unverified {
        row: sight.row_at(found.item.entry, found.document, &found.at),
        verified: found.day.map(|day| day.to_string()),
        days_since: found.day.map(|day| days(day, sight.today())),
        verified_by: sight.texts(&found.item.facts.verified_by),
        act: act(sight, messages, found.item, Who::Verifier),
    }
}

fn registration(sight: Sight, messages: &Both<Messages>, found: &Found, one: &Registration) -> Expiring {
    Expiring {
        row: sight.row_at(found.item.entry, found.document, &found.at),
        number: one.number.to_string(),
        kind: one.kind,
        expires: one.expires.map(|day| day.to_string()).unwrap_or_default(),
        days_left: one.expires.map_or(0, |day| days(sight.today(), day)),
        verified_by: sight.texts(&found.item.facts.verified_by),
        act: act(sight, messages, found.item, Who::Organization),
    }
}
