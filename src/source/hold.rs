//! What was read of each file and is kept, for somebody who follows the files: only what may have changed is read again, and the last
//! good version of a text is at hand when a faulty one takes its place.

use std::fs;
use std::io::ErrorKind;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rayon::prelude::*;

use crate::disk::patiently;
use crate::text::hash::fingerprint;

use super::scan::{SourceFile, SourceTree};

/// Disks note times as coarsely as this: of two changes within it the second may not show.
const COARSEST: Duration = Duration::from_secs(2);

#[derive(Clone, Debug)]
pub struct Held {
    pub fingerprint: u128,
    /// None for what is too large to keep: pictures and downloads.
    pub bytes: Option<Arc<Vec<u8>>>,
    /// Whether size and time will tell when it changes: it was not changed just before it was read.
    is_settled: bool,
}

impl Held {
    /// Bytes that lie on no disk yet.
    pub fn of(bytes: &[u8]) -> Held {
        Held { fingerprint: fingerprint(bytes), bytes: Some(Arc::new(bytes.to_vec())), is_settled: false }
    }
}

/// Reads every file of a new tree that the last look does not know as it is now. Gives the paths of files that came, went or have other
/// bytes, sorted. What cannot be read is left for [`super::read`] to complain of.
pub fn hold(tree: &mut SourceTree, last: &SourceTree, keeps: impl Fn(&str) -> bool + Sync) -> Vec<Arc<str>> {
    let known = matching(tree, last);
    let now = SystemTime::now();
    let is_gone: Vec<bool> = tree.files.par_iter_mut().zip(known).map(|(file, known)| look(file, known, &keeps, now).is_none()).collect();
    let mut is_gone = is_gone.into_iter();
    tree.files.retain(|_| is_gone.next() != Some(true));
    changed(tree, last)
}

/// For each file of a tree the one of that path in another. Both are sorted, so one walk finds all.
fn matching<'a>(tree: &SourceTree, other: &'a SourceTree) -> Vec<Option<&'a SourceFile>> {
    let mut others = other.files.iter().peekable();
    let find = |file: &SourceFile| {
        while others.next_if(|other| other.path < file.path).is_some() {}
        others.next_if(|other| other.path == file.path)
    };
    tree.files.iter().map(find).collect()
}

/// None when the file went between the look at the folder and this one.
fn look(file: &mut SourceFile, known: Option<&SourceFile>, keeps: &impl Fn(&str) -> bool, now: SystemTime) -> Option<()> {
    let old = known.and_then(|known| known.held.as_ref());
    let is_same = known.is_some_and(|known| known.size == file.size && known.modified == file.modified && known.disk == file.disk);
    if let Some(old) = old.filter(|old| is_same && old.is_settled) {
        file.held = Some(old.clone());
        return Some(());
    }
    let bytes = match patiently(|| fs::read(&file.disk)) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return None,
        Err(_) => return Some(()),
    };
    let fingerprint = fingerprint(&bytes);
    let is_settled = file.modified.is_some_and(|modified| now.duration_since(modified).is_ok_and(|age| age > COARSEST));
    let bytes = match old.filter(|old| old.fingerprint == fingerprint) {
        Some(old) => old.bytes.clone(),
        None => keeps(&file.path).then(|| Arc::new(bytes)),
    };
    file.held = Some(Held { fingerprint, bytes, is_settled });
    Some(())
}

fn changed(tree: &SourceTree, last: &SourceTree) -> Vec<Arc<str>> {
    let print = |file: &SourceFile| file.held.as_ref().map(|held| held.fingerprint);
    let differs = |(file, known): (&SourceFile, Option<&SourceFile>)| known.is_none_or(|known| print(known) != print(file));
    let here =
        tree.files.iter().zip(matching(tree, last)).filter(|(file, known)| differs((file, *known))).map(|(file, _)| file.path.clone());
    let gone = last.files.iter().zip(matching(last, tree)).filter(|(_, here)| here.is_none()).map(|(file, _)| file.path.clone());
    let mut changed: Vec<_> = here.chain(gone).collect();
    changed.sort();
    changed
}

#[cfg(test)]
mod tests {
    use std::fs::FileTimes;

    use super::*;
    use crate::source::{read, scan};

    const TEXT: &str = "content/pages/mot.vi.md";
    const PICTURE: &str = "content/media/anh.jpg";

    /// A folder with files of long ago.
    fn project() -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for path in [TEXT, PICTURE] {
            write(&dir, path, "một", 1_000);
        }
        dir
    }

    /// Writes a file as if so many seconds ago.
    fn write(dir: &tempfile::TempDir, path: &str, text: &str, ago: u64) {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        let times = FileTimes::new().set_modified(SystemTime::now() - Duration::from_secs(ago));
        fs::File::options().write(true).open(path).unwrap().set_times(times).unwrap();
    }

    fn look(dir: &tempfile::TempDir, last: &SourceTree) -> (SourceTree, Vec<Arc<str>>) {
        let mut tree = scan(dir.path()).0;
        let changed = hold(&mut tree, last, |path| path.ends_with(".md"));
        (tree, changed)
    }

    fn is_settled(tree: &SourceTree, path: &str) -> bool {
        tree.get(path).unwrap().held.as_ref().unwrap().is_settled
    }

    #[test]
    fn texts_are_kept_and_pictures_only_known() {
        let dir = project();
        let (tree, changed) = look(&dir, &SourceTree::default());
        assert_eq!(changed, [PICTURE.into(), TEXT.into()]);
        fs::remove_file(dir.path().join(TEXT)).unwrap();
        assert_eq!(*read(tree.get(TEXT).unwrap()).unwrap(), "một".as_bytes());
        assert!(tree.get(PICTURE).unwrap().held.as_ref().unwrap().bytes.is_none());
        assert_eq!(look(&dir, &tree).1, [TEXT.into()]);
    }

    #[test]
    fn what_lies_long_unchanged_is_not_read_again() {
        let dir = project();
        let (first, _) = look(&dir, &SourceTree::default());
        let modified = first.get(TEXT).unwrap().modified.unwrap();
        fs::write(dir.path().join(TEXT), "mốt").unwrap();
        let file = fs::File::options().write(true).open(dir.path().join(TEXT)).unwrap();
        file.set_times(FileTimes::new().set_modified(modified)).unwrap();
        // Size and time are those of before: the one change that cannot be seen.
        assert_eq!(look(&dir, &first).1, []);
    }

    #[test]
    fn what_was_just_changed_is_read_again() {
        let dir = project();
        write(&dir, TEXT, "hai", 0);
        let (first, _) = look(&dir, &SourceTree::default());
        assert!(!is_settled(&first, TEXT) && is_settled(&first, PICTURE));
        let modified = first.get(TEXT).unwrap().modified.unwrap();
        fs::write(dir.path().join(TEXT), "hay").unwrap();
        let file = fs::File::options().write(true).open(dir.path().join(TEXT)).unwrap();
        file.set_times(FileTimes::new().set_modified(modified)).unwrap();
        assert_eq!(look(&dir, &first).1, [TEXT.into()]);
    }

    #[test]
    fn the_same_text_saved_again_is_no_change_and_settles() {
        let dir = project();
        let (first, _) = look(&dir, &SourceTree::default());
        write(&dir, TEXT, "một", 500);
        let (second, changed) = look(&dir, &first);
        assert_eq!(changed, []);
        assert!(is_settled(&second, TEXT));
    }
}
