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
        let mut rest = text;
        while quotable && !self.cut {
            let Some(character) = rest.chars().next() else { return };
            rest = &rest[character.len_utf8()..];
            self.count(character);
            self.quote(character);
        }
        rest.chars().for_each(|character| self.count(character));
    }

    fn count(&mut self, character: char) {
        if is_space(character) {
            self.space();
        } else if character >= '\u{3400}' && is_ideograph(character) {
            self.words += 1;
            self.in_word = false;
        } else if !self.in_word && is_letter(character) {
            self.words += 1;
            self.in_word = true;
        }
    }

    fn quote(&mut self, character: char) {
        if is_space(character) {
            return;
        }
        if self.plain.len() >= LONGEST {
            self.cut = true;
            return;
        }
        let gap = self.gap.take();
        if !self.plain.is_empty() {
            self.plain.extend(gap);
        }
        self.plain.push(character);
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

// The standard library looks everything beyond ASCII up in tables; Vietnamese need not be.

fn is_space(character: char) -> bool {
    match character {
        '\0'..='\u{2FF}' => matches!(character, ' ' | '\t'..='\r' | '\u{85}' | '\u{A0}'),
        '\u{1EA0}'..='\u{1EF9}' => false,
        _ => character.is_whitespace(),
    }
}

fn is_letter(character: char) -> bool {
    match character {
        '\0'..='\u{7F}' => character.is_ascii_alphanumeric(),
        '\u{1EA0}'..='\u{1EF9}' => true,
        _ => character.is_alphanumeric(),
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
    fn short_cuts_say_what_the_tables_say() {
        for character in '\0'..='\u{30FF}' {
            assert_eq!(is_space(character), character.is_whitespace(), "{character:?}");
            assert_eq!(is_letter(character), character.is_alphanumeric(), "{character:?}");
        }
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
