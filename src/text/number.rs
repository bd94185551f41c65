//! Digits in groups of three: `1234567.5` is `1.234.567,5` in Vietnamese and `1,234,567.5` in English.
//!
//! Amounts are decimal texts and never pass through a floating-point number. The separators come with the UI strings.

/// Groups the digits of a plain decimal number; any other text comes back as it is.
pub fn group(number: &str, group: char, decimal: char) -> String {
    let (sign, unsigned) = match number.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", number),
    };
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    if !is_digits(whole) || !fraction.is_none_or(is_digits) {
        return number.to_owned();
    }
    let mut grouped = String::with_capacity(number.len() + whole.len() / 3 * group.len_utf8() + 3);
    grouped.push_str(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            grouped.push(group);
        }
        grouped.push(digit);
    }
    if let Some(fraction) = fraction {
        grouped.push(decimal);
        grouped.push_str(fraction);
    }
    grouped
}

/// The sum of two decimal numbers without sign, of any length: `1234.5` and `0.75` give `1235.25`. None for any other text.
pub fn sum(a: &str, b: &str) -> Option<String> {
    let ((whole_a, part_a), (whole_b, part_b)) = (halves(a)?, halves(b)?);
    let places = part_a.len().max(part_b.len());
    let width = whole_a.len().max(whole_b.len());
    let digits = |whole: &str, part: &str| format!("{whole:0>width$}{part:0<places$}").into_bytes();
    let (a, b) = (digits(whole_a, part_a), digits(whole_b, part_b));
    let mut sum = vec![b'0'; a.len()];
    let mut carry = 0;
    for at in (0..a.len()).rev() {
        let total = (a[at] - b'0') + (b[at] - b'0') + carry;
        sum[at] = b'0' + total % 10;
        carry = total / 10;
    }
    let all: String = (carry > 0).then_some('1').into_iter().chain(sum.into_iter().map(char::from)).collect();
    let (whole, part) = all.split_at(all.len() - places);
    let whole = Some(whole.trim_start_matches('0')).filter(|whole| !whole.is_empty()).unwrap_or("0");
    Some(if part.is_empty() { whole.to_owned() } else { format!("{whole}.{part}") })
}

/// The digits before and behind the point.
fn halves(number: &str) -> Option<(&str, &str)> {
    match number.split_once('.') {
        None => is_digits(number).then_some((number, "")),
        Some((whole, part)) => (is_digits(whole) && is_digits(part)).then_some((whole, part)),
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn sums_keep_every_digit() {
        for (a, b, expected) in [
            ("120000", "64500.5", "184500.5"),
            ("0.75", "1234.5", "1235.25"),
            ("999.99", "0.01", "1000.00"),
            ("0", "0", "0"),
            ("99999999999999999999999999999999999999999", "1", "100000000000000000000000000000000000000000"),
            ("007", "1", "8"),
        ] {
            assert_eq!(sum(a, b).as_deref(), Some(expected), "{a} + {b}");
        }
        for text in ["", "-1", "1,5", "1.", ".5", "1e3", "١"] {
            assert_eq!(sum(text, "1"), None, "{text}");
        }
    }

    #[test]
    fn digits_are_grouped_by_three() {
        for (number, vietnamese, english) in [
            ("1234567.5", "1.234.567,5", "1,234,567.5"),
            ("0", "0", "0"),
            ("999", "999", "999"),
            ("1000", "1.000", "1,000"),
            ("-120000", "-120.000", "-120,000"),
            ("0.0001", "0,0001", "0.0001"),
            ("100000000000000000000000", "100.000.000.000.000.000.000.000", "100,000,000,000,000,000,000,000"),
        ] {
            assert_eq!(group(number, '.', ','), vietnamese);
            assert_eq!(group(number, ',', '.'), english);
        }
        assert_eq!(group("1234567", '\u{202F}', ','), "1\u{202F}234\u{202F}567");
    }

    #[test]
    fn what_is_no_number_stays() {
        for text in ["", "-", ".5", "5.", "1,000", "1.2.3", "12a", "+5", "--5", "１２３４"] {
            assert_eq!(group(text, '.', ','), text);
        }
    }

    proptest! {
        #[test]
        fn without_separators_it_is_the_number(number in "-?[0-9]{1,30}(\\.[0-9]{1,9})?") {
            let back: String = group(&number, '_', '.').chars().filter(|&ch| ch != '_').collect();
            prop_assert_eq!(back, number);
        }
    }
}
