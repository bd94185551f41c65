//! What the editors are told of documents: one of ours twice, one number with two days, words that may mean several, circles.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::config::Config;
use crate::content::{KnownDocuments, Mention};
use crate::diagnostic::{Code, Diagnostic};
use crate::official::{Symbol, SymbolKey};
use crate::text::Lang;

use super::super::entry::Entry;
use super::RegisteredDocument;
use super::identify::{Found, Group};
use super::name::{At, Names};
use super::relate::Replacement;
use super::settle::{Issuer, Weight};

/// Problems told of one number: nobody reads more at once.
const MOST: usize = 20;

/// Candidates that a message names.
const SHOWN: usize = 5;

/// Bodies of the State and of the Party that there is only one of: texts need not say who they are.
const NATIONAL: [&str; 4] = ["cp", "ttg", "tw", "qh"];

/// Two plans of one number, issuer and year.
pub fn twice(entries: &[Entry]) -> Vec<Diagnostic> {
    let mut first: BTreeMap<(&SymbolKey, Option<usize>, Option<i16>), &Entry> = BTreeMap::new();
    let mut problems = Vec::new();
    for entry in entries {
        let Some(identity) = &entry.original.outline.identity else { continue };
        let other = *first.entry((&identity.symbol, identity.issuer, identity.date.map(Date::year))).or_insert(entry);
        if !std::ptr::eq(other, entry) {
            let place = entry.original.front.place_of_value("symbol");
            let problem = Diagnostic::new(Code::DocumentTwice, place).arg("other", &other.original.path);
            problems.push(problem.related(other.original.front.place_of_value("symbol")));
        }
    }
    problems
}

/// Two entries of `documents.yaml` for one document.
pub fn listed_twice(known: &KnownDocuments) -> Vec<Diagnostic> {
    let Some(source) = &known.source else { return Vec::new() };
    let mut first: BTreeMap<_, &str> = BTreeMap::new();
    let mut problems = Vec::new();
    for document in &known.documents {
        let name = || document.title.get(Lang::DEFAULT).to_owned();
        let key = document.symbol.as_ref().map(Symbol::key).ok_or_else(name);
        if key.as_ref().is_err_and(String::is_empty) || problems.len() == MOST {
            continue;
        }
        let other = *first.entry((key, document.issuer, document.date)).or_insert(&document.id);
        if other != &*document.id {
            let problem = Diagnostic::new(Code::KnownTwice, source.place_of_key(&document.id));
            problems.push(problem.arg("id", &document.id).arg("other", other).related(source.place_of_key(other)));
        }
    }
    problems
}

/// Numbers with two days, and words that may mean several documents.
pub fn report(names: &Names, groups: &[Group]) -> Vec<Diagnostic> {
    groups.iter().flat_map(|group| two_dates(names, group).into_iter().chain(doubtful(names, group))).collect()
}

/// One number of one issuer is dated twice, unless a plan of ours or `documents.yaml` has both.
fn two_dates(names: &Names, group: &Group) -> Vec<Diagnostic> {
    if group.found.len() < 2 {
        return Vec::new();
    }
    let mut pairs: BTreeSet<(usize, usize)> = BTreeSet::new();
    let sole = sole_issuer(group);
    let mut by_issuer: BTreeMap<Option<&Issuer>, Vec<usize>> = BTreeMap::new();
    for (at, found) in group.found.iter().enumerate().filter(|(_, found)| found.cluster.date.is_some()) {
        match (found.issuer(), &sole) {
            (None, None) => {}
            (None, Some(sole)) => by_issuer.entry(*sole).or_default().push(at),
            (issuer, _) => by_issuer.entry(issuer).or_default().push(at),
        }
    }
    for mut same in by_issuer.into_values() {
        same.sort_by_key(|at| (group.found[*at].cluster.weight, group.found[*at].at.first()));
        let years: BTreeMap<i16, usize> = same.iter().rev().filter_map(|at| Some((group.found[*at].cluster.date?.year(), *at))).collect();
        for at in &same {
            let near = group.found[*at].cluster.date.and_then(|day| years.get(&day.year())).filter(|near| *near != at);
            pairs.extend(near.or(same.first()).filter(|first| *first != at).map(|first| (*first, *at)));
        }
    }
    pairs.extend(within_entries(group));
    let told = pairs.into_iter().filter(|(first, other)| !(group.found[*first].is_attested() && group.found[*other].is_attested()));
    told.take(MOST).filter_map(|(first, other)| two(names, &group.found[first], &group.found[other])).collect()
}

/// Where texts need not say who issued a number, those that do not mean the only one who does; otherwise none.
fn sole_issuer<'a>(group: &'a Group) -> Option<Option<&'a Issuer>> {
    let super::name::Key::Number(key) = group.key else { return None };
    let body = key.body.as_str();
    let is_law = key.letters == "qh" && key.body.bytes().all(|byte| byte.is_ascii_digit());
    if !is_law && !NATIONAL.contains(&body) && !body.ends_with("tw") {
        return None;
    }
    let issuers: BTreeSet<&Issuer> = group.found.iter().filter_map(Found::issuer).collect();
    (issuers.len() < 2).then(|| issuers.into_iter().next())
}

/// An entry that names a document with issuer and day in its front matter, and its number with another day in its words.
fn within_entries(group: &Group) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for places in group.dated_by_entry().into_values().filter(|places| places.len() > 1) {
        let stated =
            places.iter().copied().find(|at| group.found[*at].cluster.weight <= Weight::Stated && group.found[*at].issuer().is_some());
        let Some(stated) = stated else { continue };
        let may_be = |at: &usize| match (&group.found[*at].cluster.issuer, &group.found[stated].cluster.issuer) {
            (Issuer::Unsaid, _) => true,
            (Issuer::AnyOf(all), Issuer::Known(agency)) => all.contains(agency),
            _ => false,
        };
        pairs.extend(places.iter().copied().filter(may_be).map(|at| (stated, at)));
    }
    pairs
}

fn two(names: &Names, first: &Found, other: &Found) -> Option<Diagnostic> {
    let (day, of_first) = (other.cluster.date?, first.cluster.date?);
    let issuer = [other, first].into_iter().find_map(|found| Some(issuer_of(names, found)).filter(|name| !name.is_empty()));
    let problem = Diagnostic::new(Code::TwoDates, names.place(dated(names, other)?)).arg("number", printed(names, *other.at.first()?));
    let problem = problem.arg("issuer", issuer.unwrap_or_else(|| "none".to_owned())).arg("day", day).arg("other", of_first);
    Some(problem.related(names.place(dated(names, first)?)))
}

/// Where its day is said first.
fn dated(names: &Names, found: &Found) -> Option<At> {
    let says = |at: &&At| match at {
        At::Own(entry) => names.entries[entry.0 as usize].original.plan().is_some_and(|plan| plan.date.is_some()),
        At::Known(known) => names.known.documents[*known].date.is_some(),
        At::Text(..) => names.mention(**at).is_some_and(|mention| mention.date.is_some()),
        _ => names.reference(**at).is_some_and(|reference| reference.date.is_some()),
    };
    found.at.iter().find(says).or(found.at.first()).copied()
}

/// Words that may mean several documents, once for each text and number.
fn doubtful(names: &Names, group: &Group) -> Vec<Diagnostic> {
    let mut told = BTreeSet::new();
    let mut problems = Vec::new();
    for (at, candidates) in &group.doubtful {
        let text = match at {
            At::Text(entry, text, _) => (entry.0 as usize, Some(*text)),
            At::Front(entry, _) | At::Own(entry) => (entry.0 as usize, None),
            At::Known(known) | At::KnownBasis(known, _) | At::KnownReplaced(known) => (usize::MAX, Some(*known)),
        };
        if problems.len() == MOST || !told.insert(text) {
            continue;
        }
        let mut shown: Vec<String> = candidates.iter().take(SHOWN).map(|at| said_of(names, &group.found[*at])).collect();
        if candidates.len() > SHOWN {
            shown.push("…".to_owned());
        }
        let problem = Diagnostic::new(Code::DoubtfulDocument, names.place(*at)).arg("number", printed(names, *at));
        problems.push(problem.arg("candidates", shown.join("; ")));
    }
    problems
}

/// `Ủy ban nhân dân tỉnh Bình Định, 2021-05-27`.
fn said_of(names: &Names, found: &Found) -> String {
    let number = || found.at.first().map(|at| printed(names, *at));
    let day = found.cluster.date.map(|day| day.to_string());
    let parts: Vec<String> = [Some(issuer_of(names, found)).filter(|name| !name.is_empty()), day].into_iter().flatten().collect();
    if parts.is_empty() { number().unwrap_or_default() } else { parts.join(", ") }
}

fn issuer_of(names: &Names, found: &Found) -> String {
    let name = |config: &Config, agency: usize| {
        config.vocabularies.agencies.terms.get(agency).map(|(_, term)| term.name.get(Lang::DEFAULT).to_owned())
    };
    match &found.cluster.issuer {
        Issuer::Known(agency) => name(names.config, *agency).unwrap_or_default(),
        Issuer::Named(_) => super::facts::document(names, found).issuer_name.into(),
        Issuer::Unsaid | Issuer::AnyOf(_) => String::new(),
    }
}

/// The number as it is written there, else the name.
fn printed(names: &Names, at: At) -> String {
    let of_reference = || {
        let reference = names.reference(at)?;
        let name = || reference.name.get(Lang::DEFAULT).to_owned();
        Some(reference.symbol.as_ref().map_or_else(name, Symbol::to_string))
    };
    let symbol = match at {
        At::Own(entry) => {
            let original = &names.entries[entry.0 as usize].original;
            let symbol = original.plan().and_then(|plan| plan.symbol.as_ref());
            return symbol.map_or_else(|| original.title.to_string(), Symbol::to_string);
        }
        At::Known(known) => {
            let known = &names.known.documents[known];
            return known.symbol.as_ref().map_or_else(|| known.id.to_string(), Symbol::to_string);
        }
        _ => names.mention(at).map(|mention: &Mention| mention.symbol.to_string()),
    };
    symbol.or_else(of_reference).unwrap_or_default()
}

/// Documents that replace each other: each circle once, with the lines that say so.
pub fn circles(names: &Names, documents: &[RegisteredDocument], replacements: &[Replacement]) -> Vec<Diagnostic> {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        Never,
        Open,
        Done,
    }
    let place_of = |old: usize, new: usize| {
        let found = replacements.binary_search_by_key(&(old, new), |known| (known.old.index(), known.new.index())).ok();
        found.map(|at| names.place(replacements[at].at))
    };
    let called =
        |at: usize| documents[at].symbol.as_ref().map_or_else(|| documents[at].title.get(Lang::DEFAULT).to_owned(), Symbol::to_string);
    let mut seen = vec![Seen::Never; documents.len()];
    let mut problems = Vec::new();
    for start in 0..documents.len() {
        // The way from the start, with the next document to look at from each.
        let mut way: Vec<(usize, usize)> = Vec::new();
        if seen[start] == Seen::Never {
            seen[start] = Seen::Open;
            way.push((start, 0));
        }
        while let Some((at, next)) = way.last_mut() {
            let (old, Some(new)) = (*at, documents[*at].superseded_by.get(*next).map(|new| new.index())) else {
                seen[*at] = Seen::Done;
                way.pop();
                continue;
            };
            *next += 1;
            match seen[new] {
                Seen::Never => {
                    seen[new] = Seen::Open;
                    way.push((new, 0));
                }
                Seen::Open if problems.len() < MOST => {
                    let onward = way.iter().position(|(at, _)| *at == new).and_then(|at| way.get(at + 1)).map_or(old, |(at, _)| *at);
                    let problem = place_of(old, new).map(|place| Diagnostic::new(Code::ReplacedInCircle, place));
                    let problem = problem.map(|problem| problem.arg("old", called(old)).arg("new", called(new)));
                    problems.extend(problem.map(|problem| match place_of(new, onward) {
                        Some(other) => problem.related(other),
                        None => problem,
                    }));
                }
                Seen::Open | Seen::Done => {}
            }
        }
    }
    problems
}
