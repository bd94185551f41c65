//! Links from text to text: what they name, whether it is there, and who is named by whom.

use jiff::civil::Date;

use crate::config::{Config, Section};
use crate::content::Document;
use crate::content::markdown::{self, Body};
use crate::diagnostic::{Code, Diagnostic};
use crate::text::Lang;

use super::entry::{Entry, EntryId, Presence};
use super::suggestions::Suggestions;
use super::visibility;

/// What a link of a body leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Entry {
        id: EntryId,
        anchor: Option<Box<str>>,
    },
    Section(Section),
    /// A heading of the same text.
    Here(Box<str>),
    /// Not public: the words stay, the link goes.
    Nowhere,
}

enum Fault {
    Broken,
    Anchor { key: Box<str>, known: Vec<Box<str>> },
}

/// Where a link is written.
#[derive(Clone, Copy)]
pub struct Writing<'a> {
    pub body: &'a Body,
    /// The text's name, for messages.
    pub key: &'a str,
    /// From which links to files go.
    pub folder: &'a str,
    pub lang: Lang,
}

impl<'a> Writing<'a> {
    fn of(document: &'a Document) -> Writing<'a> {
        Writing { body: &document.body, key: &document.key, folder: &document.folder, lang: document.lang }
    }
}

/// Reports every link that leads nowhere, in public texts and in those still held back: the day they appear must not break a build.
pub fn check(entries: &[Entry], config: &Config, today: Date, near: &mut Suggestions, problems: &mut Vec<Diagnostic>) {
    for entry in entries {
        for document in entry.documents() {
            let from = Writing::of(document);
            problems.extend(document.body.links.iter().filter_map(|link| fault(entries, config, today, near, from, link)));
        }
    }
}

/// What is wrong with one link.
pub fn fault(
    entries: &[Entry],
    config: &Config,
    today: Date,
    near: &mut Suggestions,
    from: Writing,
    link: &markdown::Link,
) -> Option<Diagnostic> {
    match find(entries, config, from, from.lang, link) {
        Ok(Target::Nowhere) => Some(held_back(entries, config, today, from, link)),
        Ok(_) => None,
        Err(fault) => Some(problem(entries, near, link, fault)),
    }
}

/// Where each link of a text leads on a page of `lang`.
pub fn targets(entries: &[Entry], config: &Config, from: Writing, lang: Lang) -> Vec<Target> {
    from.body.links.iter().map(|link| find(entries, config, from, lang, link).unwrap_or(Target::Nowhere)).collect()
}

/// Gives every shown text its targets.
pub fn resolve(entries: &mut [Entry], config: &Config) {
    for at in 0..entries.len() {
        for lang in config.languages.all() {
            let Some(rendition) = entries[at].shown(lang) else { continue };
            let found = targets(entries, config, Writing::of(&rendition.document), lang);
            if let Presence::Shown(rendition) = &mut entries[at].in_lang[lang.index()] {
                rendition.targets = found;
            }
        }
    }
}

/// Lists on each entry what names it, in each language.
pub fn mention(entries: &mut [Entry]) {
    let mut pairs: Vec<(EntryId, Lang, EntryId)> = Vec::new();
    for (at, entry) in entries.iter_mut().enumerate() {
        let from = EntryId(at as u32);
        for (lang, rendition) in entry.renditions().filter(|(_, rendition)| !rendition.is_fallback) {
            let named = rendition.targets.iter().filter_map(|target| match target {
                Target::Entry { id, .. } if *id != from => Some(*id),
                _ => None,
            });
            pairs.extend(named.map(|to| (to, lang, from)));
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    for (to, lang, from) in pairs {
        entries[to.0 as usize].mentions[lang.index()].push(from);
    }
}

fn find(entries: &[Entry], config: &Config, from: Writing, lang: Lang, link: &markdown::Link) -> Result<Target, Fault> {
    if link.target.is_empty() {
        let anchor = link.anchor.clone().unwrap_or_default();
        return if from.body.has_id(&anchor) { Ok(Target::Here(anchor)) } else { Err(anchor_fault(from)) };
    }
    if let Some(section) = super::sections().find(|section| section.id() == &*link.target) {
        return if super::has_section(entries, config, section) { Ok(Target::Section(section)) } else { Err(Fault::Broken) };
    }
    let key = key_of(&link.target, from.folder, config);
    let found = entries.binary_search_by(|entry| (*entry.key).cmp(&key)).map_err(|_| Fault::Broken)?;
    let (id, entry) = (EntryId(found as u32), &entries[found]);
    let seen = entry.shown(lang).or_else(|| config.languages.all().find_map(|lang| entry.shown(lang)));
    match (seen, &link.anchor) {
        (None, _) if !entry.is_reachable() => Ok(Target::Nowhere),
        // A part such as a task has an anchor of its own on every page of its entry.
        (Some(_), Some(anchor)) if entry.original.outline.parts.contains(anchor) => Ok(Target::Entry { id, anchor: link.anchor.clone() }),
        (Some(rendition), Some(anchor)) if !rendition.document.body.has_id(anchor) => {
            // A text shown in another language than its own still names its own language's headings.
            if from.lang == lang { Err(anchor_fault(Writing::of(&rendition.document))) } else { Ok(Target::Entry { id, anchor: None }) }
        }
        (Some(_), anchor) => Ok(Target::Entry { id, anchor: anchor.clone() }),
        (None, _) => Ok(Target::Entry { id, anchor: None }),
    }
}

/// A key as it is, or the file that has it: `../2025/bai.vi.md`, `content/news/2025/bai.vi.md`, `bai.vi.md`.
fn key_of(target: &str, folder: &str, config: &Config) -> String {
    let target = target.strip_prefix("content/").unwrap_or(target).trim_end_matches('/');
    let is_file = target.ends_with(".md");
    let bare = target.strip_suffix(".md").unwrap_or(target);
    let bare = match bare.rsplit_once('.') {
        Some((stem, tag)) if is_file && config.languages.find(tag).is_some() => stem,
        _ => bare,
    };
    let is_rooted = crate::content::Kind::ALL.iter().any(|kind| bare.strip_prefix(kind.folder()).is_some_and(|rest| rest.starts_with('/')));
    let joined = if is_rooted { bare.to_owned() } else { join(folder.strip_prefix("content/").unwrap_or_default(), bare) };
    joined.strip_suffix("/index").unwrap_or(&joined).to_owned()
}

fn join(folder: &str, relative: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in relative.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn anchor_fault(text: Writing) -> Fault {
    Fault::Anchor { key: text.key.into(), known: text.body.headings.iter().map(|heading| heading.id.clone()).collect() }
}

fn problem(entries: &[Entry], near: &mut Suggestions, link: &markdown::Link, fault: Fault) -> Diagnostic {
    match fault {
        Fault::Broken => {
            let near = near.nearest(&link.target, entries.iter().map(|entry| &*entry.key));
            Diagnostic::new(Code::BrokenLink, link.place.clone()).arg("target", &link.target).arg("nearest", near)
        }
        Fault::Anchor { key, known } => {
            let anchor = link.anchor.as_deref().unwrap_or_default();
            let near = near.nearest(anchor, known.iter().map(|id| &**id));
            let names: Vec<_> = known.iter().map(|id| format!("#{id}")).collect();
            Diagnostic::new(Code::BrokenAnchor, link.place.clone())
                .arg("anchor", anchor)
                .arg("target", key)
                .arg("nearest", near)
                .arg("known", names.join(", "))
        }
    }
}

fn held_back(entries: &[Entry], config: &Config, today: Date, from: Writing, link: &markdown::Link) -> Diagnostic {
    let key = key_of(&link.target, from.folder, config);
    let found = entries.binary_search_by(|entry| (*entry.key).cmp(&key)).ok().map(|at| &entries[at]);
    let reason = found.and_then(|entry| visibility::reason(&entry.original, today));
    Diagnostic::new(Code::LinkHeldBack, link.place.clone())
        .arg("target", &link.target)
        .arg("reason", reason.map_or("draft", |(reason, _)| reason.word()))
}
