//! Which table a sheet is, and which of its columns is which field: by the headings in its first row.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Locale, Place};
use crate::spreadsheet::{Cell, Row, Sheet, cell_name, column_name};
use crate::text::{fold, nearest};

use super::column::{Column, LOCALES};
use super::form::Form;
use super::table::Table;
use super::texts::Texts;

/// So far down somebody may have put the headings.
const LOOKED: usize = 10;

/// By folded heading: the position of its column, and whether the heading is Vietnamese.
type Known = BTreeMap<String, (usize, bool)>;

/// A sheet whose columns are known.
pub struct Head<'a> {
    pub columns: &'a [Column],
    /// The column of the sheet, the position among the columns, and whether the heading is Vietnamese.
    pub places: Vec<(u32, usize, bool)>,
}

/// The columns of every table, and what is known of them.
pub struct Heads {
    tables: Vec<(Table, Vec<Column>, Known)>,
    /// Of each table in both languages, and its code.
    names: Vec<[String; 3]>,
    /// Sheets that only explain.
    silent: Vec<String>,
}

impl Heads {
    pub fn new(columns: impl Fn(Table) -> Vec<Column>) -> Heads {
        let tables = Table::ALL.map(|table| {
            let columns = columns(table);
            let known = known(&columns);
            (table, columns, known)
        });
        let texts = LOCALES.map(Texts::new);
        let names = Table::ALL.map(|table| [bare(&texts[0].sheet(table)), bare(&texts[1].sheet(table)), table.id().to_owned()]).into();
        let silent = texts.iter().flat_map(|texts| ["sheet-explanation", "sheet-lists"].map(|key| bare(&texts.say(key))));
        Heads { tables: tables.into(), silent: silent.collect(), names }
    }

    /// None where the sheet is no table, or its columns cannot be told.
    pub fn read(&self, path: &Arc<str>, sheet: &Sheet, locale: Locale, problems: &mut Vec<Diagnostic>) -> Option<Head<'_>> {
        let first = sheet.rows.first()?;
        let (columns, known) = self.table(sheet)?;
        let of = |row: &Row| row.cells.values().filter(|cell| said(cell).is_some_and(|text| known.contains_key(&bare(&text)))).count();
        let best = sheet.rows.iter().take(LOOKED).max_by_key(|row| (of(row), std::cmp::Reverse(row.number)))?;
        let at = |row: &Row, reason: &str| {
            let (column, cell) = row.cells.first_key_value().map_or((1, String::new()), |(column, cell)| (*column, shown(cell)));
            let place = Place::cell(path, &sheet.name, row.number, column, &cell);
            Diagnostic::new(Code::HeadNotFound, place).arg("reason", reason).arg("row", best.number)
        };
        if of(best) == 0 {
            problems.push(at(first, "none"));
            return None;
        }
        if of(best) >= 2 && (best.number != first.number || first.number > 1) && of(first) < of(best).div_ceil(2) {
            problems.push(at(best, "lower"));
            return None;
        }
        let again = sheet.rows.iter().take(LOOKED).skip(1).find(|row| of(row) >= 2 && of(row) * 2 >= row.cells.len());
        if let Some(again) = again {
            problems.push(at(again, "second"));
            return None;
        }
        Some(Head { columns, places: places(path, sheet, first, columns, known, locale, problems) })
    }

    /// By the sheet's name, else by the headings it has most of.
    fn table(&self, sheet: &Sheet) -> Option<(&[Column], &Known)> {
        let name = bare(&sheet.name);
        let at = self.names.iter().position(|names| names.contains(&name));
        let named = at.and_then(|at| self.tables.get(at));
        let likely = || {
            let count = |known: &Known| {
                let cells = sheet.rows.iter().take(LOOKED).flat_map(|row| row.cells.values());
                cells.filter_map(said).filter(|text| known.contains_key(&bare(text))).count()
            };
            self.tables.iter().rev().max_by_key(|(.., known)| count(known))
        };
        named.or_else(likely).map(|(_, columns, known)| (columns.as_slice(), known))
    }

    pub fn is_silent(&self, sheet: &Sheet) -> bool {
        self.silent.contains(&bare(&sheet.name))
    }

    /// Whether no heading of any table stands in the first rows of a sheet.
    pub fn is_strange(&self, sheet: &Sheet) -> bool {
        let mut texts = sheet.rows.iter().take(LOOKED).flat_map(|row| row.cells.values()).filter_map(said);
        !texts.any(|text| self.tables.iter().any(|(.., known)| known.contains_key(&bare(&text))))
    }
}

fn known(columns: &[Column]) -> Known {
    let mut known = BTreeMap::new();
    for (at, column) in columns.iter().enumerate() {
        known.insert(bare(&column.heads[0]), (at, true));
    }
    for (at, column) in columns.iter().enumerate() {
        known.entry(bare(&column.heads[1])).or_insert((at, false));
    }
    for (at, column) in columns.iter().enumerate() {
        for alias in &column.aliases {
            // Marks of Vietnamese tell whose word it is; programs write days as they should be.
            known.entry(bare(alias)).or_insert((at, !alias.is_ascii()));
        }
    }
    known
}

/// Case, marks and signs do not matter: `QUỐC GIA *` is `quoc gia`.
pub fn bare(text: &str) -> String {
    let folded = fold(text);
    let plain: String = folded.chars().map(|sign| if sign.is_alphanumeric() { sign } else { ' ' }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn said(cell: &Cell) -> Option<String> {
    match cell {
        Cell::Text(text) => Some(text.clone()),
        Cell::Number(number) => Some(number.clone()),
        _ => None,
    }
}

pub fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) | Cell::Number(text) => text.clone(),
        Cell::Date(year, month, day) => format!("{year:04}-{month:02}-{day:02}"),
        Cell::Bool(is) => is.to_string(),
        Cell::Bad(_) => "#".to_owned(),
    }
}

fn places(
    path: &Arc<str>,
    sheet: &Sheet,
    row: &Row,
    columns: &[Column],
    known: &Known,
    locale: Locale,
    problems: &mut Vec<Diagnostic>,
) -> Vec<(u32, usize, bool)> {
    let mut places: Vec<(u32, usize, bool)> = Vec::new();
    for (at, cell) in &row.cells {
        let text = shown(cell);
        let place = Place::cell(path, &sheet.name, row.number, *at, &text);
        match known.get(&bare(&text)) {
            None => {
                let names = columns.iter().flat_map(|column| column.heads.iter()).map(|head| &**head);
                let near = nearest(&text, names).unwrap_or("none");
                problems.push(Diagnostic::new(Code::UnknownHeading, place).arg("value", text.trim()).arg("nearest", near));
            }
            Some((column, is_vietnamese)) => match places.iter().find(|(_, other, _)| other == column) {
                Some((other, ..)) => {
                    let problem = Diagnostic::new(Code::RepeatedHeading, place);
                    problems.push(problem.arg("value", text.trim()).arg("other", column_name(*other)));
                }
                None => places.push((*at, *column, *is_vietnamese)),
            },
        }
    }
    let needed =
        columns.iter().enumerate().filter(|(_, column)| matches!(column.form, Form::EntryKey | Form::Owner | Form::Id | Form::Position));
    for (_, column) in needed.filter(|(at, _)| !places.iter().any(|(_, own, _)| own == at)) {
        let place = Place::cell(path, &sheet.name, row.number, 1, "");
        problems.push(Diagnostic::new(Code::MissingColumn, place).arg("column", column.head(locale)));
    }
    places
}

/// Areas that are merged and touch the table.
pub fn merged(path: &Arc<str>, sheet: &Sheet) -> Vec<Diagnostic> {
    let last = sheet.rows.last().map_or(0, |row| row.number);
    let areas = sheet.merged.iter().filter(|(top, ..)| *top <= last);
    areas
        .map(|(top, left, bottom, right)| {
            let place = Place::cell(path, &sheet.name, *top, *left, "");
            Diagnostic::new(Code::MergedCells, place).arg("range", format!("{}:{}", cell_name(*top, *left), cell_name(*bottom, *right)))
        })
        .collect()
}
