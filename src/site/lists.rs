//! What is listed where: index vectors in order, made once for each language. A list page takes its twenty items from them.

use std::cmp::Reverse;
use std::ops::Range;

use crate::content::{Kind, News};
use crate::text::Lang;

use super::Input;
use super::entry::{Entry, EntryId};

/// A year or a month that has news.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    pub year: i16,
    /// None for the whole year.
    pub month: Option<i8>,
    /// In the list of news.
    pub range: Range<usize>,
}

/// The lists of one language. Untranslated items are only in `news` and what derives from it where the site shows them.
pub struct Lists {
    /// Newest first.
    pub news: Vec<EntryId>,
    /// The place of an entry in `news`.
    rank: Vec<u32>,
    /// Newest first.
    pub years: Vec<Period>,
    pub months: Vec<Period>,
    /// By position in the vocabulary; each newest first.
    pub topics: Vec<Vec<EntryId>>,
    pub countries: Vec<Vec<EntryId>>,
    pub series: Vec<Vec<EntryId>>,
    /// Soonest first.
    pub upcoming: Vec<EntryId>,
    /// Latest first.
    pub past: Vec<EntryId>,
    /// Announcements whose deadline is still ahead, soonest first.
    pub open: Vec<EntryId>,
    pub pages: Vec<EntryId>,
}

const NO_RANK: u32 = u32::MAX;

impl Lists {
    pub fn new(entries: &[Entry], lang: Lang, input: &Input) -> Lists {
        let shown = |kind: Kind| {
            let of_kind = entries.iter().enumerate().filter(move |(_, entry)| entry.kind == kind && entry.shown(lang).is_some());
            of_kind.map(|(at, _)| EntryId(at as u32)).collect::<Vec<_>>()
        };
        let entry = |id: &EntryId| &entries[id.0 as usize];
        let mut news = shown(Kind::News);
        news.sort_by_cached_key(|id| (Reverse(entry(id).moment().map(|moment| (moment.date, moment.time))), *id));
        let mut rank = vec![NO_RANK; entries.len()];
        for (place, id) in news.iter().enumerate() {
            rank[id.0 as usize] = place as u32;
        }
        let vocabularies = &input.config.vocabularies;
        let mut lists = Lists {
            years: periods(&news, entries, |date| (date.year(), None)),
            months: periods(&news, entries, |date| (date.year(), Some(date.month()))),
            rank,
            topics: vec![Vec::new(); vocabularies.topics.terms.len()],
            countries: vec![Vec::new(); vocabularies.countries.terms.len()],
            series: vec![Vec::new(); vocabularies.series.terms.len()],
            upcoming: Vec::new(),
            past: Vec::new(),
            open: Vec::new(),
            pages: shown(Kind::Page),
            news,
        };
        for place in 0..lists.news.len() {
            let id = lists.news[place];
            if let Some(news) = entry(&id).original.news() {
                lists.add(id, news, input);
            }
        }
        let start = |id: &EntryId| {
            entry(id)
                .original
                .news()
                .and_then(|news| news.event.as_ref())
                .and_then(|event| event.start)
                .map(|start| (start.date, start.time))
        };
        lists.upcoming.sort_by_cached_key(|id| (start(id), *id));
        lists.past.sort_by_cached_key(|id| (Reverse(start(id)), *id));
        lists.open.sort_by_cached_key(|id| (entry(id).original.news().and_then(|news| news.deadline), *id));
        lists
    }

    fn add(&mut self, id: EntryId, news: &News, input: &Input) {
        news.topics.iter().for_each(|at| self.topics[*at].push(id));
        news.countries.iter().for_each(|at| self.countries[*at].push(id));
        news.series.iter().for_each(|at| self.series[*at].push(id));
        if let Some(event) = &news.event {
            if event.is_past(input.date) { self.past.push(id) } else { self.upcoming.push(id) }
        }
        if news.deadline.is_some_and(|deadline| deadline >= input.date) {
            self.open.push(id);
        }
    }

    pub fn rank(&self, id: EntryId) -> Option<usize> {
        Some(self.rank[id.0 as usize]).filter(|rank| *rank != NO_RANK).map(|rank| rank as usize)
    }

    /// The neighbours in time: newer, older.
    pub fn neighbours(&self, id: EntryId) -> (Option<EntryId>, Option<EntryId>) {
        let Some(rank) = self.rank(id) else { return (None, None) };
        (rank.checked_sub(1).map(|newer| self.news[newer]), self.news.get(rank + 1).copied())
    }

    /// Up to `most` news that share topics, countries or a series, most shared first, then nearest in time. Looks only at the nearest
    /// few of each list, so that the cost does not grow with the site.
    pub fn related(&self, id: EntryId, news: &News, most: usize) -> Vec<EntryId> {
        let Some(own) = self.rank(id) else { return Vec::new() };
        let lists = news
            .series
            .iter()
            .map(|at| &self.series[*at])
            .chain(news.countries.iter().map(|at| &self.countries[*at]))
            .chain(news.topics.iter().map(|at| &self.topics[*at]));
        let mut found: Vec<(EntryId, usize)> = Vec::new();
        for list in lists {
            for near in self.around(list, own, most) {
                match found.iter_mut().find(|(other, _)| *other == near) {
                    Some((_, shared)) => *shared += 1,
                    None => found.push((near, 1)),
                }
            }
        }
        let distance = |id: EntryId| self.rank(id).map_or(usize::MAX, |rank| rank.abs_diff(own));
        found.sort_by_key(|(id, shared)| (Reverse(*shared), distance(*id), *id));
        found.into_iter().take(most).map(|(id, _)| id).collect()
    }

    /// The nearest on both sides of a place in a list that is ordered like `news`.
    fn around<'a>(&'a self, list: &'a [EntryId], own: usize, most: usize) -> impl Iterator<Item = EntryId> + 'a {
        let place = list.partition_point(|id| self.rank(*id).is_some_and(|rank| rank < own));
        let from = place.saturating_sub(most);
        let to = list.len().min(place + most + 1);
        list[from..to].iter().copied().filter(move |id| self.rank(*id) != Some(own))
    }
}

/// The runs of equal years or months of a list in order of time.
fn periods(news: &[EntryId], entries: &[Entry], of: impl Fn(jiff::civil::Date) -> (i16, Option<i8>)) -> Vec<Period> {
    let mut periods: Vec<Period> = Vec::new();
    for (place, id) in news.iter().enumerate() {
        let Some(moment) = entries[id.0 as usize].moment() else { continue };
        let (year, month) = of(moment.date);
        match periods.last_mut().filter(|last| (last.year, last.month) == (year, month)) {
            Some(last) => last.range.end = place + 1,
            None => periods.push(Period { year, month, range: place..place + 1 }),
        }
    }
    periods
}
