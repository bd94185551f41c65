//! Entries that have the same name or the same identifier. Each is told of once, beside the first that has it: of many with one name
//! there are as many findings and not as many as there are pairs.
//!
//! Names are compared without marks, capitals and punctuation, and otherwise as they are: a "Ltd" more makes another name.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::{Document, Status};
use crate::desk::sight::Sight;
use crate::site::reason;
use crate::text::fold;

use super::found::{Found, Item, Other, What};

/// A name or identifier, in the form in which it is compared.
struct Mark<'a> {
    folded: String,
    document: &'a Document,
    at: String,
    what: Told<'a>,
}

enum Told<'a> {
    Name(&'a str),
    Identifier(&'a str, &'a str),
}

pub fn find<'a>(sight: Sight<'a>, items: &[Item<'a>]) -> Vec<Found<'a>> {
    let mut order: Vec<Item> = items.to_vec();
    // A draft is told of beside what is public, never the other way round.
    order.sort_by_key(|item| (reason(&item.entry.original, sight.today()).is_some(), &*item.entry.key));
    let mut all = first_owners(&order, identifiers, |_, _| false);
    // Whoever says that it is part of another is known to be a second one.
    all.extend(first_owners(&order, names, |one, other| is_part(one, other) || is_part(other, one)));
    all
}

fn is_part(one: Item, of: Item) -> bool {
    one.facts.part_of.as_ref().is_some_and(|whole| *whole.key == *of.entry.key)
}

fn first_owners<'a>(
    items: &[Item<'a>],
    marks: impl Fn(Item<'a>) -> Vec<Mark<'a>>,
    are_known: impl Fn(Item<'a>, Item<'a>) -> bool,
) -> Vec<Found<'a>> {
    let mut owners: BTreeMap<String, (usize, Other)> = BTreeMap::new();
    let mut all = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let mut told = BTreeSet::new();
        for mark in marks(*item) {
            let other = Other { entry: item.entry, document: mark.document, at: mark.at.clone() };
            let (owner, other) = owners.entry(mark.folded).or_insert((at, other));
            if *owner == at || are_known(*item, items[*owner]) || !told.insert(*owner) {
                continue;
            }
            let what = match mark.what {
                Told::Name(name) => What::SameName(name, other.clone()),
                Told::Identifier(scheme, id) => What::SameIdentifier(scheme, id, other.clone()),
            };
            all.push(Found { item: *item, document: mark.document, at: mark.at, what, day: None });
        }
    }
    all
}

fn identifiers(item: Item<'_>) -> Vec<Mark<'_>> {
    let bare = |text: &str| text.split_whitespace().collect::<String>().to_uppercase();
    let each = item.facts.identifiers.iter().enumerate();
    each.map(|(at, (scheme, id))| Mark {
        folded: format!("{} {}", bare(scheme), bare(id)),
        document: &item.entry.original,
        at: format!("identifiers[{at}].id"),
        what: Told::Identifier(scheme, id),
    })
    .collect()
}

/// In every language, with the acronym before or behind, and all the other names.
fn names(item: Item<'_>) -> Vec<Mark<'_>> {
    let mut marks = Vec::new();
    let mut add = |document, at: &str, shown, compared: &str| {
        let folded = bare(compared);
        if !folded.is_empty() {
            marks.push(Mark { folded, document, at: at.to_owned(), what: Told::Name(shown) });
        }
    };
    let original: &Document = &item.entry.original;
    for document in item.entry.documents().filter(|document| document.common.status != Status::Withdrawn) {
        let name: &str = &document.title;
        add(document, "name", name, name);
        if !name.is_empty() && !item.facts.acronym.is_empty() {
            add(document, "name", name, &format!("{} {name}", item.facts.acronym));
            add(document, "name", name, &format!("{name} {}", item.facts.acronym));
        }
    }
    for (at, name) in item.facts.other_names.iter().enumerate() {
        add(original, &format!("other_names[{at}]"), name, name);
    }
    add(original, "local_name", &item.facts.local_name, &item.facts.local_name);
    marks
}

/// Folded words with one space between them. Signs that stand between words go; those that are part of a letter stay.
fn bare(name: &str) -> String {
    let is_between = |c: char| {
        let is_sign = c.is_ascii() && !c.is_ascii_alphanumeric();
        is_sign || c.is_whitespace() || matches!(c, '\u{a0}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}')
    };
    fold(name).split(is_between).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
