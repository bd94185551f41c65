//! The way from a file's text to a document, the same for every kind.

use std::sync::Arc;

use crate::config::{Config, Section};
use crate::diagnostic::{Code, Diagnostic, Place, has_errors};
use crate::text::{is_device, slug};
use crate::yaml::{self, Source};

use super::common::{self, Common};
use super::document::{Document, TRANSLATED};
use super::file_name::{FileName, NameFault};
use super::front::Front;
use super::kind::Kind;
use super::markdown;
use super::naming;
use super::stamps::Stamps;
use super::{news, organization, plan, static_page};

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
        Kind::Plan => plan::read(&mut front),
        Kind::Organization => organization::read(&mut front),
        Kind::Page => static_page::read(&mut front),
    };
    let (mut body, body_problems) =
        markdown::render(path, split.body, split.body_line, &markdown::Options { reserved: &PAGE_IDS, ..markdown::Options::default() });
    let named = naming::read(&front, name.kind, &facts, &mut body, markdown::Places::of(path, split.body, split.body_line));
    let Front { values, mut problems, common, title, summary, prose, outline, explicit_draft, .. } = front;
    problems.extend(values.finish());
    problems.extend(body_problems);
    problems.extend(slug_needed(path, &name, &common, config));
    let stamps = Stamps::of(&prose, &std::mem::take(&mut body.stamps));
    body.blocks = Vec::new();
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
        outline,
        facts,
        is_faulty: has_errors(&problems),
        has_facts: source.top_keys().iter().any(|key| !TRANSLATED.contains(key)),
        prose,
        stamps,
        body,
        mentions: named.mentions,
        part_mentions: named.parts,
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
    if let Some(folder) = name.key.split('/').skip(1).find(|part| is_device(&slug(part))) {
        let is_last = name.key.ends_with(&format!("/{folder}"));
        if !is_last || common.slug.is_none() {
            return Some(Diagnostic::new(Code::ReservedSlug, Place::file(path.clone())).arg("value", folder));
        }
    }
    if let Some(folder) = taken_folder(name, config) {
        return Some(Diagnostic::new(Code::ReservedSlug, Place::file(path.clone())).arg("value", folder));
    }
    if common.slug.is_some() {
        return None;
    }
    let stem = name.key.rsplit('/').next().unwrap_or_default();
    let made = slug(stem);
    let code = if made.is_empty() { Code::SlugNeeded } else { common::slug_fault(&made, name.lang, config)? };
    let value = if made.is_empty() { stem } else { &made };
    Some(Diagnostic::new(code, Place::file(path.clone())).arg("value", value))
}

/// The folder of a page stands first in its address, in every language that shows it: it cannot be that of a section.
fn taken_folder<'a>(name: &'a FileName, config: &Config) -> Option<&'a str> {
    let (folder, _) = name.key.strip_prefix("pages/").filter(|_| name.kind == Kind::Page)?.split_once('/')?;
    let own = slug(folder);
    let is_taken = |lang| Section::all().any(|section| section.is_top_level() && config.section(lang, section) == own);
    config.languages.all().any(is_taken).then_some(folder)
}
