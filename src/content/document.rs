//! One text in one language, typed: what parsing a file gives.

use std::sync::Arc;

use crate::text::Lang;
use crate::yaml::Source;

use super::common::Common;
use super::kind::Kind;
use super::markdown::Body;
use super::mention::{Mention, PartMention};
use super::news::News;
use super::organization::Organization;
use super::outline::Outline;
use super::plan::Plan;
use super::stamps::Stamps;
use super::static_page::StaticPage;

/// What a kind has of its own.
pub enum Facts {
    News(Box<News>),
    Plan(Box<Plan>),
    Organization(Box<Organization>),
    Page(StaticPage),
}

/// The words that a translator translates, by key, in the order of the form.
pub type Prose = Vec<(Box<str>, Box<str>)>;

/// Keys that a translation may have on its own.
pub const TRANSLATED: [&str; 7] = ["title", "name", "summary", "status", "slug", "aliases", "translates"];

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
    pub outline: Outline,
    pub facts: Facts,
    /// Whether it was read with errors: what is missing of its words may only be unread.
    pub is_faulty: bool,
    /// Whether it has keys beyond those of a translation.
    pub has_facts: bool,
    pub prose: Prose,
    /// The state of its words, to know whether a translation is of this one.
    pub stamps: Stamps,
    pub body: Body,
    /// Official documents that its words name, each once, in the order in which they are first named. The body has slots for them.
    pub mentions: Vec<Mention>,
    /// Where the words of its tasks do, in order.
    pub part_mentions: Vec<PartMention>,
}

impl Document {
    pub fn news(&self) -> Option<&News> {
        match &self.facts {
            Facts::News(news) => Some(news),
            _ => None,
        }
    }

    pub fn plan(&self) -> Option<&Plan> {
        match &self.facts {
            Facts::Plan(plan) => Some(plan),
            _ => None,
        }
    }

    pub fn organization(&self) -> Option<&Organization> {
        match &self.facts {
            Facts::Organization(organization) => Some(organization),
            _ => None,
        }
    }
}
