//! Blocks of a text: paragraphs and figures, headings, lists, quotations, code.

use std::fmt::Write;
use std::ops::Range;

use pulldown_cmark::CodeBlockKind;

use crate::diagnostic::Code;

use super::events::Renderer;
use super::slot::{Label, What};
use super::{Heading, anchor, code, escape};

/// A heading whose text is being read.
pub(super) struct OpenHeading {
    level: u8,
    /// What was written when it began.
    before: (usize, usize),
    pub text: String,
}

pub(super) struct OpenCode {
    language: Option<String>,
    pub text: String,
}

impl Renderer<'_> {
    pub fn start_paragraph(&mut self) {
        self.paragraph = self.out.mark();
        self.out.text.push_str("<p>");
    }

    pub fn end_paragraph(&mut self) {
        let (start, slots) = self.paragraph;
        let only_slots = self.out.text.len() == start + "<p>".len();
        match self.out.slots[slots..] {
            [] if only_slots => self.out.text.truncate(start),
            [only] if only_slots && matches!(only.what, What::Picture(_)) => self.figure(start),
            _ => self.out.text.push_str("</p>\n"),
        }
        self.prose.end_block();
    }

    /// The paragraph that began at `start` is the picture just written.
    fn figure(&mut self, start: usize) {
        self.out.text.truncate(start);
        self.out.text.push_str("<figure>");
        if let (Some(slot), Some(picture)) = (self.out.slots.last_mut(), self.pictures.last_mut()) {
            slot.at = self.out.text.len() as u32;
            picture.figure = true;
            if let Some(caption) = &picture.caption {
                self.out.text.push_str("<figcaption>");
                escape::text(&mut self.out.text, caption);
                self.out.text.push_str("</figcaption>");
            }
        }
        self.out.text.push_str("</figure>\n");
    }

    pub fn start_heading(&mut self, level: u8, range: &Range<usize>) {
        if level == 1 {
            let line = self.source.get(range.clone()).and_then(|heading| heading.lines().next()).unwrap_or_default();
            let fix = if line.starts_with('#') { format!("#{line}") } else { format!("## {line}") };
            self.report(Code::HeadingOne, range.start, |problem| problem.fix(fix));
        }
        self.unquotable += 1;
        self.heading = Some(OpenHeading { level: level.max(2), before: self.out.mark(), text: String::new() });
    }

    /// The opening tag is put before the text only now, because the id comes from the text.
    pub fn end_heading(&mut self) {
        let Some(mut heading) = self.heading.take() else { return };
        self.unquotable -= 1;
        self.prose.end_block();
        let (start, slots) = heading.before;
        let wished = self.written_id(start, &mut heading.text);
        if self.out.mark() == heading.before {
            return;
        }
        let text = heading.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let id = self.anchors.claim(&wished.unwrap_or_else(|| anchor::of_text(&text)));
        let level = self.outline.level(heading.level);
        let tag = format!("<h{level} id=\"{id}\">");
        self.out.text.insert_str(start, &tag);
        for slot in &mut self.out.slots[slots..] {
            slot.at += tag.len() as u32;
        }
        // Writing to a string cannot fail.
        let _ = writeln!(self.out.text, "</h{level}>");
        self.ids.push(id.clone());
        if !self.notes.is_open() {
            self.headings.push(Heading { level, id, text: text.into() });
        }
    }

    /// Takes `{#id}` off the end of a heading. The Markdown parser could do so, but it also swallows braces that are text.
    fn written_id(&mut self, start: usize, text: &mut String) -> Option<String> {
        let written = self.out.text.get(start..)?;
        let (before, rest) = written.rsplit_once("{#")?;
        let id = rest.strip_suffix('}')?;
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        if id.is_empty() || !id.bytes().all(plain) {
            return None;
        }
        let end = start + before.trim_end().len();
        if self.out.slots.last().is_some_and(|slot| slot.at as usize > end) {
            return None;
        }
        let id = id.to_owned();
        self.out.text.truncate(end);
        let kept = text.rfind("{#").unwrap_or(text.len());
        text.truncate(kept);
        Some(id)
    }

    pub fn start_list(&mut self, first: Option<u64>) {
        match first {
            None => self.out.text.push_str("<ul>\n"),
            Some(1) => self.out.text.push_str("<ol>\n"),
            Some(first) => {
                let _ = writeln!(self.out.text, "<ol start=\"{first}\">");
            }
        }
    }

    /// A sign that is a word to those who cannot see it; a check box that does nothing would be read out as a control.
    pub fn task(&mut self, done: bool) {
        self.out.text.push_str(if done { "<span class=\"task done\"><span>" } else { "<span class=\"task\"><span>" });
        self.out.slot(What::Label(if done { Label::TaskDone } else { Label::TaskOpen }));
        self.out.text.push_str("</span></span> ");
    }

    pub fn start_code(&mut self, kind: CodeBlockKind) {
        let language = match kind {
            CodeBlockKind::Fenced(info) => code::language(&info),
            CodeBlockKind::Indented => None,
        };
        self.code = Some(OpenCode { language, text: String::new() });
    }

    pub fn end_code(&mut self) {
        let Some(code) = self.code.take() else { return };
        self.codes += 1;
        self.out.text.push_str("<pre tabindex=\"0\" role=\"region\" aria-label=\"");
        self.out.slot(What::Label(Label::Code(self.codes)));
        self.out.text.push_str("\"><code");
        if let Some(language) = &code.language {
            let _ = write!(self.out.text, " class=\"language-{language}\"");
        }
        self.out.text.push('>');
        code::write(&mut self.out.text, code.language.as_deref(), &code.text, &mut self.code_budget);
        self.out.text.push_str("</code></pre>\n");
        self.prose.end_block();
    }
}
