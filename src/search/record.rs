//! What is known of one page, and what a list of results shows of it.

use serde::Serialize;

/// What a word is worth by where it stands. Of several the highest counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Text,
    /// Three times or more.
    TextOften,
    /// In the summary, a heading or the facts.
    Fact,
    Title,
    /// In the number of a document or the acronym of an organisation.
    Name,
}

impl Level {
    pub const COUNT: usize = Level::Name as usize + 1;
}

/// A page that can be found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Record {
    /// Counted from `index.json`.
    pub address: String,
    pub title: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub number: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub acronym: String,
    /// Shown only: a day.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// One block a line.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// By which it is found, too: other names, numbers of what it cites, headings. Never shown.
    #[serde(skip)]
    pub facts: Vec<String>,
}

/// By what results are narrowed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    /// Also its name in the query of an address.
    pub name: &'static str,
    pub terms: Vec<Term>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Term {
    /// As addresses name it.
    pub id: String,
    pub label: String,
    /// Ascending, each once.
    pub documents: Vec<u32>,
}

/// The file of a document.
pub fn document(record: &Record) -> String {
    // Texts only: nothing in it can fail to be written.
    serde_json::to_string(record).unwrap_or_default()
}
