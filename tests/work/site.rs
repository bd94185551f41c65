//! A site in a folder of its own, and the pipeline over it.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use nhipcau::diagnostic::{Code, Diagnostic};
use nhipcau::engine::{Day, Edition, Engine, Request};
use nhipcau::output::{Options, Published, Publisher};
use nhipcau::page::search::folder;
use nhipcau::render::Rendered;
use tempfile::TempDir;

use crate::corpus;

const DATE: &str = "2026-11-21";

pub struct Site {
    dir: TempDir,
}

impl Site {
    pub fn empty() -> Site {
        Site { dir: TempDir::new().expect("a temporary folder") }
    }

    /// An invented one, whose translations say what they were made from.
    pub fn of(entries: usize, sentences: usize) -> Site {
        let site = Site::empty();
        corpus::files(entries, sentences).iter().for_each(|file| site.write(&file.path, &file.text));
        for problem in Engine::default().revise(&site.request()).problems {
            site.stamp(&problem);
        }
        site
    }

    /// Writes what a translation was made from, as the program proposes it.
    fn stamp(&self, problem: &Diagnostic) {
        assert_eq!(problem.code, Code::TranslationUnstamped, "the corpus is at fault: {problem:?}");
        let stamp = problem.fix_line().expect("a stamp");
        let text = self.read(&problem.place.path);
        self.write(&problem.place.path, text.replacen("\nstatus:", &format!("\n{stamp}\nstatus:"), 1));
    }

    pub fn root(&self) -> &Path {
        self.dir.path()
    }

    pub fn path(&self, below: &str) -> PathBuf {
        self.root().join(below)
    }

    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub fn request(&self) -> Request {
        let day = Day::On(DATE.parse().expect("a date"));
        Request { root: self.root().to_owned(), base: None, theme: None, day, drafts: false }
    }

    /// The site, which must be sound.
    pub fn revise(&self, engine: &mut Engine) -> Edition {
        let revision = engine.revise(&self.request());
        revision.edition.unwrap_or_else(|| panic!("{:?}", revision.problems))
    }

    /// Every page and every file of the search into the output folder.
    pub fn publish(&self, edition: &Edition) -> Published {
        let options = Options { out: self.path("public"), root: self.root().to_owned(), version: "test" };
        let publisher = Publisher::open(&options).expect("an output folder");
        let mut buffer = Vec::new();
        for page in &edition.pages {
            let bytes = match edition.renderer.render(page, &mut buffer).expect("a page") {
                Rendered::Shared(bytes) => bytes,
                _ => buffer.as_slice().into(),
            };
            publisher.put(&page.file(), &bytes).expect("a file");
        }
        for lang in edition.searched() {
            let folder = folder(&edition.renderer.book().site.config, lang);
            let put = |name: &str, text: &str| publisher.put(&format!("{}{name}.json", folder.trim_start_matches('/')), text.as_bytes());
            let made = edition.index(lang, |_, name, text| put(name, text), || Ok(())).expect("an index");
            made.index.files.iter().for_each(|(name, text)| put(name, text).expect("a file"));
        }
        publisher.finish().expect("a site")
    }

    /// `nhipcau build`.
    pub fn build(&self) {
        let root = self.root().as_os_str().to_owned();
        let words = ["nhipcau", "build", "--date", DATE, "--locale", "en", "--root"].map(OsString::from);
        assert_eq!(nhipcau::cli::run(words.into_iter().chain([root])), 0);
    }
}
