//! The directory in figures: organisations by country and by sector, the value of projects by year and currency. Counts what the lists
//! of the language show, so a number and the list it leads to agree. Nothing here depends on the day of the build.

mod countries;
mod money;
mod sectors;

use std::cmp::Reverse;

use crate::config::{Group, Section};
use crate::content::{Kind, Organization};
use crate::figure::{Scale, Tone};
use crate::site::Site;
use crate::text::{Collator, Lang};

use super::head::{Words, head, trail};
use super::view::{BarView, LinkView, StatisticsView, TermView};
use super::{Book, Here, Main, Page, View, archive, routes};

/// Whether anything can be counted: without that there is no page.
pub fn exists(site: &Site, lang: Lang) -> bool {
    let has_sectors = || archive::has_terms(site, lang, Kind::Organization, Group::Sectors);
    countries::counted(site, lang).next().is_some() || has_sectors() || money::counts(site, lang)
}

pub fn link(book: &Book, lang: Lang) -> Option<LinkView> {
    let label = || book.say(lang, "heading-statistics", &[]);
    exists(&book.site, lang).then(|| LinkView { label: label(), url: routes::statistics(&book.site.config, lang) })
}

pub fn view(book: &Book, page: &Page) -> View {
    let lang = page.lang;
    let heading = book.say(lang, "heading-statistics", &[]);
    let section = book.kind_link(lang, Kind::Organization);
    let words = Words {
        title: heading.clone(),
        description: book.say(lang, "description-statistics", &[("site", book.name(lang))]),
        section: section.url.clone(),
        breadcrumbs: trail(book, lang, vec![section]),
        ..Words::default()
    };
    View {
        template: "statistics.html",
        lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::Statistics(StatisticsView {
            heading,
            countries: countries::chart(book, lang),
            sectors: sectors::chart(book, lang),
            money: money::money(book, lang),
            projects: book.site.sections.contains(&Section::Projects).then(|| book.section_link(lang, Section::Projects)),
        }),
        lists: Vec::new(),
    }
}

/// The entries of the directory that the language lists.
fn organizations(site: &Site, lang: Lang) -> impl Iterator<Item = &Organization> {
    archive::lists(site, lang, Kind::Organization).all.iter().filter_map(|id| site.entry(*id).original.organization())
}

/// Most first, then by name.
fn sort(terms: &mut [TermView], collator: &Collator) {
    terms.sort_by_cached_key(|term| (Reverse(term.count), collator.sort_key(&term.label)));
}

/// The longest bar of a chart is that of the largest number.
fn scale(numbers: impl Iterator<Item = usize>) -> Scale {
    let largest = numbers.max().unwrap_or_default().to_string();
    Scale::of([&*largest])
}

/// A term leads to its list, which is what is counted.
fn bar(book: &Book, lang: Lang, term: TermView, scale: &Scale) -> BarView {
    let TermView { label, url, count, .. } = term;
    BarView { label, url, value: book.number(lang, count), svg: scale.bar(&count.to_string(), Tone::Full) }
}

fn collator(book: &Book, lang: Lang) -> Collator {
    Collator::new(book.site.config.languages.language_tag(lang))
}
