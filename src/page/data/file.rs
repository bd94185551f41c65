//! The files that a language has, and where they lie.

use crate::config::{Config, Section};
use crate::site::Site;
use crate::text::Lang;

use super::super::routes;
use super::opml;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    Organizations,
    Projects,
    Needs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataFile {
    Json(Table),
    /// Of organisations: the other tables are lists within them.
    Csv,
    Schema(Table),
    /// The feeds of sister unions.
    Unions,
}

impl Table {
    pub const ALL: [Table; 3] = [Table::Organizations, Table::Projects, Table::Needs];

    /// As files and strings name it.
    pub fn id(self) -> &'static str {
        match self {
            Table::Organizations => "organizations",
            Table::Projects => "projects",
            Table::Needs => "needs",
        }
    }

    /// The files that hold it, for people first.
    pub fn files(self) -> Vec<DataFile> {
        let csv = (self == Table::Organizations).then_some(DataFile::Csv);
        csv.into_iter().chain([DataFile::Json(self), DataFile::Schema(self)]).collect()
    }
}

impl DataFile {
    pub fn name(self) -> String {
        match self {
            DataFile::Json(table) => format!("{}.json", table.id()),
            DataFile::Csv => format!("{}.csv", Table::Organizations.id()),
            DataFile::Schema(table) => format!("{}.schema.json", table.id()),
            DataFile::Unions => "unions.opml".to_owned(),
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            DataFile::Json(_) => "application/json",
            DataFile::Csv => "text/csv",
            DataFile::Schema(_) => "application/schema+json",
            DataFile::Unions => "text/x-opml",
        }
    }
}

/// The tables stand where the directory does, the feeds where there are some.
pub fn files(site: &Site) -> Vec<DataFile> {
    let tables = if has_tables(site) { &Table::ALL[..] } else { &[] };
    let unions = opml::has_feeds(&site.config).then_some(DataFile::Unions);
    tables.iter().flat_map(|table| table.files()).chain(unions).collect()
}

pub fn has_tables(site: &Site) -> bool {
    site.sections.contains(&Section::Organizations)
}

pub fn path(config: &Config, lang: Lang, file: DataFile) -> String {
    format!("{}{}", routes::section(config, lang, Section::Data), file.name())
}
