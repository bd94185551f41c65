//! From when to when a plan binds.

use jiff::civil::Date;

use crate::content::Plan;
use crate::site::entry::{Entry, EntryId};
use crate::site::visibility;

/// The first and the last day on which a plan binds. A plan that was replaced before it began has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding {
    pub first: Date,
    pub last: Date,
    /// The last day before another plan replaces it.
    pub replaced: Date,
}

impl Binding {
    /// A plan binds from its own date, not from the day on which the site shows it, and only within its period.
    pub fn of(entries: &[Entry], entry: &Entry, plan: &Plan, today: Date) -> Binding {
        let from_period = plan.period.map(|period| period.first_day());
        let first = from_period.into_iter().chain(plan.date).max().unwrap_or(Date::MIN);
        let period_end = plan.period.map_or(Date::MAX, |period| period.last_day());
        let replaced = entry.superseded_by.iter().map(|by| replaced_by(entries, *by, today)).min().unwrap_or(Date::MAX);
        Binding { first, last: period_end.min(replaced), replaced }
    }
}

/// The last day before a newer plan holds. One that nobody may see yet (a draft, one that appears later) replaces nothing; one without a date
/// holds from the first day of its period, or always has.
fn replaced_by(entries: &[Entry], newer: EntryId, today: Date) -> Date {
    let Some(newer) = entries.get(newer.0 as usize).map(|entry| &entry.original) else { return Date::MAX };
    if visibility::reason(newer, today).is_some() {
        return Date::MAX;
    }
    let from = newer.plan().and_then(|plan| plan.date.or_else(|| Some(plan.period?.first_day())));
    from.and_then(|day| day.yesterday().ok()).unwrap_or(Date::MIN)
}
