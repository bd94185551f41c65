//! A project folder of its own for one test, and the program run on it.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use tempfile::TempDir;

/// The day on which every test builds.
pub const DATE: &str = "2026-11-21";

/// Where a project keeps what it made of its pictures.
pub const CACHE: &str = ".nhipcau/cache";

/// A folder that goes away with the test.
pub struct TestSite {
    dir: TempDir,
}

/// What a run said.
pub struct Run {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl TestSite {
    /// An empty folder.
    pub fn empty() -> TestSite {
        TestSite { dir: TempDir::new().expect("a temporary folder") }
    }

    /// An empty folder on a disk of its own, where the system has one that lists files in the order of their coming (Linux: in memory).
    /// Others sort by a hash of the name, whatever the order.
    pub fn empty_in_order_of_coming() -> TestSite {
        match TempDir::new_in("/dev/shm") {
            Ok(dir) => TestSite { dir },
            Err(_) => TestSite::empty(),
        }
    }

    /// The smallest site: settings in Vietnamese and English, nothing else.
    pub fn minimal() -> TestSite {
        let site = TestSite::empty();
        site.write(
            "content/site.yaml",
            "languages: [vi, en]\nname: {vi: Hội Mẫu, en: Sample Union}\nbase_url: https://example.org/\nrequire_approval: false\n",
        );
        site
    }

    /// A copy of a folder.
    pub fn copy_of(folder: &Path) -> TestSite {
        let site = TestSite::empty();
        copy(folder, site.root());
        site
    }

    /// A copy of the demonstration site, with the theme of this checkout. Its pictures were made before, once for all tests.
    pub fn demonstration() -> TestSite {
        static PICTURES: OnceLock<Vec<(String, Vec<u8>)>> = OnceLock::new();
        let pictures = PICTURES.get_or_init(|| {
            let site = TestSite::fresh_demonstration();
            site.build();
            tree(&site.path(CACHE))
        });
        let site = TestSite::fresh_demonstration();
        pictures.iter().for_each(|(entry, bytes)| site.write(&format!("{CACHE}/{entry}"), bytes));
        site
    }

    /// As [`TestSite::demonstration`], but nothing was ever made of its pictures.
    pub fn fresh_demonstration() -> TestSite {
        let site = TestSite::empty();
        for folder in ["content", "themes"] {
            copy(&checkout().join(folder), &site.root().join(folder));
        }
        site
    }

    pub fn root(&self) -> &Path {
        self.dir.path()
    }

    pub fn path(&self, below: &str) -> PathBuf {
        self.root().join(below)
    }

    /// What builds left behind for the next one.
    pub fn receipts(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.path(CACHE)).into_iter().flatten().map(|entry| entry.expect("an entry").path());
        entries.filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("receipt-"))).collect()
    }

    /// Removes that, so that the next build begins anew with whatever else is kept.
    pub fn forget(&self) {
        self.receipts().iter().for_each(|path| fs::remove_file(path).expect("a receipt"));
    }

    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The program on this folder, on the tests' day, speaking English.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.command(arguments).into()
    }

    /// As [`TestSite::run`], to be changed before it is started.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(program());
        command.args(arguments).args(["--date", DATE, "--locale", "en", "--root"]).arg(self.root());
        command.env_remove("SOURCE_DATE_EPOCH");
        command
    }

    /// Builds and demands success.
    pub fn build(&self) -> Run {
        let run = self.run(&["build"]);
        assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
        run
    }
}

impl From<Command> for Run {
    fn from(mut command: Command) -> Run {
        let Output { status, stdout, stderr } = command.output().expect("the program starts");
        Run {
            code: status.code().expect("no signal"),
            stdout: String::from_utf8(stdout).expect("UTF-8"),
            stderr: String::from_utf8(stderr).expect("UTF-8"),
        }
    }
}

pub fn program() -> &'static OsStr {
    OsStr::new(env!("CARGO_BIN_EXE_nhipcau"))
}

/// The folder of this package.
pub fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder by its path there, sorted, with its bytes.
pub fn tree(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.expect("a readable folder");
        if entry.file_type().is_file() {
            let below = entry.path().strip_prefix(folder).expect("below the folder").to_string_lossy().replace('\\', "/");
            files.push((below, fs::read(entry.path()).expect("a readable file")));
        }
    }
    files.sort();
    files
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in tree(from) {
        let to = to.join(path);
        fs::create_dir_all(to.parent().expect("a parent")).expect("a folder");
        fs::write(to, bytes).expect("a file");
    }
}
