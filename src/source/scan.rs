//! Walks the project's input folders and reads single files.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use walkdir::{DirEntry, WalkDir};

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::text::encoding::is_control;
use crate::text::nfc;

use super::ignore::is_ignored;

/// One input file as it lay on the disk when the tree was scanned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Below the root, with `/`, in NFC: the name used in messages and everywhere else.
    pub path: Arc<str>,
    /// The name that the file system knows.
    pub disk: PathBuf,
    pub size: u64,
    pub modified: Option<SystemTime>,
}

/// All input files, sorted by path.
#[derive(Default)]
pub struct SourceTree {
    pub files: Vec<SourceFile>,
}

impl SourceTree {
    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a SourceFile> {
        self.files.iter().filter(move |file| file.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')))
    }

    pub fn get(&self, path: &str) -> Option<&SourceFile> {
        self.files.binary_search_by(|file| (*file.path).cmp(path)).ok().map(|at| &self.files[at])
    }
}

/// Every file of `content/` and `themes/` below the root.
pub fn scan(root: &Path) -> (SourceTree, Vec<Diagnostic>) {
    let mut files = Vec::new();
    let mut problems = Vec::new();
    let real_root = fs::canonicalize(root).unwrap_or_else(|_| root.to_owned());
    for folder in ["content", "themes"] {
        let start = root.join(folder);
        if !start.exists() {
            continue;
        }
        for entry in
            WalkDir::new(&start).follow_links(false).into_iter().filter_entry(|entry| entry.depth() == 0 || !is_ignored(&name_of(entry)))
        {
            match entry {
                Ok(entry) => visit(root, &real_root, &entry, &mut files, &mut problems),
                Err(error) => problems.push(unreadable(&root_path(root, error.path().unwrap_or(&start)), &error)),
            }
        }
    }
    files.sort_by(|a, b| (&a.path, &a.disk).cmp(&(&b.path, &b.disk)));
    report_twins(&mut files, &mut problems);
    (SourceTree { files }, problems)
}

/// The bytes of one file.
pub fn read(file: &SourceFile) -> Result<Vec<u8>, Box<Diagnostic>> {
    fs::read(&file.disk).map_err(|error| Box::new(unreadable(&file.path, &error)))
}

fn visit(root: &Path, real_root: &Path, entry: &DirEntry, files: &mut Vec<SourceFile>, problems: &mut Vec<Diagnostic>) {
    let path = root_path(root, entry.path());
    let kind = entry.file_type();
    if kind.is_dir() {
        return;
    }
    if kind.is_symlink() && !leads_to_file_inside(real_root, entry.path()) {
        problems.push(Diagnostic::new(Code::LinkOutOfRoot, Place::file(path)));
        return;
    }
    match fs::metadata(entry.path()) {
        Ok(data) if data.is_file() => {
            files.push(SourceFile { path, disk: entry.path().to_owned(), size: data.len(), modified: data.modified().ok() })
        }
        // Pipes and sockets are nobody's text.
        Ok(_) => {}
        Err(error) => problems.push(unreadable(&path, &error)),
    }
}

fn leads_to_file_inside(real_root: &Path, link: &Path) -> bool {
    fs::canonicalize(link).is_ok_and(|target| target.starts_with(real_root) && target.is_file())
}

fn name_of(entry: &DirEntry) -> String {
    entry.file_name().to_string_lossy().into_owned()
}

fn root_path(root: &Path, path: &Path) -> Arc<str> {
    let below = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    // What no terminal should be sent, no name holds.
    nfc(&parts.join("/")).replace(|c: char| is_control(c) || c == '\n' || c == '\t', "\u{fffd}").into()
}

/// Two names that differ only in how their marks are composed are one name to every reader.
fn report_twins(files: &mut Vec<SourceFile>, problems: &mut Vec<Diagnostic>) {
    files.dedup_by(|later, first| {
        let same = later.path == first.path;
        if same {
            problems.push(Diagnostic::new(Code::KeyCollision, Place::file(later.path.clone())).arg("other", &first.path));
        }
        same
    });
}

fn unreadable(path: &Arc<str>, error: &dyn std::fmt::Display) -> Diagnostic {
    Diagnostic::new(Code::Unreadable, Place::file(path.clone())).arg("reason", error)
}
