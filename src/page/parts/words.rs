//! What a list of projects or needs is called, and where it stands.

use crate::config::Group;
use crate::site::{Named, Slice};
use crate::text::Lang;

use crate::page::head::{Words, trail};
use crate::page::list_page::{described, titled};
use crate::page::view::{LinkView, ListView};
use crate::page::{Book, PartsOf, archive, dates, routes};

use super::terms;

pub fn head(book: &Book, lang: Lang, of: PartsOf, list: &ListView) -> Words {
    Words {
        title: titled(book, lang, &list.heading, list.number),
        description: described(book, lang, say(book, lang, of, DESCRIPTIONS), list.number),
        breadcrumbs: trail(book, lang, breadcrumbs(book, lang, of)),
        section: routes::section(&book.site.config, lang, of.kind.section()),
        ..Words::default()
    }
}

pub fn heading(book: &Book, lang: Lang, of: PartsOf) -> String {
    match of.slice {
        Slice::All => book.section_name(lang, of.kind.section()),
        _ => say(book, lang, of, ["", "heading-year", "heading-group", "heading-cell"]),
    }
}

/// What a list calls a term: a sector, an area, or that none is named.
pub fn term(book: &Book, lang: Lang, group: Group, named: Named) -> String {
    match named {
        Named::Term(at) => archive::term_name(book, lang, crate::content::Kind::Organization, group, at),
        Named::Nothing => book.say(lang, &format!("no-{}", group.id()), &[]),
    }
}

/// Strings for all, a year, a term, a sector in an area.
const DESCRIPTIONS: [&str; 4] = ["description-section", "description-projects-year", "description-group", "description-cell"];

fn say(book: &Book, lang: Lang, of: PartsOf, [all, year, group, cell]: [&str; 4]) -> String {
    let own = of.kind.section();
    let section = book.section_name(lang, own);
    let shared = [("section", section.as_str()), ("section_id", own.id()), ("site", book.name(lang))];
    let of_term = |own: Group, named| {
        let (name, term) = (book.group_name(lang, own), term(book, lang, own, named));
        book.say(lang, group, &[&shared[..], &[("group", &name), ("group_id", own.id()), ("term", &term)]].concat())
    };
    match of.slice {
        Slice::All => book.say(lang, all, &shared),
        Slice::Year(at) => dates::say_with(book, lang, year, (at, 1), &shared),
        Slice::Sector(named) => of_term(Group::Sectors, named),
        Slice::Area(named) => of_term(Group::Areas, named),
        Slice::Cell(sector, area) => {
            let (sector, area) = (term(book, lang, Group::Sectors, sector), term(book, lang, Group::Areas, area));
            book.say(lang, cell, &[&shared[..], &[("sector", &sector), ("area", &area)]].concat())
        }
    }
}

/// A sector stands below its category, a sector in an area below the sector.
fn breadcrumbs(book: &Book, lang: Lang, of: PartsOf) -> Vec<LinkView> {
    let site = &book.site;
    let section = || book.section_link(lang, of.kind.section());
    let group = |own| terms::link(book, lang, of.kind, own);
    let sector = |named| LinkView {
        label: term(book, lang, Group::Sectors, named),
        url: routes::parts(site, lang, PartsOf { slice: Slice::Sector(named), ..of }),
    };
    match of.slice {
        Slice::All => Vec::new(),
        Slice::Year(_) => vec![section()],
        Slice::Area(_) => vec![section(), group(Group::Areas)],
        Slice::Sector(own) => {
            let above = archive::category_of(site, own);
            [section(), group(Group::Sectors)].into_iter().chain((above != own).then(|| sector(above))).collect()
        }
        Slice::Cell(own, _) => vec![section(), group(Group::Sectors), sector(own)],
    }
}
