//! What a tracked plan asks for on a day, and the words for it: on the page of deadlines and in calendars alike.
//!
//! What is done or dropped asks for nothing more. Of a task that comes back, `done_on` says which time was done: the one in which it lies, which
//! ends with the next day; it is asked for again from the time after it. Nothing here tells what is late: readers see days that plans name, no judgement.

use jiff::civil::Date;

use crate::content::{Reporting, Task};
use crate::page::entry::Shown;
use crate::page::kinds;
use crate::page::view::TermView;
use crate::page::{Book, Here, register};
use crate::schedule::{Every, occurrences};
use crate::site::{Duty, EntryId, Rendition, State, Tracked};
use crate::text::Lang;

/// A day by which something is to be done.
#[derive(Clone, Copy)]
pub struct Due<'a> {
    pub tracked: Tracked<'a>,
    pub duty: Duty<'a>,
    pub day: Date,
    pub is_once: bool,
}

/// What a language says of it.
pub struct DueWords {
    pub text: String,
    /// The language of the text, where it is not the page's own.
    pub lang: Option<String>,
    /// The printed rule: "trước ngày 15/11 hằng năm".
    pub rule: Vec<String>,
    pub lead: Vec<TermView>,
    pub with: Vec<TermView>,
    pub by: Vec<TermView>,
    /// Where the plan's page tells of it.
    pub url: String,
}

/// Between two days, both counted; in the order of the plan, then of days.
pub fn of_plan<'a>(tracked: &Tracked<'a>, from: Date, to: Date) -> Vec<Due<'a>> {
    let tracked = *tracked;
    let of_duty = |duty: Duty<'a>| {
        let mut days: Vec<_> = tracked.days(duty, from, to).into_iter().filter(|day| is_asked(&tracked, duty, day.day)).collect();
        // A day that both the due date and the recurrence name is one day.
        days.sort_by_key(|day| (day.day, !day.is_once));
        days.dedup_by_key(|day| day.day);
        days.into_iter().map(move |day| Due { tracked, duty, day: day.day, is_once: day.is_once })
    };
    tracked.duties().flat_map(of_duty).collect()
}

fn is_asked(tracked: &Tracked, duty: Duty, day: Date) -> bool {
    let Duty::Task(at, _) = duty else { return true };
    if tracked.is_settled(duty) {
        return false;
    }
    match tracked.done_on(duty) {
        Some(done) => tracked.times(duty).next(done).is_some_and(|time| day > time.day),
        None => tracked.comes_back(at) || tracked.state_at(at) != State::Done,
    }
}

/// As it is called everywhere: "Kế hoạch số 05/KH-LHM"; of a plan without a number its title.
pub fn plan_name(book: &Book, lang: Lang, id: EntryId) -> String {
    let document = book.site.entry(id).document.map(|id| book.site.register.get(id));
    document.map(|document| register::name(book, lang, document).text).unwrap_or_default()
}

/// None where the language does not show the plan.
pub fn words(book: &Book, lang: Lang, due: &Due) -> Option<DueWords> {
    let rendition = due.tracked.entry.shown(lang)?;
    let words = match due.duty {
        Duty::Task(at, task) => of_task(book, lang, due, rendition, at, task),
        Duty::Report(_, report) => of_report(book, lang, rendition, report),
    };
    Some(DueWords { rule: rule(book, lang, due), ..words })
}

fn of_task(book: &Book, lang: Lang, due: &Due, rendition: &Rendition, at: usize, task: &Task) -> DueWords {
    let Tracked { id, entry, .. } = due.tracked;
    let shown = Shown { book, id, entry, rendition, lang, here: Here::Path(rendition.url.clone()) };
    let (text, from) = kinds::task_words(&shown, at, task);
    let agencies = |positions: &[usize]| positions.iter().map(|at| book.agency(lang, *at)).collect();
    DueWords {
        text,
        lang: from,
        rule: Vec::new(),
        lead: agencies(&task.lead),
        with: agencies(&task.with),
        by: agencies(&task.by),
        url: format!("{}#{}", rendition.url, task.id),
    }
}

fn of_report(book: &Book, lang: Lang, rendition: &Rendition, report: &Reporting) -> DueWords {
    let name = |at: usize| kinds::agency_name(book, lang, at);
    let text = match (report.from.map(name), report.to.map(name)) {
        (Some(from), Some(to)) => book.say(lang, "reporting-line", &[("from", &from), ("to", &to)]),
        (None, Some(to)) => book.say(lang, "reporting-to", &[("to", &to)]),
        (Some(from), None) => book.say(lang, "reporting-from", &[("from", &from)]),
        (None, None) => book.say(lang, "deadline-report", &[]),
    };
    let url = format!("{}#{REPORTS}", rendition.url);
    DueWords { text, lang: None, rule: Vec::new(), lead: Vec::new(), with: Vec::new(), by: Vec::new(), url }
}

/// Where the page of a plan tells of its reports.
const REPORTS: &str = "plan-follow-up";

/// What the plan says of the day: of a list of recurrences those that fall on it.
fn rule(book: &Book, lang: Lang, due: &Due) -> Vec<String> {
    let once = due.duty.due().filter(|_| due.is_once);
    let falls = |every: &&Every| !due.is_once && occurrences(std::slice::from_ref(*every), due.day, due.day).next().is_some();
    let every: Vec<Every> = due.duty.every().iter().filter(falls).copied().collect();
    kinds::task_when(book, lang, once, &every)
}

/// Names of the agencies as a line of text.
pub fn names(terms: &[TermView]) -> String {
    let names: Vec<&str> = terms.iter().map(|term| term.label.as_str()).collect();
    names.join(", ")
}

/// What tells a duty from the others of its plan, whatever its words are: a task by its identifier, a report by who sends it to whom, and
/// by which of several between these two.
pub fn identity(book: &Book, due: &Due) -> String {
    let agencies = &book.site.config.vocabularies.agencies.terms;
    let id = |at: Option<usize>| at.map_or("", |at| &*agencies[at].0);
    match due.duty {
        Duty::Task(_, task) => task.id.to_string(),
        Duty::Report(_, report) => {
            let further = if report.before > 0 { format!("/{}", report.before + 1) } else { String::new() };
            format!("report/{}/{}{further}", id(report.from), id(report.to))
        }
    }
}
