//! The documents of the register that files may tell of, and how rows name them.
//!
//! A plan is told of where its page is public. Any other document is if something public names it, or if nothing at all does: then the
//! editors wrote it down for its own sake. A preview, which shows more, does not put more into the files.

use crate::site::{DocumentId, EntryId, RegisteredDocument, Site};
use crate::text::Lang;

use super::super::{Book, routes};
use super::rows::public;

pub struct PublicDocuments<'a> {
    pub book: &'a Book,
    pub lang: Lang,
    /// By position in the register.
    is_public: Vec<bool>,
}

impl<'a> PublicDocuments<'a> {
    pub fn new(book: &'a Book, lang: Lang) -> PublicDocuments<'a> {
        let shows = |id| book.site.documents(lang).shows(id);
        let is_public = book.site.register.all().map(|(id, document)| shows(id) && is_public(&book.site, lang, document)).collect();
        PublicDocuments { book, lang, is_public }
    }

    /// In the order of the register.
    pub fn all(&self) -> impl Iterator<Item = (DocumentId, &'a RegisteredDocument)> {
        self.book.site.register.all().filter(|(id, _)| self.has(*id))
    }

    pub fn has(&self, id: DocumentId) -> bool {
        self.is_public.get(id.0 as usize).copied().unwrap_or_default()
    }

    /// By what other rows name it: the key of the plan that it is, else `documents/38-ct-tw`.
    pub fn key(&self, id: DocumentId) -> Option<String> {
        let document = self.book.site.register.get(id);
        let own = document.entry.map(|entry| self.book.site.entry(entry).key.to_string());
        self.has(id).then(|| own.unwrap_or_else(|| format!("documents/{}", document.slug)))
    }

    pub fn url(&self, id: DocumentId) -> Option<String> {
        self.has(id).then(|| self.book.absolute(&routes::document(&self.book.site, self.lang, id)))
    }

    /// By what is told here.
    pub fn validity(&self, id: DocumentId) -> &'static str {
        self.book.site.validity_among(id, |by| self.has(by)).id()
    }

    pub fn keys(&self, ids: &[DocumentId]) -> Vec<String> {
        ids.iter().filter_map(|id| self.key(*id)).collect()
    }
}

fn is_public(site: &Site, lang: Lang, document: &RegisteredDocument) -> bool {
    let is_shown = |id: EntryId, lang: Lang| public(site.entry(id), lang).is_some();
    if let Some(own) = document.entry {
        return is_shown(own, lang);
    }
    let RegisteredDocument { bears, superseded_by, cited_by, news, tasks, .. } = document;
    let plans = bears.iter().chain(superseded_by).filter_map(|id| site.register.get(*id).entry);
    let mut naming = plans.chain(cited_by.iter().chain(news).copied()).chain(tasks.iter().map(|(plan, _)| *plan)).peekable();
    let is_unnamed = naming.peek().is_none();
    is_unnamed || naming.any(|id| site.config.languages.all().any(|lang| is_shown(id, lang)))
}
