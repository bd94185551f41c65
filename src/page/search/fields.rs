//! By what results are narrowed. Kinds are called what their sections are; the terms of a vocabulary stand in its order and have what their
//! lists have.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::config::{Group, Section, with_category};
use crate::content::Kind;
use crate::search::{Field, Term};
use crate::site::EntryId;
use crate::text::Lang;

use crate::page::{Book, archive};

use super::findable::{Findable, day};

/// As the query of an address names them. What each is called, the string `search-…` says.
pub const NAMES: [&str; 5] = ["kind", "topic", "year", "sector", "country"];

/// Documents are positions in `all`. Only fields and terms that something has.
pub fn fields(book: &Book, lang: Lang, all: &[Findable]) -> Vec<Field> {
    let places = Places::of(book, all);
    let fields = NAMES.map(|name| {
        let terms = match name {
            "kind" => kinds(book, lang, all),
            "topic" => terms(book, lang, Group::Topics, &[Kind::News], &places),
            "year" => years(book, all),
            "sector" => terms(book, lang, Group::Sectors, &[Kind::Organization], &places),
            _ => terms(book, lang, Group::Countries, &[Kind::News, Kind::Organization], &places),
        };
        Field { name, terms }
    });
    fields.into_iter().filter(|field| !field.terms.is_empty()).collect()
}

/// Where entries and countries stand in the index.
struct Places {
    entries: Vec<Option<u32>>,
    countries: BTreeMap<usize, u32>,
}

impl Places {
    fn of(book: &Book, all: &[Findable]) -> Places {
        let mut places = Places { entries: vec![None; book.site.entries.len()], countries: BTreeMap::new() };
        for (place, of) in (0u32..).zip(all) {
            match of {
                Findable::Entry(id) => places.entries[id.0 as usize] = Some(place),
                Findable::Country(at) => {
                    places.countries.insert(*at, place);
                }
                _ => {}
            }
        }
        places
    }

    fn entry(&self, id: EntryId) -> Option<u32> {
        *self.entries.get(id.0 as usize)?
    }
}

/// What a page is, in the order of the menu.
const SECTIONS: [Section; 7] =
    [Section::News, Section::Plans, Section::Organizations, Section::Documents, Section::Countries, Section::Agencies, Section::Bulletin];

/// The kind of pages that belong to no section.
const PAGES: &str = "pages";

fn kinds(book: &Book, lang: Lang, all: &[Findable]) -> Vec<Term> {
    let mut of_each: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (place, of) in (0u32..).zip(all) {
        of_each.entry(kind(book, *of)).or_default().push(place);
    }
    let sections = SECTIONS.map(|section| (section.id(), book.section_name(lang, section)));
    let pages = (PAGES, book.say(lang, "search-kind-pages", &[]));
    let named = sections.into_iter().chain([pages]);
    named.filter_map(|(id, label)| Some(Term { id: id.to_owned(), label, documents: of_each.remove(id)? })).collect()
}

fn kind(book: &Book, of: Findable) -> &'static str {
    let section = match of {
        Findable::Entry(id) => book.site.entry(id).kind.spec().section,
        Findable::Document(_) => Some(Section::Documents),
        Findable::Country(_) => Some(Section::Countries),
        Findable::Agency(_) => Some(Section::Agencies),
        Findable::Bulletin(_) => Some(Section::Bulletin),
    };
    section.map_or(PAGES, Section::id)
}

/// Newest first.
fn years(book: &Book, all: &[Findable]) -> Vec<Term> {
    let mut years: BTreeMap<Reverse<i16>, Vec<u32>> = BTreeMap::new();
    for (place, of) in (0u32..).zip(all) {
        if let Some((date, _)) = day(book, *of) {
            years.entry(Reverse(date.year())).or_default().push(place);
        }
    }
    let term = |(Reverse(year), documents): (Reverse<i16>, Vec<u32>)| Term { id: format!("{year:04}"), label: year.to_string(), documents };
    years.into_iter().map(term).collect()
}

/// The terms of a group as lists of these kinds have them; a category stands before what is part of it.
fn terms(book: &Book, lang: Lang, group: Group, kinds: &[Kind], places: &Places) -> Vec<Term> {
    let lists = book.site.lists(lang);
    let count = kinds.iter().map(|kind| lists.of(*kind).group(group).len()).max().unwrap_or_default();
    let mut order: Vec<usize> = (0..count).collect();
    if group == Group::Sectors {
        order.sort_by_cached_key(|at| with_category(&book.site.config.vocabularies.sectors, *at));
    }
    let term = |at: usize| {
        let listed = kinds.iter().flat_map(|kind| lists.of(*kind).term(group, at));
        let (partners, page) = match group {
            Group::Countries => (lists.partners(at), places.countries.get(&at).copied()),
            _ => (&[][..], None),
        };
        let mut documents: Vec<u32> = listed.chain(partners).filter_map(|id| places.entry(*id)).chain(page).collect();
        documents.sort_unstable();
        documents.dedup();
        let kind = *kinds.first()?;
        (!documents.is_empty()).then(|| Term {
            id: archive::term_slug(&book.site, lang, kind, group, at),
            label: archive::term_name(book, lang, kind, group, at),
            documents,
        })
    };
    order.into_iter().filter_map(term).collect()
}
