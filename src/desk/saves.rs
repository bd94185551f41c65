//! The newest saves, and whose files they are.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::content::Document;
use crate::site::Entry;

use super::Input;
use super::sight::Sight;
use super::status::{List, Row, Saved};

/// A file that was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Save {
    /// Below the root.
    pub path: Arc<str>,
    /// When, as it is to be shown: whoever follows the files has the clock.
    pub time: String,
}

/// The texts of the files that some row names.
pub struct Known<'a> {
    sight: Option<Sight<'a>>,
    by_path: BTreeMap<&'a str, (&'a Entry, &'a Document)>,
}

impl<'a> Known<'a> {
    /// In one walk over the entries, for all the files of problems and saves together.
    pub fn find(sight: Option<Sight<'a>>, input: &Input<'a>) -> Known<'a> {
        let problems = input.problems.iter().map(|problem| &*problem.place.path);
        let wanted: BTreeSet<&str> = problems.chain(input.saves.iter().map(|save| &*save.path)).collect();
        let entries = sight.map_or::<&[Entry], _>(&[], |sight| sight.entries());
        let documents = entries.iter().flat_map(|entry| entry.documents().map(move |document| (entry, &**document)));
        let by_path = documents.filter(|(_, document)| wanted.contains(&*document.path)).map(|found| (&*found.1.path, found)).collect();
        Known { sight, by_path }
    }

    /// A file that is no text of the site goes by its name.
    pub fn row(&self, path: &str) -> Row {
        match (self.sight, self.by_path.get(path)) {
            (Some(sight), Some((entry, document))) => sight.row(entry, document),
            _ => {
                let name = path.rsplit('/').next().unwrap_or(path);
                Row { title: name.to_owned(), lang: None, source: path.to_owned(), line: 1, url: None }
            }
        }
    }
}

pub fn list(known: &Known, input: &Input) -> List<Saved> {
    List::of(input.saves.iter().collect(), input.most, |save| Saved { row: known.row(&save.path), time: save.time.clone() })
}
