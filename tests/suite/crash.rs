//! A build that is killed at random moments while somebody reads the site.
//!
//! Two projects publish into one folder by turns: two versions of a site, of which the odd ones have more pages. What each
//! version is, byte for byte, is known from a build that nobody disturbed.

#[path = "../../src/output/tests/killing.rs"]
mod killing;

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use killing::{Campaign, Reader, Verdict};

use super::site::{Run, TestSite, checkout, tree};

const KILLS: u64 = 200;
const SEED: &str = "NHIPCAU_TEST_SEED";

/// Put into the output by hand: every version has to carry them.
const BY_HAND: [(&str, &str); 2] = [("CNAME", "example.org\n"), (".well-known/security.txt", "Contact: mailto:a@example.org\n")];

/// A few dozen pages that all say which version they are, long enough for a torn one to be met.
fn version(number: u64) -> TestSite {
    let site = TestSite::empty();
    site.write(
        "content/site.yaml",
        format!(
            "languages: [vi, en]\nname: {{vi: Hội Mẫu, en: Sample Union}}\nbase_url: https://example.org/\n\
             notice: {{vi: \"Phiên bản {number}\", en: \"Version {number}\"}}\n"
        ),
    );
    site.write("content/vocabulary/topics.yaml", "people-to-people:\n  name: {vi: Giao lưu, en: Exchanges}\n");
    site.write("content/media/hoa-sen.jpg", fs::read(checkout().join("content/media/hoa-sen.jpg")).unwrap());
    for item in 0..16 {
        news(&site, item, number);
    }
    if number % 2 == 1 {
        for item in 16..20 {
            news(&site, item, number);
        }
    }
    site
}

/// An item in Vietnamese, and in English where its number is even. Its last paragraph belongs to the version.
fn news(site: &TestSite, item: u64, version: u64) {
    let month = 1 + item % 2;
    let facts = format!(
        "date: 2026-{month:02}-{:02}\ngenre: article\ntopics: [people-to-people]\n{}",
        1 + item % 28,
        if item.is_multiple_of(8) { "cover: {image: media/hoa-sen.jpg, alt: Một bông sen}\n" } else { "" }
    );
    let text = |title: &str, facts: &str, line: &str| {
        let mut body = String::new();
        for paragraph in 0..item * 12 {
            let _ = writeln!(body, "{line} {paragraph}.\n");
        }
        format!("---\ntitle: {title} {item}\nsummary: {line}\nstatus: published\n{facts}---\n\n{body}{line} {version}.\n")
    };
    let path = |lang: &str| format!("content/news/2026/bai-{item}.{lang}.md");
    let vi = text("Đoàn đại biểu thứ", &facts, "Buổi gặp mặt diễn ra trong không khí thân tình, cởi mở");
    site.write(&path("vi"), vi);
    if item.is_multiple_of(2) {
        let alt = if item.is_multiple_of(8) { "cover: {alt: A lotus}\n" } else { "" };
        let en = text("Delegation number", alt, "The meeting was held in a warm and open atmosphere");
        site.write(&path("en"), en);
    }
}

fn command(version: &TestSite, out: &Path) -> Command {
    let mut command = version.command(&["build"]);
    command.arg("--out").arg(out);
    command
}

fn publish(version: &TestSite, out: &Path) {
    let run = Run::from(command(version, out));
    assert_eq!(run.code, 0, "{}", run.stderr);
}

/// What an undisturbed build of a version gives, and what was put there by hand.
fn undisturbed(version: &TestSite) -> BTreeMap<String, Vec<u8>> {
    version.build();
    let mut files: BTreeMap<_, _> = tree(&version.path("public")).into_iter().collect();
    files.extend(BY_HAND.map(|(path, text)| (path.to_owned(), text.into())));
    files
}

/// The first path at which two trees differ.
fn difference<'a>(found: &'a BTreeMap<String, Vec<u8>>, expected: &'a BTreeMap<String, Vec<u8>>) -> Option<&'a str> {
    found.keys().chain(expected.keys()).find(|path| found.get(*path) != expected.get(*path)).map(String::as_str)
}

/// The reader never pauses; the judge looks after each kill.
#[test]
fn a_killed_build_leaves_the_site_wholly_old_or_wholly_new() {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    let seed = std::env::var(SEED).ok().and_then(|seed| seed.parse().ok()).unwrap_or(now.as_nanos() as u64);
    let versions = [version(0), version(1)];
    let expected = [undisturbed(&versions[0]), undisturbed(&versions[1])];
    let common: Vec<String> = expected[0].keys().filter(|path| expected[1].contains_key(*path)).cloned().collect();
    assert_versions(&expected, &common);

    let place = TestSite::empty();
    let out = place.path("public");
    let whole = |number: u64| -> Verdict<()> {
        let found: BTreeMap<_, _> = tree(&out).into_iter().collect();
        match difference(&found, &expected[(number % 2) as usize]) {
            None => Ok(()),
            Some(path) => Err(format!("not wholly version {number}: {path}")),
        }
    };
    publish(&versions[0], &out);
    for (path, text) in BY_HAND {
        place.write(&format!("public/{path}"), text);
    }

    let known: HashMap<&str, [&[u8]; 2]> = common.iter().map(|path| (path.as_str(), [&*expected[0][path], &*expected[1][path]])).collect();
    let campaign = Campaign {
        reader: Reader { out: &out, common: &common, judge_file: &|path, bytes| judge_file(&known, path, bytes) },
        stage: &place.path(".public.nhipcau-stage"),
        kills: KILLS,
        seed,
        build: &|number| command(&versions[(number % 2) as usize], &out),
        judge_rest: &|before, next| match (whole(before), whole(next)) {
            (_, Ok(())) => Ok(next),
            (Ok(()), _) => Ok(before),
            (Err(old), Err(new)) => Err(format!("neither old nor new: {old}; {new}; {}", place_names(place.root()).join(", "))),
        },
    };
    let tally = killing::run(&campaign).unwrap_or_else(|reason| panic!("{reason} (set {SEED} to repeat)"));
    println!("{tally:?}");
    assert!(tally.is_spread(KILLS), "{tally:?}, seed {seed}");
    assert!(tally.reads > 10 * KILLS, "{tally:?}");

    for number in [0, 1] {
        publish(&versions[number as usize], &out);
        assert_eq!(whole(number), Ok(()));
        assert_eq!(place_names(place.root()), [".public.nhipcau-lock", "public"]);
    }
}

/// The two versions are apart enough to be told from one another: else nothing is shown.
fn assert_versions(expected: &[BTreeMap<String, Vec<u8>>; 2], common: &[String]) {
    let pages = |paths: &mut dyn Iterator<Item = &String>| paths.filter(|path| path.ends_with(".html")).count();
    let differing = pages(&mut common.iter().filter(|path| expected[0][*path] != expected[1][*path]));
    assert!(differing > 36, "{differing} pages differ");
    assert!(common.iter().any(|path| expected[0][path] == expected[1][path] && !path.ends_with(".html")), "nothing stays");
    assert!(pages(&mut expected[1].keys().filter(|path| !expected[0].contains_key(*path))) >= 4, "no pages come and go");
}

/// Not torn: from beginning to end one version.
fn judge_file(known: &HashMap<&str, [&[u8]; 2]>, path: &str, bytes: &[u8]) -> Verdict<()> {
    if path.ends_with(".html") && !bytes.trim_ascii_end().ends_with(b"</html>") {
        return Err(format!("torn, {} bytes", bytes.len()));
    }
    match known[path].contains(&bytes) {
        true => Ok(()),
        false => Err(format!("of neither version, {} bytes", bytes.len())),
    }
}

fn place_names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
    let mut names: Vec<String> = entries.map(name).collect();
    names.sort();
    names
}
