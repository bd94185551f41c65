//! Single texts of a project, for commands that work on one of them: each as far as it can be read by itself, nothing put together.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::Config;
use crate::content::{self, FileName, Kind, Parsed};
use crate::diagnostic::{Diagnostic, has_errors, sorted};
use crate::intake;
use crate::source::{self, Held, SourceFile, SourceTree, Taken};
use crate::text::Lang;

use super::memo::Memo;
use super::{Edition, Engine, Request, Run, inputs, run};

/// The files of a project and its settings.
pub struct Project {
    pub config: Arc<Config>,
    tree: SourceTree,
}

/// One file.
pub struct SingleText {
    pub path: Arc<str>,
    pub disk: Arc<Path>,
    /// As it lies on the disk; empty where that is no UTF-8.
    pub written: String,
    /// As it is read: composed, without byte order mark.
    pub text: String,
    pub name: FileName,
    pub parsed: Parsed,
}

/// A site that is not there yet.
pub struct Foresight {
    pub problems: Vec<Diagnostic>,
    /// As far as it could be made, whatever is at fault.
    pub edition: Option<Edition>,
}

/// What a file would be; no bytes where it would be gone.
pub type Foreseen = (Arc<str>, Option<Vec<u8>>);

impl Foresight {
    /// The root path of a work in one language.
    pub fn address(&self, key: &str, lang: Lang) -> Option<&str> {
        let site = &self.edition.as_ref()?.renderer.book().site;
        site.entry(site.find(key)?).url(lang)
    }
}

/// For somebody who asks again and again: only what changed since is read anew.
impl Engine {
    pub fn project(&mut self, request: &Request) -> Result<Project, Vec<Diagnostic>> {
        let mut tree = source::scan(&request.root).0;
        source::hold(&mut tree, self.seen.tree(), inputs::is_kept);
        self.seen.keep(tree.clone());
        Project::over(tree, request)
    }

    /// As [`Project::foresee`].
    pub fn foresee(&mut self, project: &Project, request: &Request, files: &[Foreseen]) -> Foresight {
        project.foreseen(request, files, &mut self.memo)
    }
}

impl Project {
    /// Without sound settings nothing can be said of any text.
    pub fn open(request: &Request) -> Result<Project, Vec<Diagnostic>> {
        Project::over(source::scan(&request.root).0, request)
    }

    fn over(tree: SourceTree, request: &Request) -> Result<Project, Vec<Diagnostic>> {
        let mut problems = Vec::new();
        let Some(site) = tree.get(inputs::SITE) else { return Err(vec![inputs::no_site(&request.root)]) };
        let config = inputs::configuration(&tree, site, request.base.as_ref(), &mut problems);
        match config {
            Some((config, _)) if !has_errors(&problems) => Ok(Project { config: Arc::new(config), tree }),
            _ => Err(sorted(problems)),
        }
    }

    /// Every file below `content/` that may be a text.
    pub fn paths(&self) -> impl Iterator<Item = &Arc<str>> {
        self.tree.under("content").iter().map(|file| &file.path).filter(|path| inputs::is_text(path))
    }

    /// By the marks of the files that texts were made of, those texts.
    pub fn imported(&self) -> BTreeMap<String, Arc<str>> {
        let paths: Vec<&Arc<str>> = self.paths().collect();
        let marks = paths.into_par_iter().filter_map(|path| Some((intake::mark_in(&self.bytes(path)?)?.to_owned(), path.clone())));
        marks.collect()
    }

    /// The texts of a work, by language.
    pub fn of_key(&self, key: &str) -> Vec<SingleText> {
        let names = self.paths().filter_map(|path| Some((path, FileName::parse(path, &self.config.languages).ok()?)));
        let mut same: Vec<_> = names.filter(|(_, name)| *name.key == *key).collect();
        same.sort_by(|(a, one), (b, two)| (one.lang, a).cmp(&(two.lang, b)));
        same.into_iter().filter_map(|(path, name)| Some(self.read(self.tree.get(path)?, name))).collect()
    }

    /// Every text of a kind, in the order of keys, each with its languages together, the original first.
    pub fn of_kind(&self, kind: Kind) -> Vec<SingleText> {
        let names = self.paths().filter_map(|path| Some((path, FileName::parse(path, &self.config.languages).ok()?)));
        let mut own: Vec<_> = names.filter(|(_, name)| name.kind == kind).collect();
        own.sort_by(|(a, one), (b, two)| (&one.key, one.lang, a).cmp(&(&two.key, two.lang, b)));
        own.into_par_iter().filter_map(|(path, name)| Some(self.read(self.tree.get(path)?, name))).collect()
    }

    /// What the site would be with texts that are not written yet, drafts shown as in a preview.
    pub fn foresee(&self, request: &Request, texts: &[(Arc<str>, String)]) -> Foresight {
        let texts: Vec<Foreseen> = texts.iter().map(|(path, text)| (path.clone(), Some(text.as_bytes().to_vec()))).collect();
        self.foreseen(request, &texts, &mut Memo::default())
    }

    fn foreseen(&self, request: &Request, files: &[Foreseen], memo: &mut Memo) -> Foresight {
        let mut tree = self.tree.clone();
        for (path, bytes) in files {
            match bytes {
                None => tree.remove(path),
                Some(bytes) => tree.put(vec![SourceFile {
                    path: path.clone(),
                    disk: request.root.join(&**path).into(),
                    size: bytes.len() as u64,
                    modified: None,
                    held: Some(Held::of(bytes)),
                    taken: Taken::default(),
                }]),
            }
        }
        let request = Request { drafts: true, ..request.clone() };
        let Run { problems, edition, .. } = run(&tree, Vec::new(), &request, memo);
        Foresight { problems, edition }
    }

    /// The bytes of a file as they lie on the disk; none where there is no such file.
    pub fn bytes(&self, path: &str) -> Option<Arc<Vec<u8>>> {
        source::read(self.tree.get(path)?).ok()
    }

    /// Files of a folder, without those below it.
    pub fn beside<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        let files = self.tree.under(folder).iter().map(|file| &*file.path);
        files.filter(move |path| path.rsplit_once('/').is_some_and(|(above, _)| above == folder))
    }

    /// What a text would give if it stood in a file.
    pub fn parse(&self, path: &Arc<str>, bytes: &[u8]) -> Parsed {
        let (text, mut problems) = source::decode(path, bytes);
        let mut parsed = text.map(|text| content::parse(path, &text, &self.config)).unwrap_or_default();
        problems.append(&mut parsed.problems);
        Parsed { problems: sorted(problems), ..parsed }
    }

    fn read(&self, file: &SourceFile, name: FileName) -> SingleText {
        let (bytes, unread) = match source::read(file) {
            Ok(bytes) => (bytes, None),
            Err(problem) => (Arc::default(), Some(*problem)),
        };
        let mut parsed = if unread.is_some() { Parsed::default() } else { self.parse(&file.path, &bytes) };
        parsed.problems.extend(unread);
        let text = source::decode(&file.path, &bytes).0.unwrap_or_default();
        let written = String::from_utf8(bytes.to_vec()).unwrap_or_default();
        SingleText { path: file.path.clone(), disk: file.disk.clone(), written, text, name, parsed }
    }
}
