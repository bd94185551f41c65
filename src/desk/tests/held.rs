//! What is held back, and why.

use super::*;

const DAY: &str = "2026-11-22";

fn item(status: &str, more: &str) -> String {
    format!("title: Tin\ndate: 2026-11-01\nstatus: {status}\n{more}")
}

fn seen(status: &Status) -> Vec<(&str, &str, Option<&str>)> {
    status.held.rows.iter().map(|row| (&*row.row.source, row.reason, row.date.as_deref())).collect()
}

#[test]
fn every_reason_is_told_with_its_day_whether_drafts_are_shown_or_not() {
    let files = [
        ("news/2026/a.vi.md", item("published", "")),
        ("news/2026/b.vi.md", item("withdrawn", "")),
        ("news/2026/c.vi.md", item("published", "expires: 2026-11-22")),
        ("news/2026/d.vi.md", item("published", "publish_on: 2026-12-01")),
        ("news/2026/e.vi.md", item("published", "publish_on: 2026-11-23")),
        ("news/2026/f.vi.md", item("review", "")),
        ("news/2026/g.vi.md", item("draft", "")),
        ("organizations/h.vi.md", "name: H\nkinds: [ngo]\nstatus: published\nactivity: prospect".to_owned()),
        // Of today, and not yet over: public.
        ("news/2026/i.vi.md", item("published", "publish_on: 2026-11-22\nexpires: 2026-11-23")),
    ];
    let files: Vec<_> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let expected = [
        ("content/news/2026/g.vi.md", "draft", None),
        ("content/news/2026/f.vi.md", "review", None),
        ("content/news/2026/e.vi.md", "scheduled", Some("2026-11-23")),
        ("content/news/2026/d.vi.md", "scheduled", Some("2026-12-01")),
        ("content/news/2026/c.vi.md", "expired", Some("2026-11-22")),
        ("content/news/2026/b.vi.md", "withdrawn", None),
        ("content/organizations/h.vi.md", "private", None),
    ];
    assert_eq!(seen(&Sample::new(DAY, &files).status()), expected);
    assert_eq!(seen(&Sample::with_drafts(DAY, &files).status()), expected);
}

#[test]
fn an_address_is_given_where_the_edition_has_a_page() {
    let files = [("news/2026/nhap.vi.md", &*item("draft", "")), ("news/2026/go.vi.md", &item("withdrawn", ""))];
    let urls = |sample: Sample| -> Vec<_> { sample.status_under("/mau/").held.rows.into_iter().map(|row| row.row.url).collect() };
    let tombstone = Some("/mau/tin-tuc/2026/go/".to_owned());
    assert_eq!(urls(Sample::new(DAY, &files)), [None, tombstone.clone()]);
    assert_eq!(urls(Sample::with_drafts(DAY, &files)), [Some("/mau/tin-tuc/2026/nhap/".to_owned()), tombstone]);
}

#[test]
fn translations_are_held_by_their_own_status_unless_the_original_is_gone() {
    let english = "title: X\nstatus: draft";
    let of = |original: &str| Sample::new(DAY, &[("pages/x.vi.md", original), ("pages/x.en.md", english)]).status();
    let status = of("title: X\nstatus: published");
    assert_eq!(seen(&status), [("content/pages/x.en.md", "draft", None)]);
    // The Vietnamese text stands in at the English address: that is not the page of the draft.
    assert_eq!(status.held.rows[0].row.url, None);
    assert_eq!(status.held.rows[0].row.lang.as_deref(), Some("en"));
    assert_eq!(seen(&of("title: X\nstatus: withdrawn")), [("content/pages/x.vi.md", "withdrawn", None)]);
    let both = [("content/pages/x.en.md", "draft", None), ("content/pages/x.vi.md", "review", None)];
    assert_eq!(seen(&of("title: X\nstatus: review")), both);
}
