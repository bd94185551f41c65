//! What lists show of an entry.

use crate::content::{Event, Outline};
use crate::site::{EntryId, Rendition, Ribbon};
use crate::text::{Lang, excerpt};

use super::view::{CardView, DateView, DeadlineView, EventView};
use super::{Book, dates, kinds};

/// Characters of a summary that is taken from the text.
const EXCERPT: usize = 200;

/// None where the language does not show the entry.
pub fn card(book: &Book, id: EntryId, lang: Lang) -> Option<CardView> {
    let entry = book.site.entry(id);
    let shown = entry.shown(lang)?;
    let outline = &entry.original.outline;
    let mut card = CardView {
        id: shown.document.key.replace('/', "-"),
        title: shown.document.title.to_string(),
        url: shown.url.to_string(),
        summary: summary(shown),
        lang: foreign(book, shown, lang),
        date: entry.moment().map(|moment| dates::of_moment(book, lang, moment)),
        kind: entry.kind.folder(),
        genre: None,
        labels: Vec::new(),
        number: None,
        from: None,
        topics: Vec::new(),
        cover: None,
        event: outline.event.as_ref().and_then(|event| event_view(book, lang, event)),
        deadline: deadline(book, lang, outline),
        ribbon: shown.ribbon.map(ribbon),
        stale: false,
    };
    kinds::complete(&mut card, book, entry, shown, lang);
    Some(card)
}

/// The editors' summary, or the beginning of the text.
pub fn summary(shown: &Rendition) -> String {
    match &*shown.document.summary {
        "" => excerpt(&shown.document.body.plain, EXCERPT).replace('\n', " "),
        summary => summary.to_owned(),
    }
}

/// The language of the text, where it is not the page's.
pub fn foreign(book: &Book, shown: &Rendition, lang: Lang) -> Option<String> {
    (shown.document.lang != lang).then(|| book.tag(shown.document.lang).to_owned())
}

pub fn ribbon(ribbon: Ribbon) -> &'static str {
    match ribbon {
        Ribbon::Draft => "draft",
        Ribbon::Review => "review",
        Ribbon::Scheduled(_) => "scheduled",
    }
}

pub fn event_view(book: &Book, lang: Lang, event: &Event) -> Option<EventView> {
    let start = event.start.as_ref()?;
    Some(EventView {
        start: dates::of_moment(book, lang, start),
        day: start.date.day().to_string(),
        month: dates::month(book, lang, start.date.year(), start.date.month()),
        end: event.end.as_ref().filter(|end| *end != start).map(|end| dates::of_moment(book, lang, end)),
        place: event.place.get(lang).to_owned(),
        past: event.is_past(book.site.date),
    })
}

pub fn deadline(book: &Book, lang: Lang, outline: &Outline) -> Option<DeadlineView> {
    let date = outline.deadline?;
    let view: DateView = dates::of_date(book, lang, date);
    Some(DeadlineView { date: view, closed: date < book.site.date })
}
