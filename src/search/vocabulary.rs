//! Every form of every word, in the order of the files.

use std::cmp::Ordering;
use std::collections::HashMap;

use rayon::prelude::*;

use crate::text::fold;

pub struct Vocabulary {
    /// Those of one folded form side by side.
    pub forms: Vec<Form>,
    /// Folded forms.
    pub folded: Vec<String>,
    /// From the numbers that forms were given as they came to their places in `forms`.
    pub places: Vec<u32>,
}

pub struct Form {
    pub exact: String,
    /// Its place in the list of folded forms.
    pub folded: u32,
}

impl Vocabulary {
    /// Of exact forms, numbered as they came.
    pub fn new(known: HashMap<String, u32>) -> Self {
        let mut sorted: Vec<(String, String, u32)> = known.into_par_iter().map(|(exact, number)| (fold(&exact), exact, number)).collect();
        // No two are equal, so neither the order of the map nor the number of threads shows.
        sorted.par_sort_unstable_by(|a, b| in_utf16(&a.0, &b.0).then_with(|| in_utf16(&a.1, &b.1)));
        let mut all = Self { forms: Vec::with_capacity(sorted.len()), folded: Vec::new(), places: vec![0; sorted.len()] };
        for (at, (folded, exact, number)) in sorted.into_iter().enumerate() {
            all.places[number as usize] = at as u32;
            if all.folded.last() != Some(&folded) {
                all.folded.push(folded);
            }
            all.forms.push(Form { exact, folded: all.folded.len() as u32 - 1 });
        }
        all
    }

    /// Of the form that was given this number.
    pub fn folded_of(&self, number: u32) -> u32 {
        self.forms[self.places[number as usize] as usize].folded
    }
}

/// As scripts compare texts.
fn in_utf16(a: &str, b: &str) -> Ordering {
    if a.is_ascii() && b.is_ascii() { a.cmp(b) } else { a.encode_utf16().cmp(b.encode_utf16()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_in_the_order_of_scripts() {
        let known = ["﨎", "𠮷", "dan", "đa\u{300}", "da", "zu"].into_iter().map(str::to_owned).zip(0..).collect();
        let vocabulary = Vocabulary::new(known);
        assert_eq!(vocabulary.folded, ["da", "dan", "zu", "𠮷", "﨎"]);
        let forms: Vec<(&str, u32)> = vocabulary.forms.iter().map(|form| (form.exact.as_str(), form.folded)).collect();
        assert_eq!(forms, [("da", 0), ("đa\u{300}", 0), ("dan", 1), ("zu", 2), ("𠮷", 3), ("﨎", 4)]);
        assert_eq!((vocabulary.folded_of(0), vocabulary.folded_of(1), vocabulary.folded_of(3)), (4, 3, 0));
    }
}
