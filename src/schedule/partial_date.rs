//! A time as exact as it is known: `2021`, `2021-Q2`, `2020-04`, `2020-04-15`.

use std::cmp::Ordering;
use std::fmt;

use jiff::civil::Date;
use schemars::{Schema, json_schema};
use serde_json::json;

use super::fault::FaultKind;
use super::words::Words;
use crate::text::{DateError, nfc, parse_date};

/// Years that can be given, as in `text::date`.
const YEARS: std::ops::RangeInclusive<i16> = 1..=9998;

/// Longest text that is looked at.
const LONGEST: usize = 80;

/// Quarters as Vietnamese documents number them.
pub(super) const ROMAN: [&str; 4] = ["I", "II", "III", "IV"];

/// In the order of their last days. Values not made by [`PartialDate::parse`] may name no time; their days are then the nearest there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartialDate {
    Year(i16),
    /// 1 to 4.
    Quarter(i16, i8),
    Month(i16, i8),
    Day(Date),
}

use PartialDate::{Day, Month, Quarter, Year};

impl PartialDate {
    /// Reads one of the four forms; any other is at best [`FaultKind::Foreign`].
    pub fn parse(text: &str) -> Result<PartialDate, FaultKind> {
        let text = text.trim();
        if text.is_empty() {
            return Err(FaultKind::Empty);
        }
        if let Some(read) = read_own(text) {
            return read.ok_or(FaultKind::Impossible);
        }
        match parse_date(text) {
            Ok(date) => return Ok(Day(date)),
            Err(DateError::Impossible) => return Err(FaultKind::Impossible),
            Err(DateError::Foreign { iso }) => return Err(FaultKind::Foreign { written: iso }),
            Err(DateError::NotADate) => {}
        }
        match read_foreign(text) {
            Some(Some(meant)) => Err(FaultKind::foreign(meant)),
            Some(None) => Err(FaultKind::Impossible),
            None => Err(FaultKind::not_understood()),
        }
    }

    pub fn first_day(self) -> Date {
        match self {
            Year(year) => first_of(year, 1),
            Quarter(year, quarter) => first_of(year, quarter.clamp(1, 4) * 3 - 2),
            Month(year, month) => first_of(year, month),
            Day(date) => date,
        }
    }

    pub fn last_day(self) -> Date {
        match self {
            Year(year) => first_of(year, 12).last_of_month(),
            Quarter(year, quarter) => first_of(year, quarter.clamp(1, 4) * 3).last_of_month(),
            Month(year, month) => first_of(year, month).last_of_month(),
            Day(date) => date,
        }
    }

    pub fn contains(self, date: Date) -> bool {
        (self.first_day()..=self.last_day()).contains(&date)
    }

    /// Within a sentence: `tháng 4/2020`.
    pub(super) fn words(self) -> Words {
        self.words_with(["time-year", "time-quarter", "time-month", "time-day"])
    }

    /// With the string for each kind.
    pub(super) fn words_with(self, [year_key, quarter_key, month_key, day_key]: [&'static str; 4]) -> Words {
        match self {
            Year(year) => Words::new(year_key).text("year", year),
            Quarter(year, quarter) => {
                let roman = ROMAN[usize::from(quarter.clamp(1, 4).unsigned_abs()) - 1];
                Words::new(quarter_key).text("quarter", quarter).text("quarter_roman", roman).text("year", year)
            }
            Month(..) => Words::new(month_key).date(self.first_day()).without_day(),
            Day(date) => Words::new(day_key).date(date),
        }
    }
}

fn first_of(year: i16, month: i8) -> Date {
    Date::new(year.clamp(*YEARS.start(), *YEARS.end()), month.clamp(1, 12), 1).unwrap_or(Date::ZERO)
}

impl Ord for PartialDate {
    fn cmp(&self, other: &PartialDate) -> Ordering {
        (self.last_day(), self.first_day()).cmp(&(other.last_day(), other.first_day()))
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &PartialDate) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Year(year) => write!(f, "{year:04}"),
            Quarter(year, quarter) => write!(f, "{year:04}-Q{quarter}"),
            Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Day(date) => write!(f, "{date}"),
        }
    }
}

/// A year, quarter or month to the letter; `Some(None)` when there is no such time.
fn read_own(text: &str) -> Option<Option<PartialDate>> {
    let Some((year, rest)) = text.split_once('-') else {
        return number(text, 4, 4).map(|year| valid(Year(year)));
    };
    let year = number(year, 4, 4)?;
    match rest.strip_prefix('Q') {
        Some(quarter) => Some(valid(Quarter(year, small(number(quarter, 1, 1)?)))),
        None => Some(valid(Month(year, small(number(rest, 2, 2)?)))),
    }
}

fn valid(date: PartialDate) -> Option<PartialDate> {
    let (year, fits) = match date {
        Year(year) => (year, true),
        Quarter(year, quarter) => (year, (1..=4).contains(&quarter)),
        Month(year, month) => (year, (1..=12).contains(&month)),
        Day(date) => (date.year(), true),
    };
    (fits && YEARS.contains(&year)).then_some(date)
}

/// As offices write it: `4/2020`, `tháng 4 năm 2020`, `quý II/2021`, `Q2/2021`, `năm 2021`.
fn read_foreign(text: &str) -> Option<Option<PartialDate>> {
    let tokens = tokens(text)?;
    let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
    let tokens = tokens.strip_prefix(&["trong"]).unwrap_or(&tokens);
    let year = |text: &str| number(text, 4, 4);
    let month_of = |year, text: &str| Some(valid(Month(year, small(number(text, 1, 2)?))));
    let quarter_of = |year, text: &str| Some(valid(Quarter(year, quarter(text)?)));
    match *tokens {
        ["năm", only] => Some(valid(Year(year(only)?))),
        ["tháng", month, last] | ["tháng", month, "năm", last] => month_of(year(last)?, month),
        ["quý", quarter, last] | ["quý", quarter, "năm", last] => quarter_of(year(last)?, quarter),
        [first, last] => match (year(first), year(last)) {
            (None, Some(year)) => first.strip_prefix('q').map_or_else(|| month_of(year, first), |quarter| quarter_of(year, quarter)),
            (Some(year), None) => last.strip_prefix('q').map_or_else(|| month_of(year, last), |quarter| quarter_of(year, quarter)),
            _ => None,
        },
        [only] => only.split_once('q').and_then(|(first, quarter)| quarter_of(year(first)?, quarter)),
        _ => None,
    }
}

/// Words and numbers in lower case, composed; `None` for a text too long to be a time.
pub(super) fn tokens(text: &str) -> Option<Vec<String>> {
    if text.len() > LONGEST {
        return None;
    }
    let text = nfc(text).to_lowercase();
    Some(text.split(|ch: char| !ch.is_alphanumeric()).filter(|token| !token.is_empty()).map(str::to_owned).collect())
}

fn quarter(text: &str) -> Option<i8> {
    let roman = ROMAN.iter().zip(1..).find(|(roman, _)| roman.eq_ignore_ascii_case(text)).map(|(_, number)| number);
    roman.or_else(|| number(text, 1, 2).map(small))
}

/// ASCII digits, as many as that.
pub(super) fn number(text: &str, least: usize, most: usize) -> Option<i16> {
    let plain = (least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

pub(super) fn small(number: i16) -> i8 {
    i8::try_from(number).unwrap_or(i8::MAX)
}

/// The schema of what is one such time, or `{from, to}`.
pub(super) fn one_or_ends(value: &str) -> Schema {
    let text = json!({"type": "string", "pattern": r"^\d{4}(-Q[1-4]|-\d{2}(-\d{2})?)?$"});
    let year = json!({"type": "integer", "minimum": 1, "maximum": 9998});
    let end = json!({"anyOf": [year, text]});
    json_schema!({
        "x-value": value,
        "anyOf": [year, text, {
            "type": "object",
            "properties": {"from": end, "to": end},
            "required": ["from", "to"],
            "additionalProperties": false,
        }],
    })
}
