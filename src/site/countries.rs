//! What is known of countries beside the entries that name them: their friendship days. Which entries name a country stands in the lists.

use crate::config::{Config, Group, Term};

use super::entry::Entry;

/// For each country the positions of its days that were verified, in the order of the year.
pub fn days(config: &Config) -> Vec<Vec<usize>> {
    let (days, countries) = (&config.vocabularies.days, &config.vocabularies.countries);
    let mut of_each = vec![Vec::new(); countries.terms.len()];
    let mut in_order: Vec<usize> = (0..days.terms.len()).filter(|at| is_public(&days.terms[*at].1)).collect();
    in_order.sort_by_key(|at| days.terms[*at].1.day);
    for at in in_order {
        for country in days.terms[at].1.countries.iter().filter_map(|id| countries.position(id)) {
            of_each[country].push(at);
        }
    }
    of_each
}

pub fn has_days(config: &Config) -> bool {
    config.vocabularies.days.terms.iter().any(|(_, day)| is_public(day))
}

/// Readers see the days of which somebody made sure.
fn is_public(day: &Term) -> bool {
    day.verified.is_some() && day.day.is_some() && !day.countries.is_empty()
}

/// Whether an entry is of a country, about one, or keeps friendship with one.
pub fn names_one(entry: &Entry) -> bool {
    let outline = &entry.original.outline;
    !outline.partner_countries.is_empty() || outline.positions(Group::Countries).next().is_some()
}
