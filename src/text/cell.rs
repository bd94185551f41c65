//! A text as a cell of a table that somebody opens in a spreadsheet.

use std::borrow::Cow;

/// With an apostrophe before what a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, a tab or the end of a line).
pub fn defused(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{cell}").into() } else { cell.into() }
}
