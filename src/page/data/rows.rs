//! The rows of a table, made one after the other while they are written: a table of any size is never in memory as records.

use std::marker::PhantomData;

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use crate::content::{Kind, Organization};
use crate::site::{Entry, EntryId, Rendition};
use crate::text::Lang;

use super::super::entry::Shown;
use super::super::{Book, Here, ListOf, archive};

/// A type whose values are the rows of a table.
pub trait Row: Serialize + JsonSchema {
    /// All that a language has, in the order of its own lists.
    fn rows(book: &Book, lang: Lang) -> impl Iterator<Item = Self>;
}

pub struct Rows<'a, T> {
    book: &'a Book,
    lang: Lang,
    of: PhantomData<T>,
}

impl<'a, T> Rows<'a, T> {
    pub fn new(book: &'a Book, lang: Lang) -> Rows<'a, T> {
        Rows { book, lang, of: PhantomData }
    }
}

impl<T: Row> Serialize for Rows<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(T::rows(self.book, self.lang))
    }
}

/// The public entries of a kind in the order of its list: not what a preview shows with a ribbon.
pub fn listed(book: &Book, lang: Lang, kind: Kind) -> impl Iterator<Item = Shown<'_>> {
    let all = archive::items(&book.site, lang, ListOf::all(kind));
    all.iter().filter_map(move |id| {
        let entry = book.site.entry(*id);
        let rendition = public(entry, lang)?;
        Some(Shown { book, id: *id, entry, rendition, lang, here: Here::Path(Box::default()) })
    })
}

/// The public entries of the directory.
pub fn organizations(book: &Book, lang: Lang) -> impl Iterator<Item = (Shown<'_>, &Organization)> {
    listed(book, lang, Kind::Organization).filter_map(|shown| {
        let facts = shown.entry.original.organization()?;
        Some((shown, facts))
    })
}

/// An entry as readers of a language find it in public: no file tells of what is not shown.
pub fn public(entry: &Entry, lang: Lang) -> Option<&Rendition> {
    entry.shown(lang).filter(|shown| shown.is_public())
}

/// The key of another entry, where it is public.
pub fn public_key(book: &Book, lang: Lang, key: &str) -> Option<String> {
    let is_public = |id: &EntryId| public(book.site.entry(*id), lang).is_some();
    book.site.find(key).filter(is_public).map(|id| book.site.entry(id).key.to_string())
}
