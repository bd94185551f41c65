//! What is not public names nothing, whatever keeps it back.

use super::*;

/// A number that stands nowhere else.
const SECRET: &str = "77/KH-UBND dn 2026-01-07";

fn published() -> Sample {
    Sample::default().news("cong-khai", &["62/KH-UBND bd 2021-05-27"], &["38-CT/TW"])
}

const PUBLIC: [&str; 2] = ["38-CT/TW: cong-khai", "62/KH-UBND bd 2021-05-27: cong-khai"];

#[test]
fn texts_that_readers_do_not_see_name_nothing() {
    let held = [
        "status: draft",
        "status: review",
        "status: withdrawn",
        "status: published\npublish_on: 2026-12-01",
        "status: published\nexpires: 2026-01-01",
    ];
    for status in held {
        let front = |more: &str| format!("title: Kín\ndate: 2026-10-01\n{status}\n{more}");
        let words = ["38-CT/TW", "62/KH-UBND bd 2022-01-01", "78/KH-UBND"];
        let news = published().text("news/2026/kin.vi.md", &front(&format!("documents: {}", refs(&[SECRET]))), &words);
        assert_eq!(news.made().register(), PUBLIC, "{status}");
        let lines = format!("symbol: 77/KH-UBND\nissuer: dn\nbasis: {}\nsupersedes: [62/KH-UBND]", refs(&["79/KH-UBND", "38-CT/TW"]));
        let plan = published().text("plans/kin.vi.md", &front(&lines), &words);
        let made = plan.made();
        assert_eq!(made.register(), PUBLIC, "{status}");
        let all = || made.site.register.all().map(|(_, document)| document);
        assert!(
            all().all(|document| document.entry.is_none() && document.superseded_by.is_empty() && document.bears.is_empty()),
            "{status}"
        );
        // What a public text says of it is said there.
        let made = plan.news("noi-den", &[], &["77/KH-UBND"]).made();
        assert_eq!(made.register(), [PUBLIC[0], PUBLIC[1], "77/KH-UBND: noi-den"], "{status}");
    }
}

#[test]
fn a_translation_that_readers_do_not_see_names_nothing() {
    let english = |status: &str| {
        let front = format!("title: Public\nstatus: {status}");
        published().text("news/2026/cong-khai.en.md", &front, &["77/KH-UBND", "38-CT/TW 2019-09-19"])
    };
    assert_eq!(english("draft").made().register(), PUBLIC);
    assert_eq!(english("draft").made().codes(), []);
    let shown = ["38-CT/TW 2019-09-19: cong-khai", "62/KH-UBND bd 2021-05-27: cong-khai", "77/KH-UBND: cong-khai"];
    assert_eq!(english("published").made().register(), shown);
    assert_eq!(english("draft").with_drafts().made().register(), shown);
}

#[test]
fn in_a_preview_drafts_count() {
    let front = format!("title: Nháp\ndate: 2026-10-01\nstatus: draft\ndocuments: {}", refs(&[SECRET]));
    let sample = published().text("news/2026/nhap.vi.md", &front, &["38-CT/TW"]).with_drafts();
    assert_eq!(sample.made().register(), ["38-CT/TW: cong-khai nhap", PUBLIC[1], "77/KH-UBND dn 2026-01-07: nhap"]);
}

#[test]
fn an_organisation_for_the_editors_alone_names_nothing() {
    let projects = format!("projects:\n- {{id: a, title: Dự án, approval: {}}}", refs(&[SECRET]).trim_matches(['[', ']']));
    let organization = |activity: &str| format!("name: Hội\nkinds: [ngo]\nstatus: published\nactivity: {activity}\n{projects}");
    let register = |activity: &str| published().text("organizations/hoi.vi.md", &organization(activity), &[]).made().register();
    assert_eq!(register("prospect"), PUBLIC);
    assert_eq!(register("active"), [PUBLIC[0], PUBLIC[1], "77/KH-UBND dn 2026-01-07: hoi"]);
}
