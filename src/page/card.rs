//! What lists show of an entry.

use crate::content::{Event, News};
use crate::site::{EntryId, Rendition, Ribbon};
use crate::text::{Lang, excerpt};

use super::view::{CardView, DateView, DeadlineView, EventView, PictureView, TermView};
use super::{Book, Group, book, dates};

/// Characters of a summary that is taken from the text.
const EXCERPT: usize = 200;

/// None where the language does not show the entry.
pub fn card(book: &Book, id: EntryId, lang: Lang) -> Option<CardView> {
    let entry = book.site.entry(id);
    let shown = entry.shown(lang)?;
    let news = entry.original.news();
    Some(CardView {
        title: shown.document.title.to_string(),
        url: shown.url.to_string(),
        summary: summary(shown),
        lang: foreign(book, shown, lang),
        date: entry.moment().map(|moment| dates::of_moment(book, lang, moment)),
        genre: news.map(|news| news.genre.unwrap_or("article")),
        topics: news.map(|news| terms(book, lang, Group::Topics, &news.topics)).unwrap_or_default(),
        cover: news.and_then(|news| cover(book, lang, shown, news)),
        event: news.and_then(|news| news.event.as_ref()).and_then(|event| event_view(book, lang, event)),
        deadline: news.and_then(|news| deadline(book, lang, news)),
        ribbon: shown.ribbon.map(ribbon),
    })
}

/// The editors' summary, or the beginning of the text.
pub fn summary(shown: &Rendition) -> String {
    match &*shown.document.summary {
        "" => excerpt(&shown.document.body.plain.replace('\n', " "), EXCERPT),
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

/// Terms whose page exists in this language.
pub fn terms(book: &Book, lang: Lang, group: Group, positions: &[usize]) -> Vec<TermView> {
    let lists = super::archive::term_lists(&book.site, lang, group);
    positions.iter().filter(|at| !lists[**at].is_empty()).map(|at| book::term(book, lang, group, *at)).collect()
}

/// The words come from the text shown, or from the original where the translation has none.
pub fn cover(book: &Book, lang: Lang, shown: &Rendition, news: &News) -> Option<PictureView> {
    let media = book.site.media(shown.cover?);
    let cover = news.cover.as_ref()?;
    let words = shown.document.news().and_then(|own| own.cover.as_ref()).map_or(&cover.words, |own| &own.words);
    Some(PictureView {
        url: media.url.to_string(),
        width: media.width,
        height: media.height,
        alt: words.alt.to_string(),
        caption: words.caption.to_string(),
        credit: cover.credit.get(lang).to_owned(),
    })
}

pub fn event_view(book: &Book, lang: Lang, event: &Event) -> Option<EventView> {
    let start = event.start.as_ref()?;
    Some(EventView {
        start: dates::of_moment(book, lang, start),
        end: event.end.as_ref().filter(|end| *end != start).map(|end| dates::of_moment(book, lang, end)),
        place: event.place.get(lang).to_owned(),
        past: event.is_past(book.site.date),
    })
}

pub fn deadline(book: &Book, lang: Lang, news: &News) -> Option<DeadlineView> {
    let date = news.deadline?;
    let view: DateView = dates::of_date(book, lang, date);
    Some(DeadlineView { date: view, closed: date < book.site.date })
}
