//! Names that were probably meant. Each costs a look at every name there is, so a run makes only so many: nobody reads more, and
//! thousands of broken links among thousands of texts must not take minutes.

use super::nearest;

/// Suggestions made in one run.
const MOST: usize = 200;

pub struct Suggestions {
    left: usize,
}

impl Default for Suggestions {
    fn default() -> Suggestions {
        Suggestions { left: MOST }
    }
}

impl Suggestions {
    /// The candidate nearest to what is written; `none`, as messages call it, where there is no such or enough were made.
    pub fn nearest<'a>(&mut self, wanted: &str, candidates: impl Iterator<Item = &'a str>) -> String {
        if self.left == 0 {
            return "none".to_owned();
        }
        self.left -= 1;
        nearest(wanted, candidates).unwrap_or("none").to_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn names_are_looked_at_only_so_often() {
        let looks = Cell::new(0);
        let names: Vec<String> = (0..50).map(|n| format!("news/2026/bai-{n}")).collect();
        let mut suggestions = Suggestions::default();
        let mut found = 0;
        for n in 0..10 * MOST {
            let candidates = names.iter().map(|name| {
                looks.set(looks.get() + 1);
                name.as_str()
            });
            found += usize::from(suggestions.nearest(&format!("news/2026/baii-{}", n % 50), candidates) != "none");
        }
        assert_eq!((found, looks.get()), (MOST, MOST * names.len()));
    }
}
