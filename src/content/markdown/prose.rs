//! What a text says without its markup: how many words, and how it begins.

use unicode_segmentation::UnicodeSegmentation;

/// About 600 characters of Vietnamese.
const LONGEST: usize = 900;

/// No byte of a text without ideographs is as large.
const FIRST_IDEOGRAPH: u8 = 0xE3;

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
        loop {
            let (run, behind) = rest.split_at(length_of_run(rest));
            if !run.is_empty() {
                self.count(run);
                if quotable && !self.cut {
                    self.quote(run);
                }
            }
            let Some(space) = behind.chars().next() else { return };
            self.space();
            rest = &behind[space.len_utf8()..];
        }
    }

    /// Counts what stands between two spaces: a word, unless it is only the end of one; but every ideograph is a word by itself.
    fn count(&mut self, run: &str) {
        if run.bytes().all(|byte| byte < FIRST_IDEOGRAPH) {
            if !self.in_word && run.contains(is_letter) {
                self.words += 1;
                self.in_word = true;
            }
            return;
        }
        for character in run.chars() {
            if is_ideograph(character) {
                self.words += 1;
                self.in_word = false;
            } else if !self.in_word && is_letter(character) {
                self.words += 1;
                self.in_word = true;
            }
        }
    }

    fn quote(&mut self, run: &str) {
        if self.plain.len() >= LONGEST {
            self.cut = true;
            return;
        }
        let gap = self.gap.take();
        if !self.plain.is_empty() {
            self.plain.extend(gap);
        }
        let end = run.ceil_char_boundary(LONGEST.saturating_sub(self.plain.len()).max(1));
        self.plain.push_str(&run[..end]);
        self.cut = end < run.len();
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

/// How much stands before the first space. Most bytes tell by themselves that they are none.
fn length_of_run(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(passed) = bytes[at..].iter().position(|byte| MAY_BE_SPACE[usize::from(*byte)]) {
        at += passed;
        match text[at..].chars().next() {
            Some(character) if !is_space(character) => at += character.len_utf8(),
            _ => return at,
        }
    }
    bytes.len()
}

/// Bytes that begin a space, perhaps.
const MAY_BE_SPACE: [bool; 256] = {
    let mut may_be = [false; 256];
    let mut byte = 0;
    while byte < may_be.len() {
        may_be[byte] = matches!(byte as u8, b' ' | b'\t'..=b'\r' | 0xC2 | 0xE1..=0xE3);
        byte += 1;
    }
    may_be
};

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
    fn ideographs_are_words_wherever_they_stand() {
        for (text, words) in
            [("友好", 2), ("a友b", 3), ("12友", 2), ("–友!", 1), ("한국어", 1), ("ひらがな", 1), ("a\u{3000}b", 2), ("–", 0), ("", 0)]
        {
            let mut prose = Prose::default();
            prose.text(text, true);
            assert_eq!(prose.words, words, "{text}");
        }
        for character in ('\0'..='\u{3FFFF}').filter(|character| is_ideograph(*character)) {
            assert!(character.to_string().as_bytes()[0] >= FIRST_IDEOGRAPH, "{character:?}");
        }
    }

    /// Without any space, so that nothing but the length ends it.
    #[test]
    fn a_long_run_is_cut_between_letters() {
        for piece in ["nghĩa", "友", "e"] {
            let text = piece.repeat(1000);
            let mut whole = Prose::default();
            whole.text(&text, true);
            let mut pieces = Prose::default();
            text.chars().for_each(|character| pieces.text(character.encode_utf8(&mut [0; 4]), true));
            assert_eq!(whole.words, pieces.words);
            let plain = whole.into_plain();
            assert_eq!(plain, pieces.into_plain());
            assert!(text.starts_with(&plain) && (LONGEST - 4..=LONGEST).contains(&plain.len()), "{}", plain.len());
        }
    }

    #[test]
    fn short_cuts_say_what_the_tables_say() {
        for character in '\0'..='\u{30FF}' {
            assert_eq!(is_space(character), character.is_whitespace(), "{character:?}");
            let run = if character.is_whitespace() { 1 } else { 1 + character.len_utf8() };
            assert_eq!(length_of_run(&format!("a{character} b")), run, "{character:?}");
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
