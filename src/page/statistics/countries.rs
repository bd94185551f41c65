//! Organisations by country, grouped by region. Those of the country itself are left out: it would be the longest bar of every site and
//! tell nothing of its friends abroad.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::config::{Group, REGIONS};
use crate::content::{Kind, Organization};
use crate::page::Book;
use crate::page::view::{BarGroupView, ChartView};
use crate::site::Site;
use crate::text::Lang;

use super::{Counted, bar, collator, organizations, scale, sort};

/// The country of the site.
const OWN: &str = "VN";

pub fn counts(site: &Site, organization: &Organization) -> bool {
    organization.country.is_some_and(|at| &*site.config.vocabularies.countries.terms[at].0 != OWN)
}

pub fn chart(book: &Book, lang: Lang) -> Option<ChartView> {
    let site = &book.site;
    let mut by_country: BTreeMap<usize, usize> = BTreeMap::new();
    let counted = organizations(site, lang).filter(|organization| counts(site, organization));
    counted.filter_map(|organization| organization.country).for_each(|at| *by_country.entry(at).or_default() += 1);
    if by_country.is_empty() {
        return None;
    }
    let scale = scale(by_country.values().copied());
    let total = by_country.values().sum();
    // Where no country says its region, there is nothing to group.
    let is_grouped = by_country.keys().any(|at| region(site, *at).is_some());
    let groups = regions(book, lang, by_country).into_iter().map(|region| BarGroupView {
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
    countries: Vec<Counted>,
}

/// Most first, then by name; countries of no region stand last.
fn regions(book: &Book, lang: Lang, by_country: BTreeMap<usize, usize>) -> Vec<Region> {
    let mut by_region: BTreeMap<Option<usize>, Vec<Counted>> = BTreeMap::new();
    for (at, count) in by_country {
        let term = book.term(lang, Kind::Organization, Group::Countries, at);
        by_region.entry(region(&book.site, at)).or_default().push(Counted { term, count });
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
