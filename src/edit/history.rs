//! `.nhipcau/history/NAME/`: what files were before each save, so that it can be taken back.
//!
//! A folder for each save: `save.json` says what was done to which files, `0`, `1`, … are the bytes that were there. The newest are kept, up to
//! a number and a size. What is read here is believed only as far as its hashes bear it out.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::apply::FileWish;
use crate::disk::{put, resolved};
use crate::text::fingerprint;

const MOST_SAVES: usize = 300;
const MOST_BYTES: u64 = 200 * 1024 * 1024;

pub struct History {
    root: PathBuf,
}

/// What a save was.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Note {
    /// ISO 8601, UTC, with milliseconds.
    pub time: String,
    /// What was asked for: `save`, `delete`, `undo`, …
    pub act: String,
    /// What the item was called.
    pub title: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Saved {
    #[serde(flatten)]
    pub note: Note,
    pub files: Vec<SavedFile>,
    #[serde(skip)]
    pub name: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SavedFile {
    pub path: String,
    /// Hashes of what was there and of what came, in hexadecimal; none where there was, or came, nothing.
    pub before: Option<String>,
    pub after: Option<String>,
}

impl Note {
    pub fn new(time: Timestamp, act: &str, title: &str) -> Note {
        Note { time: time.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string(), act: act.to_owned(), title: title.to_owned() }
    }
}

impl History {
    pub fn of(root: &Path) -> History {
        History { root: root.to_owned() }
    }

    fn folder(&self) -> PathBuf {
        self.root.join(".nhipcau/history")
    }

    /// Before anything is written. The note is last, so that a save without one was never begun.
    pub fn keep(&self, note: Note, wishes: &[FileWish], old: &[Option<Vec<u8>>]) -> io::Result<String> {
        let folder = self.folder();
        fs::create_dir_all(&folder)?;
        // A folder of ours may be a link, but not one that leads out of the project.
        if !resolved(&folder)?.starts_with(resolved(&self.root)?) {
            return Err(io::ErrorKind::NotADirectory.into());
        }
        let (name, own) = free(&folder, &note.time)?;
        let hash = |bytes: &[u8]| format!("{:032x}", fingerprint(bytes));
        let mut files = Vec::with_capacity(wishes.len());
        for (at, (wish, old)) in wishes.iter().zip(old).enumerate() {
            if let Some(bytes) = old {
                put(&own.join(at.to_string()), bytes)?;
            }
            files.push(SavedFile { path: wish.path.clone(), before: old.as_deref().map(hash), after: wish.bytes.as_deref().map(hash) });
        }
        let saved = Saved { note, files, name: String::new() };
        put(&own.join("save.json"), serde_json::to_vec_pretty(&saved).map_err(io::Error::other)?)?;
        Ok(name)
    }

    /// Newest first.
    pub fn list(&self) -> Vec<Saved> {
        let mut saves: Vec<Saved> = self.names().iter().filter_map(|name| self.find(name)).collect();
        saves.reverse();
        saves
    }

    pub fn find(&self, name: &str) -> Option<Saved> {
        // Names come from forms, where anything may stand.
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
            return None;
        }
        let bytes = fs::read(self.folder().join(name).join("save.json")).ok()?;
        let saved: Saved = serde_json::from_slice(&bytes).ok()?;
        Some(Saved { name: name.to_owned(), ..saved })
    }

    /// What takes a save back, as long as nobody changed its files since. None where it is no longer at hand.
    pub fn back(&self, name: &str) -> Option<Vec<FileWish>> {
        let saved = self.find(name)?;
        let own = self.folder().join(name);
        let hash = |text: &Option<String>| text.as_deref().map(|text| u128::from_str_radix(text, 16).ok());
        let wish = |(at, file): (usize, &SavedFile)| {
            let bytes = match hash(&file.before) {
                None => None,
                Some(before) => Some(fs::read(own.join(at.to_string())).ok().filter(|bytes| Some(fingerprint(bytes)) == before)?),
            };
            let was = match hash(&file.after) {
                None => None,
                Some(after) => Some(after?),
            };
            Some(FileWish { path: file.path.clone(), bytes, was })
        };
        saved.files.iter().enumerate().map(wish).collect()
    }

    /// Lets the oldest go. What cannot be removed now will be some other time.
    pub fn prune(&self) {
        let (mut count, mut size) = (0, 0);
        for name in self.names().iter().rev() {
            let own = self.folder().join(name);
            count += 1;
            size += bytes_in(&own);
            if count > MOST_SAVES || count > 1 && size > MOST_BYTES {
                let _ = fs::remove_dir_all(&own);
            }
        }
    }

    /// Oldest first.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder()).into_iter().flatten().flatten();
        let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        names.sort();
        names
    }
}

/// `20261122230501123-000`, in the order of time.
fn free(folder: &Path, time: &str) -> io::Result<(String, PathBuf)> {
    let stem: String = time.chars().filter(char::is_ascii_digit).collect();
    for turn in 0..1000 {
        let name = format!("{stem}-{turn:03}");
        let own = folder.join(&name);
        match fs::create_dir(&own) {
            Ok(()) => return Ok((name, own)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

fn bytes_in(folder: &Path) -> u64 {
    fs::read_dir(folder).into_iter().flatten().flatten().filter_map(|entry| Some(entry.metadata().ok()?.len())).sum()
}

#[cfg(test)]
pub mod tests {
    use super::*;

    pub fn note(act: &str) -> Note {
        Note::new(Timestamp::UNIX_EPOCH, act, "Một tin")
    }

    fn keep(history: &History, path: &str, old: &str) -> String {
        let wish = FileWish { path: path.into(), bytes: None, was: None };
        history.keep(note("save"), &[wish], &[Some(old.as_bytes().to_vec())]).unwrap()
    }

    #[test]
    fn the_newest_stands_first() {
        let dir = tempfile::tempdir().unwrap();
        let history = History::of(dir.path());
        keep(&history, "content/news/a.md", "a");
        keep(&history, "content/news/b.md", "b");
        let paths: Vec<_> = history.list().into_iter().map(|saved| saved.files[0].path.clone()).collect();
        assert_eq!(paths, ["content/news/b.md", "content/news/a.md"]);
    }

    #[test]
    fn no_more_is_kept_than_was_promised() {
        let dir = tempfile::tempdir().unwrap();
        let history = History::of(dir.path());
        let names: Vec<_> = (0..MOST_SAVES + 2).map(|_| keep(&history, "content/news/a.md", "a")).collect();
        history.prune();
        assert_eq!(history.list().len(), MOST_SAVES);
        assert!(history.find(&names[1]).is_none() && history.find(&names[2]).is_some(), "the oldest went");
    }

    #[test]
    fn what_was_changed_by_hand_takes_nothing_back() {
        let dir = tempfile::tempdir().unwrap();
        let history = History::of(dir.path());
        let name = keep(&history, "content/news/a.md", "một");
        assert!(history.back(&name).is_some());
        fs::write(dir.path().join(".nhipcau/history").join(&name).join("0"), "khác").unwrap();
        assert!(history.back(&name).is_none());
        for foreign in ["", "..", "../..", "a", "/etc"] {
            assert!(history.back(foreign).is_none(), "{foreign}");
        }
    }
}
