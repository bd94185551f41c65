//! A day that comes back every year: `07-18` is 18 July. Another habit (`18/7`) is recognised so that the editor can be handed ours.

use std::fmt;

use jiff::civil::Date;

use super::every;
use super::fault::FaultKind;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DayOfYear {
    pub month: i8,
    pub day: i8,
}

impl DayOfYear {
    pub fn parse(text: &str) -> Result<DayOfYear, FaultKind> {
        let own = every::day_of_year(text.trim())?;
        own.map(|(month, day)| DayOfYear { month, day }).ok_or_else(FaultKind::not_understood)
    }

    /// The day in a year that has every day.
    pub fn in_leap_year(self) -> Date {
        Date::new(2000, self.month, self.day).unwrap_or(Date::ZERO)
    }
}

impl fmt::Display for DayOfYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_month_first() {
        let check = |text: &str, wanted: Result<&str, FaultKind>| {
            assert_eq!(DayOfYear::parse(text).map(|day| day.to_string()), wanted.map(str::to_owned), "{text}");
        };
        check("07-18", Ok("07-18"));
        check(" 02-29 ", Ok("02-29"));
        for foreign in ["18/7", "7-18", "18-07", "ngày 18 tháng 7", "1977-07-18"] {
            check(foreign, Err(FaultKind::foreign("07-18")));
        }
        for impossible in ["02-30", "13-13"] {
            check(impossible, Err(FaultKind::Impossible));
        }
        for other in ["7", "tháng 7", "mùa xuân"] {
            check(other, Err(FaultKind::not_understood()));
        }
        check("", Err(FaultKind::Empty));
    }
}
