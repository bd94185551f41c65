//! What is to be done with every part of front matter that is there, so that as little as possible is written anew.

use std::borrow::Cow;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::order::{Order, Spot};
use super::outcome::{is_met, is_nothing};
use super::refusal::{Refusal, Why};
use super::value::{Value, value_of};
use super::wish::{Branch, Wish};
use crate::yaml::{Kind, Node, Step};

pub enum Plan<'c> {
    Keep,
    /// Written in place of what is there.
    Be(Cow<'c, Value>),
    Parts(Parts<'c>),
}

/// Of a list or group.
pub struct Parts<'c> {
    /// Of every part that is there; None goes.
    pub fates: Vec<Option<Plan<'c>>>,
    /// In the order in which they stand.
    pub new: Vec<New<'c>>,
}

pub struct New<'c> {
    pub spot: Spot,
    /// Of an entry; an item has none.
    pub key: Option<Cow<'c, str>>,
    pub value: Cow<'c, Value>,
}

/// Where a node stands.
#[derive(Clone, Default)]
pub struct At {
    /// `projects[2]`
    path: String,
    /// `projects[]`
    form: String,
}

impl At {
    fn key(&self, key: &str) -> At {
        let dot = if self.path.is_empty() { "" } else { "." };
        At { path: [&*self.path, dot, key].concat(), form: [&*self.form, dot, key].concat() }
    }

    fn item(&self, index: usize) -> At {
        At { path: format!("{}[{index}]", self.path), form: format!("{}[]", self.form) }
    }
}

/// None where the node goes.
pub fn plan<'c>(node: &Node, branch: &Branch<'c>, at: &At, order: &Order) -> Result<Option<Plan<'c>>, Refusal> {
    let branches = match &branch.wish {
        Wish::Go => return Ok(None),
        Wish::Be(value) => return Ok(Some(to_be(node, Cow::Borrowed(value), at, order))),
        Wish::Within(branches) => branches,
    };
    for (step, branch) in branches {
        let why = match (step, &node.kind) {
            _ if is_nothing(node) => continue,
            (Step::Key(_), Kind::Map(_)) | (Step::Index(_), Kind::Seq(_)) => continue,
            (Step::Key(_), _) => Why::NotAGroup(at.path.clone()),
            (Step::Index(_), _) => Why::NotAList(at.path.clone()),
        };
        return Err(Refusal::new(branch.path, why));
    }
    let parts = match &node.kind {
        _ if is_bare(node, at) => return Ok(Some(built(branch, at, order)?.map_or(Plan::Keep, Plan::Be))),
        Kind::Map(_) => in_group(node, branches, at, order)?,
        _ => in_list(node, branches, at, order)?,
    };
    Ok(parts.simplest())
}

/// Whether there is no part to write beside: `[]`, `{}`, a scalar.
fn is_bare(node: &Node, at: &At) -> bool {
    node.items().is_empty() && node.entries().is_empty() && !at.path.is_empty()
}

impl<'c> Parts<'c> {
    /// None where all that was there goes.
    fn simplest(self) -> Option<Plan<'c>> {
        let is_kept = |fate: &Option<Plan>| matches!(fate, Some(Plan::Keep));
        if self.new.is_empty() && self.fates.iter().all(is_kept) {
            return Some(Plan::Keep);
        }
        let is_empty = self.new.is_empty() && self.fates.iter().all(Option::is_none);
        (!is_empty).then_some(Plan::Parts(self))
    }
}

fn in_group<'c>(node: &Node, branches: &[(Step<'c>, Branch<'c>)], at: &At, order: &Order) -> Result<Parts<'c>, Refusal> {
    let mut fates = Vec::new();
    for entry in node.entries() {
        let found = branches.iter().find(|(step, _)| *step == Step::Key(&entry.key));
        fates.push(match found {
            None => Some(Plan::Keep),
            Some((_, branch)) => plan(&entry.value, branch, &at.key(&entry.key), order)?,
        });
    }
    let mut new = Vec::new();
    for (step, branch) in branches {
        let Step::Key(key) = *step else { continue };
        if !node.entries().iter().any(|entry| &*entry.key == key)
            && let Some(value) = built(branch, &at.key(key), order)?
        {
            new.push((Cow::Borrowed(key), value));
        }
    }
    Ok(Parts { fates, new: placed(node, new, at, order) })
}

fn placed<'c>(node: &Node, new: Vec<(Cow<'c, str>, Cow<'c, Value>)>, at: &At, order: &Order) -> Vec<New<'c>> {
    let keys = || node.entries().iter().map(|entry| &*entry.key);
    let mut new: Vec<(usize, New)> = new
        .into_iter()
        .map(|(key, value)| {
            let rank = order.rank(&at.form, &key).unwrap_or(usize::MAX);
            (rank, New { spot: order.spot(&at.form, &key, keys()), key: Some(key), value })
        })
        .collect();
    new.sort_by_key(|(rank, new)| (new.spot, *rank));
    new.into_iter().map(|(_, new)| new).collect()
}

fn in_list<'c>(node: &Node, branches: &[(Step<'c>, Branch<'c>)], at: &At, order: &Order) -> Result<Parts<'c>, Refusal> {
    let mut fates = Vec::new();
    for (index, item) in node.items().iter().enumerate() {
        let found = branches.iter().find(|(step, _)| *step == Step::Index(index));
        fates.push(match found {
            None => Some(Plan::Keep),
            Some((_, branch)) => plan(&item.value, branch, &at.item(index), order)?,
        });
    }
    let new = appended(branches, node.items().len(), at, order)?;
    let spot = node.items().len().checked_sub(1).map_or(Spot::Last, Spot::Behind);
    Ok(Parts { fates, new: new.into_iter().map(|value| New { spot, key: None, value }).collect() })
}

/// The items behind the last of so many.
fn appended<'c>(branches: &[(Step<'c>, Branch<'c>)], length: usize, at: &At, order: &Order) -> Result<Vec<Cow<'c, Value>>, Refusal> {
    let index = |step: &Step| match step {
        Step::Index(index) if *index >= length => Some(*index),
        _ => None,
    };
    let mut new: Vec<(usize, &Branch)> = branches.iter().filter_map(|(step, branch)| Some((index(step)?, branch))).collect();
    new.sort_by_key(|(index, _)| *index);
    let mut values = Vec::new();
    for (index, branch) in new {
        let Some(value) = built(branch, &at.item(index), order)? else { continue };
        if index != length + values.len() {
            return Err(Refusal::new(branch.path, Why::NoSuchItem(length)));
        }
        values.push(value);
    }
    Ok(values)
}

/// A value where there is none yet.
fn built<'c>(branch: &Branch<'c>, at: &At, order: &Order) -> Result<Option<Cow<'c, Value>>, Refusal> {
    let branches = match &branch.wish {
        Wish::Go => return Ok(None),
        Wish::Be(value) => return Ok(Some(Cow::Borrowed(value))),
        Wish::Within(branches) => branches,
    };
    let is_index = |step: &Step| matches!(step, Step::Index(_));
    if branches.iter().all(|(step, _)| is_index(step)) {
        let items = appended(branches, 0, at, order)?;
        return Ok((!items.is_empty()).then(|| Cow::Owned(Value::List(items.into_iter().map(Cow::into_owned).collect()))));
    }
    if let Some((_, branch)) = branches.iter().find(|(step, _)| is_index(step)) {
        return Err(Refusal::new(branch.path, Why::NotAList(at.path.clone())));
    }
    let mut entries = Vec::new();
    for (step, branch) in branches {
        let Step::Key(key) = step else { continue };
        let rank = order.rank(&at.form, key).unwrap_or(usize::MAX);
        entries.extend(built(branch, &at.key(key), order)?.map(|value| (rank, ((*key).to_owned(), value.into_owned()))));
    }
    entries.sort_by_key(|(rank, _)| *rank);
    Ok((!entries.is_empty()).then(|| Cow::Owned(Value::Map(entries.into_iter().map(|(_, entry)| entry).collect()))))
}

/// What is equal at its place stays.
fn to_be<'c>(node: &Node, value: Cow<'c, Value>, at: &At, order: &Order) -> Plan<'c> {
    if is_met(node, &value) {
        return Plan::Keep;
    }
    let is_empty = matches!(&*value, Value::List(items) if items.is_empty()) || matches!(&*value, Value::Map(all) if all.is_empty());
    let is_empty = is_empty || is_bare(node, at);
    let parts = match (&node.kind, &value) {
        (Kind::Map(_), Cow::Borrowed(Value::Map(values))) if !is_empty => group_to_be(node, values, at, order),
        (Kind::Seq(_), Cow::Borrowed(Value::List(values))) if !is_empty => list_to_be(node, values, at, order),
        _ => return Plan::Be(value),
    };
    parts.simplest().unwrap_or(Plan::Be(value))
}

fn group_to_be<'c>(node: &Node, values: &'c [(String, Value)], at: &At, order: &Order) -> Parts<'c> {
    let fate = |(key, old): (&str, &Node)| match values.iter().find(|(other, _)| other == key) {
        Some((_, value)) => Some(to_be(old, Cow::Borrowed(value), &at.key(key), order)),
        // It says nothing, and still does.
        None => is_nothing(old).then_some(Plan::Keep),
    };
    let fates = node.entries().iter().map(|entry| fate((&entry.key, &entry.value))).collect();
    let is_new = |key: &str| !node.entries().iter().any(|entry| &*entry.key == key);
    let new = values.iter().filter(|(key, _)| is_new(key));
    let new = new.map(|(key, value)| (Cow::Borrowed(&**key), Cow::Borrowed(value))).collect();
    Parts { fates, new: placed(node, new, at, order) }
}

/// Items that stay are found wherever they stand, so that each keeps its own lines.
fn list_to_be<'c>(node: &Node, values: &'c [Value], at: &At, order: &Order) -> Parts<'c> {
    let old: Vec<String> = node.items().iter().map(|item| value_of(&item.value).unwrap_or_else(Value::nothing).sign()).collect();
    let wanted: Vec<String> = values.iter().map(Value::sign).collect();
    let mut parts = Parts { fates: Vec::new(), new: Vec::new() };
    for op in capture_diff_slices(Algorithm::Myers, &old, &wanted) {
        let (olds, news) = (op.old_range(), op.new_range());
        let paired = olds.len().min(news.len());
        for (index, value) in olds.clone().zip(&values[news.clone()]) {
            let node = &node.items()[index].value;
            let is_same = matches!(op, DiffOp::Equal { .. }) && is_nothing(node);
            parts.fates.push(Some(if is_same { Plan::Keep } else { to_be(node, Cow::Borrowed(value), &at.item(index), order) }));
        }
        parts.fates.extend(olds.clone().skip(paired).map(|_| None));
        let spot = (olds.start + paired).checked_sub(1).map_or(Spot::First, Spot::Behind);
        parts.new.extend(values[news].iter().skip(paired).map(|value| New { spot, key: None, value: Cow::Borrowed(value) }));
    }
    parts
}
