//! Short hashes of a text's blocks, which stand in the front matter of translations for years: what is hashed must not change.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};
use xxhash_rust::xxh3::xxh3_64;

/// Twelve hex digits of a block's source. Composition, line ends and blanks before them do not count.
pub fn stamp(source: &str) -> String {
    let mut text = Cow::Borrowed(source.trim_end());
    if text.contains('\r') || text.contains(" \n") || text.contains("\t\n") {
        let lines = text.replace("\r\n", "\n").replace('\r', "\n");
        text = Cow::Owned(lines.split('\n').map(str::trim_end).collect::<Vec<_>>().join("\n"));
    }
    if !text.chars().all(is_always_composed) && !is_nfc(&text) {
        text = Cow::Owned(text.nfc().collect());
    }
    format!("{:012x}", xxh3_64(text.as_bytes()) >> 16)
}

/// Letters and punctuation of Vietnamese and its neighbours, which no normal form changes: asking for the normal form of a whole
/// site's text would cost as much as its Markdown.
fn is_always_composed(character: char) -> bool {
    matches!(character, '\0'..='\u{2FF}' | '\u{1EA0}'..='\u{1EF9}' | '\u{2010}'..='\u{2027}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_does_not_count() {
        let plain = stamp("Hữu nghị\nhòa bình");
        for same in ["Hữu nghị\r\nhòa bình\r\n", "Hữu nghị  \nhòa bình\n\n", "Hu\u{31b}\u{303}u nghi\u{323}\nhòa bình"] {
            assert_eq!(stamp(same), plain, "{same:?}");
        }
        for other in ["Hữu nghị hòa bình", "Hữu nghị\nhoà bình", "hữu nghị\nhòa bình"] {
            assert_ne!(stamp(other), plain, "{other:?}");
        }
        assert_eq!(stamp(""), "2d06800538d3");
    }

    #[test]
    fn letters_passed_without_a_look_are_composed() {
        for character in (0..0x3000).filter_map(char::from_u32).filter(|character| is_always_composed(*character)) {
            assert!(character.nfc().eq([character]), "{character:?}");
        }
    }
}
