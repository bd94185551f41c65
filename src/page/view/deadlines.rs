//! What `deadlines.html` is given: the year ahead, month by month.

use serde::Serialize;

use super::{DateView, EntryLinkView, EventView, TermView};

#[derive(Serialize)]
pub struct DeadlinesView {
    pub heading: String,
    /// The months between which everything lies: "Tháng 11/2026".
    pub first: String,
    pub last: String,
    /// Those that have something.
    pub months: Vec<DeadlineMonthView>,
    /// What can be subscribed to.
    pub calendars: Vec<CalendarView>,
}

#[derive(Serialize)]
pub struct DeadlineMonthView {
    /// `2026-11`
    pub id: String,
    pub heading: String,
    pub days: Vec<DeadlineDayView>,
}

#[derive(Serialize)]
pub struct DeadlineDayView {
    pub date: DateView,
    pub weekday: String,
    pub items: Vec<DeadlineItemView>,
}

#[derive(Serialize)]
pub struct DeadlineItemView {
    /// `task`, `report`, `announcement`, `event`, `day`.
    pub kind: &'static str,
    pub text: String,
    /// The language of the text, where it is not the page's own.
    pub lang: Option<String>,
    /// Empty for a friendship day.
    pub url: String,
    /// What the plan says of the day, each in words of the language.
    pub rule: Vec<String>,
    /// Charged with it, taking part, made responsible without either word being printed.
    pub lead: Vec<TermView>,
    pub with: Vec<TermView>,
    pub by: Vec<TermView>,
    /// The plan that asks for it.
    pub plan: Option<EntryLinkView>,
    pub event: Option<EventView>,
    /// With which a friendship day is kept, and the year of the first.
    pub countries: Vec<TermView>,
    pub since: String,
    /// `draft`, `review` or `scheduled` when it is only shown on request.
    pub ribbon: Option<&'static str>,
}

/// A calendar to subscribe to.
#[derive(Serialize)]
pub struct CalendarView {
    pub label: String,
    /// Of the file.
    pub url: String,
    /// The same in full, to be pasted.
    pub address: String,
    /// The same in the form that opens a program for calendars.
    pub open: String,
}
