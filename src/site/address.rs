//! Where an entry is found. Addresses are made of the section's word, the rest of the key and the slug; never of the title, so that
//! mending a title breaks no link.

use std::collections::BTreeMap;

use crate::config::{Config, Languages};
use crate::content::Document;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::text::{Lang, slug};

use super::Redirect;
use super::entry::{Entry, EntryId, Presence};

/// The root path of an entry in one language: `/tin-tuc/2026/ten-bai/`, `/en/news/2026/ten-bai/`.
pub fn of(original: &Document, shown: &Document, lang: Lang, config: &Config) -> Box<str> {
    // Room for most addresses: growing would cost as much as making them.
    let mut path = String::with_capacity(96);
    path.push_str(&config.home(lang));
    if let Some(section) = original.kind.spec().section {
        path.push_str(config.section(lang, section));
        path.push('/');
    }
    let mut parts = original.key.split('/').skip(1).peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_some() {
            path.push_str(&slug(part));
        } else {
            path.push_str(&last_part(original, shown, lang, part));
        }
        path.push('/');
    }
    path.into()
}

/// The slug of the text itself; a text shown in another language than its own goes by the file's name.
fn last_part(original: &Document, shown: &Document, lang: Lang, stem: &str) -> String {
    let own = shown.common.slug.as_deref().filter(|_| shown.lang == lang);
    let folded = slug(stem);
    match own {
        Some(own) => own.to_owned(),
        None if folded.is_empty() => original.common.slug.as_deref().unwrap_or("x").to_owned(),
        None => folded,
    }
}

/// Two entries of one address overwrite each other; an old address must not be a living one. Gives the redirects that stand.
pub fn check(entries: &[Entry], languages: &Languages) -> (BTreeMap<Box<str>, Redirect>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let taken = taken(entries, languages, &mut problems);
    let mut redirects: BTreeMap<Box<str>, Redirect> = BTreeMap::new();
    // Old addresses in small letters: many systems take names that differ only in case for one.
    let mut old: BTreeMap<String, &Document> = BTreeMap::new();
    // Folders in small letters, as they are spelled: those of pages never have capitals.
    let mut spelled: BTreeMap<String, (&str, &Document)> = BTreeMap::new();
    let has_aliases = entries.iter().flat_map(Entry::documents).any(|document| !document.common.aliases.is_empty());
    for (url, document) in taken.iter().filter(|_| has_aliases) {
        spelled.extend(folders(url).map(|folder| (folder.to_owned(), (folder, *document))));
    }
    for (at, entry) in entries.iter().enumerate() {
        for lang in languages.all() {
            let Some(rendition) = entry.shown(lang).filter(|rendition| !rendition.is_fallback) else { continue };
            let document = &rendition.document;
            for (index, alias) in document.common.aliases.iter().enumerate() {
                let place = || document.front.place_of_value(&format!("aliases[{index}]"));
                let url = with_slash(alias).to_ascii_lowercase();
                let is_other = |folder: &&str| spelled.get(&folder.to_ascii_lowercase()).is_some_and(|(known, _)| known != folder);
                let other_case = || folders(alias).find(is_other).and_then(|folder| spelled.get(&folder.to_ascii_lowercase()));
                let living = taken.binary_search_by(|(known, _)| (*known).cmp(&*url)).ok().map(|at| taken[at].1);
                let other = living.or_else(|| old.get(&url).copied()).or_else(|| other_case().map(|(_, document)| *document));
                match other {
                    Some(other) => problems.push(collision(place(), alias, other)),
                    None => {
                        old.insert(url, &entry.original);
                        let own = folders(alias).map(|folder| (folder.to_ascii_lowercase(), (folder, &*entry.original)));
                        spelled.extend(own);
                        redirects.insert(alias.clone(), Redirect { entry: EntryId(at as u32), lang });
                    }
                }
            }
        }
    }
    (redirects, problems)
}

/// Every address with the text that has it, sorted; each once.
fn taken<'a>(entries: &'a [Entry], languages: &Languages, problems: &mut Vec<Diagnostic>) -> Vec<(&'a str, &'a Document)> {
    let of_language = |lang| entries.iter().filter_map(move |entry| Some((entry.url(lang)?, document_in(entry, lang))));
    let mut taken: Vec<(&str, &Document)> = languages.all().flat_map(of_language).collect();
    // Entries come by key, so addresses come nearly in order; those that are equal stay in the order of the entries.
    taken.sort_by_key(|(url, _)| *url);
    taken.dedup_by(|later, first| {
        let twice = later.0 == first.0;
        if twice {
            problems.push(taken_slug(later.1, later.0, first.1));
        }
        twice
    });
    taken
}

/// The folders of a path, from the outside in: `/tin`, `/tin/2026`.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').skip(1).map(|(end, _)| &path[..end])
}

/// `/a` and `/a/` are one address to a reader; a file name stays as it is.
fn with_slash(path: &str) -> String {
    let last = path.rsplit('/').next().unwrap_or_default();
    if path.ends_with('/') || last.contains('.') { path.to_owned() } else { format!("{path}/") }
}

fn document_in(entry: &Entry, lang: Lang) -> &Document {
    match &entry.in_lang[lang.index()] {
        Presence::Shown(rendition) => &rendition.document,
        _ => &entry.original,
    }
}

/// Two texts of one address: the later one gets another last part.
fn taken_slug(document: &Document, address: &str, other: &Document) -> Diagnostic {
    let last = address.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let line = format!("slug: {last}-2");
    if document.front.may_have("slug") {
        collision(document.front.place_of_key("slug"), address, other).fix(line)
    } else {
        collision(Place::file(document.path.clone()), address, other).missing_line(line)
    }
}

fn collision(place: Place, address: &str, other: &Document) -> Diagnostic {
    Diagnostic::new(Code::AddressCollision, place)
        .arg("address", address)
        .arg("other", &other.path)
        .related(Place::file(other.path.clone()))
}
