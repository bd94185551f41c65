//! The corrected line to paste.

use std::ops::Range;

use super::{Line, Look, scalar};

/// Longest line offered: a longer one is no help on a screen.
const LONGEST: usize = 4000;

pub(super) fn limited(line: String) -> Option<String> {
    (line.len() <= LONGEST).then_some(line)
}

/// A text in quotes, with as little escaping as it allows.
pub(in crate::yaml) fn quote(text: &str) -> String {
    if text.contains(needs_escape) {
        escaped(text)
    } else if !text.contains(['"', '\\']) {
        format!("\"{text}\"")
    } else if !text.contains('\'') {
        format!("'{text}'")
    } else {
        escaped(text)
    }
}

/// A text in double quotes.
pub(in crate::yaml) fn escaped(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if needs_escape(c) => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// What no YAML text may hold as it is, and what is lost within quotes because it ends a line.
pub(in crate::yaml) fn needs_escape(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// The line of a value (a scalar on one line), with the value in quotes.
pub(in crate::yaml) fn with_value_quoted(text: &str, span: Range<usize>) -> Option<String> {
    let start = text.get(..span.start)?.rfind('\n').map_or(0, |at| at + 1);
    let end = text.get(span.end..)?.find('\n').map_or(text.len(), |at| span.end + at);
    let value = text.get(span.clone())?;
    if value.contains('\n') {
        return None;
    }
    limited([&text[start..span.start], &quote(value), text[span.end..end].trim_end()].concat())
}

impl Look<'_> {
    /// The line with everything from `value` on in quotes, a comment at its end left out.
    pub(super) fn quoted_from(&self, line: Line, value: usize) -> Option<String> {
        let text = &self.text[value..line.end];
        let end = scalar::comment(text).unwrap_or(text.len());
        self.with(line, value..value + text[..end].trim_end().len(), &quote(text[..end].trim_end()))
    }

    /// The line with a space behind the colon, and with quotes if the value needs them.
    pub(super) fn unglued(&self, line: Line, colon: usize) -> Option<String> {
        let value = &self.text[colon + 1..line.end];
        let end = scalar::comment(value).unwrap_or(value.len());
        let written = value.starts_with(['"', '\'', '[', '{', '|', '>']);
        if !written && scalar::fault(&value[..end]).is_some() {
            let value = value[..end].trim_end();
            return self.with(line, colon + 1..colon + 1 + value.len(), &format!(" {}", quote(value)));
        }
        self.with(line, colon + 1..colon + 1, " ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_that_need_no_escape_come_first() {
        assert_eq!(quote("a: b"), "\"a: b\"");
        assert_eq!(quote("\"a\": b"), "'\"a\": b'");
        assert_eq!(quote("it's \"a\": \\b"), "\"it's \\\"a\\\": \\\\b\"");
    }
}
