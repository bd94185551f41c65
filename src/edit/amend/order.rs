//! The order in which a form has its fields.

/// Paths of fields, items of lists as `projects[].title`.
pub struct Order<'o>(pub &'o [&'o str]);

/// Where something new stands among what is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    First,
    /// Behind the part with this number.
    Behind(usize),
    /// Nobody knows its place.
    Last,
}

impl Order<'_> {
    pub fn rank(&self, group: &str, key: &str) -> Option<usize> {
        let of_group = |path: &str| match group {
            "" => path == key,
            _ => path.strip_prefix(group).and_then(|path| path.strip_prefix('.')) == Some(key),
        };
        self.0.iter().position(|path| of_group(path.strip_suffix("[]").unwrap_or(path)))
    }

    /// Behind the nearest of the keys that comes before it, else before the nearest that comes after it.
    pub fn spot<'k>(&self, group: &str, key: &str, keys: impl Iterator<Item = &'k str>) -> Spot {
        let Some(rank) = self.rank(group, key) else { return Spot::Last };
        let ranks: Vec<(usize, usize)> =
            keys.enumerate().filter_map(|(index, key)| self.rank(group, key).map(|rank| (rank, index))).collect();
        let before = ranks.iter().filter(|(other, _)| *other < rank).max();
        let after = ranks.iter().filter(|(other, _)| *other > rank).min();
        match (before, after) {
            (Some((_, index)), _) => Spot::Behind(*index),
            (None, Some((_, 0))) => Spot::First,
            (None, Some((_, index))) => Spot::Behind(index - 1),
            (None, None) => Spot::Last,
        }
    }
}
