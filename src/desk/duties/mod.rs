//! What the tracked plans ask for: tasks and reports, by when.
//!
//! A draft asks for nothing, nor does a plan that another has replaced. What comes back does so until the end of the plan's period, or until
//! the task's own end; what is due once stays to be done.

mod item;
mod row;
mod told;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::content::{Plan, Status};
use crate::schedule::occurrences;
use crate::site::{Entry, reason};

use super::sight::Sight;
use super::status::{Duties, List};
use item::{Item, What};
use row::row;
use told::Told;

/// So many days what nobody can mark as done is asked for after its day.
const LOOK_BACK: i32 = 31;

/// The days that matter.
struct Span {
    from: Date,
    today: Date,
    month_end: Date,
    to: Date,
}

pub fn list(sight: Sight) -> Duties {
    let span = Span::around(sight.today());
    let mut items: Vec<Item> = Vec::new();
    for entry in sight.entries() {
        if let Some(plan) = entry.original.plan().filter(|plan| plan.track && is_published(entry)) {
            of_plan(sight, entry, plan, &span, &mut items);
        }
    }
    items.sort_by_key(|item| (item.day, &*item.entry.key, item.what.rank()));
    let (past, ahead): (Vec<Item>, Vec<Item>) = items.into_iter().partition(|item| item.day < span.today);
    let (overdue, mut to_confirm): (Vec<Item>, Vec<Item>) = past.into_iter().partition(Item::can_be_overdue);
    let told = Told::of(sight, &to_confirm);
    to_confirm.retain(|item| !told.has(item));
    let (this_month, next_month) = ahead.into_iter().partition(|item| item.day <= span.month_end);
    let list = |items: Vec<Item>| List::of(items, sight.most, |item| row(sight, &item));
    Duties { overdue: list(overdue), to_confirm: list(to_confirm), this_month: list(this_month), next_month: list(next_month) }
}

impl Span {
    fn around(today: Date) -> Span {
        let month_end = today.last_of_month();
        Span {
            from: today.checked_sub(LOOK_BACK.days()).unwrap_or(today),
            today,
            month_end,
            to: month_end.tomorrow().map_or(month_end, Date::last_of_month),
        }
    }
}

/// The days of an entry do not matter here: a plan binds from its own date, whenever the site shows it.
fn is_published(entry: &Entry) -> bool {
    entry.common().status == Status::Published
}

fn of_plan<'a>(sight: Sight<'a>, entry: &'a Entry, plan: &'a Plan, span: &Span, items: &mut Vec<Item<'a>>) {
    let Some(last) = last_day(sight, entry) else { return };
    let first = plan.period.map(|period| period.first_day()).into_iter().chain(plan.date).max();
    let open = plan.tasks.iter().enumerate().filter(|(_, task)| !matches!(task.status, Some("done" | "dropped")));
    let tasks = open.map(|(at, task)| What::Task(at, task));
    let reports = plan.reporting.iter().enumerate().map(|(at, report)| What::Report(at, report));
    for what in tasks.chain(reports) {
        let item = |day, is_once| Item { day, entry, plan, what, is_once };
        let once = what.due().map(|due| item(due.last_day(), true));
        items.extend(once.filter(|item| item.day <= span.to.min(last) && (item.can_be_overdue() || item.day >= span.from)));
        let period_end = plan.period.map(|period| period.last_day());
        let to = what.until().into_iter().chain(period_end).fold(span.to.min(last), Date::min);
        let from = first.into_iter().fold(span.from, Date::max);
        items.extend(occurrences(what.every(), from, to).map(|day| item(day, false)));
    }
}

/// The last day on which the plan holds before another replaces it; none when that has happened.
fn last_day(sight: Sight, entry: &Entry) -> Option<Date> {
    let mut last = Date::MAX;
    for by in entry.superseded_by.iter().map(|id| sight.book.site.entry(*id)) {
        if reason(&by.original, sight.today()).is_some() {
            continue;
        }
        let from = by.original.plan().and_then(|plan| plan.date).filter(|day| *day > sight.today())?;
        last = last.min(from.yesterday().ok()?);
    }
    Some(last)
}
