//! Values in any manner in which people write them.

use proptest::prelude::*;

use crate::edit::amend::Value;

/// Decisions, taken one after the other.
#[derive(Clone, Debug)]
pub struct Dice(pub Vec<u8>, pub usize);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.1 += 1;
        usize::from(self.0[self.1 % self.0.len()]).wrapping_add(self.1 / self.0.len()) % sides
    }
}

pub fn dice() -> impl Strategy<Value = Dice> {
    prop::collection::vec(any::<u8>(), 16..64).prop_map(|rolls| Dice(rolls, 0))
}

pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zđấ][a-zđấ 0-9]{0,8}[a-zđấ]",
        2 => "[ \"':#đấ\\\\,\\[\\]{}&*!|>@`%a-z0-9~?.-]{0,12}",
        1 => prop::sample::select(vec!["2026", "2026-11-05", "NO", "~", "null", "0123", "1e3", "true", "", "- a", "a: b", "a #b", "[", "\u{a0}", "“a”", "---", "..."])
            .prop_map(str::to_owned),
        1 => "[a-zđ \n\t#:-]{0,20}",
        1 => any::<String>(),
    ]
}

pub fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        6 => text().prop_map(Value::Text),
        1 => any::<bool>().prop_map(Value::Bool),
        1 => (0..3000_u32).prop_map(|number| Value::Number(number.to_string())),
    ];
    leaf.prop_recursive(3, 16, 3, |inner| prop_oneof![prop::collection::vec(inner.clone(), 0..4).prop_map(Value::List), group(inner, 0),])
}

fn group(inner: impl Strategy<Value = Value>, least: usize) -> impl Strategy<Value = Value> {
    let key = prop::sample::select(vec!["name", "summary", "contact", "areas", "projects", "vi", "en", "extra"]);
    prop::collection::btree_map(key, inner, least..6)
        .prop_map(|map| Value::Map(map.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()))
}

pub fn front() -> impl Strategy<Value = Value> {
    group(value(), 1)
}

/// A front matter that says this.
pub fn write(value: &Value, dice: &mut Dice) -> String {
    let mut out = String::new();
    parts(value, 0, dice, &mut out);
    note(0, dice, &mut out);
    out
}

/// Comments and empty lines, or neither.
fn note(column: usize, dice: &mut Dice, out: &mut String) {
    match dice.roll(8) {
        0 => out.push_str(&format!("{}# ghi {}\n", " ".repeat(column), dice.1)),
        1 => out.push('\n'),
        2 => out.push_str(&format!("\n{}# ghi {}\n{}# thêm {}\n", " ".repeat(column), dice.1, " ".repeat(column), dice.1)),
        _ => {}
    }
}

fn parts(value: &Value, column: usize, dice: &mut Dice, out: &mut String) {
    let pad = " ".repeat(column);
    match value {
        Value::Map(entries) => {
            for (index, (key, value)) in entries.iter().enumerate() {
                // The first may stand behind a dash.
                if index > 0 || out.is_empty() || out.ends_with('\n') {
                    note(column, dice, out);
                    out.push_str(&pad);
                }
                out.push_str(&format!("{key}:"));
                behind(value, column, false, dice, out);
            }
        }
        Value::List(items) => {
            for item in items {
                note(column, dice, out);
                out.push_str(&format!("{pad}-"));
                behind(item, column, true, dice, out);
            }
        }
        _ => {}
    }
}

fn behind(value: &Value, column: usize, is_item: bool, dice: &mut Dice, out: &mut String) {
    let is_empty = matches!(value, Value::List(items) if items.is_empty()) || matches!(value, Value::Map(all) if all.is_empty());
    match value {
        Value::List(_) | Value::Map(_) if is_empty || dice.roll(3) == 0 => {
            out.push(' ');
            brackets(value, column + 2, dice, out);
            end(dice, out);
        }
        Value::Map(_) if is_item && dice.roll(4) > 0 => {
            let gap = 1 + dice.roll(2);
            out.push_str(&" ".repeat(gap));
            parts(value, column + 1 + gap, dice, out);
        }
        Value::List(_) | Value::Map(_) => {
            end(dice, out);
            let least = if is_item || matches!(value, Value::Map(_)) { 1 } else { 0 };
            let deeper = column + least + dice.roll(3);
            parts(value, deeper, dice, out);
            if dice.roll(6) == 0 {
                out.push_str(&format!("{}# trong {}\n", " ".repeat(deeper), dice.1));
            }
        }
        _ => {
            out.push(' ');
            let text = value.scalar().unwrap_or_default();
            let is_block = matches!(value, Value::Text(_))
                && dice.roll(3) == 0
                && !text.is_empty()
                && text.chars().all(|c| c == '\n' || c.is_alphanumeric() || matches!(c, ' ' | '#' | ':' | '-'))
                && !text.starts_with([' ', '\n'])
                && !text.ends_with(['\n', ' ']);
            if is_block {
                out.push_str(["|-", "|", "|+ # khối"][dice.roll(3)]);
                for line in text.split('\n') {
                    out.push_str(&format!("\n{}{line}", " ".repeat(if line.is_empty() { 0 } else { column + 3 })));
                }
                out.push('\n');
            } else {
                scalar(value, false, dice, out);
                end(dice, out);
            }
        }
    }
}

fn end(dice: &mut Dice, out: &mut String) {
    match dice.roll(6) {
        0 => out.push_str(&format!("  # cuối {}\n", dice.1)),
        1 => out.push_str(" \n"),
        _ => out.push('\n'),
    }
}

fn scalar(value: &Value, is_flow: bool, dice: &mut Dice, out: &mut String) {
    let Value::Text(text) = value else { return out.push_str(value.scalar().unwrap_or_default()) };
    let is_plain = text.starts_with(char::is_alphanumeric)
        && text.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-') && !is_flow)
        && crate::yaml::written(text) == *text;
    match dice.roll(3) {
        0 if is_plain => out.push_str(text),
        1 => out.push_str(&crate::yaml::quoted(text, '\'')),
        _ => out.push_str(&crate::yaml::quoted(text, '"')),
    }
}

fn brackets(value: &Value, column: usize, dice: &mut Dice, out: &mut String) {
    let many = dice.roll(4) == 0;
    let (open, close) = if matches!(value, Value::List(_)) { ('[', ']') } else { ('{', '}') };
    let mut texts: Vec<String> = Vec::new();
    let mut part = |name: &str, value: &Value, dice: &mut Dice| {
        let mut text = name.to_owned();
        match value {
            Value::List(_) | Value::Map(_) => brackets(value, column + 2, dice, &mut text),
            _ => scalar(value, true, dice, &mut text),
        }
        texts.push(text);
    };
    match value {
        Value::List(items) => items.iter().for_each(|item| part("", item, dice)),
        Value::Map(entries) => entries.iter().for_each(|(key, value)| part(&format!("{key}: "), value, dice)),
        _ => {}
    }
    out.push(open);
    let last = texts.len().saturating_sub(1);
    for (index, text) in texts.iter().enumerate() {
        let comma = if index < last || dice.roll(4) == 0 { "," } else { "" };
        if many {
            let note = if dice.roll(3) == 0 { format!(" # ngoặc {}", dice.1) } else { String::new() };
            out.push_str(&format!("\n{}{text}{comma}{note}", " ".repeat(column)));
        } else {
            let blank = if comma.is_empty() || index == last { "" } else { " " };
            out.push_str(&format!("{text}{comma}{blank}"));
        }
    }
    if many && !texts.is_empty() {
        out.push_str(&format!("\n{}", " ".repeat(column.saturating_sub(1).max(1))));
    }
    out.push(close);
}
