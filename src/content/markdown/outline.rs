//! Levels of headings as a reader's screen reader expects them: the page's title is the first, and no level is left out.
//!
//! `##` then `####` is written as `h2`, `h3`; headings of one source level under one parent stay on one level.

#[derive(Default)]
pub(super) struct Outline {
    /// Source levels of the heading at hand and those above it.
    above: Vec<u8>,
}

impl Outline {
    /// The level to write for the next heading.
    pub fn level(&mut self, source: u8) -> u8 {
        while self.above.last().is_some_and(|level| *level >= source) {
            self.above.pop();
        }
        self.above.push(source);
        self.above.len() as u8 + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_have_no_gaps() {
        let mut outline = Outline::default();
        let written: Vec<_> = [3, 4, 3, 2, 4, 4, 6, 3, 2].into_iter().map(|level| outline.level(level)).collect();
        assert_eq!(written, [2, 3, 2, 2, 3, 3, 4, 3, 2]);
    }
}
