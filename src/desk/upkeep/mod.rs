//! The upkeep of the directory: what is no longer so in its entries, contradicts itself, or is there twice; and who can put it right.
//!
//! It is asked of the sources for the day of the site, one walk over the entries and never over pairs of them. The desk shows it, and
//! `check --stale` prints it. Facts about the past are right as they were and are no finding.

mod areas;
mod doubles;
mod entry;
mod found;
mod told;

use crate::content::Status;
use crate::diagnostic::Messages;
use crate::page::Book;

use super::both::Both;
use super::sight::Sight;
use super::status::Finding;

pub use found::{Found, Item, Who};
pub use told::{act, finding};

/// Everything, what contradicts itself first, then what is old; each kind by its day.
pub fn findings(book: &Book, messages: &Both<Messages>) -> Vec<Finding> {
    let sight = Sight { book, base: "/", most: usize::MAX };
    find(sight).iter().map(|found| finding(sight, messages, found)).collect()
}

pub fn find(sight: Sight<'_>) -> Vec<Found<'_>> {
    let items = items(sight);
    let ended = areas::Ended::of(sight);
    let mut all = doubles::find(sight, &items);
    for item in items.iter().filter(|item| !item.is_prospect()) {
        entry::find(sight, *item, &mut all);
        ended.find(*item, &mut all);
    }
    // What one entry has keeps the order of its file.
    all.sort_by_key(|found| (found.what.rank(), found.day, &*found.item.entry.key));
    all
}

/// The entries of the directory that are kept up.
pub fn items(sight: Sight<'_>) -> Vec<Item<'_>> {
    let present = sight.entries().iter().filter(|entry| entry.common().status != Status::Withdrawn);
    present.filter_map(|entry| Some(Item { entry, facts: entry.original.organization()? })).collect()
}
