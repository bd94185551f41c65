//! A month, a quarter, a half-year or a year of the calendar: what work is looked back on. Written `2026-10`, `2026-Q4`, `2026-H2`, `2026`.

use std::fmt;

use jiff::civil::Date;

use super::due::range_meant;
use super::every::Unit;
use super::fault::FaultKind;
use super::partial_date::{PartialDate, number, small};
use super::words::Words;

/// Ordered by the unit, then in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stretch {
    pub unit: Unit,
    pub year: i16,
    /// Within the year, from 1.
    pub number: i8,
}

impl Stretch {
    pub fn parse(text: &str) -> Result<Stretch, FaultKind> {
        let text = text.trim();
        if let Some(half) = half(text) {
            return half.ok_or(FaultKind::Impossible);
        }
        match PartialDate::parse(text) {
            Ok(date) => Stretch::of_partial(date).ok_or_else(|| FaultKind::foreign(Stretch::containing(Unit::Month, date.last_day()))),
            Err(FaultKind::NotUnderstood { .. }) => Err(half_meant(text).map_or_else(FaultKind::not_understood, FaultKind::foreign)),
            Err(fault) => Err(fault),
        }
    }

    /// The one that a day lies in.
    pub fn containing(unit: Unit, date: Date) -> Stretch {
        Stretch { unit, year: date.year(), number: (date.month() - 1) / unit.months() + 1 }
    }

    pub fn first_day(self) -> Date {
        Date::new(self.year, (self.number - 1) * self.unit.months() + 1, 1).unwrap_or(Date::ZERO)
    }

    pub fn last_day(self) -> Date {
        self.unit.last_day(self.first_day())
    }

    pub fn contains(self, date: Date) -> bool {
        (self.first_day()..=self.last_day()).contains(&date)
    }

    /// The one after it.
    pub fn next(self) -> Stretch {
        self.last_day().tomorrow().map_or(self, |day| Stretch::containing(self.unit, day))
    }

    /// Its months, in order.
    pub fn months(self) -> impl Iterator<Item = Stretch> {
        let first = (self.number - 1) * self.unit.months() + 1;
        (first..first + self.unit.months()).map(move |number| Stretch { unit: Unit::Month, year: self.year, number })
    }

    /// Within a sentence: `quý IV/2026`, `6 tháng cuối năm 2026`.
    pub fn words(self) -> Words {
        match self.unit {
            Unit::Month => PartialDate::Month(self.year, self.number).words(),
            Unit::Quarter => PartialDate::Quarter(self.year, self.number).words(),
            Unit::Half => Words::new(if self.number == 1 { "time-half-1" } else { "time-half-2" }).text("year", self.year),
            Unit::Year => PartialDate::Year(self.year).words(),
        }
    }

    fn of_partial(date: PartialDate) -> Option<Stretch> {
        let (unit, year, number) = match date {
            PartialDate::Year(year) => (Unit::Year, year, 1),
            PartialDate::Quarter(year, quarter) => (Unit::Quarter, year, quarter),
            PartialDate::Month(year, month) => (Unit::Month, year, month),
            PartialDate::Day(_) => return None,
        };
        Some(Stretch { unit, year, number })
    }

    /// Half a year between its first and last month.
    fn of_range(from: PartialDate, to: PartialDate) -> Option<Stretch> {
        let half = Stretch::containing(Unit::Half, from.first_day());
        (half.first_day() == from.first_day() && half.last_day() == to.last_day()).then_some(half)
    }
}

/// `2026-H2`; none of what is something else, and nothing inside of a half that no year has.
fn half(text: &str) -> Option<Option<Stretch>> {
    let (year, half) = text.split_once("-H")?;
    let (year, half) = (number(year, 4, 4)?, small(number(half, 1, 1)?));
    let is_there = (1..=2).contains(&half) && PartialDate::parse(&format!("{year:04}")).is_ok();
    Some(is_there.then_some(Stretch { unit: Unit::Half, year, number: half }))
}

/// As offices write it, or in small letters.
fn half_meant(text: &str) -> Option<Stretch> {
    let range = || range_meant(text).and_then(|(from, to)| Stretch::of_range(from, to));
    half(&text.to_uppercase()).flatten().or_else(range)
}

impl fmt::Display for Stretch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Stretch { unit, year, number } = self;
        match unit {
            Unit::Month => write!(f, "{year:04}-{number:02}"),
            Unit::Quarter => write!(f, "{year:04}-Q{number}"),
            Unit::Half => write!(f, "{year:04}-H{number}"),
            Unit::Year => write!(f, "{year:04}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn stretch(text: &str) -> Stretch {
        Stretch::parse(text).unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
    }

    #[test]
    fn every_stretch_is_read_and_has_its_days() {
        for (text, first, last, next) in [
            ("2026-10", "2026-10-01", "2026-10-31", "2026-11"),
            ("2026-12", "2026-12-01", "2026-12-31", "2027-01"),
            ("2024-02", "2024-02-01", "2024-02-29", "2024-03"),
            ("2026-Q1", "2026-01-01", "2026-03-31", "2026-Q2"),
            ("2026-Q4", "2026-10-01", "2026-12-31", "2027-Q1"),
            ("2026-H1", "2026-01-01", "2026-06-30", "2026-H2"),
            ("2026-H2", "2026-07-01", "2026-12-31", "2027-H1"),
            ("2026", "2026-01-01", "2026-12-31", "2027"),
        ] {
            let own = stretch(text);
            let days = (own.first_day().to_string(), own.last_day().to_string(), own.next().to_string());
            assert_eq!(days, (first.to_owned(), last.to_owned(), next.to_owned()), "{text}");
            assert_eq!(own.to_string(), text);
            assert_eq!(Stretch::containing(own.unit, own.last_day()), own);
        }
        let months: Vec<String> = stretch("2026-H2").months().map(|month| month.to_string()).collect();
        assert_eq!(months, ["2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12"]);
        assert_eq!(stretch("2026-10").months().count(), 1);
        assert!(stretch("2026-Q4").contains(date(2026, 12, 31)) && !stretch("2026-Q4").contains(date(2027, 1, 1)));
    }

    #[test]
    fn other_habits_are_answered_with_ours() {
        for (text, meant) in [
            ("10/2026", "2026-10"),
            ("tháng 10/2026", "2026-10"),
            ("quý IV/2026", "2026-Q4"),
            ("Q4/2026", "2026-Q4"),
            ("năm 2026", "2026"),
            ("6 tháng đầu năm 2026", "2026-H1"),
            ("6 tháng cuối năm 2026", "2026-H2"),
            ("2026-10-05", "2026-10"),
            ("2026-h2", "2026-H2"),
            ("2026-q4", "2026-Q4"),
        ] {
            assert_eq!(Stretch::parse(text), Err(FaultKind::Foreign { written: meant.to_owned() }), "{text}");
        }
        for text in ["2026-13", "2026-Q5", "2026-H3", "2026-H0", "0000-H1"] {
            assert_eq!(Stretch::parse(text), Err(FaultKind::Impossible), "{text}");
        }
        for text in ["mùa thu", "2020 – 2024", "2026-H", "H2"] {
            assert_eq!(Stretch::parse(text), Err(FaultKind::not_understood()), "{text}");
        }
        assert_eq!(Stretch::parse(" "), Err(FaultKind::Empty));
    }
}
