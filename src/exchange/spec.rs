//! The columns of each table, in their order: name, path of the field below the entry or the item, form.

use super::form::Form;
use super::table::Table;

/// Texts name a column by the first word.
pub type Spec = (&'static str, &'static str, Form);

pub fn specs(table: Table) -> &'static [Spec] {
    match table {
        Table::Organizations => ORGANIZATIONS,
        Table::Projects => PROJECTS,
        Table::Needs => NEEDS,
        Table::Registrations => REGISTRATIONS,
        Table::Officers => OFFICERS,
    }
}

/// Whether a row without it is none.
pub fn is_required(table: Table, name: &str) -> bool {
    matches!(
        (table, name),
        (Table::Organizations | Table::Officers, "name") | (Table::Projects | Table::Needs, "title") | (_, "organization")
    )
}

const ORGANIZATIONS: &[Spec] = &[
    ("key", "", Form::EntryKey),
    ("name", "name", Form::Prose),
    ("status", "status", Form::Choice),
    ("kinds", "kinds", Form::Choices),
    ("country", "country", Form::Choice),
    ("partner_countries", "partner_countries", Form::Choices),
    ("activity", "activity", Form::Choice),
    ("sectors", "sectors", Form::Choices),
    ("areas", "areas", Form::Choices),
    ("sdgs", "sdgs", Form::Goals),
    ("acronym", "acronym", Form::Text),
    ("other_names", "other_names", Form::Names),
    ("local_name", "local_name", Form::Text),
    ("part_of", "part_of", Form::Key),
    ("identifiers", "identifiers", Form::Identifiers),
    ("founded", "founded", Form::PartialDate),
    ("in_vietnam_since", "in_vietnam_since", Form::Year),
    ("in_province_since", "in_province_since", Form::Year),
    ("website", "contact.website", Form::Text),
    ("email", "contact.email", Form::Text),
    ("phone", "contact.phone", Form::Text),
    ("address", "contact.address", Form::Localized),
    ("publish_budget", "publish_budget", Form::Flag),
    ("last_verified", "last_verified", Form::Date),
    ("verified_by", "verified_by", Form::Localized),
    ("source_name", "source.name", Form::Localized),
    ("source_url", "source.url", Form::Text),
    ("source_date", "source.date", Form::Date),
    ("summary", "summary", Form::Prose),
];

const PROJECTS: &[Spec] = &[
    ("organization", "", Form::Owner),
    ("id", "id", Form::Id),
    ("title", "title", Form::Prose),
    ("status", "status", Form::Choice),
    ("start", "start", Form::Date),
    ("end", "end", Form::Date),
    ("sectors", "sectors", Form::Choices),
    ("areas", "areas", Form::Choices),
    ("budget", "budget", Form::Money),
    ("donors", "donors", Form::Keys),
    ("owner", "owner", Form::Localized),
    ("approval", "approval", Form::Document),
    ("results", "results", Form::Prose),
];

const NEEDS: &[Spec] = &[
    ("organization", "", Form::Owner),
    ("id", "id", Form::Id),
    ("title", "title", Form::Prose),
    ("state", "state", Form::Choice),
    ("open_until", "open_until", Form::Date),
    ("sectors", "sectors", Form::Choices),
    ("areas", "areas", Form::Choices),
    ("amount", "amount.amount", Form::Amount),
    ("currency", "amount.currency", Form::Currency),
    ("contact", "contact", Form::Localized),
];

const REGISTRATIONS: &[Spec] = &[
    ("organization", "", Form::Owner),
    ("position", "", Form::Position),
    ("type", "type", Form::Choice),
    ("number", "number", Form::Text),
    ("issued", "issued", Form::Date),
    ("expires", "expires", Form::Date),
    ("authority", "authority", Form::Choice),
    ("areas", "areas", Form::Choices),
    ("sectors", "sectors", Form::Choices),
];

const OFFICERS: &[Spec] =
    &[("organization", "", Form::Owner), ("position", "", Form::Position), ("role", "role", Form::Localized), ("name", "name", Form::Text)];

/// Fields that no column shows: they are of the page more than of the organisation, or not asked of an office.
#[cfg(test)]
pub const LEFT_OUT: &[&str] = &[
    "slug",
    "aliases",
    "publish_on",
    "expires",
    "updated",
    "approved",
    "approved.by",
    "approved.on",
    "extra",
    "translates",
    "source.permission",
    "needs[].amount.kind",
    "projects[].approval.issuer",
    "projects[].approval.date",
    "projects[].approval.name",
];
