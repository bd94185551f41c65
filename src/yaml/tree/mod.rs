//! The lossless tree of a YAML text: what stands where.
//!
//! Keys, values and whole entries have byte spans, so that a problem can be shown at its exact place and an entry can be cut out or
//! replaced without touching the text around it. Typed reading goes past this tree; it serves places, stamps, imports and forms.
//! YAML that editors never need and readers stumble over (anchors, tags, merge keys, repeated keys) is refused while building.

mod build;
mod extent;
mod offsets;

use std::ops::Range;

use super::key_path::{Step, steps};
pub(super) use build::{build, detail, quoted_end};

/// Deepest nesting of lists and groups.
pub const DEPTH_LIMIT: usize = 32;

#[derive(Clone, Debug, Default)]
pub struct Tree {
    root: Option<Node>,
}

#[derive(Clone, Debug)]
pub struct Node {
    pub kind: Kind,
    /// From the first byte of the value (its quote, bracket, `|` or first key) to behind its last; empty where nothing is written.
    pub span: Range<usize>,
    /// A scalar without quotes and not in a block: only such a scalar can be a number, a truth value or nothing.
    pub plain: bool,
}

#[derive(Clone, Debug)]
pub enum Kind {
    /// The text meant, with quotes, escapes and folding undone; empty where nothing is written.
    Scalar(Box<str>),
    Seq(Vec<Item>),
    Map(Vec<Entry>),
}

#[derive(Clone, Debug)]
pub struct Item {
    pub value: Node,
    /// The whole item, from its line's start or bracket to before the next: what to cut out.
    pub span: Range<usize>,
}

#[derive(Clone, Debug)]
pub struct Entry {
    pub key: Box<str>,
    pub key_span: Range<usize>,
    pub value: Node,
    /// The whole entry, from its key's line to before the next entry (comments between belong to the first): what to cut out.
    pub span: Range<usize>,
}

impl Node {
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(text) => Some(text),
            _ => None,
        }
    }

    pub fn entries(&self) -> &[Entry] {
        match &self.kind {
            Kind::Map(entries) => entries,
            _ => &[],
        }
    }

    pub fn items(&self) -> &[Item] {
        match &self.kind {
            Kind::Seq(items) => items,
            _ => &[],
        }
    }

    /// Whether nothing is written: `key:` and no more. `key: ""` is written.
    pub fn is_nothing(&self) -> bool {
        self.plain && self.text() == Some("")
    }

    /// Equal in structure and text, wherever and however written; the order of keys does not matter.
    pub fn same_as(&self, other: &Node) -> bool {
        match (&self.kind, &other.kind) {
            (Kind::Scalar(one), Kind::Scalar(two)) => one == two,
            (Kind::Seq(one), Kind::Seq(two)) => one.len() == two.len() && one.iter().zip(two).all(|(a, b)| a.value.same_as(&b.value)),
            (Kind::Map(one), Kind::Map(two)) => {
                one.len() == two.len() && one.iter().all(|a| two.iter().find(|b| b.key == a.key).is_some_and(|b| a.value.same_as(&b.value)))
            }
            _ => false,
        }
    }
}

/// A step's target: where it is written, and what is there.
pub(super) struct Found<'a> {
    pub node: &'a Node,
    pub key_span: Range<usize>,
    pub whole: Range<usize>,
}

impl Tree {
    pub fn root(&self) -> Option<&Node> {
        self.root.as_ref()
    }

    /// The names of the top-level properties, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.root.iter().flat_map(|root| root.entries()).map(|entry| &*entry.key)
    }

    /// The value under a key path as people write it: `cover.alt`, `gallery[1].image`.
    pub fn get(&self, key_path: &str) -> Option<&Node> {
        self.find(key_path).map(|found| found.node)
    }

    pub fn value_span(&self, key_path: &str) -> Option<Range<usize>> {
        self.find(key_path).map(|found| found.node.span.clone())
    }

    /// Where the last key of the path is written; for an item of a list, the item itself.
    pub fn key_span(&self, key_path: &str) -> Option<Range<usize>> {
        self.find(key_path).map(|found| found.key_span)
    }

    /// The whole entry or item under the key path: what to cut out to be rid of it.
    pub fn entry_span(&self, key_path: &str) -> Option<Range<usize>> {
        self.find(key_path).map(|found| found.whole)
    }

    /// The innermost entry or item around a byte.
    pub(super) fn around(&self, at: usize) -> Option<Range<usize>> {
        let mut node = self.root.as_ref()?;
        let mut span = None;
        loop {
            let inner = match &node.kind {
                Kind::Scalar(_) => None,
                Kind::Seq(items) => items.iter().find(|item| item.span.contains(&at)).map(|item| (&item.span, &item.value)),
                Kind::Map(entries) => entries.iter().find(|entry| entry.span.contains(&at)).map(|entry| (&entry.span, &entry.value)),
            };
            let Some((found, value)) = inner else { return span };
            span = Some(found.clone());
            node = value;
        }
    }

    fn find(&self, key_path: &str) -> Option<Found<'_>> {
        self.follow(&steps(key_path))
    }

    pub(super) fn follow(&self, steps: &[Step]) -> Option<Found<'_>> {
        let root = self.root.as_ref()?;
        let mut found = Found { node: root, key_span: root.span.clone(), whole: root.span.clone() };
        for step in steps {
            found = match *step {
                Step::Key(key) => {
                    let entry = found.node.entries().iter().find(|entry| &*entry.key == key)?;
                    Found { node: &entry.value, key_span: entry.key_span.clone(), whole: entry.span.clone() }
                }
                Step::Index(index) => {
                    let item = found.node.items().get(index)?;
                    Found { node: &item.value, key_span: item.value.span.clone(), whole: item.span.clone() }
                }
            };
        }
        Some(found)
    }
}
