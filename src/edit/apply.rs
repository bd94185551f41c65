//! Several files changed as one save: what they were is kept first, then each takes its new state as a whole.

use std::fs;
use std::io;
use std::path::Path;

use super::disk::{create, remove, replace};
use super::history::{History, Note};
use super::place::place;
use crate::text::fingerprint;

/// What is to stand at a path below the root. None takes the file away.
#[derive(Clone, Debug)]
pub struct FileWish {
    pub path: String,
    pub bytes: Option<Vec<u8>>,
    /// What stood there when the wish was made; None where there was nothing.
    pub was: Option<u128>,
}

#[derive(Debug)]
pub enum NotApplied {
    /// Somebody else changed the file meanwhile, made it, or took it away. Nothing was written.
    Changed(String),
    /// No file may be written there. Nothing was written.
    Astray(String),
    /// The disk refused. What was written already is in the history.
    Failed(String, io::Error),
}

/// Gives the name of the save, by which it can be taken back.
pub fn apply(root: &Path, history: &History, note: Note, wishes: &[FileWish]) -> Result<String, NotApplied> {
    let mut places = Vec::with_capacity(wishes.len());
    let mut old = Vec::with_capacity(wishes.len());
    for wish in wishes {
        let place = place(root, &wish.path).ok_or_else(|| NotApplied::Astray(wish.path.clone()))?;
        let bytes = there(&place).map_err(|error| NotApplied::Failed(wish.path.clone(), error))?;
        if bytes.as_deref().map(fingerprint) != wish.was {
            return Err(NotApplied::Changed(wish.path.clone()));
        }
        places.push(place);
        old.push(bytes);
    }
    let name = history.keep(note, wishes, &old).map_err(|error| NotApplied::Failed(".nhipcau/history".to_owned(), error))?;
    for ((wish, place), old) in wishes.iter().zip(&places).zip(&old) {
        write(place, wish, old.is_some()).map_err(|error| match error.kind() {
            // It came between the look and the writing.
            io::ErrorKind::AlreadyExists => NotApplied::Changed(wish.path.clone()),
            _ => NotApplied::Failed(wish.path.clone(), error),
        })?;
    }
    history.prune();
    Ok(name)
}

fn write(place: &Path, wish: &FileWish, is_there: bool) -> io::Result<()> {
    match &wish.bytes {
        None => remove(place),
        Some(bytes) if is_there => replace(place, bytes),
        Some(bytes) => create(place, bytes),
    }
}

/// None where nothing is.
pub fn there(place: &Path) -> io::Result<Option<Vec<u8>>> {
    match crate::disk::patiently(|| fs::read(place)) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::history::tests::note;

    fn site() -> (tempfile::TempDir, History) {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join("content/news")).unwrap();
        let history = History::of(dir.path());
        (dir, history)
    }

    fn wish(path: &str, to: Option<&str>, was: Option<&str>) -> FileWish {
        FileWish { path: path.into(), bytes: to.map(|to| to.as_bytes().to_vec()), was: was.map(|was| fingerprint(was.as_bytes())) }
    }

    fn read(dir: &tempfile::TempDir, path: &str) -> Option<String> {
        fs::read_to_string(dir.path().join(path)).ok()
    }

    #[test]
    fn all_files_of_a_save_change_or_none() {
        let (dir, history) = site();
        let (a, b) = ("content/news/a.md", "content/news/b.md");
        apply(dir.path(), &history, note("save"), &[wish(a, Some("một"), None), wish(b, Some("hai"), None)]).unwrap();
        assert_eq!((read(&dir, a).as_deref(), read(&dir, b).as_deref()), (Some("một"), Some("hai")));
        let stale = [wish(a, Some("ba"), Some("một")), wish(b, Some("bốn"), Some("khác"))];
        assert!(matches!(apply(dir.path(), &history, note("save"), &stale), Err(NotApplied::Changed(path)) if path == b));
        assert_eq!(read(&dir, a).as_deref(), Some("một"));
        let made_meanwhile = [wish(a, Some("ba"), None)];
        assert!(matches!(apply(dir.path(), &history, note("save"), &made_meanwhile), Err(NotApplied::Changed(_))));
        let astray = [wish("content/../c.md", Some("x"), None)];
        assert!(matches!(apply(dir.path(), &history, note("save"), &astray), Err(NotApplied::Astray(_))));
        assert_eq!(history.list().len(), 1, "what was refused is no save");
    }

    #[test]
    fn a_save_is_taken_back_and_that_again() {
        let (dir, history) = site();
        let (a, b) = ("content/news/a.md", "content/news/b.md");
        fs::write(dir.path().join(a), "một\r\n").unwrap();
        let first = [wish(a, None, Some("một\r\n")), wish(b, Some("hai"), None)];
        let name = apply(dir.path(), &history, note("delete"), &first).unwrap();
        assert_eq!((read(&dir, a), read(&dir, b).as_deref()), (None, Some("hai")));
        let back = history.back(&name).unwrap();
        let again = apply(dir.path(), &history, note("undo"), &back).unwrap();
        assert_eq!((read(&dir, a).as_deref(), read(&dir, b)), (Some("một\r\n"), None));
        apply(dir.path(), &history, note("undo"), &history.back(&again).unwrap()).unwrap();
        assert_eq!((read(&dir, a), read(&dir, b).as_deref()), (None, Some("hai")));
    }

    #[test]
    fn what_changed_since_is_not_taken_back() {
        let (dir, history) = site();
        let a = "content/news/a.md";
        let name = apply(dir.path(), &history, note("save"), &[wish(a, Some("một"), None)]).unwrap();
        fs::write(dir.path().join(a), "của người khác").unwrap();
        let back = history.back(&name).unwrap();
        assert!(matches!(apply(dir.path(), &history, note("undo"), &back), Err(NotApplied::Changed(_))));
        assert_eq!(read(&dir, a).as_deref(), Some("của người khác"));
    }
}
