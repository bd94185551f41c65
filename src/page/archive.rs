//! Which entries a list has, and what its terms are called: the one place that knows where each list is kept.

use crate::config::{Group, Terms, category};
use crate::content::Kind;
use crate::site::{EntryId, KindLists, Named, PartList, Period, Site};
use crate::text::{Lang, slug};

use super::{Book, By, ListOf, PartsOf};

pub fn lists(site: &Site, lang: Lang, kind: Kind) -> &KindLists {
    site.lists(lang).of(kind)
}

/// In the order of the kind.
pub fn items(site: &Site, lang: Lang, of: ListOf) -> &[EntryId] {
    let lists = lists(site, lang, of.kind);
    match of.by {
        By::All => &lists.all,
        By::Year(at) => &lists.all[lists.years[at].range.clone()],
        By::Month(at) => &lists.all[lists.months[at].range.clone()],
        By::Term(group, at) => lists.term(group, at),
    }
}

pub fn period(site: &Site, lang: Lang, of: ListOf) -> Option<&Period> {
    match of.by {
        By::Year(at) => lists(site, lang, of.kind).years.get(at),
        By::Month(at) => lists(site, lang, of.kind).months.get(at),
        _ => None,
    }
}

/// Positions of the terms that have entries, in the order of the group.
pub fn filled(site: &Site, lang: Lang, kind: Kind, group: Group) -> impl Iterator<Item = usize> {
    lists(site, lang, kind).group(group).iter().enumerate().filter(|(_, items)| !items.is_empty()).map(|(at, _)| at)
}

/// Whether the language shows anything under some term of the group: without that there is no page of them.
pub fn has_terms(site: &Site, lang: Lang, kind: Kind, group: Group) -> bool {
    filled(site, lang, kind, group).next().is_some()
}

/// The same list in another language, if it has anything there.
pub fn counterpart(site: &Site, from: Lang, of: ListOf, to: Lang) -> Option<ListOf> {
    let same = |other: &Period, own: &Period| (other.year, other.month) == (own.year, own.month);
    let (own, other) = (lists(site, from, of.kind), lists(site, to, of.kind));
    let by = match of.by {
        By::All => Some(of.by),
        By::Term(Group::Letters, at) => {
            let letter = own.letters.get(at)?;
            other.letters.iter().position(|other| other == letter).map(|at| By::Term(Group::Letters, at))
        }
        By::Term(group, at) => (!other.term(group, at).is_empty()).then_some(of.by),
        By::Year(at) => other.years.iter().position(|year| same(year, &own.years[at])).map(By::Year),
        By::Month(at) => other.months.iter().position(|month| same(month, &own.months[at])).map(By::Month),
    };
    by.map(|by| ListOf { by, ..of })
}

/// Countries of which the language has anything, in the order of the vocabulary.
pub fn countries(site: &Site, lang: Lang) -> impl Iterator<Item = usize> {
    (0..site.config.vocabularies.countries.terms.len()).filter(move |at| has_country(site, lang, *at))
}

/// Whether the language has anything of a country: without that it has no page.
pub fn has_country(site: &Site, lang: Lang, at: usize) -> bool {
    let has = |kind| !lists(site, lang, kind).term(Group::Countries, at).is_empty();
    has(Kind::News) || has(Kind::Organization) || !site.lists(lang).partners(at).is_empty() || !site.days[at].is_empty()
}

/// Agencies that a plan of the language names, in the order of the vocabulary.
pub fn agencies(site: &Site, lang: Lang) -> impl Iterator<Item = usize> {
    (0..site.config.vocabularies.agencies.terms.len()).filter(move |at| has_agency(site, lang, *at))
}

/// Whether a plan of the language names an agency: without that it has no page.
pub fn has_agency(site: &Site, lang: Lang, at: usize) -> bool {
    !site.lists(lang).agencies.of(at).is_empty() || !lists(site, lang, Kind::Plan).term(Group::Issuers, at).is_empty()
}

/// The part of an address that means a country.
pub fn country_slug(site: &Site, at: usize) -> String {
    slug(&site.config.vocabularies.countries.terms[at].0)
}

/// Projects or needs, in order.
pub fn parts(site: &Site, lang: Lang, of: PartsOf) -> Option<&PartList> {
    site.parts(lang).of(of.kind).get(of.slice)
}

/// The main category of a sector.
pub fn category_of(site: &Site, sector: Named) -> Named {
    match sector {
        Named::Term(at) => Named::Term(category(&site.config.vocabularies.sectors, at)),
        Named::Nothing => sector,
    }
}

/// The part of an address that means a term, or that none is named: no term has such a slug.
pub fn named_slug(site: &Site, lang: Lang, group: Group, named: Named) -> String {
    match named {
        Named::Term(at) => term_slug(site, lang, Kind::Organization, group, at),
        Named::Nothing => "_".to_owned(),
    }
}

/// How many pages a list has; an empty one has its first all the same.
pub fn page_count(items: usize) -> usize {
    items.div_ceil(super::PER_PAGE).max(1)
}

/// What a term is called.
pub fn term_name(book: &Book, lang: Lang, kind: Kind, group: Group, at: usize) -> String {
    match group.terms(&book.site.config.vocabularies) {
        Terms::Vocabulary(vocabulary) => vocabulary.terms[at].1.name.get(lang).to_owned(),
        Terms::Fixed { ids, strings } => book.say(lang, &format!("{strings}{}", ids[at]), &[]),
        Terms::Letters => lists(&book.site, lang, kind).letters.get(at).cloned().unwrap_or_default(),
    }
}

/// The part of an address that means a term.
pub fn term_slug(site: &Site, lang: Lang, kind: Kind, group: Group, at: usize) -> String {
    match group.terms(&site.config.vocabularies) {
        Terms::Vocabulary(vocabulary) => slug(&vocabulary.terms[at].0),
        Terms::Fixed { ids, .. } => ids[at].to_owned(),
        Terms::Letters => letter_slug(lists(site, lang, kind).letters.get(at).map_or("", String::as_str)),
    }
}

/// Letters that differ only in their marks need addresses that differ, too: they are written as on a keyboard without marks.
fn letter_slug(letter: &str) -> String {
    match letter {
        "#" => "so".to_owned(),
        "Ă" => "aw".to_owned(),
        "Â" => "aa".to_owned(),
        "Đ" => "dd".to_owned(),
        "Ê" => "ee".to_owned(),
        "Ô" => "oo".to_owned(),
        "Ơ" => "ow".to_owned(),
        "Ư" => "uw".to_owned(),
        _ => match slug(letter) {
            plain if plain.is_empty() => letter.chars().map(|c| format!("u{:x}", u32::from(c))).collect(),
            plain => plain,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::letter_slug;

    #[test]
    fn letters_with_marks_have_addresses_of_their_own() {
        let slugs: Vec<_> = ["A", "Ă", "Â", "D", "Đ", "E", "Ê", "O", "Ô", "Ơ", "U", "Ư", "#", "中"].map(letter_slug).into();
        let mut unique = slugs.clone();
        unique.sort();
        unique.dedup();
        assert_eq!(unique.len(), slugs.len(), "{slugs:?}");
        assert!(slugs.iter().all(|slug| crate::text::is_slug(slug)), "{slugs:?}");
    }
}
