//! The order a reader of a language expects: An Giang, Bến Tre, Bình Dương, Bình Định.
//!
//! Wraps the Unicode collation of one language so that nothing else depends on its library. Every order is total: texts the
//! language holds equal are ordered by their bytes, so that a list never depends on how it was gathered.

use std::cmp::Ordering;
use std::fmt;

use icu_collator::options::CollatorOptions;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;
use unicode_normalization::UnicodeNormalization;

use super::fold::{is_mark, nfc};
use super::lang::LanguageTag;

/// Compares texts in the order of one language.
pub struct Collator {
    /// Missing only if the library has no data at all; then code points decide.
    rules: Option<CollatorBorrowed<'static>>,
}

/// A text in a form whose plain order is the order of the language: for lists sorted more than once.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SortKey(Vec<u8>);

/// A person's name in the Vietnamese order: given name, family name, middle names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonKey {
    given: SortKey,
    family: SortKey,
    middle: SortKey,
}

impl Collator {
    /// The order of a language, or the general order where the language has none of its own.
    pub fn new(tag: &LanguageTag) -> Collator {
        let own = Locale::try_from_str(tag.as_str()).ok().map(|locale| CollatorPreferences::from(&locale));
        let rules = own
            .and_then(|preferences| CollatorBorrowed::try_new(preferences, CollatorOptions::default()).ok())
            .or_else(|| CollatorBorrowed::try_new(CollatorPreferences::default(), CollatorOptions::default()).ok());
        Collator { rules }
    }

    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let order = self.rules.as_ref().map_or(Ordering::Equal, |rules| rules.compare(a, b));
        order.then_with(|| a.cmp(b))
    }

    /// The key of a text; keys order as [`Collator::compare`] does.
    pub fn sort_key(&self, text: &str) -> SortKey {
        let mut key = Vec::with_capacity(text.len() * 2 + 8);
        if let Some(rules) = &self.rules {
            let Ok(()) = rules.write_sort_key_to(text, &mut key);
        }
        key.push(0);
        key.extend_from_slice(text.as_bytes());
        SortKey(key)
    }

    /// The key of a person's name: the last word is the given name, the first the family name.
    pub fn person_key(&self, name: &str) -> PersonKey {
        let words: Vec<&str> = name.split_whitespace().collect();
        let (family, middle, given) = match words[..] {
            [] => ("", String::new(), ""),
            [only] => ("", String::new(), only),
            [family, ref middle @ .., given] => (family, middle.join(" "), given),
        };
        PersonKey { given: self.sort_key(given), family: self.sort_key(family), middle: self.sort_key(&middle) }
    }
}

impl fmt::Debug for Collator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Collator").finish_non_exhaustive()
    }
}

/// The heading a name stands under in an A–Z list: its first letter without tone, with Ă Â Đ Ê Ô Ơ Ư letters of their own, and
/// `#` for digits and names without a letter.
pub fn index_letter(name: &str) -> String {
    let mut chars = name.nfd().skip_while(|ch| !ch.is_alphanumeric());
    let base = match chars.next() {
        Some('ð' | 'Ð' | 'đ') => 'Đ',
        Some(base) if base.is_alphabetic() => base.to_uppercase().next().unwrap_or(base),
        _ => return "#".to_owned(),
    };
    let mut letter = String::from(base);
    letter.extend(chars.take_while(|&mark| is_mark(mark)).filter(|&mark| makes_a_letter(base, mark)));
    nfc(&letter).into_owned()
}

/// Whether a mark makes another letter of the base, not a tone of the same.
fn makes_a_letter(base: char, mark: char) -> bool {
    match mark {
        '\u{302}' => matches!(base, 'A' | 'E' | 'O'),
        '\u{306}' => base == 'A',
        '\u{31B}' => matches!(base, 'O' | 'U'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn collator(tag: &str) -> Collator {
        Collator::new(&LanguageTag::parse(tag).unwrap())
    }

    fn check(tag: &str, ordered: &[&str]) {
        let collator = collator(tag);
        for pair in ordered.windows(2) {
            assert_eq!(collator.compare(pair[0], pair[1]), Ordering::Less, "{pair:?}");
        }
        let mut sorted = ordered.to_vec();
        sorted.reverse();
        sorted.sort_by_cached_key(|text| collator.sort_key(text));
        assert_eq!(sorted, ordered);
    }

    #[test]
    fn provinces_stand_in_vietnamese_order() {
        check(
            "vi",
            &[
                "An Giang",
                "Bến Tre",
                "Bình Dương",
                "Bình Định",
                "Cà Mau",
                "Cao Bằng",
                "Cần Thơ",
                "Đà Nẵng",
                "Đắk Lắk",
                "Đăk Nông",
                "Điện Biên",
                "Đồng Nai",
                "Gia Lai",
            ],
        );
    }

    #[test]
    fn letters_and_tones_stand_in_vietnamese_order() {
        check("vi", &["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "o", "ô", "ơ", "p", "u", "ư", "v", "y"]);
        check("vi", &["ma", "mà", "mả", "mã", "má", "mạ", "mă", "mằ", "mâ"]);
    }

    #[test]
    fn other_languages_have_their_own_order() {
        check("en", &["Đà Nẵng", "Dan", "Dean", "Élan", "Emu"]);
        check("zh", &["安", "北京", "老挝", "中国"]);
        check("lo", &["ກ", "ຂ", "ຄ"]);
        check("km", &["ក", "ខ", "គ"]);
        check("xx", &["a", "B", "c"]);
    }

    #[test]
    fn persons_stand_by_given_name() {
        let collator = collator("vi");
        let ordered =
            ["Trần Văn An", "Lê Thị Bình", "Nguyễn An Bình", "Nguyễn Văn Bình", "Đỗ Cường", "Nguyễn Văn Dũng", "Lê Đức", "Phạm Ước"];
        let mut names = ordered;
        names.reverse();
        names.sort_by_cached_key(|name| collator.person_key(name));
        assert_eq!(names, ordered);
    }

    #[test]
    fn the_index_keeps_letters_and_drops_tones() {
        for (name, letter) in [
            ("An Giang", "A"),
            ("Áo", "A"),
            ("Ắc quy", "Ă"),
            ("ấm", "Â"),
            ("Đắk Lắk", "Đ"),
            ("đường", "Đ"),
            ("Ðồng Nai", "Đ"),
            ("Ế", "Ê"),
            ("ồ", "Ô"),
            ("Ở", "Ơ"),
            ("Ươm mầm", "Ư"),
            ("ý", "Y"),
            ("É", "E"),
            ("Ñandú", "N"),
            ("“Ươm mầm”", "Ư"),
            ("2026", "#"),
            ("", "#"),
            ("…", "#"),
            ("老挝", "老"),
            ("ÿ", "Y"),
            ("U\u{31b}\u{301}c", "Ư"),
        ] {
            assert_eq!(index_letter(name), letter, "{name}");
        }
    }

    #[test]
    fn texts_the_language_holds_equal_still_have_one_order() {
        for tag in ["vi", "en"] {
            let collator = collator(tag);
            for (a, b) in [("e\u{302}", "ê"), ("an", "an\u{200B}"), ("hòa", "ho\u{300}a")] {
                assert_eq!(collator.compare(a, b), a.cmp(b));
                assert_eq!(collator.sort_key(a).cmp(&collator.sort_key(b)), a.cmp(b));
            }
        }
    }

    #[test]
    fn a_collator_may_be_shared_by_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Collator>();
    }

    proptest! {
        #[test]
        fn keys_order_as_comparing_does(a in "(\\PC|[aăâđeếộ \u{301}]){0,8}", b in "(\\PC|[aăâđeếộ \u{301}]){0,8}") {
            let collator = collator("vi");
            prop_assert_eq!(collator.sort_key(&a).cmp(&collator.sort_key(&b)), collator.compare(&a, &b));
        }
    }
}
