//! What stands in the same place elsewhere: after its manner the new is written.

use crate::yaml::{Kind, Node};

/// As many as can set a manner.
const MOST: usize = 16;

#[derive(Clone, Default)]
pub struct Like<'t> {
    text: &'t str,
    /// The nearest last.
    nodes: Vec<&'t Node>,
}

impl<'t> Like<'t> {
    pub fn new(text: &'t str, node: &'t Node) -> Like<'t> {
        Like { text, nodes: vec![node] }
    }

    /// Beside what stands there already.
    pub fn with(&self, node: &'t Node) -> Like<'t> {
        Like { text: self.text, nodes: self.nodes.iter().copied().chain([node]).collect() }
    }

    pub fn key(&self, key: &str) -> Like<'t> {
        let value = |node: &&'t Node| node.entries().iter().find(|entry| &*entry.key == key).map(|entry| &entry.value);
        Like { text: self.text, nodes: self.nodes.iter().filter_map(value).collect() }
    }

    pub fn items(&self) -> Like<'t> {
        let mut nodes: Vec<&Node> =
            self.nodes.iter().rev().flat_map(|node| node.items().iter().rev()).map(|item| &item.value).take(MOST).collect();
        nodes.reverse();
        Like { text: self.text, nodes }
    }

    fn last(&self, is_meant: impl Fn(&Node) -> bool) -> Option<&'t Node> {
        self.nodes.iter().rev().copied().find(|node| is_meant(node))
    }

    /// How the nearest scalar begins, and what it says.
    pub fn scalar(&self) -> Option<(&'t str, &'t str)> {
        let node = self.last(|node| node.text().is_some() && !node.span.is_empty())?;
        Some((&self.text[node.span.clone()], node.text()?))
    }

    /// Whether such a list or group stands in brackets.
    pub fn is_flow(&self, is_list: bool) -> Option<bool> {
        let is_such = |node: &Node| match &node.kind {
            Kind::Seq(items) => is_list && !items.is_empty(),
            Kind::Map(entries) => !is_list && !entries.is_empty(),
            Kind::Scalar(_) => false,
        };
        self.last(is_such).map(|node| is_flow(self.text, node))
    }
}

pub fn is_flow(text: &str, node: &Node) -> bool {
    !matches!(node.kind, Kind::Scalar(_)) && text[node.span.start..].starts_with(['[', '{'])
}
