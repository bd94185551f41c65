//! What the site asks of an entry, whatever its kind: when it is of, what it names, what it shows. A kind fills this in while its
//! front matter is read; the assembly of the site knows no kind beyond it.

use jiff::civil::Date;

use crate::config::Group;
use crate::diagnostic::Code;
use crate::official::SymbolKey;
use crate::text::Moment;

use super::document_ref::DocumentRef;
use super::news::Event;

#[derive(Default)]
pub struct Outline {
    /// Orders lists and divides them into years and months.
    pub moment: Option<Moment>,
    /// The first day it is public, unless `publish_on` says otherwise.
    pub shows_on: Option<Date>,
    /// Where it is listed: positions among the terms of each group.
    pub terms: Vec<(Group, usize)>,
    /// Countries with which it keeps friendship: positions in the vocabulary.
    pub partner_countries: Vec<usize>,
    /// Picture files of the front matter, by the key that names each. The first is the cover where there is one.
    pub pictures: Vec<(String, Box<str>)>,
    /// Entries it names, by the key that names each: `organizations[0]`, `plans/x#t1`.
    pub references: Vec<Reference>,
    /// Identifiers of parts that a reference may name after `#`.
    pub parts: Vec<Box<str>>,
    /// The key of each of these.
    pub part_keys: Vec<String>,
    /// Lists whose words a translation gives by position.
    pub aligned: Vec<(&'static str, usize)>,
    /// Keys without which an original is none, with a line to paste, in which `{today}` is the day of the build.
    pub missing: Vec<(String, &'static str)>,
    pub event: Option<Event>,
    pub deadline: Option<Date>,
    /// Which document it is, so that others that name it find it.
    pub identity: Option<Identity>,
    /// Documents it names, and whether it replaces them.
    pub documents: Vec<(DocumentRef, bool)>,
    /// Files offered beside the text, by the key that names each.
    pub files: Vec<(String, Box<str>)>,
    /// Days after which something in it is no longer so.
    pub lapses: Vec<Lapse>,
    /// Never published, whatever its status: for the editors alone.
    pub is_private: bool,
}

/// What tells one official document from another: the number alone does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    pub symbol: SymbolKey,
    pub issuer: Option<usize>,
    pub date: Option<Date>,
}

/// A fact that holds until a day; afterwards the editors are told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lapse {
    pub at: String,
    /// The last day on which it holds.
    pub day: Date,
    pub code: Code,
}

/// An entry named in front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The path of the key that names it.
    pub at: String,
    pub key: Box<str>,
    pub part: Option<Box<str>>,
}

impl Reference {
    /// `plans/109-kh-lhbd-2021#t1`.
    pub fn new(at: String, text: &str) -> Reference {
        let (key, part) = match text.split_once('#') {
            None => (text, None),
            Some((key, part)) => (key, Some(part.into())),
        };
        Reference { at, key: key.into(), part }
    }
}

impl Outline {
    pub fn has(&self, group: Group, at: usize) -> bool {
        self.terms.contains(&(group, at))
    }

    pub fn positions(&self, group: Group) -> impl Iterator<Item = usize> {
        self.terms.iter().filter(move |(own, _)| *own == group).map(|(_, at)| *at)
    }
}
