//! A text and its translation, to be seen side by side.

use serde::Serialize;

use crate::page::Book;

use super::sight::Sight;
use super::status::Row;
use super::translations::{changed, file_in};

#[derive(Debug, Serialize)]
pub struct Comparison {
    pub key: String,
    /// The language of the translation.
    pub lang: String,
    pub original: Row,
    /// None while nobody has written it.
    pub translation: Option<Row>,
    /// The file in which it stands or is to be written.
    pub file: String,
    /// What changed in the original since it was translated.
    pub parts: Vec<String>,
    /// Whether the translation says which state of the original it translates.
    pub is_stamped: bool,
}

/// None where there is no such entry or language, or where the original is in that language itself.
pub fn comparison(book: &Book, base: &str, key: &str, lang: &str) -> Option<Comparison> {
    let sight = Sight { book, base, most: 1 };
    let entry = book.site.entry(book.site.find(key)?);
    let lang = book.site.config.languages.find(lang).filter(|lang| *lang != entry.original.lang)?;
    let translation = entry.translations.iter().find(|document| document.lang == lang);
    Some(Comparison {
        key: key.to_owned(),
        lang: sight.tag(lang),
        original: sight.row(entry, &entry.original),
        translation: translation.map(|document| sight.row(entry, document)),
        file: translation.map_or_else(|| file_in(&entry.original, &sight.tag(lang)), |document| document.path.to_string()),
        parts: translation.map(|document| changed(entry, document)).unwrap_or_default(),
        is_stamped: translation.is_some_and(|document| document.common.translates.is_some()),
    })
}
