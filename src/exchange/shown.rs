//! A value of a file as a cell shows it.

use crate::diagnostic::Locale;
use crate::edit::Value;
use crate::spreadsheet::{Cell, plain_number};
use crate::text::parse_date;

use super::column::{Column, index};
use super::entry::text;
use super::form::Form;
use super::list::joined;

/// Whom a table is for: people read names in their language, programs codes.
pub type Reader = Option<Locale>;

/// None where the cell is empty.
pub fn cell(column: &Column, value: Option<Value>, reader: Reader) -> Option<Cell> {
    let value = value?;
    let text = written(column, &value, reader);
    if text.is_empty() {
        return None;
    }
    Some(match column.form {
        Form::Date | Form::PartialDate if text.len() > 7 => match parse_date(&text) {
            Ok(date) => Cell::Date(date.year(), date.month(), date.day()),
            Err(_) => Cell::Text(text),
        },
        Form::Year | Form::PartialDate | Form::Position | Form::Amount if is_number(&text) => Cell::Number(text),
        _ => Cell::Text(text),
    })
}

/// Whether a spreadsheet keeps it to the last digit.
fn is_number(text: &str) -> bool {
    text.parse().ok().and_then(plain_number).as_deref() == Some(text)
}

pub fn written(column: &Column, value: &Value, reader: Reader) -> String {
    let named = |id: &str| match reader {
        Some(locale) => column.choices.shown(id, index(locale)).to_owned(),
        None => id.to_owned(),
    };
    match (column.form, value) {
        (Form::Choice | Form::Choices, Value::List(items)) => joined(items.iter().filter_map(scalar).map(|id| named(&id))),
        (Form::Choice | Form::Flag, one) => scalar(one).map(|id| named(&id)).unwrap_or_default(),
        (Form::Choices, one) => joined(scalar(one).map(|id| named(&id))),
        (Form::Identifiers, Value::List(items)) => joined(items.iter().map(|item| part(item, "scheme") + ": " + &part(item, "id"))),
        (Form::Money, Value::List(items)) => joined(items.iter().map(|item| money(item, named))),
        (Form::Names, one @ (Value::Text(_) | Value::Number(_))) => joined(scalar(one)),
        (_, Value::List(items)) => joined(items.iter().filter_map(scalar)),
        (_, one) => scalar(one).unwrap_or_default(),
    }
}

fn money(item: &Value, named: impl Fn(&str) -> String) -> String {
    [part(item, "amount"), part(item, "currency"), named(&part(item, "kind"))].join(" ").trim_end().to_owned()
}

fn part(item: &Value, key: &str) -> String {
    let Value::Map(entries) = item else { return String::new() };
    entries.iter().find(|(own, _)| own == key).and_then(|(_, value)| scalar(value)).unwrap_or_default()
}

fn scalar(value: &Value) -> Option<String> {
    text(Some(value.clone()))
}
