//! What is written instead of which bytes, noted part by part.

use std::ops::Range;

use super::like::{Like, is_flow};
use super::lines;
use super::plan::Plan;
use super::value::Value;
use super::widths::Widths;
use super::written::{Slot, Written};
use crate::yaml::{Kind, Node};

pub struct Pen<'t> {
    pub text: &'t str,
    pub widths: Widths,
    line_end: &'static str,
    edits: Vec<(Range<usize>, String)>,
}

/// Where a value stands.
#[derive(Clone, Copy)]
pub struct Place {
    /// Behind the colon or the dash.
    pub after: usize,
    pub slot: Slot,
    pub is_root: bool,
}

impl Place {
    pub const ROOT: Place = Place { after: 0, slot: Slot { column: 0, is_item: false, is_flow: false }, is_root: true };

    pub fn new(after: usize, slot: Slot) -> Place {
        Place { after, slot, is_root: false }
    }
}

impl<'t> Pen<'t> {
    /// `line_end`: as the file has it.
    pub fn new(text: &'t str, root: Option<&Node>, line_end: &'static str) -> Pen<'t> {
        Pen { text, widths: Widths::of(text, root), line_end, edits: Vec::new() }
    }

    pub fn put(&mut self, at: usize, new: impl Into<String>) {
        self.instead(at..at, new);
    }

    pub fn cut(&mut self, range: Range<usize>) {
        self.instead(range, "");
    }

    pub fn instead(&mut self, range: Range<usize>, new: impl Into<String>) {
        let new = new.into();
        if !(range.is_empty() && new.is_empty()) {
            self.edits.push((range, new));
        }
    }

    /// The text with all that was noted; None where two notes are about the same bytes.
    pub fn finish(mut self) -> Option<String> {
        // What is put between stands before what is cut out behind it.
        self.edits.sort_by_key(|(range, _)| (range.start, !range.is_empty()));
        let mut out = String::with_capacity(self.text.len());
        let mut at = 0;
        for (range, new) in self.edits {
            out.push_str(self.text.get(at..range.start)?);
            out.push_str(&new.replace('\n', self.line_end));
            at = range.end;
        }
        out.push_str(self.text.get(at..)?);
        Some(out)
    }

    /// Carries out what is planned for a value. `like`: what stands in its place elsewhere.
    pub fn carry_out(&mut self, node: &'t Node, plan: &Plan, place: Place, like: &Like<'t>) {
        let like = like.with(node);
        match plan {
            Plan::Keep => {}
            Plan::Be(value) => self.replace(node, value, place, &like),
            Plan::Parts(parts) if is_flow(self.text, node) => self.flow(node, parts, &like),
            Plan::Parts(parts) => self.block(node, parts, place, &like),
        }
    }

    /// Writes a value in place of what is there.
    pub fn replace(&mut self, node: &'t Node, value: &Value, place: Place, like: &Like<'t>) {
        let old = self.extent(node, place);
        match self.widths.written(value, like, place.slot) {
            Written::Beside(new) => self.beside(node, new, old, place),
            Written::Below(new) if place.slot.is_item => self.behind_dash(lines::bare(&new), old, place),
            Written::Below(new) => self.below(new, old, place),
        }
    }

    /// The bytes of the value; empty where there is none.
    fn extent(&self, node: &Node, place: Place) -> Range<usize> {
        if node.span.is_empty() { place.after..place.after } else { node.span.clone() }
    }

    fn beside(&mut self, node: &Node, new: String, old: Range<usize>, place: Place) {
        let is_beside = self.is_beside(&old, place);
        let is_block = matches!(node.kind, Kind::Map(_) | Kind::Seq(_)) && !is_flow(self.text, node);
        // The lines of a text in a block come below what stands behind the value on its line.
        let (head, rest) = new.split_at(if new.starts_with(['|', '>']) { lines::before_end(&new, 0) } else { new.len() });
        if is_block && !is_beside {
            self.put(place.after, format!(" {head}"));
            let rest = rest.strip_prefix('\n').map(|rest| format!("{rest}\n")).unwrap_or_default();
            return self.instead(self.below_range(old.end, place), rest);
        }
        // The note behind the sign of a block stands within its bytes.
        let gap = if old.is_empty() { " " } else { "" };
        self.instead(old.clone(), [gap, head, note(&self.text[old.clone()])].concat());
        self.put(lines::before_end(self.text, old.end), rest);
    }

    /// The first line of a group stands behind the dash.
    fn behind_dash(&mut self, new: &str, old: Range<usize>, place: Place) {
        let new = &[&*" ".repeat(self.widths.item.saturating_sub(1).max(1)), new].concat();
        if old.is_empty() || self.is_beside(&old, place) {
            return self.lines_instead(place.after..old.end, new);
        }
        let (head, rest) = new.split_at(lines::before_end(new, 0));
        self.put(place.after, head);
        let rest = rest.strip_prefix('\n').map(|rest| format!("{rest}\n")).unwrap_or_default();
        self.instead(self.below_range(old.end, place), rest);
    }

    /// Lines in place of what ends its line but for a note: that stays on the first.
    pub fn lines_instead(&mut self, old: Range<usize>, new: &str) {
        let (head, rest) = new.split_at(lines::before_end(new, 0));
        let end = old.end;
        self.instead(old, head);
        self.put(lines::before_end(self.text, end), rest);
    }

    /// Whether a value begins on the line of its key or dash.
    fn is_beside(&self, value: &Range<usize>, place: Place) -> bool {
        lines::start(self.text, value.start) == lines::start(self.text, place.after)
    }

    fn below(&mut self, new: String, old: Range<usize>, place: Place) {
        if self.is_beside(&old, place) {
            let note = note(&self.text[old.clone()]);
            self.instead(place.after..old.end, note);
            self.put(lines::end(self.text, old.end), new);
        } else {
            self.instead(self.below_range(old.end, place), new);
        }
    }

    /// The lines below a key that are its value, with the comments among and below them.
    fn below_range(&self, end: usize, place: Place) -> Range<usize> {
        lines::end(self.text, place.after)..lines::behind(self.text, end, place.slot.column)
    }
}

/// A note behind the sign of a text in a block (`>- # note`), which stands within its bytes.
fn note(value: &str) -> &str {
    let header = &value[..lines::before_end(value, 0)];
    let rest = header.trim_end().trim_start_matches(|c: char| !c.is_whitespace());
    if value.starts_with(['|', '>']) && rest.trim_start().starts_with('#') { rest } else { "" }
}
