//! What each kind of content adds to the page of an entry and to its card.

mod news;
pub mod organization;
mod plan;

pub use news::{article, host, share};
pub use organization::officers;
pub use plan::{agency_name, evidence, task_when, task_words};

use crate::content::{Facts, Kind};
use crate::site::{Entry, EntryId, Rendition};
use crate::text::Lang;

use super::abbreviations::Abbreviations;
use super::entry::Shown;
use super::head::Words;
use super::view::CardView;
use super::{Book, FactsView};

/// The page of a kind, without what every kind has.
pub struct Own {
    pub template: &'static str,
    pub facts: FactsView,
    pub words: Words,
    /// Beside these stand the mentions, unless a kind divides them itself.
    pub lists: Vec<(&'static str, Vec<EntryId>)>,
}

pub fn view(shown: &Shown, abbreviations: &mut Abbreviations) -> Own {
    match &shown.entry.original.facts {
        Facts::News(facts) => news::view(shown, facts),
        Facts::Plan(facts) => plan::view(shown, facts, abbreviations),
        Facts::Organization(facts) => organization::view(shown, facts),
        Facts::Page(_) => Own {
            template: "page.html",
            facts: FactsView::Page,
            words: Words { section: shown.rendition.url.to_string(), ..Words::default() },
            lists: Vec::new(),
        },
    }
}

/// Adds to a card what is particular to the kind.
pub fn complete(card: &mut CardView, book: &Book, entry: &Entry, shown: &Rendition, lang: Lang) {
    match &entry.original.facts {
        Facts::News(facts) => news::complete(card, book, entry, shown, facts, lang),
        Facts::Plan(facts) => plan::complete(card, book, facts, lang),
        Facts::Organization(facts) => organization::complete(card, book, facts, lang),
        Facts::Page(_) => {}
    }
}

/// HTML that belongs to an entry beside its text, with full addresses: for feeds.
pub fn beside_text(book: &Book, entry: &Entry, shown: &Rendition, lang: Lang) -> String {
    match &entry.original.facts {
        Facts::News(facts) => news::beside_text(book, lang, entry, shown, facts),
        _ => String::new(),
    }
}

/// Whether a feed of the news that name an entry stands beside it.
pub fn has_feed(kind: Kind) -> bool {
    kind == Kind::Organization
}
