//! Publishing tested through its public face, on real folders. Each test goes through `Site`, so that a change of the
//! interface touches one place.

mod crash;
mod killing;
mod publishing;
mod refusing;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::{Options, OutputError, Published, Publisher, Strategy};

const STRATEGIES: [Strategy; 2] = [Strategy::Exchange, Strategy::Replace];

/// A project in a temporary folder, publishing to `public` in it.
struct Site {
    dir: TempDir,
    strategy: Strategy,
}

impl Site {
    fn new(strategy: Strategy) -> Site {
        let dir = tempfile::tempdir().unwrap();
        Site { dir, strategy }
    }

    fn root(&self) -> &Path {
        self.dir.path()
    }

    fn out(&self) -> PathBuf {
        self.root().join("public")
    }

    fn at(&self, path: &str) -> PathBuf {
        self.out().join(path)
    }

    fn options(&self) -> Options {
        Options { out: self.out(), root: self.root().to_path_buf(), version: "0.0.0" }
    }

    fn open(&self) -> Result<Publisher, OutputError> {
        Publisher::open_with(&self.options(), self.strategy)
    }

    fn try_publish(&self, files: &[(&str, &str)]) -> Result<Published, OutputError> {
        let publisher = self.open()?;
        for (path, text) in files {
            publisher.put(path, text.as_bytes())?;
        }
        publisher.finish()
    }

    fn publish(&self, files: &[(&str, &str)]) -> Published {
        self.try_publish(files).unwrap()
    }

    /// Puts a file there by hand.
    fn hand(&self, path: &str, text: &str) {
        let path = self.at(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The published files and their text, without the manifest.
    fn files(&self) -> Vec<(String, String)> {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        tree(&self.out()).into_iter().filter(|(path, _)| path != "nhipcau-manifest.json").map(|(path, bytes)| (path, text(bytes))).collect()
    }

    fn expect(&self, files: &[(&str, &str)]) {
        let mut files: Vec<_> = files.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect();
        files.sort();
        assert_eq!(self.files(), files, "with {:?}", self.strategy);
    }

    /// What lies in the project folder itself.
    fn beside(&self) -> Vec<String> {
        let entries = fs::read_dir(self.root()).unwrap();
        let name = |e: std::io::Result<fs::DirEntry>| e.unwrap().file_name().into_string().unwrap();
        let mut names: Vec<String> = entries.map(name).collect();
        names.sort();
        names
    }
}

/// Every file below a folder with its bytes; of a link, where it leads.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let bytes = |path: &Path| match fs::read_link(path) {
        Ok(target) => target.into_os_string().into_encoded_bytes(),
        Err(_) => fs::read(path).unwrap(),
    };
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).min_depth(1) {
        let entry = entry.unwrap();
        if !entry.file_type().is_dir() {
            let path = entry.path().strip_prefix(folder).unwrap();
            files.insert(path.to_str().unwrap().to_string(), bytes(entry.path()));
        }
    }
    files
}
