//! Which tasks public news says that it carries out, and when last.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::desk::sight::Sight;
use crate::schedule::occurrences;
use crate::site::{EntryId, reason};

use super::item::{Item, What};

/// For each plan and task, the day of the newest news.
pub struct Told<'a>(BTreeMap<&'a str, BTreeMap<&'a str, Date>>);

impl<'a> Told<'a> {
    /// Of the plans of these items, each looked at once.
    pub fn of(sight: Sight<'a>, items: &[Item<'a>]) -> Told<'a> {
        let mut plans: BTreeMap<&str, BTreeMap<&str, Date>> = BTreeMap::new();
        for entry in items.iter().map(|item| item.entry) {
            plans.entry(&entry.key).or_insert_with(|| {
                let mut newest = BTreeMap::new();
                for by in &entry.named_by {
                    if let (Some(part), Some(day)) = (&by.part, public_day(sight, by.from)) {
                        newest.entry(&**part).and_modify(|known: &mut Date| *known = day.max(*known)).or_insert(day);
                    }
                }
                newest
            });
        }
        Told(plans)
    }

    /// Whether news since the time before says so.
    pub fn has(&self, item: &Item) -> bool {
        let What::Task(_, task) = item.what else { return false };
        let Some(told) = self.0.get(&*item.entry.key).and_then(|tasks| tasks.get(&*task.id)) else { return false };
        let year_before = item.day.checked_sub(1.year()).unwrap_or(item.day);
        let before = item.day.yesterday().ok().and_then(|last| occurrences(&task.every, year_before, last).last());
        before.is_none_or(|day| *told > day)
    }
}

fn public_day(sight: Sight, id: EntryId) -> Option<Date> {
    let entry = sight.book.site.entry(id);
    let day = entry.moment().map(|moment| moment.date).filter(|day| *day <= sight.today())?;
    reason(&entry.original, sight.today()).is_none().then_some(day)
}
