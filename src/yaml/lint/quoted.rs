//! Values in straight quotes.

use super::value::wrapped;
use super::{Look, Slot, fix::quote};
use crate::diagnostic::Code;
use crate::yaml::fault::Fault;

/// How a quoted text ends.
enum End {
    /// Behind the closing quote.
    At(usize),
    /// A backslash before something that cannot be escaped.
    Escape(usize),
    /// Not within this text.
    Open,
}

fn end(text: &str, quote: u8) -> End {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if quote == b'"' => {
                if bytes.get(at + 1).is_some_and(|next| !b"0abtnvfre \"/\\N_LPxuU\t\r\n".contains(next)) {
                    return End::Escape(at);
                }
                at += 2;
            }
            byte if byte == quote && quote == b'\'' && bytes.get(at + 1) == Some(&quote) => at += 2,
            byte if byte == quote => return End::At(at + 1),
            _ => at += 1,
        }
    }
    End::Open
}

impl<'t> Look<'t> {
    pub(super) fn quoted(&mut self, slot: Slot<'t>, at: usize) {
        let mark = self.text.as_bytes()[at];
        let line_end = slot.line.end;
        match end(&self.text[at + 1..line_end], mark) {
            End::At(length) => {
                let close = at + 1 + length;
                if let Some(text) = self.text_behind(close, line_end) {
                    let raw = &self.text[at..line_end];
                    // `"Hội nghị "Cầu" 2026"`: the outer quotes were meant to hold the inner ones.
                    let holds = text == close && raw.len() > 1 && raw.ends_with(mark as char);
                    let meant = if holds { &raw[1..raw.len() - 1] } else { raw };
                    let fix = self.with(slot.line, at..line_end, &quote(meant));
                    self.refuse(slot, Fault::new(Code::TextAfterQuote, text).arg("key", slot.key).fix(fix));
                }
            }
            End::Escape(offset) => self.escape(slot, at, at + 1 + offset),
            End::Open => self.quoted_further(slot, at, mark),
        }
    }

    /// The first text behind a closing quote or bracket that is no comment.
    pub(super) fn text_behind(&self, close: usize, end: usize) -> Option<usize> {
        let rest = &self.text[close..end];
        let text = rest.trim_start_matches([' ', '\t']);
        let is_comment = text.starts_with('#') && text.len() < rest.len();
        (!text.is_empty() && !is_comment).then_some(end - text.len())
    }

    /// No closing quote on the first line: it may come on one that continues it.
    fn quoted_further(&mut self, slot: Slot<'t>, at: usize, mark: u8) {
        let behind = self.behind(slot.line.next, slot.column);
        match end(&self.text[at + 1..behind], mark) {
            End::At(length) => {
                let close = at + 1 + length;
                let line = self.line_at(self.text[..close].rfind('\n').map_or(0, |at| at + 1));
                self.next = line.next;
                if let Some(text) = self.text_behind(close, line.end) {
                    self.refuse(slot, Fault::new(Code::TextAfterQuote, text).arg("key", slot.key));
                }
            }
            End::Escape(offset) => self.escape(slot, at, at + 1 + offset),
            End::Open => {
                let line = &self.text[at..slot.line.end];
                if wrapped(line).is_some() {
                    let last = line.chars().next_back().map_or(0, char::len_utf8);
                    return self.curly(slot, at, slot.line.end - last);
                }
                let text = &line[1..];
                let fix = self.with(slot.line, at..slot.line.end, &quote(text));
                self.refuse(slot, Fault::new(Code::UnclosedQuote, at).arg("key", slot.key).fix(fix));
            }
        }
    }

    fn escape(&mut self, slot: Slot<'t>, at: usize, backslash: usize) {
        let line = &self.text[at..slot.line.end];
        let fix = match line.strip_prefix('"').and_then(|line| line.strip_suffix('"')) {
            Some(inner) => self.with(slot.line, at..slot.line.end, &quote(inner)),
            None => None,
        };
        self.refuse(slot, Fault::new(Code::YamlSyntax, backslash).arg("detail", "escape").fix(fix));
    }
}
