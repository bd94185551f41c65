//! The schema of a type, key by key.

use serde_json::{Map, Value as Json};

use super::example::position;
use super::field::Need;
use super::value::Value;

/// One key as its type tells it.
pub struct Step<'a> {
    /// `tasks[].due`
    pub path: String,
    pub key: &'a str,
    /// What the group is called in which the key stands.
    pub shape: &'a str,
    pub list: bool,
    pub value: Value,
    pub need: Need,
    pub words: Vec<String>,
    pub vocabulary: Option<&'a str>,
    pub is_translated: bool,
    pub is_long: bool,
}

/// Every key of a form, each before the keys of its group, in the order in which the form names them.
pub fn walk<'a>(form: &'a Json, shape: &'a str) -> Vec<Step<'a>> {
    let mut steps = Vec::new();
    group(form, shape, "", &mut steps);
    steps
}

fn group<'a>(schema: &'a Json, shape: &'a str, above: &str, steps: &mut Vec<Step<'a>>) {
    let Some(properties) = properties(schema) else { return };
    for (key, property) in ordered(properties, shape) {
        let list = property["type"] == "array";
        let one = if list { &property["items"] } else { property };
        let path = format!("{above}{key}{}", if list { "[]" } else { "" });
        let words = property["x-words"].as_array().into_iter().flatten().map(written).collect::<Vec<_>>();
        let vocabulary = property["x-terms"].as_str();
        let below = inner(one);
        let value = match property["x-value"].as_str().or_else(|| one["x-value"].as_str()).and_then(Value::from_word) {
            Some(value) => value,
            None if vocabulary.is_some() => Value::Term,
            None if !words.is_empty() => Value::Word,
            None => plain(one),
        };
        let inside = format!("{path}.");
        steps.push(Step {
            path,
            key,
            shape,
            list,
            value,
            need: Need::of(property["x-need"].as_str()),
            words,
            vocabulary,
            is_translated: property["x-translated"] == true,
            is_long: property["x-long"] == true,
        });
        if let Some(below) = below {
            group(below, below["x-shape"].as_str().unwrap_or(key), &inside, steps);
        }
    }
}

/// In the order in which the examples stand: as an editor writes them.
fn ordered<'a>(properties: &'a Map<String, Json>, shape: &str) -> Vec<(&'a String, &'a Json)> {
    let mut all: Vec<_> = properties.iter().collect();
    all.sort_by_key(|(key, _)| position(shape, key));
    all
}

/// The group that a value is or may be.
fn inner(schema: &Json) -> Option<&Json> {
    if properties(schema).is_some() {
        return schema.get("x-shape").map(|_| schema);
    }
    schema["anyOf"].as_array()?.iter().find_map(inner)
}

/// A group, whatever its keys are called, or what may be one.
pub fn is_group(schema: &Json) -> bool {
    inner(schema).is_some()
}

fn properties(schema: &Json) -> Option<&Map<String, Json>> {
    schema.get("properties")?.as_object()
}

/// What a type says where nothing else is said.
fn plain(schema: &Json) -> Value {
    match schema["type"].as_str() {
        Some("integer" | "number") => Value::Number,
        Some("boolean") => Value::Boolean,
        Some("object") if properties(schema).is_some() => Value::Group,
        Some("object") => Value::Map,
        _ => Value::Text,
    }
}

fn written(word: &Json) -> String {
    word.as_str().map_or_else(|| word.to_string(), str::to_owned)
}
