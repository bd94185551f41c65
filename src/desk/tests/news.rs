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

#[test]
fn a_month_that_was_asked_for_is_the_last() {
    let files: Vec<_> =
        ["2026-08-31", "2026-10-01", "2026-10-31", "2026-11-02"].map(|day| (format!("news/tin/t{day}.vi.md"), news(day))).into();
    let files: Vec<_> = files.iter().map(|(path, text)| (&**path, &**text)).collect();
    let mut sample = Sample::new("2026-11-30", &files);
    let mut of = |month: &str| {
        sample.month = first_day(month);
        let found = sample.status().news;
        let titles: Vec<_> = found.items.rows.iter().map(|item| item.date.clone()).collect();
        (found.month.clone(), counts(&found).len(), found.this_month, titles.join(" "))
    };
    assert_eq!(of("2026-10"), ("2026-10".to_owned(), 3, 2, "2026-10-31 2026-10-01".to_owned()));
    assert_eq!(of("2026-09"), ("2026-09".to_owned(), 2, 0, String::new()));
    assert_eq!(of("2026-07"), ("2026-07".to_owned(), 0, 0, String::new()));
    // What lies ahead is not known yet.
    assert_eq!(of("2027-02"), ("2026-11".to_owned(), 4, 1, "2026-11-02".to_owned()));
}

#[test]
fn months_are_written_in_one_way() {
    assert_eq!(first_day("2026-11").map(month_of).as_deref(), Some("2026-11"));
    for wrong in ["", "2026", "2026-13", "2026-00", "2026-1", "2026-11-05", "11/2026", "11-2026", " 2026-11", "２０２６-11", "+026-11"]
    {
        assert_eq!(first_day(wrong), None, "{wrong}");
    }
}

#[test]
fn items_divide_by_topic_and_level() {
    let with = |date: &str, more: &str| format!("{}\n{more}", news(date));
    let files = [
        ("news/2026/a.vi.md", &*with("2026-11-01", "level: local")),
        ("news/2026/b.vi.md", &*with("2026-11-02", "level: international")),
        ("news/2026/c.vi.md", &*with("2026-10-02", "level: local")),
        ("news/2026/d.vi.md", &*with("2026-08-02", "level: local")),
        ("news/2026/e.vi.md", &*with("2026-09-02", "")),
    ];
    let found = Sample::new("2026-11-30", &files).status().news;
    let told = |list: &[Share]| list.iter().map(|share| (share.id.clone().unwrap_or_default(), share.counts.clone())).collect::<Vec<_>>();
    let expected = [("local", vec![1, 0, 1, 1]), ("international", vec![0, 0, 0, 1]), ("", vec![0, 1, 0, 0])];
    assert_eq!(told(&found.levels), expected.map(|(id, counts)| (id.to_owned(), counts)));
    let local = &found.levels[0];
    assert_eq!((local.this_month, local.month_before, local.total, &*local.name.vi, &*local.name.en), (1, 1, 3, "Địa phương", "Local"));
    assert_eq!(told(&found.topics), [(String::new(), vec![1, 1, 1, 2])]);
}
