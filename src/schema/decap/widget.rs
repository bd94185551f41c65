//! What a value is filled in with.

use serde::Serialize;

use crate::schedule::Unit;
use crate::schema::field::Field;
use crate::schema::value::Value;

use super::control::{Control, Maker};

#[derive(Serialize)]
#[serde(tag = "widget", rename_all = "lowercase")]
pub enum Widget {
    String,
    Text,
    Number {
        value_type: &'static str,
    },
    Boolean,
    Datetime {
        format: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        time_format: Option<bool>,
    },
    Select {
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        multiple: bool,
        options: Vec<Choice>,
    },
    /// An entry of another collection.
    Relation {
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        multiple: bool,
        collection: &'static str,
        value_field: &'static str,
        search_fields: [&'static str; 2],
        display_fields: [&'static str; 1],
        options_length: u8,
    },
    Image {
        choose_url: bool,
    },
    File {
        choose_url: bool,
    },
    Object {
        collapsed: bool,
        fields: Vec<Control>,
    },
    List {
        collapsed: bool,
        #[serde(flatten)]
        items: Items,
    },
    Markdown {
        modes: [&'static str; 2],
        buttons: [&'static str; 8],
        editor_components: [&'static str; 1],
    },
}

/// Records, or values without keys.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Items {
    Fields(Vec<Control>),
    Field(Box<Control>),
}

#[derive(Serialize)]
pub struct Choice {
    label: String,
    value: Word,
}

/// Numbers stand in the file without quotes.
#[derive(Serialize)]
#[serde(untagged)]
enum Word {
    Number(u64),
    Text(String),
}

impl Widget {
    /// `is_sure`: where the value is a group, its keys are asked for.
    pub fn of(field: &Field, maker: &Maker, is_sure: bool) -> Widget {
        if let Some(chosen) = chosen(field, maker) {
            return chosen;
        }
        let group = group(field, maker, is_sure);
        match (group, field.list) {
            (Some(fields), true) => Widget::List { collapsed: true, items: Items::Fields(fields) },
            (Some(fields), false) => Widget::Object { collapsed: !is_sure, fields },
            (None, true) => Widget::List { collapsed: false, items: Items::Field(Box::new(Control::one(field, plain(field)))) },
            (None, false) => plain(field),
        }
    }

    pub fn body() -> Widget {
        Widget::Markdown {
            modes: ["rich_text", "raw"],
            buttons: ["bold", "italic", "link", "heading-two", "heading-three", "quote", "bulleted-list", "numbered-list"],
            editor_components: ["image"],
        }
    }
}

/// What is picked from a list, one or several.
fn chosen(field: &Field, maker: &Maker) -> Option<Widget> {
    let multiple = field.list;
    match field.value {
        Value::Word | Value::Term if !field.allowed.is_empty() => Some(Widget::Select { multiple, options: choices(field) }),
        Value::Every => Some(Widget::Select { multiple: false, options: recurrences(maker) }),
        Value::Key => Some(Widget::Relation {
            multiple,
            collection: "organizations",
            value_field: "organizations/{{slug}}",
            search_fields: ["name", "acronym"],
            display_fields: ["name"],
            options_length: 50,
        }),
        _ => None,
    }
}

fn choices(field: &Field) -> Vec<Choice> {
    let is_number = field.key == "sdgs";
    let value = |word: &String| match word.parse() {
        Ok(number) if is_number => Word::Number(number),
        _ => Word::Text(word.clone()),
    };
    field.allowed.iter().zip(&field.word_labels).map(|(word, label)| Choice { label: label.clone(), value: value(word) }).collect()
}

/// Those that are one word; others are written in the file.
fn recurrences(maker: &Maker) -> Vec<Choice> {
    let words = Unit::ALL.map(Unit::key).into_iter().chain(["continuous"]);
    let choice = |word: &str| Choice { label: maker.texts.say(&format!("decap-every-{word}"), &[]), value: Word::Text(word.to_owned()) };
    words.map(choice).collect()
}

/// Keys of its own: those of a group, or the languages.
fn group(field: &Field, maker: &Maker, is_sure: bool) -> Option<Vec<Control>> {
    if field.value == Value::Localized {
        let text = || if field.is_long { Widget::Text } else { Widget::String };
        return Some(maker.locales.iter().map(|tag| Control::in_language(tag, text(), maker.texts)).collect());
    }
    let below = maker.group(&format!("{}.", field.path), is_sure);
    (!below.is_empty()).then_some(below)
}

fn plain(field: &Field) -> Widget {
    match field.value {
        Value::Date => Widget::Datetime { format: DAY, time_format: Some(false) },
        // The day of a text needs no hour, and a picker that has one would write it.
        Value::Moment if field.path == "date" => Widget::Datetime { format: DAY, time_format: Some(false) },
        Value::Moment => Widget::Datetime { format: "YYYY-MM-DD HH:mm", time_format: None },
        Value::Number => Widget::Number { value_type: "int" },
        Value::Boolean => Widget::Boolean,
        Value::Picture => Widget::Image { choose_url: false },
        Value::File => Widget::File { choose_url: false },
        _ if field.is_long => Widget::Text,
        _ => Widget::String,
    }
}

/// Without quotes it is a text both for Decap and for this program.
const DAY: &str = "YYYY-MM-DD";
