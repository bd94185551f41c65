//! All documents together: translations paired, references resolved, addresses given, lists in order. Everything here is a value made
//! from values; the build date is one of them. Knows no output path and no disk.

mod address;
mod entry;
mod intros;
mod links;
mod lists;
mod media;
mod pairing;
mod references;
mod translation;
mod visibility;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::config::Config;
use crate::content::Document;
use crate::diagnostic::{Code, Diagnostic};
use crate::text::{Lang, nearest};

pub use entry::{Entry, EntryId, Presence, Rendition, Ribbon};
pub use intros::{Intro, Intros};
pub use links::Target;
pub use lists::{Lists, Period};
pub use media::{Media, MediaId, Pictures, SourcePicture};
pub use visibility::{Held, Reason};

/// What a site is assembled from, beside its documents.
pub struct Input<'a> {
    pub config: &'a Arc<Config>,
    pub pictures: &'a Pictures,
    /// The day the site is built for, in its own time zone.
    pub date: Date,
    /// Whether drafts, reviews and scheduled items are shown.
    pub drafts: bool,
}

/// The assembled site.
pub struct Site {
    pub config: Arc<Config>,
    pub date: Date,
    /// Sorted by key.
    pub entries: Vec<Entry>,
    /// One for each language.
    pub lists: Vec<Lists>,
    /// Pictures that some page shows, in the order in which they are first shown.
    pub media: Vec<Media>,
    /// Old address, and the address that replaced it.
    pub redirects: BTreeMap<Box<str>, Redirect>,
    pub menu: Vec<MenuItem>,
    pub held: Vec<Held>,
    /// Introductions of topics.
    pub intros: Intros,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    pub entry: EntryId,
    pub lang: Lang,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MenuItem {
    Section(crate::config::Section),
    Entry(EntryId),
}

impl Site {
    pub fn entry(&self, id: EntryId) -> &Entry {
        &self.entries[id.0 as usize]
    }

    pub fn find(&self, key: &str) -> Option<EntryId> {
        self.entries.binary_search_by(|entry| (*entry.key).cmp(key)).ok().map(|at| EntryId(at as u32))
    }

    pub fn lists(&self, lang: Lang) -> &Lists {
        &self.lists[lang.index()]
    }

    pub fn media(&self, id: MediaId) -> &Media {
        &self.media[id.0 as usize]
    }
}

/// Puts the documents together. The order in which they come does not matter.
pub fn assemble(documents: Vec<Arc<Document>>, input: &Input) -> (Site, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let mut held = Vec::new();
    let groups = pairing::group(documents, &input.config.languages, &mut problems);
    let mut media = media::MediaTable::new(input.pictures);
    let mut entries: Vec<Entry> = groups.into_iter().map(|group| entry::build(group, input, &mut held, &mut problems)).collect();
    let redirects = address::check(&entries, &input.config.languages, &mut problems);
    links::check(&entries, input.config, input.date, &mut problems);
    references::check(&entries, input.date, &mut problems);
    links::resolve(&mut entries, input.config);
    media.check(&entries, &mut problems);
    media.place(&mut entries);
    links::mention(&mut entries);
    let intros = intros::read(&entries, input.config, input.date, &mut media, &mut problems);
    let lists = input.config.languages.all().map(|lang| Lists::new(&entries, lang, input)).collect();
    let menu = menu(&entries, input.config, &mut problems);
    let config = input.config.clone();
    let site = Site { config, date: input.date, entries, lists, media: media.finish(), redirects, menu, held, intros };
    (site, problems)
}

fn menu(entries: &[Entry], config: &Config, problems: &mut Vec<Diagnostic>) -> Vec<MenuItem> {
    const SECTIONS: [crate::config::Section; 2] = [crate::config::Section::News, crate::config::Section::Events];
    let mut menu = Vec::new();
    for (name, place) in &config.menu {
        let section = SECTIONS.into_iter().find(|section| section.id() == &**name).map(MenuItem::Section);
        let entry = || entries.binary_search_by(|entry| (*entry.key).cmp(name)).ok().map(|at| MenuItem::Entry(EntryId(at as u32)));
        match section.or_else(entry) {
            Some(item) => menu.push(item),
            None => {
                let known = entries.iter().map(|entry| &*entry.key).chain(SECTIONS.iter().map(|section| section.id()));
                let near = nearest(name, known).unwrap_or("none").to_owned();
                problems.push(Diagnostic::new(Code::MenuTarget, place.clone()).arg("value", name).arg("nearest", near));
            }
        }
    }
    menu
}
