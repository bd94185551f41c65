//! States of tasks on the pages of a built site: by the day of the build, in the site's time zone, and nowhere but for tracked plans.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::site::{Run, TestSite, checkout, program, tree};

const AGENCIES: &str = "hoi: {name: {vi: Hội Mẫu, en: Sample Union}, level: union}\nso: {name: {vi: Sở Mẫu, en: Sample Department}}\n";

const TASKS: &str = "tasks:
  - {id: t1, text: Đăng tin, lead: [hoi], every: month}
  - {id: t2, text: Báo cáo năm, by: [hoi], every: {year: 11-15}}
  - {id: t3, text: Gặp gỡ, lead: [hoi], with: [so], due: 2026-06-30}
  - {id: t4, text: Tập huấn, lead: [hoi], due: 2026-03, status: done, done_on: 2026-03-10}
";

fn plan(number: &str, track: bool) -> String {
    format!(
        "---\ntitle: Kế hoạch {number}\nstatus: published\nissuer: hoi\nsymbol: {number}/KH-HM\ndate: 2026-01-05\nperiod: 2026\ntrack: {track}\n{TASKS}---\n\nLời.\n"
    )
}

/// One plan that is tracked and one that is not, and news of the first task of both.
fn site() -> TestSite {
    let site = TestSite::minimal();
    site.write("content/vocabulary/agencies.yaml", AGENCIES);
    site.write("content/plans/a.vi.md", plan("05", true));
    site.write("content/plans/b.vi.md", plan("06", false));
    for (name, day) in [("mot", "2026-02-10"), ("hai", "2026-04-02")] {
        let tasks = "tasks: [\"plans/a#t1\", \"plans/b#t1\"]";
        site.write(
            &format!("content/news/2026/{name}.vi.md"),
            format!("---\ntitle: Tin {name}\ndate: {day}\nstatus: published\n{tasks}\n---\n\nTin.\n"),
        );
    }
    site
}

fn build(site: &TestSite, day: &str) {
    let mut command = builder(site);
    command.args(["--date", day]);
    succeed(command.into());
}

/// Without a day.
fn builder(site: &TestSite) -> Command {
    let mut command = Command::new(program());
    command.args(["build", "--locale", "en", "--root"]).arg(site.root()).env_remove("SOURCE_DATE_EPOCH");
    command
}

#[track_caller]
fn succeed(run: Run) {
    assert_eq!(run.code, 0, "{}{}", run.stdout, run.stderr);
}

/// The states of the four tasks, in order, as the page of the plan says them.
fn states(site: &TestSite, path: &str) -> Vec<String> {
    let page = site.read(path);
    let badges = page.split("<span class=\"badge badge-task badge-task-").skip(1);
    badges.filter_map(|rest| Some(rest.split_once("</span>")?.0.split_once('>')?.1.to_owned())).collect()
}

#[test]
fn states_follow_the_day_of_the_build() {
    let site = site();
    for (day, expected) in [
        ("2026-01-04", ["Chưa đến kỳ", "Chưa đến kỳ", "Chưa đến kỳ", "Chưa đến kỳ"]),
        ("2026-02-19", ["Đã thực hiện kỳ này", "Đang thực hiện", "Đang thực hiện", "Chưa đến kỳ"]),
        ("2026-03-22", ["Sắp đến hạn", "Đang thực hiện", "Đang thực hiện", "Đã thực hiện"]),
        ("2026-06-30", ["Sắp đến hạn", "Đang thực hiện", "Sắp đến hạn", "Đã thực hiện"]),
        ("2026-07-01", ["Đang thực hiện", "Đang thực hiện", "Đang thực hiện", "Đã thực hiện"]),
        ("2026-11-14", ["Đang thực hiện", "Sắp đến hạn", "Đang thực hiện", "Đã thực hiện"]),
        ("2027-01-01", ["Đã thực hiện", "Chưa ghi nhận kết quả", "Chưa ghi nhận kết quả", "Đã thực hiện"]),
    ] {
        build(&site, day);
        assert_eq!(states(&site, "public/ke-hoach/a/index.html"), expected, "{day}");
        assert_eq!(states(&site, "public/en/plans/a/index.html").len(), 4, "{day}");
    }
    let page = site.read("public/ke-hoach/a/index.html");
    let counted = |label: &str, count: &str| page.contains(&format!("</svg>{label}: <strong>{count}</strong>"));
    assert!(counted("Đã thực hiện", "2") && counted("Chưa ghi nhận kết quả", "2"), "{page}");
    assert!(page.contains("Năm 2026: có kết quả T2, T4; chưa ghi nhận kết quả T1, T3, T5, T6, T7, T8, T9, T10, T11, T12."), "{page}");
    assert!(!page.contains("Hạn tiếp theo"), "nothing comes after the period: {page}");
}

#[test]
fn the_first_of_several_years_is_told() {
    let site = site();
    let page = |period: &str| {
        site.write("content/plans/a.vi.md", plan("05", true).replace("period: 2026", period));
        build(&site, "2026-11-20");
        site.read("public/ke-hoach/a/index.html")
    };
    let told = "Theo năm: chưa ghi nhận kết quả 2026.";
    let (longer, one_year) = (page("period: {from: 2026, to: 2028}"), page("period: 2026"));
    assert!(longer.contains("Hạn tiếp theo: ") && longer.contains(told), "{longer}");
    assert!(!one_year.contains(told), "of the only time the state tells: {one_year}");
}

#[test]
fn a_plan_that_is_not_tracked_shows_its_dates_and_no_state() {
    let site = site();
    build(&site, "2026-11-20");
    for path in ["public/ke-hoach/b/index.html", "public/en/plans/b/index.html"] {
        let page = site.read(path);
        for sign in ["badge-task", "class=\"progress\"", "<svg class=\"bar", "task-next", "task-times", "2026-03-10"] {
            assert!(!page.contains(sign), "{path} has {sign}");
        }
    }
    let page = site.read("public/ke-hoach/b/index.html");
    assert!(page.contains("hằng tháng") && page.contains("trước ngày 15/11 hằng năm") && page.contains(">Tin mot</a></li>"), "{page}");
}

#[test]
fn days_begin_in_the_time_zone_of_the_site() {
    let site = site();
    let at = |moment: &str| {
        let seconds = moment.parse::<jiff::Timestamp>().expect("a moment").as_second().to_string();
        let mut command = builder(&site);
        command.env("SOURCE_DATE_EPOCH", seconds).env("TZ", "America/New_York");
        succeed(command.into());
        states(&site, "public/ke-hoach/a/index.html")
    };
    // Midnight in Viet Nam: before 15 November, and after the year.
    assert_eq!(at("2026-11-14T16:59:59Z")[1], "Sắp đến hạn");
    assert_eq!(at("2026-11-14T17:00:00Z")[1], "Đang thực hiện");
    assert_eq!(at("2026-12-31T16:59:59Z")[1], "Đang thực hiện");
    assert_eq!(at("2026-12-31T17:00:00Z")[1], "Chưa ghi nhận kết quả");
    assert_eq!(at("2026-02-28T16:59:59Z")[0], "Đã thực hiện kỳ này");
    assert_eq!(at("2026-02-28T17:00:00Z")[0], "Đang thực hiện");
}

#[test]
fn a_day_on_which_no_state_changes_changes_no_page() {
    let site = site();
    build(&site, "2026-07-03");
    let before = tree(&site.path("public"));
    build(&site, "2026-07-15");
    let after = tree(&site.path("public"));
    let differing: Vec<_> = before.iter().zip(&after).filter(|(one, other)| one != other).map(|((path, _), _)| path).collect();
    assert_eq!((before.len(), differing), (after.len(), Vec::new()));
}

#[test]
fn much_news_of_a_task_is_folded_away() {
    let site = site();
    for number in 1..=60 {
        let front = format!("title: Tin {number:02}\ndate: 2026-10-{:02}\nstatus: published\ntasks: [\"plans/a#t1\"]", number % 28 + 1);
        site.write(&format!("content/news/2026/tin-{number}.vi.md"), format!("---\n{front}\n---\n\nTin.\n"));
    }
    build(&site, "2026-11-20");
    let page = site.read("public/ke-hoach/a/index.html");
    let (shown, folded) = page.split_once("<details>").expect("a fold");
    let (folded, _) = folded.split_once("</details>").expect("its end");
    assert_eq!((shown.matches("<span class=\"count\">(<time").count(), folded.matches("<li><a").count()), (3, 47), "{folded}");
    assert!(folded.contains("và 12 tin khác"), "{folded}");
}

/// Readers are told of no delay, whatever the day.
#[test]
fn nothing_public_says_that_something_is_late() {
    let site = site();
    build(&site, "2027-03-01");
    none_is_late(&site.path("public"));
    let demonstration = TestSite::demonstration();
    for day in ["2026-11-21", "2027-02-01"] {
        build(&demonstration, day);
        none_is_late(&demonstration.path("public"));
    }
    for golden in fs::read_dir(checkout().join("tests/golden")).expect("golden sites") {
        let output = golden.expect("a golden site").path().join("output");
        if output.is_dir() {
            none_is_late(&output);
        }
    }
}

#[track_caller]
fn none_is_late(folder: &Path) {
    let pages: Vec<_> = tree(folder)
        .into_iter()
        .filter(|(path, _)| [".html", ".xml", ".atom", ".json", ".csv", ".ics", ".txt"].iter().any(|end| path.ends_with(end)))
        .collect();
    assert!(!pages.is_empty(), "{}", folder.display());
    for (path, bytes) in pages {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        for word in ["quá hạn", "overdue"] {
            assert!(!text.contains(word), "{}: {path} says {word}", folder.display());
        }
    }
}
