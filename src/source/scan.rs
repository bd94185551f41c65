//! Walks the project's input folders and reads single files.

use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::disk::{patiently, resolved};
use crate::text::encoding::{is_control, is_plain};
use crate::text::nfc;

use super::hold::Held;
use super::ignore::is_ignored;
use super::taken::Taken;

/// The folders below the root that are read. Nothing else is.
pub const INPUTS: [&str; 2] = ["content", "themes"];

/// One input file as it lay on the disk when the tree was scanned.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Below the root, with `/`, in NFC: the name used in messages and everywhere else.
    pub path: Arc<str>,
    /// The name that the file system knows.
    pub disk: Arc<Path>,
    pub size: u64,
    pub modified: Option<SystemTime>,
    /// What was read of it, where somebody holds on to that.
    pub held: Option<Held>,
    pub taken: Taken,
}

/// All input files, sorted by path.
#[derive(Clone, Default)]
pub struct SourceTree {
    pub files: Vec<SourceFile>,
}

impl SourceTree {
    /// The files of a folder and those below it.
    pub fn under(&self, folder: &str) -> &[SourceFile] {
        &self.files[self.places_under(folder)]
    }

    fn places_under(&self, folder: &str) -> Range<usize> {
        let after = |path: &str| path.strip_prefix(folder).map_or(path > folder, |rest| rest.as_bytes().first() > Some(&b'/'));
        let within = |path: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        let start = self.files.partition_point(|file| !within(&file.path) && !after(&file.path));
        start..self.files.partition_point(|file| !after(&file.path))
    }

    /// Puts other versions of files in the place of those that are there, or new ones between them.
    pub fn put(&mut self, files: Vec<SourceFile>) {
        for file in files {
            match self.files.binary_search_by(|known| known.path.cmp(&file.path)) {
                Ok(at) => self.files[at] = file,
                Err(at) => self.files.insert(at, file),
            }
        }
    }

    pub fn remove(&mut self, path: &str) {
        if let Ok(at) = self.files.binary_search_by(|file| (*file.path).cmp(path)) {
            self.files.remove(at);
        }
    }

    /// Takes out a file, or a folder with everything below it.
    fn cut(&mut self, path: &str) {
        self.remove(path);
        let below = self.places_under(path);
        self.files.drain(below);
    }

    pub fn get(&self, path: &str) -> Option<&SourceFile> {
        self.files.binary_search_by(|file| (*file.path).cmp(path)).ok().map(|at| &self.files[at])
    }
}

/// Every file of `content/` and `themes/` below the root.
pub fn scan(root: &Path) -> (SourceTree, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let real_root = resolved(root).unwrap_or_else(|_| root.to_owned());
    let folders = INPUTS.iter().map(|folder| root.join(folder)).filter(|folder| folder.exists());
    let mut files: Vec<SourceFile> = folders.flat_map(|folder| below(root, &real_root, &folder, &mut problems)).collect();
    files.sort_by(|a, b| (&a.path, &a.disk).cmp(&(&b.path, &b.disk)));
    report_twins(&mut files, &mut problems);
    (SourceTree { files }, problems)
}

/// The tree with only these files and folders looked at again. None where that would not do: then everything must be.
pub fn scan_again(root: &Path, last: &SourceTree, touched: &BTreeSet<PathBuf>) -> Option<SourceTree> {
    let real_root = resolved(root).ok()?;
    // Counting who holds what of each file is most of the work on a large site.
    let mut tree = SourceTree { files: last.files.par_iter().cloned().collect() };
    for path in touched {
        let rest = path.strip_prefix(&real_root).ok().filter(|rest| is_spelled_as_scanned(rest))?;
        let disk = root.join(rest);
        let name = root_path(root, &disk);
        tree.cut(&name);
        let mut problems = Vec::new();
        let files = match fs::symlink_metadata(&disk) {
            // A walk that begins at a link follows it; one that meets it does not.
            Ok(data) if data.is_symlink() => return None,
            Ok(_) => below(root, &real_root, &disk, &mut problems),
            Err(_) => Vec::new(),
        };
        let is_taken = |file: &SourceFile| tree.get(&file.path).is_some();
        if !problems.is_empty() || files.iter().any(is_taken) {
            return None;
        }
        tree.put(files);
    }
    Some(tree)
}

/// Whether a scan would find the path under this very name. Where case means nothing, an event may tell of `Content\a.md` where `content`
/// is asked for, or of the short name that Windows keeps of a long one, `TIN-TU~1.MD`.
fn is_spelled_as_scanned(below: &Path) -> bool {
    let mut parts = below.components().map(|part| part.as_os_str().to_string_lossy());
    let is_short = |part: &str| part.split_once('~').is_some_and(|(_, rest)| rest.starts_with(|c: char| c.is_ascii_digit()));
    parts.next().is_none_or(|first| INPUTS.contains(&&*first)) && !parts.any(|part| is_short(&part))
}

/// Every file below a folder; a file itself.
fn below(root: &Path, real_root: &Path, start: &Path, problems: &mut Vec<Diagnostic>) -> Vec<SourceFile> {
    let mut entries = Vec::new();
    let is_wanted = |entry: &DirEntry| entry.depth() == 0 || !is_ignored(&entry.file_name().to_string_lossy());
    for entry in WalkDir::new(start).follow_links(false).into_iter().filter_entry(is_wanted) {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => entries.push(entry),
            Err(error) => problems.push(unreadable(&root_path(root, error.path().unwrap_or(start)), &error)),
        }
    }
    // Asking the system for size and time is what takes long.
    let look = |entry: &DirEntry| visit(root, real_root, entry.path(), entry.path_is_symlink());
    let mut files = Vec::with_capacity(entries.len());
    for found in entries.par_iter().map(look).collect::<Vec<_>>() {
        match found {
            Ok(file) => files.extend(file),
            Err(problem) => problems.push(*problem),
        }
    }
    files
}

/// The bytes of one file: those held, else from the disk.
pub fn read(file: &SourceFile) -> Result<Arc<Vec<u8>>, Box<Diagnostic>> {
    if let Some(bytes) = file.held.as_ref().and_then(|held| held.bytes.clone()) {
        return Ok(bytes);
    }
    let bytes = patiently(|| fs::read(&file.disk)).map_err(|error| Box::new(unreadable(&file.path, &error)))?;
    file.taken.note(&bytes);
    Ok(Arc::new(bytes))
}

fn visit(root: &Path, real_root: &Path, disk: &Path, is_link: bool) -> Result<Option<SourceFile>, Box<Diagnostic>> {
    let path = root_path(root, disk);
    if is_link && !leads_to_file_inside(real_root, disk) {
        return Err(Box::new(Diagnostic::new(Code::LinkOutOfRoot, Place::file(path))));
    }
    match fs::metadata(disk) {
        Ok(data) if data.is_file() => {
            let (size, modified) = (data.len(), data.modified().ok());
            Ok(Some(SourceFile { path, disk: disk.into(), size, modified, held: None, taken: Taken::default() }))
        }
        // Pipes and sockets are nobody's text.
        Ok(_) => Ok(None),
        Err(error) => Err(Box::new(unreadable(&path, &error))),
    }
}

fn leads_to_file_inside(real_root: &Path, link: &Path) -> bool {
    resolved(link).is_ok_and(|target| target.starts_with(real_root) && target.is_file())
}

fn root_path(root: &Path, path: &Path) -> Arc<str> {
    let below = path.strip_prefix(root).unwrap_or(path);
    let is_tidy = |name: &&str| is_plain(name) && !name.contains(['\n', '\r', '\t', '\\']);
    if let Some(name) = below.to_str().filter(is_tidy) {
        return name.into();
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> SourceFile {
        SourceFile { path: path.into(), disk: Path::new(path).into(), size: 0, modified: None, held: None, taken: Taken::default() }
    }

    fn tree(paths: &[&str]) -> SourceTree {
        let mut tree = SourceTree::default();
        tree.put(paths.iter().map(|path| file(path)).collect());
        tree
    }

    #[test]
    fn a_folder_has_its_files_and_no_neighbours() {
        let names = ["a/b", "content-x/a", "content", "content.md", "content/a", "content/b/c", "content0", "contents/a", "d"];
        let found: Vec<_> = tree(&names).under("content").iter().map(|file| file.path.to_string()).collect();
        assert_eq!(found, ["content/a", "content/b/c"]);
        assert!(tree(&names).under("content/b/c").is_empty() && tree(&[]).under("a").is_empty());
    }

    #[test]
    fn names_that_a_scan_would_not_give_are_known() {
        for path in ["content", "content/news/a.vi.md", "themes/x/a.html", "content/a~b.md", ""] {
            assert!(is_spelled_as_scanned(Path::new(path)), "{path}");
        }
        for path in ["Content/a.md", "CONTENT", "public/a", "content/TIN-TU~1.MD", "content/TIN~1/a.md"] {
            assert!(!is_spelled_as_scanned(Path::new(path)), "{path}");
        }
    }

    /// As on a disk where case means nothing: the event spells the folder as it lies there.
    #[cfg(unix)]
    #[test]
    fn a_folder_spelled_otherwise_is_looked_at_as_a_whole() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("Content")).unwrap();
        fs::write(dir.path().join("Content/a.md"), "a").unwrap();
        let touched = BTreeSet::from([fs::canonicalize(dir.path()).unwrap().join("Content/a.md")]);
        assert!(scan_again(dir.path(), &SourceTree::default(), &touched).is_none());
    }

    #[test]
    fn files_put_in_take_their_place() {
        let mut tree = tree(&["c", "a", "b"]);
        tree.put(vec![SourceFile { size: 7, ..file("b") }, file("aa")]);
        let found: Vec<_> = tree.files.iter().map(|file| (&*file.path, file.size)).collect();
        assert_eq!(found, [("a", 0), ("aa", 0), ("b", 7), ("c", 0)]);
    }
}
