//! Tasks of all plans as one table, headed in the language: an office sorts it by agency or by day.

use crate::text::Lang;

use super::super::super::Book;
use super::super::plan::PlanRecord;
use super::super::reference::AgencyRecord;
use super::super::rows::Row as _;
use super::super::task::TaskRecord;
use super::{Sheet, joined, plain};

struct Row<'a> {
    plan: &'a PlanRecord,
    task: &'a TaskRecord,
    say: &'a dyn Fn(&str) -> String,
}

type Column = (&'static str, fn(&Row) -> String);

/// The string that heads each column, and what stands below.
const COLUMNS: [Column; 22] = [
    ("column-plan-symbol", |row| plain(&row.plan.symbol)),
    ("column-plan-title", |row| row.plan.title.clone()),
    ("issuer", |row| row.plan.issuer.as_ref().map(|issuer| issuer.name.clone()).unwrap_or_default()),
    ("task-number", |row| row.task.number.to_string()),
    ("column-task-id", |row| row.task.id.clone()),
    ("task-text", |row| row.task.text.clone()),
    ("task-lead", |row| names(&row.task.lead)),
    ("task-with", |row| names(&row.task.with)),
    ("task-by", |row| names(&row.task.by)),
    ("column-due", |row| row.task.due.as_ref().map(|due| due.label.clone()).unwrap_or_default()),
    ("column-first-day", |row| row.task.due.as_ref().map(|due| due.first_day.clone()).unwrap_or_default()),
    ("column-last-day", |row| row.task.due.as_ref().map(|due| due.last_day.clone()).unwrap_or_default()),
    ("column-every", |row| plain(&row.task.every_label)),
    ("column-until", |row| plain(&row.task.until)),
    ("column-tracked", |row| (row.say)(if row.plan.tracked { "word-yes" } else { "word-no" })),
    ("column-state", state),
    ("column-next-day", |row| plain(&row.task.next_day)),
    ("column-done-on", |row| plain(&row.task.done_on)),
    ("column-evidence", |row| row.task.evidence.len().to_string()),
    ("column-evidence-links", |row| joined(row.task.evidence.iter().map(|news| news.url.clone()))),
    ("sample", |row| if row.plan.sample { (row.say)("word-yes") } else { String::new() }),
    ("column-address", |row| row.task.url.clone()),
];

pub fn text(book: &Book, lang: Lang) -> String {
    let say = |key: &str| book.say(lang, key, &[]);
    let mut sheet = Sheet::new();
    sheet.add(COLUMNS.iter().map(|(head, _)| say(head)));
    for plan in PlanRecord::rows(book, lang) {
        for task in &plan.tasks {
            let row = Row { plan: &plan, task, say: &say };
            sheet.add(COLUMNS.iter().map(|(_, cell)| cell(&row)));
        }
    }
    sheet.text()
}

/// As the page says it: what comes back was done this time.
fn state(row: &Row) -> String {
    match (row.task.state, &row.task.next_day) {
        (None, _) => String::new(),
        (Some("done"), Some(_)) => (row.say)("task-state-done-now"),
        (Some(state), _) => (row.say)(&format!("task-state-{state}")),
    }
}

fn names(agencies: &[AgencyRecord]) -> String {
    joined(agencies.iter().map(|agency| agency.name.clone()))
}
