//! What a form offers from the rest of the site, and what lies beside its text.

use std::sync::Arc;

use crate::content::Kind;
use crate::form::{Choice, Pick, Surroundings};
use crate::page::Book;
use crate::text::Lang;

use super::super::answer;
use super::super::state::State;
use super::item::Item;
use super::upload;

/// Pictures and files that any text may use.
const SHARED: &str = "content/media";

pub fn around(state: &State, item: &Item) -> Surroundings {
    let book = state.shown.as_deref().map(answer::book);
    let mut picks = book.map(of_site).unwrap_or_default();
    let folder = item.folder();
    let is_one = |path: &str, endings: &[&str]| {
        let ending = path.rsplit('.').next().unwrap_or_default();
        endings.iter().any(|own| ending.eq_ignore_ascii_case(own))
    };
    let files = |endings: &[&str]| {
        let own =
            item.project.beside(&folder).filter(|path| is_one(path, endings)).filter_map(|path| path.rsplit('/').next().map(str::to_owned));
        let shared = item
            .project
            .beside(SHARED)
            .filter(|path| is_one(path, endings))
            .filter_map(|path| path.strip_prefix("content/").map(str::to_owned));
        own.chain(shared).map(|name| Choice { label: name.clone(), value: name }).collect::<Vec<_>>()
    };
    picks.push(Pick { name: "pictures", choices: files(&["jpg", "jpeg", "png", "webp"]) });
    picks.push(Pick { name: "files", choices: files(&["pdf", "docx", "xlsx", "doc", "xls", "pptx", "ppt", "odt", "ods", "rtf", "csv"]) });
    let pictures = picks.iter().filter(|pick| pick.name == "pictures").flat_map(|pick| &pick.choices);
    let pictures = pictures.map(|choice| (choice.value.clone(), upload::address(&folder, &choice.value))).collect();
    Surroundings { picks, pictures }
}

fn of_site(book: &Book) -> Vec<Pick> {
    let site = &book.site;
    let entries = |is_wanted: &dyn Fn(Kind) -> bool| {
        let wanted = site.entries.iter().filter(|entry| is_wanted(entry.kind));
        wanted.map(|entry| Choice { value: entry.key.to_string(), label: entry.original.title.to_string() }).collect::<Vec<_>>()
    };
    let part = |(key, plan): (&Arc<str>, &crate::content::Plan)| {
        plan.tasks.iter().map(|task| Choice { value: format!("{key}#{}", task.id), label: task.text.to_string() }).collect::<Vec<_>>()
    };
    let plans = site.entries.iter().filter_map(|entry| Some((&entry.key, entry.original.plan()?)));
    let documents = site.register.all().filter_map(|(_, document)| {
        let symbol = document.symbol.as_ref()?.printed().to_owned();
        Some(Choice { label: format!("{symbol} {}", document.title.get(Lang::DEFAULT)).trim_end().to_owned(), value: symbol })
    });
    vec![
        Pick { name: "texts", choices: entries(&|_| true) },
        Pick { name: "organizations", choices: entries(&|kind| kind == Kind::Organization) },
        Pick { name: "parts", choices: plans.flat_map(part).collect() },
        Pick { name: "documents", choices: documents.collect() },
    ]
}
