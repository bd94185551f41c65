//! Footnotes: numbered as they are first referred to, gathered at the end of the text, with a way back.
//!
//! A note that nothing refers to is kept at the end of the list: what an editor wrote must not vanish silently.

use std::collections::HashMap;
use std::fmt::Write;

use crate::diagnostic::Code;

use super::events::Renderer;
use super::slot::{Html, Label, What};

#[derive(Default)]
pub(super) struct Notes {
    all: Vec<Note>,
    /// Folded name to index. Never walked, only looked up.
    by_name: HashMap<String, usize>,
    referred: u32,
    /// The texts around the definitions at hand, and which note each of those is.
    outer: Vec<(Html, usize)>,
}

#[derive(Default)]
struct Note {
    html: Option<Html>,
    /// 0 until the first reference.
    number: u32,
    /// Where the first reference is in the source.
    at: usize,
    name: String,
}

impl Notes {
    /// Whether a note is being read.
    pub fn is_open(&self) -> bool {
        !self.outer.is_empty()
    }

    fn index(&mut self, name: &str) -> usize {
        let all = &mut self.all;
        *self.by_name.entry(name.to_lowercase()).or_insert_with(|| {
            all.push(Note { name: name.to_owned(), ..Note::default() });
            all.len() - 1
        })
    }
}

impl Renderer<'_> {
    pub fn note_reference(&mut self, name: &str, at: usize) {
        self.wall(at);
        let index = self.notes.index(name);
        let note = &mut self.notes.all[index];
        let first = note.number == 0;
        if first {
            self.notes.referred += 1;
            note.number = self.notes.referred;
            note.at = at;
        }
        let (number, prefix) = (note.number, self.options.prefix);
        self.out.text.push_str("<sup class=\"note-ref\"><a href=\"");
        self.out.slot(What::Here);
        let id = if first { format!(" id=\"{prefix}ref.{number}\"") } else { String::new() };
        // Writing to a string cannot fail.
        let _ = write!(self.out.text, "#{prefix}fn.{number}\"{id} role=\"doc-noteref\">{number}</a></sup>");
    }

    pub fn start_note(&mut self, name: &str) {
        let mut index = self.notes.index(name);
        if self.notes.all[index].html.is_some() || self.notes.outer.iter().any(|(_, open)| *open == index) {
            self.notes.all.push(Note::default());
            index = self.notes.all.len() - 1;
        }
        self.unquotable += 1;
        self.notes.outer.push((std::mem::take(&mut self.out), index));
    }

    pub fn end_note(&mut self) {
        if let Some((outer, index)) = self.notes.outer.pop() {
            self.unquotable -= 1;
            self.notes.all[index].html = Some(std::mem::replace(&mut self.out, outer));
        }
    }

    /// The list of notes, after everything else.
    pub fn write_notes(&mut self) {
        let mut notes = std::mem::take(&mut self.notes.all);
        notes.sort_by_key(|note| if note.number == 0 { u32::MAX } else { note.number });
        for note in notes.iter().filter(|note| note.html.is_none()) {
            self.report(Code::UnknownFootnote, note.at, |problem| problem.arg("name", &note.name));
        }
        if notes.is_empty() {
            return;
        }
        self.out.text.push_str("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"");
        self.out.slot(What::Label(Label::Notes));
        self.out.text.push_str("\">\n<ol>\n");
        let prefix = self.options.prefix;
        for (number, note) in (1..).zip(notes) {
            let html = note.html.unwrap_or_default();
            if note.number == 0 {
                self.out.text.push_str("<li>");
                self.out.append(&html);
            } else {
                let _ = write!(self.out.text, "<li id=\"{prefix}fn.{number}\">");
                self.ids.push(format!("{prefix}fn.{number}").into());
                self.ids.push(format!("{prefix}ref.{number}").into());
                self.write_note_with_way_back(html, number);
            }
            self.out.text.push_str("</li>\n");
        }
        self.out.text.push_str("</ol>\n</section>\n");
    }

    /// The way back stands at the end of the note's last paragraph.
    fn write_note_with_way_back(&mut self, mut html: Html, number: u32) {
        const END: &str = "</p>\n";
        let in_paragraph = html.text.ends_with(END);
        if in_paragraph {
            html.text.truncate(html.text.len() - END.len());
        }
        self.out.append(&html);
        let prefix = self.options.prefix;
        self.out.text.push_str(" <a href=\"");
        self.out.slot(What::Here);
        let _ = write!(self.out.text, "#{prefix}ref.{number}\" class=\"back\" role=\"doc-backlink\" aria-label=\"");
        self.out.slot(What::Label(Label::Back(number)));
        self.out.text.push_str("\">↩\u{FE0E}</a>");
        self.out.text.push_str(if in_paragraph { END } else { "\n" });
    }

    /// `[^name]` that stayed text because nothing defines it; `at` is where the bracket is.
    pub fn check_note_reference(&mut self, at: usize) {
        let Some(rest) = self.source.get(at + 1..).and_then(|rest| rest.strip_prefix('^')) else { return };
        let end = rest.bytes().take(200).position(|byte| matches!(byte, b']' | b'[' | b'\n' | b'\r'));
        if let Some(end) = end.filter(|end| rest.as_bytes()[*end] == b']' && *end > 0) {
            let name = rest[..end].to_owned();
            self.report(Code::UnknownFootnote, at, |problem| problem.arg("name", name));
        }
    }
}
