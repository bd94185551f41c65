//! A value as it is written anew.

use super::like::Like;
use super::scalar::{Around, scalar};
use super::value::Value;
use super::widths::Widths;
use crate::yaml;

/// Longest line of a list or group in brackets that nobody asked to be in brackets.
const LONGEST: usize = 100;

pub enum Written {
    /// Behind the colon or dash; further lines bring their own indentation.
    Beside(String),
    /// Lines of their own, each indented and ended.
    Below(String),
}

/// Where something is written.
#[derive(Clone, Copy)]
pub struct Slot {
    /// The column of the key or the dash.
    pub column: usize,
    pub is_item: bool,
    pub is_flow: bool,
}

impl Widths {
    pub fn written(&self, value: &Value, like: &Like, slot: Slot) -> Written {
        let step = if slot.is_item { self.item } else { self.group };
        if value.scalar().is_some() {
            return Written::Beside(scalar(
                value,
                like,
                Around { is_flow: slot.is_flow, is_item: slot.is_item, column: slot.column + step },
            ));
        }
        if slot.is_flow || self.is_flow(value, like, slot) {
            return Written::Beside(self.in_brackets(value, like));
        }
        let column = match value {
            Value::List(_) if !slot.is_item => slot.column + self.dash,
            _ => slot.column + step,
        };
        Written::Below(self.lines(value, like, column))
    }

    /// The parts of a list or group, each on lines of its own.
    pub fn lines(&self, value: &Value, like: &Like, column: usize) -> String {
        match value {
            Value::List(items) => {
                let like = like.items();
                items.iter().map(|item| self.item(item, &like, column)).collect()
            }
            Value::Map(entries) => entries.iter().map(|(key, value)| self.entry(key, value, &like.key(key), column)).collect(),
            _ => String::new(),
        }
    }

    pub fn entry(&self, key: &str, value: &Value, like: &Like, column: usize) -> String {
        let pad = " ".repeat(column);
        match self.written(value, like, Slot { column, is_item: false, is_flow: false }) {
            Written::Beside(text) => format!("{pad}{}: {text}\n", named(key)),
            Written::Below(lines) => format!("{pad}{}:\n{lines}", named(key)),
        }
    }

    pub fn item(&self, value: &Value, like: &Like, column: usize) -> String {
        let pad = " ".repeat(column);
        let gap = " ".repeat(self.item.saturating_sub(1).max(1));
        match self.written(value, like, Slot { column, is_item: true, is_flow: false }) {
            Written::Beside(text) => format!("{pad}-{gap}{text}\n"),
            Written::Below(lines) => format!("{pad}-{gap}{}", lines.trim_start_matches(' ')),
        }
    }

    /// On one line.
    pub fn in_brackets(&self, value: &Value, like: &Like) -> String {
        match value {
            Value::List(items) => {
                let like = like.items();
                format!("[{}]", items.iter().map(|item| self.in_brackets(item, &like)).collect::<Vec<_>>().join(", "))
            }
            Value::Map(entries) => {
                let entries: Vec<String> = entries.iter().map(|(key, value)| self.pair(key, value, &like.key(key))).collect();
                format!("{{{}}}", entries.join(", "))
            }
            _ => scalar(value, like, Around { is_flow: true, is_item: false, column: 0 }),
        }
    }

    pub fn pair(&self, key: &str, value: &Value, like: &Like) -> String {
        format!("{}: {}", named(key), self.in_brackets(value, like))
    }

    /// As its like; else short lists of single texts, texts by language, and small groups deep in a list.
    fn is_flow(&self, value: &Value, like: &Like, slot: Slot) -> bool {
        let is_short = || self.in_brackets(value, like).len() <= LONGEST;
        let is_plain = |part: &Value| part.scalar().is_some_and(|text| !text.contains('\n'));
        match value {
            Value::List(items) => items.is_empty() || like.is_flow(true).unwrap_or_else(|| items.iter().all(is_plain) && is_short()),
            Value::Map(entries) => {
                let by_language = entries.iter().all(|(key, _)| key.len() == 2);
                let is_deep = slot.is_item && slot.column >= 2 * self.group;
                let may_be = || (by_language || is_deep) && entries.iter().all(|(_, value)| is_plain(value)) && is_short();
                entries.is_empty() || like.is_flow(false).unwrap_or_else(may_be)
            }
            _ => true,
        }
    }
}

/// A key as it is written.
fn named(key: &str) -> String {
    let is_name = key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    if is_name { yaml::written(key) } else { yaml::quoted(key, '"') }
}
