//! What is not public, why, and until when. It is asked of the texts themselves: what a site leaves out depends on whether it was assembled
//! with drafts, and the board is to see the same in either case.

use std::cmp::Reverse;

use jiff::civil::Date;

use crate::content::Document;
use crate::site::{Entry, Reason, reason};

use super::sight::Sight;
use super::status::{Held, List};

struct Item<'a> {
    entry: &'a Entry,
    document: &'a Document,
    reason: Reason,
    date: Option<Date>,
}

pub fn list(sight: Sight) -> List<Held> {
    let mut items: Vec<Item> = sight.entries().iter().flat_map(|entry| of_entry(entry, sight.today())).collect();
    // What is scheduled in the order in which it appears, everything else newest first.
    items.sort_by_key(|item| {
        let appears = item.date.filter(|_| item.reason == Reason::Scheduled);
        let own = item.entry.moment().map(|moment| (moment.date, moment.time));
        (item.reason, appears, Reverse(item.date), Reverse(own), &*item.document.path)
    });
    List::of(items, sight.most, |item| Held {
        row: sight.row(item.entry, item.document),
        kind: item.entry.kind.folder(),
        reason: item.reason.word(),
        date: item.date.map(|date| date.to_string()),
    })
}

/// With its original gone from the site, a translation is not waiting for anything.
fn of_entry(entry: &Entry, today: Date) -> impl Iterator<Item = Item<'_>> {
    let original = reason(&entry.original, today);
    let is_gone = matches!(original, Some((Reason::Expired | Reason::Withdrawn | Reason::Private, _)));
    let translations = entry.translations.iter().filter(move |_| !is_gone).map(move |document| (document, reason(document, today)));
    let all = std::iter::once((&entry.original, original)).chain(translations);
    all.filter_map(move |(document, held)| held.map(|(reason, date)| Item { entry, document, reason, date }))
}
