//! What the check of the whole site says of a text, as it is or as it would be.

use crate::diagnostic::{Diagnostic, Locale, html_list};
use crate::engine::{Foreseen, Foresight};
use crate::form::{Entered, FieldProblem, Form};

use super::super::server::Server;
use super::item::Item;
use super::save::Sent;

/// What is wrong with a text that is not written yet.
pub struct Verdict {
    /// Beside their controls.
    pub problems: Vec<FieldProblem>,
    /// Everything else, as HTML: of this text, and of others that it would put at fault.
    pub list: String,
    pub has_errors: bool,
    pub foresight: Foresight,
}

/// `text`: what would lie at the path.
pub fn judge(sent: &Sent, path: &str, text: &str) -> Verdict {
    let Sent { server, state, item, form, entered, locale } = sent;
    let files: [Foreseen; 1] = [(path.into(), Some(text.as_bytes().to_vec()))];
    let foresight = server.workbench.foresee(&item.project, &files);
    let (own, others): (Vec<_>, Vec<_>) = foresight.problems.iter().partition(|problem| *problem.place.path == *path);
    let own: Vec<Diagnostic> = own.into_iter().cloned().collect();
    // Others are told of what this text does to them, not of what they had before.
    let caused = others.into_iter().filter(|problem| problem.is_error() && !state.problems.contains(problem)).cloned();
    let caused: Vec<Diagnostic> = caused.collect();
    let has_errors = own.iter().chain(&caused).any(Diagnostic::is_error);
    let (problems, mut rest) = placed(server, *form, text, entered, &own, *locale);
    rest.extend(caused);
    Verdict { problems, list: told(server, &rest, *locale), has_errors, foresight }
}

/// Of a text that nobody changed yet.
pub fn of_file(server: &Server, item: &Item, form: Option<&Form>, entered: &Entered, locale: Locale) -> (Vec<FieldProblem>, String) {
    let Some(text) = item.text() else { return (Vec::new(), String::new()) };
    let (problems, rest) = placed(server, form, item.written(), entered, &text.parsed.problems, locale);
    (problems, told(server, &rest, locale))
}

fn placed(
    server: &Server,
    form: Option<&Form>,
    text: &str,
    entered: &Entered,
    found: &[Diagnostic],
    locale: Locale,
) -> (Vec<FieldProblem>, Vec<Diagnostic>) {
    let Some(form) = form else { return (Vec::new(), found.to_vec()) };
    let (problems, rest) = form.problems(text, entered, found, server.messages(locale));
    (problems, rest.into_iter().cloned().collect())
}

fn told(server: &Server, problems: &[Diagnostic], locale: Locale) -> String {
    html_list(problems, server.messages(locale), &|place| server.editor.open(place))
}
