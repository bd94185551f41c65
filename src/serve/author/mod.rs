//! The pages in which the board writes, and what becomes of what they send. What a form is and what it changes is known to `form`; what a
//! site would become, to `engine`; how files are written, to `edit`. Here they meet.

mod act;
mod ask;
mod buttons;
mod changes;
mod check;
mod clash;
mod import;
mod item;
mod list;
mod picks;
mod preview;
mod save;
mod shown;
mod sides;
mod upload;
mod wanted;

use hyper::StatusCode;

use crate::diagnostic::Locale;
use crate::form::page::{FILES, Notice};
use crate::text::percent;

use super::answer::Answer;
use super::live::{locale, parameter};
use super::server::Server;
use super::state::State;
use super::submission::Submission;
use super::types;

/// What came of a form that was sent.
pub struct Done {
    pub answer: Answer,
    pub has_written: bool,
}

impl Done {
    pub fn shown(answer: Answer) -> Done {
        Done { answer, has_written: false }
    }
}

/// Whether forms are sent to this address.
pub fn takes(path: &str) -> bool {
    ["/_desk/save", "/_desk/preview", "/_desk/upload", "/_desk/act", "/_desk/undo", "/_desk/import"].contains(&path)
}

/// Whether it is a page that nothing may open anew while somebody writes in it, or one of a site that is not there yet.
pub fn is_own(path: &str) -> bool {
    ["/_desk/edit", "/_desk/ask", "/_desk/import"].contains(&path) || path.starts_with(preview::PLACE)
}

/// Scripts and style sheets.
pub fn file(path: &str) -> Option<Answer> {
    let (_, kind, text) = FILES.iter().find(|(own, _, _)| *own == path)?;
    Some(Answer::ok(kind, *text))
}

pub fn at(server: &Server, state: &State, path: &str, query: &str) -> Option<Answer> {
    let locale = locale(state, query, "lang");
    Some(match path {
        "/_desk/texts" => list::page(server, state, query, locale),
        "/_desk/edit" | "/_desk/ask" | "/_desk/import" if server.workbench.is_read_only => {
            notice(server, StatusCode::FORBIDDEN, "read-only", "", locale)
        }
        "/_desk/edit" => shown::page(server, state, query, locale),
        "/_desk/ask" => ask::page(server, state, query, locale),
        "/_desk/import" => import::page(server, state, query, locale),
        "/_desk/changes" => changes::page(server, state, locale),
        "/_desk/picture" => picture(server, &asked(query)("path")?)?,
        "/_desk/token.json" if !server.workbench.is_read_only => token(server),
        _ => preview::at(server, path)?,
    })
}

pub fn change(server: &Server, state: &State, path: &str, sent: &Submission) -> Done {
    let locale = match sent.get("ui") {
        "en" => Locale::En,
        "vi" => Locale::Vi,
        _ => state.locale,
    };
    match path {
        "/_desk/save" => save::save(server, state, sent, locale),
        "/_desk/preview" => Done::shown(preview::make(server, state, sent, locale)),
        "/_desk/upload" => upload::upload(server, sent, locale),
        "/_desk/act" => act::act(server, state, sent, locale),
        "/_desk/import" => import::import(server, sent, locale),
        _ => changes::undo(server, sent, locale),
    }
}

/// For a page that outlived the run that gave it its own.
fn token(server: &Server) -> Answer {
    super::live::json(&serde_json::json!({"token": server.workbench.token.as_str()}))
}

/// A picture as it lies in the content: found among the files that are there, never by its path on the disk.
fn picture(server: &Server, path: &str) -> Option<Answer> {
    let ending = path.rsplit('.').next()?.to_ascii_lowercase();
    let kind = [("jpg", "image/jpeg"), ("jpeg", "image/jpeg"), ("png", "image/png"), ("webp", "image/webp")];
    let (_, kind) = kind.into_iter().find(|(own, _)| *own == ending)?;
    let bytes = server.workbench.project().ok()?.bytes(path)?;
    Some(Answer::ok(kind, bytes.to_vec()))
}

/// One sentence in place of a page.
fn notice(server: &Server, status: StatusCode, key: &'static str, arg: impl Into<String>, locale: Locale) -> Answer {
    let notice = Notice { key, arg: arg.into(), back: format!("/_desk/texts?lang={}", locale.tag()) };
    Answer::new(status, types::HTML, server.workbench.pages.notice(&notice, locale, "/_desk/texts?lang="))
}

fn asked(query: &str) -> impl Fn(&str) -> Option<String> {
    move |name| parameter(query, name).filter(|value| !value.is_empty())
}

/// `name=value&…`, in the order given.
fn written(pairs: &[(&str, &str)]) -> String {
    pairs.iter().map(|(name, value)| format!("{name}={}", percent(value, "/"))).collect::<Vec<_>>().join("&")
}
