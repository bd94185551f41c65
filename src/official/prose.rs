//! Official numbers in running text, where they must stand alone: not within a path, a date or a larger number.
//!
//! Letters of no known type count only behind `số` or a word such as `Công văn`: `24/HIV-AIDS` is no document.

use std::ops::Range;

use super::grammar::{is_hyphen, read};
use super::kind::{DocumentKind, known_type};
use super::scan::{after_blanks, after_number_word, char_at, char_before, digits_at, is_blank, is_word, word_at};
use super::symbol::{Symbol, SymbolForm};

/// Every official number in running text (composed, as all sources are), in order.
pub fn find_all(text: &str) -> Vec<(Range<usize>, Symbol)> {
    let mut found = Vec::new();
    let mut introduced = None;
    let mut at = 0;
    while let Some(start) = next_word(text, at) {
        at = match symbol_at(text, start, introduced == Some(start)) {
            Some((end, symbol)) => {
                found.push((start..end, symbol));
                end
            }
            None => {
                introduced = after_introduction(text, start).or(introduced);
                start + word_at(text, start).len()
            }
        };
    }
    found
}

/// Behind the words that announce a number: `số`, `Công văn`, `No.`.
fn after_introduction(text: &str, at: usize) -> Option<usize> {
    let after_kind = || DocumentKind::at(text, at).map(|(end, _)| after_blanks(text, end));
    after_number_word(text, at).or_else(after_kind)
}

/// The next letter or digit at or behind `at` that begins a word; web addresses are passed over.
pub(super) fn next_word(text: &str, mut at: usize) -> Option<usize> {
    loop {
        at += text[at..].find(is_word)?;
        if char_before(text, at).is_some_and(is_word) {
            at += word_at(text, at).len();
        } else if begins_address(&text[at..]) {
            at += text[at..].find(char::is_whitespace)?;
        } else {
            return Some(at);
        }
    }
}

fn begins_address(text: &str) -> bool {
    text.starts_with(['h', 'H', 'w', 'W'])
        && ["http://", "https://", "www."].iter().any(|start| text.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start)))
}

/// Whether there may be an official number: a digit, a stroke and a capital or a year, with blanks between. Most texts have none, and are
/// not looked at word by word.
pub(super) fn may_hold_symbol(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(passed) = bytes[at..].iter().position(|byte| matches!(byte, b'/' | b'-' | 0xE2)) {
        at += passed;
        if is_stroke_of_symbol(text, at) {
            return true;
        }
        at += 1;
    }
    false
}

fn is_stroke_of_symbol(text: &str, at: usize) -> bool {
    let Some(stroke) = char_at(text, at).filter(|ch| *ch == '/' || is_hyphen(*ch)) else { return false };
    let before = text[..at].trim_end_matches(is_blank);
    let number = before.as_bytes().last().is_some_and(|byte| byte.is_ascii_digit())
        || matches!(before.as_bytes(), [.., digit, letter] if digit.is_ascii_digit() && letter.is_ascii_alphabetic());
    let from = after_blanks(text, at + stroke.len_utf8());
    number && (char_at(text, from).is_some_and(char::is_uppercase) || is_year(text, from))
}

/// `2025/`, as in `91/2025/QH15`: behind the year of a date stands no stroke.
fn is_year(text: &str, at: usize) -> bool {
    let digits = digits_at(text, at).len();
    digits == 4 && text[after_blanks(text, at + digits)..].starts_with('/')
}

/// An official number in running text that begins here and stands alone: not the middle of a path, a date or a larger number.
pub(super) fn symbol_at(text: &str, at: usize, introduced: bool) -> Option<(usize, Symbol)> {
    if digits_at(text, at).is_empty() || !begins_alone(text, at) {
        return None;
    }
    let (end, symbol) = read(text, at)?;
    (ends_alone(text, end) && is_credible(&symbol, introduced)).then_some((end, symbol))
}

fn begins_alone(text: &str, at: usize) -> bool {
    let Some(before) = char_before(text, at) else { return true };
    let further = char_before(text, at - before.len_utf8());
    match before {
        '_' | '/' | '\\' | '@' | '#' | '=' | '&' | '?' | '%' | '$' | '€' | '+' | '~' => false,
        '.' | ',' | ':' => !further.is_some_and(|ch| ch.is_ascii_digit()),
        '-' | '–' | '‐' | '‑' => !further.is_some_and(is_word),
        _ => !is_word(before),
    }
}

fn ends_alone(text: &str, end: usize) -> bool {
    let mut rest = text[end..].chars();
    let (next, further) = (rest.next(), rest.next());
    match next {
        Some('_' | '@') => false,
        Some('/' | '\\' | '-' | '‐' | '‑' | '=') => !further.is_some_and(is_word),
        // A sentence may follow without a blank; the end of a file name may not.
        Some('.') => !further.is_some_and(|ch| ch.is_ascii_lowercase() || ch.is_ascii_digit()),
        next => !next.is_some_and(is_word),
    }
}

/// Whether letters of this form are a document's and not a score, a size or a route.
fn is_credible(symbol: &Symbol, introduced: bool) -> bool {
    if symbol.form == SymbolForm::Law {
        return true;
    }
    let letters = &*symbol.letters;
    let upper = letters.chars().filter(|ch| ch.is_uppercase()).count();
    match known_type(letters) {
        // A single letter is too little, except where a year stands before it.
        Some((known, _)) if known.len() == 1 => symbol.year.is_some(),
        Some((known, _)) => letters == known || upper == letters.chars().count(),
        None => {
            let plain = |ch: char| ch.is_ascii_alphabetic() || matches!(ch, 'Đ' | 'đ');
            introduced && upper >= 2 && letters.chars().all(plain) && !symbol.printed.contains(is_blank)
        }
    }
}
