//! Facts and open questions while a document is read.

use std::collections::BTreeSet;

use super::agency::{Known, Meant};
use super::reading::{Contradiction, Fact, Open, Sic, Value, What};

#[derive(Debug, Default)]
pub struct Gathered {
    pub facts: Vec<Fact>,
    pub open: Vec<Open>,
    pub sic: Vec<Sic>,
}

/// Words of the document.
#[derive(Debug, Clone, Copy)]
pub struct Printed<'t> {
    pub place: u32,
    pub text: &'t str,
}

impl<'t> Printed<'t> {
    pub fn new(place: u32, text: &'t str) -> Printed<'t> {
        Printed { place, text }
    }
}

impl Gathered {
    pub fn fact(&mut self, key: impl Into<String>, value: Value, from: Printed) {
        self.say(key, value, from, true);
    }

    pub fn say(&mut self, key: impl Into<String>, value: Value, from: Printed, is_sure: bool) {
        self.facts.push(Fact { key: key.into(), value, place: from.place, printed: from.text.to_owned(), is_sure });
    }

    pub fn open(&mut self, what: What, key: impl Into<String>, from: Printed) {
        self.open_with(what, key, from, Vec::new());
    }

    pub fn open_with(&mut self, what: What, key: impl Into<String>, from: Printed, candidates: Vec<String>) {
        self.open.push(Open { what, key: key.into(), place: from.place, text: from.text.to_owned(), candidates });
    }

    pub fn sic(&mut self, what: Contradiction, place: u32, one: impl ToString, other: impl ToString) {
        self.sic.push(Sic { what, place, one: one.to_string(), other: other.to_string() });
    }

    /// A body at a key that holds one. Gives whether it is known.
    pub fn agency(&mut self, key: impl Into<String>, name: Printed, known: &Known) -> bool {
        match known.meant(name.text) {
            Meant::One(id) => {
                self.fact(key, Value::Agency(id.to_owned()), name);
                return true;
            }
            Meant::AnyOf(ids) => self.open_with(What::Ambiguous, key, name, ids.into_iter().map(str::to_owned).collect()),
            Meant::Nobody => self.open(What::NotInVocabulary, key, name),
        }
        false
    }

    /// Bodies at a key that holds a list, each once.
    pub fn agencies<'t>(&mut self, key: &str, names: impl IntoIterator<Item = Printed<'t>>, known: &Known) {
        let mut ids = Vec::new();
        let mut asked = BTreeSet::new();
        for name in names {
            match known.meant(name.text) {
                Meant::One(id) if ids.contains(&id) => {}
                Meant::One(id) => {
                    self.fact(format!("{key}[{}]", ids.len()), Value::Agency(id.to_owned()), name);
                    ids.push(id);
                }
                _ if !asked.insert(name.text) => {}
                _ => {
                    self.agency(key, name, known);
                }
            }
        }
    }

    pub fn has(&self, key: &str) -> bool {
        self.facts.iter().any(|fact| fact.key == key)
    }

    /// Whether a question about the key was asked already.
    pub fn asks(&self, key: &str) -> bool {
        self.open.iter().any(|open| open.key == key && open.what != What::Superior)
    }
}
