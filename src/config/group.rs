//! Ways to divide the entries of a kind: by topic, by issuer, by country. Each has pages of its own.

use super::sections::Section;
use super::vocabulary::{Vocabularies, Vocabulary};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    Topics,
    Countries,
    Series,
    Issuers,
    Levels,
    Kinds,
    Sectors,
    Areas,
    Activities,
    Letters,
}

/// Where the terms of a group come from.
pub enum Terms<'a> {
    /// A vocabulary of the site: identifiers and names.
    Vocabulary(&'a Vocabulary),
    /// Words the program knows; their names are strings of the theme with this beginning.
    Fixed { ids: &'static [&'static str], strings: &'static str },
    /// The first letters of names, different in each language.
    Letters,
}

/// The levels of agencies, from the centre outwards.
pub const LEVELS: &[&str] = &["central", "province", "district", "union", "association"];

/// Where a country lies: the regions of the United Nations (M49), and what is of no one country.
pub const REGIONS: &[&str] = &["asia", "europe", "americas", "africa", "oceania", "international"];

/// What an organisation can be.
pub const KINDS: &[&str] = &["ngo", "donor", "partner", "association", "union", "agency", "intl-org", "company"];

/// Whether an organisation is at work. One that is only prospective is in no list, so it is not here.
pub const PUBLIC_ACTIVITIES: &[&str] = &["active", "dormant", "ended"];

impl Group {
    /// As templates and strings name it.
    pub fn id(self) -> &'static str {
        self.section().id()
    }

    pub fn section(self) -> Section {
        match self {
            Group::Topics => Section::Topics,
            Group::Countries => Section::Countries,
            Group::Series => Section::Series,
            Group::Issuers => Section::Issuers,
            Group::Levels => Section::Levels,
            Group::Kinds => Section::Kinds,
            Group::Sectors => Section::Sectors,
            Group::Areas => Section::Areas,
            Group::Activities => Section::Activities,
            Group::Letters => Section::Letters,
        }
    }

    pub fn terms(self, vocabularies: &Vocabularies) -> Terms<'_> {
        match self {
            Group::Topics => Terms::Vocabulary(&vocabularies.topics),
            Group::Countries => Terms::Vocabulary(&vocabularies.countries),
            Group::Series => Terms::Vocabulary(&vocabularies.series),
            Group::Issuers => Terms::Vocabulary(&vocabularies.agencies),
            Group::Sectors => Terms::Vocabulary(&vocabularies.sectors),
            Group::Areas => Terms::Vocabulary(&vocabularies.areas),
            Group::Levels => Terms::Fixed { ids: LEVELS, strings: "agency-level-" },
            Group::Kinds => Terms::Fixed { ids: KINDS, strings: "organization-kind-" },
            Group::Activities => Terms::Fixed { ids: PUBLIC_ACTIVITIES, strings: "activity-" },
            Group::Letters => Terms::Letters,
        }
    }
}
