//! The rows of a sheet whose columns are known: each cell read, each fault told at its cell.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Locale, Place};
use crate::edit::Value;
use crate::spreadsheet::{Row, Sheet};

use super::column::Column;
use super::entry::text;
use super::form::Form;
use super::head::{Head, shown};
use super::read::Reader;
use super::table::Table;

pub struct Given<'a> {
    pub column: &'a Column,
    pub value: Option<Value>,
    pub place: Place,
}

pub struct ReadRow<'a> {
    pub table: Table,
    pub number: u32,
    /// Of the cell that says which row it is.
    pub place: Place,
    pub cells: Vec<Given<'a>>,
    pub is_bad: bool,
}

impl ReadRow<'_> {
    pub fn text(&self, form: Form) -> Option<String> {
        text(self.cells.iter().find(|given| given.column.form == form)?.value.clone())
    }

    /// The cell of a form; the row as a whole where it has none.
    pub fn place_of(&self, form: Form) -> Place {
        self.cells.iter().find(|given| given.column.form == form).map_or_else(|| self.place.clone(), |given| given.place.clone())
    }
}

pub fn rows<'a>(path: &Arc<str>, sheet: &Sheet, head: &Head<'a>, locale: Locale, problems: &mut Vec<Diagnostic>) -> Vec<ReadRow<'a>> {
    let Some(first) = sheet.rows.first() else { return Vec::new() };
    let below = sheet.rows.iter().filter(|row| row.number > first.number);
    below.filter_map(|row| read(path, &sheet.name, row, head, locale, problems)).collect()
}

/// None for a row that has cells only where no column is read.
fn read<'a>(
    path: &Arc<str>,
    sheet: &str,
    row: &Row,
    head: &Head<'a>,
    locale: Locale,
    problems: &mut Vec<Diagnostic>,
) -> Option<ReadRow<'a>> {
    if !head.places.iter().any(|(at, ..)| row.cells.contains_key(at)) {
        return None;
    }
    let table = head.columns.first()?.table;
    let mut is_bad = false;
    let mut cells = Vec::with_capacity(head.places.len());
    for (at, column, is_vietnamese) in &head.places {
        let column = head.columns.get(*column)?;
        let cell = row.cells.get(at);
        let place =
            Place::cell(path, sheet, row.number, *at, &format!("{} | {}", column.head(locale), cell.map(shown).unwrap_or_default()));
        match (Reader { column, day_first: *is_vietnamese, locale }).read(cell) {
            Ok(value) => cells.push(Given { column, value, place }),
            Err(refused) => {
                is_bad = true;
                let mut problem = Diagnostic::new(refused.code, place);
                problem.args = refused.args.into_iter().map(|(name, text)| (name.into(), text)).collect();
                problems.push(problem);
            }
        }
    }
    let identity = cells.iter().find(|given| given.column.form.is_identity());
    let place = identity.map_or_else(|| Place::cell(path, sheet, row.number, 1, ""), |given| given.place.clone());
    Some(ReadRow { table, number: row.number, place, cells, is_bad })
}
