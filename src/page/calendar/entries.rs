//! Events and deadlines of announcements, as the lists of the language have them.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::calendar::{self, When};
use crate::page::{Book, card};
use crate::site::{EntryId, Rendition};
use crate::text::{Lang, Moment};

use super::own::{changed, due_summary, line, lines, moment_words, uid};
use super::{categories, topics};

/// Of the year before and ahead.
pub fn events(book: &Book, lang: Lang, from: Date) -> Vec<calendar::Event> {
    let lists = book.site.lists(lang);
    let from = from.checked_sub(1.year()).unwrap_or(from);
    let is_recent = |id: &&EntryId| {
        let event = book.site.entry(**id).original.outline.event.as_ref();
        event.and_then(|event| event.end.as_ref().or(event.start.as_ref())).is_some_and(|last| last.date >= from)
    };
    // The past ones stand latest first, by their beginning: one that lasted long may stand behind one that is too old.
    let all = lists.upcoming.iter().chain(&lists.past).filter(is_recent);
    all.filter_map(|id| event(book, lang, *id)).collect()
}

fn event(book: &Book, lang: Lang, id: EntryId) -> Option<calendar::Event> {
    let entry = book.site.entry(id);
    let event = entry.original.outline.event.as_ref()?;
    let start = event.start.as_ref()?;
    let item = item(book, lang, id, "event", &entry.key)?;
    let (when, words) = when(book, lang, start, event.end.as_ref());
    Some(calendar::Event {
        description: lines([line(book, lang, "event-when", &words), item.description]),
        when,
        location: event.place.get(lang).to_owned(),
        ..item
    })
}

/// Two times of day are a moment and its end. With only one of them no other is invented: the event takes its days, and the time is told
/// in words.
fn when(book: &Book, lang: Lang, start: &Moment, end: Option<&Moment>) -> (When, String) {
    let zone = &book.site.config.time_zone;
    let days = || When::Days { first: start.day_in(zone), last: end.unwrap_or(start).day_in(zone) };
    let is_timed = start.time.is_some() && end.is_none_or(|end| end.time.is_some());
    match start.instant(zone).filter(|_| is_timed) {
        Some(instant) => (When::Time { start: instant, end: end.and_then(|end| end.instant(zone)) }, String::new()),
        None if start.time.is_none() && end.is_none_or(|end| end.time.is_none()) => (days(), String::new()),
        None => {
            let both = std::iter::once(start).chain(end).map(|moment| moment_words(book, lang, moment));
            (days(), both.collect::<Vec<_>>().join(" – "))
        }
    }
}

/// Between two days, both counted.
pub fn deadlines(book: &Book, lang: Lang, from: Date, to: Date) -> Vec<calendar::Event> {
    let site = &book.site;
    let listed = crate::content::Kind::ALL.into_iter().flat_map(|kind| site.lists(lang).of(kind).all.iter().copied());
    let deadline = |id: EntryId| Some((id, site.entry(id).original.outline.deadline.filter(|day| (from..=to).contains(day))?));
    let event = |(id, day): (EntryId, Date)| {
        let item = item(book, lang, id, "announcement", &format!("{}#deadline", site.entry(id).key))?;
        let summary = due_summary(book, lang, &item.summary);
        Some(calendar::Event { when: When::Days { first: day, last: day }, summary, ..item })
    };
    listed.filter_map(deadline).filter_map(event).collect()
}

/// An entry as an event. Only what is public: a preview of drafts is no calendar.
fn item(book: &Book, lang: Lang, id: EntryId, kind: &str, identity: &str) -> Option<calendar::Event> {
    let entry = book.site.entry(id);
    let shown: &Rendition = entry.shown(lang).filter(|shown| shown.is_public())?;
    let (changed, revision) = changed(book, entry, lang);
    let url = book.absolute(&shown.url);
    Some(calendar::Event {
        uid: uid(book, identity),
        changed,
        revision,
        when: When::Days { first: Date::ZERO, last: Date::ZERO },
        is_yearly: false,
        summary: shown.document.title.to_string(),
        description: lines([card::summary(shown), url.clone()]),
        location: String::new(),
        url,
        categories: categories(book, lang, kind, None).into_iter().chain(topics(book, lang, id)).collect(),
    })
}
