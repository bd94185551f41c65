//! What readers can search: `search: true`, `search: false`, or a group that says how much of the texts.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

/// How the site is searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Search {
    /// Whether by the texts of its entries, too, and not by titles, summaries and facts alone.
    pub body: bool,
}

#[derive(Debug, Default)]
pub enum SearchForm {
    #[default]
    Unsaid,
    All(bool),
    Some(Fields),
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "search"))]
pub struct Fields {
    body: Option<bool>,
}

impl SearchForm {
    /// None where nothing is searched.
    pub fn read(self) -> Option<Search> {
        match self {
            SearchForm::All(false) => None,
            SearchForm::Unsaid | SearchForm::All(true) => Some(Search { body: true }),
            SearchForm::Some(fields) => Some(Search { body: fields.body.unwrap_or(true) }),
        }
    }
}

impl<'de> Deserialize<'de> for SearchForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<SearchForm, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

impl JsonSchema for SearchForm {
    fn schema_name() -> Cow<'static, str> {
        "Search".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "x-value": "switch",
            "anyOf": [{"type": "boolean"}, Fields::json_schema(generator)],
        })
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = SearchForm;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("true, false or a map")
    }

    fn visit_bool<E: Error>(self, is_wanted: bool) -> Result<SearchForm, E> {
        Ok(SearchForm::All(is_wanted))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<SearchForm, A::Error> {
        Fields::deserialize(MapAccessDeserializer::new(map)).map(SearchForm::Some)
    }
}
