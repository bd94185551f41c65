//! A build is a function of sources, configuration, theme, version and date: equal bytes whatever else is different. Compared are
//! whole output folders, the manifest included.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::searching::is_of_search;
use crate::site::{CACHE, DATE, Run, TestSite, checkout, program, tree};

/// Every file by path, with its bytes.
type Output = Vec<(String, Vec<u8>)>;

/// What is different about a build, and how that is done.
type Change<'a> = (&'a str, &'a dyn Fn(&mut Command));

/// The sites that are built over and over: everything a news page can have, and the demonstration.
fn sites() -> Vec<TestSite> {
    let news = TestSite::copy_of(&checkout().join("tests/golden/news/input"));
    vec![news, TestSite::demonstration()]
}

/// Output of a build that was changed before it started.
fn output_with(site: &TestSite, arguments: &[&str], change: impl FnOnce(&mut Command)) -> Output {
    let mut command = site.command(arguments);
    change(&mut command);
    finished(site, command)
}

fn finished(site: &TestSite, command: Command) -> Output {
    let public = site.path("public");
    if public.exists() {
        fs::remove_dir_all(&public).expect("an old output to remove");
    }
    let run = Run::from(command);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    let files = tree(&public);
    assert!(files.len() > 80, "only {} files", files.len());
    files
}

#[track_caller]
fn assert_equal(what: &str, first: &Output, second: &Output) {
    let paths = |files: &Output| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(first), paths(second), "{what}");
    let different: Vec<&str> = first.iter().zip(second).filter(|(a, b)| a != b).map(|(a, _)| a.0.as_str()).collect();
    assert!(different.is_empty(), "{what}: {different:?}");
}

/// Builds every site as it is and once with each change.
#[track_caller]
fn check(changes: &[Change]) {
    for site in sites() {
        let plain = output_with(&site, &["build"], |_| ());
        for (what, change) in changes {
            assert_equal(what, &plain, &output_with(&site, &["build"], change));
        }
    }
}

#[test]
fn again() {
    check(&[("a second time", &|_| ())]);
}

/// Pictures too are made anew each time.
#[test]
fn with_pictures_made_by_one_thread_and_by_many() {
    let site = TestSite::fresh_demonstration();
    let outputs = ["1", "8"].map(|number| {
        let output = output_with(&site, &["build"], |command| {
            command.env("RAYON_NUM_THREADS", number);
        });
        fs::remove_dir_all(site.path(CACHE)).expect("what was made");
        output
    });
    assert_equal("one thread and eight", &outputs[0], &outputs[1]);
}

#[test]
fn on_one_thread_and_on_many() {
    let threads = |number: &'static str| {
        move |command: &mut Command| {
            command.env("RAYON_NUM_THREADS", number);
        }
    };
    check(&[("one thread", &threads("1")), ("eight threads", &threads("8"))]);
}

#[test]
fn in_another_time_zone_and_language() {
    const CHANGES: [(&str, &str); 5] =
        [("Pacific/Kiritimati", "C"), ("America/Los_Angeles", "vi_VN.UTF-8"), ("UTC", "tr_TR.UTF-8"), (":/no/such/zone", "xx"), ("", "")];
    let set = |zone: &'static str, locale: &'static str| {
        move |command: &mut Command| {
            command.env("TZ", zone);
            for name in ["LANG", "LC_ALL", "LC_TIME", "LC_NUMERIC", "LANGUAGE"] {
                command.env(name, locale);
            }
        }
    };
    let changes = CHANGES.map(|(zone, locale)| (format!("TZ={zone} LANG={locale}"), set(zone, locale)));
    let changes: Vec<Change> = changes.iter().map(|(what, change)| (what.as_str(), change as _)).collect();
    check(&changes);
}

/// Whatever language the program speaks, it writes the same site.
#[test]
fn with_messages_in_another_language() {
    for site in sites() {
        let english = output_with(&site, &["build"], |_| ());
        let mut command = Command::new(program());
        command.args(["build", "--date", DATE, "--locale", "vi", "--root"]).arg(site.root());
        assert_equal("--locale vi", &english, &finished(&site, command));
    }
}

/// The path of the project is no part of the site: built in place, from outside, and in a folder that looks like trouble.
#[test]
fn in_another_folder() {
    let far = format!("Trang của tôi (bản 2)/đường  dẫn {}/nhịp & cầu #1 %20", "rất dài ".repeat(12).trim());
    for site in sites() {
        let plain = output_with(&site, &["build"], |_| ());
        let elsewhere = TestSite::empty();
        let root = elsewhere.path(&far);
        for (path, bytes) in tree(site.root()).into_iter().filter(|(path, _)| !path.starts_with("public/")) {
            elsewhere.write(&format!("{far}/{path}"), bytes);
        }
        let mut command = Command::new(program());
        command.current_dir(&root).args(["build", "--date", DATE, "--locale", "en"]);
        let run = Run::from(command);
        assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
        assert_equal("another folder", &plain, &tree(&root.join("public")));
    }
}

/// The order in which a disk lists its files depends on how they came there.
#[test]
fn with_files_that_came_in_another_order() {
    for site in sites() {
        let plain = output_with(&site, &["build"], |_| ());
        let files: Vec<_> = tree(site.root()).into_iter().filter(|(path, _)| !path.starts_with("public/")).collect();
        let mut orders = BTreeSet::new();
        for seed in 1..=3 {
            let copy = TestSite::empty_in_order_of_coming();
            for (path, bytes) in shuffled(&files, seed) {
                copy.write(path, bytes);
            }
            orders.insert(listed(&copy.path("content/news/2026")));
            if cfg!(target_os = "linux") && copy.root().starts_with("/dev/shm") {
                assert_eq!(orders.len() as u64, seed, "the disk lists the same order again");
            }
            assert_equal(&format!("seed {seed}"), &plain, &output_with(&copy, &["build"], |_| ()));
        }
    }
}

/// As the disk lists them.
fn listed(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

/// The same order for the same seed (xorshift, Fisher–Yates).
fn shuffled<T>(items: &[T], seed: u64) -> Vec<&T> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut items: Vec<&T> = items.iter().collect();
    for at in (1..items.len()).rev() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        items.swap(at, (state % (at as u64 + 1)) as usize);
    }
    items
}

#[test]
fn with_the_date_from_the_environment() {
    // 2026-11-20 17:00 in Greenwich is midnight in Viet Nam: the 21st begins there.
    for (epoch, day) in [("1795194000", "2026-11-21"), ("1795193999", "2026-11-20")] {
        for site in sites() {
            let by_argument = dated(&site, Some(day), None);
            assert_equal(epoch, &by_argument, &dated(&site, None, Some(epoch)));
            assert_equal("the argument wins", &by_argument, &dated(&site, Some(day), Some("0")));
        }
    }
}

fn dated(site: &TestSite, day: Option<&str>, epoch: Option<&str>) -> Output {
    let mut command = Command::new(program());
    command.args(["build", "--locale", "en", "--root"]).arg(site.root()).env_remove("SOURCE_DATE_EPOCH");
    command.args(day.map(|day| ["--date", day]).into_iter().flatten());
    command.envs(epoch.map(|epoch| ("SOURCE_DATE_EPOCH", epoch)));
    finished(site, command)
}

/// No page tells the day on which it was built: where nothing becomes due in between, two days give one site.
#[test]
fn on_another_day_without_news() {
    for site in sites() {
        let days = ["2026-11-22", "2026-11-23"].map(|day| dated(&site, Some(day), None));
        assert_equal("a day later", &days[0], &days[1]);
        let later = dated(&site, Some("2026-12-21"), None);
        assert_ne!(days[0], later, "by then something is due");
    }
}

/// What did not change is not written: whoever uploads by date or by inode has nothing to do.
#[test]
fn a_second_build_writes_nothing() {
    for site in sites() {
        site.build();
        let before = marks(&site.path("public"));
        let run = site.build();
        assert!(run.stdout.contains("Files: 0 written"), "{}", run.stdout);
        assert_eq!(before, marks(&site.path("public")));
    }
}

/// After one changed text only the files that show it are new, and those by which it is found.
#[test]
fn a_changed_text_leaves_the_other_files_alone() {
    let site = TestSite::copy_of(&checkout().join("tests/golden/news/input"));
    site.build();
    let before = marks(&site.path("public"));
    let text = site.read("content/pages/lien-he.vi.md");
    site.write("content/pages/lien-he.vi.md", text.replace("Thứ Hai đến thứ Sáu", "Thứ Hai đến thứ Bảy"));
    site.build();
    let after = marks(&site.path("public"));
    let is_elsewhere = |mark: &&(PathBuf, SystemTime, u64)| !is_of_search(&mark.0.to_string_lossy());
    let (before, after): (Vec<_>, Vec<_>) = (before.iter().filter(is_elsewhere).collect(), after.iter().filter(is_elsewhere).collect());
    let changed: Vec<&str> = before.iter().zip(&after).filter(|(a, b)| a != b).map(|(a, _)| a.0.to_str().expect("a plain path")).collect();
    assert_eq!(changed, ["en/lien-he/index.html", "lien-he/index.html", "nhipcau-manifest.json"]);
    assert_eq!(before.len(), after.len());
}

/// Path, time and inode of every file.
fn marks(folder: &Path) -> Vec<(PathBuf, SystemTime, u64)> {
    let mut marks: Vec<_> = tree(folder)
        .into_iter()
        .map(|(path, _)| {
            let found = fs::metadata(folder.join(&path)).expect("a file");
            (PathBuf::from(path), found.modified().expect("a time"), inode(&found))
        })
        .collect();
    marks.sort();
    marks
}

#[cfg(unix)]
fn inode(found: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(found)
}

#[cfg(not(unix))]
fn inode(_: &fs::Metadata) -> u64 {
    0
}
