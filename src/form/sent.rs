//! What was entered, by name: looked up often, and listed once.

use std::collections::BTreeMap;

use crate::text::with_lf;

use super::entered::Entered;

/// Behind the name of a record.
pub const WAS: &str = ".~was";

#[derive(Default)]
pub struct Sent<'e> {
    values: BTreeMap<&'e str, Vec<&'e str>>,
    /// Of each list the records, in the order in which they were sent.
    records: BTreeMap<&'e str, Vec<Sign<'e>>>,
}

/// A record as it was sent.
#[derive(Clone, Copy)]
pub struct Sign<'e> {
    /// `tasks[0]`
    pub name: &'e str,
    /// Which of the file's items it was.
    pub was: Option<usize>,
}

impl<'e> Sent<'e> {
    pub fn of(entered: &'e Entered) -> Sent<'e> {
        let mut sent = Sent::default();
        for (name, value) in entered.iter() {
            let list = name.strip_suffix(WAS).and_then(|record| Some((record, record.rsplit_once('[')?.0)));
            match list {
                Some((name, list)) => sent.records.entry(list).or_default().push(Sign { name, was: value.parse().ok() }),
                None => sent.values.entry(name).or_default().push(value),
            }
        }
        sent
    }

    /// None where the control was not on the form.
    pub fn all(&self, name: &str) -> Option<&[&'e str]> {
        self.values.get(name).map(Vec::as_slice)
    }

    pub fn has(&self, name: &str) -> bool {
        self.values.contains_key(name)
    }

    pub fn first(&self, name: &str) -> Option<&'e str> {
        self.all(name)?.first().copied()
    }

    pub fn records(&self, list: &str) -> &[Sign<'e>] {
        self.records.get(list).map_or(&[], Vec::as_slice)
    }
}

/// A text as a browser may have changed its line ends.
pub fn plain(text: &str) -> String {
    with_lf(text).trim_end_matches('\n').to_owned()
}

/// What a list has in it.
pub fn given<'v>(values: &[&'v str]) -> Vec<&'v str> {
    values.iter().map(|value| value.trim()).filter(|value| !value.is_empty()).collect()
}
