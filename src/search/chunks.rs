//! One long list, cut into files of about one size. Where it is cut is told by the keys, so that an entry more or less moves the next few
//! cuts at most: the other files stay as they are, and so do their names.

use crate::text::fingerprint;

/// One key of so many may begin a file that is not full yet.
const CUTS: u128 = 8;

/// Contents of files, in order.
#[derive(Default)]
pub struct Chunks {
    /// The most, in bytes; from three quarters on a file may end. An entry that is longer stands alone.
    target: usize,
    /// Where each begins; it holds all from there up to where the next one begins.
    pub firsts: Vec<String>,
    pub contents: Vec<String>,
    /// Key of the last entry.
    last: String,
    /// Of the last entry.
    head: String,
}

impl Chunks {
    pub fn new(target: usize) -> Self {
        Self { target, ..Self::default() }
    }

    /// The next entry: its key, in ascending order; what opens the object that it stands in with its neighbours (`"hop":{`) or nothing; the
    /// entry itself.
    pub fn push(&mut self, key: &str, head: &str, entry: &str) {
        let is_beside = head == self.head;
        let added = entry.len() + if is_beside { 0 } else { head.len() };
        let has_room = |length: usize| length + added <= self.target && (length < self.target / 4 * 3 || !is_cut(key));
        match self.contents.last_mut().filter(|content| has_room(content.len())) {
            Some(content) if is_beside => *content += ",",
            Some(content) => {
                close(content, &self.head);
                *content += ",";
                *content += head;
            }
            None => {
                self.end();
                self.firsts.push(if self.firsts.is_empty() { String::new() } else { between(&self.last, key).to_owned() });
                self.contents.push(format!("{{{head}"));
            }
        }
        if let Some(content) = self.contents.last_mut() {
            *content += entry;
        }
        if !is_beside {
            head.clone_into(&mut self.head);
        }
        key.clone_into(&mut self.last);
    }

    /// After the last entry.
    pub fn finish(mut self) -> Self {
        self.end();
        self
    }

    fn end(&mut self) {
        if let Some(content) = self.contents.last_mut() {
            close(content, &self.head);
            *content += "}";
        }
    }
}

fn is_cut(key: &str) -> bool {
    fingerprint(key.as_bytes()).is_multiple_of(CUTS)
}

fn close(content: &mut String, head: &str) {
    if !head.is_empty() {
        *content += "}";
    }
}

/// The shortest beginning of `key` that stands after `last`, which stands before `key`.
fn between<'a>(last: &str, key: &'a str) -> &'a str {
    let mut before = last.chars();
    let end = key.char_indices().find(|&(_, ch)| before.next() != Some(ch)).map_or(key.len(), |(at, ch)| at + ch.len_utf8());
    &key[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_cut_before_they_grow_too_long() {
        let mut chunks = Chunks::new(18);
        for (key, head, entry) in
            [("a b", "\"a\":{", "\"b\":1"), ("a c", "\"a\":{", "\"c\":2"), ("b a", "\"b\":{", "\"a\":3"), ("bcd e", "\"bcd\":{", "\"e\":4")]
        {
            chunks.push(key, head, entry);
        }
        let chunks = chunks.finish();
        assert_eq!(chunks.contents, [r#"{"a":{"b":1,"c":2}}"#, r#"{"b":{"a":3}}"#, r#"{"bcd":{"e":4}}"#]);
        assert_eq!(chunks.firsts, ["", "b", "bc"]);
    }

    #[test]
    fn an_entry_more_leaves_most_files_as_they_are() {
        let cut = |without: usize| {
            let mut chunks = Chunks::new(1000);
            for at in (0..2000).filter(|at| *at != without) {
                let key = format!("{at:05}");
                chunks.push(&key, "", &format!("\"{key}\":\"{}\"", "x".repeat(at % 40)));
            }
            chunks.finish().contents
        };
        let all = cut(usize::MAX);
        assert!((60..90).contains(&all.len()), "{}", all.len());
        for without in (1..2000).step_by(37) {
            let others = cut(without);
            let changed = others.iter().filter(|content| !all.contains(content)).count();
            assert!(changed <= 12, "{changed} without {without}");
        }
    }

    #[test]
    fn a_long_entry_stands_alone() {
        let mut chunks = Chunks::new(8);
        for entry in ["1", "2345678901", "3", "4"] {
            chunks.push(entry, "", entry);
        }
        assert_eq!(chunks.finish().contents, ["{1}", "{2345678901}", "{3,4}"]);
        assert_eq!(Chunks::new(8).finish().contents, [""; 0]);
    }

    #[test]
    fn a_boundary_is_as_short_as_can_be() {
        for (last, key, first) in [("ab", "abc", "abc"), ("ab", "b", "b"), ("hop tac", "hop te", "hop te"), ("dan", "đo", "đ")] {
            assert_eq!(between(last, key), first, "{last} {key}");
        }
    }
}
