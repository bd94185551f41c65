//! Entries as tables: for Excel with all that helps to fill them in, for CSV and programs as plain texts.

use crate::config::Config;
use crate::diagnostic::Locale;
use crate::edit::Value;
use crate::spreadsheet::{Cell, Grid, Look};

use super::column::{Column, columns, index};
use super::entry::Entry;
use super::explain;
use super::form::Form;
use super::import::short;
use super::shown::{Reader, cell};
use super::table::Table;
use super::texts::Texts;

/// What the cells say: names for people, codes for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    Names(Locale),
    Codes,
}

/// Heads and rows of one table.
pub fn plain(table: Table, entries: &[Entry], config: &Config, words: Words) -> (Vec<String>, Vec<Vec<String>>) {
    let columns = columns(table, config);
    let locale = match words {
        Words::Names(locale) => Some(locale),
        Words::Codes => None,
    };
    let heads = columns.iter().map(|column| locale.map_or_else(|| column.id(), |locale| column.head(locale).to_owned())).collect();
    let text = |cell: Option<Cell>| cell.map(|cell| super::head::shown(&cell)).unwrap_or_default();
    let rows = cells(table, entries, &columns, locale).into_iter().map(|row| row.into_iter().map(text).collect()).collect();
    (heads, rows)
}

fn cells(table: Table, entries: &[Entry], columns: &[Column], reader: Reader) -> Vec<Vec<Option<Cell>>> {
    let rows = entries.iter().flat_map(|entry| (0..entry.rows(table)).map(move |row| (entry, row)));
    rows.map(|(entry, row)| columns.iter().map(|column| of_row(column, entry, row, reader)).collect()).collect()
}

fn of_row(column: &Column, entry: &Entry, row: usize, reader: Reader) -> Option<Cell> {
    let value = match column.form {
        Form::EntryKey | Form::Owner => Some(Value::Text(short(entry.key).to_owned())),
        Form::Position => Some(Value::Number((row + 1).to_string())),
        form => entry.field(column.table, row, column.path, form, column.lang, &column.tag),
    };
    cell(column, value, reader)
}

/// The sheets of a workbook: the tables, what explains them, and the lists they offer.
pub fn workbook(tables: &[Table], entries: &[Entry], config: &Config, locale: Locale) -> Vec<Grid> {
    let texts = Texts::new(locale);
    let mut lists = Lists::new(entries, locale);
    let mut grids = Vec::new();
    let mut all = Vec::new();
    for table in tables {
        let columns = columns(*table, config);
        grids.push(Grid {
            name: texts.sheet(*table),
            rows: cells(*table, entries, &columns, Some(locale)),
            columns: columns.iter().map(|column| in_excel(column, locale, &mut lists)).collect(),
            look: Look::Table,
        });
        all.extend(columns);
    }
    grids.push(explain::grid(&all, locale));
    grids.push(lists.grid(texts.say("sheet-lists")));
    grids
}

fn in_excel(column: &Column, locale: Locale, lists: &mut Lists) -> crate::spreadsheet::Column {
    let width = match column.form {
        Form::EntryKey | Form::Owner | Form::Localized | Form::Choices | Form::Identifiers | Form::Keys | Form::Money => 28,
        Form::Prose => 44,
        Form::Position | Form::Year | Form::Currency => 9,
        Form::Date => 12,
        _ => 20,
    };
    crate::spreadsheet::Column {
        head: column.head(locale).to_owned(),
        width,
        list: lists.of(column),
        is_date: column.form == Form::Date,
        is_number: matches!(column.form, Form::Year | Form::Amount | Form::Position),
    }
}

/// The columns of the sheet of lists.
struct Lists {
    locale: Locale,
    keys: Vec<String>,
    columns: Vec<(String, Vec<String>)>,
}

impl Lists {
    fn new(entries: &[Entry], locale: Locale) -> Lists {
        Lists { locale, keys: entries.iter().map(|entry| short(entry.key).to_owned()).collect(), columns: Vec::new() }
    }

    /// Where the values of a column stand that are offered in its cells. A cell with several of them cannot be chosen from a list: there
    /// the list is only to be looked at.
    fn of(&mut self, column: &Column) -> Option<(u32, u32)> {
        let at = index(self.locale);
        let named = column.choices.terms().iter().map(|term| column.choices.shown(&term.id, at).to_owned());
        let values: Vec<String> = match column.form {
            Form::Owner | Form::Key | Form::Keys => self.keys.clone(),
            _ => named.collect(),
        };
        if values.is_empty() {
            return None;
        }
        let (place, count) = self.place(column.head(self.locale).to_owned(), values);
        if !column.choices.is_empty() && column.form != Form::Flag {
            let codes = column.choices.terms().iter().map(|term| term.id.clone()).collect();
            self.place(format!("{} #", column.head(self.locale)), codes);
        }
        (!matches!(column.form, Form::Choices | Form::Keys | Form::Money)).then_some((place, count))
    }

    fn place(&mut self, head: String, values: Vec<String>) -> (u32, u32) {
        let count = u32::try_from(values.len()).unwrap_or(u32::MAX);
        let at = self.columns.iter().position(|(_, own)| *own == values).unwrap_or_else(|| {
            self.columns.push((head, values));
            self.columns.len() - 1
        });
        (u32::try_from(at).unwrap_or(u32::MAX), count)
    }

    fn grid(self, name: String) -> Grid {
        let longest = self.columns.iter().map(|(_, values)| values.len()).max().unwrap_or_default();
        let cell = |row: usize, values: &[String]| values.get(row).cloned().map(Cell::Text);
        let rows = (0..longest).map(|row| self.columns.iter().map(|(_, values)| cell(row, values)).collect()).collect();
        let column = |(head, _): &(String, Vec<String>)| crate::spreadsheet::Column {
            head: head.clone(),
            width: 30,
            list: None,
            is_date: false,
            is_number: false,
        };
        Grid { name, rows, columns: self.columns.iter().map(column).collect(), look: Look::Lists }
    }
}
