//! What the home page shows of the directory: ways into it, calls that are open, the projects of the year. Only what the site has.

use crate::config::{Group, Section};
use crate::content::Kind;
use crate::site::{PartKind, Slice};
use crate::text::Lang;

use crate::page::view::{DirectoryView, HomeNeedsView, HomeProjectsView, LinkView};
use crate::page::{Book, ListOf, PartsOf, archive};

use super::rows;
use super::ways::term;

/// Open calls that the home page shows: one row on a wide screen.
const NEEDS: usize = 3;

/// The ways into the directory, in the order in which people ask.
const GROUPS: [Group; 4] = [Group::Letters, Group::Sectors, Group::Countries, Group::Areas];

pub fn directory(book: &Book, lang: Lang) -> Option<DirectoryView> {
    let kind = Kind::Organization;
    if archive::items(&book.site, lang, ListOf::all(kind)).is_empty() {
        return None;
    }
    let has_terms = |group: &&Group| archive::has_terms(&book.site, lang, kind, **group);
    Some(DirectoryView {
        all: book.kind_link(lang, kind),
        kinds: book.terms(lang, kind, Group::Kinds),
        groups: GROUPS.iter().filter(has_terms).map(|group| book.group_link(lang, kind, *group)).collect(),
    })
}

pub fn needs(book: &Book, lang: Lang) -> Option<HomeNeedsView> {
    let list = book.site.parts(lang).needs.get(Slice::All).filter(|list| !list.items.is_empty())?;
    let open = &list.items[..list.leading];
    let all: LinkView = book.section_link(lang, Section::Needs);
    Some(HomeNeedsView { all, rows: open.iter().take(NEEDS).filter_map(|part| rows::need(book, lang, *part)).collect() })
}

pub fn projects(book: &Book, lang: Lang) -> Option<HomeProjectsView> {
    let of = |slice| term(book, lang, PartsOf { kind: PartKind::Project, slice });
    let all = of(Slice::All);
    let year = of(Slice::Year(book.site.date.year()));
    (all.count > 0).then_some(HomeProjectsView { all, year: Some(year).filter(|year| year.count > 0) })
}
