//! How much was done: what grows with the site must grow no faster than it, and a number shows that whatever else the machine does.

use std::sync::atomic::{AtomicUsize, Ordering};

/// What a renderer has done so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Work {
    /// Pages laid out by a template.
    pub templates: usize,
    /// Cards made into values.
    pub cards: usize,
    /// Cards handed to templates, all lists of all pages together.
    pub entries: usize,
}

/// Counted from many threads; no other data depends on the order.
#[derive(Default)]
pub(super) struct Counts {
    templates: AtomicUsize,
    cards: AtomicUsize,
    entries: AtomicUsize,
}

impl Counts {
    pub(super) fn template(&self) {
        self.templates.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn card(&self) {
        self.cards.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn entries(&self, count: usize) {
        self.entries.fetch_add(count, Ordering::Relaxed);
    }

    pub(super) fn work(&self) -> Work {
        let now = |count: &AtomicUsize| count.load(Ordering::Relaxed);
        Work { templates: now(&self.templates), cards: now(&self.cards), entries: now(&self.entries) }
    }
}
