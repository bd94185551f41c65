//! Days as people type them into a cell that is no date.

use crate::text::{DateError, parse_date};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Day or month first.
    Ambiguous(String, String),
    ShortYear,
    Impossible,
    NotADate,
}

/// Year, month, day. In Vietnamese the day stands first; under an English heading a text such as 05/11/2026 could mean either.
pub fn read(text: &str, day_first: bool) -> Result<String, Fault> {
    let text = text.trim();
    if has_short_year(text) {
        return Err(Fault::ShortYear);
    }
    match parse_date(text) {
        Ok(date) => Ok(date.to_string()),
        Err(DateError::Foreign { iso }) => match other_reading(text, &iso) {
            Some(other) if !day_first => Err(Fault::Ambiguous(iso, other)),
            _ => Ok(iso),
        },
        Err(DateError::Impossible) => Err(Fault::Impossible),
        Err(DateError::NotADate) => Err(Fault::NotADate),
    }
}

/// `5/11/26`.
fn has_short_year(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['/', '-', '.']).map(str::trim).collect();
    parts.len() == 3 && parts.iter().all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The day with its month and day exchanged, where that is another one and the text begins with neither the year nor a word.
fn other_reading(text: &str, iso: &str) -> Option<String> {
    let (year, month, day) = (iso.get(..4)?, iso.get(5..7)?, iso.get(8..)?);
    let is_numeric = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'/' | b'-' | b'.' | b' '));
    let other = format!("{year}-{day}-{month}");
    (is_numeric && !text.starts_with(year) && other != iso && parse_date(&other).is_ok()).then_some(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_offices_write_them() {
        for (text, iso) in [
            ("2026-11-05", "2026-11-05"),
            ("5/11/2026", "2026-11-05"),
            ("05-11-2026", "2026-11-05"),
            ("ngày 5 tháng 11 năm 2026", "2026-11-05"),
            ("25/12/2026", "2026-12-25"),
        ] {
            assert_eq!(read(text, true).as_deref(), Ok(iso), "{text}");
        }
        assert_eq!(read("5/11/2026", false), Err(Fault::Ambiguous("2026-11-05".into(), "2026-05-11".into())));
        assert_eq!(read("25/12/2026", false).as_deref(), Ok("2026-12-25"));
        assert_eq!(read("5/5/2026", false).as_deref(), Ok("2026-05-05"));
        assert_eq!(read("5/11/26", true), Err(Fault::ShortYear));
        assert_eq!(read("31/2/2026", true), Err(Fault::Impossible));
        assert_eq!(read("cuối năm", true), Err(Fault::NotADate));
    }
}
