//! How far a file indents.

use super::like::is_flow;
use super::lines::{column, is_first};
use crate::yaml::{Kind, Node};

/// In columns; as the first of its kind does it, else as most files do.
#[derive(Clone, Copy)]
pub struct Widths {
    /// From a key to the keys of its group.
    pub group: usize,
    /// From a key to the dashes of its list.
    pub dash: usize,
    /// From a dash to what stands behind it.
    pub item: usize,
}

#[derive(Default)]
struct Found {
    group: Option<usize>,
    dash: Option<usize>,
    item: Option<usize>,
}

impl Widths {
    pub fn of(text: &str, root: Option<&Node>) -> Widths {
        let mut found = Found::default();
        root.into_iter().for_each(|root| found.look(text, root));
        Widths { group: found.group.unwrap_or(2), dash: found.dash.unwrap_or(2), item: found.item.unwrap_or(2) }
    }
}

impl Found {
    fn look(&mut self, text: &str, node: &Node) {
        if is_flow(text, node) {
            return;
        }
        match &node.kind {
            Kind::Scalar(_) => {}
            Kind::Map(entries) => {
                for entry in entries {
                    self.below(text, column(text, entry.key_span.start), &entry.value);
                    self.look(text, &entry.value);
                }
            }
            Kind::Seq(items) => {
                for item in items {
                    let dash = dash(text, item.span.start);
                    let between = text[dash + 1..].len() - text[dash + 1..].trim_start_matches(' ').len();
                    if !text[dash + 1 + between..].starts_with(['\r', '\n', '#']) {
                        self.item.get_or_insert(between + 1);
                    }
                    self.look(text, &item.value);
                }
            }
        }
    }

    fn below(&mut self, text: &str, above: usize, value: &Node) {
        if is_flow(text, value) {
            return;
        }
        match &value.kind {
            Kind::Map(entries) if entries.first().is_some_and(|entry| is_first(text, entry.key_span.start)) => {
                let width = column(text, entries[0].key_span.start).saturating_sub(above);
                self.group.get_or_insert(width.max(1));
            }
            Kind::Seq(items) if !items.is_empty() => {
                self.dash.get_or_insert(column(text, dash(text, items[0].span.start)).saturating_sub(above));
            }
            _ => {}
        }
    }
}

/// The dash of an item whose span begins here or with the blanks before it.
pub fn dash(text: &str, start: usize) -> usize {
    start + (text[start..].len() - text[start..].trim_start_matches(' ').len())
}
