//! What was done for each task of a plan, and what comes next.

use std::collections::BTreeMap;

use crate::page::{ReportDayView, ReportPlanView, ReportResultView, ReportTaskView};

use super::Draft;
use super::paper::{Align, Block, Column, Run, Table, text};

/// With more results than this a task has only their titles.
const SUMMARIES: usize = 8;

/// The results of tasks, plan by plan, and what else there was.
pub fn blocks(draft: &Draft) -> Vec<Block> {
    let mut blocks = vec![draft.heading(2, "results", &[])];
    for (at, plan) in draft.report.plans.iter().enumerate() {
        blocks.push(Block::Heading(3, format!("{}. {}", at + 1, dated(draft, plan))));
        blocks.push(sum(draft, plan));
        blocks.push(overview(draft, plan));
        blocks.extend(details(draft, plan));
    }
    blocks.extend(others(draft));
    blocks
}

/// "Kế hoạch số 05/KH-LHM", or the title of one without a number.
pub fn name(draft: &Draft, plan: &ReportPlanView) -> String {
    match plan.symbol.as_str() {
        "" => draft.say("plan-titled", &[("title", &plan.link.label)]),
        symbol => draft.say("plan-numbered", &[("symbol", symbol)]),
    }
}

pub fn dated(draft: &Draft, plan: &ReportPlanView) -> String {
    let name = name(draft, plan);
    match &plan.date {
        Some(date) => draft.say("plan-dated", &[("plan", &name), ("date", &date.short)]),
        None => name,
    }
}

pub fn numbered(draft: &Draft, task: &ReportTaskView) -> String {
    draft.say("task", &[("number", &task.number.to_string()), ("text", task.text.trim_end_matches('.'))])
}

/// How many tasks there are, and what became of them in the period.
fn sum(draft: &Draft, plan: &ReportPlanView) -> Block {
    let count = |is: &dyn Fn(&ReportTaskView) -> bool| plan.tasks.iter().filter(|task| is(task)).count();
    let is_done = |task: &ReportTaskView| task.done.is_some();
    let has_result = |task: &ReportTaskView| !is_done(task) && !task.results.is_empty();
    let is_bare = |task: &ReportTaskView| !is_done(task) && task.results.is_empty() && task.days.iter().any(|day| day.state == "none");
    let told = if count(&is_done) > 0 { "sum-told" } else { "sum-told-alone" };
    let parts = [("sum-done", count(&is_done)), (told, count(&has_result)), ("sum-none", count(&is_bare))];
    let said: Vec<String> =
        parts.iter().filter(|(_, count)| *count > 0).map(|(key, count)| draft.say(key, &[("count", &count.to_string())])).collect();
    let args = [("count", &*plan.tasks.len().to_string()), ("period", &draft.report.period)];
    let rest =
        if said.is_empty() { draft.say("sum-nothing", &args) } else { draft.say("sum-period", &[args[1], ("parts", &said.join("; "))]) };
    Block::Paragraph(vec![text(format!("{} {rest}", draft.say("sum-tasks", &args)))])
}

fn overview(draft: &Draft, plan: &ReportPlanView) -> Block {
    let column = |key: &str, width| Column::left(draft.say(key, &[]), width);
    let number = Column { align: Align::Centre, ..column("column-number", 7) };
    let columns =
        vec![number, column("column-task", 33), column("column-agencies", 23), column("column-when", 16), column("column-state", 21)];
    let row = |task: &ReportTaskView| {
        let cells = [task.number.to_string(), task.text.clone(), draft.words.agencies(task), task.when.join("; "), state(draft, task)];
        cells.into_iter().map(|cell| vec![text(cell)]).collect()
    };
    Block::Table(Table { columns, headed: true, rows: plan.tasks.iter().map(row).collect() })
}

/// Where a task stood at the end of the period, as far as is known today.
fn state(draft: &Draft, task: &ReportTaskView) -> String {
    let none = task.days.iter().filter(|day| day.state == "none").count();
    let (from, to) = (&draft.report.from.iso, &draft.report.to.iso);
    let finished = task.finished.as_ref().map(|day| {
        (
            day,
            if day.iso < *from {
                "before"
            } else if day.iso > *to {
                "after"
            } else {
                "within"
            },
        )
    });
    let key = match (task.status, finished) {
        (Some("dropped"), _) => "state-dropped",
        (Some("done"), Some((day, when))) => return draft.say("state-done-on", &[("date", &day.short), ("when", when)]),
        (Some("done"), None) => "state-done",
        _ if none > 0 && task.results.is_empty() && task.done.is_none() => "state-none",
        _ if none > 0 => return draft.say("state-some", &[("count", &none.to_string())]),
        _ if task.days.iter().any(|day| day.open) => "state-open",
        _ if task.days.iter().all(|day| day.state == "done") && task.done.is_some() => "state-done",
        _ if !task.results.is_empty() => "state-told",
        _ if task.carried.is_some() => "state-carried",
        _ if task.goes_on => "state-goes-on",
        _ if task.days.iter().any(|day| day.state == "told") => "state-told",
        _ => "state-ahead",
    };
    draft.say(key, &[])
}

/// The results of each task that has any.
fn details(draft: &Draft, plan: &ReportPlanView) -> Vec<Block> {
    let homes = homes(plan);
    let mut blocks = Vec::new();
    for (at, task) in plan.tasks.iter().enumerate().filter(|(_, task)| task.done.is_some() || !task.results.is_empty()) {
        let mut items: Vec<Vec<Run>> = Vec::new();
        items.extend(task.done.as_ref().map(|date| vec![text(draft.say("done-on", &[("date", &date.short)]))]));
        let is_short = task.results.len() <= SUMMARIES;
        items.extend(task.results.iter().map(|told| result(draft, told, is_short && homes.get(&*told.key) == Some(&at))));
        blocks.push(Block::Paragraph(vec![Run::Strong(numbered(draft, task)), text(draft.say("task-end", &[]))]));
        blocks.push(Block::List(items));
    }
    blocks
}

/// News may tell of several tasks. Its summary stands once, at the task of which the fewest tell: there it says the most.
fn homes(plan: &ReportPlanView) -> BTreeMap<&str, usize> {
    let mut homes: BTreeMap<&str, usize> = BTreeMap::new();
    let count = |at: usize| plan.tasks.get(at).map_or(0, |task| task.results.len());
    for (at, task) in plan.tasks.iter().enumerate() {
        for told in &task.results {
            let home = homes.entry(&told.key).or_insert(at);
            if count(at) < count(*home) {
                *home = at;
            }
        }
    }
    homes
}

fn result(draft: &Draft, told: &ReportResultView, with_summary: bool) -> Vec<Run> {
    let before = match told.place.as_str() {
        "" => draft.say("on-day", &[("date", &told.date.short)]),
        place => draft.say("on-day-at", &[("date", &told.date.short), ("place", place)]),
    };
    let mut runs = vec![text(before), draft.link(&told.link.label, &told.link.url)];
    if let Some(day) = &told.announced {
        runs.push(text(draft.say("announced", &[("date", &day.short)])));
    }
    let ends = told.link.label.ends_with(['.', '!', '?', '…']);
    runs.push(text(if ends && told.announced.is_none() { "" } else { "." }));
    if with_summary && !told.summary.is_empty() {
        runs.push(text(format!(" {}", told.summary)));
    }
    runs
}

/// News that no task has.
fn others(draft: &Draft) -> Vec<Block> {
    let tasks = draft.report.plans.iter().flat_map(|plan| &plan.tasks);
    let told: std::collections::BTreeSet<&str> = tasks.flat_map(|task| &task.results).map(|told| &*told.key).collect();
    let others: Vec<&ReportResultView> = draft.report.news.iter().filter(|news| !told.contains(&*news.key)).collect();
    if others.is_empty() {
        return Vec::new();
    }
    let number = (draft.report.plans.len() + 1).to_string();
    let is_short = others.len() <= SUMMARIES;
    let heading = draft.heading(3, "others", &[("number", &number)]);
    vec![heading, Block::List(others.into_iter().map(|news| result(draft, news, is_short)).collect())]
}

/// What the plans ask for in the period that follows.
pub fn next(draft: &Draft) -> Vec<Block> {
    let heading = draft.say("next", &[("period", &draft.report.following)]);
    let mut blocks = vec![Block::Heading(2, heading.to_uppercase())];
    blocks.extend(rest(draft));
    let begun = blocks.len();
    let has_next = |plan: &&ReportPlanView| plan.tasks.iter().any(comes) || plan.reporting.iter().any(|line| !line.next.is_empty());
    for plan in draft.report.plans.iter().filter(has_next) {
        if draft.report.plans.len() > 1 {
            blocks.push(Block::Heading(3, name(draft, plan)));
        }
        if plan.tasks.iter().any(comes) {
            blocks.push(next_table(draft, plan));
        }
        let lines = plan.reporting.iter().filter(|line| !line.next.is_empty());
        let items: Vec<Vec<Run>> =
            lines.map(|line| vec![text(reporting(draft, (&line.from, &line.to), &line.next.iter().collect::<Vec<_>>()))]).collect();
        if !items.is_empty() {
            blocks.push(draft.paragraph("next-reports", &[]));
            blocks.push(Block::List(items));
        }
    }
    if blocks.len() == begun {
        blocks.push(draft.paragraph("next-nothing", &[("period", &draft.report.following)]));
    }
    blocks.push(Block::Paragraph(vec![draft.gap("next-gap", &[])]));
    blocks
}

/// What of a period that is not over is still to come.
fn rest(draft: &Draft) -> Vec<Block> {
    let mut items = Vec::new();
    for task in draft.report.plans.iter().flat_map(|plan| &plan.tasks) {
        let days: Vec<&ReportDayView> = task.days.iter().filter(|day| day.state == "ahead").collect();
        if !days.is_empty() {
            let args = [("task", &*numbered(draft, task)), ("days", &draft.words.days(&days))];
            items.push(vec![text(draft.say("rest-line", &args))]);
        }
    }
    if items.is_empty() { Vec::new() } else { vec![draft.paragraph("rest", &[("period", &draft.report.period)]), Block::List(items)] }
}

fn comes(task: &ReportTaskView) -> bool {
    !task.next.is_empty() || task.goes_on
}

fn next_table(draft: &Draft, plan: &ReportPlanView) -> Block {
    let column = |key: &str, width| Column::left(draft.say(key, &[]), width);
    let number = Column { align: Align::Centre, ..column("column-number", 7) };
    let columns = vec![number, column("column-task", 41), column("column-agencies", 26), column("column-due", 26)];
    let row = |task: &ReportTaskView| {
        let days: Vec<&ReportDayView> = task.next.iter().collect();
        let mut due = if days.is_empty() { task.when.join("; ") } else { draft.words.days(&days) };
        if let Some(day) = &task.finished {
            due += &draft.say("already", &[("date", &day.short)]);
        }
        let cells = [task.number.to_string(), task.text.clone(), draft.words.agencies(task), due];
        cells.into_iter().map(|cell| vec![text(cell)]).collect()
    };
    Block::Table(Table { columns, headed: true, rows: plan.tasks.iter().filter(|task| comes(task)).map(row).collect() })
}

/// "Văn phòng báo cáo Ban Thường vụ: 31/07/2026, …".
pub fn reporting(draft: &Draft, (from, to): (&str, &str), days: &[&ReportDayView]) -> String {
    let key = match (from.is_empty(), to.is_empty()) {
        (false, false) => "reporting",
        (true, false) => "reporting-to",
        _ => "reporting-from",
    };
    draft.say(key, &[("from", from), ("to", to), ("days", &draft.words.days(days))])
}
