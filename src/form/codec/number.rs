//! Numbers, and amounts with the marks that a language puts between thousands.

use super::{Fault, scalar};
use crate::diagnostic::Locale;
use crate::edit::Value;
use crate::exchange::number::{self, amount};
use crate::text::group;

pub fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

pub fn read(text: &str) -> Result<Value, Fault> {
    let bare = text.strip_prefix('-').unwrap_or(text);
    if is_digits(bare) { Ok(Value::Number(text.to_owned())) } else { Err("bad-number") }
}

pub fn shown(locale: Locale, value: &Value) -> Option<String> {
    let (thousands, decimal) = marks(locale);
    Some(group(&scalar(value)?, thousands, decimal))
}

/// A single mark before three digits stands for thousands where the language writes them so.
pub fn read_amount(locale: Locale, text: &str) -> Result<Value, Fault> {
    let digits = match amount(text) {
        Ok(digits) => digits,
        Err(number::Fault::Ambiguous(together, _)) if text.contains(marks(locale).0) => together,
        Err(number::Fault::Ambiguous(_, fraction)) => number::plain(&fraction),
        Err(number::Fault::NotANumber) => return Err("bad-amount"),
    };
    Ok(Value::Text(digits))
}

/// Between thousands, and before a fraction.
fn marks(locale: Locale) -> (char, char) {
    match locale {
        Locale::Vi => ('.', ','),
        Locale::En => (',', '.'),
    }
}
