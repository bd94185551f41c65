//! The pages: every word there in both languages, nothing of the content taken for markup.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::desk::texts::{parts, source, texts};
use crate::diagnostic::{Code, Locale};

const HOSTILE: &str = "</title><script>alert('x')</script>&\\\"";
const LOCALES: [Locale; 2] = [Locale::Vi, Locale::En];

/// A site that has something in every list.
fn full() -> Sample {
    let plan = format!(
        "title: \"{HOSTILE}\"\nstatus: published\nissuer: van-phong\nsymbol: 05/KH-LHM\ndate: 2026-01-12\nperiod: 2026\ntrack: true
tasks:
  - {{id: t1, text: \"{HOSTILE}\", lead: [ban], due: 2026-11-01}}
  - {{id: t2, text: B, every: month}}
  - {{id: t3, text: C, due: 2026-12}}
  - {{id: t4, text: \"{HOSTILE}\", every: continuous, until: 2026-10-31}}
reporting: [{{from: van-phong, to: so, due: 2026-11-10}}]"
    );
    let organization = |more: &str| format!("name: \"{HOSTILE}\"\nkinds: [ngo]\nstatus: published\n{more}");
    let original = format!("title: \"{HOSTILE}\"\ndate: 2026-11-02\nstatus: published\n\nMột.");
    let mut sample = Sample::with_drafts(
        "2026-11-22",
        &[
            ("plans/a.vi.md", &plan),
            ("organizations/a.vi.md", &organization("activity: prospect")),
            ("organizations/b.vi.md", &organization("registration: [{type: operation, number: \"<b>1</b>\", expires: 2026-12-01}]")),
            ("news/2026/a.vi.md", &original),
            ("news/2026/a.en.md", "title: A\nstatus: published\ntranslates: title=00000000 body=00000000\n\nOne."),
            ("news/2026/b.vi.md", &format!("title: \"{HOSTILE}\"\ndate: 2026-09-02\nstatus: published\npublish_on: 2026-12-01")),
            ("news/2026/c.vi.md", &format!("title: \"{HOSTILE}\"\ndate: 2026-09-02\nstatus: published")),
        ],
    );
    sample.problems = vec![Diagnostic::new(Code::BadTimeZone, Place::file("content/\"><i>.md")).arg("value", HOSTILE).fix(HOSTILE)];
    sample.saves = vec![Save { path: "content/news/2026/a.vi.md".into(), time: "<b>08:15</b>".to_owned() }];
    sample
}

fn desk() -> Desk {
    Desk::new(Editor::default().at("/home/ban <b>"))
}

/// Every page the desk can make of the full site.
fn all(locale: Locale) -> Vec<String> {
    let (sample, desk) = (full(), desk());
    let compare = |key: &str| desk.compare(&comparison(&sample.book, "/", key, "en").expect("a comparison"), locale);
    let suggested = [HOSTILE.to_owned()];
    let empty = Sample::new("2026-11-22", &[]).status();
    vec![
        desk.html(&sample.status(), locale),
        desk.html(&empty, locale),
        compare("news/2026/a"),
        compare("news/2026/c"),
        desk.phone(&Phone::new(HOSTILE, 320, &suggested), locale),
        desk.handbook(None, locale),
        desk.handbook(Some(&sample.book.site.config), locale),
    ]
}

#[test]
fn hostile_words_stay_words() {
    for page in LOCALES.into_iter().flat_map(all) {
        assert!(page.starts_with("<!doctype html>\n<html lang="), "{page}");
        assert!(page.ends_with("</html>\n"), "{page}");
        for forbidden in ["<script>", "</script>&", "<b>", "<i>", "style="] {
            assert!(!page.contains(forbidden), "{forbidden} in {page}");
        }
        // The script of the head; the server adds its own.
        assert_eq!(page.matches("<script ").count(), 1, "{page}");
        assert!(page.matches("</title>").count() == 1);
    }
    let page = &all(Locale::Vi)[0];
    assert!(page.contains("&lt;script&gt;alert("), "{page}");
    assert!(page.contains("href=\"vscode://file/home/ban%20%3Cb%3E/content/%22%3E%3Ci%3E.md:1:1\""), "{page}");
}

#[test]
fn every_list_of_the_full_site_has_a_row() {
    let status = full().status();
    let totals = [
        status.problems.list.total,
        status.held.total,
        status.translations.outdated.total,
        status.translations.missing[1].list.total,
        status.organizations.unverified.total,
        status.organizations.registrations.total,
        status.organizations.prospects.total,
        status.duties.overdue.total,
        status.duties.to_confirm.total,
        status.duties.this_month.total,
        status.duties.next_month.total,
        status.duties.no_result.total,
        status.saves.total,
        status.news.months.len(),
    ];
    assert!(totals.iter().all(|total| *total > 0), "{totals:?}");
}

#[test]
fn links_of_the_page_lead_somewhere() {
    let page = &all(Locale::En)[0];
    for (at, _) in page.match_indices("href=\"#") {
        let id = page[at + 7..].split('"').next().unwrap_or_default();
        assert!(page.contains(&format!("id=\"{id}\"")), "#{id}");
    }
    for (at, _) in page.match_indices("aria-labelledby=\"") {
        let id = page[at + 17..].split('"').next().unwrap_or_default();
        assert_eq!(page.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
    }
    assert!(page.contains("<a href=\"/tin-tuc/2026/a/\">"), "{page}");
    assert!(page.contains("/_desk/compare?key=news/2026/a&amp;lang=en&amp;ui=en"), "{page}");
    assert!(page.contains("<td data-label=\"Lead\">Board</td>"), "{page}");
    assert!(page.contains("<a href=\"/_desk/?lang=vi\" lang=\"vi\""), "{page}");
}

#[test]
fn an_empty_site_says_so_kindly() {
    let page = &all(Locale::Vi)[1];
    for said in ["Không có lỗi hay cảnh báo nào.", "Mọi bài đều đã công bố.", "Không có việc nào quá hạn.", "Chưa có tin nào được công bố."]
    {
        assert!(page.contains(said), "{said}");
    }
    assert!(!page.contains("class=\"alert\""), "{page}");
}

#[test]
fn without_an_editor_files_are_named_without_a_link() {
    let page = Desk::new(Editor::parse("none").unwrap()).html(&full().status(), Locale::Vi);
    assert!(page.contains("<span class=\"source\">content/news/2026/c.vi.md</span>"), "{page}");
    assert!(!page.contains("href=\"\""), "{page}");
}

#[test]
fn a_comparison_frames_both_or_names_the_file() {
    let pages = all(Locale::En);
    assert_eq!(pages[2].matches("<iframe").count(), 2, "{}", pages[2]);
    assert!(pages[2].contains("the original changed: title; paragraph 1."), "{}", pages[2]);
    assert!(pages[2].contains("/_desk/compare?key=news/2026/a&amp;lang=en&amp;ui=vi"), "{}", pages[2]);
    assert_eq!(pages[3].matches("<iframe").count(), 1, "{}", pages[3]);
    assert!(pages[3].contains("<code>content/news/2026/c.en.md</code>"), "{}", pages[3]);
}

#[test]
fn a_telephone_has_one_of_three_widths() {
    let page = desk().phone(&Phone::new("/tin-tuc/", 9000, &[]), Locale::En);
    assert!(page.contains("src=\"/tin-tuc/\" width=\"360\" height=\"740\""), "{page}");
    assert!(page.contains("value=\"360\" checked"), "{page}");
    assert!(page.contains("/_desk/phone?path=/tin-tuc/&amp;width=360&amp;lang=vi"), "{page}");
}

#[test]
fn addresses_offered_are_those_of_the_site() {
    let found = suggestions(&full().book, "/mau/");
    assert_eq!(
        found,
        ["/mau/", "/mau/tin-tuc/2026/a/", "/mau/tin-tuc/2026/b/", "/mau/tin-tuc/2026/c/", "/mau/en/", "/mau/en/news/2026/a/"]
    );
}

/// Keys with the arguments each names.
fn keys(locale: Locale) -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let blocks = source(locale).split('\n').fold(Vec::<(&str, BTreeSet<&str>)>::new(), |mut blocks, line| {
        if let Some((key, _)) = line.split_once(" = ").filter(|(key, _)| !key.starts_with(' ')) {
            blocks.push((key, BTreeSet::new()));
        }
        let names = line.split("{ $").skip(1).filter_map(|rest| rest.split(' ').next());
        if let Some((_, own)) = blocks.last_mut() {
            own.extend(names);
        }
        blocks
    });
    let count = blocks.len();
    let keys: BTreeMap<_, _> = blocks.into_iter().collect();
    assert_eq!(keys.len(), count, "a key twice in {locale:?}");
    keys
}

/// Languages write days and choose words each in its own way; everything else is told with the same facts.
#[test]
fn both_languages_have_the_same_words() {
    let (vi, en) = (keys(Locale::Vi), keys(Locale::En));
    assert_eq!(vi.keys().collect::<Vec<_>>(), en.keys().collect::<Vec<_>>());
    for (key, names) in vi.iter().filter(|(key, _)| !["date", "month"].contains(*key)) {
        assert_eq!(names, &en[key], "{key}");
    }
}

#[test]
fn every_word_is_used_and_every_word_used_is_there() {
    let templates = [include_str!("../parts.html"), include_str!("../layout.html"), include_str!("../desk.html")];
    let templates =
        [templates.concat(), include_str!("../compare.html").to_owned() + include_str!("../phone.html") + include_str!("../handbook.html")]
            .concat();
    let known = keys(Locale::Vi);
    let asked: BTreeSet<&str> = templates
        .split("say(key=\"")
        .skip(1)
        .filter_map(|rest| rest.split_once('"'))
        .map(|(key, _)| key)
        .filter(|key| !key.ends_with('-'))
        .collect();
    // Asked for by the code, and by a component under the name of its list.
    let by_code = ["date", "month", "number-group", "part", "part-paragraphs", "topics", "levels", "col-topics", "col-levels"];
    let lists = ["overdue", "this-month", "next-month", "to-confirm", "no-result"];
    let by_list = lists.iter().flat_map(|name| [(*name).to_owned(), format!("{name}-none")]);
    let mut all: BTreeSet<String> = asked.iter().chain(&by_code).map(|key| (*key).to_owned()).chain(by_list).collect();
    all.extend(["to-confirm-about", "no-result-about"].map(str::to_owned));
    // Those of the table and of nothing else.
    all.extend(["kind", "number", "line", "address", "note"].map(|name| format!("col-{name}")));
    all.extend(known.keys().filter(|key| key.starts_with("kind-")).map(|key| (*key).to_owned()));
    assert_eq!(all.iter().map(|key| &**key).collect::<Vec<_>>(), known.keys().copied().collect::<Vec<_>>());
}

#[test]
fn days_numbers_and_parts_are_said_as_the_language_does() {
    let (vi, en) = (texts(Locale::Vi), texts(Locale::En));
    let keys = ["title", "body[2]", "tasks#t1.text", "body[10]", "gallery[0].alt", "place"].map(str::to_owned);
    assert_eq!(parts(&vi, &keys), "tiêu đề; việc t1; lời của bộ ảnh; place; các đoạn 2, 10");
    assert_eq!(parts(&en, &keys[..2]), "title; paragraph 2");
    let page = |locale: Locale| all(locale).swap_remove(0);
    let (vi, en) = (page(Locale::Vi), page(Locale::En));
    assert!(vi.contains("Tính đến ngày 22/11/2026") && en.contains("As of 22 November 2026"), "{vi} {en}");
    assert!(vi.contains("Tháng 10/2026") && en.contains("October 2026"), "{vi} {en}");
    assert!(vi.contains("đã qua 21 ngày") && en.contains("21 days past"), "{vi} {en}");
}
