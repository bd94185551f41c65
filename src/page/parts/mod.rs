//! Lists of projects and of needs across all organisations. Which parts a list has, and its sums, is known to the site; here it becomes a
//! page of twenty.

mod home;
mod money;
mod rows;
mod table;
mod terms;
mod ways;
mod words;

use crate::site::{Part, PartKind, PartList, Slice};
use crate::text::Lang;

use super::head::head;
use super::list_page::paged;
use super::view::{LinkView, ListView, NeedSectionView, NeedsView, ProjectSectionView, ProjectsView};
use super::{Book, Here, Main, PER_PAGE, Page, PartsOf, View, archive, routes};

pub use home::{directory, needs as home_needs, projects as home_projects};
pub use terms::{groups, of as terms};
pub use ways::term;

pub fn view(book: &Book, page: &Page, of: PartsOf, number: usize) -> View {
    let lang = page.lang;
    let empty = PartList::default();
    let items = archive::parts(&book.site, lang, of).unwrap_or(&empty);
    let list = list(book, lang, of, items, number);
    let words = words::head(book, lang, of, &list);
    let of_page = items.items.chunks(PER_PAGE).nth(number - 1).unwrap_or_default();
    let (template, main) = match of.kind {
        PartKind::Project => ("projects.html", Main::Projects(list, Box::new(projects(book, lang, of, items, of_page)))),
        PartKind::Need => ("needs.html", Main::Needs(list, Box::new(needs(book, lang, of, items, of_page, number)))),
    };
    View { template, lang, here: Here::Path(page.path.clone()), head: Some(head(book, page, words)), main, lists: Vec::new() }
}

fn list(book: &Book, lang: Lang, of: PartsOf, items: &PartList, number: usize) -> ListView {
    let address = |number| routes::parts_page(&book.site, lang, of, number);
    let (older, newer) = ways::neighbours(book, lang, of);
    ListView {
        kind: of.kind.section().id(),
        by: by(of.slice),
        heading: words::heading(book, lang, of),
        older,
        newer,
        groups: ways_in(book, lang, of),
        ..paged(book, lang, items.items.len(), number, &address)
    }
}

/// On the list of all, the other ways into it.
fn ways_in(book: &Book, lang: Lang, of: PartsOf) -> Vec<LinkView> {
    let all = groups(&book.site, lang, of.kind).filter(|_| of.slice == Slice::All);
    all.map(|group| terms::link(book, lang, of.kind, group)).collect()
}

fn by(slice: Slice) -> &'static str {
    match slice {
        Slice::All => "all",
        Slice::Year(_) => "year",
        Slice::Sector(_) => "sectors",
        Slice::Area(_) => "areas",
        Slice::Cell(..) => "cell",
    }
}

fn projects(book: &Book, lang: Lang, of: PartsOf, list: &PartList, of_page: &[Part]) -> ProjectsView {
    let site = &book.site;
    let state = |part: &Part| {
        let project = site.project(*part).map(|(_, project)| project);
        match of.slice {
            Slice::Year(year) if project.is_some_and(|project| project.ended_in(year)) => "ended",
            Slice::Year(_) => "continuing",
            _ if project.is_some_and(|project| project.is_running_on(site.date)) => "running",
            _ => "other",
        }
    };
    let section = |parts: &[Part]| ProjectSectionView {
        state: parts.first().map_or("", state),
        rows: parts.iter().filter_map(|part| rows::project(book, lang, *part)).collect(),
    };
    ProjectsView {
        year: if let Slice::Year(year) = of.slice { year.to_string() } else { String::new() },
        leading: list.leading,
        rest: list.items.len() - list.leading,
        sections: of_page.chunk_by(|a, b| state(a) == state(b)).map(section).collect(),
        money: money::table(book, lang, list),
        ways: ways::all(book, lang, of),
    }
}

fn needs(book: &Book, lang: Lang, of: PartsOf, list: &PartList, of_page: &[Part], number: usize) -> NeedsView {
    let site = &book.site;
    let state = |part: &Part| site.need(*part).map_or("", |(_, need)| need.state_on(site.date));
    let section = |parts: &[Part]| NeedSectionView {
        state: parts.first().map_or("", state),
        rows: parts.iter().filter_map(|part| rows::need(book, lang, *part)).collect(),
    };
    NeedsView {
        open: list.leading,
        table: if of.slice == Slice::All && number == 1 { table::view(book, lang) } else { None },
        sections: of_page.chunk_by(|a, b| state(a) == state(b)).map(section).collect(),
        ways: ways::all(book, lang, of),
    }
}

/// The same list in another language, if that has as many pages.
pub fn counterpart(book: &Book, of: PartsOf, number: usize, to: Lang) -> Option<String> {
    let list = archive::parts(&book.site, to, of)?;
    (number <= archive::page_count(list.items.len())).then(|| routes::parts_page(&book.site, to, of, number))
}
