//! From namings to documents: first within each entry, whose words are about one another, then over the whole site.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::super::entry::EntryId;
use super::name::{At, Key, Name, Names};
use super::settle::{Cluster, Issuer, Meaning, Naming, Weight, settle};

/// All documents of one number, or of one name.
pub struct Group<'a> {
    pub key: &'a Key,
    pub found: Vec<Found<'a>>,
    /// Namings that may mean several of these.
    pub doubtful: Vec<(At, Vec<usize>)>,
}

/// One document with its namings, in the order of their authority.
pub struct Found<'a> {
    pub cluster: Cluster<'a>,
    pub at: Vec<At>,
}

/// Every document that is named.
pub fn identify<'a>(names: &'a Names<'a>) -> Vec<Group<'a>> {
    names.groups.par_iter().map(|(key, names)| group(key, names)).collect()
}

/// What some namings mean together.
struct Meant<'a> {
    naming: Naming<'a>,
    at: Vec<At>,
}

fn group<'a>(key: &'a Key, names: &[Name<'a>]) -> Group<'a> {
    let mut meant: Vec<Meant> = Vec::new();
    // Those that may mean several of one entry: where these stand among the meant.
    let mut open: Vec<(At, Vec<usize>)> = Vec::new();
    for own in names.chunk_by(|a, b| a.at.entry().is_some() && a.at.entry() == b.at.entry()) {
        match own {
            [only] => meant.push(Meant { naming: only.naming.clone(), at: vec![only.at] }),
            several => of_entry(several, &mut meant, &mut open),
        }
    }
    let namings: Vec<Naming> = meant.iter().map(|meant| meant.naming.clone()).collect();
    let (clusters, meanings) = settle(&namings);
    let mut found: Vec<Found> = clusters.into_iter().map(|cluster| Found { cluster, at: Vec::new() }).collect();
    let mut doubtful = Vec::new();
    for (meant, meaning) in meant.iter().zip(&meanings) {
        match meaning {
            Meaning::One(at) => found[*at].at.extend(&meant.at),
            Meaning::Several(candidates) => doubtful.extend(meant.at.iter().map(|at| (*at, candidates.clone()))),
        }
    }
    for (at, candidates) in open {
        let mut all = BTreeSet::new();
        for candidate in candidates {
            match &meanings[candidate] {
                Meaning::One(at) => drop(all.insert(*at)),
                Meaning::Several(several) => all.extend(several),
            }
        }
        match (all.len(), all.first()) {
            (1, Some(only)) => found[*only].at.push(at),
            _ => doubtful.push((at, all.into_iter().collect())),
        }
    }
    found.iter_mut().for_each(|found| found.at.sort_unstable());
    doubtful.sort_unstable();
    Group { key, found, doubtful }
}

/// The namings of one entry. What its front matter names is what its words are about.
fn of_entry<'a>(names: &[Name<'a>], meant: &mut Vec<Meant<'a>>, open: &mut Vec<(At, Vec<usize>)>) {
    let namings: Vec<Naming> = names.iter().map(|name| name.naming.clone()).collect();
    let (clusters, meanings) = settle(&namings);
    let first = meant.len();
    let is_stated: Vec<bool> = clusters.iter().map(|cluster| cluster.weight <= Weight::Stated).collect();
    meant.extend(clusters.into_iter().map(|cluster| {
        let Cluster { issuer, date, also, weight } = cluster;
        Meant { naming: Naming { issuer, date, also, weight }, at: Vec::new() }
    }));
    for (name, meaning) in names.iter().zip(meanings) {
        match meaning {
            Meaning::One(at) => meant[first + at].at.push(name.at),
            Meaning::Several(candidates) => {
                let stated: Vec<usize> = candidates.iter().copied().filter(|at| is_stated[*at]).collect();
                match stated[..] {
                    [only] => meant[first + only].at.push(name.at),
                    _ => open.push((name.at, candidates.iter().map(|at| first + at).collect())),
                }
            }
        }
    }
}

impl Group<'_> {
    /// The documents of each entry that say a day: positions.
    pub fn dated_by_entry(&self) -> BTreeMap<EntryId, BTreeSet<usize>> {
        let mut by_entry: BTreeMap<EntryId, BTreeSet<usize>> = BTreeMap::new();
        for (at, found) in self.found.iter().enumerate().filter(|(_, found)| found.cluster.date.is_some()) {
            for entry in found.at.iter().filter_map(|at| at.entry()) {
                by_entry.entry(entry).or_default().insert(at);
            }
        }
        by_entry
    }
}

impl Found<'_> {
    /// Whether a plan of ours or `documents.yaml` says so.
    pub fn is_attested(&self) -> bool {
        self.cluster.weight <= Weight::Listed
    }

    /// The one agency or name that issued it, where that is known.
    pub fn issuer(&self) -> Option<&Issuer> {
        Some(&self.cluster.issuer).filter(|issuer| matches!(issuer, Issuer::Known(_) | Issuer::Named(_)))
    }
}
