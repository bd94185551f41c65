//! What comes back, as offices print it: `hằng tháng`, `định kỳ 6 tháng, năm`, `mỗi quý một lần`, `1-2 lần/năm`, `thường xuyên`.

use crate::schedule::{Every, Unit};

/// Whether it is surely how often a thing is done.
#[derive(Debug, PartialEq)]
pub enum Recurring {
    Sure(Vec<Every>),
    /// `hằng năm` is also said of a plan; `thường xuyên` of a manner.
    Likely(Vec<Every>),
}

/// Small letters without marks at the ends, all of which belong to it.
pub fn recurring(text: &str) -> Option<Recurring> {
    let text = text.strip_prefix("thực hiện ").unwrap_or(text);
    if matches!(text, "thường xuyên" | "liên tục" | "thường xuyên, liên tục") {
        return Some(Recurring::Likely(vec![Every::Continuous]));
    }
    let words: Vec<&str> = text.split(|ch: char| ch.is_whitespace() || ch == '/').filter(|word| !word.is_empty()).collect();
    if let Some(every) = times(&words) {
        return Some(Recurring::Sure(vec![every]));
    }
    if let Some(unit) = day_of_each(&words) {
        return Some(Recurring::Likely(vec![Every::Each(unit)]));
    }
    let (is_regular, rest) = match *words {
        ["định", "kỳ", ref rest @ ..] => (true, rest),
        _ => (false, &words[..]),
    };
    let is_each = |word: &str| matches!(word, "hằng" | "hàng" | "mỗi" | "từng" | "theo");
    let rest = match rest {
        [each, after @ ..] if is_each(each) => after,
        _ if is_regular || text.ends_with(" một lần") || text.ends_with(" 1 lần") || text.ends_with(" 01 lần") => rest,
        _ => return None,
    };
    let once = matches!(rest, [.., "một" | "1" | "01", "lần"]);
    let rest = if once { &rest[..rest.len() - 2] } else { rest };
    let list = units(rest)?;
    Some(if is_regular || once || list.len() > 1 { Recurring::Sure(list) } else { Recurring::Likely(list) })
}

/// `tháng, quý, 6 tháng và năm`
fn units(words: &[&str]) -> Option<Vec<Every>> {
    let mut list = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let word = |index: usize| words.get(index).map_or("", |word| word.trim_end_matches([',', ';']));
        let (unit, end) = match (word(at), word(at + 1)) {
            ("6" | "06" | "sáu", "tháng") => (Unit::Half, at + 2),
            ("3" | "03" | "ba", "tháng") => (Unit::Quarter, at + 2),
            ("1" | "01" | "một", "năm") => (Unit::Year, at + 2),
            ("1" | "01" | "một", "tháng") => (Unit::Month, at + 2),
            ("tháng", _) => (Unit::Month, at + 1),
            ("quý", _) => (Unit::Quarter, at + 1),
            ("năm", _) => (Unit::Year, at + 1),
            ("nửa", "năm") => (Unit::Half, at + 2),
            ("và" | "hằng" | "hàng" | "mỗi", _) if at > 0 => {
                at += 1;
                continue;
            }
            _ => return None,
        };
        if !list.contains(&Every::Each(unit)) {
            list.push(Every::Each(unit));
        }
        at = end;
    }
    (!list.is_empty()).then_some(list)
}

/// `1-2 lần/năm`, `mỗi năm 1-2 lần`, `02 lần một quý`
fn times(words: &[&str]) -> Option<Every> {
    let (count, per) = match words {
        ["mỗi" | "hằng" | "hàng", per @ .., count, "lần"] => (count, per),
        [count, "lần", "mỗi" | "một" | "trên", per @ ..] | [count, "lần", per @ ..] => (count, per),
        _ => return None,
    };
    let (min, max) = counted(count)?;
    let per = match per {
        ["6" | "06" | "sáu", "tháng"] => Unit::Half,
        ["tháng"] => Unit::Month,
        ["quý"] => Unit::Quarter,
        ["năm"] => Unit::Year,
        _ => return None,
    };
    // Once a quarter is each quarter.
    Some(if (min, max) == (1, 1) { Every::Each(per) } else { Every::Times { min, max, per } })
}

fn counted(text: &str) -> Option<(u16, u16)> {
    const SPOKEN: [&str; 5] = ["một", "hai", "ba", "bốn", "năm"];
    let one = |text: &str| {
        let spoken = SPOKEN.iter().zip(1..).find(|(word, _)| **word == text).map(|(_, number)| number);
        spoken.or_else(|| text.parse().ok()).filter(|number| (1..=366).contains(number))
    };
    match text.split_once(['-', '–']) {
        Some((min, max)) => Some((one(min)?, one(max)?)).filter(|(min, max)| min < max),
        None => one(text).map(|number| (number, number)),
    }
}

/// `trước ngày 25 hằng tháng`: front matter has no word for the day of a month.
fn day_of_each(words: &[&str]) -> Option<Unit> {
    let rest = words.strip_prefix(&["trước"]).or_else(|| words.strip_prefix(&["vào"])).unwrap_or(words);
    match rest {
        ["ngày", day, "hằng" | "hàng" | "mỗi", unit] if day.parse::<u8>().is_ok() => match *unit {
            "tháng" => Some(Unit::Month),
            "quý" => Some(Unit::Quarter),
            _ => None,
        },
        _ => None,
    }
}
