//! Which namings of one number mean one document. Pure sets: the order in which namings come changes nothing.
//!
//! Whoever says issuer and day says a document. One who says less means the one document that agrees with what is said; where none does, a
//! new one; where several do, none, because a link to the wrong document is worse than no link. So what says more is settled first, and
//! what a document has not yet it takes from those that mean it, if they agree among themselves.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

/// Candidates that are looked for: nobody reads more.
pub const MOST: usize = 6;

/// Who issued a document, as far as it is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Issuer {
    #[default]
    Unsaid,
    /// A position in the vocabulary of agencies.
    Known(usize),
    /// A name that the vocabulary does not have, folded.
    Named(Box<str>),
    /// One of these agencies.
    AnyOf(Vec<usize>),
}

/// How much a naming says that there is such a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// A plan of this site: a document of its own, whatever else is said.
    Own,
    /// In `documents.yaml`: so too, but it may be such a plan.
    Listed,
    /// In front matter.
    Stated,
    /// In running text.
    Said,
}

#[derive(Clone, Debug)]
pub struct Naming<'a> {
    pub issuer: Issuer,
    pub date: Option<Date>,
    /// Days that mean it too.
    pub also: &'a [Date],
    pub weight: Weight,
}

/// One document, with all that its namings say together.
#[derive(Clone, Debug)]
pub struct Cluster<'a> {
    pub issuer: Issuer,
    pub date: Option<Date>,
    pub also: &'a [Date],
    /// The greatest of its namings.
    pub weight: Weight,
}

/// What a naming means: a position among the documents, or all that it may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    One(usize),
    Several(Vec<usize>),
}

/// What a naming says beside the number.
type Said = (Issuer, Option<Date>);

struct Settling<'a> {
    clusters: Vec<Cluster<'a>>,
    meanings: Vec<Option<Meaning>>,
}

/// The documents that namings of one number mean, and which naming means which.
pub fn settle<'a>(namings: &[Naming<'a>]) -> (Vec<Cluster<'a>>, Vec<Meaning>) {
    let mut settling = Settling { clusters: Vec::new(), meanings: vec![None; namings.len()] };
    let of = |weight: Weight| namings.iter().enumerate().filter(move |(_, naming)| naming.weight == weight);
    of(Weight::Own).for_each(|(at, naming)| settling.create(naming, &[at]));
    settling.list(of(Weight::Listed).collect());
    let mut classes: BTreeMap<u8, BTreeMap<Said, Vec<usize>>> = BTreeMap::new();
    for (at, naming) in namings.iter().enumerate().filter(|(_, naming)| naming.weight > Weight::Listed) {
        let said = (naming.issuer.clone(), naming.date);
        classes.entry(class(&said)).or_default().entry(said).or_default().push(at);
    }
    for (class, asked) in classes {
        settling.pass(namings, class == FULL, asked);
    }
    let meanings = settling.meanings.into_iter().map(|meaning| meaning.unwrap_or(Meaning::Several(Vec::new()))).collect();
    (settling.clusters, meanings)
}

const FULL: u8 = 0;

/// What says more comes first.
fn class(said: &Said) -> u8 {
    match said {
        (Issuer::Known(_) | Issuer::Named(_), Some(_)) => FULL,
        (Issuer::Unsaid, Some(_)) => 1,
        (Issuer::AnyOf(_), Some(_)) => 2,
        (Issuer::Known(_) | Issuer::Named(_), None) => 3,
        (Issuer::AnyOf(_), None) => 4,
        (Issuer::Unsaid, None) => 5,
    }
}

impl<'a> Settling<'a> {
    fn create(&mut self, naming: &Naming<'a>, members: &[usize]) {
        let at = self.clusters.len();
        let Naming { issuer, date, also, weight } = naming.clone();
        self.clusters.push(Cluster { issuer, date, also, weight });
        members.iter().for_each(|member| self.meanings[*member] = Some(Meaning::One(at)));
    }

    /// Documents of `documents.yaml`: each is one of its own, unless it is alone in meaning one plan.
    fn list(&mut self, listed: Vec<(usize, &Naming<'a>)>) {
        let index = Index::new(&self.clusters);
        let mut plans: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (place, (_, naming)) in listed.iter().enumerate() {
            let mut found: BTreeSet<usize> = index.find(&(naming.issuer.clone(), naming.date)).into_iter().collect();
            // A day misprinted there may be the plan's.
            let others = naming.also.iter().flat_map(|day| index.find(&(naming.issuer.clone(), Some(*day))));
            found.extend(others);
            if let (1, Some(plan)) = (found.len(), found.first()) {
                plans.entry(*plan).or_default().push(place);
            }
        }
        let mut alone: BTreeMap<usize, usize> = BTreeMap::new();
        for (plan, places) in plans {
            let is_exact = |place: &&usize| {
                let naming = listed[**place].1;
                self.clusters[plan].is_exactly(&(naming.issuer.clone(), naming.date))
            };
            let exact: Vec<usize> = places.iter().filter(is_exact).copied().collect();
            match (&exact[..], &places[..]) {
                ([only], _) | ([], [only]) => drop(alone.insert(*only, plan)),
                _ => {}
            }
        }
        for (place, (at, naming)) in listed.into_iter().enumerate() {
            let Some(plan) = alone.get(&place) else {
                self.create(naming, &[at]);
                continue;
            };
            let cluster = &mut self.clusters[*plan];
            cluster.also = naming.also;
            if cluster.issuer == Issuer::Unsaid {
                cluster.issuer = naming.issuer.clone();
            }
            cluster.date = cluster.date.or(naming.date);
            self.meanings[at] = Some(Meaning::One(*plan));
        }
    }

    /// Namings that say equally much, by what they say.
    fn pass(&mut self, namings: &[Naming<'a>], is_full: bool, asked: BTreeMap<Said, Vec<usize>>) {
        let index = Index::new(&self.clusters);
        let mut claims: BTreeMap<usize, Vec<(Said, Vec<usize>)>> = BTreeMap::new();
        let mut new: Vec<(Said, Vec<usize>)> = Vec::new();
        for (said, members) in asked {
            let found = index.find(&said);
            let exact = found.iter().copied().find(|at| self.clusters[*at].is_exactly(&said));
            match (&found[..], exact) {
                (_, Some(at)) if is_full => claims.entry(at).or_default().push((said, members)),
                ([], _) => new.push((said, members)),
                ([at], _) => claims.entry(*at).or_default().push((said, members)),
                _ if is_full => new.push((said, members)),
                _ => members.iter().for_each(|member| self.meanings[*member] = Some(Meaning::Several(found.clone()))),
            }
        }
        for (at, claims) in claims {
            if !self.clusters[at].take(claims.iter().map(|(said, _)| said)) {
                new.extend(claims);
                continue;
            }
            for member in claims.iter().flat_map(|(_, members)| members) {
                let cluster = &mut self.clusters[at];
                cluster.weight = cluster.weight.min(namings[*member].weight);
                self.meanings[*member] = Some(Meaning::One(at));
            }
        }
        self.create_all(namings, new);
    }

    /// A new document for each that is said. Who could be any of several is no document of its own beside another of that day.
    fn create_all(&mut self, namings: &[Naming<'a>], new: Vec<(Said, Vec<usize>)>) {
        let mut by_said: BTreeMap<Said, (BTreeSet<Issuer>, Vec<usize>)> = BTreeMap::new();
        for ((issuer, date), members) in new {
            let plain = if matches!(issuer, Issuer::AnyOf(_)) { Issuer::Unsaid } else { issuer.clone() };
            let (issuers, all) = by_said.entry((plain, date)).or_default();
            issuers.insert(issuer);
            all.extend(members);
        }
        for ((plain, date), (issuers, members)) in by_said {
            let only = if issuers.len() == 1 { issuers.into_iter().next() } else { None };
            let weight = members.iter().map(|member| namings[*member].weight).min().unwrap_or(Weight::Said);
            self.create(&Naming { issuer: only.unwrap_or(plain), date, also: &[], weight }, &members);
        }
    }
}

impl Cluster<'_> {
    fn is_exactly(&self, (issuer, date): &Said) -> bool {
        self.issuer == *issuer && (self.date == *date || date.is_some_and(|day| self.also.contains(&day)))
    }

    /// Takes issuer and day from those that mean it, where it has none and they agree. Otherwise they cannot all mean it.
    fn take<'b>(&mut self, claims: impl Iterator<Item = &'b Said> + Clone) -> bool {
        let issuers: BTreeSet<&Issuer> = claims.clone().map(|(issuer, _)| issuer).filter(|issuer| **issuer != Issuer::Unsaid).collect();
        let also = self.also;
        let days: BTreeSet<Date> = claims.filter_map(|(_, date)| *date).filter(|day| !also.contains(day)).collect();
        let named = issuers.iter().filter(|issuer| !matches!(issuer, Issuer::AnyOf(_))).count();
        let is_open = matches!(self.issuer, Issuer::Unsaid | Issuer::AnyOf(_));
        if is_open && named > 1 || self.date.is_none() && days.len() > 1 {
            return false;
        }
        if let (true, 1, Some(issuer)) = (is_open, issuers.len(), issuers.first())
            && (named == 1 || self.issuer == Issuer::Unsaid)
        {
            self.issuer = (*issuer).clone();
        }
        self.date = self.date.or(days.first().copied());
        true
    }
}

/// Documents by what is known of them, for those that say less or more.
#[derive(Default)]
struct Index {
    pairs: BTreeMap<Said, Vec<usize>>,
    issuers: BTreeMap<Issuer, Vec<usize>>,
    days: BTreeMap<Option<Date>, Vec<usize>>,
    count: usize,
}

impl Index {
    fn new(clusters: &[Cluster]) -> Index {
        let mut index = Index { count: clusters.len(), ..Index::default() };
        for (at, cluster) in clusters.iter().enumerate() {
            let days: BTreeSet<Option<Date>> = std::iter::once(cluster.date).chain(cluster.also.iter().map(|day| Some(*day))).collect();
            let slots = match &cluster.issuer {
                // Compatible with each of them, and found among those whose issuer is unsaid by nobody else.
                Issuer::AnyOf(all) => all.iter().map(|agency| Issuer::Known(*agency)).collect(),
                issuer => vec![issuer.clone()],
            };
            days.iter().for_each(|day| index.days.entry(*day).or_default().push(at));
            for slot in slots {
                days.iter().for_each(|day| index.pairs.entry((slot.clone(), *day)).or_default().push(at));
                index.issuers.entry(slot).or_default().push(at);
            }
        }
        index
    }

    /// The documents that may be meant, no more than are told of.
    fn find(&self, (issuer, date): &Said) -> Vec<usize> {
        let slots = match issuer {
            Issuer::Unsaid => Vec::new(),
            Issuer::AnyOf(all) => all.iter().map(|agency| Issuer::Known(*agency)).chain([Issuer::Unsaid]).collect(),
            said => vec![said.clone(), Issuer::Unsaid],
        };
        let days = || [*date, None].into_iter();
        let pair = |(slot, day): (&Issuer, Option<Date>)| self.pairs.get(&(slot.clone(), day));
        match (slots.is_empty(), date) {
            (true, None) => (0..self.count.min(MOST)).collect(),
            (true, Some(_)) => first(days().filter_map(|day| self.days.get(&day))),
            (false, None) => first(slots.iter().filter_map(|slot| self.issuers.get(slot))),
            // What is said exactly before what is only not denied.
            (false, Some(_)) => first(slots.iter().flat_map(|slot| days().map(move |day| (slot, day))).filter_map(pair)),
        }
    }
}

/// The first of some lists, each once.
fn first<'a>(lists: impl Iterator<Item = &'a Vec<usize>>) -> Vec<usize> {
    let mut found = BTreeSet::new();
    for at in lists.flatten() {
        found.insert(*at);
        if found.len() == MOST {
            break;
        }
    }
    found.into_iter().collect()
}
