//! Words with their marks, in one line.

use std::sync::Arc;

use super::super::model::{Loss, Piece, Span};
use super::{Writer, escape};

/// Where words stand: what begins a line may be taken for a mark, and a cell has no lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Line,
    Heading,
    Cell,
}

const MARKS: [Mark; 3] = [Mark::Bold, Mark::Italic, Mark::Struck];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Bold,
    Italic,
    Struck,
}

impl Mark {
    fn is_on(self, span: &Span) -> bool {
        match self {
            Mark::Bold => span.is_bold,
            Mark::Italic => span.is_italic,
            Mark::Struck => span.is_struck,
        }
    }

    fn signs(self) -> (&'static str, &'static str) {
        match self {
            Mark::Bold => ("**", "strong"),
            Mark::Italic => ("*", "em"),
            Mark::Struck => ("~~", "s"),
        }
    }
}

impl Writer<'_> {
    pub fn line(&mut self, pieces: &[Piece], place: Place) -> String {
        let mut out = String::new();
        let mut rest = pieces;
        while let [first, after @ ..] = rest {
            rest = after;
            match first {
                Piece::Break if place == Place::Line => {
                    trim_end(&mut out);
                    out.push_str("\\\n");
                }
                Piece::Break if place == Place::Cell => out.push_str("<br>"),
                Piece::Break => out.push(' '),
                Piece::Note(note) => out.push_str(&self.note(*note)),
                Piece::Picture(shown) => {
                    if !self.pictures.contains(&shown.picture) {
                        self.pictures.push(shown.picture);
                    }
                    let name = (self.name)(shown.picture);
                    out.push_str(&format!("![{}]({})", escape::text(&shown.alt, false), escape::address(&name)));
                }
                Piece::Text(span) => {
                    let same = 1 + after.iter().take_while(|piece| matches!(piece, Piece::Text(other) if other.link == span.link)).count();
                    let all = &pieces[pieces.len() - after.len() - 1..][..same];
                    rest = &after[same - 1..];
                    let spans: Vec<&Span> =
                        all.iter().filter_map(|piece| if let Piece::Text(span) = piece { Some(span) } else { None }).collect();
                    self.linked(&mut out, &spans, span.link.as_ref(), place);
                }
            }
        }
        out.trim().to_owned()
    }

    fn note(&mut self, note: usize) -> String {
        let at = self.notes.iter().position(|own| *own == note).unwrap_or_else(|| {
            self.notes.push(note);
            self.notes.len() - 1
        });
        format!("[^{}]", at + 1)
    }

    fn linked(&mut self, out: &mut String, spans: &[&Span], link: Option<&Arc<str>>, place: Place) {
        let Some(address) = link else { return marked(out, spans, &MARKS, place) };
        let is_known = ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| address.to_ascii_lowercase().starts_with(scheme));
        if !is_known {
            self.tell(Loss::Link, address.to_string());
            return marked(out, spans, &MARKS, place);
        }
        let words: String = spans.iter().map(|span| &*span.text).collect();
        if words.trim().is_empty() {
            return marked(out, spans, &MARKS, place);
        }
        let (lead, tail) = edges(&words);
        out.push_str(lead);
        let mut inner = String::new();
        marked(&mut inner, spans, &MARKS, Place::Heading);
        // With the sign before it, it would be a picture.
        if out.ends_with('!') {
            out.insert(out.len() - 1, '\\');
        }
        out.push_str(&format!("[{}]({})", inner.trim(), escape::address(address)));
        out.push_str(tail);
    }
}

/// At each place the mark that goes on longest encloses the others.
fn marked(out: &mut String, spans: &[&Span], marks: &[Mark], place: Place) {
    let mut rest = spans;
    while let [first, ..] = rest {
        let length = |mark: &Mark| rest.iter().take_while(|span| mark.is_on(span)).count();
        let widest = marks.iter().filter(|mark| mark.is_on(first)).rev().max_by_key(|mark| length(mark));
        let Some(mark) = widest else {
            let begins = place == Place::Line && (out.is_empty() || out.ends_with('\n'));
            out.push_str(&escape::text(&first.text, begins));
            rest = &rest[1..];
            continue;
        };
        let (group, after) = rest.split_at(length(mark));
        rest = after;
        let others: Vec<Mark> = marks.iter().copied().filter(|other| other != mark).collect();
        let next = after.iter().find_map(|span| span.text.chars().next());
        enclosed(out, group, *mark, &others, next);
    }
}

/// Signs where Markdown takes them for marks, and tags where it would not.
fn enclosed(out: &mut String, spans: &[&Span], mark: Mark, others: &[Mark], next: Option<char>) {
    let words: String = spans.iter().map(|span| &*span.text).collect();
    if words.trim().is_empty() {
        out.push_str(&words.replace('\t', " "));
        return;
    }
    let (lead, tail) = edges(&words);
    out.push_str(&lead.replace('\t', " "));
    let mut inner = String::new();
    marked(&mut inner, spans, others, Place::Heading);
    let inner = inner.trim();
    let (sign, tag) = mark.signs();
    let before = out.chars().next_back();
    let behind = tail.chars().next().or(next);
    let is_word = |ch: Option<char>| ch.is_some_and(|ch| !ch.is_whitespace() && !is_punctuation(ch));
    let opens = !(matches!(before, Some('*' | '~')) || inner.starts_with(is_punctuation) && is_word(before));
    let closes = !(matches!(behind, Some('*' | '~')) || inner.ends_with(is_punctuation) && is_word(behind));
    if opens && closes && !inner.starts_with(['*', '~']) && !inner.ends_with(['*', '~']) {
        out.push_str(&format!("{sign}{inner}{sign}"));
    } else {
        out.push_str(&format!("<{tag}>{inner}</{tag}>"));
    }
    out.push_str(&tail.replace('\t', " "));
}

fn is_punctuation(ch: char) -> bool {
    !ch.is_alphanumeric() && !ch.is_whitespace()
}

/// Blanks at both ends of words that are not all blank.
fn edges(words: &str) -> (&str, &str) {
    (&words[..words.len() - words.trim_start().len()], &words[words.trim_end().len()..])
}

fn trim_end(out: &mut String) {
    out.truncate(out.trim_end_matches(' ').len());
}
