//! The directory: verified or not, registrations near their end, prospects.

use super::*;

const DAY: &str = "2026-11-22";

fn organization(more: &str) -> String {
    let status = if more.contains("status:") { "" } else { "status: published\n" };
    format!("name: Tổ chức\nkinds: [ngo]\n{status}{more}")
}

fn directory(day: &str, files: &[(&str, &str)]) -> Organizations {
    let files: Vec<_> = files.iter().map(|(stem, more)| (format!("organizations/{stem}.vi.md"), organization(more))).collect();
    let files: Vec<_> = files.iter().map(|(path, text)| (&**path, &**text)).collect();
    Sample::with(day, false, &format!("{SITE}limits: {{days_unverified: 30}}\n"), &files).status().organizations
}

#[test]
fn an_entry_is_due_on_the_day_after_the_limit() {
    let found = directory(
        DAY,
        &[
            ("a", "last_verified: 2026-10-23"),
            ("b", "last_verified: 2026-10-22\nverified_by: {vi: Bộ phận phi chính phủ, en: NGO desk}"),
            ("c", ""),
            ("d", "last_verified: 2026-11-22"),
            ("e", "activity: prospect"),
            ("f", "last_verified: 2020-02-29"),
            ("g", "status: withdrawn"),
        ],
    );
    let rows: Vec<_> = found.unverified.rows.iter().map(|row| (&*row.row.source, row.verified.as_deref(), row.days_since)).collect();
    let expected = [
        ("content/organizations/c.vi.md", None, None),
        ("content/organizations/f.vi.md", Some("2020-02-29"), Some(2458)),
        ("content/organizations/b.vi.md", Some("2026-10-22"), Some(31)),
    ];
    assert_eq!(rows, expected);
    assert_eq!(found.days_unverified, 30);
    assert_eq!(found.unverified.rows[2].verified_by, Both { vi: "Bộ phận phi chính phủ".to_owned(), en: "NGO desk".to_owned() });
    assert_eq!(found.unverified.rows[2].row.line, 5);
    let prospects: Vec<_> = found.prospects.rows.iter().map(|row| (&*row.row.source, row.row.url.as_deref(), row.row.line)).collect();
    assert_eq!(prospects, [("content/organizations/e.vi.md", None, 5)]);
}

fn registered(until: &[&str], more: &str) -> String {
    let each = until.iter().enumerate().map(|(at, day)| format!("  - {{type: operation, number: S{at}, expires: {day}}}\n"));
    format!("last_verified: 2026-11-22\nregistration:\n{}{more}", each.collect::<String>())
}

#[test]
fn a_registration_is_told_of_ninety_days_ahead() {
    let found = directory(
        DAY,
        &[
            ("a", &registered(&["2027-02-21", "2027-02-20"], "")),
            ("b", &registered(&["2026-11-22", "2026-11-21"], "activity: active\nverified_by: Văn phòng")),
            ("c", &registered(&["2020-01-01"], "activity: ended")),
        ],
    );
    let rows: Vec<_> = found.registrations.rows.iter().map(|row| (&*row.number, &*row.expires, row.days_left, row.row.line)).collect();
    assert_eq!(rows, [("S1", "2026-11-21", -1, 8), ("S0", "2026-11-22", 0, 7), ("S1", "2027-02-20", 90, 8)]);
    assert_eq!(found.registrations.rows[0].kind, Some("operation"));
    assert_eq!(found.registrations.rows[0].verified_by.vi, "Văn phòng");
}

#[test]
fn leap_days_are_days() {
    let left =
        |day: &str, until: &str| directory(day, &[("a", &registered(&[until], ""))]).registrations.rows.first().map(|row| row.days_left);
    assert_eq!(left("2028-02-28", "2028-02-29"), Some(1));
    assert_eq!(left("2028-03-01", "2028-02-29"), Some(-1));
    assert_eq!(left("2027-12-01", "2028-02-29"), Some(90));
    assert_eq!(left("2027-11-30", "2028-02-29"), None);
}
