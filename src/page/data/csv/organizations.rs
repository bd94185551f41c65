//! Organisations as one table. A column holds what the same key holds in the JSON.

use crate::text::Lang;

use super::super::super::Book;
use super::super::organization::OrganizationRecord as Record;
use super::super::part::TermRecord;
use super::super::rows::Row;
use super::{Sheet, joined, plain};

type Column = (&'static str, fn(&Record) -> String);

/// Their names are those of the keys, in every language: programs ask for them.
const COLUMNS: [Column; 35] = [
    ("key", |row| row.key.clone()),
    ("url", |row| row.url.clone()),
    ("name", |row| row.name.clone()),
    ("language", |row| row.language.clone()),
    ("summary", |row| plain(&row.summary)),
    ("kinds", |row| ids(&row.kinds)),
    ("kinds_label", |row| labels(&row.kinds)),
    ("acronym", |row| plain(&row.acronym)),
    ("other_names", |row| joined(row.other_names.iter().cloned())),
    ("local_name", |row| plain(&row.local_name)),
    ("country", |row| ids(row.country.as_slice())),
    ("country_label", |row| labels(row.country.as_slice())),
    ("partner_countries", |row| ids(&row.partner_countries)),
    ("partner_countries_label", |row| labels(&row.partner_countries)),
    ("sectors", |row| ids(&row.sectors)),
    ("sectors_label", |row| labels(&row.sectors)),
    ("sdgs", |row| joined(row.sdgs.iter().map(u8::to_string))),
    ("areas", |row| ids(&row.areas)),
    ("areas_label", |row| labels(&row.areas)),
    ("identifiers", |row| joined(row.identifiers.iter().map(|one| format!("{} {}", one.scheme, one.id)))),
    ("registrations", registrations),
    ("website", |row| plain(&row.contact.website)),
    ("email", |row| plain(&row.contact.email)),
    ("phone", |row| plain(&row.contact.phone)),
    ("address", |row| plain(&row.contact.address)),
    ("officers", |row| joined(row.officers.iter().map(|one| named(&one.role, &one.name)))),
    ("founded", |row| plain(&row.founded)),
    ("in_vietnam_since", |row| year(row.in_vietnam_since)),
    ("in_province_since", |row| year(row.in_province_since)),
    ("activity", |row| row.activity.unwrap_or_default().to_owned()),
    ("part_of", |row| plain(&row.part_of)),
    ("projects", |row| joined(row.projects.iter().cloned())),
    ("needs", |row| joined(row.needs.iter().cloned())),
    ("last_verified", |row| plain(&row.last_verified)),
    ("sample", |row| row.sample.to_string()),
];

pub fn text(book: &Book, lang: Lang) -> String {
    let mut sheet = Sheet::new();
    sheet.add(COLUMNS.iter().map(|(name, _)| (*name).to_owned()));
    Record::rows(book, lang).for_each(|row| sheet.add(COLUMNS.iter().map(|(_, cell)| cell(&row))));
    sheet.text()
}

fn year(year: Option<i16>) -> String {
    year.map(|year| year.to_string()).unwrap_or_default()
}

fn ids(terms: &[TermRecord]) -> String {
    joined(terms.iter().map(|term| term.id.clone()))
}

fn labels(terms: &[TermRecord]) -> String {
    joined(terms.iter().map(|term| term.label.clone()))
}

fn named(role: &str, name: &str) -> String {
    if role.is_empty() { name.to_owned() } else { format!("{role}: {name}") }
}

/// `operation 12/GP (Committee)`
fn registrations(row: &Record) -> String {
    joined(row.registrations.iter().map(|one| {
        let number = one.number.as_ref().map(|number| format!(" {number}")).unwrap_or_default();
        let authority = one.authority.as_ref().map(|authority| format!(" ({})", authority.label)).unwrap_or_default();
        format!("{}{number}{authority}", one.kind)
    }))
}
