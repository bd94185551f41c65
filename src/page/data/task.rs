//! A task of a plan, within the row of the plan in JSON and as a row of its own for spreadsheets.
//!
//! How far a task has come is told of tracked plans alone, and never that it is late.

use schemars::JsonSchema;
use serde::Serialize;

use crate::content::{Plan, Task};
use crate::schedule::Every;
use crate::site::{Duty, EntryId, State, Tracked};
use crate::text::Lang;

use super::super::entry::Shown;
use super::super::{Book, kinds};
use super::reference::{AgencyRecord, agencies};
use super::rows::public;
use super::time::{EveryRecord, TimeRecord, said};

#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "task"))]
pub struct TaskRecord {
    pub id: String,
    pub number: usize,
    #[schemars(extend("x-format" = "uri"))]
    pub url: String,
    pub text: String,
    pub language: String,
    pub lead: Vec<AgencyRecord>,
    pub with: Vec<AgencyRecord>,
    pub by: Vec<AgencyRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<TimeRecord>,
    pub every: Vec<EveryRecord>,
    /// All of them in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub every_label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-format" = "date"))]
    pub until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = State::ALL.map(State::id)))]
    pub state: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-format" = "date"))]
    pub next_day: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-format" = "date"))]
    pub done_on: Option<String>,
    pub evidence: Vec<ItemRecord>,
}

/// A page of the site, whatever it is.
#[derive(Serialize, JsonSchema)]
#[schemars(extend("x-shape" = "item"))]
pub struct ItemRecord {
    pub key: String,
    #[schemars(extend("x-format" = "uri"))]
    pub url: String,
    pub title: String,
    pub language: String,
}

impl TaskRecord {
    pub fn all(shown: &Shown, plan: &Plan) -> Vec<TaskRecord> {
        let tracked = Tracked::of(&shown.book.site, shown.id, shown.entry);
        let mut news = kinds::evidence(shown);
        let tasks = plan.tasks.iter().enumerate();
        tasks.map(|(at, task)| TaskRecord::new(shown, tracked.as_ref(), at, task, &news.remove(&*task.id).unwrap_or_default())).collect()
    }

    fn new(shown: &Shown, tracked: Option<&Tracked>, at: usize, task: &Task, news: &[EntryId]) -> TaskRecord {
        let Shown { book, lang, rendition, .. } = *shown;
        let (text, language) = kinds::task_words(shown, at, task);
        TaskRecord {
            id: task.id.to_string(),
            number: at + 1,
            url: format!("{}#{}", book.absolute(&rendition.url), task.id),
            text,
            language: language.unwrap_or_else(|| book.tag(lang).to_owned()),
            lead: agencies(book, lang, &task.lead),
            with: agencies(book, lang, &task.with),
            by: agencies(book, lang, &task.by),
            due: task.due.map(|due| TimeRecord::due(book, lang, due)),
            every: EveryRecord::all(book, lang, &task.every),
            every_label: Every::list_words(&task.every).map(|words| said(book, lang, &words)),
            until: task.until.map(|day| day.to_string()),
            state: tracked.map(|tracked| tracked.state_at(at).id()),
            next_day: tracked.and_then(|tracked| Some(tracked.next_day(at)?.to_string())),
            done_on: tracked.and_then(|tracked| Some(tracked.done_on(Duty::Task(at, task))?.to_string())),
            evidence: items(book, lang, news),
        }
    }
}

/// Those that the language shows in public.
pub fn items(book: &Book, lang: Lang, ids: &[EntryId]) -> Vec<ItemRecord> {
    let item = |id: &EntryId| {
        let entry = book.site.entry(*id);
        let shown = public(entry, lang)?;
        Some(ItemRecord {
            key: entry.key.to_string(),
            url: book.absolute(&shown.url),
            title: shown.document.title.to_string(),
            language: book.tag(shown.document.lang).to_owned(),
        })
    };
    ids.iter().filter_map(item).collect()
}
