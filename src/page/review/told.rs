//! A review in the words of one language, with the addresses of what it names.

use crate::config::Group;
use crate::content::{Kind, Plan, Task};
use crate::page::entry::Shown;
use crate::page::kinds::{agency_name, task_when, task_words};
use crate::page::view::{
    DateView, EntryLinkView, ReportCountView, ReportCountsView, ReportDayView, ReportEventView, ReportIssuedView, ReportPlanView,
    ReportProjectView, ReportReportingView, ReportResultView, ReportTaskView, ReportView, TermView,
};
use crate::page::{Book, Here, card, dates};
use crate::site::{Duty, DutyDay, DutyReview, EntryId, Outcome, Part, PlanReview, Review, Told, Turn};
use crate::text::Lang;

use super::{heading, period};

pub fn told(book: &Book, lang: Lang, review: &Review) -> ReportView {
    let stretch = review.stretch;
    let day = |date| dates::of_date(book, lang, date);
    let projects = |turn| review.projects(turn).filter_map(|(date, part)| project(book, lang, part, day(date))).collect();
    ReportView {
        heading: heading(book, lang, stretch),
        period: period(book, lang, stretch),
        following: period(book, lang, stretch.next()),
        from: day(stretch.first_day()),
        to: day(stretch.last_day()),
        until: day(review.until),
        plans: review.plans.iter().filter_map(|plan| plan_view(book, lang, plan)).collect(),
        news: review.told().filter_map(|told| result(book, lang, &told)).collect(),
        counts: counts(book, lang, review),
        events: review.events().iter().filter_map(|(date, id)| event(book, lang, *id, day(*date))).collect(),
        begun: projects(Turn::Began),
        ended: projects(Turn::Ended),
        issued: review.issued().iter().filter_map(|(date, id)| issued(book, lang, *id, day(*date))).collect(),
        older: None,
        newer: None,
    }
}

/// As the language shows an entry, or as another does.
fn shown(book: &Book, lang: Lang, id: EntryId) -> Option<Shown<'_>> {
    let entry = book.site.entry(id);
    let rendition = entry.shown(lang).or_else(|| book.languages().find_map(|lang| entry.shown(lang)))?;
    Some(Shown { book, id, entry, rendition, lang, here: Here::Path(Box::default()) })
}

fn plan_view(book: &Book, lang: Lang, review: &PlanReview) -> Option<ReportPlanView> {
    let (id, plan) = (review.tracked.id, review.tracked.plan);
    let shown = shown(book, lang, id)?;
    let tasks = review.duties.iter().filter_map(|own| match own.duty {
        Duty::Task(at, task) => Some(task_view(&shown, (at, task), own)),
        Duty::Report(..) => None,
    });
    let reporting = review.duties.iter().filter_map(|own| match own.duty {
        Duty::Report(_, line) => Some(ReportReportingView {
            from: line.from.map(|at| agency_name(book, lang, at)).unwrap_or_default(),
            to: line.to.map(|at| agency_name(book, lang, at)).unwrap_or_default(),
            days: days(book, lang, own, &own.days),
            next: days(book, lang, own, &own.next),
        }),
        Duty::Task(..) => None,
    });
    let tasks: Vec<ReportTaskView> = tasks.collect();
    Some(ReportPlanView {
        has_part: tasks.iter().any(|task| task.has_part),
        upcoming: upcoming(&tasks),
        link: book.entry_link(lang, id)?,
        symbol: symbol(plan),
        date: plan.date.map(|date| dates::of_date(book, lang, date)),
        issuer: plan.issuer.map(|at| agency_name(book, lang, at)).unwrap_or_default(),
        tasks,
        reporting: reporting.collect(),
    })
}

/// The places of those that are due after the period, by their first day then.
fn upcoming(tasks: &[ReportTaskView]) -> Vec<usize> {
    let first = |(at, task): (usize, &ReportTaskView)| Some((task.next.first()?.date.iso.clone(), at));
    let mut all: Vec<_> = tasks.iter().enumerate().filter_map(first).collect();
    all.sort_unstable();
    all.into_iter().map(|(_, at)| at).collect()
}

fn symbol(plan: &Plan) -> String {
    plan.symbol.as_ref().map(|symbol| symbol.to_string()).unwrap_or_default()
}

fn task_view(shown: &Shown, (at, task): (usize, &Task), own: &DutyReview) -> ReportTaskView {
    let Shown { book, lang, rendition, .. } = *shown;
    let names = |positions: &[usize]| positions.iter().map(|at| agency_name(book, lang, *at)).collect();
    let (text, language) = task_words(shown, at, task);
    ReportTaskView {
        url: format!("{}#{}", rendition.url, task.id),
        number: at + 1,
        text,
        lang: language,
        lead: names(&task.lead),
        with: names(&task.with),
        by: names(&task.by),
        when: task_when(book, lang, task.due, &task.every),
        status: status(task, own),
        done: own.done.map(|date| dates::of_date(book, lang, date)),
        finished: own.finished.map(|date| dates::of_date(book, lang, date)),
        results: own.results.iter().filter_map(|told| result(book, lang, told)).collect(),
        days: days(book, lang, own, &own.days),
        next: days(book, lang, own, &own.next),
        carried: own.carried.map(|(day, outcome)| day_view(book, lang, day, outcome, outcome == Outcome::Told)),
        goes_on: own.goes_on,
        has_part: !own.is_empty(),
    }
}

/// As the plan says on this day: a day alone says that it is done, one that is still to come does not.
fn status(task: &Task, own: &DutyReview) -> Option<&'static str> {
    match task.status {
        Some("dropped") => Some("dropped"),
        _ if own.is_open => None,
        _ => Some("done"),
    }
}

fn result(book: &Book, lang: Lang, told: &Told) -> Option<ReportResultView> {
    let outline = &book.site.entry(told.news).original.outline;
    let event = outline.event.as_ref().filter(|event| event.start.is_some());
    let start = event.and_then(|event| event.start.as_ref()).map(|start| start.date);
    let was_held = start.is_some_and(|start| start <= told.published);
    Some(ReportResultView {
        key: book.site.entry(told.news).key.to_string(),
        date: dates::of_date(book, lang, told.day),
        link: book.entry_link(lang, told.news)?,
        summary: shown(book, lang, told.news).map(|shown| card::summary(shown.rendition)).unwrap_or_default(),
        place: event.filter(|_| was_held).map(|event| event.place.get(lang).to_owned()).unwrap_or_default(),
        announced: start.filter(|_| !was_held).map(|date| dates::of_date(book, lang, date)),
    })
}

fn days(book: &Book, lang: Lang, own: &DutyReview, days: &[(DutyDay, Outcome)]) -> Vec<ReportDayView> {
    let to_confirm = own.to_confirm(book.site.date);
    days.iter().map(|(day, outcome)| day_view(book, lang, *day, *outcome, to_confirm == Some(day.day))).collect()
}

fn day_view(book: &Book, lang: Lang, day: DutyDay, outcome: Outcome, open: bool) -> ReportDayView {
    let (state, done) = match outcome {
        Outcome::Done(done) => ("done", done),
        Outcome::Told => ("told", None),
        Outcome::Nothing => ("none", None),
        Outcome::Ahead => ("ahead", None),
        Outcome::Unknown => ("unknown", None),
    };
    let date = |date| dates::of_date(book, lang, date);
    ReportDayView { date: date(day.day), state, done: done.map(date), open }
}

fn event(book: &Book, lang: Lang, id: EntryId, date: DateView) -> Option<ReportEventView> {
    let event = book.site.entry(id).original.outline.event.as_ref()?;
    Some(ReportEventView { date, place: event.place.get(lang).to_owned(), link: book.entry_link(lang, id)? })
}

fn project(book: &Book, lang: Lang, part: Part, date: DateView) -> Option<ReportProjectView> {
    let (_, project) = book.site.project(part)?;
    let shown = shown(book, lang, part.entry)?;
    let translated = shown.rendition.document.organization().and_then(|own| own.projects.iter().find(|own| own.id == project.id));
    let (title, language) = shown.part_words(&project.title, translated.map(|own| &*own.title));
    let url = format!("{}#{}", shown.rendition.url, project.id);
    Some(ReportProjectView { date, title, url, lang: language, organization: book.entry_link(lang, part.entry)? })
}

fn issued(book: &Book, lang: Lang, id: EntryId, date: DateView) -> Option<ReportIssuedView> {
    let plan = book.site.entry(id).original.plan()?;
    let replaced = book.site.ledger.replaced_by(id).iter();
    let replaces: Vec<EntryLinkView> = replaced.filter_map(|old| book.entry_link(lang, *old)).collect();
    Some(ReportIssuedView { date, symbol: symbol(plan), link: book.entry_link(lang, id)?, replaces })
}

fn counts(book: &Book, lang: Lang, review: &Review) -> ReportCountsView {
    let counts = review.counts();
    let topic = |(at, count): &(usize, usize)| TermView { count: *count, ..book.term(lang, Kind::News, Group::Topics, *at).clone() };
    ReportCountsView {
        news: counts.news,
        expired: counts.expired,
        announcements: counts.announcements,
        topics: counts.topics.iter().map(topic).collect(),
        levels: counts
            .levels
            .iter()
            .map(|(level, count)| ReportCountView { label: book.say(lang, &format!("level-{level}"), &[]), count: *count })
            .collect(),
        silent: counts.silent.iter().map(|month| period(book, lang, *month)).collect(),
    }
}
