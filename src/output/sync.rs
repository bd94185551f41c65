//! Making the disk hold what was written, so that a power cut cannot undo half of it.
//!
//! Linux can flush a whole file system with one call; elsewhere only single files are flushed, by whoever replaces
//! them.

use std::fs::File;
use std::io;
use std::path::Path;

use crate::disk::patiently;

/// Everything written so far to the file system that holds this folder.
#[cfg(target_os = "linux")]
pub(super) fn everything(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(folder)?)?)
}

#[cfg(not(target_os = "linux"))]
pub(super) fn everything(_: &Path) -> io::Result<()> {
    Ok(())
}

/// One file, where `everything` does nothing.
pub(super) fn file(path: &Path) -> io::Result<()> {
    if cfg!(target_os = "linux") {
        return Ok(());
    }
    bytes(path)
}

/// One file. Windows flushes only what is open for writing.
pub(super) fn bytes(path: &Path) -> io::Result<()> {
    patiently(|| File::options().write(true).open(path))?.sync_all()
}

/// The names in a folder. Some network file systems cannot, and say so: then there is no more to be done.
pub(super) fn names(folder: &Path) -> io::Result<()> {
    if cfg!(not(unix)) {
        return Ok(());
    }
    match File::open(folder)?.sync_all() {
        Err(e) if matches!(e.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
        synced => synced,
    }
}
