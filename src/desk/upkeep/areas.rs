//! Areas that are no more and still named by what goes on. What is over keeps the names of its time.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::config::Vocabulary;
use crate::desk::sight::Sight;

use super::found::{Area, Found, Item, Part, What};

/// Areas followed one another more often than this nowhere; a circle ends here.
const MOST_STEPS: usize = 16;

/// The areas of the site that have ended by its day: of each the last day, and the one that holds now.
pub struct Ended {
    today: Date,
    by_position: BTreeMap<usize, (Date, Option<usize>)>,
}

impl Ended {
    pub fn of(sight: Sight) -> Ended {
        let (today, areas) = (sight.today(), &sight.book.site.config.vocabularies.areas);
        let end = |at: usize| areas.terms[at].1.valid_to.filter(|day| *day < today);
        let ended = (0..areas.terms.len()).filter_map(|at| Some((at, (end(at)?, successor(areas, at, &end)))));
        Ended { today, by_position: ended.collect() }
    }

    pub fn find<'a>(&self, item: Item<'a>, all: &mut Vec<Found<'a>>) {
        if self.by_position.is_empty() {
            return;
        }
        if !item.is_ended() {
            self.look("areas", &item.facts.areas, None, Part::Entry, item, all);
        }
        for (at, project) in item.facts.projects.iter().enumerate() {
            if !matches!(project.status, Some("closed" | "cancelled")) {
                self.look(&format!("projects[{at}].areas"), &project.areas, project.end, Part::Project(project), item, all);
            }
        }
        for (at, need) in item.facts.needs.iter().enumerate() {
            if need.state_on(self.today) == "open" {
                self.look(&format!("needs[{at}].areas"), &need.areas, None, Part::Need(need), item, all);
            }
        }
    }

    /// What ended on `last` may name the areas of that day.
    fn look<'a>(&self, key: &str, areas: &[usize], last: Option<Date>, of: Part<'a>, item: Item<'a>, all: &mut Vec<Found<'a>>) {
        for at in areas {
            let Some((end, successor)) = self.by_position.get(at).copied() else { continue };
            if last.is_some_and(|last| last <= end) {
                continue;
            }
            let is_named = successor.is_some_and(|successor| areas.contains(&successor));
            all.push(Found {
                item,
                document: &item.entry.original,
                at: key.to_owned(),
                what: What::AreaEnded(Area { area: *at, successor, is_named, of }),
                day: Some(end),
            });
        }
    }
}

/// The first of those that followed which has not ended itself.
fn successor(areas: &Vocabulary, of: usize, end: &impl Fn(usize) -> Option<Date>) -> Option<usize> {
    let next = |at: &usize| areas.position(areas.terms[*at].1.successor.as_deref()?);
    std::iter::successors(next(&of), next).take(MOST_STEPS).find(|at| end(*at).is_none())
}
