//! What was meant by a field that is almost an official number: the errors of typing and of word processors, taken back one by one.

use super::kind::{DocumentKind, known_type};
use super::scan::{after_gap, after_number_word, is_word};
use super::symbol::Symbol;

/// Longest field that is looked at.
const LONGEST: usize = 120;

/// Bodies that are not printed in capitals throughout.
const MIXED_BODIES: [&str; 1] = ["TTg"];

/// A number and what had to be taken back for it.
pub(super) struct Repaired {
    pub symbol: Symbol,
    /// `Số:` or `Kế hoạch số` stood before it.
    pub prefix: bool,
    /// Something stood behind it: a full stop.
    pub trailing: bool,
    /// A dash that is no hyphen.
    pub dash: bool,
    /// Small letters where capitals belong.
    pub case: bool,
}

/// The number in a whole field, if there is one but for such errors.
pub(super) fn repair(text: &str) -> Option<Repaired> {
    if text.len() > LONGEST {
        return None;
    }
    let text = text.trim();
    let mut start = DocumentKind::at(text, 0).map_or(0, |(end, _)| after_gap(text, end).unwrap_or(end));
    start = after_number_word(text, start).unwrap_or(start);
    let core = text[start..].trim_end_matches(['.', ',', ';', ':', ' ', '\u{A0}']);
    let hyphenated: String = core.chars().map(|ch| if is_wrong_dash(ch) { '-' } else { ch }).collect();
    let capital = capitals(&hyphenated);
    let parsed =
        Symbol::parse_strictly(&hyphenated).filter(|symbol| canonical_letters(symbol).is_none_or(|known| known == symbol.letters()));
    let (symbol, case) = match parsed {
        Some(symbol) => (symbol, false),
        None => (Symbol::parse_strictly(&capital)?, true),
    };
    Some(Repaired { symbol, prefix: start > 0, trailing: start + core.len() < text.len(), dash: hyphenated != core, case })
}

fn canonical_letters(symbol: &Symbol) -> Option<&'static str> {
    known_type(symbol.letters()).map(|(known, _)| known)
}

fn is_wrong_dash(ch: char) -> bool {
    matches!(ch, '\u{2012}'..='\u{2015}' | '\u{2212}' | '\u{AD}')
}

/// Every run of letters in capitals, but for the letters that are printed otherwise (`TTr`, `TTg`) and the one behind digits (`12a`).
fn capitals(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(ch) = rest.chars().next() {
        let run = &rest[..rest.find(|ch| !is_word(ch)).unwrap_or(rest.len()).max(ch.len_utf8())];
        rest = &rest[run.len()..];
        let mixed = MIXED_BODIES.iter().find(|body| body.to_lowercase() == run.to_lowercase()).copied();
        match known_type(run).map(|(known, _)| known).or(mixed) {
            Some(known) => made.push_str(known),
            None if run.starts_with(|ch: char| ch.is_ascii_digit()) => made.push_str(run),
            None if run.chars().filter(|ch| ch.is_uppercase()).count() >= 2 => made.push_str(run),
            None => made.push_str(&run.to_uppercase()),
        }
    }
    made
}
