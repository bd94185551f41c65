//! What was done in a month, a quarter, a half-year or a year that is over, and the list of all such pages. A closed period never changes
//! but by its content: nothing here depends on the day of the build.

mod told;

use crate::config::Section;
use crate::schedule::{Stretch, Unit};
use crate::site::Review;
use crate::text::Lang;

use super::head::{Words, head, trail};
use super::view::{LinkView, ReportLinkView, ReportYearView, ReportsView};
use super::{Book, Here, Main, Page, View, routes};

pub use told::told;

pub fn index(book: &Book, page: &Page) -> View {
    let lang = page.lang;
    let heading = book.section_name(lang, Section::Reports);
    let words = Words {
        title: heading.clone(),
        description: book.say(lang, "description-reports", &[("site", book.name(lang))]),
        breadcrumbs: trail(book, lang, Vec::new()),
        section: page.path.to_string(),
        ..Words::default()
    };
    finish(book, page, "reports.html", words, Main::Reports(ReportsView { heading, years: years(book, lang) }))
}

pub fn view(book: &Book, page: &Page, stretch: Stretch) -> View {
    let lang = page.lang;
    let mut report = told(book, lang, &Review::of(&book.site, stretch));
    (report.older, report.newer) = neighbours(book, lang, stretch);
    let section = book.section_link(lang, Section::Reports);
    let words = Words {
        title: report.heading.clone(),
        description: book.say(lang, "description-report", &[("period", &report.period), ("site", book.name(lang))]),
        breadcrumbs: trail(book, lang, vec![section.clone()]),
        section: section.url,
        ..Words::default()
    };
    finish(book, page, "report.html", words, Main::Report(Box::new(report)))
}

fn finish(book: &Book, page: &Page, template: &'static str, words: Words, main: Main) -> View {
    View { template, lang: page.lang, here: Here::Path(page.path.clone()), head: Some(head(book, page, words)), main, lists: Vec::new() }
}

/// Newest first; in a year from the longest to the shortest.
fn years(book: &Book, lang: Lang) -> Vec<ReportYearView> {
    let mut closed = book.site.ledger.closed.clone();
    closed.sort_by_key(|stretch| (stretch.year, stretch.unit, stretch.number));
    let mut years: Vec<ReportYearView> = Vec::new();
    for stretch in closed.into_iter().rev() {
        let link = link(book, lang, stretch);
        let report = ReportLinkView { unit: stretch.unit.key(), label: link.label, url: link.url };
        let year = stretch.year.to_string();
        match years.last_mut().filter(|last| last.year == year) {
            Some(last) => last.reports.push(report),
            None => years.push(ReportYearView { year, reports: vec![report] }),
        }
    }
    years
}

/// The pages of the same unit before and after: older, newer.
fn neighbours(book: &Book, lang: Lang, stretch: Stretch) -> (Option<LinkView>, Option<LinkView>) {
    let closed = &book.site.ledger.closed;
    let at = closed.partition_point(|other| *other < stretch);
    let near = |at: Option<usize>| at.and_then(|at| closed.get(at)).filter(|other| other.unit == stretch.unit);
    let link = |other: &Stretch| link(book, lang, *other);
    (near(at.checked_sub(1)).map(link), near(Some(at + 1)).map(link))
}

fn link(book: &Book, lang: Lang, stretch: Stretch) -> LinkView {
    LinkView { label: heading(book, lang, stretch), url: routes::report(&book.site.config, lang, stretch) }
}

/// "Sơ kết công tác quý IV/2026".
fn heading(book: &Book, lang: Lang, stretch: Stretch) -> String {
    let key = if stretch.unit == Unit::Year { "report-heading-year" } else { "report-heading" };
    book.say(lang, key, &[("period", &period(book, lang, stretch))])
}

/// Within a sentence.
fn period(book: &Book, lang: Lang, stretch: Stretch) -> String {
    stretch.words().said(&|key, args| book.say(lang, key, args))
}
