//! Moving through running text by byte offsets: blanks, words in any case, digits.

/// Blanks that may stand inside a number; line ends may not.
pub(super) fn is_blank(ch: char) -> bool {
    matches!(ch, ' ' | '\t' | '\u{A0}' | '\u{2007}' | '\u{2009}' | '\u{202F}')
}

pub(super) fn char_at(text: &str, at: usize) -> Option<char> {
    text[at..].chars().next()
}

pub(super) fn char_before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().next_back()
}

pub(super) fn after_blanks(text: &str, at: usize) -> usize {
    at + text[at..].find(|ch| !is_blank(ch)).unwrap_or(text.len() - at)
}

/// What parts two words: blanks with at most one line end, because paragraphs are wrapped.
pub(super) fn after_gap(text: &str, at: usize) -> Option<usize> {
    let mut end = after_blanks(text, at);
    if let Some(line_end) = ["\r\n", "\n"].iter().find(|line_end| text[end..].starts_with(**line_end)) {
        end = after_blanks(text, end + line_end.len());
    }
    (end > at).then_some(end)
}

/// Behind `phrase` (lower case, words parted by one space) in any case, if it stands here and ends where a word ends.
pub(super) fn after_phrase(text: &str, mut at: usize, phrase: &str) -> Option<usize> {
    // Nearly always the first letter tells.
    let first = text.as_bytes().get(at)?;
    if first.is_ascii() && phrase.as_bytes().first() != Some(&first.to_ascii_lowercase()) {
        return None;
    }
    for (index, word) in phrase.split(' ').enumerate() {
        if index > 0 {
            at = after_gap(text, at)?;
        }
        let mut chars = text[at..].chars();
        for expected in word.chars() {
            let ch = chars.next()?;
            let is_same =
                if ch.is_ascii() { ch.to_ascii_lowercase() == expected } else { ch == expected || ch.to_lowercase().eq([expected]) };
            if !is_same {
                return None;
            }
            at += ch.len_utf8();
        }
        if word.ends_with(is_word) && chars.next().is_some_and(is_word) {
            return None;
        }
    }
    Some(at)
}

/// Letters and digits, and the marks of text that is not composed.
pub(super) fn is_word(ch: char) -> bool {
    // Letters of Vietnamese and its neighbours, and what is around them, need not be looked up in tables.
    match ch {
        '\0'..='\u{7F}' => ch.is_ascii_alphanumeric(),
        '×' | '÷' | '\u{2010}'..='\u{2027}' => false,
        '\u{C0}'..='\u{24F}' | '\u{1EA0}'..='\u{1EF9}' | '\u{300}'..='\u{36F}' => true,
        _ => ch.is_alphanumeric(),
    }
}

/// The run of letters and digits that begins here.
pub(super) fn word_at(text: &str, at: usize) -> &str {
    let bytes = text.as_bytes();
    let mut end = at;
    loop {
        end += match bytes.get(end) {
            // Most letters need not be put together from their bytes.
            Some(byte) if byte.is_ascii_alphanumeric() => 1,
            Some(byte) if !byte.is_ascii() => match char_at(text, end).filter(|ch| is_word(*ch)) {
                Some(ch) => ch.len_utf8(),
                None => return &text[at..end],
            },
            _ => return &text[at..end],
        };
    }
}

/// The run of ASCII digits that begins here, however long.
pub(super) fn digits_at(text: &str, at: usize) -> &str {
    let rest = &text[at..];
    &rest[..rest.find(|ch: char| !ch.is_ascii_digit()).unwrap_or(rest.len())]
}

/// Behind `số`, `Số:`, `No.`, and the gap after it.
pub(super) fn after_number_word(text: &str, at: usize) -> Option<usize> {
    let end = ["số", "no.", "nos.", "no", "number"].iter().find_map(|word| after_phrase(text, at, word))?;
    let colon = after_blanks(text, end);
    let end = if text[colon..].starts_with(':') { colon + 1 } else { end };
    Some(after_gap(text, end).unwrap_or(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_all_its_letters_and_digits() {
        for (text, word) in
            [("Kế hoạch", "Kế"), ("62/KH", "62"), ("hòa–bình", "hòa"), ("a\u{301}b c", "a\u{301}b"), ("友好", "友好"), ("-a", ""), ("", "")]
        {
            assert_eq!(word_at(text, 0), word, "{text}");
        }
        assert_eq!(word_at("của UBND", "của ".len()), "UBND");
    }

    #[test]
    fn a_phrase_stands_in_any_case_and_whole() {
        for (text, phrase, end) in [
            ("Số 5", "số", Some("Số".len())),
            ("ĐỀ ÁN", "đề án", Some("ĐỀ ÁN".len())),
            ("kế\u{A0}\nhoạch", "kế hoạch", Some("kế\u{A0}\nhoạch".len())),
            ("kế\n\nhoạch", "kế hoạch", None),
            ("sốt", "số", None),
            ("so", "số", None),
            ("án", "đề án", None),
            ("\u{212A}ế", "kế", Some("\u{212A}ế".len())),
            ("", "số", None),
        ] {
            assert_eq!(after_phrase(text, 0, phrase), end, "{text:?} {phrase}");
        }
    }

    #[test]
    fn short_cuts_say_what_the_tables_say() {
        for ch in '\0'..='\u{30FF}' {
            assert_eq!(is_word(ch), ch.is_alphanumeric() || matches!(ch, '\u{300}'..='\u{36F}'), "{ch:?}");
        }
    }
}
