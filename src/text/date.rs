//! A calendar day: read from what editors write, taken apart for what readers see.
//!
//! Only `2026-11-05` is accepted. Every other habit (`08/4/2020`, `ngày 26 tháng 10 năm 2021`) is recognised so that the editor can
//! be handed the form to paste, and never silently converted: the reader of the file must see which day it is. How a day is
//! printed is a matter of UI strings; this file gives them the parts and holds no pattern of any language.

use jiff::civil::Date;
use serde::Serialize;

use super::fold::nfc;

/// Last year that can be given with a time in any zone.
const LAST_YEAR: i16 = 9998;

/// Why a text is not a date that can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateError {
    /// A date in form, of a day that does not exist (30 February).
    Impossible,
    /// A date in another form; `iso` is the same in ours.
    Foreign {
        iso: String,
    },
    NotADate,
}

/// Reads `2026-11-05`.
pub fn parse_date(text: &str) -> Result<Date, DateError> {
    let text = text.trim();
    if let Some(read) = read_iso(text) {
        return read;
    }
    let (year, month, day) = read_foreign(text).ok_or(DateError::NotADate)?;
    Err(DateError::Foreign { iso: to_date(year, month, day)?.to_string() })
}

/// `YYYY-MM-DD` to the letter; `None` when the text has another form.
fn read_iso(text: &str) -> Option<Result<Date, DateError>> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let (year, month, day) = (digits(text.get(..4)?)?, digits(text.get(5..7)?)?, digits(text.get(8..)?)?);
    Some(to_date(year, month, day))
}

/// The day written in any of the forms offices use: year, month, day.
fn read_foreign(text: &str) -> Option<(i16, i16, i16)> {
    if text.len() > 80 {
        return None;
    }
    if text.contains("th") || text.contains("TH") {
        return read_in_words(text);
    }
    for separator in ['/', '-', '.'] {
        let parts: Vec<&str> = text.split(separator).map(str::trim).collect();
        if let [first, month, last] = parts[..] {
            return match (first.len(), month.len(), last.len()) {
                (1..=2, 1..=2, 4) => Some((digits(last)?, digits(month)?, digits(first)?)),
                (4, 1..=2, 1..=2) => Some((digits(first)?, digits(month)?, digits(last)?)),
                _ => None,
            };
        }
    }
    None
}

/// `ngày 26 tháng 10 năm 2021`, the first word left out or not, in any case.
fn read_in_words(text: &str) -> Option<(i16, i16, i16)> {
    let text = nfc(text).to_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    let words = words.strip_prefix(&["ngày"]).unwrap_or(&words);
    match words {
        [day, "tháng", month, "năm", year] if year.len() == 4 && day.len() <= 2 && month.len() <= 2 => {
            Some((digits(year)?, digits(month)?, digits(day)?))
        }
        _ => None,
    }
}

/// At most four ASCII digits; a sign or anything else is not a number here.
pub(super) fn digits(text: &str) -> Option<i16> {
    let plain = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

fn to_date(year: i16, month: i16, day: i16) -> Result<Date, DateError> {
    if !(1..=LAST_YEAR).contains(&year) {
        return Err(DateError::Impossible);
    }
    let small = |number: i16| i8::try_from(number).map_err(|_| DateError::Impossible);
    Date::new(year, small(month)?, small(day)?).map_err(|_| DateError::Impossible)
}

/// What a UI string may want of a day. Numbers stay numbers, so that a string can choose by them (names of months); the padded
/// forms are texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct DateParts {
    pub day: i8,
    pub month: i8,
    pub year: i16,
    /// 1 is Monday, 7 is Sunday.
    pub weekday: i8,
    /// Always two digits.
    pub day2: &'static str,
    pub month2: &'static str,
    /// Padded as administrative documents do: days below 10, months 1 and 2 only, so that no digit can be put before them.
    pub day_admin: &'static str,
    pub month_admin: &'static str,
}

impl DateParts {
    pub fn of(date: Date) -> DateParts {
        let (day, month) = (date.day(), date.month());
        DateParts {
            day,
            month,
            year: date.year(),
            weekday: date.weekday().to_monday_one_offset(),
            day2: two_digits(day),
            month2: two_digits(month),
            day_admin: two_digits(day),
            month_admin: if month <= 2 { two_digits(month) } else { two_digits(month).trim_start_matches('0') },
        }
    }

    /// The parts that are numbers, under the names UI strings know them by.
    pub fn numbers(&self) -> [(&'static str, i16); 4] {
        [("day", self.day.into()), ("month", self.month.into()), ("year", self.year), ("weekday", self.weekday.into())]
    }

    /// The parts that are texts, likewise.
    pub fn texts(&self) -> [(&'static str, &'static str); 4] {
        [("day2", self.day2), ("month2", self.month2), ("day_admin", self.day_admin), ("month_admin", self.month_admin)]
    }
}

/// `number` of a day or month as two digits.
fn two_digits(number: i8) -> &'static str {
    const ALL: &str = "0001020304050607080910111213141516171819202122232425262728293031";
    let at = usize::try_from(number).unwrap_or(0) * 2;
    ALL.get(at..at + 2).unwrap_or("00")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn the_one_form_is_read() {
        assert_eq!(parse_date("2026-11-05"), Ok(jiff::civil::date(2026, 11, 5)));
        assert_eq!(parse_date(" 2024-02-29\n"), Ok(jiff::civil::date(2024, 2, 29)));
    }

    #[test]
    fn other_forms_are_answered_with_ours() {
        for (typed, iso) in [
            ("08/4/2020", "2020-04-08"),
            ("27/5/2021", "2021-05-27"),
            ("5-11-2026", "2026-11-05"),
            ("06-7-2011", "2011-07-06"),
            ("5.11.2026", "2026-11-05"),
            ("5 / 11 / 2026", "2026-11-05"),
            ("2026-11-5", "2026-11-05"),
            ("2026/11/05", "2026-11-05"),
            ("ngày 26 tháng 10 năm 2021", "2021-10-26"),
            ("26 tháng 10 năm 2021", "2021-10-26"),
            ("Ngày 08 tháng\u{A0}4 năm 2020", "2020-04-08"),
            ("NGÀY 27 THÁNG 01 NĂM 2014", "2014-01-27"),
        ] {
            let foreign = Err(DateError::Foreign { iso: iso.to_owned() });
            assert_eq!(parse_date(typed), foreign, "{typed}");
            let decomposed: String = typed.nfd().collect();
            assert_eq!(parse_date(&decomposed), foreign, "{typed} decomposed");
        }
    }

    #[test]
    fn days_that_do_not_exist_are_told_from_what_is_no_date() {
        for typed in
            ["2026-02-30", "2026-13-01", "2026-00-10", "0000-01-01", "9999-12-31", "31/02/2020", "10/26/2021", "ngày 31 tháng 4 năm 2021"]
        {
            assert_eq!(parse_date(typed), Err(DateError::Impossible), "{typed}");
        }
        for typed in [
            "",
            "2026",
            "2026-11",
            "4/2020",
            "15/11",
            "5/11/26",
            "1.2.1",
            "+026-11-05",
            "2026-+1-05",
            "20261105",
            "2026-11-05T10:00",
            "mai",
            "tháng 4 năm 2020",
            "２０２６-11-05",
            "2026–11–05",
            "99999/1/1",
        ] {
            assert_eq!(parse_date(typed), Err(DateError::NotADate), "{typed}");
        }
    }

    #[test]
    fn administrative_padding_is_for_days_and_the_first_two_months() {
        for (date, day, month) in [
            ("2021-10-26", "26", "10"),
            ("2020-04-08", "08", "4"),
            ("2014-01-27", "27", "01"),
            ("2014-02-01", "01", "02"),
            ("2015-03-10", "10", "3"),
            ("2011-09-09", "09", "9"),
            ("2014-12-31", "31", "12"),
        ] {
            let parts = parse_date(date).map(DateParts::of);
            assert_eq!(parts.clone().map(|parts| (parts.day_admin, parts.month_admin)), Ok((day, month)), "{date}");
        }
    }

    #[test]
    fn every_part_has_its_name() {
        let parts = DateParts::of(jiff::civil::date(2020, 4, 8));
        assert_eq!(parts.numbers(), [("day", 8), ("month", 4), ("year", 2020), ("weekday", 3)]);
        assert_eq!(parts.texts(), [("day2", "08"), ("month2", "04"), ("day_admin", "08"), ("month_admin", "4")]);
    }

    proptest! {
        #[test]
        fn a_day_first_date_is_answered_with_a_date_we_read(day in 1i8..=28, month in 1i8..=12, year in 1900i16..2100, separator in "[/.-]") {
            let date = jiff::civil::date(year, month, day);
            prop_assert_eq!(parse_date(&date.to_string()), Ok(date));
            let typed = format!("{day}{separator}{month}{separator}{year}");
            prop_assert_eq!(parse_date(&typed), Err(DateError::Foreign { iso: date.to_string() }));
        }

        #[test]
        fn nothing_breaks_it(text in "(\\PC|[0-9/.:T+ -]){0,30}") {
            let _ = parse_date(&text);
        }
    }
}
