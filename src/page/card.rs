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
        id: element_id(&shown.document.key),
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

/// The key of an entry as the name of an element, in which no blank may stand. Keys have neither dots nor signs, so no two become one.
fn element_id(key: &str) -> String {
    key.replace('/', ".").replace(' ', "+")
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

#[cfg(test)]
mod tests {
    use super::element_id;

    #[test]
    fn each_key_has_a_name_of_its_own() {
        let keys =
            ["news/2026/ten-bai", "news/2026-ten-bai", "news/2026/ten bai", "news/2026/ten_bai", "news/2026/ten/bai", "news/2026/tên-bài"];
        let mut ids = keys.map(element_id);
        assert_eq!(ids[0], "news.2026.ten-bai");
        assert!(ids.iter().all(|id| !id.contains(char::is_whitespace)));
        ids.sort();
        assert!(ids.windows(2).all(|two| two[0] != two[1]), "{ids:?}");
    }
}
