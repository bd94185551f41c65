//! The period in numbers, and what is counted beside the tasks: events, projects, plans.

use crate::page::{ReportEventView, ReportIssuedView, ReportProjectView};

use super::Draft;
use super::paper::{Align, Block, Column, Run, Table, text};

pub fn blocks(draft: &Draft) -> Vec<Block> {
    let report = &draft.report;
    let mut blocks = vec![draft.heading(2, "figures", &[]), numbers(draft)];
    let expired = report.counts.expired.to_string();
    if report.counts.expired > 0 {
        blocks.push(draft.paragraph("expired", &[("count", &expired)]));
    }
    blocks.push(if report.counts.silent.is_empty() {
        draft.paragraph(if report.counts.news == 0 { "no-news" } else { "never-silent" }, &[])
    } else {
        draft.paragraph("silent", &[("months", &report.counts.silent.join(", "))])
    });
    let topics: Vec<(String, usize)> = report.counts.topics.iter().map(|topic| (topic.label.clone(), topic.count)).collect();
    let levels: Vec<(String, usize)> = report.counts.levels.iter().map(|level| (level.label.clone(), level.count)).collect();
    blocks.extend(counted(draft, "by-topic", "column-topic", topics));
    blocks.extend(counted(draft, "by-level", "column-level", levels));
    blocks.extend(listed(draft, "events", report.events.iter().map(|event| event_line(draft, event)).collect()));
    blocks.extend(listed(draft, "begun", report.begun.iter().map(|project| project_line(draft, project)).collect()));
    blocks.extend(listed(draft, "ended", report.ended.iter().map(|project| project_line(draft, project)).collect()));
    blocks.extend(listed(draft, "issued", report.issued.iter().map(|plan| plan_line(draft, plan)).collect()));
    blocks
}

fn numbers(draft: &Draft) -> Block {
    let report = &draft.report;
    let rows = [
        ("count-news", report.counts.news),
        ("count-announcements", report.counts.announcements),
        ("count-events", report.events.len()),
        ("count-begun", report.begun.len()),
        ("count-ended", report.ended.len()),
        ("count-issued", report.issued.len()),
    ];
    table(draft, "column-figure", rows.into_iter().map(|(key, count)| (draft.say(key, &[]), count)).collect())
}

fn table(draft: &Draft, heading: &str, rows: Vec<(String, usize)>) -> Block {
    let (book, lang) = (draft.wanted.book, draft.wanted.lang);
    let count = Column { heading: draft.say("column-count", &[]), width: 20, align: Align::Right };
    let columns = vec![Column::left(draft.say(heading, &[]), 80), count];
    let rows = rows.into_iter().map(|(label, count)| vec![vec![text(label)], vec![text(book.number(lang, count))]]);
    Block::Table(Table { columns, headed: true, rows: rows.collect() })
}

fn counted(draft: &Draft, lead: &str, heading: &str, rows: Vec<(String, usize)>) -> Vec<Block> {
    if rows.is_empty() { Vec::new() } else { vec![draft.paragraph(lead, &[]), table(draft, heading, rows)] }
}

fn listed(draft: &Draft, lead: &str, items: Vec<Vec<Run>>) -> Vec<Block> {
    if items.is_empty() { Vec::new() } else { vec![draft.paragraph(lead, &[]), Block::List(items)] }
}

fn event_line(draft: &Draft, event: &ReportEventView) -> Vec<Run> {
    let before = match event.place.as_str() {
        "" => draft.say("on-day", &[("date", &event.date.short)]),
        place => draft.say("on-day-at", &[("date", &event.date.short), ("place", place)]),
    };
    vec![text(before), draft.link(&event.link.label, &event.link.url)]
}

fn project_line(draft: &Draft, project: &ReportProjectView) -> Vec<Run> {
    let before = draft.say("on-day", &[("date", &project.date.short)]);
    let of = text(draft.say("project-of", &[("organization", &project.organization.label)]));
    vec![text(before), draft.link(&project.title, &project.url), of]
}

fn plan_line(draft: &Draft, plan: &ReportIssuedView) -> Vec<Run> {
    let name =
        if plan.symbol.is_empty() { String::new() } else { format!("{}, ", draft.say("plan-numbered", &[("symbol", &plan.symbol)])) };
    let before = draft.say("on-day", &[("date", &plan.date.short)]);
    let mut runs = vec![text(before + &name), draft.link(&plan.link.label, &plan.link.url)];
    for (at, old) in plan.replaces.iter().enumerate() {
        runs.push(text(if at == 0 { draft.say("replaces", &[]) } else { ", ".to_owned() }));
        runs.push(draft.link(&old.label, &old.url));
    }
    runs
}
