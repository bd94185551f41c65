//! Publishing: the only module that writes the site.
//!
//! Finished outputs come in from many threads, stream into a stage beside the output folder, and take its place in one
//! step. Nothing here knows what a page is. What must never happen: a path missing or torn while someone reads, a tree
//! at rest that mixes two generations, a byte written to a folder that is not ours.
//!
//! What is kept of the old generation: files whose bytes are the same are not written again and keep time and inode.
//! Files that nobody here made (a `CNAME`, `.well-known/…`, a `.git` put into the folder by hand) are carried over and
//! never counted as ours, unless an output needs their place. Files of ours that are no longer produced go, and so do
//! folders left empty.

mod claims;
mod error;
mod exchange;
pub mod fresh;
mod lock;
mod manifest;
mod old;
mod path;
mod place;
mod replace;
mod stage;
mod sync;
#[cfg(all(test, target_os = "linux"))]
mod tests;

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;
use xxhash_rust::xxh3::xxh3_128;

pub use self::error::OutputError;
pub use self::place::below;

use self::claims::Claims;
use self::error::At;
use self::lock::Lock;
use self::manifest::Entry;
use self::old::Old;
use self::place::Place;
use self::replace::{Change, INCOMING};
use self::stage::Stage;

/// Where to publish.
pub struct Options {
    /// The output folder; it may not exist yet.
    pub out: PathBuf,
    /// The project, whose sources the output must not cover.
    pub root: PathBuf,
    /// The program's, for the manifest.
    pub version: &'static str,
}

/// What was done. The manifest is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Published {
    pub written: usize,
    pub unchanged: usize,
    pub removed: usize,
    /// In the written files.
    pub bytes: u64,
    /// The fingerprint of the manifest: where it is the same, so is every file.
    pub manifest: u128,
    /// In all files: each was looked through and hashed once.
    pub hashed: u64,
}

/// How the new generation takes the old one's place.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Strategy {
    Exchange,
    Replace,
}

struct Output {
    entry: Entry,
    written: bool,
}

/// One publication, from the lock to the exchange. Dropped without `finish`, it leaves the old site as it was.
pub struct Publisher {
    place: Place,
    version: &'static str,
    strategy: Strategy,
    old: Old,
    stage: Stage,
    claims: Mutex<Claims>,
    outputs: Mutex<Vec<Output>>,
    failed: AtomicBool,
    _lock: Lock, // last, so that it is held until everything else is gone
}

impl Publisher {
    /// Takes the lock, checks that the folder is ours or empty, reads its manifest, clears a dead stage.
    pub fn open(options: &Options) -> Result<Publisher, OutputError> {
        let can_exchange = cfg!(target_os = "linux");
        let strategy = match can_exchange {
            true => Strategy::Exchange,
            false => Strategy::Replace,
        };
        Self::open_with(options, strategy)
    }

    fn open_with(options: &Options, asked: Strategy) -> Result<Publisher, OutputError> {
        let place = Place::find(options)?;
        Old::read(&place.out)?; // a refusal must not leave a lock file beside a stranger's folder
        std::fs::create_dir_all(&place.parent).at("create", &place.parent)?;
        let lock = Lock::take(&place)?;
        let stage = Stage::new(&place.stage, &place.out);
        stage.clear()?;
        let old = Old::read(&place.out)?;
        let strategy = match place.is_mount {
            true => Strategy::Replace,
            false => asked,
        };
        let mut claims = Claims::default();
        claims.file(manifest::NAME);
        claims.file(INCOMING);
        Ok(Publisher {
            place,
            version: options.version,
            strategy,
            old,
            stage,
            claims: Mutex::new(claims),
            outputs: Mutex::default(),
            failed: AtomicBool::new(false),
            _lock: lock,
        })
    }

    /// What it comes to when the new generation would have this manifest and the old one has it already, with every file as it says: nothing
    /// is to be written. None where anything is otherwise.
    pub fn unchanged(&self, manifest: u128) -> Option<Published> {
        let entries = self.old.entries();
        let is_same = self.old.manifest_is(manifest) && entries.par_iter().all(|entry| self.old.intact(&entry.path).is_some());
        is_same.then_some(Published {
            written: 0,
            unchanged: entries.len(),
            removed: 0,
            bytes: 0,
            hashed: entries.iter().map(|entry| entry.size).sum(),
            manifest,
        })
    }

    /// Takes one finished output. `path` is relative with `/`. Bytes that the old generation already has are not
    /// written. A path that another output wants too is reported by `finish`, once all are known.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
        let put = self.stage_output(path, bytes);
        if put.is_err() {
            self.failed.store(true, Ordering::Relaxed);
        }
        put
    }

    fn stage_output(&self, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
        if !path::is_safe(path) {
            let path = path.to_string();
            return Err(OutputError::UnsafePath { path });
        }
        if !guard(&self.claims).file(path) {
            return Ok(());
        }
        let written = !self.old.holds(path, bytes);
        if written {
            self.stage.write(path, bytes)?;
        }
        let entry = Entry::new(path, bytes);
        guard(&self.outputs).push(Output { entry, written });
        Ok(())
    }

    /// As [`Publisher::put`], with files that are made of its bytes and stand beside it under a further ending (`.gz`); where `make` gives
    /// nothing there is none. One that the old generation has of the same bytes, made by the same version of the program, is not made again.
    pub fn put_with(
        &self,
        path: &str,
        bytes: &[u8],
        endings: &[&'static str],
        make: impl Fn(&'static str) -> Option<Vec<u8>>,
    ) -> Result<(), OutputError> {
        self.put(path, bytes)?;
        let is_known = self.old.is_of(self.version) && self.old.holds(path, bytes);
        for ending in endings {
            let beside = format!("{path}{ending}");
            let known = if is_known { self.old.intact(&beside) } else { None };
            match known {
                Some(bytes) => self.put(&beside, &bytes)?,
                None => {
                    if let Some(bytes) = make(ending) {
                        self.put(&beside, &bytes)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Puts the new generation in the place of the old one. If nothing changed, nothing is written.
    pub fn finish(self) -> Result<Published, OutputError> {
        let outputs = self.take_outputs()?;
        let stale: Vec<&Entry> = self.stale(&outputs);
        let bytes = manifest::render(outputs.iter().map(|o| &o.entry), self.version)?;
        let published = count(&outputs, &stale, xxh3_128(&bytes));
        let is_same = self.old.manifest_is(published.manifest);
        if published.written == 0 && published.removed == 0 && is_same {
            return Ok(published);
        }
        self.stage.write(manifest::NAME, &bytes)?;
        if !self.old.exists {
            exchange::first(&self.place)?;
        } else if !self.exchange(&outputs)? {
            self.replace(&outputs, &stale)?;
        }
        Ok(published)
    }

    /// All outputs, sorted, or the reason why they are not a site.
    fn take_outputs(&self) -> Result<Vec<Output>, OutputError> {
        if let Some(path) = guard(&self.claims).clash() {
            let path = path.to_string();
            return Err(OutputError::TwoProducers { path });
        }
        if self.failed.load(Ordering::Relaxed) {
            return Err(OutputError::Incomplete);
        }
        let mut outputs = std::mem::take(&mut *guard(&self.outputs));
        outputs.sort_unstable_by(|a, b| a.entry.path.cmp(&b.entry.path));
        Ok(outputs)
    }

    /// Files of the old generation that are still there and no longer produced.
    fn stale(&self, outputs: &[Output]) -> Vec<&Entry> {
        let is_produced = |path: &str| {
            let found = outputs.binary_search_by(|o| (*o.entry.path).cmp(path));
            found.is_ok()
        };
        let entries = self.old.entries().iter();
        entries.filter(|e| !is_produced(&e.path) && self.old.has_file(&e.path)).collect()
    }

    fn exchange(&self, outputs: &[Output]) -> Result<bool, OutputError> {
        if self.strategy == Strategy::Replace {
            return Ok(false);
        }
        let unchanged = outputs.iter().filter(|o| !o.written);
        let unchanged = unchanged.map(|o| &*o.entry.path);
        exchange::complete(&self.stage, &self.old, &guard(&self.claims), unchanged)?;
        exchange::exchange(&self.place)
    }

    fn replace(&self, outputs: &[Output], stale: &[&Entry]) -> Result<(), OutputError> {
        let mut both: Vec<&Entry> = outputs.iter().map(|o| &o.entry).collect();
        both.extend(stale);
        both.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        let written = outputs.iter().filter(|o| o.written);
        let change = Change {
            written: written.map(|o| &*o.entry.path).collect(),
            stale: stale.iter().map(|e| &*e.path).collect(),
            both: manifest::render(both, self.version)?,
        };
        replace::replace(&self.place, &self.stage, &guard(&self.claims), change)
    }
}

impl Drop for Publisher {
    /// The stage holds an unfinished generation or the old one. If it cannot be removed, the next `open` says so.
    fn drop(&mut self) {
        let _ = self.stage.clear();
    }
}

fn count(outputs: &[Output], stale: &[&Entry], manifest: u128) -> Published {
    let written = outputs.iter().filter(|o| o.written);
    let bytes = written.clone().map(|o| o.entry.size).sum();
    let written = written.count();
    let hashed = outputs.iter().map(|o| o.entry.size).sum();
    Published { written, unchanged: outputs.len() - written, removed: stale.len(), bytes, hashed, manifest }
}

/// A panic in another thread leaves these lists whole: they only grow.
fn guard<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
