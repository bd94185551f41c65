//! The start of a value decides what it is.

use super::{Look, Slot, fix::quote, is_comment, scalar};
use crate::diagnostic::Code;
use crate::yaml::fault::Fault;

impl<'t> Look<'t> {
    pub(super) fn value(&mut self, slot: Slot<'t>, at: usize) {
        let text = &self.text[at..slot.line.end];
        let mut characters = text.chars();
        let Some(first) = characters.next() else { return };
        let after = characters.as_str();
        match first {
            '"' | '\'' => self.quoted(slot, at),
            '|' | '>' if is_block_header(after) => self.next = self.behind(slot.line.next, slot.column),
            '[' | '{' => self.flow(slot, at),
            '#' => self.refuse(slot, Fault::new(Code::HashInValue, at).arg("key", slot.key).fix(self.quoted_from(slot.line, at))),
            '*' | '&' | '!' => self.mark(slot, at),
            '@' | '`' | '%' | '|' | '>' | ']' | '}' | ',' => self.special(slot, at),
            '-' | '?' | ':' if after.is_empty() || after.starts_with([' ', '\t']) => self.special(slot, at),
            '“' | '”' | '„' | '«' | '‘' | '’' | '‟' if wrapped(text).is_some() => self.curly(slot, at, at),
            _ => self.unquoted(slot, at),
        }
    }

    /// A value that begins with a character that has a meaning of its own.
    pub(super) fn special(&mut self, slot: Slot<'t>, at: usize) {
        let character: String = self.text[at..].chars().take(1).collect();
        let fix = self.quoted_from(slot.line, at);
        self.refuse(slot, Fault::new(Code::LeadingSpecial, at).arg("key", slot.key).arg("character", character).fix(fix));
    }

    /// `*`, `&` and `!`. In front of prose they are emphasis gone astray, and the message is about the character; one bare word is what
    /// YAML means by alias, anchor and tag, and so is everything with `!!`.
    fn mark(&mut self, slot: Slot<'t>, at: usize) {
        let text = &self.text[at..slot.line.end];
        let text = text[..scalar::comment(text).unwrap_or(text.len())].trim_end();
        let word = text.split(' ').next().unwrap_or_default();
        let code = match &text[..1] {
            "!" if text.starts_with("!!") || text == word && text.len() > 1 => Code::YamlTag,
            "*" | "&" if text == word && text.len() > 1 => Code::AnchorOrAlias,
            _ => return self.special(slot, at),
        };
        let found: String = word.chars().take(40).collect();
        self.refuse(slot, Fault::new(code, at).arg("found", found).fix(self.quoted_from(slot.line, at)));
    }

    /// A value in the quotes of a word processor, at least on one side; `wrong` is the first such quote.
    pub(super) fn curly(&mut self, slot: Slot<'t>, at: usize, wrong: usize) {
        let fix = wrapped(&self.text[at..slot.line.end]).and_then(|inner| self.with(slot.line, at..slot.line.end, &quote(inner)));
        self.refuse(slot, Fault::new(Code::SmartQuotes, wrong).arg("key", slot.key).fix(fix));
    }
}

/// The text within quotes that stand around the whole of it, one of them curly. `“A” và “B”` is no such text, nor is `“A” và B`.
pub(super) fn wrapped(text: &str) -> Option<&str> {
    let is_quote = |c| matches!(c, '“' | '”' | '„' | '‟' | '«' | '»' | '"');
    let is_single = |c| matches!(c, '‘' | '’' | '\'');
    let first = text.chars().next()?;
    let last = text.chars().next_back()?;
    let inner = text.get(first.len_utf8()..text.len() - last.len_utf8())?;
    let pair = is_quote(first) && is_quote(last) && !inner.contains(is_quote)
        // An apostrophe within is no closing quote.
        || is_single(first) && is_single(last) && !inner.contains('‘');
    let straight = |c| matches!(c, '"' | '\'');
    (pair && !(straight(first) && straight(last))).then_some(inner)
}

/// What may follow `|` or `>` when a block of text begins: signs, a digit, a comment.
fn is_block_header(after: &str) -> bool {
    let rest = after.trim_start_matches(['+', '-', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    let blanks = rest.trim_start_matches([' ', '\t']);
    after.len() - rest.len() <= 2 && (blanks.is_empty() || blanks.len() < rest.len() && is_comment(blanks))
}
