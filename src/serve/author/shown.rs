//! The page in which one text is written.

use hyper::StatusCode;

use crate::diagnostic::Locale;
use crate::form::page::{Edit, Told};
use crate::form::{Body, Entered, FieldProblem, Form, FormView};
use crate::text::with_lf;

use super::super::answer::{self, Answer};
use super::super::server::Server;
use super::super::state::State;
use super::super::{fault, types};
use super::item::{Item, NoItem};
use super::wanted::Wanted;
use super::{asked, buttons, check, notice, picks, sides};

/// A text as somebody wrote it, to be shown to him again or for the first time.
pub struct Showing<'a> {
    pub item: &'a Item,
    pub form: Option<&'a Form<'a>>,
    pub entered: &'a Entered,
    pub problems: Vec<FieldProblem>,
    /// What is wrong beyond the controls, as HTML.
    pub list: String,
    pub told: Option<Told>,
}

pub fn page(server: &Server, state: &State, query: &str, locale: Locale) -> Answer {
    let get = asked(query);
    let Some(wanted) = Wanted::of(&get) else { return notice(server, StatusCode::NOT_FOUND, "not-found", "", locale) };
    let item = match open(server, wanted, locale) {
        Ok(item) => item,
        Err(answer) => return *answer,
    };
    let form = item.form(locale);
    let entered = entered(&item, form.as_ref());
    let (problems, list) = check::of_file(server, &item, form.as_ref(), &entered, locale);
    let told = get("told").and_then(|told| ["saved", "saved-without-words", "nothing-changed"].into_iter().find(|known| *known == told));
    let told = told.map(|key| Told { key, save: get("save") });
    let showing = Showing { item: &item, form: form.as_ref(), entered: &entered, problems, list, told };
    Answer::ok(types::HTML, html(server, state, showing, locale))
}

pub fn open(server: &Server, wanted: Wanted, locale: Locale) -> Result<Item, Box<Answer>> {
    Item::open(&server.workbench, wanted).map_err(|why| {
        Box::new(match why {
            NoItem::Settings(problems) => fault::page(server, &problems),
            NoItem::Nothing => notice(server, StatusCode::NOT_FOUND, "not-found", "", locale),
            NoItem::Original(path) => notice(server, StatusCode::CONFLICT, "original-faulty", path, locale),
        })
    })
}

/// What the file says, as the form has it.
pub fn entered(item: &Item, form: Option<&Form>) -> Entered {
    match form {
        Some(form) => form.entered(item.written()),
        None => {
            let mut whole = Entered::default();
            whole.push("body", with_lf(item.written()).trim_start_matches('\u{feff}'));
            whole
        }
    }
}

pub fn html(server: &Server, state: &State, showing: Showing, locale: Locale) -> String {
    let Showing { item, form, entered, problems, list, told } = showing;
    let book = state.shown.as_deref().map(answer::book);
    let print = item.print();
    if print.is_some() {
        server.workbench.remember(item.written().as_bytes());
    }
    let mut hidden = vec![("token".to_owned(), server.workbench.token.as_str().to_owned()), ("ui".to_owned(), locale.tag().to_owned())];
    hidden.extend(item.wanted.pairs().into_iter().map(|(name, value)| (name.to_owned(), value)));
    hidden.push(("base".to_owned(), print.map(|print| format!("{print:032x}")).unwrap_or_default()));
    let view = match form {
        Some(form) => {
            let mut view = form.view(item.written(), entered, &picks::around(state, item), &problems);
            mark(&mut view, &sides::before(&server.workbench, item));
            view
        }
        None => {
            FormView { body: Some(Body { value: entered.get("body").unwrap_or_default().to_owned(), problems }), ..FormView::default() }
        }
    };
    let address = state.shown.as_deref().and_then(|shown| {
        let site = &answer::book(shown).site;
        let entry = site.entry(site.find(&item.key)?);
        Some(super::super::path::encode(&shown.routes.mounted(entry.url(item.lang)?)))
    });
    let page = Edit {
        hidden,
        title: item.title(),
        kind: front_word(item),
        path: item.path.clone(),
        state: buttons::state(item),
        lang: sides::named(item, item.lang, book),
        form: view,
        original: sides::original(&server.workbench, item, book),
        languages: sides::versions(item, book),
        acts: buttons::acts(item),
        asks: buttons::asks(item),
        address,
        problems: list,
        told,
    };
    let here = format!("{}&lang=", item.wanted.address());
    server.workbench.pages.edit(&page, locale, &here)
}

fn front_word(item: &Item) -> &'static str {
    crate::schema::Subject::Content(item.kind).id()
}

/// What each control's original said when it was translated.
fn mark(view: &mut FormView, before: &std::collections::HashMap<String, String>) {
    let controls = view.sections.iter_mut().flat_map(|section| &mut section.controls);
    for control in controls {
        control.before = before.get(&control.name).cloned();
    }
}
