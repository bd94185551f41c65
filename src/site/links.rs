//! Links from text to text: what they name, whether it is there, and who is named by whom.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::config::{Config, Section};
use crate::content::Document;
use crate::content::markdown::{self, Body};
use crate::diagnostic::{Code, Diagnostic};
use crate::text::{Lang, Suggestions};

use super::Input;
use super::entry::{Entry, EntryId, Presence};
use super::issues::Issue;
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

/// What links are looked up in: made once, asked for every link.
pub struct Index<'a> {
    entries: &'a [Entry],
    config: &'a Config,
    by_key: HashMap<&'a str, EntryId>,
    sections: Vec<Section>,
}

impl<'a> Index<'a> {
    pub fn new(entries: &'a [Entry], input: &Input<'a>, issues: &[Issue]) -> Index<'a> {
        let by_key = entries.iter().enumerate().map(|(at, entry)| (&*entry.key, EntryId(at as u32))).collect();
        let sections = super::sections().filter(|section| super::has_section(entries, input, issues, *section)).collect();
        Index { entries, config: input.config, by_key, sections }
    }

    fn entry(&self, key: &str) -> Option<(EntryId, &'a Entry)> {
        let id = *self.by_key.get(key)?;
        Some((id, &self.entries[id.0 as usize]))
    }
}

/// Where the links of one entry lead.
pub struct Followed {
    /// In each language that shows the entry.
    targets: Vec<Vec<Target>>,
    /// Whether any leads nowhere.
    is_suspect: bool,
}

/// Follows every link of every text, on all cores.
pub fn follow(index: &Index) -> Vec<Followed> {
    index.entries.par_iter().map(|entry| of_entry(index, entry)).collect()
}

fn of_entry(index: &Index, entry: &Entry) -> Followed {
    let mut targets = vec![Vec::new(); index.config.languages.count()];
    let mut is_suspect = false;
    for document in entry.documents().filter(|document| !document.body.links.is_empty()) {
        let own = self::targets(index, Writing::of(document), document.lang);
        is_suspect |= own.contains(&Target::Nowhere);
        for lang in index.config.languages.all() {
            let is_shown = entry.shown(lang).is_some_and(|shown| Arc::ptr_eq(&shown.document, document));
            if is_shown {
                let other = || self::targets(index, Writing::of(document), lang);
                targets[lang.index()] = if lang == document.lang { own.clone() } else { other() };
            }
        }
    }
    Followed { targets, is_suspect }
}

/// Reports every link that leads nowhere, in public texts and in those still held back: the day they appear must not break a build.
pub fn check(index: &Index, followed: &[Followed], today: Date, near: &mut Suggestions, problems: &mut Vec<Diagnostic>) {
    // Suggestions, of which there are only so many, are made one after the other.
    let suspects = index.entries.iter().zip(followed).filter(|(_, followed)| followed.is_suspect);
    for document in suspects.flat_map(|(entry, _)| entry.documents()) {
        let from = Writing::of(document);
        problems.extend(document.body.links.iter().filter_map(|link| fault(index, today, near, from, link)));
    }
}

/// What is wrong with one link.
pub fn fault(index: &Index, today: Date, near: &mut Suggestions, from: Writing, link: &markdown::Link) -> Option<Diagnostic> {
    match find(index, from, from.lang, link) {
        Ok(Target::Nowhere) => Some(held_back(index, today, from, link)),
        Ok(_) => None,
        Err(fault) => Some(problem(index, near, link, fault)),
    }
}

/// Where each link of a text leads on a page of `lang`.
pub fn targets(index: &Index, from: Writing, lang: Lang) -> Vec<Target> {
    from.body.links.iter().map(|link| find(index, from, lang, link).unwrap_or(Target::Nowhere)).collect()
}

/// Gives every shown text its targets.
pub fn resolve(entries: &mut [Entry], followed: Vec<Followed>) {
    for (entry, found) in entries.iter_mut().zip(followed) {
        for (presence, targets) in entry.in_lang.iter_mut().zip(found.targets) {
            if let Presence::Shown(rendition) = presence {
                rendition.targets = targets;
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

fn find(index: &Index, from: Writing, lang: Lang, link: &markdown::Link) -> Result<Target, Fault> {
    if link.target.is_empty() {
        let anchor = link.anchor.clone().unwrap_or_default();
        return if from.body.has_id(&anchor) { Ok(Target::Here(anchor)) } else { Err(anchor_fault(from)) };
    }
    if let Some(section) = super::sections().find(|section| section.id() == &*link.target) {
        return if index.sections.contains(&section) { Ok(Target::Section(section)) } else { Err(Fault::Broken) };
    }
    let (id, entry) = index.entry(&key_of(&link.target, from.folder, index.config)).ok_or(Fault::Broken)?;
    let seen = entry.shown(lang).or_else(|| index.config.languages.all().find_map(|lang| entry.shown(lang)));
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
fn key_of<'a>(target: &'a str, folder: &str, config: &Config) -> Cow<'a, str> {
    let target = target.strip_prefix("content/").unwrap_or(target).trim_end_matches('/');
    let is_file = target.ends_with(".md");
    let bare = target.strip_suffix(".md").unwrap_or(target);
    let bare = match bare.rsplit_once('.') {
        Some((stem, tag)) if is_file && config.languages.find(tag).is_some() => stem,
        _ => bare,
    };
    let is_rooted = crate::content::Kind::ALL.iter().any(|kind| bare.strip_prefix(kind.folder()).is_some_and(|rest| rest.starts_with('/')));
    if is_rooted {
        return bare.strip_suffix("/index").unwrap_or(bare).into();
    }
    let joined = join(folder.strip_prefix("content/").unwrap_or_default(), bare);
    joined.strip_suffix("/index").unwrap_or(&joined).to_owned().into()
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

fn problem(index: &Index, near: &mut Suggestions, link: &markdown::Link, fault: Fault) -> Diagnostic {
    match fault {
        Fault::Broken => {
            let near = near.nearest(&link.target, index.entries.iter().map(|entry| &*entry.key));
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

fn held_back(index: &Index, today: Date, from: Writing, link: &markdown::Link) -> Diagnostic {
    let found = index.entry(&key_of(&link.target, from.folder, index.config));
    let reason = found.and_then(|(_, entry)| visibility::reason(&entry.original, today));
    Diagnostic::new(Code::LinkHeldBack, link.place.clone())
        .arg("target", &link.target)
        .arg("reason", reason.map_or("draft", |(reason, _)| reason.word()))
}
