//! The keys above a line, as far as they show whether a key is repeated or nesting is deep.
//!
//! Only a suspicion: whoever is suspected gets a tree, which knows. Fixed in size, so that it costs no memory.

const ROOM: usize = 64;

/// Distinct columns from which on nesting is left to the tree.
const DEEP: usize = 16;

pub(super) struct Seen<'t> {
    /// Columns never fall from one to the next; a dash has an empty name.
    all: [(usize, &'t str); ROOM],
    count: usize,
    doubtful: bool,
}

impl Default for Seen<'_> {
    fn default() -> Self {
        Seen { all: [(0, ""); ROOM], count: 0, doubtful: false }
    }
}

impl<'t> Seen<'t> {
    pub fn doubtful(&self) -> bool {
        self.doubtful
    }

    pub fn key(&mut self, column: usize, key: &'t str) {
        self.leave(column);
        let siblings = self.all[..self.count].iter().rev().take_while(|(other, _)| *other == column);
        if siblings.into_iter().any(|(_, other)| *other == key) {
            self.doubtful = true;
        }
        self.push(column, key);
    }

    pub fn dash(&mut self, column: usize) {
        self.leave(column);
        if self.all[..self.count].last() != Some(&(column, "")) {
            self.push(column, "");
        }
    }

    /// What stands further right is over.
    fn leave(&mut self, column: usize) {
        while self.count > 0 && self.all[self.count - 1].0 > column {
            self.count -= 1;
        }
    }

    fn push(&mut self, column: usize, key: &'t str) {
        if self.count == ROOM {
            self.doubtful = true;
            return;
        }
        self.all[self.count] = (column, key);
        self.count += 1;
        if self.count > DEEP && self.all[..self.count].windows(2).filter(|pair| pair[0].0 != pair[1].0).count() >= DEEP {
            self.doubtful = true;
        }
    }
}
