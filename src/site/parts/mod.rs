//! Projects and needs of all organisations that a language shows: what is in which list, in order, and the sums of its money. Made once
//! for each language; a page takes its twenty items from here. Parts are named by the place they have in the facts of their entry.

mod build;
mod totals;

use std::collections::BTreeMap;

use crate::config::Section;
use crate::content::{Need, Organization, Project};

use super::Site;
use super::entry::{Entry, EntryId};

pub use build::parts;
pub use totals::{Total, Totals};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartKind {
    Project,
    Need,
}

/// A project or a need: whose, and its place among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub entry: EntryId,
    pub at: u32,
}

/// The parts that name a term, or those that name none of the group. Positions in the vocabulary; nothing stands last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    Term(usize),
    Nothing,
}

/// Which parts. A main category of sectors stands for all its sectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slice {
    All,
    /// Projects that ran or ended in the year.
    Year(i16),
    Sector(Named),
    Area(Named),
    /// Needs of a main category in an area.
    Cell(Named, Named),
}

#[derive(Default)]
pub struct PartList {
    pub items: Vec<Part>,
    /// How many of them, from the first, are what most ask for: projects that are under way (of a year: that go on after it), needs that
    /// are open.
    pub leading: usize,
    /// Public money of the projects.
    pub totals: Totals,
}

/// The lists of one kind in one language. Only that of all may be empty.
#[derive(Default)]
pub struct PartLists(BTreeMap<Slice, PartList>);

/// What one language shows.
#[derive(Default)]
pub struct Parts {
    pub projects: PartLists,
    pub needs: PartLists,
}

impl PartKind {
    pub const ALL: [PartKind; 2] = [PartKind::Project, PartKind::Need];

    pub fn section(self) -> Section {
        match self {
            PartKind::Project => Section::Projects,
            PartKind::Need => Section::Needs,
        }
    }

    pub fn of_section(section: Section) -> Option<PartKind> {
        PartKind::ALL.into_iter().find(|kind| kind.section() == section)
    }

    /// Whether an entry has any.
    pub fn is_in(self, entry: &Entry) -> bool {
        entry.original.organization().is_some_and(|organization| match self {
            PartKind::Project => !organization.projects.is_empty(),
            PartKind::Need => !organization.needs.is_empty(),
        })
    }
}

impl Parts {
    pub fn of(&self, kind: PartKind) -> &PartLists {
        match kind {
            PartKind::Project => &self.projects,
            PartKind::Need => &self.needs,
        }
    }
}

impl PartLists {
    pub fn get(&self, slice: Slice) -> Option<&PartList> {
        self.0.get(&slice)
    }

    pub fn slices(&self) -> impl Iterator<Item = (Slice, &PartList)> {
        self.0.iter().map(|(slice, list)| (*slice, list))
    }

    /// Oldest first.
    pub fn years(&self) -> impl DoubleEndedIterator<Item = i16> {
        self.0.range(Slice::Year(i16::MIN)..=Slice::Year(i16::MAX)).filter_map(|(slice, _)| match slice {
            Slice::Year(year) => Some(*year),
            _ => None,
        })
    }

    /// Main categories and single sectors.
    pub fn sectors(&self) -> impl Iterator<Item = Named> {
        self.0.range(Slice::Sector(Named::Term(0))..=Slice::Sector(Named::Nothing)).filter_map(|(slice, _)| match slice {
            Slice::Sector(sector) => Some(*sector),
            _ => None,
        })
    }

    pub fn areas(&self) -> impl Iterator<Item = Named> {
        self.0.range(Slice::Area(Named::Term(0))..=Slice::Area(Named::Nothing)).filter_map(|(slice, _)| match slice {
            Slice::Area(area) => Some(*area),
            _ => None,
        })
    }

    /// The areas in which a main category has needs.
    pub fn areas_of(&self, sector: Named) -> impl Iterator<Item = (Named, &PartList)> {
        self.0.range(Slice::Cell(sector, Named::Term(0))..=Slice::Cell(sector, Named::Nothing)).filter_map(|(slice, list)| match slice {
            Slice::Cell(_, area) => Some((*area, list)),
            _ => None,
        })
    }
}

impl Site {
    pub fn project(&self, part: Part) -> Option<(&Organization, &Project)> {
        let organization = self.entry(part.entry).original.organization()?;
        Some((organization, organization.projects.get(part.at as usize)?))
    }

    pub fn need(&self, part: Part) -> Option<(&Organization, &Need)> {
        let organization = self.entry(part.entry).original.organization()?;
        Some((organization, organization.needs.get(part.at as usize)?))
    }
}
