//! Organisations by main category: `121`, `122` and `123` belong to `120`, where the site has that. Each counts once in a category.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{Group, category};
use crate::content::{Kind, Organization};
use crate::page::Book;
use crate::page::view::{BarGroupView, ChartView};
use crate::text::Lang;

use super::{Counted, bar, collator, organizations, scale, sort};

pub fn counts(organization: &Organization) -> bool {
    !organization.sectors.is_empty()
}

pub fn chart(book: &Book, lang: Lang) -> Option<ChartView> {
    let vocabulary = &book.site.config.vocabularies.sectors;
    let category_of: Vec<usize> = (0..vocabulary.terms.len()).map(|at| category(vocabulary, at)).collect();
    let mut by_category: BTreeMap<usize, usize> = BTreeMap::new();
    let mut total = 0;
    for organization in organizations(&book.site, lang).filter(|organization| counts(organization)) {
        total += 1;
        let own: BTreeSet<usize> = organization.sectors.iter().map(|at| category_of[*at]).collect();
        own.into_iter().for_each(|at| *by_category.entry(at).or_default() += 1);
    }
    if by_category.is_empty() {
        return None;
    }
    let scale = scale(by_category.values().copied());
    let counted = |(at, count)| Counted { term: book.term(lang, Kind::Organization, Group::Sectors, at), count };
    let mut counted: Vec<Counted> = by_category.into_iter().map(counted).collect();
    sort(&mut counted, &collator(book, lang));
    let bars = counted.into_iter().map(|counted| bar(book, lang, counted, &scale)).collect();
    let group = BarGroupView { label: String::new(), value: String::new(), bars };
    Some(ChartView { count: total, groups: vec![group], totals: Vec::new() })
}
