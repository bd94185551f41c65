//! Where a document is named, and as what: every naming that counts, gathered from plans, `documents.yaml`, front matter and running text.
//! Only what readers see counts, so that nothing of a draft shows.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::config::Config;
use crate::content::{Document, DocumentRef, KnownDocument, KnownDocuments, Mention, MentionedIssuer, Stated};
use crate::diagnostic::Place;
use crate::official::SymbolKey;
use crate::text::{Lang, fold};

use super::super::entry::{Entry, EntryId, Presence};
use super::settle::{Issuer, Naming, Weight};

/// What all namings of a document have in common: its number or, where it has none, its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    Number(SymbolKey),
    /// Folded.
    Name(String),
}

/// Where a document is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum At {
    /// The plan that it is.
    Own(EntryId),
    /// A position in `documents.yaml`.
    Known(usize),
    Front(EntryId, usize),
    /// By an entry of `documents.yaml`: among what it rests on.
    KnownBasis(usize, usize),
    KnownReplaced(usize),
    /// A position among the texts of an entry that readers see, and one among the mentions of that text.
    Text(EntryId, usize, usize),
}

/// One naming.
#[derive(Debug)]
pub struct Name<'a> {
    pub at: At,
    pub naming: Naming<'a>,
}

/// Everything that is named, and what it is looked up in.
pub struct Names<'a> {
    pub entries: &'a [Entry],
    pub known: &'a KnownDocuments,
    pub config: &'a Config,
    /// The texts of each entry that readers see, each once.
    pub texts: Vec<Vec<&'a Arc<Document>>>,
    /// By what is named; namings of one entry stand together.
    pub groups: Vec<(Key, Vec<Name<'a>>)>,
}

impl<'a> Names<'a> {
    pub fn gather(entries: &'a [Entry], known: &'a KnownDocuments, config: &'a Config) -> Names<'a> {
        let texts: Vec<_> = entries.par_iter().map(texts).collect();
        let parts = entries.par_chunks(AT_ONCE).zip(texts.par_chunks(AT_ONCE)).enumerate();
        let parts: Vec<Gathering> = parts.map(|(at, (entries, texts))| Gathering::of(at * AT_ONCE, entries, texts)).collect();
        let mut gathering = Gathering::default();
        parts.into_iter().for_each(|part| gathering.join(part));
        known.documents.iter().enumerate().for_each(|(at, document)| gathering.of_known(at, document));
        Names { entries, known, config, texts, groups: gathering.groups.into_iter().collect() }
    }

    /// The reference of front matter or of `documents.yaml` that names a document.
    pub fn reference(&self, at: At) -> Option<&'a DocumentRef> {
        let other = |stated: &'a Stated| match stated {
            Stated::Other(reference) => Some(reference),
            Stated::Known(_) => None,
        };
        match at {
            At::Front(entry, place) => Some(&self.entries[entry.0 as usize].original.outline.documents.get(place)?.0),
            At::KnownBasis(known, place) => other(self.known.documents[known].basis.get(place)?),
            At::KnownReplaced(known) => other(self.known.documents[known].replaced_by.as_ref()?),
            _ => None,
        }
    }

    pub fn mention(&self, at: At) -> Option<&'a Mention> {
        match at {
            At::Text(entry, text, place) => self.texts[entry.0 as usize].get(text)?.mentions.get(place),
            _ => None,
        }
    }

    /// Whether it stands where everybody reads it, not only who sees a preview.
    pub fn is_public(&self, at: At) -> bool {
        let is_public = |presence: &Presence| matches!(presence, Presence::Shown(shown) if shown.is_public());
        at.entry().is_none_or(|entry| self.entries[entry.0 as usize].in_lang.iter().any(is_public))
    }

    /// Where it is written.
    pub fn place(&self, at: At) -> Place {
        let front = |entry: EntryId, key: &str| self.entries[entry.0 as usize].original.front.place_of_value(key);
        let listed = |key: &dyn Fn(&str) -> String, known: usize| match &self.known.source {
            Some(source) => source.place_of_value(&key(&self.known.documents[known].id)),
            None => Place::file(crate::content::KNOWN_DOCUMENTS),
        };
        match at {
            At::Own(entry) => front(entry, if self.has_date(at) { "date" } else { "symbol" }),
            At::Known(known) => listed(&|id| if self.has_date(at) { format!("{id}.date") } else { format!("{id}.symbol") }, known),
            At::Front(entry, _) => {
                let reference = self.reference(at);
                let key = reference.map(|reference| match reference.date {
                    Some(_) => format!("{}.date", reference.at),
                    None => reference.at.clone(),
                });
                front(entry, &key.unwrap_or_default())
            }
            At::KnownBasis(known, place) => listed(&|id| format!("{id}.basis[{place}]"), known),
            At::KnownReplaced(known) => listed(&|id| format!("{id}.replaced_by"), known),
            At::Text(..) => self.mention(at).map_or_else(|| Place::file("content"), |mention| mention.place.clone()),
        }
    }

    fn has_date(&self, at: At) -> bool {
        match at {
            At::Own(entry) => self.entries[entry.0 as usize].original.plan().is_some_and(|plan| plan.date.is_some()),
            At::Known(known) => self.known.documents[known].date.is_some(),
            _ => false,
        }
    }
}

impl At {
    /// The entry in which it stands.
    pub fn entry(self) -> Option<EntryId> {
        match self {
            At::Own(entry) | At::Front(entry, _) | At::Text(entry, ..) => Some(entry),
            At::Known(_) | At::KnownBasis(..) | At::KnownReplaced(_) => None,
        }
    }
}

/// The texts of an entry that readers see, each once; none of one that they do not.
pub fn texts(entry: &Entry) -> Vec<&Arc<Document>> {
    let mut texts: Vec<&Arc<Document>> = Vec::new();
    for at in 0..entry.in_lang.len() {
        let shown = entry.shown(Lang(at as u8)).map(|rendition| &rendition.document);
        texts.extend(shown.filter(|shown| !texts.iter().any(|known| Arc::ptr_eq(known, shown))));
    }
    texts
}

/// So many entries are gathered by one core at a time.
const AT_ONCE: usize = 512;

#[derive(Default)]
struct Gathering<'a> {
    groups: BTreeMap<Key, Vec<Name<'a>>>,
}

impl<'a> Gathering<'a> {
    /// Of entries that stand together, from the `first` on.
    fn of(first: usize, entries: &'a [Entry], texts: &[Vec<&'a Arc<Document>>]) -> Gathering<'a> {
        let mut gathering = Gathering::default();
        for (at, (entry, texts)) in entries.iter().zip(texts).enumerate().filter(|(_, (_, texts))| !texts.is_empty()) {
            gathering.of_entry(EntryId((first + at) as u32), entry, texts);
        }
        gathering
    }

    /// What was gathered of the entries that come next.
    fn join(&mut self, next: Gathering<'a>) {
        next.groups.into_iter().for_each(|(key, names)| self.groups.entry(key).or_default().extend(names));
    }

    fn add(&mut self, key: Option<Key>, at: At, naming: Naming<'a>) {
        if let Some(key) = key {
            self.groups.entry(key).or_default().push(Name { at, naming });
        }
    }

    fn of_entry(&mut self, id: EntryId, entry: &'a Entry, texts: &[&'a Arc<Document>]) {
        if let Some(plan) = entry.original.plan() {
            // One without a number goes by its title; two of one title are two documents all the same.
            let key = plan.symbol.as_ref().map_or_else(|| Key::Name(folded(&entry.original.title)), |symbol| Key::Number(symbol.key()));
            self.add(Some(key), At::Own(id), naming(known(plan.issuer), plan.date, Weight::Own));
        }
        for (place, (reference, _)) in entry.original.outline.documents.iter().enumerate() {
            self.reference(At::Front(id, place), reference);
        }
        for (text, document) in texts.iter().enumerate() {
            for (place, mention) in document.mentions.iter().enumerate() {
                let key = Some(Key::Number(mention.symbol.key()));
                self.add(key, At::Text(id, text, place), naming(mentioned(&mention.issuer), mention.date, Weight::Said));
            }
        }
    }

    fn of_known(&mut self, at: usize, document: &'a KnownDocument) {
        let key = document.symbol.as_ref().map(|symbol| Key::Number(symbol.key())).or_else(|| name_key(&document.title));
        // One that could not be read has neither number nor name; it was reported.
        let naming = Naming { issuer: known(document.issuer), date: document.date, also: &document.also_dated, weight: Weight::Listed };
        self.add(key, At::Known(at), naming);
        let stated = document.basis.iter().enumerate().map(|(place, stated)| (At::KnownBasis(at, place), stated));
        for (at, stated) in stated.chain(document.replaced_by.iter().map(|stated| (At::KnownReplaced(at), stated))) {
            if let Stated::Other(reference) = stated {
                self.reference(at, reference);
            }
        }
    }

    fn reference(&mut self, at: At, reference: &'a DocumentRef) {
        let key = reference.symbol.as_ref().map(|symbol| Key::Number(symbol.key())).or_else(|| name_key(&reference.name));
        self.add(key, at, naming(known(reference.issuer), reference.date, Weight::Stated));
    }
}

fn naming(issuer: Issuer, date: Option<Date>, weight: Weight) -> Naming<'static> {
    Naming { issuer, date, also: &[], weight }
}

fn known(issuer: Option<usize>) -> Issuer {
    issuer.map_or(Issuer::Unsaid, Issuer::Known)
}

fn mentioned(issuer: &MentionedIssuer) -> Issuer {
    match issuer {
        MentionedIssuer::Unsaid => Issuer::Unsaid,
        MentionedIssuer::Known(agency) => Issuer::Known(*agency),
        MentionedIssuer::Named(name) => Issuer::Named(folded(name).into()),
        MentionedIssuer::AnyOf(all) => match all[..] {
            [] => Issuer::Unsaid,
            [only] => Issuer::Known(only),
            _ => Issuer::AnyOf(all.clone()),
        },
    }
}

/// A document without a number goes by its name in the first language that has one.
fn name_key(name: &crate::config::Texts) -> Option<Key> {
    let first = (0..=u8::MAX).map(|at| name.get(Lang(at))).find(|text| !text.is_empty());
    first.filter(|_| !name.is_empty()).map(|text| Key::Name(folded(text)))
}

/// Dashes and quotes are printed in many ways.
fn folded(text: &str) -> String {
    fold(text).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
