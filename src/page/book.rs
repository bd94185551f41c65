//! The site with its theme: all that pages are made from. What several pages need is worked out once, here.

use std::sync::Arc;

use crate::config::{Section, Texts};
use crate::site::{MenuItem, Site};
use crate::text::Lang;
use crate::theme::Theme;

use super::view::{FeedView, FooterView, LinkView, MenuView, SiteView, TermView};
use super::{Format, Group, ListOf, archive, card, routes};

pub struct Book {
    pub site: Arc<Site>,
    pub theme: Arc<Theme>,
    /// What every page of a language shares.
    pub shared: Vec<SiteView>,
    /// The picture shown for pages that have none of their own.
    pub share: Option<Share>,
}

pub struct Share {
    pub url: Box<str>,
    pub width: u32,
    pub height: u32,
}

impl Book {
    pub fn new(site: Arc<Site>, theme: Arc<Theme>) -> Book {
        let share = share(&theme);
        let mut book = Book { site, theme, shared: Vec::new(), share };
        let languages: Vec<Lang> = book.site.config.languages.all().collect();
        book.shared = languages.iter().map(|lang| shared(&book, *lang)).collect();
        book
    }

    /// A string of the theme.
    pub fn say(&self, lang: Lang, key: &str, args: &[(&str, &str)]) -> String {
        self.theme.strings.say(lang, key, args)
    }

    pub fn name(&self, lang: Lang) -> &str {
        self.site.config.name.get(lang)
    }

    pub fn tag(&self, lang: Lang) -> &str {
        self.site.config.languages.tag(lang)
    }

    pub fn languages(&self) -> impl ExactSizeIterator<Item = Lang> + use<> {
        self.site.config.languages.all()
    }

    /// A number as the language writes it.
    pub fn number(&self, lang: Lang, number: usize) -> String {
        let separator = |key: &str| self.theme.strings.plain(lang, key).and_then(|text| text.chars().next());
        match (separator("number-group"), separator("number-decimal")) {
            (Some(group), Some(decimal)) => crate::text::group(&number.to_string(), group, decimal),
            _ => number.to_string(),
        }
    }

    /// The address of a page in full.
    pub fn absolute(&self, path: &str) -> String {
        self.site.config.base.absolute(path)
    }
}

/// The theme's `share.png` or `share.jpg`.
fn share(theme: &Theme) -> Option<Share> {
    let asset = ["share.png", "share.jpg"].into_iter().find_map(|name| theme.assets.get(name))?;
    let info = crate::picture::inspect(&asset.bytes).ok()?;
    Some(Share { url: asset.url.clone(), width: info.width, height: info.height })
}

fn shared(book: &Book, lang: Lang) -> SiteView {
    let config = &book.site.config;
    let text = |texts: &Texts| texts.get(lang).to_owned();
    let section = |section: Section, key: &str| LinkView { label: book.say(lang, key, &[]), url: routes::section(config, lang, section) };
    SiteView {
        name: text(&config.name),
        short_name: text(&config.short_name),
        tagline: text(&config.tagline),
        notice: text(&config.notice),
        home: config.home(lang),
        menu: menu(book, lang),
        footer: FooterView {
            owner: text(&config.footer.owner),
            responsible: text(&config.footer.responsible),
            address: text(&config.footer.address),
            phone: config.footer.phone.to_string(),
            email: config.footer.email.to_string(),
            licence: text(&config.footer.licence),
            reuse: text(&config.footer.reuse),
        },
        news: section(Section::News, "section-news"),
        events: section(Section::Events, "section-events"),
        topics: LinkView { label: book.say(lang, "section-topics", &[]), url: routes::terms(config, lang, Group::Topics) },
        topic_list: term_list(book, lang, Group::Topics),
        feeds: feeds(book, lang, ListOf::News),
    }
}

fn menu(book: &Book, lang: Lang) -> Vec<MenuView> {
    let site = &book.site;
    let section = |section: Section, key: &str| MenuView {
        label: book.say(lang, key, &[]),
        url: routes::section(&site.config, lang, section),
        lang: None,
    };
    let link = |item: &MenuItem| match item {
        MenuItem::Section(Section::Events) => Some(section(Section::Events, "section-events")),
        MenuItem::Section(other) => Some(section(*other, "section-news")),
        MenuItem::Entry(id) => {
            let shown = site.entry(*id).shown(lang)?;
            Some(MenuView { label: shown.document.title.to_string(), url: shown.url.to_string(), lang: card::foreign(book, shown, lang) })
        }
    };
    site.menu.iter().filter_map(link).collect()
}

/// Terms that have something in this language, in the editors' order.
pub fn term_list(book: &Book, lang: Lang, group: Group) -> Vec<TermView> {
    let lists = archive::term_lists(&book.site, lang, group);
    (0..lists.len()).filter(|at| !lists[*at].is_empty()).map(|at| term(book, lang, group, at)).collect()
}

pub fn term(book: &Book, lang: Lang, group: Group, at: usize) -> TermView {
    let (id, term) = &archive::vocabulary(&book.site.config, group).terms[at];
    TermView {
        id: id.to_string(),
        label: term.name.get(lang).to_owned(),
        url: routes::list(&book.site, lang, ListOf::Term(group, at)),
        count: archive::term_lists(&book.site, lang, group)[at].len(),
    }
}

/// The feeds beside a list.
pub fn feeds(book: &Book, lang: Lang, of: ListOf) -> Vec<FeedView> {
    let title = feed_title(book, lang, of);
    Format::ALL
        .into_iter()
        .map(|format| FeedView {
            title: title.clone(),
            kind: format.media_type(),
            url: format!("{}{}", routes::list(&book.site, lang, of), format.file()),
        })
        .collect()
}

pub fn feed_title(book: &Book, lang: Lang, of: ListOf) -> String {
    let site = book.name(lang);
    match of {
        ListOf::Term(group, at) => {
            let term = archive::vocabulary(&book.site.config, group).terms[at].1.name.get(lang);
            book.say(lang, "feed-topic-title", &[("site", site), ("term", term)])
        }
        _ => book.say(lang, "feed-title", &[("site", site)]),
    }
}
