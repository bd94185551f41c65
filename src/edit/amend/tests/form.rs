//! How a change is written down in a test, and the one way by which it is checked.

use super::super::{Amendment, Refusal, Value, amended};

pub const ORDER: &[&str] = &[
    "name",
    "summary",
    "kinds[]",
    "country",
    "sectors[]",
    "areas[]",
    "activity",
    "contact",
    "contact.email",
    "contact.phone",
    "contact.address",
    "projects[]",
    "projects[].id",
    "projects[].title",
    "projects[].start",
    "projects[].budget[]",
    "publish_budget",
    "extra",
];

pub fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

pub fn number(digits: &str) -> Value {
    Value::Number(digits.to_owned())
}

pub fn list(items: &[&str]) -> Value {
    Value::List(items.iter().map(|item| text(item)).collect())
}

pub fn map(entries: &[(&str, Value)]) -> Value {
    Value::Map(entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
}

pub fn set(path: &str, to: Value) -> Amendment {
    Amendment { path: path.to_owned(), to: Some(to) }
}

pub fn gone(path: &str) -> Amendment {
    Amendment { path: path.to_owned(), to: None }
}

pub fn try_change(front: &str, changes: &[Amendment]) -> Result<String, Refusal> {
    amended(&format!("---\n{front}---\nThân\n"), changes, ORDER)
}

/// Also with the line ends and the mark that other computers write, and once more without a change.
#[track_caller]
pub fn check(before: &str, changes: &[Amendment], after: &str) {
    let around = |front: &str| format!("---\n{front}---\n\nThân: bài  \n---\n\t# hết");
    let strange = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let (old, new) = (around(before), around(after));
    let shown = |made: Result<String, Refusal>| made.unwrap_or_else(|refusal| format!("{refusal:?}"));
    assert_eq!(shown(amended(&old, changes, ORDER)), new, "{changes:?}");
    assert_eq!(shown(amended(&strange(&old), changes, ORDER)), strange(&new), "{changes:?}, CRLF");
}
