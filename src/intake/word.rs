//! Words of a line by byte offsets.

use std::ops::Range;

/// In small letters. Every Vietnamese letter is as long as its capital, so offsets stay.
pub fn lower(text: &str) -> String {
    text.chars().map(|ch| ch.to_lowercase().next().filter(|small| small.len_utf8() == ch.len_utf8()).unwrap_or(ch)).collect()
}

/// Runs without blanks, with the marks beside them.
pub fn words(text: &str) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let mut start = None;
    for (at, ch) in text.char_indices() {
        match (ch.is_whitespace(), start) {
            (true, Some(from)) => {
                all.push(from..at);
                start = None;
            }
            (false, None) => start = Some(at),
            _ => {}
        }
    }
    all.extend(start.map(|from| from..text.len()));
    all
}

/// The beginning of a text, so many bytes long at most.
pub fn beginning(text: &str, most: usize) -> &str {
    &text[..text.floor_char_boundary(most)]
}

/// Behind a phrase in small letters that stands here in any case, whole.
pub fn after_word(text: &str, at: usize, phrase: &str) -> Option<usize> {
    let end = at + phrase.len();
    let found = text.get(at..end)?;
    let is_same = found == phrase || lower(found) == phrase;
    let goes_on = phrase.ends_with(char::is_alphanumeric) && text[end..].starts_with(char::is_alphanumeric);
    (is_same && !goes_on).then_some(end)
}

/// Where a phrase in small letters stands first, whole, in any case. `small` is the text in small letters.
pub fn find_word(small: &str, from: usize, phrase: &str) -> Option<usize> {
    let mut at = from;
    loop {
        at += small.get(at..)?.find(phrase)?;
        let begins = !small[..at].ends_with(char::is_alphanumeric);
        let ends = !small[at + phrase.len()..].starts_with(char::is_alphanumeric);
        if begins && ends {
            return Some(at);
        }
        at += phrase.len();
    }
}

/// Blanks of every kind as one space, none at the ends.
pub fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Letters, and no small one.
pub fn is_capitals(text: &str) -> bool {
    text.chars().any(char::is_uppercase) && !text.chars().any(char::is_lowercase)
}

/// Neither a letter nor a digit.
pub fn is_ornament(text: &str) -> bool {
    !text.chars().any(char::is_alphanumeric)
}
