//! The exact form of a word; the folded one is made of it by `text::fold`.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use crate::text::{fold, nfc};

use super::split::is_part;

/// A longer form (counted in UTF-16) is no word that anybody types, but an address or encoded bytes.
const LONGEST: usize = 40;

/// A Latin letter in an exact form, and the tone that goes to the end.
type Letter = (char, Option<char>);

/// Latin letters by their numbers, up to the last that Vietnamese has. Without the table every word of a site would be taken apart.
static LETTERS: LazyLock<Vec<Option<Letter>>> = LazyLock::new(|| ('\0'..='\u{1EFF}').map(letter).collect());

/// The exact form: lower case, the tones moved to the end. `None` for what is left out: too long, or nothing but marks.
pub fn exact(word: &str) -> Option<String> {
    let form = by_letters(word).or_else(|| Some(taken_apart(word)).filter(|form| !fold(form).is_empty()))?;
    let is_short = form.len() <= LONGEST || form.encode_utf16().count() <= LONGEST;
    is_short.then_some(form)
}

fn by_letters(word: &str) -> Option<String> {
    let mut form = String::with_capacity(word.len() + 2);
    let mut tones = String::new();
    for ch in word.chars() {
        let (plain, tone) = (*LETTERS.get(ch as usize)?)?;
        form.push(plain);
        tones.extend(tone);
    }
    form.push_str(&tones);
    Some(form)
}

/// For any word.
fn taken_apart(word: &str) -> String {
    let (mut rest, mut tones) = (String::with_capacity(word.len()), String::new());
    for ch in word.nfkd().filter(|&ch| is_kept(ch)).flat_map(char::to_lowercase) {
        match ch {
            _ if is_tone(ch) => tones.push(ch),
            // Taken for the Vietnamese letter.
            'ð' => rest.push('đ'),
            // The same letter, at the end of a word.
            'ς' => rest.push('σ'),
            _ => rest.push(ch),
        }
    }
    nfc(&rest).into_owned() + &tones
}

/// Apostrophes and what else holds a word together are no part of its forms, nor is what chooses the shape of a sign.
fn is_kept(ch: char) -> bool {
    is_part(ch) && !matches!(ch, '\u{2BC}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

fn is_tone(ch: char) -> bool {
    matches!(ch, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}')
}

/// Only those that stay what they are whatever stands beside them.
fn letter(ch: char) -> Option<Letter> {
    let is_latin = matches!(ch, '\0'..='\u{24F}' | '\u{1E00}'..) && ch.is_alphanumeric();
    let form = is_latin.then(|| taken_apart(ch.encode_utf8(&mut [0; 4])))?;
    let mut chars = form.chars();
    let (plain, tone) = (chars.next()?, chars.next());
    (chars.next().is_none() && tone.is_none_or(is_tone)).then_some((plain, tone))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn letters_are_found_in_the_table_that_vietnamese_has() {
        let alphabet = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ";
        assert!(by_letters(&(alphabet.to_uppercase() + alphabet + "fjwzFJWZ0123456789Ðð")).is_some());
    }

    proptest! {
        #[test]
        fn the_table_is_only_a_short_cut(word in "[\\x00-\u{24F}\u{1E00}-\u{1EFF}]{0,12}") {
            if let Some(form) = by_letters(&word) {
                prop_assert_eq!(form, taken_apart(&word));
            }
        }

        #[test]
        fn composed_or_not_a_word_has_one_form(word in "[a-zđðàảãạăâêôơưἀ-ἕΑ-ΡΣ-ωA-ZĐ0-9ﬁ²½\u{300}\u{301}\u{306}\u{309}\u{323}]{1,12}") {
            let form = exact(&word);
            prop_assert_eq!(&exact(&word.nfd().collect::<String>()), &form);
            prop_assert_eq!(&exact(&word.nfc().collect::<String>()), &form);
            prop_assert!(form.is_none_or(|form| fold(&form) == fold(&word).replace('⁄', "").replace('ς', "σ")));
        }
    }
}
