//! What grows old in the directory: `check --stale`, the badge that readers see, the letter they may write.

use std::process::Command;

use nhipcau::text::percent::decode;
use serde_json::Value;

use super::site::{Run, TestSite, program};

const ENTRY: &str = "---\nname: Hội Mẫu\nkinds: [ngo]\nstatus: published\nactivity: active\nlast_verified: 2026-11-01
verified_by: {vi: Phòng Mẫu, en: Sample Desk}\nregistration: [{type: operation, number: 1/GP, expires: 2027-01-31}]
projects: [{id: cau, title: Cầu, status: implementation, end: 2027-03-31}]\n---\n";

fn site() -> TestSite {
    let site = TestSite::minimal();
    site.write("content/organizations/hoi-mau.vi.md", ENTRY);
    site
}

fn check(site: &TestSite, date: &str, arguments: &[&str]) -> Run {
    let mut command = Command::new(program());
    command.arg("check").args(arguments).args(["--date", date, "--root"]).arg(site.root());
    command.env_remove("SOURCE_DATE_EPOCH");
    command.into()
}

#[test]
fn time_passes_and_nothing_fails() {
    let site = site();
    for (date, findings) in [("2026-10-30", 0), ("2026-11-02", 1), ("2027-02-01", 1), ("2027-04-01", 2), ("2030-01-01", 3)] {
        let run = check(&site, date, &["--stale", "--locale", "vi"]);
        assert_eq!(run.code, 0, "{date}: {}{}", run.stdout, run.stderr);
        let (usual, told) = run.stdout.split_once("\n\n").unwrap_or((&run.stdout, ""));
        assert!(usual.starts_with("Đã kiểm tra "), "{usual}");
        match findings {
            0 => assert_eq!(told, "Danh bạ không có gì cần xem lại.\n", "{date}"),
            _ => {
                assert!(told.starts_with(&format!("Danh bạ cần xem lại: {findings}\n\nPhòng Mẫu ({findings})\n  content/")), "{told}")
            }
        }
        // Without being asked, the same check tells of the same problems and of nothing else.
        let plain = check(&site, date, &["--locale", "vi"]);
        assert_eq!((plain.code, &plain.stderr), (0, &run.stderr));
        assert!(!plain.stdout.contains("Danh bạ"), "{}", plain.stdout);
    }
}

#[test]
fn for_programs_it_is_one_object_a_line_among_the_problems() {
    let run = check(&site(), "2027-04-01", &["--stale", "--locale", "en", "--format", "json"]);
    assert_eq!(run.code, 0);
    let lines: Vec<Value> = run.stdout.lines().map(|line| serde_json::from_str(line).expect("an object a line")).collect();
    let (problems, findings): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line["code"].is_string());
    assert_eq!(problems.len(), 1, "the registration, as ever: {problems:?}");
    let said: Vec<_> = findings.iter().map(|line| [&line["finding"], &line["since"], &line["who"], &line["act"]]).collect();
    assert_eq!(said[0], ["project-past-end", "2027-03-31", "verifier", "Sample Desk"]);
    assert_eq!(said[1], ["registration-ended", "2027-01-31", "organization", "Sample Desk"]);
    assert_eq!((&findings[0]["days"], &findings[0]["line"]), (&1.into(), &9.into()));
}

#[test]
fn with_errors_there_is_nothing_to_judge() {
    let site = site();
    site.write("content/pages/hong.vi.md", "---\ntitle: Kế hoạch: năm\n---\n\nChữ.\n");
    let run = check(&site, "2030-01-01", &["--stale", "--locale", "vi"]);
    assert!(run.code == 1 && !run.stdout.contains("Danh bạ"), "{}", run.stdout);
    assert_eq!(site.run(&["build", "--stale"]).code, 2, "a build does not wait for people");
}

/// Of the page of the entry, the letter as a program for mail reads it.
fn letter(site: &TestSite, page: &str) -> Option<(String, String, String)> {
    let html = site.read(page);
    let href = html.split("<p class=\"correction\">").nth(1)?.split("href=\"").nth(1)?.split('"').next()?.replace("&amp;", "&");
    let (to, rest) = href.strip_prefix("mailto:")?.split_once("?subject=")?;
    let (subject, body) = rest.split_once("&body=")?;
    Some((decode(to)?, decode(subject)?, decode(body)?))
}

#[test]
fn a_reader_can_write_about_an_entry() {
    let site = site();
    let (vi, en) = ("public/to-chuc/hoi-mau/index.html", "public/en/organizations/hoi-mau/index.html");
    site.build();
    assert_eq!(letter(&site, vi), None, "nobody is named to write to");
    assert!(!site.read(vi).contains("correction"));
    site.write("content/site.yaml", site.read("content/site.yaml") + "footer: {email: \"ban doc&ban-tin@mau.example\"}\n");
    site.build();
    let (to, subject, body) = letter(&site, vi).expect("a letter");
    assert_eq!((&*to, &*subject), ("ban doc&ban-tin@mau.example", "Báo sai sót: organizations/hoi-mau"));
    assert!(body.starts_with("Trang: https://example.org/to-chuc/hoi-mau/\r\nMục: Hội Mẫu (organizations/hoi-mau)\r\n\r\n"), "{body:?}");
    let (_, subject, body) = letter(&site, en).expect("a letter");
    assert_eq!(subject, "Correction: organizations/hoi-mau");
    assert!(body.starts_with("Page: https://example.org/en/organizations/hoi-mau/\r\n"), "{body:?}");
}

#[test]
fn an_old_entry_wears_its_badge_on_its_page_and_in_lists() {
    let site = site();
    let badge = |path: &str| site.read(path).matches("Cần xác minh lại").count();
    for (date, count) in [("2027-11-01", 0), ("2027-11-02", 1)] {
        let run = Run::from({
            let mut command = Command::new(program());
            command.args(["build", "--date", date, "--root"]).arg(site.root());
            command
        });
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert_eq!([badge("public/to-chuc/hoi-mau/index.html"), badge("public/to-chuc/index.html")], [count, count], "{date}");
    }
}
