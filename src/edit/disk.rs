//! One file onto the disk: a new one that takes nobody's place, or a new state of one that is there.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::disk::{patiently, resolved};
use crate::text::short_hash_bytes;

/// Makes a file and the folders above it. Whatever stands there already stays.
pub fn create(path: &Path, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    fill(&mut file, bytes.as_ref()).inspect_err(|_| {
        // It is ours and incomplete.
        let _ = fs::remove_file(path);
    })
}

/// Puts other bytes in the place of a file's, with its permissions: a reader meets the old ones or the new ones, never a part.
pub fn replace(path: &Path, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    let bytes = bytes.as_ref();
    // A link stays one: what it leads to is replaced.
    let path = resolved(path)?;
    let permissions = fs::metadata(&path)?.permissions();
    let beside = beside(&path, bytes);
    // What a run left there that was ended half-way.
    let _ = fs::remove_file(&beside);
    let mut file = OpenOptions::new().write(true).create_new(true).open(&beside)?;
    let written = fill(&mut file, bytes)
        .and_then(|()| fs::set_permissions(&beside, permissions))
        .and_then(|()| patiently(|| fs::rename(&beside, &path)));
    written.inspect_err(|_| {
        let _ = fs::remove_file(&beside);
    })
}

/// Takes a file away; one that is not there is gone already.
pub fn remove(path: &Path) -> io::Result<()> {
    match patiently(|| fs::remove_file(path)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

fn fill(file: &mut File, bytes: &[u8]) -> io::Result<()> {
    file.write_all(bytes)?;
    file.sync_all()
}

/// A name that no scan takes for content, another one for other bytes.
fn beside(path: &Path, bytes: &[u8]) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}.tmp", short_hash_bytes(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_takes_nobodys_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b.md");
        create(&path, "một").unwrap();
        assert_eq!(create(&path, "hai").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&path).unwrap(), "một");
    }

    #[test]
    fn what_a_killed_run_left_is_no_hindrance() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("b.md");
        create(&path, "một").unwrap();
        fs::write(beside(&path, "hai".as_bytes()), "ha").unwrap();
        replace(&path, "hai").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "hai");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
