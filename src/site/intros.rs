//! Introductions of topics: short texts that stand in a vocabulary, with links and pictures like any text.

use jiff::civil::Date;

use crate::config::Config;
use crate::content::markdown::{self, Body};
use crate::diagnostic::Diagnostic;
use crate::text::{Lang, Suggestions};

use super::Input;
use super::entry::Entry;
use super::issues::Issue;
use super::links::{self, Index, Target, Writing};
use super::media::{MediaId, MediaTable};

/// Problems told of the vocabulary: nobody reads more at once.
const MOST: usize = 100;

/// Where links to files go from.
const FOLDER: &str = "content";

pub struct Intro {
    pub body: Body,
    /// One for each link of the body.
    pub targets: Vec<Target>,
    /// One for each picture of the body; none where it is missing.
    pub pictures: Vec<Option<MediaId>>,
}

/// For each language of the site, by position among the topics.
pub type Intros = Vec<Vec<Option<Intro>>>;

pub fn read(
    entries: &[Entry],
    issues: &[Issue],
    input: &Input,
    media: &mut MediaTable,
    near: &mut Suggestions,
    problems: &mut Vec<Diagnostic>,
) -> Intros {
    let (config, today) = (&**input.config, input.date);
    let mut found = Vec::new();
    let topics = config.vocabularies.topics.terms.len();
    let mut intros = Vec::new();
    let index = Index::new(entries, input, issues);
    for lang in config.languages.all() {
        intros.push((0..topics).map(|at| intro(&index, config, today, media, near, (lang, at), &mut found)).collect());
    }
    problems.extend(found);
    intros
}

fn intro(
    index: &Index,
    config: &Config,
    today: Date,
    media: &mut MediaTable,
    near: &mut Suggestions,
    (lang, at): (Lang, usize),
    problems: &mut Vec<Diagnostic>,
) -> Option<Intro> {
    let topics = &config.vocabularies.topics;
    let (id, term) = &topics.terms[at];
    let text = term.intro.get(lang);
    if text.is_empty() {
        return None;
    }
    // The place costs a look into the file: it is asked for when there is a problem.
    let (body, mut found) = markdown::inline(text, &crate::diagnostic::Place::file("content/vocabulary/topics.yaml"));
    let from = Writing { body: &body, key: id, folder: FOLDER, lang };
    found.extend(body.links.iter().filter_map(|link| links::fault(index, today, near, from, link)));
    let targets = links::targets(index, from, lang);
    let pictures: Vec<_> = body.pictures.iter().map(|picture| media.id(FOLDER, &picture.file)).collect();
    let missing = body.pictures.iter().zip(&pictures).filter(|(_, id)| id.is_none());
    found.extend(missing.map(|(picture, _)| media.missing(FOLDER, picture.place.clone(), &picture.file, near)));
    if !found.is_empty() && problems.len() < MOST {
        let place = topics.place_of_intro(id, config.languages.tag(lang));
        problems.extend(found.into_iter().map(|problem| Diagnostic { place: place.clone(), ..problem }));
    }
    Some(Intro { body, targets, pictures })
}
