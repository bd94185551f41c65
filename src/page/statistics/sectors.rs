//! Organisations by main category: `121`, `122` and `123` belong to `120`, where the site has that. Each counts once in a category, as it
//! stands once in the list of the category.

use crate::config::{Group, category};
use crate::content::Kind;
use crate::page::view::{BarGroupView, ChartView, TermView};
use crate::page::{Book, archive};
use crate::text::Lang;

use super::{bar, collator, organizations, scale, sort};

pub fn chart(book: &Book, lang: Lang) -> Option<ChartView> {
    let (kind, group) = (Kind::Organization, Group::Sectors);
    let vocabulary = &book.site.config.vocabularies.sectors;
    let categories = archive::filled(&book.site, lang, kind, group).filter(|at| category(vocabulary, *at) == *at);
    let mut categories: Vec<TermView> = categories.map(|at| book.term(lang, kind, group, at).clone()).collect();
    if categories.is_empty() {
        return None;
    }
    let scale = scale(categories.iter().map(|term| term.count));
    sort(&mut categories, &collator(book, lang));
    let bars = categories.into_iter().map(|term| bar(book, lang, term, &scale)).collect();
    let group = BarGroupView { label: String::new(), value: String::new(), bars };
    // Who works in two categories is one organisation.
    let count = organizations(&book.site, lang).filter(|organization| !organization.sectors.is_empty()).count();
    Some(ChartView { count, groups: vec![group], totals: Vec::new() })
}
