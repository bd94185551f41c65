//! Fingerprints: of bytes, to know that a file changed; of prose, to know what a translation was made from.
//!
//! Not for secrets and not against forgery. The short hashes stand in front matter and in asset names for years: changing how
//! one is computed makes every translation look outdated.

use std::borrow::Cow;
use std::hash::Hash;

use xxhash_rust::xxh3::{Xxh3Default, xxh3_64, xxh3_128};

use super::fold::nfc;
use super::lines::with_lf;

/// What tells one state of a file from another.
pub fn fingerprint(bytes: &[u8]) -> u128 {
    xxh3_128(bytes)
}

/// As [`fingerprint`], of bytes that come one after the other.
#[derive(Default)]
pub struct Fingerprint(Xxh3Default);

impl Fingerprint {
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    pub fn end(&self) -> u128 {
        self.0.digest128()
    }
}

/// What tells one value from another, for as long as the program is the same.
pub fn fingerprint_of(value: &impl Hash) -> u128 {
    let mut state = Xxh3Default::new();
    value.hash(&mut state);
    state.digest128()
}

/// Twelve hex digits for a prose text. Composition, kind of line end and blanks at line ends, which nobody sees, do not count.
pub fn short_hash(text: &str) -> String {
    short_hash_bytes(settled(&nfc(text)).as_bytes())
}

/// Twelve hex digits for exactly these bytes.
pub fn short_hash_bytes(bytes: &[u8]) -> String {
    format!("{:012x}", xxh3_64(bytes) >> 16)
}

/// The text with LF line ends, without blanks before them or at the end.
fn settled(text: &str) -> Cow<'_, str> {
    let text = text.trim_end();
    let unsettled = text.contains('\r') || text.lines().any(|line| line.ends_with(char::is_whitespace));
    if !unsettled {
        return Cow::Borrowed(text);
    }
    let lines = with_lf(text);
    let lines: Vec<&str> = lines.split('\n').map(str::trim_end).collect();
    Cow::Owned(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_of_a_text_never_changes() {
        assert_eq!(short_hash(""), "2d06800538d3");
        assert_eq!(short_hash("Đắk Lắk"), short_hash_bytes("Đắk Lắk".as_bytes()));
    }

    #[test]
    fn what_nobody_sees_does_not_count() {
        let plain = short_hash("Hữu nghị\nhòa bình");
        for same in ["Hữu nghị\r\nhòa bình", "Hữu nghị\rhòa bình", "Hữu nghị  \nhòa bình\n\n", "Hu\u{31b}\u{303}u nghi\u{323}\nhòa bình"]
        {
            assert_eq!(short_hash(same), plain, "{same:?}");
        }
        for other in ["Hữu nghị hòa bình", "Hữu nghị\nhoà bình", " Hữu nghị\nhòa bình", "Hữu nghị\n\nhòa bình", "hữu nghị\nhòa bình"]
        {
            assert_ne!(short_hash(other), plain, "{other:?}");
        }
    }

    #[test]
    fn every_byte_counts_in_a_fingerprint() {
        assert_ne!(fingerprint(b"a\n"), fingerprint(b"a\r\n"));
        assert_ne!(short_hash_bytes(b"a"), short_hash_bytes(b"a "));
    }
}
