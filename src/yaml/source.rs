//! A YAML text as its document keeps it, so that places can still be told long after it was read.

use std::sync::{Arc, OnceLock};

use super::key_path::{Step, parent, steps};
use super::lint;
use super::scratch::{Scratch, line_start};
use super::tree::{Tree, build};
use crate::diagnostic::{Code, Place};

/// Longest line offered to paste: a longer one is no help on a screen.
const LONGEST_LINE: usize = 4000;

#[derive(Clone, Debug)]
pub struct Source {
    path: Arc<str>,
    text: Box<str>,
    /// Lines above the text in its file.
    below: u32,
    tree: OnceLock<Box<Tree>>,
    /// Where its lines have faults of writing.
    faults: OnceLock<Box<[usize]>>,
    /// Where faulty parts were taken out: the tree of the rest, by which the value that was read counts the items of its lists.
    as_read: OnceLock<Box<Tree>>,
}

impl PartialEq for Source {
    fn eq(&self, other: &Source) -> bool {
        (&self.path, &self.text, self.below) == (&other.path, &other.text, other.below)
    }
}

impl Source {
    pub fn new(path: &Arc<str>, text: impl Into<Box<str>>, below: u32) -> Source {
        Source { path: path.clone(), text: text.into(), below, tree: OnceLock::new(), faults: OnceLock::new(), as_read: OnceLock::new() }
    }

    pub fn path(&self) -> &Arc<str> {
        &self.path
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// Lines above the text in its file.
    pub fn below(&self) -> u32 {
        self.below
    }

    /// Parsed on demand: most documents have no problem and never need it. Kept then, because a text with one problem has more.
    pub fn tree(&self) -> &Tree {
        self.tree.get_or_init(|| {
            // A fault must not hide what stands below it. A key with nothing behind it is sound YAML and stays.
            let mut scratch = Scratch::new(&self.text);
            let faults = lint::look(&self.text).faults.into_iter().filter(|fault| fault.code != Code::EmptyValue);
            faults.for_each(|fault| {
                scratch.take_out(fault.cut);
            });
            Box::new(build(scratch.text()).0)
        })
    }

    /// The place of a byte of the text.
    pub fn place(&self, offset: usize) -> Place {
        Place::at(&self.path, &self.text, offset).below(self.below)
    }

    /// The text without what was taken out of it, byte for byte in its place.
    pub(super) fn set_as_read(&self, rest: &str) {
        let _ = self.as_read.set(Box::new(build(rest).0));
    }

    /// The tree in which a path of what was read is to be looked for.
    fn tree_with(&self, key_path: &str) -> &Tree {
        let as_read = self.as_read.get().filter(|tree| tree.get(key_path).is_some_and(|node| !node.is_nothing()));
        match as_read {
            Some(tree) => tree,
            None => self.tree(),
        }
    }

    /// A scalar as it is meant; nothing where there is none.
    pub fn scalar(&self, key_path: &str) -> Option<&str> {
        self.tree_with(key_path).get(key_path)?.text()
    }

    /// Where a value begins; where it is not written, its parent's place; at last the first line.
    pub fn place_of_value(&self, key_path: &str) -> Place {
        let tree = self.tree_with(key_path);
        match tree.value_span(key_path) {
            Some(span) => self.place(span.start),
            None => self.place_of_parent(key_path),
        }
    }

    /// Where a key is written; where it is not, its parent's place; at last the first line.
    pub fn place_of_key(&self, key_path: &str) -> Place {
        let tree = self.tree_with(key_path);
        match tree.key_span(key_path) {
            Some(span) => self.place(span.start),
            None => self.place_of_parent(key_path),
        }
    }

    /// The line on which a value stands, with another value; none where the value is on several lines.
    pub fn line_with(&self, key_path: &str, value: &str) -> Option<String> {
        let span = self.tree_with(key_path).value_span(key_path)?;
        let start = line_start(&self.text, span.start);
        let end = self.text[span.end..].find('\n').map_or(self.text.len(), |at| span.end + at);
        let line = [&self.text[start..span.start], value, self.text[span.end..end].trim_end()].concat();
        (!line.contains('\n') && line.len() <= LONGEST_LINE).then_some(line)
    }

    fn place_of_parent(&self, key_path: &str) -> Place {
        let mut path = key_path;
        while let Some(above) = parent(path)
            && !above.is_empty()
        {
            if let Some(span) = self.tree_with(above).key_span(above) {
                return self.place(span.start);
            }
            path = above;
        }
        self.place(0)
    }

    /// Whether a key is written, or may be for all that can be read: what has a fault of its own is not called missing.
    pub fn may_have(&self, key_path: &str) -> bool {
        if self.tree().get(key_path).is_some() || self.top_keys().contains(&key_path) {
            return true;
        }
        let Some(Step::Key(top)) = steps(key_path).first().copied() else { return false };
        let Some(start) = self.line_of(top) else { return false };
        let property = Scratch::new(&self.text).property_at(start);
        self.faults().iter().any(|at| property.contains(at))
    }

    fn faults(&self) -> &[usize] {
        self.faults.get_or_init(|| {
            let faults = lint::look(&self.text).faults.into_iter();
            faults.filter(|fault| fault.code != Code::EmptyValue).map(|fault| fault.at).collect()
        })
    }

    /// Where the line of a top-level key begins.
    fn line_of(&self, key: &str) -> Option<usize> {
        self.text.lines().find(|line| top_key(line) == Some(key)).map(|line| line.as_ptr() as usize - self.text.as_ptr() as usize)
    }

    /// The names at the left margin, as written, without parsing: a key whose value could not be read is among them.
    pub fn top_keys(&self) -> Vec<&str> {
        self.text.lines().filter_map(top_key).collect()
    }
}

fn top_key(line: &str) -> Option<&str> {
    if line.starts_with(|c: char| c.is_whitespace() || matches!(c, '#' | '-' | '[' | '{' | ']' | '}')) {
        return None;
    }
    let key = line[..line.find(':')?].trim_end();
    let bare =
        key.strip_prefix('"').and_then(|key| key.strip_suffix('"')).or(key.strip_prefix('\'').and_then(|key| key.strip_suffix('\'')));
    let key = bare.unwrap_or(key);
    (!key.is_empty()).then_some(key)
}
