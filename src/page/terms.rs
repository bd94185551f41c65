//! All topics, countries or series that have news.

use crate::text::Lang;

use super::head::{Words, head, news_link, trail};
use super::view::{LinkView, TermsView};
use super::{Book, Group, Here, Main, Page, View, book, routes};

pub fn view(book: &Book, page: &Page, group: Group) -> View {
    let lang = page.lang;
    let (kind, key) = match group {
        Group::Topics => ("topics", "description-topics"),
        Group::Countries => ("countries", "description-countries"),
        Group::Series => ("series", "description-all-series"),
    };
    let heading = link(book, lang, group).label;
    let words = Words {
        title: heading.clone(),
        description: book.say(lang, key, &[("site", book.name(lang))]),
        breadcrumbs: trail(book, lang, vec![news_link(book, lang)]),
        section: news_link(book, lang).url,
        ..Words::default()
    };
    View {
        template: "terms.html",
        lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::Terms(TermsView { kind, heading, terms: book::term_list(book, lang, group) }),
        lists: Vec::new(),
    }
}

pub fn link(book: &Book, lang: Lang, group: Group) -> LinkView {
    let key = match group {
        Group::Topics => "section-topics",
        Group::Countries => "section-countries",
        Group::Series => "section-series",
    };
    LinkView { label: book.say(lang, key, &[]), url: routes::terms(&book.site.config, lang, group) }
}
