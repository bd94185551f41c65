//! Lists of the entries of a kind (all, a year, a month, a term) and the list of events, twenty items a page.

use crate::config::{Group, Section};
use crate::content::Kind;
use crate::site::EntryId;
use crate::text::Lang;

use super::head::{Words, head, trail};
use super::view::{LinkView, ListView, PagerView, TermView};
use super::{
    Book, By, CalendarOf, FeedOf, Here, ListOf, Main, PER_PAGE, Page, View, archive, body, book, calendar, data, dates, directory, feed,
    routes, statistics,
};

pub fn view(book: &Book, page: &Page, of: ListOf, number: usize) -> View {
    let lang = page.lang;
    let here = Here::Path(page.path.clone());
    let items = archive::items(&book.site, lang, of);
    let (older, newer) = neighbours(book, lang, of);
    let address = |number| routes::list_page(&book.site, lang, of, number);
    let list = ListView {
        kind: of.kind.folder(),
        by: by(of),
        heading: heading(book, lang, of),
        intro: intro(book, lang, of, number, &here),
        archive: periods(book, lang, of),
        groups: groups(book, lang, of),
        letters: letters(book, lang, of),
        statistics: if of == ListOf::all(Kind::Organization) { statistics::link(book, lang) } else { None },
        country: country(book, lang, of),
        data: section_with_data(of).and_then(|section| data::link(book, lang, section)),
        filter: directory::filter(book, lang, of, number),
        filter_link: directory::link(book, lang, of, number),
        older,
        newer,
        ..paged(book, lang, items.len(), number, &address)
    };
    let words = Words {
        title: titled(book, lang, &list.heading, number),
        description: described(book, lang, description(book, lang, of), number),
        breadcrumbs: breadcrumbs(book, lang, of),
        section: book.kind_link(lang, of.kind).url,
        feeds: if feed::has_list(of) { book::feeds(book, lang, FeedOf::List(of)) } else { Vec::new() },
        files: section_with_data(of).map(|section| data::alternates(book, lang, Some(section))).unwrap_or_default(),
        ..Words::default()
    };
    finish(book, page, "list.html", list, words, vec![("items", slice(items, number))])
}

/// What is coming stands on the first page, the past is paged.
pub fn events(book: &Book, page: &Page, number: usize) -> View {
    let lang = page.lang;
    let lists = book.site.lists(lang);
    let heading = book.section_name(lang, Section::Events);
    let address = |number| routes::events_page(&book.site, lang, number);
    let calendar = Some(calendar::link(book, lang, CalendarOf::Events));
    let list =
        ListView { kind: "events", by: "all", heading: heading.clone(), calendar, ..paged(book, lang, lists.past.len(), number, &address) };
    let words = Words {
        title: titled(book, lang, &heading, number),
        description: described(book, lang, book.say(lang, "description-events", &[("site", book.name(lang))]), number),
        breadcrumbs: trail(book, lang, Vec::new()),
        section: routes::events_page(&book.site, lang, 1),
        files: vec![calendar::alternate(book, lang, CalendarOf::Events)],
        ..Words::default()
    };
    let upcoming = if number == 1 { lists.upcoming.clone() } else { Vec::new() };
    finish(book, page, "events.html", list, words, vec![("upcoming", upcoming), ("past", slice(&lists.past, number))])
}

fn finish(
    book: &Book,
    page: &Page,
    template: &'static str,
    list: ListView,
    words: Words,
    lists: Vec<(&'static str, Vec<EntryId>)>,
) -> View {
    View {
        template,
        lang: page.lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::List(list),
        lists,
    }
}

fn slice(items: &[EntryId], number: usize) -> Vec<EntryId> {
    items.chunks(PER_PAGE).nth(number - 1).unwrap_or_default().to_vec()
}

pub fn paged(book: &Book, lang: Lang, total: usize, number: usize, address: &dyn Fn(usize) -> String) -> ListView {
    let pages = archive::page_count(total);
    let link = |to: usize| LinkView { label: book.number(lang, to), url: address(to) };
    ListView {
        kind: "",
        by: "",
        heading: String::new(),
        intro: String::new(),
        total,
        number,
        pages,
        previous: (number > 1).then(|| link(number - 1)),
        next: (number < pages).then(|| link(number + 1)),
        pager: pager(number, pages, address),
        archive: Vec::new(),
        groups: Vec::new(),
        letters: Vec::new(),
        statistics: None,
        country: None,
        data: None,
        calendar: None,
        filter: None,
        filter_link: String::new(),
        older: None,
        newer: None,
    }
}

/// The ends, the neighbours, and a gap (without address) wherever pages are left out.
fn pager(number: usize, pages: usize, address: &dyn Fn(usize) -> String) -> Vec<PagerView> {
    let mut pager: Vec<PagerView> = Vec::new();
    let mut last = 0;
    let nearby = number.saturating_sub(2).max(1)..=(number + 2).min(pages);
    for page in std::iter::once(1).chain(nearby).chain([pages]) {
        if page <= last {
            continue;
        }
        if page > last + 1 {
            pager.push(PagerView { number: 0, url: String::new(), current: false });
        }
        pager.push(PagerView { number: page, url: address(page), current: page == number });
        last = page;
    }
    pager
}

fn by(of: ListOf) -> &'static str {
    match of.by {
        By::All => "all",
        By::Year(_) => "year",
        By::Month(_) => "month",
        By::Term(group, _) => group.id(),
    }
}

fn heading(book: &Book, lang: Lang, of: ListOf) -> String {
    let section = book.kind_name(lang, of.kind);
    match of.by {
        By::All => section,
        By::Term(group, at) => of_term(book, lang, of.kind, (group, at), "heading-group"),
        By::Year(_) | By::Month(_) => of_period(book, lang, of, ["heading-year", "heading-month"]),
    }
}

fn description(book: &Book, lang: Lang, of: ListOf) -> String {
    match of.by {
        By::All => {
            let section = book.kind_name(lang, of.kind);
            book.say(lang, "description-section", &[("section", &section), ("section_id", of.kind.folder()), ("site", book.name(lang))])
        }
        By::Term(group, at) => of_term(book, lang, of.kind, (group, at), "description-group"),
        By::Year(_) | By::Month(_) => of_period(book, lang, of, ["description-year", "description-month"]),
    }
}

/// A string for a term of a group.
fn of_term(book: &Book, lang: Lang, kind: Kind, (group, at): (Group, usize), key: &str) -> String {
    let (section, name) = (book.kind_name(lang, kind), book.group_name(lang, group));
    let term = archive::term_name(book, lang, kind, group, at);
    let ids = [("section_id", kind.folder()), ("group_id", group.id())];
    book.say(lang, key, &[ids[0], ids[1], ("section", &section), ("group", &name), ("term", &term), ("site", book.name(lang))])
}

/// A string for a year or a month.
fn of_period(book: &Book, lang: Lang, of: ListOf, [year, month]: [&str; 2]) -> String {
    let Some(period) = archive::period(&book.site, lang, of) else { return String::new() };
    let section = book.kind_name(lang, of.kind);
    let key = if period.month.is_some() { month } else { year };
    dates::say_with(book, lang, key, (period.year, period.month.unwrap_or(1)), &[("section", &section), ("site", book.name(lang))])
}

pub fn titled(book: &Book, lang: Lang, title: &str, number: usize) -> String {
    if number <= 1 { title.to_owned() } else { book.say(lang, "title-page", &[("title", title), ("number", &book.number(lang, number))]) }
}

pub fn described(book: &Book, lang: Lang, description: String, number: usize) -> String {
    if number <= 1 {
        return description;
    }
    book.say(lang, "description-page", &[("description", &description), ("number", &book.number(lang, number))])
}

/// Only topics have an introduction, and only on their first page.
fn intro(book: &Book, lang: Lang, of: ListOf, number: usize, here: &Here) -> String {
    match of.by {
        By::Term(Group::Topics, at) if number == 1 => match &book.site.intros[lang.index()][at] {
            Some(text) => format!("<p>{}</p>", body::intro(book, text, lang, here)),
            None => String::new(),
        },
        _ => String::new(),
    }
}

fn breadcrumbs(book: &Book, lang: Lang, of: ListOf) -> Vec<LinkView> {
    let own = || book.kind_link(lang, of.kind);
    let further = match of.by {
        By::All => Vec::new(),
        By::Year(_) => vec![own()],
        By::Month(at) => {
            let lists = archive::lists(&book.site, lang, of.kind);
            let year = lists.years.iter().position(|year| year.year == lists.months[at].year);
            std::iter::once(own()).chain(year.and_then(|at| year_link(book, lang, of.kind, at))).collect()
        }
        By::Term(group, _) => vec![own(), book.group_link(lang, of.kind, group)],
    };
    trail(book, lang, further)
}

/// On the list of everything the years; on a year its months; elsewhere nothing.
fn periods(book: &Book, lang: Lang, of: ListOf) -> Vec<TermView> {
    let lists = archive::lists(&book.site, lang, of.kind);
    let term = |link: LinkView, count: usize| TermView { id: link.label.clone(), label: link.label, url: link.url, count };
    match of.by {
        By::All => {
            (0..lists.years.len()).filter_map(|at| Some(term(year_link(book, lang, of.kind, at)?, lists.years[at].range.len()))).collect()
        }
        By::Year(year) => (0..lists.months.len())
            .filter(|at| lists.months[*at].year == lists.years[year].year)
            .filter_map(|at| Some(term(month_link(book, lang, of.kind, at)?, lists.months[at].range.len())))
            .collect(),
        _ => Vec::new(),
    }
}

fn year_link(book: &Book, lang: Lang, kind: Kind, at: usize) -> Option<LinkView> {
    let period = archive::lists(&book.site, lang, kind).years.get(at)?;
    Some(LinkView { label: period.year.to_string(), url: routes::list(&book.site, lang, ListOf { kind, by: By::Year(at) }) })
}

fn month_link(book: &Book, lang: Lang, kind: Kind, at: usize) -> Option<LinkView> {
    let period = archive::lists(&book.site, lang, kind).months.get(at)?;
    let label = dates::month(book, lang, period.year, period.month.unwrap_or(1));
    Some(LinkView { label, url: routes::list(&book.site, lang, ListOf { kind, by: By::Month(at) }) })
}

/// Other ways into the entries of a kind, on the list of all.
fn groups(book: &Book, lang: Lang, of: ListOf) -> Vec<LinkView> {
    if of.by != By::All {
        return Vec::new();
    }
    let has_terms = |group: &&Group| archive::has_terms(&book.site, lang, of.kind, **group);
    of.kind.spec().groups.iter().filter(has_terms).map(|group| book.group_link(lang, of.kind, *group)).collect()
}

/// A–Z, on the list of all and on each letter.
fn letters(book: &Book, lang: Lang, of: ListOf) -> Vec<TermView> {
    let shown = matches!(of.by, By::All | By::Term(Group::Letters, _)) && of.kind.spec().groups.contains(&Group::Letters);
    if shown { book.terms(lang, of.kind, Group::Letters) } else { Vec::new() }
}

/// On the list of a country what else there is of it.
fn country(book: &Book, lang: Lang, of: ListOf) -> Option<LinkView> {
    let By::Term(Group::Countries, at) = of.by else { return None };
    let country = book.country(lang, at);
    let label = book.say(lang, "about-country", &[("country", &country.label)]);
    (!country.url.is_empty()).then_some(LinkView { label, url: country.url })
}

/// The section whose whole list other programs find as files too.
fn section_with_data(of: ListOf) -> Option<Section> {
    of.kind.spec().section.filter(|_| of.by == By::All)
}

/// The years or months before and after this one that have entries: older, newer.
fn neighbours(book: &Book, lang: Lang, of: ListOf) -> (Option<LinkView>, Option<LinkView>) {
    let link: &dyn Fn(usize) -> Option<LinkView> = match of.by {
        By::Year(_) => &|at| year_link(book, lang, of.kind, at),
        By::Month(_) => &|at| month_link(book, lang, of.kind, at),
        _ => return (None, None),
    };
    let (By::Year(at) | By::Month(at)) = of.by else { return (None, None) };
    (link(at + 1), at.checked_sub(1).and_then(link))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(number: usize, pages: usize) -> Vec<usize> {
        pager(number, pages, &|page| format!("/{page}/")).iter().map(|entry| entry.number).collect()
    }

    #[test]
    fn the_pager_shows_ends_neighbours_and_gaps() {
        assert_eq!(numbers(1, 1), [1]);
        assert_eq!(numbers(2, 3), [1, 2, 3]);
        assert_eq!(numbers(1, 9), [1, 2, 3, 0, 9]);
        assert_eq!(numbers(5, 9), [1, 0, 3, 4, 5, 6, 7, 0, 9]);
        assert_eq!(numbers(9, 9), [1, 0, 7, 8, 9]);
    }
}
