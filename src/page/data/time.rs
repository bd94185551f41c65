//! When something is due, how often it comes back: as days for programs and in words.

use schemars::JsonSchema;
use serde::Serialize;

use crate::schedule::{Due, Every, PartialDate, Period, Unit, Words};
use crate::text::Lang;

use super::super::Book;

/// As exact as it is known, with the first and the last day of it.
#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "time"))]
pub struct TimeRecord {
    #[schemars(extend("pattern" = PARTIAL))]
    pub from: String,
    #[schemars(extend("pattern" = PARTIAL))]
    pub to: String,
    #[schemars(extend("x-format" = "date"))]
    pub first_day: String,
    #[schemars(extend("x-format" = "date"))]
    pub last_day: String,
    pub label: String,
}

const PARTIAL: &str = r"^\d{4}(-Q[1-4]|-\d{2}(-\d{2})?)?$";

#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "every"))]
pub struct EveryRecord {
    #[schemars(extend("enum" = ["month", "quarter", "half", "year", "continuous", "year-before", "year-in", "times"]))]
    pub kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<i8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<i8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = [Unit::Month, Unit::Quarter, Unit::Half, Unit::Year].map(Unit::key)))]
    pub per: Option<&'static str>,
    pub label: String,
}

impl TimeRecord {
    pub fn due(book: &Book, lang: Lang, due: Due) -> TimeRecord {
        let (from, to) = match due {
            Due::In(time) => (time, time),
            Due::Range { from, to } => (from, to),
        };
        TimeRecord::new(book, lang, (from, to), &due.words())
    }

    pub fn period(book: &Book, lang: Lang, period: Period) -> TimeRecord {
        TimeRecord::new(book, lang, (period.from, period.to), &period.words())
    }

    fn new(book: &Book, lang: Lang, (from, to): (PartialDate, PartialDate), words: &Words) -> TimeRecord {
        TimeRecord {
            from: from.to_string(),
            to: to.to_string(),
            first_day: from.first_day().to_string(),
            last_day: to.last_day().to_string(),
            label: said(book, lang, words),
        }
    }
}

impl EveryRecord {
    fn new(book: &Book, lang: Lang, every: Every) -> EveryRecord {
        let record = EveryRecord {
            kind: "continuous",
            month: None,
            day: None,
            min: None,
            max: None,
            per: None,
            label: said(book, lang, &every.words()),
        };
        match every {
            Every::Each(unit) => EveryRecord { kind: unit.key(), ..record },
            Every::Continuous => record,
            Every::YearBefore { month, day } => EveryRecord { kind: "year-before", month: Some(month), day: Some(day), ..record },
            Every::YearIn { month } => EveryRecord { kind: "year-in", month: Some(month), ..record },
            Every::Times { min, max, per } => EveryRecord { kind: "times", min: Some(min), max: Some(max), per: Some(per.key()), ..record },
        }
    }

    pub fn all(book: &Book, lang: Lang, every: &[Every]) -> Vec<EveryRecord> {
        every.iter().map(|one| EveryRecord::new(book, lang, *one)).collect()
    }
}

pub fn said(book: &Book, lang: Lang, words: &Words) -> String {
    words.said(&|key, args| book.say(lang, key, args))
}
