//! The lists of terms that content may name: topics, series, countries, areas. One file each in `content/vocabulary/`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Place};
use crate::yaml::{self, Localized, Source};

use super::languages::{Languages, Texts};
use super::values::Values;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Term {
    pub name: Texts,
    /// A short introduction in Markdown; topics show it.
    pub intro: Texts,
    pub valid_from: Option<jiff::civil::Date>,
    pub valid_to: Option<jiff::civil::Date>,
    pub successor: Option<Box<str>>,
}

/// The terms of one file by identifier. Their order is that of the file: the editors' own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vocabulary {
    pub terms: Vec<(Box<str>, Term)>,
    by_id: BTreeMap<Box<str>, usize>,
    /// The file, for the places of what is judged later; none where there is no file.
    source: Option<Source>,
}

impl Vocabulary {
    pub fn position(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    pub fn get(&self, id: &str) -> Option<&Term> {
        self.position(id).map(|at| &self.terms[at].1)
    }

    /// Where the introduction of a term stands in a language.
    pub fn place_of_intro(&self, id: &str, language: &str) -> Place {
        let Some(source) = &self.source else { return Place::file("content/vocabulary") };
        let own = format!("{id}.intro.{language}");
        let key = if source.tree().get(&own).is_some() { own } else { format!("{id}.intro") };
        source.place_of_value(&key)
    }

    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.terms.iter().map(|(id, _)| &**id)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vocabularies {
    pub topics: Vocabulary,
    pub series: Vocabulary,
    pub countries: Vocabulary,
    pub areas: Vocabulary,
}

impl Vocabularies {
    /// The vocabulary that the file of this name fills; none for a name that nothing reads.
    pub fn by_name(&mut self, name: &str) -> Option<&mut Vocabulary> {
        Some(match name {
            "topics" => &mut self.topics,
            "series" => &mut self.series,
            "countries" => &mut self.countries,
            "areas" => &mut self.areas,
            _ => return None,
        })
    }

    pub const NAMES: &'static str = "topics, series, countries, areas";
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct TermForm {
    name: Option<Localized>,
    intro: Option<Localized>,
    valid_from: Option<String>,
    valid_to: Option<String>,
    successor: Option<String>,
}

pub fn read(source: &Source, languages: &Languages) -> (Vocabulary, Vec<Diagnostic>) {
    let (mut forms, mut problems) = yaml::read::<BTreeMap<String, TermForm>>(source);
    let mut vocabulary = Vocabulary { source: Some(source.clone()), ..Vocabulary::default() };
    let mut values = Values::new(source, languages);
    for id in source.top_keys() {
        // A term that could not be read was reported; it still exists for those who name it.
        let form = forms.remove(id);
        let is_read = form.is_some();
        let form = form.unwrap_or_default();
        let key = |field: &str| format!("{id}.{field}");
        if is_read && form.name.is_none() {
            values.missing(&key("name"), &example(languages));
        }
        let term = Term {
            name: values.texts(&key("name"), form.name),
            intro: values.texts_some(&key("intro"), form.intro),
            valid_from: values.date(&key("valid_from"), form.valid_from),
            valid_to: values.date(&key("valid_to"), form.valid_to),
            successor: form.successor.map(Into::into),
        };
        vocabulary.by_id.insert(id.into(), vocabulary.terms.len());
        vocabulary.terms.push((id.into(), term));
    }
    problems.extend(values.finish());
    (vocabulary, problems)
}

fn example(languages: &Languages) -> String {
    let each: Vec<_> = languages.all().map(|lang| format!("{}: …", languages.tag(lang))).collect();
    format!("name: {{{}}}", each.join(", "))
}
