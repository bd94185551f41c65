//! What the plans ask of each agency: which tasks it leads, joins in or is made responsible for, what it monitors, which reports it sends or
//! receives. Made once for each language; a page of an agency takes its plans from there. Plans that it issued are a list of their own.

use std::collections::BTreeMap;

use crate::config::Config;
use crate::content::Plan;

use super::entry::{Entry, EntryId};
use super::lists::KindLists;

/// How a plan names an agency, in the order in which pages tell of it. Numbers are places in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    Lead(usize),
    With(usize),
    /// Made responsible without either word being printed.
    By(usize),
    Monitor,
    ReportFrom(usize),
    ReportTo(usize),
}

/// All that one plan asks of one agency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanOf {
    pub plan: EntryId,
    /// In order, each once.
    pub roles: Vec<Role>,
}

/// By position in the vocabulary: the plans that name an agency, newest first.
pub struct Agencies {
    plans: Vec<Vec<PlanOf>>,
}

impl Agencies {
    /// Of the plans that a language lists.
    pub fn new(entries: &[Entry], plans: &KindLists, config: &Config) -> Agencies {
        let mut of_each = vec![Vec::new(); config.vocabularies.agencies.terms.len()];
        for id in &plans.all {
            let Some(plan) = entries.get(id.0 as usize).and_then(|entry| entry.original.plan()) else { continue };
            for (agency, roles) in by_agency(plan) {
                if let Some(own) = of_each.get_mut(agency) {
                    own.push(PlanOf { plan: *id, roles });
                }
            }
        }
        Agencies { plans: of_each }
    }

    pub fn of(&self, agency: usize) -> &[PlanOf] {
        self.plans.get(agency).map_or(&[], Vec::as_slice)
    }
}

/// Whether an entry names any, as whoever issued it or otherwise.
pub fn names_one(entry: &Entry) -> bool {
    entry.original.plan().is_some_and(|plan| plan.issuer.is_some() || roles(plan).next().is_some())
}

fn by_agency(plan: &Plan) -> BTreeMap<usize, Vec<Role>> {
    let mut by_agency: BTreeMap<usize, Vec<Role>> = BTreeMap::new();
    for (agency, role) in roles(plan) {
        by_agency.entry(agency).or_default().push(role);
    }
    for roles in by_agency.values_mut() {
        roles.sort_unstable();
        roles.dedup();
    }
    by_agency
}

fn roles(plan: &Plan) -> impl Iterator<Item = (usize, Role)> {
    let tasks = plan.tasks.iter().enumerate().flat_map(|(at, task)| {
        let lead = task.lead.iter().map(move |agency| (*agency, Role::Lead(at)));
        let with = task.with.iter().map(move |agency| (*agency, Role::With(at)));
        lead.chain(with).chain(task.by.iter().map(move |agency| (*agency, Role::By(at))))
    });
    let reports = plan.reporting.iter().enumerate().flat_map(|(at, report)| {
        let from = report.from.map(|agency| (agency, Role::ReportFrom(at)));
        from.into_iter().chain(report.to.map(|agency| (agency, Role::ReportTo(at))))
    });
    let monitors = plan.monitor.iter().map(|agency| (*agency, Role::Monitor));
    tasks.chain(monitors).chain(reports)
}
