//! What the board reads of a duty.

use crate::desk::both::Both;
use crate::desk::sight::{Sight, days};
use crate::desk::status::{Duty, Row};
use crate::schedule::Every;
use crate::site::Duty as What;

use super::item::Item;

pub fn row(sight: Sight, item: &Item) -> Duty {
    let document = &item.of.entry.original;
    let row = sight.row_at(item.of.entry, document, &item.duty.key());
    let duty = |kind, lead: &[usize], to: &[usize]| Duty {
        row: row.clone(),
        symbol: item.of.plan.symbol.as_ref().map(|symbol| symbol.to_string()),
        kind,
        anchor: None,
        text: String::new(),
        lead: sight.agencies(lead),
        to: sight.agencies(to),
        due: item.day.to_string(),
        days_left: days(sight.today(), item.day),
        when: when(sight, item),
        written: written(item),
    };
    match item.duty {
        What::Report(_, report) => duty("report", report.from.as_slice(), report.to.as_slice()),
        What::Task(_, task) => {
            let lead = if task.lead.is_empty() { &task.by } else { &task.lead };
            // An identifier with a fault stands for none.
            let anchor = Some(task.id.to_string()).filter(|id| !id.starts_with('-'));
            let url = row.url.as_ref().map(|url| anchor.as_ref().map_or(url.clone(), |anchor| format!("{url}#{anchor}")));
            Duty { row: Row { url, ..row.clone() }, anchor, text: task.text.to_string(), ..duty("task", lead, &[]) }
        }
    }
}

fn written(item: &Item) -> String {
    let each = || item.duty.every().iter().map(Every::to_string).collect::<Vec<_>>().join(", ");
    item.duty.due().filter(|_| item.is_once).map_or_else(each, |due| due.to_string())
}

fn when(sight: Sight, item: &Item) -> Both {
    let once = item.duty.due().filter(|_| item.is_once).map(|due| due.words());
    once.or_else(|| Every::list_words(item.duty.every())).map(|words| sight.words(&words)).unwrap_or_default()
}
