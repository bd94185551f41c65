//! Values without quotes: what ends them too early.

use super::fix::{limited, quote};
use super::{Look, Slot, is_blank_or_odd, is_comment};
use crate::diagnostic::Code;
use crate::yaml::fault::Fault;

/// Where a comment begins: a `#` with a blank on either side.
pub(super) fn comment(text: &str) -> Option<usize> {
    let hash = |(at, _): &(usize, &str)| *at > 0 && text[..*at].ends_with([' ', '\t']) && is_comment(&text[*at..]);
    text.match_indices('#').find(hash).map(|(at, _)| at)
}

/// What YAML would take for the end of the text: a colon before a blank, or a `#` after one.
pub(super) fn fault(text: &str) -> Option<(usize, Code)> {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().find_map(|(at, byte)| match byte {
        b':' if matches!(bytes.get(at + 1), None | Some(b' ' | b'\t')) => Some((at, Code::ColonInValue)),
        b'#' if at > 0 && matches!(bytes[at - 1], b' ' | b'\t') => Some((at, Code::HashInValue)),
        _ => None,
    })
}

/// A line that is a property by its looks: a name in small letters, a colon, a blank or nothing.
fn is_property(text: &str) -> bool {
    let name = text.find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'));
    name.is_some_and(|end| {
        end > 0 && text[end..].strip_prefix(':').is_some_and(|after| after.is_empty() || after.starts_with(is_blank_or_odd))
    })
}

impl<'t> Look<'t> {
    /// A value without quotes and the lines that continue it.
    pub(super) fn unquoted(&mut self, slot: Slot<'t>, at: usize) {
        let mut line = slot.line;
        let mut start = at;
        let mut found = None;
        loop {
            let text = &self.text[start..line.end];
            let comment = comment(text);
            let text = text[..comment.unwrap_or(text.len())].trim_end();
            found = found.or(fault(text).map(|(offset, code)| (start + offset, code)));
            if comment.is_some() {
                break;
            }
            let Some(next) = self.continuation(line.next, slot.column) else { break };
            start = next.start + next.indent;
            let text = &self.text[start..next.end];
            if text.starts_with(['#', '\t']) {
                break;
            }
            if is_property(text) {
                // The name of a property, a little too far right: the value above ended before it.
                let misplaced = Slot { key: slot.key, column: next.indent, line: next, entry: next.start };
                let is_item = slot.entry != slot.line.start + slot.column;
                let fix = limited([&" ".repeat(slot.column), text].concat()).filter(|_| !is_item);
                self.next = line.next;
                if let Some((at, code)) = found {
                    self.cut_short(slot, at, code, line.next);
                }
                return self.refuse(misplaced, Fault::new(Code::YamlSyntax, start).arg("detail", "indentation").fix(fix));
            }
            line = next;
        }
        self.next = self.next.max(line.next);
        if let Some((fault, code)) = found {
            let end = self.behind_entry(slot, line.next);
            self.cut_short(slot, fault, code, end);
            let text: Vec<&str> = self.text[at..line.end].lines().map(str::trim).filter(|line| !line.is_empty()).collect();
            let text = text.join(" ");
            let value = text[..comment(&text).unwrap_or(text.len())].trim_end();
            let fixed = [&self.text[slot.line.start..at], &quote(value), &text[value.len()..]].concat();
            if let Some(last) = self.faults.pop() {
                self.faults.push(last.fix(limited(fixed)));
            }
        }
    }

    fn cut_short(&mut self, slot: Slot<'t>, at: usize, code: Code, end: usize) {
        self.next = self.next.max(end);
        self.faults.push(Fault::new(code, at).arg("key", slot.key).cut(slot.entry..end));
    }
}
