//! From bytes to sheets, whatever the format.

use super::cell::Sheet;
use super::fault::{Fault, Limit};
use super::{csv, directory, json, workbook};

/// Longest file: the directory of a union has less than one megabyte.
pub const MOST_BYTES: usize = 20 * 1024 * 1024;
pub const MOST_UNPACKED: usize = 300 * 1024 * 1024;
pub const MOST_ROWS: u32 = 100_000;
pub const MOST_COLUMNS: u32 = 500;
pub const MOST_CELLS: usize = 4_000_000;
pub const MOST_SHEETS: usize = 50;
/// Letters of all cells: many cells may refer to one long text.
const MOST_LETTERS: usize = 100 * 1024 * 1024;
/// As many as a cell of Excel holds.
pub const MOST_TEXT: usize = 32_767;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Xlsx,
    Ods,
    Csv,
    Json,
}

impl Format {
    /// By the ending of a file's name.
    pub fn of_ending(ending: &str) -> Option<Format> {
        Some(match &*ending.to_ascii_lowercase() {
            "xlsx" | "xlsm" => Format::Xlsx,
            "ods" => Format::Ods,
            "csv" | "tsv" | "txt" => Format::Csv,
            "json" => Format::Json,
            _ => return None,
        })
    }
}

/// Every sheet that has a cell.
pub fn read(format: Format, bytes: &[u8]) -> Result<Vec<Sheet>, Fault> {
    if bytes.len() > MOST_BYTES {
        return Err(Fault::TooLarge(Limit::Bytes(MOST_BYTES)));
    }
    let mut sheets = match format {
        Format::Csv => csv::read(bytes).map(|sheet| vec![sheet])?,
        Format::Json => json::read(bytes)?,
        Format::Xlsx | Format::Ods => {
            check_container(bytes)?;
            workbook::read(format, bytes)?
        }
    };
    sheets.retain(|sheet| !sheet.rows.is_empty());
    if sheets.is_empty() { Err(Fault::Empty) } else { Ok(sheets) }
}

fn check_container(bytes: &[u8]) -> Result<(), Fault> {
    const COMPOUND_FILE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    if bytes.starts_with(COMPOUND_FILE) {
        return Err(Fault::OldOrEncrypted);
    }
    let unpacked = directory::unpacked(bytes).ok_or(Fault::Broken)?;
    if unpacked > MOST_UNPACKED as u64 { Err(Fault::TooLarge(Limit::Unpacked(MOST_UNPACKED))) } else { Ok(()) }
}

/// Counts what was read, so that no file is read for ever.
#[derive(Default)]
pub struct Measure {
    cells: usize,
    letters: usize,
}

impl Measure {
    /// A cell with a value, at a row and a column counted from 1.
    pub fn take(&mut self, row: u32, column: u32, letters: usize) -> Result<(), Fault> {
        self.cells += 1;
        self.letters += letters;
        let too_large = |limit| Err(Fault::TooLarge(limit));
        match () {
            () if row > MOST_ROWS => too_large(Limit::Rows(MOST_ROWS)),
            () if column > MOST_COLUMNS => too_large(Limit::Columns(MOST_COLUMNS)),
            () if self.cells > MOST_CELLS => too_large(Limit::Cells(MOST_CELLS)),
            () if self.letters > MOST_LETTERS => too_large(Limit::Unpacked(MOST_LETTERS)),
            () if letters > 4 * MOST_TEXT => too_large(Limit::Text(MOST_TEXT)),
            () => Ok(()),
        }
    }
}
