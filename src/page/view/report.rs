//! What the pages of reviews are given: `reports.html`, `report.html`. The draft that a secretary edits is made of the same.

use serde::Serialize;

use super::{DateView, EntryLinkView, LinkView, TermView};

/// `reports.html`: every period that is over, newest first.
#[derive(Serialize)]
pub struct ReportsView {
    pub heading: String,
    pub years: Vec<ReportYearView>,
}

#[derive(Serialize)]
pub struct ReportYearView {
    pub year: String,
    /// The year, its halves, its quarters, its months: as far as the site has them.
    pub reports: Vec<ReportLinkView>,
}

#[derive(Serialize)]
pub struct ReportLinkView {
    /// `month`, `quarter`, `half`, `year`.
    pub unit: &'static str,
    pub label: String,
    pub url: String,
}

/// `report.html`: what was done in a period. What had no result is told as that, and never as late.
#[derive(Serialize)]
pub struct ReportView {
    pub heading: String,
    /// Within a sentence: "quý IV/2026"; the one that follows.
    pub period: String,
    pub following: String,
    pub from: DateView,
    pub to: DateView,
    /// The last day of which it tells.
    pub until: DateView,
    pub plans: Vec<ReportPlanView>,
    /// All that can still be read, oldest first.
    pub news: Vec<ReportResultView>,
    pub counts: ReportCountsView,
    pub events: Vec<ReportEventView>,
    pub begun: Vec<ReportProjectView>,
    pub ended: Vec<ReportProjectView>,
    pub issued: Vec<ReportIssuedView>,
    pub older: Option<LinkView>,
    pub newer: Option<LinkView>,
}

/// A tracked plan.
#[derive(Serialize)]
pub struct ReportPlanView {
    /// Its title.
    pub link: EntryLinkView,
    pub symbol: String,
    pub date: Option<DateView>,
    pub issuer: String,
    /// All of them, in the order of the plan.
    pub tasks: Vec<ReportTaskView>,
    /// Whether the period has anything of them.
    pub has_part: bool,
    /// The places of those that are due in the period that follows, in the order of their days.
    pub upcoming: Vec<usize>,
    /// What it asks to be reported, and to whom.
    pub reporting: Vec<ReportReportingView>,
}

#[derive(Serialize)]
pub struct ReportTaskView {
    /// In the page of the plan.
    pub url: String,
    pub number: usize,
    pub text: String,
    pub lang: Option<String>,
    /// Names of agencies.
    pub lead: Vec<String>,
    pub with: Vec<String>,
    pub by: Vec<String>,
    pub when: Vec<String>,
    /// `done` for good or `dropped`, as the plan says.
    pub status: Option<&'static str>,
    /// The day on which it was done, where that lies in the period.
    pub done: Option<DateView>,
    /// The day on which the plan says it was done for good, whenever that was.
    pub finished: Option<DateView>,
    /// Oldest first.
    pub results: Vec<ReportResultView>,
    /// Days of the period by which it was due, and those of the one that follows.
    pub days: Vec<ReportDayView>,
    pub next: Vec<ReportDayView>,
    /// A day before the period by which it was due once for all, and is not done.
    pub carried: Option<ReportDayView>,
    /// It is to be done all the time, and after the period, too.
    pub goes_on: bool,
    /// Whether the period has anything of it.
    pub has_part: bool,
}

/// News about a task.
#[derive(Serialize)]
pub struct ReportResultView {
    /// The key of the news.
    pub key: String,
    /// When it was.
    pub date: DateView,
    pub link: EntryLinkView,
    pub summary: String,
    /// Where, of an event that was held.
    pub place: String,
    /// Of an event that was only announced.
    pub announced: Option<DateView>,
}

#[derive(Serialize)]
pub struct ReportDayView {
    pub date: DateView,
    /// `done` (the plan says so), `told` (news tells of it), `none` (nothing does), `ahead`, `unknown` (a report to others).
    pub state: &'static str,
    pub done: Option<DateView>,
    /// News tells of it, and the day went by, but the plan does not say that it is done.
    pub open: bool,
}

#[derive(Serialize)]
pub struct ReportReportingView {
    pub from: String,
    pub to: String,
    pub days: Vec<ReportDayView>,
    pub next: Vec<ReportDayView>,
}

#[derive(Serialize)]
pub struct ReportCountsView {
    pub news: usize,
    /// Those of them that the site does not show any more.
    pub expired: usize,
    pub announcements: usize,
    /// The most first; news may have several topics.
    pub topics: Vec<TermView>,
    pub levels: Vec<ReportCountView>,
    /// Months without news.
    pub silent: Vec<String>,
}

#[derive(Serialize)]
pub struct ReportCountView {
    pub label: String,
    pub count: usize,
}

#[derive(Serialize)]
pub struct ReportEventView {
    pub date: DateView,
    pub place: String,
    pub link: EntryLinkView,
}

#[derive(Serialize)]
pub struct ReportProjectView {
    pub date: DateView,
    pub title: String,
    pub url: String,
    pub lang: Option<String>,
    pub organization: EntryLinkView,
}

#[derive(Serialize)]
pub struct ReportIssuedView {
    pub date: DateView,
    pub symbol: String,
    pub link: EntryLinkView,
    pub replaces: Vec<EntryLinkView>,
}
