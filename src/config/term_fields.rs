//! Which keys a term may have in which vocabulary: a country has no level, a topic no feed. One row a vocabulary.
//!
//! All terms are read into one form; what the table does not give to a vocabulary is a fault there. Judges keys only, never values.

use crate::diagnostic::{Code, Diagnostic};
use crate::text::nearest;

use super::values::Values;

/// The vocabularies, as their files are named, and what their terms know beside a name.
const TABLE: [(&str, &[&str]); 9] = [
    ("topics", &["intro"]),
    ("series", &[]),
    ("countries", &["region", "aliases"]),
    ("areas", &["valid_from", "valid_to", "successor", "aliases"]),
    ("agencies", &["level", "area", "aliases"]),
    ("sectors", &["aliases"]),
    ("abbreviations", &[]),
    ("unions", &["website", "feed"]),
    ("days", &["day", "countries", "since", "verified"]),
];

/// In every vocabulary.
const ALWAYS: &str = "name";

/// The names of the vocabularies.
pub fn names() -> impl Iterator<Item = &'static str> {
    TABLE.iter().map(|(name, _)| *name)
}

/// Where a key of a term means something; empty where it does everywhere.
pub fn vocabularies_with(key: &str) -> Vec<&'static str> {
    TABLE.iter().filter(|(_, keys)| keys.contains(&key)).map(|(name, _)| *name).collect()
}

fn keys_of(vocabulary: &str) -> impl Iterator<Item = &'static str> + Clone {
    let own = TABLE.iter().find(|(name, _)| *name == vocabulary).map_or(&[][..], |(_, keys)| keys);
    std::iter::once(ALWAYS).chain(own.iter().copied())
}

/// Reports the keys written in a term that mean nothing in its vocabulary.
pub fn check(vocabulary: &str, id: &str, written: impl Iterator<Item = &'static str>, values: &mut Values) {
    let known = keys_of(vocabulary);
    for key in written.filter(|key| !known.clone().any(|known| known == *key)) {
        if values.is_full() {
            return;
        }
        let problem = Diagnostic::new(Code::UnknownKey, values.place_of_key(&format!("{id}.{key}"))).arg("key", key);
        values.report(told(problem, vocabulary, key));
    }
}

/// A key that no term has was found while reading, among the keys of all vocabularies: only those of this one may stand here.
pub fn narrowed(mut problem: Diagnostic, vocabulary: &str) -> Diagnostic {
    let key = problem.args.iter().find(|(name, _)| *name == "key").map(|(_, key)| key.clone());
    let Some(key) = key.filter(|_| problem.code == Code::UnknownKey) else { return problem };
    problem.args.retain(|(name, _)| !["nearest", "known", "own"].contains(&&**name));
    told(problem, vocabulary, &key)
}

fn told(problem: Diagnostic, vocabulary: &str, key: &str) -> Diagnostic {
    let known = keys_of(vocabulary);
    let near = nearest(key, known.clone()).unwrap_or("none");
    let own = known.clone().find(|key| *key == "extra").unwrap_or("none");
    problem.arg("nearest", near).arg("known", known.collect::<Vec<_>>().join(", ")).arg("own", own)
}
