//! Reads an index by its format alone, as a reader's browser does.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::search::Index;

/// Documents of a word by exact form, each with its level.
pub type Found = BTreeMap<String, BTreeMap<u32, usize>>;

pub struct Reader {
    head: Value,
    files: BTreeMap<String, Value>,
}

impl Reader {
    pub fn new(index: &Index) -> Self {
        let files: BTreeMap<String, Value> =
            index.files.iter().map(|(name, file)| (name.clone(), serde_json::from_str(file).unwrap())).collect();
        assert_eq!(files.len(), index.files.len(), "no two files have one name");
        Self { head: serde_json::from_str(&index.index).unwrap(), files }
    }

    pub fn head(&self) -> &Value {
        &self.head
    }

    pub fn word(&self, folded: &str) -> Found {
        let Some(Value::Array(forms)) = self.file("words", folded).and_then(|file| file.get(folded)) else { return Found::new() };
        forms.chunks(2).map(|form| (text(&form[0], folded), levels(form[1].as_str().unwrap()))).collect()
    }

    pub fn pair(&self, a: &str, b: &str) -> BTreeSet<u32> {
        let file = self.file("pairs", &format!("{a} {b}"));
        file.and_then(|file| file.get(a)?.get(b)?.as_str()).map(set).unwrap_or_default()
    }

    /// All keys, file after file.
    pub fn words(&self) -> Vec<String> {
        self.names("words").iter().flat_map(|name| self.files[name].as_object().unwrap().keys().cloned().collect::<Vec<_>>()).collect()
    }

    pub fn pairs(&self) -> BTreeSet<(String, String)> {
        let groups = self.names("pairs").into_iter().flat_map(|name| self.files[&name].as_object().unwrap().clone());
        groups.flat_map(|(a, group)| group.as_object().unwrap().keys().map(|b| (a.clone(), b.clone())).collect::<Vec<_>>()).collect()
    }

    pub fn names(&self, list: &str) -> Vec<String> {
        let names = self.head[list]["files"].as_str().unwrap().as_bytes().chunks(8);
        names.map(|name| String::from_utf8(name.to_vec()).unwrap()).collect()
    }

    fn file(&self, list: &str, key: &str) -> Option<&Value> {
        let firsts = self.head[list]["first"].as_array().unwrap();
        let is_after = |first: &&Value| first.as_str().unwrap().encode_utf16().le(key.encode_utf16());
        let at = firsts.iter().take_while(is_after).count().checked_sub(1)?;
        Some(&self.files[&self.names(list)[at]])
    }
}

fn text(exact: &Value, folded: &str) -> String {
    match exact.as_str().unwrap() {
        "" => folded.to_owned(),
        exact => exact.to_owned(),
    }
}

fn levels(sets: &str) -> BTreeMap<u32, usize> {
    assert!(!sets.is_empty() && !sets.ends_with(','), "{sets:?}");
    sets.split(',').enumerate().flat_map(|(level, documents)| set(documents).into_iter().map(move |document| (document, level))).collect()
}

/// The numbers of a set.
pub fn set(text: &str) -> BTreeSet<u32> {
    let values = |text: &str| -> Vec<u32> {
        text.bytes()
            .map(|ch| match ch {
                b'A'..=b'Z' => ch - b'A',
                b'a'..=b'z' => ch - b'a' + 26,
                b'0'..=b'9' => ch - b'0' + 52,
                b'-' => 62,
                b'_' => 63,
                _ => panic!("{text:?} is no set"),
            })
            .map(u32::from)
            .collect()
    };
    if let Some(bits) = text.strip_prefix('.') {
        let bits = values(bits);
        return (0..bits.len() as u32 * 6).filter(|at| bits[*at as usize / 6] >> (at % 6) & 1 == 1).collect();
    }
    let (mut numbers, mut next, mut gap, mut shift) = (BTreeSet::new(), 0, 0, 0);
    for value in values(text) {
        gap += (value % 32) << shift;
        shift += 5;
        if value < 32 {
            numbers.insert(next + gap);
            (next, gap, shift) = (next + gap + 1, 0, 0);
        }
    }
    numbers
}
