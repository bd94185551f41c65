//! Following a folder while it is being edited: one look after the other, each compared with the one before. While something is at
//! fault the site is made of the last good version of each faulty file, so that its editor goes on seeing it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use crate::config::Config;
use crate::diagnostic::{Diagnostic, has_errors};
use crate::source::{self, SourceFile, SourceTree};

use super::inputs::{SITE, is_kept};
use super::{Edition, Engine, Request, Run, run};

/// What somebody who follows the files is shown.
pub struct Preview {
    /// Of the files as they are. Sorted by file and place.
    pub problems: Vec<Diagnostic>,
    /// The site made of the last good version of each faulty file; none while there is no site.yaml.
    pub edition: Option<Edition>,
    pub config: Option<Arc<Config>>,
    /// Files that came, went or have other bytes than the time before, sorted. At first none.
    pub changed: Vec<Arc<str>>,
}

/// What is remembered from one look to the next.
#[derive(Default)]
pub struct Seen {
    tree: SourceTree,
    /// What looking at the folders found wrong.
    found: Vec<Diagnostic>,
    config: Option<Arc<Config>>,
    date: Option<Date>,
    /// What the site shown was made of, where that is not the tree itself.
    shown: Option<SourceTree>,
    /// Files at fault that were never good: they are shown as far as they can be read.
    never_good: BTreeSet<Arc<str>>,
    is_started: bool,
}

impl Engine {
    /// Looks at the files: at all of them, or only at those that were `touched` since the last look. None when nothing is different:
    /// neither a file nor the day.
    pub fn follow(&mut self, request: &Request, touched: Option<&BTreeSet<PathBuf>>) -> Option<Preview> {
        let (mut tree, found) = self.seen.look(&request.root, touched);
        let changed = source::hold(&mut tree, &self.seen.tree, is_kept);
        let last = std::mem::replace(&mut self.seen.tree, tree);
        let date = self.seen.config.as_deref().map(|config| request.day.date(config));
        if self.seen.is_started && changed.is_empty() && found == self.seen.found && date == self.seen.date {
            return None;
        }
        let mut run = run(&self.seen.tree, found.clone(), request, &mut self.memo);
        if !has_errors(&run.problems) {
            self.memo.forget_before();
        }
        self.choose(&run, last, request);
        if let Some(tree) = &self.seen.shown {
            run.edition = super::run(tree, Vec::new(), request, &mut self.memo).edition;
        }
        self.seen.config = run.config.clone().or(self.seen.config.take());
        self.seen.date = self.seen.config.as_deref().map(|config| request.day.date(config));
        self.seen.found = found;
        let changed = if std::mem::replace(&mut self.seen.is_started, true) { changed } else { Vec::new() };
        Some(Preview { problems: run.problems, edition: run.edition, config: self.seen.config.clone(), changed })
    }
}

impl Engine {
    /// Decides of what the site shown is made, where that is not the tree itself.
    fn choose(&mut self, run: &Run, last: SourceTree, request: &Request) {
        let shown = self.seen.shown.take().unwrap_or(last);
        let settings = shown.get(SITE).filter(|_| run.edition.is_none()).cloned();
        self.seen.shown = match settings {
            None => {
                let tree = std::mem::take(&mut self.seen.tree);
                let chosen = self.seen.with_last_good(&tree, &run.problems, &shown);
                self.seen.tree = tree;
                chosen
            }
            // Without settings nothing else could be judged: those of before must do, though it costs one more run.
            Some(settings) => {
                let mut tree = self.seen.tree.clone();
                tree.put(vec![settings]);
                let judged = super::run(&tree, Vec::new(), request, &mut self.memo);
                self.seen.with_last_good(&tree, &judged.problems, &shown).or(Some(tree))
            }
        };
    }
}

impl Seen {
    pub fn tree(&self) -> &SourceTree {
        &self.tree
    }

    pub fn keep(&mut self, tree: SourceTree) {
        self.tree = tree;
    }

    fn look(&self, root: &Path, touched: Option<&BTreeSet<PathBuf>>) -> (SourceTree, Vec<Diagnostic>) {
        // What was wrong with a folder is only known by looking there again.
        let again = touched.filter(|_| self.is_started && self.found.is_empty());
        let tree = again.and_then(|touched| source::scan_again(root, &self.tree, touched));
        tree.map_or_else(|| source::scan(root), |tree| (tree, Vec::new()))
    }

    /// The tree with each faulty file as it was when it was last good; none where that changes nothing.
    fn with_last_good(&mut self, tree: &SourceTree, problems: &[Diagnostic], shown: &SourceTree) -> Option<SourceTree> {
        let faulty: BTreeSet<Arc<str>> =
            problems.iter().filter(|problem| problem.is_error()).map(|problem| problem.place.path.clone()).collect();
        self.never_good.retain(|path| faulty.contains(path));
        let mut files = Vec::new();
        for path in &faulty {
            match shown.get(path).filter(|_| !self.never_good.contains(path)) {
                Some(good) => files.push(good.clone()),
                None => drop(self.never_good.insert(path.clone())),
            }
        }
        let print = |file: &SourceFile| file.held.as_ref().map(|held| held.fingerprint);
        files.retain(|good| tree.get(&good.path).is_some_and(|now| print(now) != print(good)));
        if files.is_empty() {
            return None;
        }
        let mut tree = tree.clone();
        tree.put(files);
        Some(tree)
    }
}

#[cfg(test)]
mod tests;
