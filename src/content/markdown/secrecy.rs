//! Secrecy stamps in a text: a paper stamped so was copied whole, and must not go to the web.
//!
//! Only a line that is nothing but the stamp, in capitals as stamps are: "bảo mật thông tin" in a sentence is no stamp.

use crate::text::nfc;

const MARKS: [&str; 4] = ["TUYỆT MẬT", "TỐI MẬT", "MẬT", "LƯU HÀNH NỘI BỘ"];

/// Longest line looked at: a stamp with ornaments is short.
const LONGEST: usize = 200;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub text: &'static str,
    /// Byte offset of the stamp's first letter in the line.
    pub at: usize,
}

/// The stamp that a line or a title is. Spaces, emphasis, brackets, punctuation and tags around it do not matter.
pub fn secrecy_mark(line: &str) -> Option<Mark> {
    // Every stamp holds a character outside ASCII, and most lines are too long to be one.
    if line.len() > LONGEST || line.is_ascii() {
        return None;
    }
    let mut words = String::with_capacity(line.len());
    let mut first = None;
    let mut in_tag = false;
    for (at, character) in line.char_indices() {
        match character {
            '<' => in_tag = true,
            '>' => in_tag = false,
            _ if in_tag => {}
            _ if character.is_alphanumeric() || is_mark(character) => {
                first.get_or_insert(at);
                words.push(character);
            }
            _ if words.is_empty() || words.ends_with(' ') => {}
            _ => words.push(' '),
        }
    }
    let words = nfc(words.trim_end());
    let text = MARKS.into_iter().find(|mark| *mark == words)?;
    Some(Mark { text, at: first? })
}

/// Marks on a letter that are written apart from it (decomposed text).
fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_are_stamps() {
        for (line, at, text) in [
            ("MẬT", 0, "MẬT"),
            ("  **TỐI MẬT**  ", 4, "TỐI MẬT"),
            ("> [TUYỆT  MẬT]!", 3, "TUYỆT MẬT"),
            ("## _LƯU HÀNH\u{a0}NỘI BỘ_.", 4, "LƯU HÀNH NỘI BỘ"),
            ("<b>MẬT</b>", 3, "MẬT"),
            ("| MẬT |", 2, "MẬT"),
            ("MA\u{302}\u{323}T", 0, "MẬT"),
        ] {
            assert_eq!(secrecy_mark(line), Some(Mark { text, at }), "{line}");
        }
    }

    #[test]
    fn lines_that_only_speak_of_it() {
        for line in ["", "BẢO MẬT", "Mật", "mật ong", "MẬT ONG", "Tài liệu MẬT", "TỐI MẬT 12", "Lưu hành nội bộ", "bảo vệ bí mật nhà nước"]
        {
            assert_eq!(secrecy_mark(line), None, "{line}");
        }
    }
}
