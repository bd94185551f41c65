//! Calendars and the page of deadlines in a built site: what stands there, what does not, and that a file changes with its content alone.

use std::process::Command;

use crate::site::{Run, TestSite, tree};

const ALL: &str = "public/thoi-han/calendar.ics";
const PLAN: &str = "public/ke-hoach/kh/calendar.ics";
const EVENTS: &str = "public/su-kien/calendar.ics";
const DAYS: &str = "public/quoc-gia/calendar.ics";
const PAGE: &str = "public/thoi-han/index.html";

fn plan(period: &str, tasks: &str) -> String {
    format!(
        "---\ntitle: Kế hoạch\nstatus: published\nsymbol: 05/KH-LHM\nissuer: lhm\ndate: 2026-01-12\nperiod: {period}\ntrack: true\n\
         tasks:\n{tasks}---\n\nKế hoạch.\n"
    )
}

fn site_with(period: &str, tasks: &str) -> TestSite {
    let site = TestSite::minimal();
    site.write(
        "content/vocabulary/agencies.yaml",
        "lhm: {name: {vi: Liên hiệp Mẫu, en: Sample Union}}\nso: {name: {vi: Sở Mẫu, en: Office}}\n",
    );
    site.write("content/plans/kh.vi.md", plan(period, tasks));
    site
}

/// Builds for a day.
fn build_on(site: &TestSite, day: &str) {
    let mut command = Command::new(crate::site::program());
    command.args(["build", "--locale", "en", "--date", day, "--root"]).arg(site.root()).env_remove("SOURCE_DATE_EPOCH");
    let run = Run::from(command);
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
}

/// The values of a property, unfolded, without its parameters.
fn values(site: &TestSite, path: &str, name: &str) -> Vec<String> {
    let text = site.read(path).replace("\r\n ", "");
    let of = |line: &str| {
        line.strip_prefix(name).filter(|rest| rest.starts_with([':', ';'])).map(|rest| rest.split_once(':').unwrap().1.to_owned())
    };
    text.split("\r\n").filter_map(of).collect()
}

fn days(site: &TestSite, path: &str) -> Vec<String> {
    values(site, path, "DTSTART")
}

/// The days of the page, as it shows them.
fn days_shown(site: &TestSite) -> Vec<String> {
    let page = site.read(PAGE);
    page.split("<dt><time datetime=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

#[test]
fn a_report_before_15_november_is_due_on_the_14th_with_the_printed_rule() {
    let site = site_with("{from: 2026, to: 2027}", "  - {id: bc, text: Báo cáo năm., by: [lhm], every: {year: 11-15}}\n");
    build_on(&site, "2026-11-14");
    assert_eq!(days_shown(&site), ["2026-11-14", "2027-11-14"]);
    let page = site.read(PAGE);
    assert!(page.contains("trước ngày 15/11 hằng năm") && page.contains("href=\"../ke-hoach/kh/#bc\""), "{page}");
    assert_eq!(days(&site, ALL), ["20261114", "20271114"]);
    assert_eq!(site.read(ALL).matches("SUMMARY:Hạn: Báo cáo năm.\r\n").count(), 2);
    build_on(&site, "2026-11-15");
    assert_eq!(days_shown(&site), ["2027-11-14"]);
    // What is past stays in the calendars of readers until the year is over.
    assert_eq!(days(&site, ALL), ["20261114", "20271114"]);
    build_on(&site, "2027-11-15");
    assert_eq!((days_shown(&site), days(&site, ALL)), (vec![], vec!["20271114".to_owned()]));
}

#[test]
fn ends_of_months_leap_days_and_the_end_of_a_year() {
    let tasks = "  - {id: thang, text: Mỗi tháng., every: month, until: 2028-03-30}\n  - {id: nhuan, text: Trước 29/2., every: {year: 02-29}}\n  \
                 - {id: mot, text: Đầu năm., every: {year: 01-01}}\n";
    let site = site_with("{from: 2027, to: 2028}", tasks);
    build_on(&site, "2027-12-31");
    assert_eq!(days_shown(&site), ["2027-12-31", "2028-01-31", "2028-02-28", "2028-02-29", "2028-12-31"]);
    build_on(&site, "2028-02-29");
    assert_eq!(days_shown(&site), ["2028-02-29", "2028-12-31"]);
}

#[test]
fn what_is_done_or_dropped_is_asked_for_no_more() {
    let task = |id: &str, more: &str| format!("  - {{id: {id}, text: Việc {id}., {more}}}\n");
    let tasks = [
        task("mo", "due: 2026-12-05"),
        task("xong", "due: 2026-12-06, status: done, done_on: 2026-11-20"),
        task("bo", "due: 2026-12-07, status: dropped"),
        task("bo-ky", "every: month, status: dropped"),
        task("xong-het", "every: month, status: done"),
        task("som", "every: {year: 12-11}, status: done, done_on: 2026-11-20"),
        task("muon", "every: quarter, status: done, done_on: 2026-10-02"),
        task("ngay", "every: quarter, done_on: 2026-11-20"),
        task("mai", "due: 2026-12-08, status: done, done_on: 2026-12-01"),
        task("hai", "due: 2026-12, every: month, until: 2026-12-31"),
    ];
    let site = site_with("{from: 2026, to: 2027}", &tasks.concat());
    site.build();
    let page = site.read(PAGE);
    for gone in ["Việc xong.", "Việc bo.", "Việc bo-ky.", "Việc xong-het."] {
        assert!(!page.contains(gone) && !site.read(ALL).contains(gone), "{gone}");
    }
    let of = |task: &str| values(&site, PLAN, "UID").into_iter().filter(|uid| uid.contains(&format!("#{task}"))).collect::<Vec<_>>();
    assert_eq!(of("som"), ["plans/kh#som/2027-12-10@example.org"]);
    for done in ["muon", "ngay"] {
        assert_eq!(of(done)[0], format!("plans/kh#{done}/2027-03-31@example.org"));
    }
    assert_eq!(of("mai"), ["plans/kh#mai@example.org"], "a day still to come says nothing yet");
    // A day that is named twice is one.
    assert_eq!(of("hai").last().unwrap(), "plans/kh#hai@example.org");
    assert_eq!(page.matches("Việc hai.").count(), 2);
    for late in ["overdue", "quá hạn", "trễ", "Quá hạn"] {
        assert!(!page.contains(late), "{late}");
    }
}

#[test]
fn a_file_changes_with_its_content_and_the_year_alone() {
    let site = site_with("{from: 2026, to: 2028}", "  - {id: bc, text: Báo cáo., every: month}\n");
    site.write(
        "content/news/2026/hop.vi.md",
        "---\ntitle: Họp\nstatus: published\ndate: 2026-03-01\nevent: {start: \"2026-12-19 15:00\"}\ndeadline: 2026-12-01\n---\n\nHọp.\n",
    );
    site.write("content/vocabulary/countries.yaml", "LA: {name: {vi: Lào, en: Laos}}\n");
    site.write("content/vocabulary/days.yaml", "hoi: {name: {vi: Hội, en: Day}, day: 07-18, countries: [LA], verified: 2026-06-30}\n");
    let calendars = || tree(&site.path("public")).into_iter().filter(|(path, _)| path.ends_with(".ics")).collect::<Vec<_>>();
    build_on(&site, "2026-11-21");
    let first = calendars();
    assert_eq!(first.len(), 8);
    build_on(&site, "2026-12-31");
    assert!(first == calendars(), "a day changed a calendar");
    build_on(&site, "2027-01-01");
    let differing: Vec<_> = first.iter().zip(calendars()).filter(|(old, new)| *old != new).map(|(old, _)| old.0.clone()).collect();
    assert_eq!(differing, ["en/deadlines/calendar.ics", "en/plans/kh/calendar.ics", "ke-hoach/kh/calendar.ics", "thoi-han/calendar.ics"]);
    // An event of last year is still there.
    assert_eq!(days(&site, EVENTS)[1..], ["20261219T150000"]);
    assert_eq!(days(&site, DAYS), ["20260718"]);
}

#[test]
fn a_new_title_is_the_same_event_and_a_change_is_told_by_its_day() {
    let site = site_with("2026", "  - {id: mot, text: Một., due: 2026-12-05}\n  - {id: bc, text: Báo cáo., every: {year: 12-05}}\n");
    let reports = "reporting:\n  - {from: lhm, to: so, every: half}\n  - {from: lhm, to: so, due: 2026-12}\n";
    let text = plan("2026", "").replace("tasks:\n", &format!("{reports}tasks:\n"));
    let tasks = |tasks: &str| text.replace("tasks:\n", &format!("tasks:\n{tasks}"));
    site.write(
        "content/plans/kh.vi.md",
        tasks("  - {id: mot, text: Một., due: 2026-12-05}\n  - {id: bc, text: Báo cáo., every: {year: 12-05}}\n"),
    );
    site.build();
    let uids = values(&site, ALL, "UID");
    let wanted = ["bc/2026-12-04", "mot", "report/lhm/so/2026-06-30", "report/lhm/so/2026-12-31", "report/lhm/so/2"];
    let mut sorted = uids.clone();
    sorted.sort();
    assert_eq!(sorted, wanted.map(|id| format!("plans/kh#{id}@example.org")));
    assert_eq!(values(&site, ALL, "DTSTAMP")[0], "20260111T170000Z");
    assert_eq!(values(&site, ALL, "SEQUENCE"), ["0"; 5]);
    assert_eq!(values(&site, PLAN, "UID"), uids);
    let changed = tasks("  - {id: bc, text: Lời khác hẳn., every: {year: 12-05}}\n  - {id: mot, text: Hai., due: 2026-12-06}\n")
        .replace("title: Kế hoạch", "title: Tên khác\nupdated: 2026-02-12");
    site.write("content/plans/kh.vi.md", changed);
    site.build();
    sorted = values(&site, ALL, "UID");
    sorted.sort();
    assert_eq!(sorted, wanted.map(|id| format!("plans/kh#{id}@example.org")));
    assert_eq!(values(&site, ALL, "DTSTAMP"), ["20260211T170000Z"; 5]);
    assert_eq!(values(&site, ALL, "LAST-MODIFIED"), ["20260211T170000Z"; 5]);
    assert_eq!(values(&site, ALL, "SEQUENCE"), ["31"; 5]);
}

#[test]
fn a_site_below_a_path_has_identifiers_of_its_own() {
    let site = site_with("2026", "  - {id: mot, text: Một., due: 2026-12-05}\n");
    site.write(
        "content/site.yaml",
        "languages: [vi, en]\nname: {vi: H, en: S}\nbase_url: https://a.example:81/lhm/\nrequire_approval: false\n",
    );
    site.build();
    assert_eq!(values(&site, ALL, "UID"), ["plans/kh#mot@a.example:81/lhm"]);
    assert_eq!(values(&site, ALL, "URL"), ["https://a.example:81/lhm/thoi-han/", "https://a.example:81/lhm/ke-hoach/kh/#mot"]);
    assert!(site.read(PAGE).contains("href=\"webcal://a.example:81/lhm/thoi-han/calendar.ics\""));
}

#[test]
fn only_what_is_public_is_in_a_calendar() {
    let site = TestSite::minimal();
    let news = |name: &str, more: &str| {
        let text =
            format!("---\ntitle: Tin {name}\ndate: 2026-11-05\nevent: {{start: 2026-12-01}}\ndeadline: 2026-12-02\n{more}\n---\n\nTin.\n");
        site.write(&format!("content/news/2026/{name}.vi.md"), text);
    };
    news("tot", "status: published");
    news("nhap", "status: draft");
    news("duyet", "status: review");
    news("hen", "status: published\npublish_on: 2026-11-30");
    news("het", "status: published\nexpires: 2026-11-10");
    news("rut", "status: withdrawn");
    let task = plan("{from: 2026, to: 2027}", "  - {id: mot, text: Một., due: 2026-12-05}\n");
    site.write("content/vocabulary/agencies.yaml", "lhm: {name: {vi: Liên hiệp Mẫu, en: Sample Union}}\n");
    for (number, name, status) in [(6, "kh-nhap", "draft"), (7, "kh-rut", "withdrawn"), (8, "kh-hen", "published\npublish_on: 2026-12-01")]
    {
        let symbol = format!("{number:02}/KH-LHM");
        let text = task.replace("published", status).replace("05/KH-LHM", &symbol).replace("2026-01-12", "2026-01-13");
        site.write(&format!("content/plans/{name}.vi.md"), text);
    }
    site.build();
    assert_eq!(values(&site, EVENTS, "UID"), ["news/2026/tot@example.org"]);
    assert_eq!(values(&site, ALL, "UID"), ["news/2026/tot#deadline@example.org"]);
    assert!(!tree(&site.path("public/ke-hoach")).iter().any(|(path, _)| path.ends_with(".ics")));
    // A preview shows what is held back, a calendar never does.
    assert_eq!(site.run(&["build", "--drafts"]).code, 0);
    assert!(site.read(PAGE).contains("Tin nhap"));
    assert_eq!(values(&site, EVENTS, "UID"), ["news/2026/tot@example.org"]);
    assert_eq!(values(&site, ALL, "UID"), ["news/2026/tot#deadline@example.org"]);
    assert!(!tree(&site.path("public/ke-hoach")).iter().any(|(path, _)| path.ends_with(".ics")));
}

#[test]
fn times_of_events() {
    let site = TestSite::minimal();
    let event = |name: &str, event: &str| {
        site.write(
            &format!("content/news/2026/{name}.vi.md"),
            format!("---\ntitle: Tin\ndate: 2026-11-05\nstatus: published\nevent: {{{event}}}\n---\n\nTin.\n"),
        );
    };
    event("a", "start: \"2026-12-01 15:00\", end: \"2026-12-01 17:30\"");
    event("b", "start: \"2026-12-02 09:00+09:00\"");
    event("c", "start: 2026-12-03, end: 2026-12-05");
    // Only one of two times is known: no other is invented.
    event("d", "start: \"2026-12-06 08:00\", end: 2026-12-07");
    // Before it begins.
    event("e", "start: \"2026-12-08 15:00\", end: \"2026-12-08 14:00\"");
    // On another day here.
    event("g", "start: \"2026-12-09 20:00Z\"");
    site.build();
    let starts = ["20261201T150000", "20261202T070000", "20261203", "20261206", "20261208T150000", "20261210T030000"];
    assert_eq!(days(&site, EVENTS)[1..], starts);
    assert_eq!(values(&site, EVENTS, "DTEND"), ["20261201T173000", "20261206", "20261208"]);
    assert_eq!(values(&site, EVENTS, "TRANSP"), ["TRANSPARENT"; 2]);
    assert!(values(&site, EVENTS, "DESCRIPTION")[3].starts_with("Thời gian: 08:00\\, 06/12/2026 – 07/12/2026\\n"));
}

#[test]
fn an_event_that_goes_on_stands_under_its_first_day() {
    let site = TestSite::minimal();
    let text = "---\ntitle: Tuần lễ\ndate: 2026-11-05\nstatus: published\nevent: {start: 2026-11-19, end: 2026-11-25}\ndeadline: 2026-12-31\n---\n\nTin.\n";
    site.write("content/news/2026/tuan-le.vi.md", text);
    for (day, shown) in [("2026-11-18", 2), ("2026-11-21", 2), ("2026-11-25", 2), ("2026-11-26", 1)] {
        build_on(&site, day);
        let days = days_shown(&site);
        assert_eq!((days.len(), days.contains(&"2026-11-19".to_owned())), (shown, shown == 2), "{day}");
        assert!(site.read(PAGE).contains("Từ tháng 11/2026 đến tháng 11/2027"), "{day}");
    }
}

#[test]
fn unverified_days_are_nowhere() {
    let site = TestSite::minimal();
    site.write("content/vocabulary/countries.yaml", "LA: {name: {vi: Lào, en: Laos}}\nKH: {name: {vi: Campuchia, en: Cambodia}}\n");
    let day =
        |name: &str, more: &str| format!("{name}: {{name: {{vi: Ngày {name}, en: Day {name}}}, day: 02-29, countries: [LA, KH]{more}}}\n");
    site.write("content/vocabulary/days.yaml", day("kin", ""));
    let run = site.build();
    assert!(run.stderr.contains("NC227") && run.stderr.contains("kin"), "{}", run.stderr);
    for (path, bytes) in tree(&site.path("public")) {
        assert!(!String::from_utf8_lossy(&bytes).contains("Ngày kin"), "{path}");
    }
    assert!(!site.path(PAGE).exists() && !site.path(DAYS).exists());
    site.write("content/vocabulary/days.yaml", day("kin", "") + &day("ro", ", verified: 2027-05-01"));
    build_on(&site, "2027-11-21");
    assert_eq!(values(&site, DAYS, "UID"), ["days/ro@example.org"]);
    // A leap day begins in a leap year, and is there in leap years only.
    assert_eq!(
        (days(&site, DAYS), values(&site, DAYS, "RRULE")),
        (vec!["20240229".to_owned()], vec!["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29".to_owned()])
    );
    assert_eq!(days_shown(&site), ["2028-02-29"]);
    build_on(&site, "2028-03-01");
    assert!(days_shown(&site).is_empty());
}

#[test]
fn pages_and_hosts_know_their_calendars() {
    let site = site_with("{from: 2026, to: 2027}", "  - {id: mot, text: Một., due: 2026-12-05}\n");
    site.build();
    let head = |path: &str| {
        let page = site.read(path);
        let link = page.lines().find(|line| line.contains("type=\"text/calendar\"") && line.starts_with("<link"));
        link.unwrap_or_else(|| panic!("{path}: {page}")).split("href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    for page in [PAGE, "public/ke-hoach/kh/index.html", "public/su-kien/index.html", "public/en/deadlines/index.html"] {
        assert_eq!(head(page), "calendar.ics", "{page}");
    }
    assert!(site.read("public/_headers").contains("/*.ics\n  Content-Type: text/calendar; charset=utf-8\n"));
    assert!(site.read("public/.htaccess").contains("AddType \"text/calendar; charset=utf-8\" .ics\n"));
    assert!(site.read("public/web.config").contains("<mimeMap fileExtension=\".ics\" mimeType=\"text/calendar; charset=utf-8\"/>"));
    assert!(site.read("public/sitemap-vi-1.xml").contains("<loc>https://example.org/thoi-han/</loc>"));
    let page = site.read(PAGE);
    assert!(page.contains("<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/en/deadlines/\">"), "{page}");
    assert!(site.read("public/index.html").contains("href=\"thoi-han/\""), "the footer leads there");
}

#[test]
fn nothing_due_and_no_page() {
    let site = TestSite::minimal();
    site.build();
    assert!(!site.path(PAGE).exists());
    // Events have a page always, and so a calendar; one without an event holds at least its time zone.
    let text = site.read(EVENTS);
    assert!(text.contains("BEGIN:VTIMEZONE") && !text.contains("BEGIN:VEVENT"), "{text}");
    site.write(
        "content/site.yaml",
        "languages: [vi, en]\nname: {vi: H, en: S}\nbase_url: https://example.org/\nrequire_approval: false\nmenu: [deadlines]\n",
    );
    site.build();
    assert!(site.read(PAGE).contains("Trong 12 tháng tới chưa có thời hạn nào."));
}
