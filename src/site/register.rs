//! Official documents by their identity: number, issuer and date together, because every province has its own 62/KH-UBND every year.

use std::collections::BTreeMap;

use crate::content::{DocumentRef, Identity};
use crate::diagnostic::{Code, Diagnostic};
use crate::official::SymbolKey;

use super::entry::{Entry, EntryId, NamedBy};

type Register = BTreeMap<SymbolKey, Vec<(EntryId, Identity)>>;

/// Reports two entries of one document, and tells every entry which documents it names are here, and which of them replace it.
pub fn link(entries: &mut [Entry], problems: &mut Vec<Diagnostic>) {
    let register = register(entries, problems);
    let mut replaced: Vec<(EntryId, EntryId)> = Vec::new();
    let mut named: Vec<(EntryId, NamedBy)> = Vec::new();
    for (at, entry) in entries.iter_mut().enumerate() {
        let from = EntryId(at as u32);
        let documents = &entry.original.outline.documents;
        entry.documents = documents.iter().map(|(document, _)| find(&register, document).filter(|id| *id != from)).collect();
        for ((_, replaces), found) in documents.iter().zip(&entry.documents) {
            let Some(to) = found else { continue };
            named.push((*to, NamedBy { from, part: None }));
            if *replaces {
                replaced.push((*to, from));
            }
        }
    }
    for (to, by) in named {
        entries[to.0 as usize].named_by.push(by);
    }
    for (old, new) in replaced {
        entries[old.0 as usize].superseded_by.push(new);
    }
}

fn register(entries: &[Entry], problems: &mut Vec<Diagnostic>) -> Register {
    let mut register = Register::new();
    for (at, entry) in entries.iter().enumerate() {
        let Some(identity) = &entry.original.outline.identity else { continue };
        let same = register.entry(identity.symbol.clone()).or_default();
        if let Some((first, _)) = same.iter().find(|(_, other)| is_twice(other, identity)) {
            let other = &entries[first.0 as usize].original;
            let place = entry.original.front.place_of_value("symbol");
            let problem = Diagnostic::new(Code::DocumentTwice, place).arg("other", &other.path);
            problems.push(problem.related(other.front.place_of_value("symbol")));
        }
        same.push((EntryId(at as u32), identity.clone()));
    }
    register
}

/// One number of one issuer in one year.
fn is_twice(a: &Identity, b: &Identity) -> bool {
    a.issuer == b.issuer && a.date.map(|date| date.year()) == b.date.map(|date| date.year())
}

/// The one entry that a reference can mean: nothing known of both may differ. Two candidates are none.
fn find(register: &Register, document: &DocumentRef) -> Option<EntryId> {
    let candidates = register.get(&document.symbol.as_ref()?.key())?;
    let agrees = |identity: &Identity| {
        let issuer = document.issuer.is_none() || identity.issuer.is_none() || document.issuer == identity.issuer;
        let date = document.date.is_none() || identity.date.is_none() || document.date == identity.date;
        issuer && date
    };
    let mut found = candidates.iter().filter(|(_, identity)| agrees(identity));
    let only = found.next()?.0;
    found.next().is_none().then_some(only)
}
