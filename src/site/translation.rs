//! What a translation says of its original: nothing but words, and which state of the original they translate.

use std::collections::BTreeSet;

use crate::content::{Document, Status, TRANSLATED};
use crate::diagnostic::{Code, Diagnostic};
use crate::text::nearest;
use crate::yaml::{Kind as NodeKind, Node, Tree};

/// The last part of a key path that is words: descriptions and captions of pictures, transcripts, the words of tasks and
/// projects.
const WORDS: [&str; 6] = ["alt", "caption", "transcript", "text", "title", "results"];

/// Unknown parts told of one translation, each with the one that was meant: nobody reads more at once.
const MOST: usize = 100;

/// Compares a translation with its original. True when the original has changed since.
pub fn check(original: &Document, translation: &Document, problems: &mut Vec<Diagnostic>) -> bool {
    check_facts(original, translation, problems);
    check_positions(original, translation, problems);
    check_parts(original, translation, problems);
    // Words that could not be read were not changed.
    if original.is_faulty {
        return false;
    }
    // Of a withdrawn text nothing is shown, so nothing can be out of date.
    if [original, translation].iter().any(|document| document.common.status == Status::Withdrawn) {
        return false;
    }
    let now = &original.stamps;
    let line = || format!("translates: {}", now.line());
    let Some(then) = &translation.common.translates else {
        let title = ["title", "name"].into_iter().find(|key| translation.front.tree().get(key).is_some());
        let place = translation.front.place_of_value(title.unwrap_or("title"));
        problems.push(Diagnostic::new(Code::TranslationUnstamped, place).missing_line(line()));
        return false;
    };
    let parts = now.changed_since(then);
    if parts.is_empty() {
        return false;
    }
    let place = translation.front.place_of_key("translates");
    problems.push(Diagnostic::new(Code::TranslationOutdated, place).arg("parts", parts.join(", ")).fix(line()));
    true
}

/// A fact in a translation must be the original's.
fn check_facts(original: &Document, translation: &Document, problems: &mut Vec<Diagnostic>) {
    if !translation.has_facts {
        return;
    }
    let tree = translation.front.tree();
    let facts = original.front.tree();
    for key in tree.keys().filter(|key| !TRANSLATED.contains(key)) {
        if let Some(node) = tree.get(key) {
            visit(key.to_owned(), node, &mut |path, node| {
                // What belongs to no part of the original is told of once, at its identifier.
                if let Some(there) = by_id(tree, facts, path) {
                    check_fact((path, node), &there, original, translation, problems);
                }
            });
        }
    }
}

/// The path in the original of what a path means in a translation: items with an identifier belong together by it, not by position.
/// None where the original has no such item.
fn by_id(tree: &Tree, facts: &Tree, path: &str) -> Option<String> {
    let own = || {
        let (list, rest) = path.split_once('[')?;
        let (index, rest) = rest.split_once(']')?;
        Some((list, rest, tree.get(&format!("{list}[{index}].id"))?.text()?))
    };
    let Some((list, rest, id)) = own() else { return Some(path.to_owned()) };
    let is_same = |item: &Node| item.entries().iter().any(|entry| &*entry.key == "id" && entry.value.text() == Some(id));
    let at = facts.get(list)?.items().iter().position(|item| is_same(&item.value))?;
    Some(format!("{list}[{at}]{rest}"))
}

/// Parts that a translation puts into words are parts of the original.
fn check_parts(original: &Document, translation: &Document, problems: &mut Vec<Diagnostic>) {
    let parts: BTreeSet<&str> = original.outline.parts.iter().map(|part| &**part).collect();
    let own = translation.outline.parts.iter().zip(&translation.outline.part_keys);
    for (part, key) in own.filter(|(part, _)| !parts.contains(&***part)).take(MOST) {
        let near = nearest(part, parts.iter().copied()).unwrap_or("none").to_owned();
        let place = translation.front.place_of_value(key);
        problems.push(Diagnostic::new(Code::UnknownPart, place).arg("value", part).arg("nearest", near).arg("original", &original.path));
    }
}

/// Every leaf below a node that is not words.
fn visit(path: String, node: &Node, leaf: &mut impl FnMut(&str, &Node)) {
    match &node.kind {
        NodeKind::Map(_) => {
            for entry in node.entries().iter().filter(|entry| !WORDS.contains(&&*entry.key)) {
                visit(format!("{path}.{}", entry.key), &entry.value, leaf);
            }
        }
        NodeKind::Seq(_) if node.items().iter().any(|item| matches!(item.value.kind, NodeKind::Map(_))) => {
            for (at, item) in node.items().iter().enumerate() {
                visit(format!("{path}[{at}]"), &item.value, leaf);
            }
        }
        _ => leaf(&path, node),
    }
}

fn check_fact((path, here): (&str, &Node), path_there: &str, original: &Document, translation: &Document, problems: &mut Vec<Diagnostic>) {
    let there = original.front.tree().get(path_there);
    if here.is_nothing() || there.is_some_and(|there| there.same_as(here)) {
        return;
    }
    let place = translation.front.place_of_value(path);
    let key = path.rsplit('.').next().unwrap_or(path);
    problems.push(match there {
        None => Diagnostic::new(Code::FactOnlyInTranslation, place).arg("key", key).arg("original", &original.path),
        Some(there) => Diagnostic::new(Code::FactDiffers, place)
            .arg("key", key)
            .arg("here", shown(here))
            .arg("there", shown(there))
            .related(original.front.place_of_value(path_there)),
    });
}

fn shown(node: &Node) -> String {
    match &node.kind {
        NodeKind::Seq(_) => node.items().iter().map(|item| shown(&item.value)).collect::<Vec<_>>().join(", "),
        _ => node.text().unwrap_or("…").to_owned(),
    }
}

/// Lists whose words belong to the original's by position have as many entries, or none.
fn check_positions(original: &Document, translation: &Document, problems: &mut Vec<Diagnostic>) {
    for (key, here) in &translation.outline.aligned {
        let there = original.outline.aligned.iter().find(|(own, _)| own == key).map_or(0, |(_, count)| *count);
        if *here != 0 && *here != there {
            let place = translation.front.place_of_key(key);
            problems.push(Diagnostic::new(Code::TranslationPosition, place).arg("key", key).arg("here", here).arg("there", there));
        }
    }
}
