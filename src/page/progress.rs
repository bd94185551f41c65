//! How far a tracked plan is, in views for pages: states as counts and as a bar, and of each task its state, its next day and the times of
//! the year. What is past its day is called open here, never late.

use jiff::civil::Date;

use crate::content::Task;
use crate::figure::{Tone, parts, swatch};
use crate::schedule::{Every, Unit};
use crate::site::{Duty, State, Tracked};
use crate::text::Lang;

use super::view::{ProgressView, StateCountView, TaskProgressView, TimesView};
use super::{Book, dates};

pub fn of_plan(tracked: Tracked) -> Option<ProgressView> {
    let counts = tracked.counts();
    let sizes: Vec<(usize, Tone)> = counts.iter().map(|(state, count)| (*count, tone(*state))).collect();
    let states = counts.iter().map(|(state, count)| StateCountView { state: state.id(), count: *count, swatch: swatch(tone(*state)) });
    (!counts.is_empty()).then(|| ProgressView { total: tracked.plan.tasks.len(), bar: parts(&sizes), states: states.collect() })
}

/// Carried out, under way, neither.
fn tone(state: State) -> Tone {
    match state {
        State::Done => Tone::Full,
        State::DueSoon | State::Open | State::Continuous => Tone::Half,
        State::Upcoming | State::NoResult | State::Dropped => Tone::Open,
    }
}

pub fn of_task(book: &Book, lang: Lang, tracked: Tracked, at: usize) -> TaskProgressView {
    let said = |day: Option<Date>| day.map(|day| dates::of_date(book, lang, day));
    let results = tracked.results(at);
    TaskProgressView {
        state: tracked.state_at(at).id(),
        next: said(tracked.next_day(at).filter(|_| tracked.comes_back(at))),
        done_on: said(results.done_on),
        latest_news: said(results.told.last().map(|(day, _)| *day)),
        times: tracked.plan.tasks.get(at).and_then(|task| times(book, lang, tracked, at, task)),
    }
}

/// So many years stand there of what comes back once a year.
const YEARS: i16 = 10;

/// In the year of the build, or the nearest in which the plan binds. A time that is still running counts once it has a result.
fn times(book: &Book, lang: Lang, tracked: Tracked, at: usize, task: &Task) -> Option<TimesView> {
    let Tracked { first, last, .. } = tracked;
    let form = form(&task.every)?;
    if first > last || tracked.state_at(at) == State::Dropped {
        return None;
    }
    let today = tracked.site.date;
    let year = today.clamp(first, last).year();
    let from = if form == Form::Year { year.saturating_sub(YEARS - 1) } else { year };
    let every = tracked.times(Duty::Task(at, task));
    let all = every.between(Date::new(from, 1, 1).ok()?, Date::new(year, 12, 31).ok()?);
    // Of the only time the state tells all.
    if form == Form::Year && all.len() < 2 && every.next(Date::new(year, 12, 31).ok()?).is_none() {
        return None;
    }
    let results = tracked.results(at);
    let told = all.into_iter().map(|time| (time.day, results.in_time(&time))).filter(|(day, has)| *has || *day < today);
    let (with, without): (Vec<_>, Vec<_>) = told.partition(|(_, has)| *has);
    let names = |days: Vec<(Date, bool)>| days.iter().map(|(day, _)| name(book, lang, form, *day)).collect::<Vec<_>>();
    let year = if form == Form::Year { String::new() } else { year.to_string() };
    let view = TimesView { year, with_result: names(with), without_result: names(without) };
    (!view.with_result.is_empty() || !view.without_result.is_empty()).then_some(view)
}

/// How a time is called: by the smallest stretch of the calendar that comes back, or by its day where two days of a year have no other name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Month,
    Quarter,
    Half,
    Year,
    Day,
}

fn form(every: &[Every]) -> Option<Form> {
    let is_yearly = |every: &&Every| matches!(every, Every::YearBefore { .. } | Every::YearIn { .. });
    let units = every.iter().filter_map(|every| match every {
        Every::Each(unit) | Every::Times { per: unit, .. } => Some(*unit),
        Every::Continuous | Every::YearBefore { .. } | Every::YearIn { .. } => None,
    });
    match (units.min(), every.iter().filter(is_yearly).count()) {
        (None, 0) => None,
        (None, 1) | (Some(Unit::Year), 0) => Some(Form::Year),
        (Some(Unit::Month), 0) => Some(Form::Month),
        (Some(Unit::Quarter), 0) => Some(Form::Quarter),
        (Some(Unit::Half), 0) => Some(Form::Half),
        _ => Some(Form::Day),
    }
}

fn name(book: &Book, lang: Lang, form: Form, day: Date) -> String {
    match form {
        Form::Month => book.say(lang, &format!("month-short-{}", day.month()), &[]),
        Form::Quarter => book.say(lang, &format!("quarter-short-{}", (day.month() + 2) / 3), &[]),
        Form::Half => book.say(lang, &format!("half-short-{}", (day.month() + 5) / 6), &[]),
        Form::Year => day.year().to_string(),
        Form::Day => dates::of_date(book, lang, day).short,
    }
}
