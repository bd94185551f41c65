//! Amounts of money: a decimal text and a currency, never rounded, never mixed.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::{Values, words};
use crate::diagnostic::Code;
use crate::text::nearest;

/// Codes of ISO 4217 in use.
const CURRENCIES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW";

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "money"))]
pub struct MoneyForm {
    #[schemars(extend("x-value" = "amount", "x-need" = "always"))]
    amount: Option<String>,
    #[schemars(extend("x-value" = "currency", "x-need" = "always"))]
    currency: Option<String>,
    #[schemars(extend("x-words" = words(KINDS)))]
    kind: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// Digits, perhaps a point and digits.
    pub amount: Box<str>,
    pub currency: Box<str>,
    pub kind: Option<&'static str>,
}

/// What an amount is.
pub const KINDS: &[(&str, &str)] = &[("commitment", "commitment"), ("disbursed", "disbursed"), ("counterpart", "counterpart")];

pub fn read(values: &mut Values, at: &str, form: MoneyForm) -> Option<Money> {
    let key = |field: &str| format!("{at}.{field}");
    if form.amount.is_none() {
        values.missing(&key("amount"), "amount: \"1234\"");
    }
    if form.currency.is_none() {
        values.missing(&key("currency"), "currency: VND");
    }
    let amount = values.text(&key("amount"), form.amount).and_then(|text| amount(values, &key("amount"), text));
    let currency = values.text(&key("currency"), form.currency).and_then(|text| currency(values, &key("currency"), text));
    let kind = values.one_of(&key("kind"), form.kind, KINDS);
    Some(Money { amount: amount?, currency: currency?, kind })
}

/// `1234` or `1234.5`. Anything that groups digits could mean two amounts, a thousand times apart.
fn amount(values: &mut Values, key: &str, text: Box<str>) -> Option<Box<str>> {
    let (whole, part) = text.split_once('.').unwrap_or((&text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let grouped = text.contains('.') && part.len() == 3;
    if digits(whole) && digits(part) && !grouped {
        return Some(text);
    }
    let meant = meant(&text).map(|plain| format!("\"{plain}\""));
    let problem = values.corrected(Code::AmbiguousAmount, key, meant.as_deref()).arg("value", &text);
    values.report(problem);
    None
}

/// The amount that is very likely meant: groups of three digits, perhaps a fraction behind the other mark, perhaps a unit of money
/// behind. Nothing is proposed where a part of the text would be lost: `120 triệu`, `-5`.
fn meant(text: &str) -> Option<String> {
    let number = text.trim_end_matches(|ch: char| ch.is_alphabetic() || ch.is_whitespace() || matches!(ch, '₫' | '$' | '€'));
    let unit = text[number.len()..].trim();
    let is_money =
        matches!(unit, "" | "đ" | "đồng" | "₫" | "$" | "€") || CURRENCIES.split(' ').any(|known| known.eq_ignore_ascii_case(unit));
    let mark = |ch: char| matches!(ch, '.' | ',' | ' ' | '\u{a0}');
    if !is_money || !number.chars().all(|ch| ch.is_ascii_digit() || mark(ch)) {
        return None;
    }
    let (whole, fraction) = match number.rsplit_once(['.', ',']) {
        Some((whole, part)) if (1..=2).contains(&part.len()) => (whole, Some(part)),
        _ => (number, None),
    };
    let last = &number[whole.len()..whole.len() + usize::from(fraction.is_some())];
    let mut groups = whole.split(mark);
    let first = groups.next().filter(|group| !group.is_empty())?;
    let rest: Vec<&str> = groups.collect();
    let is_grouped = rest.is_empty() || first.len() <= 3 && rest.iter().all(|group| group.len() == 3);
    let marks: Vec<char> = whole.chars().filter(|ch| mark(*ch)).collect();
    let is_one_mark = marks.windows(2).all(|two| two[0] == two[1]) && !marks.iter().any(|ch| last.contains(*ch));
    if !is_grouped || !is_one_mark {
        return None;
    }
    let digits = format!("{first}{}", rest.concat());
    Some(fraction.map_or(digits.clone(), |part| format!("{digits}.{part}")))
}

fn currency(values: &mut Values, key: &str, text: Box<str>) -> Option<Box<str>> {
    if text.len() == 3 && CURRENCIES.split(' ').any(|known| *known == *text) {
        return Some(text);
    }
    let near = nearest(&text, CURRENCIES.split(' '));
    let problem = values.corrected(Code::UnknownCurrency, key, near).arg("value", &text).arg("nearest", near.unwrap_or("none"));
    values.report(problem);
    None
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn what_an_amount_is_likely_to_mean() {
        for (text, plain) in [
            ("1.234", "1234"),
            ("1,234", "1234"),
            ("1 234 567", "1234567"),
            ("1.234.567,50", "1234567.50"),
            ("1,5", "1.5"),
            ("120.000 USD", "120000"),
            ("500.000 đồng", "500000"),
            ("500000đ", "500000"),
        ] {
            assert_eq!(meant(text).as_deref(), Some(plain), "{text}");
        }
        for text in ["", "x", "-5", "120 triệu", "1,5 tỷ", "1.2345", "12.34.567", "1,234.567,8", ".5", "1.234,567", "5 - 6"] {
            assert_eq!(meant(text), None, "{text}");
        }
    }
}
