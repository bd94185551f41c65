//! Problems as data: a code, a place, arguments. Texts in Vietnamese and English are made late, by [`Messages`]; the same text
//! goes to the terminal, to JSON and over a page. Knows nothing of the pipeline.

mod code;
mod human;
mod json;
mod messages;
mod place;

pub use code::{Code, Severity};
pub use human::human;
pub use json::json;
pub use messages::{Locale, Messages};
pub use place::Place;

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    pub place: Place,
    pub code: Code,
    pub severity: Severity,
    /// What the texts name, in the order given.
    pub args: Vec<(&'static str, String)>,
    /// What to write instead: a line to paste.
    pub fix: Option<String>,
    /// A second place that belongs to the problem, such as the other file of a collision.
    pub related: Option<Place>,
}

impl Diagnostic {
    pub fn new(code: Code, place: Place) -> Diagnostic {
        Diagnostic { place, code, severity: code.severity(), args: Vec::new(), fix: None, related: None }
    }

    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Diagnostic {
        self.args.push((name, value.to_string()));
        self
    }

    pub fn fix(mut self, line: impl Into<String>) -> Diagnostic {
        self.fix = Some(line.into());
        self
    }

    pub fn related(mut self, place: Place) -> Diagnostic {
        self.related = Some(place);
        self
    }

    pub fn as_warning(mut self) -> Diagnostic {
        self.severity = Severity::Warning;
        self
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Sorted by file and place, without repeats: the order in which they are shown.
pub fn sorted(mut all: Vec<Diagnostic>) -> Vec<Diagnostic> {
    all.sort();
    all.dedup();
    all
}

pub fn has_errors(all: &[Diagnostic]) -> bool {
    all.iter().any(Diagnostic::is_error)
}
