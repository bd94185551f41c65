//! What documents have to do with one another and with the entries that name them. Whoever rests on itself, or is replaced in a circle, is
//! written down as it is said: nothing here follows a chain to its end but the look for such circles.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::content::{Document, Kind, Stated};
use crate::diagnostic::Diagnostic;
use crate::text::Lang;

use super::super::entry::{Entry, EntryId, NamedBy};
use super::name::{At, Names, texts};
use super::{DocumentId, RegisteredDocument, doubts};

/// What each naming means.
#[derive(Default)]
pub struct Resolved {
    own: BTreeMap<EntryId, DocumentId>,
    known: BTreeMap<usize, DocumentId>,
    others: BTreeMap<At, DocumentId>,
}

/// One document replaces another, as it is said somewhere.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Replacement {
    pub old: DocumentId,
    pub new: DocumentId,
    pub at: At,
}

/// What an entry is told of documents.
#[derive(Default)]
pub struct OfEntry {
    document: Option<DocumentId>,
    front: Vec<Option<DocumentId>>,
    /// One for each text that readers see.
    texts: Vec<Vec<Option<DocumentId>>>,
    /// Entries whose plans replace it.
    superseded_by: Vec<EntryId>,
    /// Entries whose front matter names it.
    named_by: BTreeSet<EntryId>,
    /// Texts whose words name it: languages and entries.
    mentions: BTreeSet<(usize, EntryId)>,
}

impl Resolved {
    pub fn set(&mut self, at: At, id: DocumentId) {
        match at {
            At::Own(entry) => drop(self.own.insert(entry, id)),
            At::Known(known) => drop(self.known.insert(known, id)),
            at => drop(self.others.insert(at, id)),
        }
    }

    pub fn of(&self, at: At) -> Option<DocumentId> {
        match at {
            At::Own(entry) => self.own.get(&entry).copied(),
            At::Known(known) => self.known.get(&known).copied(),
            at => self.others.get(&at).copied(),
        }
    }

    fn stated(&self, at: At, stated: &Stated) -> Option<DocumentId> {
        match stated {
            Stated::Known(known) => self.of(At::Known(*known)),
            Stated::Other(_) => self.of(at),
        }
    }
}

/// Fills in what documents have to do with one another; reports those that replace each other.
pub fn documents(names: &Names, resolved: &Resolved, documents: &mut [RegisteredDocument]) -> Vec<Diagnostic> {
    let mut replacements: Vec<Replacement> = Vec::new();
    for (at, (entry, texts)) in names.entries.iter().zip(&names.texts).enumerate().filter(|(_, (_, texts))| !texts.is_empty()) {
        of_entry(EntryId(at as u32), entry, texts.len(), names, resolved, documents, &mut replacements);
    }
    for (place, known) in names.known.documents.iter().enumerate() {
        let Some(own) = resolved.of(At::Known(place)) else { continue };
        for (at, stated) in known.basis.iter().enumerate() {
            if let Some(to) = resolved.stated(At::KnownBasis(place, at), stated).filter(|to| *to != own) {
                documents[own.index()].basis.push(to);
                documents[to.index()].bears.push(own);
            }
        }
        let at = At::KnownReplaced(place);
        let new = known.replaced_by.as_ref().and_then(|stated| resolved.stated(at, stated)).filter(|new| *new != own);
        replacements.extend(new.map(|new| Replacement { old: own, new, at }));
    }
    replacements.sort_unstable();
    replacements.dedup_by_key(|replacement| (replacement.old, replacement.new));
    for Replacement { old, new, .. } in &replacements {
        documents[old.index()].superseded_by.push(*new);
        documents[new.index()].supersedes.push(*old);
    }
    documents.iter_mut().for_each(RegisteredDocument::tidy);
    doubts::circles(names, documents, &replacements)
}

fn of_entry(
    id: EntryId,
    entry: &Entry,
    texts: usize,
    names: &Names,
    resolved: &Resolved,
    documents: &mut [RegisteredDocument],
    replacements: &mut Vec<Replacement>,
) {
    let own = resolved.of(At::Own(id));
    let basis = entry.original.plan().map_or(0, |plan| plan.basis.len());
    let mut bound: BTreeSet<DocumentId> = own.into_iter().collect();
    let mut others: BTreeSet<DocumentId> = BTreeSet::new();
    let mut stated: BTreeSet<DocumentId> = BTreeSet::new();
    for (place, (_, replaces)) in entry.original.outline.documents.iter().enumerate() {
        let at = At::Front(id, place);
        let Some(to) = resolved.of(at).filter(|to| Some(*to) != own) else { continue };
        match own {
            Some(new) if *replaces => replacements.push(Replacement { old: to, new, at }),
            Some(from) if place < basis => {
                documents[from.index()].basis.push(to);
                documents[to.index()].bears.push(from);
            }
            _ => {
                others.insert(to);
                stated.insert(to);
                continue;
            }
        }
        bound.insert(to);
    }
    for text in 0..texts {
        let mentions = names.texts[id.0 as usize][text].mentions.len();
        others.extend((0..mentions).filter_map(|place| resolved.of(At::Text(id, text, place))));
        for (task, mention) in tasks(entry, names.texts[id.0 as usize][text]) {
            if let Some(to) = resolved.of(At::Text(id, text, mention)).filter(|to| Some(*to) != own) {
                documents[to.index()].tasks.push((id, task));
            }
        }
    }
    for to in others.difference(&bound) {
        // A text about an old plan may name newer documents, which the plan itself cannot have named.
        if let Some(from) = own.filter(|from| stated.contains(to) || !is_newer(&documents[to.index()], &documents[from.index()])) {
            documents[from.index()].cites.push(*to);
        }
        let document = &mut documents[to.index()];
        let list = if entry.kind == Kind::News { &mut document.news } else { &mut document.cited_by };
        list.push(id);
    }
}

fn is_newer(one: &RegisteredDocument, other: &RegisteredDocument) -> bool {
    match (one.date, other.date) {
        (Some(one), Some(other)) => one > other,
        _ => one.year().zip(other.year()).is_some_and(|(one, other)| one > other),
    }
}

/// Tasks of a plan whose words in one text name something: places in the original, whatever the order of a translation, and mentions.
fn tasks<'a>(entry: &'a Entry, text: &'a Document) -> impl Iterator<Item = (usize, usize)> + 'a {
    let plans = entry.original.plan().zip(text.plan());
    plans.into_iter().flat_map(|(original, own)| {
        let place: BTreeMap<&str, usize> = original.tasks.iter().enumerate().map(|(at, task)| (&*task.id, at)).collect();
        let named = text.part_mentions.iter();
        named.filter_map(move |named| Some((*place.get(&*own.tasks.get(named.part)?.id)?, named.mention)))
    })
}

impl RegisteredDocument {
    /// Everything once and in order.
    fn tidy(&mut self) {
        for list in [&mut self.basis, &mut self.bears, &mut self.supersedes, &mut self.superseded_by, &mut self.cites] {
            list.sort_unstable();
            list.dedup();
        }
        for list in [&mut self.cited_by, &mut self.news] {
            list.sort_unstable();
            list.dedup();
        }
        self.tasks.sort_unstable();
        self.tasks.dedup();
    }
}

/// What each entry is told.
pub fn entries(names: &Names, resolved: &Resolved, documents: &[RegisteredDocument]) -> Vec<OfEntry> {
    let mut told: Vec<OfEntry> = Vec::with_capacity(names.entries.len());
    for (at, (entry, texts)) in names.entries.iter().zip(&names.texts).enumerate() {
        let id = EntryId(at as u32);
        let document = resolved.of(At::Own(id));
        // A text does not lead to itself.
        let other = |at: At| resolved.of(at).filter(|to| Some(*to) != document);
        let front = (0..entry.original.outline.documents.len()).map(|place| other(At::Front(id, place))).collect();
        let mentions =
            |(text, shown): (usize, &&Arc<Document>)| (0..shown.mentions.len()).map(|place| other(At::Text(id, text, place))).collect();
        let texts = texts.iter().enumerate().map(mentions).collect();
        told.push(OfEntry { document, front, texts, ..OfEntry::default() });
    }
    for at in 0..told.len() {
        let id = EntryId(at as u32);
        let entry_of = |document: &Option<DocumentId>| document.and_then(|to| documents[to.index()].entry);
        let named: Vec<EntryId> = told[at].front.iter().filter_map(entry_of).collect();
        for to in named {
            told[to.0 as usize].named_by.insert(id);
        }
        for (lang, to) in mentioned(&names.entries[at], &names.texts[at], &told[at].texts) {
            if let Some(to) = entry_of(&Some(to)) {
                told[to.0 as usize].mentions.insert((lang, id));
            }
        }
    }
    for document in documents {
        let Some(old) = document.entry else { continue };
        let new = document.superseded_by.iter().filter_map(|new| documents[new.index()].entry);
        told[old.0 as usize].superseded_by.extend(new);
    }
    told
}

/// What the words of an entry name, in each language that has a text of its own.
fn mentioned(entry: &Entry, texts: &[&Arc<Document>], found: &[Vec<Option<DocumentId>>]) -> BTreeSet<(usize, DocumentId)> {
    let mut all = BTreeSet::new();
    for lang in 0..entry.in_lang.len() {
        let own = entry.translated(Lang(lang as u8)).map(|rendition| &rendition.document);
        let text = own.and_then(|own| texts.iter().position(|text| Arc::ptr_eq(text, own)));
        let named = text.and_then(|text| found.get(text)).into_iter().flatten();
        all.extend(named.filter_map(|to| Some((lang, (*to)?))));
    }
    all
}

/// Gives each entry what it is told.
pub fn tell(entries: &mut [Entry], told: Vec<OfEntry>) {
    entries.par_iter_mut().zip(told).for_each(|(entry, told)| {
        let seen: Vec<Arc<Document>> = texts(entry).into_iter().cloned().collect();
        entry.document = told.document;
        entry.documents = told.front;
        entry.superseded_by = told.superseded_by;
        entry.superseded_by.sort_unstable();
        entry.superseded_by.dedup();
        entry.named_by.extend(told.named_by.into_iter().map(|from| NamedBy { from, part: None }));
        for (lang, from) in &told.mentions {
            entry.mentions[*lang].push(*from);
        }
        if !told.mentions.is_empty() {
            for mentions in &mut entry.mentions {
                mentions.sort_unstable();
                mentions.dedup();
            }
        }
        for (_, rendition) in entry.renditions() {
            let text = seen.iter().position(|seen| Arc::ptr_eq(seen, &rendition.document));
            rendition.documents = text.and_then(|text| told.texts.get(text)).cloned().unwrap_or_default();
        }
    });
}
