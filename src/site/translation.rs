//! What a translation says of its original: nothing but words, and which state of the original they translate.

use crate::content::{Document, Stamps, Status};
use crate::diagnostic::{Code, Diagnostic};
use crate::yaml::{Kind as NodeKind, Node};

/// Keys that a translation may have on its own.
const OWN: [&str; 6] = ["title", "summary", "status", "slug", "aliases", "translates"];

/// The last part of a key path that is words: pictures' descriptions and captions, transcripts.
const WORDS: [&str; 3] = ["alt", "caption", "transcript"];

/// Compares a translation with its original. True when the original has changed since.
pub fn check(original: &Document, translation: &Document, problems: &mut Vec<Diagnostic>) -> bool {
    check_facts(original, translation, problems);
    check_positions(original, translation, problems);
    // Of a withdrawn text nothing is shown, so nothing can be out of date.
    if [original, translation].iter().any(|document| document.common.status == Status::Withdrawn) {
        return false;
    }
    let now = Stamps::of(original);
    let line = format!("translates: {}", now.line());
    let Some(then) = &translation.common.translates else {
        let place = translation.front.place_of_value("title");
        problems.push(Diagnostic::new(Code::TranslationUnstamped, place).missing_line(line));
        return false;
    };
    let parts = now.changed_since(then);
    if parts.is_empty() {
        return false;
    }
    let place = translation.front.place_of_key("translates");
    problems.push(Diagnostic::new(Code::TranslationOutdated, place).arg("parts", parts.join(", ")).fix(line));
    true
}

/// A fact in a translation must be the original's.
fn check_facts(original: &Document, translation: &Document, problems: &mut Vec<Diagnostic>) {
    if translation.front.top_keys().iter().all(|key| OWN.contains(key)) {
        return;
    }
    let tree = translation.front.tree();
    let facts = original.front.tree();
    for key in tree.keys().filter(|key| !OWN.contains(key)) {
        if let Some(node) = tree.get(key) {
            visit(key.to_owned(), node, &mut |path, node| check_fact(path, node, facts.get(path), original, translation, problems));
        }
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

fn check_fact(path: &str, here: &Node, there: Option<&Node>, original: &Document, translation: &Document, problems: &mut Vec<Diagnostic>) {
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
            .related(original.front.place_of_value(path)),
    });
}

fn shown(node: &Node) -> String {
    match &node.kind {
        NodeKind::Seq(_) => node.items().iter().map(|item| shown(&item.value)).collect::<Vec<_>>().join(", "),
        _ => node.text().unwrap_or("…").to_owned(),
    }
}

/// Pictures of a gallery belong together by position.
fn check_positions(original: &Document, translation: &Document, problems: &mut Vec<Diagnostic>) {
    let (Some(facts), Some(words)) = (original.news(), translation.news()) else { return };
    let (here, there) = (words.gallery.len(), facts.gallery.len());
    if here != 0 && here != there {
        let place = translation.front.place_of_key("gallery");
        problems.push(Diagnostic::new(Code::TranslationPosition, place).arg("key", "gallery").arg("here", here).arg("there", there));
    }
}
