//! A text as a cell of a table that somebody opens in a spreadsheet.

use std::borrow::Cow;

/// With an apostrophe before what a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, a tab or the end of a line), and before what
/// looks as if it already had one, so that [`fused`] gives every text back.
pub fn defused(cell: &str) -> Cow<'_, str> {
    if is_formula(cell) { format!("'{cell}").into() } else { cell.into() }
}

/// The text that [`defused`] was made from.
pub fn fused(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(cell)
}

fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_texts_and_every_text_comes_back() {
        for (text, cell) in [("=1+1", "'=1+1"), ("+84 1", "'+84 1"), ("'=1", "''=1"), ("a=1", "a=1"), ("'a", "'a"), ("", "")] {
            assert_eq!(defused(text), cell);
            assert_eq!(fused(cell), text);
        }
    }
}
