//! A cell as the value of its field.

use crate::diagnostic::{Code, Locale};
use crate::edit::Value;
use crate::spreadsheet::{Cell, CellFault};
use crate::text::{is_slug, nfc};

use super::column::{Column, index};
use super::current::full_key;
use super::form::Form;
use super::list::split;
use super::{date, number};

/// Why a cell cannot be taken.
pub struct Refused {
    pub code: Code,
    pub args: Vec<(&'static str, String)>,
}

pub struct Reader<'a> {
    pub column: &'a Column,
    /// Whether the day stands first in a date: the heading is Vietnamese.
    pub day_first: bool,
    /// Of those who read what is wrong.
    pub locale: Locale,
}

type Read = Result<Option<Value>, Refused>;

impl Reader<'_> {
    /// None for an empty cell.
    pub fn read(&self, cell: Option<&Cell>) -> Read {
        let Some(cell) = cell else { return Ok(None) };
        match (self.column.form, cell) {
            (_, Cell::Bad(fault)) => Err(Refused { code: Code::CellFaulty, args: vec![("reason", reason(*fault).to_owned())] }),
            (Form::Date | Form::PartialDate, Cell::Date(year, month, day)) => {
                Ok(Some(Value::Date(format!("{year:04}-{month:02}-{day:02}"))))
            }
            // Excel makes a day of whatever looks like one: 1/2 of a number, a telephone.
            (_, Cell::Date(year, month, day)) => Err(self.bad_form(&format!("{year:04}-{month:02}-{day:02}"), "date-in-text")),
            // As a number a telephone has lost its leading zero.
            (Form::Text, Cell::Number(number)) if self.column.name == "phone" => Err(self.bad_form(number, "phone")),
            (Form::Amount, Cell::Number(number)) if !number.starts_with('-') => Ok(Some(Value::Text(number::plain(number)))),
            (_, Cell::Number(number)) => self.text(number),
            (_, Cell::Bool(is)) => self.text(&is.to_string()),
            (_, Cell::Text(text)) => match nfc(text).trim() {
                "" => Ok(None),
                text => self.text(text),
            },
        }
    }

    fn text(&self, text: &str) -> Read {
        let one = |text: &str| Ok(Some(Value::Text(text.to_owned())));
        match self.column.form {
            Form::Prose | Form::Text | Form::Localized | Form::Document | Form::EntryKey | Form::Owner => one(text),
            Form::Id if is_slug(text) => one(text),
            Form::Id => Err(self.bad_form(text, "id")),
            Form::Position if text.parse::<u16>().is_ok_and(|number| number > 0) => one(text),
            Form::Position => Err(self.bad_form(text, "position")),
            Form::Choice => self.choice(text).map(|id| Some(Value::Text(id))),
            Form::Choices => {
                Ok(Some(Value::List(split(text).iter().map(|item| self.choice(item).map(Value::Text)).collect::<Result<_, _>>()?)))
            }
            Form::Goals => Ok(Some(Value::List(self.goals(text)?))),
            Form::Year if is_year(text) => Ok(Some(Value::Number(text.to_owned()))),
            Form::Year => Err(self.no_number(text, "year")),
            Form::PartialDate if is_year(text) => Ok(Some(Value::Number(text.to_owned()))),
            Form::PartialDate if is_month(text) => one(text),
            Form::PartialDate => self.date(text).map_err(|_| self.no_number(text, "partial-date")),
            Form::Flag => self.flag(text).map(|is| Some(Value::Bool(is))),
            Form::Date => self.date(text),
            Form::Amount => self.amount(text).map(|number| Some(Value::Text(number))),
            Form::Currency => one(&text.to_uppercase()),
            Form::Key => one(&full_key(text)),
            Form::Keys => Ok(Some(Value::List(split(text).iter().map(|key| Value::Text(full_key(key))).collect()))),
            Form::Names => Ok(Some(Value::List(split(text).into_iter().map(Value::Text).collect()))),
            Form::Identifiers => {
                split(text).iter().map(|item| self.identifier(item)).collect::<Result<_, _>>().map(|all| Some(Value::List(all)))
            }
            Form::Money => split(text).iter().map(|item| self.money(item)).collect::<Result<_, _>>().map(|all| Some(Value::List(all))),
        }
    }

    fn choice(&self, text: &str) -> Result<String, Refused> {
        if let Some(id) = self.column.choices.find(text) {
            return Ok(id.to_owned());
        }
        let near = self.column.choices.nearest(text, index(self.locale)).unwrap_or_else(|| "none".to_owned());
        let column = self.column.head(self.locale).to_owned();
        Err(Refused { code: Code::UnknownWord, args: vec![("value", text.to_owned()), ("column", column), ("nearest", near)] })
    }

    fn goals(&self, text: &str) -> Result<Vec<Value>, Refused> {
        let numbers = text.split([';', ',', ' ', '\n']).map(str::trim).filter(|part| !part.is_empty());
        let goal = |part: &str| match part.parse::<u8>() {
            Ok(number @ 1..=17) => Ok(Value::Number(number.to_string())),
            _ => Err(self.no_number(part, "goal")),
        };
        numbers.map(goal).collect()
    }

    fn flag(&self, text: &str) -> Result<bool, Refused> {
        match self.column.choices.find(text).or(Some(text)) {
            Some("true" | "1" | "x" | "X") => Ok(true),
            Some("false" | "0") => Ok(false),
            _ => Err(self.bad_form(text, "flag")),
        }
    }

    fn date(&self, text: &str) -> Read {
        let refused = |reason: &str, one: String, other: String| Refused {
            code: Code::CellDate,
            args: vec![("value", text.to_owned()), ("reason", reason.to_owned()), ("one", one), ("other", other)],
        };
        match date::read(text, self.day_first) {
            Ok(iso) => Ok(Some(Value::Date(iso))),
            Err(date::Fault::Ambiguous(one, other)) => Err(refused("ambiguous", one, other)),
            Err(date::Fault::ShortYear) => Err(refused("short", String::new(), String::new())),
            Err(date::Fault::Impossible) => Err(refused("impossible", String::new(), String::new())),
            Err(date::Fault::NotADate) => Err(refused("other", String::new(), String::new())),
        }
    }

    fn amount(&self, text: &str) -> Result<String, Refused> {
        match number::amount(text) {
            Ok(number) => Ok(number),
            Err(number::Fault::Ambiguous(one, other)) => {
                Err(Refused { code: Code::AmbiguousNumber, args: vec![("value", text.to_owned()), ("one", one), ("other", other)] })
            }
            Err(number::Fault::NotANumber) => Err(self.no_number(text, "amount")),
        }
    }

    fn identifier(&self, item: &str) -> Result<Value, Refused> {
        let (scheme, id) = item.split_once(':').map(|(scheme, id)| (scheme.trim(), id.trim())).unwrap_or_default();
        if scheme.is_empty() || id.is_empty() {
            return Err(self.bad_form(item, "identifier"));
        }
        Ok(group([("scheme", scheme), ("id", id)]))
    }

    /// The currency stands where the digits end.
    fn money(&self, item: &str) -> Result<Value, Refused> {
        let end = item.find(|sign: char| sign.is_alphabetic()).unwrap_or(item.len());
        let (digits, rest) = (item[..end].trim(), item[end..].trim());
        let (currency, kind) = rest.split_once(char::is_whitespace).map_or((rest, ""), |(currency, kind)| (currency, kind.trim()));
        if digits.is_empty() || currency.len() != 3 {
            return Err(self.bad_form(item, "money"));
        }
        let amount = self.amount(digits)?;
        let mut entries = vec![("amount", amount), ("currency", currency.to_uppercase())];
        if !kind.is_empty() {
            let kind = self.column.choices.find(kind.trim_matches(['(', ')', ' '])).ok_or_else(|| self.bad_form(item, "money"))?;
            entries.push(("kind", kind.to_owned()));
        }
        Ok(group(entries))
    }

    fn bad_form(&self, value: &str, form: &str) -> Refused {
        let column = self.column.head(self.locale).to_owned();
        Refused { code: Code::CellForm, args: vec![("value", value.to_owned()), ("column", column), ("form", form.to_owned())] }
    }

    fn no_number(&self, value: &str, form: &str) -> Refused {
        Refused { code: Code::NotANumber, args: vec![("value", value.to_owned()), ("form", form.to_owned())] }
    }
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.parse::<u16>().is_ok_and(|year| year >= 1000)
}

/// `2003-05`.
fn is_month(text: &str) -> bool {
    text.split_once('-').is_some_and(|(year, month)| is_year(year) && month.len() == 2 && matches!(month.parse(), Ok(1..=12u8)))
}

fn group<T: Into<String>>(entries: impl IntoIterator<Item = (&'static str, T)>) -> Value {
    Value::Map(entries.into_iter().map(|(key, text)| (key.to_owned(), Value::Text(text.into()))).collect())
}

fn reason(fault: CellFault) -> &'static str {
    match fault {
        CellFault::Uncalculated => "formula",
        CellFault::Error => "error",
        CellFault::Duration => "duration",
        CellFault::NoSuchDate => "date",
    }
}
