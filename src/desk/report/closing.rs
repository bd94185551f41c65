//! What only the board can say, who is told, who signs: gaps, with what the newest plan says put into them as a proposal.

use crate::content::{Plan, Signature};

use super::Draft;
use super::paper::{Align, Block, Column, Run, Table, text};

pub fn blocks(draft: &Draft) -> Vec<Block> {
    let mut blocks = vec![draft.heading(2, if draft.has_anything() { "judgement" } else { "judgement-only" }, &[])];
    for key in ["merits", "faults", "proposals"] {
        blocks.push(Block::Paragraph(vec![Run::Strong(draft.say(key, &[])), text(" "), draft.gap("fill", &[])]));
    }
    blocks.push(foot(draft));
    blocks
}

fn foot(draft: &Draft) -> Block {
    let plan = draft.wanted.review.plans.iter().map(|plan| plan.tracked.plan).max_by_key(|plan| plan.date);
    let signature = plan.and_then(|plan| plan.signature.as_ref());
    let columns = vec![Column::left(String::new(), 50), Column { heading: String::new(), width: 50, align: Align::Centre }];
    let mut left = vec![vec![Run::Strong(draft.say("recipients", &[]))]];
    left.extend(recipients(draft, plan));
    let mut right = signers(draft, signature);
    let height = left.len().max(right.len());
    left.resize(height, Vec::new());
    right.resize(height, Vec::new());
    let rows = left.into_iter().zip(right).map(|(left, right)| vec![left, right]).collect();
    Block::Table(Table { columns, headed: false, rows })
}

fn recipients(draft: &Draft, plan: Option<&Plan>) -> Vec<Vec<Run>> {
    let lang = draft.wanted.lang;
    let all = plan.map(|plan| &*plan.recipients).unwrap_or_default();
    let reported = all.iter().filter(|one| one.purpose == Some("report")).map(|one| one.name.get(lang));
    let mut lines: Vec<Vec<Run>> = reported.map(|name| vec![text("– "), draft.gap("recipient", &[("name", name)]), text(";")]).collect();
    if lines.is_empty() {
        lines.push(vec![text("– "), draft.gap("recipient-gap", &[]), text(";")]);
    }
    let filing = plan.map(|plan| &*plan.filing).filter(|filing| !filing.is_empty()).unwrap_or("VT");
    lines.push(vec![text("– "), draft.gap("filing", &[("filing", filing)])]);
    lines
}

fn signers(draft: &Draft, signature: Option<&Signature>) -> Vec<Vec<Run>> {
    let lang = draft.wanted.lang;
    let upper = |text: &str| text.to_uppercase();
    let (body, title) = signature.map_or(("", ""), |own| (own.on_behalf_of.get(lang), own.title.get(lang)));
    let on_behalf = if body.is_empty() { draft.gap("on-behalf-gap", &[]) } else { draft.gap("on-behalf", &[("body", &upper(body))]) };
    let title = if title.is_empty() { draft.gap("title-gap", &[]) } else { Run::Gap(upper(title)) };
    vec![vec![on_behalf], vec![title], vec![draft.gap("signature", &[])]]
}
