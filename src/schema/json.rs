//! JSON Schema (draft 2020-12) for editors: the type's own schema, with what the table of fields knows beyond it.
//!
//! It is a little stricter than the program where a stricter habit is safer: identifiers of digits and amounts stand in quotes.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use crate::config::Config;
use crate::diagnostic::Locale;

use super::field::{Field, Need, fields};
use super::subject::Subject;
use super::value::Value;
use super::walk::is_group;

/// Which file of a text: a translation takes the facts from the original.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    Original,
    Translation,
}

pub fn json_schema(subject: Subject, config: Option<&Config>, version: Version, locale: Locale) -> Json {
    let all = fields(subject, config, locale).into_iter().map(|field| (field.path.clone(), field)).collect();
    let languages = config.map(|config| config.languages.all().map(|lang| config.languages.tag(lang).to_owned()).collect());
    let refining = Refining { fields: all, languages: languages.unwrap_or_default(), version };
    let mut schema = subject.form();
    refining.group(&mut schema, "");
    if matches!(subject, Subject::Vocabulary | Subject::Documents) {
        schema = json!({"type": "object", "additionalProperties": schema});
    }
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    schema["title"] = format!("nhipcau: {}", subject.id()).into();
    schema
}

struct Refining {
    fields: BTreeMap<String, Field>,
    /// Tags of the site's languages; empty where they are not known.
    languages: Vec<String>,
    version: Version,
}

impl Refining {
    /// A group, or what may be one.
    fn group(&self, schema: &mut Json, above: &str) {
        for choice in schema.get_mut("anyOf").and_then(Json::as_array_mut).into_iter().flatten() {
            self.group(choice, above);
        }
        let Some(map) = schema.as_object_mut() else { return };
        let Some(properties) = map.get_mut("properties").and_then(Json::as_object_mut) else { return };
        let mut required = Vec::new();
        for (key, property) in properties {
            let path = [format!("{above}{key}"), format!("{above}{key}[]")];
            let Some(field) = path.iter().find_map(|path| self.fields.get(path)) else { continue };
            if self.is_needed(field.need) {
                required.push(key.clone());
            }
            self.property(property, field);
        }
        if !required.is_empty() {
            map.insert("required".to_owned(), required.into());
        }
        map.remove("x-shape");
    }

    fn is_needed(&self, need: Need) -> bool {
        need == Need::Always || need == Need::Original && self.version == Version::Original
    }

    fn property(&self, property: &mut Json, field: &Field) {
        let own = property.take();
        let own = own.as_object().cloned().unwrap_or_default();
        let mut outer = without_hints(own);
        let mut one = if field.list { outer.remove("items").unwrap_or_default() } else { Json::Object(std::mem::take(&mut outer)) };
        if let Some(map) = one.as_object_mut() {
            *map = without_hints(std::mem::take(map));
        }
        self.value(&mut one, field);
        if is_group(&one) {
            self.group(&mut one, &format!("{}.", field.path));
        }
        if field.list {
            outer.insert("items".to_owned(), one);
        } else if let Json::Object(map) = one {
            outer = map;
        }
        outer.insert("description".to_owned(), field.description.clone().into());
        *property = Json::Object(outer);
    }

    /// What one value may be.
    fn value(&self, schema: &mut Json, field: &Field) {
        if !field.allowed.is_empty() {
            let is_number = schema["type"] == "integer";
            let word = |word: &String| if is_number { word.parse::<u64>().map_or(Json::Null, Json::from) } else { word.clone().into() };
            *schema = json!({"enum": field.allowed.iter().map(word).collect::<Vec<_>>()});
            return;
        }
        match field.value {
            // YAML takes `phone: 0123` for a number; the program takes it as it is written.
            Value::Text => schema["type"] = json!(["string", "number"]),
            // A year alone is a number.
            Value::PartialDate => {
                schema["type"] = json!(["string", "integer"]);
                schema["pattern"] = r"^\d{4}(-\d{2}(-\d{2})?)?$".into();
            }
            Value::Localized => self.localized(schema),
            // A document that names no time may say so: `due: null`.
            Value::Due | Value::Every | Value::Period => {
                schema["anyOf"].as_array_mut().into_iter().for_each(|choices| choices.push(json!({"type": "null"})));
            }
            Value::Date => schema["format"] = "date".into(),
            value => {
                if let Some(pattern) = pattern(value) {
                    schema["pattern"] = pattern.into();
                }
            }
        }
    }

    fn localized(&self, schema: &mut Json) {
        if !self.languages.is_empty() {
            schema["anyOf"][1]["propertyNames"] = json!({"enum": self.languages});
        }
    }
}

fn without_hints(map: Map<String, Json>) -> Map<String, Json> {
    map.into_iter().filter(|(key, _)| !key.starts_with("x-") || key == "x-shape").collect()
}

/// How a text of this kind is written.
pub(super) fn pattern(value: Value) -> Option<&'static str> {
    Some(match value {
        Value::Moment => r"^\d{4}-\d{2}-\d{2}( \d{1,2}:\d{2})?$",
        Value::DayOfYear => r"^\d{2}-\d{2}$",
        Value::Slug => "^[a-z0-9]+(-[a-z0-9]+)*$",
        Value::Address => "^/[^/]",
        Value::Url | Value::BaseUrl => "^https?://",
        Value::Amount => r"^\d+(\.\d+)?$",
        Value::Currency => "^[A-Z]{3}$",
        Value::Part => "^[^#]+#[^#]+$",
        _ => return None,
    })
}
