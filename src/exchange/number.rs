//! Amounts as people write them: `1.234.567,5`, `1,234,567.5`, `1234,5`. What could be two amounts is refused.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Both readings, in plain digits.
    Ambiguous(String, String),
    NotANumber,
}

/// Digits, perhaps a point and digits.
pub fn amount(text: &str) -> Result<String, Fault> {
    let text: String = text.trim().chars().filter(|sign| !matches!(sign, ' ' | '\u{a0}' | '\u{202f}')).collect();
    if !text.starts_with(|sign: char| sign.is_ascii_digit()) || !text.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, '.' | ','))
    {
        return Err(Fault::NotANumber);
    }
    let marks: Vec<char> = text.chars().filter(|sign| !sign.is_ascii_digit()).collect();
    match marks.as_slice() {
        [] => Ok(text),
        [mark] => one_mark(&text, *mark),
        [all @ .., last] if all.iter().all(|mark| mark == last) => grouped(&text, *last).ok_or(Fault::NotANumber),
        [all @ .., last] if all.iter().all(|mark| mark == &all[0]) => {
            let (whole, fraction) = text.rsplit_once(*last).ok_or(Fault::NotANumber)?;
            let whole = grouped(whole, all[0]).ok_or(Fault::NotANumber)?;
            with_fraction(&whole, fraction)
        }
        _ => Err(Fault::NotANumber),
    }
}

fn one_mark(text: &str, mark: char) -> Result<String, Fault> {
    let (whole, rest) = text.split_once(mark).ok_or(Fault::NotANumber)?;
    match grouped(text, mark) {
        // 0.125 groups nothing.
        Some(together) if !whole.starts_with('0') => Err(Fault::Ambiguous(together, format!("{whole}.{rest}"))),
        _ => with_fraction(whole, rest),
    }
}

fn with_fraction(whole: &str, fraction: &str) -> Result<String, Fault> {
    if fraction.is_empty() {
        return Err(Fault::NotANumber);
    }
    Ok(plain(&format!("{whole}.{fraction}")))
}

/// Groups of three digits, joined.
fn grouped(text: &str, mark: char) -> Option<String> {
    let mut groups = text.split(mark);
    let first = groups.next()?;
    let is_grouped = (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3);
    is_grouped.then(|| text.replace(mark, ""))
}

/// A point and three digits would be taken for a group: one more digit tells that it is none.
pub fn plain(number: &str) -> String {
    match number.split_once('.') {
        Some((_, fraction)) if fraction.len() == 3 => format!("{number}0"),
        _ => number.to_owned(),
    }
}

/// Without zeros that say nothing: `64500.50` and `64500.5` are one amount.
pub fn bare(number: &str) -> &str {
    if number.contains('.') { number.trim_end_matches('0').trim_end_matches('.') } else { number }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_notations_are_read() {
        for (text, number) in [
            ("1234567", "1234567"),
            ("1.234.567", "1234567"),
            ("1,234,567", "1234567"),
            ("1.234.567,5", "1234567.5"),
            ("1,234,567.50", "1234567.50"),
            ("1.234,5", "1234.5"),
            ("1234,5", "1234.5"),
            ("1234.5", "1234.5"),
            ("1234,567", "1234.5670"),
            ("0,125", "0.1250"),
            ("1 234 567", "1234567"),
            ("12\u{a0}000", "12000"),
        ] {
            assert_eq!(amount(text).as_deref(), Ok(number), "{text}");
        }
    }

    #[test]
    fn what_could_be_two_numbers_is_refused() {
        for (text, one, two) in [("1.234", "1234", "1.234"), ("1,234", "1234", "1.234"), ("120.000", "120000", "120.000")] {
            assert_eq!(amount(text), Err(Fault::Ambiguous(one.to_owned(), two.to_owned())), "{text}");
        }
        for text in ["", "-5", "x", "1,23,456", "1.2.3", "1.234,5,6", "5.", ".5", "1e3", "12.34.567", "120 triệu"] {
            assert_eq!(amount(text), Err(Fault::NotANumber), "{text}");
        }
    }
}
