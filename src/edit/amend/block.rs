//! Lists and groups whose parts stand on lines of their own.

use super::like::Like;
use super::lines;
use super::order::Spot;
use super::pen::{Pen, Place};
use super::plan::{New, Parts};
use super::value::Value;
use super::widths::dash;
use super::written::Slot;
use crate::yaml::{Kind, Node};

/// An entry or an item.
struct Part<'t> {
    key: Option<&'t str>,
    value: &'t Node,
    /// Its key or dash.
    start: usize,
    /// Behind the colon or dash.
    after: usize,
    /// With the comments right above it and those below it that are indented deeper.
    own: std::ops::Range<usize>,
}

impl<'t> Pen<'t> {
    pub fn block(&mut self, node: &'t Node, plan: &Parts, place: Place, like: &Like<'t>) {
        let parts = self.parts(node, place);
        let Some(first) = parts.first() else { return };
        let column = lines::column(self.text, first.start);
        let is_led = !lines::is_first(self.text, first.start);
        let is_kept = |index: &usize| plan.fates.get(*index).is_some_and(Option::is_some);
        if is_led && !(0..parts.len()).any(|index| is_kept(&index)) {
            let lines: String = plan.new.iter().map(|new| self.part(new, like, column)).collect();
            return self.lines_instead(node.span.clone(), lines::bare(&lines));
        }
        for (part, fate) in parts.iter().zip(&plan.fates) {
            let Some(fate) = fate else { continue };
            let slot = Slot { column, is_item: part.key.is_none(), is_flow: false };
            let like = part.key.map_or_else(|| like.items(), |key| like.key(key));
            self.carry_out(part.value, fate, Place::new(part.after, slot), &like);
        }
        // Where the first parts go, the dash stays: before the next part, or alone where something else stands between.
        let next = (0..parts.len()).find(is_kept).filter(|next| is_led && *next > 0);
        let has_note = next.is_some_and(|next| {
            let gaps = parts[..next].iter().zip(&parts[1..=next]);
            gaps.map(|(part, after)| part.own.end..if after.start == parts[next].start { after.start } else { after.own.start })
                .any(|gap| !self.text[gap].trim().is_empty())
        });
        let mut is_led_anew = false;
        // Behind what is written within the parts: it may come to the same place.
        for new in &plan.new {
            let behind = match new.spot {
                Spot::First => None,
                Spot::Behind(index) => (0..=index).rev().find(is_kept),
                Spot::Last => (0..parts.len()).rev().find(is_kept),
            };
            let text = self.part(new, like, column);
            match behind {
                // Nobody knows its place in the whole: it comes at the end, behind every comment.
                _ if new.spot == Spot::Last && place.is_root => self.put(self.text.len(), text),
                Some(index) => self.put(parts[index].own.end, text),
                None if is_led => {
                    is_led_anew = true;
                    let pad = if has_note { 0 } else { column };
                    self.put(first.start, [text.trim_start_matches(' '), &" ".repeat(pad)].concat());
                }
                None => self.put(first.own.start, text),
            }
        }
        for (index, part) in parts.iter().enumerate().filter(|(index, _)| !is_kept(index)) {
            match next {
                Some(next) if !has_note && index == 0 => self.cut(part.start..parts[next].start),
                Some(next) if !has_note && index < next => {}
                Some(_) if index == 0 && !is_led_anew => {
                    let end = lines::before_end(self.text, lines::start(self.text, part.own.end - 1));
                    self.cut(place.after..end);
                }
                _ => self.cut(part.own.clone()),
            }
        }
    }

    fn part(&self, new: &New, like: &Like<'t>, column: usize) -> String {
        match &new.key {
            Some(key) => self.widths.entry(key, &new.value, &like.key(key), column),
            None => self.widths.item(&new.value, &like.items(), column),
        }
    }

    fn parts(&self, node: &'t Node, place: Place) -> Vec<Part<'t>> {
        let mut parts: Vec<Part> = match &node.kind {
            Kind::Map(entries) => entries
                .iter()
                .map(|entry| {
                    let colon = self.text[entry.key_span.end..].find(':').map_or(entry.key_span.end, |at| entry.key_span.end + at + 1);
                    self.sized(Some(&entry.key), &entry.value, entry.key_span.start, colon)
                })
                .collect(),
            Kind::Seq(items) => items
                .iter()
                .map(|item| {
                    let dash = dash(self.text, item.span.start);
                    self.sized(None, &item.value, dash, dash + 1)
                })
                .collect(),
            Kind::Scalar(_) => Vec::new(),
        };
        // Comments above the first key of all are about the file.
        let mut floor = if place.is_root { self.text.len() } else { lines::end(self.text, place.after) };
        for part in &mut parts {
            if lines::is_first(self.text, part.start) {
                part.own.start = lines::comments_above(self.text, part.start, floor);
            }
            floor = part.own.end;
        }
        parts
    }

    fn sized(&self, key: Option<&'t str>, value: &'t Node, start: usize, after: usize) -> Part<'t> {
        let end = if value.span.is_empty() { after } else { value.span.end };
        let own = start..lines::behind(self.text, end, lines::column(self.text, start));
        Part { key, value, start, after, own }
    }

    /// The first keys of a front matter without any.
    pub fn begin(&mut self, value: &Value) {
        let lines = self.widths.lines(value, &Like::default(), 0);
        self.put(self.text.len(), lines);
    }
}
