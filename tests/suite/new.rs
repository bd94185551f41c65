//! `nhipcau new`: every kind of text in both languages, made so that it can be read, seen and finished; and nothing ever overwritten.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use super::site::{DATE, Run, TestSite, program, tree};

const KINDS: [&str; 4] = ["news", "plan", "organization", "page"];

fn new(site: &TestSite, arguments: &[&str]) -> Run {
    let arguments: Vec<&str> = ["new"].iter().chain(arguments).copied().collect();
    site.run(&arguments)
}

#[track_caller]
fn done(run: &Run) {
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
}

/// What `check` says of one file: codes, all of them warnings.
#[track_caller]
fn warnings(site: &TestSite, path: &str) -> BTreeSet<String> {
    let run = site.run(&["check", "--format", "json"]);
    assert_eq!(run.code, 0, "{}", run.stdout);
    let lines = run.stdout.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let own = lines.filter(|line| line["path"] == path);
    own.map(|line| format!("{} {}", line["code"].as_str().unwrap(), line["severity"].as_str().unwrap())).collect()
}

/// The path and the preview address that a run names.
fn made(run: &Run) -> Vec<(String, String)> {
    let after = |line: &str, word: &str| line.trim().strip_prefix(word).map(|rest| rest.trim().to_owned());
    let lines: Vec<&str> = run.stdout.lines().collect();
    lines.windows(2).filter_map(|pair| Some((after(pair[0], "Made ")?, after(pair[1], "Preview:")?))).collect()
}

/// The program in the language of the text.
fn spoken(site: &TestSite, locale: &str, arguments: &[&str]) -> Run {
    let mut command = Command::new(program());
    command.args(arguments).args(["--date", DATE, "--locale", locale, "--root"]).arg(site.root());
    command.env_remove("SOURCE_DATE_EPOCH");
    command.into()
}

#[test]
fn every_kind_in_both_languages_can_be_finished() {
    for (kind, lang) in KINDS.iter().flat_map(|kind| [(*kind, "vi"), (*kind, "en")]) {
        let site = TestSite::demonstration();
        let run = spoken(&site, lang, &["new", kind, "Gặp gỡ cuối năm: \"Nhịp cầu\" #5", "--lang", lang]);
        done(&run);
        let folder = match kind {
            "news" => "news/2026".to_owned(),
            _ => format!("{kind}s"),
        };
        let path = format!("content/{folder}/gap-go-cuoi-nam-nhip-cau-5.{lang}.md");
        assert!(run.stdout.contains(&path), "{}", run.stdout);
        let gaps = warnings(&site, &path);
        let expected = if matches!(kind, "plan" | "organization") { vec!["NC203 warning"] } else { vec![] };
        assert_eq!(gaps.iter().map(String::as_str).collect::<Vec<_>>(), expected, "{kind} {lang}: {}", site.read(&path));
        let text = site.read(&path);
        assert!(text.contains(": 'Gặp gỡ cuối năm: \"Nhịp cầu\" #5'\n") && text.contains("\nstatus: draft\n"), "{text}");
        assert_eq!(text.contains("\ndate: 2026-11-21\n"), kind == "news", "{text}");

        // With the gaps filled in, nothing is left to say and it can be published.
        let filled = text.replace("issuer: \"\"", "issuer: lhm").replace("kinds: []", "kinds: [ngo]").replace("draft\n", "published\n");
        site.write(&path, filled + "Thân bài.\n");
        assert_eq!(warnings(&site, &path), BTreeSet::new(), "{kind} {lang}");
        site.write(&path, text);

        let before = tree(site.root());
        let again = new(&site, &[kind, "Gặp gỡ cuối năm: “Nhịp cầu” 5", "--lang", "vi"]);
        assert_eq!(again.code, 1, "{}", again.stdout);
        assert!(again.stderr.contains("--name gap-go-cuoi-nam-nhip-cau-5-2"), "{}", again.stderr);
        assert_eq!(tree(site.root()), before, "{kind} {lang}");
        done(&new(&site, &[kind, "Gặp gỡ", "--name", "gap-go-cuoi-nam-nhip-cau-5-2"]));
    }
}

/// Every property that may be left out stands there as a comment that can be switched on.
#[test]
fn optional_properties_are_offered() {
    let site = TestSite::demonstration();
    done(&new(&site, &["news", "Tin", "--name", "tin-moi"]));
    let path = "content/news/2026/tin-moi.vi.md";
    let text = site.read(path);
    for part in ["\n# genre: ", "\n# topics: [", "\n# Allowed: local, central, international\n", "\n# Has: image, alt, caption, credit\n"] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!text.contains("translates"), "{text}");
    // What is offered is what is accepted.
    let keys = ["summary", "genre", "level", "deadline", "origin", "author", "updated", "event", "topics"];
    let mut switched = text;
    for key in keys {
        let offered = format!("\n# {key}: ");
        assert!(switched.contains(&offered), "{key}");
        switched = switched.replacen(&offered, &format!("\n{key}: "), 1);
    }
    site.write(path, switched);
    assert_eq!(warnings(&site, path), BTreeSet::new());
}

#[test]
fn the_preview_address_is_where_the_site_shows_it() {
    let site = TestSite::demonstration();
    let settings = site.read("content/site.yaml").replace("base_url: https://nhipcau.example/", "base_url: https://nhipcau.example/trang/");
    site.write("content/site.yaml", settings);
    let mut all = Vec::new();
    for kind in KINDS {
        let run = new(&site, &[kind, "Một bài mới", "--with-translation"]);
        done(&run);
        all.extend(made(&run));
    }
    assert_eq!(all.len(), 2 * KINDS.len(), "{all:?}");
    let run = site.run(&["build", "--drafts"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    for (path, address) in &all {
        let below = address.strip_prefix("http://localhost:4000/trang/").unwrap_or_else(|| panic!("{address}"));
        assert!(site.path(&format!("public/{below}index.html")).is_file(), "{path}: {address}");
        assert_eq!(path.ends_with(".en.md"), below.starts_with("en/"), "{path}: {address}");
    }
}

#[test]
fn a_translation_is_made_with_it() {
    let site = TestSite::minimal();
    done(&new(&site, &["page", "Lịch sử: mười năm", "--with-translation"]));
    let text = site.read("content/pages/lich-su-muoi-nam.en.md");
    assert!(text.contains("\n# Lịch sử: mười năm\ntitle: \"\"\nstatus: draft\ntranslates: title="), "{text}");
    let original = "content/pages/lich-su-muoi-nam.vi.md";
    assert!(!warnings(&site, original).contains("NC406 warning"));
    site.write(original, site.read(original).replace("mười năm", "hai mươi năm"));
    let run = site.run(&["translate", original]);
    assert!(run.stdout.contains("[-mười-]{+hai mươi+} năm"), "{}", run.stdout);
}

#[test]
fn a_plan_is_named_by_its_number() {
    let site = TestSite::demonstration();
    done(&new(&site, &["plan", "Đối ngoại nhân dân", "--symbol", "77/KH-LHM"]));
    let text = site.read("content/plans/77-kh-lhm-2026.vi.md");
    assert!(text.contains("\nsymbol: 77/KH-LHM\n"), "{text}");
}

#[test]
fn refusals_write_nothing() {
    let site = TestSite::demonstration();
    site.write("content/news/2026/thu-muc/index.en.md", "---\ntitle: A\nstatus: draft\ndate: 2026-11-05\n---\n");
    site.write("content/pages/khac.vi.md", "---\ntitle: A\nstatus: published\nslug: trung-dia-chi\n---\n\nMột.\n");
    fs::create_dir_all(site.path("content/pages/cho-khac.vi.md")).unwrap();
    let before = tree(site.root());
    for (arguments, code, word) in [
        (vec!["blog", "A"], 2, "blog"),
        (vec!["news", "…"], 2, "no letters"),
        (vec!["news", "友好"], 2, "--name"),
        (vec!["news", "2026"], 2, "--name"),
        (vec!["page", "Tin tức"], 2, "--name"),
        (vec!["page", "A", "--name", "../a"], 2, "../a"),
        (vec!["page", "A", "--name", "Á"], 2, "--name"),
        (vec!["page", "A", "--lang", "fr"], 2, "only vi, en"),
        (vec!["page", "A", "--lang", "en", "--with-translation"], 2, "--with-translation"),
        (vec!["page", "A", "--symbol", "5/KH-LHM"], 2, "only plans"),
        (vec!["plan", "A", "--symbol", "5/kh-lhm"], 2, "did you mean 5/KH-LHM"),
        (vec!["plan", "A", "--symbol", "năm"], 2, "no official number"),
        (vec!["news", "Thư mục"], 1, "--name thu-muc-2"),
        (vec!["page", "Trùng địa chỉ"], 1, "--name trung-dia-chi-2"),
        (vec!["page", "Chỗ khác"], 1, "--name cho-khac-2"),
    ] {
        let run = new(&site, &arguments);
        assert_eq!(run.code, code, "{arguments:?}: {}{}", run.stdout, run.stderr);
        assert!(run.stderr.contains(word), "{arguments:?}: {}", run.stderr);
        assert_eq!(tree(site.root()), before, "{arguments:?}");
    }
}
