//! What other programs are given: the directory, the plans and the register as tables in JSON and CSV, the schemas of the tables, the feeds
//! of sister unions.
//!
//! A table has exactly the entries that the language's own lists show, and says of them what their pages say: nothing that is only for the
//! editors passes through here. JSON, CSV and schema of a table are made from one type each, so that they cannot drift apart. No file has
//! the date of its making: it changes only when the content does, or what is told of it on the day (a call is closed, a task is done).

mod csv;
mod document;
mod file;
mod lines;
mod need;
mod opml;
mod organization;
mod part;
mod plan;
mod project;
mod public_documents;
mod reference;
mod rows;
mod schema;
mod table;
mod tables;
mod task;
#[cfg(test)]
mod tests;
mod time;
mod view;

use crate::text::Lang;

use super::Book;

pub use file::{DataFile, files, path};
pub use public_documents::PublicDocuments;
pub use view::{alternates, link, view};

/// Of the form of the tables: raised when a key is renamed, removed or means something else. A new key does not raise it.
const VERSION: u32 = 1;

pub fn text(book: &Book, lang: Lang, file: DataFile) -> String {
    match file {
        DataFile::Json(of) => of.spec().json.as_ref().map(|json| (json.text)(book, lang, of)).unwrap_or_default(),
        DataFile::Csv(of) => of.spec().csv.map(|csv| csv(book, lang)).unwrap_or_default(),
        DataFile::Schema(of) => schema::text(book, lang, of),
        DataFile::Unions => opml::text(book, lang),
    }
}
