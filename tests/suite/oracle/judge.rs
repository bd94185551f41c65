//! What must be seen: told by programs that know nothing of what was there before.
//!
//! Without errors it is what `build --drafts` writes. With errors, each faulty file is first put back to its last good version. A file is
//! faulty when an error is placed in it; its last good version are the bytes that it had when there was none. A faulty file that never was
//! good stands as it is, and a file that is gone is gone. Where errors remain even so (a reference to what was deleted), a new engine
//! tells what can be shown of those files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use nhipcau::diagnostic::{Diagnostic, Severity};
use nhipcau::engine::{Day, Edition, Engine, Request};
use nhipcau::render::Rendered;

use super::project::{Files, Project, lay};
use crate::searching::is_of_search;
use crate::site::{DATE, Run, program, tree};

/// A template that fails where it is used, and only there.
pub const RENDERING: &str = "NC504";

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub path: String,
    pub line: u32,
    pub column: u32,
    pub code: String,
    pub is_error: bool,
}

pub enum Shown {
    Bytes(Vec<u8>),
    /// A page that cannot be made says this.
    Fault(Problem),
    /// Of a broken picture: the bytes it had, or a fault.
    Picture(Vec<u8>),
}

pub struct Expected {
    /// As a build tells them, sorted.
    pub problems: Vec<Problem>,
    /// The path of the site's address.
    pub base: String,
    /// By the file that a build writes. None where there is no site to show.
    pub pages: Option<BTreeMap<String, Shown>>,
    /// Files of the search indexes, which come later than pages. None where there was no build.
    pub searched: Option<BTreeMap<String, Vec<u8>>>,
}

#[derive(Default)]
pub struct Judge {
    /// The last good version of each file.
    pub good: Files,
    /// Files in which errors are placed.
    pub broken: BTreeSet<String>,
}

impl Judge {
    /// Looks at the folder after one edit.
    pub fn look(&mut self, project: &Project) -> Expected {
        let out = project.beside("expected");
        let (problems, is_built) = build(&project.root(), &out);
        let files = project.files();
        let faulty = problems.iter().filter(|problem| problem.is_error && problem.code != RENDERING);
        self.broken = faulty.map(|problem| problem.path.clone()).filter(|path| files.contains_key(path)).collect();
        self.good.retain(|path, _| files.contains_key(path));
        for (path, bytes) in files.iter().filter(|(path, _)| !self.broken.contains(*path)) {
            self.good.insert(path.clone(), bytes.clone());
        }
        let files = self.with_last_good(files);
        if !is_built {
            return Expected { problems, base: base(&files), pages: self.preview(project, &files), searched: None };
        }
        let (searched, pages): (BTreeMap<_, _>, BTreeMap<_, _>) = files_in(&out).partition(|(path, _)| is_of_search(path));
        let pages = pages.into_iter().map(|(path, bytes)| (path, Shown::Bytes(bytes))).collect();
        Expected { problems, base: base(&files), pages: Some(pages), searched: Some(searched) }
    }

    fn with_last_good(&self, mut files: Files) -> Files {
        for path in &self.broken {
            if let Some(bytes) = self.good.get(path) {
                files.insert(path.clone(), bytes.clone());
            }
        }
        files
    }

    fn preview(&self, project: &Project, files: &Files) -> Option<BTreeMap<String, Shown>> {
        let copy = project.beside("last-good");
        lay(&copy, files);
        let date = DATE.parse().expect("a date");
        let request = Request { root: copy, base: None, theme: None, day: Day::On(date), drafts: true };
        let strict = Engine::default().revise(&request);
        let edition = match strict.edition {
            Some(edition) => Some(edition),
            None => Engine::default().follow(&request, None).and_then(|preview| preview.edition),
        };
        edition.map(|edition| self.rendered(&edition))
    }

    fn rendered(&self, edition: &Edition) -> BTreeMap<String, Shown> {
        let mut pages = BTreeMap::new();
        for page in &edition.pages {
            let mut bytes = Vec::new();
            let shown = match edition.renderer.render(page, &mut bytes) {
                Err(problem) => Shown::Fault(told(&problem)),
                Ok(Rendered::Bytes) => Shown::Bytes(bytes),
                Ok(Rendered::Shared(shared)) => Shown::Bytes(shared.to_vec()),
                Ok(Rendered::File(path)) => match edition.pictures.download(&path) {
                    Err(problem) => Shown::Fault(told(&problem)),
                    Ok(bytes) => Shown::Bytes(bytes),
                },
                Ok(Rendered::Icon(icon)) => match edition.icons(&[icon]).map(|files| files.concat()) {
                    Err(problem) => Shown::Fault(told(&problem)),
                    Ok(bytes) => Shown::Bytes(bytes),
                },
                Ok(Rendered::Picture(id, variant)) => {
                    let path = &edition.renderer.book().site.media(id).path;
                    match edition.pictures.make(path, &[variant]) {
                        Err(problem) => Shown::Fault(told(&problem)),
                        Ok(bytes) if self.broken.contains(&**path) => Shown::Picture(bytes.concat()),
                        Ok(bytes) => Shown::Bytes(bytes.concat()),
                    }
                }
            };
            pages.entry(page.file()).or_insert(shown);
        }
        pages
    }
}

/// The real program: its problems, and whether it wrote the site.
fn build(root: &Path, out: &Path) -> (Vec<Problem>, bool) {
    let mut command = Command::new(program());
    command.args(["build", "--drafts", "--format", "json", "--locale", "en", "--date", DATE, "--root"]).arg(root).arg("--out").arg(out);
    let run = Run::from(command);
    assert!(run.code < 2, "{}", run.stderr);
    let mut problems: Vec<Problem> = run.stdout.lines().map(read).collect();
    problems.sort();
    (problems, run.code == 0)
}

fn read(line: &str) -> Problem {
    let line: serde_json::Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    let text = |key: &str| line[key].as_str().expect("a text").to_owned();
    let number = |key: &str| line[key].as_u64().expect("a number") as u32;
    let is_error = text("severity") == "error";
    Problem { path: text("path"), line: number("line"), column: number("column"), code: text("code"), is_error }
}

fn told(problem: &Diagnostic) -> Problem {
    Problem {
        path: problem.place.path.to_string(),
        line: problem.place.line.max(1),
        column: problem.place.column.max(1),
        code: problem.code.as_str().to_owned(),
        is_error: problem.severity == Severity::Error,
    }
}

fn files_in(out: &Path) -> impl Iterator<Item = (String, Vec<u8>)> {
    tree(out).into_iter().filter(|(path, _)| path != "nhipcau-manifest.json")
}

fn base(files: &Files) -> String {
    let settings = files.get("content/site.yaml").map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default();
    let path = settings.lines().find_map(|line| line.strip_prefix("base_url: https://example.org"));
    path.unwrap_or("/").to_owned()
}
