//! A call for aid as a row: what is asked for, by whom, until when. Its state is that of the day of the build, as on its page.

use schemars::JsonSchema;
use serde::Serialize;

use crate::config::{Group, words};
use crate::content::{NEED_STATES, Need};
use crate::text::Lang;

use super::super::Book;
use super::super::entry::Shown;
use super::part::{MoneyRecord, TermRecord, some, terms};
use super::rows::{Row, organizations};

#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "need"))]
pub struct NeedRecord {
    pub key: String,
    #[schemars(extend("x-format" = "uri"))]
    pub url: String,
    pub organization: String,
    pub organization_name: String,
    pub title: String,
    pub language: String,
    #[schemars(extend("enum" = words(NEED_STATES)))]
    pub state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-format" = "date"))]
    pub open_until: Option<String>,
    pub sectors: Vec<TermRecord>,
    pub areas: Vec<TermRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<MoneyRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    pub sample: bool,
}

impl Row for NeedRecord {
    fn rows(book: &Book, lang: Lang) -> impl Iterator<Item = NeedRecord> {
        organizations(book, lang)
            .flat_map(|(shown, facts)| facts.needs.iter().map(|need| NeedRecord::new(&shown, need)).collect::<Vec<_>>())
    }
}

impl NeedRecord {
    fn new(shown: &Shown, need: &Need) -> NeedRecord {
        let Shown { book, lang, entry, rendition, .. } = *shown;
        let own = rendition.document.organization().and_then(|own| own.needs.iter().find(|own| own.id == need.id));
        let (title, title_lang) = shown.part_words(&need.title, own.map(|own| &*own.title));
        NeedRecord {
            key: format!("{}#{}", entry.key, need.id),
            url: format!("{}#{}", book.absolute(&rendition.url), need.id),
            organization: entry.key.to_string(),
            organization_name: rendition.document.title.to_string(),
            title,
            language: title_lang.unwrap_or_else(|| book.tag(lang).to_owned()),
            state: need.state_on(book.site.date),
            open_until: need.open_until.map(|day| day.to_string()),
            sectors: terms(book, lang, Group::Sectors, &need.sectors),
            areas: terms(book, lang, Group::Areas, &need.areas),
            amount: need.amount.as_ref().map(MoneyRecord::new),
            contact: some(need.contact.get(lang)),
            sample: entry.common().sample,
        }
    }
}
