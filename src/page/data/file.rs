//! The files that a language has, and where they lie.

use crate::config::{Config, Section};
use crate::site::Site;
use crate::text::Lang;

use super::super::routes;
use super::opml;
use super::tables::Table;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataFile {
    Json(Table),
    Csv(Table),
    Schema(Table),
    /// The feeds of sister unions.
    Unions,
}

impl DataFile {
    pub fn name(self) -> String {
        match self {
            DataFile::Json(table) => format!("{}.json", table.id()),
            DataFile::Csv(table) => format!("{}.csv", table.id()),
            DataFile::Schema(table) => format!("{}.schema.json", table.id()),
            DataFile::Unions => "unions.opml".to_owned(),
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            DataFile::Json(_) => "application/json",
            DataFile::Csv(_) => "text/csv",
            DataFile::Schema(_) => "application/schema+json",
            DataFile::Unions => "text/x-opml",
        }
    }

    /// The list that stands beside it as a page.
    pub fn section(self) -> Section {
        match self {
            DataFile::Json(table) | DataFile::Csv(table) | DataFile::Schema(table) => table.spec().section,
            DataFile::Unions => Section::Organizations,
        }
    }
}

/// A table stands where what it holds does, the feeds where there are some.
pub fn files(site: &Site) -> impl Iterator<Item = DataFile> {
    let unions = opml::has_feeds(&site.config).then_some(DataFile::Unions);
    Table::of(site).flat_map(Table::files).chain(unions)
}

pub fn path(config: &Config, lang: Lang, file: DataFile) -> String {
    format!("{}{}", routes::section(config, lang, Section::Data), file.name())
}
