//! YAML texts: front matter and settings, read into types, with the exact place of every fault in them.
//!
//! Knows no field of any document and does no I/O. A text is read in three steps: its lines are looked over for what people get wrong
//! (`lint`), its structure is judged unless it is evidently plain (`tree`), then it goes straight into the type (`read`).

mod fault;
pub mod front;
mod key_path;
mod lint;
mod localized;
mod one_or_many;
mod read;
mod schema;
mod scratch;
mod source;
pub mod tree;
mod written;

pub use front::{FRONT_LIMIT, Split, split};
pub use key_path::{Step, steps};
pub use localized::Localized;
pub use one_or_many::OneOrMany;
pub use read::read;
pub use schema::schema_of;
pub use source::Source;
pub use tree::{Entry, Item, Kind, Node, Tree};
pub use written::{quoted, written};

#[cfg(test)]
mod tests;
