//! The last part of an address: lower-case ASCII words joined by single hyphens.
//!
//! A slug is made from a file name, never from a title, and only of Latin script: a Chinese or Lao name gives an empty slug, and
//! whoever asked must then ask the editor for one. Two names may well have one slug (`ma`, `má`); noticing that is not done here.

use super::fold::fold;

/// Longest slug in bytes: file systems and copied links stay comfortable below it.
pub const SLUG_MAX: usize = 120;

/// The slug of a name: `Đắk Lắk – Ươm mầm` gives `dak-lak-uom-mam`. Empty when nothing Latin is in it.
pub fn slug(text: &str) -> String {
    // Most names are slugs already.
    if is_slug(text) {
        return text.to_owned();
    }
    let mut slug = String::with_capacity(text.len().min(SLUG_MAX));
    let mut gap = false;
    for ch in fold(text).chars() {
        if ch.is_ascii_alphanumeric() {
            if gap && !slug.is_empty() {
                slug.push('-');
            }
            gap = false;
            slug.push(ch);
        } else {
            gap = true;
        }
    }
    let end = shorten(&slug, SLUG_MAX).len();
    slug.truncate(end);
    slug
}

/// Whether a text may stand in an address as it is.
pub fn is_slug(text: &str) -> bool {
    text.len() <= SLUG_MAX
        && text.split('-').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

/// The slug cut to at most `max` bytes, between words where it has any.
pub fn shorten(slug: &str, max: usize) -> &str {
    if slug.len() <= max {
        return slug;
    }
    let mut end = max;
    while !slug.is_char_boundary(end) {
        end -= 1;
    }
    if slug.as_bytes().get(end) == Some(&b'-') {
        return &slug[..end];
    }
    match slug[..end].rfind('-') {
        Some(hyphen) => &slug[..hyphen],
        None => &slug[..end],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn names_become_slugs() {
        for (name, expected) in [
            ("Đắk Lắk – Ươm mầm", "dak-lak-uom-mam"),
            ("80/2020/NĐ-CP", "80-2020-nd-cp"),
            ("109/KH-LHBD", "109-kh-lhbd"),
            ("Ðồng Nai", "dong-nai"),
            ("  Liên hiệp  các tổ chức hữu nghị!", "lien-hiep-cac-to-chuc-huu-nghi"),
            ("hòa bình", "hoa-binh"),
            ("hoà bình", "hoa-binh"),
            ("Thuý, Thúy", "thuy-thuy"),
            ("ma", "ma"),
            ("má", "ma"),
            ("Brot für die Welt", "brot-fur-die-welt"),
            ("友好", ""),
            ("ສະບາຍດີ", ""),
            ("សួស្តី", ""),
            ("老挝 Laos", "laos"),
            ("", ""),
            ("---", ""),
        ] {
            assert_eq!(slug(name), expected, "{name}");
            let decomposed: String = name.nfd().collect();
            assert_eq!(slug(&decomposed), expected, "{name} decomposed");
        }
    }

    #[test]
    fn only_joined_plain_words_are_slugs() {
        for good in ["a", "2026", "ke-hoach-2026", "109-kh-lhbd-2021"] {
            assert!(is_slug(good), "{good}");
        }
        for bad in ["", "-", "a-", "-a", "a--b", "A", "đ", "a b", "a/b", "a.b", "a_b", "..", &"a".repeat(121)] {
            assert!(!is_slug(bad), "{bad}");
        }
    }

    #[test]
    fn a_long_slug_is_cut_between_words() {
        for (max, expected) in [(99, "doi-ngoai-nhan-dan"), (13, "doi-ngoai"), (14, "doi-ngoai-nhan"), (9, "doi-ngoai"), (2, "do"), (0, "")]
        {
            assert_eq!(shorten("doi-ngoai-nhan-dan", max), expected, "{max}");
        }
        assert_eq!(slug(&"hữu nghị ".repeat(40)).len(), 120);
    }

    proptest! {
        #[test]
        fn a_slug_is_a_slug_or_empty(text in "(\\PC|[ăđưỗ -]|[a-z]){0,200}") {
            let made = slug(&text);
            prop_assert!(made.is_empty() || is_slug(&made), "{}", made);
            prop_assert_eq!(slug(&made), made);
        }

        #[test]
        fn composition_does_not_matter(text in "\\PC{0,60}") {
            let composed: String = text.nfc().collect();
            let decomposed: String = text.nfd().collect();
            prop_assert_eq!(slug(&composed), slug(&decomposed));
        }

        #[test]
        fn placement_of_the_tone_does_not_matter(onset in "[bchklmnst]{1,2}", rest in "[a-z ]{0,10}") {
            for (old, new) in [("òa", "oà"), ("óe", "oé"), ("ủy", "uỷ"), ("úy", "uý")] {
                prop_assert_eq!(slug(&format!("{onset}{old} {rest}")), slug(&format!("{onset}{new} {rest}")));
            }
        }

        #[test]
        fn a_shortened_slug_is_a_slug(text in "[a-z]{1,8}(-[a-z0-9]{1,8}){0,8}", max in 1usize..40) {
            let short = shorten(&text, max);
            prop_assert!(short.len() <= max && is_slug(short) && text.starts_with(short));
        }
    }
}
