//! Days: 05/11/2026, 05/11/2026 14:30, 18/07.

use jiff::civil::Date;

use super::{Fault, scalar};
use crate::edit::Value;
use crate::schedule::{DayOfYear, FaultKind};
use crate::text::{DateError, parse_date, parse_date_or_time};

pub fn shown(value: &Value) -> Option<String> {
    parse_date(&scalar(value)?).ok().map(slashed)
}

pub fn read(text: &str) -> Result<Value, Fault> {
    match parse_date(text).or_else(|fault| parse_date(&in_figures(text).ok_or(fault)?)) {
        Ok(date) => Ok(of(date)),
        Err(DateError::Foreign { iso }) => Ok(Value::Date(iso)),
        Err(DateError::Impossible) => Err("impossible-date"),
        Err(DateError::NotADate) => Err("bad-date"),
    }
}

/// Only what a line can hold: no seconds, no zone.
pub fn shown_moment(value: &Value) -> Option<String> {
    let moment = parse_date_or_time(&scalar(value)?).ok()?;
    match moment.time {
        None => Some(slashed(moment.date)),
        Some(time) if time.second() == 0 && moment.offset.is_none() => {
            Some(format!("{} {:02}:{:02}", slashed(moment.date), time.hour(), time.minute()))
        }
        Some(_) => None,
    }
}

pub fn read_moment(text: &str) -> Result<Value, Fault> {
    let written = match parse_date_or_time(text).or_else(|fault| parse_date_or_time(&in_figures(text).ok_or(fault)?)) {
        Ok(_) => text.replacen(['T', 't'], " ", 1),
        Err(DateError::Foreign { iso }) => iso,
        Err(DateError::Impossible) => return Err("impossible-date"),
        Err(DateError::NotADate) => return Err("bad-moment"),
    };
    Ok(if written.len() == 10 { Value::Date(written) } else { Value::Text(written) })
}

pub fn shown_of_year(value: &Value) -> Option<String> {
    let day = DayOfYear::parse(&scalar(value)?).ok()?;
    Some(format!("{:02}/{:02}", day.day, day.month))
}

pub fn read_of_year(text: &str) -> Result<Value, Fault> {
    match DayOfYear::parse(text) {
        Ok(day) => Ok(Value::Text(day.to_string())),
        Err(FaultKind::Foreign { written }) => Ok(Value::Text(written)),
        Err(FaultKind::Impossible) => Err("impossible-date"),
        Err(_) => Err("bad-day-of-year"),
    }
}

pub fn of(date: Date) -> Value {
    Value::Date(date.to_string())
}

pub fn slashed(date: Date) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// `5 November 2026`, `November 5, 2026`, with a time behind it or not, with the month as a number.
pub fn in_figures(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split([' ', ',', '\u{a0}']).filter(|word| !word.is_empty()).collect();
    let (at, number) = words.iter().enumerate().find_map(|(at, word)| Some((at, month(word)?)))?;
    let is_day = |word: &&str| word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    let (day, rest) = match at {
        1 => (words.first().filter(|word| is_day(word)), words.get(2..)?),
        0 => (words.get(1).filter(|word| is_day(word)), words.get(2..)?),
        _ => return None,
    };
    let (year, time) = rest.split_first()?;
    let day = format!("{}/{number}/{year}", day?);
    Some([day].into_iter().chain(time.iter().map(|word| (*word).to_owned())).collect::<Vec<_>>().join(" "))
}

const MONTHS: [&str; 12] =
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/// The number of an English month, also of `Nov` and `Sept.`.
pub fn month(word: &str) -> Option<usize> {
    let word = word.trim_end_matches('.').to_lowercase();
    let found = MONTHS.iter().position(|month| *month == word || word.len() >= 3 && month.starts_with(&*word))?;
    Some(found + 1)
}
