//! The time that a document covers, where its title prints it: `giai đoạn 2026 – 2028`, `năm 2026`.

use crate::official::Reader;
use crate::schedule::{FaultKind, PartialDate, Period};

use super::agency::Known;
use super::gathered::{Gathered, Printed};
use super::reading::{Value, What};
use super::references::masked;
use super::word::{lower, words};

/// Longest period, in words.
const WORDS_MAX: usize = 7;

/// With which words one begins.
const OPENERS: [&str; 8] = ["giai", "nhiệm", "năm", "quý", "tháng", "6", "06", "sáu"];

/// Words before a year that is no period of this document.
const NOT_BEHIND: [&str; 5] = ["đến", "hướng", "từ", "kỳ", "tháng"];

pub fn read(known: &Known, into: &mut Gathered) {
    let Some(title) = into.facts.iter().find(|fact| fact.key == "title") else { return };
    let (text, place) = (title.printed.clone(), title.place);
    let named = Reader::new(known.issuers).read(&text);
    let spans: Vec<_> = named.into_iter().map(|reference| reference.span).collect();
    let found = find(&masked(&text, &spans));
    let Some((first, span)) = found.first() else { return };
    if found.iter().any(|(other, _)| other != first) {
        let candidates = found.iter().map(|(period, _)| period.to_string()).collect();
        return into.open_with(What::Several, "period", Printed::new(place, &text), candidates);
    }
    // It may be the period of what is carried out.
    let small = lower(&text);
    let is_sure = spans.is_empty() && !small.starts_with("thực hiện") && !small.starts_with("triển khai");
    into.say("period", Value::Period(*first), Printed::new(place, &text[span.clone()]), is_sure);
}

fn find(text: &str) -> Vec<(Period, std::ops::Range<usize>)> {
    let small = lower(text);
    let words = words(&small);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let is_opener = OPENERS.contains(&&small[words[at].clone()]);
        let is_behind = at > 0 && NOT_BEHIND.contains(&&small[words[at - 1].clone()]);
        let most = if is_opener && !is_behind { WORDS_MAX.min(words.len() - at) } else { 0 };
        let longest = (2..=most).rev().find_map(|count| {
            let span = words[at].start..words[at + count - 1].end;
            let span = span.start..span.start + small[span.clone()].trim_end_matches([',', '.', ';', ')', '”', '"']).len();
            Some((count, period(&small[span.clone()])?, span))
        });
        at += longest.as_ref().map_or(1, |(count, ..)| *count);
        found.extend(longest.map(|(_, period, span)| (period, span)));
    }
    found
}

fn period(text: &str) -> Option<Period> {
    let text = text.strip_prefix('0').filter(|rest| rest.starts_with("6 ")).unwrap_or(text);
    let text = text.strip_prefix("nhiệm kỳ").map_or(text.to_owned(), |years| format!("giai đoạn{years}"));
    match Period::parse(&text) {
        Ok(period) => Some(period),
        Err(FaultKind::Foreign { written }) => match written.strip_prefix("{from: ").and_then(|rest| rest.strip_suffix('}')) {
            Some(ends) => {
                let (from, to) = ends.split_once(", to: ")?;
                Some(Period { from: PartialDate::parse(from).ok()?, to: PartialDate::parse(to).ok()? })
            }
            None => Period::parse(&written).ok(),
        },
        Err(_) => None,
    }
}
