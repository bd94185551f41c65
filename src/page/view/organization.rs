//! What `organization.html` is given: an entry of the directory.

use serde::Serialize;

use super::plan::ReferenceView;
use super::{DateView, EntryLinkView, TermView};

/// `organization.html`. Beside it stand `text` and the list `mentions` (cards of the news and plans that name it); of
/// an association also `events` (upcoming) and `news`, which then do not stand among the mentions.
#[derive(Serialize)]
pub struct OrganizationView {
    pub acronym: String,
    pub other_names: Vec<String>,
    pub local_name: String,
    pub kinds: Vec<TermView>,
    pub country: Option<TermView>,
    /// Countries with which an association keeps friendship.
    pub partner_countries: Vec<TermView>,
    pub part_of: Option<EntryLinkView>,
    /// What belongs to it.
    pub parts: Vec<EntryLinkView>,
    pub identifiers: Vec<IdentifierView>,
    pub registrations: Vec<RegistrationView>,
    pub sectors: Vec<TermView>,
    /// Numbers of the Sustainable Development Goals.
    pub sdgs: Vec<u8>,
    pub areas: Vec<TermView>,
    /// A year, or a month or day as the language writes it.
    pub founded: String,
    pub in_vietnam_since: String,
    pub in_province_since: String,
    /// `active`, `dormant`, `ended`.
    pub activity: Option<&'static str>,
    pub website: String,
    pub email: String,
    pub phone: String,
    pub address: String,
    pub officers: Vec<OfficerView>,
    pub projects: Vec<ProjectView>,
    pub needs: Vec<NeedView>,
    pub verified: Option<DateView>,
    pub verified_by: String,
    /// Verified longer ago than the site allows, or never: a badge says so.
    pub stale: bool,
    /// `mailto:` the site, about this entry; empty where the site has no address for it.
    pub correction: String,
    pub source: String,
    pub source_url: String,
}

#[derive(Serialize)]
pub struct IdentifierView {
    pub scheme: String,
    pub id: String,
}

/// Without its dates: whether it is valid is for the editors to know.
#[derive(Serialize)]
pub struct RegistrationView {
    /// `operation`, `rep-office`, `project-office`.
    pub kind: &'static str,
    pub number: String,
    pub authority: String,
}

/// All who hold one office.
#[derive(Serialize)]
pub struct OfficerView {
    pub role: String,
    pub names: Vec<String>,
}

#[derive(Serialize)]
pub struct ProjectView {
    /// The anchor on the page.
    pub id: String,
    pub title: String,
    /// The language of the title, where it is not the page's.
    pub lang: Option<String>,
    pub sectors: Vec<TermView>,
    pub areas: Vec<TermView>,
    pub start: Option<DateView>,
    pub end: Option<DateView>,
    /// `pipeline`, `implementation`, `finalisation`, `closed`, `cancelled`, `suspended`.
    pub status: Option<&'static str>,
    /// Empty unless the entry publishes its budgets.
    pub budget: Vec<MoneyView>,
    pub donors: Vec<EntryLinkView>,
    pub owner: String,
    pub approval: Option<ReferenceView>,
    pub results: String,
    /// The language of the results, where it is not the page's: a translator may have left them.
    pub results_lang: Option<String>,
}

#[derive(Serialize)]
pub struct MoneyView {
    /// Grouped in the language's way.
    pub amount: String,
    pub currency: String,
    /// `commitment`, `disbursed`, `counterpart`.
    pub kind: Option<&'static str>,
}

/// A call for aid.
#[derive(Serialize)]
pub struct NeedView {
    pub id: String,
    pub title: String,
    pub lang: Option<String>,
    pub sectors: Vec<TermView>,
    pub areas: Vec<TermView>,
    pub amount: Option<MoneyView>,
    pub contact: Vec<ContactView>,
    pub open_until: Option<DateView>,
    /// `open`, `met`, `closed`; `closed` also when its day is past.
    pub state: &'static str,
}

/// Words of a contact, or the address of letters in them.
#[derive(Serialize)]
pub struct ContactView {
    pub text: String,
    pub is_address: bool,
}
