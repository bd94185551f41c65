//! A document of the register as a row: a plan of the site, or one that is only named.

use schemars::JsonSchema;
use serde::Serialize;

use crate::official::{DocumentKind, Symbol};
use crate::site::{DocumentId, EntryId, RegisteredDocument, Validity};
use crate::text::Lang;

use super::super::{Book, register};
use super::part::some;
use super::public_documents::PublicDocuments;
use super::reference::{AgencyRecord, issuer, kinds};
use super::rows::{Row, public};
use super::task::{ItemRecord, items};

#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "document"))]
pub struct DocumentRecord {
    pub key: String,
    #[schemars(extend("x-format" = "uri"))]
    pub url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = kinds()))]
    pub kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<AgencyRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-format" = "date"))]
    pub date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signatory: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-format" = "iri"))]
    pub official_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-format" = "date"))]
    pub in_force: Option<String>,
    #[schemars(extend("enum" = Validity::ALL.map(Validity::id)))]
    pub validity: &'static str,
    pub basis: Vec<String>,
    pub bears: Vec<String>,
    pub cites: Vec<String>,
    pub cited_by: Vec<ItemRecord>,
    pub supersedes: Vec<String>,
    pub superseded_by: Vec<String>,
    pub news: Vec<ItemRecord>,
    pub tasks: Vec<String>,
    pub sample: bool,
}

impl Row for DocumentRecord {
    fn rows(book: &Book, lang: Lang) -> impl Iterator<Item = DocumentRecord> {
        let documents = PublicDocuments::new(book, lang);
        let found: Vec<DocumentId> = documents.all().map(|(id, _)| id).collect();
        found.into_iter().filter_map(move |id| DocumentRecord::new(&documents, id))
    }
}

impl DocumentRecord {
    fn new(documents: &PublicDocuments, id: DocumentId) -> Option<DocumentRecord> {
        let (book, lang) = (documents.book, documents.lang);
        let document = book.site.register.get(id);
        let symbol = document.symbol.as_ref();
        let title = register::title(book, lang, document);
        let is_titled = !title.text.is_empty();
        Some(DocumentRecord {
            key: documents.key(id)?,
            url: documents.url(id)?,
            symbol: symbol.map(Symbol::to_string),
            number: symbol.map(|symbol| symbol.number().to_owned()),
            year: document.year(),
            kind: document.kind().map(DocumentKind::key),
            issuer: issuer(documents, document),
            date: document.date.map(|day| day.to_string()),
            title: some(&title.text),
            language: is_titled.then(|| title.lang.unwrap_or_else(|| book.tag(lang).to_owned())),
            signatory: some(&document.signatory),
            official_url: document.url.as_deref().map(str::to_owned),
            in_force: document.in_force.map(|day| day.to_string()),
            validity: documents.validity(id),
            basis: documents.keys(&document.basis),
            bears: documents.keys(&document.bears),
            cites: documents.keys(&document.cites),
            cited_by: items(book, lang, &document.cited_by),
            supersedes: documents.keys(&document.supersedes),
            superseded_by: documents.keys(&document.superseded_by),
            news: items(book, lang, &document.news),
            tasks: document.tasks.iter().filter_map(|(plan, at)| task_key(book, lang, *plan, *at)).collect(),
            sample: is_sample(book, document),
        })
    }
}

/// `plans/05-kh-lhm-2026#t1`, as news names it.
fn task_key(book: &Book, lang: Lang, plan: EntryId, at: usize) -> Option<String> {
    let entry = book.site.entry(plan);
    let task = entry.original.plan()?.tasks.get(at)?;
    public(entry, lang).map(|_| format!("{}#{}", entry.key, task.id))
}

/// Only of the site's own plans is that known.
fn is_sample(book: &Book, document: &RegisteredDocument) -> bool {
    document.entry.is_some_and(|id| book.site.entry(id).common().sample)
}
