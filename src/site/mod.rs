//! All documents together: translations paired, references resolved, addresses given, lists in order. Everything here is a value made
//! from values; the build date is one of them. Knows no output path and no disk.

mod address;
mod agencies;
mod countries;
mod entry;
mod files;
mod intros;
mod issues;
mod lapses;
mod links;
mod lists;
mod media;
mod pairing;
mod parts;
mod references;
mod register;
mod review;
mod tracked;
mod translation;
mod visibility;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::config::{Config, Section};
use crate::content::{Bulletin, Document, Kind, KnownDocuments};
use crate::diagnostic::{Code, Diagnostic};
use crate::text::{Collator, Lang, Suggestions};

pub use agencies::{Agencies, PlanOf, Role};
pub use entry::{Entry, EntryId, NamedBy, Presence, Rendition, Ribbon};
pub use files::{Download, Downloads, SourceDownload, places_of_files};
pub use intros::{Intro, Intros};
pub use issues::Issue;
pub use links::Target;
pub use lists::{KindLists, Lists, Period};
pub use media::{Media, MediaFile, MediaId, Pictures, SourcePicture};
pub use parts::{Named, Part, PartKind, PartList, PartLists, Parts, Slice, Total, Totals};
pub use register::{
    Branch, DocumentGroup, DocumentId, DocumentLists, DocumentSlice, Node, Register, RegisteredDocument, Relation, Signatories, Signatory,
    Validity, lineage,
};
pub use review::{Counts, DutyReview, Ledger, Outcome, PlanReview, Review, Told, Turn};
pub use tracked::{Duty, DutyDay, Results, State, Time, Times, Tracked};
pub use visibility::{Held, Reason, reason};

/// What a site is assembled from, beside its documents.
pub struct Input<'a> {
    pub config: &'a Arc<Config>,
    pub pictures: &'a Pictures,
    pub downloads: &'a Downloads,
    /// What the editors say of issues of the bulletin.
    pub bulletins: &'a [Arc<Bulletin>],
    /// What they know of documents that others issued.
    pub known: &'a KnownDocuments,
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
    /// Projects and needs of all organisations, one for each language.
    pub parts: Vec<Parts>,
    /// Pictures that some page shows, in the order in which they are first shown.
    pub media: Vec<Media>,
    /// The one for links to pages without a picture of their own.
    pub share: Option<MediaId>,
    /// Files that some page offers, by path.
    pub downloads: Vec<Download>,
    /// Old address, and the address that replaced it.
    pub redirects: BTreeMap<Box<str>, Redirect>,
    /// Those that have pages.
    pub sections: Vec<Section>,
    pub menu: Vec<MenuItem>,
    pub held: Vec<Held>,
    /// Official documents, of the site and named on it.
    pub register: Register,
    /// Who signed them.
    pub signatories: Signatories,
    /// Which of them are listed where, one for each language.
    pub document_lists: Vec<DocumentLists>,
    /// What became of the tasks of tracked plans, in the order of the plans.
    progress: Vec<tracked::Progress>,
    /// Issues of the bulletin, newest first.
    pub issues: Vec<Issue>,
    /// Introductions of topics.
    pub intros: Intros,
    /// The friendship days of each country: positions in the vocabulary of days, in the order of the year.
    pub days: Vec<Vec<usize>>,
    /// What reviews are made of.
    pub ledger: Ledger,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    pub entry: EntryId,
    pub lang: Lang,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MenuItem {
    Section(Section),
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

    pub fn parts(&self, lang: Lang) -> &Parts {
        &self.parts[lang.index()]
    }

    pub fn documents(&self, lang: Lang) -> &DocumentLists {
        &self.document_lists[lang.index()]
    }

    pub fn media(&self, id: MediaId) -> &Media {
        &self.media[id.0 as usize]
    }
}

/// Puts the documents together. The order in which they come does not matter.
pub fn assemble(documents: Vec<Arc<Document>>, input: &Input) -> (Site, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let mut held = Vec::new();
    let mut near = Suggestions::default();
    let groups = pairing::group(documents, &input.config.languages, &mut problems);
    let mut media = media::MediaTable::new(input.pictures, input.config.avif);
    let mut entries = Vec::with_capacity(groups.len());
    for (entry, own_held, found) in groups.into_par_iter().map(|group| entry::build(group, input)).collect::<Vec<_>>() {
        entries.push(entry);
        held.extend(own_held);
        problems.extend(found);
    }
    let issues = issues::issues(&entries, input, &mut near, &mut problems);
    let index = links::Index::new(&entries, input, &issues);
    let ((redirects, found), followed) = rayon::join(|| address::check(&entries, &input.config.languages), || links::follow(&index));
    problems.extend(found);
    links::check(&index, &followed, input.date, &mut near, &mut problems);
    references::check(&entries, input.date, &mut near, &mut problems);
    links::resolve(&mut entries, followed);
    media.check(&entries, &mut near, &mut problems);
    media.place(&mut entries);
    let share = media.share_of_site(input.config, &mut near, &mut problems);
    links::mention(&mut entries);
    references::link(&mut entries);
    let languages: Vec<Lang> = input.config.languages.all().collect();
    let of_each = |lang| (Lists::new(&entries, lang, input), parts::parts(&entries, lang, input));
    let of_all = || languages.par_iter().map(|lang| of_each(*lang)).unzip();
    let ((register, told, found), (lists, parts)) = rayon::join(|| register::link(&entries, input), of_all);
    problems.extend(found);
    register::tell(&mut entries, told);
    let progress = tracked::progress(&entries, input.date);
    lapses::check(&entries, input.date, &mut problems);
    let downloads = files::place(&mut entries, input.downloads, &mut near, &mut problems);
    let intros = intros::read(&entries, &issues, input, &mut media, &mut near, &mut problems);
    let signatories = Signatories::new(&register, &Collator::new(input.config.languages.language_tag(Lang::DEFAULT)));
    let document_lists: Vec<DocumentLists> =
        languages.iter().map(|lang| DocumentLists::new(&register, &signatories, &entries, *lang)).collect();
    let menu = menu(&entries, input.config, &mut near, &mut problems);
    let sections = sections().filter(|section| has_section(&entries, input, &issues, *section)).collect();
    let days = countries::days(input.config);
    let config = input.config.clone();
    let mut site = Site {
        config,
        date: input.date,
        entries,
        lists,
        parts,
        media: media.finish(),
        share,
        downloads,
        redirects,
        sections,
        menu,
        held,
        register,
        signatories,
        document_lists,
        progress,
        issues,
        intros,
        days,
        ledger: Ledger::default(),
    };
    site.ledger = Ledger::of(&site);
    // The only section that is known so late.
    if !site.ledger.closed.is_empty() || is_in_menu(&site.config, Section::Reports) {
        site.sections.push(Section::Reports);
    }
    (site, problems)
}

/// Sections that a menu or a text may name.
fn sections() -> impl Iterator<Item = Section> + use<> {
    let others = [
        Section::Documents,
        Section::Agencies,
        Section::Projects,
        Section::Needs,
        Section::Countries,
        Section::Events,
        Section::Deadlines,
        Section::Bulletin,
        Section::Data,
        Section::Reports,
    ];
    Kind::ALL.iter().filter_map(|kind| kind.spec().section).chain(others)
}

/// Whether a section has pages. Those of news and events are always there; a list of another kind, or of countries, would stand empty and
/// unlinked where nobody wrote any, unless the menu asks for it.
fn has_section(entries: &[Entry], input: &Input, issues: &[Issue], section: Section) -> bool {
    let config = input.config;
    if section == Section::Data {
        return has_data(entries, input, issues);
    }
    let kind = Kind::ALL.into_iter().find(|kind| kind.spec().section == Some(section));
    let part = PartKind::of_section(section);
    let is_of = |entry: &Entry| match (section, part) {
        (Section::Countries, _) => countries::names_one(entry),
        (Section::Documents, _) => register::names_one(entry),
        (Section::Agencies, _) => agencies::names_one(entry),
        (_, Some(part)) => part.is_in(entry),
        _ => kind == Some(entry.kind),
    };
    let is_listed = |entry: &Entry| is_of(entry) && config.languages.all().any(|lang| entry.shown(lang).is_some());
    match section {
        Section::News | Section::Events => true,
        Section::Reports => false,
        Section::Countries if countries::has_days(config) => true,
        Section::Bulletin if !issues.is_empty() => true,
        Section::Documents if !input.known.documents.is_empty() => true,
        Section::Deadlines if has_deadlines(entries, config) => true,
        _ => is_in_menu(config, section) || entries.iter().any(is_listed),
    }
}

fn is_in_menu(config: &Config, section: Section) -> bool {
    config.menu.iter().any(|(name, _)| **name == *section.id())
}

/// What has a day by which something is to be done, and friendship days. The day of the build is not asked: a page that others subscribe to
/// does not come and go.
fn has_deadlines(entries: &[Entry], config: &Config) -> bool {
    let has_one = |entry: &Entry| entry.original.outline.deadline.is_some() || entry.original.plan().is_some_and(|plan| plan.track);
    let is_listed = |entry: &&Entry| config.languages.all().any(|lang| entry.shown(lang).is_some());
    countries::has_days(config) || entries.iter().filter(is_listed).any(has_one)
}

/// Files for other programs: of the directory, of plans and the documents they name, and the feeds of sister unions.
fn has_data(entries: &[Entry], input: &Input, issues: &[Issue]) -> bool {
    let config = input.config;
    let has_feeds = || config.vocabularies.unions.terms.iter().any(|(_, union)| union.feed.is_some());
    let tables = [Section::Organizations, Section::Plans, Section::Documents];
    tables.into_iter().any(|section| has_section(entries, input, issues, section)) || has_feeds() || is_in_menu(config, Section::Data)
}

fn menu(entries: &[Entry], config: &Config, near: &mut Suggestions, problems: &mut Vec<Diagnostic>) -> Vec<MenuItem> {
    let mut menu = Vec::new();
    for (name, place) in &config.menu {
        let section = sections().find(|section| section.id() == &**name).map(MenuItem::Section);
        let entry = || entries.binary_search_by(|entry| (*entry.key).cmp(name)).ok().map(|at| MenuItem::Entry(EntryId(at as u32)));
        match section.or_else(entry) {
            Some(item) => menu.push(item),
            None => {
                let names = entries.iter().map(|entry| &*entry.key).chain(sections().map(|section| -> &str { section.id() }));
                let near = near.nearest(name, names);
                problems.push(Diagnostic::new(Code::MenuTarget, place.clone()).arg("value", name).arg("nearest", near));
            }
        }
    }
    menu
}
