//! What an import makes of one file, and which cell is to blame for what is said of it then.

use std::sync::Arc;

use crate::config::Config;
use crate::content::{self, Document};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::source;

pub struct FieldChange {
    /// `contact.email`.
    pub path: String,
    pub old: Option<String>,
    pub new: Option<String>,
    /// The cell that asks for it.
    pub place: Place,
}

pub struct FileChange {
    pub path: Arc<str>,
    /// Of the entry.
    pub key: String,
    /// As it lies on the disk; none where it is not there yet.
    pub before: Option<String>,
    pub after: String,
    pub fields: Vec<FieldChange>,
    /// The frame of a translation: a draft, of which not all has to be translated.
    pub is_frame: bool,
    /// The first row that is about the entry.
    pub row: Place,
}

/// A text as it would be read.
pub fn parsed(path: &Arc<str>, text: &str, config: &Config) -> (Option<Document>, Vec<Diagnostic>) {
    let (text, mut problems) = source::decode(path, text.as_bytes());
    let parsed = text.map(|text| content::parse(path, &text, config)).unwrap_or_default();
    problems.extend(parsed.problems);
    (parsed.document, problems)
}

impl FileChange {
    /// The errors that the file did not have before, each at its cell.
    pub fn new_errors(&self, before: &[Diagnostic], config: &Config) -> Vec<Diagnostic> {
        let (document, problems) = parsed(&self.path, &self.after, config);
        let is_old = |problem: &Diagnostic| before.iter().any(|old| (old.code, &old.args) == (problem.code, &problem.args));
        let is_gap = |problem: &Diagnostic| self.is_frame && matches!(problem.code, Code::EmptyValue | Code::Untranslated);
        let new = problems.into_iter().filter(|problem| problem.is_error() && !is_old(problem) && !is_gap(problem));
        new.map(|problem| self.placed(problem, document.as_ref())).collect()
    }

    /// A problem of the file as one of the cell that brought it; of the row where no cell can be told.
    pub fn at_cell(&self, problem: Diagnostic, config: &Config) -> Diagnostic {
        let document = parsed(&self.path, &self.after, config).0;
        self.placed(problem, document.as_ref())
    }

    fn placed(&self, problem: Diagnostic, document: Option<&Document>) -> Diagnostic {
        let lines = |field: &FieldChange| {
            let front = &document?.front;
            let span = front.tree().entry_span(&field.path)?;
            let (first, last) = (front.place(span.start).line, front.place(span.end.saturating_sub(1).max(span.start)).line);
            (first..=last).contains(&problem.place.line).then_some(last - first)
        };
        let found = self.fields.iter().filter_map(|field| Some((lines(field)?, field))).min_by_key(|(lines, _)| *lines);
        let place = found.map_or(&self.row, |(_, field)| &field.place).clone();
        // A line of the file is no advice for a cell.
        Diagnostic { place, fix: None, ..problem }
    }
}
