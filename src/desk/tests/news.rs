//! Months with news and without.

use super::*;

fn rhythm(day: &str, dates: &[&str]) -> NewsRhythm {
    let files: Vec<_> = dates.iter().enumerate().map(|(at, date)| (format!("news/tin/t{at}.vi.md"), news(date))).collect();
    let mut files: Vec<_> = files.iter().map(|(path, text)| (&**path, &**text)).collect();
    // Not public, and no news.
    files.push(("news/tin/nhap.vi.md", "title: N\ndate: 2026-10-20\nstatus: draft"));
    files.push(("pages/p.vi.md", "title: P\nstatus: published"));
    Sample::with_drafts(day, &files).status().news
}

fn counts(rhythm: &NewsRhythm) -> Vec<(&str, usize)> {
    rhythm.months.iter().map(|month| (&*month.month, month.count)).collect()
}

#[test]
fn months_begin_with_the_first_item() {
    let found = rhythm("2026-11-30", &["2026-08-31", "2026-09-01", "2026-11-01", "2026-11-30", "2026-12-01"]);
    assert_eq!(counts(&found), [("2026-08", 1), ("2026-09", 1), ("2026-10", 0), ("2026-11", 2)]);
    assert_eq!(found.empty, ["2026-10"]);
    assert_eq!(found.this_month, 2);
}

#[test]
fn the_first_day_of_a_month_is_in_it_and_twelve_months_are_looked_back_on() {
    let found = rhythm("2027-01-01", &["2025-06-01", "2026-01-31", "2026-02-01", "2026-12-31"]);
    assert_eq!((found.months.len(), found.this_month), (12, 0));
    assert_eq!(counts(&found)[..2], [("2026-02", 1), ("2026-03", 0)]);
    assert_eq!(counts(&found)[10..], [("2026-12", 1), ("2027-01", 0)]);
    assert_eq!(found.empty.len(), 10);
}

#[test]
fn without_news_there_are_no_months() {
    let found = rhythm("2026-11-30", &["2026-12-01"]);
    assert_eq!((found.months.len(), found.empty.len(), found.this_month), (0, 0, 0));
}

#[test]
fn an_item_dated_ahead_of_its_publication_waits_for_its_month() {
    let ahead = format!("{}\npublish_on: 2026-11-01", news("2026-12-01"));
    let found = Sample::new("2026-11-30", &[("news/2026/a.vi.md", &ahead), ("news/2026/b.vi.md", &news("2026-11-02"))]).status().news;
    assert_eq!(counts(&found), [("2026-11", 1)]);
}

#[test]
fn the_last_of_february_counts_for_february() {
    assert_eq!(counts(&rhythm("2028-03-31", &["2028-02-29"])), [("2028-02", 1), ("2028-03", 0)]);
}
