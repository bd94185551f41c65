//! Items of lists, each under what it belongs to.

use super::super::model::{Item, Loss, Paragraph, Role};
use super::inline::Place;
use super::{Writer, indented};

/// A list that is open at a depth.
struct Open {
    item: Item,
    /// Where what belongs to the last of its items stands.
    within: usize,
    /// Lists that follow each other have different signs, else they would be one.
    is_second: bool,
}

impl Writer<'_> {
    pub fn list(&mut self, items: &[&Paragraph]) -> String {
        let mut out = String::new();
        let mut open: Vec<Open> = Vec::new();
        for paragraph in items {
            let Role::Item(item) = paragraph.role else { continue };
            self.place = paragraph.place;
            let mut is_second = false;
            let is_first = open.last().is_some_and(|last| last.item.depth < item.depth);
            while let Some(last) = open.last().filter(|last| last.item.depth >= item.depth) {
                let goes_on = last.item.depth == item.depth && continues(last.item, item);
                is_second = if goes_on { last.is_second } else { last.item.depth == item.depth && !last.is_second };
                open.pop();
            }
            let at = open.last().map_or(0, |parent| parent.within);
            let sign = sign(item, is_second);
            let within = at + sign.len() + 1;
            self.check_label(paragraph, item);
            let text = self.line(&paragraph.pieces, Place::Line);
            // Only a list that begins with 1 may follow right under words.
            if !open.is_empty() && is_first && item.number.is_some_and(|number| number != 1) {
                out.push('\n');
            }
            out.push_str(&" ".repeat(at));
            out.push_str(&format!("{sign} {}", indented(&text, within)));
            if text.is_empty() {
                out.push('\n');
            }
            open.push(Open { item, within, is_second });
        }
        out
    }

    /// Letters and Roman numbers become figures: what refers to them must be looked at.
    fn check_label(&mut self, paragraph: &Paragraph, item: Item) {
        let (Some(label), Some(number)) = (&paragraph.label, item.number) else { return };
        if label.trim_end_matches(['.', ')', ':', '/', '-']) != number.to_string() {
            self.tell(Loss::Label, label.clone());
        }
    }
}

fn continues(last: Item, next: Item) -> bool {
    match (last.number, next.number) {
        (None, None) => true,
        (Some(last), Some(next)) => next == last.saturating_add(1),
        _ => false,
    }
}

fn sign(item: Item, is_second: bool) -> String {
    match (item.number, is_second) {
        (None, false) => "-".to_owned(),
        (None, true) => "*".to_owned(),
        (Some(number), false) => format!("{number}."),
        (Some(number), true) => format!("{number})"),
    }
}
