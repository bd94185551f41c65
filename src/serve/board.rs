//! The desk of the editorial board (`/_desk/`): its pages, and the same facts as JSON.

use crate::desk::{self, Phone};

use super::answer::{self, Answer};
use super::live::{json, locale, parameter};
use super::routes::Found;
use super::server::Server;
use super::state::{Shown, State};
use super::types;

pub fn at(server: &Server, state: &State, path: &str, query: &str) -> Option<Answer> {
    let html = |text: String| Some(Answer::ok(types::HTML, text));
    match path {
        "/_desk/" => html(server.desk.html(&status(server, state, query), locale(state, query, "lang"))),
        "/_desk/status.json" => Some(json(&status(server, state, query))),
        "/_desk/compare" => html(compare(server, state.shown.as_deref()?, query, state)?),
        "/_desk/handbook" => html(handbook(server, state, query)),
        "/_desk/phone" => html(phone(server, state.shown.as_deref()?, query, state)?),
        _ => None,
    }
}

/// With the news of the month asked for; a month that is none, or lies ahead, is that of the day.
fn status(server: &Server, state: &State, query: &str) -> desk::Status {
    let shown = state.shown.as_deref();
    desk::status(&desk::Input {
        book: shown.map(answer::book),
        pages: shown.map_or(&[], |shown| &shown.edition.pages),
        problems: &state.problems,
        saves: &state.saves,
        base: shown.map_or("/", |shown| shown.routes.base()),
        month: parameter(query, "month").and_then(|month| desk::first_day(&month)),
        most: desk::MOST,
        messages: &server.desk.messages,
    })
}

/// With the terms of the site, once one could be made.
fn handbook(server: &Server, state: &State, query: &str) -> String {
    let config = state.shown.as_deref().map(|shown| &*answer::book(shown).site.config);
    server.desk.handbook(config, locale(state, query, "lang"))
}

/// Of a text and its translation; none where there is no such text or language.
fn compare(server: &Server, shown: &Shown, query: &str, state: &State) -> Option<String> {
    let (key, lang) = (parameter(query, "key")?, parameter(query, "lang")?);
    let comparison = desk::comparison(answer::book(shown), shown.routes.base(), &key, &lang)?;
    Some(server.desk.compare(&comparison, locale(state, query, "ui")))
}

/// Of the home page unless another page of the site is asked for.
fn phone(server: &Server, shown: &Shown, query: &str, state: &State) -> Option<String> {
    let base = shown.routes.base();
    let path = parameter(query, "path").filter(|path| matches!(shown.routes.find(path), Found::Page(_)));
    let width = parameter(query, "width").and_then(|width| width.parse().ok()).unwrap_or_default();
    let suggestions = desk::suggestions(answer::book(shown), base);
    let phone = Phone::new(path.as_deref().unwrap_or(base), width, &suggestions);
    Some(server.desk.phone(&phone, locale(state, query, "lang")))
}
