//! What front matter says after the changes, reckoned from values alone: what the changed text is held against.

use super::value::{Value, value_of};
use super::wish::{Branch, Wish};
use crate::yaml::{Kind, Node, Step};

/// None where nothing is left: what is emptied by removals goes with them.
pub fn outcome(node: Option<&Node>, branch: &Branch) -> Option<Value> {
    let branches = match &branch.wish {
        Wish::Be(value) => return Some((*value).clone()),
        Wish::Go => return None,
        Wish::Within(branches) => branches,
    };
    let is_list = branches.iter().any(|(step, _)| matches!(step, Step::Index(_)));
    if is_list { items(node, branches).map(Value::List) } else { entries(node, branches).map(Value::Map) }
}

fn entries(node: Option<&Node>, branches: &[(Step, Branch)]) -> Option<Vec<(String, Value)>> {
    let old = node.map_or(&[][..], Node::entries);
    let wish = |key: &str| branches.iter().find(|(step, _)| *step == Step::Key(key)).map(|(_, branch)| branch);
    let mut left = old.is_empty();
    let mut all = Vec::new();
    for entry in old {
        let value = match wish(&entry.key) {
            None => {
                left = true;
                value_of(&entry.value)
            }
            Some(branch) => outcome(Some(&entry.value), branch),
        };
        all.extend(value.map(|value| (entry.key.to_string(), value)));
    }
    for (step, branch) in branches {
        if let Step::Key(key) = step
            && !old.iter().any(|entry| &*entry.key == *key)
        {
            all.extend(outcome(None, branch).map(|value| ((*key).to_owned(), value)));
        }
    }
    let is_there = node.is_some_and(|node| matches!(node.kind, Kind::Map(_)));
    (!all.is_empty() || left && is_there).then_some(all)
}

fn items(node: Option<&Node>, branches: &[(Step, Branch)]) -> Option<Vec<Value>> {
    let old = node.map_or(&[][..], Node::items);
    let wish = |index| branches.iter().find(|(step, _)| *step == Step::Index(index)).map(|(_, branch)| branch);
    let mut all: Vec<Value> = Vec::new();
    for (index, item) in old.iter().enumerate() {
        match wish(index) {
            None => all.push(value_of(&item.value).unwrap_or_else(Value::nothing)),
            Some(branch) => all.extend(outcome(Some(&item.value), branch)),
        }
    }
    let mut new: Vec<(usize, Value)> = Vec::new();
    for (step, branch) in branches {
        if let Step::Index(index) = step
            && *index >= old.len()
        {
            new.extend(outcome(None, branch).map(|value| (*index, value)));
        }
    }
    new.sort_by_key(|(index, _)| *index);
    all.extend(new.into_iter().map(|(_, value)| value));
    let is_there = node.is_some_and(|node| matches!(node.kind, Kind::Seq(_)));
    (!all.is_empty() || old.is_empty() && is_there).then_some(all)
}

/// Whether a node says this: also whether a number and a truth value are written as such.
pub fn is_met(node: &Node, value: &Value) -> bool {
    match (&node.kind, value) {
        (Kind::Map(entries), Value::Map(values)) => {
            let written = entries.iter().filter(|entry| !is_nothing(&entry.value)).count();
            let is_met = |(key, value): &(String, Value)| entries.iter().any(|entry| *entry.key == **key && is_met(&entry.value, value));
            written == values.len() && values.iter().all(is_met)
        }
        (Kind::Seq(items), Value::List(values)) => {
            items.len() == values.len() && items.iter().zip(values).all(|(item, value)| item_is_met(&item.value, value))
        }
        (Kind::Scalar(_), Value::Bool(_) | Value::Number(_)) => node.plain && value_of(node).is_some_and(|is| is.same_as(value)),
        (Kind::Scalar(_), Value::Text(_) | Value::Date(_)) => value_of(node).is_some_and(|is| is.same_as(value)),
        _ => false,
    }
}

/// An item with nothing in it counts as an empty text.
fn item_is_met(node: &Node, value: &Value) -> bool {
    is_met(node, value) || is_nothing(node) && matches!(value, Value::Text(text) if text.is_empty())
}

/// `key:`, `key: ~`.
pub fn is_nothing(node: &Node) -> bool {
    value_of(node).is_none()
}
