//! Which documents stand in which list: made once for each language, newest first as the register is. A document that is a plan of this
//! site is listed where the plan is shown; what was only named stands in every language.

use std::collections::BTreeMap;

use crate::official::DocumentKind;
use crate::text::{Collator, Lang, slug};

use super::super::entry::Entry;
use super::{DocumentId, Register, RegisteredDocument, Relation};

/// The documents of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocumentSlice {
    All,
    Kind(DocumentKind),
    /// A position in the vocabulary of agencies.
    Issuer(usize),
    Year(i16),
    /// A position among the signatories.
    Signatory(usize),
}

/// Ways to divide the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocumentGroup {
    Kinds,
    Issuers,
    Years,
    Signatories,
}

impl DocumentGroup {
    pub const ALL: [DocumentGroup; 4] = [DocumentGroup::Kinds, DocumentGroup::Issuers, DocumentGroup::Years, DocumentGroup::Signatories];
}

impl DocumentSlice {
    pub fn group(self) -> Option<DocumentGroup> {
        match self {
            DocumentSlice::All => None,
            DocumentSlice::Kind(_) => Some(DocumentGroup::Kinds),
            DocumentSlice::Issuer(_) => Some(DocumentGroup::Issuers),
            DocumentSlice::Year(_) => Some(DocumentGroup::Years),
            DocumentSlice::Signatory(_) => Some(DocumentGroup::Signatories),
        }
    }
}

/// Someone who signed documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signatory {
    pub name: Box<str>,
    /// The part of an address that means them.
    pub slug: String,
}

/// Those of the whole register, in the order in which persons are sorted.
#[derive(Default)]
pub struct Signatories {
    pub all: Vec<Signatory>,
    by_name: BTreeMap<Box<str>, usize>,
}

impl Signatories {
    pub fn new(register: &Register, collator: &Collator) -> Signatories {
        let mut names: Vec<&str> = register.all().map(|(_, document)| &*document.signatory).filter(|name| !name.is_empty()).collect();
        names.sort_unstable();
        names.dedup();
        names.sort_by_cached_key(|name| (collator.person_key(name), *name));
        let mut taken: BTreeMap<String, usize> = BTreeMap::new();
        let all: Vec<Signatory> = names.iter().map(|name| Signatory { name: (*name).into(), slug: own_slug(name, &mut taken) }).collect();
        let by_name = names.iter().enumerate().map(|(at, name)| ((*name).into(), at)).collect();
        Signatories { all, by_name }
    }

    pub fn of(&self, document: &RegisteredDocument) -> Option<usize> {
        self.by_name.get(&document.signatory).copied()
    }
}

/// Names that differ only in their marks, and those that no Latin letter tells, are numbered.
fn own_slug(name: &str, taken: &mut BTreeMap<String, usize>) -> String {
    let plain = match slug(name) {
        plain if plain.is_empty() => "x".to_owned(),
        plain => plain,
    };
    let before = taken.entry(plain.clone()).or_default();
    *before += 1;
    match *before {
        1 => plain,
        number => own_slug(&format!("{plain}-{number}"), taken),
    }
}

/// The lists of one language.
#[derive(Default)]
pub struct DocumentLists {
    shown: Vec<bool>,
    /// How many documents each [`Relation`] leads to.
    related: Vec<[u32; Relation::ALL.len()]>,
    lists: BTreeMap<DocumentSlice, Vec<DocumentId>>,
}

impl DocumentLists {
    pub fn new(register: &Register, signatories: &Signatories, entries: &[Entry], lang: Lang) -> DocumentLists {
        let shown: Vec<bool> = register.all().map(|(_, document)| is_shown(document, entries, lang)).collect();
        let mut lists: BTreeMap<DocumentSlice, Vec<DocumentId>> = BTreeMap::new();
        for (id, document) in register.all().filter(|(id, _)| shown[id.0 as usize]) {
            let slices = [
                Some(DocumentSlice::All),
                document.kind().map(DocumentSlice::Kind),
                document.issuer.map(DocumentSlice::Issuer),
                document.year().map(DocumentSlice::Year),
                signatories.of(document).map(DocumentSlice::Signatory),
            ];
            slices.into_iter().flatten().for_each(|slice| lists.entry(slice).or_default().push(id));
        }
        let count = |all: &[DocumentId]| all.iter().filter(|id| shown[id.0 as usize]).count() as u32;
        let related = register.all().map(|(_, document)| Relation::ALL.map(|relation| count(relation.of(document)))).collect();
        DocumentLists { shown, related, lists }
    }

    /// Whether the language has a page for a document.
    pub fn shows(&self, id: DocumentId) -> bool {
        self.shown.get(id.0 as usize).is_some_and(|shown| *shown)
    }

    /// Counted once: to count a thousand on each of a thousand pages would take the square of the time.
    pub fn related(&self, id: DocumentId, relation: Relation) -> usize {
        self.related.get(id.0 as usize).map_or(0, |counts| counts[relation as usize] as usize)
    }

    /// Empty for a list that there is not.
    pub fn get(&self, slice: DocumentSlice) -> &[DocumentId] {
        self.lists.get(&slice).map_or(&[], Vec::as_slice)
    }

    /// Every list with what it holds: kinds, then issuers and signatories in their orders, years as they passed.
    pub fn slices(&self) -> impl DoubleEndedIterator<Item = (DocumentSlice, &[DocumentId])> {
        self.lists.iter().map(|(slice, documents)| (*slice, &**documents))
    }

    /// The lists of a group; years newest first.
    pub fn of(&self, group: DocumentGroup) -> Vec<(DocumentSlice, &[DocumentId])> {
        let mut lists: Vec<_> = self.slices().filter(|(slice, _)| slice.group() == Some(group)).collect();
        if group == DocumentGroup::Years {
            lists.reverse();
        }
        lists
    }
}

fn is_shown(document: &RegisteredDocument, entries: &[Entry], lang: Lang) -> bool {
    match document.entry {
        Some(own) => entries.get(own.0 as usize).is_some_and(|entry| entry.shown(lang).is_some()),
        None => !document.slug.is_empty(),
    }
}

impl RegisteredDocument {
    /// A plan of the site is one, whatever its number says.
    pub fn kind(&self) -> Option<DocumentKind> {
        self.kind.or(self.entry.map(|_| DocumentKind::Plan))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_signatories_have_one_address() {
        let tag = crate::text::LanguageTag::parse("vi").expect("a language");
        let signed = |name: &str| RegisteredDocument { signatory: name.into(), ..RegisteredDocument::default() };
        let names = ["Trần Văn Má", "Trần Văn Ma", "ສົມ", "ຄຳ", "Trần Văn Ma 2", "Lê An", "Trần Văn Ma", ""];
        let register = Register { documents: names.into_iter().map(signed).collect() };
        let signatories = Signatories::new(&register, &Collator::new(&tag));
        let mut slugs: Vec<&str> = signatories.all.iter().map(|one| one.slug.as_str()).collect();
        assert_eq!(&*signatories.all[1].name, "Lê An", "by the given name, after the one that is a digit");
        slugs.sort_unstable();
        slugs.dedup();
        assert_eq!(slugs.len(), 6, "{slugs:?}");
        assert!(slugs.iter().all(|slug| crate::text::is_slug(slug)), "{slugs:?}");
        assert_eq!(signatories.of(&signed("ຄຳ")).map(|at| &*signatories.all[at].name), Some("ຄຳ"));
        assert_eq!(signatories.of(&signed("")), None);
    }
}
