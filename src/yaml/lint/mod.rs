//! What people get wrong who know Word, not YAML: found on the lines, each at its exact place, with the line to paste instead.
//!
//! A parser's own message names the place where it lost the thread, in words about tokens; here the usual mistakes are recognised for
//! what they are, also those that YAML swallows in silence (`title: Kế hoạch #5`). One pass over the lines, nothing allocated while all
//! is well. The pass also judges whether the text is so plain that its structure needs no further look.
//!
//! Texts in blocks (`|`, `>`) and within quotes are nobody's business here.

mod empty;
mod fix;
mod flow;
mod quoted;
mod scalar;
mod seen;
mod value;

use std::ops::Range;

use super::fault::Fault;
use crate::diagnostic::Code;
pub(super) use fix::{escaped, needs_escape, quote, with_value_quoted};
use seen::Seen;

/// Faults told of one text.
const MOST: usize = 100;

pub(super) struct Looked {
    pub faults: Vec<Fault>,
    /// Evidently free of repeated keys, anchors, aliases, tags, merge keys and deep nesting.
    pub plain: bool,
}

pub(super) fn look(text: &str) -> Looked {
    let mut look = Look { text, next: 0, faults: Vec::new(), plain: true, seen: Seen::default(), list: "---", open: None };
    while look.next < text.len() && look.faults.len() < MOST {
        look.line();
    }
    Looked { plain: look.plain && !look.seen.doubtful(), faults: look.faults }
}

/// The text between two line ends: without them, without blanks at its end.
#[derive(Clone, Copy)]
struct Line {
    start: usize,
    end: usize,
    /// Where the next line starts.
    next: usize,
    /// Spaces at its start.
    indent: usize,
}

struct Look<'t> {
    text: &'t str,
    /// The start of the next line to look at.
    next: usize,
    faults: Vec<Fault>,
    plain: bool,
    seen: Seen<'t>,
    /// The last key without a value: the name of the list whose items follow.
    list: &'t str,
    /// The column of the key or dash right above, if its value may follow on further lines.
    open: Option<usize>,
}

/// Where a value stands: its key, for words, and the column that further lines of it must exceed.
#[derive(Clone, Copy)]
struct Slot<'t> {
    key: &'t str,
    column: usize,
    line: Line,
    /// Where the entry begins on its line: what goes when the value is faulty.
    entry: usize,
}

impl<'t> Look<'t> {
    fn line_at(&self, start: usize) -> Line {
        let rest = &self.text[start..];
        let length = rest.find('\n').unwrap_or(rest.len());
        let content = rest[..length].trim_end_matches([' ', '\t', '\r']);
        let indent = content.len() - content.trim_start_matches(' ').len();
        Line { start, end: start + content.len(), next: (start + length + 1).min(self.text.len()), indent }
    }

    /// The next line with text, if it is indented deeper than `column`: such lines continue what stands above.
    fn continuation(&self, from: usize, column: usize) -> Option<Line> {
        let mut line = self.line_at(from);
        while line.start == line.end {
            if line.next >= self.text.len() {
                return None;
            }
            line = self.line_at(line.next);
        }
        (line.indent > column).then_some(line)
    }

    /// Behind all lines that continue what stands above.
    fn behind(&self, from: usize, column: usize) -> usize {
        let mut end = from;
        while end < self.text.len()
            && let Some(line) = self.continuation(end, column)
        {
            end = line.next;
        }
        end
    }

    /// Notes a fault of an entry, which goes with all lines that continue it.
    fn refuse(&mut self, slot: Slot<'t>, fault: Fault) {
        let end = self.behind_entry(slot, slot.line.next);
        self.next = self.next.max(end);
        self.faults.push(fault.cut(slot.entry..end));
    }

    /// Behind all lines of an entry, from one of its lines on. The items of a key's list need not be indented.
    fn behind_entry(&self, slot: Slot<'t>, from: usize) -> usize {
        let mut end = self.behind(from, slot.column);
        if slot.entry != slot.line.start + slot.column {
            return end;
        }
        while end < self.text.len() {
            let line = self.line_at(end);
            if line.indent != slot.column || after_dash(&self.text[line.start + line.indent..line.end]).is_none() {
                break;
            }
            end = self.behind(line.next, slot.column);
        }
        end
    }

    fn line(&mut self) {
        let line = self.line_at(self.next);
        self.next = line.next;
        let mut at = line.start + line.indent;
        let mut rest = &self.text[at..line.end];
        if rest.is_empty() || rest.starts_with('#') {
            return;
        }
        let open = self.open.take().filter(|column| line.indent > *column);
        if rest.starts_with(['\t', '%']) || rest.starts_with(is_odd_space) || rest.starts_with("---") || rest.starts_with("...") {
            return self.odd_line(line, at);
        }
        let mut column = line.indent;
        let mut is_item = false;
        while let Some(after) = after_dash(rest) {
            is_item = true;
            column = at - line.start;
            self.seen.dash(column);
            let slot = Slot { key: self.list, column, line, entry: at };
            if let Some(code) = odd_gap(after) {
                return self.gap(slot, at + 1, code);
            }
            let value = after.trim_start_matches(' ');
            at = line.end - value.len();
            rest = value;
            if rest.is_empty() || is_comment(rest) {
                self.open = Some(column);
                return;
            }
        }
        let item = Slot { key: self.list, column, line, entry: at };
        match self.key(rest, is_item, open.is_some()) {
            Key::Named(length, colon) => self.entry(item, at, length, colon),
            Key::Absent if is_item => self.value(item, at),
            Key::Absent => match open {
                Some(column) => self.value(Slot { column, ..item }, at),
                None if rest.starts_with(char::is_alphanumeric) => {
                    self.refuse(item, Fault::new(Code::YamlSyntax, at).arg("detail", "colon"));
                }
                None => self.plain = false,
            },
            Key::Glued(length) => {
                let colon = at + length;
                let key = &self.text[at..colon];
                let entry = Slot { key, column: at - line.start, line, entry: at };
                let fault = Fault::new(Code::MissingSpaceAfterColon, colon + 1).arg("key", key).fix(self.unglued(line, colon));
                self.refuse(entry, fault);
            }
        }
    }

    /// `key: value`, with the key `length` bytes long and the colon at `colon`, both counted from `at`.
    fn entry(&mut self, item: Slot<'t>, at: usize, length: usize, colon: usize) {
        let line = item.line;
        let key = &self.text[at..at + length];
        let column = at - line.start;
        let slot = Slot { key: bare(key), column, line, entry: at };
        if key.starts_with(['"', '\'', '<']) {
            self.plain = false;
        }
        self.seen.key(column, key);
        let after = &self.text[at + colon + 1..line.end];
        if let Some(code) = odd_gap(after) {
            return self.gap(slot, at + colon + 1, code);
        }
        let value = after.trim_start_matches(' ');
        if value.is_empty() || is_comment(value) {
            self.list = slot.key;
            self.open = Some(column);
            return self.demand_value(slot, at);
        }
        if self.is_null(value) && !empty::may_be_nothing(slot.key) {
            return self.empty(slot, at);
        }
        self.value(slot, line.end - value.len());
    }

    /// The key at the start of a line's text, if there is one.
    fn key(&self, rest: &str, is_item: bool, is_open: bool) -> Key {
        let glued = glued_key(rest, is_item || is_open);
        if rest.starts_with(['"', '\'']) {
            let Some(end) = super::tree::quoted_end(rest, 0) else { return Key::Absent };
            let gap = rest[end..].len() - rest[end..].trim_start_matches(' ').len();
            return match is_colon(rest, end + gap) {
                true => Key::Named(end, end + gap),
                false => Key::Absent,
            };
        }
        if rest.starts_with(['[', '{', '|', '>', '@', '`', '%', '*', '&', '!', '#', '“', '”', '„', '«', '‘', '’']) || rest.starts_with("? ")
        {
            return Key::Absent;
        }
        if let Some(length) = glued {
            return Key::Glued(length);
        }
        let end = scalar::comment(rest).unwrap_or(rest.len());
        let Some(colon) = (0..end).find(|at| rest.as_bytes()[*at] == b':' && is_colon(rest, *at)) else { return Key::Absent };
        let key = rest[..colon].trim_end_matches(' ');
        // An item that is prose with a colon is one text, not a property: properties have names of one word.
        if key.is_empty() || is_item && key.contains(char::is_whitespace) {
            return Key::Absent;
        }
        Key::Named(key.len(), colon)
    }

    /// Lines that begin with what no property begins with.
    fn odd_line(&mut self, line: Line, at: usize) {
        let rest = &self.text[at..line.end];
        let text = rest.trim_start_matches(is_blank_or_odd);
        if rest.starts_with(['%', '-', '.']) || text.starts_with('#') {
            self.plain = false;
            return;
        }
        let code = if rest.starts_with('\t') { Code::Tab } else { Code::NoBreakSpace };
        let indent: String = self.text[line.start..line.end - text.len()].chars().map(as_spaces).collect();
        let fix = fix::limited(format!("{indent}{text}"));
        // The lines below are looked at for themselves: they often have the same fault.
        self.faults.push(Fault::new(code, at).fix(fix).cut(line.start..line.next));
    }

    /// A tab or odd space behind a colon or dash.
    fn gap(&mut self, slot: Slot<'t>, from: usize, code: Code) {
        let run = &self.text[from..slot.line.end];
        let blanks = run.len() - run.trim_start_matches(is_blank_or_odd).len();
        let odd = run.find(|c| if code == Code::Tab { c == '\t' } else { is_odd_space(c) }).unwrap_or(0);
        let fix = self.with(slot.line, from..from + blanks, " ");
        self.refuse(slot, Fault::new(code, from + odd).fix(fix));
    }

    /// The line with one part replaced.
    fn with(&self, line: Line, part: Range<usize>, new: &str) -> Option<String> {
        let fixed = [&self.text[line.start..part.start], new, &self.text[part.end..line.end]].concat();
        fix::limited(fixed.trim_end().to_owned())
    }
}

enum Key {
    /// Length of the key, place of its colon.
    Named(usize, usize),
    /// Length of the key; text follows its colon at once.
    Glued(usize),
    Absent,
}

/// The rest behind the dash of a list item.
fn after_dash(rest: &str) -> Option<&str> {
    let after = rest.strip_prefix('-')?;
    (after.is_empty() || after.starts_with(is_blank_or_odd)).then_some(after)
}

/// A colon that ends a key: blank, odd space or nothing behind it.
fn is_colon(text: &str, at: usize) -> bool {
    text[at..].strip_prefix(':').is_some_and(|after| after.is_empty() || after.starts_with(is_blank_or_odd))
}

/// A comment, as opposed to a value that begins with `#`.
fn is_comment(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|after| after.is_empty() || after.starts_with([' ', '\t', '#']))
}

fn is_odd_space(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{2000}'..='\u{200b}' | '\u{202f}' | '\u{205f}' | '\u{2060}' | '\u{3000}' | '\u{feff}')
}

fn is_blank_or_odd(c: char) -> bool {
    matches!(c, ' ' | '\t') || is_odd_space(c)
}

fn as_spaces(c: char) -> &'static str {
    match c {
        '\t' => "  ",
        '\u{200b}' | '\u{2060}' | '\u{feff}' => "",
        _ => " ",
    }
}

/// What is wrong with the blanks at the start of a text, if anything.
fn odd_gap(text: &str) -> Option<Code> {
    let gap = &text[..text.len() - text.trim_start_matches(is_blank_or_odd).len()];
    match () {
        _ if gap.contains('\t') => Some(Code::Tab),
        _ if gap.contains(is_odd_space) => Some(Code::NoBreakSpace),
        _ => None,
    }
}

/// The length of a name with text right behind its colon: `title:abc`, but no address (`https://…`), no time, no scheme.
fn glued_key(rest: &str, may_be_text: bool) -> Option<usize> {
    let length = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-')))?;
    let key = &rest[..length];
    let after = rest[length..].strip_prefix(':')?;
    let named = match may_be_text {
        // Items are often addresses or prose: only what looks like a property's name counts.
        true => key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') && !SCHEMES.contains(&key),
        false => key.starts_with(char::is_alphabetic),
    };
    let glued = !after.is_empty() && !after.starts_with(is_blank_or_odd) && !after.starts_with("//");
    (named && glued).then_some(length)
}

const SCHEMES: [&str; 8] = ["mailto", "tel", "sms", "urn", "doi", "data", "geo", "zalo"];

fn bare(key: &str) -> &str {
    key.strip_prefix(['"', '\'']).and_then(|key| key.strip_suffix(['"', '\''])).unwrap_or(key)
}
