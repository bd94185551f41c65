//! Whole sites against what they gave before. Each folder of `tests/golden/` is one:
//!
//! - `input/`: the project folder;
//! - `console.txt`: what the program said, times left out;
//! - `output/`: every text file of the built site;
//! - `assets.txt`: path, size and hash of everything else there: pictures, and what the theme brings.
//!
//! After a change that is meant, `NHIPCAU_BLESS=1 cargo test golden` writes `console.txt`, `output/` and `assets.txt` anew, and the
//! change is read as a diff. The manifest is left out: it says the same over again.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use nhipcau::text::hash::short_hash_bytes;

use crate::site::{Run, TestSite, checkout, tree};

#[test]
fn smallest() {
    check("smallest", &[]);
}

#[test]
fn news() {
    check("news", &[]);
}

#[test]
fn three_languages() {
    check("three-languages", &[]);
}

#[test]
fn overrides() {
    check("overrides", &[]);
}

#[test]
fn child_theme() {
    check("child-theme", &[]);
}

#[test]
fn markdown() {
    check("markdown", &[]);
}

#[test]
fn plans() {
    check("plans", &[]);
}

#[test]
fn register() {
    check("register", &[]);
}

#[test]
fn organizations() {
    check("organizations", &[]);
}

/// What is only for the editors is in no file: not in a list, a feed, a sitemap, nor where others name it.
#[test]
fn what_is_private_is_nowhere() {
    let site = TestSite::copy_of(&checkout().join("tests/golden/organizations/input"));
    site.build();
    for (path, bytes) in tree(&site.path("public")) {
        let text = String::from_utf8_lossy(&bytes);
        for secret in
            ["Triển vọng Kín", "trien-vong-kin", "bi-mat", "Không được lộ ra", "Nhu cầu kín", "Bàn riêng", "Dự án đã rút", "Nhu cầu đã rút"]
        {
            assert!(!text.contains(secret) && !path.contains(secret), "{secret} is in {path}");
        }
    }
}

/// Money is published by those alone who say so.
#[test]
fn a_budget_is_shown_only_where_it_may_be() {
    let site = TestSite::copy_of(&checkout().join("tests/golden/organizations/input"));
    site.build();
    let digits = |path: &str| site.read(path).chars().filter(char::is_ascii_digit).collect::<String>();
    assert!(digits("public/to-chuc/dong-hanh/index.html").contains("1300000000"));
    for (path, bytes) in tree(&site.path("public")) {
        let digits: String = String::from_utf8_lossy(&bytes).chars().filter(char::is_ascii_digit).collect();
        assert!(!digits.contains("987654321"), "{path}");
    }
}

#[test]
fn drafts() {
    check("drafts", &["--drafts"]);
}

/// Files by path in the folder of the site, beside `input/`.
type Files = BTreeMap<String, Vec<u8>>;

fn check(name: &str, arguments: &[&str]) {
    let folder = checkout().join("tests/golden").join(name);
    let site = TestSite::copy_of(&folder.join("input"));
    let run = site.run(&[&["build"], arguments].concat());
    let given = files(&site, &run);
    if std::env::var_os("NHIPCAU_BLESS").is_some() {
        bless(&folder, &given);
    }
    let wanted: Files = tree(&folder).into_iter().filter(|(path, _)| !path.starts_with("input/")).collect();
    let differences = differences(&wanted, &given);
    assert!(differences.is_empty(), "{name}: {}\n\nNHIPCAU_BLESS=1 cargo test golden accepts this.", differences.join("\n"));
}

fn files(site: &TestSite, run: &Run) -> Files {
    let mut files = Files::new();
    let mut assets = String::new();
    files.insert("console.txt".to_owned(), console(site, run).into_bytes());
    for (path, bytes) in tree(&site.path("public")) {
        if path == "nhipcau-manifest.json" {
            continue;
        }
        if path.starts_with("assets/") || std::str::from_utf8(&bytes).is_err() {
            assets.push_str(&format!("{path} {} {}\n", bytes.len(), short_hash_bytes(&bytes)));
        } else {
            files.insert(format!("output/{path}"), bytes);
        }
    }
    files.insert("assets.txt".to_owned(), assets.into_bytes());
    files
}

fn console(site: &TestSite, run: &Run) -> String {
    let text = format!("exit code {}\n\n--- stdout\n{}\n--- stderr\n{}", run.code, run.stdout, run.stderr);
    without_times(&text).replace(&*site.root().to_string_lossy(), "ROOT")
}

/// `in 0.02 s` becomes `in TIME s`.
fn without_times(text: &str) -> String {
    let is_time = |word: &str| word.split_once('.').is_some_and(|(a, b)| [a, b].iter().all(|part| part.parse::<u32>().is_ok()));
    let words: Vec<&str> = text.split(' ').collect();
    let masked = words.iter().enumerate().map(|(at, word)| match words.get(at + 1) {
        Some(next) if is_time(word) && next.starts_with('s') => "TIME",
        _ => *word,
    });
    masked.collect::<Vec<_>>().join(" ")
}

fn bless(folder: &Path, given: &Files) {
    for old in ["output", "console.txt", "assets.txt"].map(|name| folder.join(name)) {
        let _ = if old.is_dir() { fs::remove_dir_all(&old) } else { fs::remove_file(&old) };
    }
    for (path, bytes) in given {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
}

fn differences(wanted: &Files, given: &Files) -> Vec<String> {
    let missing = wanted.keys().filter(|path| !given.contains_key(*path)).map(|path| format!("no longer there: {path}"));
    let changed = given.iter().filter_map(|(path, bytes)| match wanted.get(path) {
        None => Some(format!("new: {path}")),
        Some(wanted) if wanted == bytes => None,
        Some(wanted) => Some(format!("changed: {path}\n{}", first_difference(wanted, bytes))),
    });
    missing.chain(changed).collect()
}

fn first_difference(wanted: &[u8], given: &[u8]) -> String {
    let (wanted, given) = (String::from_utf8_lossy(wanted), String::from_utf8_lossy(given));
    let (mut wanted, mut given) = (wanted.split('\n'), given.split('\n'));
    let mut number = 0;
    loop {
        number += 1;
        let (old, new) = (wanted.next(), given.next());
        if old != new {
            let shown = |line: Option<&str>| line.map_or("(end of file)".to_owned(), str::to_owned);
            return format!("  line {number}\n  - {}\n  + {}", shown(old), shown(new));
        }
    }
}
