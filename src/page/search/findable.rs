//! What of a language can be found: everything that has a page of its own there, in its language and in public. Lists only repeat it.

use jiff::civil::{Date, Time};

use crate::config::{Group, Section};
use crate::content::Kind;
use crate::site::{DocumentId, EntryId, Issue};
use crate::text::Lang;

use crate::page::data::PublicDocuments;
use crate::page::{Book, archive};

use super::told;

/// A page that can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Findable {
    Entry(EntryId),
    /// One that is not a plan of the site.
    Document(DocumentId),
    /// A position in the vocabulary of countries.
    Country(usize),
    /// A position in the vocabulary of agencies.
    Agency(usize),
    /// A position among the issues.
    Bulletin(usize),
}

/// All of a language, in the order of the index: what has no day first, then the oldest; of one day by key.
pub fn findable(book: &Book, lang: Lang) -> Vec<Findable> {
    let mut all: Vec<(Findable, String)> = Vec::with_capacity(book.site.entries.len());
    all.extend(entries(book, lang));
    all.extend(documents(book, lang));
    all.extend(countries(book, lang));
    all.extend(agencies(book, lang));
    all.extend(bulletins(book, lang));
    all.sort_by_cached_key(|(of, key)| (day(book, *of), key.clone()));
    all.into_iter().map(|(of, _)| of).collect()
}

fn entries(book: &Book, lang: Lang) -> impl Iterator<Item = (Findable, String)> {
    let all = (0u32..).map(EntryId).zip(&book.site.entries);
    all.filter(move |(_, entry)| entry.translated(lang).is_some_and(|shown| shown.is_public()))
        .map(|(id, entry)| (Findable::Entry(id), entry.key.to_string()))
}

fn documents(book: &Book, lang: Lang) -> Vec<(Findable, String)> {
    let public = PublicDocuments::new(book, lang);
    let others = public.all().filter(|(_, document)| document.entry.is_none());
    others.map(|(id, document)| (Findable::Document(id), format!("documents/{}", document.slug))).collect()
}

fn countries(book: &Book, lang: Lang) -> impl Iterator<Item = (Findable, String)> {
    let site = &book.site;
    let has_section = site.sections.contains(&Section::Countries);
    let is_told = move |at: &usize| {
        let of = |kind| archive::lists(site, lang, kind).term(Group::Countries, *at);
        !site.days[*at].is_empty()
            || [of(Kind::News), of(Kind::Organization), site.lists(lang).partners(*at)]
                .into_iter()
                .flatten()
                .any(|id| is_public(book, lang, *id))
    };
    archive::countries(site, lang).filter(move |at| has_section && is_told(at)).map(move |at| {
        let id = &site.config.vocabularies.countries.terms[at].0;
        (Findable::Country(at), format!("countries/{id}"))
    })
}

fn agencies(book: &Book, lang: Lang) -> impl Iterator<Item = (Findable, String)> {
    let site = &book.site;
    let has_section = site.sections.contains(&Section::Agencies);
    let is_told = move |at: &usize| {
        let issued = archive::lists(site, lang, Kind::Plan).term(Group::Issuers, *at);
        let named = site.lists(lang).agencies.of(*at).iter().map(|own| own.plan);
        named.chain(issued.iter().copied()).any(|id| is_public(book, lang, id))
    };
    archive::agencies(site, lang).filter(move |at| has_section && is_told(at)).map(move |at| {
        let id = &site.config.vocabularies.agencies.terms[at].0;
        (Findable::Agency(at), format!("agencies/{id}"))
    })
}

fn bulletins(book: &Book, lang: Lang) -> impl Iterator<Item = (Findable, String)> {
    let issues = book.site.issues.iter().enumerate();
    issues
        .filter(move |(_, issue)| issue.items(lang).iter().any(|id| is_public(book, lang, *id)))
        .map(|(at, issue)| (Findable::Bulletin(at), format!("bulletins/{:04}-{:02}", issue.year, issue.month)))
}

fn is_public(book: &Book, lang: Lang, id: EntryId) -> bool {
    told::shown(book.site.entry(id), lang).is_some()
}

/// When it is of, as exactly as that is known: of a document perhaps only its year, of an issue its month.
pub fn day(book: &Book, of: Findable) -> Option<(Date, Option<Time>)> {
    let site = &book.site;
    match of {
        Findable::Entry(id) => site.entry(id).moment().map(|moment| (moment.date, moment.time)),
        Findable::Document(id) => {
            let document = site.register.get(id);
            let year = || Date::new(document.year()?, 1, 1).ok();
            document.date.or_else(year).map(|date| (date, None))
        }
        Findable::Country(_) | Findable::Agency(_) => None,
        Findable::Bulletin(at) => {
            let Issue { year, month, file, .. } = &site.issues[at];
            let end = || Date::new(*year, *month, 1).ok().map(Date::last_of_month);
            file.as_ref().and_then(|file| file.date).or_else(end).map(|date| (date, None))
        }
    }
}
