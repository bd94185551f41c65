//! A few of the newest things, each found by the number that it was given.

use std::collections::VecDeque;

pub struct Kept<T> {
    most: usize,
    count: u64,
    newest: VecDeque<(u64, T)>,
}

impl<T: Clone> Kept<T> {
    /// Numbers go on behind the first.
    pub fn of(most: usize, first: u64) -> Kept<T> {
        Kept { most, count: first, newest: VecDeque::new() }
    }

    pub fn keep(&mut self, thing: T) -> u64 {
        self.count += 1;
        self.newest.push_back((self.count, thing));
        while self.newest.len() > self.most {
            self.newest.pop_front();
        }
        self.count
    }

    pub fn find(&self, number: u64) -> Option<T> {
        self.newest.iter().find(|(own, _)| *own == number).map(|(_, thing)| thing.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::Kept;

    #[test]
    fn the_oldest_goes_first() {
        let mut kept = Kept::of(2, 0);
        let numbers: Vec<u64> = ["a", "b", "c"].map(|thing| kept.keep(thing)).to_vec();
        assert_eq!(numbers.iter().map(|number| kept.find(*number)).collect::<Vec<_>>(), [None, Some("b"), Some("c")]);
        assert_eq!(kept.find(4), None);
    }
}
