//! The tables that an office keeps in Excel: entries of the directory to rows, and rows to changes of single fields.
//!
//! A column is one field, known by its heading in Vietnamese or English; a row is one entry, or one project, need, registration or
//! officer of an entry. Whoever asks has read the entries and writes the changes: nothing here touches a disk.

mod choices;
mod column;
mod current;
mod date;
mod entry;
mod explain;
mod file;
mod form;
mod grid;
mod head;
mod import;
mod list;
pub mod number;
mod plan;
mod read;
mod rows;
mod shown;
mod spec;
mod table;
#[cfg(test)]
mod tests;
mod texts;

pub use column::{Column, columns};
pub use entry::{Entry, EntryText};
pub use explain::markdown;
pub use file::{FieldChange, FileChange};
pub use grid::{Words, plain, workbook};
pub use import::{Import, Imported, import, order, short};
pub use table::Table;
