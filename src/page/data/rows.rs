//! The rows of a table, made one after the other while they are written: a directory of any size is never in memory as records.

use serde::{Serialize, Serializer};

use crate::content::{Kind, Organization};
use crate::site::EntryId;
use crate::text::Lang;

use super::super::entry::Shown;
use super::super::{Book, Here, ListOf, archive};
use super::need::NeedRecord;
use super::organization::OrganizationRecord;
use super::project::ProjectRecord;

pub struct Rows<'a, T> {
    book: &'a Book,
    lang: Lang,
    /// What an entry of the directory adds.
    of: fn(&Shown, &Organization) -> Vec<T>,
}

pub fn organizations(book: &Book, lang: Lang) -> Rows<'_, OrganizationRecord> {
    Rows { book, lang, of: |shown, facts| vec![OrganizationRecord::new(shown, facts)] }
}

pub fn projects(book: &Book, lang: Lang) -> Rows<'_, ProjectRecord> {
    Rows { book, lang, of: |shown, facts| facts.projects.iter().map(|project| ProjectRecord::new(shown, facts, project)).collect() }
}

pub fn needs(book: &Book, lang: Lang) -> Rows<'_, NeedRecord> {
    Rows { book, lang, of: |shown, facts| facts.needs.iter().map(|need| NeedRecord::new(shown, need)).collect() }
}

impl<'a, T: 'a> Rows<'a, T> {
    pub fn iter(&self) -> impl Iterator<Item = T> + use<'a, T> {
        let of = self.of;
        listed(self.book, self.lang).flat_map(move |(shown, facts)| of(&shown, facts))
    }
}

impl<T: Serialize> Serialize for Rows<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// The public entries of the directory in the order of its list: not what a preview shows with a ribbon.
pub fn listed<'a>(book: &'a Book, lang: Lang) -> impl Iterator<Item = (Shown<'a>, &'a Organization)> + use<'a> {
    let all = archive::items(&book.site, lang, ListOf::all(Kind::Organization));
    all.iter().filter_map(move |id| {
        let entry = book.site.entry(*id);
        let rendition = entry.shown(lang).filter(|shown| shown.ribbon.is_none())?;
        let shown = Shown { book, id: *id, entry, rendition, lang, here: Here::Path(Box::default()) };
        Some((shown, entry.original.organization()?))
    })
}

/// The key of another entry, where readers of the language find it in public: no file tells of what is not shown.
pub fn public_key(book: &Book, lang: Lang, key: &str) -> Option<String> {
    let is_public = |id: &EntryId| book.site.entry(*id).shown(lang).is_some_and(|shown| shown.ribbon.is_none());
    book.site.find(key).filter(is_public).map(|id| book.site.entry(id).key.to_string())
}
