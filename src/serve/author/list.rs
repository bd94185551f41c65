//! Every text that can be written, with its languages and its state.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::content::{FileName, Kind, Status};
use crate::diagnostic::{Diagnostic, Locale};
use crate::form::page::{Row, Texts, Version};
use crate::page::Book;
use crate::schema::Subject;
use crate::site::{Entry, Reason, reason};
use crate::text::{Lang, fold};

use super::super::answer::{self, Answer};
use super::super::server::Server;
use super::super::state::State;
use super::super::types;
use super::wanted::Wanted;
use super::{asked, import, written};

/// How many are listed: whoever wants another searches.
const MOST: usize = 200;

pub fn page(server: &Server, state: &State, query: &str, locale: Locale) -> Answer {
    let get = asked(query);
    let (query, kind) = (get("q").unwrap_or_default(), get("kind").unwrap_or_default());
    let wanted = Kind::from_folder(&kind);
    let book = state.shown.as_deref().map(answer::book);
    let faulty: BTreeSet<&str> = state.problems.iter().filter(|problem| problem.is_error()).map(|problem| &*problem.place.path).collect();
    let folded = fold(&query);
    // Word by word: between those that somebody remembers may stand quotation marks, or words that he forgot.
    let is_said = |title: &str| {
        let title = fold(title);
        folded.split_whitespace().all(|word| title.contains(word))
    };
    let is_found = |entry: &&Entry| {
        wanted.is_none_or(|kind| entry.kind == kind) && (is_said(&entry.key) || entry.documents().any(|document| is_said(&document.title)))
    };
    let mut found: Vec<&Entry> = book.map(|book| book.site.entries.iter().filter(is_found).collect()).unwrap_or_default();
    let is_faulty = |entry: &Entry| entry.documents().any(|document| faulty.contains(&*document.path));
    found.sort_by_key(|entry| (Reverse(is_faulty(entry)), Reverse(entry.moment().map(|moment| (moment.date, moment.time))), &*entry.key));
    let unread = book.map(|book| unread(book, &state.problems)).unwrap_or_default();
    let unread = unread.into_iter().filter(|(name, _)| wanted.is_none_or(|kind| name.kind == kind) && is_said(&name.key));
    let mut rows: Vec<Row> = unread.map(|(name, path)| unread_row(&name, path)).collect();
    let count = rows.len() + found.len();
    let listed = |book: &Book, entry: &Entry| Row { has_errors: is_faulty(entry), ..row(book, entry) };
    rows.extend(book.into_iter().flat_map(|book| found.iter().take(MOST).map(|entry| listed(book, entry)).collect::<Vec<_>>()));
    let kind = wanted.map_or(String::new(), |kind| kind.folder().to_owned());
    let here = format!("/_desk/texts?{}&lang=", written(&[("q", &query), ("kind", &kind)]));
    let texts = Texts { query, kind, rows, count, is_read_only: server.workbench.is_read_only };
    let form = (!texts.is_read_only).then(|| import::form(server, state));
    Answer::ok(types::HTML, server.workbench.pages.texts(&texts, form.as_ref(), locale, &here))
}

/// Files of which the site could make nothing.
fn unread<'a>(book: &Book, problems: &'a [Diagnostic]) -> Vec<(FileName, &'a str)> {
    let languages = &book.site.config.languages;
    let paths: BTreeSet<&str> = problems.iter().filter(|problem| problem.is_error()).map(|problem| &*problem.place.path).collect();
    let named = paths.into_iter().filter_map(|path| Some((FileName::parse(path, languages).ok()?, path)));
    let is_known = |key: &str, path: &str| {
        book.site.find(key).is_some_and(|id| book.site.entry(id).documents().any(|document| *document.path == *path))
    };
    named.filter(|(name, path)| !is_known(&name.key, path)).collect()
}

fn unread_row(name: &FileName, path: &str) -> Row {
    Row {
        kind: Subject::Content(name.kind).id(),
        title: name.key.to_string(),
        date: String::new(),
        state: "draft",
        href: Wanted::File(path.to_owned()).address(),
        languages: Vec::new(),
        has_errors: true,
    }
}

fn row(book: &Book, entry: &Entry) -> Row {
    let document = &entry.original;
    let state = match document.common.status {
        Status::Draft => "draft",
        Status::Review => "review",
        Status::Withdrawn => "withdrawn",
        Status::Published if matches!(reason(document, book.site.date), Some((Reason::Scheduled, _))) => "planned",
        Status::Published => "published",
    };
    Row {
        kind: Subject::Content(entry.kind).id(),
        title: if document.title.is_empty() { entry.key.to_string() } else { document.title.to_string() },
        date: entry.moment().map(|moment| moment.date.to_string()).unwrap_or_default(),
        state,
        href: Wanted::File(document.path.to_string()).address(),
        languages: book.site.config.languages.all().map(|lang| version(book, entry, lang)).collect(),
        has_errors: false,
    }
}

fn version(book: &Book, entry: &Entry, lang: Lang) -> Version {
    let tag = book.tag(lang).to_owned();
    let document = entry.documents().find(|document| document.lang == lang);
    let wanted = match document {
        Some(document) => Wanted::File(document.path.to_string()),
        None => Wanted::Translation(entry.key.to_string(), tag.clone()),
    };
    let is_current = |document: &crate::content::Document| document.common.translates.as_ref() == Some(&entry.original.stamps);
    let state = match document {
        None => "missing",
        Some(document) if document.lang == entry.original.lang => "original",
        Some(document) if is_current(document) => "current",
        Some(_) => "outdated",
    };
    Version { lang: (tag, book.say(lang, "language-name", &[])), href: wanted.address(), state }
}
