//! A form like those of the documents, and the one way in which tests read it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use crate::diagnostic::{Code, Diagnostic};
use crate::yaml::{Localized, OneOrMany, Source, read};

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Form {
    pub title: Option<String>,
    pub date: String,
    pub summary: Option<String>,
    pub status: Option<Status>,
    pub topics: Vec<String>,
    pub aliases: OneOrMany<String>,
    pub cover: Option<Picture>,
    pub gallery: Vec<Picture>,
    pub place: Option<Localized>,
    pub year: Option<u32>,
    pub track: Option<bool>,
    pub labels: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Picture {
    pub image: String,
    pub alt: Option<String>,
    pub sizes: Vec<u32>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Draft,
    Published,
}

pub fn source(text: &str) -> Source {
    Source::new(&Arc::from("a.md"), text, 0)
}

pub fn form(text: &str) -> (Form, Vec<Diagnostic>) {
    read(&source(text))
}

/// Code, line and column of every problem of a text.
pub fn faults(text: &str) -> Vec<(Code, u32, u32)> {
    form(text).1.iter().map(|one| (one.code, one.place.line, one.place.column)).collect()
}

/// The form of a faultless text.
pub fn clean(text: &str) -> Form {
    let (form, problems) = form(text);
    assert_eq!(problems, [], "{text}");
    form
}
