//! What is listed where: index vectors in order, made once for each language. A list page takes its twenty items from them.

use std::cmp::Reverse;
use std::ops::Range;

use crate::config::{Group, Terms};
use crate::content::{Kind, Order, Outline};
use crate::text::{Collator, Lang, index_letter};

use super::Input;
use super::agencies::Agencies;
use super::entry::{Entry, EntryId};

/// A year or a month that has entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    pub year: i16,
    /// None for the whole year.
    pub month: Option<i8>,
    /// In the list of all entries of the kind.
    pub range: Range<usize>,
}

/// The lists of one kind in one language.
#[derive(Default)]
pub struct KindLists {
    /// In the order of the kind.
    pub all: Vec<EntryId>,
    /// Newest first.
    pub years: Vec<Period>,
    pub months: Vec<Period>,
    /// For each group of the kind, by position of the term; each in the order of `all`.
    groups: Vec<(Group, Vec<Vec<EntryId>>)>,
    /// The first letters of names, where the kind is in their order.
    pub letters: Vec<String>,
}

/// The lists of one language. Untranslated entries are in them where the site shows them.
pub struct Lists {
    kinds: Vec<KindLists>,
    /// The place of an entry among all of its kind.
    rank: Vec<u32>,
    /// Soonest first.
    pub upcoming: Vec<EntryId>,
    /// Latest first.
    pub past: Vec<EntryId>,
    /// Announcements whose deadline is still ahead, soonest first.
    pub open: Vec<EntryId>,
    /// What plans ask of agencies.
    pub agencies: Agencies,
    /// By position of the country: who keeps friendship with it, in order of name.
    partners: Vec<Vec<EntryId>>,
}

const NO_RANK: u32 = u32::MAX;

impl Lists {
    pub fn new(entries: &[Entry], lang: Lang, input: &Input) -> Lists {
        let collator = Collator::new(input.config.languages.language_tag(lang));
        let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind_lists(entries, lang, *kind, &collator, input)).collect();
        let mut rank = vec![NO_RANK; entries.len()];
        for (place, id) in kinds.iter().flat_map(|lists| lists.all.iter().enumerate()) {
            rank[id.0 as usize] = place as u32;
        }
        let outline = |id: &EntryId| &entries[id.0 as usize].original.outline;
        let all = || kinds.iter().flat_map(|lists| lists.all.iter().copied());
        let start = |id: &EntryId| outline(id).event.as_ref().and_then(|event| event.start).map(|start| (start.date, start.time));
        let (mut past, mut upcoming): (Vec<_>, Vec<_>) = all()
            .filter(|id| outline(id).event.is_some())
            .partition(|id| outline(id).event.as_ref().is_some_and(|event| event.is_past(input.date)));
        upcoming.sort_by_cached_key(|id| (start(id), *id));
        past.sort_by_cached_key(|id| (Reverse(start(id)), *id));
        let mut open: Vec<_> = all().filter(|id| outline(id).deadline.is_some_and(|deadline| deadline >= input.date)).collect();
        open.sort_by_cached_key(|id| (outline(id).deadline, *id));
        let mut partners = vec![Vec::new(); input.config.vocabularies.countries.terms.len()];
        for id in all() {
            outline(&id).partner_countries.iter().for_each(|at| partners[*at].push(id));
        }
        let agencies = Agencies::new(entries, &kinds[Kind::Plan as usize], input.config);
        Lists { kinds, rank, upcoming, past, open, agencies, partners }
    }

    pub fn of(&self, kind: Kind) -> &KindLists {
        &self.kinds[kind as usize]
    }

    pub fn rank(&self, id: EntryId) -> Option<usize> {
        Some(self.rank[id.0 as usize]).filter(|rank| *rank != NO_RANK).map(|rank| rank as usize)
    }

    /// Who keeps friendship with a country, in order of name.
    pub fn partners(&self, country: usize) -> &[EntryId] {
        self.partners.get(country).map_or(&[], Vec::as_slice)
    }

    /// The neighbours in the list of the kind: before, after. In time that is newer, older.
    pub fn neighbours(&self, kind: Kind, id: EntryId) -> (Option<EntryId>, Option<EntryId>) {
        let Some(rank) = self.rank(id) else { return (None, None) };
        let all = &self.of(kind).all;
        (rank.checked_sub(1).map(|before| all[before]), all.get(rank + 1).copied())
    }

    /// Up to `most` entries of the kind that share terms, most shared first, then nearest in the list. Looks only at the nearest few of
    /// each list, so that the cost does not grow with the site.
    pub fn related(&self, kind: Kind, id: EntryId, outline: &Outline, most: usize) -> Vec<EntryId> {
        let Some(own) = self.rank(id) else { return Vec::new() };
        let lists = self.of(kind);
        let terms = outline.terms.iter().map(|(group, at)| lists.term(*group, *at));
        let mut near: Vec<EntryId> = terms.flat_map(|list| self.around(list, own, most)).collect();
        near.sort_unstable();
        let mut found: Vec<(EntryId, usize)> = near.chunk_by(|a, b| a == b).map(|same| (same[0], same.len())).collect();
        let distance = |id: EntryId| self.rank(id).map_or(usize::MAX, |rank| rank.abs_diff(own));
        found.sort_unstable_by_key(|(id, shared)| (Reverse(*shared), distance(*id), *id));
        found.into_iter().take(most).map(|(id, _)| id).collect()
    }

    /// The nearest on both sides of a place in a list that is in the order of all.
    fn around<'a>(&'a self, list: &'a [EntryId], own: usize, most: usize) -> impl Iterator<Item = EntryId> + 'a {
        let place = list.partition_point(|id| self.rank(*id).is_some_and(|rank| rank < own));
        let from = place.saturating_sub(most);
        let to = list.len().min(place + most + 1);
        list[from..to].iter().copied().filter(move |id| self.rank(*id) != Some(own))
    }
}

impl KindLists {
    /// The entries of each term of a group, by position; nothing for a group the kind has not.
    pub fn group(&self, group: Group) -> &[Vec<EntryId>] {
        self.groups.iter().find(|(own, _)| *own == group).map_or(&[], |(_, terms)| terms)
    }

    pub fn term(&self, group: Group, at: usize) -> &[EntryId] {
        self.group(group).get(at).map_or(&[], Vec::as_slice)
    }
}

fn kind_lists(entries: &[Entry], lang: Lang, kind: Kind, collator: &Collator, input: &Input) -> KindLists {
    let spec = kind.spec();
    let entry = |id: &EntryId| &entries[id.0 as usize];
    let title = |id: &EntryId| entry(id).shown(lang).map_or("", |shown| &shown.document.title);
    let shown = entries.iter().enumerate().filter(|(_, entry)| entry.kind == kind && entry.shown(lang).is_some());
    let mut all: Vec<EntryId> = shown.map(|(at, _)| EntryId(at as u32)).collect();
    match spec.order {
        Order::NewestFirst => all.sort_by_cached_key(|id| (Reverse(entry(id).moment().map(|moment| (moment.date, moment.time))), *id)),
        Order::ByName => all.sort_by_cached_key(|id| (collator.sort_key(title(id)), *id)),
    }
    let letter_of: Vec<String> =
        if spec.groups.contains(&Group::Letters) { all.iter().map(|id| index_letter(title(id))).collect() } else { Vec::new() };
    // Names are in order, so equal letters stand together.
    let mut letters = letter_of.clone();
    letters.dedup();
    let groups = spec.groups.iter().map(|group| (*group, terms(*group, &all, &letter_of, &letters, entries, input))).collect();
    let in_time = spec.order == Order::NewestFirst;
    KindLists {
        years: if in_time { periods(&all, entries, |date| (date.year(), None)) } else { Vec::new() },
        months: if in_time && spec.months { periods(&all, entries, |date| (date.year(), Some(date.month()))) } else { Vec::new() },
        groups,
        letters,
        all,
    }
}

fn terms(group: Group, all: &[EntryId], letter_of: &[String], letters: &[String], entries: &[Entry], input: &Input) -> Vec<Vec<EntryId>> {
    let count = match group.terms(&input.config.vocabularies) {
        Terms::Vocabulary(vocabulary) => vocabulary.terms.len(),
        Terms::Fixed { ids, .. } => ids.len(),
        Terms::Letters => letters.len(),
    };
    let mut lists = vec![Vec::new(); count];
    for (place, id) in all.iter().enumerate() {
        if group == Group::Letters {
            lists[letters.iter().position(|letter| *letter == letter_of[place]).unwrap_or_default()].push(*id);
        } else {
            entries[id.0 as usize].original.outline.positions(group).for_each(|at| lists[at].push(*id));
        }
    }
    lists
}

/// The runs of equal years or months of a list in order of time.
fn periods(all: &[EntryId], entries: &[Entry], of: impl Fn(jiff::civil::Date) -> (i16, Option<i8>)) -> Vec<Period> {
    let mut periods: Vec<Period> = Vec::new();
    for (place, id) in all.iter().enumerate() {
        let Some(moment) = entries[id.0 as usize].moment() else { continue };
        let (year, month) = of(moment.date);
        match periods.last_mut().filter(|last| (last.year, last.month) == (year, month)) {
            Some(last) => last.range.end = place + 1,
            None => periods.push(Period { year, month, range: place..place + 1 }),
        }
    }
    periods
}
