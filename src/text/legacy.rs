//! The encodings Vietnamese was written in before Unicode, told by what they spell.
//!
//! Old Word files in fonts such as `.VnTime` (TCVN3) and `VNI-Times` still reach editors, as files and as pasted text. They are
//! named, never converted: the same bytes are readable in several of them, and a wrong guess would be published. The evidence
//! is that the words, read in that encoding, are Vietnamese syllables.

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
                reading.push(tcvn3(ch)?);
            }
            Legacy::Vni => {
                let ch = vni_lower(ch);
                match chars.peek().and_then(|&mark| vni_pair(ch, vni_lower(mark))) {
                    Some(letter) => {
                        chars.next();
                        reading.typical = true;
                        reading.push(letter);
                    }
                    None => reading.push(vni_single(ch)?),
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

/// A letter of TCVN3: what it is without its tone, and whether it has one.
fn tcvn3(ch: char) -> Option<(char, bool)> {
    let letter = match ch as u32 {
        0xA1 | 0xA8 => ('ă', false),
        0xA2 | 0xA9 => ('â', false),
        0xA3 | 0xAA => ('ê', false),
        0xA4 | 0xAB => ('ô', false),
        0xA5 | 0xAC => ('ơ', false),
        0xA6 | 0xAD => ('ư', false),
        0xA7 | 0xAE => ('đ', false),
        0xB5..=0xB9 => ('a', true),
        0xBB..=0xBE | 0xC6 => ('ă', true),
        0xC7..=0xCB => ('â', true),
        0xCC | 0xCE..=0xD1 => ('e', true),
        0xD2..=0xD6 => ('ê', true),
        0xD7 | 0xD8 | 0xDC..=0xDE => ('i', true),
        0xDF | 0xE1..=0xE4 => ('o', true),
        0xE5..=0xE9 => ('ô', true),
        0xEA..=0xEE => ('ơ', true),
        0xEF | 0xF1..=0xF4 => ('u', true),
        0xF5..=0xF9 => ('ư', true),
        0xFA..=0xFE => ('y', true),
        _ => return plain(ch),
    };
    Some(letter)
}

fn vni_lower(ch: char) -> char {
    match ch {
        '\u{C0}'..='\u{DE}' => char::from_u32(ch as u32 + 0x20).unwrap_or(ch),
        _ => ch,
    }
}

/// A vowel and the mark after it, together one letter of VNI.
fn vni_pair(vowel: char, mark: char) -> Option<(char, bool)> {
    let vowel = match vowel {
        '\u{F4}' => 'ơ',
        '\u{F6}' => 'ư',
        _ => vowel,
    };
    let letter = match (vowel, mark as u32) {
        ('a' | 'e' | 'o' | 'u' | 'y' | 'ơ' | 'ư', 0xF9 | 0xF8 | 0xFB | 0xF5 | 0xEF) => (vowel, true),
        ('a', 0xE0..=0xE5) => ('â', mark != '\u{E2}'),
        ('e', 0xE0..=0xE5) => ('ê', mark != '\u{E2}'),
        ('o', 0xE0..=0xE5) => ('ô', mark != '\u{E2}'),
        ('a', 0xE8..=0xEB | 0xFA | 0xFC) => ('ă', mark != '\u{EA}'),
        _ => return None,
    };
    Some(letter)
}

fn vni_single(ch: char) -> Option<(char, bool)> {
    let letter = match ch as u32 {
        0xF4 => ('ơ', false),
        0xF6 => ('ư', false),
        0xF1 => ('đ', false),
        0xE6 | 0xEC | 0xED | 0xF2 | 0xF3 => ('i', true),
        0xEE => ('y', true),
        _ => return plain(ch),
    };
    Some(letter)
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
