//! What a field of front matter is to be, or is.

use crate::text::{nfc, with_lf};
use crate::yaml::{Kind, Node, Tree};

/// One field of front matter to be set or taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amendment {
    /// As problems name it: `name`, `contact.email`, `projects[1].title`. Items are counted as the file has them before any change; the
    /// number behind the last, and those that follow it, name new ones.
    pub path: String,
    /// None takes the field out.
    pub to: Option<Value>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Text(String),
    Bool(bool),
    /// Digits as they are to be written.
    Number(String),
    /// A day, `2026-11-05`, written without quotes: a text that looks like one is written in them.
    Date(String),
    List(Vec<Value>),
    /// In the order in which a new group is written.
    Map(Vec<(String, Value)>),
}

impl Value {
    /// Whether both are read as the same: a quoted "120" and a plain 120 are one text, and so is a text in a block and the same on one
    /// line; the order of the keys of a group does not matter.
    pub fn same_as(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::List(one), Value::List(two)) => one.len() == two.len() && one.iter().zip(two).all(|(a, b)| a.same_as(b)),
            (Value::Map(one), Value::Map(two)) => {
                let has = |key: &str, value: &Value| two.iter().any(|(other, is)| other == key && value.same_as(is));
                one.len() == two.len() && one.iter().all(|(key, value)| has(key, value))
            }
            _ => match (self.scalar(), other.scalar()) {
                (Some(one), Some(two)) => meant(one) == meant(two),
                _ => false,
            },
        }
    }

    /// What an item says that has nothing in it.
    pub(super) fn nothing() -> Value {
        Value::Text(String::new())
    }

    /// Equal for all that are the same, and for no others.
    pub(super) fn sign(&self) -> String {
        let joined = |parts: Vec<String>| parts.iter().map(|part| format!("{}:{part}", part.len())).collect::<String>();
        match self {
            Value::List(items) => format!("[{}", joined(items.iter().map(Value::sign).collect())),
            Value::Map(entries) => {
                let mut parts: Vec<String> = entries.iter().map(|(key, value)| format!("{}:{key}{}", key.len(), value.sign())).collect();
                parts.sort();
                format!("{{{}", joined(parts))
            }
            _ => format!("={}", meant(self.scalar().unwrap_or_default())),
        }
    }

    pub(super) fn scalar(&self) -> Option<&str> {
        match self {
            Value::Text(text) | Value::Number(text) | Value::Date(text) => Some(text),
            Value::Bool(true) => Some("true"),
            Value::Bool(false) => Some("false"),
            Value::List(_) | Value::Map(_) => None,
        }
    }
}

/// A text without what writing adds to it: line ends as the computer has them, those at the end of a block.
pub(super) fn meant(text: &str) -> String {
    nfc(with_lf(text).trim_end_matches('\n')).into_owned()
}

/// What is written under a path; None where nothing is.
pub fn present(tree: &Tree, path: &str) -> Option<Value> {
    tree.get(path).and_then(value_of)
}

/// What a node says: a scalar without quotes that is a truth value, a whole number or a day as such, every other as text. None where nothing is
/// written (`key:`, `key: ~`).
pub fn value_of(node: &Node) -> Option<Value> {
    Some(match &node.kind {
        Kind::Scalar(text) if node.plain => match &**text {
            "" | "~" | "null" | "Null" | "NULL" => return None,
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            number if number.bytes().all(|byte| byte.is_ascii_digit()) => Value::Number(number.to_owned()),
            day if is_day(day) => Value::Date(day.to_owned()),
            text => Value::Text(text.to_owned()),
        },
        Kind::Scalar(text) => Value::Text(text.to_string()),
        Kind::Seq(items) => Value::List(items.iter().map(|item| value_of(&item.value).unwrap_or_else(Value::nothing)).collect()),
        Kind::Map(entries) => {
            Value::Map(entries.iter().filter_map(|entry| Some((entry.key.to_string(), value_of(&entry.value)?))).collect())
        }
    })
}

/// `2026-11-05`, whether or not the calendar has it.
pub(super) fn is_day(text: &str) -> bool {
    text.len() == 10 && text.bytes().enumerate().all(|(at, byte)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() })
}
