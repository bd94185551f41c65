//! `.nhipcau/cache/`: files made of pictures and indexes of the search, each under what it was made of and how; and what the last build left
//! behind, by what was asked for. The folder may be deleted at any time; then everything is made anew.
//!
//! Nothing in it is believed: an entry begins with a checksum of its own name and its bytes, so one that was cut short, changed or given
//! another's name counts as none. Entries of pictures that are no longer shown stay for a while, since another branch or a preview with
//! drafts may want them: up to [`SPARE`] bytes of them, the oldest go first. Of indexes, which are large and many, only those before stay.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::disk::{self, patiently, resolved};
use crate::page::Icon;
use crate::picture::{self, Fit, Variant};
use crate::text::hash::fingerprint;
use crate::theme::Logo;

/// Bytes of entries that the last build did not use.
pub const SPARE: u64 = 256 * 1024 * 1024;

/// No file made of a picture is larger.
const MOST: usize = 128 * 1024 * 1024;

/// Bytes of the checksum before the file.
const HEAD: usize = 16;

#[derive(Clone)]
pub struct Cache {
    root: PathBuf,
}

/// What an entry is called.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key(String);

/// Names of indexes begin so.
const INDEX: &str = "search-";

impl Key {
    /// Of a file made of a picture, by the fingerprint of the picture.
    pub fn new(source: u128, variant: &Variant) -> Key {
        let fit = match variant.fit {
            Fit::Whole => "whole",
            Fit::Share => "share",
        };
        let how = format!("{source:032x} {} {} {} {fit} {}", variant.width, variant.height, variant.coding.ending(), picture::RECIPE);
        Key(format!("{:032x}", fingerprint(how.as_bytes())))
    }

    /// Of an icon made of a logo.
    pub fn of_icon(logo: &Logo, icon: Icon) -> Key {
        let how = format!("{} {icon:?}", logo.hash);
        Key(format!("{:032x}", fingerprint(how.as_bytes())))
    }

    /// Of a search index, by the fingerprint of all that it is made of.
    pub fn of_index(print: u128) -> Key {
        Key(format!("{INDEX}{print:032x}"))
    }

    /// Of what a build leaves behind, by the fingerprint of what it was asked for.
    pub fn of_receipt(print: u128) -> Key {
        Key(format!("receipt-{print:032x}"))
    }

    fn is_index(&self) -> bool {
        self.0.starts_with(INDEX)
    }
}

impl Cache {
    pub fn of(root: &Path) -> Cache {
        Cache { root: root.to_owned() }
    }

    fn folder(&self) -> PathBuf {
        self.root.join(".nhipcau/cache")
    }

    pub fn find(&self, key: &Key) -> Option<Vec<u8>> {
        let path = self.folder().join(&key.0);
        // Links lead elsewhere, and a pipe never ends.
        fs::symlink_metadata(&path).ok().filter(fs::Metadata::is_file)?;
        let mut entry = disk::get(&path, MOST).ok()?;
        let (sum, bytes) = entry.split_at_checked(HEAD)?;
        (*sum == checksum(key, bytes)).then(|| entry.split_off(HEAD))
    }

    pub fn keep(&self, key: &Key, bytes: &[u8]) -> io::Result<()> {
        let path = self.own_folder()?.join(&key.0);
        // What a link leads to is not ours to write.
        if fs::symlink_metadata(&path).is_ok_and(|found| !found.is_file() && !found.is_dir()) {
            patiently(|| fs::remove_file(&path))?;
        }
        let kept = disk::put(&path, [&checksum(key, bytes), bytes].concat());
        // Another program may have kept the same at the same time.
        kept.or_else(|error| self.find(key).map(drop).ok_or(error))
    }

    /// The folder, made where it is missing. It may be a link, but not one that leads out of the project.
    fn own_folder(&self) -> io::Result<PathBuf> {
        let folder = self.folder();
        fs::create_dir_all(&folder)?;
        if resolved(&folder)?.starts_with(resolved(&self.root)?) { Ok(folder) } else { Err(io::ErrorKind::NotADirectory.into()) }
    }

    /// Removes the oldest of what is not used until no more than `spare` bytes of it are left, and of indexes no more than are used.
    pub fn prune(&self, used: &HashSet<Key>, spare: u64) -> io::Result<()> {
        let (mut unused, mut indexes): (Vec<(SystemTime, PathBuf, u64)>, Vec<_>) = Default::default();
        for entry in fs::read_dir(self.own_folder()?)? {
            let entry = entry?;
            let Some(found) = unless_gone(entry.metadata())? else { continue };
            let key = Key(entry.file_name().to_string_lossy().into_owned());
            if found.is_file() && !used.contains(&key) {
                let unused = if key.is_index() { &mut indexes } else { &mut unused };
                unused.push((found.modified()?, entry.path(), found.len()));
            }
        }
        indexes.sort();
        let before = used.iter().filter(|key| key.is_index()).count();
        for (_, path, _) in &indexes[..indexes.len().saturating_sub(before)] {
            unless_gone(patiently(|| fs::remove_file(path)))?;
        }
        unused.sort();
        let mut size: u64 = unused.iter().map(|(_, _, size)| size).sum();
        for (_, path, own) in unused {
            if size <= spare {
                break;
            }
            unless_gone(patiently(|| fs::remove_file(&path)))?;
            size -= own;
        }
        Ok(())
    }
}

/// What another program removed or renamed meanwhile is no fault.
fn unless_gone<T>(result: io::Result<T>) -> io::Result<Option<T>> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        result => result.map(Some),
    }
}

/// A site can do without a cache, but whoever builds it may wonder why it takes so long.
pub fn unwritten(error: io::Error) -> Diagnostic {
    Diagnostic::new(Code::CacheUnwritten, Place::file(".nhipcau/cache")).arg("reason", error)
}

fn checksum(key: &Key, bytes: &[u8]) -> [u8; HEAD] {
    fingerprint(&[key.0.as_bytes(), bytes].concat()).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::Coding;

    fn key(width: u32) -> Key {
        Key::new(7, &Variant { width, height: 1, coding: Coding::Jpeg, fit: Fit::Whole })
    }

    #[test]
    fn only_what_was_kept_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::of(folder.path());
        assert_eq!(cache.find(&key(1)), None);
        cache.keep(&key(1), b"a picture").unwrap();
        cache.keep(&key(2), b"another one").unwrap();
        assert_eq!(cache.find(&key(1)).as_deref(), Some(&b"a picture"[..]));

        let path = |key: &Key| cache.folder().join(&key.0);
        let whole = fs::read(path(&key(1))).unwrap();
        for length in 0..whole.len() {
            fs::write(path(&key(1)), &whole[..length]).unwrap();
            assert_eq!(cache.find(&key(1)), None, "cut to {length}");
        }
        for at in 0..whole.len() {
            let mut changed = whole.clone();
            changed[at] ^= 1;
            fs::write(path(&key(1)), changed).unwrap();
            assert_eq!(cache.find(&key(1)), None, "changed at {at}");
        }
        fs::copy(path(&key(2)), path(&key(1))).unwrap();
        assert_eq!(cache.find(&key(1)), None, "another's");
        cache.keep(&key(1), b"a picture").unwrap();
        assert_eq!(cache.find(&key(1)).as_deref(), Some(&b"a picture"[..]), "made anew");
        assert_eq!(fs::read_dir(cache.folder()).unwrap().count(), 2, "nothing is left beside the entries");
    }

    #[test]
    fn the_oldest_of_what_is_not_used_goes_first() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::of(folder.path());
        for at in 1..=4 {
            cache.keep(&key(at), &[0; 84]).unwrap();
            let file = fs::File::options().write(true).open(cache.folder().join(&key(at).0)).unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(10 - u64::from(at))).unwrap();
        }
        let used = HashSet::from([key(4)]);
        let left = |spare| {
            cache.prune(&used, spare).unwrap();
            (1..=4).filter(|at| cache.find(&key(*at)).is_some()).collect::<Vec<_>>()
        };
        assert_eq!(left(300), [1, 2, 3, 4]);
        assert_eq!(left(299), [1, 2, 4]);
        assert_eq!(left(0), [4]);
    }

    #[test]
    fn programs_that_share_it_do_not_trouble_each_other() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::of(folder.path());
        let together = |work: &(dyn Fn() + Sync)| std::thread::scope(|scope| (0..4).for_each(|_| drop(scope.spawn(work))));
        together(&|| {
            for at in 0..200 {
                cache.keep(&key(at % 3), &[at as u8 % 3; 5000]).unwrap();
                cache.prune(&HashSet::new(), u64::MAX).unwrap();
            }
        });
        assert_eq!(cache.find(&key(1)).as_deref(), Some(&[1; 5000][..]));
        (0..200).for_each(|at| cache.keep(&key(at), b"a picture").unwrap());
        together(&|| cache.prune(&HashSet::new(), 0).unwrap());
        assert_eq!(fs::read_dir(cache.folder()).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn what_an_entry_leads_to_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (cache, outside) = (Cache::of(folder.path()), folder.path().join("mine"));
        fs::write(&outside, "x").unwrap();
        let entry = cache.own_folder().unwrap().join(key(1).0);
        std::os::unix::fs::symlink(&outside, &entry).unwrap();
        assert_eq!(cache.find(&key(1)), None);
        cache.keep(&key(1), b"a picture").unwrap();
        assert_eq!(fs::read(&outside).unwrap(), b"x");
        assert_eq!(cache.find(&key(1)).as_deref(), Some(&b"a picture"[..]));
        fs::remove_file(&entry).unwrap();
        fs::write(&outside, [&checksum(&key(1), b"theirs"), &b"theirs"[..]].concat()).unwrap();
        std::os::unix::fs::symlink(&outside, &entry).unwrap();
        assert_eq!(cache.find(&key(1)), None, "a link is no entry");
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_leads_out_of_the_project_is_left_alone() {
        let (folder, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let cache = Cache::of(folder.path());
        fs::create_dir(folder.path().join(".nhipcau")).unwrap();
        std::os::unix::fs::symlink(outside.path(), cache.folder()).unwrap();
        fs::write(outside.path().join("mine"), "x").unwrap();
        assert!(cache.keep(&key(1), b"a picture").is_err());
        assert!(cache.prune(&HashSet::new(), 0).is_err());
        assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 1);
    }
}
