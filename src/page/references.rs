//! Documents that a text names, as a reader sees them: with a link where the site has them.

use crate::content::DocumentRef;
use crate::site::DocumentId;
use crate::text::Lang;

use super::view::ReferenceView;
use super::{Book, dates, register};

/// `found` is the document in the register. What the text says of it stands as it is written; what it leaves out, the register may know.
pub fn view(book: &Book, lang: Lang, document: &DocumentRef, found: Option<DocumentId>) -> ReferenceView {
    let found = found.filter(|id| book.site.documents(lang).shows(*id)).map(|id| register::reference(book, lang, id, true));
    let kind = document.symbol.as_ref().and_then(|symbol| symbol.kind());
    let agencies = &book.site.config.vocabularies.agencies;
    let name = register::said(book, lang, &document.name);
    let own = ReferenceView {
        kind: kind.map(|kind| book.say(lang, &format!("document-{}", kind.key()), &[])).unwrap_or_default(),
        symbol: document.symbol.as_ref().map(|symbol| symbol.to_string()).unwrap_or_default(),
        name: name.text,
        name_lang: name.lang,
        issuer: document.issuer.map(|at| agencies.terms[at].1.name.get(lang).to_owned()).unwrap_or_default(),
        date: document.date.map(|date| dates::of_date(book, lang, date)),
        url: None,
    };
    match found {
        Some(found) => filled(own, found),
        None => own,
    }
}

fn filled(own: ReferenceView, found: ReferenceView) -> ReferenceView {
    let (name, name_lang) = if own.name.is_empty() { (found.name, found.name_lang) } else { (own.name, own.name_lang) };
    let or = |own: String, found: String| if own.is_empty() { found } else { own };
    ReferenceView {
        kind: or(own.kind, found.kind),
        symbol: or(own.symbol, found.symbol),
        name,
        name_lang,
        issuer: or(own.issuer, found.issuer),
        date: own.date.or(found.date),
        url: found.url,
    }
}

/// Documents that stand in this order in the outline of an entry, from `first` on.
pub fn views(book: &Book, lang: Lang, documents: &[DocumentRef], found: &[Option<DocumentId>], first: usize) -> Vec<ReferenceView> {
    let found = found.iter().skip(first).copied().chain(std::iter::repeat(None));
    documents.iter().zip(found).map(|(document, found)| view(book, lang, document, found)).collect()
}
