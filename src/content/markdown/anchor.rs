//! Ids of headings: made from their text, never two alike on a page.

use std::collections::HashMap;

use crate::text::slug;

/// The id of a heading whose text has no letter to make one from.
const NAMELESS: &str = "muc";

#[derive(Default)]
pub(super) struct Anchors {
    /// How often each id was asked for. Never walked, only looked up.
    taken: HashMap<String, u32>,
}

impl Anchors {
    pub fn new(reserved: &[&str]) -> Anchors {
        Anchors { taken: reserved.iter().map(|id| ((*id).to_owned(), 1)).collect() }
    }

    /// A free id as near as possible to the one wished for.
    pub fn claim(&mut self, wished: &str) -> Box<str> {
        let mut number = match self.taken.get_mut(wished) {
            None => {
                self.taken.insert(wished.to_owned(), 1);
                return wished.into();
            }
            Some(count) => *count,
        };
        loop {
            number += 1;
            let id = format!("{wished}-{number}");
            if !self.taken.contains_key(&id) {
                self.taken.insert(wished.to_owned(), number);
                self.taken.insert(id.clone(), 1);
                return id.into();
            }
        }
    }
}

/// The id that a heading's text wishes for.
pub fn of_text(text: &str) -> String {
    let slug = slug(text);
    if slug.is_empty() { NAMELESS.to_owned() } else { slug }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vietnamese_folds() {
        for (text, id) in [
            ("Đắk Lắk – Ươm mầm", "dak-lak-uom-mam"),
            ("80/2020/NĐ-CP", "80-2020-nd-cp"),
            ("  Mục tiêu, yêu cầu:", "muc-tieu-yeu-cau"),
            ("友好", "muc"),
            ("", "muc"),
        ] {
            assert_eq!(of_text(text), id);
        }
    }

    #[test]
    fn ids_never_repeat() {
        let mut anchors = Anchors::new(&["main"]);
        let ids: Vec<_> = ["a", "a", "a-2", "a", "main", "a-2"].into_iter().map(|wish| anchors.claim(wish)).collect();
        assert_eq!(ids.iter().map(|id| &**id).collect::<Vec<_>>(), ["a", "a-2", "a-2-2", "a-3", "main-2", "a-2-3"]);
    }
}
