//! The site as it would be with an unsaved text: made when a form asks for it, kept for a few, and served below an address of its own, so
//! that the links on its pages lead to its own pictures and style sheets.

use std::sync::Arc;

use hyper::StatusCode;
use serde::Serialize;

use crate::diagnostic::Locale;
use crate::form::FieldProblem;

use super::super::answer::{self, Answer};
use super::super::server::Server;
use super::super::state::{Shown, State};
use super::super::submission::Submission;
use super::super::{live, path};
use super::save::{Sent, entered};
use super::wanted::Wanted;
use super::{check, notice, shown};

pub const PLACE: &str = "/_desk/preview/";

#[derive(Serialize)]
struct Made {
    /// None where no page can be made yet.
    url: Option<String>,
    problems: Vec<FieldProblem>,
}

pub fn make(server: &Server, state: &State, submission: &Submission, locale: Locale) -> Answer {
    let get = |name: &str| Some(submission.get(name).to_owned()).filter(|value| !value.is_empty());
    let Some(wanted) = Wanted::of(get) else { return notice(server, StatusCode::BAD_REQUEST, "not-found", "", locale) };
    let item = match shown::open(server, wanted, locale) {
        Ok(item) => item,
        Err(answer) => return *answer,
    };
    let form = item.form(locale);
    let sent = Sent { server, state, item: &item, form: form.as_ref(), entered: entered(submission), locale };
    let (text, mut problems) = sent.text("");
    let Ok(path) = sent.path() else { return live::json(&Made { url: None, problems }) };
    let verdict = check::judge(&sent, &path, &text);
    problems.extend(verdict.problems);
    let url = verdict.foresight.edition.and_then(|edition| {
        let shown = Shown::new(edition);
        let key = crate::content::FileName::parse(&path, &item.project.config.languages).ok()?.key;
        let site = &answer::book(&shown).site;
        let mounted = shown.routes.mounted(site.entry(site.find(&key)?).url(item.lang)?);
        let number = server.workbench.keep_preview(Arc::new(shown));
        Some(format!("{PLACE}{number}{}", path::encode(&mounted)))
    });
    live::json(&Made { url, problems })
}

/// A page of a site that is not there yet, or what belongs to it.
pub fn at(server: &Server, path: &str) -> Option<Answer> {
    let (number, _) = path.strip_prefix(PLACE)?.split_once('/')?;
    let shown = server.workbench.preview(number.parse().ok()?)?;
    let start = format!("{PLACE}{number}");
    let mut answer = answer::of(server, &shown, path.strip_prefix(&*start)?);
    // Redirects stay in the same site.
    answer.location = answer.location.map(|to| format!("{start}{to}"));
    Some(answer)
}
