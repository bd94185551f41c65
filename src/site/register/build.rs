//! From what is written to the register, step by step: who names what, which namings mean one document, what is known of each, how they
//! belong together, and where each is found.

use super::super::Input;
use super::super::entry::{Entry, EntryId};
use super::identify::{Group, identify};
use super::name::{At, Names};
use super::relate::{self, OfEntry, Resolved};
use super::{DocumentId, Register, RegisteredDocument, doubts, facts, slugs};
use crate::diagnostic::Diagnostic;

/// Reports two entries of one document. Beside the register stands what each entry is to be told ([`super::tell`]): which document it is,
/// which it names, and which entries replace it.
pub fn link(entries: &[Entry], input: &Input) -> (Register, Vec<OfEntry>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    problems.extend(doubts::twice(entries));
    problems.extend(doubts::listed_twice(input.known));
    let names = Names::gather(entries, input.known, input.config);
    let groups = identify(&names);
    problems.extend(doubts::report(&names, &groups));
    let (mut documents, resolved) = register(&names, &groups);
    let found = relate::documents(&names, &resolved, &mut documents);
    problems.extend(found);
    slugs::give(&mut documents, &names, &resolved, input.config);
    let of_entries = relate::entries(&names, &resolved, &documents);
    (Register { documents }, of_entries, problems)
}

/// The documents in their order, newest first, and what each naming means.
fn register(names: &Names, groups: &[Group]) -> (Vec<RegisteredDocument>, Resolved) {
    let all = groups.iter().flat_map(|group| group.found.iter().map(move |found| (group.key, found)));
    let mut documents: Vec<_> = all.map(|(key, found)| (facts::order(found, key), facts::document(names, found), &found.at)).collect();
    documents.sort_by(|a, b| a.0.cmp(&b.0));
    let mut resolved = Resolved::default();
    let documents = documents.into_iter().enumerate().map(|(place, (_, document, at))| {
        at.iter().for_each(|at| resolved.set(*at, DocumentId(place as u32)));
        document
    });
    let documents = documents.collect();
    (documents, resolved)
}

/// The entry that a document is.
pub fn own(at: &[At]) -> Option<EntryId> {
    at.iter().find_map(|at| match at {
        At::Own(entry) => Some(*entry),
        _ => None,
    })
}
