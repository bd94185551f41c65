//! From a list of news, newest first: what is still to come, and the newest of the rest.

use crate::site::{EntryId, Site};

#[derive(Default)]
pub struct Newest {
    /// Soonest first.
    pub events: Vec<EntryId>,
    pub news: Vec<EntryId>,
}

/// At most so many of each. What is to come does not stand among the news a second time.
pub fn of(site: &Site, news: &[EntryId], events: usize, most: usize) -> Newest {
    let event = |id: &EntryId| site.entry(*id).original.outline.event.as_ref();
    let start = |id: &EntryId| event(id).and_then(|event| event.start).map(|start| (start.date, start.time));
    let mut coming: Vec<EntryId> = news.iter().copied().filter(|id| event(id).is_some_and(|event| !event.is_past(site.date))).collect();
    coming.sort_by_key(|id| (start(id), *id));
    coming.truncate(events);
    let news = news.iter().copied().filter(|id| !coming.contains(id)).take(most).collect();
    Newest { events: coming, news }
}

impl Newest {
    pub fn len(&self) -> usize {
        self.events.len() + self.news.len()
    }

    pub fn has(&self, id: EntryId) -> bool {
        self.events.contains(&id) || self.news.contains(&id)
    }
}
