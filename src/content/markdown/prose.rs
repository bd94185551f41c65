//! What a text says without its markup: how many words, and how it begins.

use unicode_segmentation::UnicodeSegmentation;

/// About 600 characters of Vietnamese.
const LONGEST: usize = 900;

#[derive(Default)]
pub(super) struct Prose {
    pub words: u32,
    plain: String,
    in_word: bool,
    gap: Option<char>,
    cut: bool,
}

impl Prose {
    /// `quotable` text may stand in an excerpt.
    pub fn text(&mut self, text: &str, quotable: bool) {
        for character in text.chars() {
            if character.is_whitespace() {
                self.space();
                continue;
            }
            if !self.in_word && character.is_alphanumeric() {
                self.words += 1;
                self.in_word = !is_ideograph(character);
            } else if character >= '\u{3400}' && is_ideograph(character) {
                self.words += 1;
                self.in_word = false;
            }
            if !quotable || self.cut {
                continue;
            }
            if self.plain.len() >= LONGEST {
                self.cut = true;
                continue;
            }
            let gap = self.gap.take();
            if !self.plain.is_empty() {
                self.plain.extend(gap);
            }
            self.plain.push(character);
        }
    }

    pub fn space(&mut self) {
        self.in_word = false;
        self.gap = self.gap.or(Some(' '));
    }

    /// Between two blocks.
    pub fn end_block(&mut self) {
        self.in_word = false;
        self.gap = Some('\n');
    }

    /// The beginning; cut between words, or between letters as readers see them where there are no spaces.
    pub fn into_plain(mut self) -> String {
        if self.cut {
            let end = match self.plain.rfind([' ', '\n']) {
                Some(end) => end,
                None => self.plain.grapheme_indices(true).next_back().map_or(0, |(start, _)| start),
            };
            self.plain.truncate(end);
        }
        self.plain.shrink_to_fit();
        self.plain
    }
}

fn is_ideograph(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_across_pieces() {
        let mut prose = Prose::default();
        for piece in ["hữu ng", "hị – 12/KH-LHHN", " ", "友好"] {
            prose.text(piece, true);
        }
        assert_eq!(prose.words, 5);
        assert_eq!(prose.into_plain(), "hữu nghị – 12/KH-LHHN 友好");
    }

    #[test]
    fn a_long_beginning_ends_between_words() {
        let mut prose = Prose::default();
        prose.text(&"nghĩa ".repeat(500), true);
        assert_eq!(prose.words, 500);
        let plain = prose.into_plain();
        assert!(plain.ends_with("nghĩa") && plain.len() <= LONGEST, "{plain}");
    }
}
