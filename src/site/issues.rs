//! The issues of the bulletin: one for each month of which a language has anything. What stands in one is listed by the editors, else it
//! is all news of the month.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::content::{Bulletin, Kind};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::text::{Lang, Suggestions};

use super::Input;
use super::entry::{Entry, EntryId};
use super::visibility;

/// Problems told of one file: nobody reads more at once.
const MOST: usize = 100;

pub struct Issue {
    pub year: i16,
    pub month: i8,
    /// What the editors say of it; none where they say nothing.
    pub file: Option<Arc<Bulletin>>,
    /// For each language of the site, in the order of the issue.
    items: Vec<Vec<EntryId>>,
}

impl Issue {
    /// Empty where the language has no such issue.
    pub fn items(&self, lang: Lang) -> &[EntryId] {
        &self.items[lang.index()]
    }

    fn is_empty(&self) -> bool {
        self.items.iter().all(Vec::is_empty)
    }
}

/// Newest first.
pub fn issues(entries: &[Entry], input: &Input, near: &mut Suggestions, problems: &mut Vec<Diagnostic>) -> Vec<Issue> {
    let mut months = of_news(entries, input);
    for file in input.bulletins {
        let told = problems.len();
        let issue = months.entry((file.year, file.month)).or_insert_with(|| empty(file.year, file.month, input));
        if let Some(keys) = &file.items {
            let listed = listed(entries, input, file, keys, near, problems);
            issue.items = input.config.languages.all().map(|lang| shown(entries, &listed, lang)).collect();
        }
        if problems.len() == told && issue.is_empty() {
            problems.push(Diagnostic::new(Code::BulletinEmpty, Place::file(file.source.path().clone())));
        }
        issue.file = Some(file.clone());
    }
    months.into_values().rev().filter(|issue| !issue.is_empty()).collect()
}

fn empty(year: i16, month: i8, input: &Input) -> Issue {
    Issue { year, month, file: None, items: vec![Vec::new(); input.config.languages.count()] }
}

/// The news of every month, in each language that shows them: the union's own, then that of the country, then that of the world; in each
/// the days in order.
fn of_news(entries: &[Entry], input: &Input) -> BTreeMap<(i16, i8), Issue> {
    let mut months: BTreeMap<(i16, i8), Issue> = BTreeMap::new();
    let mut news: Vec<_> = entries.iter().enumerate().filter(|(_, entry)| entry.kind == Kind::News).collect();
    news.sort_by_cached_key(|(at, entry)| (distance(entry), entry.moment().map(|moment| (moment.date, moment.time)), *at));
    for (at, entry) in news {
        let Some(moment) = entry.moment() else { continue };
        for lang in input.config.languages.all().filter(|lang| entry.shown(*lang).is_some()) {
            let (year, month) = (moment.date.year(), moment.date.month());
            let issue = months.entry((year, month)).or_insert_with(|| empty(year, month, input));
            issue.items[lang.index()].push(EntryId(at as u32));
        }
    }
    months
}

/// From how far the news are; those that do not say are the union's own.
fn distance(entry: &Entry) -> usize {
    let level = entry.original.news().and_then(|news| news.level);
    ["local", "central", "international"].iter().position(|known| level == Some(known)).unwrap_or_default()
}

/// The entries that a file lists. One that no language shows is told and left out: its day will come, or is over.
fn listed(
    entries: &[Entry],
    input: &Input,
    file: &Bulletin,
    keys: &[Box<str>],
    near: &mut Suggestions,
    problems: &mut Vec<Diagnostic>,
) -> Vec<EntryId> {
    let mut listed = Vec::with_capacity(keys.len());
    let mut told = 0;
    for (at, key) in keys.iter().enumerate() {
        let found = entries.binary_search_by(|entry| (*entry.key).cmp(key)).ok();
        let problem = |code| {
            let place = file.source.place_of_value(&format!("bulletin[{at}]"));
            Diagnostic::new(code, place).arg("key", "bulletin").arg("value", key)
        };
        let fault = match found {
            None if told < MOST => {
                let near = near.nearest(key, entries.iter().map(|entry| &*entry.key));
                Some(problem(Code::UnknownReference).arg("nearest", near))
            }
            None => None,
            Some(found) if is_shown(&entries[found], input) => {
                listed.push(EntryId(found as u32));
                None
            }
            Some(found) if told < MOST => {
                let reason = visibility::reason(&entries[found].original, input.date);
                Some(problem(Code::ReferenceHeldBack).arg("reason", reason.map_or("withdrawn", |(reason, _)| reason.word())))
            }
            Some(_) => None,
        };
        told += usize::from(fault.is_some());
        problems.extend(fault);
    }
    listed
}

fn is_shown(entry: &Entry, input: &Input) -> bool {
    input.config.languages.all().any(|lang| entry.shown(lang).is_some())
}

/// Those that a language shows, each once.
fn shown(entries: &[Entry], listed: &[EntryId], lang: Lang) -> Vec<EntryId> {
    let mut known = BTreeSet::new();
    listed.iter().copied().filter(|id| entries[id.0 as usize].shown(lang).is_some() && known.insert(*id)).collect()
}
