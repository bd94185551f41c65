//! What the template engine complains of, as problems with a place.

use tera::{Error, ErrorKind, ReportError};

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::theme::{LayerText, Theme};

pub struct LoadFault {
    /// The template at fault, where the engine names it.
    pub template: Option<String>,
    pub problem: Diagnostic,
}

/// What keeps templates from being read; at least one fault.
pub fn loading(error: &Error, theme: &Theme) -> Vec<LoadFault> {
    let printed = printed(&error.to_string(), theme);
    if report(error).is_some() || printed.is_empty() { vec![loading_one(error, theme)] } else { printed }
}

/// Names of filters, functions and templates that do not exist: the engine gives them as one text, each as
/// `error: WHAT` and `--> TEMPLATE:LINE:COLUMN` on the line below.
fn printed(text: &str, theme: &Theme) -> Vec<LoadFault> {
    let pairs = text.lines().zip(text.lines().skip(1));
    let faults = pairs.filter_map(|(said, at)| {
        let detail = said.strip_prefix("error: ")?.trim_end_matches('.');
        let mut parts = at.trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
        let column = parts.next()?.parse().ok()?;
        let line = parts.next()?.parse().ok()?;
        let name = parts.next()?;
        let text = find(theme, name)?;
        let place = Place::line(&text.path, &text.text, line, column);
        Some(LoadFault { template: Some(name.to_owned()), problem: Diagnostic::new(Code::TemplateSyntax, place).arg("detail", detail) })
    });
    faults.collect()
}

fn loading_one(error: &Error, theme: &Theme) -> LoadFault {
    match report(error) {
        Some(report) => LoadFault {
            template: Some(report.filename().to_owned()),
            problem: Diagnostic::new(Code::TemplateSyntax, place(report, theme)).arg("detail", report.message().trim_end_matches('.')),
        },
        None => {
            let template = template_of(error.kind());
            let place = template
                .as_deref()
                .and_then(|name| find(theme, name))
                .map_or_else(|| Place::file("templates"), |text| Place::file(text.path.clone()));
            LoadFault { template, problem: Diagnostic::new(Code::TemplateSyntax, place).arg("detail", first_line(error)) }
        }
    }
}

pub fn rendering(error: &Error, theme: &Theme, template: &str, page: &str) -> Diagnostic {
    let (place, detail) = match report(error) {
        Some(report) => (place(report, theme), report.message().trim_end_matches('.').to_owned()),
        None => (find(theme, template).map_or_else(|| Place::file(template), |text| Place::file(text.path.clone())), first_line(error)),
    };
    Diagnostic::new(Code::TemplateRender, place).arg("page", page).arg("detail", detail)
}

/// What went wrong while a template was rendered, in the engine's words.
pub fn message(error: &Error) -> Option<&str> {
    report(error).map(ReportError::message)
}

fn report(error: &Error) -> Option<&ReportError> {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => Some(report),
        _ => None,
    }
}

fn template_of(kind: &ErrorKind) -> Option<String> {
    match kind {
        ErrorKind::MissingParent { current, .. } => Some(current.clone()),
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => Some(tpl.clone()),
        _ => None,
    }
}

fn first_line(error: &Error) -> String {
    error.to_string().lines().next().unwrap_or_default().trim_end_matches('.').to_owned()
}

fn place(report: &ReportError, theme: &Theme) -> Place {
    match find(theme, report.filename()) {
        Some(text) => Place::at(&text.path, &text.text, report.span().range.start),
        None => Place::file(report.filename()),
    }
}

/// A template by the name the engine knows, with or without its layer.
fn find<'a>(theme: &'a Theme, name: &str) -> Option<&'a LayerText> {
    theme.layers.iter().find_map(|layer| {
        let bare =
            name.strip_prefix(layer.prefix).or_else(|| theme.layers.iter().all(|other| !name.starts_with(other.prefix)).then_some(name))?;
        layer.templates.iter().find(|text| *text.name == *bare)
    })
}
