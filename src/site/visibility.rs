//! Who may see what, and when. Days are compared, never hours.

use std::sync::Arc;

use jiff::civil::Date;

use crate::content::{Document, Status};

use super::Input;
use super::entry::Ribbon;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Shown(Option<Ribbon>),
    Withdrawn,
    Hidden,
}

/// One text that is not public, for the summary of a build.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Held {
    pub path: Arc<str>,
    pub reason: Reason,
    /// The day it appears or disappeared.
    pub date: Option<Date>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    Draft,
    Review,
    Scheduled,
    Expired,
    Withdrawn,
    /// For the editors alone, whatever its status.
    Private,
}

impl Reason {
    /// The word by which messages choose their text.
    pub fn word(self) -> &'static str {
        match self {
            Reason::Draft => "draft",
            Reason::Review => "review",
            Reason::Scheduled => "scheduled",
            Reason::Expired => "expired",
            Reason::Withdrawn => "withdrawn",
            Reason::Private => "private",
        }
    }
}

pub fn of_original(document: &Document, input: &Input) -> State {
    match reason(document, input.date) {
        None => State::Shown(None),
        Some((Reason::Withdrawn, _)) => State::Withdrawn,
        Some((Reason::Expired | Reason::Private, _)) => State::Hidden,
        Some(_) if !input.drafts => State::Hidden,
        Some((Reason::Scheduled, date)) => State::Shown(date.map(Ribbon::Scheduled)),
        Some((Reason::Review, _)) => State::Shown(Some(Ribbon::Review)),
        Some((Reason::Draft, _)) => State::Shown(Some(Ribbon::Draft)),
    }
}

/// A translation is public or not by its own status; the days are facts and stand in the original.
pub fn of_translation(document: &Document, input: &Input) -> State {
    match document.common.status {
        Status::Published => State::Shown(None),
        Status::Withdrawn => State::Withdrawn,
        _ if !input.drafts => State::Hidden,
        Status::Review => State::Shown(Some(Ribbon::Review)),
        Status::Draft => State::Shown(Some(Ribbon::Draft)),
    }
}

/// What the summary says of a text that this build leaves out.
pub fn held(document: &Document, input: &Input) -> Option<Held> {
    let (reason, date) = reason(document, input.date)?;
    if input.drafts && !matches!(reason, Reason::Expired | Reason::Withdrawn) {
        return None;
    }
    Some(Held { path: document.path.clone(), reason, date })
}

/// Why a document is not public on a day, and the day that changes or changed it.
pub fn reason(document: &Document, today: Date) -> Option<(Reason, Option<Date>)> {
    let common = &document.common;
    if document.outline.is_private {
        return Some((Reason::Private, None));
    }
    match common.status {
        Status::Draft => return Some((Reason::Draft, None)),
        Status::Review => return Some((Reason::Review, None)),
        Status::Withdrawn => return Some((Reason::Withdrawn, None)),
        Status::Published => {}
    }
    let appears = common.publish_on.or(document.outline.shows_on);
    if let Some(day) = appears.filter(|day| *day > today) {
        return Some((Reason::Scheduled, Some(day)));
    }
    common.expires.filter(|day| *day <= today).map(|day| (Reason::Expired, Some(day)))
}
