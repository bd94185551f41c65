//! The news of the months, divided.

use crate::desk::both::Both;
use crate::desk::sight::Sight;
use crate::desk::status::Share;

use super::Item;

/// In the order in which a reader meets them: near to far.
const LEVELS: [&str; 3] = ["local", "central", "international"];

pub fn topics(sight: Sight, items: &[Item], span: usize) -> Vec<Share> {
    let terms = &sight.book.site.config.vocabularies.topics.terms;
    let each = terms
        .iter()
        .enumerate()
        .map(|(at, (id, _))| share(items, span, Some(id), sight.topics(&[at]), |item| item.news.topics.contains(&at)));
    let none = share(items, span, None, Both::default(), |item| item.news.topics.is_empty());
    kept(each.chain([none]))
}

pub fn levels(sight: Sight, items: &[Item], span: usize) -> Vec<Share> {
    let each = LEVELS.iter().map(|id| share(items, span, Some(id), sight.level(id), |item| item.news.level == Some(*id)));
    let none = share(items, span, None, Both::default(), |item| item.news.level.is_none());
    kept(each.chain([none]))
}

fn share(items: &[Item], span: usize, id: Option<&str>, name: Both, has: impl Fn(&Item) -> bool) -> Share {
    let mut counts = vec![0; span];
    for item in items.iter().filter(|item| has(item)) {
        if let Some(count) = span.checked_sub(item.back + 1).and_then(|at| counts.get_mut(at)) {
            *count += 1;
        }
    }
    let back = |back: usize| counts.iter().rev().nth(back).copied().unwrap_or_default();
    Share { id: id.map(str::to_owned), name, this_month: back(0), month_before: back(1), total: counts.iter().sum(), counts }
}

fn kept(shares: impl Iterator<Item = Share>) -> Vec<Share> {
    shares.filter(|share| share.total > 0).collect()
}
