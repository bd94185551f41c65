//! The folder beside the output in which the next generation grows.
//!
//! It appears with the first file that has to be written, so a build that changes nothing leaves no trace. After an
//! exchange it holds the old generation, and in every case it is removed at the end; what a killed build leaves is
//! removed by the next. Nothing here touches the output itself.

use std::collections::HashSet;
use std::fs::{self, File, FileTimes, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::disk::patiently;

use super::error::{At, OutputError};

pub(super) struct Stage {
    pub root: PathBuf,
    /// The output, whose folder permissions are taken over.
    like: PathBuf,
    made: Mutex<HashSet<PathBuf>>,
}

impl Stage {
    pub(super) fn new(root: &Path, like: &Path) -> Stage {
        Stage { root: root.to_path_buf(), like: like.to_path_buf(), made: Mutex::default() }
    }

    pub(super) fn write(&self, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
        let to = self.make_room(Path::new(path))?;
        let written = File::create_new(&to).and_then(|mut file| file.write_all(bytes));
        written.at("write", &to)
    }

    /// Takes a file as it is: another name for it where the system can, else a copy with its time. A link stays a link.
    pub(super) fn adopt(&self, from: &Path, path: &Path) -> Result<(), OutputError> {
        let to = self.make_room(path)?;
        match fs::hard_link(from, &to) {
            Ok(()) => Ok(()),
            Err(_) => copy(from, &to).at("copy", from),
        }
    }

    /// Removes the stage, whatever it holds. Links in it are removed, not followed.
    pub(super) fn clear(&self) -> Result<(), OutputError> {
        let cleared = match fs::symlink_metadata(&self.root) {
            Ok(found) if found.is_dir() => patiently(|| fs::remove_dir_all(&self.root)),
            Ok(_) => patiently(|| fs::remove_file(&self.root)),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(e) => Err(e),
        };
        cleared.at("remove", &self.root)
    }

    fn make_room(&self, path: &Path) -> Result<PathBuf, OutputError> {
        let folder = path.parent().unwrap_or(Path::new(""));
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        self.make_folder(folder, &mut made)?;
        Ok(self.root.join(path))
    }

    fn make_folder(&self, folder: &Path, made: &mut HashSet<PathBuf>) -> Result<(), OutputError> {
        if made.contains(folder) {
            return Ok(());
        }
        let mut new = self.root.clone();
        if let Some(above) = folder.parent() {
            self.make_folder(above, made)?;
            new.push(folder);
        }
        fs::create_dir(&new).at("create", &new)?;
        if let Ok(found) = fs::symlink_metadata(self.like.join(folder)) {
            take_permissions(&new, &found).at("set the permissions of", &new)?;
        }
        made.insert(folder.to_path_buf());
        Ok(())
    }
}

/// A web server often reads the output through its group: a new folder in the old one's place must let it.
#[cfg(unix)]
fn take_permissions(new: &Path, old: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    if !old.is_dir() {
        return Ok(());
    }
    let mode = old.permissions().mode() | 0o700; // we still have to write into it, and to remove it one day
    fs::set_permissions(new, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn take_permissions(_: &Path, _: &Metadata) -> io::Result<()> {
    Ok(())
}

pub(super) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let found = fs::symlink_metadata(from)?;
    #[cfg(unix)]
    if found.is_symlink() {
        return std::os::unix::fs::symlink(fs::read_link(from)?, to);
    }
    if !found.is_file() {
        return Err(io::Error::from(io::ErrorKind::Unsupported)); // opening a pipe would wait for ever
    }
    let mut source = File::open(from)?;
    let mut target = File::create_new(to)?;
    io::copy(&mut source, &mut target)?;
    target.set_permissions(found.permissions())?;
    target.set_times(FileTimes::new().set_modified(found.modified()?))
}
