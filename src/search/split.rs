//! The words of a text, as they stand in it.
//!
//! The same rules stand in the script of the search page; `tests/words.txt` is the table that both are held to.

use unicode_normalization::char::is_combining_mark;

/// Before these an apostrophe stands for a vowel that was left out, and parts two words.
const AFTER_ELISION: &str = "aeiouyhàáâäèéêëìíîïòóôöùúûüæœAEIOUYHÀÁÂÄÈÉÊËÌÍÎÏÒÓÔÖÙÚÛÜÆŒ";

/// One word after the other: a run of letters, digits and marks that does not begin with a mark.
///
/// An apostrophe between letters does not end a word (`M'gar`, `don't`), but before a Latin vowel or h it does (`l'État`, `d'hôtes`). Nor
/// does a hyphen that only shows at the end of a line. Of writing without blanks each sign with its marks is a word.
pub fn split(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|ch| !is_start(ch));
        let first = rest.chars().next()?;
        let end = if is_sign(first) { end_of_sign(rest) } else { end_of_run(rest) };
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

fn end_of_sign(text: &str) -> usize {
    text.char_indices().skip(1).find(|&(_, ch)| !is_combining_mark(ch)).map_or(text.len(), |(at, _)| at)
}

fn end_of_run(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1).peekable();
    while let Some((at, ch)) = chars.next() {
        let goes_on = match ch {
            '\u{AD}' => chars.peek().is_some_and(|&(_, next)| is_run_letter(next)),
            '\'' | '’' => chars.peek().is_some_and(|&(_, next)| is_run_letter(next) && !AFTER_ELISION.contains(next)),
            _ => is_part(ch) && !is_sign(ch),
        };
        if !goes_on {
            return at;
        }
    }
    text.len()
}

fn is_run_letter(ch: char) -> bool {
    ch.is_alphabetic() && !is_sign(ch)
}

fn is_start(ch: char) -> bool {
    ch.is_alphanumeric()
}

/// Whether it may stand in a word.
pub fn is_part(ch: char) -> bool {
    ch.is_alphanumeric() || (!ch.is_ascii() && is_combining_mark(ch))
}

/// Of writing without blanks: Thai, Lao, Myanmar, Khmer, kana, Han.
fn is_sign(ch: char) -> bool {
    ch >= '\u{E00}'
        && matches!(ch,
            '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{2E80}'..='\u{2FDF}' | '\u{3005}'..='\u{3007}'
            | '\u{3021}'..='\u{3029}' | '\u{3041}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
            | '\u{A9E0}'..='\u{A9FF}' | '\u{AA60}'..='\u{AA7F}' | '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FF9F}' | '\u{20000}'..='\u{3FFFF}')
}
