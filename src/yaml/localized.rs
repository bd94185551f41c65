//! A text that may differ by language: `place: Hà Nội` or `place: {vi: Hà Nội, en: Hanoi}`.
//!
//! Read by hand, because serde's untagged enums forget places and answer every mistake with the same sentence.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Unexpected, Visitor};
use serde_json::json;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Localized {
    /// The same in every language.
    One(String),
    /// By language tag, in the order written.
    Each(Vec<(String, String)>),
}

impl Default for Localized {
    fn default() -> Localized {
        Localized::One(String::new())
    }
}

impl<'de> Deserialize<'de> for Localized {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Localized, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

impl JsonSchema for Localized {
    fn schema_name() -> Cow<'static, str> {
        "Localized".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let text = json!({"type": ["string", "integer"]});
        json_schema!({
            "x-value": "localized",
            "anyOf": [text, {"type": "object", "additionalProperties": text}],
        })
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Localized;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("text or one text per language")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Localized, E> {
        Ok(Localized::One(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Localized, E> {
        Ok(Localized::One(text))
    }

    // A whole number is its text. Fractions and truth values are refused (by default), because their writing would be lost.
    fn visit_u64<E: Error>(self, number: u64) -> Result<Localized, E> {
        Ok(Localized::One(number.to_string()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Localized, E> {
        Ok(Localized::One(number.to_string()))
    }

    fn visit_unit<E: Error>(self) -> Result<Localized, E> {
        Ok(Localized::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Localized, A::Error> {
        let mut each: Vec<(String, String)> = Vec::new();
        while let Some((language, text)) = map.next_entry::<String, String>()? {
            if each.iter().any(|(other, _)| *other == language) {
                return Err(Error::invalid_value(Unexpected::Str(&language), &"each language once"));
            }
            each.push((language, text));
        }
        Ok(Localized::Each(each))
    }
}
