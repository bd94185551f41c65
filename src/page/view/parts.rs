//! What `projects.html` and `needs.html` are given beside `list`: projects and needs of many organisations.

use serde::Serialize;

use super::organization::{NeedView, ProjectView};
use super::{LinkView, TermView};

/// `projects.html`. Beside it stands `list`, whose `by` is `all`, `year`, `sectors` or `areas`.
#[derive(Serialize)]
pub struct ProjectsView {
    /// The year, where the list is of one.
    pub year: String,
    /// Of the whole list: that go on (`running`, of a year `continuing`), that do not.
    pub leading: usize,
    pub rest: usize,
    pub sections: Vec<ProjectSectionView>,
    /// Of the whole list, not of this page alone; none where no project publishes an amount.
    pub money: Option<MoneyTableView>,
    pub ways: Vec<WayView>,
}

/// Projects of this page that stand under one heading.
#[derive(Serialize)]
pub struct ProjectSectionView {
    /// `running` and `other`; of a year `continuing` and `ended`.
    pub state: &'static str,
    pub rows: Vec<ProjectRowView>,
}

#[derive(Serialize)]
pub struct ProjectRowView {
    /// Names it among all projects.
    pub id: String,
    pub project: ProjectView,
    pub of: OwnerView,
}

/// `needs.html`. Beside it stands `list`, whose `by` is `all`, `sectors`, `areas` or `cell`.
#[derive(Serialize)]
pub struct NeedsView {
    /// How many of the whole list are open.
    pub open: usize,
    /// Open needs by sector and area, on the first page of all.
    pub table: Option<NeedTableView>,
    pub sections: Vec<NeedSectionView>,
    pub ways: Vec<WayView>,
}

#[derive(Serialize)]
pub struct NeedSectionView {
    /// `open`, `met`, `closed`.
    pub state: &'static str,
    pub rows: Vec<NeedRowView>,
}

#[derive(Serialize)]
pub struct NeedRowView {
    /// Names it among all needs.
    pub id: String,
    pub need: NeedView,
    pub of: OwnerView,
    /// Of the organisation, where the need names no contact of its own.
    pub email: String,
    pub phone: String,
}

/// Whose project or need it is.
#[derive(Serialize)]
pub struct OwnerView {
    pub organization: LinkView,
    /// The language of the organisation's name, where it is not the page's.
    pub lang: Option<String>,
    /// The part's place on the page of the organisation.
    pub url: String,
    pub ribbon: Option<&'static str>,
    pub sample: bool,
}

/// Other lists of the same things.
#[derive(Serialize)]
pub struct WayView {
    /// `years`, `sectors`, `narrower`, `areas`.
    pub id: &'static str,
    /// The sector or area within which they are; empty where the way leads from everything.
    pub within: String,
    pub terms: Vec<TermView>,
}

/// Main categories of sectors by areas. Only what has open needs is in it.
#[derive(Serialize)]
pub struct NeedTableView {
    pub areas: Vec<TermView>,
    pub rows: Vec<NeedTableRowView>,
}

#[derive(Serialize)]
pub struct NeedTableRowView {
    pub sector: TermView,
    /// One for each area, labelled with its name; without an address where nothing is open.
    pub cells: Vec<TermView>,
}

/// Sums of money: a row for each currency, a column for each kind of amount.
#[derive(Serialize)]
pub struct MoneyTableView {
    /// `commitment`, `disbursed`, `counterpart`, `other`: those that some project has.
    pub kinds: Vec<&'static str>,
    pub rows: Vec<MoneyRowView>,
    /// How many projects have figures, of how many.
    pub with_figures: usize,
    pub total: usize,
}

#[derive(Serialize)]
pub struct MoneyRowView {
    pub currency: String,
    /// One for each kind, grouped in the language's way; empty where there is none.
    pub amounts: Vec<String>,
}

/// Ways from the home page into the directory; none where the site has no organisations.
#[derive(Serialize)]
pub struct DirectoryView {
    pub all: LinkView,
    pub kinds: Vec<TermView>,
    /// A–Z, sectors, countries, areas.
    pub groups: Vec<LinkView>,
}

/// Calls for aid on the home page.
#[derive(Serialize)]
pub struct HomeNeedsView {
    pub all: LinkView,
    /// The open ones that close soonest.
    pub rows: Vec<NeedRowView>,
}

/// Projects on the home page.
#[derive(Serialize)]
pub struct HomeProjectsView {
    pub all: TermView,
    /// Those of the year of the build.
    pub year: Option<TermView>,
}
