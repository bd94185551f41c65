//! Organisations as one table for spreadsheets: RFC 4180, with the mark of UTF-8 before it, without which Excel reads another encoding.
//!
//! A column holds what the same key holds in the JSON; several values stand in one cell with `; ` between them. A cell that begins like a
//! formula gets an apostrophe before it: who wrote a name does not decide what runs on the reader's computer.

use ::csv::{Terminator, WriterBuilder};

use crate::text::defused;

use super::organization::OrganizationRecord as Record;
use super::part::TermRecord;
use super::rows::Rows;

const MARK: char = '\u{feff}';

type Column = (&'static str, fn(&Record) -> String);

/// Their names are those of the keys, in every language: programs ask for them.
pub const COLUMNS: [Column; 35] = [
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

pub fn text(rows: &Rows<Record>) -> String {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(MARK.to_string().into_bytes());
    // Writing to memory cannot fail, and every row has every column.
    let _ = writer.write_record(COLUMNS.iter().map(|(name, _)| name));
    for row in rows.iter() {
        let _ = writer.write_record(COLUMNS.iter().map(|(_, cell)| defused(&cell(&row)).into_owned()));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

fn plain(text: &Option<String>) -> String {
    text.clone().unwrap_or_default()
}

fn year(year: Option<i16>) -> String {
    year.map(|year| year.to_string()).unwrap_or_default()
}

fn joined(texts: impl Iterator<Item = String>) -> String {
    texts.collect::<Vec<_>>().join("; ")
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
