//! Organisations by country, grouped by region. Those of the country itself are left out: it would be the longest bar of every site and
//! tell nothing of its friends abroad.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::config::{Group, REGIONS};
use crate::content::Kind;
use crate::page::view::{BarGroupView, ChartView, TermView};
use crate::page::{Book, archive};
use crate::site::Site;
use crate::text::Lang;

use super::{bar, collator, scale, sort};

/// The country of the site.
const OWN: &str = "VN";

/// Countries from which there are organisations, in the order of the vocabulary.
pub fn counted(site: &Site, lang: Lang) -> impl Iterator<Item = usize> {
    let is_own = |at: usize| &*site.config.vocabularies.countries.terms[at].0 == OWN;
    archive::filled(site, lang, Kind::Organization, Group::Countries).filter(move |at| !is_own(*at))
}

pub fn chart(book: &Book, lang: Lang) -> Option<ChartView> {
    let site = &book.site;
    let countries: Vec<(usize, TermView)> =
        counted(site, lang).map(|at| (at, book.term(lang, Kind::Organization, Group::Countries, at).clone())).collect();
    if countries.is_empty() {
        return None;
    }
    let scale = scale(countries.iter().map(|(_, term)| term.count));
    let total = countries.iter().map(|(_, term)| term.count).sum();
    // Where no country says its region, there is nothing to group.
    let is_grouped = countries.iter().any(|(at, _)| region(site, *at).is_some());
    let groups = regions(book, lang, countries).into_iter().map(|region| BarGroupView {
        label: if is_grouped { region.label } else { String::new() },
        value: if is_grouped { book.number(lang, region.count) } else { String::new() },
        bars: region.countries.into_iter().map(|country| bar(book, lang, country, &scale)).collect(),
    });
    Some(ChartView { count: total, groups: groups.collect(), totals: Vec::new() })
}

fn region(site: &Site, country: usize) -> Option<usize> {
    site.config.vocabularies.countries.terms[country].1.region
}

struct Region {
    label: String,
    count: usize,
    countries: Vec<TermView>,
}

/// Most first, then by name; countries of no region stand last.
fn regions(book: &Book, lang: Lang, countries: Vec<(usize, TermView)>) -> Vec<Region> {
    let mut by_region: BTreeMap<Option<usize>, Vec<TermView>> = BTreeMap::new();
    for (at, term) in countries {
        by_region.entry(region(&book.site, at)).or_default().push(term);
    }
    let collator = collator(book, lang);
    let mut regions: Vec<(bool, Region)> = Vec::new();
    for (at, mut countries) in by_region {
        sort(&mut countries, &collator);
        let label = book.say(lang, &format!("region-{}", at.map_or("other", |at| REGIONS[at])), &[]);
        let count = countries.iter().map(|country| country.count).sum();
        regions.push((at.is_none(), Region { label, count, countries }));
    }
    regions.sort_by_cached_key(|(is_other, region)| (*is_other, Reverse(region.count), collator.sort_key(&region.label)));
    regions.into_iter().map(|(_, region)| region).collect()
}
