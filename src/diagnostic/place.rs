//! Where a problem is: a file below the root, a line and a column, and the line itself, so that a problem can be shown long after
//! the file's text was let go. In a spreadsheet it is a sheet and a cell of it.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::spreadsheet::cell_name;

/// Longest part of a line kept for showing: enough to recognise it, small enough to keep thousands.
const SHOWN: usize = 200;

/// Lines and columns count from 1; a column counts characters, as editors do. Line 0 means the file as a whole.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    pub path: Arc<str>,
    /// Of a spreadsheet the sheet, empty where sheets have no names; line and column are then those of the cell, line 0 the whole sheet.
    pub sheet: Option<Box<str>>,
    pub line: u32,
    pub column: u32,
    /// The text of the line, without its end; empty for the file as a whole.
    pub text: Box<str>,
}

impl Place {
    /// The file as a whole.
    pub fn file(path: impl Into<Arc<str>>) -> Place {
        Place { path: path.into(), sheet: None, line: 0, column: 0, text: "".into() }
    }

    /// A byte offset in a text, counted into line and column. Offsets past the end mean the end.
    pub fn at(path: &Arc<str>, text: &str, offset: usize) -> Place {
        let offset = floor_boundary(text, offset);
        let before = &text[..offset];
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let end = text[offset..].find('\n').map_or(text.len(), |at| offset + at);
        Place {
            path: path.clone(),
            sheet: None,
            line: 1 + count_lines(before),
            column: 1 + text[start..offset].chars().count() as u32,
            text: shown(text[start..end].trim_end_matches('\r')),
        }
    }

    /// A line (from 1) and column of a text.
    pub fn line(path: &Arc<str>, text: &str, line: u32, column: u32) -> Place {
        let found = text.split('\n').nth(line.saturating_sub(1) as usize).unwrap_or_default();
        Place { path: path.clone(), sheet: None, line, column, text: shown(found.trim_end_matches('\r')) }
    }

    /// A cell of a spreadsheet, by row and column from 1; row 0 is the whole sheet. The text tells what stands there.
    pub fn cell(path: &Arc<str>, sheet: &str, row: u32, column: u32, text: &str) -> Place {
        Place { path: path.clone(), sheet: Some(sheet.into()), line: row, column, text: shown(&text.replace('\n', " ")) }
    }

    /// `D12`; none for what is no cell.
    pub fn cell_name(&self) -> Option<String> {
        self.sheet.as_ref().filter(|_| self.line > 0).map(|_| cell_name(self.line, self.column))
    }

    /// The same place in a file in which this text begins `lines` lines further down.
    pub fn below(mut self, lines: u32) -> Place {
        if self.line > 0 {
            self.line += lines;
        }
        self
    }
}

fn count_lines(text: &str) -> u32 {
    text.bytes().filter(|byte| *byte == b'\n').count() as u32
}

fn floor_boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

fn shown(line: &str) -> Box<str> {
    match line.char_indices().nth(SHOWN) {
        None => line.into(),
        Some((end, _)) => format!("{}…", &line[..end]).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offset_counts_characters_and_lines() {
        let place = Place::at(&Arc::from("a.md"), "một\r\nhải đăng\n", 11);
        assert_eq!((place.line, place.column, &*place.text), (2, 3, "hải đăng"));
    }

    #[test]
    fn offset_past_the_end_is_the_end() {
        let place = Place::at(&Arc::from("a.md"), "một", 99);
        assert_eq!((place.line, place.column), (1, 4));
    }
}
