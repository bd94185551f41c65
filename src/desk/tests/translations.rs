//! What is not translated, and what was translated from an older text.

use super::*;

const DAY: &str = "2026-11-22";

fn missing<'s>(status: &'s Status, lang: &str) -> Vec<(&'s str, bool)> {
    let list = status.translations.missing.iter().find(|list| list.lang == lang).expect("a language");
    list.list.rows.iter().map(|row| (&*row.key, row.public)).collect()
}

#[test]
fn public_texts_come_first_and_the_newest_before_older_ones() {
    let status = Sample::new(
        DAY,
        &[
            ("news/2026/cu.vi.md", &news("2026-01-02")),
            ("news/2026/moi.vi.md", &news("2026-11-02")),
            ("news/2026/nhap.vi.md", "title: N\ndate: 2026-11-20\nstatus: draft"),
            ("news/2026/hai.vi.md", &news("2026-11-03")),
            ("news/2026/hai.en.md", "title: Two\nstatus: draft"),
            ("pages/gioi-thieu.vi.md", "title: G\nstatus: published"),
            ("pages/about.en.md", "title: About\nstatus: published"),
            // These need no translation.
            ("news/2026/go.vi.md", "title: W\ndate: 2026-11-20\nstatus: withdrawn"),
            ("news/2026/het.vi.md", "title: E\ndate: 2026-11-20\nstatus: published\nexpires: 2026-11-21"),
            ("organizations/h.vi.md", "name: H\nkinds: [ngo]\nstatus: published\nactivity: prospect"),
        ],
    )
    .status();
    let expected = [("news/2026/moi", true), ("news/2026/cu", true), ("pages/gioi-thieu", true), ("news/2026/nhap", false)];
    assert_eq!(missing(&status, "en"), expected);
    // Its only text is English, and it is shown in Vietnamese all the same.
    assert_eq!(missing(&status, "vi"), [("pages/about", true)]);
}

#[test]
fn the_file_to_write_is_named() {
    let status = Sample::new(
        DAY,
        &[
            ("news/2026/a.md", "title: A\ndate: 2026-03-03\nstatus: published"),
            ("news/2026/b.vi.md", "title: B\ndate: 2026-03-02\nstatus: published"),
            ("news/2026/c/index.vi.md", "title: C\ndate: 2026-03-01\nstatus: published"),
        ],
    )
    .status();
    let files: Vec<_> = status.translations.missing[1].list.rows.iter().map(|row| &*row.create).collect();
    assert_eq!(files, ["content/news/2026/a.en.md", "content/news/2026/b.en.md", "content/news/2026/c/index.en.md"]);
}

const ORIGINAL: &str = "title: Tiêu đề\nsummary: Tóm tắt.\ndate: 2026-03-01\nstatus: published\n\nMột.\n\nHai.";

/// A translation made when the original had these words.
fn translation(then: &str, status: &str) -> String {
    let sample = Sample::new(DAY, &[("news/2026/a.vi.md", then)]);
    let stamps = sample.book.site.entries[0].original.stamps.line();
    format!("title: Title\nstatus: {status}\ntranslates: {stamps}\n\nOne.")
}

fn outdated(original: &str, english: &str) -> Vec<(Vec<String>, Option<String>, u32)> {
    let status = Sample::new(DAY, &[("news/2026/a.vi.md", original), ("news/2026/a.en.md", english)]).status();
    let rows = status.translations.outdated.rows.into_iter();
    rows.map(|row| {
        assert_eq!(row.original.url.is_some(), row.original.source == "content/news/2026/a.vi.md" && original.contains("published"));
        (row.parts, row.row.url, row.row.line)
    })
    .collect()
}

#[test]
fn changed_parts_are_named_with_both_addresses() {
    let english = translation(ORIGINAL, "published");
    assert_eq!(outdated(ORIGINAL, &english), []);
    let now = ORIGINAL.replace("Tóm tắt.", "Tóm tắt khác.").replace("Hai.", "Hai khác.");
    let found = outdated(&now, &english);
    let parts = vec!["summary".to_owned(), "body[2]".to_owned()];
    assert_eq!(found, [(parts, Some("/en/news/2026/a/".to_owned()), 4)]);
}

#[test]
fn a_translation_that_is_still_a_draft_is_judged_too() {
    let now = ORIGINAL.replace("Hai.", "Hai khác.");
    assert_eq!(outdated(&now, &translation(ORIGINAL, "draft")), [(vec!["body[2]".to_owned()], None, 4)]);
    // Of what is withdrawn nothing can be out of date; where no state is named, nothing is known.
    assert_eq!(outdated(&now, &translation(ORIGINAL, "withdrawn")), []);
    assert_eq!(outdated(&now.replace("published", "withdrawn"), &translation(ORIGINAL, "draft")), []);
    assert_eq!(outdated(&now, "title: Title\nstatus: draft\n\nOne."), []);
}

#[test]
fn a_comparison_knows_both_sides() {
    let english = translation(&ORIGINAL.replace("Một.", "Trước."), "published");
    let sample = Sample::new(
        DAY,
        &[("news/2026/a.vi.md", ORIGINAL), ("news/2026/a.en.md", &english), ("pages/b.md", "title: B\nstatus: published")],
    );
    let compare = |key: &str, lang: &str| comparison(&sample.book, "/mau/", key, lang);
    let found = compare("news/2026/a", "en").expect("a comparison");
    assert_eq!(found.original.url.as_deref(), Some("/mau/tin-tuc/2026/a/"));
    assert_eq!(found.translation.as_ref().and_then(|row| row.url.as_deref()), Some("/mau/en/news/2026/a/"));
    assert_eq!((found.parts, found.is_stamped, &*found.file), (vec!["body[1]".to_owned()], true, "content/news/2026/a.en.md"));
    let found = compare("pages/b", "en").expect("a comparison");
    assert_eq!((found.translation, &*found.file), (None, "content/pages/b.en.md"));
    // A language the site has not, that of the original itself, a text there is not.
    for (key, lang) in [("news/2026/a", "fr"), ("news/2026/a", "vi"), ("news/2026/z", "en")] {
        assert!(compare(key, lang).is_none(), "{key} {lang}");
    }
}
