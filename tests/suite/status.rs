//! `nhipcau status`: the same facts as the desk, for a terminal, for programs and for Excel.

use std::process::Command;

use serde_json::Value;

use super::preview::Preview;
use super::site::{DATE, Run, TestSite, program, tree};

fn json(run: &Run) -> Value {
    serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {}{}", run.stdout, run.stderr))
}

fn served(preview: &Preview, query: &str) -> Value {
    serde_json::from_str(&preview.get(&format!("/_desk/status.json{query}")).text()).expect("JSON")
}

#[test]
fn it_tells_what_the_desk_tells() {
    let site = TestSite::demonstration();
    // A fault in a file must not part the two.
    site.write("content/pages/hong.vi.md", "---\ntitle: Kế hoạch: năm\nsummary: Một\nstatus: published\n---\n\nChữ.\n");
    let preview = Preview::of(&site, &[]);
    for (arguments, query) in
        [(&["status", "--format", "json"][..], ""), (&["status", "--format", "json", "--month", "2026-10"], "?month=2026-10")]
    {
        let run = site.run(arguments);
        assert_eq!((run.code, &*run.stderr), (0, ""), "a fault is told of and is no failure");
        let told = json(&run);
        assert_eq!(told, served(&preview, query));
        assert!(told["problems"]["errors"].as_u64() >= Some(1) && told["held"]["total"].as_u64() >= Some(4), "{told}");
        assert!(told["news"]["topics"].as_array().is_some_and(|topics| !topics.is_empty()), "{told}");
    }
    assert_ne!(served(&preview, ""), served(&preview, "?month=2026-10"));
    // What is no month, or lies ahead, is the month of the day.
    for query in ["?month=2027-02", "?month=x"] {
        assert_eq!(served(&preview, query), served(&preview, ""), "{query}");
    }
    let page = preview.get("/_desk/?month=2026-10&lang=vi").text();
    assert!(page.contains("Tin đã đăng, Tháng 10/2026") && page.contains("href=\"/_desk/?month=2026-10&amp;lang=en\""), "{page}");
}

#[test]
fn under_a_path_the_two_tell_the_same_addresses() {
    let site = TestSite::demonstration();
    let base = ["--base-url", "https://example.org/h%E1%BB%99i/"];
    let preview = Preview::of(&site, &base);
    assert_eq!(json(&site.run(&[&["status", "--format", "json"][..], &base].concat())), served(&preview, ""));
}

#[test]
fn months_are_checked() {
    let site = TestSite::demonstration();
    for (month, words) in [
        ("2026-13", ["cần một tháng, dạng 2026-11", "must be a month, such as 2026-11"]),
        ("11/2026", ["cần một tháng, dạng 2026-11", "must be a month, such as 2026-11"]),
        ("", ["cần một tháng, dạng 2026-11", "must be a month, such as 2026-11"]),
        ("2026-12", ["tháng này chưa đến, nay là 2026-11", "that month lies ahead, it is 2026-11 now"]),
    ] {
        for (locale, words) in ["vi", "en"].into_iter().zip(words) {
            let mut command = Command::new(program());
            command.args(["status", "--date", DATE, "--locale", locale, "--month", month, "--root"]).arg(site.root());
            let run = Run::from(command);
            assert_eq!((run.code, &*run.stdout), (2, ""), "{month}");
            assert_eq!(run.stderr, format!("nhipcau: --month {month}: {words}\n"));
        }
    }
    let run = site.run(&["status", "--month", "2001-01"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("News published, January 2001 (0)"), "{}", run.stdout);
}

#[test]
fn the_text_is_plain_and_in_the_language_asked_for() {
    let site = TestSite::demonstration();
    let before = tree(site.root());
    let mut command = Command::new(program());
    command.args(["status", "--date", DATE, "--locale", "vi", "--root"]).arg(site.root()).env("TERM", "xterm-256color");
    let run = Run::from(command);
    assert_eq!((run.code, &*run.stderr), (0, ""));
    assert!(
        run.stdout.starts_with("Bảng theo dõi của Ban biên tập – ") && run.stdout.contains("Tính đến ngày 21/11/2026"),
        "{}",
        run.stdout
    );
    for line in run.stdout.lines() {
        assert!(line.chars().count() <= 100 && !line.contains(char::is_control), "{line}");
    }
    assert!(tree(site.root()) == before, "nothing is written");
}

#[test]
fn without_a_site_there_is_none_to_tell_of() {
    let site = TestSite::empty();
    let run = site.run(&["status"]);
    assert_eq!(run.code, 1, "{}{}", run.stdout, run.stderr);
    assert!(run.stdout.contains("content/site.yaml"), "{}", run.stdout);
    assert!(json(&site.run(&["status", "--format", "json"]))["site"].is_null());
}

/// Read back by another program than the one that wrote it: Python's `csv`, as strict as it can be made.
#[test]
fn the_table_is_read_back_by_others() {
    let site = TestSite::demonstration();
    let trap = "=HYPERLINK(\"http://x.example/\"; \"a,b\")";
    site.write("content/news/2026/bay.vi.md", format!("---\ntitle: '{trap}'\ndate: 2026-11-20\nsummary: S\nstatus: draft\n---\n\nChữ.\n"));
    for (at, sign) in ["+", "-", "@"].into_iter().enumerate() {
        let text = format!("---\ntitle: '{sign}SUM(1)'\ndate: 2026-11-20\nsummary: S\nstatus: draft\n---\n\nChữ.\n");
        site.write(&format!("content/news/2026/bay-{at}.vi.md"), text);
    }
    let run = site.run(&["status", "--format", "csv"]);
    assert_eq!((run.code, &*run.stderr), (0, ""));
    assert!(run.stdout.starts_with('\u{feff}') && !run.stdout.replace("\r\n", "").contains('\n'), "{}", run.stdout);
    let file = site.path("status.csv");
    let written = site.run(&["status", "--format", "csv", "--out", file.to_str().expect("UTF-8")]);
    assert_eq!((written.code, &*written.stdout, &*written.stderr, site.read("status.csv")), (0, "", "", run.stdout.clone()));
    let refused = site.run(&["status", "--out", site.root().to_str().expect("UTF-8")]);
    assert!(refused.code == 1 && refused.stderr.contains("close it there"), "{}", refused.stderr);
    const SCRIPT: &str = "import csv, json, sys\nwith open(sys.argv[1], encoding='utf-8-sig', newline='') as f: print(json.dumps(list(csv.reader(f, strict=True))))";
    let output = Command::new("python3").args(["-c", SCRIPT]).arg(site.path("status.csv")).output().expect("python3");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let rows: Vec<Vec<String>> = serde_json::from_slice(&output.stdout).expect("rows");
    assert!(rows.iter().all(|row| row.len() == 9), "{rows:#?}");
    assert_eq!(rows[0][0], "Kind");
    assert!(rows.iter().flatten().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{rows:#?}");
    assert!(rows.iter().any(|row| row[1] == format!("'{trap}") && row[7].is_empty()), "{rows:#?}");
    let told = json(&site.run(&["status", "--format", "json"]));
    for (kind, list) in
        [("News published", &told["news"]["items"]), ("Not public", &told["held"]), ("Task overdue", &told["duties"]["overdue"])]
    {
        let count = rows.iter().filter(|row| row[0] == kind).count();
        assert!(count > 0 && Some(count as u64) == list["total"].as_u64(), "{kind}: {count}, {list}");
    }
}
