//! Which entries a list has: the one place that knows where each list is kept.

use crate::config::{Config, Vocabulary};
use crate::site::{EntryId, Period, Site};
use crate::text::Lang;

use super::{Group, ListOf};

pub fn vocabulary(config: &Config, group: Group) -> &Vocabulary {
    match group {
        Group::Topics => &config.vocabularies.topics,
        Group::Countries => &config.vocabularies.countries,
        Group::Series => &config.vocabularies.series,
    }
}

pub fn term_lists(site: &Site, lang: Lang, group: Group) -> &[Vec<EntryId>] {
    let lists = site.lists(lang);
    match group {
        Group::Topics => &lists.topics,
        Group::Countries => &lists.countries,
        Group::Series => &lists.series,
    }
}

/// Whether the language shows anything under some term of the group: without that there is no page of them.
pub fn has_terms(site: &Site, lang: Lang, group: Group) -> bool {
    term_lists(site, lang, group).iter().any(|items| !items.is_empty())
}

/// Newest first.
pub fn items(site: &Site, lang: Lang, of: ListOf) -> &[EntryId] {
    let lists = site.lists(lang);
    match of {
        ListOf::News => &lists.news,
        ListOf::Year(at) => &lists.news[lists.years[at].range.clone()],
        ListOf::Month(at) => &lists.news[lists.months[at].range.clone()],
        ListOf::Term(group, at) => &term_lists(site, lang, group)[at],
    }
}

pub fn period(site: &Site, lang: Lang, of: ListOf) -> Option<&Period> {
    match of {
        ListOf::Year(at) => site.lists(lang).years.get(at),
        ListOf::Month(at) => site.lists(lang).months.get(at),
        _ => None,
    }
}

/// The same list in another language, if it has anything there.
pub fn counterpart(site: &Site, from: Lang, of: ListOf, to: Lang) -> Option<ListOf> {
    let same = |other: &Period, own: &Period| (other.year, other.month) == (own.year, own.month);
    match of {
        ListOf::News => Some(of),
        ListOf::Term(group, at) => (!term_lists(site, to, group)[at].is_empty()).then_some(of),
        ListOf::Year(at) => {
            let own = &site.lists(from).years[at];
            site.lists(to).years.iter().position(|other| same(other, own)).map(ListOf::Year)
        }
        ListOf::Month(at) => {
            let own = &site.lists(from).months[at];
            site.lists(to).months.iter().position(|other| same(other, own)).map(ListOf::Month)
        }
    }
}

/// How many pages a list has; an empty one has its first all the same.
pub fn page_count(items: usize) -> usize {
    items.div_ceil(super::PER_PAGE).max(1)
}
