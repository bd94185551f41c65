//! Bytes of a file to text, or the name of what they are instead.
//!
//! Text is UTF-8, with or without a byte order mark. Anything else is named and placed for the editor, never converted: a guess
//! that is wrong would be published. Characters that nobody sees, or that turn the direction of text around (so that it reads
//! other than it is), are faults as well. Line ends stay as they are.

pub use super::legacy::Legacy;
use super::legacy::guess;

const BOM: &[u8] = b"\xEF\xBB\xBF";

/// How much of a file is looked at to name its encoding.
const SAMPLE: usize = 64 * 1024;

/// Why bytes are no text, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncodingFault {
    pub kind: EncodingFaultKind,
    /// Byte in the file.
    pub offset: usize,
    /// From 1; a CRLF ends one line.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EncodingFaultKind {
    Utf16(Endian),
    LegacyVietnamese(Legacy),
    /// Windows-1252 or another of its kin: readable, but of no known alphabet.
    OtherLatin,
    NotUtf8,
    ControlCharacter {
        ch: char,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Endian {
    Little,
    Big,
}

/// The text of a file, without its byte order mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decoded<'a> {
    pub text: &'a str,
    /// What [`is_plain`] says of it.
    pub is_plain: bool,
}

pub fn decode(bytes: &[u8]) -> Result<Decoded<'_>, EncodingFault> {
    if let Some(endian) = utf16(bytes) {
        return Err(fault(EncodingFaultKind::Utf16(endian), bytes, 0));
    }
    let body = bytes.strip_prefix(BOM).unwrap_or(bytes);
    let skipped = bytes.len() - body.len();
    let text = match std::str::from_utf8(body) {
        Ok(text) => text,
        Err(error) => return Err(fault(name(body, error.valid_up_to()), bytes, skipped + error.valid_up_to())),
    };
    let is_plain = is_plain(text);
    let hidden = if is_plain { None } else { text.char_indices().find(|&(_, ch)| is_control(ch)) };
    match hidden {
        None => Ok(Decoded { text, is_plain }),
        Some((at, ch)) => Err(fault(EncodingFaultKind::ControlCharacter { ch }, bytes, skipped + at)),
    }
}

/// Whether a text has nothing that any check of characters looks for: it is composed, and holds no hidden character and no letter that
/// is taken for another. Nearly every text is so, and one pass over its bytes tells; false only means that a closer look is needed.
pub fn is_plain(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let Some(plain) = rest.iter().position(|byte| !PLAIN[usize::from(*byte)]) {
        rest = match &rest[plain..] {
            // No-break space to ÿ but for Ð and ð, and the Latin letters up to U+024F.
            [0xC2, 0xA0..=0xBF, rest @ ..] => rest,
            [0xC3, second, rest @ ..] if !matches!(second, 0x90 | 0xB0) => rest,
            [0xC4..=0xC8, _, rest @ ..] => rest,
            // Ạ to ỹ.
            [0xE1, 0xBA, 0xA0..=0xBF, rest @ ..] => rest,
            [0xE1, 0xBB, 0x80..=0xB9, rest @ ..] => rest,
            // Dashes, quotes, points.
            [0xE2, 0x80, 0x90..=0xA7, rest @ ..] => rest,
            _ => return false,
        }
    }
    true
}

/// Bytes that are characters which nobody looks for.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < plain.len() {
        plain[byte] = matches!(byte as u8, b' '..=b'~' | b'\t' | b'\n' | b'\r');
        byte += 1;
    }
    plain
};

/// Where a text, though valid, has a line that is TCVN3 or VNI read as Latin-1 (`KÕ ho¹ch c«ng t¸c`): the byte offset of the line.
/// That is what pasting from an old document gives.
pub fn find_mojibake(text: &str) -> Option<(usize, Legacy)> {
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        match guess_line(line) {
            Some(legacy) => return Some((offset, legacy)),
            None => offset += line.len(),
        }
    }
    None
}

/// Whether a text has a line that is TCVN3 read as Latin-1.
pub fn looks_like_tcvn3(text: &str) -> bool {
    text.lines().any(|line| guess_line(line) == Some(Legacy::Tcvn3))
}

/// Lines in Unicode Vietnamese, nearly all there are, are let pass at the first letter no old encoding could have given.
fn guess_line(line: &str) -> Option<Legacy> {
    if line.is_ascii() || line.contains(|ch| ('\u{1EA0}'..='\u{1EF9}').contains(&ch)) {
        return None;
    }
    guess(line).filter(|legacy| matches!(legacy, Legacy::Tcvn3 | Legacy::Vni))
}

/// UTF-16 by its byte order mark, or by the zero bytes that every plain letter has in it.
fn utf16(bytes: &[u8]) -> Option<Endian> {
    match bytes {
        [0xFF, 0xFE, ..] => return Some(Endian::Little),
        [0xFE, 0xFF, ..] => return Some(Endian::Big),
        _ => {}
    }
    let sample = &bytes[..bytes.len().min(4096)];
    if !sample.contains(&0) {
        return None;
    }
    let zeros = |parity: usize| sample.iter().skip(parity).step_by(2).filter(|&&byte| byte == 0).count();
    let (high_first, low_first) = (zeros(0), zeros(1));
    let many = |zeros: usize, others: usize| zeros >= 2 && zeros * 10 >= sample.len() && others * 10 <= zeros;
    if many(low_first, high_first) {
        Some(Endian::Little)
    } else if many(high_first, low_first) {
        Some(Endian::Big)
    } else {
        None
    }
}

/// What bytes are that are not UTF-8 from `valid` on.
fn name(bytes: &[u8], valid: usize) -> EncodingFaultKind {
    let sample: String = bytes.iter().take(SAMPLE).map(|&byte| char::from(byte)).collect();
    if let Some(legacy) = guess(&sample) {
        return EncodingFaultKind::LegacyVietnamese(legacy);
    }
    let strange = |ch: char| ch.is_ascii_control() && !matches!(ch, '\t' | '\n' | '\r');
    let high = sample.chars().filter(|ch| !ch.is_ascii()).count();
    let mostly_plain = high * 3 <= sample.chars().count();
    if bytes[..valid].is_ascii() && mostly_plain && !sample.contains(strange) {
        EncodingFaultKind::OtherLatin
    } else {
        EncodingFaultKind::NotUtf8
    }
}

pub fn is_control(ch: char) -> bool {
    match ch {
        '\t' | '\n' | '\r' => false,
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' => true,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => true,
        '\u{FFFE}' | '\u{FFFF}' => true,
        _ => false,
    }
}

fn fault(kind: EncodingFaultKind, bytes: &[u8], offset: usize) -> EncodingFault {
    let before = bytes.get(..offset).unwrap_or(bytes);
    let before = String::from_utf8_lossy(before.strip_prefix(BOM).unwrap_or(before));
    let (mut line, mut column, mut previous) = (1, 1, '\0');
    for ch in before.chars() {
        match ch {
            '\n' if previous == '\r' => {}
            '\n' | '\r' => (line, column) = (line + 1, 1),
            _ => column += 1,
        }
        previous = ch;
    }
    EncodingFault { kind, offset, line, column }
}

#[cfg(test)]
mod tests {
    use super::*;
    use EncodingFaultKind::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(bytes: &[u8], kind: EncodingFaultKind, offset: usize, line: usize, column: usize) {
        assert_eq!(decode(bytes), Err(EncodingFault { kind, offset, line, column }));
    }

    fn latin1(text: &str) -> Vec<u8> {
        text.chars().map(|ch| u8::try_from(ch as u32).unwrap()).collect()
    }

    fn utf16(text: &str, endian: Endian) -> Vec<u8> {
        let units = text.encode_utf16();
        match endian {
            Endian::Little => units.flat_map(u16::to_le_bytes).collect(),
            Endian::Big => units.flat_map(u16::to_be_bytes).collect(),
        }
    }

    #[test]
    fn utf8_is_read_as_it_is() {
        for text in ["", "Kế hoạch\r\n\tsố 12/KH-LHHN\n", "友好 ສະບາຍດີ 👨‍👩‍👧"] {
            let decoded = Ok(Decoded { text, is_plain: is_plain(text) });
            assert_eq!(decode(text.as_bytes()), decoded);
            assert_eq!(decode(&[BOM, text.as_bytes()].concat()), decoded);
        }
    }

    #[test]
    fn utf16_is_named_with_and_without_its_mark() {
        for endian in [Endian::Little, Endian::Big] {
            check(&utf16("\u{FEFF}Kế hoạch", endian), Utf16(endian), 0, 1, 1);
            check(&utf16("---\ntitle: Kế hoạch công tác\n---\n", endian), Utf16(endian), 0, 1, 1);
        }
    }

    #[test]
    fn old_vietnamese_encodings_are_named() {
        let legacy = |text: &str, name: Legacy, line, column| {
            let bytes = latin1(text);
            let offset = bytes.iter().position(|byte| !byte.is_ascii()).unwrap();
            check(&bytes, LegacyVietnamese(name), offset, line, column);
        };
        legacy("title:\r\nKÕ ho¹ch c«ng t¸c", Legacy::Tcvn3, 2, 2);
        legacy("title:\n  Keá hoaïch coâng taùc", Legacy::Vni, 2, 5);
        legacy("Kê\u{EC} hoa\u{F2}ch công ta\u{EC}c", Legacy::Windows1258, 1, 2);
    }

    #[test]
    fn other_bytes_are_placed() {
        check(&latin1("L'été à la mer"), OtherLatin, 2, 1, 3);
        check(b"Vi\xE1\xBB\x87t\r\n\r\nNam \xFF!", NotUtf8, 14, 3, 5);
        check("Việ".as_bytes().split_last().unwrap().1, NotUtf8, 2, 1, 3);
        check(&[0x50, 0x4B, 3, 4, 0xFF, 0xD8, 0, 0, 7], NotUtf8, 4, 1, 5);
    }

    #[test]
    fn hidden_characters_are_faults() {
        for ch in [
            '\0', '\u{1}', '\u{8}', '\u{B}', '\u{C}', '\u{1B}', '\u{1F}', '\u{7F}', '\u{80}', '\u{85}', '\u{9F}', '\u{202A}', '\u{202E}',
            '\u{2066}', '\u{2069}', '\u{FFFE}', '\u{FFFF}',
        ] {
            check(format!("Việt\r\nNam{ch}!").as_bytes(), ControlCharacter { ch }, 11, 2, 4);
        }
        for ch in ['\t', '\u{A0}', '\u{200B}', '\u{200D}', '\u{2029}', '\u{202F}', '\u{2065}', '\u{206A}', '\u{FFFD}', '\u{E000}'] {
            assert!(decode(format!("a{ch}b").as_bytes()).is_ok(), "{ch:?}");
        }
    }

    #[test]
    fn a_mark_moves_the_offset_and_not_the_column() {
        check(b"\xEF\xBB\xBFab\x07", ControlCharacter { ch: '\u{7}' }, 5, 1, 3);
    }

    #[test]
    fn pasted_old_text_is_found_by_its_line() {
        let text = "Kế hoạch năm 2026\n\nKÕ ho¹ch c«ng t¸c\n";
        assert!(looks_like_tcvn3(text));
        assert_eq!(find_mojibake(text), Some((24, Legacy::Tcvn3)));
        assert_eq!(find_mojibake("Keá hoaïch coâng taùc"), Some((0, Legacy::Vni)));
        assert!(!looks_like_tcvn3("Kế hoạch công tác"));
        assert!(!looks_like_tcvn3("L’été « là » où déjà\nFür die schöne Straße\n¿Qué más? Sí, tú"));
    }

    #[test]
    fn plain_text_is_told_from_text_that_needs_a_look() {
        for text in ["", "Kế hoạch số 12/KH-LHHN, “năm”…\r\n\tĂÂĐÊÔƠƯ ỹ ẠÝ", "L’été\u{A0}– ø ł ß"] {
            assert!(is_plain(text), "{text:?}");
        }
        for text in ["Ð", "ð", "a\u{301}", "\u{7F}", "\u{1B}", "\u{85}", "\u{202E}", "友好", "\u{1EFA}", "\u{1E00}"] {
            assert!(!is_plain(text), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_plain_passes_every_check(text in "[\u{0}-\u{300}\u{1E00}-\u{2070}]{0,40}") {
            use unicode_normalization::is_nfc;
            let needs_look = text.contains(is_control) || !is_nfc(&text) || crate::text::has_eth(&text);
            prop_assert!(!(is_plain(&text) && needs_look), "{text:?}");
        }

        #[test]
        fn every_plain_letter_passes_alone(text in "[\u{0}-\u{300}\u{1E00}-\u{2070}]") {
            use unicode_normalization::is_nfc;
            prop_assert!(!is_plain(&text) || is_nfc(&text) && !text.contains(is_control) && !crate::text::has_eth(&text));
        }

        #[test]
        fn no_bytes_break_it(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            if let Err(fault) = decode(&bytes) {
                prop_assert!(fault.offset <= bytes.len() && fault.line >= 1 && fault.column >= 1);
            }
        }

        #[test]
        fn printable_text_is_read(text in "\\PC{0,60}") {
            prop_assume!(!text.contains(is_control) && !text.starts_with('\u{FEFF}'));
            prop_assert_eq!(decode(text.as_bytes()).map(|decoded| decoded.text), Ok(text.as_str()));
        }

        #[test]
        fn a_broken_byte_in_vietnamese_is_placed(text in "[ a-zđếộăươ\n]{0,40}", rest in "[ a-zđếộăươ\n]{0,40}") {
            let bytes = [text.as_bytes(), &[0xFF], rest.as_bytes()].concat();
            let fault = decode(&bytes).map_err(|fault| fault.offset);
            prop_assert_eq!(fault, Err(text.len()));
        }
    }
}
