//! One line of a section, and the section.

use crate::desk::status::{List, Row};

/// Lines of one kind under one heading.
pub struct Section {
    /// What its lines are called in a table.
    pub kind: String,
    pub heading: String,
    /// Said where it has no lines.
    pub none: String,
    /// Of how many the lines are the first.
    pub total: usize,
    /// Over the titles, and over each of the numbers.
    pub column: String,
    pub figures: Vec<String>,
    pub lines: Vec<Line>,
}

#[derive(Default)]
pub struct Line {
    pub title: String,
    pub lang: String,
    /// `2026-11-05`
    pub date: String,
    pub figures: Vec<usize>,
    /// The file, and the line in it.
    pub source: Option<(String, u32)>,
    pub url: Option<String>,
    /// What else there is to say.
    pub notes: Vec<String>,
}

impl Section {
    pub fn of<T>(list: &List<T>, kind: String, heading: String, none: String, line: impl FnMut(&T) -> Line) -> Section {
        let lines = list.rows.iter().map(line).collect();
        Section { kind, heading, none, total: list.total, column: String::new(), figures: Vec::new(), lines }
    }

    /// Whose lines are numbers.
    pub fn figures(heading: String, column: String, figures: Vec<String>, lines: Vec<Line>) -> Section {
        Section { kind: heading.clone(), heading, none: String::new(), total: lines.len(), column, figures, lines }
    }
}

impl Line {
    pub fn of(row: &Row) -> Line {
        Line {
            title: row.title.clone(),
            lang: row.lang.clone().unwrap_or_default(),
            source: Some((row.source.clone(), row.line)),
            url: row.url.clone(),
            ..Line::default()
        }
    }

    pub fn dated(self, date: &str) -> Line {
        Line { date: date.to_owned(), ..self }
    }

    /// Without what is empty.
    pub fn noted(self, notes: impl IntoIterator<Item = String>) -> Line {
        Line { notes: notes.into_iter().filter(|note| !note.is_empty()).collect(), ..self }
    }
}
