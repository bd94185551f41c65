//! From the words of all documents to the files.

use std::collections::{HashMap, HashSet};

use rayon::prelude::*;
use serde::Serialize;

use super::chunks::Chunks;
use super::vocabulary::Vocabulary;
use super::{Field, Level, Words, name, set};

const FORMAT: u32 = 1;

/// How long a file is to be in bytes, for so many documents as `MANY` says.
const WORDS: u64 = 3_072;
const PAIRS: u64 = 6_144;
const MANY: u64 = 2_000;

/// The words of all documents so far, numbered as they came.
#[derive(Default)]
pub struct Collection {
    /// Exact forms.
    known: HashMap<String, u32>,
    /// Of each level: a form, and a document where it stands.
    postings: [Vec<(u32, u32)>; Level::COUNT],
    /// Two forms beside one another, and a document where they stand so.
    pairs: Vec<(u32, u32, u32)>,
    documents: u32,
}

/// The files of an index, but for those of its documents.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Index {
    /// `index.json`.
    pub index: String,
    /// Files of words and of pairs: name and content.
    pub files: Vec<(String, String)>,
}

impl Collection {
    /// The next document.
    pub fn add(&mut self, words: Words) {
        let mut numbers = Vec::new();
        for (form, level) in words.forms() {
            let number = self.number(form);
            self.postings[level as usize].push((number, self.documents));
            numbers.push(number);
        }
        let pairs = words.pairs.iter().map(|&(a, b)| (numbers[a as usize], numbers[b as usize], self.documents));
        self.pairs.extend(pairs);
        self.documents += 1;
    }

    fn number(&mut self, form: &str) -> u32 {
        if let Some(&number) = self.known.get(form) {
            return number;
        }
        let number = self.known.len() as u32;
        self.known.insert(form.to_owned(), number);
        number
    }

    /// `folder` as `index.json` names it; the names of the documents in order, eight characters each.
    pub fn index(self, folder: &str, documents: &[String], fields: &[Field]) -> Index {
        let many = u64::from(self.documents);
        let vocabulary = Vocabulary::new(self.known);
        let (words, pairs) = rayon::join(
            || word_chunks(&vocabulary, self.postings, target(WORDS, many)),
            || pair_chunks(&vocabulary, self.pairs, target(PAIRS, many)),
        );
        let mut taken: HashSet<String> = documents.iter().cloned().collect();
        let mut files = Vec::new();
        let index = Head {
            format: FORMAT,
            folder,
            documents: documents.concat(),
            words: list(words, &mut taken, &mut files),
            pairs: list(pairs, &mut taken, &mut files),
            fields: fields.iter().map(FieldHead::from).collect(),
        };
        // Texts and a number only: nothing in it can fail to be written.
        Index { index: serde_json::to_string(&index).unwrap_or_default(), files }
    }
}

/// Files grow with the root of the collection: so does their number, which every reader pays with `index.json`.
fn target(usual: u64, documents: u64) -> usize {
    (usual * usual * documents / MANY).isqrt().max(usual) as usize
}

fn word_chunks(vocabulary: &Vocabulary, mut postings: [Vec<(u32, u32)>; Level::COUNT], target: usize) -> Chunks {
    for level in &mut postings {
        level.par_iter_mut().for_each(|(form, _)| *form = vocabulary.places[*form as usize]);
        level.par_sort_unstable();
    }
    let mut rest = postings.each_ref().map(Vec::as_slice);
    let mut chunks = Chunks::new(target);
    let mut documents = Vec::new();
    let mut entry = String::new();
    let mut forms = (0..).zip(&vocabulary.forms).peekable();
    while let Some((at, form)) = forms.next() {
        let folded = &vocabulary.folded[form.folded as usize];
        if entry.is_empty() {
            entry = quoted(folded) + ":[";
        }
        entry += &quoted(if form.exact == *folded { "" } else { &form.exact });
        entry += ",\"";
        let start = entry.len();
        for level in &mut rest {
            let (these, later) = level.split_at(level.partition_point(|&(other, _)| other == at));
            *level = later;
            documents.clear();
            documents.extend(these.iter().map(|&(_, document)| document));
            set::write(&documents, &mut entry);
            entry.push(',');
        }
        entry.truncate(start + entry[start..].trim_end_matches(',').len());
        entry.push('"');
        if forms.peek().is_some_and(|(_, next)| next.folded == form.folded) {
            entry.push(',');
        } else {
            entry.push(']');
            chunks.push(folded, "", &entry);
            entry.clear();
        }
    }
    chunks.finish()
}

fn pair_chunks(vocabulary: &Vocabulary, mut pairs: Vec<(u32, u32, u32)>, target: usize) -> Chunks {
    pairs.par_iter_mut().for_each(|(a, b, _)| (*a, *b) = (vocabulary.folded_of(*a), vocabulary.folded_of(*b)));
    pairs.par_sort_unstable();
    // Two forms of a word may stand beside the same neighbour.
    pairs.dedup();
    let quoted: Vec<String> = vocabulary.folded.iter().map(|folded| quoted(folded)).collect();
    let mut chunks = Chunks::new(target);
    let mut documents = Vec::new();
    for these in pairs.chunk_by(|x, y| (x.0, x.1) == (y.0, y.1)) {
        let (a, b) = (these[0].0 as usize, these[0].1 as usize);
        documents.clear();
        documents.extend(these.iter().map(|&(_, _, document)| document));
        let mut entry = format!("{}:\"", quoted[b]);
        set::write(&documents, &mut entry);
        entry.push('"');
        chunks.push(&format!("{} {}", vocabulary.folded[a], vocabulary.folded[b]), &format!("{}:{{", quoted[a]), &entry);
    }
    chunks.finish()
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

/// Gives the files their names.
fn list(chunks: Chunks, taken: &mut HashSet<String>, files: &mut Vec<(String, String)>) -> List {
    let from = files.len();
    files.extend(chunks.contents.into_iter().map(|content| (name(content.as_bytes(), taken), content)));
    List { first: chunks.firsts, files: files[from..].iter().map(|(name, _)| name.as_str()).collect() }
}

/// `index.json`.
#[derive(Serialize)]
struct Head<'a> {
    format: u32,
    folder: &'a str,
    documents: String,
    words: List,
    pairs: List,
    fields: Vec<FieldHead<'a>>,
}

#[derive(Serialize)]
struct List {
    first: Vec<String>,
    files: String,
}

#[derive(Serialize)]
struct FieldHead<'a> {
    name: &'a str,
    terms: Vec<(&'a str, &'a str, String)>,
}

impl<'a> From<&'a Field> for FieldHead<'a> {
    fn from(field: &'a Field) -> Self {
        let terms = field.terms.iter().map(|term| {
            let mut documents = String::new();
            set::write(&term.documents, &mut documents);
            (term.id.as_str(), term.label.as_str(), documents)
        });
        Self { name: field.name, terms: terms.collect() }
    }
}
