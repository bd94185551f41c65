//! The status without a page: as text for a terminal or a minute of the meeting, and as a table for Excel. Both are made of the same
//! sections, in one language.

mod csv;
mod findings;
mod line;
mod news;
mod sections;
mod text;
mod words;

use crate::diagnostic::Locale;

use super::status::Status;
use words::Words;

pub use findings::{json as findings_json, text as findings_text};

/// Columns of a terminal, and of a page of Word in a small letter.
const WIDTH: usize = 100;

/// For people.
pub fn text(status: &Status, locale: Locale) -> String {
    text::of(status, &Words::of(locale), WIDTH)
}

/// One table. As Excel needs it: UTF-8 with its mark at the beginning, every cell that it would read as a formula defused.
pub fn csv(status: &Status, locale: Locale) -> String {
    csv::of(status, &Words::of(locale))
}
