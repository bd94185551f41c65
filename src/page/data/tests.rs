//! Words of the schemas: each key has its own in both languages, and no word is of no key.

use std::collections::BTreeSet;

use serde_json::Value;

use super::schema::{of, words};
use super::tables::Table;
use crate::diagnostic::Locale;

/// Every description in a schema.
fn told(schema: &Value, found: &mut BTreeSet<String>) {
    let Some(properties) = schema["properties"].as_object() else { return };
    for property in properties.values() {
        found.extend(property["description"].as_str().map(str::to_owned));
        told(property, found);
        told(&property["items"], found);
    }
}

#[test]
fn every_key_is_explained_in_both_languages_and_every_word_is_of_a_key() {
    for locale in [Locale::Vi, Locale::En] {
        let mut found = BTreeSet::new();
        Table::all().for_each(|table| told(&of(table, locale), &mut found));
        let written: BTreeSet<String> = words(locale).lines().filter_map(|line| Some(line.split_once(" = ")?.1.to_owned())).collect();
        let unexplained: Vec<_> = found.difference(&written).collect();
        let idle: Vec<_> = written.difference(&found).collect();
        assert!(found.len() > 50 && unexplained.is_empty() && idle.is_empty(), "{locale:?}: {unexplained:?}, {idle:?}");
    }
}
