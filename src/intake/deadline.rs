//! Deadlines as offices print them: `trước ngày 15/11/2026`, `trong quý II/2026`, `từ tháng 2 đến tháng 4 năm 2027`, `mỗi quý một lần`.
//!
//! Days, months and quarters are read by `schedule`; here is told where in a sentence they stand, and how much the words around them prove.

use std::ops::Range;

use crate::schedule::{Due, Every, EveryForm, FaultKind, Form, PartialDate};

use super::recurring::{Recurring, recurring};
use super::word::{lower, words};

#[derive(Debug, Clone, PartialEq)]
pub enum Time {
    Due(Due),
    Every(Vec<Every>),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Deadline {
    pub span: Range<usize>,
    /// None where a deadline is printed in no form that is known.
    pub time: Option<Time>,
    /// Whether the words say that it is a deadline, and not only a time.
    pub is_sure: bool,
}

/// Longest deadline, in words.
const WORDS_MAX: usize = 14;

/// Words before a time that make it a deadline.
const LIMITS: &[&str] = &[
    "trước ngày",
    "trước",
    "chậm nhất là ngày",
    "chậm nhất là",
    "chậm nhất vào",
    "chậm nhất đến",
    "chậm nhất",
    "muộn nhất",
    "xong trước",
    "hoàn thành trước",
    "hoàn thành trong",
    "hoàn thành vào",
    "hoàn thành",
    "xong trong",
    "đến hết",
    "đến ngày",
    "hết",
    "trong",
    "đến",
];

/// Words before a time that say nothing.
const PLAIN: &[&str] = &["vào", "khoảng", "dự kiến", "thực hiện", "định kỳ", "ngày", "là"];

/// With which words a deadline may begin.
const OPENERS: &[&str] = &[
    "trước",
    "chậm",
    "muộn",
    "xong",
    "hoàn",
    "đến",
    "hết",
    "trong",
    "tháng",
    "quý",
    "ngày",
    "từ",
    "hằng",
    "hàng",
    "mỗi",
    "từng",
    "thường",
    "liên",
    "định",
    "sáu",
    "năm",
    "cả",
    "giai",
    "vào",
    "dự",
    "một",
    "hai",
];

/// Every deadline in running text, in order.
pub fn find(text: &str) -> Vec<Deadline> {
    let small = lower(text);
    let words = words(&small);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let most = if may_begin(bare(&small[words[at].clone()])) { reach(&small, &words, at) } else { 0 };
        let longest = (1..=most).rev().find_map(|count| {
            let span = words[at].start..words[at + count - 1].end;
            let span = span.start + opening(&small[span.clone()])..span.start + bare_end(&small[span.clone()]);
            let (time, is_sure) = read(small.get(span.clone())?, false)?;
            Some((count, Deadline { span, time: Some(time), is_sure }))
        });
        match longest {
            Some((count, deadline)) => {
                found.push(deadline);
                at += count;
            }
            None => {
                found.extend(limit_only(&small, &words, at));
                at += 1;
            }
        }
    }
    found
}

/// Deadlines of a field that says nothing else. What is left over makes it unsure; where nothing is understood, all of it is one deadline.
pub fn field(text: &str) -> Vec<Deadline> {
    let small = lower(text);
    let trimmed = small.trim_matches(|ch: char| ch.is_whitespace() || matches!(ch, '.' | ';' | ',' | '(' | ')'));
    let start = small.find(trimmed).unwrap_or(0);
    if let Some((time, _)) = read(trimmed, true) {
        return vec![Deadline { span: start..start + trimmed.len(), time: Some(time), is_sure: true }];
    }
    let found: Vec<Deadline> = find(text);
    let understood = found.iter().any(|deadline| deadline.time.is_some());
    if !understood && !trimmed.is_empty() {
        return vec![Deadline { span: start..start + trimmed.len(), time: None, is_sure: false }];
    }
    let covered: usize = found.iter().map(|deadline| text[deadline.span.clone()].split_whitespace().count()).sum();
    let all = trimmed.split_whitespace().filter(|word| !matches!(bare(word), "" | "và" | "-" | "–")).count();
    found.into_iter().map(|deadline| Deadline { is_sure: deadline.time.is_some() && covered >= all, ..deadline }).collect()
}

fn may_begin(word: &str) -> bool {
    OPENERS.contains(&word) || word.starts_with(|ch: char| ch.is_ascii_digit())
}

/// How many words from here may be one deadline: none goes over a mark.
fn reach(small: &str, words: &[Range<usize>], at: usize) -> usize {
    let all = words[at..].iter().take(WORDS_MAX);
    let stop = all.clone().position(|word| small[word.clone()].ends_with(['.', ';', ':', ')']));
    stop.map_or(all.count(), |stop| stop + 1)
}

fn bare(word: &str) -> &str {
    word.trim_matches(|ch: char| !ch.is_alphanumeric())
}

fn opening(text: &str) -> usize {
    text.len() - text.trim_start_matches(|ch: char| !ch.is_alphanumeric()).len()
}

fn bare_end(text: &str) -> usize {
    text.trim_end_matches(|ch: char| !ch.is_alphanumeric()).len()
}

/// `trước ngày khai giảng`: a deadline, but when?
fn limit_only(small: &str, words: &[Range<usize>], at: usize) -> Option<Deadline> {
    let begins = ["trước ngày", "chậm nhất", "muộn nhất"].iter().any(|limit| small[words[at].start..].starts_with(limit));
    let next = words.get(at + 2).filter(|_| begins)?;
    let end = words[at..].get(reach(small, words, at).min(7) - 1)?.end.max(next.end);
    let end = words[at].start + bare_end(&small[words[at].start..end]);
    Some(Deadline { span: words[at].start..end, time: None, is_sure: false })
}

/// The time that words in small letters mean, all of them, and whether they make it a deadline.
fn read(text: &str, is_field: bool) -> Option<(Time, bool)> {
    match recurring(text) {
        Some(Recurring::Sure(every)) => return Some((Time::Every(every), true)),
        Some(Recurring::Likely(every)) => return Some((Time::Every(every), false)),
        None => {}
    }
    if let Some(every) = yearly(text).or_else(|| yearly(&turned(text)?)) {
        return Some((Time::Every(vec![every]), !text.starts_with("ngày")));
    }
    let (core, is_limit) = core(text);
    let due = due(core).or_else(|| due(text))?;
    // A year, or a day that something happened on, proves nothing by itself.
    let is_exact = !matches!(due, Due::In(PartialDate::Year(_) | PartialDate::Day(_)));
    let is_named = is_field || is_limit || core.starts_with(|ch: char| ch.is_alphabetic());
    (is_field || is_limit || is_exact && is_named).then_some((Time::Due(due), is_limit || is_field || is_exact)).or_else(|| {
        let is_day = matches!(due, Due::In(PartialDate::Day(_))) && text.starts_with(['n', 'v']);
        is_day.then_some((Time::Due(due), false))
    })
}

/// Without the words before it, and whether they make it a deadline.
fn core(text: &str) -> (&str, bool) {
    let mut rest = text;
    let mut is_limit = false;
    while let Some((end, limit)) = opener(rest) {
        is_limit |= limit;
        rest = rest[end..].trim_start();
    }
    (rest, is_limit)
}

fn opener(text: &str) -> Option<(usize, bool)> {
    let of = |words: &[&str]| {
        words.iter().find(|word| text.strip_prefix(**word).is_some_and(|rest| rest.starts_with(' '))).map(|word| word.len())
    };
    of(LIMITS).map(|end| (end, true)).or_else(|| of(PLAIN).map(|end| (end, false)))
}

/// `trước 15/11 hằng năm`, `tháng 12 hằng năm`: only with the words that make it one of every year.
fn yearly(text: &str) -> Option<Every> {
    let is_yearly = ["hằng năm", "hàng năm", "mỗi năm"].iter().any(|words| text.ends_with(words));
    let text = text.strip_prefix("trong ").unwrap_or(text);
    let text = text.strip_prefix("chậm nhất ").unwrap_or(text);
    match EveryForm::One(Form::Text(text.to_owned())).check() {
        (_, faults) if is_yearly => faults.into_iter().find_map(|fault| match fault.kind {
            FaultKind::Foreign { written } => day_or_month(&written),
            _ => None,
        }),
        _ => None,
    }
}

/// `hằng năm, trước ngày 15/11` the other way round.
fn turned(text: &str) -> Option<String> {
    let (each, rest) = text.split_once(", ")?;
    matches!(each, "hằng năm" | "hàng năm" | "mỗi năm").then(|| format!("{rest} {each}"))
}

/// What `{year: 11-15}` says.
fn day_or_month(written: &str) -> Option<Every> {
    let inner = written.strip_prefix("{year: ")?.strip_suffix('}')?;
    let (every, _) = EveryForm::One(Form::Group(vec![("year".to_owned(), inner.to_owned())])).check();
    every.first().copied()
}

/// One time, or a range.
pub fn due(text: &str) -> Option<Due> {
    let text = text.strip_prefix('0').filter(|rest| rest.starts_with("6 tháng")).unwrap_or(text);
    if let Some(range) = range(text) {
        return Some(range);
    }
    let text = ["cả ", "ngày "].iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text);
    match Due::parse(text) {
        Ok(due) => Some(due),
        Err(FaultKind::Foreign { written }) => foreign(&written),
        Err(_) => None,
    }
}

fn foreign(written: &str) -> Option<Due> {
    let Some(ends) = written.strip_prefix("{from: ").and_then(|rest| rest.strip_suffix('}')) else {
        return PartialDate::parse(written).ok().map(Due::In);
    };
    let (from, to) = ends.split_once(", to: ")?;
    Some(Due::Range { from: PartialDate::parse(from).ok()?, to: PartialDate::parse(to).ok()? })
}

/// `từ tháng 2 đến tháng 4 năm 2027`, `từ ngày 05 đến ngày 20/11/2026`: what the beginning leaves out is that of the end.
fn range(text: &str) -> Option<Due> {
    let (from, to) = text.strip_prefix("từ ")?.split_once(" đến ")?;
    let to = to.strip_prefix("hết ").unwrap_or(to);
    let one = |text: &str| match due(text)? {
        Due::In(date) => Some(date),
        Due::Range { .. } => None,
    };
    let end = one(to)?;
    let begin = one(from).or_else(|| {
        let (year, month) = (end.last_day().year(), end.last_day().month());
        match (from.starts_with("ngày "), from.contains('/')) {
            (true, false) if !from.contains("tháng") => one(&format!("{from}/{month}/{year}")),
            (_, true) => one(&format!("{from}/{year}")),
            _ => one(&format!("{from} năm {year}")),
        }
    })?;
    (begin.first_day() <= end.last_day()).then_some(Due::Range { from: begin, to: end })
}
