//! The front matter of one file while it is being read: what every kind's reading shares. Faults become problems at their keys; what
//! the site will ask of the entry goes into its outline as it is read.

use schemars::JsonSchema;
use serde::{Deserialize, de::DeserializeOwned};

use crate::config::{Config, Group, Terms, Texts, Values};
use crate::diagnostic::{Code, Diagnostic};
use crate::text::{Lang, nearest};
use crate::yaml::{self, Localized, Source};

use super::common::{self, Common, CommonForm};
use super::document::Prose;
use super::markdown;
use super::outline::{Outline, Reference};

pub struct Front<'a> {
    pub source: &'a Source,
    pub config: &'a Config,
    pub lang: Lang,
    pub values: Values<'a>,
    pub outline: Outline,
    pub problems: Vec<Diagnostic>,
    pub common: Common,
    pub title: Box<str>,
    pub summary: Box<str>,
    pub prose: Prose,
    pub explicit_draft: bool,
}

/// Where a text or its facts come from, as written.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "source"))]
pub struct AttributionForm {
    name: Option<Localized>,
    #[schemars(extend("x-value" = "url"))]
    url: Option<String>,
    #[schemars(extend("x-value" = "date"))]
    date: Option<String>,
    permission: Option<Localized>,
}

/// Where a text or its facts come from.
#[derive(Default)]
pub struct Attribution {
    pub name: Texts,
    pub url: Option<Box<str>>,
    pub date: Option<jiff::civil::Date>,
    pub permission: Texts,
}

impl<'a> Front<'a> {
    pub fn new(source: &'a Source, config: &'a Config, lang: Lang) -> Front<'a> {
        Front {
            source,
            config,
            lang,
            values: Values::new(source, &config.languages),
            outline: Outline::default(),
            problems: Vec::new(),
            common: Common::default(),
            title: "".into(),
            summary: "".into(),
            prose: Vec::new(),
            explicit_draft: false,
        }
    }

    /// The form of a kind, with every problem of its writing.
    pub fn form<T: DeserializeOwned + Default>(&mut self) -> T {
        let (form, problems) = yaml::read(self.source);
        self.problems.extend(problems);
        form
    }

    /// What every kind has: a title (under the key of the kind), a summary, the common keys.
    pub fn head(&mut self, key: &'static str, title: Option<String>, summary: Option<String>, form: CommonForm) {
        self.explicit_draft = form.status.as_deref() == Some("draft");
        if title.is_none() {
            self.values.missing(key, &format!("{key}: …"));
        }
        self.title = self.prose(key, title).unwrap_or_default();
        self.summary = self.prose("summary", summary).unwrap_or_default();
        self.common = common::read(form, self.lang, self.config, &mut self.values);
    }

    /// A text that a translator translates.
    pub fn prose(&mut self, key: &str, value: Option<String>) -> Option<Box<str>> {
        let text = self.values.text(key, value)?;
        if markdown::secrecy_mark(&text).is_some() {
            let problem = self.values.problem(Code::SecrecyMark, key).arg("value", &text);
            self.values.report(problem);
        }
        self.prose.push((key.into(), text.clone()));
        Some(text)
    }

    /// A text of a part, which keeps its place among the words of a document by the part's identifier.
    pub fn prose_of(&mut self, name: &str, key: &str, value: Option<String>) -> Option<Box<str>> {
        let text = self.prose(key, value)?;
        if let Some((own, _)) = self.prose.last_mut() {
            *own = name.into();
        }
        Some(text)
    }

    /// Tells of areas that were no longer, or not yet, what they are called on a day.
    pub fn check_areas(&mut self, key: &str, positions: &[usize], day: Option<jiff::civil::Date>) {
        let Some(day) = day else { return };
        let areas = &self.config.vocabularies.areas;
        for (index, at) in positions.iter().enumerate() {
            let (id, term) = &areas.terms[*at];
            if let Some(end) = term.valid_to.filter(|end| *end < day) {
                let successor = term.successor.as_deref().unwrap_or("none");
                let problem = self.values.problem(Code::AreaEnded, &format!("{key}[{index}]"));
                self.values.report(problem.arg("value", id).arg("end", end).arg("date", day).arg("successor", successor));
            }
        }
    }

    /// Terms of a group: positions, each once. The entry is listed under them where its kind has the group.
    pub fn terms(&mut self, key: &str, group: Group, ids: Vec<String>) -> Vec<usize> {
        let mut found = Vec::new();
        for (index, id) in ids.iter().enumerate() {
            if self.values.is_full() {
                break;
            }
            let at = format!("{key}[{index}]");
            // Nothing between two commas, or where a faulty item was taken out.
            if id.is_empty() {
                continue;
            }
            let Some(position) = known_term(&mut self.values, self.config, &at, group, id) else { continue };
            if found.contains(&position) {
                let problem = self.values.problem(Code::RepeatedValue, &at).arg("value", id).arg("key", last(key));
                self.values.report(problem);
            } else {
                found.push(position);
            }
        }
        found
    }

    /// One term of a group.
    pub fn term(&mut self, key: &str, group: Group, id: Option<String>) -> Option<usize> {
        term(&mut self.values, self.config, key, group, id)
    }

    /// Lists the entry under terms of a group.
    pub fn list_under(&mut self, group: Group, positions: impl IntoIterator<Item = usize>) {
        for at in positions {
            if !self.outline.has(group, at) {
                self.outline.terms.push((group, at));
            }
        }
    }

    /// Names of other entries, which the site will look for.
    pub fn references(&mut self, key: &str, texts: Vec<String>) -> Vec<Reference> {
        let named = texts.into_iter().enumerate().filter(|(_, text)| !text.is_empty());
        named.map(|(index, text)| self.reference(format!("{key}[{index}]"), &text)).collect()
    }

    pub fn reference(&mut self, at: String, text: &str) -> Reference {
        let reference = Reference::new(at, text);
        self.outline.references.push(reference.clone());
        reference
    }

    pub fn attribution(&mut self, form: AttributionForm) -> Attribution {
        Attribution {
            name: self.values.texts("source.name", form.name),
            url: self.values.url("source.url", form.url),
            date: self.values.date("source.date", form.date),
            permission: self.values.texts("source.permission", form.permission),
        }
    }
}

/// One term of a group, in any file.
pub fn term(values: &mut Values, config: &Config, key: &str, group: Group, id: Option<String>) -> Option<usize> {
    let id = values.text(key, id)?;
    known_term(values, config, key, group, &id)
}

fn known_term(values: &mut Values, config: &Config, key: &str, group: Group, id: &str) -> Option<usize> {
    let terms = group.terms(&config.vocabularies);
    let position = match &terms {
        Terms::Vocabulary(vocabulary) => vocabulary.position(id),
        Terms::Fixed { ids, .. } => ids.iter().position(|known| *known == id),
        Terms::Letters => None,
    };
    if position.is_some() {
        return position;
    }
    let (near, allowed) = match terms {
        Terms::Vocabulary(vocabulary) => (nearest(id, vocabulary.ids()), None),
        Terms::Fixed { ids, .. } => (nearest(id, ids.iter().copied()), Some(ids.join(", "))),
        Terms::Letters => (None, None),
    };
    let near = near.unwrap_or("none").to_owned();
    let problem = match (group, allowed) {
        (_, Some(allowed)) => values.problem(Code::NotOneOf, key).arg("key", last(key)).arg("value", id).arg("allowed", allowed),
        (Group::Countries, _) => values.problem(Code::UnknownCountry, key).arg("value", id).arg("nearest", near),
        _ => {
            let vocabulary = if group == Group::Issuers { "agencies" } else { group.id() };
            values.problem(Code::UnknownTerm, key).arg("value", id).arg("nearest", near).arg("vocabulary", vocabulary)
        }
    };
    values.report(problem);
    None
}

/// The name of a key without its parents and positions.
fn last(key: &str) -> &str {
    let key = key.rsplit('.').next().unwrap_or(key);
    key.split('[').next().unwrap_or(key)
}
