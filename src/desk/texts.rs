//! The words of the desk's pages.

use crate::diagnostic::{Locale, Messages};
use crate::text::{DateParts, group, parse_date};

pub fn texts(locale: Locale) -> Messages {
    Messages::of(locale, source(locale))
}

pub fn source(locale: Locale) -> &'static str {
    match locale {
        Locale::Vi => include_str!("vi.ftl"),
        Locale::En => include_str!("en.ftl"),
    }
}

/// `2026-11-05` in words.
pub fn dated(texts: &Messages, iso: &str) -> String {
    said(texts, "date", iso).unwrap_or_else(|| iso.to_owned())
}

/// `2026-11` in words.
pub fn monthly(texts: &Messages, iso: &str) -> String {
    said(texts, "month", &format!("{iso}-01")).unwrap_or_else(|| iso.to_owned())
}

/// None for what is no day.
fn said(texts: &Messages, key: &str, iso: &str) -> Option<String> {
    let parts = DateParts::of(parse_date(iso).ok()?);
    let numbers = parts.numbers().map(|(name, number)| (name, number.to_string()));
    Some(texts.say(key, &[numbers, parts.texts().map(|(name, text)| (name, text.to_owned()))].concat()))
}

pub fn grouped(texts: &Messages, number: u64) -> String {
    let separator = texts.say("number-group", &[]).chars().next().unwrap_or(' ');
    group(&number.to_string(), separator, '.')
}

/// The parts of a text as an editor calls them: `title body[2] body[3]` is "tiêu đề; đoạn 2, 3".
pub fn parts(texts: &Messages, keys: &[String]) -> String {
    let paragraph = |key: &String| key.strip_prefix("body[").and_then(|rest| rest.strip_suffix(']')).map(str::to_owned);
    let numbers: Vec<String> = keys.iter().filter_map(paragraph).collect();
    let others = keys.iter().filter(|key| paragraph(key).is_none());
    let mut said: Vec<String> = others.map(|key| part(texts, key)).collect();
    if !numbers.is_empty() {
        let count = numbers.len().to_string();
        said.push(texts.say("part-paragraphs", &[("count", count), ("numbers", numbers.join(", "))]));
    }
    said.join("; ")
}

/// `tasks#t1.text` is said by the list it is in and its identifier.
fn part(texts: &Messages, key: &str) -> String {
    let (list, id) = match key.split_once('#') {
        Some((list, rest)) => (list, rest.split('.').next().unwrap_or(rest)),
        None => (key, ""),
    };
    let name = list.split('[').next().unwrap_or(list);
    texts.say("part", &[("key", name.to_owned()), ("id", id.to_owned()), ("written", key.to_owned())])
}
