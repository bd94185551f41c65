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

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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
