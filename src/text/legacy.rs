//! The encodings Vietnamese was written in before Unicode, told by what they spell.
//!
//! Old Word files in fonts such as `.VnTime` (TCVN3) and `VNI-Times` still reach editors, as files and as pasted text. They are
//! named, never converted by a guess: the same bytes are readable in several of them, and a wrong guess would be published. The evidence
//! is that the words, read in that encoding, are Vietnamese syllables. Only where a font or a person says which one it is, it is converted.

use unicode_normalization::char::{compose, decompose_canonical};

use super::fold::nfc;
use super::syllable::is_syllable;

/// An encoding of Vietnamese from before Unicode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Legacy {
    /// TCVN 5712, fonts `.Vn…`.
    Tcvn3,
    /// VNI for Windows, fonts `VNI-…`.
    Vni,
    Windows1258,
}

impl Legacy {
    /// Of a text set in a font of this name, and whether the font shows its small letters as capitals.
    pub fn of_font(name: &str) -> Option<(Legacy, bool)> {
        let name = name.trim().to_lowercase();
        if name.starts_with(".vn") {
            return Some((Legacy::Tcvn3, name.ends_with('h')));
        }
        (name.starts_with("vni-") || name.starts_with("vni ")).then_some((Legacy::Vni, false))
    }

    /// A text that was written in it, in Unicode. What it has no letter for stays, and so does a text in Windows-1258.
    pub fn to_unicode(self, text: &str) -> String {
        match self {
            Legacy::Tcvn3 => text.chars().map(|ch| tcvn3(ch).unwrap_or(ch)).collect(),
            Legacy::Vni => vni_to_unicode(text),
            Legacy::Windows1258 => text.to_owned(),
        }
    }
}

fn vni_to_unicode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(ch) = chars.next() {
        let lower = vni_lower(ch);
        let pair = chars.peek().and_then(|&mark| vni_pair(lower, vni_lower(mark)));
        let letter = match pair {
            Some((letter, tone)) => {
                chars.next();
                Some((letter, tone))
            }
            None => vni_single(lower).map(|letter| (letter, None)),
        };
        match letter {
            Some((letter, tone)) if ch != lower => out.extend(letter.to_uppercase().chain(tone)),
            Some((letter, tone)) => out.extend([letter].into_iter().chain(tone)),
            None => out.push(ch),
        }
    }
    nfc(&out).into_owned()
}

/// Which encoding a text is in that was read as if each byte were one character of Latin-1.
pub(super) fn guess(text: &str) -> Option<Legacy> {
    [Legacy::Tcvn3, Legacy::Vni, Legacy::Windows1258]
        .into_iter()
        .filter_map(|legacy| Some((legacy, tally(text, legacy)?)))
        .max_by_key(|&(_, valid)| valid)
        .map(|(legacy, _)| legacy)
}

/// How many words spell Vietnamese in this encoding, if enough of them do and in a way no other language would.
fn tally(text: &str, legacy: Legacy) -> Option<usize> {
    let (mut words, mut valid, mut typical, mut seen) = (0_usize, 0_usize, false, [false; 256]);
    for word in text.split(|ch: char| !belongs_to_word(ch)).filter(|word| !word.is_ascii()) {
        words += 1;
        let Some(reading) = read(word, legacy).filter(Reading::is_vietnamese) else {
            continue;
        };
        valid += 1;
        typical |= reading.typical;
        for ch in word.chars().filter(|ch| !ch.is_ascii()) {
            if let Some(seen) = seen.get_mut(ch as usize) {
                *seen = true;
            }
        }
    }
    let various = seen.iter().filter(|&&seen| seen).count() >= 2;
    (typical && various && valid >= 2 && valid * 10 >= words * 7).then_some(valid)
}

fn belongs_to_word(ch: char) -> bool {
    ch.is_ascii_alphanumeric() || (!ch.is_ascii() && ch > '\u{A0}' && !ch.is_whitespace() && !('\u{2000}'..='\u{206F}').contains(&ch))
}

/// A word read in one encoding: its letters without tones.
#[derive(Default)]
struct Reading {
    letters: String,
    tones: usize,
    /// Written in a way typical of this encoding and of no ordinary Latin text.
    typical: bool,
}

impl Reading {
    fn is_vietnamese(&self) -> bool {
        self.tones <= 1 && is_syllable(&self.letters)
    }

    fn push(&mut self, (letter, tone): (char, bool)) {
        self.letters.push(letter);
        self.tones += usize::from(tone);
    }
}

/// Reads a word; `None` when a character has no meaning in that encoding, or the word has no plain letter at all (`«`).
fn read(word: &str, legacy: Legacy) -> Option<Reading> {
    if word.len() > 24 || !word.contains(|ch: char| ch.is_ascii_alphabetic()) {
        return None;
    }
    let mut reading = Reading::default();
    let mut chars = word.chars().map(|ch| ch.to_ascii_lowercase()).peekable();
    while let Some(ch) = chars.next() {
        match legacy {
            Legacy::Tcvn3 => {
                reading.typical |= ('\u{A1}'..='\u{BE}').contains(&ch);
                reading.push(bare(tcvn3(ch)?)?);
            }
            Legacy::Vni => {
                let ch = vni_lower(ch);
                match chars.peek().and_then(|&mark| vni_pair(ch, vni_lower(mark))) {
                    Some((letter, tone)) => {
                        chars.next();
                        reading.typical = true;
                        reading.push((letter, tone.is_some()));
                    }
                    None => reading.push(bare(vni_single(ch)?)?),
                }
            }
            Legacy::Windows1258 => {
                reading.push(windows1258(ch)?);
                if chars.next_if(|mark| matches!(mark, '\u{CC}' | '\u{D2}' | '\u{DE}' | '\u{EC}' | '\u{F2}')).is_some() {
                    reading.typical = true;
                    reading.tones += 1;
                }
            }
        }
    }
    Some(reading)
}

fn plain(ch: char) -> Option<(char, bool)> {
    ch.is_ascii_lowercase().then_some((ch, false))
}

/// A letter as syllables are judged: without its tone, and whether it has one.
fn bare(letter: char) -> Option<(char, bool)> {
    let (bare, tone) = parted(letter);
    let bare = bare.to_lowercase().next().unwrap_or(bare);
    bare.is_alphabetic().then_some((bare, tone.is_some()))
}

/// The letters of TCVN3 from U+00A1 on; a dot where there is none.
const TCVN3: &str = "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

fn tcvn3(ch: char) -> Option<char> {
    if ch.is_ascii() {
        return Some(ch);
    }
    let at = (ch as usize).checked_sub(0xA1)?;
    TCVN3.chars().nth(at).filter(|letter| *letter != '.')
}

/// A letter without its tone, and that.
fn parted(letter: char) -> (char, Option<char>) {
    let mut tone = None;
    let mut bare = None;
    decompose_canonical(letter, |part| match part {
        ACUTE | GRAVE | HOOK | TILDE | DOT => tone = Some(part),
        _ => bare = Some(bare.map_or(part, |bare| compose(bare, part).unwrap_or(bare))),
    });
    (bare.unwrap_or(letter), tone)
}

const ACUTE: char = '\u{301}';
const GRAVE: char = '\u{300}';
const HOOK: char = '\u{309}';
const TILDE: char = '\u{303}';
const DOT: char = '\u{323}';

fn vni_lower(ch: char) -> char {
    match ch {
        '\u{C0}'..='\u{DE}' => char::from_u32(ch as u32 + 0x20).unwrap_or(ch),
        _ => ch.to_ascii_lowercase(),
    }
}

/// A vowel and the mark after it, together one letter of VNI, both in lower case: the letter without its tone, and that.
fn vni_pair(vowel: char, mark: char) -> Option<(char, Option<char>)> {
    let vowel = match vowel {
        '\u{F4}' => 'ơ',
        '\u{F6}' => 'ư',
        _ => vowel,
    };
    let round = |vowel| match vowel {
        'a' => Some('â'),
        'e' => Some('ê'),
        'o' => Some('ô'),
        _ => None,
    };
    let plain = |tone| "aeouyơư".contains(vowel).then_some((vowel, Some(tone)));
    let roofed = |tone| Some((round(vowel)?, tone));
    let short = |tone| (vowel == 'a').then_some(('ă', tone));
    match mark {
        'ù' => plain(ACUTE),
        'ø' => plain(GRAVE),
        'û' => plain(HOOK),
        'õ' => plain(TILDE),
        'ï' => plain(DOT),
        'â' => roofed(None),
        'á' => roofed(Some(ACUTE)),
        'à' => roofed(Some(GRAVE)),
        'å' => roofed(Some(HOOK)),
        'ã' => roofed(Some(TILDE)),
        'ä' => roofed(Some(DOT)),
        'ê' => short(None),
        'é' => short(Some(ACUTE)),
        'è' => short(Some(GRAVE)),
        'ú' => short(Some(HOOK)),
        'ü' => short(Some(TILDE)),
        'ë' => short(Some(DOT)),
        _ => None,
    }
}

/// A letter of VNI that stands alone, in lower case.
fn vni_single(ch: char) -> Option<char> {
    Some(match ch {
        '\u{F4}' => 'ơ',
        '\u{F6}' => 'ư',
        '\u{F1}' => 'đ',
        '\u{E6}' => 'ỉ',
        '\u{EC}' => 'ì',
        '\u{ED}' => 'í',
        '\u{F2}' => 'ị',
        '\u{F3}' => 'ĩ',
        '\u{EE}' => 'ỵ',
        _ if ch.is_ascii() => ch,
        _ => return None,
    })
}

fn windows1258(ch: char) -> Option<(char, bool)> {
    let letter = match ch as u32 {
        0xC0 | 0xC1 | 0xE0 | 0xE1 => ('a', true),
        0xC2 | 0xE2 => ('â', false),
        0xC3 | 0xE3 => ('ă', false),
        0xC8 | 0xC9 | 0xE8 | 0xE9 => ('e', true),
        0xCA | 0xEA => ('ê', false),
        0xCD | 0xED => ('i', true),
        0xD0 | 0xF0 => ('đ', false),
        0xD3 | 0xF3 => ('o', true),
        0xD4 | 0xF4 => ('ô', false),
        0xD5 | 0xF5 => ('ơ', false),
        0xD9 | 0xDA | 0xF9 | 0xFA => ('u', true),
        0xDD | 0xFD => ('ư', false),
        _ => return plain(ch),
    };
    Some(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_encoding_is_named_by_what_it_spells() {
        for (text, legacy) in [
            ("KÕ ho¹ch c«ng t¸c", Legacy::Tcvn3),
            ("Th«ng b¸o", Legacy::Tcvn3),
            ("Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc", Legacy::Tcvn3),
            ("Keá hoaïch coâng taùc", Legacy::Vni),
            ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc", Legacy::Vni),
            ("KEÁ HOAÏCH COÂNG TAÙC", Legacy::Vni),
            ("Kê\u{EC} hoa\u{F2}ch công ta\u{EC}c", Legacy::Windows1258),
        ] {
            assert_eq!(guess(text), Some(legacy), "{text}");
        }
    }

    #[test]
    fn a_font_says_how_its_letters_are_read() {
        for (font, expected) in [
            (".VnTime", Some((Legacy::Tcvn3, false))),
            (".VnTimeH", Some((Legacy::Tcvn3, true))),
            (".VNARIALH", Some((Legacy::Tcvn3, true))),
            ("VNI-Times", Some((Legacy::Vni, false))),
            ("VNI Helve", Some((Legacy::Vni, false))),
            ("Vni", None),
            ("Times New Roman", None),
            ("VNtimes new roman", None),
        ] {
            assert_eq!(Legacy::of_font(font), expected, "{font}");
        }
    }

    #[test]
    fn texts_become_unicode() {
        for (legacy, text, expected) in [
            (Legacy::Tcvn3, "KÕ ho¹ch c«ng t¸c", "Kế hoạch công tác"),
            (Legacy::Tcvn3, "§éc lËp - Tù do - H¹nh phóc, 2026: “¨n” ½", "Độc lập - Tự do - Hạnh phúc, 2026: “ăn” ẵ"),
            (Legacy::Vni, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
            (Legacy::Vni, "KEÁ HOAÏCH COÂNG TAÙC, ÑÔÏT 2", "KẾ HOẠCH CÔNG TÁC, ĐỢT 2"),
            (Legacy::Vni, "Öôm maàm, kyõ", "Ươm mầm, kỹ"),
        ] {
            assert_eq!(legacy.to_unicode(text), expected);
        }
    }

    /// Letters of an alphabet whose marks are written as Unicode has them: 67, each in two cases.
    fn letters() -> Vec<char> {
        let lower = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
        lower.chars().chain(lower.chars().flat_map(char::to_uppercase)).collect()
    }

    #[test]
    fn every_letter_of_vni_can_be_reached() {
        let marks = "ùøûõïâáàåãäêéèúüë";
        let signs: Vec<String> = "aeouyôö".chars().flat_map(|vowel| marks.chars().map(move |mark| format!("{vowel}{mark}"))).collect();
        let signs = signs.into_iter().chain("ôöñæìíòóî".chars().map(String::from));
        let mut reached: Vec<char> = Vec::new();
        for sign in signs {
            for sign in [sign.clone(), sign.to_uppercase()] {
                reached
                    .extend(Legacy::Vni.to_unicode(&sign).chars().take(1).filter(|_| Legacy::Vni.to_unicode(&sign).chars().count() == 1));
            }
        }
        let missing: Vec<char> = letters().into_iter().filter(|letter| !reached.contains(letter)).collect();
        assert_eq!(letters().len(), 134);
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn every_small_letter_of_tcvn3_can_be_reached() {
        let reached: String = Legacy::Tcvn3.to_unicode(&('\u{A1}'..='\u{FE}').collect::<String>());
        let missing: Vec<char> =
            letters().into_iter().take(67).chain("ĂÂÊÔƠƯĐ".chars()).filter(|letter| !reached.contains(*letter)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn other_languages_are_left_alone() {
        for text in [
            "L’été dernier, à Paris, où l’on a déjà goûté « la crème brûlée » ; c’était très bon, bien sûr, là-bas.",
            "« Bonjour » « Merci » « là » « né »",
            "tôt tôt dépôt bientôt aussitôt hôte",
            "El niño está aquí: ¿qué más? ¡Sí! Año 1ª, n.º 2, tú y él. Mª José.",
            "Für die schöne Straße möchten wir große Äpfel, Öl und Übung. Süß.",
            "Não há ações à mão: português é língua de coração.",
            "Più città, perché è già così; caffè, virtù.",
            "Smörgåsbord på Åland är väldigt gött, så när vi får.",
            "Col·lecció de poemes, 25 µm and 3µm, 20 °C ± 1, ½ cup, ©2021 ACME®, §a, 5 m², Mª",
            "Liên hiệp các tổ chức hữu nghị tỉnh: có bé ở đó, là và à, cô có hòa",
            "có bé là cô, mì và tú té",
            "友好协会 ສະບາຍດີ សួស្តី",
            "plain English text",
            "",
        ] {
            assert_eq!(guess(text), None, "{text}");
        }
    }
}
