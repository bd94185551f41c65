//! The generation that is being replaced: whose it is, and which of its files can stay.
//!
//! Files are judged by their bytes, never by the manifest, so an output edited by hand is put right. No link inside the
//! output is looked through. This file only reads.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::error::{At, OutputError};
use super::manifest::{self, Entry, Manifest};
use super::path::parent;
use super::replace::INCOMING;

pub(super) struct Old {
    pub root: PathBuf,
    /// There is a folder, though it may be empty.
    pub exists: bool,
    manifest: Option<Manifest>,
    /// Folders already looked at: true if they and all above them are real ones.
    folders: Mutex<HashMap<Box<str>, bool>>,
}

impl Old {
    /// Refuses what is neither ours nor empty.
    pub(super) fn read(root: &Path) -> Result<Old, OutputError> {
        let path = || root.to_path_buf();
        let exists = match fs::symlink_metadata(root) {
            Ok(found) if found.is_symlink() => return Err(OutputError::IsLink { path: path() }),
            Ok(found) if !found.is_dir() => return Err(OutputError::NotAFolder { path: path() }),
            Ok(_) => true,
            Err(e) if e.kind() == io::ErrorKind::NotFound => false,
            Err(e) => return Err(e).at("look at", root),
        };
        let manifest = if exists { manifest::read(root)? } else { None };
        if exists && manifest.is_none() && !is_empty(root)? {
            return Err(OutputError::NotOurs { path: path() });
        }
        Ok(Old { root: path(), exists, manifest, folders: Mutex::default() })
    }

    pub(super) fn entries(&self) -> &[Entry] {
        self.manifest.as_ref().map_or(&[], |m| &m.entries)
    }

    /// True if the manifest on disk has exactly these bytes.
    pub(super) fn manifest_is(&self, hash: u128) -> bool {
        self.manifest.as_ref().is_some_and(|m| m.hash == hash)
    }

    /// True if the path is in the manifest, spelled the same.
    pub(super) fn lists(&self, path: &str) -> bool {
        let entries = self.entries();
        entries.binary_search_by(|e| (*e.path).cmp(path)).is_ok()
    }

    /// True if this generation has the file with exactly these bytes. A file that cannot be read counts as different.
    ///
    /// A path not in the manifest counts as different too: where case is ignored, it could be another file of ours that
    /// is about to go.
    pub(super) fn holds(&self, path: &str, bytes: &[u8]) -> bool {
        self.lists(path) && self.is_real_folder(parent(path)) && same_bytes(&self.root.join(path), bytes).unwrap_or(false)
    }

    /// True if the generation was written by this version of the program.
    pub(super) fn is_of(&self, version: &str) -> bool {
        self.manifest.as_ref().is_some_and(|manifest| *manifest.program == *manifest::program(version))
    }

    /// The bytes of a file if they are those that the manifest tells of.
    pub(super) fn intact(&self, path: &str) -> Option<Vec<u8>> {
        let entries = self.entries();
        let entry = &entries[entries.binary_search_by(|entry| (*entry.path).cmp(path)).ok()?];
        let place = self.root.join(path);
        let is_file = self.is_real_folder(parent(path))
            && fs::symlink_metadata(&place).is_ok_and(|found| found.is_file() && found.len() == entry.size);
        let bytes = if is_file { fs::read(&place).ok()? } else { return None };
        (Entry::new(path, &bytes) == *entry).then_some(bytes)
    }

    /// True if there is a file or link of that name to be removed.
    pub(super) fn has_file(&self, path: &str) -> bool {
        self.is_real_folder(parent(path)) && fs::symlink_metadata(self.root.join(path)).is_ok_and(|found| !found.is_dir())
    }

    fn is_real_folder(&self, folder: &str) -> bool {
        let mut known = self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        is_real_folder(&self.root, folder, &mut known)
    }
}

fn is_real_folder(root: &Path, folder: &str, known: &mut HashMap<Box<str>, bool>) -> bool {
    if folder.is_empty() {
        return true;
    }
    if let Some(&real) = known.get(folder) {
        return real;
    }
    let real = is_real_folder(root, parent(folder), known) && fs::symlink_metadata(root.join(folder)).is_ok_and(|found| found.is_dir());
    known.insert(folder.into(), real);
    real
}

/// Empty but for what a killed publication may leave before the manifest is there.
fn is_empty(folder: &Path) -> Result<bool, OutputError> {
    for entry in fs::read_dir(folder).at("list", folder)? {
        if entry.at("list", folder)?.file_name() != INCOMING {
            return Ok(false);
        }
    }
    Ok(true)
}

fn same_bytes(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    thread_local! {
        static BUFFER: RefCell<Vec<u8>> = RefCell::new(vec![0; 64 * 1024]);
    }
    let found = fs::symlink_metadata(path)?;
    if !found.is_file() || found.len() != bytes.len() as u64 {
        return Ok(false);
    }
    let mut file = File::open(path)?;
    BUFFER.with_borrow_mut(|buffer| {
        let mut rest = bytes;
        loop {
            let read = file.read(buffer)?;
            match rest.split_at_checked(read) {
                _ if read == 0 => return Ok(rest.is_empty()),
                Some((expected, after)) if expected == &buffer[..read] => rest = after,
                _ => return Ok(false),
            }
        }
    })
}
