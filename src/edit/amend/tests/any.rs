//! Any front matter, in any manner of writing, and any change of it.

use proptest::prelude::*;

use super::manner::{Dice, dice, front, value, write};
use crate::edit::amend::{Amendment, Value, Why, amended, present, value_of};
use crate::yaml::{Kind, Node, Source, Tree, split};

const ORDER: &[&str] = &["name", "summary", "contact", "contact.name", "projects[]", "projects[].name", "areas[]"];

fn around(front: &str) -> String {
    format!("---\n{front}---\nThân\n")
}

fn tree(text: &str) -> (String, Tree) {
    let front = split(&"".into(), text.trim_start_matches('\u{feff}')).unwrap().front.to_owned();
    (front.clone(), Source::new(&"".into(), front, 0).tree().clone())
}

/// Every path there is, and some that could be.
fn paths(node: &Node, at: &str, dice: &mut Dice, found: &mut Vec<String>) {
    if !at.is_empty() {
        found.push(at.to_owned());
    }
    let dot = if at.is_empty() { "" } else { "." };
    match &node.kind {
        Kind::Map(entries) => {
            entries.iter().for_each(|entry| paths(&entry.value, &format!("{at}{dot}{}", entry.key), dice, found));
            let new = ["name", "summary", "new", "areas"][dice.roll(4)];
            if !entries.iter().any(|entry| &*entry.key == new) {
                found.push(format!("{at}{dot}{new}{}", ["", ".name", "[0]"][dice.roll(3)]));
            }
        }
        Kind::Seq(items) => {
            items.iter().enumerate().for_each(|(index, item)| paths(&item.value, &format!("{at}[{index}]"), dice, found));
            found.push(format!("{at}[{}]{}", items.len(), ["", ".name"][dice.roll(2)]));
        }
        Kind::Scalar(_) => {}
    }
}

fn touches(one: &str, other: &str) -> bool {
    let below = |path: &str, above: &str| path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
    below(one, other) || below(other, one)
}

/// Some changes that can be made together.
fn changes(root: &Node, values: &[Value], dice: &mut Dice) -> Vec<Amendment> {
    let mut all = Vec::new();
    paths(root, "", dice, &mut all);
    let mut chosen: Vec<Amendment> = Vec::new();
    for value in values {
        let path = all[dice.roll(all.len())].clone();
        if !chosen.iter().any(|change| touches(&change.path, &path)) {
            chosen.push(Amendment { path, to: (dice.roll(3) > 0).then(|| value.clone()) });
        }
    }
    chosen
}

/// What the second reader makes of it.
fn same(value: &serde_yaml::Value, wanted: &Value) -> bool {
    use serde_yaml::Value as Yaml;
    match (value, wanted) {
        (Yaml::Sequence(items), Value::List(values)) => items.len() == values.len() && items.iter().zip(values).all(|(a, b)| same(a, b)),
        (Yaml::Mapping(map), Value::Map(values)) => {
            map.len() == values.len() && values.iter().all(|(key, value)| map.get(key.as_str()).is_some_and(|found| same(found, value)))
        }
        (Yaml::String(text), wanted) => Value::Text(text.clone()).same_as(wanted),
        (Yaml::Number(number), wanted) => Value::Number(number.to_string()).same_as(wanted),
        (Yaml::Bool(truth), wanted) => Value::Bool(*truth).same_as(wanted),
        _ => false,
    }
}

/// Whether removals leave nothing of it.
fn is_emptied(node: &Node, path: &str, changes: &[Amendment]) -> bool {
    let dot = if path.is_empty() { "" } else { "." };
    let entries = node.entries().iter().map(|entry| (format!("{path}{dot}{}", entry.key), &entry.value));
    let items = node.items().iter().enumerate().map(|(index, item)| (format!("{path}[{index}]"), &item.value));
    let parts: Vec<(String, &Node)> = entries.chain(items).collect();
    let goes = |(part, node): &(String, &Node)| {
        changes.iter().any(|change| change.path == *part && change.to.is_none()) || is_emptied(node, part, changes)
    };
    let is_set = changes.iter().any(|change| change.to.is_some() && change.path != path && touches(&change.path, path));
    !parts.is_empty() && !is_set && parts.iter().all(goes)
}

/// The lines that may change: those of the parts named, and of the whole of brackets around them.
fn may_change(text: &str, old: &Tree, changes: &[Amendment]) -> Vec<bool> {
    let mut may = vec![false; text.split_inclusive('\n').count()];
    let line = |at: usize| text.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count();
    for change in changes {
        let mut marked = Vec::new();
        let mut path = String::new();
        let mut is_within = false;
        for part in change.path.replace('[', ".[").split('.').filter(|part| !part.is_empty()) {
            path = if path.is_empty() || part.starts_with('[') { format!("{path}{part}") } else { format!("{path}.{part}") };
            let Some(node) = old.get(&path) else { break };
            let is_flow = text[node.span.start..].starts_with(['[', '{']) && !matches!(node.kind, Kind::Scalar(_));
            let is_bare = node.items().is_empty() && node.entries().is_empty();
            if path == change.path || is_within || is_flow || is_bare || is_emptied(node, &path, changes) {
                is_within = true;
                marked.push(path.clone());
            }
        }
        for path in marked {
            let (whole, key) = (old.entry_span(&path).unwrap(), old.key_span(&path).unwrap());
            // Its own comments above, and none below that are another's.
            let first = line(if whole.start <= key.start { whole.start } else { key.start });
            let lines: Vec<&str> = text.split_inclusive('\n').collect();
            let is_comment = |index: usize| lines[index].trim_start().starts_with('#');
            let above = (0..first).rev().take_while(|index| is_comment(*index)).count();
            let last = line(whole.end.max(whole.start + 1) - 1).max(line(old.value_span(&path).unwrap().end));
            let column = |index: usize| lines[index].len() - lines[index].trim_start().len();
            let own =
                |index: usize| index <= line(old.value_span(&path).unwrap().end) || is_comment(index) && column(index) > column(first);
            for (index, may) in may.iter_mut().enumerate().take(last + 1).skip(first - above) {
                *may |= index <= first || own(index);
            }
        }
    }
    may
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_change_says_what_it_should_and_touches_nothing_else(
        value in front(),
        mut dice in dice(),
        values in prop::collection::vec(value(), 1..4),
    ) {
        let text = around(&write(&value, &mut dice));
        let read = amended(&text, &[], ORDER);
        prop_assert_eq!(read.as_deref(), Ok(&*text));
        let (old_front, old) = tree(&text);
        let changes = changes(old.root().unwrap(), &values, &mut dice);
        let new = match amended(&text, &changes, ORDER) {
            Err(refusal) => {
                let is_sound = matches!(refusal.why, Why::NotAGroup(_) | Why::NotAList(_) | Why::NoSuchItem(_));
                prop_assert!(is_sound, "{refusal:?}\n{text}\n{changes:?}");
                return Ok(());
            }
            Ok(new) => new,
        };
        let (new_front, tree) = tree(&new);
        // What was set is there, and is text, number or truth value to another reader too.
        let wanted = tree.root().and_then(value_of);
        let other: serde_yaml::Value = serde_yaml::from_str(&new_front).unwrap();
        prop_assert!(wanted.is_none() || same(&other, &wanted.unwrap()), "{}\n{:?}", new, changes);
        let is_shifted = changes.iter().any(|change| change.to.is_none());
        for change in changes.iter().filter(|_| !is_shifted) {
            let found = present(&tree, &change.path);
            prop_assert!(found.zip(change.to.clone()).is_some_and(|(found, to)| found.same_as(&to)), "{}\n{:?}", new, change);
        }
        // Lines that belong to nothing changed stand there in their order; the dash of an item may come to stand before another of its keys,
        // without the empty lines between them.
        let bare = |line: &str| line.trim_start_matches([' ', '-']).to_owned();
        let may = may_change(&old_front, &old, &changes);
        let mut left = new_front.split_inclusive('\n');
        for (line, _) in old_front.split_inclusive('\n').zip(may).filter(|(line, may)| !may && !line.trim().is_empty()) {
            prop_assert!(left.any(|new| bare(new) == bare(line)), "lost: {line:?}\n{text}\n{new}\n{changes:?}");
        }
        // The same with other line ends.
        let strange = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
        let crlf = amended(&strange(&text), &changes, ORDER);
        prop_assert_eq!(crlf, Ok(strange(&new)));
    }

    #[test]
    fn what_is_said_already_is_not_written_again(value in front(), mut dice in dice()) {
        let text = around(&write(&value, &mut dice));
        let (_, tree) = tree(&text);
        let mut all = Vec::new();
        paths(tree.root().unwrap(), "", &mut dice, &mut all);
        for path in all {
            if let Some(to) = present(&tree, &path) {
                let same = amended(&text, &[Amendment { path, to: Some(to) }], ORDER);
                prop_assert_eq!(same.as_deref(), Ok(&*text));
            }
        }
    }

    #[test]
    fn any_text_is_changed_or_refused(front in any::<String>(), path in "[a-z.\\[\\]0-9]{0,8}", value in value()) {
        let change = Amendment { path, to: Some(value) };
        let _ = amended(&around(&front), std::slice::from_ref(&change), &[]);
        let _ = amended(&front, &[change], &[]);
    }
}
