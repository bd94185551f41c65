//! A table in JSON: what it is, and its rows.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Serializer;

use crate::text::Lang;

use super::super::Book;
use super::file::{DataFile, path};
use super::lines::Lines;
use super::part::some;
use super::rows::{Row, Rows};
use super::tables::Table;
use super::{VERSION, view};

#[derive(Serialize, JsonSchema)]
#[serde(bound = "T: Row")]
#[schemars(extend("x-shape" = "table"))]
pub struct TableFile<'a, T> {
    #[schemars(extend("const" = VERSION))]
    version: u32,
    title: String,
    language: String,
    site: String,
    #[schemars(extend("x-format" = "uri"))]
    url: String,
    #[schemars(extend("x-format" = "uri"))]
    schema: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reuse: Option<String>,
    #[schemars(with = "Vec<T>")]
    items: Rows<'a, T>,
}

pub fn json<T: Row>(book: &Book, lang: Lang, table: Table) -> String {
    let config = &book.site.config;
    let address = |file| book.absolute(&path(config, lang, file));
    let file = TableFile {
        version: VERSION,
        title: view::title(book, lang, table.id()),
        language: book.tag(lang).to_owned(),
        site: book.name(lang).to_owned(),
        url: address(DataFile::Json(table)),
        schema: address(DataFile::Schema(table)),
        reuse: some(config.footer.reuse.get(lang)),
        items: Rows::<T>::new(book, lang),
    };
    let mut out = Vec::new();
    // To memory, and records of texts, numbers and lists: nothing in them has no form in JSON.
    let _ = file.serialize(&mut Serializer::with_formatter(&mut out, Lines::default()));
    out.push(b'\n');
    String::from_utf8(out).unwrap_or_default()
}
