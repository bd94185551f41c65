//! How many news items the months have, and which months passed in silence.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::content::Kind;
use crate::site::reason;

use super::sight::Sight;
use super::status::{Month, NewsRhythm};

/// Months that are looked back on, with the one of today.
const MONTHS: usize = 12;

pub fn rhythm(sight: Sight) -> NewsRhythm {
    let today = sight.today();
    let mut counts = [0; MONTHS];
    let mut first = None;
    let public = sight.entries().iter().filter(|entry| entry.kind == Kind::News && reason(&entry.original, today).is_none());
    for date in public.filter_map(|entry| entry.moment()).map(|moment| moment.date).filter(|date| *date <= today) {
        let back = months_between(date, today);
        first = first.max(Some(back));
        if let Some(count) = counts.get_mut(back) {
            *count += 1;
        }
    }
    let span = first.map_or(0, |first| MONTHS.min(first + 1));
    let months: Vec<Month> = (0..span).rev().map(|back| Month { month: name(today, back), count: counts[back] }).collect();
    let empty = months.iter().filter(|month| month.count == 0).map(|month| month.month.clone()).collect();
    NewsRhythm { empty, months, this_month: counts[0] }
}

/// Beginnings of a month from one day to a later one.
fn months_between(date: Date, later: Date) -> usize {
    let count = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
    usize::try_from(count(later) - count(date)).unwrap_or_default()
}

/// `2026-11`
fn name(today: Date, back: usize) -> String {
    let month = today.first_of_month().checked_sub((back as i64).months()).unwrap_or(today);
    format!("{:04}-{:02}", month.year(), month.month())
}
