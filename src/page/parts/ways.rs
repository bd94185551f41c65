//! From one list of projects or needs to the others, with how many stand there.

use crate::config::Group;
use crate::site::{Named, PartKind, PartLists, Slice};
use crate::text::Lang;

use crate::page::view::{LinkView, TermView, WayView};
use crate::page::{Book, PartsOf, archive, routes};

use super::words;

/// A term with the address of its list, as far as there is one.
pub fn term(book: &Book, lang: Lang, of: PartsOf) -> TermView {
    let count = archive::parts(&book.site, lang, of).map_or(0, |list| list.items.len());
    let (id, label) = match of.slice {
        Slice::All => (String::new(), book.section_name(lang, of.kind.section())),
        Slice::Year(year) => (year.to_string(), year.to_string()),
        Slice::Sector(named) => both(book, lang, Group::Sectors, named),
        Slice::Area(named) | Slice::Cell(_, named) => both(book, lang, Group::Areas, named),
    };
    TermView { id, label, url: if count > 0 { routes::parts(&book.site, lang, of) } else { String::new() }, count }
}

fn both(book: &Book, lang: Lang, group: Group, named: Named) -> (String, String) {
    (archive::named_slug(&book.site, lang, group, named), words::term(book, lang, group, named))
}

/// On a need's sector or area, the ways stay within it; elsewhere they lead to all.
pub fn all(book: &Book, lang: Lang, of: PartsOf) -> Vec<WayView> {
    let lists = book.site.parts(lang).of(of.kind);
    let way = |id, slices: Vec<Slice>| WayView {
        id,
        within: String::new(),
        terms: slices.into_iter().map(|slice| labelled(book, lang, of.kind, id, slice)).collect(),
    };
    let below = |own| way("narrower", narrower(book, lists, own));
    let areas = |own| WayView { within: words::term(book, lang, Group::Sectors, own), ..way("areas", areas_of(lists, own)) };
    let sectors = |own| WayView { within: words::term(book, lang, Group::Areas, own), ..way("sectors", sectors_of(book, lists, own)) };
    let ways = match (of.kind, of.slice) {
        (PartKind::Need, Slice::Sector(own)) => vec![below(own), areas(own)],
        (PartKind::Need, Slice::Area(own)) => vec![sectors(own)],
        (PartKind::Need, Slice::Cell(sector, area)) => vec![areas(sector), sectors(area)],
        (_, slice) => vec![
            way("years", lists.years().rev().map(Slice::Year).collect()),
            if let Slice::Sector(own) = slice { below(own) } else { way("narrower", Vec::new()) },
            way("sectors", categories(book, lists).map(Slice::Sector).collect()),
            way("areas", lists.areas().map(Slice::Area).collect()),
        ],
    };
    ways.into_iter().filter(|way| !way.terms.is_empty()).collect()
}

/// A sector in an area goes by that of the two that the way is made of.
fn labelled(book: &Book, lang: Lang, kind: PartKind, id: &str, slice: Slice) -> TermView {
    let view = term(book, lang, PartsOf { kind, slice });
    match slice {
        Slice::Cell(sector, _) if id == "sectors" => TermView { label: words::term(book, lang, Group::Sectors, sector), ..view },
        _ => view,
    }
}

/// Sectors that stand for themselves: main categories, and what belongs to none.
fn categories(book: &Book, lists: &PartLists) -> impl Iterator<Item = Named> {
    lists.sectors().filter(|sector| archive::category_of(&book.site, *sector) == *sector)
}

/// The sectors of a category that are named.
fn narrower(book: &Book, lists: &PartLists, of: Named) -> Vec<Slice> {
    let is_below = |sector: &Named| *sector != of && archive::category_of(&book.site, *sector) == of;
    lists.sectors().filter(is_below).map(Slice::Sector).collect()
}

fn areas_of(lists: &PartLists, sector: Named) -> Vec<Slice> {
    lists.areas_of(sector).map(|(area, _)| Slice::Cell(sector, area)).collect()
}

fn sectors_of(book: &Book, lists: &PartLists, area: Named) -> Vec<Slice> {
    categories(book, lists).map(|sector| Slice::Cell(sector, area)).filter(|cell| lists.get(*cell).is_some()).collect()
}

/// The years before and after that have projects: older, newer.
pub fn neighbours(book: &Book, lang: Lang, of: PartsOf) -> (Option<LinkView>, Option<LinkView>) {
    let Slice::Year(own) = of.slice else { return (None, None) };
    let lists = book.site.parts(lang).of(of.kind);
    let link = |year: i16| {
        let url = routes::parts(&book.site, lang, PartsOf { slice: Slice::Year(year), ..of });
        LinkView { label: year.to_string(), url }
    };
    (lists.years().rev().find(|year| *year < own).map(link), lists.years().find(|year| *year > own).map(link))
}
