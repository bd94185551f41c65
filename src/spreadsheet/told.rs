//! A cell of an OpenDocument table as it is read: what its attributes say, then the paragraphs of its text.

use super::cell::{Cell, CellFault};
use super::fault::{Fault, Limit};
use super::read::MOST_TEXT;

/// As the programs show them; older ones store them as texts.
const ERRORS: [&str; 7] = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"];

#[derive(Default)]
pub struct Told {
    /// The value, where the attributes give it.
    pub cell: Option<Cell>,
    pub is_formula: bool,
    /// The cell says of which kind it is.
    pub is_valued: bool,
    pub repeated: u32,
    /// Columns and rows, more than one where cells are merged.
    pub spans: (u32, u32),
    pub text: String,
    pub paragraphs: u32,
    pub is_open: bool,
    /// What was read last was white space, or the beginning.
    pub after_space: bool,
}

impl Told {
    pub fn paragraph(&mut self) {
        if self.paragraphs > 0 {
            self.text.push('\n');
        }
        self.paragraphs += 1;
        (self.is_open, self.after_space) = (true, true);
    }

    pub fn end_paragraph(&mut self) {
        self.is_open = false;
    }

    pub fn spaces(&mut self, count: u32) {
        let count = usize::try_from(count).unwrap_or(usize::MAX).min(4 * MOST_TEXT + 1);
        self.exact(&" ".repeat(count));
    }

    /// Text outside of a paragraph is the layout of the file.
    pub fn exact(&mut self, text: &str) {
        if self.is_open {
            self.text.push_str(text);
            self.after_space = false;
        }
    }

    pub fn check(&self) -> Result<(), Fault> {
        if self.text.len() > 4 * MOST_TEXT { Err(Fault::TooLarge(Limit::Text(MOST_TEXT))) } else { Ok(()) }
    }

    pub fn cell(self) -> Option<Cell> {
        let is_error = self.is_formula && (ERRORS.contains(&&*self.text) || self.text.starts_with("Err:"));
        match self.cell {
            _ if is_error => Some(Cell::Bad(CellFault::Error)),
            Some(cell) => Some(cell),
            None if self.is_formula && !self.is_valued => Some(Cell::Bad(CellFault::Uncalculated)),
            None => Some(Cell::Text(self.text)).filter(|cell| !matches!(cell, Cell::Text(text) if text.trim().is_empty())),
        }
    }
}

/// Line ends and tabs are spaces, and several in a row are one.
pub fn paragraph_space(cell: &mut Told, text: &str) {
    if !cell.is_open {
        return;
    }
    for sign in text.chars() {
        let is_space = matches!(sign, ' ' | '\t' | '\n' | '\r');
        if !(is_space && cell.after_space) {
            cell.text.push(if is_space { ' ' } else { sign });
        }
        cell.after_space = is_space;
    }
}
