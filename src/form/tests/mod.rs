//! Forms over texts: what is not touched stays, what is touched is all that changes.

mod any;
mod body;
mod fields;
mod problems;
mod records;
mod scalars;
mod translation;
mod views;
mod words;

use std::sync::Arc;

use crate::config::{self, Config};
use crate::content::{self, Document, Kind};
use crate::diagnostic::Locale;
use crate::yaml::Source;

use super::{Entered, Form};

pub fn config() -> Config {
    let site = "languages: [vi, en]\nname: {vi: A, en: B}\nbase_url: https://example.org/\n";
    let terms = |ids: &str| ids.split(' ').map(|id| format!("\"{id}\": {{name: {{vi: A, en: B}}}}\n")).collect::<String>();
    let files = [
        ("topics", "people-to-people culture"),
        ("countries", "LA KH DK"),
        ("areas", "cau-mau suoi-mau"),
        ("agencies", "lhm van-phong-lhm so-ngoai-vu-mau"),
        ("sectors", "140 122"),
    ];
    let source = |name: &str, text: &str| Source::new(&Arc::from(name), text, 0);
    let vocabularies: Vec<_> = files.iter().map(|(name, ids)| ((*name).into(), source(name, &terms(ids)))).collect();
    let (config, problems) = config::read(&source("site.yaml", site), &vocabularies);
    assert_eq!(problems, []);
    config
}

/// What a file says after some controls were filled in.
#[track_caller]
pub fn changed(kind: Kind, text: &str, changes: &[(&str, &str)]) -> String {
    let config = config();
    let form = Form::of_original(kind, &config, Locale::Vi);
    let mut entered = form.entered(text);
    for (name, value) in changes {
        entered.set(name, *value);
    }
    let candidate = form.candidate(text, &entered);
    assert_eq!(candidate.problems, []);
    candidate.text
}

#[track_caller]
pub fn check(kind: Kind, text: &str, changes: &[(&str, &str)], expected: &str) {
    assert_eq!(changed(kind, text, changes), expected);
}

pub fn document(path: &str, text: &str, config: &Config) -> Document {
    content::parse(&Arc::from(path), text, config).document.expect("a document")
}
