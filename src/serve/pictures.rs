//! Published bytes of pictures and of files to take along, kept by address. The address holds a hash of the file, so what is kept is
//! never stale; and a picture that was just broken on disk still shows on the last good page.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use hyper::body::Bytes;

/// The most that is kept. Taking the metadata out of a picture costs more than finding it here.
const KEPT: usize = 64 * 1024 * 1024;

#[derive(Default)]
pub struct Pictures {
    shelf: Mutex<Shelf>,
}

#[derive(Default)]
struct Shelf {
    by_address: HashMap<Box<str>, (u64, Bytes)>,
    size: usize,
    clock: u64,
}

impl Pictures {
    /// What is kept, else what `make` gives.
    pub fn get<E>(&self, address: &str, make: impl FnOnce() -> Result<Vec<u8>, E>) -> Result<Bytes, E> {
        if let Some(bytes) = self.lock().find(address) {
            return Ok(bytes);
        }
        let bytes = Bytes::from(make()?);
        self.lock().keep(address, bytes.clone());
        Ok(bytes)
    }

    /// A thread that panicked while it held the shelf left it whole or lighter than it says: still good for what it is for.
    fn lock(&self) -> MutexGuard<'_, Shelf> {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shelf {
    fn find(&mut self, address: &str) -> Option<Bytes> {
        self.clock += 1;
        let (used, bytes) = self.by_address.get_mut(address)?;
        *used = self.clock;
        Some(bytes.clone())
    }

    fn keep(&mut self, address: &str, bytes: Bytes) {
        if bytes.len() > KEPT / 4 {
            return;
        }
        self.clock += 1;
        self.size += bytes.len();
        if let Some((_, old)) = self.by_address.insert(address.into(), (self.clock, bytes)) {
            self.size -= old.len();
        }
        while self.size > KEPT && self.drop_oldest() {}
    }

    fn drop_oldest(&mut self) -> bool {
        let oldest = self.by_address.iter().min_by_key(|(_, (used, _))| *used).map(|(address, _)| address.clone());
        let dropped = oldest.and_then(|address| self.by_address.remove(&address));
        self.size -= dropped.as_ref().map_or(0, |(_, bytes)| bytes.len());
        dropped.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_shown_once_is_kept_until_there_is_too_much() {
        let pictures = Pictures::default();
        let made = |address: &str| pictures.get(address, || Ok::<_, ()>(vec![1; KEPT / 5]));
        let broken = |address: &str| pictures.get(address, || Err("broken"));
        assert!(made("/a").is_ok() && broken("/a").is_ok());
        for other in ["/b", "/c", "/d", "/e"] {
            assert!(made(other).is_ok() && broken("/a").is_ok());
        }
        assert!(made("/f").is_ok());
        assert_eq!(broken("/b"), Err("broken"), "the one not asked for the longest time goes first");
        assert!(broken("/a").is_ok() && pictures.lock().size <= KEPT);
    }
}
