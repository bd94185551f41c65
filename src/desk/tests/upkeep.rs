//! What in the directory is to be put right, and by whom.

use super::*;
use crate::diagnostic::{Locale, Messages};

const DAY: &str = "2026-11-22";

/// Published, known and verified today, so that nothing but `more` is found.
fn entry(name: &str, more: &str) -> String {
    let given = |key: &str| more.lines().any(|line| line.starts_with(&format!("{key}:")));
    let default = |key: &str, value: &str| if given(key) { String::new() } else { format!("{key}: {value}\n") };
    format!("name: {name}\nkinds: [ngo]\n{}{}{more}", default("status", "published"), default("last_verified", DAY))
}

fn sample(files: &[(&str, &str, &str)]) -> Sample {
    let files: Vec<_> = files.iter().map(|(stem, name, more)| (format!("organizations/{stem}.md"), entry(name, more))).collect();
    let files: Vec<_> = files.iter().map(|(path, text)| (&**path, &**text)).collect();
    Sample::new(DAY, &files)
}

fn found(sample: &Sample) -> Vec<Finding> {
    findings(&sample.book, &Both::each(Messages::new))
}

/// Each as `what file:line since who`, and the other place where there is one.
fn told(sample: &Sample) -> Vec<String> {
    let line = |finding: &Finding| {
        let row = |row: &Row| format!("{}:{}", row.source.trim_start_matches("content/organizations/").trim_end_matches(".md"), row.line);
        let since = finding.since.as_deref().unwrap_or("-");
        let other = finding.other.as_ref().map(|other| format!(" = {}", row(other))).unwrap_or_default();
        format!("{} {} {since} {}{other}", finding.what, row(&finding.row), finding.act.who)
    };
    found(sample).iter().map(line).collect()
}

/// An entry alone, and what is found of it. Its front matter begins on line 2; what is given, on line 6, or 5 where it has a status or a day
/// of its own.
fn check(cases: &[(&str, &[&str])]) {
    for (more, expected) in cases {
        assert_eq!(told(&sample(&[("a.vi", "A", more)])), *expected, "{more}");
    }
}

const BY: &str = "\nverified_by: {vi: Phòng Mẫu, en: Sample Desk}";

#[test]
fn registrations_and_verification() {
    check(&[
        ("", &[]),
        ("registration: [{number: S, expires: 2026-11-21}]", &["registration-ended a.vi:6 2026-11-21 organization"]),
        ("registration: [{number: S, expires: 2026-11-22}]", &["registration-ending a.vi:6 2026-11-22 organization"]),
        ("registration: [{number: S, expires: 2027-02-20}]", &["registration-ending a.vi:6 2027-02-20 organization"]),
        ("registration: [{number: S, expires: 2027-02-21}]", &[]),
        ("registration: [{number: S, expires: 2020-01-01}]\nactivity: ended", &[]),
        ("last_verified: 2025-11-22", &[]),
        ("last_verified: 2025-11-21", &["unverified a.vi:5 2025-11-21 board"]),
        (&format!("last_verified: 2025-11-21{BY}"), &["unverified a.vi:5 2025-11-21 verifier"]),
        ("last_verified: 2025-11-21\nactivity: prospect", &[]),
        ("last_verified: 2025-11-21\nstatus: withdrawn", &[]),
        ("last_verified: 2025-11-21\nstatus: draft", &["unverified a.vi:4 2025-11-21 board"]),
    ]);
}

fn project(rest: &str) -> String {
    format!("projects:\n  - {{id: p, title: P, {rest}}}{BY}")
}

fn need(rest: &str) -> String {
    format!("needs:\n  - {{id: n, title: N, {rest}}}{BY}")
}

#[test]
fn projects_and_calls_that_contradict_their_days() {
    let ended = |part: String| format!("{part}\nactivity: ended");
    check(&[
        (&project("end: 2026-11-21, status: implementation"), &["project-past-end a.vi:7 2026-11-21 verifier"]),
        (&project("end: 2026-11-21, status: pipeline"), &["project-past-end a.vi:7 2026-11-21 verifier"]),
        (&project("end: 2026-11-21, status: finalisation"), &["project-past-end a.vi:7 2026-11-21 verifier"]),
        (&project("end: 2026-11-22, status: implementation"), &[]),
        (&project("end: 2020-11-21, status: suspended"), &[]),
        (&project("end: 2020-11-21"), &[]),
        (&project("end: 2026-11-22, status: closed"), &[]),
        (&project("end: 2026-11-23, status: closed"), &["project-closed-ahead a.vi:7 2026-11-23 verifier"]),
        (&ended(project("end: 2026-11-21, status: implementation")), &["ended-with-project a.vi:7 - verifier"]),
        (&ended(project("end: 2027-01-01")), &["ended-with-project a.vi:7 - verifier"]),
        (&ended(project("end: 2020-01-01, status: closed")), &[]),
        (&ended(project("title: Q")), &[]),
        (&need("open_until: 2026-11-22"), &[]),
        (&need("open_until: 2026-11-21"), &["need-past-day a.vi:7 2026-11-21 verifier"]),
        (&need("open_until: 2026-11-21, state: open"), &["need-past-day a.vi:7 2026-11-21 verifier"]),
        (&need("open_until: 2026-11-21, state: met"), &[]),
        (&need("open_until: 2026-11-21, state: closed"), &[]),
        (&ended(need("open_until: 2026-12-21")), &["ended-with-need a.vi:7 - verifier"]),
        (&ended(need("state: met")), &[]),
    ]);
}

#[test]
fn areas_that_are_no_more_are_right_for_the_past() {
    check(&[
        ("areas: [gia-lai, ve-sau]", &[]),
        ("areas:\n  - gia-lai\n  - binh-dinh\nactivity: active", &["area-ended a.vi:8 2025-06-30 board"]),
        ("areas: [binh-dinh]\nactivity: dormant", &["area-ended a.vi:6 2025-06-30 board"]),
        ("areas: [binh-dinh]\nactivity: ended", &[]),
        ("areas: [binh-dinh]\nactivity: prospect", &[]),
        (&project("areas: [binh-dinh], start: 2018-01-01, end: 2019-12-31, status: closed"), &[]),
        (&project("areas: [binh-dinh], start: 2018-01-01, end: 2027-12-31, status: cancelled"), &[]),
        (&project("areas: [binh-dinh], end: 2025-06-30, status: suspended"), &[]),
        (&project("areas: [binh-dinh], status: implementation"), &["area-ended a.vi:7 2025-06-30 board"]),
        (&project("areas: [binh-dinh], end: 2027-12-31"), &["area-ended a.vi:7 2025-06-30 board"]),
        (&need("areas: [binh-dinh]"), &["area-ended a.vi:7 2025-06-30 board"]),
        (&need("areas: [binh-dinh], state: met"), &[]),
    ]);
    let help = |more: &str| {
        let found = found(&sample(&[("a.vi", "A", more)]));
        assert_eq!(found.len(), 1, "{more}");
        (found[0].help.vi.clone(), found[0].fix.clone())
    };
    assert_eq!(
        help("areas: [binh-dinh]"),
        ("Hãy ghi gia-lai (Gia Lai) thay cho binh-dinh.".to_owned(), Some("areas: [gia-lai]".to_owned()))
    );
    assert_eq!(help("areas: [giua, gia-lai]"), ("Hãy bỏ giua: địa bàn hiện nay đã được ghi.".to_owned(), None));
    assert_eq!(help("areas: [vong]"), ("Hãy ghi địa bàn hiện nay.".to_owned(), None));
}

#[test]
fn the_same_name_in_whatever_spelling_and_language() {
    let pair = |one: (&str, &str), two: (&str, &str)| told(&sample(&[("a.vi", one.0, one.1), ("b.vi", two.0, two.1)]));
    let same = ["same-name b.vi:2 - board = a.vi:2"];
    assert_eq!(pair(("Hội Hòa bình", ""), ("HỘI HOÀ-BÌNH", "")), same);
    assert_eq!(pair(("Hòa bình", "acronym: HB"), ("\"HB – Hoà Bình\"", "")), same);
    assert_eq!(pair(("Một", "local_name: 한국 협회"), ("Hai", "other_names: [X, 한국  협회]")), ["same-name b.vi:6 - board = a.vi:6"]);
    // Far is not the same.
    assert_eq!(pair(("Water Drop", ""), ("Water Drop Ltd", "")), [""; 0]);
    assert_eq!(pair(("ສະບາຍດີ", ""), ("ສະບາຍດາ", "")), [""; 0]);
    // One of them says that it is a part of the other; one of them is gone.
    assert_eq!(pair(("Một", ""), ("Một", "part_of: organizations/a")), [""; 0]);
    assert_eq!(pair(("Một", "status: withdrawn"), ("Một", "")), [""; 0]);
    // The draft is the one to look at, and a prospect is one too.
    assert_eq!(pair(("Một", "status: draft"), ("Một", "")), ["same-name a.vi:2 - board = b.vi:2"]);
    assert_eq!(pair(("Một", "activity: prospect"), ("Một", "")), ["same-name a.vi:2 - board = b.vi:2"]);
    // Once a pair, however many names they share.
    assert_eq!(pair(("Một", "local_name: Hai\nacronym: M"), ("Một", "local_name: Hai\nacronym: M")), same);
    // An entry has its own name as often as it likes.
    assert_eq!(pair(("Một", "local_name: một\nother_names: [MỘT]"), ("Hai", "")), [""; 0]);
    // A translation is told of in its own file.
    let translated = Sample::new(
        DAY,
        &[
            ("organizations/a.vi.md", &entry("Một", "")),
            ("organizations/a.en.md", "name: One\nstatus: published"),
            ("organizations/b.vi.md", &entry("Hai", "")),
            ("organizations/b.en.md", "status: published\nname: ONE"),
        ],
    );
    assert_eq!(told(&translated), ["same-name b.en:3 - board = a.en:2"]);
}

#[test]
fn the_same_identifier_with_spaces_and_capitals_left_aside() {
    let id = |scheme: &str, id: &str| format!("identifiers:\n  - {{scheme: {scheme}, id: \"{id}\"}}");
    let pair = |one: &str, two: &str| told(&sample(&[("a.vi", "A", one), ("b.vi", "B", two)]));
    assert_eq!(pair(&id("VN-TIN", "010 0a"), &id("vn-tin", "0100A ")), ["same-identifier b.vi:7 - board = a.vi:7"]);
    assert_eq!(pair(&id("VN-TIN", "0100"), &id("XI-IATI", "0100")), [""; 0]);
    assert_eq!(pair(&id("VN-TIN", "0100"), &id("VN-TIN", "01000")), [""; 0]);
}

#[test]
fn many_of_one_name_are_told_of_once_each() {
    let all: Vec<_> = (0..400).map(|at| (format!("organizations/o{at}.vi.md"), entry("Một", "local_name: Hai"))).collect();
    let all: Vec<_> = all.iter().map(|(path, text)| (&**path, &**text)).collect();
    let found = found(&Sample::new(DAY, &all));
    assert_eq!(found.len(), 399);
    assert!(found.iter().all(|finding| finding.other.as_ref().is_some_and(|other| other.source == "content/organizations/o0.vi.md")));
}

/// One of each kind.
fn every_kind() -> Sample {
    sample(&[
        ("a.vi", "A", "identifiers: [{scheme: VN-TIN, id: \"1\"}]"),
        ("b.vi", "A", "identifiers: [{scheme: VN-TIN, id: \"1\"}]"),
        ("c.vi", "C", &format!("{}\n{}\nactivity: ended", project("status: pipeline"), need("state: open").replace(BY, ""))),
        (
            "d.vi",
            "D",
            "projects: [{id: a, title: X, status: pipeline, end: 2026-01-01}, {id: b, title: Y, status: closed, end: 2027-01-01}]",
        ),
        ("e.vi", "E", "needs: [{id: a, title: Z, open_until: 2026-01-01}]\nareas: [binh-dinh]"),
        ("f.vi", "F", &format!("registration: [{{expires: 2026-01-01}}, {{type: operation, number: S1, expires: 2026-12-01}}]{BY}")),
        ("g.vi", "G", "last_verified: 2020-01-01"),
    ])
}

#[test]
fn every_kind_has_its_words_in_both_languages() {
    let found = found(&every_kind());
    let mut whats: Vec<_> = found.iter().map(|finding| finding.what).collect();
    whats.dedup();
    assert_eq!(whats.len(), 11, "{whats:?}");
    for finding in &found {
        for text in [&finding.message, &finding.help] {
            assert!(text.vi != text.en && !text.vi.contains("stale-") && !text.en.contains("stale-"), "{text:?}");
            assert!(!text.en.contains("{ $") && !text.vi.ends_with(' '), "{text:?}");
        }
    }
}

#[test]
fn the_desk_shows_each_once_with_who_acts() {
    let sample = every_kind();
    let status = sample.status();
    let organizations = &status.organizations;
    assert_eq!(
        (organizations.contradictions.total, organizations.registrations.total, organizations.unverified.total),
        (8, 2, 1),
        "and all of them are {}",
        found(&sample).len()
    );
    let json = serde_json::to_value(&status).expect("plain data");
    assert_eq!(json["organizations"]["contradictions"]["rows"][0]["what"], "same-identifier");
    assert_eq!(json["organizations"]["registrations"]["rows"][0]["act"]["name"]["en"], "Sample Desk");
    let page = |locale| Desk::new(Editor::default()).html(&status, locale);
    let (vi, en) = (page(Locale::Vi), page(Locale::En));
    assert!(vi.contains("Danh bạ cần xem lại</h2>") && en.contains("Directory: to be put right</h2>"), "{vi}");
    assert!(vi.contains("Hãy ghi gia-lai (Gia Lai) thay cho binh-dinh."), "{vi}");
    assert!(vi.contains("Sửa thành: <code>areas: [gia-lai]</code>") || vi.contains("<code>areas: [gia-lai]</code>"), "{vi}");
    assert!(vi.contains("<td data-label=\"Ai xử lý\">Phòng Mẫu<span class=\"detail quiet\">hỏi tổ chức</span></td>"), "{vi}");
    assert!(en.contains("<td data-label=\"Who acts\">the editorial board</td>"), "{en}");
    assert_eq!(vi.matches("đã qua ngày kết thúc mà còn ghi").count(), 1, "{vi}");
    let plain = text(&status, Locale::Vi);
    assert!(plain.contains("Mâu thuẫn, trùng lặp hoặc đã qua ngày (8)\n"), "{plain}");
    let csv = csv(&status, Locale::En);
    assert!(csv.contains("To put right in the directory,D,vi,2026-01-01,,content/organizations/d.vi.md,6,"), "{csv}");
}

#[test]
fn findings_are_printed_by_who_acts() {
    let (found, messages) = (found(&every_kind()), Both::each(Messages::new));
    let vi = findings_text(&found, &messages, Locale::Vi);
    assert!(vi.starts_with("\nDanh bạ cần xem lại: 11\n\nPhòng Mẫu (4)\n"), "{vi}");
    assert!(vi.contains("\n\nBan biên tập (7)\n"), "{vi}");
    assert!(
        vi.contains("  content/organizations/b.vi.md:2:7  A: tên “A” trùng với organizations/a\n    xem thêm: content/organizations/a.vi.md:2\n    Nếu là một"),
        "{vi}"
    );
    assert!(
        vi.contains("  content/organizations/f.vi.md:6:26  F: giấy đăng ký đã hết hạn (từ ngày 01/01/2026, đã qua 325 ngày)\n"),
        "{vi}"
    );
    assert!(vi.contains("giấy đăng ký hoạt động S1 sắp hết hạn (01/12/2026, còn 9 ngày)\n"), "{vi}");
    assert!(vi.contains("\n    sửa thành: areas: [gia-lai]\n"), "{vi}");
    let en = findings_text(&found, &messages, Locale::En);
    assert!(en.starts_with("\nDirectory, to be put right: 11\n\nSample Desk (4)\n"), "{en}");
    assert_eq!(findings_text(&[], &messages, Locale::En), "\nNothing in the directory is to be put right.\n");
    let lines: Vec<serde_json::Value> =
        findings_json(&found, Locale::En).lines().map(|line| serde_json::from_str(line).expect("an object")).collect();
    assert_eq!(lines.len(), 11);
    let area = lines.iter().find(|line| line["finding"] == "area-ended").expect("one");
    assert_eq!((&area["fix"], &area["days"], &area["who"]), (&"areas: [gia-lai]".into(), &510.into(), &"board".into()));
}
