//! A table in JSON: what it is, and its rows.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Serializer;

use crate::text::Lang;

use super::super::Book;
use super::file::{DataFile, Table, path};
use super::lines::Lines;
use super::part::some;
use super::rows::{self, Rows};
use super::{VERSION, view};

#[derive(Serialize, JsonSchema)]
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

pub fn json(book: &Book, lang: Lang, table: Table) -> String {
    match table {
        Table::Organizations => written(book, lang, table, rows::organizations(book, lang)),
        Table::Projects => written(book, lang, table, rows::projects(book, lang)),
        Table::Needs => written(book, lang, table, rows::needs(book, lang)),
    }
}

fn written<T: Serialize>(book: &Book, lang: Lang, table: Table, items: Rows<T>) -> String {
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
        items,
    };
    let mut out = Vec::new();
    // To memory, and records of texts, numbers and lists: nothing in them has no form in JSON.
    let _ = file.serialize(&mut Serializer::with_formatter(&mut out, Lines::default()));
    out.push(b'\n');
    String::from_utf8(out).unwrap_or_default()
}
