//! A day, perhaps with a time, perhaps with the offset it was written with.
//!
//! Whether a time was given is kept: most items have a day only, and what is shown must not invent `00:00`. Only feeds and
//! calendars, which need an instant, turn it into one in the site's zone. Comparing moments is comparing days.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::{Offset, TimeZone};

use super::date::{DateError, digits, parse_date};

/// A day with what was written of its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub date: Date,
    pub time: Option<Time>,
    pub offset: Option<Offset>,
}

/// Reads `2026-11-05`, `2026-11-05 14:30`, `2026-11-05T14:30:15+07:00`.
pub fn parse_date_or_time(text: &str) -> Result<Moment, DateError> {
    let text = text.trim();
    let Some((date, time)) = split_at_time(text) else {
        return parse_date(text).map(Moment::from);
    };
    let time = read_clock(time).ok_or(DateError::NotADate)?;
    let (date, foreign) = match parse_date(date) {
        Ok(date) => (date.to_string(), time.foreign),
        Err(DateError::Foreign { iso }) => (iso, true),
        Err(error) => return Err(error),
    };
    let (clock, offset) = (time.to_time()?, time.to_offset()?);
    if foreign {
        return Err(DateError::Foreign { iso: format!("{date} {}{}", time.written(), time.offset_written()) });
    }
    Ok(Moment { date: parse_date(&date)?, time: Some(clock), offset })
}

impl From<Date> for Moment {
    fn from(date: Date) -> Moment {
        Moment { date, time: None, offset: None }
    }
}

impl Moment {
    /// The day at the site, which is another one when the moment was written with a far offset.
    pub fn day_in(&self, zone: &TimeZone) -> Date {
        let (Some(time), Some(offset)) = (self.time, self.offset) else {
            return self.date;
        };
        match offset.to_timestamp(self.date.to_datetime(time)) {
            Ok(instant) => zone.to_datetime(instant).date(),
            Err(_) => self.date,
        }
    }

    /// The instant; a day alone begins at midnight of the zone. A time that a change of clocks skips is moved on. None at the ends of time.
    pub fn instant(&self, zone: &TimeZone) -> Option<Timestamp> {
        let local = self.date.to_datetime(self.time.unwrap_or(Time::midnight()));
        match self.offset {
            Some(offset) => offset.to_timestamp(local).ok(),
            None => zone.to_ambiguous_zoned(local).compatible().ok().map(|zoned| zoned.timestamp()),
        }
    }

    /// The instant in RFC 3339; a day alone begins at midnight of the zone. A time that a change of clocks skips is moved on.
    pub fn rfc3339(&self, zone: &TimeZone) -> String {
        let local = self.date.to_datetime(self.time.unwrap_or(Time::midnight()));
        let (local, offset) = match self.offset {
            Some(offset) => (local, offset),
            None => match zone.to_ambiguous_zoned(local).compatible() {
                Ok(zoned) => (zoned.datetime(), zoned.offset()),
                Err(_) => (local, Offset::UTC),
            },
        };
        format!("{}{}", local.strftime("%Y-%m-%dT%H:%M:%S"), offset_text(offset))
    }
}

/// RFC 3339 knows offsets in whole minutes only; zones of long ago had seconds, which are cut.
fn offset_text(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    if minutes == 0 {
        return "Z".to_owned();
    }
    let sign = if minutes < 0 { '-' } else { '+' };
    let minutes = minutes.unsigned_abs();
    format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

/// A clock time as written, numbers not yet checked.
struct Clock<'a> {
    hour: i16,
    minute: i16,
    second: Option<i16>,
    /// Sign, hours, minutes; `Z` is +00:00.
    offset: Option<(&'a str, i16, i16)>,
    /// Readable, but not in our form: `14h30`, `9:30`.
    foreign: bool,
}

/// The date and the clock time after `T` or blanks, if there is one: the last piece with `:` or `h` between digits, and an
/// offset behind it. Dates in words (`ngày 5 tháng 11`) have blanks and an `h` of their own.
fn split_at_time(text: &str) -> Option<(&str, &str)> {
    let is_mark = |(at, _): &(usize, &str)| {
        let before = text[..*at].ends_with(|ch: char| ch.is_ascii_digit());
        before && text[*at + 1..].starts_with(|ch: char| ch.is_ascii_digit())
    };
    let mark = text.match_indices([':', 'h']).find(is_mark)?.0;
    let date = text[..mark].trim_end_matches(|ch: char| ch.is_ascii_digit());
    let time = &text[date.len()..];
    let date = date.strip_suffix(['T', 't']).unwrap_or(date);
    let separated = date.len() + time.len() < text.len() || date.ends_with(char::is_whitespace);
    separated.then_some((date.trim_end(), time))
}

fn read_clock(text: &str) -> Option<Clock<'_>> {
    let end = text.find(|ch: char| !ch.is_ascii_digit() && ch != ':' && ch != 'h').unwrap_or(text.len());
    let (clock, offset) = text.split_at(end);
    let offset = read_offset(offset.trim_start())?;
    let parts: Vec<&str> = clock.split([':', 'h']).collect();
    let (hour, minute, second) = match parts[..] {
        [hour, minute] => (hour, minute, None),
        [hour, minute, second] => (hour, minute, Some(second)),
        _ => return None,
    };
    let fits = hour.len() <= 2 && minute.len() == 2 && second.is_none_or(|second| second.len() == 2);
    if !fits {
        return None;
    }
    Some(Clock {
        hour: digits(hour)?,
        minute: digits(minute)?,
        second: match second {
            Some(second) => Some(digits(second)?),
            None => None,
        },
        offset,
        foreign: hour.len() == 1 || clock.contains('h'),
    })
}

/// Nothing, `Z`, `+07:00`, `+0700` or `+07`; `None` when it is none of them.
fn read_offset(text: &str) -> Option<Option<(&str, i16, i16)>> {
    if text.is_empty() {
        return Some(None);
    }
    if matches!(text, "Z" | "z") {
        return Some(Some(("+", 0, 0)));
    }
    let sign = text.get(..1).filter(|sign| matches!(*sign, "+" | "-"))?;
    let rest = &text[1..];
    let hours = rest.get(..2)?;
    let minutes = match rest.get(2..)? {
        "" => "00",
        minutes => minutes.strip_prefix(':').unwrap_or(minutes),
    };
    (minutes.len() == 2).then_some(())?;
    Some(Some((sign, digits(hours)?, digits(minutes)?)))
}

impl Clock<'_> {
    fn to_time(&self) -> Result<Time, DateError> {
        let small = |number: i16| i8::try_from(number).map_err(|_| DateError::Impossible);
        Time::new(small(self.hour)?, small(self.minute)?, small(self.second.unwrap_or(0))?, 0).map_err(|_| DateError::Impossible)
    }

    fn to_offset(&self) -> Result<Option<Offset>, DateError> {
        let Some((sign, hours, minutes)) = self.offset else {
            return Ok(None);
        };
        if hours > 14 || minutes > 59 {
            return Err(DateError::Impossible);
        }
        let seconds = (i32::from(hours) * 60 + i32::from(minutes)) * 60;
        let seconds = if sign == "-" { -seconds } else { seconds };
        Offset::from_seconds(seconds).map(Some).map_err(|_| DateError::Impossible)
    }

    fn written(&self) -> String {
        let second = self.second.map(|second| format!(":{second:02}")).unwrap_or_default();
        format!("{:02}:{:02}{second}", self.hour, self.minute)
    }

    fn offset_written(&self) -> String {
        self.offset.map(|(sign, hours, minutes)| format!("{sign}{hours:02}:{minutes:02}")).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn zone(name: &str) -> TimeZone {
        TimeZone::get(name).unwrap()
    }

    fn in_hanoi(text: &str) -> Result<String, DateError> {
        parse_date_or_time(text).map(|moment| moment.rfc3339(&zone("Asia/Ho_Chi_Minh")))
    }

    #[test]
    fn days_and_times_become_instants_of_the_zone() {
        for (typed, instant) in [
            ("2026-11-05", "2026-11-05T00:00:00+07:00"),
            ("2026-11-05 14:30", "2026-11-05T14:30:00+07:00"),
            ("2026-11-05T14:30", "2026-11-05T14:30:00+07:00"),
            ("2026-11-05 14:30:15", "2026-11-05T14:30:15+07:00"),
            ("2026-11-05T14:30:15Z", "2026-11-05T14:30:15Z"),
            ("2026-11-05 14:30 +09:00", "2026-11-05T14:30:00+09:00"),
            ("2026-11-05T14:30-0330", "2026-11-05T14:30:00-03:30"),
            ("2026-11-05T14:30+07", "2026-11-05T14:30:00+07:00"),
        ] {
            assert_eq!(in_hanoi(typed).as_deref(), Ok(instant), "{typed}");
        }
    }

    #[test]
    fn a_day_alone_has_no_time() {
        let moment = parse_date_or_time("2026-11-05").unwrap();
        assert_eq!((moment.time, moment.offset), (None, None));
        let midnight = parse_date_or_time("2026-11-05 00:00").unwrap();
        assert_eq!(midnight.time, Some(Time::midnight()));
    }

    #[test]
    fn other_forms_are_answered_with_ours() {
        for (typed, iso) in [
            ("05/11/2026 14:30", "2026-11-05 14:30"),
            ("2026-11-05 9:30", "2026-11-05 09:30"),
            ("2026-11-05 14h30", "2026-11-05 14:30"),
            ("5/11/2026 7h05", "2026-11-05 07:05"),
            ("5/11/2026 7:05:09 +07", "2026-11-05 07:05:09+07:00"),
            ("ngày 5 tháng 11 năm 2026 14:30", "2026-11-05 14:30"),
            ("26 tháng 10 năm 2021", "2021-10-26"),
            ("08/4/2020", "2020-04-08"),
        ] {
            assert_eq!(parse_date_or_time(typed), Err(DateError::Foreign { iso: iso.to_owned() }), "{typed}");
            assert!(parse_date_or_time(iso).is_ok(), "{iso}");
        }
    }

    #[test]
    fn times_that_do_not_exist_are_told_from_what_is_no_time() {
        for typed in
            ["2026-11-05 24:00", "2026-11-05 14:60", "2026-11-05 23:59:60", "2026-02-30 10:00", "2026-11-05 10:00+15:00", "31/2/2026 10:00"]
        {
            assert_eq!(parse_date_or_time(typed), Err(DateError::Impossible), "{typed}");
        }
        for typed in [
            "2026-11-05T",
            "2026-11-05 sáng",
            "2026-11-05 14",
            "2026-11-05 14:3",
            "2026-11-05 14:30 ICT",
            "14:30",
            "2026-11-05 +1:30",
            "2026-11-05 14:30+7",
            "T",
            "2026-11-05T14:30:15.5",
        ] {
            assert_eq!(parse_date_or_time(typed), Err(DateError::NotADate), "{typed}");
        }
    }

    #[test]
    fn a_skipped_hour_is_moved_on() {
        let moment = parse_date_or_time("2026-03-29 02:30").unwrap();
        assert_eq!(moment.rfc3339(&zone("Europe/Berlin")), "2026-03-29T03:30:00+02:00");
    }

    #[test]
    fn an_offset_can_mean_another_day_at_the_site() {
        let hanoi = zone("Asia/Ho_Chi_Minh");
        let day = |text: &str| parse_date_or_time(text).unwrap().day_in(&hanoi).to_string();
        assert_eq!(day("2026-11-05T20:00Z"), "2026-11-06");
        assert_eq!(day("2026-11-05T20:00"), "2026-11-05");
        assert_eq!(day("2026-11-05"), "2026-11-05");
    }

    proptest! {
        #[test]
        fn what_is_answered_as_our_form_is_read(text in "([0-9]{1,2}[/.-][0-9]{1,2}[/.-]20[0-9]{2})[ T][0-9]{1,2}[:h][0-9]{2}( ?(Z|[+-][0-9]{2}(:?[0-9]{2})?))?") {
            if let Err(DateError::Foreign { iso }) = parse_date_or_time(&text) {
                prop_assert!(parse_date_or_time(&iso).is_ok(), "{} -> {}", text, iso);
            }
        }

        #[test]
        fn nothing_breaks_it(text in "(\\PC|[0-9/.:Th+ -]){0,30}") {
            if let Ok(moment) = parse_date_or_time(&text) {
                let _ = (moment.rfc3339(&TimeZone::UTC), moment.day_in(&TimeZone::UTC));
            }
        }
    }
}
