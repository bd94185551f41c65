//! What is known of an entry of the directory, checked.

use jiff::Span;
use jiff::civil::Date;

use crate::config::{KINDS, Texts};
use crate::schedule::PartialDate;

use super::super::document_ref::DocumentRef;
use super::super::front::Attribution;
use super::super::money::Money;
use super::super::outline::Reference;

#[derive(Default)]
pub struct Organization {
    /// Positions: of the kind among kinds, of terms in their vocabularies.
    pub kinds: Vec<usize>,
    pub acronym: Box<str>,
    pub other_names: Vec<Box<str>>,
    pub local_name: Box<str>,
    pub country: Option<usize>,
    /// Of an association: those with which it keeps friendship.
    pub partner_countries: Vec<usize>,
    pub part_of: Option<Reference>,
    pub identifiers: Vec<(Box<str>, Box<str>)>,
    pub registrations: Vec<Registration>,
    pub sectors: Vec<usize>,
    pub sdgs: Vec<u8>,
    pub areas: Vec<usize>,
    pub in_vietnam_since: Option<i16>,
    pub in_province_since: Option<i16>,
    /// A year, a month or a day.
    pub founded: Option<PartialDate>,
    pub activity: Option<&'static str>,
    pub website: Box<str>,
    pub email: Box<str>,
    pub phone: Box<str>,
    pub address: Texts,
    pub officers: Vec<(Texts, Box<str>)>,
    pub projects: Vec<Project>,
    pub publish_budget: bool,
    pub needs: Vec<Need>,
    pub last_verified: Option<Date>,
    pub verified_by: Texts,
    pub source: Option<Attribution>,
}

pub struct Registration {
    pub kind: Option<&'static str>,
    pub number: Box<str>,
    /// A position in the vocabulary of agencies.
    pub authority: Option<usize>,
    pub expires: Option<Date>,
}

#[derive(Default)]
pub struct Project {
    pub id: Box<str>,
    pub title: Box<str>,
    pub results: Box<str>,
    pub sectors: Vec<usize>,
    pub areas: Vec<usize>,
    pub start: Option<Date>,
    pub end: Option<Date>,
    pub status: Option<&'static str>,
    pub budget: Vec<Money>,
    pub donors: Vec<Reference>,
    pub owner: Texts,
    pub approval: Option<DocumentRef>,
}

#[derive(Default)]
pub struct Need {
    pub id: Box<str>,
    pub title: Box<str>,
    pub sectors: Vec<usize>,
    pub areas: Vec<usize>,
    pub amount: Option<Money>,
    pub contact: Texts,
    pub open_until: Option<Date>,
    pub state: Option<&'static str>,
}

impl Organization {
    /// Whether it is an association of friendship, or a union of them.
    pub fn is_association(&self) -> bool {
        self.kinds.iter().any(|at| matches!(KINDS[*at], "association" | "union"))
    }

    /// Looked at longer ago than the site allows, or never.
    pub fn is_unverified(&self, today: Date, limit: i32) -> bool {
        let Some(day) = self.last_verified else { return true };
        day.checked_add(Span::new().days(limit)).is_ok_and(|last| last < today)
    }

    /// The amounts of a project that are public.
    pub fn public_budget<'a>(&self, project: &'a Project) -> &'a [Money] {
        if self.publish_budget { &project.budget } else { &[] }
    }

    /// Those of them that count in a sum: what was promised to a project that was called off, nobody has.
    pub fn counted_budget<'a>(&self, project: &'a Project) -> &'a [Money] {
        if project.status == Some("cancelled") { &[] } else { self.public_budget(project) }
    }
}

impl Project {
    /// Whether it ran on some day of a year: from its start to its end, as far as they are known. What was called off never ran, and what
    /// has not begun has to name its start. Of what was closed nobody knows when, only the year of its start is sure.
    pub fn is_running_in(&self, year: i16) -> bool {
        let Some(start) = self.start.map(|day| day.year()) else { return false };
        let last = match (self.end, self.status) {
            (Some(end), _) => end.year(),
            (None, Some("closed")) => start,
            (None, _) => i16::MAX,
        };
        (start..=last).contains(&year) && !matches!(self.status, Some("pipeline" | "cancelled"))
    }

    /// Whether it is under way on a day: begun and not ended, by its dates and by what is said of it.
    pub fn is_running_on(&self, today: Date) -> bool {
        let begun = match self.start {
            Some(day) => day <= today,
            None => matches!(self.status, Some("implementation" | "finalisation")),
        };
        begun && self.end.is_none_or(|day| day >= today) && !matches!(self.status, Some("pipeline" | "cancelled" | "closed"))
    }

    pub fn ended_in(&self, year: i16) -> bool {
        self.end.is_some_and(|day| day.year() == year) && self.status != Some("cancelled")
    }
}

impl Need {
    /// `open`, `met` or `closed`: an open one is closed once its day is past.
    pub fn state_on(&self, today: Date) -> &'static str {
        match self.state.unwrap_or("open") {
            "open" if self.open_until.is_some_and(|day| day < today) => "closed",
            state => state,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn an_open_need_closes_after_its_day() {
        let need = |state, open_until| Need { state, open_until, ..Need::default() };
        let day = Some(date(2026, 6, 30));
        assert_eq!(need(None, day).state_on(date(2026, 6, 30)), "open");
        assert_eq!(need(None, day).state_on(date(2026, 7, 1)), "closed");
        assert_eq!(need(Some("open"), day).state_on(date(2026, 7, 1)), "closed");
        assert_eq!(need(Some("met"), day).state_on(date(2026, 7, 1)), "met");
        assert_eq!(need(None, None).state_on(date(2026, 7, 1)), "open");
    }

    #[test]
    fn a_project_runs_from_its_start_to_its_end() {
        let project = |start: Option<i16>, end: Option<i16>, status| Project {
            start: start.map(|year| date(year, 3, 1)),
            end: end.map(|year| date(year, 2, 28)),
            status,
            ..Project::default()
        };
        let years = |project: &Project| (2023..=2028).filter(|year| project.is_running_in(*year)).collect::<Vec<_>>();
        assert_eq!(years(&project(Some(2025), Some(2027), Some("implementation"))), [2025, 2026, 2027]);
        assert_eq!(years(&project(Some(2026), None, None)), [2026, 2027, 2028]);
        assert_eq!(years(&project(None, Some(2025), Some("closed"))), [] as [i16; 0]);
        assert_eq!(years(&project(Some(2025), None, Some("closed"))), [2025]);
        assert_eq!(years(&project(Some(2025), Some(2027), Some("pipeline"))), [] as [i16; 0]);
        assert!(project(None, Some(2025), Some("closed")).ended_in(2025));
        assert!(!project(None, Some(2025), Some("cancelled")).ended_in(2025));
    }

    #[test]
    fn a_project_is_under_way_by_its_dates_and_its_status() {
        let on = |start, end, status| Project { start, end, status, ..Project::default() }.is_running_on(date(2026, 6, 30));
        let (before, day, after) = (Some(date(2026, 6, 29)), Some(date(2026, 6, 30)), Some(date(2026, 7, 1)));
        assert!(on(day, day, None));
        assert!(on(before, None, Some("suspended")));
        assert!(on(None, after, Some("implementation")));
        assert!(!on(None, after, None));
        assert!(!on(after, None, Some("implementation")));
        assert!(!on(before, before, Some("implementation")));
        assert!(!on(before, after, Some("closed")));
        assert!(!on(before, after, Some("pipeline")));
    }
}
