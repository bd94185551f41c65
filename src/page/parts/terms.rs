//! All sectors, or all areas, in which there are projects or calls for aid. What a list of one of them holds is not known here.

use crate::config::Group;
use crate::site::{PartKind, Site, Slice};
use crate::text::Lang;

use crate::page::view::LinkView;
use crate::page::{Book, PartsOf, routes, terms};

use super::ways::term;

/// The groups whose terms have lists.
const GROUPS: [Group; 2] = [Group::Sectors, Group::Areas];

/// The groups in which this language has something.
pub fn groups(site: &Site, lang: Lang, kind: PartKind) -> impl Iterator<Item = Group> {
    let lists = site.parts(lang).of(kind);
    GROUPS.into_iter().filter(move |group| match group {
        Group::Sectors => lists.sectors().next().is_some(),
        _ => lists.areas().next().is_some(),
    })
}

pub fn link(book: &Book, lang: Lang, kind: PartKind, group: Group) -> LinkView {
    LinkView { label: book.group_name(lang, group), url: routes::part_terms(&book.site.config, lang, kind, group) }
}

pub fn of(book: &Book, lang: Lang, kind: PartKind, group: Group) -> terms::Of {
    let lists = book.site.parts(lang).of(kind);
    let slices: Vec<Slice> = match group {
        Group::Sectors => lists.sectors().map(Slice::Sector).collect(),
        _ => lists.areas().map(Slice::Area).collect(),
    };
    let terms = slices.into_iter().map(|slice| term(book, lang, PartsOf { kind, slice })).collect();
    terms::Of {
        section: book.section_link(lang, kind.section()),
        id: kind.section().id(),
        group: group.id(),
        group_name: book.group_name(lang, group),
        terms,
    }
}
