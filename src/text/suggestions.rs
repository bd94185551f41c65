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

    /// The like for files: before any other one that only lies in another folder.
    pub fn nearest_file<'a>(&mut self, wanted: &str, candidates: impl Iterator<Item = &'a str> + Clone) -> String {
        let name = wanted.rsplit(['/', '\\']).next();
        match candidates.clone().filter(|_| self.left > 0).find(|path| path.rsplit('/').next() == name) {
            Some(same) => {
                self.left -= 1;
                same.to_owned()
            }
            None => self.nearest(wanted, candidates),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn a_file_in_another_folder_is_meant_before_any_other() {
        let nearest = |wanted| Suggestions::default().nearest_file(wanted, ["media/le-hoi.png", "media/logo.png", "xogo.png"].into_iter());
        assert_eq!(nearest("logo.png"), "media/logo.png");
        assert_eq!(nearest("content/media/logo.png"), "media/logo.png");
        assert_eq!(nearest("D:\\logo.png"), "media/logo.png");
        assert_eq!(nearest("media/logo.pgn"), "media/logo.png");
        assert_eq!(nearest("true"), "none");
    }

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
