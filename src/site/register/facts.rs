//! What is known of a document: of each fact what its highest authority says, and of names the fullest.

use std::cmp::Reverse;

use jiff::civil::Date;

use crate::config::Texts;
use crate::content::MentionedIssuer;
use crate::official::{DocumentKind, Symbol};

use super::RegisteredDocument;
use super::build::own;
use super::identify::Found;
use super::name::{At, Key, Names};
use super::settle::Issuer;

/// Newest first, those without a date last; the rest by what tells them apart.
pub fn order<'a>(found: &'a Found, key: &'a Key) -> (Reverse<Option<Date>>, &'a Key, &'a Issuer, Option<&'a At>) {
    (Reverse(found.cluster.date), key, &found.cluster.issuer, found.at.first())
}

pub fn document(names: &Names, found: &Found) -> RegisteredDocument {
    let entry = own(&found.at);
    let plan = entry.and_then(|entry| names.entries[entry.0 as usize].original.plan());
    let listed = || found.at.iter().filter_map(|at| if let At::Known(at) = at { names.known.documents.get(*at) } else { None });
    let signature = plan.and_then(|plan| plan.signature.as_ref()).map(|signature| signature.name.clone());
    let title = title(names, found);
    let symbol = symbol(names, found);
    let (issuer, issuer_name) = issuer(names, found);
    RegisteredDocument {
        kind: kind(names, found, symbol.as_ref(), &title),
        symbol,
        issuer,
        issuer_name,
        date: found.cluster.date,
        title,
        signatory: signature
            .into_iter()
            .chain(listed().map(|listed| listed.signatory.clone()))
            .find(|name| !name.is_empty())
            .unwrap_or_default(),
        entry,
        url: listed().find_map(|listed| listed.url.clone()),
        in_force: listed().find_map(|listed| listed.in_force),
        ..RegisteredDocument::default()
    }
}

/// As printed by whoever has the most authority; namings come in that order, but texts print as they like.
fn symbol(names: &Names, found: &Found) -> Option<Symbol> {
    let of = |at: &At| match at {
        At::Own(entry) => names.entries[entry.0 as usize].original.plan().and_then(|plan| plan.symbol.as_ref()),
        At::Known(known) => names.known.documents[*known].symbol.as_ref(),
        At::Text(..) => names.mention(*at).map(|mention| &mention.symbol),
        _ => names.reference(*at).and_then(|reference| reference.symbol.as_ref()),
    };
    let rank = |at: &At| match at {
        At::Own(_) => 0,
        At::Known(_) => 1,
        At::Text(..) => 3,
        _ => 2,
    };
    let all = found.at.iter().filter_map(|at| Some((rank(at), of(at)?)));
    let best = found.at.first().map(rank).unwrap_or_default();
    all.take_while(|(rank, _)| *rank == best).map(|(_, symbol)| symbol).min_by_key(|symbol| symbol.to_string()).cloned()
}

fn issuer(names: &Names, found: &Found) -> (Option<usize>, Box<str>) {
    match &found.cluster.issuer {
        Issuer::Known(agency) => (Some(*agency), "".into()),
        Issuer::Named(_) => {
            let printed = found.at.iter().filter_map(|at| match &names.mention(*at)?.issuer {
                MentionedIssuer::Named(name) => Some(name),
                _ => None,
            });
            (None, printed.min().cloned().unwrap_or_default())
        }
        Issuer::Unsaid | Issuer::AnyOf(_) => (None, "".into()),
    }
}

/// What its letters tell, else what its name begins with, else the word before its number.
fn kind(names: &Names, found: &Found, symbol: Option<&Symbol>, title: &Texts) -> Option<DocumentKind> {
    let by_name = || names.config.languages.all().find_map(|lang| DocumentKind::of_name(title.get(lang)));
    let words = || found.at.iter().filter_map(|at| names.mention(*at)?.kind).filter(|kind| *kind != DocumentKind::Document);
    symbol.and_then(Symbol::kind).or_else(by_name).or_else(|| words().min())
}

/// In each language what the editors call it, else the longest name.
fn title(names: &Names, found: &Found) -> Texts {
    // What only a preview shows does not call by its name what public texts name.
    let is_public = found.at.iter().any(|at| names.is_public(*at));
    let at = found.at.iter().filter(|at| !is_public || names.is_public(**at));
    let of_language = |lang| {
        let known =
            found.at.iter().filter_map(|at| if let At::Known(at) = at { Some(names.known.documents[*at].title.get(lang)) } else { None });
        let stated = || at.clone().filter_map(|at| Some(names.reference(*at)?.name.get(lang)));
        let longest = || stated().max_by_key(|name| (name.chars().count(), Reverse(*name)));
        known.into_iter().find(|title| !title.is_empty()).or_else(longest).unwrap_or_default().into()
    };
    let each: Vec<Box<str>> = names.config.languages.all().map(of_language).collect();
    if each.iter().all(|title| title.is_empty()) { Texts::default() } else { Texts::new(each) }
}
