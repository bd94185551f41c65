//! Who has claimed which path, so that two outputs never meet on disk.
//!
//! Every file claims its path and each folder above it. Claims are made before anything is written, so a clash costs no
//! odd system error later. Which claim comes first depends on threads; which path is reported does not: of all paths in
//! a clash the smallest is kept, and the first claimer takes part in every clash of its group.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::path::fold;

#[derive(Default)]
pub(super) struct Claims {
    /// By folded path.
    taken: HashMap<Box<str>, Claim>,
    clash: Option<Box<str>>,
}

struct Claim {
    is_file: bool,
    /// As it was written, where that differs from the folded key.
    spelled: Option<Box<str>>,
}

impl Claims {
    /// Claims a file and the folders above it. False if another claim stands in the way: then the file must not be
    /// written.
    pub(super) fn file(&mut self, path: &str) -> bool {
        let folded = fold(path);
        let mut free = true;
        let slashes = path.match_indices('/').zip(folded.match_indices('/'));
        for ((end, _), (folded_end, _)) in slashes {
            free &= self.claim(&path[..end], &folded[..folded_end], false);
        }
        free & self.claim(path, &folded, true)
    }

    fn claim(&mut self, spelled: &str, folded: &str, is_file: bool) -> bool {
        if let Some(first) = self.taken.get(folded) {
            let first_spelled = first.spelled.as_deref().unwrap_or(folded);
            if !first.is_file && !is_file && first_spelled == spelled {
                return true;
            }
            let smaller = first_spelled.min(spelled);
            if self.clash.as_deref().is_none_or(|known| smaller < known) {
                self.clash = Some(smaller.into());
            }
            return false;
        }
        if let Entry::Vacant(place) = self.taken.entry(folded.into()) {
            let spelled = (spelled != folded).then(|| spelled.into());
            place.insert(Claim { is_file, spelled });
        }
        true
    }

    /// The smallest path that more than one producer wants.
    pub(super) fn clash(&self) -> Option<&str> {
        self.clash.as_deref()
    }

    /// True if the path, in any case, is a file or a folder of the new generation.
    pub(super) fn has(&self, path: &str) -> bool {
        self.taken.contains_key(fold(path).as_ref())
    }

    /// True if the path, in any case, is a file of the new generation.
    pub(super) fn has_file(&self, path: &str) -> bool {
        self.taken.get(fold(path).as_ref()).is_some_and(|claim| claim.is_file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Claims the paths in every order and gives the one answer they must agree on.
    fn check(paths: &[&str], expected: Option<&str>) {
        let mut order: Vec<usize> = (0..paths.len()).collect();
        permute(&mut order, 0, &mut |order| {
            let mut claims = Claims::default();
            for &i in order {
                claims.file(paths[i]);
            }
            assert_eq!(claims.clash(), expected, "{paths:?} in order {order:?}");
        });
    }

    fn permute(order: &mut Vec<usize>, from: usize, see: &mut dyn FnMut(&[usize])) {
        if from == order.len() {
            return see(order);
        }
        for i in from..order.len() {
            order.swap(from, i);
            permute(order, from + 1, see);
            order.swap(from, i);
        }
    }

    #[test]
    fn clashes_do_not_depend_on_order() {
        check(&["a", "b", "b.html"], None);
        check(&["a/x", "a/y", "b/x", "a/c/x"], None);
        check(&["a", "b", "b"], Some("b"));
        check(&["c", "c", "b", "b"], Some("b"));
        check(&["a.html", "A.html", "a.html"], Some("A.html"));
        check(&["đ", "Đ"], Some("Đ"));
        check(&["a", "a/b", "a/c"], Some("a"));
        check(&["A/x", "a/y", "a/z"], Some("A"));
        check(&["a/b", "A", "a/c", "A/d"], Some("A"));
        check(&["z", "z", "x/y/z", "x/y"], Some("x/y"));
    }
}
