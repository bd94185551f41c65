//! Entries of the directory: foreign NGOs, donors, partners, associations. A translation gives the name, the summary and the words of
//! projects and needs by their ids. Here is what an editor writes.

mod facts;
mod read;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::{KINDS, words};
use crate::yaml::Localized;

use super::common::front_matter;
use super::document_ref::DocumentForm;
use super::front::AttributionForm;
use super::money::MoneyForm;

pub use facts::{Need, Organization, Project, Registration};
pub use read::read;

front_matter! {
    struct OrganizationForm {
        #[schemars(extend("x-need" = "always", "x-translated" = true))]
        name: Option<String>,
        #[schemars(extend("x-words" = KINDS, "x-need" = "original"))]
        kinds: Vec<String>,
        acronym: Option<String>,
        other_names: Vec<String>,
        local_name: Option<String>,
        #[schemars(extend("x-terms" = "countries"))]
        country: Option<String>,
        #[schemars(extend("x-terms" = "countries"))]
        partner_countries: Vec<String>,
        #[schemars(extend("x-value" = "key"))]
        part_of: Option<String>,
        identifiers: Vec<IdentifierForm>,
        registration: Vec<RegistrationForm>,
        #[schemars(extend("x-terms" = "sectors"))]
        sectors: Vec<String>,
        #[schemars(extend("x-words" = SDGS.collect::<Vec<u8>>()))]
        sdgs: Vec<u8>,
        #[schemars(extend("x-terms" = "areas"))]
        areas: Vec<String>,
        in_vietnam_since: Option<i16>,
        in_province_since: Option<i16>,
        #[schemars(extend("x-value" = "partial-date"))]
        founded: Option<String>,
        #[schemars(extend("x-words" = words(ACTIVITIES)))]
        activity: Option<String>,
        contact: ContactForm,
        officers: Vec<OfficerForm>,
        projects: Vec<ProjectForm>,
        publish_budget: Option<bool>,
        needs: Vec<NeedForm>,
        #[schemars(extend("x-value" = "date"))]
        last_verified: Option<String>,
        verified_by: Option<Localized>,
        source: Option<AttributionForm>,
    }
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "identifier"))]
struct IdentifierForm {
    #[schemars(extend("x-need" = "always"))]
    scheme: Option<String>,
    #[schemars(extend("x-need" = "always"))]
    id: Option<String>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "registration"))]
struct RegistrationForm {
    #[serde(rename = "type")]
    #[schemars(extend("x-words" = words(REGISTRATIONS)))]
    kind: Option<String>,
    number: Option<String>,
    #[schemars(extend("x-value" = "date"))]
    issued: Option<String>,
    #[schemars(extend("x-value" = "date"))]
    expires: Option<String>,
    #[schemars(extend("x-terms" = "agencies"))]
    authority: Option<String>,
    #[schemars(extend("x-terms" = "areas"))]
    areas: Vec<String>,
    #[schemars(extend("x-terms" = "sectors"))]
    sectors: Vec<String>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "contact"))]
struct ContactForm {
    #[schemars(extend("x-value" = "url"))]
    website: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    address: Option<Localized>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "officer"))]
struct OfficerForm {
    role: Option<Localized>,
    #[schemars(extend("x-need" = "always"))]
    name: Option<String>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "project"))]
struct ProjectForm {
    #[schemars(extend("x-value" = "slug", "x-need" = "always"))]
    id: Option<String>,
    #[schemars(extend("x-need" = "always", "x-translated" = true))]
    title: Option<String>,
    #[schemars(extend("x-terms" = "sectors"))]
    sectors: Vec<String>,
    #[schemars(extend("x-terms" = "areas"))]
    areas: Vec<String>,
    #[schemars(extend("x-value" = "date"))]
    start: Option<String>,
    #[schemars(extend("x-value" = "date"))]
    end: Option<String>,
    #[schemars(extend("x-words" = words(PROJECT_STATES)))]
    status: Option<String>,
    budget: Vec<MoneyForm>,
    #[schemars(extend("x-value" = "key"))]
    donors: Vec<String>,
    owner: Option<Localized>,
    approval: Option<DocumentForm>,
    #[schemars(extend("x-translated" = true, "x-long" = true))]
    results: Option<String>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "need"))]
struct NeedForm {
    #[schemars(extend("x-value" = "slug", "x-need" = "always"))]
    id: Option<String>,
    #[schemars(extend("x-need" = "always", "x-translated" = true))]
    title: Option<String>,
    #[schemars(extend("x-terms" = "sectors"))]
    sectors: Vec<String>,
    #[schemars(extend("x-terms" = "areas"))]
    areas: Vec<String>,
    amount: Option<MoneyForm>,
    contact: Option<Localized>,
    #[schemars(extend("x-value" = "date"))]
    open_until: Option<String>,
    #[schemars(extend("x-words" = words(NEED_STATES)))]
    state: Option<String>,
}

pub const ACTIVITIES: &[(&str, &str)] = &[("active", "active"), ("dormant", "dormant"), ("ended", "ended"), ("prospect", "prospect")];
pub const REGISTRATIONS: &[(&str, &str)] =
    &[("operation", "operation"), ("rep-office", "rep-office"), ("project-office", "project-office")];
pub const PROJECT_STATES: &[(&str, &str)] = &[
    ("pipeline", "pipeline"),
    ("implementation", "implementation"),
    ("finalisation", "finalisation"),
    ("closed", "closed"),
    ("cancelled", "cancelled"),
    ("suspended", "suspended"),
];
pub const NEED_STATES: &[(&str, &str)] = &[("open", "open"), ("met", "met"), ("closed", "closed")];

/// The Sustainable Development Goals are numbered 1 to 17.
const SDGS: std::ops::RangeInclusive<u8> = 1..=17;
