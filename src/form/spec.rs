//! The fields of a kind as a tree, so that they can be walked beside a file.

use std::iter::Peekable;
use std::vec::IntoIter;

use crate::schema::{Field, Value};
use crate::yaml::{Kind, Node};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    One,
    List,
    /// A text for each language, or one for all.
    Localized,
    Group,
    /// A list of groups, or of texts in several languages.
    Records,
    /// What editors name the keys of, and what is one thing or another.
    Fixed,
}

pub struct Spec {
    pub field: Field,
    pub shape: Shape,
    /// Of a group, or of a record of a list.
    pub inner: Vec<Spec>,
    /// As somebody would type it.
    pub example: String,
}

/// Set by buttons that say what they do.
const BY_BUTTON: [&str; 3] = ["status", "approved", "translates"];

/// The key that stands for a whole document where nothing else of it is known.
pub const SYMBOL: &str = "symbol";

pub fn specs(fields: Vec<Field>, example: &dyn Fn(&Field) -> String) -> Vec<Spec> {
    let mut specs = below(&mut fields.into_iter().peekable(), "", example);
    specs.retain(|spec| !BY_BUTTON.contains(&&*spec.field.key));
    specs
}

fn below(fields: &mut Peekable<IntoIter<Field>>, above: &str, example: &dyn Fn(&Field) -> String) -> Vec<Spec> {
    let mut specs = Vec::new();
    while let Some(field) = fields.next_if(|field| field.path.starts_with(above)) {
        let inner = below(fields, &[&*field.path, "."].concat(), example);
        let shape = match (field.value, field.list) {
            (Value::Map | Value::Switch, _) => Shape::Fixed,
            (Value::Localized, true) => Shape::Records,
            (_, true) if !inner.is_empty() => Shape::Records,
            (_, false) if !inner.is_empty() => Shape::Group,
            (Value::Group | Value::Document, _) => Shape::Fixed,
            (Value::Localized, false) => Shape::Localized,
            (_, true) => Shape::List,
            (_, false) => Shape::One,
        };
        specs.push(Spec { example: example(&field), field, shape, inner });
    }
    specs
}

impl Spec {
    /// Whether a group of it may be written as one text.
    pub fn is_short(&self) -> bool {
        self.field.value == Value::Document
    }

    /// Whether the records are texts in several languages and no groups.
    pub fn is_of_texts(&self) -> bool {
        self.shape == Shape::Records && self.inner.is_empty()
    }

    /// Whether a control can show what stands in the file without leaving anything out. Single values are asked of the codec.
    pub fn fits(&self, node: Option<&Node>) -> bool {
        let Some(node) = node.filter(|node| !is_nothing(node)) else { return self.shape != Shape::Fixed };
        match self.shape {
            Shape::Fixed => false,
            Shape::One => true,
            Shape::Group => self.fits_group(node),
            Shape::Localized => is_localized(node),
            Shape::List => node.text().is_some() || is_list(node) && node.items().iter().all(|item| item.value.text().is_some()),
            Shape::Records => is_list(node),
        }
    }

    /// The same of one record.
    pub fn fits_record(&self, node: &Node) -> bool {
        is_nothing(node) || if self.is_of_texts() { is_localized(node) } else { self.fits_group(node) }
    }

    fn fits_group(&self, node: &Node) -> bool {
        is_group(node) || self.is_short() && node.text().is_some()
    }
}

pub fn find<'s>(specs: &'s [Spec], key: &str) -> Option<&'s Spec> {
    specs.iter().find(|spec| spec.field.key == key)
}

pub fn child<'n>(node: Option<&'n Node>, key: &str) -> Option<&'n Node> {
    node?.entries().iter().find(|entry| &*entry.key == key).map(|entry| &entry.value)
}

pub fn is_group(node: &Node) -> bool {
    matches!(node.kind, Kind::Map(_))
}

fn is_list(node: &Node) -> bool {
    matches!(node.kind, Kind::Seq(_))
}

/// `key:`, `key: ~`.
pub fn is_nothing(node: &Node) -> bool {
    node.plain && matches!(node.text(), Some("" | "~" | "null" | "Null" | "NULL"))
}

fn is_localized(node: &Node) -> bool {
    node.text().is_some() || is_group(node) && node.entries().iter().all(|entry| entry.value.text().is_some())
}
