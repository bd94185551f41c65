//! Values as they are shown in a line of a form, and back: a day as 05/11/2026 for `2026-11-05`.
//!
//! What is shown is read as what stands in the file; where it would not be, the file's own writing is shown. Reading forgives: every
//! spelling that has one meaning is understood.

mod day;
mod every;
mod number;
#[cfg(test)]
mod tests;
mod time;

use crate::diagnostic::Locale;
use crate::edit::Value;
use crate::schema::{Field, Value as Is};

use super::sent::plain;
use super::words::Texts;

pub struct Codec {
    locale: Locale,
    pub texts: Texts,
}

/// A day as people write it.
pub fn read_day(text: &str) -> Option<Value> {
    day::read(text.trim()).ok()
}

/// What is wrong with a text, as a key of the words of forms.
type Fault = &'static str;

impl Codec {
    pub fn new(locale: Locale) -> Codec {
        Codec { locale, texts: Texts::new(locale) }
    }

    /// One value of the field; None where no line can show it.
    pub fn shown(&self, field: &Field, value: &Value) -> Option<String> {
        let shown = match field.value {
            Is::Date => day::shown(value),
            Is::Moment => day::shown_moment(value),
            Is::DayOfYear => day::shown_of_year(value),
            Is::PartialDate => time::shown_partial(value),
            Is::Due => time::shown_due(&self.texts, value),
            Is::Period => time::shown_period(&self.texts, value),
            Is::Every => every::shown(&self.texts, value),
            Is::Amount => number::shown(self.locale, value),
            _ => None,
        };
        let is_same = |shown: &String| self.understood(field, shown).is_ok_and(|read| same(&read, value));
        shown.filter(is_same).or_else(|| scalar(value))
    }

    /// What a text that is not empty means; or what to write instead, in words.
    pub fn read(&self, field: &Field, text: &str) -> Result<Value, String> {
        self.understood(field, text).map_err(|key| self.texts.say(key, &[("value", text.trim().to_owned())]))
    }

    fn understood(&self, field: &Field, text: &str) -> Result<Value, Fault> {
        let text = text.trim();
        match field.value {
            Is::Date => day::read(text),
            Is::Moment => day::read_moment(text),
            Is::DayOfYear => day::read_of_year(text),
            Is::PartialDate => time::read_partial(text),
            Is::Due => time::read_due(text),
            Is::Period => time::read_period(text),
            Is::Every => every::read(text),
            Is::Number => number::read(text),
            Is::Amount => number::read_amount(self.locale, text),
            Is::Currency => Ok(Value::Text(text.to_uppercase())),
            Is::Boolean => read_boolean(text),
            Is::Word if number::is_digits(text) && field.allowed.iter().all(|word| number::is_digits(word)) => {
                Ok(Value::Number(text.to_owned()))
            }
            _ => Ok(Value::Text(plain(text))),
        }
    }
}

/// Whether both say the same; a list of one is that one.
fn same(one: &Value, two: &Value) -> bool {
    match (one, two) {
        (Value::List(_), Value::List(_)) => one.same_as(two),
        (Value::List(items), other) | (other, Value::List(items)) => matches!(items.as_slice(), [only] if only.same_as(other)),
        _ => one.same_as(two),
    }
}

/// As it stands in the file.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) | Value::Number(text) | Value::Date(text) => Some(plain(text)),
        Value::Bool(is) => Some(is.to_string()),
        Value::List(_) | Value::Map(_) => None,
    }
}

fn read_boolean(text: &str) -> Result<Value, Fault> {
    match text {
        "true" => Ok(Value::Bool(true)),
        "false" => Ok(Value::Bool(false)),
        _ => Err("bad-boolean"),
    }
}
