//! One publication at a time for one output folder.
//!
//! The lock is held by the system for as long as the file is open, so a killed build frees it. The file itself stays:
//! removing it would let two builds lock two files of one name.

use std::fs::{File, OpenOptions, TryLockError};

use super::error::{At, OutputError};
use super::place::Place;

pub(super) struct Lock {
    held: File,
}

impl Lock {
    pub(super) fn take(place: &Place) -> Result<Lock, OutputError> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let file = options.open(&place.lock).at("open", &place.lock)?;
        match file.try_lock() {
            Ok(()) => Ok(Lock { held: file }),
            Err(TryLockError::WouldBlock) => Err(OutputError::Locked { path: place.out.clone() }),
            Err(TryLockError::Error(source)) => Err(source).at("lock", &place.lock),
        }
    }

    /// The open file as a process started now would have it.
    #[cfg(all(test, target_os = "linux"))]
    pub(super) fn duplicate(&self) -> File {
        self.held.try_clone().unwrap()
    }
}

impl Drop for Lock {
    /// Closing the file is not enough: a process that another thread is just starting has the same file open for a
    /// moment, and would hold the lock as long.
    fn drop(&mut self) {
        let _ = self.held.unlock();
    }
}
