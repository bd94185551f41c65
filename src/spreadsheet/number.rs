//! Numbers of spreadsheets in digits.

/// A spreadsheet counts in binary and shows 15 digits: what stands behind them is noise. None for what is no number.
pub fn plain(number: f64) -> Option<String> {
    if !number.is_finite() || number.abs() >= 1e18 {
        return None;
    }
    let shown: f64 = format!("{number:.14e}").parse().ok()?;
    let text = format!("{shown}");
    Some(if text == "-0" { "0".to_owned() } else { text })
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn numbers_are_given_as_they_are_shown() {
        for (number, text) in [
            (64500.5, "64500.5"),
            (1e15, "1000000000000000"),
            (0.1 + 0.2, "0.3"),
            (-0.0, "0"),
            (2026.0, "2026"),
            (-5.25, "-5.25"),
            (0.000001, "0.000001"),
            (123456789012345.0, "123456789012345"),
        ] {
            assert_eq!(plain(number).as_deref(), Some(text));
        }
        assert_eq!([f64::NAN, f64::INFINITY, 1e300].map(plain), [None, None, None]);
    }
}
