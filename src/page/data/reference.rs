//! Documents and agencies as rows name them.

use schemars::JsonSchema;
use serde::Serialize;

use crate::content::DocumentRef;
use crate::official::{DocumentKind, Symbol};
use crate::site::{DocumentId, RegisteredDocument};
use crate::text::Lang;

use super::super::{Book, register};
use super::part::some;
use super::public_documents::PublicDocuments;

/// In the vocabulary, or known by the name that is printed.
#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "agency"))]
pub struct AgencyRecord {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    pub name: String,
}

#[derive(Default, Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "reference"))]
pub struct ReferenceRecord {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = kinds()))]
    pub kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<AgencyRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-format" = "date"))]
    pub date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-format" = "uri"))]
    pub url: Option<String>,
}

/// What a document is, as schemas list it.
pub fn kinds() -> Vec<&'static str> {
    DocumentKind::ALL.iter().map(|kind| kind.key()).collect()
}

pub fn agency(book: &Book, lang: Lang, at: usize) -> AgencyRecord {
    let (id, term) = &book.site.config.vocabularies.agencies.terms[at];
    AgencyRecord { id: Some(id.to_string()), name: term.name.get(lang).to_owned() }
}

pub fn agencies(book: &Book, lang: Lang, positions: &[usize]) -> Vec<AgencyRecord> {
    positions.iter().map(|at| agency(book, lang, *at)).collect()
}

impl ReferenceRecord {
    /// As a plan names it. What the plan leaves out is said as the register knows it.
    pub fn written(documents: &PublicDocuments, reference: &DocumentRef, found: Option<DocumentId>) -> ReferenceRecord {
        let (book, lang) = (documents.book, documents.lang);
        let symbol = reference.symbol.as_ref();
        let known = found.and_then(|id| ReferenceRecord::registered(documents, id)).unwrap_or_default();
        ReferenceRecord {
            symbol: symbol.map(Symbol::to_string),
            kind: symbol.and_then(Symbol::kind).map(DocumentKind::key).or(known.kind),
            name: some(reference.name.get(lang)).or(known.name),
            issuer: reference.issuer.map(|at| agency(book, lang, at)).or(known.issuer),
            date: reference.date.map(|day| day.to_string()).or(known.date),
            ..known
        }
    }

    /// As the register knows it; none where it is not public.
    pub fn registered(documents: &PublicDocuments, id: DocumentId) -> Option<ReferenceRecord> {
        let document = documents.book.site.register.get(id);
        Some(ReferenceRecord {
            key: Some(documents.key(id)?),
            symbol: document.symbol.as_ref().map(Symbol::to_string),
            kind: document.kind().map(DocumentKind::key),
            name: some(&register::title(documents.book, documents.lang, document).text),
            issuer: issuer(documents, document),
            date: document.date.map(|day| day.to_string()),
            url: documents.url(id),
        })
    }
}

pub fn issuer(documents: &PublicDocuments, document: &RegisteredDocument) -> Option<AgencyRecord> {
    let known = document.issuer.map(|at| agency(documents.book, documents.lang, at));
    known.or_else(|| some(&document.issuer_name).map(|name| AgencyRecord { id: None, name }))
}
