//! What front matter names by key: organisations, tasks of plans, whoever contributed. Written only in originals.

use jiff::civil::Date;

use crate::content::{Document, Reference};
use crate::diagnostic::{Code, Diagnostic};
use crate::text::Suggestions;

use super::entry::{Entry, EntryId, NamedBy};
use super::visibility;

/// Problems told of one document: nobody reads more at once.
const MOST: usize = 100;

/// Reports every name that no entry has, and those of entries that are not public.
pub fn check(entries: &[Entry], today: Date, near: &mut Suggestions, problems: &mut Vec<Diagnostic>) {
    for entry in entries {
        let document = &entry.original;
        let faults = document.outline.references.iter().filter_map(|reference| fault(entries, today, near, document, reference));
        problems.extend(faults.take(MOST));
    }
}

/// Tells each entry what names it.
pub fn link(entries: &mut [Entry]) {
    let mut named: Vec<(usize, NamedBy)> = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        for reference in &entry.original.outline.references {
            if let Some(to) = find(entries, &reference.key).filter(|to| *to != at) {
                named.push((to, NamedBy { from: EntryId(at as u32), part: reference.part.clone() }));
            }
        }
    }
    named.sort_unstable();
    named.dedup();
    for (to, by) in named {
        entries[to].named_by.push(by);
    }
}

fn find(entries: &[Entry], key: &str) -> Option<usize> {
    entries.binary_search_by(|entry| (*entry.key).cmp(key)).ok()
}

fn fault(entries: &[Entry], today: Date, near: &mut Suggestions, document: &Document, reference: &Reference) -> Option<Diagnostic> {
    let name = reference.at.split(['[', '.']).next().unwrap_or_default();
    let value = match &reference.part {
        None => reference.key.to_string(),
        Some(part) => format!("{}#{part}", reference.key),
    };
    let at = |code| Diagnostic::new(code, document.front.place_of_value(&reference.at)).arg("key", name).arg("value", &value);
    let Some(found) = find(entries, &reference.key) else {
        let near = near.nearest(&reference.key, entries.iter().map(|entry| &*entry.key));
        return Some(at(Code::UnknownReference).arg("nearest", near));
    };
    let named = &entries[found];
    let parts = &named.original.outline.parts;
    if let Some(part) = reference.part.as_ref().filter(|part| !parts.contains(part)) {
        let near = match &*near.nearest(part, parts.iter().map(|part| &**part)) {
            "none" => "none".to_owned(),
            near => format!("{}#{near}", reference.key),
        };
        return Some(at(Code::UnknownReference).arg("nearest", near));
    }
    if named.is_reachable() {
        return None;
    }
    let reason = visibility::reason(&named.original, today).map_or("draft", |(reason, _)| reason.word());
    Some(at(Code::ReferenceHeldBack).arg("reason", reason))
}
