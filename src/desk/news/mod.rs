//! How many news items the months have, by topic and by level, which months passed in silence, and the items of the month told of.

mod share;

use std::cmp::Reverse;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::content::{Kind, News};
use crate::site::{Entry, reason};
use crate::text::parse_date;

use super::sight::Sight;
use super::status::{List, Month, NewsRhythm, Published};

/// Months that are looked back on, with the one told of.
const MONTHS: usize = 12;

/// A public item of the month told of or of one before.
struct Item<'a> {
    entry: &'a Entry,
    news: &'a News,
    date: Date,
    /// So many months before the one told of.
    back: usize,
}

/// `asked` is a day of a month; one that lies ahead is that of today.
pub fn rhythm(sight: Sight, asked: Option<Date>) -> NewsRhythm {
    let last = sight.today().min(asked.map_or(Date::MAX, Date::last_of_month));
    let items = public(sight, last);
    let span = items.iter().map(|item| item.back + 1).max().map_or(0, |span| span.min(MONTHS));
    let count = |back: usize| items.iter().filter(|item| item.back == back).count();
    let months: Vec<Month> = (0..span).rev().map(|back| Month { month: name(last, back), count: count(back) }).collect();
    NewsRhythm {
        month: month_of(last),
        empty: months.iter().filter(|month| month.count == 0).map(|month| month.month.clone()).collect(),
        this_month: count(0),
        topics: share::topics(sight, &items, span),
        levels: share::levels(sight, &items, span),
        items: published(sight, items),
        months,
    }
}

fn public<'a>(sight: Sight<'a>, last: Date) -> Vec<Item<'a>> {
    let public = |entry: &&Entry| entry.kind == Kind::News && reason(&entry.original, sight.today()).is_none();
    let item = |entry: &'a Entry| {
        let date = entry.moment()?.date;
        let back = months_between(date, last);
        (date <= last).then_some(Item { entry, news: entry.original.news()?, date, back })
    };
    sight.entries().iter().filter(public).filter_map(item).collect()
}

fn published(sight: Sight, items: Vec<Item>) -> List<Published> {
    let mut items: Vec<Item> = items.into_iter().filter(|item| item.back == 0).collect();
    items.sort_by_key(|item| (Reverse(item.entry.moment().map(|moment| (moment.date, moment.time))), &*item.entry.key));
    List::of(items, sight.most, |item| Published {
        row: sight.row(item.entry, &item.entry.original),
        date: item.date.to_string(),
        topics: sight.topics(&item.news.topics),
        level: item.news.level.map(|level| sight.level(level)).unwrap_or_default(),
    })
}

/// Beginnings of a month from one day to a later one.
fn months_between(date: Date, later: Date) -> usize {
    let count = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
    usize::try_from(count(later) - count(date)).unwrap_or_default()
}

fn name(last: Date, back: usize) -> String {
    month_of(last.first_of_month().checked_sub((back as i64).months()).unwrap_or(last))
}

/// `2026-11`
pub fn month_of(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

/// The first day of `2026-11`; none where that is no month.
pub fn first_day(month: &str) -> Option<Date> {
    // To the letter: the parser of dates is kinder than that about what surrounds them.
    let is_plain =
        month.len() == 7 && month.bytes().enumerate().all(|(at, byte)| if at == 4 { byte == b'-' } else { byte.is_ascii_digit() });
    parse_date(&format!("{month}-01")).ok().filter(|_| is_plain)
}
