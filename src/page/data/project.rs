//! A project of an organisation as a row.

use schemars::JsonSchema;
use serde::Serialize;

use crate::config::{Group, words};
use crate::content::{Organization, PROJECT_STATES, Project};
use crate::text::Lang;

use super::super::Book;
use super::super::entry::Shown;
use super::part::{MoneyRecord, TermRecord, some, terms};
use super::rows::{Row, organizations, public_key};

#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "project"))]
pub struct ProjectRecord {
    pub key: String,
    #[schemars(extend("x-format" = "uri"))]
    pub url: String,
    pub organization: String,
    pub organization_name: String,
    pub title: String,
    pub language: String,
    pub sectors: Vec<TermRecord>,
    pub areas: Vec<TermRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-format" = "date"))]
    pub start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-format" = "date"))]
    pub end: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = words(PROJECT_STATES)))]
    pub status: Option<&'static str>,
    pub budget: Vec<MoneyRecord>,
    pub donors: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub results: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub results_language: Option<String>,
    pub sample: bool,
}

impl Row for ProjectRecord {
    fn rows(book: &Book, lang: Lang) -> impl Iterator<Item = ProjectRecord> {
        organizations(book, lang)
            .flat_map(|(shown, facts)| facts.projects.iter().map(|project| ProjectRecord::new(&shown, facts, project)).collect::<Vec<_>>())
    }
}

impl ProjectRecord {
    fn new(shown: &Shown, facts: &Organization, project: &Project) -> ProjectRecord {
        let Shown { book, lang, entry, rendition, .. } = *shown;
        let own = rendition.document.organization().and_then(|own| own.projects.iter().find(|own| own.id == project.id));
        let page = book.tag(lang);
        let (title, title_lang) = shown.part_words(&project.title, own.map(|own| &*own.title));
        let (results, results_lang) = shown.part_words(&project.results, own.map(|own| &*own.results));
        let results = some(&results);
        ProjectRecord {
            key: format!("{}#{}", entry.key, project.id),
            url: format!("{}#{}", book.absolute(&rendition.url), project.id),
            organization: entry.key.to_string(),
            organization_name: rendition.document.title.to_string(),
            title,
            language: title_lang.unwrap_or_else(|| page.to_owned()),
            sectors: terms(book, lang, Group::Sectors, &project.sectors),
            areas: terms(book, lang, Group::Areas, &project.areas),
            start: project.start.map(|day| day.to_string()),
            end: project.end.map(|day| day.to_string()),
            status: project.status,
            budget: facts.public_budget(project).iter().map(MoneyRecord::new).collect(),
            donors: project.donors.iter().filter_map(|donor| public_key(book, lang, &donor.key)).collect(),
            owner: some(project.owner.get(lang)),
            results_language: results.is_some().then(|| results_lang.unwrap_or_else(|| page.to_owned())),
            results,
            sample: entry.common().sample,
        }
    }
}
