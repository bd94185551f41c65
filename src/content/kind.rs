//! The kinds of content and what the rest of the program has to know of each. Adding a kind begins with a row here.

use crate::config::{Group, Section};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    News,
    Plan,
    Organization,
    Page,
}

/// How the entries of a kind are listed.
pub struct Spec {
    /// Below `content/`, which is also how a key begins.
    pub folder: &'static str,
    /// Where its entries and lists are found; pages are at the root and in no list.
    pub section: Option<Section>,
    /// Whether an entry that is not translated is shown in the other languages all the same, whatever site.yaml says.
    pub always_falls_back: bool,
    pub order: Order,
    pub groups: &'static [Group],
    /// Whether years are divided into months.
    pub months: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    NewestFirst,
    /// As the language sorts titles.
    ByName,
}

impl Kind {
    pub const ALL: [Kind; 4] = [Kind::News, Kind::Plan, Kind::Organization, Kind::Page];

    pub fn spec(self) -> &'static Spec {
        match self {
            Kind::News => &Spec {
                folder: "news",
                section: Some(Section::News),
                always_falls_back: false,
                order: Order::NewestFirst,
                groups: &[Group::Topics, Group::Countries, Group::Series],
                months: true,
            },
            Kind::Plan => &Spec {
                folder: "plans",
                section: Some(Section::Plans),
                always_falls_back: true,
                order: Order::NewestFirst,
                groups: &[Group::Issuers, Group::Levels],
                months: false,
            },
            Kind::Organization => &Spec {
                folder: "organizations",
                section: Some(Section::Organizations),
                always_falls_back: true,
                order: Order::ByName,
                groups: &[Group::Kinds, Group::Sectors, Group::Countries, Group::Areas, Group::Activities, Group::Letters],
                months: false,
            },
            Kind::Page => {
                &Spec { folder: "pages", section: None, always_falls_back: true, order: Order::ByName, groups: &[], months: false }
            }
        }
    }

    pub fn folder(self) -> &'static str {
        self.spec().folder
    }

    pub fn from_folder(folder: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.folder() == folder)
    }
}
