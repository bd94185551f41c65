//! The status as a whole: problems, saves, counts, and its form as JSON.

use super::*;
use crate::diagnostic::Code;

const DAY: &str = "2026-11-22";

fn sample() -> Sample {
    Sample::new(DAY, &[("news/2026/a.vi.md", &news("2026-11-01")), ("news/2026/b.vi.md", &news("2026-11-02"))])
}

fn problem(path: &str, code: Code, line: u32) -> Diagnostic {
    let mut place = Place::file(path);
    (place.line, place.column) = (line, line);
    Diagnostic::new(code, place)
}

#[test]
fn errors_come_first_and_name_the_text() {
    let mut sample = sample();
    sample.problems = vec![
        problem("content/news/2026/a.vi.md", Code::EthForD, 3).arg("word", "x"),
        problem("content/site.yaml", Code::BadTimeZone, 0).arg("value", "X").fix("time_zone: Asia/Ho_Chi_Minh"),
    ];
    let status = sample.status();
    assert_eq!((status.problems.errors, status.problems.warnings, status.problems.list.total), (1, 1, 2));
    let [error, warning] = &status.problems.list.rows[..] else { panic!("two problems") };
    assert_eq!((error.severity, error.code, &*error.row.title, error.row.url.as_deref()), ("error", "NC603", "site.yaml", None));
    // The file as a whole is its first line.
    assert_eq!((error.row.line, error.column), (1, 1));
    assert_eq!((error.fix.as_deref(), error.fix_is), (Some("time_zone: Asia/Ho_Chi_Minh"), Some("instead")));
    assert_eq!((&*error.message.vi, error.help.en.is_empty()), ("không có múi giờ \"X\"", false));
    assert_eq!((warning.severity, &*warning.row.title, warning.row.line, warning.fix_is), ("warning", "Tin 2026-11-01", 3, None));
    assert_eq!(warning.row.url.as_deref(), Some("/tin-tuc/2026/a/"));
}

#[test]
fn saves_lead_to_their_pages() {
    let mut sample = sample();
    let save = |path: &str| Save { path: path.into(), time: "08:15".to_owned() };
    sample.saves = vec![save("content/news/2026/b.vi.md"), save("content/media/x.jpg"), save("content/news/2026/a.vi.md")];
    let saves = sample.status().saves;
    let rows: Vec<_> = saves.rows.iter().map(|save| (&*save.row.title, save.row.url.as_deref(), &*save.time)).collect();
    let expected = [
        ("Tin 2026-11-02", Some("/tin-tuc/2026/b/"), "08:15"),
        ("x.jpg", None, "08:15"),
        ("Tin 2026-11-01", Some("/tin-tuc/2026/a/"), "08:15"),
    ];
    assert_eq!(rows, expected);
}

#[test]
fn lists_are_cut_and_say_so() {
    let mut sample = sample();
    sample.most = 1;
    let list = &sample.status().translations.missing[1].list;
    assert_eq!((list.total, list.rows.len(), &*list.rows[0].key), (2, 1, "news/2026/b"));
}

#[test]
fn pages_are_counted_as_a_build_counts_them() {
    let sample = sample();
    let site = sample.status_under("/mau/").site.expect("a site");
    let counts: Vec<_> = site.languages.iter().map(|language| (&*language.lang, language.pages, &*language.url)).collect();
    let of = |lang: u8| sample.pages.iter().filter(|page| page.lang.0 == lang && page.what.is_page()).count();
    assert!(of(0) > of(1) && of(1) > 0);
    assert_eq!(counts, [("vi", of(0), "/mau/"), ("en", of(1), "/mau/en/")]);
    assert_eq!((site.pages, &*site.date, &*site.name.en), (of(0) + of(1), DAY, "Sample Union"));
    assert!(!sample.pages.iter().any(|page| page.path.ends_with(".atom") && page.what.is_page()));
}

#[test]
fn what_the_site_does_not_say_in_a_language_it_says_in_its_first() {
    let site = "languages: [fr, vi]\nname: {fr: Union, vi: Hội}\nbase_url: https://example.org/\n";
    let name = Sample::with(DAY, false, site, &[]).status().site.expect("a site").name;
    assert_eq!(name, Both { vi: "Hội".to_owned(), en: "Union".to_owned() });
}

#[test]
fn without_an_edition_problems_and_saves_are_known() {
    let problems = [problem("content/site.yaml", Code::BadTimeZone, 2)];
    let saves = [Save { path: "content/site.yaml".into(), time: "08:15".to_owned() }];
    let desk = Desk::new(Editor::parse("none").unwrap());
    let input =
        Input { book: None, pages: &[], problems: &problems, saves: &saves, base: "/", month: None, most: 9, messages: &desk.messages };
    let status = status(&input);
    assert!(status.site.is_none() && status.translations.missing.is_empty());
    assert_eq!((status.problems.list.rows[0].row.line, &*status.saves.rows[0].row.title), (2, "site.yaml"));
    let html = desk.html(&status, crate::diagnostic::Locale::Vi);
    assert!(html.contains("Chưa dựng được trang web") && html.contains("NC603") && !html.contains("id=\"duties\""), "{html}");
}

/// The names other programs read. Renaming one is a new version.
#[test]
fn the_form_of_the_json_is_stable() {
    let json = serde_json::to_value(sample().status()).expect("JSON");
    let keys =
        |value: &serde_json::Value| value.as_object().map(|map| map.keys().cloned().collect::<Vec<_>>().join(" ")).unwrap_or_default();
    assert_eq!(json["version"], 1);
    assert_eq!(keys(&json), "duties held news organizations problems saves site translations version");
    assert_eq!(keys(&json["site"]), "address date languages name pages");
    assert_eq!(keys(&json["problems"]), "errors rows total warnings");
    assert_eq!(keys(&json["duties"]), "next_month no_result overdue this_month to_confirm");
    assert_eq!(keys(&json["organizations"]), "contradictions days_unverified prospects registrations unverified");
    assert_eq!(keys(&json["news"]), "empty items levels month months this_month topics");
    assert_eq!(keys(&json["translations"]["missing"][1]), "lang rows total");
    let row = &json["translations"]["missing"][1]["rows"][0];
    assert_eq!(keys(row), "create date key kind lang line public source title url");
    assert_eq!(row["url"], "/tin-tuc/2026/b/");
    assert_eq!(row["date"], "2026-11-02");
}
