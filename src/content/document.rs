//! One text in one language, typed: what parsing a file gives.

use std::sync::Arc;

use crate::text::Lang;
use crate::yaml::Source;

use super::common::Common;
use super::markdown::Body;
use super::news::News;
use super::static_page::StaticPage;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    News,
    Page,
}

impl Kind {
    pub const ALL: [Kind; 2] = [Kind::News, Kind::Page];

    /// The folder below `content/`, which is also how a key begins.
    pub fn folder(self) -> &'static str {
        match self {
            Kind::News => "news",
            Kind::Page => "pages",
        }
    }

    pub fn from_folder(folder: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.folder() == folder)
    }

    /// Whether a text that is not translated is shown in the other languages all the same, whatever site.yaml says.
    pub fn always_falls_back(self) -> bool {
        match self {
            Kind::News => false,
            Kind::Page => true,
        }
    }
}

/// What a kind has of its own.
pub enum Facts {
    News(Box<News>),
    Page(StaticPage),
}

/// The words that a translator translates, by key, in the order of the form.
pub type Prose = Vec<(Box<str>, Box<str>)>;

pub struct Document {
    pub path: Arc<str>,
    pub key: Arc<str>,
    pub kind: Kind,
    pub lang: Lang,
    pub lang_given: bool,
    /// Where pictures beside the text lie.
    pub folder: Box<str>,
    /// The front matter as written: for places, facts repeated in a translation, and stamps.
    pub front: Source,
    pub common: Common,
    pub title: Box<str>,
    pub summary: Box<str>,
    pub facts: Facts,
    pub prose: Prose,
    pub body: Body,
}

impl Document {
    pub fn news(&self) -> Option<&News> {
        match &self.facts {
            Facts::News(news) => Some(news),
            Facts::Page(_) => None,
        }
    }
}
