//! What may stand in the front matter of each kind, told by the very types that it is read into.

use serde_json::Value;

use crate::yaml::schema_of;

use super::kind::Kind;
use super::news::NewsForm;
use super::organization::OrganizationForm;
use super::plan::PlanForm;
use super::static_page::PageForm;

/// The keys that begin with `x-` are explained where they are read: in the module `schema`.
pub fn form(kind: Kind) -> Value {
    match kind {
        Kind::News => schema_of::<NewsForm>(),
        Kind::Plan => schema_of::<PlanForm>(),
        Kind::Organization => schema_of::<OrganizationForm>(),
        Kind::Page => schema_of::<PageForm>(),
    }
}
