//! An entry as it is in its files.

use std::sync::Arc;

use crate::content::Document;
use crate::diagnostic::Diagnostic;
use crate::edit::{Value, present};
use crate::text::Lang;

use super::form::Form;
use super::table::Table;

pub struct EntryText<'a> {
    pub path: &'a Arc<str>,
    /// As it lies on the disk.
    pub written: &'a str,
    pub document: &'a Document,
    pub problems: &'a [Diagnostic],
}

/// Its original, and its translations.
pub struct Entry<'a> {
    pub key: &'a str,
    pub original: EntryText<'a>,
    pub translations: Vec<EntryText<'a>>,
}

impl EntryText<'_> {
    pub fn value(&self, path: &str) -> Option<Value> {
        present(self.document.front.tree(), path)
    }

    /// How many items a list has.
    pub fn count(&self, list: &str) -> usize {
        self.document.front.tree().get(list).map_or(0, |node| node.items().len())
    }

    /// Where the item of an identifier stands in a list.
    pub fn position(&self, list: &str, id: &str) -> Option<usize> {
        (0..self.count(list)).find(|at| text(self.value(&format!("{list}[{at}].id"))).as_deref() == Some(id))
    }
}

impl<'a> Entry<'a> {
    pub fn text(&self, lang: Lang) -> Option<&EntryText<'a>> {
        std::iter::once(&self.original).chain(&self.translations).find(|text| text.document.lang == lang)
    }

    /// The original's list where the table has items, once otherwise.
    pub fn rows(&self, table: Table) -> usize {
        table.list().map_or(1, |list| self.original.count(list))
    }

    /// The value of a field of a row. Words of other languages stand in the translations; of a group of languages, the one asked for.
    pub fn field(&self, table: Table, row: usize, path: &str, form: Form, lang: Option<Lang>, tag: &str) -> Option<Value> {
        let below = |row: usize| table.list().map_or_else(|| path.to_owned(), |list| format!("{list}[{row}].{path}"));
        match (form, lang) {
            (Form::Prose, Some(lang)) if lang != self.original.document.lang => {
                let translation = self.text(lang)?;
                let row = match table.list() {
                    None => row,
                    Some(list) => translation.position(list, &text(self.original.value(&format!("{list}[{row}].id")))?)?,
                };
                translation.value(&below(row))
            }
            (Form::Localized, _) => in_language(self.original.value(&below(row))?, tag),
            (Form::Document, _) => match self.original.value(&below(row))? {
                Value::Map(_) => self.original.value(&format!("{}.symbol", below(row))),
                own => Some(own),
            },
            _ => self.original.value(&below(row)),
        }
    }
}

/// The text of one language: of a group its own, else the one there is.
pub fn in_language(value: Value, tag: &str) -> Option<Value> {
    match value {
        Value::Map(each) => each.into_iter().find(|(own, _)| own.eq_ignore_ascii_case(tag)).map(|(_, text)| text),
        one => Some(one),
    }
}

/// A scalar as text; none where it says nothing.
pub fn text(value: Option<Value>) -> Option<String> {
    let text = match value? {
        Value::Text(text) | Value::Number(text) | Value::Date(text) => text,
        Value::Bool(is) => is.to_string(),
        Value::List(_) | Value::Map(_) => return None,
    };
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}
