//! A copy of a text from which faulty parts are taken out, one after the other, until the rest can be read.
//!
//! What is taken out becomes spaces, byte for byte, so that every offset in the copy is an offset in the text.

use std::borrow::Cow;
use std::ops::Range;

pub(super) struct Scratch<'t> {
    text: Cow<'t, str>,
}

impl<'t> Scratch<'t> {
    pub fn new(text: &'t str) -> Scratch<'t> {
        Scratch { text: Cow::Borrowed(text) }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether anything was there to take out.
    pub fn take_out(&mut self, span: Range<usize>) -> bool {
        let end = span.end.min(self.text.len());
        let span = span.start.min(end)..end;
        if self.text[span.clone()].trim().is_empty() {
            return false;
        }
        let blank: String =
            self.text[span.clone()].bytes().map(|byte| if matches!(byte, b'\n' | b'\r') { byte as char } else { ' ' }).collect();
        self.text.to_mut().replace_range(span, &blank);
        true
    }

    /// The line around a byte from its first letter or dash, with the deeper lines below it.
    pub fn lines_at(&self, at: usize) -> Range<usize> {
        let is_item = is_part(&self.text[line_start(&self.text, at)..]);
        block(&self.text, at, |line, own| indent(line) < own || indent(line) == own && (is_item || !is_part(line)))
    }

    /// The top-level property around a byte.
    pub fn property_at(&self, at: usize) -> Range<usize> {
        let mut start = line_start(&self.text, at);
        while start > 0 && (self.text[start..].starts_with([' ', '\t', '\r', '\n']) || is_part(&self.text[start..])) {
            start = line_start(&self.text, start - 1);
        }
        block(&self.text, start, |line, _| indent(line) == 0 && !is_part(line))
    }
}

pub(super) fn line_start(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    text[..at].rfind('\n').map_or(0, |at| at + 1)
}

/// From the line around `at` to the first further line with text for which `ends(line, indentation of the first)`.
fn block(text: &str, at: usize, ends: impl Fn(&str, usize) -> bool) -> Range<usize> {
    let start = line_start(text, at);
    let mut end = start;
    let mut own = None;
    for line in text[start..].split_inclusive('\n') {
        match own {
            None => own = Some(indent(line)),
            Some(own) if !line.trim().is_empty() && ends(line, own) => break,
            Some(_) => {}
        }
        end += line.len();
    }
    start..end
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// Whether a line may belong to the property above although it is not indented: an item of its list, a closing bracket.
fn is_part(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with(['#', ']', '}', '-']) && !line.starts_with("---")
}
