//! What stands in a sheet.

use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Text(String),
    /// A number in digits, perhaps with a sign, a point and digits: never with an exponent.
    Number(String),
    /// Year, month and day of a cell that is shown as a date, perhaps with a time, which is left out.
    Date(i16, i8, i8),
    Bool(bool),
    Bad(CellFault),
}

/// Why a cell has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellFault {
    /// A formula that was never calculated.
    Uncalculated,
    /// `#N/A` and its kin.
    Error,
    /// A time without a day.
    Duration,
    /// A date before the first one that spreadsheets know, or after the last.
    NoSuchDate,
}

/// The cells of a row that are not empty, by column; both count from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    pub number: u32,
    pub cells: BTreeMap<u32, Cell>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Empty where the file is one table without a name.
    pub name: String,
    /// Rows that have a cell, from above to below.
    pub rows: Vec<Row>,
    /// Merged areas: first row and column, last row and column.
    pub merged: Vec<(u32, u32, u32, u32)>,
}

impl Sheet {
    /// Puts a value in its place; nothing where there is none.
    pub(super) fn put(&mut self, row: u32, column: u32, cell: Cell) {
        if matches!(&cell, Cell::Text(text) if text.trim().is_empty()) {
            return;
        }
        // Files give their cells in order, nearly always: then this is the last row or a new one.
        let at = match self.rows.last() {
            Some(last) if last.number == row => self.rows.len() - 1,
            Some(last) if last.number > row => match self.rows.binary_search_by_key(&row, |row| row.number) {
                Ok(at) => at,
                Err(at) => {
                    self.rows.insert(at, Row { number: row, ..Row::default() });
                    at
                }
            },
            _ => {
                self.rows.push(Row { number: row, ..Row::default() });
                self.rows.len() - 1
            }
        };
        self.rows[at].cells.insert(column, cell);
    }
}
