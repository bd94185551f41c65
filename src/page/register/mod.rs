//! The register of documents: its lists, the page of each document that is not a plan of the site, what plans show of it, and the index
//! of its filter.

mod document;
mod filter;
mod known;
mod list;
mod words;

pub use document::view as document;
pub use filter::{FILE, exists as has_filter, text as index};
pub use known::{Printed, naming, view as known};
pub use list::{counterpart, groups, terms, view as list};
pub use words::{heading, issuer_name, link, name, reference, said, title};
