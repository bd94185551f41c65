//! What was really read of the input files, so that afterwards it can be told what a site was made of, whatever became of them meanwhile.

use std::sync::OnceLock;

use rayon::prelude::*;

use crate::disk;
use crate::text::hash::{self, fingerprint_of};

use super::scan::SourceTree;

/// What was read of one file since it was found.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    first: OnceLock<u128>,
    /// It was read twice and changed in between: the site was made of two states of it.
    is_mixed: OnceLock<()>,
}

impl Taken {
    pub(super) fn note(&self, bytes: &[u8]) {
        let print = hash::fingerprint(bytes);
        if *self.first.get_or_init(|| print) != print {
            self.is_mixed.get_or_init(|| ());
        }
    }
}

/// What tells one state of all input files from another: where each lies and the bytes that were read of it; of those that nobody needed,
/// the bytes that lie there now. None where that cannot be told. Only for a tree that was just found: one that is held knows other
/// states than those read.
pub fn fingerprint(tree: &SourceTree) -> Option<u128> {
    let of_file = |taken: &Taken, disk| match taken.first.get() {
        Some(print) => taken.is_mixed.get().is_none().then_some(*print),
        None => disk::fingerprint(disk).ok(),
    };
    let each: Option<Vec<_>> = tree.files.par_iter().map(|file| Some((&*file.path, of_file(&file.taken, &file.disk)?))).collect();
    Some(fingerprint_of(&each?))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::source::{read, scan};

    const TEXT: &str = "content/a.md";

    fn project() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("content")).unwrap();
        fs::write(folder.path().join(TEXT), "one").unwrap();
        fs::write(folder.path().join("content/b.md"), "two").unwrap();
        folder
    }

    #[test]
    fn what_was_read_counts_and_not_what_lies_there_later() {
        let folder = project();
        let (tree, _) = scan(folder.path());
        let before = fingerprint(&tree);
        assert!(before.is_some() && before == fingerprint(&scan(folder.path()).0));

        let found = scan(folder.path()).0;
        read(found.get(TEXT).unwrap()).unwrap();
        fs::write(folder.path().join(TEXT), "six").unwrap();
        assert_eq!(fingerprint(&found), before, "the bytes that were read");
        assert_ne!(fingerprint(&scan(folder.path()).0), before, "the bytes of now");
        read(found.get(TEXT).unwrap()).unwrap();
        assert_eq!(fingerprint(&found), None, "made of two states");
    }

    #[test]
    fn names_and_their_number_count() {
        let folder = project();
        let print = || fingerprint(&scan(folder.path()).0);
        let before = print();
        fs::rename(folder.path().join("content/b.md"), folder.path().join("content/c.md")).unwrap();
        let renamed = print();
        assert_ne!(renamed, before);
        fs::write(folder.path().join("content/d.md"), "").unwrap();
        assert_ne!(print(), renamed);
    }

    #[test]
    fn what_is_gone_has_no_fingerprint() {
        let folder = project();
        let (tree, _) = scan(folder.path());
        fs::remove_file(folder.path().join(TEXT)).unwrap();
        assert_eq!(fingerprint(&tree), None);
    }
}
