//! `nhipcau import FILE…`: what comes onto the disk, what never does, and what is said of it.

use std::fs;

use super::fixtures::fixtures;
use crate::site::{Run, TestSite, tree};

fn file(name: &str) -> String {
    let fixture = fixtures().iter().find(|fixture| fixture.name == name).unwrap_or_else(|| panic!("no {name}"));
    fixture.path.to_str().expect("a path").to_owned()
}

fn import(site: &TestSite, arguments: &[&str]) -> Run {
    let arguments: Vec<&str> = ["import"].iter().chain(arguments).copied().collect();
    site.run(&arguments)
}

/// Files that are there now and were not.
fn new_files(site: &TestSite, before: &[String]) -> Vec<String> {
    content(site).into_iter().filter(|path| !before.contains(path)).collect()
}

fn content(site: &TestSite) -> Vec<String> {
    tree(&site.root().join("content")).into_iter().map(|(path, _)| path).collect()
}

#[test]
fn a_plan_becomes_a_draft_in_which_the_summary_is_missing() {
    let site = TestSite::demonstration();
    let before = content(&site);
    let run = import(&site, &[&file("official-1")]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    let [path] = &new_files(&site, &before)[..] else { panic!("{:?}", new_files(&site, &before)) };
    assert!(path.ends_with("plans/12-kh-lhm-2026.vi.md"), "{path}");
    let text = site.read("content/plans/12-kh-lhm-2026.vi.md");
    for line in ["status: draft", "symbol: 12/KH-LHM", "issuer: lhm", "date: 2026-04-08", "summary: \"\"", "## I. MỤC ĐÍCH, YÊU CẦU"]
    {
        assert!(text.lines().any(|own| own == line), "{line}\n{text}");
    }
    assert!(!text.contains("CỘNG HÒA XÃ HỘI"), "{text}");
    assert!(run.stdout.contains("symbol: 12/KH-LHM (paragraph 4: “Số: 12/KH-LHM”)"), "{}", run.stdout);
    // A draft holds up no build.
    let check = site.run(&["check", "--format", "json"]);
    let own: Vec<&str> = check.stdout.lines().filter(|line| line.contains("12-kh-lhm-2026")).collect();
    assert!(check.code == 0 && own.len() == 1 && own[0].contains("NC203") && own[0].contains("summary"), "{own:?}");
}

#[test]
fn news_bring_their_pictures_and_wait_for_what_is_seen_in_them() {
    let site = TestSite::demonstration();
    let before = content(&site);
    let run = import(&site, &[&file("pictures-inline")]);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
    let made = new_files(&site, &before);
    let pictures: Vec<&String> = made.iter().filter(|path| !path.ends_with(".md")).collect();
    let text = made.iter().find(|path| path.ends_with(".vi.md")).expect("a text");
    let text = site.read(&format!("content/{}", text.trim_start_matches("content/")));
    assert!(!pictures.is_empty());
    for picture in pictures {
        let name = picture.rsplit('/').next().expect("a name");
        assert!(text.contains(&format!("]({name})")), "{name}\n{text}");
    }
    let gaps = text.matches("![](").count();
    assert_eq!(run.stderr.matches("NC301").count(), gaps, "{}", run.stderr);
    let check = site.run(&["check"]);
    assert_eq!(check.code, 0, "{}", check.stderr);
}

#[test]
fn a_trial_writes_nothing() {
    let site = TestSite::demonstration();
    let before = tree(site.root());
    let run = import(&site, &[&file("news-1"), "--dry-run"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("status: draft") && run.stdout.contains("3 pictures"), "{}", run.stdout);
    assert_eq!(tree(site.root()), before);
}

#[test]
fn what_was_imported_is_not_imported_again_and_nothing_is_overwritten() {
    let site = TestSite::demonstration();
    assert_eq!(import(&site, &[&file("news-1")]).code, 0);
    let before = tree(&site.root().join("content"));
    let again = import(&site, &[&file("news-1")]);
    assert!(again.code != 0 && again.stderr.contains("was imported before, as content/news/2026/"), "{}", again.stderr);
    // Another file of the same number.
    site.write("content/plans/12-kh-lhm-2026.vi.md", "---\ntitle: Có rồi\nstatus: draft\n---\n");
    let taken = import(&site, &[&file("official-1")]);
    assert!(taken.code != 0 && taken.stderr.contains("plans/12-kh-lhm-2026 is there"), "{}", taken.stderr);
    fs::remove_file(site.root().join("content/plans/12-kh-lhm-2026.vi.md")).expect("it is there");
    assert_eq!(tree(&site.root().join("content")), before);
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_comes() {
    let site = TestSite::demonstration();
    let before = content(&site);
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["text", "old-doc", "bomb-document", "news-2"] {
        fs::copy(file(name), folder.path().join(format!("{name}.docx"))).expect("a copy");
    }
    fs::write(folder.path().join("anh.jpg"), b"x").expect("a file");
    fs::write(folder.path().join("~$news-2.docx"), b"x").expect("a file");
    let run = import(&site, &[folder.path().to_str().expect("a path")]);
    assert_ne!(run.code, 0);
    for (name, words) in [("text", "no file of Word"), ("old-doc", "save it as .docx"), ("bomb-document", "too large")] {
        assert!(run.stderr.lines().any(|line| line.contains(name) && line.contains(words)), "{name}: {}", run.stderr);
    }
    assert_eq!(new_files(&site, &before).iter().filter(|path| path.ends_with(".md")).count(), 1);
    assert!(!run.stderr.contains("anh.jpg") && !run.stderr.contains("~$"), "{}", run.stderr);
}

#[test]
fn plain_text_in_an_old_encoding_is_read_where_somebody_says_so() {
    let site = TestSite::demonstration();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("tin.txt");
    // “Kế hoạch công tác” as one byte a letter.
    fs::write(&path, b"K\xd5 ho\xb9ch c\xabng t\xb8c\n\n1. Vi\xd6c th\xf8 nh\xcat.\n").expect("a file");
    let path = path.to_str().expect("a path");
    let refused = import(&site, &[path]);
    assert!(refused.code != 0 && refused.stderr.contains("--encoding tcvn3"), "{}", refused.stderr);
    let run = import(&site, &[path, "--encoding", "tcvn3", "--kind", "page"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let text = site.read("content/pages/ke-hoach-cong-tac.vi.md");
    assert!(text.contains("title: Kế hoạch công tác\n") && text.ends_with("---\n\n1\\. Việc thứ nhất.\n"), "{text}");
}

#[test]
fn a_trial_of_several_says_what_all_of_them_would_make() {
    let site = TestSite::demonstration();
    let folder = tempfile::tempdir().expect("a folder");
    let text = "Ngày hội sách\n\nSáng nay mở ngày hội.\n";
    // As Notepad saves what it calls Unicode.
    let wide: Vec<u8> = "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for (name, bytes) in [("a.txt", text.as_bytes().to_vec()), ("b.txt", wide), ("c.md", b"# Con\n\nCon.\n".to_vec())] {
        fs::write(folder.path().join(name), bytes).expect("a file");
    }
    let before = tree(site.root());
    let path = |name: &str| folder.path().join(name).to_str().expect("a path").to_owned();
    let run = import(&site, &[&path("a.txt"), &path("b.txt"), "--dry-run"]);
    assert!(run.code != 0 && run.stderr.contains("b.txt: not imported, as news/2026/ngay-hoi-sach is there"), "{}", run.stderr);
    let wide = import(&site, &[&path("b.txt"), "--dry-run"]);
    assert!(wide.code == 0 && wide.stdout.contains("title: Ngày hội sách\n"), "{}{}", wide.stdout, wide.stderr);
    let device = import(&site, &[&path("c.md"), "--dry-run"]);
    assert!(device.code == 0 && device.stdout.contains("content/news/2026/c.vi.md"), "{}", device.stdout);
    assert_eq!(tree(site.root()), before);
}
