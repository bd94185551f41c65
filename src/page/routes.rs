//! Every address of the site, in one place: nothing else makes a path.

use crate::config::{Config, Section};
use crate::site::{EntryId, Presence, Site};
use crate::text::Lang;
use crate::theme::Theme;

use super::hosts::HostFile;
use super::{Format, Group, ListOf, Page, What, archive, sitemap};

/// All pages of the site. Their order is the order of publication, no more.
pub fn pages(site: &Site, theme: &Theme) -> Vec<Page> {
    let mut pages = Vec::with_capacity(site.entries.len() * site.config.languages.count() + 64);
    for lang in site.config.languages.all() {
        of_language(site, lang, &mut pages);
        for number in 1..=sitemap::count(site, lang) {
            pages.push(Page { path: sitemap::path(site, lang, number).into(), lang, what: What::Sitemap { number } });
        }
    }
    for (alias, redirect) in &site.redirects {
        if let Some(path) = stub(alias) {
            pages.push(Page { path, lang: redirect.lang, what: What::Redirect(redirect.entry) });
        }
    }
    let mut add = |path: &str, what: What| pages.push(Page { path: path.into(), lang: Lang::DEFAULT, what });
    add("/404.html", What::NotFound);
    add("/sitemap.xml", What::SitemapIndex);
    add("/robots.txt", What::Robots);
    for file in HostFile::ALL {
        add(file.path(), What::Host(file));
    }
    for (name, asset) in theme.assets.all() {
        add(&asset.url, What::Asset(name.into()));
    }
    for (at, media) in site.media.iter().enumerate() {
        add(&media.url, What::Media(crate::site::MediaId(at as u32)));
    }
    pages
}

/// The pages of one language, and its feeds.
pub fn of_language(site: &Site, lang: Lang, pages: &mut Vec<Page>) {
    let lists = site.lists(lang);
    pages.push(Page { path: site.config.home(lang).into(), lang, what: What::Home });
    add_list(site, lang, ListOf::News, pages);
    add_feeds(site, lang, ListOf::News, pages);
    (0..lists.years.len()).for_each(|at| add_list(site, lang, ListOf::Year(at), pages));
    (0..lists.months.len()).for_each(|at| add_list(site, lang, ListOf::Month(at), pages));
    for group in Group::ALL.into_iter().filter(|group| archive::has_terms(site, lang, *group)) {
        pages.push(Page { path: terms(&site.config, lang, group).into(), lang, what: What::Terms(group) });
        let filled = archive::term_lists(site, lang, group).iter().enumerate().filter(|(_, items)| !items.is_empty());
        for (at, _) in filled {
            add_list(site, lang, ListOf::Term(group, at), pages);
            if group == Group::Topics {
                add_feeds(site, lang, ListOf::Term(group, at), pages);
            }
        }
    }
    for number in 1..=archive::page_count(lists.past.len()) {
        pages.push(Page {
            path: numbered(site, lang, section(&site.config, lang, Section::Events), number).into(),
            lang,
            what: What::Events { number },
        });
    }
    for (at, entry) in site.entries.iter().enumerate() {
        let what = match &entry.in_lang[lang.index()] {
            Presence::Absent => continue,
            Presence::Tombstone(_) => What::Tombstone,
            Presence::Shown(_) => What::Entry(EntryId(at as u32)),
        };
        pages.push(Page { path: entry.url(lang).unwrap_or_default().into(), lang, what });
    }
}

fn add_list(site: &Site, lang: Lang, of: ListOf, pages: &mut Vec<Page>) {
    for number in 1..=archive::page_count(archive::items(site, lang, of).len()) {
        pages.push(Page { path: list_page(site, lang, of, number).into(), lang, what: What::List { of, number } });
    }
}

fn add_feeds(site: &Site, lang: Lang, of: ListOf, pages: &mut Vec<Page>) {
    for format in Format::ALL {
        let path = format!("{}{}", list(site, lang, of), format.file());
        pages.push(Page { path: path.into(), lang, what: What::Feed { of, format } });
    }
}

/// `/tin-tuc/`.
pub fn section(config: &Config, lang: Lang, section: Section) -> String {
    format!("{}{}/", config.home(lang), config.section(lang, section))
}

/// `/tin-tuc/chu-de/`.
pub fn terms(config: &Config, lang: Lang, group: Group) -> String {
    format!("{}{}/", section(config, lang, Section::News), config.section(lang, group.section()))
}

/// The first page of a list.
pub fn list(site: &Site, lang: Lang, of: ListOf) -> String {
    let config = &site.config;
    let news = section(config, lang, Section::News);
    match of {
        ListOf::News => news,
        ListOf::Term(group, at) => {
            format!("{}{}/", terms(config, lang, group), crate::text::slug(&archive::vocabulary(config, group).terms[at].0))
        }
        ListOf::Year(_) | ListOf::Month(_) => match archive::period(site, lang, of) {
            None => news,
            Some(period) => match period.month {
                None => format!("{news}{:04}/", period.year),
                Some(month) => format!("{news}{:04}/{month:02}/", period.year),
            },
        },
    }
}

pub fn list_page(site: &Site, lang: Lang, of: ListOf, number: usize) -> String {
    numbered(site, lang, list(site, lang, of), number)
}

pub fn events_page(site: &Site, lang: Lang, number: usize) -> String {
    numbered(site, lang, section(&site.config, lang, Section::Events), number)
}

fn numbered(site: &Site, lang: Lang, first: String, number: usize) -> String {
    if number <= 1 { first } else { format!("{first}{}/{number}/", site.config.section(lang, Section::Page)) }
}

/// Where the page for an old address lies: a folder, or the file itself when it is one that hosts serve as HTML.
fn stub(alias: &str) -> Option<Box<str>> {
    let last = alias.rsplit('/').next().unwrap_or_default();
    match last.rsplit_once('.') {
        None if alias.ends_with('/') => Some(alias.into()),
        None => Some(format!("{alias}/").into()),
        Some((_, "html" | "htm")) => Some(alias.into()),
        // Served as something else, or run: only the host's own rules lead on from it.
        Some(_) => None,
    }
}
