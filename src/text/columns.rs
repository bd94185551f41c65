//! Text beside text in a terminal: how wide it stands, and where its lines end.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Cells that a terminal gives it. A letter with all its marks takes one.
pub fn width(text: &str) -> usize {
    text.width()
}

/// Filled up with spaces.
pub fn padded(text: &str, to: usize) -> String {
    format!("{text}{}", " ".repeat(to.saturating_sub(width(text))))
}

/// Lines of at most so many cells, at least one. A line ends between words, within a word only where that is longer than a line.
pub fn wrapped(text: &str, most: usize) -> Vec<String> {
    let most = most.max(1);
    let mut lines = vec![String::new()];
    for word in text.split([' ', '\t', '\r', '\n']).filter(|word| !word.is_empty()) {
        for (at, piece) in pieces(word, most).into_iter().enumerate() {
            let Some(line) = lines.last_mut() else { continue };
            let gap = usize::from(!line.is_empty() && at == 0);
            if line.is_empty() || (at == 0 && width(line) + gap + width(&piece) <= most) {
                line.push_str(if gap == 1 { " " } else { "" });
                line.push_str(&piece);
            } else {
                lines.push(piece);
            }
        }
    }
    lines
}

/// A word in pieces that fit into a line, cut between letters.
fn pieces(word: &str, most: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for letter in word.graphemes(true) {
        match pieces.last_mut() {
            Some(piece) if piece.is_empty() || width(piece) + width(letter) <= most => piece.push_str(letter),
            _ => pieces.push(letter.to_owned()),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn marks_take_no_room() {
        assert_eq!(width("Hữu nghị"), 8);
        assert_eq!(width("Hu\u{31b}\u{303}u"), 3);
        assert_eq!(width("友好"), 4);
        assert_eq!(padded("Hội", 5), "Hội  ");
        assert_eq!(padded("Hội", 2), "Hội");
    }

    #[test]
    fn lines_end_between_words() {
        assert_eq!(wrapped("", 5), [""]);
        assert_eq!(wrapped("Tin  của\nhội", 8), ["Tin của", "hội"]);
        assert_eq!(wrapped("Tin của hội", 11), ["Tin của hội"]);
        assert_eq!(wrapped("a bbbbbbb c", 3), ["a", "bbb", "bbb", "b c"]);
        assert_eq!(wrapped("友好", 3), ["友", "好"]);
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_no_letter_lost(text in "[a-zữ友 ]{0,60}", most in 2..20usize) {
            let lines = wrapped(&text, most);
            prop_assert!(lines.iter().all(|line| width(line) <= most), "{lines:?}");
            prop_assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
        }
    }
}
