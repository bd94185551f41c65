//! Days as official documents print them behind a number.

use jiff::civil::Date;

use super::Part;
use crate::official::scan::{after_gap, after_phrase, char_at, digits_at, is_word};

/// Months as English dates have them.
const MONTHS: [&str; 12] =
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/// `ngày 27/5/2021`, `ngày 15-5-2017`, `ngày 08 tháng 4 năm 2020`, `of 8 April 2020`: the whole, and the day.
pub fn at(text: &str, start: usize) -> Option<Part<Option<Date>>> {
    let (year, month, day, end) = match after_phrase(text, start, "ngày") {
        Some(at) => vietnamese(text, after_gap(text, at)?)?,
        None => english(text, start)?,
    };
    let small = |number: i16| i8::try_from(number).ok();
    let date = small(month).zip(small(day)).and_then(|(month, day)| Date::new(year, month, day).ok());
    (!char_at(text, end).is_some_and(is_word)).then_some(Part { span: start..end, value: date })
}

fn vietnamese(text: &str, at: usize) -> Option<(i16, i16, i16, usize)> {
    let (day, end) = number(text, at, 1..=2)?;
    if let Some(month) = stroke(text, end) {
        let (month, end) = number(text, month, 1..=2)?;
        let (year, end) = number(text, stroke(text, end)?, 4..=4)?;
        return Some((year, month, day, end));
    }
    let word = |at, word| after_gap(text, after_phrase(text, after_gap(text, at)?, word)?);
    let (month, end) = number(text, word(end, "tháng")?, 1..=2)?;
    let (year, end) = number(text, word(end, "năm")?, 4..=4)?;
    Some((year, month, day, end))
}

fn english(text: &str, start: usize) -> Option<(i16, i16, i16, usize)> {
    let at = ["of", "dated", "issued on"].iter().find_map(|word| after_phrase(text, start, word))?;
    let at = after_gap(text, at)?;
    let month = |at: usize| MONTHS.iter().zip(1..).find_map(|(name, month)| Some((month, after_phrase(text, at, name)?)));
    let (day, month, end) = match number(text, at, 1..=2) {
        Some((day, end)) => {
            let (month, end) = month(after_gap(text, end)?)?;
            (day, month, end)
        }
        None => {
            let (month, end) = month(at)?;
            let (day, end) = number(text, after_gap(text, end)?, 1..=2)?;
            (day, month, end)
        }
    };
    let end = if text[end..].starts_with(',') { end + 1 } else { end };
    let (year, end) = number(text, after_gap(text, end)?, 4..=4)?;
    Some((year, month, day, end))
}

fn number(text: &str, at: usize, length: std::ops::RangeInclusive<usize>) -> Option<(i16, usize)> {
    let digits = digits_at(text, at);
    Some((digits.parse().ok().filter(|_| length.contains(&digits.len()))?, at + digits.len()))
}

fn stroke(text: &str, at: usize) -> Option<usize> {
    text[at..].starts_with(['/', '-', '.']).then_some(at + 1)
}
