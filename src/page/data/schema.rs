//! The JSON Schema (2020-12) of a table, from the type whose values are the table. Its words are in the language of the folder, in English
//! where the program has none.
//!
//! Keys that are not in it may stand in a table: a later version of the program adds some.

use serde_json::{Map, Value, json};

use crate::diagnostic::{Locale, Messages};
use crate::text::Lang;

use super::super::Book;
use super::file::{DataFile, path};
use super::tables::Table;
use super::view;

pub fn text(book: &Book, lang: Lang, table: Table) -> String {
    let is_vietnamese = book.site.config.languages.language_tag(lang).language() == "vi";
    let mut schema = of(table, if is_vietnamese { Locale::Vi } else { Locale::En });
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["$id"] = json!(book.absolute(&path(&book.site.config, lang, DataFile::Schema(table))));
    schema["title"] = json!(view::title(book, lang, table.id()));
    format!("{schema:#}\n")
}

pub fn words(locale: Locale) -> &'static str {
    match locale {
        Locale::Vi => include_str!("vi.ftl"),
        Locale::En => include_str!("en.ftl"),
    }
}

/// Null for a table that is in no JSON.
pub fn of(table: Table, locale: Locale) -> Value {
    let mut schema = table.spec().json.as_ref().map_or(Value::Null, |json| (json.schema)());
    describe(&mut schema, &Messages::of(locale, words(locale)));
    schema
}

/// A group: each of its keys is told of under the name of the group.
fn describe(schema: &mut Value, words: &Messages) {
    let Some(map) = schema.as_object_mut() else { return };
    let shape = map.remove("x-shape").and_then(|shape| Some(shape.as_str()?.to_owned())).unwrap_or_default();
    if let Some(properties) = map.get_mut("properties").and_then(Value::as_object_mut) {
        for (key, property) in properties {
            let Some(property) = property.as_object_mut() else { continue };
            property.insert("description".to_owned(), words.say(&format!("{shape}-{key}"), &[]).into());
            name_format(property);
        }
    }
    let properties = map.get_mut("properties").and_then(Value::as_object_mut);
    properties.into_iter().flat_map(Map::values_mut).for_each(|property| {
        describe(property, words);
        if let Some(items) = property.get_mut("items") {
            describe(items, words);
        }
    });
}

fn name_format(property: &mut Map<String, Value>) {
    if let Some(format) = property.remove("x-format") {
        property.insert("format".to_owned(), format);
    }
}
