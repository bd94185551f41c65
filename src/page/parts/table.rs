//! Open needs as a table: main categories of sectors down, areas across. Only what has open needs has a row or a column.

use crate::site::{Named, PartKind, Slice};
use crate::text::Lang;

use crate::page::view::{NeedTableRowView, NeedTableView, TermView};
use crate::page::{Book, PartsOf, archive};

use super::ways::term;

pub fn view(book: &Book, lang: Lang) -> Option<NeedTableView> {
    let lists = &book.site.parts(lang).needs;
    let open = |slice: Slice| lists.get(slice).map_or(0, |list| list.leading);
    let areas: Vec<Named> = lists.areas().filter(|area| open(Slice::Area(*area)) > 0).collect();
    let is_row = |sector: &Named| archive::category_of(&book.site, *sector) == *sector && open(Slice::Sector(*sector)) > 0;
    let linked = |slice: Slice| with_open(term(book, lang, PartsOf { kind: PartKind::Need, slice }), open(slice));
    let rows: Vec<NeedTableRowView> = lists
        .sectors()
        .filter(is_row)
        .map(|sector| NeedTableRowView {
            sector: linked(Slice::Sector(sector)),
            cells: areas.iter().map(|area| linked(Slice::Cell(sector, *area))).collect(),
        })
        .collect();
    let areas = areas.into_iter().map(|area| linked(Slice::Area(area))).collect();
    (!rows.is_empty()).then_some(NeedTableView { areas, rows })
}

/// The list has all its needs; the table counts the open ones.
fn with_open(term: TermView, open: usize) -> TermView {
    TermView { url: if open > 0 { term.url } else { String::new() }, count: open, ..term }
}
