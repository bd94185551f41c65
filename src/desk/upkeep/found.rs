//! One finding, before it is put into words.

use jiff::civil::Date;

use crate::content::{Document, Need, Organization, Project, Registration};
use crate::site::Entry;

/// An entry of the directory with its facts.
#[derive(Clone, Copy)]
pub struct Item<'a> {
    pub entry: &'a Entry,
    pub facts: &'a Organization,
}

pub struct Found<'a> {
    pub item: Item<'a>,
    /// The text to put right: the original, or a translation whose name it is.
    pub document: &'a Document,
    /// The key in its front matter; of an area, the list that names it.
    pub at: String,
    pub what: What<'a>,
    /// Since when it is so, or will be.
    pub day: Option<Date>,
}

pub enum What<'a> {
    /// A scheme and an identifier, as written here.
    SameIdentifier(&'a str, &'a str, Other<'a>),
    SameName(&'a str, Other<'a>),
    EndedWithProject(&'a Project),
    EndedWithNeed(&'a Need),
    ProjectPastEnd(&'a Project),
    ProjectClosedAhead(&'a Project),
    NeedPastDay(&'a Need),
    AreaEnded(Area<'a>),
    RegistrationEnded(&'a Registration),
    RegistrationEnding(&'a Registration),
    Unverified,
}

/// The entry that has the same.
#[derive(Clone)]
pub struct Other<'a> {
    pub entry: &'a Entry,
    pub document: &'a Document,
    pub at: String,
}

/// An area that is no more: positions in the vocabulary.
pub struct Area<'a> {
    pub area: usize,
    /// The one that holds now.
    pub successor: Option<usize>,
    /// Whether that one is named as well.
    pub is_named: bool,
    pub of: Part<'a>,
}

/// What an area is named by.
#[derive(Clone, Copy)]
pub enum Part<'a> {
    Entry,
    Project(&'a Project),
    Need(&'a Need),
}

/// Who can put it right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Who verified the entry last.
    Verifier,
    /// The organisation, asked by whoever verified its entry.
    Organization,
    Board,
}

impl Item<'_> {
    pub fn is_prospect(self) -> bool {
        self.facts.activity == Some("prospect")
    }

    pub fn is_ended(self) -> bool {
        self.facts.activity == Some("ended")
    }
}

impl<'a> What<'a> {
    /// The registration that ended or will end.
    pub fn registration(&self) -> Option<&'a Registration> {
        match self {
            What::RegistrationEnded(registration) | What::RegistrationEnding(registration) => Some(registration),
            _ => None,
        }
    }

    pub fn is_unverified(&self) -> bool {
        matches!(self, What::Unverified)
    }

    /// By which the texts and other programs know it.
    pub fn word(&self) -> &'static str {
        match self {
            What::SameIdentifier(..) => "same-identifier",
            What::SameName(..) => "same-name",
            What::EndedWithProject(_) => "ended-with-project",
            What::EndedWithNeed(_) => "ended-with-need",
            What::ProjectPastEnd(_) => "project-past-end",
            What::ProjectClosedAhead(_) => "project-closed-ahead",
            What::NeedPastDay(_) => "need-past-day",
            What::AreaEnded(_) => "area-ended",
            What::RegistrationEnded(_) => "registration-ended",
            What::RegistrationEnding(_) => "registration-ending",
            What::Unverified => "unverified",
        }
    }

    /// Its place among the kinds.
    pub fn rank(&self) -> u8 {
        match self {
            What::SameIdentifier(..) => 0,
            What::SameName(..) => 1,
            What::EndedWithProject(_) => 2,
            What::EndedWithNeed(_) => 3,
            What::ProjectPastEnd(_) => 4,
            What::ProjectClosedAhead(_) => 5,
            What::NeedPastDay(_) => 6,
            What::AreaEnded(_) => 7,
            What::RegistrationEnded(_) => 8,
            What::RegistrationEnding(_) => 9,
            What::Unverified => 10,
        }
    }

    pub fn who(&self) -> Who {
        match self {
            What::SameIdentifier(..) | What::SameName(..) | What::AreaEnded(_) => Who::Board,
            What::RegistrationEnded(_) | What::RegistrationEnding(_) => Who::Organization,
            _ => Who::Verifier,
        }
    }
}

impl Who {
    pub fn word(self) -> &'static str {
        match self {
            Who::Verifier => "verifier",
            Who::Organization => "organization",
            Who::Board => "board",
        }
    }
}
