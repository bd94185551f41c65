//! Every table: a row here and a type of rows.

use serde_json::Value;

use crate::config::Section;
use crate::content::Kind;
use crate::site::Site;
use crate::text::Lang;
use crate::yaml::schema_of;

use super::super::Book;
use super::csv;
use super::document::DocumentRecord;
use super::file::DataFile;
use super::need::NeedRecord;
use super::organization::OrganizationRecord;
use super::plan::PlanRecord;
use super::project::ProjectRecord;
use super::public_documents::PublicDocuments;
use super::rows::{self, Row};
use super::table::{self, TableFile};

/// A position among the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table(usize);

pub struct Spec {
    /// As files and strings name it.
    pub id: &'static str,
    /// Whose lists it holds: it stands where they do.
    pub section: Section,
    pub count: fn(&Book, Lang) -> usize,
    pub json: Option<Json>,
    /// For spreadsheets.
    pub csv: Option<fn(&Book, Lang) -> String>,
}

/// What the type of the rows gives.
pub struct Json {
    pub text: fn(&Book, Lang, Table) -> String,
    pub schema: fn() -> Value,
}

const TABLES: [Spec; 6] = [
    Spec {
        id: "organizations",
        section: Section::Organizations,
        count: |book, lang| rows::organizations(book, lang).count(),
        json: json::<OrganizationRecord>(),
        csv: Some(csv::organizations),
    },
    // The other tables of the directory are lists within its own.
    Spec {
        id: "projects",
        section: Section::Organizations,
        count: |book, lang| rows::organizations(book, lang).map(|(_, facts)| facts.projects.len()).sum(),
        json: json::<ProjectRecord>(),
        csv: None,
    },
    Spec {
        id: "needs",
        section: Section::Organizations,
        count: |book, lang| rows::organizations(book, lang).map(|(_, facts)| facts.needs.len()).sum(),
        json: json::<NeedRecord>(),
        csv: None,
    },
    Spec {
        id: "plans",
        section: Section::Plans,
        count: |book, lang| rows::listed(book, lang, Kind::Plan).count(),
        json: json::<PlanRecord>(),
        csv: None,
    },
    // In JSON they stand within their plans.
    Spec {
        id: "tasks",
        section: Section::Plans,
        count: |book, lang| rows::listed(book, lang, Kind::Plan).filter_map(|plan| Some(plan.entry.original.plan()?.tasks.len())).sum(),
        json: None,
        csv: Some(csv::tasks),
    },
    Spec {
        id: "documents",
        section: Section::Documents,
        count: |book, lang| PublicDocuments::new(book, lang).all().count(),
        json: json::<DocumentRecord>(),
        csv: None,
    },
];

const fn json<T: Row + 'static>() -> Option<Json> {
    Some(Json { text: table::json::<T>, schema: schema_of::<TableFile<'static, T>> })
}

impl Table {
    pub fn all() -> impl Iterator<Item = Table> {
        (0..TABLES.len()).map(Table)
    }

    /// Those that a site has.
    pub fn of(site: &Site) -> impl Iterator<Item = Table> {
        Table::all().filter(|table| site.sections.contains(&table.spec().section))
    }

    pub fn spec(self) -> &'static Spec {
        &TABLES[self.0]
    }

    pub fn id(self) -> &'static str {
        self.spec().id
    }

    /// The files that hold it, for people first.
    pub fn files(self) -> impl Iterator<Item = DataFile> {
        let Spec { csv, json, .. } = self.spec();
        let csv = csv.map(|_| DataFile::Csv(self));
        let json = json.as_ref().map(|_| [DataFile::Json(self), DataFile::Schema(self)]);
        csv.into_iter().chain(json.into_iter().flatten())
    }
}
