//! What is not translated, and what was translated from an older text.

use std::cmp::Reverse;

use crate::content::{Document, Status};
use crate::site::{Entry, Reason, reason};
use crate::text::Lang;

use super::sight::Sight;
use super::status::{List, Missing, Outdated, Translations, Untranslated};

pub fn list(sight: Sight) -> Translations {
    let languages = sight.book.site.config.languages.all();
    Translations { missing: languages.map(|lang| missing(sight, lang)).collect(), outdated: outdated(sight) }
}

fn missing(sight: Sight, lang: Lang) -> Missing {
    let mut found: Vec<(bool, &Entry)> = Vec::new();
    for entry in sight.entries().iter().filter(|entry| entry.documents().all(|document| document.lang != lang)) {
        match reason(&entry.original, sight.today()) {
            Some((Reason::Expired | Reason::Withdrawn | Reason::Private, _)) => {}
            held => found.push((held.is_none(), entry)),
        }
    }
    found.sort_by_key(|(public, entry)| (Reverse(*public), Reverse(entry.moment().map(|moment| (moment.date, moment.time))), &*entry.key));
    let list = List::of(found, sight.most, |(public, entry)| Untranslated {
        row: sight.row(entry, &entry.original),
        key: entry.key.to_string(),
        kind: entry.kind.folder(),
        public,
        date: entry.moment().map(|moment| moment.date.to_string()),
        create: file_in(&entry.original, &sight.tag(lang)),
    });
    Missing { lang: sight.tag(lang), list }
}

/// The file in which the text stands in another language: `tin/x.vi.md`, `tin/x.md` → `tin/x.en.md`.
pub fn file_in(original: &Document, tag: &str) -> String {
    let stem = original.path.strip_suffix(".md").unwrap_or(&original.path);
    // A path has no other dot than the one before the language.
    format!("{}.{tag}.md", stem.split('.').next().unwrap_or(stem))
}

fn outdated(sight: Sight) -> List<Outdated> {
    let mut found: Vec<(&Entry, &Document)> = Vec::new();
    for entry in sight.entries() {
        found.extend(entry.translations.iter().filter(|document| is_outdated(entry, document)).map(|document| (entry, &**document)));
    }
    found.sort_by_key(|(entry, document)| (Reverse(entry.moment().map(|moment| (moment.date, moment.time))), &*document.path));
    List::of(found, sight.most, |(entry, document)| Outdated {
        row: sight.row_at(entry, document, "translates"),
        key: entry.key.to_string(),
        original: sight.row(entry, &entry.original),
        parts: changed(entry, document),
        translates: entry.original.stamps.line(),
    })
}

/// The site has judged every translation that it shows; of one that it holds back the desk asks itself.
fn is_outdated(entry: &Entry, translation: &Document) -> bool {
    let is_withdrawn = |document: &Document| document.common.status == Status::Withdrawn;
    match entry.translated(translation.lang) {
        Some(rendition) => rendition.is_outdated,
        None => !is_withdrawn(&entry.original) && !is_withdrawn(translation) && !changed(entry, translation).is_empty(),
    }
}

/// The parts of the original that are no longer those that were translated; none where it is not known which were.
pub fn changed(entry: &Entry, translation: &Document) -> Vec<String> {
    let then = translation.common.translates.as_ref();
    then.map(|then| entry.original.stamps.changed_since(then)).unwrap_or_default()
}
