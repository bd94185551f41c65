//! How often a task comes back, and the days by which it must be done each time.
//!
//! ```text
//! month | quarter | half | year      by the last day of each
//! continuous                         never due on a day
//! {year: 11-15}                      before 15 November: the last good day is the 14th
//! {year: 12}                         in December: by its last day
//! {times: "1-2", per: year}          by the last day of each year, since nothing says when within it
//! a list of these                    the days of all of them
//! ```
//!
//! "Trước ngày 15/11" leaves the 15th out, so that a report of that day is late; whoever means "by the 15th" writes `11-16`. Before 29 February
//! means by the 28th in every year.

mod read;

use std::borrow::Cow;
use std::fmt;

use jiff::civil::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::fault::{Fault, FaultKind};
use super::form::{Form, Reader};
use super::words::Words;

/// A stretch of the calendar that comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    Month,
    Quarter,
    Half,
    Year,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Every {
    Each(Unit),
    Continuous,
    YearBefore { month: i8, day: i8 },
    YearIn { month: i8 },
    Times { min: u16, max: u16, per: Unit },
}

/// Month and day of a text that names one of every year; none of one that names a whole month.
pub(super) fn day_of_year(text: &str) -> Result<Option<(i8, i8)>, FaultKind> {
    read::day_of_year(text)
}

/// One recurrence, or a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EveryForm {
    One(Form),
    List(Vec<Form>),
}

impl Default for EveryForm {
    fn default() -> EveryForm {
        EveryForm::List(Vec::new())
    }
}

impl EveryForm {
    /// All that could be read, in the order written, and everything that is wrong.
    pub fn check(&self) -> (Vec<Every>, Vec<Fault>) {
        read::all(self)
    }
}

impl Unit {
    pub const ALL: [Unit; 4] = [Unit::Month, Unit::Quarter, Unit::Half, Unit::Year];

    pub fn key(self) -> &'static str {
        match self {
            Unit::Month => "month",
            Unit::Quarter => "quarter",
            Unit::Half => "half",
            Unit::Year => "year",
        }
    }

    /// How many months it has.
    pub fn months(self) -> i8 {
        match self {
            Unit::Month => 1,
            Unit::Quarter => 3,
            Unit::Half => 6,
            Unit::Year => 12,
        }
    }

    /// The last day of the stretch that a day lies in.
    pub fn last_day(self, date: Date) -> Date {
        let months = self.months();
        let month = (date.month() - 1) / months * months + months;
        Date::new(date.year(), month, 1).map_or(date, Date::last_of_month)
    }
}

impl Every {
    /// The first such day at or after a day.
    fn at_or_after(self, date: Date) -> Option<Date> {
        let this_year_or_next = |day: &dyn Fn(i16) -> Option<Date>| (date.year()..=9999).take(2).filter_map(day).find(|day| *day >= date);
        match self {
            Every::Each(unit) | Every::Times { per: unit, .. } => Some(unit.last_day(date)),
            Every::Continuous => None,
            Every::YearBefore { month, day } => this_year_or_next(&|year| day_before(year, month, day)),
            Every::YearIn { month } => this_year_or_next(&|year| Some(Date::new(year, month, 1).ok()?.last_of_month())),
        }
    }

    pub fn words(self) -> Words {
        match self {
            Every::Each(Unit::Month) => Words::new("every-month"),
            Every::Each(Unit::Quarter) => Words::new("every-quarter"),
            Every::Each(Unit::Half) => Words::new("every-half"),
            Every::Each(Unit::Year) => Words::new("every-year"),
            Every::Continuous => Words::new("every-continuous"),
            Every::YearBefore { month, day } => Words::new("every-year-before").date(in_leap_year(month, day)).without_year(),
            Every::YearIn { month } => Words::new("every-year-in").date(in_leap_year(month, 1)).without_day().without_year(),
            Every::Times { min: 1, max: 1, per } => Words::new("every-once").words("per", per_words(per)),
            Every::Times { min, max, per } => {
                let times = if min == max { min.to_string() } else { format!("{min}–{max}") };
                Words::new("every-times").text("times", times).text("min", min).text("max", max).words("per", per_words(per))
            }
        }
    }

    /// Of a list: `hằng tháng, hằng quý và hằng năm`. `None` of an empty one.
    pub fn list_words(list: &[Every]) -> Option<Words> {
        let (first, rest) = list.split_first()?;
        let joined = rest.iter().enumerate().fold(first.words(), |words, (index, next)| {
            let key = if index + 1 == rest.len() { "every-and" } else { "every-comma" };
            Words::new(key).words("first", words).words("next", next.words())
        });
        Some(joined)
    }
}

fn per_words(unit: Unit) -> Words {
    Words::new(match unit {
        Unit::Month => "per-month",
        Unit::Quarter => "per-quarter",
        Unit::Half => "per-half",
        Unit::Year => "per-year",
    })
}

/// The last day before a day of the year.
fn day_before(year: i16, month: i8, day: i8) -> Option<Date> {
    let first = Date::new(year, month, 1).ok()?;
    match day {
        1 => first.yesterday().ok(),
        _ => Some(Date::new(year, month, day - 1).unwrap_or(first.last_of_month())),
    }
}

/// A date to take day and month from, whatever the year.
fn in_leap_year(month: i8, day: i8) -> Date {
    Date::new(2000, month, day).unwrap_or(Date::ZERO)
}

/// The first day after `date` by which something is to be done.
pub fn next_after(list: &[Every], date: Date) -> Option<Date> {
    let next = date.tomorrow().ok()?;
    list.iter().filter_map(|every| every.at_or_after(next)).min()
}

/// The last day before `date` by which something was to be done. Whatever comes back does so within a year.
pub fn last_before(list: &[Every], date: Date) -> Option<Date> {
    let yesterday = date.yesterday().ok()?;
    let year_before = Date::new(date.year() - 1, date.month(), 1).unwrap_or(Date::MIN);
    occurrences(list, year_before, yesterday).last()
}

/// All such days between two days, both counted, each once.
pub fn occurrences(list: &[Every], from: Date, to: Date) -> impl Iterator<Item = Date> {
    let first = list.iter().filter_map(|every| every.at_or_after(from)).min();
    std::iter::successors(first, move |date| next_after(list, *date)).take_while(move |date| *date <= to)
}

/// As it is written in YAML.
impl fmt::Display for Every {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Every::Each(unit) => f.write_str(unit.key()),
            Every::Continuous => f.write_str("continuous"),
            Every::YearBefore { month, day } => write!(f, "{{year: {month:02}-{day:02}}}"),
            Every::YearIn { month } => write!(f, "{{year: {month}}}"),
            Every::Times { min, max, per } if min == max => write!(f, "{{times: {min}, per: {}}}", per.key()),
            Every::Times { min, max, per } => write!(f, "{{times: \"{min}-{max}\", per: {}}}", per.key()),
        }
    }
}

impl<'de> Deserialize<'de> for EveryForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<EveryForm, D::Error> {
        deserializer.deserialize_any(ListReader)
    }
}

impl JsonSchema for EveryForm {
    fn schema_name() -> Cow<'static, str> {
        "Every".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        read::schema()
    }
}

struct ListReader;

impl<'de> Visitor<'de> for ListReader {
    type Value = EveryForm;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("one value or a list")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<EveryForm, E> {
        Reader.visit_str(text).map(EveryForm::One)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<EveryForm, E> {
        Reader.visit_u64(number).map(EveryForm::One)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<EveryForm, E> {
        Reader.visit_i64(number).map(EveryForm::One)
    }

    fn visit_unit<E: Error>(self) -> Result<EveryForm, E> {
        Ok(EveryForm::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<EveryForm, A::Error> {
        Form::deserialize(MapAccessDeserializer::new(map)).map(EveryForm::One)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<EveryForm, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(items)).map(EveryForm::List)
    }
}
