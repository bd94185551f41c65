//! Problems as data: a code, a place, arguments. Texts in Vietnamese and English are made late, by [`Messages`]; the same text
//! goes to the terminal, to JSON and over a page. Knows nothing of the pipeline.

mod code;
mod editor;
mod html;
mod human;
mod json;
mod messages;
mod place;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

pub use code::{Code, Severity};
pub use editor::Editor;
pub use html::{html, html_list};
pub use human::human;
pub use json::json;
pub use messages::{Locale, Messages};
pub use place::Place;

/// What texts name, each by its name. Names are the program's own, unless a problem was read from where it was kept.
pub type Args = Vec<(Cow<'static, str>, String)>;

/// A line to paste.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Fix {
    /// In place of the line shown.
    Instead(String),
    /// As a line of its own, beside those that are there.
    Added(String),
}

impl Fix {
    pub fn line(&self) -> &str {
        match self {
            Fix::Instead(line) | Fix::Added(line) => line,
        }
    }
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Diagnostic {
    pub place: Place,
    pub code: Code,
    pub severity: Severity,
    /// What the texts name, in the order given.
    pub args: Args,
    /// What to write.
    pub fix: Option<Fix>,
    /// A second place that belongs to the problem, such as the other file of a collision.
    pub related: Option<Place>,
}

impl Diagnostic {
    pub fn new(code: Code, place: Place) -> Diagnostic {
        Diagnostic { place, code, severity: code.severity(), args: Vec::new(), fix: None, related: None }
    }

    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Diagnostic {
        self.args.push((name.into(), value.to_string()));
        self
    }

    /// The line to write instead.
    pub fn fix(mut self, line: impl Into<String>) -> Diagnostic {
        self.fix = Some(Fix::Instead(line.into()));
        self
    }

    /// The line to put in.
    pub fn missing_line(mut self, line: impl Into<String>) -> Diagnostic {
        self.fix = Some(Fix::Added(line.into()));
        self
    }

    pub fn fix_line(&self) -> Option<&str> {
        self.fix.as_ref().map(Fix::line)
    }

    pub fn related(mut self, place: Place) -> Diagnostic {
        self.related = Some(place);
        self
    }

    pub fn as_warning(mut self) -> Diagnostic {
        self.severity = Severity::Warning;
        self
    }

    fn named(&self, arg: &str) -> Option<&str> {
        self.args.iter().find(|(name, _)| *name == arg).map(|(_, value)| &**value)
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

/// Without what only follows from another problem: a key misspelt is not also missing, nor is a picture that cannot be read.
pub fn without_consequences(all: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let meant: BTreeSet<(Arc<str>, String)> = all
        .iter()
        .filter(|problem| problem.code == Code::UnknownKey)
        .filter_map(|problem| Some((problem.place.path.clone(), problem.named("nearest")?.to_owned())))
        .collect();
    let faulty: BTreeSet<Arc<str>> = all.iter().filter(|problem| problem.is_error()).map(|problem| problem.place.path.clone()).collect();
    let is_faulty_picture = |problem: &Diagnostic| {
        let file = problem.named("picture").map(|file| file.strip_prefix("./").unwrap_or(file));
        let folder = problem.place.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        file.is_some_and(|file| ["content", folder].iter().any(|folder| faulty.contains(&*format!("{folder}/{file}"))))
    };
    let follows = |problem: &Diagnostic| {
        if problem.code == Code::MissingPicture {
            return is_faulty_picture(problem);
        }
        let key = match problem.code {
            Code::MissingKey => problem.named("key"),
            Code::MissingAlt => Some("alt"),
            _ => None,
        };
        key.is_some_and(|key| meant.contains(&(problem.place.path.clone(), key.to_owned())))
    };
    all.into_iter().filter(|problem| !follows(problem)).collect()
}

pub fn has_errors(all: &[Diagnostic]) -> bool {
    all.iter().any(Diagnostic::is_error)
}
