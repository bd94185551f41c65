use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config;
use crate::content::{self, KnownDocuments};
use crate::site::{Input, assemble};
use crate::yaml::Source;

use super::*;

const SITE: &str = "languages: [vi, en]\nname: Hội Mẫu\nbase_url: https://example.org/\n";

/// A site of a few files below `content/`, without the fences of the front matter, on a day.
fn site(today: &str, files: &[(&str, &str)]) -> Site {
    let agencies = Source::new(&"content/vocabulary/agencies.yaml".into(), "hoi: {name: {vi: Hội, en: Union}}\n", 0);
    let (config, _) = config::read(&Source::new(&"content/site.yaml".into(), SITE, 0), &[("agencies".into(), agencies)]);
    let config = Arc::new(config);
    let parse = |(path, front): &(&str, &str)| {
        let parsed = content::parse(&format!("content/{path}").into(), &format!("---\n{front}\n---\n\nA.\n"), &config);
        assert!(parsed.problems.is_empty(), "{path}: {:?}", parsed.problems);
        parsed.document.map(Arc::new)
    };
    let documents = files.iter().filter_map(parse).collect();
    let input = Input {
        config: &config,
        pictures: &BTreeMap::new(),
        downloads: &BTreeMap::new(),
        bulletins: &[],
        known: &KnownDocuments::default(),
        date: today.parse().expect("a day"),
        drafts: false,
    };
    assemble(documents, &input).0
}

/// The plan of 2026, of 12 January, with one task of these keys, and news that names it on these days.
fn with_task(task: &str, news: &str, today: &str) -> Site {
    let plan = format!("{PLAN}tasks: [{{id: t1, text: Việc, {task}}}]");
    with_plan(&plan, news, today, &[])
}

const PLAN: &str = "title: Kế hoạch\nstatus: published\nissuer: hoi\nsymbol: 05/KH-LHM\ndate: 2026-01-12\nperiod: 2026\ntrack: true\n";

fn with_plan(plan: &str, news: &str, today: &str, more: &[(&str, &str)]) -> Site {
    let item = |day: &str| format!("title: Tin {day}\ndate: {day}\nstatus: published\ntasks: [\"plans/a#t1\"]");
    let news: Vec<(String, String)> = news.split_whitespace().map(|day| (format!("news/{}/n{day}.vi.md", &day[..4]), item(day))).collect();
    let mut files: Vec<(&str, &str)> = vec![("plans/a.vi.md", plan)];
    files.extend(news.iter().map(|(path, front)| (&**path, &**front)));
    files.extend(more);
    site(today, &files)
}

fn only(site: &Site) -> Tracked<'_> {
    site.all_tracked().next().expect("a tracked plan")
}

/// Task; days of news; the day of the build; what readers are told; the day by which it is to be done next; the day since which it is late.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

#[track_caller]
fn check(rows: &[Row]) {
    for (task, news, today, state, next, late) in rows {
        let site = with_task(task, news, today);
        let tracked = only(&site);
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let found = (tracked.state_at(0).id(), day(tracked.next_day(0)), day(tracked.late(0)));
        assert_eq!(found, (*state, (*next).to_owned(), (*late).to_owned()), "{{{task}}}, news of {news:?}, on {today}");
    }
}

#[test]
fn what_is_due_once() {
    check(&[
        // Before the plan itself.
        ("due: 2026-06-30", "", "2026-01-11", "upcoming", "2026-06-30", ""),
        // A day is worked towards from the beginning; it is near within 30 days.
        ("due: 2026-06-30", "", "2026-01-12", "open", "2026-06-30", ""),
        ("due: 2026-06-30", "", "2026-05-30", "open", "2026-06-30", ""),
        ("due: 2026-06-30", "", "2026-05-31", "due-soon", "2026-06-30", ""),
        ("due: 2026-06-30", "", "2026-06-30", "due-soon", "2026-06-30", ""),
        // Late for editors, open for readers; news is not yet the word of the editor.
        ("due: 2026-06-30", "", "2026-07-01", "open", "", "2026-06-30"),
        ("due: 2026-06-30", "2026-06-29", "2026-07-01", "open", "", "2026-06-30"),
        // A stretch of time begins; of a month the last third is near.
        ("due: 2026-Q2", "", "2026-03-31", "upcoming", "2026-06-30", ""),
        ("due: 2026-Q2", "", "2026-04-01", "open", "2026-06-30", ""),
        ("due: 2026-04", "", "2026-04-19", "open", "2026-04-30", ""),
        ("due: 2026-04", "", "2026-04-20", "due-soon", "2026-04-30", ""),
        ("due: {from: 2026-09, to: 2026-10}", "", "2026-08-31", "upcoming", "2026-10-31", ""),
        ("due: {from: 2026-09, to: 2026-10}", "2026-08-20", "2026-08-31", "open", "2026-10-31", ""),
        // What the plan says, from the day that it says.
        ("due: 2026-06-30, status: done", "", "2026-02-01", "done", "", ""),
        ("due: 2026-06-30, status: done, done_on: 2026-06-20", "", "2026-06-19", "due-soon", "2026-06-30", ""),
        ("due: 2026-06-30, status: done, done_on: 2026-06-20", "", "2026-06-20", "done", "", ""),
        ("due: 2026-06-30, done_on: 2026-06-20", "", "2026-07-20", "done", "", ""),
        ("due: 2026-06-30, status: open, done_on: 2026-06-20", "", "2026-07-20", "open", "", "2026-06-30"),
        ("due: 2026-06-30, status: dropped", "2026-06-29", "2026-07-20", "dropped", "", ""),
        // Past the period the news decide.
        ("due: 2026-12-31", "", "2026-12-31", "due-soon", "2026-12-31", ""),
        ("due: 2026-12-31", "", "2027-01-01", "no-result", "", "2026-12-31"),
        ("due: 2026-12-31", "2026-03-01", "2027-01-01", "done", "", ""),
        ("due: 2026-12-31", "2027-01-05", "2027-01-01", "no-result", "", "2026-12-31"),
        ("due: 2026-12-31", "2027-01-05", "2027-01-05", "done", "", ""),
    ]);
}

#[test]
fn what_has_no_day() {
    check(&[
        ("status: open", "", "2026-01-11", "upcoming", "", ""),
        ("status: open", "", "2026-12-31", "open", "", ""),
        ("status: open", "", "2027-01-01", "no-result", "", ""),
        ("every: continuous", "", "2026-06-01", "continuous", "", ""),
        ("every: continuous", "2026-05-01", "2026-06-01", "continuous", "", ""),
        ("every: continuous", "2026-05-01", "2027-01-01", "done", "", ""),
        ("every: continuous, until: 2026-06-30", "", "2026-06-30", "continuous", "", ""),
        ("every: continuous, until: 2026-06-30", "", "2026-07-01", "no-result", "", ""),
        ("every: continuous, status: done, done_on: 2026-03-01", "", "2026-06-01", "done", "", ""),
    ]);
}

#[test]
fn what_comes_back() {
    check(&[
        // A month: the last third is near, news of the month is its result, and the next month begins anew.
        ("every: month", "", "2026-11-19", "open", "2026-11-30", ""),
        ("every: month", "", "2026-11-20", "due-soon", "2026-11-30", ""),
        ("every: month", "2026-11-01", "2026-11-20", "done", "2026-12-31", ""),
        ("every: month", "2026-11-30", "2026-11-30", "done", "2026-12-31", ""),
        ("every: month", "2026-11-30", "2026-12-01", "open", "2026-12-31", ""),
        ("every: month", "2026-10-31", "2026-11-01", "open", "2026-11-30", ""),
        // The first month has everything before it.
        ("every: month", "2026-01-02", "2026-01-31", "done", "2026-02-28", ""),
        ("every: quarter", "", "2026-05-30", "open", "2026-06-30", ""),
        ("every: quarter", "", "2026-05-31", "due-soon", "2026-06-30", ""),
        ("every: half", "2026-06-30", "2026-07-01", "open", "2026-12-31", ""),
        // Before 15 November is by the 14th. Nothing comes after it in this plan, so it takes what comes later, too.
        ("every: {year: 11-15}", "", "2026-10-14", "open", "2026-11-14", ""),
        ("every: {year: 11-15}", "", "2026-10-15", "due-soon", "2026-11-14", ""),
        ("every: {year: 11-15}", "", "2026-11-15", "open", "", ""),
        ("every: {year: 11-15}", "2026-11-20", "2026-11-21", "done", "", ""),
        ("every: {year: 11-15}", "", "2026-12-31", "open", "", ""),
        ("every: {year: 11-15}", "", "2027-01-01", "no-result", "", ""),
        // Done on a day is this one time, done without a day is all of it.
        ("every: {year: 11-15}, status: done, done_on: 2026-11-12", "", "2026-11-11", "due-soon", "2026-11-14", ""),
        ("every: {year: 11-15}, status: done, done_on: 2026-11-12", "", "2026-11-21", "done", "", ""),
        ("every: {year: 11-15}, status: done, done_on: 2026-11-12", "", "2027-06-01", "done", "", ""),
        ("every: month, status: done, done_on: 2026-05-12", "", "2026-05-31", "done", "2026-06-30", ""),
        ("every: month, status: done, done_on: 2026-05-12", "", "2026-06-01", "open", "2026-06-30", ""),
        ("every: month, status: done", "", "2026-06-01", "done", "", ""),
        ("every: month, status: dropped", "2026-06-01", "2026-06-01", "dropped", "", ""),
        // Its own end.
        ("every: month, until: 2026-06-15", "", "2026-06-01", "open", "", ""),
        ("every: month, until: 2026-06-15", "2026-05-20", "2026-06-10", "done", "", ""),
        ("every: month, until: 2026-06-15", "", "2026-06-16", "no-result", "", ""),
        // A list, and a list with something that has no days.
        ("every: [month, {year: 11-15}]", "", "2026-11-10", "due-soon", "2026-11-14", ""),
        ("every: [month, {year: 11-15}]", "2026-11-14", "2026-11-15", "open", "2026-11-30", ""),
        ("every: [continuous, {year: 12}]", "", "2026-06-01", "continuous", "2026-12-31", ""),
        // A day of its own beside.
        ("every: quarter, due: 2026-05-15", "", "2026-05-16", "open", "2026-06-30", "2026-05-15"),
        ("every: quarter, due: 2026-05-15, status: done, done_on: 2026-05-10", "", "2026-05-16", "open", "2026-06-30", ""),
    ]);
}

#[test]
fn only_what_anybody_can_read_is_a_result() {
    let plan = format!("{PLAN}tasks: [{{id: t1, text: Việc, every: month}}]");
    let state = |more: &str| {
        let news = format!("title: Tin\ndate: 2026-06-10\ntasks: [\"plans/a#t1\"]\n{more}");
        let site = with_plan(&plan, "", "2026-06-15", &[("news/2026/n.vi.md", &news)]);
        (only(&site).state_at(0).id(), only(&site).news("t1").len())
    };
    assert_eq!(state("status: published"), ("done", 1));
    for hidden in ["status: draft", "status: review", "status: withdrawn", "status: published\npublish_on: 2026-06-16"] {
        assert_eq!(state(hidden), ("open", 0), "{hidden}");
    }
    // Of another task, and of another plan.
    let other = "title: Tin\ndate: 2026-06-10\nstatus: published\ntasks: [\"plans/b#t1\"]";
    let second = plan.replace("05/KH", "06/KH");
    let site = with_plan(&plan, "", "2026-06-15", &[("news/2026/n.vi.md", other), ("plans/b.vi.md", &second)]);
    let states: Vec<_> = site.tracked().map(|tracked| tracked.state_at(0).id()).collect();
    assert_eq!(states, ["open", "done"]);
}

/// The times of a task between two days: the first day that counts, the day, the last that counts.
fn times(plan: &str, from: &str, to: &str) -> Vec<String> {
    let site = with_plan(plan, "", "2026-11-21", &[]);
    let tracked = only(&site);
    let task = tracked.duties().next().expect("a duty");
    let day = |text: &str| text.parse().expect("a day");
    let said = |day: Date| if day == Date::MIN || day == Date::MAX { "-".to_owned() } else { day.to_string() };
    let times = tracked.times(task).between(day(from), day(to));
    times.iter().map(|time| format!("{} {} {}", said(time.from), time.day, said(time.to))).collect()
}

fn every(every: &str, period: &str) -> String {
    format!("{PLAN}tasks: [{{id: t1, text: Việc, every: {every}}}]")
        .replace("period: 2026\n", &format!("period: {period}\n"))
        .replace("2026-01-12", "2024-01-01")
}

#[test]
fn each_time_begins_after_the_one_before() {
    assert_eq!(
        times(&every("month", "{from: 2024, to: 2028}"), "2028-01-15", "2028-03-31"),
        ["2028-01-01 2028-01-31 2028-01-31", "2028-02-01 2028-02-29 2028-02-29", "2028-03-01 2028-03-31 2028-03-31"]
    );
    // 29 February in years that have it and years that do not.
    assert_eq!(
        times(&every("{year: 02-29}", "{from: 2026, to: 2028}"), "2026-01-01", "2028-12-31"),
        ["- 2026-02-28 2026-02-28", "2026-03-01 2027-02-28 2027-02-28", "2027-03-01 2028-02-28 -"]
    );
    assert_eq!(
        times(&every("{year: 03-01}", "{from: 2026, to: 2028}"), "2027-01-01", "2028-12-31"),
        ["2026-03-01 2027-02-28 2027-02-28", "2027-03-01 2028-02-29 -"]
    );
    // Before 1 January is by the last day of the year before: the first one lies before the period.
    assert_eq!(times(&every("{year: 01-01}", "2026"), "2025-01-01", "2027-12-31"), ["- 2026-12-31 -"]);
    assert_eq!(
        times(&every("{year: 11-15}", "{from: 2025, to: 2026}"), "2020-01-01", "2030-12-31"),
        ["- 2025-11-14 2025-11-14", "2025-11-15 2026-11-14 -"]
    );
    // Two recurrences on one day are one time.
    assert_eq!(
        times(&every("[quarter, half, year]", "2026"), "2026-06-01", "2026-09-30"),
        ["2026-04-01 2026-06-30 2026-06-30", "2026-07-01 2026-09-30 2026-09-30"]
    );
}

#[test]
fn times_stay_within_the_plan() {
    // A period that ends within a month leaves that month out.
    assert_eq!(
        times(&every("month", "{from: 2026-05, to: 2026-07-30}"), "2026-01-01", "2026-12-31"),
        ["- 2026-05-31 2026-05-31", "2026-06-01 2026-06-30 -"]
    );
    // Nor is there any before the plan's own date, though its period began.
    let late = every("month", "2026").replace("2024-01-01", "2026-03-10");
    assert_eq!(times(&late, "2026-01-01", "2026-04-30"), ["- 2026-03-31 2026-03-31", "2026-04-01 2026-04-30 2026-04-30"]);
    let until = every("month, until: 2026-04-30", "2026");
    assert_eq!(times(&until, "2026-03-01", "2026-12-31"), ["2026-03-01 2026-03-31 2026-03-31", "2026-04-01 2026-04-30 -"]);
    // Without a period and a date a plan binds always.
    let ever =
        every("{year: 11-15}", "2026").replace("period: 2026\ndate: 2024-01-01\n", "").replace("date: 2024-01-01\nperiod: 2026\n", "");
    assert_eq!(times(&ever, "2026-01-01", "2026-12-31"), ["2025-11-15 2026-11-14 2026-11-14"]);
    assert_eq!(times(&ever, "9999-01-01", "9999-12-31").len(), 1);
}

/// The state of a task in a plan with this successor; the last day on which the plan binds; whether it is late to what it owed in May.
fn replaced(successor: &str, today: &str) -> (&'static str, String, bool) {
    let plan = format!("{PLAN}tasks: [{{id: t1, text: Việc, due: 2026-12-31}}, {{id: t2, text: Khác, due: 2026-05}}]");
    let newer = format!(
        "title: Mới\nissuer: hoi\nsymbol: 09/KH-LHM\nsupersedes: [{{symbol: 05/KH-LHM, issuer: hoi, date: 2026-01-12}}]\n{successor}"
    );
    let site = with_plan(&plan, "", today, &[("plans/b.vi.md", &newer)]);
    let tracked = only(&site);
    (tracked.state_at(0).id(), tracked.last.to_string(), tracked.late(1).is_some())
}

#[test]
fn a_newer_plan_ends_an_older_one() {
    let end = || "2026-12-31".to_owned();
    assert_eq!(replaced("status: published\ndate: 2026-06-01", "2026-05-31"), ("open", "2026-05-31".to_owned(), false));
    let early = "status: published\ndate: 2026-06-20\npublish_on: 2026-06-01";
    assert_eq!(replaced(early, "2026-06-01"), ("open", "2026-06-19".to_owned(), true));
    assert_eq!(replaced(early, "2026-06-19"), ("open", "2026-06-19".to_owned(), true));
    assert_eq!(replaced(early, "2026-06-20"), ("no-result", "2026-06-19".to_owned(), false));
    for hidden in ["status: draft\ndate: 2026-06-01", "status: review\ndate: 2026-06-01", "status: withdrawn\ndate: 2026-06-01"] {
        assert_eq!(replaced(hidden, "2026-07-01"), ("open", end(), true), "{hidden}");
    }
    assert_eq!(replaced("status: published\ndate: 2026-06-01\npublish_on: 2026-07-02", "2026-07-01"), ("open", end(), true));
    // Without a date the period says when; without that, too, the older plan holds no more.
    assert_eq!(replaced("status: published\nperiod: 2027", "2026-07-01"), ("open", end(), true));
    assert_eq!(replaced("status: published\nperiod: 2026-08", "2026-08-01"), ("no-result", "2026-07-31".to_owned(), false));
    assert_eq!(replaced("status: published", "2026-07-01"), ("no-result", Date::MIN.to_string(), false));
}

#[test]
fn states_are_counted_in_their_order() {
    let plan = format!(
        "{PLAN}tasks: [{{id: t1, text: A, every: month}}, {{id: t2, text: B, due: 2026-12-01}}, {{id: t3, text: C, due: 2026-12-01}}, \
         {{id: t4, text: D, every: continuous}}, {{id: t5, text: E, status: dropped}}, {{id: t6, text: F, due: 2026-12}}]"
    );
    let site = with_plan(&plan, "2026-11-03 2026-10-01 2026-11-02", "2026-11-21", &[]);
    let tracked = only(&site);
    let counts: Vec<_> = tracked.counts().into_iter().map(|(state, count)| (state.id(), count)).collect();
    assert_eq!(counts, [("done", 1), ("due-soon", 2), ("continuous", 1), ("upcoming", 1), ("dropped", 1)]);
    let days: Vec<_> = tracked.told(0).iter().map(|(day, _)| day.to_string()).collect();
    assert_eq!(days, ["2026-10-01", "2026-11-02", "2026-11-03"]);
    let november = tracked.times(tracked.duties().next().expect("a duty")).next(site.date).expect("a time");
    assert_eq!(tracked.results(0).told_in(&november).len(), 2);
    assert_eq!(tracked.state(&tracked.plan.tasks[1]), State::DueSoon);
}

#[test]
fn a_plan_that_the_site_does_not_show_is_asked_for_by_the_editors_alone() {
    let plan = format!("{PLAN}tasks: [{{id: t1, text: A, every: month}}]");
    let count = |plan: &str| {
        let site = with_plan(plan, "", "2026-11-21", &[]);
        (site.tracked().count(), site.all_tracked().count())
    };
    assert_eq!(count(&plan), (1, 1));
    assert_eq!(count(&format!("{plan}\npublish_on: 2026-12-01")), (0, 1));
    assert_eq!(count(&format!("{plan}\nexpires: 2026-11-01")), (0, 1));
    assert_eq!(count(&plan.replace("track: true", "track: false")), (0, 0));
    assert_eq!(count(&plan.replace("published", "draft")), (0, 0));
    assert_eq!(count(&plan.replace("published", "withdrawn")), (0, 0));
}
