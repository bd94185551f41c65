//! Addresses of documents: `38-ct-tw-2019`. The identifier of `documents.yaml` where there is one; else the number, with the year where it
//! has none. Documents that would share one are told apart by issuer, then by day, and at last by counting.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{Config, Section};
use crate::content::is_word;
use crate::text::{Lang, is_device, shorten, slug};

use super::RegisteredDocument;
use super::name::{At, Names};
use super::relate::Resolved;

/// Longest address: what is added must have room.
const MOST: usize = 100;

/// Ways to make an address, the shortest first.
const FORMS: [fn(&RegisteredDocument, &Config) -> String; 3] = [by_year, by_issuer, by_day];

/// Gives every document an address of its own, whichever others there are. Plans of the site come last: they have pages of their own.
pub fn give(documents: &mut [RegisteredDocument], names: &Names, resolved: &Resolved, config: &Config) {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for (place, known) in names.known.documents.iter().enumerate() {
        let made = slug(&known.id);
        let open = resolved.of(At::Known(place)).map(|id| &mut documents[id.index()]).filter(|document| document.slug.is_empty());
        if let Some(document) = open.filter(|_| is_free(&made, &taken, config)) {
            document.slug = made.clone().into();
            taken.insert(made);
        }
    }
    for is_plan in [false, true] {
        let open = (0..documents.len()).filter(|at| documents[*at].slug.is_empty() && documents[*at].entry.is_some() == is_plan).collect();
        name(documents, open, &mut taken, config);
    }
}

/// Gives addresses to some documents.
fn name(documents: &mut [RegisteredDocument], mut open: Vec<usize>, taken: &mut BTreeSet<String>, config: &Config) {
    for form in FORMS {
        let mut same: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        open.drain(..).for_each(|at| same.entry(form(&documents[at], config)).or_default().push(at));
        for (made, all) in same {
            match all[..] {
                [only] if is_free(&made, taken, config) => {
                    documents[only].slug = made.clone().into();
                    taken.insert(made);
                }
                _ => open.extend(all),
            }
        }
    }
    open.sort_unstable();
    count(documents, open, taken, config);
}

/// What nothing tells apart is counted in the order of the register.
fn count(documents: &mut [RegisteredDocument], open: Vec<usize>, taken: &mut BTreeSet<String>, config: &Config) {
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    for at in open {
        let base = by_day(&documents[at], config);
        let number = numbers.entry(base.clone()).or_insert(1);
        let made = loop {
            let made = if *number == 1 { base.clone() } else { format!("{base}-{number}") };
            *number += 1;
            if is_free(&made, taken, config) {
                break made;
            }
        };
        documents[at].slug = made.clone().into();
        taken.insert(made);
    }
}

/// Lists of the register, and years, stand beside the documents.
fn is_free(slug: &str, taken: &BTreeSet<String>, config: &Config) -> bool {
    let is_number = slug.bytes().all(|byte| byte.is_ascii_digit());
    !slug.is_empty() && !is_number && !is_device(slug) && !is_word(config, slug) && !taken.contains(slug)
}

/// The number, or the name of a document that has none.
fn base(document: &RegisteredDocument, config: &Config) -> String {
    let name = || config.languages.all().map(|lang| slug(document.title.get(lang))).find(|name| !name.is_empty());
    let base = document.symbol.as_ref().map(|symbol| symbol.slug()).or_else(name).unwrap_or_default();
    let word = || config.section(Lang::DEFAULT, Section::Documents).to_owned();
    if base.is_empty() { word() } else { shorten(&base, MOST / 2).to_owned() }
}

fn by_year(document: &RegisteredDocument, config: &Config) -> String {
    let has_year = document.symbol.as_ref().is_none_or(|symbol| symbol.year().is_some());
    match document.date.filter(|_| !has_year) {
        Some(date) => format!("{}-{:04}", base(document, config), date.year()),
        None => base(document, config),
    }
}

fn by_issuer(document: &RegisteredDocument, config: &Config) -> String {
    with_issuer(by_year(document, config), document, config)
}

fn by_day(document: &RegisteredDocument, config: &Config) -> String {
    match document.date {
        Some(date) => with_issuer(format!("{}-{date}", base(document, config)), document, config),
        None => by_issuer(document, config),
    }
}

fn with_issuer(made: String, document: &RegisteredDocument, config: &Config) -> String {
    let agency = document.issuer.and_then(|at| config.vocabularies.agencies.terms.get(at)).map(|(id, _)| slug(id));
    let issuer = agency.unwrap_or_else(|| slug(&document.issuer_name));
    if issuer.is_empty() { made } else { shorten(&format!("{made}-{issuer}"), MOST).to_owned() }
}
