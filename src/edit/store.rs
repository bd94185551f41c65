//! `.nhipcau/prose/HASH`: the words that translations were made from, each under the hash by which it is stamped.
//!
//! Kept by whoever stamps, and by nobody else: `build`, `check` and `serve` only look, and words that no translation names are of no use.
//! The folder may be deleted at any time; then less is shown. What is read here is believed only as far as its hash bears it out.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::content::Stamps;
use crate::disk::resolved;

pub struct Store {
    root: PathBuf,
}

impl Store {
    pub fn of(root: &Path) -> Store {
        Store { root: root.to_owned() }
    }

    fn folder(&self) -> PathBuf {
        self.root.join(".nhipcau/prose")
    }

    pub fn keep<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> io::Result<()> {
        let folder = self.folder();
        fs::create_dir_all(&folder)?;
        // A folder of ours may be a link, but not one that leads out of the project.
        if !resolved(&folder)?.starts_with(resolved(&self.root)?) {
            return Err(io::ErrorKind::NotADirectory.into());
        }
        for text in texts {
            let hash = Stamps::hash(text);
            if self.find(&hash).is_none() {
                fs::write(folder.join(&*hash), text)?;
            }
        }
        Ok(())
    }

    /// The words of a hash, where they are at hand.
    pub fn find(&self, hash: &str) -> Option<String> {
        // Hashes come from front matter, where anything may stand.
        if hash.is_empty() || !hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let text = fs::read_to_string(self.folder().join(hash)).ok()?;
        (*Stamps::hash(&text) == *hash).then_some(text)
    }
}
