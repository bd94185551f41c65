//! One text, number or truth value as it is written: in the manner of what stands there or nearby, as far as it can be read back.

use std::sync::Arc;

use serde::de::IgnoredAny;

use super::like::Like;
use super::value::{Value, is_day, meant};
use crate::yaml::{Source, quoted, read, split, written};

/// Around a scalar.
#[derive(Clone, Copy)]
pub struct Around {
    /// In brackets, where commas and brackets end it.
    pub is_flow: bool,
    pub is_item: bool,
    /// The column of the lines of a text in a block.
    pub column: usize,
}

/// Several lines without the last line end where it is best written as a block.
pub fn scalar(value: &Value, like: &Like, around: Around) -> String {
    let text = meant(value.scalar().unwrap_or_default());
    let (sample, sample_text) = like.scalar().unwrap_or(("", ""));
    match value {
        Value::Bool(_) => return text,
        Value::Number(_) if is_figure(&text) => return text,
        _ => {}
    }
    let mut ways = Vec::new();
    if !around.is_flow {
        match sample.chars().next() {
            Some(sign @ ('|' | '>')) => ways.extend(block(&text, sign, &header(sample), around.column)),
            _ if text.contains('\n') => ways.extend(block(&text, '|', "|-", around.column)),
            _ => {}
        }
    }
    match sample.chars().next() {
        Some(quote @ ('"' | '\'')) => ways.push(quoted(&text, quote)),
        Some(_)
            if is_counted(sample_text) && is_counted(&text) && !is_moment(&text) && (sample_text.contains('.') || !text.contains('.')) =>
        {
            ways.push(text.clone())
        }
        _ => {}
    }
    ways.push(match value {
        Value::Date(_) if is_day(&text) => text.clone(),
        _ if is_figure(&text) || is_moment(&text) => quoted(&text, '"'),
        _ => written(&text),
    });
    let is_read = |way: &String| reads_as(way, &text, around);
    ways.into_iter().find(is_read).unwrap_or_else(|| quoted(&text, '"'))
}

/// A plain number: read by many as a number and written again by some in another way.
fn is_figure(text: &str) -> bool {
    let bare = text.strip_prefix('-').unwrap_or(text);
    !bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && bare.bytes().any(|byte| byte.is_ascii_digit())
}

/// A day, perhaps with a time: many readers of YAML make a date of it, and write it again in another form.
fn is_moment(text: &str) -> bool {
    text.get(..10).is_some_and(is_day) && !text[10..].starts_with(|c: char| !matches!(c, ' ' | 't' | 'T'))
}

/// Above this many figures readers that take a number for one lose some of them.
const MOST_FIGURES: usize = 15;

/// A number or a part of a date: the one stands for the other where only a year is known.
fn is_counted(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'-');
    text.len() <= MOST_FIGURES
        && text.starts_with(|c: char| c.is_ascii_digit())
        && text.bytes().all(is_part)
        && (text.len() == 1 || !text.starts_with('0'))
}

fn reads_as(way: &str, text: &str, around: Around) -> bool {
    let pad = " ".repeat(around.column.saturating_sub(1));
    let (before, after, path) = match around {
        Around { is_flow: true, .. } => ("k: {k: ", ", l: [a]}", "k.k"),
        Around { is_item: true, .. } => ("- ", "", "[0]"),
        _ => ("k: ", "", "k"),
    };
    let source = Source::new(&Arc::from(""), format!("{pad}{before}{way}{after}\n"), 0);
    let is_sound = read::<IgnoredAny>(&source).1.is_empty();
    // Dashes behind a dash would be taken for the end of the front matter.
    let is_within = !around.is_item || split(source.path(), &format!("---\n- {way}\n---\n")).is_ok();
    is_sound && is_within && source.tree().get(path).and_then(|node| node.text()).is_some_and(|found| meant(found) == text)
}

/// `|-`, without a digit that tells an indentation.
fn header(block: &str) -> String {
    block.chars().take_while(|c| !c.is_whitespace()).filter(|c| !c.is_ascii_digit()).collect()
}

fn block(text: &str, sign: char, header: &str, column: usize) -> Option<String> {
    if text.is_empty() || text.starts_with([' ', '\t', '\n']) {
        return None;
    }
    let pad = " ".repeat(column);
    let mut out = header.to_owned();
    for (index, line) in text.split('\n').enumerate() {
        // A folded line end is a blank; a line between makes it one.
        if sign == '>' && index > 0 {
            out.push('\n');
        }
        out.push('\n');
        if !line.is_empty() {
            out.extend([&*pad, line]);
        }
    }
    Some(out)
}
