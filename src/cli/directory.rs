//! The entries of the directory as the tables of an office see them: read from the files of a project.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::Kind;
use crate::diagnostic::Diagnostic;
use crate::engine::{Project, SingleText};
use crate::exchange::{Entry, EntryText};

pub struct Directory {
    texts: Vec<SingleText>,
    /// Where each stands among them: as many may be asked for as there are.
    places: BTreeMap<Arc<str>, usize>,
}

impl Directory {
    /// Or what stands in the way of reading a file at all: of such an entry nothing is known, not even that it is there.
    pub fn read(project: &Project) -> Result<Directory, Vec<Diagnostic>> {
        let texts = project.of_kind(Kind::Organization);
        let unread: Vec<Diagnostic> =
            texts.iter().filter(|text| text.parsed.document.is_none()).flat_map(|text| text.parsed.problems.iter().cloned()).collect();
        let places = texts.iter().enumerate().map(|(at, text)| (text.path.clone(), at)).collect();
        if unread.is_empty() { Ok(Directory { texts, places }) } else { Err(unread) }
    }

    /// In the order of their keys.
    pub fn entries(&self) -> Vec<Entry<'_>> {
        let mut entries: Vec<Entry> = Vec::new();
        for text in &self.texts {
            let Some(document) = &text.parsed.document else { continue };
            let found = EntryText { path: &text.path, written: &text.written, document, problems: &text.parsed.problems };
            match entries.last_mut() {
                Some(last) if *last.key == *text.name.key => last.translations.push(found),
                _ => entries.push(Entry { key: &text.name.key, original: found, translations: Vec::new() }),
            }
        }
        entries
    }

    /// A file of an entry.
    pub fn text(&self, path: &str) -> Option<&SingleText> {
        self.texts.get(*self.places.get(path)?)
    }
}
