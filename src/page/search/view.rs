//! The page on which readers search, and how every page leads there.

use crate::config::{Group, Section};
use crate::content::Kind;
use crate::text::Lang;

use crate::page::head::{Words, head, trail};
use crate::page::view::{LinkView, SearchFieldView, SearchLanguageView, SearchView, SiteSearchView};
use crate::page::{Book, Here, Main, Page, View, archive, routes, terms};

use super::{description, fields};

/// None where readers cannot search.
pub fn site_view(book: &Book, lang: Lang) -> Option<SiteSearchView> {
    let config = &book.site.config;
    config
        .search
        .is_some()
        .then(|| SiteSearchView { url: routes::section(config, lang, Section::Search), description: description::path(config, lang) })
}

pub fn view(book: &Book, page: &Page) -> View {
    let lang = page.lang;
    let config = &book.site.config;
    let heading = book.section_name(lang, Section::Search);
    let words = Words {
        title: heading.clone(),
        description: book.say(lang, "description-search", &[("site", book.name(lang))]),
        breadcrumbs: trail(book, lang, Vec::new()),
        section: page.path.to_string(),
        noindex: true,
        ..Words::default()
    };
    let name = |name: &'static str| SearchFieldView { name, label: book.say(lang, &format!("search-{name}"), &[]) };
    let other = |other: Lang| SearchLanguageView {
        lang: book.tag(other).to_owned(),
        label: book.say(other, "language-name", &[]),
        url: routes::section(config, other, Section::Search),
    };
    let main = SearchView {
        heading,
        index: routes::search_index(config, lang),
        names: fields::NAMES.into_iter().map(name).collect(),
        archives: archives(book, lang),
        others: book.languages().filter(|other| *other != lang).map(other).collect(),
    };
    View {
        template: "search.html",
        lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::Search(main),
        lists: Vec::new(),
    }
}

/// Where everything stands in order, for who does not search: the sections, and after each the ways into it.
fn archives(book: &Book, lang: Lang) -> Vec<LinkView> {
    const WAYS: [(Kind, Group); 3] = [(Kind::News, Group::Topics), (Kind::Plan, Group::Issuers), (Kind::Organization, Group::Letters)];
    let ways = |section: Section| {
        let own = WAYS.into_iter().filter(move |(kind, _)| kind.spec().section == Some(section));
        own.filter(|(kind, group)| archive::has_terms(&book.site, lang, *kind, *group))
            .map(|(kind, group)| terms::link(book, lang, kind, group))
    };
    let sections = book.site.sections.iter().filter(|section| !LEFT_OUT.contains(section));
    sections.flat_map(|section| std::iter::once(book.section_link(lang, *section)).chain(ways(*section))).collect()
}

/// Sections of which nothing is found.
const LEFT_OUT: [Section; 2] = [Section::Data, Section::Reports];
