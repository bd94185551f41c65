//! Days as a language writes them. The patterns are strings of the theme, so that a further language is only a file of strings.

use jiff::civil::Date;

use crate::schedule::{DayOfYear, PartialDate};
use crate::text::{DateParts, Lang, Moment};

use super::Book;
use super::view::DateView;

pub fn of_moment(book: &Book, lang: Lang, moment: &Moment) -> DateView {
    let iso = match moment.time {
        None => moment.date.to_string(),
        Some(_) => moment.rfc3339(&book.site.config.time_zone),
    };
    let time = moment.time.map(|time| format!("{:02}:{:02}", time.hour(), time.minute()));
    DateView { iso, time, ..of_date(book, lang, moment.date) }
}

pub fn of_date(book: &Book, lang: Lang, date: Date) -> DateView {
    with_args(book, lang, date, |args| DateView {
        iso: date.to_string(),
        long: book.say(lang, "date-long", args),
        short: book.say(lang, "date-short", args),
        time: None,
    })
}

/// A day of every year: "ngày 18 tháng 7".
pub fn of_year(book: &Book, lang: Lang, day: DayOfYear) -> String {
    with_args(book, lang, day.in_leap_year(), |args| {
        let args: Vec<_> = args.iter().copied().filter(|(name, _)| *name != "year").collect();
        book.say(lang, "day-of-year", &args)
    })
}

/// A time as exact as it is known: "2003", "tháng 5/2003", "ngày 19 tháng 5 năm 2003".
pub fn of_partial(book: &Book, lang: Lang, date: PartialDate) -> String {
    match date {
        PartialDate::Day(date) => of_date(book, lang, date).long,
        PartialDate::Month(year, month) => say(book, lang, "time-month", year, month),
        PartialDate::Year(year) | PartialDate::Quarter(year, _) => year.to_string(),
    }
}

/// "Tháng 11/2026".
pub fn month(book: &Book, lang: Lang, year: i16, month: i8) -> String {
    say(book, lang, "month-year", year, month)
}

/// A string that names a year and a month.
pub fn say(book: &Book, lang: Lang, key: &str, year: i16, month: i8) -> String {
    say_with(book, lang, key, (year, month), &[])
}

/// As [`say`], with further arguments.
pub fn say_with(book: &Book, lang: Lang, key: &str, (year, month): (i16, i8), further: &[(&str, &str)]) -> String {
    let date = Date::new(year, month, 1).unwrap_or(Date::ZERO);
    with_args(book, lang, date, |args| book.say(lang, key, &[args, further].concat()))
}

fn with_args<T>(book: &Book, lang: Lang, date: Date, then: impl FnOnce(&[(&str, &str)]) -> T) -> T {
    let parts = DateParts::of(date);
    let year = date.year().to_string();
    let month_key = MONTHS[usize::from(date.month().unsigned_abs()).saturating_sub(1) % 12];
    let month_name = book.theme.strings.plain(lang, month_key).map_or(month_key, |name| name);
    let (day, month) = (parts.day2.trim_start_matches('0'), parts.month2.trim_start_matches('0'));
    let numbers = [("day", day), ("month", month), ("year", &year), ("month_name", month_name)];
    then(&[numbers, parts.texts()].concat())
}

const MONTHS: [&str; 12] =
    ["month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9", "month-10", "month-11", "month-12"];

/// "Thứ Bảy".
pub fn weekday(book: &Book, lang: Lang, date: Date) -> String {
    let key = WEEKDAYS[usize::from(date.weekday().to_monday_zero_offset().unsigned_abs()) % 7];
    book.say(lang, key, &[])
}

const WEEKDAYS: [&str; 7] = ["weekday-1", "weekday-2", "weekday-3", "weekday-4", "weekday-5", "weekday-6", "weekday-7"];
