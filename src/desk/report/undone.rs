//! What was due and of which nothing tells: the part for the board alone.

use crate::page::{ReportDayView, ReportTaskView};

use super::paper::{Block, Run, text};
use super::{Draft, plans};

pub fn blocks(draft: &Draft) -> Vec<Block> {
    let mut items = Vec::new();
    let mut reports = Vec::new();
    for plan in &draft.report.plans {
        items.extend(plan.tasks.iter().flat_map(|task| lines(draft, task)));
        for line in &plan.reporting {
            let past: Vec<&ReportDayView> = line.days.iter().filter(|day| day.state == "unknown").collect();
            if !past.is_empty() {
                let said = plans::reporting(draft, (&line.from, &line.to), &past);
                reports.push(vec![text(format!("{said}. ")), draft.gap("sent-gap", &[])]);
            }
        }
    }
    let mut blocks = vec![draft.heading(2, "undone", &[])];
    if items.is_empty() {
        blocks.push(draft.paragraph("undone-nothing", &[]));
    } else {
        blocks.extend([draft.paragraph("undone-lead", &[]), Block::List(items)]);
    }
    if !reports.is_empty() {
        blocks.extend([draft.paragraph("undone-reports", &[]), Block::List(reports)]);
    }
    blocks
}

/// One line for each thing that is to be said of a task.
fn lines(draft: &Draft, task: &ReportTaskView) -> Vec<Vec<Run>> {
    let agencies = draft.words.answerable(task);
    let who = if agencies.is_empty() { String::new() } else { format!(" ({agencies})") };
    let line = |said: String, gap: &str| {
        let mut runs = vec![Run::Strong(plans::numbered(draft, task)), text(format!("{who}: {said}"))];
        if !gap.is_empty() {
            runs.extend([text(" "), draft.gap(gap, &[])]);
        }
        runs
    };
    let missed: Vec<&ReportDayView> = task.days.iter().filter(|day| day.state == "none").collect();
    let mut lines = Vec::new();
    if !missed.is_empty() {
        lines.push(line(draft.say("missed", &[("days", &draft.words.days(&missed)), ("count", &missed.len().to_string())]), "missed-gap"));
    }
    for day in task.days.iter().filter(|day| day.open) {
        lines.push(line(draft.say("open", &[("date", &day.date.short)]), "open-gap"));
    }
    for day in &task.days {
        if let Some(done) = day.done.as_ref().filter(|done| done.iso > day.date.iso) {
            lines.push(line(draft.say("late", &[("date", &day.date.short), ("done", &done.short)]), ""));
        }
    }
    if let Some(day) = &task.carried {
        let key = if day.open { "carried-open" } else { "carried" };
        lines.push(line(draft.say(key, &[("date", &day.date.short)]), "missed-gap"));
    }
    lines
}
