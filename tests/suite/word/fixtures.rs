//! The files, made once for all tests of a run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

use crate::site::checkout;

pub struct Fixture {
    pub name: String,
    pub path: PathBuf,
    pub bytes: Vec<u8>,
    pub truth: Value,
}

impl Fixture {
    /// Not one that must be refused.
    pub fn is_text(&self) -> bool {
        self.truth["fails"].is_null()
    }

    pub fn texts(&self, key: &str) -> Vec<String> {
        let texts = self.truth[key].as_array().map(Vec::as_slice).unwrap_or_default();
        texts.iter().map(|text| text.as_str().expect("a text").to_owned()).collect()
    }
}

pub fn fixtures() -> &'static [Fixture] {
    static FIXTURES: OnceLock<Vec<Fixture>> = OnceLock::new();
    FIXTURES.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("word");
        let _ = fs::remove_dir_all(&folder);
        // That of the system, for which the packages are installed.
        let made = Command::new("/usr/bin/python3").arg(checkout().join("tests/word/make.py")).arg(&folder).output();
        let made = made.expect("python3 and tests/word/make.py; tests/run installs what they need");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let mut paths: Vec<PathBuf> = fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
        paths.sort();
        let files = paths.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "docx"));
        let all: Vec<Fixture> = files.map(|path| fixture(&path)).collect();
        assert!(all.len() >= 30, "{} files", all.len());
        let by_office = all.iter().filter(|fixture| fixture.name.starts_with("office-")).count();
        assert!(by_office >= 3, "LibreOffice made {by_office} files; tests/run installs it");
        all
    })
}

fn fixture(path: &Path) -> Fixture {
    let truth = fs::read_to_string(path.with_extension("json")).expect("what is in it");
    Fixture {
        name: path.file_stem().expect("a name").to_string_lossy().into_owned(),
        bytes: fs::read(path).expect("a file"),
        truth: serde_json::from_str(&truth).expect("JSON"),
        path: path.to_owned(),
    }
}
