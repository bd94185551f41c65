//! Lists and groups in brackets, on one line or on several.

use super::like::Like;
use super::lines;
use super::order::Spot;
use super::pen::{Pen, Place};
use super::plan::{New, Parts};
use super::value::Value;
use super::written::Slot;
use crate::yaml::{Kind, Node};

struct Part<'t> {
    key: Option<&'t str>,
    value: &'t Node,
    start: usize,
    end: usize,
    after: usize,
    /// The comma behind it.
    comma: Option<usize>,
}

impl<'t> Pen<'t> {
    pub fn flow(&mut self, node: &'t Node, plan: &Parts, like: &Like<'t>) {
        let parts = self.flow_parts(node);
        let is_kept = |index: &usize| plan.fates.get(*index).is_some_and(Option::is_some);
        if !(0..parts.len()).any(|index| is_kept(&index)) {
            let all = whole(&node.kind, &plan.new);
            return self.instead(node.span.clone(), self.widths.in_brackets(&all, like));
        }
        for (index, part) in parts.iter().enumerate() {
            match &plan.fates[index] {
                Some(fate) => {
                    let slot = Slot { column: 0, is_item: false, is_flow: true };
                    let like = part.key.map_or_else(|| like.items(), |key| like.key(key));
                    self.carry_out(part.value, fate, Place::new(part.after, slot), &like);
                }
                None => {
                    let kept_before = (0..index).rev().find(is_kept);
                    let is_last = !(index..parts.len()).any(|index| is_kept(&index));
                    self.cut_part(&parts, index, kept_before.filter(|_| is_last));
                }
            }
        }
        let mut spots: Vec<(Option<usize>, Vec<String>)> = Vec::new();
        for new in &plan.new {
            let behind = match new.spot {
                Spot::First => None,
                Spot::Behind(index) => (0..=index).rev().find(is_kept),
                Spot::Last => (0..parts.len()).rev().find(is_kept),
            };
            let text = match &new.key {
                Some(key) => self.widths.pair(key, &new.value, &like.key(key)),
                None => self.widths.in_brackets(&new.value, &like.items()),
            };
            match spots.last_mut() {
                Some((last, texts)) if *last == behind => texts.push(text),
                _ => spots.push((behind, vec![text])),
            }
        }
        for (behind, texts) in spots {
            match behind {
                Some(index) => self.put_behind(&parts[index], &texts),
                None => self.put_before(&parts[0], &texts),
            }
        }
    }

    fn put_behind(&mut self, part: &Part, texts: &[String]) {
        let line_end = lines::before_end(self.text, part.end);
        let rest = self.text[part.end..line_end].trim_start();
        let rest = rest.strip_prefix(',').unwrap_or(rest).trim_start();
        let has_line = lines::is_first(self.text, part.start) && (rest.is_empty() || rest.starts_with('#'));
        if !has_line || part.comma.is_some_and(|comma| comma >= line_end) {
            return self.put(part.end, format!(", {}", texts.join(", ")));
        }
        if part.comma.is_none() {
            self.put(part.end, ",");
        }
        let pad = " ".repeat(lines::column(self.text, part.start));
        let comma = if part.comma.is_some() { "," } else { "" };
        self.put(line_end, format!("\n{pad}{}{comma}", texts.join(&format!(",\n{pad}"))));
    }

    fn put_before(&mut self, part: &Part, texts: &[String]) {
        if lines::is_first(self.text, part.start) {
            let pad = " ".repeat(lines::column(self.text, part.start));
            let lines: String = texts.iter().map(|text| format!("{pad}{text},\n")).collect();
            self.put(lines::comments_above(self.text, part.start, 0), lines);
        } else {
            self.put(part.start, texts.iter().map(|text| format!("{text}, ")).collect::<String>());
        }
    }

    /// With one comma: its own, or the one before it where nothing stays behind it.
    fn cut_part(&mut self, parts: &[Part], index: usize, last_kept: Option<usize>) {
        let part = &parts[index];
        let behind = part.comma.map_or(part.end, |comma| comma + 1);
        let line_end = lines::before_end(self.text, behind);
        let tail = self.text[behind..line_end].trim_start();
        if lines::is_first(self.text, part.start) && (tail.is_empty() || tail.starts_with('#')) {
            let floor = index.checked_sub(1).map_or(0, |before| lines::end(self.text, parts[before].end));
            return self.cut(lines::comments_above(self.text, part.start, floor)..lines::end(self.text, behind));
        }
        let is_one_line = |from: usize, to: usize| !self.text[from..to].contains(['#', '\n']);
        let range = match (last_kept, parts.get(index + 1)) {
            (Some(kept), _) if is_one_line(parts[kept].end, part.end) => parts[index - 1].end..part.end,
            (None, Some(next)) if is_one_line(part.end, next.start) => part.start..next.start,
            _ => part.start..behind,
        };
        self.cut(range);
    }

    fn flow_parts(&self, node: &'t Node) -> Vec<Part<'t>> {
        let mut parts: Vec<Part> = match &node.kind {
            Kind::Map(entries) => {
                entries.iter().map(|entry| self.flow_part(Some(&entry.key), &entry.value, entry.key_span.clone())).collect()
            }
            Kind::Seq(items) => items.iter().map(|item| self.flow_part(None, &item.value, item.value.span.clone())).collect(),
            Kind::Scalar(_) => Vec::new(),
        };
        let bounds: Vec<usize> = parts.iter().skip(1).map(|part| part.start).chain([node.span.end]).collect();
        for (part, bound) in parts.iter_mut().zip(bounds) {
            part.comma = comma(&self.text[part.end..bound.max(part.end)]).map(|at| part.end + at);
        }
        parts
    }

    fn flow_part(&self, key: Option<&'t str>, value: &'t Node, span: std::ops::Range<usize>) -> Part<'t> {
        let after = match key {
            Some(_) => self.text[span.end..].find(':').map_or(span.end, |at| span.end + at + 1),
            None => span.end,
        };
        let end = if value.span.is_empty() { after } else { value.span.end };
        Part { key, value, start: span.start, end, after, comma: None }
    }
}

/// The first comma that stands in no comment.
fn comma(gap: &str) -> Option<usize> {
    let mut at = 0;
    for line in gap.split_inclusive('\n') {
        let text = &line[..line.find('#').unwrap_or(line.len())];
        if let Some(found) = text.find(',') {
            return Some(at + found);
        }
        at += line.len();
    }
    None
}

fn whole(kind: &Kind, new: &[New]) -> Value {
    match kind {
        Kind::Map(_) => Value::Map(new.iter().filter_map(|new| Some((new.key.as_deref()?.to_owned(), (*new.value).clone()))).collect()),
        _ => Value::List(new.iter().map(|new| (*new.value).clone()).collect()),
    }
}
