//! The example of a field as somebody would type it.

use std::sync::Arc;

use crate::diagnostic::Locale;
use crate::edit::value_of;
use crate::schema::Field;
use crate::yaml::{Node, Source};

use super::codec::Codec;
use super::entering::{by_tag, shown_text};
use super::spec::is_group;

/// Empty where a line could not hold it.
pub fn example(codec: &Codec, locale: Locale, field: &Field) -> String {
    let source = Source::new(&Arc::from(""), format!("k: {}\n", field.example), 0);
    let whole = source.tree().get("k");
    let one = whole.map(|node| node.items().first().map_or(node, |item| &item.value));
    one.filter(|_| !field.example.is_empty()).map(|node| shown(codec, locale, field, node)).unwrap_or_default()
}

fn shown(codec: &Codec, locale: Locale, field: &Field, node: &Node) -> String {
    if let Some((_, own)) = by_tag(node, locale.tag()).filter(|_| is_group(node)) {
        return shown_text(own);
    }
    let shown = value_of(node).and_then(|value| codec.shown(field, &value)).unwrap_or_default();
    let label = field.allowed.iter().zip(&field.word_labels).find(|(word, _)| **word == shown).map(|(_, label)| label.clone());
    label.unwrap_or(shown)
}
