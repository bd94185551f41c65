//! The way from a file's text to a document, the same for every kind.

use std::sync::Arc;

use serde::de::DeserializeOwned;

use crate::config::{Config, Values};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::text::{Lang, slug};
use crate::yaml::{self, Source};

use super::common::{self, Common, CommonForm};
use super::document::{Document, Kind, Prose};
use super::file_name::{FileName, NameFault};
use super::markdown;
use super::{news, static_page};

/// Identifiers that the pages around a text use themselves: a heading of the text must not take one. Themes keep to these.
const PAGE_IDS: [&str; 15] = [
    "main",
    "toc-heading",
    "gallery-heading",
    "event-heading",
    "related",
    "mentions",
    "archive",
    "upcoming",
    "past",
    "lead",
    "footer-topics",
    "footer-follow",
    "home-news",
    "home-events",
    "home-topics",
];

/// What one file gives: a document where one could be made, and every problem of the file.
#[derive(Default)]
pub struct Parsed {
    pub document: Option<Document>,
    pub problems: Vec<Diagnostic>,
    /// The file says `status: draft` in so many words: its faults do not hold up the others.
    pub is_draft: bool,
}

/// The text of one file below `content/`, whose name ends in `.md`.
pub fn parse(path: &Arc<str>, text: &str, config: &Config) -> Parsed {
    let name = match FileName::parse(path, &config.languages) {
        Ok(name) => name,
        Err(fault) => return Parsed { problems: vec![name_problem(path, fault, config)], ..Parsed::default() },
    };
    let split = match yaml::split(path, text) {
        Ok(split) => split,
        Err(problems) => return Parsed { problems, ..Parsed::default() },
    };
    let source = Source::new(path, split.front, split.front_line);
    let mut front = Front::new(&source, config, name.lang);
    let facts = match name.kind {
        Kind::News => news::read(&mut front),
        Kind::Page => static_page::read(&mut front),
    };
    let (body, body_problems) =
        markdown::render(path, split.body, split.body_line, &markdown::Options { reserved: &PAGE_IDS, ..markdown::Options::default() });
    let Front { values, mut problems, common, title, summary, prose, explicit_draft, .. } = front;
    problems.extend(values.finish());
    problems.extend(body_problems);
    problems.extend(slug_needed(path, &name, &common, config));
    let document = Document {
        path: path.clone(),
        key: (&*name.key).into(),
        kind: name.kind,
        lang: name.lang,
        lang_given: name.lang_given,
        folder: name.folder,
        common,
        title,
        summary,
        facts,
        prose,
        body,
        front: source,
    };
    Parsed { document: Some(document), problems, is_draft: explicit_draft }
}

fn name_problem(path: &Arc<str>, fault: NameFault, config: &Config) -> Diagnostic {
    let problem = Diagnostic::new(fault.code(), Place::file(path.clone()));
    match fault {
        NameFault::NoKind => {
            let folders: Vec<_> = Kind::ALL.iter().map(|kind| format!("content/{}/", kind.folder())).collect();
            problem.arg("expected", folders.join(", "))
        }
        NameFault::UnknownLanguage(tag) => problem.arg("value", tag).arg("known", config.languages.names()),
        NameFault::BadName(name) => problem.arg("name", name),
    }
}

/// Without an explicit slug the address is made from the file's name, which some scripts do not allow.
fn slug_needed(path: &Arc<str>, name: &FileName, common: &Common, config: &Config) -> Option<Diagnostic> {
    if common.slug.is_some() {
        return None;
    }
    let stem = name.key.rsplit('/').next().unwrap_or_default();
    let made = slug(stem);
    let code = if made.is_empty() { Code::SlugNeeded } else { common::slug_fault(&made, name.lang, config)? };
    let value = if made.is_empty() { stem } else { &made };
    Some(Diagnostic::new(code, Place::file(path.clone())).arg("value", value))
}

/// The front matter of one file while it is being read.
pub struct Front<'a> {
    pub source: &'a Source,
    pub config: &'a Config,
    pub lang: Lang,
    pub values: Values<'a>,
    problems: Vec<Diagnostic>,
    common: Common,
    title: Box<str>,
    summary: Box<str>,
    prose: Prose,
    explicit_draft: bool,
}

impl<'a> Front<'a> {
    fn new(source: &'a Source, config: &'a Config, lang: Lang) -> Front<'a> {
        Front {
            source,
            config,
            lang,
            values: Values::new(source, &config.languages),
            problems: Vec::new(),
            common: Common::default(),
            title: "".into(),
            summary: "".into(),
            prose: Vec::new(),
            explicit_draft: false,
        }
    }

    /// The form of a kind, with every problem of its writing.
    pub fn form<T: DeserializeOwned + Default>(&mut self) -> T {
        let (form, problems) = yaml::read(self.source);
        self.problems.extend(problems);
        form
    }

    /// What every kind has: title, summary, common keys.
    pub fn head(&mut self, title: Option<String>, summary: Option<String>, form: CommonForm) {
        self.explicit_draft = form.status.as_deref() == Some("draft");
        if title.is_none() {
            self.values.missing("title", "title: …");
        }
        self.title = self.prose("title", title).unwrap_or_default();
        self.summary = self.prose("summary", summary).unwrap_or_default();
        self.common = common::read(form, self.lang, self.config, &mut self.values);
    }

    /// A text that a translator translates.
    pub fn prose(&mut self, key: &str, value: Option<String>) -> Option<Box<str>> {
        let text = self.values.text(key, value)?;
        if markdown::secrecy_mark(&text).is_some() {
            let problem = self.values.problem(Code::SecrecyMark, key).arg("value", &text);
            self.values.report(problem);
        }
        self.prose.push((key.into(), text.clone()));
        Some(text)
    }
}
