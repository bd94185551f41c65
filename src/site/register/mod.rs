//! The register of official documents: every plan of the site, and every document that a public text names. What tells one from another is
//! number, issuer and date together, because every province has its own 62/KH-UBND every year.

mod build;
mod doubts;
mod facts;
mod identify;
mod lineage;
mod lists;
mod name;
mod relate;
mod settle;
mod slugs;
#[cfg(test)]
mod tests;
mod validity;

use jiff::civil::Date;

use crate::config::Texts;
use crate::content::Kind;
use crate::official::{DocumentKind, Symbol};

use super::entry::{Entry, EntryId};

pub use build::link;
pub use lineage::{Branch, Node, Relation, lineage};
pub use lists::{DocumentGroup, DocumentLists, DocumentSlice, Signatories, Signatory};
pub use relate::tell;
pub use validity::Validity;

/// A position in the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentId(pub u32);

impl DocumentId {
    fn index(self) -> usize {
        self.0 as usize
    }
}

#[derive(Clone, Debug, Default)]
pub struct RegisteredDocument {
    /// One without a number has a name.
    pub symbol: Option<Symbol>,
    pub kind: Option<DocumentKind>,
    /// A position in the vocabulary of agencies.
    pub issuer: Option<usize>,
    /// As printed, of one that the vocabulary does not have.
    pub issuer_name: Box<str>,
    pub date: Option<Date>,
    /// What it is called, in each language where that is known.
    pub title: Texts,
    pub signatory: Box<str>,
    /// The plan of this site that it is; then its page is the plan's.
    pub entry: Option<EntryId>,
    /// The part of the address that means it.
    pub slug: Box<str>,
    /// The official text elsewhere.
    pub url: Option<Box<str>>,
    /// The first day on which it holds, where that is another than its date.
    pub in_force: Option<Date>,
    /// What it rests on, and what rests on it.
    pub basis: Vec<DocumentId>,
    pub bears: Vec<DocumentId>,
    pub supersedes: Vec<DocumentId>,
    pub superseded_by: Vec<DocumentId>,
    /// Documents that it names without resting on them.
    pub cites: Vec<DocumentId>,
    /// Plans, organisations and pages that name it otherwise, and news that do.
    pub cited_by: Vec<EntryId>,
    pub news: Vec<EntryId>,
    /// Tasks of plans whose words name it: the plan and the place of the task.
    pub tasks: Vec<(EntryId, usize)>,
}

impl RegisteredDocument {
    /// Of its date, else the one in its number.
    pub fn year(&self) -> Option<i16> {
        self.date.map(Date::year).or_else(|| self.symbol.as_ref().and_then(Symbol::year))
    }

    /// The first day on which it holds.
    pub fn begins(&self) -> Option<Date> {
        self.in_force.or(self.date)
    }
}

/// In order: newest first, those without a date last.
#[derive(Default)]
pub struct Register {
    documents: Vec<RegisteredDocument>,
}

/// Whether an entry is a document of the register or names any.
pub fn names_one(entry: &Entry) -> bool {
    let has_mentions = || entry.documents().any(|document| !document.mentions.is_empty());
    entry.kind == Kind::Plan || !entry.original.outline.documents.is_empty() || has_mentions()
}

impl Register {
    pub fn get(&self, id: DocumentId) -> &RegisteredDocument {
        &self.documents[id.index()]
    }

    pub fn all(&self) -> impl ExactSizeIterator<Item = (DocumentId, &RegisteredDocument)> {
        self.documents.iter().enumerate().map(|(at, document)| (DocumentId(at as u32), document))
    }

    pub fn is_empty(&self) -> bool {
        self.documents.is_empty()
    }
}
