//! Before something is done that readers will notice: what comes of it, and what links there.

use hyper::StatusCode;

use crate::diagnostic::Locale;
use crate::form::FieldProblem;
use crate::form::page::Ask;
use crate::text::Lang;

use super::super::answer::{self, Answer};
use super::super::server::Server;
use super::super::state::State;
use super::super::types;
use super::act::ACTS;
use super::item::Item;
use super::wanted::Wanted;
use super::{asked, notice, shown, written};

pub fn page(server: &Server, state: &State, query: &str, locale: Locale) -> Answer {
    let get = asked(query);
    let act = get("act").and_then(|act| ACTS.into_iter().find(|known| *known == act));
    let (Some(act), Some(path)) = (act, get("path")) else { return notice(server, StatusCode::NOT_FOUND, "not-found", "", locale) };
    match shown::open(server, Wanted::File(path), locale) {
        Ok(item) => Answer::ok(types::HTML, html(server, state, &item, act, fields(&item, act, locale), Vec::new(), locale)),
        Err(answer) => *answer,
    }
}

/// What is to be typed, with what most would type.
fn fields(item: &Item, act: &str, locale: Locale) -> Vec<(&'static str, String)> {
    let today = item.today.strftime("%d/%m/%Y").to_string();
    let role = match locale {
        Locale::Vi => "Trưởng Ban biên tập",
        Locale::En => "Editor-in-chief",
    };
    match act {
        "approve" => vec![("by", role.to_owned()), ("on", today)],
        "verify" => vec![("by", verifier(item)), ("on", today)],
        "plan" => vec![("on", item.today.tomorrow().unwrap_or(item.today).strftime("%d/%m/%Y").to_string())],
        _ => Vec::new(),
    }
}

/// Whoever did it the last time.
pub fn verifier(item: &Item) -> String {
    let organization = item.document().and_then(|document| document.organization());
    organization.map(|organization| organization.verified_by.get(Lang::DEFAULT).to_owned()).unwrap_or_default()
}

pub fn html(
    server: &Server,
    state: &State,
    item: &Item,
    act: &'static str,
    fields: Vec<(&'static str, String)>,
    problems: Vec<FieldProblem>,
    locale: Locale,
) -> String {
    let hidden = [
        ("token", server.workbench.token.as_str().to_owned()),
        ("ui", locale.tag().to_owned()),
        ("path", item.path.clone()),
        ("act", act.to_owned()),
        ("base", item.print().map(|print| format!("{print:032x}")).unwrap_or_default()),
    ];
    let hidden = hidden.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let linked = if ["withdraw", "delete"].contains(&act) { linked(state, item) } else { Vec::new() };
    let ask = Ask { hidden, act, title: item.title(), path: item.path.clone(), linked, fields, problems };
    let here = format!("/_desk/ask?{}&lang=", written(&[("act", act), ("path", &item.path)]));
    server.workbench.pages.ask(&ask, locale, &here)
}

/// Texts that lead there or name it, each where it is written.
fn linked(state: &State, item: &Item) -> Vec<(String, String)> {
    let Some(shown) = state.shown.as_deref() else { return Vec::new() };
    let site = &answer::book(shown).site;
    let Some(entry) = site.find(&item.key).map(|id| site.entry(id)) else { return Vec::new() };
    let mut from: Vec<_> = entry.mentions.iter().flatten().copied().chain(entry.named_by.iter().map(|named| named.from)).collect();
    from.sort();
    from.dedup();
    let row = |id| {
        let document = &site.entry(id).original;
        (document.title.to_string(), Wanted::File(document.path.to_string()).address())
    };
    from.into_iter().map(row).collect()
}
