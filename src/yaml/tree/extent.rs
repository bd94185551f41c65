//! How far entries and items reach: what to cut out to be rid of one.

use super::build::closing_bracket;
use super::{Kind, Node};

/// Gives every entry and item below a node its whole span; `end` is where the node's own entry ends.
pub(super) fn extend(node: &mut Node, text: &str, end: usize) {
    let flow = closing_bracket(text, node.span.start).is_some();
    match &mut node.kind {
        Kind::Scalar(_) => {}
        Kind::Seq(items) => {
            let starts: Vec<usize> =
                items.iter().map(|item| if flow { item.value.span.start } else { dash(text, item.value.span.start) }).collect();
            for (index, item) in items.iter_mut().enumerate() {
                let end = starts.get(index + 1).copied().unwrap_or(if flow { item.value.span.end } else { end });
                item.span = starts[index]..end.max(starts[index]);
                extend(&mut item.value, text, item.span.end);
            }
        }
        Kind::Map(entries) => {
            let starts: Vec<usize> =
                entries.iter().map(|entry| if flow { entry.key_span.start } else { line_start(text, entry.key_span.start) }).collect();
            for (index, entry) in entries.iter_mut().enumerate() {
                let end = starts.get(index + 1).copied().unwrap_or(if flow { entry.value.span.end } else { end });
                entry.span = starts[index]..end.max(starts[index]);
                extend(&mut entry.value, text, entry.span.end);
            }
        }
    }
}

/// The start of the line if only blanks stand before, else the place itself.
fn line_start(text: &str, at: usize) -> usize {
    let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
    if text[start..at].trim_matches(' ').is_empty() { start } else { at }
}

/// The place of an item's dash, or its line's start if the dash is first there.
fn dash(text: &str, value: usize) -> usize {
    let mut before = text[..value].trim_end();
    // A comment may stand between the dash and its value.
    while !before.ends_with('-') {
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        match before[line..].find('#') {
            Some(hash) => before = before[..line + hash].trim_end(),
            None => return value,
        }
    }
    line_start(text, before.len() - 1)
}
