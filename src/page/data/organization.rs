//! An entry of the directory as a row.
//!
//! Of a registration its days are left out: whether it is valid is for the editors to know, here as on the page.

use schemars::JsonSchema;
use serde::Serialize;

use crate::config::{Group, PUBLIC_ACTIVITIES, words};
use crate::content::{Organization, REGISTRATIONS};
use crate::text::Lang;

use super::super::entry::Shown;
use super::super::view::OfficerView;
use super::super::{Book, kinds};
use super::part::{TermRecord, some, term, terms};
use super::rows::{Row, organizations, public_key};

#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "organization"))]
pub struct OrganizationRecord {
    pub key: String,
    #[schemars(extend("x-format" = "uri"))]
    pub url: String,
    pub name: String,
    pub language: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    pub kinds: Vec<TermRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acronym: Option<String>,
    pub other_names: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<TermRecord>,
    pub partner_countries: Vec<TermRecord>,
    pub sectors: Vec<TermRecord>,
    pub sdgs: Vec<u8>,
    pub areas: Vec<TermRecord>,
    pub identifiers: Vec<IdentifierRecord>,
    pub registrations: Vec<RegistrationRecord>,
    pub contact: ContactRecord,
    pub officers: Vec<OfficerRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("pattern" = r"^\d{4}(-\d{2}(-\d{2})?)?$"))]
    pub founded: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_vietnam_since: Option<i16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_province_since: Option<i16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = PUBLIC_ACTIVITIES))]
    pub activity: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_of: Option<String>,
    pub projects: Vec<String>,
    pub needs: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-format" = "date"))]
    pub last_verified: Option<String>,
    pub sample: bool,
}

#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "identifier"))]
pub struct IdentifierRecord {
    pub scheme: String,
    pub id: String,
}

#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "registration"))]
pub struct RegistrationRecord {
    #[serde(rename = "type")]
    #[schemars(extend("enum" = words(REGISTRATIONS)))]
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<TermRecord>,
}

/// Of the office.
#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "contact"))]
pub struct ContactRecord {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-format" = "iri"))]
    pub website: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "officer"))]
pub struct OfficerRecord {
    pub role: String,
    pub name: String,
}

impl Row for OrganizationRecord {
    fn rows(book: &Book, lang: Lang) -> impl Iterator<Item = OrganizationRecord> {
        organizations(book, lang).map(|(shown, facts)| OrganizationRecord::new(&shown, facts))
    }
}

impl OrganizationRecord {
    fn new(shown: &Shown, facts: &Organization) -> OrganizationRecord {
        let Shown { book, lang, entry, rendition, .. } = *shown;
        let document = &rendition.document;
        let part = |id: &str| format!("{}#{id}", entry.key);
        OrganizationRecord {
            key: entry.key.to_string(),
            url: book.absolute(&rendition.url),
            name: document.title.to_string(),
            language: book.tag(document.lang).to_owned(),
            summary: some(&document.summary),
            kinds: terms(book, lang, Group::Kinds, &facts.kinds),
            acronym: some(&facts.acronym),
            other_names: facts.other_names.iter().map(|name| name.to_string()).collect(),
            local_name: some(&facts.local_name),
            country: facts.country.map(|at| term(book, lang, Group::Countries, at)),
            partner_countries: terms(book, lang, Group::Countries, &facts.partner_countries),
            sectors: terms(book, lang, Group::Sectors, &facts.sectors),
            sdgs: facts.sdgs.clone(),
            areas: terms(book, lang, Group::Areas, &facts.areas),
            identifiers: identifiers(facts),
            registrations: registrations(shown, facts),
            contact: ContactRecord {
                website: some(&facts.website),
                email: some(&facts.email),
                phone: some(&facts.phone),
                address: some(facts.address.get(lang)),
            },
            officers: officers(shown, facts),
            founded: facts.founded.map(|founded| founded.to_string()),
            in_vietnam_since: facts.in_vietnam_since,
            in_province_since: facts.in_province_since,
            activity: facts.activity,
            part_of: facts.part_of.as_ref().and_then(|whole| public_key(book, lang, &whole.key)),
            projects: facts.projects.iter().map(|project| part(&project.id)).collect(),
            needs: facts.needs.iter().map(|need| part(&need.id)).collect(),
            last_verified: facts.last_verified.map(|day| day.to_string()),
            sample: entry.common().sample,
        }
    }
}

fn identifiers(facts: &Organization) -> Vec<IdentifierRecord> {
    facts.identifiers.iter().map(|(scheme, id)| IdentifierRecord { scheme: scheme.to_string(), id: id.to_string() }).collect()
}

fn registrations(shown: &Shown, facts: &Organization) -> Vec<RegistrationRecord> {
    let authority = |at| term(shown.book, shown.lang, Group::Issuers, at);
    let all = facts.registrations.iter();
    all.filter_map(|registration| {
        Some(RegistrationRecord {
            kind: registration.kind?,
            number: some(&registration.number),
            authority: registration.authority.map(authority),
        })
    })
    .collect()
}

/// As the page lists them.
fn officers(shown: &Shown, facts: &Organization) -> Vec<OfficerRecord> {
    let all = kinds::officers(shown.book, shown.lang, facts).into_iter();
    all.flat_map(|OfficerView { role, names }| names.into_iter().map(move |name| OfficerRecord { role: role.clone(), name })).collect()
}
