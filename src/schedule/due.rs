//! When a task is due: `2021`, `2021-Q2`, `2020-04`, `2020-04-15`, `{from: 2020-04, to: 2020-06}`.
//!
//! A task due in a month is late after the month's last day. Ends of a range are as exact as they are written.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;

use jiff::civil::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Deserialize, Deserializer};

use super::fault::{Fault, FaultKind};
use super::form::Form;
use super::partial_date::{PartialDate, number, tokens};
use super::words::Words;

/// In the order of the last days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Due {
    In(PartialDate),
    Range { from: PartialDate, to: PartialDate },
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DueForm(pub Form);

impl<'de> Deserialize<'de> for DueForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<DueForm, D::Error> {
        Form::deserialize(deserializer).map(DueForm)
    }
}

impl JsonSchema for DueForm {
    fn schema_name() -> Cow<'static, str> {
        "Due".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        super::partial_date::one_or_ends("due")
    }
}

impl DueForm {
    pub fn check(&self) -> Result<Due, Vec<Fault>> {
        match &self.0 {
            Form::Text(text) => Due::parse(text).map_err(|kind| vec![kind.whole()]),
            Form::Group(_) => ends(&self.0).map(|(from, to)| Due::Range { from, to }),
        }
    }
}

impl Due {
    /// Reads what is no group.
    pub fn parse(text: &str) -> Result<Due, FaultKind> {
        PartialDate::parse(text).map(Due::In).map_err(|fault| match range_meant(text) {
            Some((from, to)) if matches!(fault, FaultKind::NotUnderstood { .. }) => FaultKind::foreign(Due::Range { from, to }),
            _ => fault,
        })
    }

    pub fn first_day(self) -> Date {
        match self {
            Due::In(date) => date.first_day(),
            Due::Range { from, .. } => from.first_day(),
        }
    }

    pub fn last_day(self) -> Date {
        match self {
            Due::In(date) => date.last_day(),
            Due::Range { to, .. } => to.last_day(),
        }
    }

    /// Whether all of it lies between two days, both counted.
    pub fn within(self, first: Date, last: Date) -> bool {
        first <= self.first_day() && self.last_day() <= last
    }

    pub fn words(self) -> Words {
        match self {
            Due::In(date) => date.words_with(["due-year", "due-quarter", "due-month", "due-day"]),
            Due::Range { from, to } => Words::new("due-range").words("from", from.words()).words("to", to.words()),
        }
    }

    fn ends(self) -> (PartialDate, PartialDate) {
        match self {
            Due::In(date) => (date, date),
            Due::Range { from, to } => (from, to),
        }
    }
}

impl Ord for Due {
    fn cmp(&self, other: &Due) -> Ordering {
        let days = |due: &Due| (due.last_day(), due.first_day(), due.ends(), matches!(due, Due::Range { .. }));
        days(self).cmp(&days(other))
    }
}

impl PartialOrd for Due {
    fn partial_cmp(&self, other: &Due) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// As it is written in YAML.
impl fmt::Display for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Due::In(date) => date.fmt(f),
            Due::Range { from, to } => write!(f, "{{from: {from}, to: {to}}}"),
        }
    }
}

/// Both ends of `{from, to}`, or everything that is wrong with them.
pub(super) fn ends(form: &Form) -> Result<(PartialDate, PartialDate), Vec<Fault>> {
    let mut faults = form.unknown_keys(&["from", "to"]);
    let mut end = |key: &'static str| {
        let read = form.get(key).ok_or_else(|| FaultKind::MissingKey { key }.whole());
        let read = read.and_then(|text| PartialDate::parse(text).map_err(|kind| kind.at(key)));
        read.map_err(|fault| faults.push(fault)).ok()
    };
    let (from, to) = (end("from"), end("to"));
    match (from, to) {
        (Some(from), Some(to)) if faults.is_empty() && from.first_day() <= to.last_day() => Ok((from, to)),
        (Some(from), Some(to)) => {
            if from.first_day() > to.last_day() {
                faults.push(FaultKind::Backwards.at("to"));
            }
            Err(faults)
        }
        _ => Err(faults),
    }
}

/// The range that a text means: `2020 – 2024`, `giai đoạn 2020-2024`, `6 tháng đầu năm 2021`.
pub(super) fn range_meant(text: &str) -> Option<(PartialDate, PartialDate)> {
    let tokens = tokens(text)?;
    let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
    let year = |text: &str| number(text, 4, 4).filter(|year| *year > 0);
    match *tokens {
        [from, to] | ["giai", "đoạn", from, to] | ["từ", from, "đến", to] | ["từ", "năm", from, "đến", "năm", to] => {
            let (from, to) = (year(from)?, year(to)?);
            (from <= to).then_some((PartialDate::Year(from), PartialDate::Year(to)))
        }
        ["6" | "sáu", "tháng", half @ ("đầu" | "cuối"), "năm", last] => {
            let (year, first) = (year(last)?, if half == "đầu" { 1 } else { 7 });
            Some((PartialDate::Month(year, first), PartialDate::Month(year, first + 5)))
        }
        _ => None,
    }
}
