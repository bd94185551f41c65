//! The time a plan covers: `2015`, `{from: 2020, to: 2024}`, or days.

use std::borrow::Cow;
use std::fmt;

use jiff::civil::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Deserialize, Deserializer};

use super::due::{ends, range_meant};
use super::fault::{Fault, FaultKind};
use super::form::Form;
use super::partial_date::PartialDate;
use super::words::Words;

/// Both ends as exact as they are written; one year has equal ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    pub from: PartialDate,
    pub to: PartialDate,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PeriodForm(pub Form);

impl<'de> Deserialize<'de> for PeriodForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<PeriodForm, D::Error> {
        Form::deserialize(deserializer).map(PeriodForm)
    }
}

impl JsonSchema for PeriodForm {
    fn schema_name() -> Cow<'static, str> {
        "Period".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        super::partial_date::one_or_ends("period")
    }
}

impl PeriodForm {
    pub fn check(&self) -> Result<Period, Vec<Fault>> {
        match &self.0 {
            Form::Text(text) => Period::parse(text).map_err(|kind| vec![kind.whole()]),
            Form::Group(_) => ends(&self.0).map(|(from, to)| Period { from, to }),
        }
    }
}

impl Period {
    /// Reads what is no group.
    pub fn parse(text: &str) -> Result<Period, FaultKind> {
        let one = PartialDate::parse(text).map(|date| Period { from: date, to: date });
        one.map_err(|fault| match range_meant(text) {
            Some((from, to)) if matches!(fault, FaultKind::NotUnderstood { .. }) => FaultKind::foreign(Period { from, to }),
            _ => fault,
        })
    }

    pub fn first_day(self) -> Date {
        self.from.first_day()
    }

    pub fn last_day(self) -> Date {
        self.to.last_day()
    }

    pub fn contains(self, date: Date) -> bool {
        (self.first_day()..=self.last_day()).contains(&date)
    }

    pub fn words(self) -> Words {
        match (self.from, self.to) {
            (PartialDate::Year(from), PartialDate::Year(to)) if from < to => Words::new("period-years").text("from", from).text("to", to),
            (PartialDate::Year(year), PartialDate::Year(_)) => Words::new("period-year").text("year", year),
            (from, to) if from == to => from.words(),
            (from, to) => Words::new("period-range").words("from", from.words()).words("to", to.words()),
        }
    }
}

/// As it is written in YAML.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.from == self.to {
            return self.from.fmt(f);
        }
        write!(f, "{{from: {}, to: {}}}", self.from, self.to)
    }
}
