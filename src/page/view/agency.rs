//! What `agencies.html` and `agency.html` are given.

use serde::Serialize;

use super::{DateView, EntryLinkView, LinkView, TaskProgressView};

/// `agencies.html`: every agency that a plan names, by level.
#[derive(Serialize)]
pub struct AgenciesView {
    pub heading: String,
    pub levels: Vec<AgencyLevelView>,
}

#[derive(Serialize)]
pub struct AgencyLevelView {
    /// Empty for those of no level.
    pub label: String,
    /// In order of name.
    pub agencies: Vec<NamedAgencyView>,
}

#[derive(Serialize)]
pub struct NamedAgencyView {
    pub label: String,
    pub url: String,
    /// Plans that give it something to do, and plans that it issued.
    pub plans: usize,
    pub issued: usize,
}

/// `agency.html`. Beside it stands `list`, of the plans that give it something to do.
#[derive(Serialize)]
pub struct AgencyView {
    pub name: String,
    /// "Cấp tỉnh".
    pub level: String,
    /// On the first page: the newest plans that it issued, how many there are, and the list of all.
    pub issued: Vec<EntryLinkView>,
    pub issued_count: usize,
    pub all_issued: Option<LinkView>,
    /// Newest first.
    pub plans: Vec<AgencyPlanView>,
    /// Whether some plan of the page is tracked and some is not, so that only some tasks have a state.
    pub is_mixed: bool,
}

#[derive(Serialize)]
pub struct AgencyPlanView {
    pub plan: EntryLinkView,
    pub symbol: String,
    pub date: Option<DateView>,
    pub is_tracked: bool,
    /// Whether it follows up how the plan is carried out.
    pub monitors: bool,
    /// What it does with which tasks; only what there is.
    pub roles: Vec<AgencyRoleView>,
    /// Reports that it sends, and those that it receives.
    pub reports_from: Vec<AgencyReportView>,
    pub reports_to: Vec<AgencyReportView>,
}

#[derive(Serialize)]
pub struct AgencyRoleView {
    /// `lead`, `with`, `by`.
    pub role: &'static str,
    pub tasks: Vec<AgencyTaskView>,
}

#[derive(Serialize)]
pub struct AgencyTaskView {
    /// The task on the page of its plan.
    pub url: String,
    pub text: String,
    /// The language of the text, where it is not the page's.
    pub lang: Option<String>,
    pub when: Vec<String>,
    /// Only where the plan is tracked.
    pub progress: Option<TaskProgressView>,
}

#[derive(Serialize)]
pub struct AgencyReportView {
    /// Who receives it, or sends it; empty where nobody is named.
    pub other: String,
    pub when: Vec<String>,
}
