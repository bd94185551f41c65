//! One word in its many spellings: composed or decomposed, with marks or without, `hòa` or `hoà`.
//!
//! Folding serves comparison only (search, slugs, duplicate checks, "did you mean"); folded text is never shown, and what an
//! editor typed is never replaced by it. Marks are stripped for Latin, Greek and Cyrillic only: the vowel signs of Lao and
//! Khmer are combining characters too, and without them nothing is left of the word.

use std::borrow::Cow;
use std::cmp::Ordering;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::encoding::is_plain;

/// Beyond this many characters a text is not a mistyped word, and the quadratic distance is not worth its time.
const NEAREST_MAX_CHARS: usize = 80;

/// The composed form; borrows when the text has it already, as nearly all text does.
pub fn nfc(text: &str) -> Cow<'_, str> {
    // Looking every letter of a site up in the tables would cost as much as its Markdown.
    if is_plain(text) || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        return Cow::Borrowed(text);
    }
    let composed: String = text.nfc().collect();
    if composed == text { Cow::Borrowed(text) } else { Cow::Owned(composed) }
}

/// Lower case without tones and marks, đ as d: `Hữu nghị`, `HỮU NGHỊ` and `huu nghi` all become `huu nghi`.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut plain = String::with_capacity(text.len());
    for ch in text.nfkd().filter(|&ch| !is_mark(ch)).flat_map(char::to_lowercase) {
        match ch {
            'đ' | 'ð' => plain.push('d'),
            'ø' => plain.push('o'),
            'ł' => plain.push('l'),
            'ı' => plain.push('i'),
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            _ => plain.push(ch),
        }
    }
    // Hangul and the like were taken apart above and are put together again.
    match nfc(&plain) {
        Cow::Borrowed(_) => plain,
        Cow::Owned(composed) => composed,
    }
}

/// Whether the text holds the Icelandic eth (U+00D0, U+00F0), which looks like the Vietnamese Đ/đ and is another letter.
pub fn has_eth(text: &str) -> bool {
    text.contains(['\u{00D0}', '\u{00F0}'])
}

/// The candidate someone most likely meant, if one is near enough. Equal distances are decided by likeness, then by order of
/// the text, so that the answer never depends on the order of the candidates.
pub fn nearest<'a>(wanted: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = fold(wanted);
    let length = wanted.chars().count();
    if length == 0 || length > NEAREST_MAX_CHARS {
        return None;
    }
    let furthest = (length / 3).max(1);
    candidates
        .filter_map(|candidate| {
            let folded = fold(candidate);
            let other = folded.chars().count();
            if other.abs_diff(length) > furthest {
                return None;
            }
            let distance = strsim::damerau_levenshtein(&wanted, &folded);
            let near = distance <= furthest && distance < length.max(other);
            near.then(|| (distance, strsim::jaro_winkler(&wanted, &folded), candidate))
        })
        .min_by(|a, b| a.0.cmp(&b.0).then_with(|| likeness(b.1, a.1)).then_with(|| a.2.cmp(b.2)))
        .map(|(_, _, candidate)| candidate)
}

fn likeness(a: f64, b: f64) -> Ordering {
    a.total_cmp(&b)
}

/// Marks of the alphabets that are readable without them.
pub(super) fn is_mark(ch: char) -> bool {
    matches!(ch, '\u{0300}'..='\u{036F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LETTERS: &str = "[a-zA-Z àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĐÀẬỄỘƯƠ]{0,40}";

    #[test]
    fn letters_passed_without_a_look_are_composed() {
        for ch in ('\0'..'\u{3000}').filter(|ch| is_plain(ch.encode_utf8(&mut [0; 4]))) {
            assert!(ch.nfc().eq([ch]), "{ch:?}");
        }
    }

    #[test]
    fn spellings_of_one_word_fold_alike() {
        let lines = include_str!("../../tests/fold.txt").lines().filter(|line| !line.starts_with('#'));
        for (typed, folded) in lines.filter_map(|line| line.split_once(" | ")) {
            assert_eq!(fold(typed), folded, "{typed}");
            let decomposed: String = typed.nfd().collect();
            assert_eq!(fold(&decomposed), folded, "{typed} decomposed");
        }
    }

    #[test]
    fn lao_and_khmer_vowels_stay() {
        for word in ["ສະບາຍດີ", "សួស្តី"] {
            assert_eq!(fold(word), word);
        }
    }

    #[test]
    fn composed_text_is_borrowed() {
        assert!(matches!(nfc("Đắk Lắk – Ươm mầm"), Cow::Borrowed(_)));
        assert_eq!(nfc("e\u{0302}\u{0301}"), "ế");
        assert!(matches!(nfc("e\u{0302}\u{0301}"), Cow::Owned(_)));
    }

    #[test]
    fn eth_is_told_from_the_vietnamese_letter() {
        assert!(has_eth("Ðà Nẵng") && has_eth("ðường"));
        assert!(!has_eth("Đà Nẵng, đường"));
    }

    #[test]
    fn the_nearest_is_what_was_meant() {
        let ids = ["people-to-people", "foreign-ngo", "overseas-vietnamese", "information", "organization"];
        for (typed, meant) in [
            ("foreign-ngos", Some("foreign-ngo")),
            ("oversea-vietnamese", Some("overseas-vietnamese")),
            ("infomation", Some("information")),
            ("organisation", Some("organization")),
            ("sports", None),
            ("", None),
        ] {
            assert_eq!(nearest(typed, ids.into_iter()), meant, "{typed}");
            assert_eq!(nearest(typed, ids.into_iter().rev()), meant, "{typed}, candidates reversed");
        }
        assert_eq!(nearest("Tieu de", ["tiêu đề", "tóm tắt"].into_iter()), Some("tiêu đề"));
        assert_eq!(nearest("x", ["y"].into_iter()), None);
        assert_eq!(nearest("ac", ["ab", "ad"].into_iter()), nearest("ac", ["ad", "ab"].into_iter()));
        assert_eq!(nearest(&"x".repeat(100_000), ["x"].into_iter()), None);
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn composition_does_not_matter(text in "\\PC{0,40}") {
            let composed: String = text.nfc().collect();
            let decomposed: String = text.nfd().collect();
            prop_assert_eq!(fold(&composed), fold(&decomposed));
        }

        #[test]
        fn every_vietnamese_letter_becomes_one_plain_letter(text in LETTERS) {
            let folded = fold(&text);
            prop_assert!(folded.is_ascii());
            prop_assert_eq!(folded.chars().count(), nfc(&text).chars().count());
        }
    }
}
