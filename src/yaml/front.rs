//! Where front matter ends and the body begins.
//!
//! The mistakes that hide the boundary are named here, because behind them every other message would be nonsense.
//! Looks at lines only: whether the front matter is YAML is not its business.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place};

/// Longest front matter read: far above any real one, low enough that no reading of it can take long.
pub const FRONT_LIMIT: usize = 64 * 1024;

/// One text, cut in two. Both parts are slices of it, line ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split<'a> {
    pub front: &'a str,
    /// Lines above the front matter's first line.
    pub front_line: u32,
    pub body: &'a str,
    /// Lines above the body's first line.
    pub body_line: u32,
}

/// Splits a text (decoded, without byte order mark; line ends may be CRLF).
///
/// Empty lines above the opening `---` and blanks after either `---` are forgiven. `...` does not close: it is what editors type
/// for an ellipsis.
pub fn split<'a>(path: &Arc<str>, text: &'a str) -> Result<Split<'a>, Vec<Diagnostic>> {
    let problem = |code, offset| Diagnostic::new(code, Place::at(path, text, offset));
    let mut lines = Lines { text, at: 0, number: 0 };
    let opening = loop {
        match lines.next() {
            Some(line) if line.text.trim().is_empty() => {}
            Some(line) if is_delimiter(line.text) => break line,
            Some(line) => return Err(vec![problem(Code::NoFrontMatter, line.start)]),
            None => return Err(vec![problem(Code::NoFrontMatter, 0)]),
        }
    };
    let front_start = lines.at;
    let mut miswritten = None;
    let closing = loop {
        match lines.next() {
            Some(line) if is_delimiter(line.text) => break Some(line),
            Some(line) if miswritten.is_none() && is_miswritten(line.text) => miswritten = Some(line),
            Some(_) => {}
            None => break None,
        }
    };
    // A line like "----" is no YAML at the left margin, so it is the end that was meant, whatever rule stands further down.
    if let Some(line) = miswritten {
        return Err(vec![problem(Code::FrontMatterNotClosed, line.start).fix("---")]);
    }
    let Some(closing) = closing else { return Err(vec![problem(Code::FrontMatterNotClosed, opening.start)]) };
    let split =
        Split { front: &text[front_start..closing.start], front_line: opening.number, body: &text[lines.at..], body_line: closing.number };
    if split.front.len() > FRONT_LIMIT {
        return Err(vec![problem(Code::FrontMatterTooLarge, opening.start).arg("limit", "64 KiB")]);
    }
    let first = split.body.lines().find(|line| !line.trim().is_empty());
    if split.front.trim().is_empty() && first.is_some_and(is_property) {
        return Err(vec![problem(Code::SecondDelimiter, closing.start)]);
    }
    Ok(split)
}

#[derive(Clone, Copy)]
struct Line<'a> {
    text: &'a str,
    start: usize,
    /// From 1.
    number: u32,
}

struct Lines<'a> {
    text: &'a str,
    at: usize,
    number: u32,
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        let rest = &self.text[self.at..];
        if rest.is_empty() {
            return None;
        }
        let length = rest.find('\n').map_or(rest.len(), |at| at + 1);
        let line = Line { text: &rest[..length], start: self.at, number: self.number + 1 };
        self.at += length;
        self.number += 1;
        Some(line)
    }
}

fn is_delimiter(line: &str) -> bool {
    line.trim_end() == "---"
}

/// What people write, and what word processors make, of `---`.
fn is_miswritten(line: &str) -> bool {
    let line = line.trim_end();
    let dash = |c| matches!(c, '-' | '–' | '—' | '−' | '―');
    let dashes = line.chars().filter(|c| dash(*c)).count();
    if dashes == 0 || !line.chars().all(|c| dash(c) || c == ' ') || !line.starts_with(dash) {
        return false;
    }
    // A lone "-" is an empty list item, which is YAML.
    line != "-"
}

fn is_property(line: &str) -> bool {
    let Some((key, value)) = line.trim_end().split_once(':') else { return false };
    let named =
        key.starts_with(|c: char| c.is_ascii_lowercase()) && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    named && (value.is_empty() || value.starts_with([' ', '\t', '\u{a0}']))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, expected: &[(Code, u32, u32)]) {
        let found: Vec<_> = match split(&Arc::from("a.md"), text) {
            Ok(_) => Vec::new(),
            Err(all) => all.iter().map(|one| (one.code, one.place.line, one.place.column)).collect(),
        };
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn parts_and_lines() {
        let split = split(&Arc::from("a.md"), "\r\n---  \r\ntitle: Cầu\r\n---\r\nThân bài\r\n").unwrap();
        assert_eq!((split.front, split.front_line), ("title: Cầu\r\n", 2));
        assert_eq!((split.body, split.body_line), ("Thân bài\r\n", 4));
    }

    #[test]
    fn an_empty_body_and_no_last_line_end() {
        let split = split(&Arc::from("a.md"), "---\ntitle: a\n---").unwrap();
        assert_eq!((split.front, split.body, split.body_line), ("title: a\n", "", 3));
    }

    #[test]
    fn a_rule_in_the_body_is_the_bodys() {
        let split = split(&Arc::from("a.md"), "---\ntitle: a\n---\nmột\n\n----\n\nhai\n---\n").unwrap();
        assert_eq!(split.body, "một\n\n----\n\nhai\n---\n");
    }

    #[test]
    fn faults() {
        check("Thân bài\n", &[(Code::NoFrontMatter, 1, 1)]);
        check("", &[(Code::NoFrontMatter, 1, 1)]);
        check("\n\ntitle: a\n---\n", &[(Code::NoFrontMatter, 3, 1)]);
        check("---\ntitle: Kế hoạch\nThân bài\n", &[(Code::FrontMatterNotClosed, 1, 1)]);
        check("---\n", &[(Code::FrontMatterNotClosed, 1, 1)]);
        check("---\ntitle: Kế hoạch\n...\nThân\n", &[(Code::FrontMatterNotClosed, 1, 1)]);
        for wrong in ["----", "—", "--", "- - -", "–-"] {
            check(&format!("---\ntitle: Kế hoạch\n{wrong}\nThân bài\n"), &[(Code::FrontMatterNotClosed, 3, 1)]);
            check(&format!("---\ntitle: a\n{wrong}\nThân\n\n---\n"), &[(Code::FrontMatterNotClosed, 3, 1)]);
        }
        check("---\n---\ntitle: Kế hoạch\n---\nThân\n", &[(Code::SecondDelimiter, 2, 1)]);
        check("\n---\n\n---\n\nstatus:\n", &[(Code::SecondDelimiter, 4, 1)]);
        check("---\n---\nThân: bài\n", &[]);
        let long = format!("---\ntitle: {}\n---\n", "ă".repeat(FRONT_LIMIT / 2));
        check(&long, &[(Code::FrontMatterTooLarge, 1, 1)]);
        check(&format!("\n{long}"), &[(Code::FrontMatterTooLarge, 2, 1)]);
    }

    proptest! {
        #[test]
        fn the_parts_make_the_text(text in "(\r?\n| |---|--|[a-z: ầ])*") {
            if let Ok(split) = split(&Arc::from("a.md"), &text) {
                let front = split.front.as_ptr() as usize - text.as_ptr() as usize;
                let (opening, rest) = text.split_at(front);
                prop_assert_eq!(opening.trim(), "---");
                prop_assert_eq!(opening.matches('\n').count() as u32, split.front_line);
                let closing = rest.strip_prefix(split.front).unwrap().strip_suffix(split.body).unwrap();
                prop_assert_eq!(closing.trim_end(), "---");
                prop_assert_eq!([opening, split.front, closing, split.body].concat(), text);
            }
        }

        #[test]
        fn any_text_is_split_or_refused(text in any::<String>(), front in any::<String>()) {
            let _ = split(&Arc::from("a.md"), &text);
            let _ = split(&Arc::from("a.md"), &format!("---\n{front}\n---\n{text}"));
        }
    }
}
