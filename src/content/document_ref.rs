//! A document that a text names: by its number, by its name, or both. It may or may not be on this site.

use std::borrow::Cow;

use jiff::civil::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde_json::json;

use crate::config::{Config, Group, Texts, Values};
use crate::diagnostic::Code;
use crate::official::{Symbol, SymbolFault};
use crate::yaml::Localized;

use super::front::{Front, term};

/// `38-CT/TW`, or a group of what is known.
#[derive(Debug, Default)]
pub struct DocumentForm {
    symbol: Option<String>,
    issuer: Option<String>,
    date: Option<String>,
    name: Option<Localized>,
    /// Written as a text alone: its place is that of the whole.
    is_text: bool,
}

impl DocumentForm {
    /// The text where it is one alone.
    pub fn text(&self) -> Option<&str> {
        self.symbol.as_deref().filter(|_| self.is_text)
    }
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "document"))]
struct Fields {
    #[schemars(extend("x-value" = "symbol"))]
    symbol: Option<String>,
    #[schemars(extend("x-terms" = "agencies"))]
    issuer: Option<String>,
    #[schemars(extend("x-value" = "date"))]
    date: Option<String>,
    name: Option<Localized>,
}

impl<'de> Deserialize<'de> for DocumentForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<DocumentForm, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

impl JsonSchema for DocumentForm {
    fn schema_name() -> Cow<'static, str> {
        "Document".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut fields = Fields::json_schema(generator);
        fields.insert("anyOf".to_owned(), json!([{"required": ["symbol"]}, {"required": ["name"]}]));
        json_schema!({
            "x-value": "document",
            "anyOf": [{"type": "string"}, fields],
        })
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = DocumentForm;

    fn expecting(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        formatter.write_str("a map")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<DocumentForm, E> {
        Ok(DocumentForm { symbol: Some(text.to_owned()), is_text: true, ..DocumentForm::default() })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<DocumentForm, A::Error> {
        let Fields { symbol, issuer, date, name } = Fields::deserialize(MapAccessDeserializer::new(map))?;
        Ok(DocumentForm { symbol, issuer, date, name, is_text: false })
    }
}

/// As it is named, checked.
#[derive(Clone, Debug, Default)]
pub struct DocumentRef {
    /// The path of the key that names it.
    pub at: String,
    pub symbol: Option<Symbol>,
    /// A position in the vocabulary of agencies.
    pub issuer: Option<usize>,
    pub date: Option<Date>,
    pub name: Texts,
}

/// All documents that a key names.
pub fn read_all(front: &mut Front, key: &str, forms: Vec<DocumentForm>) -> Vec<DocumentRef> {
    forms.into_iter().enumerate().map(|(index, form)| read(front, format!("{key}[{index}]"), form)).collect()
}

pub fn read(front: &mut Front, at: String, form: DocumentForm) -> DocumentRef {
    read_in(&mut front.values, front.config, at, form)
}

/// The same in a file that is no front matter.
pub fn read_in(values: &mut Values, config: &Config, at: String, form: DocumentForm) -> DocumentRef {
    let key = |field: &str| if form.is_text { at.clone() } else { format!("{at}.{field}") };
    if form.symbol.is_none() && form.name.is_none() {
        values.missing(&format!("{at}.name"), "name: …");
    }
    let symbol = form.symbol.and_then(|text| symbol(values, &key("symbol"), text));
    let issuer = term(values, config, &key("issuer"), Group::Issuers, form.issuer);
    let date = values.date(&key("date"), form.date);
    let name = values.texts(&key("name"), form.name);
    DocumentRef { at, symbol, issuer, date, name }
}

/// A number by the grammar of official numbers.
pub fn symbol(values: &mut Values, key: &str, text: String) -> Option<Symbol> {
    let text = values.text(key, Some(text))?;
    let problem = match Symbol::parse(&text) {
        Ok(symbol) => {
            if !symbol.is_known_type() {
                let problem = values.problem(Code::UnknownSymbolType, key).arg("value", &text).arg("type", symbol.letters());
                values.report(problem);
            }
            return Some(symbol);
        }
        Err(SymbolFault::Almost { meant }) => values.corrected(Code::BadSymbol, key, Some(&meant)).arg("value", &text),
        Err(SymbolFault::Empty | SymbolFault::NotASymbol) => values.problem(Code::BadSymbol, key).arg("value", &text),
    };
    values.report(problem);
    None
}
