//! The filter of the directory: what it offers on the page, and the index beside the list in which the theme's script finds entries. It
//! says nothing that the lists do not say: the same entries in the same order, the same terms, names that the pages show.

use serde::Serialize;

use crate::config::{Group, with_category};
use crate::content::Kind;
use crate::site::{Entry, EntryId, Site};
use crate::text::{Lang, relative};

use super::view::{FilterFieldView, FilterOptionView, FilterView};
use super::{Book, By, ListOf, archive, routes};

/// Beside the list. No entry can have its address: that of an entry is a folder whose name has no dot.
pub const FILE: &str = "directory.json";

/// What can be chosen, under the name that it has in the query of an address.
const FIELDS: [(Group, &str); 6] = [
    (Group::Kinds, "kind"),
    (Group::Sectors, "sector"),
    (Group::Countries, "country"),
    (Group::Areas, "area"),
    (Group::Activities, "status"),
    (Group::Letters, "letter"),
];

struct Field {
    group: Group,
    name: &'static str,
    /// Only those that some entry has.
    terms: Vec<Choice>,
}

struct Choice {
    at: usize,
    /// How many categories it is a part of.
    depth: usize,
    /// Places in the list of all.
    places: Vec<usize>,
}

/// Terms are numbered through all fields.
#[derive(Serialize)]
struct Index<'a> {
    fields: Vec<IndexField>,
    entries: Vec<Row<'a>>,
}

/// Name, address from here, acronym, further names, terms, the language of the name where it is not the page's. Positions instead
/// of names keep it small.
type Row<'a> = (&'a str, String, &'a str, String, Vec<usize>, String);

#[derive(Serialize)]
struct IndexField {
    name: &'static str,
    /// Identifier in addresses, label.
    terms: Vec<(String, String)>,
}

/// Whether a kind has a filter in a language: the directory has, once there is something in it.
pub fn has_filter(site: &Site, lang: Lang, kind: Kind) -> bool {
    kind == Kind::Organization && !archive::lists(site, lang, kind).all.is_empty()
}

/// The form on the first page of the list of all.
pub fn filter(book: &Book, lang: Lang, of: ListOf, number: usize) -> Option<FilterView> {
    let is_here = of.by == By::All && number == 1 && has_filter(&book.site, lang, of.kind);
    is_here.then(|| FilterView {
        index: routes::directory(&book.site, lang),
        fields: fields(book, lang).iter().map(|field| field_view(book, lang, field)).collect(),
    })
}

/// Where the entries of another list are chosen in the form, to be narrowed further; empty where there is none.
pub fn link(book: &Book, lang: Lang, of: ListOf, number: usize) -> String {
    if !has_filter(&book.site, lang, of.kind) || (of.by == By::All && number == 1) {
        return String::new();
    }
    let mut url = routes::of_kind_section(&book.site.config, lang, of.kind);
    if let By::Term(group, at) = of.by
        && let Some((_, name)) = FIELDS.iter().find(|(own, _)| *own == group)
    {
        url.push_str(&format!("?{name}={}", archive::term_slug(&book.site, lang, of.kind, group, at)));
    }
    url
}

pub fn text(book: &Book, lang: Lang) -> String {
    let all = &archive::lists(&book.site, lang, Kind::Organization).all;
    let here = routes::directory(&book.site, lang);
    let fields = fields(book, lang);
    let mut terms: Vec<Vec<usize>> = vec![Vec::new(); all.len()];
    for (number, choice) in fields.iter().flat_map(|field| &field.terms).enumerate() {
        choice.places.iter().for_each(|place| terms[*place].push(number));
    }
    let row = |(id, terms): (&EntryId, Vec<usize>)| {
        let entry = book.site.entry(*id);
        let shown = entry.shown(lang)?;
        let acronym = entry.original.organization().map_or("", |organization| &organization.acronym);
        let foreign = super::card::foreign(book, shown, lang).unwrap_or_default();
        Some((&*shown.document.title, relative(&here, &shown.url), acronym, further_names(book, entry, lang), terms, foreign))
    };
    let index = Index {
        fields: fields.iter().map(|field| index_field(book, lang, field)).collect(),
        entries: all.iter().zip(terms).filter_map(row).collect(),
    };
    // Nothing in it can fail to be written.
    serde_json::to_string(&index).unwrap_or_default()
}

fn fields(book: &Book, lang: Lang) -> Vec<Field> {
    FIELDS.iter().map(|(group, name)| Field { group: *group, name, terms: choices(book, lang, *group) }).collect()
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
    let places = |at: usize| of_each[at].iter().filter_map(|id| lists.rank(*id)).collect();
    order.into_iter().map(|at| Choice { at, depth: chains[at].len() - 1, places: places(at) }).collect()
}

fn field_view(book: &Book, lang: Lang, field: &Field) -> FilterFieldView {
    let option = |choice: &Choice| FilterOptionView {
        id: archive::term_slug(&book.site, lang, Kind::Organization, field.group, choice.at),
        label: archive::term_name(book, lang, Kind::Organization, field.group, choice.at),
        depth: choice.depth,
        count: choice.places.len(),
    };
    FilterFieldView { name: field.name, options: field.terms.iter().map(option).collect() }
}

fn index_field(book: &Book, lang: Lang, field: &Field) -> IndexField {
    let term = |choice: &Choice| {
        let (kind, at) = (Kind::Organization, choice.at);
        (archive::term_slug(&book.site, lang, kind, field.group, at), archive::term_name(book, lang, kind, field.group, at))
    };
    IndexField { name: field.name, terms: field.terms.iter().map(term).collect() }
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
