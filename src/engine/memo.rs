//! What each file gave the last time, by path and fingerprint. The settings belong to it: they decide what terms and languages a text
//! may name.

use std::collections::HashMap;
use std::sync::Arc;

use crate::content::Document;
use crate::diagnostic::{Diagnostic, has_errors};
use crate::site::{SourceDownload, SourcePicture};
use crate::source::SourceFile;
use crate::theme::Logo;

/// What a text gave, shared with the sites assembled from it.
#[derive(Clone)]
pub struct ParsedText {
    pub fingerprint: u128,
    pub settings: u128,
    pub document: Option<Arc<Document>>,
    pub problems: Vec<Diagnostic>,
    pub is_draft: bool,
}

#[derive(Clone)]
pub struct SeenPicture {
    pub fingerprint: u128,
    pub result: Result<SourcePicture, Box<Diagnostic>>,
}

#[derive(Clone)]
pub struct SeenDownload {
    pub fingerprint: u128,
    pub download: SourceDownload,
}

/// What a file gave, and what that depends on.
pub trait Remembered: Clone {
    /// Fingerprints of the file and of the settings it was read under; the second is 0 where they do not matter.
    fn state(&self) -> (u128, u128);
    fn is_good(&self) -> bool;
}

impl Remembered for ParsedText {
    fn state(&self) -> (u128, u128) {
        (self.fingerprint, self.settings)
    }

    fn is_good(&self) -> bool {
        !has_errors(&self.problems)
    }
}

impl Remembered for SeenPicture {
    fn state(&self) -> (u128, u128) {
        (self.fingerprint, 0)
    }

    fn is_good(&self) -> bool {
        self.result.is_ok()
    }
}

impl Remembered for SeenDownload {
    fn state(&self) -> (u128, u128) {
        (self.fingerprint, 0)
    }

    fn is_good(&self) -> bool {
        true
    }
}

/// Results by path: those of the last run, and good ones of before, which are shown while something is at fault.
pub struct Results<T> {
    /// Sorted by path.
    now: Vec<(Arc<str>, T)>,
    before: HashMap<Arc<str>, T>,
}

impl<T> Default for Results<T> {
    fn default() -> Results<T> {
        Results { now: Vec::new(), before: HashMap::new() }
    }
}

/// What is known of one file.
pub struct Known<'a, T> {
    now: Option<&'a T>,
    before: Option<&'a T>,
}

impl<T: Remembered> Known<'_, T> {
    pub fn of_state(&self, state: (u128, u128)) -> Option<T> {
        [self.now, self.before].into_iter().flatten().find(|known| known.state() == state).cloned()
    }
}

impl<T: Remembered> Results<T> {
    /// What is known of each of these files, which are sorted by path.
    pub fn of<'a>(&'a self, files: &[&SourceFile]) -> Vec<Known<'a, T>> {
        let mut known = self.now.iter().peekable();
        let mut of_file = |file: &&SourceFile| {
            while known.next_if(|(path, _)| *path < file.path).is_some() {}
            let now = known.next_if(|(path, _)| *path == file.path).map(|(_, result)| result);
            let before = if self.before.is_empty() { None } else { self.before.get(&file.path) };
            Known { now, before }
        };
        files.iter().map(&mut of_file).collect()
    }

    /// Takes the results of a new run over all files, sorted by path.
    pub fn replace(&mut self, results: Vec<(Arc<str>, T)>) {
        let old = std::mem::replace(&mut self.now, results);
        let mut new = self.now.iter().peekable();
        for (path, old) in old {
            while new.next_if(|(known, _)| *known < path).is_some() {}
            let is_same = new.peek().is_some_and(|(known, new)| *known == path && new.state() == old.state());
            if !is_same && old.is_good() {
                self.before.insert(path, old);
            }
        }
    }

    /// Nothing is at fault: nothing of before is needed.
    pub fn forget_before(&mut self) {
        self.before.clear();
    }
}

#[derive(Default)]
pub struct Memo {
    pub texts: Results<ParsedText>,
    pub pictures: Results<SeenPicture>,
    pub downloads: Results<SeenDownload>,
    /// The last good one that the site named.
    pub logo: Option<Logo>,
    /// How many texts were parsed, all runs together.
    pub parsed: usize,
}

impl Memo {
    pub fn forget_before(&mut self) {
        self.texts.forget_before();
        self.pictures.forget_before();
        self.downloads.forget_before();
    }
}
