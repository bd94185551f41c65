//! The home page of a language: the lead story and the newest news; beside them what is coming, what is still open and the newest plans;
//! the ways into the directory. No item stands there twice.

use crate::config::{Group, Section};
use crate::content::Kind;
use crate::site::EntryId;
use crate::text::Lang;

use super::head::{Words, head};
use super::view::HomeView;
use super::{Book, FeedOf, Here, ListOf, Main, Page, View, archive, book, bulletin, jsonld, parts};

/// The lead story is sought among so many of the newest.
const LEAD_AMONG: usize = 4;
const NEWS: usize = 5;
const EVENTS: usize = 4;
const OPEN: usize = 4;
const PLANS: usize = 3;

pub fn view(book: &Book, page: &Page) -> View {
    let lang = page.lang;
    let config = &book.site.config;
    let has_deadlines = book.site.sections.contains(&Section::Deadlines);
    let (site, tagline) = (book.name(lang), config.tagline.get(lang));
    let words = Words {
        title: site.to_owned(),
        description: match tagline {
            "" => book.say(lang, "description-home-plain", &[("site", site)]),
            _ => book.say(lang, "description-home", &[("site", site), ("tagline", tagline)]),
        },
        section: config.home(lang),
        feeds: book::feeds(book, lang, FeedOf::List(ListOf::all(Kind::News))),
        data: vec![jsonld::website(book, lang), jsonld::node(&jsonld::organization(book, lang))],
        ..Words::default()
    };
    View {
        template: "home.html",
        lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::Home(HomeView {
            plans: book.kind_link(lang, Kind::Plan),
            deadlines: has_deadlines.then(|| book.section_link(lang, Section::Deadlines)),
            bulletin: bulletin::newest(book, lang),
            directory: parts::directory(book, lang),
            needs: parts::home_needs(book, lang),
            projects: parts::home_projects(book, lang),
            topics: book.chief_terms(lang, Kind::News, Group::Topics),
            series: book.chief_terms(lang, Kind::News, Group::Series),
            all_series: book.group_link(lang, Kind::News, Group::Series),
        }),
        lists: lists(book, lang),
    }
}

/// The lead story is the newest item with a picture among the newest few; if none of them has one, the newest. What is dated ahead comes
/// before the mere news: who may come to an event or hand something in looks for it beside the news, not among them.
fn lists(book: &Book, lang: Lang) -> Vec<(&'static str, Vec<EntryId>)> {
    let lists = book.site.lists(lang);
    let news = archive::items(&book.site, lang, ListOf::all(Kind::News));
    let newest = &news[..news.len().min(LEAD_AMONG)];
    let has_picture = |id: &&EntryId| book.site.entry(**id).picture(lang, "cover.image").is_some();
    let lead: Vec<EntryId> = newest.iter().find(has_picture).or(newest.first()).copied().into_iter().collect();
    let mut shown = lead.clone();
    let mut take = |from: &[EntryId], most: usize| {
        let taken: Vec<EntryId> = from.iter().copied().filter(|id| !shown.contains(id)).take(most).collect();
        shown.extend(&taken);
        taken
    };
    vec![
        ("lead", lead),
        ("events", take(&lists.upcoming, EVENTS)),
        ("announcements", take(&lists.open, OPEN)),
        ("news", take(news, NEWS)),
        ("plans", take(archive::items(&book.site, lang, ListOf::all(Kind::Plan)), PLANS)),
    ]
}
