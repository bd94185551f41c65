//! What the tracked plans ask for: tasks and reports, by when. Days, news and states are those of `site::tracked`; only here something is
//! called overdue.
//!
//! A draft asks for nothing, nor does a plan that another has replaced. What comes back does so until the end of the plan's period, or until
//! the task's own end; what is due once stays to be done.

mod item;
mod row;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::site::{Duty, State, Tracked};

use super::sight::Sight;
use super::status::{Duties, List};
use item::Item;
use row::row;

/// So many days what nobody can mark as done is asked for after its day.
const LOOK_BACK: i32 = 31;

/// So long after the end of a plan its tasks without a result are asked for.
const ASKED_FOR: i32 = 12;

pub fn list(sight: Sight) -> Duties {
    let today = sight.today();
    let month_end = today.last_of_month();
    let to = month_end.tomorrow().map_or(month_end, Date::last_of_month);
    let from = today.checked_sub(LOOK_BACK.days()).unwrap_or(today);
    let (mut overdue, mut to_confirm, mut ahead, mut no_result) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for of in sight.book.site.all_tracked() {
        overdue.extend(late(of));
        no_result.extend(without_result(of));
        for item in asked_for(of, from, to) {
            match item.day < today {
                true if is_to_confirm(&item) => to_confirm.push(item),
                true => {}
                false => ahead.push(item),
            }
        }
    }
    let (this_month, next_month) = ahead.into_iter().partition(|item: &Item| item.day <= month_end);
    let list = |mut items: Vec<Item>| {
        items.sort_by_key(Item::rank);
        List::of(items, sight.most, |item| row(sight, &item))
    };
    Duties {
        overdue: list(overdue),
        to_confirm: list(to_confirm),
        this_month: list(this_month),
        next_month: list(next_month),
        no_result: list(no_result),
    }
}

/// What is due between two days and not done by what the plan says.
fn asked_for(of: Tracked, from: Date, to: Date) -> impl Iterator<Item = Item> {
    let duties = of.duties().filter(move |duty| !of.is_replaced() && !of.is_settled(*duty));
    let days = duties.flat_map(move |duty| of.days(duty, from, to).into_iter().map(move |found| (duty, found)));
    days.map(move |(duty, found)| Item { day: found.day, of, duty, is_once: found.is_once }).filter(|item| !item.is_said_done())
}

/// Of a task that is due once the plan can say that it is done; of what comes back, and of reports, only news can.
fn is_to_confirm(item: &Item) -> bool {
    let is_called_overdue = item.is_once && matches!(item.duty, Duty::Task(..));
    !is_called_overdue && !item.is_borne_out()
}

fn late(of: Tracked) -> impl Iterator<Item = Item> {
    of.plan.tasks.iter().enumerate().filter_map(move |(at, task)| {
        let day = of.late(at)?;
        Some(Item { day, of, duty: Duty::Task(at, task), is_once: true })
    })
}

/// What readers see without a result since its time is over, and is not called overdue.
fn without_result(of: Tracked) -> impl Iterator<Item = Item> {
    let since = of.site.date.checked_sub(ASKED_FOR.months()).unwrap_or(Date::MIN);
    of.plan.tasks.iter().enumerate().filter_map(move |(at, task)| {
        let duty = Duty::Task(at, task);
        let day = of.times(duty).last;
        let is_meant = of.state_at(at) == State::NoResult && of.late(at).is_none() && day >= since;
        is_meant.then_some(Item { day, of, duty, is_once: task.every.is_empty() })
    })
}
