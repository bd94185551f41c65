//! Lists of news (all, a year, a month, a topic, a country, a series) and the list of events, twenty items a page.

use crate::site::EntryId;
use crate::text::Lang;

use super::head::{Words, head, news_link, trail};
use super::view::{LinkView, ListView, PagerView, TermView};
use super::{Book, Group, Here, ListOf, Main, PER_PAGE, Page, View, archive, body, book, dates, routes};

pub fn view(book: &Book, page: &Page, of: ListOf, number: usize) -> View {
    let lang = page.lang;
    let here = Here::Path(page.path.clone());
    let items = archive::items(&book.site, lang, of);
    let (older, newer) = neighbours(book, lang, of);
    let address = |number| routes::list_page(&book.site, lang, of, number);
    let list = ListView {
        kind: kind(of),
        heading: heading(book, lang, of),
        intro: intro(book, lang, of, number, &here),
        archive: periods(book, lang, of),
        older,
        newer,
        ..paged(book, lang, items.len(), number, &address)
    };
    let words = Words {
        title: titled(book, lang, &list.heading, number),
        description: described(book, lang, description(book, lang, of), number),
        breadcrumbs: breadcrumbs(book, lang, of),
        section: news_link(book, lang).url,
        feeds: if has_feed(of) { book::feeds(book, lang, of) } else { Vec::new() },
        ..Words::default()
    };
    finish(book, page, "list.html", list, words, vec![("items", slice(items, number))])
}

/// What is coming stands on the first page, the past is paged.
pub fn events(book: &Book, page: &Page, number: usize) -> View {
    let lang = page.lang;
    let lists = book.site.lists(lang);
    let heading = book.say(lang, "section-events", &[]);
    let address = |number| routes::events_page(&book.site, lang, number);
    let list = ListView { kind: "events", heading: heading.clone(), ..paged(book, lang, lists.past.len(), number, &address) };
    let words = Words {
        title: titled(book, lang, &heading, number),
        description: described(book, lang, book.say(lang, "description-events", &[("site", book.name(lang))]), number),
        breadcrumbs: trail(book, lang, Vec::new()),
        section: routes::events_page(&book.site, lang, 1),
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

fn paged(book: &Book, lang: Lang, total: usize, number: usize, address: &dyn Fn(usize) -> String) -> ListView {
    let pages = archive::page_count(total);
    let link = |to: usize| LinkView { label: book.number(lang, to), url: address(to) };
    ListView {
        kind: "",
        heading: String::new(),
        intro: String::new(),
        total,
        number,
        pages,
        previous: (number > 1).then(|| link(number - 1)),
        next: (number < pages).then(|| link(number + 1)),
        pager: pager(number, pages, address),
        archive: Vec::new(),
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

fn kind(of: ListOf) -> &'static str {
    match of {
        ListOf::News => "news",
        ListOf::Year(_) => "year",
        ListOf::Month(_) => "month",
        ListOf::Term(Group::Topics, _) => "topic",
        ListOf::Term(Group::Countries, _) => "country",
        ListOf::Term(Group::Series, _) => "series",
    }
}

fn has_feed(of: ListOf) -> bool {
    matches!(of, ListOf::News | ListOf::Term(Group::Topics, _))
}

fn term_name(book: &Book, lang: Lang, group: Group, at: usize) -> String {
    archive::vocabulary(&book.site.config, group).terms[at].1.name.get(lang).to_owned()
}

fn heading(book: &Book, lang: Lang, of: ListOf) -> String {
    let term = |key: &str, group, at| book.say(lang, key, &[("term", &term_name(book, lang, group, at))]);
    match of {
        ListOf::News => book.say(lang, "section-news", &[]),
        ListOf::Term(Group::Topics, at) => term("news-about", Group::Topics, at),
        ListOf::Term(Group::Countries, at) => term("news-country", Group::Countries, at),
        ListOf::Term(Group::Series, at) => term("news-series", Group::Series, at),
        ListOf::Year(_) | ListOf::Month(_) => match archive::period(&book.site, lang, of) {
            None => String::new(),
            Some(period) => match period.month {
                None => dates::say(book, lang, "news-of-year", period.year, 1),
                Some(month) => dates::say(book, lang, "news-of-month", period.year, month),
            },
        },
    }
}

fn description(book: &Book, lang: Lang, of: ListOf) -> String {
    let site = book.name(lang);
    let term = |key: &str, group, at| book.say(lang, key, &[("site", site), ("term", &term_name(book, lang, group, at))]);
    match of {
        ListOf::News => book.say(lang, "description-news", &[("site", site)]),
        ListOf::Term(Group::Topics, at) => term("description-topic", Group::Topics, at),
        ListOf::Term(Group::Countries, at) => term("description-country", Group::Countries, at),
        ListOf::Term(Group::Series, at) => term("description-series", Group::Series, at),
        ListOf::Year(_) | ListOf::Month(_) => {
            let Some(period) = archive::period(&book.site, lang, of) else { return String::new() };
            let key = if period.month.is_some() { "description-month" } else { "description-year" };
            dates::say_with(book, lang, key, (period.year, period.month.unwrap_or(1)), &[("site", site)])
        }
    }
}

fn titled(book: &Book, lang: Lang, title: &str, number: usize) -> String {
    if number <= 1 { title.to_owned() } else { book.say(lang, "title-page", &[("title", title), ("number", &book.number(lang, number))]) }
}

fn described(book: &Book, lang: Lang, description: String, number: usize) -> String {
    if number <= 1 {
        return description;
    }
    book.say(lang, "description-page", &[("description", &description), ("number", &book.number(lang, number))])
}

/// Only topics have an introduction, and only on their first page.
fn intro(book: &Book, lang: Lang, of: ListOf, number: usize, here: &Here) -> String {
    match of {
        ListOf::Term(Group::Topics, at) if number == 1 => match &book.site.intros[lang.index()][at] {
            Some(text) => format!("<p>{}</p>", body::intro(book, text, lang, here)),
            None => String::new(),
        },
        _ => String::new(),
    }
}

fn breadcrumbs(book: &Book, lang: Lang, of: ListOf) -> Vec<LinkView> {
    let further = match of {
        ListOf::News => Vec::new(),
        ListOf::Year(_) => vec![news_link(book, lang)],
        ListOf::Month(at) => {
            let month = &book.site.lists(lang).months[at];
            let years = &book.site.lists(lang).years;
            let year = years.iter().position(|year| year.year == month.year).map(ListOf::Year);
            let link = year.map(|year| LinkView { label: month.year.to_string(), url: routes::list(&book.site, lang, year) });
            std::iter::once(news_link(book, lang)).chain(link).collect()
        }
        ListOf::Term(group, _) => vec![news_link(book, lang), super::terms::link(book, lang, group)],
    };
    trail(book, lang, further)
}

/// On the list of all news the years; on a year its months; elsewhere nothing.
fn periods(book: &Book, lang: Lang, of: ListOf) -> Vec<TermView> {
    let lists = book.site.lists(lang);
    match of {
        ListOf::News => (0..lists.years.len())
            .map(|at| TermView {
                id: lists.years[at].year.to_string(),
                label: lists.years[at].year.to_string(),
                url: routes::list(&book.site, lang, ListOf::Year(at)),
                count: lists.years[at].range.len(),
            })
            .collect(),
        ListOf::Year(year) => {
            (0..lists.months.len()).filter(|at| lists.months[*at].year == lists.years[year].year).map(|at| month(book, lang, at)).collect()
        }
        _ => Vec::new(),
    }
}

fn month(book: &Book, lang: Lang, at: usize) -> TermView {
    let period = &book.site.lists(lang).months[at];
    let number = period.month.unwrap_or(1);
    TermView {
        id: format!("{:04}-{number:02}", period.year),
        label: dates::month(book, lang, period.year, number),
        url: routes::list(&book.site, lang, ListOf::Month(at)),
        count: period.range.len(),
    }
}

/// The years or months before and after this one that have news: older, newer.
fn neighbours(book: &Book, lang: Lang, of: ListOf) -> (Option<LinkView>, Option<LinkView>) {
    let lists = book.site.lists(lang);
    let year = |at: usize| {
        let period = lists.years.get(at)?;
        Some(LinkView { label: period.year.to_string(), url: routes::list(&book.site, lang, ListOf::Year(at)) })
    };
    let month = |at: usize| {
        lists.months.get(at)?;
        let TermView { label, url, .. } = month(book, lang, at);
        Some(LinkView { label, url })
    };
    match of {
        ListOf::Year(at) => (year(at + 1), at.checked_sub(1).and_then(year)),
        ListOf::Month(at) => (month(at + 1), at.checked_sub(1).and_then(month)),
        _ => (None, None),
    }
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
