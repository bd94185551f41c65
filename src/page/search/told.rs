//! What a record may say of other entries and documents: only of those that everybody sees. A preview shows more.

use crate::site::{DocumentId, Entry, EntryId, Rendition};
use crate::text::Lang;

use crate::page::Book;
use crate::page::view::ReferenceView;

/// An entry as everybody sees it, in whatever language.
pub fn shown(entry: &Entry, lang: Lang) -> Option<&Rendition> {
    entry.shown(lang).filter(|shown| shown.is_public())
}

/// What an entry is called where a page of the language names it.
pub fn name(book: &Book, lang: Lang, key: &str) -> Option<String> {
    named(book, lang, book.site.find(key)?)
}

fn named(book: &Book, lang: Lang, id: EntryId) -> Option<String> {
    let entry = book.site.entry(id);
    let found = shown(entry, lang).or_else(|| book.languages().find_map(|lang| shown(entry, lang)))?;
    Some(found.document.title.to_string())
}

/// Whether a document is told of: a plan of the site only where its page is public.
pub fn is_document(book: &Book, lang: Lang, id: DocumentId) -> bool {
    let own = book.site.register.get(id).entry;
    book.site.documents(lang).shows(id) && own.is_none_or(|own| shown(book.site.entry(own), lang).is_some())
}

/// A document that is named, in the words of the page.
pub fn reference(named: ReferenceView) -> String {
    let parts = [named.kind, named.symbol, named.name, named.issuer].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}
