//! The filter of the directory: its fields and its rows.

use crate::config::{Group, with_category};
use crate::content::Kind;
use crate::site::{Entry, EntryId, Site};
use crate::text::{Lang, relative};

use super::filter::{self, Choice, Field, Row, Shown};
use super::view::FilterView;
use super::{Book, By, ListOf, archive, routes};

/// Beside the list. No entry can have its address: that of an entry is a folder whose name has no dot.
pub const FILE: &str = "directory.json";

/// What can be chosen, under the name that it has in the query of an address.
const FIELDS: [(Group, &str, Shown); 6] = [
    (Group::Kinds, "kind", Shown::Labels),
    (Group::Sectors, "sector", Shown::Nowhere),
    (Group::Countries, "country", Shown::Line),
    (Group::Areas, "area", Shown::Nowhere),
    (Group::Activities, "status", Shown::Nowhere),
    (Group::Letters, "letter", Shown::Nowhere),
];

/// Whether a kind has a filter in a language: the directory has, once there is something in it.
pub fn has_filter(site: &Site, lang: Lang, kind: Kind) -> bool {
    kind == Kind::Organization && !archive::lists(site, lang, kind).all.is_empty()
}

/// The form on the first page of the list of all.
pub fn filter(book: &Book, lang: Lang, of: ListOf, number: usize) -> Option<FilterView> {
    let is_here = of.by == By::All && number == 1 && has_filter(&book.site, lang, of.kind);
    is_here.then(|| filter::view(routes::directory(&book.site, lang), &fields(book, lang)))
}

/// Where the entries of another list are chosen in the form, to be narrowed further; empty where there is none.
pub fn link(book: &Book, lang: Lang, of: ListOf, number: usize) -> String {
    if !has_filter(&book.site, lang, of.kind) || (of.by == By::All && number == 1) {
        return String::new();
    }
    let mut url = routes::of_kind_section(&book.site.config, lang, of.kind);
    if let By::Term(group, at) = of.by
        && let Some((_, name, _)) = FIELDS.iter().find(|(own, ..)| *own == group)
    {
        url.push_str(&format!("?{name}={}", archive::term_slug(&book.site, lang, of.kind, group, at)));
    }
    url
}

pub fn text(book: &Book, lang: Lang) -> String {
    let all = &archive::lists(&book.site, lang, Kind::Organization).all;
    let here = routes::directory(&book.site, lang);
    filter::index(&fields(book, lang), all.iter().map(|id| row(book, lang, *id, &here)).collect())
}

fn row(book: &Book, lang: Lang, id: EntryId, here: &str) -> Option<Row> {
    let entry = book.site.entry(id);
    let shown = entry.shown(lang)?;
    Some(Row {
        name: shown.document.title.to_string(),
        address: relative(here, &shown.url),
        acronym: entry.original.organization().map_or("", |organization| &organization.acronym).to_owned(),
        further: further_names(book, entry, lang),
        lang: super::card::foreign(book, shown, lang).unwrap_or_default(),
        ..Row::default()
    })
}

fn fields(book: &Book, lang: Lang) -> Vec<Field> {
    FIELDS.iter().map(|(group, name, shown)| Field { name, shown: *shown, choices: choices(book, lang, *group) }).collect()
}

/// A category stands before what is part of it.
fn choices(book: &Book, lang: Lang, group: Group) -> Vec<Choice> {
    let lists = book.site.lists(lang);
    let of_each = lists.of(Kind::Organization).group(group);
    let sectors = &book.site.config.vocabularies.sectors;
    let chain = |at: usize| if group == Group::Sectors { with_category(sectors, at) } else { vec![at] };
    let chains: Vec<Vec<usize>> = (0..of_each.len()).map(chain).collect();
    let mut order: Vec<usize> = (0..of_each.len()).filter(|at| !of_each[*at].is_empty()).collect();
    order.sort_by_key(|at| &chains[*at]);
    let choice = |at: usize| Choice {
        id: archive::term_slug(&book.site, lang, Kind::Organization, group, at),
        label: archive::term_name(book, lang, Kind::Organization, group, at),
        depth: chains[at].len() - 1,
        class: Some(""),
        places: of_each[at].iter().filter_map(|id| lists.rank(*id)).collect(),
    };
    order.into_iter().map(choice).collect()
}

/// Every other name by which a reader may look for it, in whatever language; only names that its pages show.
fn further_names(book: &Book, entry: &Entry, lang: Lang) -> String {
    let name = |lang: Lang| Some(&*entry.shown(lang)?.document.title);
    let own = name(lang).unwrap_or_default();
    let mut names: Vec<&str> = book.languages().filter_map(name).collect();
    if let Some(organization) = entry.original.organization() {
        names.extend(organization.other_names.iter().map(|name| &**name));
        names.push(&organization.local_name);
    }
    let mut further: Vec<&str> = Vec::new();
    for name in names {
        if !name.is_empty() && name != own && !further.contains(&name) {
            further.push(name);
        }
    }
    further.join(" · ")
}
