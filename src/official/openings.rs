//! Phrases by how they begin: a first look at a word that tells nearly always that none begins with it. It is asked of every word of a site.

use std::collections::BTreeSet;

pub(super) struct Openings {
    /// By the first byte of a word, be it small or a capital: the lengths that first words have which begin so, and the places of their
    /// phrases. Case changes the length of no Vietnamese letter.
    by_first: [Vec<(usize, usize)>; 256],
}

impl Openings {
    /// Of phrases in lower case.
    pub fn of<'a>(phrases: impl Iterator<Item = &'a str>) -> Openings {
        let mut by_first = std::array::from_fn(|_| Vec::new());
        for (place, phrase) in phrases.enumerate() {
            let first = phrase.split(' ').next().unwrap_or_default();
            let begins: BTreeSet<u8> = [first, &first.to_uppercase()].iter().filter_map(|word| word.bytes().next()).collect();
            begins.into_iter().for_each(|byte| by_first[usize::from(byte)].push((first.len(), place)));
        }
        Openings { by_first }
    }

    /// Whether a phrase may begin with this word. That none does is sure.
    pub fn may_begin(&self, word: &str) -> bool {
        self.beginning_like(word).next().is_some()
    }

    /// The phrases that may begin with this word, in their order.
    pub fn beginning_like(&self, word: &str) -> impl Iterator<Item = usize> + use<'_> {
        let length = word.len();
        let all = word.bytes().next().map_or(&[][..], |first| &self.by_first[usize::from(first)]);
        all.iter().filter(move |(own, _)| *own == length).map(|(_, place)| *place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_any_case_may_begin_what_begins_with_them() {
        let openings = Openings::of(["đề án", "kế hoạch", "order"].into_iter());
        for (word, found) in [("Đề", &[0][..]), ("đề", &[0]), ("KẾ", &[1]), ("ORDER", &[2]), ("other", &[2])] {
            assert!(openings.may_begin(word));
            assert_eq!(openings.beginning_like(word).collect::<Vec<_>>(), found, "{word}");
        }
        for word in ["", "đ", "kết", "kế-", "orde", "Border", "hoạch", &"o".repeat(400)] {
            assert!(!openings.may_begin(word), "{word}");
            assert_eq!(openings.beginning_like(word).count(), 0, "{word}");
        }
    }
}
