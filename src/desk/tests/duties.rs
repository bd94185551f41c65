//! What the tracked plans ask for, by when.

use super::*;

const DAY: &str = "2026-11-22";

/// A tracked plan with these lines.
fn plan(more: &str) -> String {
    format!("title: Kế hoạch\nstatus: published\nissuer: van-phong\nsymbol: 05/KH-LHM\ndate: 2026-01-12\nperiod: 2026\ntrack: true\n{more}")
}

fn duties(day: &str, more: &str) -> Duties {
    Sample::new(day, &[("plans/a.vi.md", &plan(more))]).status().duties
}

type Found<'d> = Vec<(&'d str, &'d str, i32)>;

/// Task or report, day, days left.
fn seen(list: &List<Duty>) -> Found<'_> {
    list.rows.iter().map(|row| (row.anchor.as_deref().unwrap_or(row.kind), &*row.due, row.days_left)).collect()
}

fn all(duties: &Duties) -> [Found<'_>; 4] {
    [seen(&duties.overdue), seen(&duties.to_confirm), seen(&duties.this_month), seen(&duties.next_month)]
}

#[test]
fn tasks_are_sorted_by_their_last_day() {
    let found = duties(
        DAY,
        "tasks:
  - {id: t1, text: Hôm qua, due: 2026-11-21}
  - {id: t2, text: Hôm nay, due: 2026-11-22}
  - {id: t3, text: Trong tháng, due: 2026-11}
  - {id: t4, text: Đầu tháng sau, due: 2026-12-01}
  - {id: t5, text: Trong quý, due: 2026-Q4}
  - {id: t6, text: Tháng trước, due: {from: 2026-09, to: 2026-10}}
  - {id: t7, text: Năm sau, due: 2027-01-01}
  - {id: t8, text: Xong, due: 2026-11-21, status: done, done_on: 2026-11-20}
  - {id: t9, text: Bỏ, due: 2026-11-30, status: dropped}
  - {id: t10, text: Lâu rồi, due: 2026-02, status: open}",
    );
    let expected: [Found; 4] = [
        vec![("t10", "2026-02-28", -267), ("t6", "2026-10-31", -22), ("t1", "2026-11-21", -1)],
        vec![],
        vec![("t2", "2026-11-22", 0), ("t3", "2026-11-30", 8)],
        vec![("t4", "2026-12-01", 9), ("t5", "2026-12-31", 39)],
    ];
    assert_eq!(all(&found), expected);
}

#[test]
fn a_row_says_who_what_and_where() {
    let found = duties(
        DAY,
        "tasks:
  - {id: t1, text: Mở lớp, lead: [van-phong, ban], by: [so], due: 2026-11}
  - {id: t2, text: Gửi thư, by: [so], due: 2026-11-30}
reporting:
  - {from: van-phong, to: so, due: 2026-12-10}",
    );
    let [task, other] = &found.this_month.rows[..] else { panic!("two tasks") };
    assert_eq!((task.kind, &*task.text, &*task.row.title), ("task", "Mở lớp", "Kế hoạch"));
    assert_eq!(task.symbol.as_deref(), Some("05/KH-LHM"));
    assert_eq!(task.row.url.as_deref(), Some("/ke-hoach/a/#t1"));
    assert_eq!(task.row.line, 10);
    assert_eq!(task.lead, Both { vi: "Văn phòng, Ban biên tập".to_owned(), en: "Office, Board".to_owned() });
    assert_eq!((&*task.when.vi, &*task.written), ("trong tháng 11/2026", "2026-11"));
    // Whoever is made responsible stands in where nobody leads.
    assert_eq!(other.lead.en, "Sample Department");
    let report = &found.next_month.rows[0];
    assert_eq!((report.kind, report.anchor.as_deref(), &*report.text), ("report", None, ""));
    assert_eq!((&*report.lead.vi, &*report.to.vi, report.row.url.as_deref()), ("Văn phòng", "Sở Mẫu", Some("/ke-hoach/a/")));
}

#[test]
fn what_comes_back_is_never_overdue() {
    let found = duties(
        DAY,
        "tasks:
  - {id: t1, text: Hằng tháng, every: month}
  - {id: t2, text: Hằng quý, every: quarter}
  - {id: t3, text: Thường xuyên, every: continuous}
  - {id: t4, text: Đến hết tháng này, every: month, until: 2026-11-30}
  - {id: t5, text: Đã xong, every: month, status: done}
reporting:
  - {from: van-phong, to: so, every: {year: 11-15}}",
    );
    let expected: [Found; 4] = [
        vec![],
        vec![("t1", "2026-10-31", -22), ("t4", "2026-10-31", -22), ("report", "2026-11-14", -8)],
        vec![("t1", "2026-11-30", 8), ("t4", "2026-11-30", 8)],
        vec![("t1", "2026-12-31", 39), ("t2", "2026-12-31", 39)],
    ];
    assert_eq!(all(&found), expected);
}

#[test]
fn what_needs_confirming_stands_for_a_month() {
    let report = "reporting:\n  - {from: van-phong, to: so, due: 2026-03-15}";
    let count = |day: &str| duties(day, report).to_confirm.total;
    assert_eq!([count("2026-03-15"), count("2026-03-16"), count("2026-04-15"), count("2026-04-16")], [0, 1, 1, 0]);
}

#[test]
fn news_of_a_task_confirms_it() {
    let own = plan("tasks: [{id: t1, text: Hằng tháng, every: month}, {id: t2, text: Khác, every: month}]");
    let left = |date: &str, more: &str| {
        let told = format!("{}\ntasks: [\"plans/a#t1\"]", news(date).replace("published", more));
        let duties = Sample::with_drafts(DAY, &[("plans/a.vi.md", &own), ("news/2026/n.vi.md", &told)]).status().duties;
        duties.to_confirm.rows.iter().map(|row| row.anchor.clone().unwrap_or_default()).collect::<Vec<_>>().join(" ")
    };
    // Of October, or after it; not of the time before, of the future, of what nobody sees.
    assert_eq!(left("2026-10-01", "published"), "t2");
    assert_eq!(left("2026-11-22", "published"), "t2");
    assert_eq!(left("2026-09-30", "published"), "t1 t2");
    assert_eq!(left("2026-11-23", "published"), "t1 t2");
    assert_eq!(left("2026-10-01", "draft"), "t1 t2");
}

#[test]
fn recurrence_keeps_to_the_plan() {
    let monthly = "tasks: [{id: t1, text: Hằng tháng, every: month}]";
    // Nothing comes back after the period.
    let last = duties("2026-12-31", monthly);
    assert_eq!(all(&last)[1..], [vec![("t1", "2026-11-30", -31)], vec![("t1", "2026-12-31", 0)], vec![]]);
    // Nor before the plan was made.
    let first = duties("2026-01-20", &monthly.replace("month", "{year: 01-11}"));
    assert_eq!(all(&first), [vec![], vec![], vec![], vec![]]);
    // What is due once stays to be done.
    let open = duties("2027-06-01", "tasks: [{id: t1, text: Một lần, due: 2026-12}]");
    assert_eq!(seen(&open.overdue), [("t1", "2026-12-31", -152)]);
}

#[test]
fn a_day_in_the_plan_settles_one_time_of_what_comes_back() {
    let reports = |day: &str, period: &str| {
        let yearly = "tasks: [{id: t1, text: Báo cáo, every: {year: 11-15}, status: done, done_on: 2026-11-12}]";
        let own = plan(yearly).replace("period: 2026", period);
        let found = Sample::new(day, &[("plans/a.vi.md", &own)]).status().duties;
        all(&found).concat().iter().map(|(_, due, _)| (*due).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(reports("2026-11-10", "period: 2026"), ["2026-11-14"], "not yet done");
    assert_eq!(reports("2026-11-12", "period: 2026"), [""; 0]);
    assert_eq!(reports("2026-11-22", "period: 2026"), [""; 0]);
    assert_eq!(reports("2027-11-01", "period: {from: 2026, to: 2028}"), ["2027-11-14"]);
}

#[test]
fn what_ended_without_a_result_is_asked_for_for_a_year() {
    let tasks = "tasks:
  - {id: t1, text: Thường xuyên, every: continuous}
  - {id: t2, text: Hằng tháng, every: month, until: 2026-06-30}
  - {id: t3, text: Một lần, due: 2026-12}
  - {id: t4, text: Đã xong, every: month, status: done}
  - {id: t5, text: Có tin, every: month}";
    let told = format!("{}\ntasks: [\"plans/a#t5\"]", news("2026-03-01"));
    let found = |day: &str| Sample::new(day, &[("plans/a.vi.md", &plan(tasks)), ("news/2026/n.vi.md", &told)]).status().duties;
    let days = |list: &List<Duty>| seen(list).iter().map(|(task, due, _)| format!("{task} {due}")).collect::<Vec<_>>();
    assert_eq!(days(&found("2026-07-01").no_result), ["t2 2026-06-30"]);
    let ended = found("2027-01-01");
    assert_eq!(days(&ended.no_result), ["t2 2026-06-30", "t1 2026-12-31"]);
    // What is overdue stands there alone.
    assert_eq!(days(&ended.overdue), ["t3 2026-12-31"]);
    assert_eq!(days(&found("2027-12-31").no_result), ["t1 2026-12-31"]);
    assert_eq!(days(&found("2028-01-01").no_result), [""; 0]);
}

#[test]
fn months_end_where_the_calendar_says() {
    let task = |day: &str, due: &str| {
        let tasks = format!("tasks: [{{id: t1, text: Việc, due: {due}}}]");
        let found = Sample::new(day, &[("plans/a.vi.md", &plan(&tasks).replace("period: 2026\n", ""))]).status().duties;
        [found.overdue.total, found.this_month.total, found.next_month.total]
    };
    assert_eq!(task("2028-02-28", "2028-02-29"), [0, 1, 0]);
    assert_eq!(task("2028-02-29", "2028-02"), [0, 1, 0]);
    assert_eq!(task("2028-03-01", "2028-02"), [1, 0, 0]);
    assert_eq!(task("2027-02-28", "2027-03-01"), [0, 0, 1]);
    assert_eq!(task("2026-12-31", "2027-01-31"), [0, 0, 1]);
    assert_eq!(task("2026-12-31", "2027-02-01"), [0, 0, 0]);
    assert_eq!(task("2028-01-31", "2028-02-29"), [0, 0, 1]);
}

#[test]
fn only_tracked_plans_in_force_count() {
    let tasks = "tasks: [{id: t1, text: Việc, due: 2026-11-30}]";
    let total = |files: &[(&str, &str)]| Sample::with_drafts(DAY, files).status().duties.this_month.total;
    let own = plan(tasks);
    assert_eq!(total(&[("plans/a.vi.md", &own)]), 1);
    assert_eq!(total(&[("plans/a.vi.md", &own.replace("track: true", "track: false"))]), 0);
    for status in ["draft", "review", "withdrawn"] {
        assert_eq!(total(&[("plans/a.vi.md", &own.replace("published", status))]), 0, "{status}");
    }
    let newer = |status: &str, date: &str| {
        format!(
            "title: Mới\nstatus: {status}\nissuer: van-phong\nsymbol: 09/KH-LHM\ndate: {date}\nsupersedes: [{{symbol: 05/KH-LHM, issuer: van-phong, date: 2026-01-12}}]"
        )
    };
    let with = |status: &str, date: &str| total(&[("plans/a.vi.md", &own), ("plans/b.vi.md", &newer(status, date))]);
    assert_eq!(with("published", DAY), 0);
    assert_eq!(with("draft", DAY), 1);
    // Replaced on that day, before the task is due; and afterwards.
    assert_eq!(with("published", "2026-11-30"), 0);
    assert_eq!(with("published", "2026-12-01"), 1);
}
