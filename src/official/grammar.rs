//! The grammar of official numbers, read from a byte of a text on, whatever stands around.

use super::scan::{after_blanks, char_at, digits_at, is_word};
use super::symbol::{Symbol, SymbolForm};

/// Longest type and body, in letters; longer ones are words of a sentence.
const TYPE_MAX: usize = 10;
const BODY_MAX: usize = 24;

/// Bodies in a row: `KH-UBND-VX-TH`.
const BODIES_MAX: usize = 6;

/// The number that begins here, and where it ends.
pub(super) fn read(text: &str, start: usize) -> Option<(usize, Symbol)> {
    let (number, at) = read_number(text, start)?;
    let found = |form, year, letters: &str, body: &str, end: usize| {
        let printed = text[start..end].to_owned();
        Some((end, Symbol { form, number: number.clone(), year, letters: plain(letters), body: plain(body), printed }))
    };
    if let Some((year, term, end)) = read_law(text, at) {
        return found(SymbolForm::Law, Some(year), "QH", term, end);
    }
    if let Some(at) = stroke(text, at, is_slash) {
        let (year, at) = read_year(text, at);
        let letters = read_type(text, at)?;
        let from = stroke(text, at + letters.len(), is_hyphen)?;
        let mut end = from + read_body(text, from)?.len();
        for _ in 1..BODIES_MAX {
            let Some(hyphen) = char_at(text, end).filter(|ch| is_hyphen(*ch)) else { break };
            let Some(body) = read_body(text, end + hyphen.len_utf8()) else { break };
            end += hyphen.len_utf8() + body.len();
        }
        return found(SymbolForm::State, year, letters, &text[from..end], end);
    }
    let at = stroke(text, at, is_hyphen)?;
    let letters = read_type(text, at)?;
    let from = stroke(text, at + letters.len(), is_slash)?;
    let body = read_body(text, from)?;
    found(SymbolForm::Party, None, letters, body, from + body.len())
}

/// Up to five digits and perhaps a letter that no word follows.
fn read_number(text: &str, at: usize) -> Option<(String, usize)> {
    let digits = digits_at(text, at);
    if !(1..=5).contains(&digits.len()) {
        return None;
    }
    let end = at + digits.len();
    let letter = char_at(text, end).filter(char::is_ascii_alphabetic);
    match letter {
        Some(letter) if !char_at(text, end + 1).is_some_and(is_word) => Some((format!("{digits}{}", letter.to_ascii_lowercase()), end + 1)),
        _ => Some((digits.to_owned(), end)),
    }
}

/// `/2025/QH15` to the letter.
fn read_law(text: &str, at: usize) -> Option<(i16, &str, usize)> {
    let rest = text[at..].strip_prefix('/')?;
    let year = year(rest.get(..4)?)?;
    let term = digits_at(rest[4..].strip_prefix("/QH")?, 0);
    (1..=2).contains(&term.len()).then_some((year, term, at + "/2025/QH".len() + term.len()))
}

/// The year and the stroke behind it, if they stand here.
fn read_year(text: &str, at: usize) -> (Option<i16>, usize) {
    let digits = digits_at(text, at);
    let after = stroke(text, at + digits.len(), is_slash);
    match (year(digits), after) {
        (Some(year), Some(after)) => (Some(year), after),
        _ => (None, at),
    }
}

fn year(digits: &str) -> Option<i16> {
    let plain = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|year| plain && (1900..=2099).contains(year))
}

fn read_type(text: &str, at: usize) -> Option<&str> {
    upper_first(&text[at..], |ch| ch.is_alphabetic(), TYPE_MAX)
}

fn read_body(text: &str, at: usize) -> Option<&str> {
    upper_first(&text[at..], |ch| ch.is_alphabetic() || ch.is_ascii_digit(), BODY_MAX)
}

/// The run of such characters, cut after `most`: what goes on is seen as no end.
fn upper_first(rest: &str, belongs: impl Fn(char) -> bool, most: usize) -> Option<&str> {
    let end = rest.char_indices().take(most).take_while(|(_, ch)| belongs(*ch)).last().map(|(at, ch)| at + ch.len_utf8())?;
    rest.starts_with(char::is_uppercase).then_some(&rest[..end])
}

/// Behind a stroke with blanks around it.
fn stroke(text: &str, at: usize, is: impl Fn(char) -> bool) -> Option<usize> {
    let at = after_blanks(text, at);
    char_at(text, at).filter(|ch| is(*ch)).map(|ch| after_blanks(text, at + ch.len_utf8()))
}

fn is_slash(ch: char) -> bool {
    ch == '/'
}

/// The hyphen, also as Unicode and word processors write it where no line may break.
pub(super) fn is_hyphen(ch: char) -> bool {
    matches!(ch, '-' | '\u{2010}' | '\u{2011}')
}

/// With plain hyphens, and Đ instead of the Icelandic letter that looks like it.
fn plain(text: &str) -> String {
    text.chars()
        .map(|ch| match ch {
            'Ð' => 'Đ',
            'ð' => 'đ',
            ch if is_hyphen(ch) => '-',
            ch => ch,
        })
        .collect()
}
