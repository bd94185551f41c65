//! Names of files that tell their content.

use std::collections::HashSet;

use crate::text::fingerprint;

/// Lower case only: there are file systems that do not tell it from upper case.
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// Eight characters, which no other of `taken` has.
pub fn name(content: &[u8], taken: &mut HashSet<String>) -> String {
    let mut hash = fingerprint(content);
    loop {
        let name: String = (0..8).map(|at| char::from(ALPHABET[(hash >> (at * 5)) as usize % 32])).collect();
        if taken.insert(name.clone()) {
            return name;
        }
        hash = fingerprint(&hash.to_le_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_eight_letters_or_digits_and_taken_once() {
        let mut taken = HashSet::new();
        let names: Vec<String> = (0..100).map(|_| name(b"{}", &mut taken)).collect();
        assert_eq!(taken.len(), 100);
        assert!(names.iter().all(|name| name.len() == 8 && name.chars().all(|ch| matches!(ch, 'a'..='z' | '2'..='7'))), "{names:?}");
        assert_eq!(name(b"{}", &mut HashSet::new()), names[0]);
        assert_ne!(name(b"[]", &mut HashSet::new()), names[0]);
    }
}
