//! Documents that a text names, as a reader sees them: with a link where the site has them.

use crate::content::DocumentRef;
use crate::site::EntryId;
use crate::text::Lang;

use super::view::ReferenceView;
use super::{Book, dates};

/// `found` is the entry of the document, where the site has one.
pub fn view(book: &Book, lang: Lang, document: &DocumentRef, found: Option<EntryId>) -> ReferenceView {
    let kind = document.symbol.as_ref().and_then(|symbol| symbol.kind());
    let agencies = &book.site.config.vocabularies.agencies;
    ReferenceView {
        kind: kind.map(|kind| book.say(lang, &format!("document-{}", kind.key()), &[])).unwrap_or_default(),
        symbol: document.symbol.as_ref().map(|symbol| symbol.to_string()).unwrap_or_default(),
        name: document.name.get(lang).to_owned(),
        issuer: document.issuer.map(|at| agencies.terms[at].1.name.get(lang).to_owned()).unwrap_or_default(),
        date: document.date.map(|date| dates::of_date(book, lang, date)),
        url: found.and_then(|id| book.entry_link(lang, id)).map(|link| link.url),
    }
}

/// Documents that stand in this order in the outline of an entry, from `first` on.
pub fn views(book: &Book, lang: Lang, documents: &[DocumentRef], found: &[Option<EntryId>], first: usize) -> Vec<ReferenceView> {
    let found = found.iter().skip(first).copied().chain(std::iter::repeat(None));
    documents.iter().zip(found).map(|(document, found)| view(book, lang, document, found)).collect()
}
