//! A country: what joins it with the union. Its friendship days, the associations that keep friendship with it, the organisations from it,
//! what is coming and what is new. And the list of all such countries. Days are facts: nothing is counted from the day of the build.

use crate::config::{Group, Section};
use crate::content::Kind;
use crate::site::EntryId;
use crate::text::Lang;

use super::head::{Words, head, trail};
use super::view::{CountedCountryView, CountriesView, CountryView, FriendshipDayView, LinkView};
use super::{Book, By, CalendarOf, Here, ListOf, Main, Page, View, archive, calendar, dates, newest, routes};

const ORGANIZATIONS: usize = 12;
const EVENTS: usize = 6;
const NEWS: usize = 6;

pub fn index(book: &Book, page: &Page) -> View {
    let lang = page.lang;
    let heading = book.section_name(lang, Section::Countries);
    let has_days = calendar::has_days(&book.site);
    let words = Words {
        title: heading.clone(),
        description: book.say(lang, "description-countries", &[("site", book.name(lang))]),
        breadcrumbs: trail(book, lang, Vec::new()),
        section: page.path.to_string(),
        files: if has_days { vec![calendar::alternate(book, lang, CalendarOf::Days)] } else { Vec::new() },
        ..Words::default()
    };
    let countries = archive::countries(&book.site, lang).map(|at| counted(book, lang, at)).collect();
    View {
        template: "countries.html",
        lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::Countries(CountriesView {
            heading,
            calendar: has_days.then(|| calendar::link(book, lang, CalendarOf::Days)),
            countries,
        }),
        lists: Vec::new(),
    }
}

fn counted(book: &Book, lang: Lang, at: usize) -> CountedCountryView {
    let country = book.country(lang, at);
    CountedCountryView {
        name: country.label,
        url: country.url,
        days: book.site.days[at].len(),
        associations: book.site.lists(lang).partners(at).len(),
        organizations: organizations(book, lang, at).count(),
        news: listed(book, lang, Kind::News, at).len(),
    }
}

pub fn view(book: &Book, page: &Page, at: usize) -> View {
    let lang = page.lang;
    let country = book.country(lang, at);
    let all_news = listed(book, lang, Kind::News, at);
    let newest = newest::of(&book.site, all_news, EVENTS, NEWS);
    let associations = book.site.lists(lang).partners(at).to_vec();
    let mut organizations: Vec<EntryId> = organizations(book, lang, at).take(ORGANIZATIONS + 1).collect();
    let has_more = organizations.len() > ORGANIZATIONS;
    organizations.truncate(ORGANIZATIONS);
    let section = book.section_link(lang, Section::Countries);
    let words = Words {
        title: country.label.clone(),
        description: book.say(lang, "description-country", &[("country", &country.label), ("site", book.name(lang))]),
        breadcrumbs: trail(book, lang, vec![section.clone()]),
        section: section.url,
        ..Words::default()
    };
    let main = CountryView {
        id: country.id,
        name: country.label,
        days: book.site.days[at].iter().map(|day| friendship_day(book, lang, *day, at)).collect(),
        all_organizations: has_more.then(|| list(book, lang, Kind::Organization, at, "all-organizations-of")),
        all_news: (all_news.len() > newest.len()).then(|| list(book, lang, Kind::News, at, "all-news-of")),
    };
    View {
        template: "country.html",
        lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::Country(main),
        lists: vec![("associations", associations), ("organizations", organizations), ("events", newest.events), ("news", newest.news)],
    }
}

fn listed(book: &Book, lang: Lang, kind: Kind, at: usize) -> &[EntryId] {
    archive::lists(&book.site, lang, kind).term(Group::Countries, at)
}

/// Those from the country that do not already stand there as its friends.
fn organizations(book: &Book, lang: Lang, at: usize) -> impl Iterator<Item = EntryId> {
    let is_partner = move |id: &EntryId| book.site.entry(*id).original.outline.partner_countries.contains(&at);
    listed(book, lang, Kind::Organization, at).iter().copied().filter(move |id| !is_partner(id))
}

/// The whole list.
fn list(book: &Book, lang: Lang, kind: Kind, at: usize, key: &str) -> LinkView {
    let of = ListOf { kind, by: By::Term(Group::Countries, at) };
    LinkView { label: book.say(lang, key, &[("country", &book.country(lang, at).label)]), url: routes::list(&book.site, lang, of) }
}

fn friendship_day(book: &Book, lang: Lang, day: usize, own: usize) -> FriendshipDayView {
    let vocabularies = &book.site.config.vocabularies;
    let term = &vocabularies.days.terms[day].1;
    let others = term.countries.iter().filter_map(|id| vocabularies.countries.position(id)).filter(|at| *at != own);
    FriendshipDayView {
        name: term.name.get(lang).to_owned(),
        iso: term.day.map(|day| day.to_string()).unwrap_or_default(),
        date: term.day.map(|day| dates::of_year(book, lang, day)).unwrap_or_default(),
        since: term.since.map(|year| year.to_string()).unwrap_or_default(),
        with: others.map(|at| book.country(lang, at)).collect(),
    }
}
