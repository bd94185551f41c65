//! The home page of a language: newest news, what is coming, what is still open, the ways into the directory.

use crate::config::Group;
use crate::content::Kind;

use super::head::{Words, head};
use super::view::HomeView;
use super::{Book, FeedOf, Here, ListOf, Main, Page, View, book, jsonld, parts};

const NEWS: usize = 9;
const EVENTS: usize = 4;
const OPEN: usize = 4;

pub fn view(book: &Book, page: &Page) -> View {
    let lang = page.lang;
    let lists = book.site.lists(lang);
    let config = &book.site.config;
    let (site, tagline) = (book.name(lang), config.tagline.get(lang));
    let words = Words {
        title: site.to_owned(),
        description: match tagline {
            "" => book.say(lang, "description-home-plain", &[("site", site)]),
            _ => book.say(lang, "description-home", &[("site", site), ("tagline", tagline)]),
        },
        section: config.home(lang),
        feeds: book::feeds(book, lang, FeedOf::List(ListOf::all(Kind::News))),
        data: vec![jsonld::website(book, lang), jsonld::organization(book, lang)],
        ..Words::default()
    };
    View {
        template: "home.html",
        lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::Home(HomeView {
            directory: parts::directory(book, lang),
            needs: parts::home_needs(book, lang),
            projects: parts::home_projects(book, lang),
            topics: book.terms(lang, Kind::News, Group::Topics),
            series: book.terms(lang, Kind::News, Group::Series),
        }),
        lists: vec![
            ("news", lists.of(Kind::News).all.iter().take(NEWS).copied().collect()),
            ("events", lists.upcoming.iter().take(EVENTS).copied().collect()),
            ("announcements", lists.open.iter().take(OPEN).copied().collect()),
        ],
    }
}
