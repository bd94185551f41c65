//! What stands above a report: whose it is, its number, what it is about, on what it rests.

use crate::page::{self, ReportPlanView};

use super::paper::{Align, Block, Column, Run, Table, text};
use super::{Draft, plans};

pub fn blocks(draft: &Draft) -> Vec<Block> {
    vec![
        letterhead(draft),
        draft.heading(1, "report", &[]),
        Block::Paragraph(vec![Run::Strong(subject(draft))]),
        Block::Paragraph(vec![draft.gap("to", &[("name", &addressee(draft))])]),
        opening(draft),
    ]
}

fn letterhead(draft: &Draft) -> Block {
    let column = || Column { heading: String::new(), width: 50, align: Align::Centre };
    let place = place(draft);
    let dated = if place.is_empty() { draft.gap("date-gap", &[]) } else { draft.gap("place-date-gap", &[("place", &place)]) };
    let rows = vec![
        vec![vec![draft.gap("superior", &[])], vec![Run::Strong(draft.say("country", &[]))]],
        vec![vec![Run::Strong(owner(draft).to_uppercase())], vec![Run::Strong(draft.say("motto", &[]))]],
        vec![vec![draft.gap("number", &[])], vec![dated]],
    ];
    Block::Table(Table { columns: vec![column(), column()], headed: false, rows })
}

/// Who reports: the one whose plans these are, else the one whose site it is.
fn owner(draft: &Draft) -> String {
    let config = &draft.wanted.book.site.config;
    let mut issuers: Vec<&str> = draft.report.plans.iter().map(|plan| plan.issuer.as_str()).filter(|issuer| !issuer.is_empty()).collect();
    issuers.dedup();
    match (issuers.as_slice(), config.footer.owner.get(draft.wanted.lang)) {
        ([issuer], _) => (*issuer).to_owned(),
        (_, "") => config.name.get(draft.wanted.lang).to_owned(),
        (_, owner) => owner.to_owned(),
    }
}

/// The place that the newest plan names.
fn place(draft: &Draft) -> String {
    let newest = draft.wanted.review.plans.iter().max_by_key(|plan| plan.tracked.plan.date);
    newest.map(|plan| plan.tracked.plan.place.get(draft.wanted.lang).to_owned()).unwrap_or_default()
}

/// Whom the newest plan names as the one who is reported to.
fn addressee(draft: &Draft) -> String {
    let newest = draft.wanted.review.plans.iter().map(|plan| plan.tracked.plan).max_by_key(|plan| plan.date);
    let first = newest.and_then(|plan| plan.recipients.iter().find(|one| one.purpose == Some("report")));
    first.map_or_else(|| "…".to_owned(), |one| one.name.get(draft.wanted.lang).to_owned())
}

/// "Sơ kết công tác 6 tháng đầu năm 2026, gắn với kết quả thực hiện Kế hoạch số 05/KH-LHM".
fn subject(draft: &Draft) -> String {
    match draft.report.plans.as_slice() {
        [] => draft.title(),
        [plan] => draft.say("subject-plan", &[("title", &draft.title()), ("plan", &plans::name(draft, plan))]),
        all => draft.say("subject-plans", &[("title", &draft.title()), ("count", &all.len().to_string())]),
    }
}

fn opening(draft: &Draft) -> Block {
    let mut runs = Vec::new();
    for (at, plan) in draft.report.plans.iter().enumerate() {
        let last = at + 1 == draft.report.plans.len();
        runs.push(text(draft.say(
            if at == 0 {
                "opening-first"
            } else if last {
                "opening-last"
            } else {
                "opening-next"
            },
            &[],
        )));
        runs.extend(named(draft, plan));
    }
    let today = page::date(draft.wanted.book, draft.wanted.lang, draft.wanted.book.site.date).short;
    let base = draft.wanted.book.site.config.base.as_str();
    let args = [("owner", &*owner(draft)), ("period", &draft.report.period), ("site", base), ("today", &today)];
    runs.push(text(draft.say(if runs.is_empty() { "opening-bare" } else { "opening-rest" }, &args)));
    if draft.wanted.review.is_ahead() {
        runs.push(text(draft.say("ahead", &args)));
    }
    Block::Paragraph(runs)
}

/// "Kế hoạch số 05/KH-LHM ngày 12/01/2026 của … (“…”)", the title with a link.
fn named(draft: &Draft, plan: &ReportPlanView) -> Vec<Run> {
    let mut runs = vec![text(plans::dated(draft, plan))];
    if !plan.issuer.is_empty() {
        runs.push(text(draft.say("of-issuer", &[("issuer", &plan.issuer)])));
    }
    // Without a number the title is the name.
    if !plan.symbol.is_empty() {
        runs.extend([text(" (“"), draft.link(&plan.link.label, &plan.link.url), text("”)")]);
    }
    runs
}
