//! What the board sees, as plain data. As JSON at `/_desk/status.json` it is a contract with other programs: a field is added freely,
//! renamed or removed only with `version`.
//!
//! Days are `2026-11-05`, months `2026-11`; what is not known is null. A text in both languages is `{"vi": …, "en": …}`; where the site has
//! no such language, its first one stands in. Addresses are as served, under the path of the base URL. Every list says with `total` how
//! long it is and gives the first rows only, so that the status of a large site stays small.

use serde::Serialize;

use super::both::Both;

pub const VERSION: u32 = 1;

#[derive(Debug, Serialize)]
pub struct Status {
    pub version: u32,
    /// None while no edition of the site could be made; then only problems and saves are known.
    pub site: Option<SiteFacts>,
    pub problems: Problems,
    /// What is not public: drafts, reviews, scheduled, expired, withdrawn, private; in this order.
    pub held: List<Held>,
    pub translations: Translations,
    pub organizations: Organizations,
    pub duties: Duties,
    pub news: NewsRhythm,
    /// Newest first.
    pub saves: List<Saved>,
}

#[derive(Debug, Serialize)]
pub struct SiteFacts {
    pub name: Both,
    /// The day for which everything is judged.
    pub date: String,
    /// Where the site is published, with the path that every `url` begins with.
    pub address: String,
    /// Of the site, in its order.
    pub languages: Vec<Language>,
    pub pages: usize,
}

#[derive(Debug, Serialize)]
pub struct Language {
    /// Its tag.
    pub lang: String,
    /// Pages for readers: no feeds, sitemaps, files.
    pub pages: usize,
    /// Where its pages begin.
    pub url: String,
}

/// The first rows of a list, and how many there are.
#[derive(Debug, Serialize)]
pub struct List<T> {
    pub total: usize,
    pub rows: Vec<T>,
}

/// What every row has: which text is meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    pub title: String,
    /// Of the title; none where it is the name of a file.
    pub lang: Option<String>,
    /// The file, below the root.
    pub source: String,
    /// In the file; the first where no other is meant.
    pub line: u32,
    pub url: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct Problems {
    pub errors: usize,
    pub warnings: usize,
    /// Errors first.
    #[serde(flatten)]
    pub list: List<Problem>,
}

#[derive(Debug, Serialize)]
pub struct Problem {
    #[serde(flatten)]
    pub row: Row,
    pub column: u32,
    pub code: &'static str,
    /// `error` or `warning`.
    pub severity: &'static str,
    pub message: Both,
    pub help: Both,
    /// The line to write, and whether it stands `instead` of the one there or is `added`.
    pub fix: Option<String>,
    pub fix_is: Option<&'static str>,
}

#[derive(Debug, Serialize)]
pub struct Held {
    #[serde(flatten)]
    pub row: Row,
    /// `news`, `plans`, `organizations`, `pages`.
    pub kind: &'static str,
    /// `draft`, `review`, `scheduled`, `expired`, `withdrawn`, `private`.
    pub reason: &'static str,
    /// The day it appears (`scheduled`) or disappeared (`expired`).
    pub date: Option<String>,
}

#[derive(Debug, Default, Serialize)]
pub struct Translations {
    /// One for each language of the site.
    pub missing: Vec<Missing>,
    pub outdated: List<Outdated>,
}

/// What has no text in a language: public first, newest first. Withdrawn, expired and private texts need none.
#[derive(Debug, Serialize)]
pub struct Missing {
    pub lang: String,
    #[serde(flatten)]
    pub list: List<Untranslated>,
}

#[derive(Debug, Serialize)]
pub struct Untranslated {
    /// The original.
    #[serde(flatten)]
    pub row: Row,
    pub key: String,
    pub kind: &'static str,
    pub public: bool,
    pub date: Option<String>,
    /// The file to write.
    pub create: String,
}

#[derive(Debug, Serialize)]
pub struct Outdated {
    /// The translation.
    #[serde(flatten)]
    pub row: Row,
    pub key: String,
    pub original: Row,
    /// `title`, `summary`, `body[2]` (its second paragraph), `tasks#t1.text`…
    pub parts: Vec<String>,
    /// What `translates` is to say once the translation is mended.
    pub translates: String,
}

#[derive(Debug, Default, Serialize)]
pub struct Organizations {
    /// What contradicts itself, is there twice, or is past its day without the file saying so. Old registrations and entries long not
    /// verified have the lists below.
    pub contradictions: List<Finding>,
    /// After so many days an entry counts as not verified.
    pub days_unverified: i32,
    /// Never verified first, then by the day of the last time.
    pub unverified: List<Unverified>,
    /// Soonest first.
    pub registrations: List<Expiring>,
    pub prospects: List<Prospect>,
}

/// Something in the directory that is to be put right.
#[derive(Debug, Serialize)]
pub struct Finding {
    #[serde(flatten)]
    pub row: Row,
    pub column: u32,
    /// `same-identifier`, `same-name`, `ended-with-project`, `ended-with-need`, `project-past-end`, `project-closed-ahead`,
    /// `need-past-day`, `area-ended`, `registration-ended`, `registration-ending`, `unverified`.
    pub what: &'static str,
    pub message: Both,
    /// What to do.
    pub help: Both,
    /// The line to write instead.
    pub fix: Option<String>,
    /// The entry that has the same.
    pub other: Option<Row>,
    /// The day since which it is so, or from which it will be; none where it has no day.
    pub since: Option<String>,
    /// Since that day; below zero while it lies ahead.
    pub days: Option<i32>,
    pub act: Act,
}

/// Who can put it right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Act {
    /// `verifier`: who verified the entry last; `organization`: the organisation, to be asked by `name`; `board`.
    pub who: &'static str,
    pub name: Both,
}

#[derive(Debug, Serialize)]
pub struct Unverified {
    #[serde(flatten)]
    pub row: Row,
    pub verified: Option<String>,
    pub days_since: Option<i32>,
    /// Who did it last, and so may do it again; empty where nobody is named.
    pub verified_by: Both,
    pub act: Act,
}

#[derive(Debug, Serialize)]
pub struct Expiring {
    #[serde(flatten)]
    pub row: Row,
    pub number: String,
    /// `operation`, `rep-office`, `project-office`.
    pub kind: Option<&'static str>,
    /// The last day on which it holds.
    pub expires: String,
    /// Below zero once it has ended.
    pub days_left: i32,
    pub verified_by: Both,
    pub act: Act,
}

#[derive(Debug, Serialize)]
pub struct Prospect {
    #[serde(flatten)]
    pub row: Row,
    pub verified_by: Both,
}

/// Tasks and reports of the plans that are tracked and in force. What is done or dropped is not here.
///
/// Nothing records that a report was sent, and of what comes back `done_on` records one time alone: once their day is past they are not
/// called overdue, but stand for a month under `to_confirm`, unless public news since the time before says that it carries the task out.
#[derive(Debug, Default, Serialize)]
pub struct Duties {
    pub overdue: List<Duty>,
    pub to_confirm: List<Duty>,
    /// From today to the end of the month.
    pub this_month: List<Duty>,
    pub next_month: List<Duty>,
    /// Tasks whose time ended within the last year, by their own end, that of the plan or by a newer plan, without anything that tells of a
    /// result, as readers see it on the page of the plan. What is overdue stands there alone. `due` is the last day of their time.
    pub no_result: List<Duty>,
}

#[derive(Debug, Serialize)]
pub struct Duty {
    /// The plan; its address leads to the task.
    #[serde(flatten)]
    pub row: Row,
    pub symbol: Option<String>,
    /// `task` or `report`.
    pub kind: &'static str,
    /// The task's identifier in the plan; none for a report.
    pub anchor: Option<String>,
    /// The task, as the plan words it; empty for a report.
    pub text: String,
    /// Who leads, or who is made responsible; of a report, who sends it.
    pub lead: Both,
    /// Who receives a report.
    pub to: Both,
    /// The last day on which it is in time.
    pub due: String,
    /// Below zero once that is past.
    pub days_left: i32,
    /// As the plan says it: "trong quý II/2026".
    pub when: Both,
    /// The same as the file has it: `2026-Q2`, `month`, `{year: 11-15}`.
    pub written: String,
}

/// How many news items the months have. Public ones alone count.
#[derive(Debug, Default, Serialize)]
pub struct NewsRhythm {
    /// The month that is told of: the one asked for, else that of the site's date. Empty without a site.
    pub month: String,
    /// The last twelve, oldest first; the month told of is the last. Those before the first item are left out.
    pub months: Vec<Month>,
    /// Of these, the months that have no item.
    pub empty: Vec<String>,
    /// How many the month told of has.
    pub this_month: usize,
    /// By topic in the order of the vocabulary, then those without one. An item counts for each of its topics; what has none in all
    /// these months is left out.
    pub topics: Vec<Share>,
    /// By level, in the same way.
    pub levels: Vec<Share>,
    /// The items of the month told of, newest first.
    pub items: List<Published>,
}

/// The part of one topic or level.
#[derive(Debug, Serialize)]
pub struct Share {
    /// None for what names none.
    pub id: Option<String>,
    /// Empty where there is no identifier.
    pub name: Both,
    pub this_month: usize,
    pub month_before: usize,
    /// In all of the `months`.
    pub total: usize,
    /// In each of the `months`.
    pub counts: Vec<usize>,
}

#[derive(Debug, Serialize)]
pub struct Published {
    #[serde(flatten)]
    pub row: Row,
    pub date: String,
    /// Their names; empty where it has none.
    pub topics: Both,
    pub level: Both,
}

#[derive(Debug, Serialize)]
pub struct Month {
    pub month: String,
    pub count: usize,
}

#[derive(Debug, Serialize)]
pub struct Saved {
    #[serde(flatten)]
    pub row: Row,
    /// As the caller says it.
    pub time: String,
}

impl<T> List<T> {
    /// The first `most` of what is already in order; only these are made into rows.
    pub fn of<R>(all: Vec<R>, most: usize, row: impl FnMut(R) -> T) -> List<T> {
        List { total: all.len(), rows: all.into_iter().take(most).map(row).collect() }
    }

    pub fn is_empty(&self) -> bool {
        self.total == 0
    }
}

impl<T> Default for List<T> {
    fn default() -> List<T> {
        List { total: 0, rows: Vec::new() }
    }
}
