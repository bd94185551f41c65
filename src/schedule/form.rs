//! A value as it is written: `2020-04`, or a group of keys with texts such as `{from: 2020, to: 2024}`.
//!
//! YAML takes `2021` and `{year: 12}` for numbers and `11-15` for text; here all of them are the text that stands there.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Unexpected, Visitor};

use super::fault::{Fault, FaultKind};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    Text(String),
    /// In the order written, each key once.
    Group(Vec<(String, String)>),
}

impl Default for Form {
    fn default() -> Form {
        Form::Text(String::new())
    }
}

impl Form {
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        match self {
            Form::Text(_) => None,
            Form::Group(pairs) => pairs.iter().find(|(name, _)| name == key).map(|(_, text)| text.trim()),
        }
    }

    /// Keys that are none of `known`.
    pub(super) fn unknown_keys(&self, known: &[&'static str]) -> Vec<Fault> {
        let Form::Group(pairs) = self else { return Vec::new() };
        let unknown = pairs.iter().filter(|(name, _)| !known.contains(&&**name));
        unknown.map(|(name, _)| FaultKind::UnknownKey { nearest: nearest(name, known) }.at(name)).collect()
    }
}

/// The one of a few words that is probably meant.
pub(super) fn nearest(text: &str, known: &[&'static str]) -> Option<&'static str> {
    let name = crate::text::nearest(text, known.iter().copied())?;
    known.iter().find(|word| **word == name).copied()
}

impl<'de> Deserialize<'de> for Form {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Form, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

pub(super) struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Form;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("text or a group of keys")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Form, E> {
        Ok(Form::Text(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Form, E> {
        Ok(Form::Text(text))
    }

    // A whole number is its text. Fractions (`4.2020`) and truth values are refused (by default), because their writing would be lost.
    fn visit_u64<E: Error>(self, number: u64) -> Result<Form, E> {
        Ok(Form::Text(number.to_string()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Form, E> {
        Ok(Form::Text(number.to_string()))
    }

    fn visit_unit<E: Error>(self) -> Result<Form, E> {
        Ok(Form::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Form, A::Error> {
        // YAML gives a `String` every scalar as it stands, and nothing for nothing.
        let mut pairs: Vec<(String, String)> = Vec::new();
        while let Some((key, text)) = map.next_entry::<String, String>()? {
            if pairs.iter().any(|(other, _)| *other == key) {
                return Err(Error::invalid_value(Unexpected::Str(&key), &"each key once"));
            }
            pairs.push((key, text));
        }
        Ok(Form::Group(pairs))
    }
}
