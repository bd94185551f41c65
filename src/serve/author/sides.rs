//! A text beside what it translates, and in which languages it is there.

use std::collections::HashMap;

use crate::content::{BODY, Piece, pieces};
use crate::edit::{What, changes};
use crate::form::page::{Original, Paragraph, Version};
use crate::page::Book;
use crate::text::Lang;

use super::super::workbench::Workbench;
use super::item::Item;
use super::wanted::Wanted;

/// What a translation is made from, with what changed there since.
pub fn original(workbench: &Workbench, item: &Item, book: Option<&Book>) -> Option<Original> {
    let first = item.texts.first().filter(|_| item.is_translation())?;
    let document = item.original()?;
    let texts: Vec<&str> = pieces(&first.text).into_iter().filter_map(paragraph).collect();
    let then = item.document().and_then(|document| document.common.translates.as_ref());
    let changed = then.map(|then| changes(document, &texts, then, |hash| workbench.store.find(hash))).unwrap_or_default();
    let of_body = |key: &str| key.strip_prefix(BODY)?.strip_prefix('[')?.strip_suffix(']')?.parse::<usize>().ok();
    let mut marks: HashMap<usize, (&'static str, Option<String>)> = HashMap::new();
    let mut gone = Vec::new();
    for change in &changed {
        match (of_body(&change.key), change.what) {
            (None, _) => {}
            (Some(_), What::Gone) => gone.push(change.old.clone().unwrap_or_default()),
            (Some(at), What::New) => drop(marks.insert(at, ("new", None))),
            (Some(at), What::Changed) => drop(marks.insert(at, ("changed", change.old.clone()))),
            (Some(_), What::Moved) => {}
        }
    }
    let here = texts.iter().enumerate().map(|(at, text)| {
        let (what, before) = marks.remove(&(at + 1)).unwrap_or(("same", None));
        Paragraph { what, text: (*text).to_owned(), before }
    });
    let mut paragraphs: Vec<Paragraph> = here.collect();
    paragraphs.extend(gone.into_iter().map(|text| Paragraph { what: "gone", text, before: None }));
    Some(Original { path: first.path.to_string(), lang: named(item, first.name.lang, book), paragraphs })
}

pub fn paragraph(piece: Piece<'_>) -> Option<&str> {
    match piece {
        Piece::Paragraph(text) => Some(text),
        Piece::Definitions(_) => None,
    }
}

/// What the front matter of the original said when this translation was made, where it says something else now.
pub fn before(workbench: &Workbench, item: &Item) -> HashMap<String, String> {
    let (Some(document), Some(first)) = (item.original().filter(|_| item.is_translation()), item.texts.first()) else {
        return HashMap::new();
    };
    let Some(then) = item.document().and_then(|document| document.common.translates.as_ref()) else { return HashMap::new() };
    let texts: Vec<&str> = pieces(&first.text).into_iter().filter_map(paragraph).collect();
    let changed = changes(document, &texts, then, |hash| workbench.store.find(hash));
    // Where nobody kept the words, it is still told that they changed.
    changed.into_iter().filter(|change| change.what != What::Gone).map(|change| (change.key, change.old.unwrap_or_default())).collect()
}

/// Every language of the site; those of a new text come with it.
pub fn versions(item: &Item, book: Option<&Book>) -> Vec<Version> {
    if item.texts.is_empty() {
        return Vec::new();
    }
    let languages = &item.project.config.languages;
    languages.all().map(|lang| version(item, lang, book)).collect()
}

fn version(item: &Item, lang: Lang, book: Option<&Book>) -> Version {
    let at = item.texts.iter().position(|text| text.name.lang == lang);
    let wanted = match at {
        Some(at) => Wanted::File(item.texts[at].path.to_string()),
        None => Wanted::Translation(item.key.clone(), item.project.config.languages.tag(lang).to_owned()),
    };
    let state = match at {
        _ if lang == item.lang => "here",
        None => "missing",
        Some(0) => "original",
        Some(at) if is_outdated(item, at) => "outdated",
        Some(_) => "current",
    };
    Version { lang: named(item, lang, book), href: wanted.address(), state }
}

fn is_outdated(item: &Item, at: usize) -> bool {
    let then = item.texts[at].parsed.document.as_ref().and_then(|document| document.common.translates.as_ref());
    then.is_none_or(|then| item.original().is_some_and(|original| original.stamps != *then))
}

/// The tag of a language, and what it calls itself.
pub fn named(item: &Item, lang: Lang, book: Option<&Book>) -> (String, String) {
    let tag = item.project.config.languages.tag(lang).to_owned();
    let name = book.filter(|book| book.site.config.languages.find(&tag) == Some(lang)).map(|book| book.say(lang, "language-name", &[]));
    (tag.clone(), name.unwrap_or(tag))
}
